/*
posted_together: tweets of the owner's threads that came less than 2 seconds after the one before them.

Nobody types that fast: a program, or the button that sends a whole thread, posted them at once, so they count
as one post with the first of them. Gaps are told by ids, to the millisecond. Ids older than November 2010
tell no time; there created_at must do, in whole seconds: 0 or 1 between two of them are surely under 2, and
2 may be either and is left apart. Where only the day is known nothing is told. It covers the whole account,
whatever the period.

grain    one row per tweet_id
inputs   reply_chains, posts, snowflake_at
columns
  account_id      bigint  -  the account
  tweet_id        bigint  -  the tweet that counts with the one before it
  root_tweet_id   bigint  -  root of its thread
  first_tweet_id  bigint  -  the tweet that it counts with: the first of those posted together
  gap_seconds     double  s  time since the tweet before it in the thread
*/
with parts as (
    select
        post.account_id,
        post.tweet_id,
        chain.root_tweet_id,
        post.created_at,
        post.is_time_exact,
        lag(post.tweet_id) over thread as before_id,
        lag(post.created_at) over thread as before_at,
        lag(post.is_time_exact) over thread as is_before_exact
    from reply_chains as chain
    inner join posts as post on post.tweet_id = chain.tweet_id
    where not chain.is_in_conversation
    window thread as (partition by chain.root_tweet_id order by post.tweet_id)
),
gaps as (
    select
        *,
        case
            when snowflake_at(before_id) is not null
                then epoch_ms(snowflake_at(tweet_id) - snowflake_at(before_id)) / 1000
            when is_time_exact and is_before_exact
                then epoch(created_at - before_at)
        end as gap_seconds
    from parts
),
runs as (
    select
        *,
        max(case when gap_seconds is null or gap_seconds >= 2 then tweet_id end) over (
            partition by root_tweet_id
            order by tweet_id
            rows unbounded preceding
        ) as first_tweet_id
    from gaps
)
select account_id, tweet_id, root_tweet_id, first_tweet_id, gap_seconds
from runs
where gap_seconds < 2
order by tweet_id
