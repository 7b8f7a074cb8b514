/*
ingests: archives that were read into this database, in their order.

grain    one row per ingest_id
inputs   -
columns
  ingest_id       integer    -    number of the ingest, from 1
  archive_name    varchar    -    file or folder name of the archive
  archive_sha256  varchar    -    fingerprint over names, sizes and CRC-32 of the files read
  generation      varchar    -    generation of the archive format, G1 to G7
  account_id      bigint     -    the account; 0 when the archive does not name its owner
  generated_at    timestamp  UTC  when X made the archive; null when it does not say
  ingested_at     timestamp  UTC  when it was read
*/
create table if not exists ingests (
    ingest_id integer,
    archive_name varchar,
    archive_sha256 varchar,
    generation varchar,
    account_id bigint,
    generated_at timestamp,
    ingested_at timestamp
);
