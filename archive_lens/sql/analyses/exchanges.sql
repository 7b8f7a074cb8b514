/*
exchanges: the dialogues that the owner's half of the archive can prove, each with one person.

What the other wrote is not in the archive, only which of their tweets were answered: so turns are a lower
bound. A follow-up that answers nothing new is a double text.

grain    one row per exchange_id
inputs   exchange_turns, scoped_posts, tweet_mentions, analysis_scope, snowflake_at
columns
  account_id         bigint     -       the account
  exchange_id        bigint     -       id of the owner's first reply in it
  user_id            bigint     -       the other person
  first_at           timestamp  UTC     the owner's first reply
  last_at            timestamp  UTC     the owner's last reply
  turns_mine         bigint     tweets  replies of the owner
  proved_turns       bigint     tweets  follow-ups to something the other said since the reply before
  turns_lower_bound  bigint     tweets  replies of the owner plus different tweets they answer
  double_texts       bigint     tweets  follow-ups that answer nothing new
  is_double_text     boolean    -       at least two replies and not one proved turn
  is_initiated       boolean    -       in the 24 hours before the first reply the owner had mentioned the person in a post or quote, and the answered tweet is newer
*/
with opening_mentions as (
    select
        mention.user_id,
        post.tweet_id,
        coalesce(snowflake_at(post.tweet_id), post.created_at) as moment
    from scoped_posts as post
    inner join tweet_mentions as mention on mention.tweet_id = post.tweet_id
    where post.kind in ('post', 'quote')
),
first_replies as (
    select
        exchange_id,
        user_id,
        parent_tweet_id,
        coalesce(snowflake_at(tweet_id), created_at) as moment
    from exchange_turns
    where turn = 1
        and parent_tweet_id is not null
),
initiated as (
    select first_replies.exchange_id
    from first_replies
    asof join opening_mentions as mention
        on mention.user_id = first_replies.user_id
        and mention.tweet_id < first_replies.parent_tweet_id
    where mention.moment >= first_replies.moment - interval 24 hours
)
select
    turns.account_id,
    turns.exchange_id,
    any_value(turns.user_id) as user_id,
    min(turns.created_at) as first_at,
    max(turns.created_at) as last_at,
    count(*) as turns_mine,
    count(*) filter (where turns.is_proved) as proved_turns,
    count(*) + count(distinct turns.parent_tweet_id) as turns_lower_bound,
    count(*) filter (where turns.is_follow_up and not turns.is_proved) as double_texts,
    count(*) >= 2 and not bool_or(turns.is_proved) as is_double_text,
    bool_or(initiated.exchange_id is not null) as is_initiated
from exchange_turns as turns
inner join analysis_scope as scope on scope.account_id = turns.account_id
left join initiated on initiated.exchange_id = turns.exchange_id
group by turns.account_id, turns.exchange_id
