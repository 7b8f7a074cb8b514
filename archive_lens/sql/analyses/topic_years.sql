/*
topic_years: the share of each topic in the first 52 weeks and in the last 52 weeks of posts about a topic.

Without rows where the two years would overlap.

grain    one row per account_id, topic_id
inputs   topic_weeks, analysis_scope
columns
  account_id   bigint   -       the account; 0 when the archive does not name its owner
  topic_id     integer  -       the topic
  posts_first  bigint   tweets  broadcast posts about it in the first year
  n_first      bigint   tweets  broadcast posts about any topic in the first year
  share_first  double   0..1    posts_first of n_first
  posts_last   bigint   tweets  broadcast posts about it in the last year
  n_last       bigint   tweets  broadcast posts about any topic in the last year
  share_last   double   0..1    posts_last of n_last
*/
with mine as (
    select
        topic_weeks.account_id,
        topic_weeks.topic_id,
        topic_weeks.posts,
        topic_weeks.week < min(topic_weeks.week) over () + interval 52 week as is_first,
        topic_weeks.week > max(topic_weeks.week) over () - interval 52 week as is_last,
        max(topic_weeks.week) over () - min(topic_weeks.week) over () as days
    from topic_weeks
    inner join analysis_scope as scope on scope.account_id = topic_weeks.account_id
),

counted as (
    select
        account_id,
        topic_id,
        coalesce(sum(posts) filter (where is_first), 0)::bigint as posts_first,
        coalesce(sum(posts) filter (where is_last), 0)::bigint as posts_last
    from mine
    where days >= 103 * 7
    group by all
),

whole as (
    select
        *,
        (sum(posts_first) over ())::bigint as n_first,
        (sum(posts_last) over ())::bigint as n_last
    from counted
)

select
    account_id,
    topic_id,
    posts_first,
    n_first,
    posts_first / n_first as share_first,
    posts_last,
    n_last,
    posts_last / n_last as share_last
from whole
order by topic_id
