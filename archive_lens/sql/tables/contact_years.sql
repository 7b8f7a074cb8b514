/*
contact_years: where each contact stood at the end of each year, from what had happened up to then.

From the first year in which the owner turned to somebody; a person has a row from the year of the first time on.
Stages and flags follow the conditions in force, asked of `contact_facts_until` the end of the year, or the
export where that comes first. Follows have no dates: those of the export count in every year, so that a
relationship may be dated too early or late, and people known by a follow alone have no row.

grain    one row per account_id, period_start, user_id
inputs   -
columns
  account_id    bigint     -     the account; 0 when the archive does not name its owner
  period_start  date       UTC   first day of the year
  user_id       bigint     -     the person
  days          bigint     days  different days of the year on which the owner turned to them
  stage         varchar    -     stage at the end of the year
  flags         varchar[]  -     flags at the end of the year
*/
create table if not exists contact_years (
    account_id bigint,
    period_start date,
    user_id bigint,
    days bigint,
    stage varchar,
    flags varchar[]
);
