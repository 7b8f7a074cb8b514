/*
promotion_mix: the parts that marketing's rules of thumb speak of, each tweet in one of them.

Parts: self_promo (own things, with an ask or a leading link), own (own things, without an ask), others
(links to or quotes of what others made), retweets (of others), personal (no link), rest.

grain    one row per account_id, part
inputs   broadcast, promotion_scores, broadcast_links, recirculated, scoped_retweets, analysis_scope
columns
  account_id  bigint   -       the account
  part        varchar  -       self_promo, own, others, retweets, personal or rest
  posts       bigint   tweets  broadcast tweets of the part, or retweets
*/
with links as (
    select tweet_id, bool_or(is_own) as has_own, bool_or(not is_own) as has_other
    from broadcast_links
    group by tweet_id
),
parts as (
    select
        case
            when score.label = 'self_promo' then 'self_promo'
            when score.label = 'announce' then 'own'
            when links.has_other or broadcast.kind = 'quote' then 'others'
            when links.tweet_id is null then 'personal'
            else 'rest'
        end as part
    from broadcast
    inner join promotion_scores as score on score.tweet_id = broadcast.tweet_id
    left join links on links.tweet_id = broadcast.tweet_id
    union all
    select 'retweets' as part
    from scoped_retweets
    where tweet_id not in (select recirculated.tweet_id from recirculated)
)
select scope.account_id, parts.part, count(*) as posts
from parts
cross join analysis_scope as scope
group by scope.account_id, parts.part
order by parts.part
