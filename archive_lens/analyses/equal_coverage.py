"""Samples of different size made comparable: effective numbers at one coverage, and lists compared from the top.

More tweets meet more people, so a busy quarter looks wider than it is. Samples that are thinned until each stands
for the same share of all turning-to-somebody can be held against each other (Chao and Jost 2012; Chao et al. 2014).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from archive_lens.analyses.diversity import Counts, coverage, hill
from archive_lens.analyses.statistics import Floats

PERSISTENCE = 0.9  # of the rank-biased overlap: the first ten places weigh 86 % (Webber, Moffat and Zobel 2010)


def effective_number_at(counts: Counts, wanted: float) -> float | None:
    """The Hill number of order 1 of the sample thinned to that coverage; None where it does not reach it."""
    counts = counts[counts > 0]
    reached = coverage(counts)
    if not len(counts) or reached < wanted:
        return None
    low, high = 1, int(counts.sum())  # the smallest size that covers as much
    while low < high:
        middle = (low + high) // 2
        if expected_coverage(counts, middle) >= wanted:
            high = middle
        else:
            low = middle + 1
    return expected_hill(counts, low)


def expected_coverage(counts: Counts, size: int) -> float:
    """The coverage that `size` draws without replacement can expect (Chao and Jost 2012, equation 4b)."""
    n = int(counts.sum())
    if size >= n:
        return coverage(counts)
    logs = _log_factorials(n)
    can_miss = counts[n - counts >= size]
    left = n - can_miss
    missed = np.exp(logs[left] - logs[left - size] - logs[n - 1] + logs[n - 1 - size])
    return float(1 - (can_miss / n * missed).sum())


def expected_hill(counts: Counts, size: int) -> float:
    """exp of the entropy by the counts that `size` draws without replacement can expect (Chao et al. 2014)."""
    n = int(counts.sum())
    if size >= n:
        return hill(counts, 1)
    logs = _log_factorials(n)
    entropy = 0.0
    for count, people in zip(*np.unique(counts, return_counts=True), strict=True):
        drawn = np.arange(max(1, size - (n - count)), min(count, size) + 1)
        odds = np.exp(
            logs[count] - logs[drawn] - logs[count - drawn]
            + logs[n - count] - logs[size - drawn] - logs[n - count - size + drawn]
            - logs[n] + logs[size] + logs[n - size]
        )  # fmt: skip
        shares = drawn / size
        entropy -= float(people * (odds * shares * np.log(shares)).sum())
    return float(np.exp(entropy))


def rank_biased_overlap(one: Sequence[str], other: Sequence[str]) -> float | None:
    """How alike two ranked lists are, the first places weighing most: 0 nobody in common, 1 the same order.

    Read to the end of the shorter list and carried on from there as if the agreement stayed (RBO_ext of
    Webber, Moffat and Zobel 2010); None where a list is empty.
    """
    depth = min(len(one), len(other))
    if not depth:
        return None
    agreed = [len(set(one[:d]) & set(other[:d])) / d for d in range(1, depth + 1)]
    weights = (1 - PERSISTENCE) * PERSISTENCE ** np.arange(depth)
    return float((weights * agreed).sum() + agreed[-1] * PERSISTENCE**depth)


def _log_factorials(n: int) -> Floats:
    return np.concatenate([[0.0], np.cumsum(np.log(np.arange(1, n + 1)))])
