"""Which weeks brought something new that stayed: novelty, transience and resonance (Barron et al. 2018)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from archive_lens.analyses.topics.drift import Floats
from archive_lens.analyses.topics.weeks import WeeklyCounts

PERIODS = 8  # compared on each side
LENGTHS = (1, 2, 4)  # weeks
MIN_POSTS = 15  # of a period
FULL_SHARE = 2 / 3  # of the periods that must have so many
SMOOTHING = 0.5


@dataclass(frozen=True, slots=True)
class Moment:
    """One row of `topic_resonance`."""

    week: date
    weeks: int
    posts: int
    novelty: float | None
    transience: float | None
    resonance: float | None
    z: float | None
    topic_id: int | None


def moments(weeks: WeeklyCounts) -> list[Moment]:
    """Every period with 15 posts in order; none where no length of period has enough of them."""
    for length in LENGTHS:
        starts, counts = _periods(weeks, length)
        full = counts.sum(axis=1) >= MIN_POSTS
        if len(starts) > 2 * PERIODS and full.mean() >= FULL_SHARE:
            kept = np.flatnonzero(full)
            return _measured([starts[place] for place in kept], counts[kept], length, weeks)
    return []


def _periods(weeks: WeeklyCounts, length: int) -> tuple[list[date], Floats]:
    """The Mondays on which periods of so many weeks begin, from the first week to the last, and their counts."""
    if not weeks.weeks:
        return [], weeks.counts
    first = weeks.weeks[0]
    place = [(week - first).days // (7 * length) for week in weeks.weeks]
    counts = np.zeros((place[-1] + 1, weeks.counts.shape[1]))
    np.add.at(counts, place, weeks.counts)
    return [first + timedelta(weeks=length * number) for number in range(len(counts))], counts


def _measured(starts: list[date], counts: Floats, length: int, weeks: WeeklyCounts) -> list[Moment]:
    shares = counts + SMOOTHING
    shares /= shares.sum(axis=1, keepdims=True)
    novelty, transience = surprise(shares, -1), surprise(shares, 1)
    resonance = novelty - transience
    z = unusual(novelty, resonance)
    found = []
    for place, start in enumerate(starts):
        risen = None
        if not np.isnan(novelty[place]):
            above = shares[place] - shares[place - PERIODS : place].mean(axis=0)
            risen = weeks.topics[int(above.argmax())]
        found.append(
            Moment(
                week=start,
                weeks=length,
                posts=int(counts[place].sum()),
                novelty=_known(novelty[place]),
                transience=_known(transience[place]),
                resonance=_known(resonance[place]),
                z=_known(z[place]),
                topic_id=risen,
            )
        )
    return found


def surprise(shares: Floats, side: int) -> Floats:
    """The mean divergence in bits of each row from the eight rows before (side -1) or after it (1); NaN at that end.

    It is Kullback and Leibler's, of the row's shares from the others'; shares must be above 0.
    """
    found = np.full(len(shares), np.nan)
    logs = np.log2(shares)
    for place in range(len(shares)):
        first, last = (place - PERIODS, place) if side < 0 else (place + 1, place + 1 + PERIODS)
        if first >= 0 and last <= len(shares):
            found[place] = (shares[place] * (logs[place] - logs[first:last])).sum(axis=1).mean()
    return found


def unusual(novelty: Floats, resonance: Floats) -> Floats:
    """How many standard deviations each resonance is from the line that its novelty lets expect; NaN where unknown."""
    known = ~np.isnan(resonance)
    z = np.full(len(resonance), np.nan)
    if known.sum() < PERIODS or np.ptp(novelty[known]) == 0:
        return z
    slope, at_nought = np.polyfit(novelty[known], resonance[known], 1)
    rest = resonance[known] - slope * novelty[known] - at_nought
    spread = rest.std(ddof=2)
    if spread > 0:
        z[known] = rest / spread
    return z


def _known(value: float) -> float | None:
    return None if np.isnan(value) else float(value)
