"""Chart -> static SVG: readable before, and without, any script.

Colours come from the page's style sheet by class (`f1` fills, `l1` strokes the first series), so one
drawing serves light, dark, print and forced colours. The marks of a series stand in one element, which keeps
their numbers in `data-v`: an element for each mark would make a third of the page.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from markupsafe import Markup

from archive_lens.findings import Chart
from archive_lens.report import charts, paths, texts
from archive_lens.report.charts import Frame, Mark, Size
from archive_lens.report.scales import Scale
from archive_lens.report.shapes import (
    Box,
    boxes_path,
    corners,
    dot,
    group,
    mark_shapes,
    number,
    path,
    text,
    ticks,
)

_RADIUS = 4.5
HEAT_STEPS = 5  # shades between a pale and a full cell
_MOST_MARKED = 40  # points on a line that get a mark of their own; more would be a caterpillar


def drawing(chart: Chart, size: Size) -> Markup:
    """One chart as an SVG element 720 or 360 units wide; its height follows from the chart."""
    frame = charts.frame(chart, size)
    scale = charts.scale(chart)
    if chart.kind == "heat":
        parts = [*_heat_labels(chart, frame), *_heat(chart, frame)]
    elif chart.kind == "path":
        parts = [*_path_grid(chart, frame, size), *_trail(chart, frame)]
    elif charts.is_in_rows(chart):
        parts = [*_row_grid(chart, frame, scale, size), *_row_marks(chart, frame, scale)]
    else:
        parts = [*_grid(chart, frame, scale, size), *_column_marks(chart, frame, scale)]
    return Markup(
        '<svg class="chart {}" viewBox="0 0 {} {}" role="img" aria-label="{}" focusable="false">{}</svg>'
    ).format(size, frame.width, frame.height, texts.label(chart.finding), Markup("").join(parts))


def swatch(chart: Chart, index: int) -> Markup:
    """The mark of one series for the legend: its colour and its shape."""
    if chart.kind in ("stack", "bars"):
        inner = Markup('<rect class="f{}" x="1" y="1" width="12" height="12" rx="2"/>').format(
            charts.hue(chart, index)
        )
    elif chart.kind == "line":
        mark = mark_shapes(index, [(11, 7)], _RADIUS)
        inner = Markup('<path class="line l{0}" d="M0 7H22"/><g class="{1}">{2}</g>').format(
            index + 1, dot(index), mark
        )
    else:
        inner = Markup('<g class="{}">{}</g>').format(dot(index), mark_shapes(index, [(7, 7)], 5))
    width = 22 if chart.kind == "line" else 14
    return Markup(
        '<svg class="swatch" viewBox="0 0 {0} 14" width="{0}" height="14" aria-hidden="true">{1}</svg>'
    ).format(width, inner)


def _column_marks(chart: Chart, frame: Frame, scale: Scale) -> Iterable[Markup]:
    if chart.kind == "line":
        yield from _lines(chart, frame, scale)
    elif chart.kind == "stack":
        yield from _stacks(chart, frame, scale)
    else:
        yield from _columns(chart, frame, scale)
    for note in charts.notes(chart):
        x, y = _x(chart, frame, note.index), _y(frame, scale, note.at)
        if chart.kind == "line":
            yield text("note", x + 9, y + 4, note.words)
        else:
            yield text("note", x, y - 7, note.words, anchor="middle")


def _row_marks(chart: Chart, frame: Frame, scale: Scale) -> Iterable[Markup]:
    yield from _dots(chart, frame, scale) if chart.kind == "dots" else _bars(chart, frame, scale)
    for note in charts.notes(chart):
        yield text(
            "note",
            _across(frame, scale, note.at) + 8,
            _row(chart, frame, note.index) + 4,
            note.words,
        )


def _lines(chart: Chart, frame: Frame, scale: Scale) -> Iterable[Markup]:
    shown = charts.series_of(chart)
    bands = _bands(chart, frame, scale)
    yield _window(frame, bands) if charts.is_cut(chart) else Markup("").join(bands)
    for index, series in enumerate(shown):
        for run in charts.runs(chart, series):
            points = [(_x(chart, frame, mark.index), _y(frame, scale, mark.value)) for mark in run]
            yield Markup('<polyline class="line l{}" points="{}"/>').format(
                index + 1, corners(points)
            )
    all_marked = len(chart.x) <= _MOST_MARKED
    for index, series in enumerate(shown):
        marks = list(charts.marks(chart, series))
        marked = marks if all_marked else _ends(charts.runs(chart, series))
        points = [(_x(chart, frame, mark.index), _y(frame, scale, mark.value)) for mark in marked]
        yield group(frame, dot(index), marks, mark_shapes(index, points, _RADIUS - 1))


def _ends(runs: Iterable[Sequence[Mark]]) -> list[Mark]:
    """The first and the last mark of each run: what tells lines apart where their points stand close."""
    return [mark for run in runs for mark in dict.fromkeys((run[0], run[-1]))]


def _bands(chart: Chart, frame: Frame, scale: Scale) -> Iterable[Markup]:
    for index, series in enumerate(charts.series_of(chart)):
        for stretch in charts.bands(chart, series):
            upper = [(_x(chart, frame, at), _y(frame, scale, high)) for at, _, high in stretch]
            lower = [(_x(chart, frame, at), _y(frame, scale, low)) for at, low, _ in stretch]
            yield Markup('<polygon class="band f{}" points="{}"/>').format(
                index + 1, corners(upper + lower[::-1])
            )


def _window(frame: Frame, parts: Iterable[Markup]) -> Markup:
    """The plot as a window: what reaches beyond its edges is not seen."""
    edges = [number(edge) for edge in (frame.left, frame.top, frame.plot_width, frame.plot_height)]
    return Markup('<svg x="{}" y="{}" width="{}" height="{}" viewBox="{}">{}</svg>').format(
        *edges, " ".join(edges), Markup("").join(parts)
    )


def _stacks(chart: Chart, frame: Frame, scale: Scale) -> Iterable[Markup]:
    slot = frame.plot_width / max(1, len(chart.x))
    width = slot * (0.72 if len(chart.x) <= 12 else 0.86)
    tops = [0.0] * len(chart.x)
    for index, series in enumerate(charts.series_of(chart)):
        marks, boxes = list(charts.marks(chart, series)), []
        for mark in marks:
            foot, tops[mark.index] = tops[mark.index], tops[mark.index] + mark.value
            high, low = _y(frame, scale, tops[mark.index]), _y(frame, scale, foot)
            x = _x(chart, frame, mark.index) - width / 2
            if round(low - high, 1) > 0:  # of what has no height the edge alone would be drawn
                boxes.append((x, high, width, low - high))
        look = f"part f{charts.hue(chart, index)}"
        yield group(frame, look, marks, boxes_path(boxes))


def _columns(chart: Chart, frame: Frame, scale: Scale) -> Iterable[Markup]:
    shown = charts.series_of(chart)
    room = frame.plot_width / max(1, len(chart.x)) * 0.72
    width = room / max(1, len(shown))
    foot = _y(frame, scale, 0.0)
    for index, series in enumerate(shown):
        marks, boxes, whiskers = list(charts.marks(chart, series)), [], []
        for mark in marks:
            x = _x(chart, frame, mark.index) - room / 2 + index * width
            y = _y(frame, scale, mark.value)
            boxes.append((x, min(y, foot), width, abs(foot - y)))
            if mark.low is not None and mark.high is not None:
                low, high = _y(frame, scale, mark.low), _y(frame, scale, mark.high)
                whiskers.append(f"M{number(x + width / 2)} {number(low)}V{number(high)}")
        yield group(frame, _look(chart, index), marks, boxes_path(boxes))
        yield from [path("whisker", "".join(whiskers))] if whiskers else []


def _bars(chart: Chart, frame: Frame, scale: Scale) -> Iterable[Markup]:
    shown = charts.series_of(chart)
    room = frame.plot_height / max(1, len(chart.x)) * 0.62
    height = room / max(1, len(shown))
    foot = _across(frame, scale, 0.0)
    for index, series in enumerate(shown):
        marks, boxes, whiskers = list(charts.marks(chart, series)), [], []
        for mark in marks:
            y = _row(chart, frame, mark.index) - room / 2 + index * height
            x = _across(frame, scale, mark.value)
            boxes.append((min(x, foot), y, abs(x - foot), height))
            if mark.low is not None and mark.high is not None:
                low, high = _across(frame, scale, mark.low), _across(frame, scale, mark.high)
                whiskers.append(f"M{number(low)} {number(y + height / 2)}H{number(high)}")
        yield group(frame, _look(chart, index), marks, boxes_path(boxes))
        yield from [path("whisker", "".join(whiskers))] if whiskers else []


def _dots(chart: Chart, frame: Frame, scale: Scale) -> Iterable[Markup]:
    rows: dict[int, list[float]] = {}
    for series in charts.series_of(chart):
        for mark in charts.marks(chart, series):
            rows.setdefault(mark.index, []).append(_across(frame, scale, mark.value))
    ties = [
        f"M{number(min(across))} {number(_row(chart, frame, at))}H{number(max(across))}"
        for at, across in sorted(rows.items())
    ]
    yield from [path("tie", "".join(ties))] if ties else []
    for index, series in enumerate(charts.series_of(chart)):
        marks = list(charts.marks(chart, series))
        points = [
            (_across(frame, scale, mark.value), _row(chart, frame, mark.index)) for mark in marks
        ]
        yield group(frame, dot(index), marks, mark_shapes(index, points, _RADIUS + 0.8))


def _trail(chart: Chart, frame: Frame) -> Iterable[Markup]:
    """The marks of a path on the line that joins them, the ends with crosses of their intervals."""
    across, up = paths.scales(chart)
    points = paths.points(chart)

    def place(point: paths.Point) -> tuple[float, float]:
        return _across(frame, across, point.across.value), _y(frame, up, point.up.value)

    for point in points:
        yield from _cross_through(point, place(point), frame, across, up)
    yield Markup('<polyline class="trail{}" points="{}"/>').format(
        " faint" if len(points) > paths.MANY else "", corners([*map(place, points)])
    )
    for point in points:
        radius = _RADIUS + 1 if point.is_end else _RADIUS - 1
        shape = mark_shapes(point.role, [place(point)], radius)
        if frame.is_wide:  # a narrow drawing is touched, not hovered over
            shape += Markup("<title>{}</title>").format("\n".join(point.told))
        yield group(frame, dot(point.role), (point.across, point.up), shape)
    for label in paths.labels(chart):
        x, y = place(label.point)
        yield text(
            "note",
            x + (8 if label.is_right else -8),
            y - 8 if label.is_above else y + 17,
            label.words,
            anchor="start" if label.is_right else "end",
        )


def _cross_through(
    point: paths.Point, place: tuple[float, float], frame: Frame, across: Scale, up: Scale
) -> Iterable[Markup]:
    """The intervals of a mark on both axes, where it has them."""
    x, y = place
    if point.across.low is not None and point.across.high is not None:
        low, high = (_across(frame, across, end) for end in (point.across.low, point.across.high))
        yield path("tie", f"M{number(low)} {number(y)}H{number(high)}")
    if point.up.low is not None and point.up.high is not None:
        low, high = (_y(frame, up, end) for end in (point.up.low, point.up.high))
        yield path("tie", f"M{number(x)} {number(low)}V{number(high)}")


def _heat(chart: Chart, frame: Frame) -> Iterable[Markup]:
    """A cell for each value; the eye sees steps, so the shade goes by the square root."""
    most = max(
        (mark.value for each in chart.series for mark in charts.marks(chart, each)), default=0
    )
    width, height = frame.plot_width / len(chart.x), frame.plot_height / len(chart.series)
    shades: dict[int, list[Box]] = {}
    for row, series in enumerate(chart.series):
        for mark in charts.marks(chart, series):
            x, y = frame.left + mark.index * width, frame.top + row * height
            shade = math.ceil(math.sqrt(mark.value / most) * HEAT_STEPS) if most else 0
            shades.setdefault(shade, []).append((x, y, width - 1, height - 1))
    for shade, boxes in sorted(shades.items()):
        yield group(frame, f"heat h{shade} f1", (), boxes_path(boxes))


def _heat_labels(chart: Chart, frame: Frame) -> Iterable[Markup]:
    height = frame.plot_height / len(chart.series)
    yield ticks(
        "end",
        (
            (frame.left - 8, frame.top + (row + 0.5) * height + 4, texts.label(series.name)[:3])
            for row, series in enumerate(chart.series)
        ),
    )
    yield ticks(
        "middle",
        (
            (_x(chart, frame, index), frame.foot + 17, words)
            for index, words in enumerate(charts.names(chart))
            if index % 6 == 0
        ),
    )


def _grid(chart: Chart, frame: Frame, scale: Scale, size: Size) -> Iterable[Markup]:
    yield from _level_lines(frame, scale)
    labels = charts.x_labels(chart, size)
    yield ticks("middle", [(_x(chart, frame, at), frame.foot + 19, words) for at, words in labels])
    yield text("axis", 2, 14, charts.title_above(chart, size))
    yield _below(chart, frame, size)


def _path_grid(chart: Chart, frame: Frame, size: Size) -> Iterable[Markup]:
    across, up = paths.scales(chart)
    yield from _level_lines(frame, up, nought=None)
    yield from _upright_lines(frame, across, nought=None)
    yield text("axis", 2, 14, charts.title_above(chart, size))
    yield _below(chart, frame, size)


def _row_grid(chart: Chart, frame: Frame, scale: Scale, size: Size) -> Iterable[Markup]:
    some = 2 if size == "narrow" and len(scale.ticks) > 4 else 1
    yield from _upright_lines(frame, scale, some)
    for index, name in enumerate(charts.short_names(chart, size)):
        yield text("name", frame.left - 10, _row(chart, frame, index) + 4, name, anchor="end")
    yield _below(chart, frame, size)


def _level_lines(frame: Frame, scale: Scale, nought: float | None = 0) -> Iterable[Markup]:
    """Lines from left to right with their ticks; that of `nought` is darker."""
    left, right = number(frame.left), number(frame.width - frame.right)
    places = [(tick, _y(frame, scale, tick)) for tick in scale.ticks]
    yield from _two_shades((tick == nought, f"M{left} {number(y)}H{right}") for tick, y in places)
    words = zip(places, scale.words(), strict=True)
    yield ticks("end", [(frame.left - 8, y + 4, word) for (_, y), word in words])


def _upright_lines(
    frame: Frame, scale: Scale, some: int = 1, nought: float | None = 0
) -> Iterable[Markup]:
    """Lines from the foot up with their ticks, one of `some`; that of `nought` is darker."""
    top, foot = number(frame.top), number(frame.foot)
    places = [(tick, _across(frame, scale, tick)) for tick in scale.ticks][::some]
    yield from _two_shades((tick == nought, f"M{number(x)} {top}V{foot}") for tick, x in places)
    words = zip(places, scale.words()[::some], strict=True)
    yield ticks("middle", [(x, frame.foot + 18, word) for (_, x), word in words])


def _two_shades(lines: Iterable[tuple[bool, str]]) -> Iterable[Markup]:
    """Lines of a grid as one path, and the dark one among them by itself."""
    drawn = list(lines)
    for name, is_dark in (("grid", False), ("zero", True)):
        ways = [way for dark, way in drawn if dark is is_dark]
        if ways:
            yield path(name, "".join(ways))


def _below(chart: Chart, frame: Frame, size: Size) -> Markup:
    middle = frame.left + frame.plot_width / 2
    title = charts.title_below(chart, size)
    return text("axis", middle, frame.height - 7, title, anchor="middle")


def _x(chart: Chart, frame: Frame, index: int) -> float:
    return frame.left + frame.plot_width * (index + 0.5) / max(1, len(chart.x))


def _y(frame: Frame, scale: Scale, value: float) -> float:
    return frame.foot - frame.plot_height * scale.at(value)


def _row(chart: Chart, frame: Frame, index: int) -> float:
    return frame.top + frame.plot_height * (index + 0.5) / max(1, len(chart.x))


def _across(frame: Frame, scale: Scale, value: float) -> float:
    return frame.left + frame.plot_width * scale.at(value)


def _look(chart: Chart, index: int) -> str:
    """Bars with an interval are pale, so that it can be seen on them."""
    return f"{'soft' if charts.has_intervals(chart) else 'bar'} f{index + 1}"
