/*
likes: tweets the owner liked; X does not say when.

grain    one row per account_id, tweet_id
inputs   -
columns
  account_id        bigint     -    the account; 0 when the archive does not name its owner
  tweet_id          bigint     -    the liked tweet
  text              varchar    -    its text; null where it was not to be had
  tweet_created_at  timestamp  UTC  when the liked tweet was written, from its id; not when it was liked
*/
create table if not exists likes (
    account_id bigint,
    tweet_id bigint,
    text varchar,
    tweet_created_at timestamp
);
