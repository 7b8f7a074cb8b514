/*
account_usernames: handles that an account has had.

grain    one row per account_id, username, from_at
inputs   -
columns
  account_id  bigint     -    the account; 0 when the archive does not name its owner
  username    varchar    -    handle, without @
  from_at     timestamp  UTC  first day in use; null when not known
  to_at       timestamp  UTC  last day in use; null for the present one
*/
create table if not exists account_usernames (
    account_id bigint,
    username varchar,
    from_at timestamp,
    to_at timestamp
);
