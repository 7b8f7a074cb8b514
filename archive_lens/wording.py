"""Numbers in words, the same on the page and in the terminal."""

from __future__ import annotations

import re
from datetime import date, datetime

from archive_lens.findings import Measure, Sentence, Unit, Words

_HANDLE = re.compile(r"\w{1,15}", re.ASCII)

MINUTE, HOUR, DAY = 60, 3600, 86400  # seconds


def number(value: float | None, unit: Unit) -> str:
    """A value with its unit as a person writes it: `17 %`, `1,204`, `14 min`, `2.3`; `–` for None."""
    if value is None:
        return "–"
    if unit == "share":
        return share(value)
    if unit == "seconds":
        return duration(value)
    if unit == "days":
        return f"{value:,.0f} days" if value >= 2 else f"{value:.1f} days"
    if unit in ("count", "people"):
        return f"{value:,.0f}" if value == round(value) or value >= 10 else f"{value:,.1f}"
    if unit == "bits":
        return f"{value:.3f}"
    return f"{value:,.2f}" if abs(value) < 10 else f"{value:,.1f}"


def share(value: float) -> str:
    """A share 0..1 in percent: one decimal below 10 %, none above; never `0 %` for what is not nought."""
    percent = value * 100
    if 0 < percent < 0.1:
        return "<0.1 %"
    if percent < 10 and round(percent, 1) != round(percent):
        return f"{percent:.1f} %"
    return f"{percent:.0f} %"


def duration(seconds: float) -> str:
    """A span of time in its largest fitting unit: `45 s`, `14 min`, `3.2 h`, `5 days`."""
    if seconds < MINUTE:
        return f"{seconds:.0f} s"
    if seconds < HOUR:
        return f"{seconds / MINUTE:.0f} min"
    if seconds < 2 * DAY:
        return f"{seconds / HOUR:.1f} h"
    return f"{seconds / DAY:.0f} days"


def interval(measure: Measure) -> str:
    """The 95 % interval of a measure, `14 % to 20 %`; `–` where there is none."""
    if measure.low is None or measure.high is None:
        return "–"
    return f"{number(measure.low, measure.unit)} to {number(measure.high, measure.unit)}"


def plain(sentence: Sentence) -> str:
    """A sentence as plain text, its measures written out."""
    return "".join(_part(part) for part in sentence)


def _part(part: str | Measure | Words) -> str:
    if isinstance(part, Measure):
        return number(part.value, part.unit)
    return part.text if isinstance(part, Words) else part


def one_in(value: float) -> str:
    """A share as `about one in six`, the way people say it; `hardly any` below one in two hundred."""
    words = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten"}  # fmt: skip
    if value < 0.005:
        return "hardly any"
    if value > 0.95:
        return "nearly all"
    if value > 0.58:
        tenths = round(value * 10)
        return f"about {words[min(tenths, 9)]} in ten"
    if value > 0.42:
        return "about half"
    if value > 0.36:
        return "about two in five"
    rounded = round(1 / value)
    return f"about one in {words.get(rounded, str(rounded))}"


def quarter(day: date | datetime) -> str:
    """The calendar quarter of a day: `2024 Q3`."""
    return f"{day.year} Q{(day.month - 1) // 3 + 1}"


def person(name: str) -> str:
    """A person as people write one: `@mira`; somebody known by number alone as `id 1234`."""
    if name.isdecimal():
        return f"id {name}"
    return f"@{name}" if _HANDLE.fullmatch(name) else name


def plural(count: float, one: str, many: str = "") -> str:
    """A count with its noun: `1 tweet`, `1,204 tweets`."""
    noun = one if count == 1 else (many or one + "s")
    return f"{count:,.0f} {noun}"


def in_words(label: str) -> str:
    """A topic's name inside a sentence: `pottery, kiln and glaze`."""
    first, comma, last = label.rpartition(", ")
    return f"{first} and {last}" if comma else last
