/*
analysis_scope: account and period that the scoped views look at; laid by each run of the analyses.

grain    one row
inputs   -
columns
  account_id  bigint     -    the account; 0 when the archive does not name its owner
  since_at    timestamp  UTC  first moment of the period
  until_at    timestamp  UTC  first moment after the period
  as_of       timestamp  UTC  the day of the newest export, else of the last tweet
  time_zone   varchar    -    IANA name; used for hour of day and weekday alone
*/
create table if not exists analysis_scope (
    account_id bigint,
    since_at timestamp,
    until_at timestamp,
    as_of timestamp,
    time_zone varchar
);
