/*
reply_concentration: what share of the replies goes to the first people, from the most answered down.

grain    one row per account_id, first_people
inputs   interactions, analysis_scope
columns
  account_id    bigint  -       the account
  first_people  bigint  people  so many of the most answered, told by no name
  replies       bigint  tweets  replies to them together
  share         double  0..1    of all replies in the period
*/
with answered as (
    select interactions.account_id, person, count(*) as replies
    from interactions
    inner join analysis_scope as scope on scope.account_id = interactions.account_id
    where channel = 'replies'
    group by interactions.account_id, person
)
select
    account_id,
    row_number() over most_first as first_people,
    (sum(replies) over most_first)::bigint as replies,
    sum(replies) over most_first / sum(replies) over () as share
from answered
window most_first as (
    order by answered.replies desc, person
    rows between unbounded preceding and current row
)
