/*
promotion_by_month: how much of each month's broadcast promotes, a thread counted once.

Every month from the first to the last of the period, also those without a tweet.

grain    one row per account_id, period_start
inputs   scoped_periods, promotion_entries, wilson_low, wilson_high
columns
  account_id    bigint   -      the account
  period_start  date     UTC    first day of the month
  share         double   0..1   self_promo among the posts and threads; null where there is none
  low           double   0..1   lower end of the 95 % Wilson interval
  high          double   0..1   upper end of the 95 % Wilson interval
  n             bigint   posts  posts and threads begun in the month
  self_promo    bigint   posts  own things, with an ask or a link that leads to them
  boost         bigint   posts  asks for somebody else's thing
  announce      bigint   posts  own things, without an ask
  none          bigint   posts  all others
  is_partial    boolean  -      the analysed period begins or ends in it
*/
with counts as (
    select
        account_id,
        date_trunc('month', begun_at)::date as period_start,
        count(*) as n,
        count(*) filter (where label = 'self_promo') as self_promo,
        count(*) filter (where label = 'boost') as boost,
        count(*) filter (where label = 'announce') as announce,
        count(*) filter (where label = 'none') as none
    from promotion_entries
    group by account_id, date_trunc('month', begun_at)
)
select
    periods.account_id,
    periods.period_start,
    case when counts.n > 0 then counts.self_promo / counts.n end as share,
    wilson_low(counts.self_promo, counts.n) as low,
    wilson_high(counts.self_promo, counts.n) as high,
    coalesce(counts.n, 0) as n,
    coalesce(counts.self_promo, 0) as self_promo,
    coalesce(counts.boost, 0) as boost,
    coalesce(counts.announce, 0) as announce,
    coalesce(counts.none, 0) as none,
    periods.is_partial
from scoped_periods('month') as periods
left join counts
    on counts.account_id = periods.account_id
    and counts.period_start = periods.period_start
order by periods.period_start
