/*
contact_groups: the people of each segment and each flag.

grain    one row per account_id, kind, name
inputs   contacts
columns
  account_id     bigint   -       the account; 0 when the archive does not name its owner
  kind           varchar  -       segment or flag
  name           varchar  -       what the owner calls it; that of a default flag
  people         bigint   people  contacts in it
  turned_to      bigint   people  of them, those the owner replied to, mentioned, retweeted or quoted
  key_contacts   bigint   people  of them, those whose stage is conversing, relationship or private
  cooling        bigint   people  of them, those with the flag cooling
*/
with named as (
    select account_id, 'segment' as kind, segment as name, stage, flags, replies + mentions + retweets + quotes as times
    from contacts
    where segment is not null
    union all
    select account_id, 'flag', unnest(flags), stage, flags, replies + mentions + retweets + quotes
    from contacts
)

select
    account_id,
    kind,
    name,
    count(*) as people,
    count(*) filter (where times > 0) as turned_to,
    count(*) filter (where stage in ('conversing', 'relationship', 'private')) as key_contacts,
    count(*) filter (where list_contains(flags, 'cooling')) as cooling
from named
group by account_id, kind, name
