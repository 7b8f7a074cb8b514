/*
topic_resonance: which weeks brought something new, and whether it stayed.

Novelty is how surprising the mix of topics is to one who knows the eight periods before (mean Kullback-Leibler divergence),
transience how surprising it is to the eight after; resonance is novelty less transience: something new that stayed (Barron et
al. 2018). A period is one, two or four weeks, the shortest for which two thirds of the periods have 15 posts.

grain    one row per account_id, week
inputs   -
columns
  account_id  bigint   -       the account; 0 when the archive does not name its owner
  week        date     UTC     Monday of the first week of the period
  weeks       integer  weeks   length of the period: 1, 2 or 4
  posts       bigint   tweets  broadcast posts about a topic in it
  novelty     double   bits    null for the first eight periods
  transience  double   bits    null for the last eight
  resonance   double   bits    novelty less transience; null where one is null
  z           double   -       how far resonance is above what is usual for such novelty, in standard deviations
  topic_id    integer  -       the topic whose share was most above that of the eight periods before; null where novelty is
*/
create table if not exists topic_resonance (
    account_id bigint,
    week date,
    weeks integer,
    posts bigint,
    novelty double,
    transience double,
    resonance double,
    z double,
    topic_id integer
);
