/*
breadth_by_quarter: how many people the owner turns to, and how evenly.

grain    one row per account_id, quarter, channel
inputs   -
columns
  account_id                 bigint   -       the account; 0 when the archive does not name its owner
  quarter                    date     UTC     first day of the quarter
  channel                    varchar  -       replies, mentions, retweets or quotes
  tweets                     bigint   tweets  times the owner turned to somebody
  people                     bigint   people  different people
  effective_people_observed  double   people  Hill number of order 1 as counted
  effective_people           double   people  bias-corrected estimate of it, more so where people are answered in runs
  low                        double   people  lower end of its 95 % interval
  high                       double   people  upper end
  top5_share                 double   0..1    share of the five most addressed
  gini                       double   0..1    0 all alike, 1 one person
  new_share                  double   0..1    people not addressed in the twelve months before; null in the first year
  turnover                   double   0..1    1 - Jaccard of the twenty most addressed with the quarter before
  effective_people_at_coverage  double  people  as counted, in a sample thinned to the lowest coverage among the channel's quarters with 20 tweets; null where coverage is lower
  overlap_by_rank            double   0..1    rank-biased overlap of the twenty most addressed with the quarter before; the first weigh most
*/
create table if not exists breadth_by_quarter (
    account_id bigint,
    quarter date,
    channel varchar,
    tweets bigint,
    people bigint,
    effective_people_observed double,
    effective_people double,
    low double,
    high double,
    top5_share double,
    gini double,
    new_share double,
    turnover double,
    effective_people_at_coverage double,
    overlap_by_rank double
);
