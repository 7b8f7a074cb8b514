/*
off_brand_topics: what the posts that are on no goal are about.

grain    one row per account_id, topic_id
inputs   brand_posts, counted_topics
columns
  account_id  bigint   -       the account; 0 when the archive does not name its owner
  topic_id    integer  -       the counted topic; -2 for other
  label       varchar  -       its label
  posts       bigint   tweets  broadcast posts about it that are on no goal
  share       double   0..1    of all that are on no goal
  n           bigint   tweets  broadcast posts on no goal
*/
with off_goals as (
    select
        brand_posts.account_id,
        counted_topics.topic_id,
        counted_topics.label,
        count(*) as posts
    from brand_posts
    inner join counted_topics
        on counted_topics.account_id = brand_posts.account_id
        and counted_topics.topic_id = brand_posts.topic_id
    where not brand_posts.is_on_brand
    group by all
)

select
    account_id,
    topic_id,
    label,
    posts,
    posts / sum(posts) over () as share,
    (sum(posts) over ())::bigint as n
from off_goals
order by posts desc, topic_id
