/*
expected_entities: what may fill the posts without being an obsession: the goals' own things, and the owner's.

grain    one row per account_id, kind, entity
inputs   -
columns
  account_id  bigint   -  the account; 0 when the archive does not name its owner
  kind        varchar  -  name, hashtag, handle, cashtag or domain
  entity      varchar  -  as in post_entities
  why         varchar  -  goal or own
*/
create table if not exists expected_entities (
    account_id bigint,
    kind varchar,
    entity varchar,
    why varchar
);
