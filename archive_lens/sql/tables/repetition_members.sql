/*
repetition_members: tweets that say the same as another of the owner's tweets.

Replies are compared with replies only. Series ("week 7", "week 8"), texts that may come again and texts
too short to compare are not here.

grain    one row per tweet_id
inputs   -
columns
  account_id           bigint   -     the account; 0 when the archive does not name its owner
  tweet_id             bigint   -     the tweet
  cluster_id           bigint   -     the cluster: id of its earliest tweet
  level                varchar  -     exact, near_exact or near, against the medoid
  is_repeat            boolean  -     an earlier member exists
  similarity           double   0..1  Jaccard similarity of 5-character shingles with the medoid
  medoid_tweet_id      bigint   -     the member whose words are most like those of all the others
  channel              varchar  -     broadcast, or replies with what the owner added under them
  days_since_previous  double   days  time since the member before; null for the first
*/
create table if not exists repetition_members (
    account_id bigint,
    tweet_id bigint,
    cluster_id bigint,
    level varchar,
    is_repeat boolean,
    similarity double,
    medoid_tweet_id bigint,
    channel varchar,
    days_since_previous double
);
