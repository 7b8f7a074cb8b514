/*
promotion_scores: how far each post is about the owner's own things, and asks for something.

grain    one row per tweet_id
inputs   -
columns
  account_id   bigint     -     the account; 0 when the archive does not name its owner
  tweet_id     bigint     -     the tweet
  own_score    double     0..1  probability that the thing is the owner's
  ask_score    double     0..1  probability that the reader is asked to act
  probability  double     0..1  probability of self_promo; at least .5 exactly when the label says so
  label        varchar    -     self_promo, boost, announce or none
  reasons      varchar[]  -     the features that counted most, with points
  confidence   double     0..1  twice the distance of probability from .5, capped where the language is not known
  is_unsolicited  boolean  -    an answer whose very words went to three people or more
*/
create table if not exists promotion_scores (
    account_id bigint,
    tweet_id bigint,
    own_score double,
    ask_score double,
    probability double,
    label varchar,
    reasons varchar[],
    confidence double,
    is_unsolicited boolean
);
