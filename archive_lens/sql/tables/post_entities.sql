/*
post_entities: whom or what the posts of the period name, as far as five posts name it.

Names are capitalised words inside sentences, up to three in a row; at the beginning of a sentence only where
they are names elsewhere. German has capitals for all nouns, so there a single word is no name.

grain    one row per tweet_id, kind, entity
inputs   -
columns
  account_id  bigint   -  the account; 0 when the archive does not name its owner
  tweet_id    bigint   -  the post
  kind        varchar  -  name, hashtag, handle, cashtag or domain
  entity      varchar  -  a name as written; all else in lower case, without # and @, cashtags in capitals
*/
create table if not exists post_entities (
    account_id bigint,
    tweet_id bigint,
    kind varchar,
    entity varchar
);
