/*
broadcast: what the owner told everybody in the period: posts, quotes and the owner's own threads.

Replies to others, and what the owner added under them, are conversation and not here.

grain    one row per tweet_id
inputs   scoped_posts, reply_chains
columns
  tweet_id        bigint     -         identifier given by X
  account_id      bigint     -         the account
  created_at      timestamp  UTC       when it was posted
  is_time_exact   boolean    -         false where only the day is known
  kind            varchar    -         post, quote or self_reply
  origin          varchar    -         timeline, community or circle
  text            varchar    -         full text, decoded once; links as t.co
  lang            varchar    -         language given by X
  client          varchar    -         program it was posted with
  favorite_count  bigint     likes     as of the export
  retweet_count   bigint     retweets  as of the export
  root_tweet_id   bigint     -         root of its thread; itself where it stands alone
  quarter         date       UTC       first day of its calendar quarter
  week            date       UTC       Monday of its ISO week
*/
select
    scoped_posts.tweet_id,
    scoped_posts.account_id,
    scoped_posts.created_at,
    scoped_posts.is_time_exact,
    scoped_posts.kind,
    scoped_posts.origin,
    scoped_posts.text,
    scoped_posts.lang,
    scoped_posts.client,
    scoped_posts.favorite_count,
    scoped_posts.retweet_count,
    reply_chains.root_tweet_id,
    scoped_posts.quarter,
    scoped_posts.week
from scoped_posts
inner join reply_chains on reply_chains.tweet_id = scoped_posts.tweet_id
where scoped_posts.kind in ('post', 'quote')
   or (scoped_posts.kind = 'self_reply' and not reply_chains.is_in_conversation)
