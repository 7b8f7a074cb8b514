/*
ownerless_records: what each archive held that does not name its owner, so that it can go to an account found later.

An archive of loose files is given to the known account with which it shares a tweet, directly or through other
archives of loose files.

grain    one row per ingest_id, kind, id
inputs   -
columns
  ingest_id  integer  -  the ingest of that archive
  kind       varchar  -  tweets, likes, followers, following or direct_messages: the table the record went to
  id         bigint   -  the tweet, user or message
*/
create table if not exists ownerless_records (
    ingest_id integer,
    kind varchar,
    id bigint
);
