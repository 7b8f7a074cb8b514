/*
posting_hours: at what hours of the week the owner writes, in the time zone of the analyses; retweets are not counted.

Tweets of which only the day is known are left out.

grain    one row per account_id, weekday, hour
inputs   scoped_posts, analysis_scope
columns
  account_id  bigint   -       the account
  weekday     bigint   -       1 Monday to 7 Sunday, in the time zone of analysis_scope
  hour        bigint   hours   hour of the day, 0 to 23, in the same time zone
  tweets      bigint   tweets  posts, replies and quotes written in that hour
*/
select
    account_id,
    isodow(local_at) as weekday,
    hour(local_at) as hour,
    count(*) as tweets
from (
    select
        post.account_id,
        post.created_at at time zone 'UTC' at time zone scope.time_zone as local_at
    from scoped_posts as post
    inner join analysis_scope as scope on scope.account_id = post.account_id
    where post.is_time_exact
) as written
group by all
