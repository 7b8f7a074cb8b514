/*
scoped_posts: the posts of the account and period in analysis_scope, with their calendar.

grain    one row per tweet_id
inputs   posts, analysis_scope
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
  quarter                date       UTC       first day of its calendar quarter
  week                   date       UTC       Monday of its ISO week
*/
select
    posts.*,
    date_trunc('quarter', posts.created_at)::date as quarter,
    date_trunc('week', posts.created_at)::date as week
from posts
inner join analysis_scope as scope
    on posts.account_id = scope.account_id
    and posts.created_at >= scope.since_at
    and posts.created_at < scope.until_at
