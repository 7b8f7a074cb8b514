"""How many different people (or topics) there are, counted fairly: Hill numbers and what a sample misses.

A Hill number of order q is "the effective number": as many equally addressed people as would give the
same evenness (Hill 1973; Jost 2006). Order 0 counts everybody once, order 1 is exp(entropy), order 2
leans to the most addressed. Small samples miss people, so order 1 also comes as the estimate of Chao, Wang
and Jost (2013), and `coverage` tells how much of the whole the people seen stand for (Chao and Jost 2012).
That estimate takes every tweet for a draw of its own. People talk in runs, so `clustering` measures how many
tweets go to one draw, and the correction is enlarged by it.
"""

from __future__ import annotations

import math
from functools import cache

import numpy as np
from numpy.typing import NDArray

from archive_lens.analyses.statistics import DRAWS, SEED, Floats, quantile_interval

Counts = NDArray[np.int64]

MIN_WEEKS = 8  # with fewer blocks, drawing weeks again says little
NO_SPREAD = 1e-9  # in nats; what rounding leaves of none

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


def effective_number(counts: Counts, clustering: float = 1.0) -> float:
    """The bias-corrected Hill number of order 1, for the people seen and those missed; 0.0 of nothing.

    `clustering`, tweets to a draw as `clustering` measures them, enlarges the correction: n tweets in runs tell
    no more than n / clustering tweets that came singly.
    """
    return math.exp(_entropy(counts, clustering)) if (counts > 0).any() else 0.0


def effective_number_by_week(by_week: Counts) -> float:
    """`effective_number` of all weeks together, its correction enlarged by how they cluster; 0.0 of nothing."""
    return effective_number(by_week.sum(axis=0), clustering(by_week))


def clustering(by_week: Counts) -> float:
    """By how much the weeks differ more than chance would have it: 1 where tweets come singly, 2 where two by two.

    `by_week` has a row a week and a column a person. Each week is held against the next: given both weeks' sums
    and a person's sum over both, the person's part in the first is hypergeometric where every tweet is a draw of
    its own; the answer is the variance found over the variance expected (as quasi-likelihood estimates its
    dispersion, McCullagh and Nelder 1989), 1.0 at least. Only neighbours are compared, so that a circle that
    changes slowly is not taken for one that talks in runs. 1.0 with fewer than 8 weeks, which say too little.
    """
    by_week = by_week[by_week.sum(axis=1) > 0]
    if len(by_week) < MIN_WEEKS:
        return 1.0
    first, both = by_week[:-1].astype(np.float64), (by_week[:-1] + by_week[1:]).astype(np.float64)
    n = both.sum(axis=1, keepdims=True)
    share = first.sum(axis=1, keepdims=True) / n
    found = ((first - share * both) ** 2 / (share * (1 - share))).sum()
    expected = (both * (n - both) / (n - 1)).sum()
    return max(1.0, float(found / expected)) if expected > 0 else 1.0


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
    """A 95 % interval for `effective_number_by_week`; `by_week` has a row a week and a column a person.

    None with fewer than 8 weeks. Weeks are the blocks, since people talk in bursts: the spread is that of the
    estimate when one week after the other is left out (block jackknife, Kuensch 1989), laid around it on the log
    scale with Student's t. Drawing weeks again would repeat single encounters and so hide the unseen people. Weeks
    that are all alike have no spread: from the number as counted to its estimate.
    """
    by_week = by_week[by_week.sum(axis=1) > 0]
    weeks = len(by_week)
    if weeks < MIN_WEEKS:
        return None
    whole, runs = by_week.sum(axis=0), clustering(by_week)
    without = np.array([_entropy(whole - week, runs) for week in by_week])
    spread = math.sqrt((weeks - 1) / weeks * ((without - without.mean()) ** 2).sum())
    t = _T95[max(freedom for freedom in _T95 if freedom <= weeks - 1)]
    centre = _entropy(whole, runs)
    if spread < NO_SPREAD:
        return hill(whole, 1), math.exp(centre)
    return max(1.0, math.exp(centre - t * spread)), math.exp(centre + t * spread)


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


def _entropy(counts: Counts, clustering: float = 1.0) -> float:
    """The entropy in nats by Chao, Wang and Jost (2013, equation 7), its distance to the plain one times `clustering`."""
    present = counts[counts > 0]
    n = int(present.sum())
    harmonic = _harmonic(n)
    estimate = float((present / n * (harmonic[n - 1] - harmonic[present - 1])).sum())
    singles, doubles = int((present == 1).sum()), int((present == 2).sum())
    if singles:
        if doubles:
            a = 2 * doubles / ((n - 1) * singles + 2 * doubles)
        else:
            a = 2 / ((n - 1) * (singles - 1) + 2)
        estimate += singles / n * _unseen_tail(n, a)
    if clustering == 1:
        return estimate
    plain = float(np.log(n) - (present * np.log(present)).sum() / n)
    return plain + clustering * (estimate - plain)


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


def _harmonic(n: int) -> Floats:
    """The harmonic numbers 0, 1, 1 + 1/2 ... up to that of n at least."""
    return _harmonic_numbers(max(n, 1024).bit_length())


@cache
def _harmonic_numbers(bits: int) -> Floats:
    return np.concatenate([[0.0], np.cumsum(1 / np.arange(1, 2**bits))])
