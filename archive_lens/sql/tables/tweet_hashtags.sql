/*
tweet_hashtags: hashtags in tweets.

grain    one row per tweet_id, position
inputs   -
columns
  tweet_id  bigint   -  the tweet
  position  integer  -  place in the tweet, from 0
  hashtag   varchar  -  as written, without #
*/
create table if not exists tweet_hashtags (
    tweet_id bigint,
    position integer,
    hashtag varchar
);
