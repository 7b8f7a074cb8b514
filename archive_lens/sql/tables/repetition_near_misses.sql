/*
repetition_near_misses: pairs of tweets just too different to be a repetition, up to 50 of each channel.

They show where the line was drawn: the most alike of those found. Beyond 5,000 different texts an even choice of them
is searched.

grain    one row per account_id, tweet_id, other_tweet_id
inputs   -
columns
  account_id      bigint   -     the account; 0 when the archive does not name its owner
  tweet_id        bigint   -     the earlier tweet, first of its words
  other_tweet_id  bigint   -     the later tweet, first of its words
  channel         varchar  -     broadcast, or replies with what the owner added under them
  similarity      double   0..1  Jaccard similarity of their shingles, from .5 to under .6
*/
create table if not exists repetition_near_misses (
    account_id bigint,
    tweet_id bigint,
    other_tweet_id bigint,
    channel varchar,
    similarity double
);
