/*
repetition_set_aside: broadcast texts that came again and are no repetition by rule, each with its reason.

Numbered series are in repetition_templates instead.

grain    one row per account_id, text, why
inputs   -
columns
  account_id  bigint     -       the account; 0 when the archive does not name its owner
  text        varchar    -       the words in lower case, without links, handles, emoji and punctuation
  why         varchar    -       greeting, allowed (by the settings) or too short
  posts       bigint     tweets  broadcast tweets that say just this
  first_at    timestamp  UTC     first of them
  last_at     timestamp  UTC     last of them
*/
create table if not exists repetition_set_aside (
    account_id bigint,
    text varchar,
    why varchar,
    posts bigint,
    first_at timestamp,
    last_at timestamp
);
