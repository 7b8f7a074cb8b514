/*
contacts_by_year: whom the owner turned to in each year, held against the year before and all years before it.

Turned to is by reply, mention, retweet, quote or, where messages were read, message. People of a year are
gained (the first time of all), returned (not in the year before, but earlier) or kept (in the year before,
too); lost are those of the year before to whom the owner did not turn. In the first year all are new, which
says nothing. Where the period begins or ends in a year, its people are too few, and lost are too many.

grain    one row per account_id, period_start
inputs   contact_years, analysis_scope, wilson_low, wilson_high
columns
  account_id    bigint   -       the account; 0 when the archive does not name its owner
  period_start  date     UTC     first day of the year
  people        bigint   people  different people the owner turned to
  gained        bigint   people  of them, those never turned to before; null in the first year
  returned      bigint   people  of them, those turned to before, but not in the year before; null in the first year
  kept          bigint   people  of them, those turned to in the year before, too; null in the first year
  lost          bigint   people  turned to in the year before and not in this; null in the first year
  n             bigint   people  turned to in the year before; null in the first year
  kept_share    double   0..1    kept of n
  low           double   0..1    lower end of its 95 % interval (Wilson)
  high          double   0..1    upper end
  key_contacts  bigint   people  whose stage is conversing, relationship or private at the end of the year
  cooled        bigint   people  with the flag cooling at the end of the year
  is_first      boolean  -       the first year: nothing to compare with
  is_partial    boolean  -       the analysed period begins or ends in it
*/
with scoped as (
    select
        years.*,
        scope.since_at,
        scope.until_at,
        lag(years.days, 1, 0) over person as days_before,
        coalesce(sum(years.days) over (person rows between unbounded preceding and 1 preceding), 0) as days_ever
    from contact_years as years
    inner join analysis_scope as scope on scope.account_id = years.account_id
    window person as (partition by years.user_id order by years.period_start)
),
counted as (
    select
        account_id,
        period_start,
        count(*) filter (where days > 0) as people,
        count(*) filter (where days > 0 and days_ever = 0) as gained,
        count(*) filter (where days > 0 and days_ever > 0 and days_before = 0) as returned,
        count(*) filter (where days > 0 and days_before > 0) as kept,
        count(*) filter (where days = 0 and days_before > 0) as lost,
        count(*) filter (where stage in ('conversing', 'relationship', 'private')) as key_contacts,
        count(*) filter (where list_contains(flags, 'cooling')) as cooled,
        period_start = min(period_start) over () as is_first,
        period_start < any_value(since_at) or period_start + interval 1 year > any_value(until_at) as is_partial
    from scoped
    group by account_id, period_start
),
blank as (
    select
        account_id,
        period_start,
        people,
        case when not is_first then gained end as gained,
        case when not is_first then returned end as returned,
        case when not is_first then kept end as kept,
        case when not is_first then lost end as lost,
        case when not is_first then kept + lost end as n,
        key_contacts,
        cooled,
        is_first,
        is_partial
    from counted
)
select
    account_id,
    period_start,
    people,
    gained,
    returned,
    kept,
    lost,
    n,
    case when n > 0 then kept / n end as kept_share,
    wilson_low(kept, n) as low,
    wilson_high(kept, n) as high,
    key_contacts,
    cooled,
    is_first,
    is_partial
from blank
order by period_start
