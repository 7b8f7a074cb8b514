/*
brand_scores: how far each broadcast post is about each goal of lens.toml.

A post that a rule of the goal finds has the score 1, one with a word that the goal avoids 0; all others have the
cosine of their words with the goal. Empty without goals.

grain    one row per tweet_id, goal
inputs   -
columns
  account_id   bigint   -      the account; 0 when the archive does not name its owner
  tweet_id     bigint   -      the post
  goal         varchar  -      name of the goal
  score        double   -1..1  1 by a rule, 0 where avoided, else the cosine with the goal
  is_on_brand  boolean  -      found by a rule, or alike enough and about something
  reason       varchar  -      word, hashtag, domain, account, example, likeness or avoided; null for none
*/
create table if not exists brand_scores (
    account_id bigint,
    tweet_id bigint,
    goal varchar,
    score double,
    is_on_brand boolean,
    reason varchar
);
