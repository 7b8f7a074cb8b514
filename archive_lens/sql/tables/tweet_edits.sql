/*
tweet_edits: the versions of every edited tweet, as any export names them, whether or not an archive holds them.

grain    one row per account_id, tweet_id
inputs   -
columns
  account_id      bigint  -  the account; 0 when the archive does not name its owner
  tweet_id        bigint  -  one version of the tweet
  first_tweet_id  bigint  -  the version that was posted first; the same for all versions of a tweet
*/
create table if not exists tweet_edits (
    account_id bigint,
    tweet_id bigint,
    first_tweet_id bigint
);
