/*
lexical_diversity_by_year: how varied the owner's wording was in each year; to be compared with the owner's other years alone.

Broadcast tweets by calendar year (UTC), without links, leading handles, trailing hashtags, emoji and punctuation.
Samples are of equal length. Languages, topics and the longer tweets since 2017 change these numbers too.

grain    one row per account_id, period_start, measure
inputs   -
columns
  account_id    bigint   -     the account; 0 when the archive does not name its owner
  period_start  date     UTC   first day of the year
  measure       varchar  -     compression_ratio (more is more uniform), distinct_2, mtld, self_repetition4
  value         double   unit  null when there is too little to say
  low           double   unit  lower end of the 95 % interval
  high          double   unit  upper end of the 95 % interval
  n             bigint   -     tweets it rests on; words for mtld
  note          varchar  -     why there is no value
*/
create table if not exists lexical_diversity_by_year (
    account_id bigint,
    period_start date,
    measure varchar,
    value double,
    low double,
    high double,
    n bigint,
    note varchar
);
