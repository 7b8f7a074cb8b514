/*
post_marks: what stands in the posts of the period beside words: hashtags, handles, and where links lead.

A link has up to three marks: its registrable domain, its host, and the host with the first part of the path, for on
platforms that part is the account. A quoted person counts as a handle.

grain    one row per tweet_id, kind, mark
inputs   scoped_posts, tweet_hashtags, tweet_mentions, tweets, post_links
columns
  account_id  bigint   -  the account
  tweet_id    bigint   -  the post
  kind        varchar  -  hashtag, handle, domain, host or place
  mark        varchar  -  in lower case, without # and @
*/
select distinct scoped_posts.account_id, scoped_posts.tweet_id, 'hashtag' as kind, lower(tweet_hashtags.hashtag) as mark
from scoped_posts
inner join tweet_hashtags on tweet_hashtags.tweet_id = scoped_posts.tweet_id
union
select scoped_posts.account_id, scoped_posts.tweet_id, 'handle', lower(tweet_mentions.username)
from scoped_posts
inner join tweet_mentions on tweet_mentions.tweet_id = scoped_posts.tweet_id
union
select scoped_posts.account_id, scoped_posts.tweet_id, 'handle', lower(tweets.quoted_username)
from scoped_posts
inner join tweets on tweets.tweet_id = scoped_posts.tweet_id
where tweets.quoted_username is not null
union
select scoped_posts.account_id, scoped_posts.tweet_id, 'domain', post_links.domain
from scoped_posts
inner join post_links on post_links.tweet_id = scoped_posts.tweet_id
where post_links.domain is not null
union
select scoped_posts.account_id, scoped_posts.tweet_id, 'host', post_links.host
from scoped_posts
inner join post_links on post_links.tweet_id = scoped_posts.tweet_id
where post_links.host is not null
union
select
    scoped_posts.account_id,
    scoped_posts.tweet_id,
    'place',
    post_links.host || '/' || lower(regexp_extract(post_links.url, '^[^/]*/([^/?]+)', 1))
from scoped_posts
inner join post_links on post_links.tweet_id = scoped_posts.tweet_id
where regexp_matches(post_links.url, '^[^/]*/[^/?]+')
