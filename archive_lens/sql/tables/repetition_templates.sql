/*
repetition_templates: fixed words with a changing slot.

grain    one row per template_id
inputs   -
columns
  account_id   bigint     -       the account; 0 when the archive does not name its owner
  template_id  bigint     -       number of the template
  template     varchar    -       the fixed words, __ for the slot
  posts        bigint     tweets  how many follow it
  fillers      varchar[]  -       what stood in the slot
  tweet_ids    bigint[]   -       the tweets
  first_at     timestamp  UTC     first of them
  last_at      timestamp  UTC     last of them
  is_series    boolean    -       the slot holds numbers only
*/
create table if not exists repetition_templates (
    account_id bigint,
    template_id bigint,
    template varchar,
    posts bigint,
    fillers varchar[],
    tweet_ids bigint[],
    first_at timestamp,
    last_at timestamp,
    is_series boolean
);
