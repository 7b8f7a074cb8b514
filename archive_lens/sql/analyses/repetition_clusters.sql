/*
repetition_clusters: texts that the owner tweeted more than once, each with its rhythm.

Burstiness is (sd - mean) / (sd + mean) of the gaps: -1 for a clock, 0 for chance, 1 for bursts (Goh and
Barabasi 2008). Cadence needs four members, regular and scheduled five.

grain    one row per account_id, cluster_id
inputs   repetition_members, repetition_beats, posts, post_links, analysis_scope
columns
  account_id       bigint     -        the account
  cluster_id       bigint     -        id of the earliest tweet of the cluster
  channel          varchar    -        broadcast or replies
  size             bigint     tweets   members
  medoid_tweet_id  bigint     -        the member most like the others
  first_at         timestamp  UTC      first of them
  last_at          timestamp  UTC      last of them
  distinct_days    bigint     days     days (UTC) on which one was posted
  distinct_links   bigint     links    different links in them
  median_gap_days  double     days     middle of the gaps between one and the next
  burstiness       double     -1..1    null with fewer than four members
  cadence          varchar    -        scheduled, regular, bursty or irregular; null with fewer than four members
  client           varchar    -        the program that posted every member; null where there are several
  weekday          bigint     -        busiest weekday, 1 Monday to 7 Sunday, in the set time zone; see repetition_beats
  weekday_share    double     0..1     members on that weekday
  is_weekday_kept  boolean    -        more than the owner's habit and chance explain
  hour             bigint     hours    busiest hour of the day, 0 to 23, in the set time zone
  hour_share       double     0..1     members in that hour
  is_hour_kept     boolean    -        more than the owner's habit and chance explain
*/
with members as (
    select
        member.account_id,
        member.cluster_id,
        member.channel,
        member.medoid_tweet_id,
        member.tweet_id,
        posts.created_at,
        posts.client,
        member.days_since_previous as gap
    from repetition_members as member
    inner join posts on posts.tweet_id = member.tweet_id
    where member.account_id = (select account_id from analysis_scope)
),
links as (
    select members.cluster_id, count(distinct post_links.url) as distinct_links
    from members
    inner join post_links on post_links.tweet_id = members.tweet_id
    group by members.cluster_id
),
rhythms as (
    select
        account_id,
        cluster_id,
        channel,
        count(*) as size,
        any_value(medoid_tweet_id) as medoid_tweet_id,
        min(created_at) as first_at,
        max(created_at) as last_at,
        count(distinct created_at::date) as distinct_days,
        median(gap) as median_gap_days,
        case
            when count(*) >= 4 and stddev_pop(gap) + avg(gap) > 0
                then (stddev_pop(gap) - avg(gap)) / (stddev_pop(gap) + avg(gap))
        end as burstiness,
        case when count(distinct client) = 1 and count(client) = count(*) then any_value(client) end as client
    from members
    group by account_id, cluster_id, channel
)
select
    rhythms.account_id,
    rhythms.cluster_id,
    rhythms.channel,
    rhythms.size,
    rhythms.medoid_tweet_id,
    rhythms.first_at,
    rhythms.last_at,
    rhythms.distinct_days,
    coalesce(links.distinct_links, 0) as distinct_links,
    rhythms.median_gap_days,
    rhythms.burstiness,
    case
        when rhythms.size < 4 then null
        when rhythms.burstiness < -0.3 and rhythms.size >= 5 and rhythms.client is not null then 'scheduled'
        when rhythms.burstiness < -0.3 and rhythms.size >= 5 then 'regular'
        when rhythms.burstiness > 0.3 then 'bursty'
        else 'irregular'
    end as cadence,
    rhythms.client,
    beat.weekday,
    beat.weekday_share,
    beat.is_weekday_kept,
    beat.hour,
    beat.hour_share,
    beat.is_hour_kept
from rhythms
left join repetition_beats as beat
    on beat.account_id = rhythms.account_id
    and beat.cluster_id = rhythms.cluster_id
left join links on links.cluster_id = rhythms.cluster_id
order by rhythms.cluster_id
