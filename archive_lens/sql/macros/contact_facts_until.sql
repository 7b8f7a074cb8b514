/*
contact_facts_until: contact_facts as of a day (UTC, midnight of its beginning); null for the day of the export.

Counted is what happened before that day. Follows have no dates: they are those of the export whatever the day.
`from contact_facts_until(timestamp '2022-01-01')` are the contacts as they stood at the end of 2021.

grain    one row per account_id, user_id
inputs   interactions, exchanges, exchange_turns, known_handles, followers, following, direct_messages, analysis_scope
params
  day  timestamp  UTC  the day
*/
create or replace macro contact_facts_until(day) as table
with asked as (
    select
        account_id,
        since_at,
        coalesce(day, greatest(until_at, as_of))::timestamp as until_at,
        coalesce(day, as_of)::timestamp as counted_from
    from analysis_scope
),
messages as (
    select
        case when sender_id = scope.account_id then recipient_id else sender_id end as user_id,
        sender_id = scope.account_id as is_sent,
        sent_at
    from direct_messages
    inner join asked as scope
        on scope.account_id = direct_messages.account_id
        and sent_at >= scope.since_at
        and sent_at < scope.until_at
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
    inner join asked as scope
        on scope.account_id = interactions.account_id
        and interactions.created_at < scope.until_at
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
        count(distinct case when moments.created_at > scope.counted_from - interval 365 days then moments.created_at::date end) as recent_days,
        count(
            distinct case
                when moments.created_at > scope.counted_from - interval 730 days
                    and moments.created_at <= scope.counted_from - interval 365 days
                    then moments.created_at::date
            end
        ) as earlier_days
    from moments
    cross join asked as scope
    group by moments.user_id
),
dialogues as (
    select exchanges.user_id, count(*) as exchanges
    from exchanges
    inner join asked as scope
        on scope.account_id = exchanges.account_id
        and exchanges.first_at < scope.until_at
    group by exchanges.user_id
),
proofs as (
    select
        turns.user_id,
        count(*) as proved_turns,
        count(distinct turns.created_at::date) as proved_days
    from exchange_turns as turns
    inner join asked as scope
        on scope.account_id = turns.account_id
        and turns.created_at < scope.until_at
    where turns.is_proved
    group by turns.user_id
),
followed_by as (
    select distinct followers.user_id
    from followers
    inner join asked as scope on scope.account_id = followers.account_id
),
followed as (
    select distinct following.user_id
    from following
    inner join asked as scope on scope.account_id = following.account_id
),
names as (
    select known_handles.user_id, arg_max(known_handles.username, known_handles.last_id) as username
    from known_handles
    inner join asked as scope on scope.account_id = known_handles.account_id
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
                then greatest(epoch(scope.counted_from - turned_to.last_at) / 86400, 0)
        end as days_since,
        coalesce(turned_to.recent_days, 0) as recent_days,
        coalesce(turned_to.earlier_days, 0) as earlier_days,
        coalesce(
            message_counts.last_received_at > coalesce(message_counts.last_sent_at, timestamp '1970-01-01')
            and message_counts.last_received_at < scope.counted_from - interval 3 days,
            false
        ) as is_owed
    from people
    cross join asked as scope
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
    earlier_days,
    is_owed,
    recency_part,
    frequency_part,
    depth_part,
    mutual_part,
    message_part,
    recency_part + frequency_part + depth_part + mutual_part + message_part as score,
    list_filter(
        [
            case when follows_me then 'follows you' end,
            case when proved_turns > 0 then 'answered you' end,
            case when messages_received > 0 then 'wrote to you' end
        ],
        lambda evidence: evidence is not null
    ) as reciprocity
from parts
