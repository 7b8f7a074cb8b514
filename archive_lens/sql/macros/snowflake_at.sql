/*
snowflake_at: the moment (UTC, to the millisecond) that an id was given; null for ids older than November 2010.

grain    one value
inputs   -
params
  id  bigint  -  a tweet id; ids below 29,700,859,247 are plain counters without a time
*/
create or replace macro snowflake_at(id) as
    case when id >= 29700859247 then epoch_ms((id >> 22) + 1288834974657) end
