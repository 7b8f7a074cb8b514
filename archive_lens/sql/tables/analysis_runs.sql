/*
analysis_runs: which analyses are stored, and what they rest on.

grain    one row per account_id, analysis
inputs   -
columns
  account_id     bigint     -    the account; 0 when the archive does not name its owner
  analysis       varchar    -    name of the analysis
  settings_hash  varchar    -    settings, program version and ingests it rests on
  period_from    timestamp  UTC  first moment of the period
  period_to      timestamp  UTC  first moment after the period
  as_of          timestamp  UTC  the day of the newest export
  analyzed_at    timestamp  UTC  when it ran
*/
create table if not exists analysis_runs (
    account_id bigint,
    analysis varchar,
    settings_hash varchar,
    period_from timestamp,
    period_to timestamp,
    as_of timestamp,
    analyzed_at timestamp
);
