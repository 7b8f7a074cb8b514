/*
broadcast_links: pages that broadcast tweets of the period link to.

grain    one row per account_id, tweet_id, url
inputs   broadcast, post_links, own_links, is_short_link
columns
  account_id     bigint   -  the account
  tweet_id       bigint   -  the tweet
  url            varchar  -  canonical address
  domain         varchar  -  registrable domain
  is_own         boolean  -  it leads to a place of the owner
  is_again       boolean  -  the same page was linked on an earlier day (UTC)
  is_unresolved  boolean  -  a short link; where it leads cannot be told offline
*/
with links as (
    select distinct
        broadcast.account_id,
        broadcast.tweet_id,
        broadcast.created_at::date as day,
        post_links.url,
        post_links.domain
    from broadcast
    inner join post_links on post_links.tweet_id = broadcast.tweet_id
    where post_links.url <> ''
)
select
    links.account_id,
    links.tweet_id,
    links.url,
    links.domain,
    own_links.tweet_id is not null as is_own,
    links.day > min(links.day) over (partition by links.url) as is_again,
    is_short_link(links.url) as is_unresolved
from links
left join own_links on own_links.tweet_id = links.tweet_id and own_links.url = links.url
order by links.tweet_id, links.url
