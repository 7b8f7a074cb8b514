/*
archive_files: the ledger: what became of every data file of every archive.

grain    one row per ingest_id, file
inputs   -
columns
  ingest_id       integer  -        the ingest
  file            varchar  -        path inside the archive
  kind            varchar  -        what the file holds, such as tweets or likes
  status          varchar  -        read, private, ignored, unknown, missing or damaged
  manifest_count  bigint   records  what the archive's manifest promises; null when it does not say
  seen            bigint   records  records met; null for files that were never opened
  kept            bigint   records  gave a row or a field
  merged          bigint   records  joined into another record's row
  duplicates      bigint   records  said again what an earlier record had said
  skipped         bigint   records  left out, each named in ingest_issues
  repaired        bigint   records  kept after a repair; part of kept
*/
create table if not exists archive_files (
    ingest_id integer,
    file varchar,
    kind varchar,
    status varchar,
    manifest_count bigint,
    seen bigint,
    kept bigint,
    merged bigint,
    duplicates bigint,
    skipped bigint,
    repaired bigint
);
