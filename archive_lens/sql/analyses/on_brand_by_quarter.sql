/*
on_brand_by_quarter: what share of the posts is on the goals, quarter by quarter.

Quarters are made of whole ISO weeks, each in the quarter of its Thursday. The interval is no sampling error: it goes
from what rules alone find to what rules and likeness find. Goal `*` is any of them.

grain    one row per account_id, period_start, goal
inputs   brand_posts, brand_scores, quarter_of_week
columns
  account_id    bigint   -       the account; 0 when the archive does not name its owner
  period_start  date     UTC     first day of the quarter
  goal          varchar  -       name of the goal; * for any
  posts         bigint   tweets  broadcast posts on it
  rule_posts    bigint   tweets  those of them that a rule finds
  share         double   0..1    posts of n
  low           double   0..1    rule_posts of n
  high          double   0..1    posts of n
  n             bigint   tweets  broadcast posts that can be on or off brand
*/
with dated as (
    select
        *,
        quarter_of_week(week) as period_start
    from brand_posts
),

quarters as (
    select account_id, period_start, count(*) as n
    from dated
    group by all
),

on_goals as (
    select
        dated.account_id,
        dated.period_start,
        brand_scores.goal,
        count(*) filter (where brand_scores.is_on_brand) as posts,
        count(*) filter (where brand_scores.is_on_brand and brand_scores.reason <> 'likeness') as rule_posts
    from dated
    inner join brand_scores on brand_scores.tweet_id = dated.tweet_id
    group by all
    union all
    select
        account_id,
        period_start,
        '*',
        count(*) filter (where is_on_brand),
        count(*) filter (where is_by_rule)
    from dated
    group by all
)

select
    on_goals.account_id,
    on_goals.period_start,
    on_goals.goal,
    on_goals.posts,
    on_goals.rule_posts,
    on_goals.posts / quarters.n as share,
    on_goals.rule_posts / quarters.n as low,
    on_goals.posts / quarters.n as high,
    quarters.n
from on_goals
inner join quarters
    on quarters.account_id = on_goals.account_id
    and quarters.period_start = on_goals.period_start
order by on_goals.period_start, on_goals.goal
