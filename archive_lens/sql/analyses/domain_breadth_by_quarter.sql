/*
domain_breadth_by_quarter: how many different sites the owner's links lead to, quarter by quarter.

Links of broadcast posts; a site is the registrable domain, or the host where there is none. The effective number is the
Hill number of order 1 as counted: as many sites as would give the same evenness.

grain    one row per account_id, quarter
inputs   broadcast, post_links
columns
  account_id         bigint  -      the account
  quarter            date    UTC    first day of the quarter
  links              bigint  links  links in the broadcast posts of the quarter
  domains            bigint  sites  different sites
  effective_domains  double  sites  Hill number of order 1
  top_share          double  0..1   share of the links that go to the site linked most
*/
with links as (
    select
        broadcast.account_id,
        broadcast.quarter,
        coalesce(post_links.domain, post_links.host) as domain,
        count(*) as times
    from broadcast
    inner join post_links on post_links.tweet_id = broadcast.tweet_id
    where coalesce(post_links.domain, post_links.host) is not null
    group by all
),

shares as (
    select *, times / sum(times) over (partition by account_id, quarter) as share
    from links
)

select
    account_id,
    quarter,
    sum(times)::bigint as links,
    count(*) as domains,
    exp(-sum(share * ln(share))) as effective_domains,
    max(share) as top_share
from shares
group by account_id, quarter
order by quarter
