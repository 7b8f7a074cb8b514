"""Quarters along the x of a chart, those without tweets included, so that a gap is seen as a gap."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from archive_lens import wording
from archive_lens.findings import Series

Point = tuple[float | None, float | None, float | None]
"""Value, lower and upper end."""


def every_quarter(quarters: Sequence[date]) -> list[date]:
    """All quarters from the earliest to the latest of these, as the DATE of their first day."""
    if not quarters:
        return []
    first, last = min(quarters), max(quarters)
    numbers = range(_number(first), _number(last) + 1)
    return [date(number // 4, number % 4 * 3 + 1, 1) for number in numbers]


def labels(quarters: Sequence[date]) -> tuple[str, ...]:
    """The quarters as a person writes them: `2024 Q3`."""
    return tuple(wording.quarter(quarter) for quarter in quarters)


def series(name: str, quarters: Sequence[date], points: Mapping[date, Point]) -> Series:
    """One line over the quarters; nothing where a quarter has no point."""
    nothing: Point = (None, None, None)
    found = [points.get(quarter, nothing) for quarter in quarters]
    return Series(
        name,
        values=tuple(point[0] for point in found),
        low=tuple(point[1] for point in found),
        high=tuple(point[2] for point in found),
    )


def _number(quarter: date) -> int:
    return quarter.year * 4 + (quarter.month - 1) // 3
