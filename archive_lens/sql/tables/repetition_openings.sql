/*
repetition_openings: words with which many broadcast tweets begin or end, though they go on differently.

Idioms ("looking forward to") and whole sentences with anything behind them are here and not among the templates.

grain    one row per account_id, place, words
inputs   -
columns
  account_id  bigint     -       the account; 0 when the archive does not name its owner
  words       varchar    -       the shared words in lower case
  place       varchar    -       opening or closing
  posts       bigint     tweets  how many begin or end so and follow no template
  tweet_ids   bigint[]   -       the tweets
  first_at    timestamp  UTC     first of them
  last_at     timestamp  UTC     last of them
*/
create table if not exists repetition_openings (
    account_id bigint,
    words varchar,
    place varchar,
    posts bigint,
    tweet_ids bigint[],
    first_at timestamp,
    last_at timestamp
);
