"""Counts too small to be shown to others: who is one of three can often be named."""

from __future__ import annotations

from collections.abc import Sequence

from archive_lens.findings import Cell, Column, Measure
from archive_lens.report.masking import HIDDEN


def small(least: int) -> str:
    """What stands for a count too small to show."""
    return f"<{least}"


def is_small(measure: Measure, least: int) -> bool:
    """Whether a number rests on fewer than `least` of something, but not on none."""
    if measure.value is None:
        return False
    if 0 < measure.n < least:
        return True
    if measure.unit == "share":
        return 0 < round(measure.value * measure.n) < least
    return measure.unit in ("count", "people") and 0 < measure.value < least


def without_small(values: Sequence[float | None], least: int) -> tuple[float | None, ...]:
    """Values without those below `least`; where one alone would go, the next smallest goes with it."""
    hidden = _hidden(values, least)
    return tuple(None if index in hidden else value for index, value in enumerate(values))


def _hidden(values: Sequence[float | None], least: int) -> set[int]:
    numbered = [(value, index) for index, value in enumerate(values) if value]
    hidden = {index for value, index in numbered if 0 < value < least}
    if len(hidden) == 1:
        rest = sorted((value, index) for value, index in numbered if index not in hidden)
        hidden |= {index for _, index in rest[:1]}
    return hidden


def kept(values: Sequence[float | None], keep: Sequence[bool]) -> tuple[float | None, ...]:
    """The ends of intervals whose value is kept."""
    return tuple(value if kept else None for value, kept in zip(values, keep, strict=False))


def hide_small_counts(rows: list[list[Cell]], columns: Sequence[Column], least: int) -> None:
    """Hides small counts, column by column, and the shares of the rows that lost one."""
    shares = [index for index, column in enumerate(columns) if column.kind == "share"]
    for place, column in enumerate(columns):
        if column.kind != "count":
            continue
        values = [
            float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
            for value in (row[place] for row in rows)
        ]
        for row in _hidden(values, least):
            value = values[row] or 0
            rows[row][place] = small(least) if value < least else HIDDEN
            for share in shares:
                rows[row][share] = None
