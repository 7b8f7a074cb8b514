/*
brand_posts: the broadcast posts that can be on or off brand: those about a topic, and those that a rule finds.

Small talk and posts without a known word are personal, neither on nor off. Empty without goals.

grain    one row per tweet_id
inputs   broadcast, brand_scores, tweet_topics, topics
columns
  account_id   bigint   -    the account
  tweet_id     bigint   -    the post
  week         date     UTC  Monday of its ISO week
  topic_id     integer  -    the counted topic that it belongs to; null for small talk that a rule finds
  is_by_rule   boolean  -    a rule of some goal finds it
  is_on_brand  boolean  -    on some goal, by a rule or by likeness
  is_avoided   boolean  -    it has a word that some goal avoids
*/
with scores as (
    select
        tweet_id,
        bool_or(is_on_brand and reason <> 'likeness') as is_by_rule,
        bool_or(is_on_brand) as is_on_brand,
        coalesce(bool_or(reason = 'avoided'), false) as is_avoided
    from brand_scores
    group by tweet_id
)

select
    broadcast.account_id,
    broadcast.tweet_id,
    broadcast.week,
    topics.counted_as as topic_id,
    scores.is_by_rule,
    scores.is_on_brand,
    scores.is_avoided
from broadcast
inner join scores on scores.tweet_id = broadcast.tweet_id
left join tweet_topics on tweet_topics.tweet_id = broadcast.tweet_id
left join topics
    on topics.account_id = broadcast.account_id
    and topics.topic_id = tweet_topics.topic_id
where topics.counted_as is not null
   or scores.is_by_rule
