"""The static drawing and the live figure: two pictures of the same numbers."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree

import pytest

from archive_lens.findings import Chart, Series
from archive_lens.report import charts, drawings, figures, paths
from archive_lens.report.charts import Size
from tests.report import examples

SIZES: tuple[Size, ...] = ("wide", "narrow")
CHARTS = [
    chart for finding in (*examples.seven(), examples.hostile_finding()) for chart in finding.charts
]
every_chart = pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.chart_id)
every_size = pytest.mark.parametrize("size", SIZES)


def read(chart: Chart, size: Size) -> ElementTree.Element:
    """The drawing as XML."""
    return ElementTree.fromstring(str(drawings.drawing(chart, size)))


def drawn_numbers(chart: Chart) -> list[tuple[int, float, float | None, float | None]]:
    """All marks of the wide drawing in the order they stand: index, value, low, high."""
    found = []
    for series in read(chart, "wide").iter("g"):
        if "data-v" in series.attrib:
            values = series.attrib["data-v"].split()
            places = series.get("data-i", " ".join(map(str, range(len(values))))).split()
            nothing = " ".join("-" * len(values))
            ends = (series.get(f"data-{end}", nothing).split() for end in ("low", "high"))
            found += [
                (int(place), float(value), _maybe(low), _maybe(high))
                for place, value, low, high in zip(places, values, *ends, strict=True)
            ]
    return found


def shapes(series: ElementTree.Element) -> int:
    """How many marks are drawn in the element of a series: circles, and outlines in one path."""
    outlines = sum(each.attrib["d"].count("M") for each in series.iter("path"))
    return len(list(series.iter("circle"))) + outlines


def corners(way: str) -> Iterator[tuple[float, float]]:
    """The points that a path goes through, its steps added up."""
    x = y = 0.0
    for step, numbers in re.findall(r"([MHVhvl])([-\d. ]+)", way):
        first, *rest = map(float, numbers.split())
        if step in "Ml":
            x, y = (first, rest[0]) if step == "M" else (x + first, y + rest[0])
        elif step in "Hh":
            x = first if step == "H" else x + first
        else:
            y = first if step == "V" else y + first
        yield x, y


def live_numbers(chart: Chart) -> list[tuple[int, float, float | None, float | None]]:
    """The same of a figure: values from its marks, intervals from its bands and whiskers."""
    data: list[dict[str, Any]] = figures.figure(chart)["data"]
    bands = _bands(chart, [trace for trace in data if trace.get("fill") == "toself"])
    found = []
    marked = [trace for trace in data if "customdata" in trace]
    for number, trace in enumerate(marked):
        axes = "xy" if chart.kind == "path" else "x" if charts.is_in_rows(chart) else "y"
        for index in range(len(trace[axes[0]])):
            for axis in axes:
                value, errors = trace[axis][index], trace.get(f"error_{axis}", {})
                if value is None:
                    continue
                low, high = bands.get((number, index), (None, None))
                if errors and errors["array"][index] is not None:
                    low = round(value - errors["arrayminus"][index], 6)
                    high = round(value + errors["array"][index], 6)
                found.append((index, value, low, high))
    return found


def _bands(
    chart: Chart, traces: list[dict[str, Any]]
) -> dict[tuple[int, int], tuple[float, float]]:
    """Low and high of each outline, which runs along the upper ends and back along the lower."""
    names = [figures.safe(name) for name in charts.names(chart)]
    banded = [n for n, series in enumerate(charts.series_of(chart)) if charts.bands(chart, series)]
    found: dict[tuple[int, int], tuple[float, float]] = {}
    for number, trace in zip(banded if traces else [], traces, strict=True):
        ends: dict[int, list[float]] = {}
        for name, value in zip(trace["x"], trace["y"], strict=True):
            if name is not None:
                ends.setdefault(names.index(name), []).append(value)
        found |= {(number, at): (low, high) for at, (high, low) in ends.items()}
    return found


def _maybe(text: str) -> float | None:
    return None if text == "-" else float(text)


@every_chart
def test_drawing_and_figure_carry_the_same_numbers(chart: Chart) -> None:
    drawn = drawn_numbers(chart)

    assert drawn == live_numbers(chart)
    placed = chart.series[:2] if chart.kind == "path" else chart.series
    assert len(drawn) == sum(value is not None for series in placed for value in series.values)


@every_chart
def test_both_drawings_hold_a_mark_for_each_number(chart: Chart) -> None:
    """But where the points of a line stand close; there the line itself has a corner for each."""
    wide, narrow = (
        [shapes(each) for each in read(chart, size).iter("g") if each.get("class") != "tick"]
        for size in SIZES
    )

    assert wide == narrow
    assert sum(wide) == len(drawn_numbers(chart)) / (2 if chart.kind == "path" else 1)


def test_a_long_line_marks_its_ends_alone_and_keeps_its_numbers() -> None:
    """Fifty points with a gap: four ends, and a corner of the line for each point."""
    values = tuple(None if at == 20 else float(at) for at in range(50))
    chart = Chart("c", "line", "T", "F.", tuple(map(str, range(50))), (Series("s", values),), "count")  # fmt: skip
    root = read(chart, "wide")

    assert [shapes(each) for each in root.iter("g") if each.get("class") != "tick"] == [4]
    assert sum(len(each.attrib["points"].split()) for each in root.iter("polyline")) == 49
    assert drawn_numbers(chart) == live_numbers(chart)
    assert len(drawn_numbers(chart)) == 49


def test_the_boxes_of_a_stack_are_as_high_as_their_numbers() -> None:
    """Shares of .1 and .3 stand on one another, the second three times as high, on both drawings."""
    chart = Chart("c", "stack", "T", "F.", ("2024 Q1",), (Series("a", (0.1,)), Series("b", (0.3,))), "share")  # fmt: skip
    for size in SIZES:
        ways = [
            each.attrib["d"] for group in read(chart, size).iter("g") for each in group.iter("path")
        ]
        first, second = (float(re.findall(r"v([\d.]+)", way)[0]) for way in ways)
        assert second == pytest.approx(3 * first, rel=0.02)


@every_size
@every_chart
def test_drawing_and_figure_write_the_same_ticks(chart: Chart, size: Size) -> None:
    figure = figures.figure(chart)
    layout = figure["layout" if size == "wide" else "narrow"]
    live = [words for axis in ("xaxis", "yaxis") for words in layout[axis]["ticktext"]]
    root = read(chart, size)
    drawn = [
        each.text for group in root.iter("g") if group.get("class") == "tick" for each in group
    ]
    drawn += [each.text for each in root.iter("text") if each.get("class") == "name"]

    assert sorted(figures.safe(str(words)) for words in drawn) == sorted(live)


@every_size
@every_chart
def test_a_drawing_is_well_formed_and_speaks_its_finding(chart: Chart, size: Size) -> None:
    root = read(chart, size)

    assert root.get("role") == "img"
    assert root.get("aria-label")
    assert {element.tag for element in root.iter()} <= {
        "svg",
        "g",
        "path",
        "rect",
        "circle",
        "polygon",
        "polyline",
        "text",
        "title",
    }
    assert not [e for e in root.iter() if {"style", "href", "onload"} & set(e.attrib)]


@every_size
@every_chart
def test_all_marks_lie_within_the_drawing(chart: Chart, size: Size) -> None:
    root = read(chart, size)
    _, _, width, height = (float(part) for part in root.attrib["viewBox"].split())
    for element in root.iter():
        for name, limit in (("x", width), ("cx", width), ("y", height), ("cy", height)):
            assert 0 <= float(element.get(name, "0")) <= limit
        assert float(element.get("width", "0")) >= 0
        assert float(element.get("height", "0")) >= 0
        for across, down in corners(element.get("d", "")):
            assert -0.1 <= across <= width + 0.1  # steps are rounded
            assert -0.1 <= down <= height + 0.1


@every_chart
def test_a_figure_is_plain_json_without_the_librarys_own_look(chart: Chart) -> None:
    figure = figures.figure(chart)

    assert "template" not in figure["layout"]
    assert len(json.dumps(figure, allow_nan=False)) < 40_000


def test_a_figure_holds_no_markup_from_the_archive() -> None:
    """Plotly would obey `<b>` and `<a href>` in a label, so neither stays."""
    for chart in examples.hostile_finding().charts:
        words = json.dumps(figures.figure(chart), ensure_ascii=False).replace("<extra></extra>", "")
        assert not re.search(r"[<>$\u202e]", words)


def test_names_are_escaped_for_the_library() -> None:
    assert figures.safe("a<b>&$x$\u202e") == "a&lt;b&gt;&amp;&#36;x&#36;"


def test_colours_of_a_figure_are_left_to_the_page() -> None:
    for chart in CHARTS:
        colours = re.findall(r'"[a-z]*color": "([^"]+)"', json.dumps(figures.figure(chart)))
        assert {colour for colour in colours if not colour.startswith("var(--")} <= {
            "rgba(0,0,0,0)"
        }


HEAT = Chart(
    "hours",
    "heat",
    "Hours",
    "Busiest on Monday.",
    tuple(f"{hour:02}" for hour in range(24)),
    (
        Series("Monday", tuple(float(hour) for hour in range(24))),
        Series("Tuesday", (0.0,) * 24),
    ),
    "count",
)


@every_size
def test_a_field_of_cells_has_a_cell_for_each_value_and_darkens_with_it(size: Size) -> None:
    """Of 0 to 23 tweets the shade is the root of the part of 23, in fifths and rounded up: 0 is h0, 1 (.21) is h2 ..."""
    expected: dict[str, int] = {"h0": 1 + 24}
    for tweets in range(1, 24):
        shade = f"h{math.ceil(math.sqrt(tweets / 23) * 5)}"
        expected[shade] = expected.get(shade, 0) + 1
    groups = [each for each in read(HEAT, size).iter("g") if each.get("class") != "tick"]
    found = {each.attrib["class"].split()[1]: shapes(each) for each in groups}

    assert found == expected
    assert max(found) == f"h{drawings.HEAT_STEPS}"


def test_a_field_of_cells_has_no_live_figure() -> None:
    assert not charts.is_live(HEAT)
    assert all(charts.is_live(chart) for chart in CHARTS)


CUT = Chart(
    "people",
    "line",
    "T",
    "F",
    ("1", "2", "3"),
    (Series("People", (20.0, 28.0, 13.0), (8.0, 9.0, 5.0), (340.0, 50.0, 60.0)),),
    "people",
)


@every_size
def test_a_band_beyond_the_axis_is_cut_at_the_edge_of_the_plot_and_keeps_its_numbers(
    size: Size,
) -> None:
    """Only its outline lies in a window of the plot's size; the library cuts its own at the axis range."""
    root = read(CUT, size)
    frame = charts.frame(CUT, size)
    (window,) = [each for each in root.iter("svg") if each is not root]
    _, head = figures.figure(CUT)["layout"]["yaxis"]["range"]

    assert [each.attrib["class"] for each in window] == ["band f1"]
    assert float(window.attrib["y"]) == frame.top
    assert float(window.attrib["height"]) == frame.plot_height
    assert 60 <= head < 61
    assert drawn_numbers(CUT) == live_numbers(CUT)
    assert drawn_numbers(CUT)[0] == (0, 20.0, 8.0, 340.0)


