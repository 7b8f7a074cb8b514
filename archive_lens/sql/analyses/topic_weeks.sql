/*
topic_weeks: broadcast posts about each topic, week by week; small talk and posts without a topic are left out.

grain    one row per account_id, week, topic_id
inputs   broadcast, tweet_topics, topics, quarter_of_week
columns
  account_id  bigint   -       the account; 0 when the archive does not name its owner
  week        date     UTC     Monday of the ISO week
  quarter     date     UTC     first day of the quarter of the week's Thursday
  topic_id    integer  -       the topic that the posts are counted under; -2 for other
  posts       bigint   tweets  broadcast posts about it
*/
select
    broadcast.account_id,
    broadcast.week,
    quarter_of_week(broadcast.week) as quarter,
    topics.counted_as as topic_id,
    count(*) as posts
from broadcast
inner join tweet_topics on tweet_topics.tweet_id = broadcast.tweet_id
inner join topics
    on topics.account_id = broadcast.account_id
    and topics.topic_id = tweet_topics.topic_id
where topics.counted_as is not null
group by all
order by broadcast.week, topics.counted_as
