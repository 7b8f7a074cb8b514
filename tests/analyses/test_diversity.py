"""Hill numbers, coverage and their doubts, against published and hand-worked values."""

from __future__ import annotations

import math

import numpy as np
import pytest

from archive_lens.analyses import diversity

# Spiders under two treatments (Ellison et al. 2010), the worked example of iNEXT (Hsieh, Ma and Chao 2016).
GIRDLED = np.array([46, 22, 17, 15, 15, 9, 8, 6, 6, 4, 2, 2, 2, 2] + [1] * 12)
LOGGED = np.array(
    [88, 22, 16, 15, 13, 10, 8, 8, 7, 7, 7, 5, 4, 4, 4, 3, 3, 3, 3, 2, 2, 2, 2] + [1] * 14
)


@pytest.mark.parametrize(
    ("counts", "observed", "estimated", "simpson", "covered"),
    [(GIRDLED, 12.060, 13.826, 7.840, 0.9289), (LOGGED, 14.421, 16.337, 6.761, 0.9446)],
)
def test_the_published_spiders_come_out_as_published(
    counts: diversity.Counts, observed: float, estimated: float, simpson: float, covered: float
) -> None:
    """Observed and estimated Shannon diversity, Simpson diversity and coverage as iNEXT prints them."""
    assert diversity.hill(counts, 1) == pytest.approx(observed, abs=5e-4)
    assert diversity.effective_number(counts) == pytest.approx(estimated, abs=5e-4)
    assert diversity.hill(counts, 2) == pytest.approx(simpson, abs=1e-3)
    assert diversity.coverage(counts) == pytest.approx(covered, abs=5e-5)


def test_equal_people_count_fully_at_every_order() -> None:
    """Four people, five each: 4 at every order, nobody unseen."""
    counts = np.array([5, 5, 5, 5])

    assert [diversity.hill(counts, q) for q in (0, 1, 2)] == pytest.approx([4, 4, 4])
    assert diversity.coverage(counts) == 1
    assert diversity.gini(counts) == 0
    assert diversity.top_share(counts, 2) == 0.5


def test_unequal_people_by_hand() -> None:
    """Counts 3 and 1: entropy .75 log(4/3) + .25 log 4; Simpson 1/(9/16 + 1/16) = 1.6; Gini .25.

    The estimate: 3/4 (1/3) + 1/4 (1 + 1/2 + 1/3) = .7083 for the seen, f1 = 1 and f2 = 0 give A = 1: no more.
    """
    counts = np.array([3, 1])

    assert diversity.hill(counts, 1) == pytest.approx(
        math.exp(0.75 * math.log(4 / 3) + 0.25 * math.log(4))
    )
    assert diversity.hill(counts, 2) == pytest.approx(1.6)
    assert diversity.gini(counts) == pytest.approx(0.25)
    assert diversity.effective_number(counts) == pytest.approx(math.exp(0.25 + 11 / 24))


def test_both_forms_of_the_tail_agree() -> None:
    """The closed form loses its digits where few were met once; the series takes over at the right place."""
    for singles, doubles in ((3, 4), (2, 6), (1, 12), (40, 1), (30, 0)):
        counts = np.array([1] * singles + [2] * doubles + [7, 9])
        n = int(counts.sum())
        a = (
            2 * doubles / ((n - 1) * singles + 2 * doubles)
            if doubles
            else 2 / ((n - 1) * (singles - 1) + 2)
        )
        terms = np.arange(min(int(60 / a), 2_000_000), dtype=np.float64)
        tail = float(((1 - a) ** (terms + 1) / (n + terms)).sum())
        seen = sum(x / n * sum(1 / k for k in range(x, n)) for x in counts.tolist())

        assert math.log(diversity.effective_number(counts)) == pytest.approx(
            seen + singles / n * tail
        )


def test_nothing_and_one_are_not_guessed_at() -> None:
    nothing, one = np.array([], dtype=np.int64), np.array([1])

    assert diversity.hill(nothing, 1) == diversity.effective_number(nothing) == 0
    assert diversity.coverage(nothing) == 0
    assert diversity.top_share(nothing) is None
    assert diversity.hill(one, 1) == diversity.effective_number(one) == 1
    assert diversity.gini(one) is None


def test_rarefaction_by_hand() -> None:
    """Of a, a, b two are drawn: a always (1 - 0), b in two of three pairs: 1.667 people."""
    assert diversity.rarefied_richness(np.array([2, 1]), 2) == pytest.approx(1 + 2 / 3)
    assert diversity.rarefied_richness(np.array([2, 1]), 4) is None


