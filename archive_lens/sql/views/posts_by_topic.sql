/*
posts_by_topic: the posts of the period that are about a counted topic, replies included; small talk left out.

grain    one row per tweet_id
inputs   scoped_posts, broadcast, tweet_topics, topics, counted_topics
columns
  account_id  bigint   -    the account
  tweet_id    bigint   -    the post
  side        varchar  -    replies (to others) or posts (posts, quotes and own threads); null for what was added under a reply
  topic_id    integer  -    the counted topic; -2 for other
  label       varchar  -    its label
  week        date     UTC  Monday of its ISO week
*/
select
    post.account_id,
    post.tweet_id,
    case
        when post.kind = 'reply' then 'replies'
        when broadcast.tweet_id is not null then 'posts'
    end as side,
    counted_topics.topic_id,
    counted_topics.label,
    post.week
from scoped_posts as post
inner join tweet_topics on tweet_topics.tweet_id = post.tweet_id
inner join topics
    on topics.topic_id = tweet_topics.topic_id
    and topics.account_id = post.account_id
inner join counted_topics
    on counted_topics.topic_id = topics.counted_as
    and counted_topics.account_id = topics.account_id
left join broadcast on broadcast.tweet_id = post.tweet_id
