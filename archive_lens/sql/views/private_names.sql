/*
private_names: every handle in the database, other people's and the owner's: what a shared page must never show.

grain    one row per name
inputs   account_usernames, accounts, tweet_mentions, tweets
columns
  name  varchar  -  handle in lower case, without @
*/
select distinct lower(name) as name
from (
    select username as name from accounts
    union all
    select username from account_usernames
    union all
    select username from tweet_mentions
    union all
    select in_reply_to_username from tweets
    union all
    select quoted_username from tweets
    union all
    select retweeted_username from tweets
) as names
where name is not null
  and name <> ''
