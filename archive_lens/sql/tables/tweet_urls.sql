/*
tweet_urls: links in tweets, expanded.

grain    one row per tweet_id, position
inputs   -
columns
  tweet_id   bigint   -  the tweet
  position   integer  -  place in the tweet, from 0
  short_url  varchar  -  the t.co link in the text
  url        varchar  -  where it leads
  host       varchar  -  host in lower case, without www., m. or mobile.
  domain     varchar  -  registrable domain of the host
*/
create table if not exists tweet_urls (
    tweet_id bigint,
    position integer,
    short_url varchar,
    url varchar,
    host varchar,
    domain varchar
);
