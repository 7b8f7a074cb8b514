/*
topic_bursts: weeks full of one topic, which passed: an event, a holiday, an argument.

Kleinberg's automaton of two states (2002) on the weekly posts about a topic among all about topics: the second state has twice the
usual share. Kept where the lower end of the burst's 95 % interval is above the usual share. A burst is no drift.

grain    one row per account_id, topic_id, from_week
inputs   -
columns
  account_id   bigint   -       the account; 0 when the archive does not name its owner
  topic_id     integer  -       the topic
  from_week    date     UTC     Monday of its first week
  to_week      date     UTC     Monday of its last week
  weeks        bigint   weeks   weeks with a post about a topic from the first to the last
  posts        bigint   tweets  broadcast posts about it in these weeks
  n            bigint   tweets  broadcast posts about any topic in these weeks
  share        double   0..1    posts of n
  low          double   0..1    lower end of its 95 % interval
  high         double   0..1    upper end of its 95 % interval
  usual_share  double   0..1    share of the topic in the whole period
*/
create table if not exists topic_bursts (
    account_id bigint,
    topic_id integer,
    from_week date,
    to_week date,
    weeks bigint,
    posts bigint,
    n bigint,
    share double,
    low double,
    high double,
    usual_share double
);
