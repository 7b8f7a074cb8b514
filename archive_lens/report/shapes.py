"""The pieces that drawings are made of: marks, boxes, ways and words as SVG, short to write and exact to a tenth.

The marks of a series stand in one element, which gives them their look and, in the wide drawing, keeps their numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import TypeAlias

from markupsafe import Markup

from archive_lens.report import charts
from archive_lens.report.charts import Frame, Mark

Point: TypeAlias = tuple[float, float]
Box: TypeAlias = tuple[float, float, float, float]
"""Left, top, width, height."""


def dot(index: int) -> str:
    """The look of a series of marks."""
    hollow = " hollow" if charts.shape(index) in ("ring", "frame") else ""
    return f"dot f{index + 1}{hollow}"


def number(value: float) -> str:
    """A coordinate to a tenth of a unit: `12`, `12.5`."""
    return f"{value:.1f}".removesuffix(".0")


def corners(points: Sequence[Point]) -> str:
    """Points as `polyline` and `polygon` want them."""
    return " ".join(f"{number(x)},{number(y)}" for x, y in points)


def group(frame: Frame, look: str, marks: Sequence[Mark], inner: Markup) -> Markup:
    """The marks of one series, which share their look."""
    numbers = _numbers(marks) if frame.is_wide else Markup("")
    return Markup('<g class="{}"{}>{}</g>').format(look, numbers, inner)


def _numbers(marks: Sequence[Mark]) -> Markup:
    """The marks' own numbers, which the live figure must repeat; places only where some are empty."""
    if not marks:
        return Markup("")
    columns = {"v": [repr(mark.value) for mark in marks]}
    if [mark.index for mark in marks] != list(range(len(marks))):
        columns["i"] = [str(mark.index) for mark in marks]
    if any(mark.low is not None for mark in marks):
        columns["low"] = ["-" if mark.low is None else repr(mark.low) for mark in marks]
        columns["high"] = ["-" if mark.high is None else repr(mark.high) for mark in marks]
    return Markup("").join(
        Markup(' data-{}="{}"').format(name, " ".join(column)) for name, column in columns.items()
    )


def boxes_path(boxes: Iterable[Box]) -> Markup:
    """Rectangles as one path."""
    outlines = [
        f"M{number(x)} {number(y)}h{number(width)}v{number(height)}h{number(-width)}z"
        for x, y, width, height in boxes
    ]
    return Markup('<path d="{}"/>').format("".join(outlines)) if outlines else Markup("")


def mark_shapes(index: int, points: Sequence[Point], radius: float) -> Markup:
    """The marks of one series at these points; sizes differ so that all shapes weigh the same to the eye."""
    kind, side = charts.shape(index), radius * 0.9
    if kind in ("circle", "ring"):
        return Markup("").join(
            Markup('<circle cx="{}" cy="{}" r="{}"/>').format(number(x), number(y), number(radius))
            for x, y in points
        )
    outlines: dict[str, list[Point]] = {
        "square": [(-side, -side), (side, -side), (side, side), (-side, side)],
        "frame": [(-side, -side), (side, -side), (side, side), (-side, side)],
        "diamond": [(0, -radius * 1.3), (radius * 1.3, 0), (0, radius * 1.3), (-radius * 1.3, 0)],
        "triangle": [(0, -radius * 1.25), (radius * 1.2, radius), (-radius * 1.2, radius)],
        "cross": _cross(radius * 1.15, radius * 0.4),
    }
    outline = outlines[kind]
    steps = "".join(
        f"l{number(across - before)} {number(down - above)}"
        for (before, above), (across, down) in pairwise(outline)
    )
    first = outline[0]
    ways = [f"M{number(x + first[0])} {number(y + first[1])}{steps}z" for x, y in points]
    return Markup('<path d="{}"/>').format("".join(ways)) if ways else Markup("")


def _cross(arm: float, half: float) -> list[Point]:
    quarter = [(half, -arm), (half, -half), (arm, -half)]
    corners: list[Point] = []
    for _ in range(4):
        corners += quarter
        quarter = [(-down, across) for across, down in quarter]
    return corners


def path(name: str, d: str) -> Markup:
    """A line, or several in one, with a look."""
    return Markup('<path class="{}" d="{}"/>').format(name, d)


def text(name: str, x: float, y: float, words: str, anchor: str = "start") -> Markup:
    """Words at a point; nothing where there are none."""
    if not words:
        return Markup("")
    return Markup('<text class="{}" x="{}" y="{}"{}>{}</text>').format(
        name,
        number(x),
        number(y),
        Markup(' text-anchor="{}"').format(anchor) if anchor != "start" else "",
        words,
    )


def ticks(anchor: str, words: Iterable[tuple[float, float, str]]) -> Markup:
    """The words along one axis, each at its point; nothing where there are none."""
    each = [
        Markup('<text x="{}" y="{}">{}</text>').format(number(x), number(y), word)
        for x, y, word in words
        if word
    ]
    if not each:
        return Markup("")
    return Markup('<g class="tick" text-anchor="{}">{}</g>').format(anchor, Markup("").join(each))
