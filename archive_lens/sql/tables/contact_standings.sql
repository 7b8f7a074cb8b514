/*
contact_standings: where each contact stands, by the conditions of lens.toml or, without them, the default ones.

Each condition is true or false of a row of contact_facts; `archive-lens settings` shows those in force. The
highest stage that fits wins, the first segment that fits wins, and a person may have several flags.

grain    one row per account_id, user_id
inputs   -
columns
  account_id  bigint     -  the account; 0 when the archive does not name its owner
  user_id     bigint     -  the person
  stage       varchar    -  known, aware, engaged, conversing, relationship or private
  flags       varchar[]  -  dormant, lost, cooling, one_sided, owed, and the owner's own
  segment     varchar    -  group given by the owner; null where none is
*/
create table if not exists contact_standings (
    account_id bigint,
    user_id bigint,
    stage varchar,
    flags varchar[],
    segment varchar
);
