"""How many different people (or topics) there are, counted fairly: Hill numbers and what a sample misses.

A Hill number of order q is "the effective number": as many equally addressed people as would give the
same evenness (Hill 1973; Jost 2006). Order 0 counts everybody once, order 1 is exp(entropy), order 2
leans to the most addressed. Small samples miss people, so order 1 also comes as the estimate of Chao, Wang
and Jost (2013), and `coverage` tells how much of the whole the people seen stand for (Chao and Jost 2012).
"""

from __future__ import annotations

import math
from functools import cache

import numpy as np
from numpy.typing import NDArray

from archive_lens.analyses.statistics import DRAWS, SEED, Z95, Floats, quantile_interval

Counts = NDArray[np.int64]

MIN_WEEKS = 8  # with fewer blocks, drawing weeks again says little
SPREAD_DRAWS = 200  # enough for a standard deviation

# Student's t for 95 % by degrees of freedom; between these the next lower one is taken, which is wider.
_T95 = {7: 2.365, 8: 2.306, 9: 2.262, 10: 2.228, 11: 2.201, 12: 2.179, 15: 2.131, 20: 2.086, 30: 2.042, 60: 2.0, 120: 1.98}  # fmt: skip


def hill(counts: Counts, q: float) -> float:
    """The Hill number of order q of the counts as they are; 0.0 of nothing."""
    present = counts[counts > 0].astype(np.float64)
    if not len(present):
        return 0.0
    shares = present / present.sum()
    if q == 1:
        return float(np.exp(-(shares * np.log(shares)).sum()))
    return float((shares**q).sum() ** (1 / (1 - q)))


def effective_number(counts: Counts) -> float:
    """The bias-corrected Hill number of order 1, for the people seen and those missed; 0.0 of nothing."""
    return math.exp(_entropy(counts)) if (counts > 0).any() else 0.0


def coverage(counts: Counts) -> float:
    """Estimated share (0..1) of all turning-to-somebody that goes to the people seen; 0.0 of nothing."""
    n = int(counts.sum())
    singles, doubles = int((counts == 1).sum()), int((counts == 2).sum())
    if n == 0:
        return 0.0
    if singles == 0:
        return 1.0
    if doubles == 0:  # the form for samples without a pair
        unseen = (n - 1) * (singles - 1) / ((n - 1) * (singles - 1) + 2) if n > 1 else 1.0
    else:
        unseen = (n - 1) * singles / ((n - 1) * singles + 2 * doubles)
    return 1 - singles / n * unseen


def rarefied_richness(counts: Counts, size: int) -> float | None:
    """How many different people `size` draws without replacement would meet (Hurlbert 1971).

    None where there are fewer draws than that.
    """
    n = int(counts.sum())
    if n < size:
        return None
    present = counts[counts > 0]
    steps = np.concatenate([[0.0], np.cumsum(np.log(np.arange(1, n + 1)))])  # log n!
    missed = np.zeros(len(present))
    can_miss = n - present >= size
    left = n - present[can_miss]
    missed[can_miss] = np.exp(steps[left] - steps[left - size] - steps[n] + steps[n - size])
    return float((1 - missed).sum())


def gini(counts: Counts) -> float | None:
    """How uneven the counts are: 0 all alike, near 1 all with one; None below two people."""
    present = np.sort(counts[counts > 0]).astype(np.float64)
    people = len(present)
    if people < 2:
        return None
    ranks = np.arange(1, people + 1)
    return float(2 * (ranks * present).sum() / (people * present.sum()) - (people + 1) / people)


def top_share(counts: Counts, top: int = 5) -> float | None:
    """The share of all that goes to the `top` largest counts; None of nothing."""
    total = counts.sum()
    return float(np.sort(counts)[::-1][:top].sum() / total) if total > 0 else None


def effective_number_interval(by_week: Counts) -> tuple[float, float] | None:
    """A 95 % interval for `effective_number`; `by_week` has a row a week and a column a person.

    None with fewer than 8 weeks. Weeks are the blocks, since people talk in bursts: several replies to one person
    are one encounter, so who was met in a single week counts as met once (as incidence counts do, Chao et al. 2014),
    and the others by as many encounters as these runs of replies make likely. The spread of that estimate is taken
    by leaving out one week after the other (block jackknife, Kuensch 1989), that of the plain number by drawing
    weeks again, which repeats single encounters and so hides the unseen people; the wider of both is laid around
    it on the log scale. The number as counted and its estimate always lie inside.
    """
    by_week = by_week[by_week.sum(axis=1) > 0]
    weeks = len(by_week)
    if weeks < MIN_WEEKS:
        return None
    whole, met = by_week.sum(axis=0), (by_week > 0).sum(axis=0)
    without = np.array([_entropy_of_encounters(whole - week, met - (week > 0)) for week in by_week])
    jackknife = math.sqrt((weeks - 1) / weeks * ((without - without.mean()) ** 2).sum())
    t = _T95[max(freedom for freedom in _T95 if freedom <= weeks - 1)]
    reach = max(t * jackknife, Z95 * float(_drawn_entropies(by_week).std()))
    centre = _entropy_of_encounters(whole, met)
    low = min(math.exp(centre - reach), hill(whole, 1))
    return max(1.0, low), max(math.exp(centre + reach), effective_number(whole))


