"""Has one thing taken over? What the posts name, held against how much they usually name it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

import polars as pl

from archive_lens.analyses import telling
from archive_lens.analyses.statistics import count
from archive_lens.analyses.topics.entities import entities, expected
from archive_lens.findings import Chart, Column, Measure, Quote, Sentence, Series, Table, Words
from archive_lens.language import digits, mark, say, tr, tr_n
from archive_lens.settings import Settings
from archive_lens.store.database import Database
from archive_lens.wording import quarter as quarter_name

LABELS = {
    "obsessions": mark("things that took over for a quarter"),
    "obsession_share": mark("the one that took over most, in that quarter"),
    "obsession_usual_share": mark("and in the other quarters (median)"),
}
KINDS = {
    "hashtag": mark("hashtag"),
    "handle": mark("handle"),
    "cashtag": mark("cashtag"),
    "domain": mark("domain"),
    "name": mark("name"),
}
RELATIONS = ("post_entities", "expected_entities", "entity_shares_by_quarter", "obsessions")
SHOWN_LINES, SHOWN_QUOTES = 3, 2

METHOD = mark(
    "One thing took over where a quarter names it (a hashtag, handle, cashtag, domain, or a name by its capitals) in 5 % of "
    "its posts or more and in half of its weeks, with the lower end of the share's 95 % interval above twice its median share in the other quarters; what belongs to a goal, and the "
    "owner's own handles and domains, never count."
)

_TEXTS = "select tweet_id, text, lang from scoped_posts order by tweet_id"
_LINKS = """
    select post_links.tweet_id, post_links.domain, post_links.url
    from post_links
    inner join scoped_posts on scoped_posts.tweet_id = post_links.tweet_id
"""
_OWN = """
    select 'domain' as kind, domain as entity
    from own_domains
    where account_id = (select account_id from analysis_scope)
    union
    select 'handle', lower(username)
    from account_usernames
    where account_id = (select account_id from analysis_scope)
    union
    select 'handle', lower(username)
    from accounts
    where account_id = (select account_id from analysis_scope)
      and username is not null
