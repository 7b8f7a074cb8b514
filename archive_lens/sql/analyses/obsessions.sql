/*
obsessions: one thing that took over for a quarter: named in 5 % of the broadcast posts or more, far above its usual.

It is named in at least half of the quarter's weeks, the lower end of the share's 95 % interval is above twice its median share of the
other quarters (those with 30 posts), and it is neither in the goals nor the owner's. What stands in the same posts as something
more frequent, or under a longer name, to four fifths of its own, is part of that.

grain    one row per account_id, kind, entity, quarter
inputs   entity_shares_by_quarter, expected_entities, post_entities, broadcast, scoped_posts, quarter_of_week
columns
  account_id     bigint     -       the account; 0 when the archive does not name its owner
  kind           varchar    -       name, hashtag, handle, cashtag or domain
  entity         varchar    -       as written most often
  quarter        date       UTC     first day of the quarter
  posts          bigint     tweets  broadcast posts that name it in the quarter
  n              bigint     tweets  broadcast posts of the quarter
  share          double     0..1    posts of n
  low            double     0..1    lower end of its 95 % interval
  high           double     0..1    upper end of its 95 % interval
  usual_share    double     0..1    median of its shares in the other quarters with 30 posts
  weeks          bigint     weeks   weeks of the quarter with a post that names it
  active_weeks   bigint     weeks   weeks of the quarter with a post
  first_at       timestamp  UTC     first broadcast post of the period that names it
  last_at        timestamp  UTC     and the last
  longest_weeks  bigint     weeks   longest run of weeks in which it is named, weeks without any post left aside
  reply_share    double     0..1    of the replies of the quarter, those that name it; null without replies
  part_of        varchar    -       what it is only part of; null for nothing
*/
with large as (
    select * from entity_shares_by_quarter where n >= 30
),

compared as (
    select
        one.*,
        (
            select median(other.share)
            from large as other
            where other.account_id = one.account_id
              and other.kind = one.kind
              and other.entity = one.entity
              and other.quarter <> one.quarter
        ) as usual_share
    from large as one
),

found as (
    select compared.*
    from compared
    anti join expected_entities as expected
        on expected.account_id = compared.account_id
        and expected.kind = compared.kind
        and expected.entity = compared.entity
    where compared.share >= 0.05
      and compared.weeks >= 0.5 * compared.active_weeks
      and compared.low > 2 * compared.usual_share
),

naming as (
    select
        post_entities.kind,
        post_entities.entity,
        broadcast.tweet_id,
        broadcast.created_at,
        broadcast.week,
        quarter_of_week(broadcast.week) as quarter
    from broadcast
    inner join post_entities on post_entities.tweet_id = broadcast.tweet_id
    semi join found on found.kind = post_entities.kind and found.entity = post_entities.entity
),

week_numbers as (
    select week, row_number() over (order by week) as number
    from (select distinct week from broadcast)
),

runs as (
    select kind, entity, count(*) as weeks
    from (
        select
            naming.kind,
            naming.entity,
            week_numbers.number
            - row_number() over (partition by naming.kind, naming.entity order by week_numbers.number) as run
        from (select distinct kind, entity, week from naming) as naming
        inner join week_numbers on week_numbers.week = naming.week
    )
    group by kind, entity, run
),

spans as (
    select kind, entity, min(created_at) as first_at, max(created_at) as last_at
    from naming
    group by kind, entity
),

longest as (
    select kind, entity, max(weeks) as longest_weeks
    from runs
    group by kind, entity
),

replies as (
    select
        scoped_posts.tweet_id,
        quarter_of_week(scoped_posts.week) as quarter
    from scoped_posts
    where scoped_posts.kind = 'reply'
),

reply_counts as (
    select quarter, count(*) as n
    from replies
    group by quarter
),

in_replies as (
    select post_entities.kind, post_entities.entity, replies.quarter, count(*) as replies
    from replies
    inner join post_entities on post_entities.tweet_id = replies.tweet_id
    group by all
),

together as (
    select one.kind, one.entity, one.quarter, other.kind as other_kind, other.entity as other_entity, count(*) as posts
    from naming as one
    inner join naming as other
        on other.tweet_id = one.tweet_id
        and (other.kind, other.entity) <> (one.kind, one.entity)
    group by all
),

wholes as (
    select
        part.kind,
        part.entity,
        part.quarter,
        arg_max(whole.entity, (length(whole.entity), whole.posts, whole.entity)) as part_of
    from found as part
    inner join together
        on together.kind = part.kind
        and together.entity = part.entity
        and together.quarter = part.quarter
    inner join found as whole
        on whole.kind = together.other_kind
        and whole.entity = together.other_entity
        and whole.quarter = part.quarter
    where together.posts >= 0.8 * part.posts
      and case
          when together.posts >= 0.8 * whole.posts  -- the same posts: the longer name says more
              then (length(whole.entity), whole.posts, whole.entity) > (length(part.entity), part.posts, part.entity)
          else whole.posts > part.posts
      end
    group by all
)

select
    found.account_id,
    found.kind,
    found.entity,
    found.quarter,
    found.posts,
    found.n,
    found.share,
    found.low,
    found.high,
    found.usual_share,
    found.weeks,
    found.active_weeks,
    spans.first_at,
    spans.last_at,
    longest.longest_weeks,
    case when reply_counts.n > 0 then coalesce(in_replies.replies, 0) / reply_counts.n end as reply_share,
    wholes.part_of
from found
inner join spans on spans.kind = found.kind and spans.entity = found.entity
inner join longest on longest.kind = found.kind and longest.entity = found.entity
left join reply_counts on reply_counts.quarter = found.quarter
left join in_replies
    on in_replies.kind = found.kind
    and in_replies.entity = found.entity
    and in_replies.quarter = found.quarter
left join wholes
    on wholes.kind = found.kind
    and wholes.entity = found.entity
    and wholes.quarter = found.quarter
order by found.quarter, found.share desc, found.kind, found.entity
