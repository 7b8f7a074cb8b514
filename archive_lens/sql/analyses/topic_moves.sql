/*
topic_moves: how far the share of each topic moved from one quarter to the next.

grain    one row per account_id, from_quarter, topic_id
inputs   topic_shares_by_quarter, analysis_scope
columns
  account_id    bigint   -      the account; 0 when the archive does not name its owner
  from_quarter  date     UTC    first day of the earlier quarter
  to_quarter    date     UTC    first day of the later quarter
  topic_id      integer  -      the topic
  share_from    double   0..1   of the posts about a topic in the earlier quarter
  share_to      double   0..1   and in the later one
  moved         double   -1..1  share_to less share_from
*/
select
    earlier.account_id,
    earlier.quarter as from_quarter,
    later.quarter as to_quarter,
    earlier.topic_id,
    earlier.share as share_from,
    later.share as share_to,
    later.share - earlier.share as moved
from topic_shares_by_quarter as earlier
inner join analysis_scope as scope on scope.account_id = earlier.account_id
inner join topic_shares_by_quarter as later
    on later.account_id = earlier.account_id
    and later.topic_id = earlier.topic_id
    and later.quarter = (earlier.quarter + interval 3 month)::date
order by from_quarter, earlier.topic_id
