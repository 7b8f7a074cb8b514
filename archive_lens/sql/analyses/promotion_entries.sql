/*
promotion_entries: broadcast tweets by label, a thread of one's own as one entry.

A thread is self_promo if any of its tweets is, else boost, else announce, else none.

grain    one row per account_id, root_tweet_id
inputs   broadcast, promotion_scores
columns
  account_id     bigint     -       the account
  root_tweet_id  bigint     -       the tweet, or the root of the thread
  begun_at       timestamp  UTC     its first tweet of the period
  tweets         bigint     tweets  how many of the period it has
  label          varchar    -       self_promo, boost, announce or none
  probability    double     0..1    the highest probability of self_promo among its tweets
*/
select
    broadcast.account_id,
    broadcast.root_tweet_id,
    min(broadcast.created_at) as begun_at,
    count(*) as tweets,
    case
        when bool_or(score.label = 'self_promo') then 'self_promo'
        when bool_or(score.label = 'boost') then 'boost'
        when bool_or(score.label = 'announce') then 'announce'
        else 'none'
    end as label,
    max(score.probability) as probability
from broadcast
inner join promotion_scores as score on score.tweet_id = broadcast.tweet_id
group by broadcast.account_id, broadcast.root_tweet_id
order by broadcast.root_tweet_id
