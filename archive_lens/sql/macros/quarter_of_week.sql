/*
quarter_of_week: first day of the quarter that an ISO week belongs to: the quarter of its Thursday.

grain    one value
inputs   -
params
  monday  date  -  first day of the week
*/
create or replace macro quarter_of_week(monday) as
    date_trunc('quarter', monday + interval 3 day)::date
