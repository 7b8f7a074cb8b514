/*
contacts: everybody known by a user id, how much the owner turned to them, and where they stand.

The score is mostly the owner's investment: 0.25 for recency (halved every 90 days), 0.25 for the days of the
last year (against the 95th percentile of all contacts, at most 1), 0.25 for proved turns (full at ten), 0.15
for following each other, 0.10 for messages both ways. Followers are those of the day of the export. Days are
counted back from the export, and messages count up to it. The highest stage that fits wins.

grain    one row per account_id, user_id
inputs   interactions, exchanges, exchange_turns, known_handles, followers, following, direct_messages, analysis_scope
columns
  account_id         bigint     -          the account
  user_id            bigint     -          the person
  username           varchar    -          latest known handle, without @; null where none is known
  first_at           timestamp  UTC        first time in the period that the owner turned to them
  last_at            timestamp  UTC        last time
  active_days        bigint     days       different days on which the owner did
  replies            bigint     tweets     replies to them
  mentions           bigint     tweets     posts, quotes and own threads that mention them
  retweets           bigint     tweets     retweets of them
  quotes             bigint     tweets     quotes of them
  exchanges          bigint     exchanges  dialogues with them
  proved_turns       bigint     tweets     follow-ups to something they said in between
  proved_days        bigint     days       different days with such a turn
  follows_me         boolean    -          they follow the owner
  i_follow           boolean    -          the owner follows them
  messages_sent      bigint     messages   direct messages to them alone; 0 unless messages were read
  messages_received  bigint     messages   direct messages from them alone
  days_since         double     days       from the last time to the export; null where there is none
  recent_days        bigint     days       different days of the 365 before the export
  recency_part       double     0..0.25    part of the score
  frequency_part     double     0..0.25    part of the score
  depth_part         double     0..0.25    part of the score
  mutual_part        double     0..0.15    part of the score
  message_part       double     0..0.10    part of the score
  score              double     0..1       sum of the parts
  stage              varchar    -          known, aware, engaged, conversing, relationship or private
  reciprocity        varchar[]  -          evidence of their side: follows you, answered you, wrote to you
  flags              varchar[]  -          dormant, lost, one_sided, owed
  segment            varchar    -          group given by the owner; null where none is
*/
with messages as (
    select
        case when sender_id = scope.account_id then recipient_id else sender_id end as user_id,
        sender_id = scope.account_id as is_sent,
        sent_at
    from direct_messages
    inner join analysis_scope as scope
        on scope.account_id = direct_messages.account_id
        and sent_at >= scope.since_at
        and sent_at < greatest(scope.until_at, scope.as_of)
    where recipient_id is not null
        and sender_id <> recipient_id
),
message_counts as (
    select
        user_id,
        count(*) filter (where is_sent) as messages_sent,
        count(*) filter (where not is_sent) as messages_received,
        max(sent_at) filter (where is_sent) as last_sent_at,
        max(sent_at) filter (where not is_sent) as last_received_at
    from messages
    group by user_id
),
moments as (
    select interactions.user_id, interactions.channel, interactions.created_at
    from interactions
    inner join analysis_scope as scope on scope.account_id = interactions.account_id
    where user_id is not null
    union all
    select user_id, 'messages', sent_at
    from messages
    where is_sent
),
turned_to as (
    select
        moments.user_id,
        min(moments.created_at) as first_at,
        max(moments.created_at) as last_at,
        count(distinct moments.created_at::date) as active_days,
        count(*) filter (where moments.channel = 'replies') as replies,
        count(*) filter (where moments.channel = 'mentions') as mentions,
        count(*) filter (where moments.channel = 'retweets') as retweets,
        count(*) filter (where moments.channel = 'quotes') as quotes,
        count(distinct case when moments.created_at > scope.as_of - interval 365 days then moments.created_at::date end) as recent_days
    from moments
    cross join analysis_scope as scope
    group by moments.user_id
),
dialogues as (
    select exchanges.user_id, count(*) as exchanges
    from exchanges
    inner join analysis_scope as scope on scope.account_id = exchanges.account_id
    group by exchanges.user_id
),
proofs as (
    select
        turns.user_id,
        count(*) as proved_turns,
        count(distinct turns.created_at::date) as proved_days
    from exchange_turns as turns
    inner join analysis_scope as scope on scope.account_id = turns.account_id
    where turns.is_proved
    group by turns.user_id
),
followed_by as (
    select distinct followers.user_id
    from followers
    inner join analysis_scope as scope on scope.account_id = followers.account_id
),
followed as (
    select distinct following.user_id
    from following
    inner join analysis_scope as scope on scope.account_id = following.account_id
),
names as (
    select known_handles.user_id, arg_max(known_handles.username, known_handles.last_id) as username
    from known_handles
    inner join analysis_scope as scope on scope.account_id = known_handles.account_id
    group by known_handles.user_id
),
people as (
    select user_id from turned_to
    union
    select user_id from message_counts
    union
    select user_id from followed_by
    union
    select user_id from followed
),
facts as (
    select
        scope.account_id,
        people.user_id,
        names.username,
        turned_to.first_at,
        turned_to.last_at,
        coalesce(turned_to.active_days, 0) as active_days,
        coalesce(turned_to.replies, 0) as replies,
        coalesce(turned_to.mentions, 0) as mentions,
        coalesce(turned_to.retweets, 0) as retweets,
        coalesce(turned_to.quotes, 0) as quotes,
        coalesce(dialogues.exchanges, 0) as exchanges,
        coalesce(proofs.proved_turns, 0) as proved_turns,
        coalesce(proofs.proved_days, 0) as proved_days,
        followed_by.user_id is not null as follows_me,
        followed.user_id is not null as i_follow,
        coalesce(message_counts.messages_sent, 0) as messages_sent,
        coalesce(message_counts.messages_received, 0) as messages_received,
        case
            when turned_to.last_at is not null
                then greatest(epoch(scope.as_of - turned_to.last_at) / 86400, 0)
        end as days_since,
        coalesce(turned_to.recent_days, 0) as recent_days,
        coalesce(
            message_counts.last_received_at > coalesce(message_counts.last_sent_at, timestamp '1970-01-01')
            and message_counts.last_received_at < scope.as_of - interval 3 days,
            false
        ) as is_owed
    from people
    cross join analysis_scope as scope
    left join turned_to on turned_to.user_id = people.user_id
    left join dialogues on dialogues.user_id = people.user_id
    left join proofs on proofs.user_id = people.user_id
    left join followed_by on followed_by.user_id = people.user_id
    left join followed on followed.user_id = people.user_id
    left join message_counts on message_counts.user_id = people.user_id
    left join names on names.user_id = people.user_id
    where people.user_id <> scope.account_id
),
parts as (
    select
        *,
        coalesce(0.25 * pow(2, -days_since / 90), 0.0)::double as recency_part,
        coalesce(
            0.25 * least(
                1,
                ln(1 + recent_days)
                / ln(1 + (quantile_cont(recent_days, 0.95) filter (where recent_days > 0) over ()))
            ),
            0.0
        )::double as frequency_part,
        (0.25 * least(proved_turns, 10) / 10)::double as depth_part,
        (case when follows_me and i_follow then 0.15 else 0 end)::double as mutual_part,
        (case when messages_sent > 0 and messages_received > 0 then 0.10 else 0 end)::double as message_part
    from facts
),
staged as (
    select
        *,
        recency_part + frequency_part + depth_part + mutual_part + message_part as score,
        case
            when messages_sent > 0 and messages_received > 0 then 'private'
            when follows_me and i_follow and recent_days >= 5 and days_since <= 180 then 'relationship'
            when proved_turns >= 2 and proved_days >= 2 then 'conversing'
            when replies > 0 then 'engaged'
            when retweets + quotes + mentions > 0 then 'aware'
            else 'known'
        end as stage,
        list_filter(
            [
                case when follows_me then 'follows you' end,
                case when proved_turns > 0 then 'answered you' end,
                case when messages_received > 0 then 'wrote to you' end
            ],
            lambda evidence: evidence is not null
        ) as reciprocity
    from parts
)
select
    account_id,
    user_id,
    username,
    first_at,
    last_at,
    active_days,
    replies,
    mentions,
    retweets,
    quotes,
    exchanges,
    proved_turns,
    proved_days,
    follows_me,
    i_follow,
    messages_sent,
    messages_received,
    days_since,
    recent_days,
    recency_part,
    frequency_part,
    depth_part,
    mutual_part,
    message_part,
    score,
    stage,
    reciprocity,
    list_filter(
        [
            case when stage in ('conversing', 'relationship', 'private') and days_since > 180 then 'dormant' end,
            case when stage in ('conversing', 'relationship', 'private') and days_since > 365 then 'lost' end,
            case when recent_days >= 5 and reciprocity = [] then 'one_sided' end,
            case when is_owed then 'owed' end
        ],
        lambda flag: flag is not null
    ) as flags,
    null::varchar as segment
from staged
