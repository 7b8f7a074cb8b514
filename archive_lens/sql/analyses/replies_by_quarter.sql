/*
replies_by_quarter: how much of what the owner wrote answered others, and how much of it went on.

Parts of a thread that were posted together count as one post.

grain    one row per account_id, period_start
inputs   scoped_posts, posted_together, exchanges, give_by_quarter, analyses_at_hand, analysis_scope, wilson_low, wilson_high
columns
  account_id        bigint   -          the account
  period_start      date     UTC        first day of the quarter
  share             double   0..1       reply share: replies to others of all that the owner wrote
  low               double   0..1       lower end of its 95 % interval
  high              double   0..1       upper end
  n                 bigint   posts      everything the owner wrote, retweets left out
  replies           bigint   tweets     replies to others
  exchanges         bigint   exchanges  exchanges that began in the quarter
  multi_turn_share  double   0..1       exchanges with at least one proved turn; null without exchanges
  multi_turn_low    double   0..1       lower end of its 95 % interval
  multi_turn_high   double   0..1       upper end
  give_ratio        double   0..1       given to others, of what was given or asked for oneself; null without either, and where `promotion` is not at hand
  give_low          double   0..1       lower end of its 95 % interval
  give_high         double   0..1       upper end
  give_n            bigint   tweets     given or asked for oneself
  is_partial        boolean  -          the period begins or ends inside the quarter
*/
with written as (
    select
        account_id,
        quarter as period_start,
        count(*) as n,
        count(*) filter (where kind = 'reply') as replies
    from scoped_posts
    where tweet_id not in (select posted_together.tweet_id from posted_together)
    group by account_id, quarter
),
talked as (
    select
        account_id,
        date_trunc('quarter', first_at)::date as period_start,
        count(*) as exchanges,
        count(*) filter (where proved_turns >= 1) as multi_turn
    from exchanges
    group by all
)
select
    written.account_id,
    written.period_start,
    written.replies / written.n as share,
    wilson_low(written.replies, written.n) as low,
    wilson_high(written.replies, written.n) as high,
    written.n,
    written.replies,
    coalesce(talked.exchanges, 0) as exchanges,
    talked.multi_turn / talked.exchanges as multi_turn_share,
    wilson_low(talked.multi_turn, talked.exchanges) as multi_turn_low,
    wilson_high(talked.multi_turn, talked.exchanges) as multi_turn_high,
    giving.share as give_ratio,
    giving.low as give_low,
    giving.high as give_high,
    coalesce(giving.n, 0) as give_n,
    scope.since_at > written.period_start
        or scope.until_at < written.period_start + interval 3 months as is_partial
from written
inner join analysis_scope as scope on scope.account_id = written.account_id
left join talked
    on talked.account_id = written.account_id
    and talked.period_start = written.period_start
left join give_by_quarter as giving
    on giving.account_id = written.account_id
    and giving.period_start = written.period_start
    and 'promotion' in (select at_hand.analysis from analyses_at_hand as at_hand where at_hand.account_id = written.account_id)
