"""When an account speaks to everybody, and what each of those moments is for."""

from __future__ import annotations

import bisect
from dataclasses import dataclass, field
from datetime import timedelta

from tests.made_up.desk import Desk, ms_of

QUIRKS = 6  # texts that break careless readers; the sample holds each once


@dataclass(slots=True)
class Slot:
    """A moment at which something will be said; `role` says what."""

    ms: int
    week: int
    role: str = "free"
    ref: int = 0


@dataclass(slots=True)
class Outline:
    """The slots of the broadcast half; `cadence` names the beat of each cluster by its number."""

    desk: Desk
    slots: list[Slot] = field(default_factory=list)
    cadence: dict[int, str] = field(default_factory=dict)

    def lay_out(self) -> list[Slot]:
        """All slots in order of time, each with its role."""
        self._moments()
        self._plant_regular_clusters()
        self._plant_everything_else()
        return sorted(self.slots, key=lambda slot: slot.ms)

    def _moments(self) -> None:
        plan, rng = self.desk.plan, self.desk.rng
        extra = sum(size - 1 for size in plan.thread_sizes)
        count = max(30, plan.broadcast - extra)
        weeks = range(len(plan.weeks))
        # The sample holds its volumes exactly; elsewhere weeks are as uneven as chance makes them.
        cumulative = [0.0]
        for weight in plan.weights:
            cumulative.append(cumulative[-1] + weight)
        for i in range(count):
            if plan.is_sample:
                week = bisect.bisect(cumulative, (i + 0.5) * cumulative[-1] / count) - 1
            else:
                week = rng.choices(weeks, plan.weights)[0]
            self.slots.append(Slot(self.desk.moment_in(week), week))
        self.slots.sort(key=lambda slot: slot.ms)

    def _plant_regular_clusters(self) -> None:
        """The same text every other week at the same minute, from a scheduler."""
        plan = self.desk.plan
        for number in range(plan.style.regular_clusters):
            first = max(0, len(plan.weeks) - 40 - 9 * number)
            for k, week in enumerate(range(first, min(len(plan.weeks) - 2, first + 26), 2)):
                start = plan.weeks[week] + timedelta(days=1 + number, hours=8, minutes=30)
                jitter = self.desk.rng.randrange(20_000)
                role = "base" if k == 0 else "copy"
                self.slots.append(Slot(ms_of(start) + jitter, week, role, number))
            self.cadence[number] = "scheduled"

    def _plant_everything_else(self) -> None:
        plan, style = self.desk.plan, self.desk.plan.style
        total = plan.broadcast
        if style.series:
            self._weekly("series", max(0, len(plan.weeks) - 60), 24 if len(plan.weeks) > 60 else 12)
        for number, _ in enumerate(plan.thread_sizes):
            self._take(1, "thread", number)
        if style.templates:
            self._take(max(8, total // 110), "template")
        self._plant_clusters(round(total * style.repeats))
        self._take(max(5, round(total * style.blocks)), "block")
        self._take(plan.notes, "note")
        self._take(plan.edits, "edit")
        quotes = round(total * style.quotes)
        self._take(quotes, "quote")
        self._take(max(2, quotes // 5), "self_quote", later=True)
        for article in range(3 if total > 150 else 1):
            self._take(5, "article", article)
        self._take(max(4, total // 130), "greeting")
        self._take(max(4, round(total * style.boosts)), "boost")
        self._take(max(4, round(total * style.announces)), "announce")
        if style.obsession:
            late = [s for s in self.slots if s.week >= plan.obsession_from and s.role == "free"]
            for slot in self.desk.rng.sample(
                late, min(len(late), round(style.obsession * len(late) * 1.3))
            ):
                slot.role = "obsession"
        if plan.is_sample:
            for number in range(QUIRKS):
                self._take(1, "quirk", number)
            self._take(1, "stray_year")

    def _take(self, count: int, role: str, ref: int = 0, later: bool = False) -> None:
        free = [
            s
            for i, s in enumerate(self.slots)
            if s.role == "free" and (not later or i > len(self.slots) // 3)
        ]
        for slot in self.desk.rng.sample(free, min(count, len(free))):
            slot.role, slot.ref = role, ref

    def _weekly(self, role: str, first: int, count: int) -> None:
        by_week: dict[int, Slot] = {}
        for slot in self.slots:
            if slot.role == "free" and slot.week >= first:
                by_week.setdefault(slot.week, slot)
        for number, week in enumerate(sorted(by_week)[:count]):
            by_week[week].role, by_week[week].ref = role, number + 1

    def _plant_clusters(self, copies: int) -> None:
        rng = self.desk.rng
        number = self.desk.plan.style.regular_clusters
        while copies > 0:
            size = min(copies, rng.choices((1, 2, 3, 5, 9), (5, 5, 3, 2, 1))[0])
            free = [s for s in self.slots if s.role == "free"]
            if len(free) < size + 4:
                return
            at = rng.randrange(len(free) - size - 1)
            reach = max(size + 2, rng.choice((12, 40, 150, len(free))))
            later = free[at + 1 : at + 1 + reach]
            free[at].role, free[at].ref = "base", number
            for slot in rng.sample(later, min(size, len(later))):
                slot.role, slot.ref = "copy", number
            self.cadence[number] = "loose"
            copies -= size
            number += 1
