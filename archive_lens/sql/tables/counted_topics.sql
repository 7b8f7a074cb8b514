/*
counted_topics: the topics that shares, drift and the page are counted by: those that hold together, and "other".

The topics are looked for again in 80 % of the posts, five times. Topics that only together are found again are
one here; those that never are, are counted together as "other" (-2). Small talk is left out. Share and
interval are of broadcast posts about a topic.

grain    one row per account_id, topic_id
inputs   -
columns
  account_id  bigint     -       the account; 0 when the archive does not name its owner
  topic_id    integer    -       the first of its topics; -2 for other
  label       varchar    -       its most telling words, or the name that lens.toml gives it; other for the rest
  words       varchar[]  -       its ten most telling words; none for other
  parts       integer[]  -       the topics in it
  posts       bigint     tweets  broadcast posts in it
  share       double     0..1    of broadcast posts about a topic
  low         double     0..1    lower end of its 95 % interval
  high        double     0..1    upper end of its 95 % interval
  stability   double     0..1    how well it is found again, by Jaccard; mean of five draws; of the best one for other
*/
create table if not exists counted_topics (
    account_id bigint,
    topic_id integer,
    label varchar,
    words varchar[],
    parts integer[],
    posts bigint,
    share double,
    low double,
    high double,
    stability double
);
