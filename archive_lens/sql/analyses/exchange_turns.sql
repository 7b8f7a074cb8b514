/*
exchange_turns: each reply of the period to a known person, placed in its exchange.

An exchange is a run of replies to one person; more than 24 hours between two of them begins a new one. A
follow-up is a proved turn when the tweet it answers is newer than the owner's reply before it, for then
the other spoke in between. The first reply of an exchange is a follow-up to nothing and never a proved turn.
Order and age are told by ids, which X gives in order of time; an answered tweet newer than its answer is
impossible and counts as not known.

grain    one row per tweet_id
inputs   scoped_posts, snowflake_at
columns
  account_id       bigint     -    the account
  tweet_id         bigint     -    the reply
  exchange_id      bigint     -    the exchange: id of its first reply
  user_id          bigint     -    the person it answers
  parent_tweet_id  bigint     -    the tweet it answers; null where not known
  turn             bigint     -    number of the reply in its exchange, from 1
  is_proved        boolean    -    the other spoke between this reply and the one before
  is_follow_up     boolean    -    not the first of its exchange
  created_at       timestamp  UTC  when it was posted
*/
with replies as (
    select
        account_id,
        tweet_id,
        in_reply_to_user_id as user_id,
        case when in_reply_to_tweet_id < tweet_id then in_reply_to_tweet_id end as parent_tweet_id,
        created_at,
        coalesce(snowflake_at(tweet_id), created_at) as moment
    from scoped_posts
    where kind = 'reply'
        and in_reply_to_user_id > 0  /* X writes -1 for people who are gone */
),
followed as (
    select
        *,
        lag(tweet_id) over person as previous_tweet_id,
        coalesce(moment - lag(moment) over person <= interval 24 hours, false) as is_follow_up
    from replies
    window person as (partition by account_id, user_id order by tweet_id)
),
placed as (
    select
        *,
        max(case when not is_follow_up then tweet_id end) over (
            partition by account_id, user_id
            order by tweet_id
            rows unbounded preceding
        ) as exchange_id
    from followed
)
select
    account_id,
    tweet_id,
    exchange_id,
    user_id,
    parent_tweet_id,
    row_number() over (partition by exchange_id order by tweet_id) as turn,
    is_follow_up and coalesce(parent_tweet_id > previous_tweet_id, false) as is_proved,
    is_follow_up,
    created_at
from placed
