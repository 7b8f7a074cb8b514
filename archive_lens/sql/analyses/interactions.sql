/*
interactions: every time in the period that the owner turned to a person.

Replies count the person answered, not the others in the same conversation. Mentions are those in posts,
quotes and own threads. A reply that quotes a tweet is both. The owner and people without id and handle are left out. A handle without an id
gets the id that the account's tweets last show with it.

grain    one row per tweet_id, channel, person
inputs   scoped_posts, scoped_retweets, broadcast, tweet_mentions, known_handles, account_usernames, analysis_scope
columns
  account_id  bigint     -    the account
  tweet_id    bigint     -    the owner's tweet
  channel     varchar    -    replies, mentions, retweets or quotes
  person      varchar    -    the user id, or @ and the handle in lower case where no id is known
  user_id     bigint     -    the person; null where only the handle is known
  username    varchar    -    handle as written there, without @; null where only the id is known
  created_at  timestamp  UTC  when it was posted
  quarter     date       UTC  first day of its calendar quarter
  week        date       UTC  Monday of its ISO week
*/
with turned_to as (
    select
        account_id, tweet_id, 'replies' as channel,
        in_reply_to_user_id as user_id, in_reply_to_username as username,
        created_at, quarter, week
    from scoped_posts
    where kind = 'reply'
    union all
    select
        post.account_id, post.tweet_id, 'mentions', mention.user_id, mention.username,
        post.created_at, post.quarter, post.week
    from broadcast as post
    inner join tweet_mentions as mention on mention.tweet_id = post.tweet_id
    union all
    select
        account_id, tweet_id, 'retweets', retweeted_user_id, retweeted_username,
        created_at, quarter, week
    from scoped_retweets
    union all
    select
        account_id, tweet_id, 'quotes', null, quoted_username,
        created_at, quarter, week
    from scoped_posts
    where quoted_username <> 'i'  /* x.com/i/status/... names nobody */
),
owners_of_handles as (
    select handle, arg_max(user_id, last_id) as user_id
    from known_handles
    where account_id = (select account_id from analysis_scope)
    group by handle
),
resolved as (
    select
        turned_to.* replace (
            coalesce(
                case when turned_to.user_id > 0 then turned_to.user_id end,  /* X writes -1 for people who are gone */
                owners_of_handles.user_id
            ) as user_id,
            nullif(turned_to.username, '') as username
        )
    from turned_to
    left join owners_of_handles on owners_of_handles.handle = lower(turned_to.username)
),
own_handles as (
    select lower(username) as handle
    from account_usernames
    inner join analysis_scope as scope on account_usernames.account_id = scope.account_id
    where username is not null
)
select
    account_id,
    tweet_id,
    channel,
    coalesce(user_id::varchar, '@' || lower(username)) as person,
    any_value(user_id) as user_id,
    min(username) as username,
    any_value(created_at) as created_at,
    any_value(quarter) as quarter,
    any_value(week) as week
from resolved
where case
        when user_id is not null then user_id <> account_id
        else lower(username) not in (select handle from own_handles)
    end
group by account_id, tweet_id, channel, person
