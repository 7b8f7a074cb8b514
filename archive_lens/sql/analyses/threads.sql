/*
threads: the owner's own threads that began in the period: a root and what hangs under it.

Self-replies under a reply to somebody else are conversation and not here. A thread whose top is missing
(deleted, or not in the archive) counts the missing tweet in depth, not in size, and is marked. Size and depth
count tweets; `posts` counts those that were posted together once.

grain    one row per root_tweet_id
inputs   reply_chains, posts, scoped_posts, posted_together
columns
  account_id      bigint     -       the account
  root_tweet_id   bigint     -       the topmost tweet in the archive
  size            bigint     tweets  tweets of the thread in the archive, the root included
  depth           integer    steps   longest way down from the root
  is_lower_bound  boolean    -       something is missing, so it may be deeper
  first_at        timestamp  UTC     when the root was posted
  last_at         timestamp  UTC     when the last of it was posted
  posts           bigint     posts   tweets that came less than 2 s after one another counted as one
  posted_at_once  boolean    -       all of it is one post: a program or one press of a button sent it
*/
select
    root.account_id,
    root.tweet_id as root_tweet_id,
    count(*) as size,
    max(chain.depth) as depth,
    bool_or(chain.is_lower_bound) as is_lower_bound,
    min(post.created_at) as first_at,
    max(post.created_at) as last_at,
    count(*) - count(together.tweet_id) as posts,
    count(*) >= 2 and count(*) - count(together.tweet_id) = 1 as posted_at_once
from scoped_posts as root
inner join reply_chains as chain on chain.root_tweet_id = root.tweet_id
inner join posts as post on post.tweet_id = chain.tweet_id
left join posted_together as together on together.tweet_id = chain.tweet_id
where not chain.is_in_conversation
group by root.account_id, root.tweet_id
having count(*) >= 2 or bool_or(chain.is_lower_bound)
