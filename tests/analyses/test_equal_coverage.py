"""Samples thinned to one coverage, and ranked lists, worked out by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest

from archive_lens.analyses import equal_coverage


def test_the_thinned_coverage_by_hand() -> None:
    """Of a, a, b two are drawn: a misses never; b (a third of all) by C(2,2) / C(2,2) = 1: coverage 2/3.

    One drawn: a missed by C(1,1) / C(2,1) = 1/2, b by C(2,1) / C(2,1) = 1: 1 - 2/3 * 1/2 - 1/3 = 1/3.
    """
    counts = np.array([2, 1])

    assert equal_coverage.expected_coverage(counts, 2) == pytest.approx(2 / 3)
    assert equal_coverage.expected_coverage(counts, 1) == pytest.approx(1 / 3)


def test_the_thinned_effective_number_by_hand() -> None:
    """Of a, a, b two: once aa (entropy 0), twice ab (log 2): mean entropy 2/3 log 2. Of one: one person."""
    counts = np.array([2, 1])

    assert equal_coverage.expected_hill(counts, 2) == pytest.approx(math.exp(2 / 3 * math.log(2)))
    assert equal_coverage.expected_hill(counts, 1) == pytest.approx(1)
    assert equal_coverage.effective_number_at(counts, 0.6) == pytest.approx(2 ** (2 / 3))


def test_a_sample_that_covers_less_is_not_guessed_at() -> None:
    """Two people met once each, no pair: unseen (n-1)(f1-1) / ((n-1)(f1-1) + 2) = 1/3, coverage 2/3, below .7."""
    assert equal_coverage.effective_number_at(np.array([1, 1]), 0.7) is None
    assert equal_coverage.effective_number_at(np.array([], dtype=np.int64), 0.5) is None


def test_the_overlap_by_rank_by_hand() -> None:
    """a b against b a: agreement 0, then 1: .1 * 0 + .09 * 1 + .81 * 1 = .9. The same: 1. Strangers: 0."""
    overlap = equal_coverage.rank_biased_overlap

    assert overlap("ab", "ba") == pytest.approx(0.9)
    assert overlap("abc", "abc") == pytest.approx(1)
    assert overlap("ab", "cd") == 0
    assert overlap("", "ab") is None
