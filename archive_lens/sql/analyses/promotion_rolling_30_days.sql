/*
promotion_rolling_30_days: how much of the 30 days up to each day promotes, a thread counted once.

Every day from the first to the last of the period.

grain    one row per account_id, day
inputs   analysis_scope, promotion_entries, wilson_low, wilson_high
columns
  account_id  bigint   -      the account
  day         date     UTC    the last of the 30 days
  share       double   0..1   self_promo among the posts and threads; null where there are fewer than 20
  low         double   0..1   lower end of the 95 % Wilson interval; null where the share is
  high        double   0..1   upper end of the 95 % Wilson interval; null where the share is
  n           bigint   posts  posts and threads begun in the 30 days
  self_promo  bigint   posts  own things, with an ask or a link that leads to them
*/
with days as (
    select
        scope.account_id,
        unnest(
            generate_series(
                date_trunc('day', scope.since_at),
                date_trunc('day', scope.until_at - interval 1 microsecond),
                interval 1 day
            )
        )::date as day
    from analysis_scope as scope
),
counts as (
    select
        account_id,
        begun_at::date as day,
        count(*) as n,
        count(*) filter (where label = 'self_promo') as self_promo
    from promotion_entries
    group by account_id, begun_at::date
),
windows as (
    select
        days.account_id,
        days.day,
        coalesce(sum(counts.n) over month, 0)::bigint as n,
        coalesce(sum(counts.self_promo) over month, 0)::bigint as self_promo
    from days
    left join counts
        on counts.account_id = days.account_id
        and counts.day = days.day
    window month as (
        partition by days.account_id order by days.day
        rows between 29 preceding and current row
    )
)
select
    account_id,
    day,
    case when n >= 20 then self_promo / n end as share,
    case when n >= 20 then wilson_low(self_promo, n) end as low,
    case when n >= 20 then wilson_high(self_promo, n) end as high,
    n,
    self_promo
from windows
order by day
