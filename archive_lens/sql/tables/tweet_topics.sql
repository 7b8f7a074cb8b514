/*
tweet_topics: the topic of each post.

grain    one row per tweet_id
inputs   -
columns
  account_id  bigint   -      the account; 0 when the archive does not name its owner
  tweet_id    bigint   -      the tweet
  topic_id    integer  -      the topic; -1 where no known word was found
  similarity  double   -1..1  cosine with the centre of the topic
*/
create table if not exists tweet_topics (
    account_id bigint,
    tweet_id bigint,
    topic_id integer,
    similarity double
);
