/*
topic_shares_by_quarter: what share of the posts about a topic each topic has, quarter by quarter.

Quarters are made of whole ISO weeks, each in the quarter of its Thursday. Posts come in bursts, so the
Wilson interval uses n divided by the design effect of weeks (Kish 1965), where that is above 1.

grain    one row per account_id, quarter, topic_id
inputs   topic_weeks, counted_topics, analysis_scope, wilson_low, wilson_high
columns
  account_id    bigint   -       the account; 0 when the archive does not name its owner
  quarter       date     UTC     first day of the quarter
  topic_id      integer  -       the topic; -2 for other
  posts         bigint   tweets  broadcast posts about it
  share         double   0..1    of n
  low           double   0..1    lower end of the 95 % interval
  high          double   0..1    upper end of the 95 % interval
  n             bigint   tweets  broadcast posts about any topic in the quarter
  active_weeks  bigint   weeks   weeks with such posts
*/
with mine as (
    select topic_weeks.*
    from topic_weeks
    inner join analysis_scope as scope on scope.account_id = topic_weeks.account_id
),

weeks as (
    select account_id, quarter, week, sum(posts) as n
    from mine
    group by all
),

cells as (
    select
        weeks.account_id,
        weeks.quarter,
        topics.topic_id,
        weeks.n,
        coalesce(mine.posts, 0) as posts
    from weeks
    inner join counted_topics as topics on topics.account_id = weeks.account_id
    left join mine on mine.week = weeks.week and mine.topic_id = topics.topic_id
),

shares as (
    select
        account_id,
        quarter,
        topic_id,
        sum(posts)::bigint as posts,
        sum(n)::bigint as n,
        count(*) as active_weeks,
        sum(posts) / sum(n) as share,
        sum(posts * posts)::double as posts_squared,
        sum(posts * n)::double as posts_by_n,
        sum(n * n)::double as n_squared
    from cells
    group by all
),

doubts as (
    select
        *,
        case
            when active_weeks > 1 and share > 0 and share < 1
                then (posts_squared - 2 * share * posts_by_n + share * share * n_squared)
                / (n * share * (1 - share))
                * active_weeks / (active_weeks - 1)
            else 1
        end as design_effect
    from shares
)

select
    account_id,
    quarter,
    topic_id,
    posts,
    share,
    wilson_low(posts / greatest(design_effect, 1), n / greatest(design_effect, 1)) as low,
    wilson_high(posts / greatest(design_effect, 1), n / greatest(design_effect, 1)) as high,
    n,
    active_weeks
from doubts
order by quarter, topic_id
