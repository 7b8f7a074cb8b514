"""The static drawing and the live figure: two pictures of the same numbers."""

from __future__ import annotations

import json
import re
from typing import Any
from xml.etree import ElementTree

import pytest

from archive_lens.findings import Chart, Series
from archive_lens.report import charts, drawings, figures
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


def drawn_numbers(chart: Chart, size: Size) -> list[tuple[int, float, float | None, float | None]]:
    """All marks of a drawing in the order they stand: index, value, low, high."""
    return [
        (int(mark["data-i"]), float(mark["data-v"]), _maybe(mark.get("data-low")), _maybe(mark.get("data-high")))
        for mark in (element.attrib for element in read(chart, size).iter())
        if "data-v" in mark
    ]  # fmt: skip


def live_numbers(chart: Chart) -> list[tuple[int, float, float | None, float | None]]:
    """The same of a figure: values from its marks, intervals from its bands and whiskers."""
    data: list[dict[str, Any]] = figures.figure(chart)["data"]
    bands = _bands(chart, [trace for trace in data if trace.get("fill") == "toself"])
    found = []
    marked = [trace for trace in data if "customdata" in trace]
    for number, trace in enumerate(marked):
        across = charts.is_in_rows(chart)
        values, errors = (
            trace["x" if across else "y"],
            trace.get("error_x" if across else "error_y", {}),
        )
        for index, value in enumerate(values):
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


def _maybe(text: str | None) -> float | None:
    return None if text is None else float(text)


@every_size
@every_chart
def test_drawing_and_figure_carry_the_same_numbers(chart: Chart, size: Size) -> None:
    drawn = drawn_numbers(chart, size)

    assert drawn == live_numbers(chart)
    assert len(drawn) == sum(
        value is not None for series in chart.series for value in series.values
    )


@every_size
@every_chart
def test_drawing_and_figure_write_the_same_ticks(chart: Chart, size: Size) -> None:
    figure = figures.figure(chart)
    layout = figure["layout" if size == "wide" else "narrow"]
    live = [words for axis in ("xaxis", "yaxis") for words in layout[axis]["ticktext"]]
    drawn = [
        each.text
        for each in read(chart, size).iter("text")
        if each.get("class") in ("tick", "name")
    ]

    assert sorted(figures.safe(str(words)) for words in drawn) == sorted(live)


@every_size
@every_chart
def test_a_drawing_is_well_formed_and_speaks_its_finding(chart: Chart, size: Size) -> None:
    root = read(chart, size)

    assert root.get("role") == "img"
    assert root.get("aria-label")
    assert {element.tag for element in root.iter()} <= {
        "svg",
        "path",
        "rect",
        "circle",
        "polygon",
        "polyline",
        "text",
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
    cells = [each for each in read(HEAT, size).iter("rect") if "data-v" in each.attrib]
    monday = [(float(each.attrib["data-v"]), each.attrib["class"]) for each in cells[:24]]

    assert len(cells) == 48
    assert [value for value, _ in monday] == list(range(24))
    shades = [int(look.split()[1][1:]) for _, look in monday]
    assert shades == sorted(shades)
    assert (shades[0], shades[-1]) == (0, drawings.HEAT_STEPS)


def test_a_field_of_cells_has_no_live_figure() -> None:
    assert not charts.is_live(HEAT)
    assert all(charts.is_live(chart) for chart in CHARTS)


def test_a_chart_without_values_is_still_drawn() -> None:
    empty = Chart("c", "bars", "T", "Nothing to draw.", (), (), "count")

    assert drawn_numbers(empty, "wide") == live_numbers(empty) == []
