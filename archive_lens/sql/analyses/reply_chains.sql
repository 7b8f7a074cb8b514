/*
reply_chains: where each post stands in the owner's own chain of replies, from its root down.

A reply to somebody else ends the chain above it and has depth 1; a missing own parent counts 1 and marks
a lower bound; parents newer than the reply are impossible and dropped. An edited parent stands for all
its versions. It covers the whole account, whatever the period.

grain    one row per tweet_id
inputs   posts, tweets, analysis_scope
columns
  account_id          bigint   -      the account
  tweet_id            bigint   -      the post
  parent_tweet_id     bigint   -      the owner's tweet it answers, where the archive holds it
  parent_kind         varchar  -      own, own_missing, other, other_unknown (a person but no tweet) or none
  root_tweet_id       bigint   -      the topmost tweet of its chain in the archive
  root_kind           varchar  -      kind of that tweet
  depth               integer  steps  0 for a root of its own, 1 for a reply to somebody
  is_lower_bound      boolean  -      something above it is missing
  is_in_conversation  boolean  -      the chain hangs under a reply to somebody else
*/
with recursive owner_posts as (
    select posts.*
    from posts
    inner join analysis_scope as scope on posts.account_id = scope.account_id
),
standing as (
    select tweet_id as named_id, coalesce(superseded_by_id, tweet_id) as tweet_id
    from tweets
),
links as (
    select
        post.tweet_id,
        post.kind,
        parent.tweet_id as parent_tweet_id,
        case
            when post.kind = 'reply' and post.in_reply_to_tweet_id is not null then 'other'
            when post.kind = 'reply' then 'other_unknown'
            when post.kind <> 'self_reply' or post.in_reply_to_tweet_id is null then 'none'
            when parent.tweet_id is null or post.in_reply_to_tweet_id >= post.tweet_id then 'own_missing'
            else 'own'
        end as parent_kind
    from owner_posts as post
    left join standing
        on standing.named_id = post.in_reply_to_tweet_id
        and post.kind = 'self_reply'
    left join owner_posts as parent on parent.tweet_id = standing.tweet_id
),
chains(tweet_id, parent_kind, parent_tweet_id, root_tweet_id, root_kind, depth, is_lower_bound) as (
    select
        tweet_id,
        parent_kind,
        null::bigint,
        tweet_id,
        kind,
        case when kind in ('reply', 'self_reply') then 1 else 0 end,
        parent_kind = 'own_missing'
    from links
    where parent_kind <> 'own'
    union all
    select
        links.tweet_id,
        links.parent_kind,
        links.parent_tweet_id,
        chains.root_tweet_id,
        chains.root_kind,
        chains.depth + 1,
        chains.is_lower_bound
    from chains
    inner join links
        on links.parent_tweet_id = chains.tweet_id
        and links.parent_kind = 'own'
)
select
    scope.account_id,
    chains.tweet_id,
    chains.parent_tweet_id,
    chains.parent_kind,
    chains.root_tweet_id,
    chains.root_kind,
    chains.depth::integer as depth,
    chains.is_lower_bound,
    chains.root_kind = 'reply' as is_in_conversation
from chains
cross join analysis_scope as scope
