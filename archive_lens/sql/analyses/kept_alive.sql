/*
kept_alive: the owner's posts that they came back to more than 30 days later, by quote, retweet or link.

An archive does not say which tweet a retweet repeats: it is the newest earlier post that begins with
the text of the retweet, where that has 20 characters at least. What came back stands in the period, the post may be older.

grain    one row per account_id, tweet_id
inputs   posts, scoped_posts, scoped_retweets, account_usernames, tweets, tweet_urls, analysis_scope
columns
  account_id  bigint     -       the account
  tweet_id    bigint     -       the post that was kept alive
  times       bigint     tweets  later tweets that came back to it after more than 30 days
  last_at     timestamp  UTC     when the last of them was posted
  days        bigint     days    from the post to that one
*/
with named as (
    select tweet_id, quoted_tweet_id as about
    from scoped_posts
    where quoted_tweet_id is not null
    union
    select
        post.tweet_id,
        try_cast(regexp_extract(tweet_urls.url, '^https?://(?:[a-z]+\.)?(?:twitter|x)\.com/[^/]+/status(?:es)?/([0-9]+)', 1) as bigint)
    from scoped_posts as post
    inner join tweet_urls on tweet_urls.tweet_id = post.tweet_id
),
names as (
    select lower(account_usernames.username) as name
    from account_usernames
    inner join analysis_scope as scope on account_usernames.account_id = scope.account_id
),
retweeted as (
    select
        tweet_id,
        created_at,
        rtrim(regexp_replace(text, '^RT @\w{1,15}: ', ''), '…') as begins
    from scoped_retweets
    where retweeted_user_id = account_id or lower(retweeted_username) in (select name from names)
),
repeated as (
    select retweeted.tweet_id, max(post.tweet_id) as about
    from retweeted
    inner join posts as post
        on left(post.text, 20) = left(retweeted.begins, 20)
        and starts_with(post.text, retweeted.begins)
        and post.created_at < retweeted.created_at
    inner join analysis_scope as scope on scope.account_id = post.account_id
    where length(retweeted.begins) >= 20
    group by retweeted.tweet_id
),
later as (
    select named.about, tweets.tweet_id, tweets.created_at
    from (from named union from repeated) as named
    inner join tweets on tweets.tweet_id = named.tweet_id
)
select
    post.account_id,
    post.tweet_id,
    count(*) as times,
    max(later.created_at) as last_at,
    date_diff('day', post.created_at, max(later.created_at)) as days
from later
inner join posts as post on post.tweet_id = later.about
inner join analysis_scope as scope on scope.account_id = post.account_id
where later.created_at > post.created_at + interval 30 days
group by post.account_id, post.tweet_id, post.created_at
