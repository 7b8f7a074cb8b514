"""Cells by the kind of their column."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from archive_lens.findings import Cell, Column
from archive_lens.report import cells


def shown(value: Cell, kind: str) -> str:
    """The words of a cell, its HTML taken off."""
    return cells.cell(value, Column("c", "C", kind)).striptags()  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("value", "kind", "words"),
    [
        (None, "count", "–"),
        (1204, "count", "1,204"),
        (0.1684, "share", "17 %"),
        (0.917, "score", "0.92"),
        (812.0, "seconds", "14 min"),
        (7.25, "number", "7.25"),
        (True, "text", "yes"),
        (False, "text", "no"),
        (date(2024, 3, 4), "day", "4 Mar 2024"),
        (datetime(2024, 7, 1, tzinfo=UTC), "quarter", "2024 Q3"),
        ("mira", "person", "@mira"),
        ("@mira", "person", "@mira"),
        (1234, "person", "id 1234"),
        ("throwback", "hashtag", "#throwback"),
        (["one", "two"], "label", "one, two"),
        ([], "label", "–"),
    ],
)
def test_a_cell_is_written_as_its_column_says(value: Cell, kind: str, words: str) -> None:
    assert shown(value, kind) == words


def test_the_id_of_a_tweet_links_to_the_tweet_without_telling_where_from() -> None:
    assert cells.cell(1234567890123456789, Column("t", "T", "tweet_id")) == (
        '<a href="https://x.com/i/status/1234567890123456789" rel="noreferrer">1234567890123456789</a>'
    )


def test_what_is_no_id_gets_no_link() -> None:
    assert "<a" not in cells.tweet_link('1"><script>', "1")


def test_a_link_from_a_tweet_stays_text() -> None:
    assert "<a" not in cells.cell("https://t.co/abc", Column("u", "U", "url"))


@pytest.mark.parametrize(
    ("value", "kind", "key"),
    [
        (0.0002, "share", "0.0002"),  # shown as <0.1 %
        (812.0, "seconds", "812"),
        (date(2024, 3, 4), "day", "2024-03-04"),
        (datetime(2024, 3, 4, 5, 6, 7), "day", "2024-03-04T05:06"),
    ],
)
def test_rows_sort_by_the_bare_value(value: Cell, kind: str, key: str) -> None:
    assert cells.sort_key(value, Column("c", "C", kind)) == key  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (None, "count"),
        (1204, "count"),
        (0.25, "share"),
        (0.071, "share"),
        (-7.123456789, "number"),
        (1234.5, "number"),
        ("b", "label"),
        (True, "text"),
        (date(2024, 7, 1), "quarter"),
    ],
)
def test_what_sorts_as_it_reads_needs_no_key(value: Cell, kind: str) -> None:
    assert cells.sort_key(value, Column("c", "C", kind)) is None  # type: ignore[arg-type]


def test_only_a_text_that_could_turn_its_neighbours_stands_in_an_element_of_its_own() -> None:
    column = Column("c", "C", "label")
    assert cells.cell("plain <b>", column) == "plain &lt;b&gt;"
    assert cells.cell("שלום", column) == '<bdi dir="auto">שלום</bdi>'


def test_the_first_cell_heads_its_row() -> None:
    assert cells.table_cell("mira", Column("c", "C", "person"), True) == ('<th scope="row">@mira')
    assert cells.table_cell(0.5, Column("c", "C", "share"), False) == "<td>50 %"
    assert cells.table_cell("a", Column("c", "C", "tweet_text"), False) == (
        '<td class="tweet_text">a'
    )
