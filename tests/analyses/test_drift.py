"""The permutation test of drift, on numbers small enough to work out by hand."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date

import numpy as np
import pytest

from archive_lens.analyses.topics import drift


def weekly(*rows: Sequence[float]) -> drift.Floats:
    return np.array(rows, dtype=float)


def test_the_same_mix_has_no_divergence() -> None:
    mix = np.array([0.5, 0.3, 0.2])

    assert drift.divergence(mix, mix) == pytest.approx(0)


def test_mixes_with_nothing_in_common_are_one_bit_apart() -> None:
    assert drift.divergence(np.array([1.0, 0.0]), np.array([0.0, 1.0])) == pytest.approx(1)


def test_divergence_by_hand() -> None:
    """p = (3/4, 1/4), q = (1/4, 3/4), m = (1/2, 1/2): JSD = 1 - H(3/4, 1/4) = 1 - 0.811278 bits."""
    found = drift.divergence(np.array([0.75, 0.25]), np.array([0.25, 0.75]))

    assert found == pytest.approx(0.188722, abs=1e-6)


def test_drift_adds_half_a_post_to_each_topic() -> None:
    """10:0 and 0:10 with 0.5 added are 10.5/11 and 0.5/11: JSD = 1 - H(0.5/11)."""
    p = 0.5 / 11
    expected = 1 + p * math.log2(p) + (1 - p) * math.log2(1 - p)

    assert drift.measure(weekly([10, 0]), weekly([0, 10]), seed=1).drift == pytest.approx(expected)


def test_p_counts_the_observed_split_itself() -> None:
    """Two of the four exchanges are as large as 3: (1 + 2) / (1 + 4)."""
    assert drift.p_value(3.0, np.array([1.0, 3.0, 2.0, 4.0])) == pytest.approx(0.6)


def test_the_largest_move_of_all_topics_corrects_for_looking_at_all() -> None:
    """Both topics have a spread of 1 in the null; the largest moves of the exchanges are 1, 1, 1, 1.

    A move of 2 beats all four: 1/5. A move of 1 is reached by all: 5/5.
    """
    null = np.array([[1.0, 1.0], [-1.0, -1.0], [1.0, -1.0], [-1.0, 1.0]])

    assert drift.largest_move_p(np.array([2.0, 1.0]), null) == pytest.approx([0.2, 1.0])


def test_the_correction_takes_the_largest_of_each_exchange() -> None:
    """Spreads are 1 and 2. Standardised largest moves: max(2, 0), max(0, .5), max(0, .5), max(0, 2).

    The null is (2, 0), (0, 1), (0, -1), (-2, 4), (0, -4): spread of the first is sqrt(8/5) = 1.265, of the
    second sqrt(34/5) = 2.608. Largest: 1.581, .383, .383, 1.581, 1.534. An own move of 1.55 spreads of the
    first topic is reached by two of five: 3/6; of 1.55 spreads of the second just the same.
    """
    null = np.array([[2.0, 0.0], [0.0, 1.0], [0.0, -1.0], [-2.0, 4.0], [0.0, -4.0]])
    observed = np.array([1.55 * math.sqrt(8 / 5), 1.55 * math.sqrt(34 / 5)])

    assert drift.largest_move_p(observed, null) == pytest.approx([0.5, 0.5])


def test_a_topic_that_nobody_writes_about_has_not_changed() -> None:
    found = drift.measure(weekly(*[[5, 5, 0]] * 8), weekly(*[[9, 1, 0]] * 8), seed=1)

    assert found.p_topics[2] == 1
    assert found.topics_changed == [0, 1]


def test_a_lasting_change_is_found() -> None:
    """13 weeks of 8 : 2 and then 13 of 2 : 8; of all splits only this one and its mirror drift as much."""
    found = drift.measure(weekly(*[[8, 2]] * 13), weekly(*[[2, 8]] * 13), seed=1)

    assert found.p_value == pytest.approx(1 / 2000)
    assert found.is_notable
    assert found.moves == pytest.approx([-0.6, 0.6])
    assert found.excess > 0.1


def test_one_loud_week_is_no_drift() -> None:
    """The loud week stands in one of the windows however weeks are exchanged, so nothing is unusual."""
    quiet = [[4, 4]] * 12
    found = drift.measure(weekly(*quiet, [4, 4]), weekly(*quiet, [4, 60]), seed=1)

    assert abs(found.moves[1]) > 0.05
    assert found.p_value > 0.5
    assert not found.is_notable


def test_single_tweets_would_have_called_it_drift() -> None:
    """The same counts, one tweet a week-row: exchanging tweets would find the burst significant."""
    before = weekly(*[[1, 0]] * 52, *[[0, 1]] * 52)
    after = weekly(*[[1, 0]] * 52, *[[0, 1]] * 108)

    assert drift.measure(before, after, seed=1).p_value < 0.05


def test_a_sure_but_small_change_is_not_notable() -> None:
    """50.0 % against 54.0 % in every week: certain, yet below five points."""
    found = drift.measure(weekly(*[[50, 50]] * 13), weekly(*[[54, 46]] * 13), seed=1)

    assert found.p_value < 0.05
    assert not found.is_notable


def test_weeks_without_posts_are_not_exchanged() -> None:
    full = drift.measure(weekly(*[[8, 2]] * 8), weekly(*[[5, 5]] * 8), seed=1)
    padded = drift.measure(weekly(*[[8, 2]] * 8, [0, 0]), weekly([0, 0], *[[5, 5]] * 8), seed=1)

    assert padded.p_value == full.p_value
    assert padded.drift == full.drift


@pytest.mark.parametrize(
    ("weeks", "posts", "enough"), [(8, 13, True), (7, 50, False), (8, 12, False), (10, 10, True)]
)
def test_eight_weeks_and_a_hundred_posts_are_enough(weeks: int, posts: int, enough: bool) -> None:
    """8 x 13 = 104 posts; 7 weeks never do; 8 x 12 = 96 is too few; 10 x 10 is just enough."""
    assert drift.is_enough(weekly(*[[posts, 0]] * weeks, [0, 0])) is enough


@pytest.mark.parametrize(
    ("monday", "quarter"),
    [
        (date(2024, 1, 1), date(2024, 1, 1)),
        (date(2024, 12, 30), date(2025, 1, 1)),  # its Thursday is 2 January
        (date(2020, 12, 28), date(2020, 10, 1)),  # its Thursday is 31 December
        (date(2024, 4, 1), date(2024, 4, 1)),
        (date(2024, 3, 25), date(2024, 1, 1)),
        (date(2025, 6, 30), date(2025, 7, 1)),  # its Thursday is 3 July
    ],
)
def test_a_week_belongs_to_the_quarter_of_its_thursday(monday: date, quarter: date) -> None:
    assert drift.quarter_of_week(monday) == quarter


def test_quarters_follow_each_other_over_the_year() -> None:
    assert drift.next_quarter(date(2024, 7, 1)) == date(2024, 10, 1)
    assert drift.next_quarter(date(2024, 10, 1)) == date(2025, 1, 1)


def test_the_same_seed_gives_the_same_numbers() -> None:
    rng = np.random.default_rng(3)
    before, after = rng.poisson(4, (13, 6)).astype(float), rng.poisson(4, (13, 6)).astype(float)
    one, other = (drift.measure(before, after, seed=7) for _ in range(2))

    assert (one.drift, one.excess, one.p_value) == (other.drift, other.excess, other.p_value)


def test_words_that_came_and_went_by_hand() -> None:
    """Weeks before (1, 9), after (9, 1), in the archive (10, 10): prior .1 each, .2 in all.

    For the first word: log(9.1 / 1.1) - log(1.1 / 9.1) = 4.2259; variance 1/9.1 + 1/1.1 = 1.0190; z = 4.1864.
    """
    z = drift.came_and_went(np.array([1.0, 9.0]), np.array([9.0, 1.0]), np.array([10.0, 10.0]))

    assert z == pytest.approx([4.1864, -4.1864], abs=1e-4)


def test_a_word_needs_three_weeks_to_be_told() -> None:
    """Words: 0 to 2 weeks (too few), 0 to 3 (came), 3 to 0 (went), 5 to 5 (stayed)."""
    told = drift.telling_changes(
        np.array([0.0, 0, 3, 5]), np.array([2.0, 3, 0, 5]), np.array([2.0, 3, 3, 10]), each_way=10
    )

    assert [(place, before, after) for place, _, before, after in told] == [(1, 0, 3), (2, 3, 0)]
