/*
brand_goals: the goals of lens.toml, or what could be a goal where there are none.

What is proposed are the largest topics, with their telling words and the hashtags that stand in their posts.

grain    one row per account_id, goal
inputs   -
columns
  account_id   bigint     -       the account; 0 when the archive does not name its owner
  goal         varchar    -       name of the goal
  is_proposed  boolean    -       not in lens.toml, only proposed
  words        varchar[]  -       words that it is known by
  hashtags     varchar[]  -       hashtags that it is known by
  threshold    double     -1..1   likeness from which a post without a rule is on the goal; null where none tells enough
  posts        bigint     tweets  broadcast posts on the goal; of a proposal, those of its topic
*/
create table if not exists brand_goals (
    account_id bigint,
    goal varchar,
    is_proposed boolean,
    words varchar[],
    hashtags varchar[],
    threshold double,
    posts bigint
);
