/*
repetition_by_quarter: how much of each quarter's broadcast says again what an earlier tweet said.

Every quarter from the first to the last of the period, also those without a tweet.

grain    one row per account_id, period_start
inputs   analysis_scope, broadcast, repetition_members, wilson_low, wilson_high
columns
  account_id    bigint   -       the account
  period_start  date     UTC     first day of the quarter
  share         double   0..1    repeats among the broadcast tweets; null where there is none
  low           double   0..1    lower end of the 95 % Wilson interval
  high          double   0..1    upper end of the 95 % Wilson interval
  n             bigint   tweets  broadcast tweets of the quarter
  repeats       bigint   tweets  of them, those with an earlier member of their cluster
  is_partial    boolean  -       the analysed period begins or ends in it
*/
with quarters as (
    select
        scope.account_id,
        unnest(
            generate_series(
                date_trunc('quarter', scope.since_at),
                date_trunc('quarter', scope.until_at - interval 1 microsecond),
                interval 3 month
            )
        )::date as period_start,
        date_trunc('quarter', scope.since_at)::date as first_quarter,
        date_trunc('quarter', scope.until_at - interval 1 microsecond)::date as last_quarter
    from analysis_scope as scope
),
counts as (
    select
        broadcast.quarter,
        count(*) as n,
        count(*) filter (where member.is_repeat) as repeats
    from broadcast
    left join repetition_members as member on member.tweet_id = broadcast.tweet_id
    group by broadcast.quarter
)
select
    quarters.account_id,
    quarters.period_start,
    case when counts.n > 0 then counts.repeats / counts.n end as share,
    wilson_low(counts.repeats, counts.n) as low,
    wilson_high(counts.repeats, counts.n) as high,
    coalesce(counts.n, 0) as n,
    coalesce(counts.repeats, 0) as repeats,
    quarters.period_start in (quarters.first_quarter, quarters.last_quarter) as is_partial
from quarters
left join counts on counts.quarter = quarters.period_start
order by quarters.period_start
