/*
direct_messages: headers of direct messages; never their text, and empty unless asked for.

grain    one row per account_id, message_id
inputs   -
columns
  account_id       bigint     -    the account; 0 when the archive does not name its owner
  message_id       bigint     -    the message
  conversation_id  varchar    -    the conversation
  sender_id        bigint     -    who sent it
  recipient_id     bigint     -    who got it; null in groups
  sent_at          timestamp  UTC  when it was sent
*/
create table if not exists direct_messages (
    account_id bigint,
    message_id bigint,
    conversation_id varchar,
    sender_id bigint,
    recipient_id bigint,
    sent_at timestamp
);
