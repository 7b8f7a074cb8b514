/*
tweet_versions: records of one tweet in several exports, where an older one holds what no newer one does.

`tweets` has the one row made of them. A tweet whose newest record holds everything has no row here.

grain    one row per account_id, tweet_id, ingest_id
inputs   -
columns
  account_id            bigint     -         the account; 0 when the archive does not name its owner
  tweet_id              bigint     -         the tweet
  ingest_id             integer    -         the ingest whose archive holds this record
  created_at            timestamp  UTC       as in tweets, from this record alone
  is_time_exact         boolean    -         as in tweets
  kind                  varchar    -         as in tweets
  origin                varchar    -         as in tweets
  text                  varchar    -         as in tweets
  lang                  varchar    -         as in tweets
  client                varchar    -         as in tweets
  in_reply_to_tweet_id  bigint     -         as in tweets
  in_reply_to_user_id   bigint     -         as in tweets
  in_reply_to_username  varchar    -         as in tweets
  quoted_tweet_id       bigint     -         as in tweets
  quoted_username       varchar    -         as in tweets
  retweeted_user_id     bigint     -         as in tweets
  retweeted_username    varchar    -         as in tweets
  favorite_count        bigint     likes     as in tweets
  retweet_count         bigint     retweets  as in tweets
  is_note               boolean    -         as in tweets
  deleted_at            timestamp  UTC       as in tweets
  urls      struct(place integer, short_url varchar, url varchar, host varchar, "domain" varchar)[]  -  as in tweet_urls
  mentions  struct(place integer, user_id bigint, username varchar)[]  -  as in tweet_mentions
  hashtags  struct(place integer, hashtag varchar)[]                   -  as in tweet_hashtags
  media     struct(place integer, media_id bigint, media_type varchar)[]  -  as in tweet_media
*/
create table if not exists tweet_versions (
    account_id bigint,
    tweet_id bigint,
    ingest_id integer,
    created_at timestamp,
    is_time_exact boolean,
    kind varchar,
    origin varchar,
    text varchar,
    lang varchar,
    client varchar,
    in_reply_to_tweet_id bigint,
    in_reply_to_user_id bigint,
    in_reply_to_username varchar,
    quoted_tweet_id bigint,
    quoted_username varchar,
    retweeted_user_id bigint,
    retweeted_username varchar,
    favorite_count bigint,
    retweet_count bigint,
    is_note boolean,
    deleted_at timestamp,
    urls struct(place integer, short_url varchar, url varchar, host varchar, "domain" varchar)[],
    mentions struct(place integer, user_id bigint, username varchar)[],
    hashtags struct(place integer, hashtag varchar)[],
    media struct(place integer, media_id bigint, media_type varchar)[]
);
