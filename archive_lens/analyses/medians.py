"""Medians of many values when whole weeks are drawn again: the same draws for every group compared.

Values are set to at most 512 marks (their quantiles), so that a draw is a sum of counts and not a sort: it
costs some 0.02 CPU s a group, however many tweets there are. With up to 512 different values it is exact.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from archive_lens.analyses.statistics import DRAWS, SEED, Floats, quantile_interval

MIN_WEEKS = 8  # with fewer blocks, drawing again says little
MOST_MARKS = 512

Bools = NDArray[np.bool_]


class WeekDraws:
    """Values with the week of each, and 2,000 draws of as many weeks (Kuensch 1989, block bootstrap)."""

    def __init__(self, values: Floats, weeks: NDArray[np.generic]) -> None:
        self._marks = np.unique(values)
        if len(self._marks) > MOST_MARKS:
            self._marks = np.unique(np.quantile(values, np.linspace(0, 1, MOST_MARKS)))
        between = (self._marks[1:] + self._marks[:-1]) / 2
        mark = np.searchsorted(between, values)
        names, week = np.unique(weeks, return_inverse=True)
        self._weeks = len(names)
        self._week = week
        self._cell = week * len(self._marks) + mark
        self._draws = _draws_of(self._weeks)

    def weeks_of(self, chosen: Bools) -> int:
        """In how many different weeks the chosen values lie."""
        return len(np.unique(self._week[chosen]))

    def medians(self, chosen: Bools) -> Floats:
        """The median of the chosen values in each draw; nan where a draw holds none of them."""
        cells = np.bincount(self._cell[chosen], minlength=self._weeks * len(self._marks))
        counts = cells.reshape(self._weeks, len(self._marks)).astype(np.float32)
        running = np.cumsum(self._draws @ counts, axis=1, dtype=np.float64)
        half = running[:, -1:] / 2
        lower = self._marks[np.argmax(running >= half, axis=1)]
        upper = self._marks[np.argmax(running > half, axis=1)]
        return np.where(half[:, 0] > 0, (lower + upper) / 2, np.nan)

    def shares(self, hits: Bools, chosen: Bools) -> Floats:
        """The share of hits among the chosen in each draw; nan where a draw holds none of them."""
        tops = np.bincount(self._week[chosen & hits], minlength=self._weeks)
        bottoms = self._draws @ np.bincount(self._week[chosen], minlength=self._weeks)
        with np.errstate(invalid="ignore"):
            shares: Floats = (self._draws @ tops) / bottoms
        return shares


def _draws_of(weeks: int) -> NDArray[np.float32]:
    """How often each week comes, one row a draw; without columns where there is no week."""
    if not weeks:
        return np.zeros((DRAWS, 0), dtype=np.float32)
    rng = np.random.default_rng(SEED)
    return rng.multinomial(weeks, np.full(weeks, 1 / weeks), size=DRAWS).astype(np.float32)


def block_bootstrap_median(
    values: Floats, weeks: NDArray[np.generic]
) -> tuple[float, float] | None:
    """The 95 % interval of the median when whole weeks are drawn again; None with fewer than 8 weeks."""
    if len(np.unique(weeks)) < MIN_WEEKS:
        return None
    drawn = WeekDraws(values, weeks).medians(np.ones(len(values), dtype=np.bool_))
    return quantile_interval(drawn)
