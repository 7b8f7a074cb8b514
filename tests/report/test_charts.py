"""Scales, labels and shapes: what both drawings take over."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Literal

import pytest

from archive_lens.analyses.run import findings
from archive_lens.findings import Chart, Series, Unit
from archive_lens.report import charts, scales
from archive_lens.report.filters import chart_note
from archive_lens.settings import Settings
from archive_lens.store.database import Database


def chart(
    values: tuple[float | None, ...],
    *,
    kind: Literal["line", "stack", "bars", "dots"] = "line",
    unit: Unit = "share",
    x: tuple[str, ...] | None = None,
    names_people: bool = False,
) -> Chart:
    """A chart of one series."""
    labels = x or tuple(str(index) for index in range(len(values)))
    return Chart(
        "c", kind, "T", "F", labels, (Series("s", values),), unit, names_people=names_people
    )


@pytest.mark.parametrize(
    ("low", "high", "unit", "ticks"),
    [
        (0, 0.25, "share", (0, 0.05, 0.1, 0.15, 0.2, 0.25)),
        (0, 412, "count", (0, 100, 200, 300, 400, 500)),
        (0, 2, "count", (0, 1, 2)),
        (0, 3600, "seconds", (0, 900, 1800, 2700, 3600)),
        (-0.5, 0.66, "score", (-0.5, 0, 0.5, 1)),
        (0, 0, "share", (0, 0.2, 0.4, 0.6, 0.8, 1)),
    ],
)
def test_ticks_are_round_and_hold_all_values(
    low: float, high: float, unit: Unit, ticks: tuple[float, ...]
) -> None:
    assert scales.nice_ticks(low, high, unit) == pytest.approx(ticks)


@pytest.mark.parametrize(
    "unit", ["share", "count", "seconds", "ratio", "people", "bits", "score", "days"]
)
@pytest.mark.parametrize("high", [1e-6, 0.004, 0.99, 1, 7, 61, 5000, 86401, 3e7, 1e12])
def test_ticks_are_few_and_rise_for_any_unit_and_size(unit: Unit, high: float) -> None:
    ticks = scales.nice_ticks(0.0, high, unit)

    assert 2 <= len(ticks) <= scales.MOST_TICKS + 1 or unit == "seconds"
    assert list(ticks) == sorted(set(ticks))
    assert ticks[-1] >= high * 0.999
    assert len(set(scales.Scale(ticks, unit).words())) >= min(len(ticks), 2)


def test_a_stack_of_shares_reaches_from_nought_to_all() -> None:
    assert charts.scale(chart((0.97, 1.0), kind="stack")).ticks == (0, 0.25, 0.5, 0.75, 1)


def test_a_gap_ends_a_stretch_of_a_line() -> None:
    drawn = chart((0.1, 0.2, None, 0.3, math.nan, 0.4))

    stretches = charts.runs(drawn, drawn.series[0])

    assert [[mark.index for mark in stretch] for stretch in stretches] == [[0, 1], [3], [5]]


def test_quarters_that_do_not_fit_become_years_at_their_first_quarter() -> None:
    quarters = tuple(f"{year} Q{part}" for year in range(2019, 2026) for part in (1, 2, 3, 4))
    drawn = chart(tuple(0.1 for _ in quarters), x=quarters)

    assert charts.x_labels(drawn, "wide") == tuple((4 * n, str(2019 + n)) for n in range(7))


def test_labels_that_fit_are_all_shown() -> None:
    drawn = chart((1, 2, 3), x=("2024 Q2", "2024 Q3", "2024 Q4"), kind="bars")

    assert [words for _, words in charts.x_labels(drawn, "wide")] == list(drawn.x)


def test_shown_labels_never_run_into_each_other() -> None:
    """Of 300 four-figure labels at most 720 / (4 x 7.25 + 10) = 18 fit."""
    drawn = chart(tuple(0.1 for _ in range(300)), x=tuple(str(1000 + n) for n in range(300)))

    assert 10 <= len(charts.x_labels(drawn, "wide")) <= 18


def test_equal_labels_are_told_apart() -> None:
    drawn = chart((1, 2, 3), x=("a", "a\u202e", "b"))

    assert charts.names(drawn) == ("a", "a (2)", "b")


def test_people_are_written_as_people() -> None:
    drawn = chart((1, 2, 3), kind="dots", x=("mira", "@thea", "1234"), names_people=True)

    assert charts.names(drawn) == ("@mira", "@thea", "id 1234")


def test_bars_with_long_names_lie_in_rows() -> None:
    assert charts.is_in_rows(chart((1, 2), kind="bars", x=("asks to buy", "own domain")))
    assert not charts.is_in_rows(chart((1, 2), kind="bars", x=("1", "2")))
    assert not charts.is_in_rows(chart((1, 2), kind="bars", x=("2024 Q1", "2024 Q2")))


def test_the_rest_of_a_stack_is_grey() -> None:
    drawn = Chart(
        "c", "stack", "T", "F", ("1",), (Series("Work", (0.4,)), Series("Everything else", (0.6,), is_rest=True)), "share"
    )  # fmt: skip

    assert [charts.hue(drawn, 0), charts.hue(drawn, 1)] == [1, charts.REST]


def test_the_note_of_a_bar_below_nought_stands_at_nought() -> None:
    notes = charts.notes(
        chart((-0.3, 0.2), kind="bars", unit="score", x=("a link here", "a picture"))
    )

    assert [note.at for note in notes] == [0.0, 0.2]


def test_more_series_than_colours_are_not_drawn() -> None:
    many = tuple(Series(str(n), (0.1,)) for n in range(9))

    assert len(charts.series_of(Chart("c", "stack", "T", "F", ("1",), many, "share"))) == 7


def test_an_empty_chart_still_has_an_axis() -> None:
    empty = Chart("c", "line", "T", "F", (), (), "count")

    assert charts.scale(empty).ticks[0] == 0
    assert charts.frame(empty, "narrow").plot_width > 0


DOUBTFUL = Chart(
    "people", "line", "T", "F", ("2024 Q1", "2024 Q2", "2024 Q3"),
    (Series("People", (20.0, 28.0, 13.0), (8.0, 9.0, 5.0), (340.0, 50.0, 60.0)),), "people",
)  # fmt: skip


def test_an_axis_follows_the_line_and_no_single_doubtful_quarter() -> None:
    """The largest value is 28, so the band is followed to 56 and the axis ends at 60, not at 400."""
    assert charts.scale(DOUBTFUL).ticks == (0, 20, 40, 60)
    assert charts.is_cut(DOUBTFUL)
    assert chart_note(DOUBTFUL) == (
        "The band is the 95 % interval; where it leaves the picture, the table tells its end."
    )


def test_a_band_within_twice_the_line_is_shown_whole() -> None:
    """50 is below 2 x 28."""
    whole = replace(DOUBTFUL, series=(replace(DOUBTFUL.series[0], high=(40.0, 50.0, 30.0)),))

    assert charts.scale(whole).high == 50
    assert not charts.is_cut(whole)
    assert chart_note(whole) == "The band is the 95 % interval."


def test_the_doubt_of_a_share_is_always_shown_whole() -> None:
    """A share ends at 100 % anyway, and an interval from 2 to 30 % is what must be seen of it."""
    share = Chart("c", "line", "T", "F", ("1",), (Series("s", (0.02,), (0.0,), (0.3,)),), "share")

    assert charts.scale(share).high >= 0.3
    assert not charts.is_cut(share)


def test_no_axis_of_the_sample_has_a_cut_title(sample_database: Database) -> None:
    drawn = [chart for finding in findings(sample_database, Settings()) for chart in finding.charts]
    titles = [
        title(chart, size)
        for chart in drawn
        for size in charts.WIDTH
        for title in (charts.title_above, charts.title_below)
    ]

    assert "So many of the people answered most" in titles
    assert not [title for title in titles if title.endswith("…")]
