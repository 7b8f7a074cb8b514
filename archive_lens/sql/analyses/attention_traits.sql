/*
attention_traits: what each post of the period is, as far as its attention is compared by it.

Promotion, topic, link, media and part of day are told of posts, quotes and own threads; kind of every post.

grain    one row per tweet_id, grouping, trait
inputs   scoped_posts, broadcast, post_links, tweet_media, promotion_scores, posts_by_topic, analysis_scope
columns
  account_id  bigint   -  the account
  tweet_id    bigint   -  the post
  grouping    varchar  -  promotion, topic, link, media, part_of_day or kind
  trait       varchar  -  the label of its promotion, its topic's label, yes, night and so on, or its kind
*/
select account_id, tweet_id, 'kind' as grouping, kind as trait
from scoped_posts
union all
select post.account_id, post.tweet_id, 'promotion', scores.label
from broadcast as post
inner join promotion_scores as scores on scores.tweet_id = post.tweet_id
where scores.label <> 'none'
union all
select account_id, tweet_id, 'topic', label
from posts_by_topic
where side = 'posts'
    and topic_id >= 0
union all
select post.account_id, post.tweet_id, 'link', 'yes'
from broadcast as post
where post.tweet_id in (select tweet_id from post_links)
union all
select post.account_id, post.tweet_id, 'media', 'yes'
from broadcast as post
where post.tweet_id in (select tweet_id from tweet_media)
union all
select
    post.account_id,
    post.tweet_id,
    'part_of_day',
    case hour(post.created_at at time zone 'UTC' at time zone scope.time_zone) // 6
        when 0 then 'night'
        when 1 then 'morning'
        when 2 then 'afternoon'
        else 'evening'
    end
from broadcast as post
inner join analysis_scope as scope on scope.account_id = post.account_id
where post.is_time_exact
