/*
reply_depths: how deep each reply and self-reply of the period stands, and how long a reply took.

Latency is the time between the answered tweet and the answer, both told by their ids; it is known for
replies to others since November 2010 alone.

grain    one row per tweet_id
inputs   scoped_posts, reply_chains, snowflake_at
columns
  account_id       bigint   -      the account
  tweet_id         bigint   -      the reply or self-reply
  depth            integer  steps  1 for a reply to somebody; one more than its parent in the owner's own chain
  parent_kind      varchar  -      own, own_missing, other, other_unknown (a person but no tweet) or none
  latency_seconds  double   s      answer minus answered tweet; null where either moment is not known
*/
select
    post.account_id,
    post.tweet_id,
    chain.depth,
    chain.parent_kind,
    case
        when chain.parent_kind = 'other' and post.in_reply_to_tweet_id < post.tweet_id
            then epoch_ms(snowflake_at(post.tweet_id) - snowflake_at(post.in_reply_to_tweet_id)) / 1000
    end as latency_seconds
from scoped_posts as post
inner join reply_chains as chain on chain.tweet_id = post.tweet_id
where post.kind in ('reply', 'self_reply')
