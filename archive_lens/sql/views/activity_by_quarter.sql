/*
activity_by_quarter: how much the owner wrote and passed on in each quarter of the period, by kind.

grain    one row per account_id, period_start, kind
inputs   scoped_posts, scoped_retweets
columns
  account_id    bigint   -       the account
  period_start  date     UTC     first day of the quarter
  kind          varchar  -       post, reply, self_reply, quote or retweet
  tweets        bigint   tweets  tweets of that kind in that quarter
*/
select
    account_id,
    quarter as period_start,
    kind,
    count(*) as tweets
from (
    select account_id, quarter, kind from scoped_posts
    union all
    select account_id, quarter, 'retweet' as kind from scoped_retweets
) as written
group by all
