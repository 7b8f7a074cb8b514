"""Megaphone or conversation: how much the owner answers and how much of it goes on, quarter by quarter.

Two shares side by side and never one score: somebody may answer much and get no further, or seldom and at length.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from archive_lens import wording
from archive_lens.analyses import quarters, telling
from archive_lens.analyses.statistics import TOO_FEW
from archive_lens.findings import Chart, Column, Measure, Sentence, Table
from archive_lens.store.database import Database

ANSWERING, GOING_ON, GIVEN = "Answer others", "Provably go on", "Given"

LABELS = {
    "first_reply_share": "Tweets that answer somebody, at the path's beginning",
    "first_multi_turn_share": "Exchanges that provably went on, at the path's beginning",
    "last_reply_share": "Tweets that answer somebody, at the path's end",
    "last_multi_turn_share": "Exchanges that provably went on, at the path's end",
}


@dataclass(frozen=True, slots=True)
class Quarter:
    """One row of `replies_by_quarter`, as far as the path needs it."""

    period_start: date
    share: float
    low: float
    high: float
    n: int
    exchanges: int
    multi_turn_share: float | None
    multi_turn_low: float | None
    multi_turn_high: float | None
    give_ratio: float | None
    give_low: float | None
    give_high: float | None
    give_n: int

    @property
    def has_place(self) -> bool:
        """Whether both shares rest on enough to be told."""
        return self.n >= TOO_FEW and self.exchanges >= TOO_FEW

    @property
    def answering(self) -> quarters.Point:
        """The share of tweets that answer others, with its interval."""
        return self.share, self.low, self.high

    @property
    def going_on(self) -> quarters.Point:
        """The share of exchanges with a proved turn, with its interval."""
        return self.multi_turn_share, self.multi_turn_low, self.multi_turn_high

    @property
    def giving(self) -> quarters.Point:
        """The give ratio with its interval; nothing where it rests on too few."""
        if self.give_n < TOO_FEW:
            return None, None, None
        return self.give_ratio, self.give_low, self.give_high


def by_quarter(database: Database) -> list[Quarter]:
    """The quarters of the period in order of time."""
    return telling.mine(database, "replies_by_quarter", Quarter, "period_start")


def path(found: Sequence[Quarter]) -> list[Chart]:
    """The chart of both shares; none below two quarters with enough of both."""
    placed = _placed(found)
    if len(placed) < 2:
        return []
    starts = [quarter.period_start for quarter in placed]
    return [
        Chart(
            chart_id="replies-path",
            kind="path",
            title="Megaphone or conversation, quarter by quarter",
            finding=wording.plain(_moves(placed, {each.measure: each for each in measures(found)})),
            x=quarters.labels(starts),
            series=(
                quarters.series(ANSWERING, starts, {q.period_start: q.answering for q in placed}),
                quarters.series(GOING_ON, starts, {q.period_start: q.going_on for q in placed}),
                quarters.series(GIVEN, starts, {q.period_start: q.giving for q in placed}),
            ),
            unit="share",
            x_title="Share of your tweets that answer others",
            y_title="Share of exchanges that provably go on",
            relation="replies_by_quarter",
            note=_left_out(len(found) - len(placed)),
        )
    ]


def measures(found: Sequence[Quarter]) -> list[Measure]:
    """Both shares at both ends of the path, each with its quarter in the note; without values where there is none."""
    placed = _placed(found)
    if len(placed) < 2:
        nothing = f"fewer than two quarters with {TOO_FEW} tweets and {TOO_FEW} exchanges"
        return [Measure(name, None, note=nothing) for name in LABELS]
    told = []
    for end, quarter in (("first", placed[0]), ("last", placed[-1])):
        note = f"{wording.quarter(quarter.period_start)}, the {end} quarter on the path"
        told += [
            Measure(f"{end}_reply_share", *quarter.answering, quarter.n, note=note),
            Measure(f"{end}_multi_turn_share", *quarter.going_on, quarter.exchanges, note=note),
        ]
    return told


def moved(found: Sequence[Quarter], stored: Mapping[str, Measure]) -> list[Sentence]:
    """One sentence on how both shares moved between the ends of the path; nothing where there is no path."""
    placed = _placed(found)
    return [_moves(placed, stored)] if len(placed) >= 2 else []


def table(found: Sequence[Quarter]) -> Table:
    """All quarters, the latest first; shares of fewer than ten are left blank."""
    rows = [
        (
            quarter.period_start,
            quarter.n,
            quarter.share if quarter.n >= TOO_FEW else None,
            quarter.exchanges,
            quarter.multi_turn_share if quarter.exchanges >= TOO_FEW else None,
            quarter.give_n,
            quarter.giving[0],
        )
        for quarter in reversed(found)
    ]
    columns = (
        Column("period_start", "Quarter", "quarter"),
        Column("n", "Posts", "count"),
        Column("share", ANSWERING, "share"),
        Column("exchanges", "Exchanges", "count"),
        Column("multi_turn_share", GOING_ON, "share"),
        Column("give_n", "Given or promoted", "count"),
        Column("give_ratio", GIVEN, "share"),
    )
    shown = tuple(rows[: telling.SHOWN])
    return Table("replies_by_quarter", "Answering, quarter by quarter", columns, shown, len(rows))


def _placed(found: Sequence[Quarter]) -> list[Quarter]:
    return [quarter for quarter in found if quarter.has_place]


def _moves(placed: Sequence[Quarter], ends: Mapping[str, Measure]) -> Sentence:
    """How both shares moved; only intervals that stand apart make it a change."""
    between = f"From {wording.quarter(placed[0].period_start)} to {wording.quarter(placed[-1].period_start)}, "
    answered = ends["first_reply_share"], ends["last_reply_share"]
    went_on = ends["first_multi_turn_share"], ends["last_multi_turn_share"]
    if not _is_sure(*answered) and not _is_sure(*went_on):
        return (
            between + "neither the share of your tweets that answer others (", answered[0], ", then ", answered[1],
            ") nor the share of exchanges that provably go on (", went_on[0], ", then ", went_on[1],
            ") surely changed.",
        )  # fmt: skip
    return (
        between + "the share of your tweets that answer others ", *_went(*answered),
        ", and the share of exchanges that provably go on ", *_went(*went_on), ".",
    )  # fmt: skip


def _went(first: Measure, last: Measure) -> Sentence:
    if not _is_sure(first, last):
        return ("did not surely change (", first, ", then ", last, ")")
    verb = "rose" if (first.value or 0) < (last.value or 0) else "fell"
    return (f"{verb} from ", first, " to ", last)


def _is_sure(first: Measure, last: Measure) -> bool:
    """Whether the intervals of two shares stand apart."""
    if first.low is None or first.high is None or last.low is None or last.high is None:
        return False
    return first.high < last.low or last.high < first.low


def _left_out(number: int) -> str:
    if not number:
        return ""
    verb = "is" if number == 1 else "are"
    return (
        f"{wording.plural(number, 'quarter')} with fewer than {TOO_FEW} tweets or exchanges "
        f"{verb} left out."
    )
