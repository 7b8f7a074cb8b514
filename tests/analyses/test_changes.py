"""Breaks, bursts and resonance on small series worked out by hand, and on series with a planted change."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import pytest
from numpy.typing import NDArray

from archive_lens.analyses.run import analyze, findings
from archive_lens.analyses.topics.breaks import breaks, bursts, full_weeks, refined, runs, segments
from archive_lens.analyses.topics.resonance import moments, surprise, unusual
from archive_lens.analyses.topics.weeks import WeeklyCounts
from archive_lens.ingest import ingest
from archive_lens.settings import Settings
from archive_lens.store.database import Database
from archive_lens.wording import plain
from tests.personas import make_persona, write_archive

Array: TypeAlias = NDArray[Any]

MONDAY = date(2024, 1, 1)


def weekly(counts: Array, topics: tuple[int, ...] = (0, 1, 2)) -> WeeklyCounts:
    weeks = tuple(MONDAY + timedelta(weeks=n) for n in range(len(counts)))
    return WeeklyCounts(weeks, topics, counts.astype(float))


def series(shares: list[tuple[float, float, float]], posts: int, seed: int) -> Array:
    """Weekly counts drawn with these shares, of about so many posts a week (log-normal, sd .4)."""
    rng = np.random.default_rng(seed)
    sizes = rng.poisson(posts * rng.lognormal(0, 0.4, len(shares)))
    return np.array(
        [rng.multinomial(size, share) for size, share in zip(sizes, shares, strict=True)]
    )


def test_runs_are_told_by_first_and_last_place() -> None:
    assert runs([False, True, True, False, True]) == [(1, 2), (4, 4)]
    assert runs([]) == []
    assert runs([True]) == [(0, 0)]


def test_a_week_full_of_a_topic_is_a_burst_and_a_busy_week_is_not() -> None:
    """One in ten posts, but 12 of 20 in week 5; week 8 has three times the posts, and as many of the topic."""
    posts = np.array([2, 2, 2, 2, 2, 12, 2, 2, 6, 2.0])
    n = np.array([20, 20, 20, 20, 20, 20, 20, 20, 60, 20.0])

    assert runs(full_weeks(posts, n)) == [(5, 5)]


def test_without_any_burst_all_weeks_are_usual() -> None:
    assert not any(full_weeks(np.full(10, 2.0), np.full(10, 20.0)))


def test_bursts_are_told_with_their_share() -> None:
    counts = np.full((20, 3), 8)
    counts[10:12] = [40, 4, 4]
    found = bursts(weekly(counts))

    assert [(one.topic_id, one.from_week, one.to_week, one.posts, one.n) for one in found] == [
        (0, MONDAY + timedelta(weeks=10), MONDAY + timedelta(weeks=11), 80, 96)
    ]
    assert found[0].usual_share == pytest.approx((18 * 8 + 80) / (18 * 24 + 96))
    assert found[0].low is not None
    assert found[0].low > found[0].usual_share


def test_what_is_counted_as_other_has_no_bursts() -> None:
    counts = np.full((20, 3), 8)
    counts[10:12] = [40, 4, 4]

    assert bursts(weekly(counts, topics=(-2, 0, 1))) == []


def test_a_clean_step_is_cut_where_it_is() -> None:
    signal = np.repeat([[0.2, 0.8], [0.6, 0.4]], [20, 30], axis=0) + np.tile(
        [[0.01], [-0.01]], (25, 1)
    )

    assert segments(signal) == [20]


def test_a_planted_break_is_found_within_two_weeks() -> None:
    """From 40/40/20 to 20/40/40 in week 40 of 80, about 30 posts a week: in nine accounts of ten."""
    near = 0
    for seed in range(20):
        counts = series([(0.4, 0.4, 0.2)] * 40 + [(0.2, 0.4, 0.4)] * 40, 30, seed)
        (found,) = breaks(weekly(counts))
        near += abs((found.week - MONDAY).days // 7 - 40) <= 2
        assert found.topic_id in (0, 2)
        assert found.p_value <= 0.05

    assert near >= 18


def test_weeks_without_a_change_hardly_ever_break() -> None:
    """Of forty null series at most two may break: the penalty allows 5 % and the test keeps fewer."""
    alarms = [bool(breaks(weekly(series([(0.4, 0.4, 0.2)] * 80, 30, seed)))) for seed in range(40)]

    assert sum(alarms) <= 2


def test_a_week_full_of_one_topic_is_no_break() -> None:
    for seed in range(5):
        counts = series(
            [(0.4, 0.4, 0.2)] * 40 + [(0.05, 0.05, 0.9)] + [(0.4, 0.4, 0.2)] * 39, 30, seed
        )

        assert breaks(weekly(counts)) == []
        assert [one.topic_id for one in bursts(weekly(counts))] == [2]


def test_too_few_weeks_have_no_break() -> None:
    assert breaks(weekly(np.full((11, 3), 10))) == []
    assert breaks(weekly(np.zeros((0, 3)))) == []


def test_surprise_is_the_mean_divergence_from_eight_neighbours() -> None:
    """Eight periods half and half, then one of 3/4 and 1/4: .75 log2 1.5 + .25 log2 .5 = .189 bits; nothing comes after."""
    shares = np.array([[0.5, 0.5]] * 8 + [[0.75, 0.25]])
    before, after = surprise(shares, -1), surprise(shares, 1)

    assert np.isnan(before[:8]).all()
    assert before[8] == pytest.approx(0.75 * np.log2(1.5) + 0.25 * np.log2(0.5))
    assert after[0] == pytest.approx(
        (7 * 0 + 0.5 * np.log2(0.5 / 0.75) + 0.5 * np.log2(0.5 / 0.25)) / 8
    )
    assert np.isnan(after[1:]).all()


def test_what_began_and_stayed_resonates_and_what_passed_does_not() -> None:
    """Topic 2 comes for one week in week 15, and for good in week 30."""
    counts = np.full((50, 3), 10)
    counts[15] = [1, 1, 28]
    counts[30:] = [1, 1, 28]
    found = {one.week: one for one in moments(weekly(counts))}
    passed, stayed = found[MONDAY + timedelta(weeks=15)], found[MONDAY + timedelta(weeks=30)]

    assert passed.novelty == pytest.approx(stayed.novelty)
    assert passed.resonance == pytest.approx(0)
    assert stayed.resonance is not None
    assert stayed.resonance == pytest.approx(stayed.novelty)
    assert (passed.topic_id, stayed.topic_id) == (2, 2)


def test_periods_are_as_long_as_they_need_to_be() -> None:
    assert {one.weeks for one in moments(weekly(np.full((80, 3), 6)))} == {1}
    assert {one.weeks for one in moments(weekly(np.full((80, 3), 3)))} == {2}
    assert {one.weeks for one in moments(weekly(np.full((80, 3), 2)))} == {4}
    assert moments(weekly(np.full((80, 3), 1))) == []


def test_what_is_unusual_is_far_from_the_line() -> None:
    """Resonance is half of the novelty, but for one period that keeps all of it."""
    novelty = np.arange(1, 21) / 10
    resonance = novelty / 2
    resonance[9] = novelty[9]
    z = unusual(novelty, resonance)

    assert z.argmax() == 9
    assert z[9] > 3
    assert np.abs(np.delete(z, 9)).max() < 1


def test_a_break_moves_to_the_busy_week_that_shows_it() -> None:
    """Row 2 has the old mix and ten times the posts, so the change is at row 3."""
    counts = np.array([[8, 2], [8, 2], [80, 20], [2, 8], [2, 8], [2, 8]], dtype=float)

    assert refined(counts, [2]) == [3]
    assert refined(counts, []) == []


def test_where_nothing_is_ever_new_nothing_is_unusual() -> None:
    assert np.isnan(unusual(np.zeros(20), np.zeros(20))).all()


def test_a_change_inside_a_quarter_is_told(tmp_path: Path) -> None:
    """A campaign of 10 points from the middle of the second quarter on: neither pair of quarters shows it whole."""
    persona = make_persona("hermit", 3000, 100, drift="abrupt", points=10, weeks=53)
    (planted,) = persona.truth.drifts
    write_archive(persona, tmp_path / "archive")
    ingest(tmp_path / "archive", tmp_path / "a.duckdb")
    with Database.open(tmp_path / "a.duckdb") as database:
        analyze(database, Settings(), names=["topics"])
        (finding,) = findings(database, Settings(), ["topics"])
        ((week,),) = database.tuples("select week from topic_breaks")

    assert abs(week - planted.week) <= timedelta(weeks=2)
    assert plain(finding.verdict).startswith("Yes. The mix of topics changed within 2025 Q2:")
    assert (finding.measure("break_from_share").value or 0) < 0.05
    assert (finding.measure("break_to_share").value or 0) > 0.06
