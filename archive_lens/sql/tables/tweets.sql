/*
tweets: every tweet of the archives: posts, replies, quotes, retweets, also deleted and superseded ones.

grain    one row per tweet_id
inputs   -
columns
  tweet_id              bigint     -         identifier given by X
  account_id            bigint     -         the account; 0 when the archive does not name its owner
  created_at            timestamp  UTC       when it was posted; from the id where the file's value is off by over 60 s
  is_time_exact         boolean    -         false where only the day is known
  kind                  varchar    -         post, reply, self_reply, quote or retweet
  origin                varchar    -         timeline, community, deleted or circle
  text                  varchar    -         full text, decoded once, NFC, long posts joined; links as t.co
  lang                  varchar    -         language given by X; null where the archive has none
  client                varchar    -         program it was posted with
  in_reply_to_tweet_id  bigint     -         the tweet it answers
  in_reply_to_user_id   bigint     -         the person it answers
  in_reply_to_username  varchar    -         handle of the person it answers
  quoted_tweet_id       bigint     -         the tweet it quotes
  quoted_username       varchar    -         handle of the person it quotes
  retweeted_user_id     bigint     -         whose tweet it repeats; null where only the handle is known
  retweeted_username    varchar    -         handle of the person it retweets
  favorite_count        bigint     likes     as of the export; null where the archive has no counts
  retweet_count         bigint     retweets  as of the export; null where the archive has no counts
  is_note               boolean    -         a long post whose full text was joined
  superseded_by_id      bigint     -         the later version of the same tweet, when it was edited
  deleted_at            timestamp  UTC       when the owner deleted it
  ingest_id             integer    -         the ingest that the row comes from
*/
create table if not exists tweets (
    tweet_id bigint,
    account_id bigint,
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
    superseded_by_id bigint,
    deleted_at timestamp,
    ingest_id integer
);