PATH = next(chart for chart in CHARTS if chart.kind == "path")


@every_size
def test_a_path_joins_its_marks_in_order_of_time(size: Size) -> None:
    """The middle of each mark is a corner of the line, and they come in order of the quarters."""
    root = read(PATH, size)
    trail = next(each for each in root.iter("polyline") if each.get("class") == "trail")
    joined = [corner.split(",") for corner in trail.attrib["points"].split()]
    circles = [[each.get("cx"), each.get("cy")] for each in root.iter("circle")]

    assert joined[1:-1] == circles  # the ends are a diamond and a square
    assert len(joined) == len(PATH.x)
    assert [index for index, *_ in drawn_numbers(PATH)[::2]] == list(range(len(PATH.x)))


@every_size
def test_only_the_ends_of_a_path_are_labelled_and_crossed(size: Size) -> None:
    root = read(PATH, size)
    named = [each.text for each in root.iter("text") if each.get("class") == "note"]
    shapes = [
        each.tag
        for group in root.iter("g")
        for each in group
        if group.get("class") != "tick" and each.tag != "title"
    ]
    layout = figures.figure(PATH)["layout"]

    assert sorted(str(name) for name in named) == [PATH.x[0], PATH.x[-1]]
    assert {PATH.x[0], PATH.x[-1]} <= {each["text"] for each in layout["annotations"]}
    assert shapes == ["path", *["circle"] * (len(PATH.x) - 2), "path"]
    assert len([each for each in root.iter("path") if each.get("class") == "tie"]) == 4


