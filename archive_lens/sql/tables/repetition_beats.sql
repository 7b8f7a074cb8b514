/*
repetition_beats: the weekday and the hour on which a text came most, held against the owner's other tweets.

Only texts with four tweets or more whose time is known. The chance is binomial, added up over all weekdays (or
hours), because the busiest one was picked after looking.

grain    one row per account_id, cluster_id
inputs   -
columns
  account_id       bigint   -       the account; 0 when the archive does not name its owner
  cluster_id       bigint   -       the cluster
  timed            bigint   tweets  members with a time that is known
  weekday          bigint   -       the busiest weekday, 1 Monday to 7 Sunday, in the time zone of analysis_scope
  weekday_share    double   0..1    members on that weekday
  weekday_p        double   0..1    chance of so many on one weekday, for one with the owner's habits
  is_weekday_kept  boolean  -       the weekday is kept beyond chance (Benjamini and Hochberg at 5 % over all texts)
  hour             bigint   hours   the busiest hour of the day, 0 to 23, in the same time zone
  hour_share       double   0..1    members in that hour
  hour_p           double   0..1    chance of so many in one hour, for one with the owner's habits
  is_hour_kept     boolean  -       the hour is kept beyond chance, by the same rule
*/
create table if not exists repetition_beats (
    account_id bigint,
    cluster_id bigint,
    timed bigint,
    weekday bigint,
    weekday_share double,
    weekday_p double,
    is_weekday_kept boolean,
    hour bigint,
    hour_share double,
    hour_p double,
    is_hour_kept boolean
);
