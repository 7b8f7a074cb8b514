/*
stock_replies: short answers that the owner gave more than once; too short to call a repetition.

grain    one row per account_id, text
inputs   scoped_posts, reply_chains, post_keys
columns
  account_id  bigint   -       the account
  text        varchar  -       the words in lower case, without handles, links, emoji and punctuation
  replies     bigint   tweets  replies that say just this
  share       double   0..1    of all replies, with what the owner added under them
*/
with replies as (
    select scoped_posts.account_id, post_keys.message_key, post_keys.is_eligible
    from scoped_posts
    inner join reply_chains on reply_chains.tweet_id = scoped_posts.tweet_id
    inner join post_keys on post_keys.tweet_id = scoped_posts.tweet_id
    where scoped_posts.kind = 'reply' or reply_chains.is_in_conversation
)
select
    account_id,
    message_key as text,
    count(*) as replies,
    count(*) / (select count(*) from replies) as share
from replies
where not is_eligible and message_key <> ''
group by account_id, message_key
having count(*) >= 2
order by replies desc, text
