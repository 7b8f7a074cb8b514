/*
scoped_retweets: the retweets of the account and period in analysis_scope.

grain    one row per tweet_id
inputs   tweets, analysis_scope
columns
  tweet_id            bigint     -    identifier given by X
  account_id          bigint     -    the account
  created_at          timestamp  UTC  when it was retweeted
  text                varchar    -    text as the archive holds it, often cut at 140 characters
  client              varchar    -    program it was posted with
  retweeted_user_id   bigint     -    whose tweet it is; null where only the handle is known
  retweeted_username  varchar    -    handle of that person
  quarter             date       UTC  first day of its calendar quarter
  week                date       UTC  Monday of its ISO week
*/
select
    tweets.tweet_id,
    tweets.account_id,
    tweets.created_at,
    tweets.text,
    tweets.client,
    tweets.retweeted_user_id,
    tweets.retweeted_username,
    date_trunc('quarter', tweets.created_at)::date as quarter,
    date_trunc('week', tweets.created_at)::date as week
from tweets
inner join analysis_scope as scope
    on tweets.account_id = scope.account_id
    and tweets.created_at >= scope.since_at
    and tweets.created_at < scope.until_at
where tweets.kind = 'retweet'
  and tweets.superseded_by_id is null
  and tweets.deleted_at is null
  and tweets.origin <> 'deleted'
