/*
topics: what the owner writes about.

A topic is small talk (`is_chatter`) where at least a quarter of its posts' words are everyday words of the
languages present, or where the median similarity of its posts to its centre is below .25. Share and
interval are of broadcast posts about a topic; small talk has none.

grain    one row per account_id, topic_id
inputs   -
columns
  account_id         bigint     -       the account; 0 when the archive does not name its owner
  topic_id           integer    -       number of the topic, 0 is the largest
  label              varchar    -       its three most telling words, or the name that lens.toml gives it
  words              varchar[]  -       its ten most telling words
  size               bigint     tweets  posts in it, replies included
  is_chatter         boolean    -       small talk, left out of shares and drift
  medoid_tweet_ids   bigint[]   -       the three most typical posts, broadcast ones first
  broadcast_posts    bigint     tweets  broadcast posts in it
  share              double     0..1    of broadcast posts about a topic; null for small talk
  low                double     0..1    lower end of its 95 % interval
  high               double     0..1    upper end of its 95 % interval
  everyday_share     double     0..1    everyday words among the words of its posts
  median_similarity  double     -1..1   median cosine of its posts with its centre
  counted_as         integer    -       the row of counted_topics that its posts are counted under; null for small talk
*/
create table if not exists topics (
    account_id bigint,
    topic_id integer,
    label varchar,
    words varchar[],
    size bigint,
    is_chatter boolean,
    medoid_tweet_ids bigint[],
    broadcast_posts bigint,
    share double,
    low double,
    high double,
    everyday_share double,
    median_similarity double,
    counted_as integer
);
