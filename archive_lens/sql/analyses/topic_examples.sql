/*
topic_examples: the three most typical broadcast posts of each counted topic in each quarter, with different texts.

Typical is near the centre of the topic; "other" and small talk have none. Posts with enough words to be understood come first. Posts to a
closed circle are left out.

grain    one row per account_id, quarter, topic_id, rank
inputs   broadcast, tweet_topics, topics, post_keys, quarter_of_week
columns
  account_id  bigint   -     the account; 0 when the archive does not name its owner
  quarter     date     UTC   first day of the quarter of the week's Thursday
  topic_id    integer  -     the topic
  rank        bigint   -     1 is the most typical
  tweet_id    bigint   -     the tweet
  similarity  double   -1..1  cosine with the centre of the topic
*/
with candidates as (
    select
        broadcast.account_id,
        quarter_of_week(broadcast.week) as quarter,
        topics.counted_as as topic_id,
        broadcast.tweet_id,
        tweet_topics.similarity,
        post_keys.is_eligible,
        row_number() over (
            partition by
                quarter_of_week(broadcast.week),
                topics.counted_as,
                post_keys.message_key
            order by tweet_topics.similarity desc, broadcast.tweet_id
        ) as copy
    from broadcast
    inner join tweet_topics on tweet_topics.tweet_id = broadcast.tweet_id
    inner join topics
        on topics.account_id = broadcast.account_id
        and topics.topic_id = tweet_topics.topic_id
    inner join post_keys on post_keys.tweet_id = broadcast.tweet_id
    where broadcast.origin <> 'circle'
      and topics.counted_as >= 0
),

ranked as (
    select
        account_id,
        quarter,
        topic_id,
        row_number() over (
            partition by quarter, topic_id
            order by is_eligible desc, similarity desc, tweet_id
        ) as rank,
        tweet_id,
        similarity
    from candidates
    where copy = 1
)

select account_id, quarter, topic_id, rank, tweet_id, similarity
from ranked
where rank <= 3
order by quarter, topic_id, rank
