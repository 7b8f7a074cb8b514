/*
contact_facts: what is known of everybody with a user id; the conditions in lens.toml for stages, flags and segments ask these columns.

The score is mostly the owner's investment: 0.25 for recency (halved every 90 days), 0.25 for the days of the
last year (against the 95th percentile of all contacts, at most 1), 0.25 for proved turns (full at ten), 0.15
for following each other, 0.10 for messages both ways. Followers are those of the day of the export. Days are
counted back from the export, and messages count up to it.

grain    one row per account_id, user_id
inputs   contact_facts_until
columns
  account_id         bigint     -          the account
  user_id            bigint     -          the person
  username           varchar    -          latest known handle, without @; null where none is known
  first_at           timestamp  UTC        first time in the period that the owner turned to them
  last_at            timestamp  UTC        last time
  active_days        bigint     days       different days on which the owner did
  replies            bigint     tweets     replies to them
  mentions           bigint     tweets     posts, quotes and own threads that mention them
  retweets           bigint     tweets     retweets of them
  quotes             bigint     tweets     quotes of them
  exchanges          bigint     exchanges  dialogues with them
  proved_turns       bigint     tweets     follow-ups to something they said in between
  proved_days        bigint     days       different days with such a turn
  follows_me         boolean    -          they follow the owner
  i_follow           boolean    -          the owner follows them
  messages_sent      bigint     messages   direct messages to them alone; 0 unless messages were read
  messages_received  bigint     messages   direct messages from them alone
  days_since         double     days       from the last time to the export; null where there is none
  recent_days        bigint     days       different days of the 365 before the export
  earlier_days       bigint     days       different days of the 365 before those
  is_owed            boolean    -          the last message is theirs and waits for more than 3 days
  recency_part       double     0..0.25    part of the score
  frequency_part     double     0..0.25    part of the score
  depth_part         double     0..0.25    part of the score
  mutual_part        double     0..0.15    part of the score
  message_part       double     0..0.10    part of the score
  score              double     0..1       sum of the parts
  reciprocity        varchar[]  -          evidence of their side: follows you, answered you, wrote to you
*/
from contact_facts_until(null)
