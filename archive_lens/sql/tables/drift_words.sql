/*
drift_words: words that came or went between two quarters that differ notably, ten each way.

A word counts once a week, in broadcast posts about a topic, so that one loud day does not make it. z is the
weighted log-odds with the archive's own use of the word as prior (Monroe, Colaresi and Quinn 2008).

grain    one row per account_id, from_quarter, word
inputs   -
columns
  account_id    bigint   -      the account; 0 when the archive does not name its owner
  from_quarter  date     UTC    first day of the earlier quarter
  to_quarter    date     UTC    first day of the later quarter
  word          varchar  -      the word
  z             double   -      weighted log-odds; above 0 it came, below 0 it went
  weeks_from    bigint   weeks  weeks with the word in the earlier quarter
  weeks_to      bigint   weeks  and in the later one
  example_tweet_ids  bigint[]  -  up to three posts with the word, from the quarter that has more of it
*/
create table if not exists drift_words (
    account_id bigint,
    from_quarter date,
    to_quarter date,
    word varchar,
    z double,
    weeks_from bigint,
    weeks_to bigint,
    example_tweet_ids bigint[]
);
