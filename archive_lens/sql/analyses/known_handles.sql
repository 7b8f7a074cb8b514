/*
known_handles: every pair of person and handle that the account's tweets show, whatever the period.

A person who changed the handle has several; a handle that changed hands is in several rows too.

grain    one row per account_id, user_id, username
inputs   tweets, tweet_mentions, analysis_scope
columns
  account_id  bigint   -       the account
  user_id     bigint   -       the person
  username    varchar  -       handle as last written, without @
  handle      varchar  -       the same in lower case
  tweets      bigint   tweets  how many show the pair
  first_id    bigint   -       the first tweet that shows it
  last_id     bigint   -       the last tweet that shows it
*/
with owner_tweets as (
    select tweets.*
    from tweets
    inner join analysis_scope as scope on tweets.account_id = scope.account_id
),
shown as (
    select account_id, tweet_id, in_reply_to_user_id as user_id, in_reply_to_username as username
    from owner_tweets
    union all
    select account_id, tweet_id, retweeted_user_id, retweeted_username
    from owner_tweets
    union all
    select post.account_id, post.tweet_id, mention.user_id, mention.username
    from owner_tweets as post
    inner join tweet_mentions as mention on mention.tweet_id = post.tweet_id
)
select
    account_id,
    user_id,
    arg_max(username, tweet_id) as username,
    lower(username) as handle,
    count(distinct tweet_id) as tweets,
    min(tweet_id) as first_id,
    max(tweet_id) as last_id
from shown
where user_id > 0  /* X writes -1 for people who are gone */
    and username <> ''
group by account_id, user_id, lower(username)
