/*
accounts: owners of the archives.

grain    one row per account_id
inputs   -
columns
  account_id    bigint     -    the account; 0 when the archive does not name its owner
  username      varchar    -    present handle, without @
  display_name  varchar    -    name shown on the profile
  created_at    timestamp  UTC  when the account was opened
  bio           varchar    -    profile text
  website       varchar    -    link on the profile
  location      varchar    -    place on the profile
  time_zone     varchar    -    time zone of the account's settings, as X names it
*/
create table if not exists accounts (
    account_id bigint,
    username varchar,
    display_name varchar,
    created_at timestamp,
    bio varchar,
    website varchar,
    location varchar,
    time_zone varchar
);
