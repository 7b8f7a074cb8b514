"""When the topics changed: breaks, bursts, and weeks that began something; stored, and shown as tables."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from archive_lens.analyses import telling
from archive_lens.analyses.statistics import count, share
from archive_lens.analyses.topics.breaks import breaks, bursts
from archive_lens.analyses.topics.resonance import moments
from archive_lens.analyses.topics.weeks import WeeklyCounts
from archive_lens.findings import Column, Measure, Table
from archive_lens.language import mark, tr
from archive_lens.store.database import Database

RELATIONS = ("topic_breaks", "topic_bursts", "topic_resonance")
LABELS = {
    "topic_breaks": mark("weeks at which the mix of topics broke"),
    "break_from_share": mark("the topic that moved most at the last break, in the 13 weeks before"),
    "break_to_share": mark("and in the 13 weeks after"),
}
UNUSUAL = 2.0  # standard deviations of resonance above what its novelty lets expect

METHOD = mark(
    "Breaks are found by segmenting the weekly shares (PELT), with a penalty that shuffled weeks exceed in 5 % of series at most, and kept where "
    "the 13 weeks on both sides differ by the test of drift. Weeks full of one topic are bursts (Kleinberg 2002), which are no drift. A week began something "
    "where its mix of topics is new to the eight periods before it and not to the eight after (resonance: Barron et al. 2018), "
    "two standard deviations beyond what such novelty lets expect."
)


def lay_changes(database: Database, weeks: WeeklyCounts) -> None:
    """Fills the relations of breaks, bursts and resonance."""
    database.store_rows("topic_breaks", breaks(weeks))
    database.store_rows("topic_bursts", bursts(weeks))
    database.store_rows("topic_resonance", moments(weeks))


@dataclass(frozen=True, slots=True)
class LastBreak:
    """The newest row of `topic_breaks`, with the label of the topic that moved most."""

    week: date
    label: str
    share_from: float
    share_to: float
    posts_from: int
    posts_to: int


def last_break(database: Database) -> LastBreak | None:
    """The newest break; None without any."""
    labelled = "topic_breaks inner join counted_topics using (account_id, topic_id)"
    return next(iter(telling.mine(database, labelled, LastBreak, "week desc")), None)


def change_measures(database: Database, weeks: WeeklyCounts) -> list[Measure]:
    """How many breaks there are, and what moved most at the last one."""
    found = database.value(
        "select count(*) from topic_breaks where account_id = (select account_id from analysis_scope)"
    )
    note = tr("kept by the test of the 13 weeks on both sides")
    told = [count("topic_breaks", found, int(weeks.counts.sum()), note=note)]
    last = last_break(database)
    for side in ("from", "to"):
        name = f"break_{side}_share"
        if last is None:
            told.append(Measure(name, None, note=tr("no break")))
        else:
            value, posts = (
                (last.share_from, last.posts_from)
                if side == "from"
                else (last.share_to, last.posts_to)
            )
            told.append(
                share(
                    name,
                    round(value * posts),
                    posts,
                    tr("posts about this topic among posts about a topic"),
                )
            )
    return told


def change_tables(database: Database) -> Iterator[Table]:
    """Breaks, bursts, and the weeks that began something, each newest first and only where there are any."""
    for relation, title, columns, order, condition in _TABLES:
        names = ", ".join(_CELLS.get(column.name, f"found.{column.name}") for column in columns)
        rows = database.tuples(
            f"select {names} from {relation} as found"
            " inner join analysis_scope as scope on scope.account_id = found.account_id"
            " left join counted_topics as topics on topics.account_id = found.account_id"
            f" and topics.topic_id = found.topic_id where {condition} order by {order}"
        )
        if rows:
            titled = tuple(replace(column, title=tr(column.title)) for column in columns)
            yield Table(relation, tr(title), titled, tuple(rows[: telling.SHOWN]), len(rows))


_CELLS = {"topic": "topics.label"}
_TOPIC = Column("topic", mark("topic"), "topic")
_TABLES = (
    (
        "topic_breaks",
        mark("Where the mix of topics broke"),
        (
            Column("week", mark("week"), "day"),
            _TOPIC,
            Column("share_from", mark("13 weeks before"), "share"),
            Column("share_to", mark("13 weeks after"), "share"),
            Column("p_value", mark("p"), "number"),
        ),
        "found.week desc",
        "true",
    ),
    (
        "topic_bursts",
        mark("Weeks full of one topic, which passed"),
        (
            _TOPIC,
            Column("from_week", mark("first week"), "day"),
            Column("to_week", mark("last week"), "day"),
            Column("share", mark("share of posts then"), "share"),
            Column("usual_share", mark("usual share"), "share"),
            Column("posts", mark("posts"), "count"),
        ),
        "found.from_week desc, found.topic_id",
        "true",
    ),
    (
        "topic_resonance",
        mark("Weeks that began something"),
        (
            Column("week", mark("week"), "day"),
            _TOPIC,
            Column("novelty", mark("new to the weeks before (bits)"), "number"),
            Column("resonance", mark("of that, stayed (bits)"), "number"),
            Column("z", mark("beyond the usual"), "score"),
            Column("posts", mark("posts"), "count"),
        ),
        "found.week desc",
        f"found.z >= {UNUSUAL} and found.resonance > 0",
    ),
)
