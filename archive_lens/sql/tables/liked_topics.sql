/*
liked_topics: what the owner likes, beside what the owner posts.

Liked tweets and broadcast posts are sorted into topics together, at most 10,000 of each, spread evenly; small talk is left
out. X does not say when something was liked, so there is no time in it. Likes are private on X: this stays out of
shared pages.

grain    one row per account_id, topic
inputs   -
columns
  account_id  bigint     -       the account; 0 when the archive does not name its owner
  topic       integer    -       number of the topic; it has nothing to do with topics.topic_id
  label       varchar    -       its three most telling words
  words       varchar[]  -       its ten most telling words
  likes       bigint     tweets  liked tweets about it, of those sorted
  like_share  double     0..1    of the liked tweets about a topic
  posts       bigint     tweets  broadcast posts about it, of those sorted
  post_share  double     0..1    of the broadcast posts about a topic
  moved       double     -1..1   like_share less post_share
  low         double     -1..1   lower end of its 95 % interval (Newcombe)
  high        double     -1..1   upper end of its 95 % interval
  leaning     varchar    -       liked (hardly posted), posted (hardly liked) or both
*/
create table if not exists liked_topics (
    account_id bigint,
    topic integer,
    label varchar,
    words varchar[],
    likes bigint,
    like_share double,
    posts bigint,
    post_share double,
    moved double,
    low double,
    high double,
    leaning varchar
);
