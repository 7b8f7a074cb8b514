/*
following: people whom the owner followed on the day of the newest export.

grain    one row per account_id, user_id
inputs   -
columns
  account_id  bigint  -  the account; 0 when the archive does not name its owner
  user_id     bigint  -  the person
*/
create table if not exists following (
    account_id bigint,
    user_id bigint
);
