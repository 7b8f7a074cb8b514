/*
recirculated: retweets and quotes of the owner's own tweets in the period; no repetition, but told beside it.

grain    one row per account_id, tweet_id
inputs   scoped_retweets, scoped_posts, account_usernames, tweets, analysis_scope
columns
  account_id  bigint   -  the account
  tweet_id    bigint   -  the retweet or the quote
  how         varchar  -  retweet or quote
*/
with names as (
    select lower(account_usernames.username) as name
    from account_usernames
    inner join analysis_scope as scope on account_usernames.account_id = scope.account_id
)
select account_id, tweet_id, 'retweet' as how
from scoped_retweets
where retweeted_user_id = account_id or lower(retweeted_username) in (select name from names)
union all
select posts.account_id, posts.tweet_id, 'quote' as how
from scoped_posts as posts
left join tweets as quoted on quoted.tweet_id = posts.quoted_tweet_id
where lower(posts.quoted_username) in (select name from names)
   or (quoted.account_id = posts.account_id and quoted.kind <> 'retweet')
order by tweet_id
