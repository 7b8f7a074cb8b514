"""What both drawings of a chart share: labels, scale, ticks, notes and the shape of each series.

The static SVG and the live Plotly figure are made from these, so they cannot disagree.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from archive_lens import wording
from archive_lens.findings import Chart, Sentence, Series, Unit
from archive_lens.language import tr
from archive_lens.report import cells, texts
from archive_lens.report.scales import Scale, nice_ticks

Size = Literal["wide", "narrow"]

WIDTH: dict[Size, int] = {"wide": 720, "narrow": 360}  # units of the drawing, about CSS pixels
MOST_SERIES = 7  # as many as there are colours that can be told apart
MOST_NOTES = 12  # bars that still have room for their value in figures
_BAND_REACH = 2  # times the largest value of a line
ACROSS, UP = 0, 1  # the series of a path that run along its axes
REST = 7  # the grey that stands for all that has no colour of its own
SHAPES = ("circle", "square", "diamond", "triangle", "cross", "ring", "frame")

_FONT = 12.5  # CSS pixels
_COLUMN = 0.58 * _FONT  # width of a figure or a small letter
_ROW = 30  # height of one named row
_HEIGHT: dict[Size, int] = {"wide": 300, "narrow": 280}
_PATH_HEIGHT: dict[Size, int] = {"wide": 420, "narrow": 340}  # both ways matter alike
_LONGEST_LABEL: dict[Size, int] = {"wide": 26, "narrow": 21}  # columns
_LONGEST_TITLE: dict[Size, int] = {"wide": 70, "narrow": 42}
_LONGEST_BELOW_ROWS = 34  # columns, on a narrow drawing: names take a part of its width

_PERIOD = re.compile(r"^(?P<year>\d{4})[ -]?(?P<part>Q[1-4]|\d{2})$")


@dataclass(frozen=True, slots=True)
class Mark:
    """One value of one series, with its interval where it has one; `index` counts along `x`."""

    index: int
    value: float
    low: float | None
    high: float | None

    def words(self, unit: Unit) -> str:
        """The value with its interval: `17 % (14 % to 20 %)`."""
        value = wording.number(self.value, unit)
        if self.low is None or self.high is None:
            return value
        low, high = wording.number(self.low, unit), wording.number(self.high, unit)
        return tr("{value} ({low} to {high})", value=value, low=low, high=high)


@dataclass(frozen=True, slots=True)
class Note:
    """A value written beside its mark, at `at` on the axis of values."""

    index: int
    at: float
    words: str


@dataclass(frozen=True, slots=True)
class Frame:
    """The box of a drawing and the margins of its plot, in units of the drawing."""

    width: int
    height: int
    left: float
    right: float
    top: float
    bottom: float

    @property
    def is_wide(self) -> bool:
        """Whether this is the drawing for wide pages."""
        return self.width == WIDTH["wide"]

    @property
    def plot_width(self) -> float:
        """The width between the margins."""
        return self.width - self.left - self.right

    @property
    def plot_height(self) -> float:
        """The height between the margins."""
        return self.height - self.top - self.bottom

    @property
    def foot(self) -> float:
        """The y of the lower edge of the plot."""
        return self.height - self.bottom


def exact(value: float | None) -> float | None:
    """A value as both drawings carry it: six decimals, and None for what is no number."""
    if value is None or not math.isfinite(value):
        return None
    return round(float(value), 6) + 0.0  # + 0.0 turns -0.0 into 0.0


def series_of(chart: Chart) -> tuple[Series, ...]:
    """The series that are drawn: never more than there are colours."""
    return chart.series[:MOST_SERIES]


def marks(chart: Chart, series: Series) -> Iterator[Mark]:
    """The marks of one series in the order of `x`; a gap gives none."""
    for index in range(len(chart.x)):
        value = exact(_nth(series.values, index))
        if value is not None:
            yield Mark(
                index, value, exact(_nth(series.low, index)), exact(_nth(series.high, index))
            )


def runs(chart: Chart, series: Series) -> list[list[Mark]]:
    """The marks of one series in unbroken stretches: a gap ends one."""
    stretches: list[list[Mark]] = []
    for mark in marks(chart, series):
        if stretches and stretches[-1][-1].index == mark.index - 1:
            stretches[-1].append(mark)
        else:
            stretches.append([mark])
    return stretches


def bands(chart: Chart, series: Series) -> list[list[tuple[int, float, float]]]:
    """The stretches in which a series has an interval, as (index, low, high)."""
    stretches: list[list[tuple[int, float, float]]] = []
    for mark in marks(chart, series):
        if mark.low is None or mark.high is None:
            continue
        point = (mark.index, mark.low, mark.high)
        if stretches and stretches[-1][-1][0] == mark.index - 1:
            stretches[-1].append(point)
        else:
            stretches.append([point])
    return stretches


def names(chart: Chart) -> tuple[str, ...]:
    """The labels of `x`, clean and each unlike the others, since a live axis merges equal ones."""
    written = [wording.plain(value) if isinstance(value, tuple) else value for value in chart.x]
    clean = [cells.person(value) if chart.names_people else texts.label(value) for value in written]
    seen: dict[str, int] = {}
    distinct = []
    for name in clean:
        seen[name] = seen.get(name, 0) + 1
        distinct.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return tuple(distinct)


def is_in_rows(chart: Chart) -> bool:
    """Whether the labels stand to the left, one row each: people, and bars with long names."""
    if chart.kind == "dots":
        return True
    if chart.kind != "bars" or len(chart.x) > 30 or _periods(chart.x):
        return False
    longest = max((texts.width(name) for name in names(chart)), default=0)
    return longest > 7 or longest * len(chart.x) > 60


def hue(chart: Chart, index: int) -> int:
    """The number of a series' colour, 1 to 7; the rest of a stack is grey."""
    return REST if chart.kind == "stack" and chart.series[index].is_rest else index + 1


