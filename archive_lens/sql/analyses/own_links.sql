/*
own_links: links in the posts of the period that lead to a place of the owner.

grain    one row per account_id, tweet_id, url
inputs   scoped_posts, post_links, own_domains
columns
  account_id  bigint   -  the account
  tweet_id    bigint   -  the post
  url         varchar  -  canonical address
  domain      varchar  -  the own domain, or host with the account in the path
  source      varchar  -  how it is known to be own: declared, profile, bio or inferred
*/
select
    scoped_posts.account_id,
    scoped_posts.tweet_id,
    post_links.url,
    min(own_domains.domain) as domain,
    min(own_domains.source) as source
from scoped_posts
inner join post_links on post_links.tweet_id = scoped_posts.tweet_id
inner join own_domains
    on own_domains.account_id = scoped_posts.account_id
    and own_domains.domain in (
        post_links.domain,
        post_links.host,
        post_links.host || '/' || lower(regexp_extract(post_links.url, '^[^/]*/([^/?]+)', 1)),
        post_links.host || '/' || lower(regexp_extract(post_links.url, '^[^/]*/([^/?]+/[^/?]+)', 1))
    )
group by scoped_posts.account_id, scoped_posts.tweet_id, post_links.url
order by scoped_posts.tweet_id, post_links.url
