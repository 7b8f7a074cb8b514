/*
archive_lens_meta: which program wrote this file.

grain    one row
inputs   -
columns
  schema_version        integer  -  version of the relations; another version asks for a new ingest
  archive_lens_version  varchar  -  version of archive_lens that built the file
  relations_hash        varchar  -  of the SQL that laid the relations; another one lays them anew
*/
create table if not exists archive_lens_meta (
    schema_version integer,
    archive_lens_version varchar,
    relations_hash varchar
);
