"""Rows and values as plain text: JSON, CSV, Markdown, and what a terminal may be shown of a string."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from archive_lens.spreadsheets import FORMULA

# C0 but tab and newline, DEL, C1, direction marks, line separators, byte order mark, lone surrogates.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)
_FORMULA = re.compile(FORMULA)
_JSON_SAFE_INTEGER = 2**53  # above it JavaScript rounds, and so do many readers of JSON


def visible(text: str) -> str:
    """The text with every hidden or dangerous character as a mark a person can see: `<U+001B>`."""
    return _HIDDEN.sub(lambda found: f"<U+{ord(found[0]):04X}>", text)


def one_line(text: str, width: int) -> str:
    """The text visible on one line of at most so many characters, cut with `…`."""
    flat = " ".join(visible(text).split())
    return flat if len(flat) <= width else flat[: width - 1].rstrip() + "…"


def csv_text(names: Sequence[str], rows: Sequence[Sequence[Any]], *, raw: bool) -> str:
    """The rows as CSV with a head; safe for spreadsheets unless `raw`."""

    def shown(value: object) -> str:
        text = visible(text_of(value))
        return _no_formula(text) if isinstance(value, str) and not raw else text

    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    for row in (names, *rows):
        writer.writerow([shown(value) for value in row])
    return buffer.getvalue()


def markdown_text(names: Sequence[str], rows: Sequence[Sequence[Any]]) -> str:
    """The rows as a Markdown table."""

    def line(cells: Sequence[str]) -> str:
        clean = (visible(cell).replace("|", r"\|").replace("\n", " ") for cell in cells)
        return "| " + " | ".join(clean) + " |\n"

    body = "".join(line([text_of(value) for value in row]) for row in rows)
    return line(names) + line(["---"] * len(names)) + body


def record(names: Sequence[str], row: Sequence[Any]) -> dict[str, object]:
    """A row by column name; ids are strings whatever their size, so that no reader rounds them."""
    return {
        name: _id_text(value) if name.endswith(("_id", "_ids")) else value
        for name, value in zip(names, row, strict=True)
    }


def _id_text(value: object) -> object:
    if isinstance(value, list):
        return [_id_text(each) for each in value]
    return str(value) if isinstance(value, int) else value


def text_of(value: object) -> str:
    """A value as one cell of a table or of CSV; nothing for null."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.isoformat(sep=" ")
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple | dict):
        return json_text(value, indent=None)
    return str(value)


def _no_formula(text: str) -> str:
    return "'" + text if _FORMULA.match(text) else text


def json_text(value: object, *, indent: int | None) -> str:
    """The value as JSON: integers beyond 2^53 as strings, only ASCII."""
    return json.dumps(_jsonable(value), indent=indent, ensure_ascii=True)


def _jsonable(value: object) -> object:
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return value
    if isinstance(value, int):
        return value if abs(value) <= _JSON_SAFE_INTEGER else str(value)
    if isinstance(value, float):
        return value if value == value and abs(value) != float("inf") else None
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, dict):
        return {str(key): _jsonable(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_jsonable(each) for each in value]
    return str(value)