"""


def lay_obsessions(database: Database, settings: Settings, marks: pl.DataFrame) -> None:
    """Fills the relations of what the posts name, and of what took over. `marks` are `post_marks`."""
    found = entities(database.frame(_TEXTS), marks, database.frame(_LINKS))
    places = database.frame(_OWN)
    database.store("post_entities", found)
    database.store("expected_entities", expected(found, settings.goals, settings.own, places))
    for relation in ("entity_shares_by_quarter", "obsessions"):
        database.fill(relation)


@dataclass(frozen=True, slots=True)
class Obsession:
    """One row of `obsessions` that is not part of another: a thing, and a quarter that it took over."""

    kind: str
    entity: str
    quarter: date
    posts: int
    n: int
    share: float
    low: float
    high: float
    usual_share: float
    weeks: int
    active_weeks: int
    longest_weeks: int
    first_at: datetime
    last_at: datetime
    reply_share: float | None

    @property
    def words(self) -> Words:
        """The thing inside a sentence, as redaction has to know it."""
        if self.kind in ("handle", "name"):  # most names are somebody's
            return Words(self.entity, "person")
        if self.kind == "domain":
            return Words(self.entity, "link")
        sign = {"hashtag": "#", "cashtag": "$"}.get(self.kind, "")
        return Words(sign + self.entity, "hashtag" if self.kind == "hashtag" else "text")


def obsessions_of(database: Database) -> list[Obsession]:
    """What took over, the largest share first; what is only part of something else is left out."""
    order = "share desc, quarter, kind, entity"
    return telling.mine(database, "obsessions", Obsession, order, "part_of is null")


def obsession_measures(database: Database) -> list[Measure]:
    """How many things took over, and the share of the largest in its quarter and usually."""
    found = obsessions_of(database)
    quarters = database.value(
        "select count(*) from (select count(*) as posts from broadcast"
        " group by quarter_of_week(week)) where posts >= 30"
    )
    if quarters < 2:
        note = tr("no two quarters with 30 posts")
        return [Measure(name, None, note=note) for name in LABELS]
    distinct = len({(one.kind, one.entity) for one in found})
    rows = [
        count(
            "obsessions",
            distinct,
            quarters,
            note=tr("n is the number of quarters with 30 posts or more"),
        )
    ]
    if not found:
        return [
            *rows,
            *(Measure(name, None, note=tr("nothing took over")) for name in list(LABELS)[1:]),
        ]
    top = found[0]
    note = tr_n(
        "{quarter}; in {weeks} of {n} week",
        "{quarter}; in {weeks} of {n} weeks",
        top.active_weeks,
        quarter=quarter_name(top.quarter),
        weeks=digits(top.weeks),
    )
    return [
        *rows,
        Measure("obsession_share", top.share, top.low, top.high, top.n, "share", note),
        Measure(
            "obsession_usual_share",
            top.usual_share,
            n=quarters - 1,
            note=tr("median of the other quarters"),
        ),
    ]


# The answer


def obsession_says(found: list[Obsession], measures: dict[str, Measure]) -> Iterator[Sentence]:
    """What took over most, when, for how long, and whether it filled the replies, too."""
    if not found:
        return
    top = found[0]
    yield say(
        "One thing took over: {thing} stood in {share} of the posts in {quarter} ({usual} in other quarters),"
        " in {weeks} of {active_weeks}; the longest run is {longest}.",
        thing=top.words,
        share=measures["obsession_share"],
        quarter=quarter_name(top.quarter),
        usual=measures["obsession_usual_share"],
        weeks=digits(top.weeks),
        active_weeks=tr_n("{n} week", "{n} weeks", top.active_weeks),
        longest=tr_n("{n} week", "{n} weeks", top.longest_weeks),
    )
    others = len({(one.kind, one.entity) for one in found}) - 1
    if others:
        yield say(
            "Things that took over for a quarter in all: {things}.", things=measures["obsessions"]
        )


def obsession_charts(database: Database, found: list[Obsession]) -> Iterator[Chart]:
    """The share of each of the largest, quarter by quarter."""
    shown = list(dict.fromkeys((one.kind, one.entity) for one in found))[:SHOWN_LINES]
    if not shown:
        return
    rows = database.tuples(
        "select quarter, kind, entity, share from entity_shares_by_quarter"
        " where account_id = (select account_id from analysis_scope) order by quarter"
    )
    shares = {(kind, entity, quarter): share for quarter, kind, entity, share in rows}
    quarters = list(dict.fromkeys(quarter for quarter, *_ in rows))
    yield Chart(
        chart_id="obsessions-by-quarter",
        kind="line",
        title=tr(
            "What took over: {things}", things=telling.listed(*(entity for _, entity in shown))
        ),
        finding=tr_n(
            "Share of posts that name it, in {n} quarter.",
            "Share of posts that name it, in {n} quarters.",
            len(quarters),
        ),
        x=tuple(quarter_name(quarter) for quarter in quarters),
        series=tuple(
            Series(entity, tuple(shares[kind, entity, quarter] for quarter in quarters))
            for kind, entity in shown
        ),
        unit="share",
        x_title=tr("quarter"),
        y_title=tr("share of posts"),
        names_words=True,
        private=True,
        relation="entity_shares_by_quarter",
    )


def obsession_tables(found: Sequence[Obsession]) -> Iterator[Table]:
    """Everything that took over; nothing where nothing did."""
    if not found:
        return
    yield Table(
        relation="obsessions",
        title=tr("What took over for a quarter"),
        columns=(
            Column("entity", tr("thing"), "words"),
            Column("kind", tr("kind"), "label"),
            Column("quarter", tr("quarter"), "quarter"),
            Column("share", tr("share of posts"), "share"),
            Column("usual_share", tr("in other quarters"), "share"),
            Column("posts", tr("posts"), "count"),
            Column("weeks", tr("weeks with it"), "count"),
            Column("longest_weeks", tr("longest run of weeks"), "count"),
            Column("reply_share", tr("share of replies"), "share"),
            Column("first_at", tr("first"), "day"),
            Column("last_at", tr("last"), "day"),
        ),
        rows=tuple(
            (one.entity, tr(KINDS[one.kind]), one.quarter, one.share, one.usual_share, one.posts, one.weeks,
             one.longest_weeks, one.reply_share, one.first_at, one.last_at)
            for one in found[: telling.SHOWN]
        ),
        total=len(found),
        private=True,
    )  # fmt: skip


_EXAMPLES = """
    select posts.tweet_id, posts.text, posts.created_at, posts.origin
    from post_entities
    inner join broadcast on broadcast.tweet_id = post_entities.tweet_id
    inner join posts on posts.tweet_id = post_entities.tweet_id
    inner join post_keys on post_keys.tweet_id = post_entities.tweet_id
    where post_entities.kind = $kind
      and post_entities.entity = $entity
      and quarter_of_week(broadcast.week) = $quarter
      and broadcast.origin <> 'circle'
    qualify row_number() over (partition by post_keys.message_key order by posts.tweet_id) = 1
    order by post_keys.is_eligible desc, posts.tweet_id
    limit $most
"""


def obsession_quotes(database: Database, found: list[Obsession]) -> Iterator[Quote]:
    """Two posts that name what took over most, from that quarter."""
    for top in found[:1]:
        where = {
            "kind": top.kind,
            "entity": top.entity,
            "quarter": top.quarter,
            "most": SHOWN_QUOTES,
        }
        yield from telling.quotes(database, _EXAMPLES, where, say("names what took over"))
