/*
topic_breaks: weeks at which the mix of topics changed and stayed changed.

Found by segmenting the weekly shares (PELT on arcsine square roots, at least six weeks a segment), with a penalty at which
at most 5 % of the same weeks in shuffled blocks of four would show any break. Kept only where the 13 weeks before and the 13 after
differ by the test of topic_drift. A week full of one topic is no break but a burst.

grain    one row per account_id, week
inputs   -
columns
  account_id  bigint   -       the account; 0 when the archive does not name its owner
  week        date     UTC     Monday of the first week of the new mix
  p_value     double   0..1    of the 13 weeks before against the 13 after, by exchanging weeks
  topic_id    integer  -       the topic that moved most
  share_from  double   0..1    its share in the 13 weeks before
  share_to    double   0..1    and in the 13 weeks after
  posts_from  bigint   tweets  broadcast posts about a topic in the 13 weeks before
  posts_to    bigint   tweets  and in the 13 weeks after
*/
create table if not exists topic_breaks (
    account_id bigint,
    week date,
    p_value double,
    topic_id integer,
    share_from double,
    share_to double,
    posts_from bigint,
    posts_to bigint
);
