/*
repetition_by_quarter: how much of each quarter's broadcast says again what an earlier tweet said.

Every quarter from the first to the last of the period, also those without a tweet.

grain    one row per account_id, period_start
inputs   scoped_periods, broadcast, repetition_members, wilson_low, wilson_high
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
with counts as (
    select
        date_trunc('quarter', broadcast.created_at)::date as period_start,
        count(*) as n,
        count(*) filter (where member.is_repeat) as repeats
    from broadcast
    left join repetition_members as member on member.tweet_id = broadcast.tweet_id
    group by date_trunc('quarter', broadcast.created_at)
)
select
    periods.account_id,
    periods.period_start,
    case when counts.n > 0 then counts.repeats / counts.n end as share,
    wilson_low(counts.repeats, counts.n) as low,
    wilson_high(counts.repeats, counts.n) as high,
    coalesce(counts.n, 0) as n,
    coalesce(counts.repeats, 0) as repeats,
    periods.is_partial
from scoped_periods('quarter') as periods
left join counts on counts.period_start = periods.period_start
order by periods.period_start
