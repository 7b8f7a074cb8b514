"""How many different sites the links lead to: breadth of what is passed on, beside that of people."""

from __future__ import annotations

import polars as pl

from archive_lens.analyses import diversity, statistics, telling
from archive_lens.findings import Column, Measure, Sentence, Table
from archive_lens.language import mark, say, tr
from archive_lens.store.database import Database

RELATION = "domain_breadth_by_quarter"
LABELS = {
    "effective_domains": mark("Sites, in effect, that share your links"),
    "top_domain_share": mark("Links to the site linked most"),
    "domains": mark("Different sites linked"),
}
METHOD = mark(
    "Sites are the registrable domains of the links in posts, quotes and own threads, counted as the people are."
)


def links_by_week(database: Database) -> pl.DataFrame:
    """How often each site was linked in each week: week, person (the site), times."""
    return database.frame(
        """
        select broadcast.week, coalesce(post_links.domain, post_links.host) as person, count(*) as times
        from broadcast
        inner join post_links on post_links.tweet_id = broadcast.tweet_id
        where coalesce(post_links.domain, post_links.host) is not null
        group by all
        order by all
        """
    )


def site_measures(by_week: diversity.Counts) -> list[Measure]:
    """The measures of sites; `by_week` has a row a week and a column a site."""
    counts = by_week.sum(axis=0)
    n = int(counts.sum())
    enough = n >= statistics.TOO_FEW
    note = tr("links over the whole period") if enough else tr("fewer than 10 links")
    return [
        telling.effective("effective_domains", by_week, "count", note, enough=enough),
        telling.with_interval(
            Measure(
                "top_domain_share",
                diversity.top_share(counts, 1) if enough else None,
                n=n,
                note=note,
            ),
            diversity.top_share_interval(by_week, 1) if enough else None,
        ),
        statistics.count("domains", len(counts), n, note=tr("as counted")),
    ]


def site_sentence(measures: dict[str, Measure]) -> list[Sentence]:
    """How wide the links lead; nothing where there are few."""
    effective, top = measures["effective_domains"], measures["top_domain_share"]
    if effective.value is None:
        return []
    return [
        say(
            "Your links are spread as if {sites} sites shared them equally; {share} go to the one you link most.",
            sites=effective,
            share=top,
        )
    ]


def site_table(database: Database) -> Table:
    """The sites of each quarter, the latest first."""
    rows = database.tuples(
        f"""
        select quarter, links, domains, effective_domains, top_share, count(*) over ()
        from {RELATION}
        where account_id = (select account_id from analysis_scope)
        order by quarter desc
        limit $shown
        """,
        {"shown": telling.SHOWN},
    )
    columns = (
        Column("quarter", tr("Quarter"), "quarter"),
        Column("links", tr("Links"), "count"),
        Column("domains", tr("Sites"), "count"),
        Column("effective_domains", tr("In effect"), "number"),
        Column("top_share", tr("The site linked most"), "share"),
    )
    return telling.table(RELATION, tr("Sites linked, quarter by quarter"), columns, rows)
