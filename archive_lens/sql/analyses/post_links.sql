/*
post_links: links in the owner's posts, each with the canonical address by which repeats are found.

The canonical address has a lower-case host without www., m. or mobile., no fragment, no tracking
parameters (utm_*, fbclid, gclid, ref, s, t) and no trailing slash. Links to tweets are quotes, not links.

grain    one row per tweet_id, position
inputs   posts, tweet_urls, analysis_scope, canonical_link
columns
  account_id  bigint   -  the account
  tweet_id    bigint   -  the post
  position    integer  -  place in the post, from 0
  url         varchar  -  canonical address
  host        varchar  -  host in lower case, without www., m. or mobile.
  domain      varchar  -  registrable domain of the host
*/
select
    scope.account_id,
    tweet_urls.tweet_id,
    tweet_urls.position,
    canonical_link(tweet_urls.url) as url,
    tweet_urls.host,
    tweet_urls.domain
from tweet_urls
inner join posts on posts.tweet_id = tweet_urls.tweet_id
inner join analysis_scope as scope on posts.account_id = scope.account_id
where not regexp_matches(tweet_urls.url, '^https?://([a-z]+\.)?(twitter|x)\.com/[^/]+/status(es)?/[0-9]+')
