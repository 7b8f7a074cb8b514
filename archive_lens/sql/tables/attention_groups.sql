/*
attention_groups: the attention of posts with a trait against that of the rest of the same period.

Compared are medians of lift, or, where more than 60 % of the posts earned nothing, shares of posts that earned
anything. Nothing is compared below 30 posts and 8 weeks on either side.

grain    one row per account_id, grouping, trait
inputs   -
columns
  account_id       bigint   -         the account; 0 when the archive does not name its owner
  grouping         varchar  -         promotion, topic, link, media, part_of_day or kind
  trait            varchar  -         the label of its promotion, its topic's label, yes, night and so on, or its kind
  posts            bigint   tweets    posts with the trait and settled counts
  rest             bigint   tweets    the others
  compared_by      varchar  -         median_lift or any_share
  value            double   -         median lift (log) or share of the posts with the trait
  rest_value       double   -         the same of the rest
  difference       double   -         value - rest_value; null where there is too little to compare
  low              double   -         lower end of its 95 % interval, weeks drawn again
  high             double   -         upper end
  ratio            double   times     attention against the rest: exp(difference), or one share by the other
  ratio_low        double   times     lower end of its 95 % interval
  ratio_high       double   times     upper end
  cliffs_delta     double   -1..1     chance that a post with the trait earns more than one without, less the reverse
  p_value          double   0..1      two-sided, from the draws
  is_notable       boolean  -         passes Benjamini and Hochberg's test at 10 % over all comparisons
  steady_quarters  bigint   quarters  in which most posts with the trait, the best left out, surely lie above their neighbours
*/
create table if not exists attention_groups (
    account_id bigint,
    grouping varchar,
    trait varchar,
    posts bigint,
    rest bigint,
    compared_by varchar,
    value double,
    rest_value double,
    difference double,
    low double,
    high double,
    ratio double,
    ratio_low double,
    ratio_high double,
    cliffs_delta double,
    p_value double,
    is_notable boolean,
    steady_quarters bigint
);
