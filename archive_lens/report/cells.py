"""How one cell of a table is shown, sorted and linked, by the kind of its column."""

from __future__ import annotations

from datetime import date, datetime

from markupsafe import Markup, escape

from archive_lens import wording
from archive_lens.findings import Cell, Column
from archive_lens.report import texts

NOTHING = "–"

_NUMERIC = frozenset({"count", "share", "score", "seconds", "number"})
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def is_numeric(column: Column) -> bool:
    """Whether a column holds numbers, which stand to the right and sort by value."""
    return column.kind in _NUMERIC


def cell(value: Cell, column: Column) -> Markup:
    """The cell as HTML; a tweet's id links to the tweet."""
    if value is None:
        return escape(NOTHING)
    if isinstance(value, list):
        return Markup(", ").join(cell(each, column) for each in value) or escape(NOTHING)
    if isinstance(value, bool):
        return escape("yes" if value else "no")
    if column.kind == "tweet_id":
        return tweet_link(value, str(value))
    if column.kind == "person":
        return texts.block(person(value))
    if isinstance(value, datetime | date):
        return escape(wording.quarter(value) if column.kind == "quarter" else day(value))
    if isinstance(value, int | float):
        return escape(_number(value, column))
    if column.kind == "hashtag":
        return texts.block(value if value.startswith("#") else f"#{value}")
    return texts.block(value)


def sort_key(value: Cell) -> str:
    """What a table sorts a cell by: the bare number, the ISO date, the label; empty for nothing."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, list):
        return texts.label(", ".join(value))
    return texts.label(value)


def person(value: object) -> str:
    """A person as people write one: `@mira`; somebody known by number alone as `id 1234`."""
    return wording.person(texts.label(str(value)))


def day(when: date | datetime) -> str:
    """A day as `3 Mar 2024`, free of the machine's language."""
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"


def moment(when: datetime) -> str:
    """A moment in UTC as `3 Mar 2024, 14:05`."""
    return f"{day(when)}, {when:%H:%M}"


def tweet_link(tweet_id: object, words: str) -> Markup:
    """A link to the tweet on x.com, followed only on a click; the words alone when the id is no number."""
    number = str(tweet_id)
    if not (number.isascii() and number.isdecimal()):
        return texts.block(words)
    return Markup('<a href="https://x.com/i/status/{}" rel="noreferrer">{}</a>').format(
        number, words
    )


def _number(value: float, column: Column) -> str:
    if column.kind == "share":
        return wording.share(value)
    if column.kind == "seconds":
        return wording.duration(value)
    if column.kind == "score":
        return f"{value:,.2f}"
    if column.kind == "count" or isinstance(value, int):
        return f"{value:,.0f}"
    return f"{value:,.2f}" if abs(value) < 10 else f"{value:,.1f}"
