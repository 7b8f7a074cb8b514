/*
own_domains: domains whose links count as the owner's own.

grain    one row per account_id, domain
inputs   -
columns
  account_id  bigint   -       the account; 0 when the archive does not name its owner
  domain      varchar  -       registrable domain, or on platforms host with the account in the path
  source      varchar  -       declared, profile, bio or inferred
  posts       bigint   tweets  posts of the owner that link to it
*/
create table if not exists own_domains (
    account_id bigint,
    domain varchar,
    source varchar,
    posts bigint
);
