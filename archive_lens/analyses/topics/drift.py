"""Has the mix of topics changed between two quarters, more than weeks change anyway?

People tweet in bursts: a live event fills one week with one topic. So whole weeks are exchanged between
the two quarters, never single tweets, to learn how large a change chance alone would make.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

PERMUTATIONS = 1_999
SEED = 20061103
SMOOTHING = 0.5  # added to each count, so that a new topic is no infinite surprise
MIN_WEEKS, MIN_POSTS = 8, 100  # in each quarter
LEVEL = 0.05
MIN_MOVE = 0.05  # a share that moves less is not worth a sentence
ROUNDING = 1e-12

PRIOR = 0.01  # weight of the archive's own use of a word, per week with it
MIN_WORD_WEEKS = 3


@dataclass(frozen=True, slots=True)
class Drift:
    """The test of one pair of windows.

    `drift` and `excess` are in bits. `moves` are the changes of each topic's share (later minus earlier)
    and `p_topics` their p-values, corrected for having looked at all topics. What is counted as other has no
    name to move under: its move is 0 and its p-value 1 here, though it counts in the drift.
    """

    drift: float
    excess: float
    p_value: float
    moves: Floats
    p_topics: Floats

    @property
    def is_notable(self) -> bool:
        """Whether chance hardly explains it and some topic moved by at least 5 points."""
        return self.p_value <= LEVEL and bool(
            np.max(np.abs(self.moves), initial=0) >= MIN_MOVE - ROUNDING
        )

    @property
    def topics_changed(self) -> list[int]:
        """Places of the topics whose own change hardly is chance, in order."""
        return [int(place) for place in np.flatnonzero(self.p_topics <= LEVEL)]


def monday(day: date) -> date:
    """The first day of a day's ISO week."""
    return day - timedelta(days=day.weekday())


def quarter_of_week(monday: date) -> date:
    """First day of the quarter that an ISO week belongs to: the quarter of its Thursday."""
    thursday = monday + timedelta(days=3)
    return date(thursday.year, 3 * ((thursday.month - 1) // 3) + 1, 1)


def next_quarter(quarter: date) -> date:
    """First day of the quarter after."""
    year, months = divmod(quarter.month + 2, 12)
    return date(quarter.year + year, months + 1, 1)


def divergence(one: Floats, other: Floats) -> Floats:
    """Jensen-Shannon divergence in bits, 0..1, along the last axis (Lin 1991)."""
    middle = (one + other) / 2
    with np.errstate(divide="ignore", invalid="ignore"):
        parts = _relative(one, middle) + _relative(other, middle)
    return np.asarray(np.maximum(parts.sum(axis=-1) / 2, 0))


def _relative(part: Floats, whole: Floats) -> Floats:
    return np.where(part > 0, part * np.log2(part / np.where(whole > 0, whole, 1)), 0)


def is_enough(weeks: Floats) -> bool:
    """Whether a window of weekly topic counts can be tested: 8 active weeks and 100 topical posts."""
    return bool((weeks.sum(axis=1) > 0).sum() >= MIN_WEEKS and weeks.sum() >= MIN_POSTS)


def measure(earlier: Floats, later: Floats, seed: int, named: Bools | None = None) -> Drift:
    """The drift between two windows of weekly counts (weeks x topics), tested by exchanging whole weeks.

    `named` tells which columns are topics with a name; all are where it is None.

    p = (1 + permutations with as much drift) / (1 + permutations) (Phipson and Smyth 2010). The topics'
    own p-values are of the largest standardised move among all topics (Westfall and Young 1993). Weeks
    without any count are left out; both windows need at least one week with a count.
    """
    weeks = np.vstack([window[window.sum(axis=1) > 0] for window in (earlier, later)])
    size = int((earlier.sum(axis=1) > 0).sum())
    sides = _exchanged(len(weeks), size, seed)
    before = sides @ weeks
    after = weeks.sum(axis=0) - before
    drifts = divergence(_smoothed(before), _smoothed(after))
    moves = _shares(after) - _shares(before)
    if named is not None:
        moves[:, ~named] = 0
    observed, null = drifts[0], drifts[1:]
    return Drift(
        drift=float(observed),
        excess=float(observed - np.median(null)),
        p_value=float(p_value(observed, null)),
        moves=moves[0],
        p_topics=largest_move_p(moves[0], moves[1:]),
    )


def _exchanged(weeks: int, size: int, seed: int) -> Floats:
    """Which weeks stand in the earlier window: the observed split first, then the permutations."""
    draws = np.random.default_rng([SEED, seed]).random((PERMUTATIONS, weeks))
    ranks = draws.argsort(axis=1).argsort(axis=1)
    observed = np.arange(weeks)[None, :]
    return np.asarray(np.vstack([observed, ranks]) < size, dtype=float)


def _smoothed(counts: Floats) -> Floats:
    return _shares(counts + SMOOTHING)


def _shares(counts: Floats) -> Floats:
    return np.asarray(counts / np.maximum(counts.sum(axis=-1, keepdims=True), ROUNDING))


def p_value(observed: float, null: Floats) -> float:
    """(1 + how many of the null are at least as large) / (1 + how many there are)."""
    return float((1 + (null >= observed - ROUNDING).sum()) / (1 + len(null)))


def largest_move_p(observed: Floats, null: Floats) -> Floats:
    """The p-value of each topic's move against the largest standardised move of every permutation.

    `null` is permutations x topics. A topic that never moves has the p-value 1.
    """
    spread = null.std(axis=0)
    moves = spread > ROUNDING
    scale = np.where(moves, spread, 1)
    largest = np.where(moves, np.abs(null) / scale, 0).max(axis=1, initial=0)
    own = np.where(moves, np.abs(observed) / scale, 0)
    as_large = (largest[None, :] >= own[:, None] - ROUNDING).sum(axis=1)
    return np.asarray((1 + as_large) / (1 + len(null)))


def came_and_went(earlier: Floats, later: Floats, archive: Floats) -> Floats:
    """How surely each word came (above 0) or went (below 0): weighted log-odds with the archive as prior.

    Arguments are weeks with each word in the two windows and in the whole archive, so that one loud day
    counts once. Standard normal where nothing changed (Monroe, Colaresi and Quinn 2008).
    """
    prior = PRIOR * np.maximum(archive, 1)
    odds, variance = np.zeros(len(prior)), np.zeros(len(prior))
    for window, sign in ((later, 1), (earlier, -1)):
        with_word = window + prior
        without = window.sum() + prior.sum() - with_word
        odds += sign * np.log(with_word / np.maximum(without, ROUNDING))
        variance += 1 / with_word
    return odds / np.sqrt(variance)


def telling_changes(
    earlier: Floats, later: Floats, archive: Floats, each_way: int
) -> list[tuple[int, float, int, int]]:
    """The surest words that came, then those that went: (place, z, weeks before, weeks after).

    A word needs three weeks on the side where it is more frequent, and other counts on the two sides.
    """
    z = came_and_went(earlier, later, archive)
    told: list[tuple[int, float, int, int]] = []
    for sign, more, fewer in ((1, later, earlier), (-1, earlier, later)):
        able = np.flatnonzero((sign * z > 0) & (more > fewer) & (more >= MIN_WORD_WEEKS))
        best = able[np.lexsort((able, -np.abs(z[able])))][:each_way]
        told.extend(
            (int(place), float(z[place]), int(earlier[place]), int(later[place])) for place in best
        )
    return told
