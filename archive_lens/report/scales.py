"""The axis of the values: from which round value to which, and how its ticks are written."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from archive_lens import wording
from archive_lens.findings import Unit
from archive_lens.language import digits, tr

MOST_TICKS = 6
_SECOND_STEPS = (1, 5, 15, 60, 300, 900, 3600, 3 * 3600, 6 * 3600, 12 * 3600, 86400, 7 * 86400)


@dataclass(frozen=True, slots=True)
class Scale:
    """The axis of the values: its ends are the first and last tick."""

    ticks: tuple[float, ...]
    unit: Unit

    @property
    def low(self) -> float:
        """The value at the foot of the axis."""
        return self.ticks[0]

    @property
    def high(self) -> float:
        """The value at the head of the axis."""
        return self.ticks[-1]

    def at(self, value: float) -> float:
        """Where a value stands on the axis: 0 at its foot, 1 at its head."""
        return (value - self.low) / (self.high - self.low)

    def words(self) -> tuple[str, ...]:
        """The ticks as they are written."""
        if self.unit in ("score", "ratio", "bits"):
            places = max(0, -math.floor(math.log10(self.ticks[1] - self.ticks[0]) + 1e-9))
            return tuple(digits(tick, places) for tick in self.ticks)
        if self.unit == "days":
            return tuple(tr("{number} d", number=digits(tick)) for tick in self.ticks)
        return tuple(wording.number(tick, self.unit) for tick in self.ticks)


def nice_ticks(low: float, high: float, unit: Unit) -> tuple[float, ...]:
    """Two to six round values from at or below `low` to at or above `high`."""
    if high <= low:
        high = low + 1.0
    for step in _steps((high - low) / MOST_TICKS, unit):
        first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
        if last - first < MOST_TICKS:
            break
    return tuple(round(step * count, 10) + 0.0 for count in range(first, last + 1))


def _steps(rough: float, unit: Unit) -> Iterator[float]:
    """Round steps between ticks, growing from about `rough`; whole where half a thing makes no sense."""
    if unit == "seconds":
        yield from (float(step) for step in _SECOND_STEPS if step >= rough)
    if unit in ("count", "people", "days"):
        rough = max(rough, 1.0)
    power = math.floor(math.log10(rough))
    yield from (
        10.0**exponent * factor for exponent in range(power, power + 4) for factor in (1, 2, 5)
    )
