/*
attention: what each post of the period earned, against the owner's own posts around it.

Lift is log(1 + likes + retweets) less the median of the same over the 25 posts before and the 25 after of the
same kind, so that a growing account and a changing platform cancel out. Counts settle with time: posts younger
than 14 days before the export have no lift and are nobody's neighbours. Neighbours may lie outside the period.

grain    one row per tweet_id
inputs   posts, scoped_posts, analysis_scope
columns
  account_id      bigint  -                  the account
  tweet_id        bigint  -                  the post
  lift            double  log                above 0 it earned more than its neighbours; null without settled counts
  lift_all_kinds  double  log                the same against neighbours of any kind, to compare kinds
  attention       bigint  likes or retweets  likes and retweets together; null without settled counts
*/
with settled as (
    select
        posts.tweet_id,
        posts.kind,
        posts.favorite_count + posts.retweet_count as attention,
        ln(1 + posts.favorite_count + posts.retweet_count) as loudness
    from posts
    inner join analysis_scope as scope on posts.account_id = scope.account_id
    where posts.favorite_count is not null
        and posts.retweet_count is not null
        and posts.created_at <= scope.as_of - interval 14 days
),
compared as (
    select
        tweet_id,
        attention,
        loudness,
        median(loudness) over (
            partition by kind
            order by tweet_id
            rows between 25 preceding and 25 following exclude current row
        ) as usual,
        median(loudness) over (
            order by tweet_id
            rows between 25 preceding and 25 following exclude current row
        ) as usual_of_all
    from settled
)
select
    post.account_id,
    post.tweet_id,
    compared.loudness - compared.usual as lift,
    compared.loudness - compared.usual_of_all as lift_all_kinds,
    compared.attention
from scoped_posts as post
left join compared on compared.tweet_id = post.tweet_id
