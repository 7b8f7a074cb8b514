/*
private_ids: every number by which X knows a person, a tweet or a message of the database.

A shared page must never show one of them: each leads to a person or to a tweet.

grain    one row per id
inputs   accounts, direct_messages, followers, following, likes, tweet_media, tweet_mentions, tweets
columns
  id  bigint  -  the number
*/
select distinct id
from (
    select account_id as id from accounts
    union all
    select user_id from followers
    union all
    select user_id from following
    union all
    select user_id from tweet_mentions
    union all
    select media_id from tweet_media
    union all
    select tweet_id from likes
    union all
    select unnest([sender_id, recipient_id, message_id]) from direct_messages
    union all
    select unnest([
        tweet_id, in_reply_to_tweet_id, in_reply_to_user_id, quoted_tweet_id, retweeted_user_id
    ]) from tweets
) as ids
where id > 0
