/*
attention_spikes: the posts of the period whose lift is above its 99th percentile; a thread counts by its loudest tweet.

A spike is one post, not a theme: it says what was noticed once. With fewer than 100 posts, quotes and threads that have
a lift there is no such percentile and nothing is here. A spike is alone where none of the 25 entries before it
and the 25 after it is one, too: others near it may be echoes of one event.

grain    one row per tweet_id
inputs   attention, broadcast, posts_by_topic
columns
  account_id     bigint     -                  the account
  tweet_id       bigint     -                  the post, or the loudest tweet of the thread
  root_tweet_id  bigint     -                  root of its thread; itself where it stands alone
  created_at     timestamp  UTC                when it was posted
  attention      bigint     likes or retweets  likes and retweets together
  lift           double     log                as in attention
  times          double     ratio              exp(lift): 1 + attention against the neighbours' in the middle
  line           double     log                the 99th percentile of lift that it is above
  label          varchar    -                  label of its topic; null where it has none
  is_alone       boolean    -                  no other spike among its neighbours
*/
with entries as (
    select
        post.account_id,
        post.tweet_id,
        post.root_tweet_id,
        post.created_at,
        attention.attention,
        attention.lift
    from broadcast as post
    inner join attention on attention.tweet_id = post.tweet_id
    where attention.lift is not null
    qualify row_number() over (
        partition by post.root_tweet_id
        order by attention.lift desc, post.tweet_id
    ) = 1
),
placed as (
    select
        *,
        row_number() over (order by tweet_id) as place,
        count(*) over () as number,
        quantile_cont(lift, 0.99) over () as line
    from entries
),
spikes as (
    select
        *,
        coalesce(place - lag(place) over (order by place) > 25, true)
            and coalesce(lead(place) over (order by place) - place > 25, true) as is_alone
    from placed
    where number >= 100
        and lift > line
        and lift > 0
)
select
    spikes.account_id,
    spikes.tweet_id,
    spikes.root_tweet_id,
    spikes.created_at,
    spikes.attention,
    spikes.lift,
    exp(spikes.lift) as times,
    spikes.line,
    posts_by_topic.label,
    spikes.is_alone
from spikes
left join posts_by_topic on posts_by_topic.tweet_id = spikes.tweet_id
order by spikes.tweet_id
