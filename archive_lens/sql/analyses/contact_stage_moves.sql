/*
contact_stage_moves: from which stage people came, at the end of a year, to which at the end of the next.

Stages are those of contact_years: follows are the export's in every year, so moves into and out of relationship
follow from days and silence alone, and nobody comes from or goes to a mere follow. People who stay are counted too.

grain    one row per account_id, period_start, from_stage, to_stage
inputs   contact_years, analysis_scope
columns
  account_id    bigint   -       the account; 0 when the archive does not name its owner
  period_start  date     UTC     first day of the year at whose end the move is seen
  from_stage    varchar  -       stage at the end of the year before; not met where the owner had not turned to them yet
  to_stage      varchar  -       stage at the end of the year
  people        bigint   people  how many
*/
with placed as (
    select
        years.account_id,
        years.period_start,
        lag(years.stage, 1, 'not met') over (partition by years.user_id order by years.period_start) as from_stage,
        years.stage as to_stage
    from contact_years as years
    inner join analysis_scope as scope on scope.account_id = years.account_id
)
select
    account_id,
    period_start,
    from_stage,
    to_stage,
    count(*) as people
from placed
where period_start > (
        select min(period_start)
        from contact_years
        where account_id = (select account_id from analysis_scope)
    )
group by account_id, period_start, from_stage, to_stage
order by period_start, from_stage, to_stage