def is_live(chart: Chart) -> bool:
    """Whether the chart has a live figure too; the small chart library has no field of cells."""
    return chart.kind != "heat"


def has_intervals(chart: Chart) -> bool:
    """Whether any mark has an interval."""
    return any(bands(chart, each) for each in series_of(chart))


def are_periods(chart: Chart) -> bool:
    """Whether the labels of `x` are quarters or months."""
    return bool(_periods(chart.x))


def shape(index: int) -> str:
    """The shape of a series' marks, so that colour is never all there is to tell them apart."""
    return SHAPES[index % len(SHAPES)]


def scale(chart: Chart) -> Scale:
    """The axis of the values, from nought (or below) to a round number above the highest."""
    if chart.kind == "path":
        return path_scale(chart, UP)
    if chart.kind == "stack":
        values = [
            sum(exact(_nth(series.values, index)) or 0.0 for series in series_of(chart))
            for index in range(len(chart.x))
        ]
        if chart.unit == "share" and max(values, default=0) > 0.9:
            return Scale((0.0, 0.25, 0.5, 0.75, 1.0), "share")
    else:
        values = [value for series in series_of(chart) for value in _extent(chart, series)]
        if chart.kind == "line" and chart.unit != "share":
            highest = _highest_drawn(chart)
            values = [min(value, highest) for value in values]
    low, high = min(values, default=0.0), max(values, default=0.0)
    return Scale(nice_ticks(min(low, 0.0), max(high, 0.0), chart.unit), chart.unit)


def is_cut(chart: Chart) -> bool:
    """Whether a band leaves the picture at its head."""
    if chart.kind != "line":
        return False
    head = scale(chart).high
    return any(
        high > head
        for series in series_of(chart)
        for stretch in bands(chart, series)
        for _, _, high in stretch
    )


def path_scale(chart: Chart, axis: int) -> Scale:
    """The axis of a path along which its series of that number runs.

    It follows the marks and the intervals at both ends, for a path tells places and no lengths.
    """
    series = chart.series[axis : axis + 1]
    found = [mark for each in series for mark in marks(chart, each)]
    values = [mark.value for mark in found]
    for mark in found[:1] + found[-1:]:
        values += [end for end in (mark.low, mark.high) if end is not None]
    ticks = nice_ticks(min(values, default=0.0), max(values, default=0.0), chart.unit)
    return Scale(ticks, chart.unit)


def notes(chart: Chart) -> tuple[Note, ...]:
    """The values written into the chart: the last of a lone line, and every bar when bars are few."""
    shown = series_of(chart)
    if len(shown) != 1:
        return ()
    points = list(marks(chart, shown[0]))
    if chart.kind == "line":
        points = points[-1:]
    elif chart.kind != "bars" or len(points) > MOST_NOTES:
        return ()
    return tuple(_note(chart, point) for point in points)


