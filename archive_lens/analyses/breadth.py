"""How wide is the circle I talk with? Effective numbers of people, newcomers and turnover.

An archive tells whom its owner turned to, and nothing of what those people think or whom they know. So
this is breadth and openness of attention, and no judgement of anybody's views.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import numpy as np
import polars as pl

from archive_lens.analyses import breadth_sites, breadth_topics, diversity, statistics, telling
from archive_lens.analyses.analysis import Analysis
from archive_lens.analyses.breadth_answer import MIN_SHOWN, QUESTION, TITLE, answer
from archive_lens.analyses.diversity import Counts
from archive_lens.analyses.equal_coverage import effective_number_at, rank_biased_overlap
from archive_lens.findings import Measure
from archive_lens.language import tr
from archive_lens.settings import Settings
from archive_lens.store.database import Database

__all__ = ["ANALYSIS", "answer", "compute"]

RELATIONS = (
    "known_handles",
    "interactions",
    "reply_concentration",
    "breadth_by_quarter",
    breadth_sites.RELATION,
    breadth_topics.RELATION,
    "breadth_summary",
)
TOP = 20  # people compared from quarter to quarter
MOST_BLOCKS = 104  # of weeks, over the whole period: bounds memory and time
MIN_OPENNESS = 4  # quarters


@dataclass(frozen=True, slots=True)
class _Cell:
    """One quarter of one channel: a row a week and a column a person."""

    channel: str
    quarter: date
    people: list[str]
    by_week: Counts

    @property
    def counts(self) -> Counts:
        """How often each person was addressed."""
        counts: Counts = self.by_week.sum(axis=0)
        return counts

    def top(self) -> list[str]:
        """The twenty most addressed, most first; of equals, the first by name."""
        order = sorted(zip(-self.counts, self.people, strict=True))
        return [person for _, person in order[:TOP]]


def compute(database: Database, settings: Settings) -> None:
    """Fills all relations of the analysis for the account and period in scope."""
    database.fill("known_handles")
    database.fill("interactions")
    database.fill("reply_concentration")
    database.fill(breadth_sites.RELATION)
    database.fill(breadth_topics.RELATION)
    _lay_quarters(database)
    database.store_rows("breadth_summary", _measures(database))


def _lay_quarters(database: Database) -> None:
    since = database.scope().since.date()
    rows = []
    earlier: dict[tuple[str, date], _Cell] = {}
    cells = list(_cells(database))
    shared = _shared_coverage(cells)
    for cell in cells:
        before = earlier.get((cell.channel, _before(cell.quarter, 1)))
        earlier[cell.channel, cell.quarter] = cell
        counts = cell.counts
        low, high = diversity.effective_number_interval(cell.by_week) or (None, None)
        rows.append(
            {
                "quarter": cell.quarter,
                "channel": cell.channel,
                "tweets": int(counts.sum()),
                "people": len(cell.people),
                "effective_people_observed": diversity.hill(counts, 1),
                "effective_people": diversity.effective_number_by_week(cell.by_week),
                "low": low,
                "high": high,
                "top5_share": diversity.top_share(counts),
                "gini": diversity.gini(counts),
                "new_share": _new_share(cell, earlier, since),
                "turnover": _turnover(cell, before),
                "effective_people_at_coverage": effective_number_at(counts, shared[cell.channel])
                if cell.channel in shared
                else None,
                "overlap_by_rank": rank_biased_overlap(cell.top(), before.top())
                if before
                else None,
            }
        )
    numbers = ("effective_people_observed", "effective_people", "low", "high", "top5_share", "gini", "new_share", "turnover", "effective_people_at_coverage", "overlap_by_rank")  # fmt: skip
    schema: dict[str, pl.DataType] = {
        "quarter": pl.Date(), "channel": pl.String(), "tweets": pl.Int64(), "people": pl.Int64(),
    } | dict.fromkeys(numbers, pl.Float64())  # fmt: skip
    database.store("breadth_by_quarter", pl.DataFrame(rows, schema=schema))


def _shared_coverage(cells: list[_Cell]) -> dict[str, float]:
    """By channel, the coverage that each of its quarters with enough tweets reaches."""
    shared: dict[str, float] = {}
    for cell in cells:
        if cell.counts.sum() >= MIN_SHOWN:
            reached = diversity.coverage(cell.counts)
            shared[cell.channel] = min(reached, shared.get(cell.channel, 1.0))
    return shared


def _cells(database: Database) -> Iterator[_Cell]:
    """Every quarter of every channel, channel by channel in order of time."""
    turns = database.frame(
        """
        select channel, quarter, week, person, count(*) as times
        from interactions
        where account_id = (select account_id from analysis_scope)
        group by channel, quarter, week, person
        order by channel, quarter, week, person
        """
    )
    for part in turns.partition_by("channel", "quarter", maintain_order=True):
        people, by_week = _matrix(part)
        yield _Cell(part["channel"][0], part["quarter"][0], people, by_week)


def _matrix(turns: pl.DataFrame, most_blocks: int = MOST_BLOCKS) -> tuple[list[str], Counts]:
    """People in order of name, and how often each was addressed in each week (or run of weeks)."""
    people, person = np.unique(turns["person"].to_numpy(), return_inverse=True)
    weeks, week = np.unique(turns["week"].to_numpy(), return_inverse=True)
    blocks = min(len(weeks), most_blocks)
    by_week = np.zeros((blocks, len(people)), dtype=np.int64)
    np.add.at(by_week, (week * blocks // len(weeks), person), turns["times"].to_numpy())
    return people.tolist(), by_week


def _before(quarter: date, number: int) -> date:
    """The quarter that many quarters earlier."""
    months = quarter.year * 12 + quarter.month - 1 - 3 * number
    return date(months // 12, months % 12 + 1, 1)


def _new_share(cell: _Cell, earlier: dict[tuple[str, date], _Cell], since: date) -> float | None:
    """The share of people not addressed in the four quarters before; None in the first year."""
    if _before(cell.quarter, 4) < since:
        return None
    known: set[str] = set()
    for number in range(1, 5):
        before = earlier.get((cell.channel, _before(cell.quarter, number)))
        known.update(before.people if before else ())
    return sum(person not in known for person in cell.people) / len(cell.people)


def _turnover(cell: _Cell, before: _Cell | None) -> float | None:
    """1 - Jaccard of the most addressed of both quarters; None where the quarter before is empty."""
    if before is None:
        return None
    now, then = set(cell.top()), set(before.top())
    return 1 - len(now & then) / len(now | then)


# The measures, all of replies over the whole period


def _measures(database: Database) -> list[Measure]:
    replies = database.frame(
        """
        select week, person, count(*) as times
        from interactions
        where account_id = (select account_id from analysis_scope)
            and channel = 'replies'
        group by week, person
        order by week, person
        """
    )
    return [
        *_circle(_matrix_of(replies)),
        *_openness(database),
        _insularity(database),
        _amplify_vs_talk(database),
        *breadth_sites.site_measures(_matrix_of(breadth_sites.links_by_week(database))),
        *breadth_topics.topic_measures(
            database,
            *(
                _matrix_of(breadth_topics.topics_by_week(database, side))
                for side in ("replies", "posts")
            ),
        ),
    ]


def _matrix_of(turns: pl.DataFrame) -> Counts:
    return _matrix(turns)[1] if len(turns) else np.zeros((0, 0), dtype=np.int64)


def _circle(by_week: Counts) -> list[Measure]:
    counts = by_week.sum(axis=0)
    n = int(counts.sum())
    enough = n >= statistics.TOO_FEW
    note = tr("replies over the whole period") if enough else tr("fewer than 10 replies")
    measures = [
        telling.effective("effective_people", by_week, "people", note, enough=enough),
        telling.with_interval(
            Measure("top5_share", diversity.top_share(counts) if enough else None, n=n, note=note),
            diversity.top_share_interval(by_week) if enough else None,
        ),
        statistics.count("people", len(counts), n, "people", tr("as counted")),
    ]
    observed = diversity.hill(counts, 1) if enough else None
    return [
        *measures,
        statistics.count(
            "effective_people_observed", observed, n, "people", tr("without the correction")
        ),
        statistics.count("half_people", _half(counts) if enough else None, n, "people", note),
        statistics.count("gini", diversity.gini(counts) if enough else None, n, "score", note),
        statistics.count(
            "coverage", diversity.coverage(counts) if enough else None, n, "share", note
        ),
    ]


def _half(counts: Counts) -> int:
    """How many of the most addressed people make half of all."""
    running = np.cumsum(np.sort(counts)[::-1])
    return int(np.searchsorted(running, running[-1] / 2) + 1)


def _openness(database: Database) -> list[Measure]:
    new_share, new_quarters, turnover, turnover_quarters = database.tuples(
        """
        select median(new_share), count(new_share), median(turnover), count(turnover)
        from breadth_by_quarter
        where account_id = (select account_id from analysis_scope)
            and channel = 'replies'
        """
    )[0]
    return [
        _typical("typical_new_share", new_share, new_quarters),
        _typical("typical_turnover", turnover, turnover_quarters),
    ]


def _typical(name: str, value: float | None, number: int) -> Measure:
    if number < MIN_OPENNESS:
        few = tr("fewer than {number} quarters to compare", number=str(MIN_OPENNESS))
        return Measure(name, None, n=number, note=few)
    return Measure(name, value, n=number, note=tr("median over the quarters; n counts quarters"))


def _insularity(database: Database) -> Measure:
    to_mutuals, of, mutuals = database.tuples(
        """
        with mutuals as (
            select followers.user_id
            from followers
            inner join following
                on following.user_id = followers.user_id
                and following.account_id = followers.account_id
            where followers.account_id = (select account_id from analysis_scope)
        )
        select
            count(*) filter (where user_id in (select user_id from mutuals)),
            count(*),
            (select count(*) from mutuals)
        from interactions
        where account_id = (select account_id from analysis_scope)
            and channel = 'replies'
        """
    )[0]
    if not mutuals:
        return Measure("insularity", None, n=of, note=tr("no mutual follower in the archive"))
    return statistics.share(
        "insularity", to_mutuals, of, tr("followers and following on the export's day")
    )


def _amplify_vs_talk(database: Database) -> Measure:
    both, either = database.tuples(
        """
        select count(*) filter (where replies and retweets), count(*)
        from (
            select bool_or(channel = 'replies') as replies, bool_or(channel = 'retweets') as retweets
            from interactions
            where account_id = (select account_id from analysis_scope)
                and channel in ('replies', 'retweets')
            group by person
        )
        """
    )[0]
    return statistics.share(
        "amplify_vs_talk", both, either, tr("people; Jaccard overlap of both groups")
    )


ANALYSIS = Analysis(
    name="breadth",
    title=TITLE,
    question=QUESTION,
    relations=RELATIONS,
    compute=compute,
    answer=answer,
    uses=("topics",),
)
