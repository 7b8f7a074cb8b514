/*
tweet_media: pictures and videos of tweets.

grain    one row per tweet_id, position
inputs   -
columns
  tweet_id    bigint   -  the tweet
  position    integer  -  place in the tweet, from 0
  media_id    bigint   -  identifier given by X
  media_type  varchar  -  photo, video or animated_gif
*/
create table if not exists tweet_media (
    tweet_id bigint,
    position integer,
    media_id bigint,
    media_type varchar
);