def frame(chart: Chart, size: Size) -> Frame:
    """The box and margins of one drawing; the live figure takes the same margins."""
    if chart.kind == "heat":
        row = 22 if size == "wide" else 20
        return Frame(WIDTH[size], 28 + row * len(chart.series), 44.0, 6.0, 4.0, 24.0)
    tick_columns = max(texts.width(word) for word in scale(chart).words())
    in_rows = is_in_rows(chart)
    if in_rows:
        longest = max((texts.width(name) for name in short_names(chart, size)), default=0)
        left = 16 + longest * _COLUMN
        right = 14 + tick_columns * _COLUMN / 2 + (46 if notes(chart) else 0)
        top, bottom = 8.0, 28.0 + (20 if title_below(chart, size) else 0)
        return Frame(
            WIDTH[size], int(top + bottom + _ROW * max(1, len(chart.x))), left, right, top, bottom
        )
    left = 14 + tick_columns * _COLUMN
    right = 14 + (40 if chart.kind == "line" and notes(chart) else 0)
    top = 34 if title_above(chart, size) else 20
    bottom = 30 + (20 if title_below(chart, size) else 0)
    if chart.kind == "path":
        right = 4 + max(texts.width(word) for word in path_scale(chart, ACROSS).words()) * _COLUMN
        return Frame(WIDTH[size], _PATH_HEIGHT[size], left, right, top, bottom)
    return Frame(WIDTH[size], _HEIGHT[size], left, right, top, bottom)


def short_names(chart: Chart, size: Size) -> tuple[str, ...]:
    """The labels of `x` as they fit beside rows."""
    return tuple(texts.shortened(name, _LONGEST_LABEL[size]) for name in names(chart))


def title_above(chart: Chart, size: Size) -> str:
    """What stands over the axis of values; a chart in rows has its title below."""
    return "" if is_in_rows(chart) else _title(chart.y_title, _LONGEST_TITLE[size])


def title_below(chart: Chart, size: Size) -> str:
    """What stands under the plot: the title of `x`, or of the values where these run across."""
    if not is_in_rows(chart):
        return _title(chart.x_title, _LONGEST_TITLE[size])
    longest = _LONGEST_TITLE[size] if size == "wide" else _LONGEST_BELOW_ROWS
    return _title(chart.y_title or chart.x_title, longest)


def x_labels(chart: Chart, size: Size) -> tuple[tuple[int, str], ...]:
    """Which labels stand under the plot, as (index, words): thinned until they fit.

    Quarters and months become years, at the first quarter or month of each, when not all fit.
    """
    room = frame(chart, size).plot_width
    every = [(index, texts.shortened(name, 16)) for index, name in enumerate(names(chart))]
    if _fit(every, room, len(chart.x)):
        return tuple(every)
    periods = _periods(chart.x)
    if periods:
        every = [
            (index, year) for index, (year, part) in enumerate(periods) if part in ("Q1", "01")
        ] or [(0, periods[0][0])]
    for keep in range(1, len(every) + 1):
        kept = every[::keep]
        if _fit(kept, room, len(chart.x)):
            return tuple(kept)
    return tuple(every[:1])


def _fit(labels: Sequence[tuple[int, str]], room: float, count: int) -> bool:
    if len(labels) < 2:
        return True
    nearest = min(after[0] - before[0] for before, after in pairwise(labels))
    widest = max(texts.width(words) for _, words in labels) * _COLUMN + 10
    return nearest * room / max(count, 1) >= widest


def _periods(labels: Sequence[str | Sentence]) -> list[tuple[str, str]]:
    """The year and part of each label, or nothing when one is neither `2024 Q3` nor `2024-07`."""
    found = [_PERIOD.match(label) for label in labels if isinstance(label, str)]
    periods = [(match["year"], match["part"]) for match in found if match]
    return periods if len(periods) == len(labels) else []


def _title(title: str, columns: int) -> str:
    return texts.shortened(texts.label(title), columns)


def _note(chart: Chart, mark: Mark) -> Note:
    at = mark.value if chart.kind == "line" else max(0.0, mark.value, mark.high or 0.0)
    return Note(mark.index, at, wording.number(mark.value, chart.unit))


def _extent(chart: Chart, series: Series) -> Iterator[float]:
    for mark in marks(chart, series):
        yield mark.value
        yield from (end for end in (mark.low, mark.high) if end is not None)


def _highest_drawn(chart: Chart) -> float:
    """How far up the band of a line is followed: one quarter of great doubt would flatten all others."""
    largest = max(
        (mark.value for series in series_of(chart) for mark in marks(chart, series)), default=0.0
    )
    return _BAND_REACH * largest if largest > 0 else math.inf


def _nth(values: Sequence[float | None], index: int) -> float | None:
    return values[index] if index < len(values) else None
