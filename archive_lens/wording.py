"""Numbers in words, the same on the page and in the terminal."""

from __future__ import annotations

import re
from datetime import date, datetime

from archive_lens.findings import Measure, Sentence, Unit, Words
from archive_lens.language import digits, mark, tr, tr_n

_HANDLE = re.compile(r"\w{1,15}", re.ASCII)

ONE_IN = 0.36  # up to this share `one_in` speaks of one in so many, above it of several

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
        return tr("{number} days", number=digits(value, 0 if value >= 2 else 1))
    if unit in ("count", "people"):
        return digits(value, 0 if value == round(value) or value >= 10 else 1)
    if unit == "bits":
        return digits(value, 3)
    return digits(value, 2 if abs(value) < 10 else 1)


def share(value: float) -> str:
    """A share 0..1 in percent: one decimal below 10 %, none above; never `0 %` for what is not nought."""
    percent = value * 100
    if 0 < percent < 0.1:
        return tr("<{number} %", number=digits(0.1, 1))
    places = 1 if percent < 10 and round(percent, 1) != round(percent) else 0
    return tr("{number} %", number=digits(percent, places))


def duration(seconds: float) -> str:
    """A span of time in its largest fitting unit: `45 s`, `14 min`, `3.2 h`, `5 days`."""
    if seconds < MINUTE:
        return tr("{number} s", number=digits(seconds))
    if seconds < HOUR:
        return tr("{number} min", number=digits(seconds / MINUTE))
    if seconds < 2 * DAY:
        return tr("{number} h", number=digits(seconds / HOUR, 1))
    return tr("{number} days", number=digits(seconds / DAY))


def interval(measure: Measure) -> str:
    """The 95 % interval of a measure, `14 % to 20 %`; `–` where there is none."""
    if measure.low is None or measure.high is None:
        return "–"
    return tr(
        "{first} to {last}",
        first=number(measure.low, measure.unit),
        last=number(measure.high, measure.unit),
    )


def span(first: str, last: str) -> str:
    """From one end to the other: `14 % to 20 %`, `2019 to 2025`; one of them where they are the same word."""
    return first if first == last else tr("{first} to {last}", first=first, last=last)


def plain(sentence: Sentence) -> str:
    """A sentence as plain text, its measures written out."""
    return "".join(_part(part) for part in sentence)


def _part(part: str | Measure | Words) -> str:
    if isinstance(part, Measure):
        return number(part.value, part.unit)
    return part.text if isinstance(part, Words) else part


_NUMBERS = {
    2: mark("two"), 3: mark("three"), 4: mark("four"), 5: mark("five"), 6: mark("six"), 7: mark("seven"),
    8: mark("eight"), 9: mark("nine"), 10: mark("ten"),
}  # fmt: skip


def one_in(value: float) -> str:
    """A share as `about one in six`, the way people say it; `hardly any` below one in two hundred."""
    if value < 0.005:
        return tr("hardly any")
    if value > 0.95:
        return tr("nearly all")
    if value > 0.58:
        return tr("about {number} in ten", number=tr(_NUMBERS[min(round(value * 10), 9)]))
    if value > 0.42:
        return tr("about half")
    if value > ONE_IN:
        return tr("about two in five")
    of = round(1 / value)
    return tr("about one in {number}", number=tr(_NUMBERS[of]) if of in _NUMBERS else digits(of))


def quarter(day: date | datetime) -> str:
    """The calendar quarter of a day: `2024 Q3`, in every language, for redaction knows quarters by it."""
    return f"{day.year} Q{(day.month - 1) // 3 + 1}"


def person(name: str) -> str:
    """A person as people write one: `@mira`; somebody known by number alone as `id 1234`."""
    if name.isdecimal():
        return tr("id {number}", number=name)
    return f"@{name}" if _HANDLE.fullmatch(name) else name


def in_words(label: str) -> Words:
    """A topic's name inside a sentence: `pottery, kiln and glaze`."""
    first, comma, last = label.rpartition(", ")
    return Words(tr("{first} and {last}", first=first, last=last) if comma else last, "topic")


def tweets(n: float) -> str:
    """So many tweets: `1,204 tweets`."""
    return tr_n("{n} tweet", "{n} tweets", n)
