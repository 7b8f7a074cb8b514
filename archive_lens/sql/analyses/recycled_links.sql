/*
recycled_links: pages that the owner linked to on two days or more, in broadcast tweets of the period.

grain    one row per account_id, url
inputs   broadcast_links, broadcast, post_keys, analysis_scope
columns
  account_id      bigint     -       the account
  url             varchar    -       canonical address
  domain          varchar    -       registrable domain
  posts           bigint     tweets  tweets with the link
  distinct_days   bigint     days    days (UTC) on which it was posted
  distinct_texts  bigint     texts   different wordings around it
  first_at        timestamp  UTC     first of them
  last_at         timestamp  UTC     last of them
  is_own          boolean    -       it leads to a place of the owner
  is_unresolved   boolean    -       a short link; where it leads cannot be told offline
*/
select
    links.account_id,
    links.url,
    any_value(links.domain) as domain,
    count(distinct links.tweet_id) as posts,
    count(distinct broadcast.created_at::date) as distinct_days,
    count(distinct post_keys.message_key) as distinct_texts,
    min(broadcast.created_at) as first_at,
    max(broadcast.created_at) as last_at,
    bool_or(links.is_own) as is_own,
    bool_or(links.is_unresolved) as is_unresolved
from broadcast_links as links
inner join broadcast on broadcast.tweet_id = links.tweet_id
inner join post_keys on post_keys.tweet_id = links.tweet_id
where links.account_id = (select account_id from analysis_scope)
group by links.account_id, links.url
having bool_or(links.is_again)
order by posts desc, links.url
