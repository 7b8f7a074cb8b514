/*
tweet_mentions: people mentioned in tweets.

grain    one row per tweet_id, position
inputs   -
columns
  tweet_id  bigint   -  the tweet
  position  integer  -  place in the tweet, from 0
  user_id   bigint   -  the person; null where the archive does not know
  username  varchar  -  handle, without @
*/
create table if not exists tweet_mentions (
    tweet_id bigint,
    position integer,
    user_id bigint,
    username varchar
);
