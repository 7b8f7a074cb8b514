/*
topic_moves: how far the share of each topic moved from one quarter to the next.

The interval draws whole weeks again inside each quarter, and is never narrower than Newcombe's for the
counts; it is null where a quarter has fewer than 8 active weeks.

grain    one row per account_id, from_quarter, topic_id
inputs   -
columns
  account_id    bigint   -      the account; 0 when the archive does not name its owner
  from_quarter  date     UTC    first day of the earlier quarter
  to_quarter    date     UTC    first day of the later quarter
  topic_id      integer  -      the topic; -2 for other
  share_from    double   0..1   of the posts about a topic in the earlier quarter
  share_to      double   0..1   and in the later one
  moved         double   -1..1  share_to less share_from
  low           double   -1..1  lower end of its 95 % interval
  high          double   -1..1  upper end of its 95 % interval
*/
create table if not exists topic_moves (
    account_id bigint,
    from_quarter date,
    to_quarter date,
    topic_id integer,
    share_from double,
    share_to double,
    moved double,
    low double,
    high double
);
