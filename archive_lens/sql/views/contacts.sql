/*
contacts: everybody known by a user id, how much the owner turned to them, and where they stand.

The highest stage that fits wins. `contact_facts` tells what the numbers are, `contact_standings` by which
conditions stage, flags and segment are given.

grain    one row per account_id, user_id
inputs   contact_facts, contact_standings
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
  recency_part       double     0..0.25    part of the score
  frequency_part     double     0..0.25    part of the score
  depth_part         double     0..0.25    part of the score
  mutual_part        double     0..0.15    part of the score
  message_part       double     0..0.10    part of the score
  score              double     0..1       sum of the parts
  stage              varchar    -          known, aware, engaged, conversing, relationship or private
  reciprocity        varchar[]  -          evidence of their side: follows you, answered you, wrote to you
  flags              varchar[]  -          dormant, lost, cooling, one_sided, owed, and the owner's own
  segment            varchar    -          group given by the owner; null where none is
*/
select
    facts.* exclude (is_owed, reciprocity),
    standing.stage,
    facts.reciprocity,
    standing.flags,
    standing.segment
from contact_facts as facts
inner join contact_standings as standing
    on standing.account_id = facts.account_id
    and standing.user_id = facts.user_id
