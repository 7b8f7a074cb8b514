/*
give_by_quarter: what each quarter gave to others, beside what it asked for the owner's own things.

Given are boosts (a thread counted once), retweets of others and replies with a link that is not the
owner's own.

grain    one row per account_id, period_start
inputs   analysis_scope, promotion_entries, scoped_retweets, recirculated, scoped_posts, post_links, own_links, wilson_low, wilson_high
columns
  account_id    bigint   -       the account
  period_start  date     UTC     first day of the quarter; quarters with neither are not here
  share         double   0..1    give ratio: what was given, of all that was given or asked for oneself
  low           double   0..1    lower end of its 95 % interval
  high          double   0..1    upper end
  n             bigint   tweets  given or asked for oneself
  boosts        bigint   tweets  posts and threads that ask for somebody else's thing
  retweets      bigint   tweets  retweets of others
  answers       bigint   tweets  replies to others with a link that is not own
  self_promo    bigint   tweets  posts and threads that promote the owner's own things
  is_partial    boolean  -       the period begins or ends inside the quarter
*/
with acts as (
    select date_trunc('quarter', begun_at)::date as period_start, label as act
    from promotion_entries
    where account_id = (select account_id from analysis_scope)
        and label in ('boost', 'self_promo')
    union all
    select quarter, 'retweet'
    from scoped_retweets
    where tweet_id not in (select recirculated.tweet_id from recirculated)
    union all
    select quarter, 'answer'
    from scoped_posts
    where kind = 'reply'
        and tweet_id in (select post_links.tweet_id from post_links)
        and tweet_id not in (select own_links.tweet_id from own_links)
),
counts as (
    select
        period_start,
        count(*) as n,
        count(*) filter (where act <> 'self_promo') as given,
        count(*) filter (where act = 'boost') as boosts,
        count(*) filter (where act = 'retweet') as retweets,
        count(*) filter (where act = 'answer') as answers,
        count(*) filter (where act = 'self_promo') as self_promo
    from acts
    group by period_start
)
select
    scope.account_id,
    counts.period_start,
    counts.given / counts.n as share,
    wilson_low(counts.given, counts.n) as low,
    wilson_high(counts.given, counts.n) as high,
    counts.n,
    counts.boosts,
    counts.retweets,
    counts.answers,
    counts.self_promo,
    scope.since_at > counts.period_start
        or scope.until_at < counts.period_start + interval 3 months as is_partial
from counts
cross join analysis_scope as scope
order by counts.period_start
