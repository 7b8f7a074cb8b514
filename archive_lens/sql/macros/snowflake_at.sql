/*
snowflake_at: the moment (UTC, to the millisecond) that an id was given; null for ids older than November 2010.

grain    one value
inputs   -
params
  id  bigint  -  a tweet id; ids below 2^40 are plain counters without a time
*/
create or replace macro snowflake_at(id) as
    case when id >= 1099511627776 then epoch_ms((id >> 22) + 1288834974657) end
