/*
replies_summary: the measures of replies, each with its interval.

grain    one row per account_id, measure
inputs   -
columns
  account_id  bigint   -     the account; 0 when the archive does not name its owner
  measure     varchar  -     name of the measure
  value       double   unit  null when there is too little to say
  low         double   unit  lower end of the 95 % interval
  high        double   unit  upper end of the 95 % interval
  n           bigint   -     how many tweets, people or exchanges it rests on
  unit        varchar  -     share, count, seconds, people, ratio, bits, score or days
  note        varchar  -     what the number counts, or why there is none
*/
create table if not exists replies_summary (
    account_id bigint,
    measure varchar,
    value double,
    low double,
    high double,
    n bigint,
    unit varchar,
    note varchar
);
