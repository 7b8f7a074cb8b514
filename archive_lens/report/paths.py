"""What both drawings of a path share: its marks, the words beside them, and which are named.

A path shows how two values moved together: one runs across, one up, and time is the order in which the marks
are joined. Its first and last mark have a shape, a colour and a label of their own, and show their intervals.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from archive_lens.findings import Chart
from archive_lens.language import tr
from archive_lens.report import charts, texts
from archive_lens.report.charts import ACROSS, UP, Mark
from archive_lens.report.scales import Scale

BETWEEN, LAST, FIRST = 0, 1, 2  # the number of a mark's colour and shape
MANY = 16  # marks; of more the line that joins them is faint
_EDGE = 0.72  # of the width: a label that begins behind it would leave the picture
_FOOT = 0.08  # of the height: a label below that would stand among those of the axis
_LABEL_WIDTH = 0.25  # of the width of a narrow drawing


@dataclass(frozen=True, slots=True)
class Point:
    """One mark of a path; `role` is FIRST, BETWEEN or LAST, and `told` all that its series say of it."""

    index: int
    across: Mark
    up: Mark
    role: int
    told: tuple[str, ...]

    @property
    def is_end(self) -> bool:
        """Whether the path begins or ends here."""
        return self.role != BETWEEN


@dataclass(frozen=True, slots=True)
class Label:
    """What stands beside the first and the last mark: above or below it, to its right or its left."""

    point: Point
    words: str
    is_above: bool
    is_right: bool


def points(chart: Chart) -> tuple[Point, ...]:
    """The marks that have a place on both axes, in order of time."""
    named = charts.names(chart)
    along = [{mark.index: mark for mark in charts.marks(chart, each)} for each in chart.series]
    placed = [
        index for index in range(len(named)) if all(index in each for each in along[: UP + 1])
    ]
    found = []
    for index in placed:
        role = LAST if index == placed[-1] else FIRST if index == placed[0] else BETWEEN
        across, up = (_drawn(along[axis][index], role) for axis in (ACROSS, UP))
        told = (named[index], *_told(chart, along, index))
        found.append(Point(index, across, up, role, told))
    return tuple(found)


def scales(chart: Chart) -> tuple[Scale, Scale]:
    """The axes across and up."""
    return charts.path_scale(chart, ACROSS), charts.path_scale(chart, UP)


def labels(chart: Chart) -> tuple[Label, ...]:
    """The labels of both ends: the higher one's above it, the lower one's below it, or beside that at the foot."""
    across, up = scales(chart)
    ends = sorted((point for point in points(chart) if point.is_end), key=lambda end: end.up.value)
    placed = []
    for end in ends:
        at_foot = up.at(end.up.value) < _FOOT
        is_above = at_foot or end is ends[-1]
        is_right = across.at(end.across.value) < _EDGE
        if at_foot and _meet(ends, across, up):
            is_right = end is max(ends, key=lambda other: other.across.value)
        placed.append(Label(end, end.told[0], is_above, is_right))
    return tuple(placed)


def _meet(ends: Sequence[Point], across: Scale, up: Scale) -> bool:
    """Whether labels on the same side of both ends would run into each other."""
    one, other = ends[0], ends[-1]
    return (
        abs(across.at(one.across.value) - across.at(other.across.value)) < _LABEL_WIDTH
        and abs(up.at(one.up.value) - up.at(other.up.value)) < _FOOT
    )


def _drawn(mark: Mark, role: int) -> Mark:
    """A mark as it is drawn: crosses through all of them would hide the path."""
    return replace(mark, low=None, high=None) if role == BETWEEN else mark


def _told(chart: Chart, along: Sequence[dict[int, Mark]], index: int) -> Iterator[str]:
    for series, marks in zip(chart.series, along, strict=True):
        if index in marks:
            words = marks[index].words(chart.unit)
            yield tr("{name}: {value}", name=texts.label(series.name), value=words)
