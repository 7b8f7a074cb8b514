/*
attention_by_quarter: how many of the owner's posts, quotes and threads were noticed at all, and how much.

Only posts with settled counts, those at least 14 days older than the export.

grain    one row per account_id, period_start
inputs   broadcast, attention, analysis_scope, wilson_low, wilson_high
columns
  account_id        bigint   -                  the account
  period_start      date     UTC                first day of the quarter
  share             double   0..1               posts with at least one like or retweet
  low               double   0..1               lower end of its 95 % interval
  high              double   0..1               upper end
  n                 bigint   tweets             posts with settled counts
  median_attention  double   likes or retweets  likes and retweets of the post in the middle
  is_partial        boolean  -                  the period begins or ends inside the quarter
*/
with counted as (
    select
        post.account_id,
        post.quarter as period_start,
        count(*) as n,
        count(*) filter (where attention.attention > 0) as noticed,
        median(attention.attention) as median_attention
    from broadcast as post
    inner join attention on attention.tweet_id = post.tweet_id
    where attention.attention is not null
    group by post.account_id, post.quarter
)
select
    counted.account_id,
    counted.period_start,
    counted.noticed / counted.n as share,
    wilson_low(counted.noticed, counted.n) as low,
    wilson_high(counted.noticed, counted.n) as high,
    counted.n,
    counted.median_attention,
    scope.since_at > counted.period_start
        or scope.until_at < counted.period_start + interval 3 months as is_partial
from counted
inner join analysis_scope as scope on scope.account_id = counted.account_id
