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
from archive_lens.language import mark, say, tr, tr_n
from archive_lens.store.database import Database

ANSWERING, GOING_ON, GIVEN = mark("Answer others"), mark("Provably go on"), mark("Given")

LABELS = {
    "first_reply_share": mark("Tweets that answer somebody, at the path's beginning"),
    "first_multi_turn_share": mark("Exchanges that provably went on, at the path's beginning"),
    "last_reply_share": mark("Tweets that answer somebody, at the path's end"),
    "last_multi_turn_share": mark("Exchanges that provably went on, at the path's end"),
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
            title=tr("Megaphone or conversation, quarter by quarter"),
            finding=wording.plain(_moves(placed, {each.measure: each for each in measures(found)})),
            x=quarters.labels(starts),
            series=(
                quarters.series(
                    tr(ANSWERING), starts, {q.period_start: q.answering for q in placed}
                ),
                quarters.series(tr(GOING_ON), starts, {q.period_start: q.going_on for q in placed}),
                quarters.series(tr(GIVEN), starts, {q.period_start: q.giving for q in placed}),
            ),
            unit="share",
            x_title=tr("Share of your tweets that answer others"),
            y_title=tr("Share of exchanges that provably go on"),
            relation="replies_by_quarter",
            note=_left_out(len(found) - len(placed)),
        )
    ]


def measures(found: Sequence[Quarter]) -> list[Measure]:
    """Both shares at both ends of the path, each with its quarter in the note; without values where there is none."""
    placed = _placed(found)
    if len(placed) < 2:
        nothing = tr(
            "fewer than two quarters with {least} tweets and {least} exchanges", least=str(TOO_FEW)
        )
        return [Measure(name, None, note=nothing) for name in LABELS]
    told = []
    ends = (
        ("first", placed[0], mark("{quarter}, the first quarter on the path")),
        ("last", placed[-1], mark("{quarter}, the last quarter on the path")),
    )
    for end, quarter, message in ends:
        note = tr(message, quarter=wording.quarter(quarter.period_start))
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
        Column("period_start", tr("Quarter"), "quarter"),
        Column("n", tr("Posts"), "count"),
        Column("share", tr(ANSWERING), "share"),
        Column("exchanges", tr("Exchanges"), "count"),
        Column("multi_turn_share", tr(GOING_ON), "share"),
        Column("give_n", tr("Given or promoted"), "count"),
        Column("give_ratio", tr(GIVEN), "share"),
    )
    shown = tuple(rows[: telling.SHOWN])
    return Table(
        "replies_by_quarter", tr("Answering, quarter by quarter"), columns, shown, len(rows)
    )


def _placed(found: Sequence[Quarter]) -> list[Quarter]:
    return [quarter for quarter in found if quarter.has_place]


def _moves(placed: Sequence[Quarter], ends: Mapping[str, Measure]) -> Sentence:
    """How both shares moved; only intervals that stand apart make it a change."""
    between = {
        "first": wording.quarter(placed[0].period_start),
        "last": wording.quarter(placed[-1].period_start),
    }
    answered = ends["first_reply_share"], ends["last_reply_share"]
    went_on = ends["first_multi_turn_share"], ends["last_multi_turn_share"]
    if not _is_sure(*answered) and not _is_sure(*went_on):
        return say(
            "From {first} to {last}, neither the share of your tweets that answer others ({answered}, then "
            "{answered_last}) nor the share of exchanges that provably go on ({went_on}, then {went_on_last}) surely "
            "changed.",
            **between, answered=answered[0], answered_last=answered[1], went_on=went_on[0], went_on_last=went_on[1],
        )  # fmt: skip
    return say(
        "From {first} to {last}, {answering}, and {going_on}.",
        **between,
        answering=_answering(*answered),
        going_on=_going_on(*went_on),
    )


def _answering(first: Measure, last: Measure) -> Sentence:
    return _went(
        first, last,
        rose=mark("the share of your tweets that answer others rose from {from_share} to {to_share}"),
        fell=mark("the share of your tweets that answer others fell from {from_share} to {to_share}"),
        stayed=mark("the share of your tweets that answer others did not surely change ({from_share}, then {to_share})"),
    )  # fmt: skip


def _going_on(first: Measure, last: Measure) -> Sentence:
    return _went(
        first, last,
        rose=mark("the share of exchanges that provably go on rose from {from_share} to {to_share}"),
        fell=mark("the share of exchanges that provably go on fell from {from_share} to {to_share}"),
        stayed=mark("the share of exchanges that provably go on did not surely change ({from_share}, then {to_share})"),
    )  # fmt: skip


def _went(first: Measure, last: Measure, *, rose: str, fell: str, stayed: str) -> Sentence:
    if not _is_sure(first, last):
        message = stayed
    else:
        message = rose if (first.value or 0) < (last.value or 0) else fell
    return say(message, from_share=first, to_share=last)


def _is_sure(first: Measure, last: Measure) -> bool:
    """Whether the intervals of two shares stand apart."""
    if first.low is None or first.high is None or last.low is None or last.high is None:
        return False
    return first.high < last.low or last.high < first.low


def _left_out(number: int) -> str:
    if not number:
        return ""
    return tr_n(
        "{n} quarter with fewer than {least} tweets or exchanges is left out.",
        "{n} quarters with fewer than {least} tweets or exchanges are left out.",
        number,
        least=str(TOO_FEW),
    )
