/*
ingest_issues: problems met while reading, never with the text of a tweet.

grain    one row per problem
inputs   -
columns
  ingest_id      integer  -      the ingest
  file           varchar  -      path inside the archive
  record_number  bigint   -      number of the record in its file, from 1; null when the whole file is meant
  byte_offset    bigint   bytes  where in the file; null when not known
  kind           varchar  -      short name of the problem
  message        varchar  -      what happened and what was done
*/
create table if not exists ingest_issues (
    ingest_id integer,
    file varchar,
    record_number bigint,
    byte_offset bigint,
    kind varchar,
    message varchar
);
