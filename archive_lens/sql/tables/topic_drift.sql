/*
topic_drift: how much the mix of topics changed from one quarter to the next.

Whole ISO weeks belong to the quarter of their Thursday. Only broadcast posts about a topic count. A pair is
tested where both quarters have 8 active weeks and 100 such posts, and there are two topics; else its
numbers are null. The null distribution comes of 1,999 exchanges of whole weeks between the quarters.

grain    one row per account_id, from_quarter
inputs   -
columns
  account_id      bigint     -       the account; 0 when the archive does not name its owner
  from_quarter    date       UTC     first day of the earlier quarter
  to_quarter      date       UTC     first day of the later quarter
  drift           double     bits    Jensen-Shannon divergence of topic shares; null when there is too little
  excess_drift    double     bits    drift beyond the median of permuted weeks
  p_value         double     0..1    share of week permutations with as much drift
  is_notable      boolean    -       p <= .05 and some topic moved at least 5 points
  topics_changed  integer[]  -       topics whose own change passes the maxT test
  posts_from      bigint     tweets  topical broadcast posts in the earlier quarter
  posts_to        bigint     tweets  and in the later one
  is_partial      boolean    -       one of the quarters is cut by the beginning or end of the archive or period
  weeks_from      bigint     weeks   weeks with such posts in the earlier quarter
  weeks_to        bigint     weeks   and in the later one
*/
create table if not exists topic_drift (
    account_id bigint,
    from_quarter date,
    to_quarter date,
    drift double,
    excess_drift double,
    p_value double,
    is_notable boolean,
    topics_changed integer[],
    posts_from bigint,
    posts_to bigint,
    is_partial boolean,
    weeks_from bigint,
    weeks_to bigint
);
