/*
post_keys: text keys of what the owner wrote, for finding repeated words.

grain    one row per tweet_id
inputs   -
columns
  account_id    bigint   -  the account; 0 when the archive does not name its owner
  tweet_id      bigint   -  the tweet
  exact_key     varchar  -  NFKC, case folded, links as <url>, white space collapsed
  message_key   varchar  -  exact_key without links, leading handles, trailing hashtags, emoji and punctuation
  is_eligible   boolean  -  long enough to be compared: 20 letters and 4 words, or 10 letters of a script without spaces
  is_spaceless  boolean  -  at least 30 % of its letters are of a script written without spaces
*/
create table if not exists post_keys (
    account_id bigint,
    tweet_id bigint,
    exact_key varchar,
    message_key varchar,
    is_eligible boolean,
    is_spaceless boolean
);