def top_share_interval(by_week: Counts, top: int = 5) -> tuple[float, float] | None:
    """A 95 % interval for `top_share` when whole weeks are drawn again; None with fewer than 8 weeks."""
    by_week = by_week[by_week.sum(axis=1) > 0]
    if len(by_week) < MIN_WEEKS:
        return None
    # Only those who might come among the first need to be drawn.
    candidates = np.argsort(-by_week.sum(axis=0), kind="stable")[: 20 * top]
    weights = _week_draws(len(by_week), DRAWS)
    totals = weights @ by_week.sum(axis=1).astype(np.float64)
    tops = np.sort(weights @ by_week[:, candidates].astype(np.float64), axis=1)[:, -top:].sum(
        axis=1
    )
    low, high = quantile_interval(tops / totals)
    # Drawing again makes the first look larger; the share itself always lies inside.
    value = float(np.sort(by_week.sum(axis=0))[::-1][:top].sum() / by_week.sum())
    return min(low, value), max(high, value)


def _entropy(counts: Counts) -> float:
    """The entropy estimator of Chao, Wang and Jost (2013, equation 7), in nats."""
    present = counts[counts > 0]
    n = int(present.sum())
    harmonic = _harmonic(n)
    seen = float((present / n * (harmonic[n - 1] - harmonic[present - 1])).sum())
    singles, doubles = int((present == 1).sum()), int((present == 2).sum())
    if singles == 0:
        return seen
    if doubles:
        a = 2 * doubles / ((n - 1) * singles + 2 * doubles)
    else:
        a = 2 / ((n - 1) * (singles - 1) + 2)
    return seen + singles / n * _unseen_tail(n, a)


def _entropy_of_encounters(counts: Counts, weeks_met: Counts) -> float:
    """`_entropy` with encounters in place of tweets; a run of tweets to one person in one week is one encounter."""
    met = weeks_met > 0
    counts, weeks_met = counts[met], weeks_met[met]
    once = weeks_met == 1
    run = float(counts[once].mean()) if once.any() else 1.0
    encounters = np.where(once, 1.0, np.maximum(weeks_met, counts / run))
    n = float(encounters.sum())
    seen = float((encounters / n * (_digamma(np.array(n)) - _digamma(encounters))).sum())
    singles, doubles = int(once.sum()), int((weeks_met == 2).sum())
    if singles == 0 or n < 2:
        return seen
    if doubles:
        a = 2 * doubles / ((n - 1) * singles + 2 * doubles)
    else:
        a = 2 / ((n - 1) * (singles - 1) + 2)
    return seen + singles / n * _unseen_tail(round(n), a)


def _digamma(x: Floats) -> Floats:
    """The harmonic numbers between the whole ones, less a constant (Abramowitz and Stegun 1964, 6.3.5 and 6.3.18)."""
    far = x + 6  # where the series below is good to nine digits
    series: Floats = np.log(far) - 1 / (2 * far) - 1 / (12 * far**2) + 1 / (120 * far**4)
    return series - sum(1 / (x + step) for step in range(6))


def _unseen_tail(n: int, a: float) -> float:
    """(1-a)^(1-n) * (-log a - sum of (1-a)^r / r for r < n), by whichever form keeps its digits."""
    x = 1 - a
    if x <= 0:
        return 0.0
    if a * n < 5:  # the closed form loses at most e^5 of sixteen digits
        powers = np.arange(1, n)
        return float((-math.log(a) - (x**powers / powers).sum()) * x ** (1 - n))
    terms = np.arange(math.ceil(40 / a))
    return float((x ** (terms + 1) / (n + terms)).sum())


def _week_draws(weeks: int, draws: int) -> Counts:
    """How often each week comes, one row a draw.

    Whole numbers keep numpy's small products away from BLAS, whose threads cost ten times the work itself.
    """
    rng = np.random.default_rng(SEED)
    return rng.multinomial(weeks, np.full(weeks, 1 / weeks), size=draws)


def _drawn_entropies(by_week: Counts) -> Floats:
    """The plain entropy for each draw of weeks, people taken in blocks to bound the memory."""
    weights = _week_draws(len(by_week), SPREAD_DRAWS)
    total = weights @ by_week.sum(axis=1)
    often = np.arange(int(by_week.sum(axis=0).max()) * len(by_week) + 1, dtype=np.float64)
    weighted = often * np.log(np.maximum(often, 1))
    sums = np.zeros(len(weights))
    for start in range(0, by_week.shape[1], 2048):
        sums += weighted[weights @ by_week[:, start : start + 2048]].sum(axis=1)
    entropies: Floats = np.log(total) - sums / total
    return entropies


def _harmonic(n: int) -> Floats:
    """The harmonic numbers 0, 1, 1 + 1/2 ... up to that of n at least."""
    return _harmonic_numbers(max(n, 1024).bit_length())


@cache
def _harmonic_numbers(bits: int) -> Floats:
    return np.concatenate([[0.0], np.cumsum(1 / np.arange(1, 2**bits))])
