"""How one cell of a table is shown, sorted and linked, by the kind of its column."""

from __future__ import annotations

import re
from datetime import date, datetime

from markupsafe import Markup, escape

from archive_lens import wording
from archive_lens.findings import Cell, Column
from archive_lens.language import digits, has_english_digits, mark, tr
from archive_lens.report import texts

NOTHING = "–"

_STYLED = frozenset({"tweet_text", "url", "list"})
_UNBROKEN = frozenset({"day", "quarter", "tweet_id"})
_NUMERIC = frozenset({"count", "share", "score", "seconds", "number"})
_PLAIN = re.compile(r"-?\d[\d,]*(\.\d+)?( %)?")
_MONTHS = (
    mark("Jan"), mark("Feb"), mark("Mar"), mark("Apr"), mark("May"), mark("Jun"),
    mark("Jul"), mark("Aug"), mark("Sep"), mark("Oct"), mark("Nov"), mark("Dec"),
)  # fmt: skip


def is_numeric(column: Column) -> bool:
    """Whether a column holds numbers, which stand to the right and sort by value."""
    return column.kind in _NUMERIC


def is_unbroken(column: Column) -> bool:
    """Whether a cell of this column stays on one line."""
    return column.kind in _UNBROKEN


def cell(value: Cell, column: Column) -> Markup:
    """The cell as HTML; a tweet's id links to the tweet."""
    if value is None:
        return escape(NOTHING)
    if isinstance(value, list):
        items = Markup(column.between).join(cell(each, column) for each in value)
        return items or escape(NOTHING)
    if isinstance(value, tuple):
        return texts.sentence(value)
    if isinstance(value, bool):
        return escape(tr("yes") if value else tr("no"))
    if column.kind == "tweet_id":
        return tweet_link(value, str(value))
    if column.kind == "person":
        return isolated(person(value))
    if isinstance(value, datetime | date):
        return escape(wording.quarter(value) if column.kind == "quarter" else day(value))
    if isinstance(value, int | float):
        return escape(_number(value, column))
    if column.kind == "hashtag":
        return isolated(value if value.startswith("#") else f"#{value}")
    return isolated(value)


def table_cell(value: Cell, column: Column, heads_row: bool) -> Markup:
    """The element of a cell. A class and a key to sort by stand only where they are needed, and end tags, which HTML
    does not ask for, are left out: most of a page is cells, and each of these would be a twentieth of its bytes."""
    kind = ("list" if value else "") if isinstance(value, list) else column.kind
    style = Markup(' class="{}"').format(kind) if kind in _STYLED else ""
    key = sort_key(value, column)
    sorting = "" if key is None else Markup(' data-v="{}"').format(key)
    opening = Markup('th scope="row"' if heads_row else "td")
    return Markup("<{}{}{}>{}").format(opening, style, sorting, cell(value, column))


def sort_key(value: Cell, column: Column) -> str | None:
    """What a table sorts a cell by where that is not what the cell shows: an ISO date, or seconds.

    A number sorts by its shown digits, `1,204`, `0.17` or `17 %`: a key in each such cell was a tenth of the page.
    """
    if isinstance(value, datetime | date):
        return None if column.kind == "quarter" else value.isoformat()[:16]
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    if column.kind == "tweet_id" or sorts_as_shown(_number(value, column)):
        return None
    return f"{value:.6g}"


def sorts_as_shown(words: str) -> bool:
    """Whether the page's script can read the number off its words."""
    return _PLAIN.fullmatch(words) is not None and has_english_digits()


def person(value: object) -> str:
    """A person as people write one: `@mira`; somebody known by number alone as `id 1234`."""
    return wording.person(texts.label(str(value)))


def day(when: date | datetime) -> str:
    """A day as `3 Mar 2024`, free of the machine's language."""
    return tr(
        "{day} {month} {year}",
        day=str(when.day),
        month=tr(_MONTHS[when.month - 1]),
        year=str(when.year),
    )


def moment(when: datetime) -> str:
    """A moment in UTC as `3 Mar 2024, 14:05`."""
    return tr("{day}, {time}", day=day(when), time=f"{when:%H:%M}")


def tweet_link(tweet_id: object, words: str) -> Markup:
    """A link to the tweet on x.com, followed only on a click; the words alone when the id is no number."""
    number = str(tweet_id)
    if not (number.isascii() and number.isdecimal()):
        return texts.block(words)
    return Markup('<a href="https://x.com/i/status/{}" rel="noreferrer">{}</a>').format(
        number, words
    )


def isolated(text: str) -> Markup:
    """A text that fills a cell. Plain ASCII needs no element to keep its direction to itself."""
    return escape(text) if text.isascii() and text.isprintable() else texts.block(text)


def _number(value: float, column: Column) -> str:
    if column.kind == "share":
        return wording.share(value)
    if column.kind == "seconds":
        return wording.duration(value)
    if column.kind == "score":
        return digits(value, 2)
    if column.kind == "count" or isinstance(value, int):
        return digits(value)
    return digits(value, 2 if abs(value) < 10 else 1)
