/*
hashtag_blocks: sets of three hashtags or more that came together in two broadcast tweets or more.

grain    one row per account_id, hashtags
inputs   broadcast, tweet_hashtags
columns
  account_id  bigint     -       the account
  hashtags    varchar[]  -       the set in lower case, sorted
  posts       bigint     tweets  broadcast tweets with exactly this set
  share       double     0..1    of all broadcast tweets
*/
with blocks as (
    select
        broadcast.account_id,
        broadcast.tweet_id,
        list_sort(list_distinct(list(lower(tweet_hashtags.hashtag)))) as hashtags
    from broadcast
    inner join tweet_hashtags on tweet_hashtags.tweet_id = broadcast.tweet_id
    group by broadcast.account_id, broadcast.tweet_id
)
select
    account_id,
    hashtags,
    count(*) as posts,
    count(*) / (select count(*) from broadcast) as share
from blocks
where len(hashtags) >= 3
group by account_id, hashtags
having count(*) >= 2
order by posts desc, hashtags
