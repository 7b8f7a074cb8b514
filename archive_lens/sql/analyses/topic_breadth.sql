/*
topic_breadth: what the owner answers about, beside what the owner posts about.

Empty where `topics` is not at hand. Shares are among replies, and among posts, that are about a topic; small talk is left out of both.

grain    one row per account_id, topic_id
inputs   posts_by_topic, counted_topics, analyses_at_hand, analysis_scope, wilson_low, wilson_high
columns
  account_id   bigint   -       the account
  topic_id     integer  -       the counted topic; -2 for other
  label        varchar  -       its label
  replies      bigint   tweets  replies to others about it
  reply_share  double   0..1    of the replies about a topic; null without any
  reply_low    double   0..1    lower end of its 95 % interval
  reply_high   double   0..1    upper end
  posts        bigint   tweets  posts, quotes and tweets of own threads about it
  post_share   double   0..1    of these about a topic; null without any
  post_low     double   0..1    lower end of its 95 % interval
  post_high    double   0..1    upper end
*/
with counts as (
    select
        topics.account_id,
        topics.topic_id,
        topics.label,
        count(*) filter (where placed.side = 'replies') as replies,
        count(*) filter (where placed.side = 'posts') as posts
    from counted_topics as topics
    inner join analysis_scope as scope on scope.account_id = topics.account_id
    inner join analyses_at_hand as at_hand
        on at_hand.account_id = topics.account_id
        and at_hand.analysis = 'topics'
    left join posts_by_topic as placed on placed.topic_id = topics.topic_id
    group by all
),
totals as (
    select *, sum(replies) over () as all_replies, sum(posts) over () as all_posts
    from counts
)
select
    account_id,
    topic_id,
    label,
    replies,
    case when all_replies > 0 then replies / all_replies end as reply_share,
    wilson_low(replies, all_replies) as reply_low,
    wilson_high(replies, all_replies) as reply_high,
    posts,
    case when all_posts > 0 then posts / all_posts end as post_share,
    wilson_low(posts, all_posts) as post_low,
    wilson_high(posts, all_posts) as post_high
from totals
order by topic_id
