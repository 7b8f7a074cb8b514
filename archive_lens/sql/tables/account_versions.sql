/*
account_versions: what each export says of its owner; `accounts` and `account_usernames` are made of these.

grain    one row per account_id, ingest_id
inputs   -
columns
  account_id    bigint     -    the account; 0 when the archive does not name its owner
  ingest_id     integer    -    the ingest that says so
  username      varchar    -    handle, without @
  display_name  varchar    -    name shown on the profile
  created_at    timestamp  UTC  when the account was opened
  bio           varchar    -    profile text
  website       varchar    -    link on the profile
  location      varchar    -    place on the profile
  time_zone     varchar    -    time zone of the account's settings, as X names it
  usernames     struct(username varchar, from_at timestamp, to_at timestamp)[]  -  handles, as in account_usernames
*/
create table if not exists account_versions (
    account_id bigint,
    ingest_id integer,
    username varchar,
    display_name varchar,
    created_at timestamp,
    bio varchar,
    website varchar,
    location varchar,
    time_zone varchar,
    usernames struct(username varchar, from_at timestamp, to_at timestamp)[]
);
