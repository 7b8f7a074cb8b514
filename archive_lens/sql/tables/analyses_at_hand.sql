/*
analyses_at_hand: analyses whose results are of the account, period and settings in scope, for those that may use them.

Some analyses tell more where another has been answered, and do without where it has not: `replies` uses `promotion`,
`breadth` uses `topics`. Laid by each run of the analyses.

grain    one row per account_id, analysis
inputs   -
columns
  account_id  bigint   -  the account; 0 when the archive does not name its owner
  analysis    varchar  -  its name
*/
create table if not exists analyses_at_hand (
    account_id bigint,
    analysis varchar
);