def test_fewer_than_eight_weeks_have_no_interval() -> None:
    by_week = np.ones((7, 5), dtype=np.int64)

    assert diversity.effective_number_interval(by_week) is None
    assert diversity.top_share_interval(by_week) is None


def test_weeks_without_anybody_are_no_weeks() -> None:
    by_week = np.zeros((13, 5), dtype=np.int64)
    by_week[:7] = 1

    assert diversity.effective_number_interval(by_week) is None


@pytest.mark.parametrize(
    ("people", "slope", "a_week"), [(20, 1.0, 10), (100, 1.0, 20), (300, 0.8, 20)]
)
def test_the_interval_holds_the_truth_as_often_as_it_says(
    people: int, slope: float, a_week: int
) -> None:
    """Known people with known odds, 13 weeks, 120 times over: the true number lies inside in 90 % at least."""
    rng = np.random.default_rng(4)
    odds = 1 / np.arange(1, people + 1) ** slope
    odds /= odds.sum()
    truth = math.exp(-(odds * np.log(odds)).sum())
    inside = 0
    for _ in range(120):
        weeks = [rng.multinomial(n, odds) for n in rng.poisson(a_week, 13)]
        interval = diversity.effective_number_interval(np.array(weeks))
        assert interval is not None
        inside += interval[0] <= truth <= interval[1]

    assert inside / 120 >= 0.9


def test_clustering_by_hand() -> None:
    """Eight weeks of two people. Two by two (4 and 0, then 0 and 4): each pair of weeks has sums 4, 4, and both people 4.

    A person's part in the first week has the variance 4 * 4 / 4 / 7 * 4 = 16/7 if every tweet is a draw of its own, here
    written as (found 4 / (1/4)) / (4 * 4 / 7) = 16 / (16/7) = 7 times as much. Alike weeks differ less: 1 at least.
    """
    apart = np.array([[4, 0], [0, 4]] * 4)
    alike = np.full((8, 2), 2)

    assert diversity.clustering(apart) == pytest.approx(7)
    assert diversity.clustering(alike) == 1
    assert diversity.clustering(apart[:7]) == 1  # too few weeks to tell


def test_clustering_enlarges_the_correction_alone() -> None:
    """Counts 3 and 1: the plain entropy .5623 and the estimate .25 + 11/24 = .7083; twice the distance at 2."""
    counts = np.array([3, 1])
    plain, estimate = math.log(diversity.hill(counts, 1)), 0.25 + 11 / 24

    assert diversity.effective_number(counts, 2.0) == pytest.approx(
        math.exp(plain + 2 * (estimate - plain))
    )


def test_a_circle_that_changes_slowly_is_not_taken_for_runs() -> None:
    """A year with one half of the people in its first half and the other half in its second; every tweet by itself."""
    rng = np.random.default_rng(8)
    first = rng.multinomial(20, np.full(10, 0.1), size=26)
    second = rng.multinomial(20, np.full(10, 0.1), size=26)
    nobody = np.zeros((26, 10), dtype=np.int64)
    by_week = np.block([[first, nobody], [nobody, second]])

    assert diversity.clustering(by_week) < 1.3


def test_replies_in_runs_are_allowed_for() -> None:
    """100 partners after Zipf, 52 weeks, 1.6 replies to whoever is met: as if they came singly, the estimate is too low."""
    rng = np.random.default_rng(6)
    odds = 1 / np.arange(1, 101)
    odds /= odds.sum()
    truth = -(odds * np.log(odds)).sum()
    inside, leaning, leaning_singly = 0, 0.0, 0.0
    for _ in range(100):
        met = np.array([rng.multinomial(n, odds) for n in rng.poisson(12, 52)])
        by_week = met + rng.negative_binomial(np.maximum(met, 1), 1 / 1.6) * (met > 0)
        counts = by_week.sum(axis=0)
        low, high = diversity.effective_number_interval(by_week) or (0.0, 0.0)
        inside += low <= math.exp(truth) <= high
        estimate = diversity.effective_number_by_week(by_week)
        leaning += (math.log(estimate) - truth) / 100
        leaning_singly += (math.log(diversity.effective_number(counts)) - truth) / 100

    assert inside >= 90
    assert abs(leaning) < 0.03
    assert leaning_singly < -0.03


def test_the_share_of_the_first_lies_inside_its_interval() -> None:
    rng = np.random.default_rng(5)
    by_week = rng.poisson(0.4, (20, 60))

    interval = diversity.top_share_interval(by_week)
    value = diversity.top_share(by_week.sum(axis=0))

    assert interval is not None
    assert value is not None
    assert interval[0] <= value <= interval[1]
    assert interval == diversity.top_share_interval(by_week)
