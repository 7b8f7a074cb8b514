/*
scoped_periods: every month or quarter of the period in scope, also those without a tweet.

grain    one row per account_id, period_start
inputs   analysis_scope
params
  part  varchar  -  month or quarter
*/
create or replace macro scoped_periods(part) as table
with ends as (
    select
        account_id,
        date_trunc(part, since_at) as first_start,
        date_trunc(part, until_at - interval 1 microsecond) as last_start
    from analysis_scope
),
starts as (
    select
        *,
        unnest(generate_series(first_start, last_start, to_months(if(part = 'quarter', 3, 1)))) as start
    from ends
)
select account_id, start::date as period_start, start in (first_start, last_start) as is_partial
from starts
