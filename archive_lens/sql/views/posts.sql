/*
posts: what the owner wrote and still stands: no retweets, no superseded versions, nothing deleted.

grain    one row per tweet_id
inputs   tweets
columns
  tweet_id               bigint     -         identifier given by X
  account_id             bigint     -         the account
  created_at             timestamp  UTC       when it was posted
  is_time_exact          boolean    -         false where only the day is known
  kind                   varchar    -         post, reply, self_reply or quote
  origin                 varchar    -         timeline, community or circle
  text                   varchar    -         full text, decoded once; links as t.co
  lang                   varchar    -         language given by X
  client                 varchar    -         program it was posted with
  in_reply_to_tweet_id   bigint     -         the tweet it answers
  in_reply_to_user_id    bigint     -         the person it answers
  in_reply_to_username   varchar    -         handle of the person it answers
  quoted_tweet_id        bigint     -         the tweet it quotes
  quoted_username        varchar    -         handle of the person it quotes
  favorite_count         bigint     likes     as of the export
  retweet_count          bigint     retweets  as of the export
  is_note                boolean    -         a long post
*/
select
    tweet_id,
    account_id,
    created_at,
    is_time_exact,
    kind,
    origin,
    text,
    lang,
    client,
    in_reply_to_tweet_id,
    in_reply_to_user_id,
    in_reply_to_username,
    quoted_tweet_id,
    quoted_username,
    favorite_count,
    retweet_count,
    is_note
from tweets
where kind <> 'retweet'
  and superseded_by_id is null
  and deleted_at is null
  and origin <> 'deleted'