def test_every_mark_of_a_path_tells_all_that_is_known_of_it() -> None:
    """Also what has no axis: the third series, where it has a value."""
    titles = [each.text for each in read(PATH, "wide").iter("title")]
    hovers = figures.figure(PATH)["data"][1]["customdata"]

    assert titles[1] == (
        "2024 Q2\nAnswers to others: 35 % (30 % to 40 %)\n"
        "Exchanges that go on: 25 % (15 % to 35 %)\nGiven: 60 %"
    )
    assert "Given" not in str(titles[2])
    assert [figures.safe(str(title).replace("\n", "/")) for title in titles] == [
        hover.replace("<br>", "/") for hover in hovers
    ]


def test_the_axes_of_a_path_follow_it_and_not_nought() -> None:
    """Answers lie between 20 % (the first, down to 15 %) and 45 % (the last, up to 50 %)."""
    across, up = paths.scales(PATH)

    assert (across.low, across.high) == (0.1, 0.5)
    assert (up.low, up.high) == (0.1, 0.6)


def test_labels_at_the_ends_of_a_path_keep_off_each_other_and_the_edge() -> None:
    """The last stands higher and far to the right: its label is above it and to its left."""
    first, last = paths.labels(PATH)

    assert (first.words, first.is_above, first.is_right) == ("2024 Q1", False, True)
    assert (last.words, last.is_above, last.is_right) == ("2024 Q4", True, False)


def test_a_label_at_the_foot_of_a_path_stands_above_its_mark() -> None:
    """Both ends at the foot and close: both labels above, the left one to the left."""
    ends = replace(
        PATH,
        series=(
            Series("Across", (0.21, 0.4, 0.1, 0.2)),
            Series("Up", (0.0, 0.5, 0.5, 0.0)),
        ),
    )
    found = {label.words: (label.is_above, label.is_right) for label in paths.labels(ends)}

    assert found == {"2024 Q1": (True, True), "2024 Q4": (True, False)}


def test_a_chart_without_values_is_still_drawn() -> None:
    empty = Chart("c", "bars", "T", "Nothing to draw.", (), (), "count")

    assert drawn_numbers(empty) == live_numbers(empty) == []
