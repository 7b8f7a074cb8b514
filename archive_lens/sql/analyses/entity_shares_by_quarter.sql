/*
entity_shares_by_quarter: how much of the broadcast posts names one thing, quarter by quarter.

Only what a quarter of 30 posts or more names in 5 % of them; then in every quarter, with 0 where it is not named.
Quarters are made of whole ISO weeks, each in the quarter of its Thursday.

grain    one row per account_id, kind, entity, quarter
inputs   broadcast, post_entities, wilson_low, wilson_high, quarter_of_week
columns
  account_id    bigint   -       the account; 0 when the archive does not name its owner
  kind          varchar  -       name, hashtag, handle, cashtag or domain
  entity        varchar  -       as written most often
  quarter       date     UTC     first day of the quarter
  posts         bigint   tweets  broadcast posts that name it
  n             bigint   tweets  broadcast posts
  share         double   0..1    posts of n
  low           double   0..1    lower end of its 95 % interval
  high          double   0..1    upper end of its 95 % interval
  weeks         bigint   weeks   weeks with a post that names it
  active_weeks  bigint   weeks   weeks with a post
*/
with dated as (
    select
        account_id,
        tweet_id,
        week,
        quarter_of_week(week) as quarter
    from broadcast
),

quarters as (
    select account_id, quarter, count(*) as n, count(distinct week) as active_weeks
    from dated
    group by all
),

named as (
    select
        dated.account_id,
        post_entities.kind,
        post_entities.entity,
        dated.quarter,
        count(*) as posts,
        count(distinct dated.week) as weeks
    from dated
    inner join post_entities on post_entities.tweet_id = dated.tweet_id
    group by all
),

often as (
    select distinct named.account_id, named.kind, named.entity
    from named
    inner join quarters on quarters.account_id = named.account_id and quarters.quarter = named.quarter
    where quarters.n >= 30
      and named.posts >= 0.05 * quarters.n
)

select
    often.account_id,
    often.kind,
    often.entity,
    quarters.quarter,
    coalesce(named.posts, 0) as posts,
    quarters.n,
    coalesce(named.posts, 0) / quarters.n as share,
    wilson_low(coalesce(named.posts, 0), quarters.n) as low,
    wilson_high(coalesce(named.posts, 0), quarters.n) as high,
    coalesce(named.weeks, 0) as weeks,
    quarters.active_weeks
from often
inner join quarters on quarters.account_id = often.account_id
left join named
    on named.account_id = often.account_id
    and named.kind = often.kind
    and named.entity = often.entity
    and named.quarter = quarters.quarter
order by often.kind, often.entity, quarters.quarter
