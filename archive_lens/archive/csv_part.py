"""The tweets of a CSV of 2012 to 2019, as records with the names that the JSON files use.

The columns changed their order in 2013, so each is found by its name in the first row. The rows
tell neither handles nor entities; of the links, only where they lead.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any, Generic, TypeVar

from archive_lens.archive.container import DamagedStream
from archive_lens.archive.encodings import Encoding, utf8_blocks
from archive_lens.archive.parts import Chunk
from archive_lens.archive.records import Form
from archive_lens.archive.salvage import Unreadable

T = TypeVar("T")

CHUNK_ROWS = 1_000
_LONGEST_ROW = 1 << 17  # of X has some 1,000 bytes; the csv module takes no longer cells
_BOM = b"\xef\xbb\xbf"
_SEPARATORS = ",;\t"
#: Inside a text every quote is doubled, so this begins a row wherever it begins a line.
_ROW_START = re.compile(rb'"[0-9]{1,19}"[,;\t]')

_FIELDS = {
    "tweet_id": "id_str",
    "in_reply_to_status_id": "in_reply_to_status_id_str",
    "in_reply_to_user_id": "in_reply_to_user_id_str",
    "timestamp": "created_at",
    "source": "source",
    "text": "text",
}
_NEEDED = {"tweet_id", "text"}
_BETWEEN_LINKS = re.compile(r",(?=[A-Za-z][A-Za-z0-9+.-]*://)")  # a link may hold commas itself
_MEDIA_LINK = re.compile(r"https?://[^/]+/[^/]+/status/([0-9]+)/(photo|video)/[0-9]+")


@dataclass(frozen=True, slots=True)
class _Row:
    """The lines of one row: number (0 is the row of names), offset in bytes, and text."""

    number: int
    offset: int
    lines: bytes


class CsvPart(Generic[T]):
    """Reads one CSV as `Part` reads a JSON file. `damage` says at the end what is wrong with it."""

    def __init__(
        self,
        blocks: Iterable[bytes],
        form: Form[T],
        on_bytes: Callable[[int], None] = lambda count: None,
    ) -> None:
        self.damage = ""
        self.encoding = Encoding()
        self._blocks = blocks
        self._form = form
        self._on_bytes = on_bytes
        self._separator = ","

    def chunks(self) -> Iterator[Chunk[T]]:
        """All rows in the order of the file. Never raises: see `damage` and `unreadable`."""
        rows = self._rows()
        names = next(rows, None)
        if names is None:
            self.damage = self.damage or "it is empty"
            return
        columns = self._columns_of(names)
        if not _NEEDED.issubset(columns):
            self.damage = self.damage or "its first row does not name the columns of tweets"
            return
        while some := list(islice(rows, CHUNK_ROWS)):
            yield self._chunk(columns, some)

    def _columns_of(self, names: _Row) -> list[str]:
        """The names of the columns; owners' spreadsheets part them by other signs than X."""
        for self._separator in _SEPARATORS:
            columns = [name.strip().lower() for name in self._cells(names) or ()]
            if _NEEDED.issubset(columns):
                return columns
        return []

    def _chunk(self, columns: list[str], rows: list[_Row]) -> Chunk[T]:
        records: list[T] = []
        numbers, offsets, unreadable = [], [], []
        repaired: list[int] = []
        for row in rows:
            cells = self._cells(row)
            if cells is None or len(cells) != len(columns):
                reason = "the row is not valid CSV" if cells is None else "it has other columns"
                unreadable.append(Unreadable(row.number, row.offset, reason))
                continue
            if not _is_utf8(row.lines):
                repaired.append(len(records))
            fields = _fields_of(dict(zip(columns, cells, strict=True)))
            records.append(self._form.understand(fields))
            numbers.append(row.number)
            offsets.append(row.offset)
        return Chunk(records, numbers, offsets.__getitem__, repaired, unreadable)

    def _cells(self, row: _Row) -> list[str] | None:
        """The cells of a row; None where it is not exactly one."""
        text = row.lines.removeprefix(_BOM).decode("utf-8", "replace")
        try:
            found = list(csv.reader([text], delimiter=self._separator))
        except csv.Error:
            return None
        return found[0] if len(found) == 1 and row.lines.count(b'"') % 2 == 0 else None

    def _rows(self) -> Iterator[_Row]:
        """Lines are joined while a quote is open, but never over the beginning of another row."""
        lines: list[bytes] = []
        number = start = size = 0
        is_open = False
        for offset, line in self._lines():
            if lines and (not is_open or size > _LONGEST_ROW or _ROW_START.match(line)):
                yield _Row(number, start, b"".join(lines))
                number, size, lines, is_open = number + 1, 0, [], False
            if not lines:
                start = offset
            if lines or line.strip(b"\r\n\0"):
                lines.append(line)
                size += len(line)
                is_open ^= line.count(b'"') % 2 == 1
        if lines:
            yield _Row(number, start, b"".join(lines))

    def _lines(self) -> Iterator[tuple[int, bytes]]:
        """Lines with their ends and where they begin. Only LF ends one: texts hold all others.

        Of a line that is too long for any row, only the beginning is given.
        """
        rest, offset, is_too_long = b"", 0, False
        for block in self._readable_blocks():
            *lines, rest = (rest + block).split(b"\n")
            for line in lines:
                if not is_too_long:
                    yield offset, line + b"\n"
                offset += len(line) + 1
                is_too_long = False
            if len(rest) > _LONGEST_ROW:
                if not is_too_long:
                    yield offset, rest
                offset += len(rest)
                rest, is_too_long = b"", True
        if rest and not is_too_long:
            yield offset, rest

    def _readable_blocks(self) -> Iterator[bytes]:
        try:
            yield from utf8_blocks(self._counted_blocks(), self.encoding)
        except DamagedStream as damaged:
            self.damage = damaged.reason

    def _counted_blocks(self) -> Iterator[bytes]:
        for block in self._blocks:
            self._on_bytes(len(block))
            yield block


def _is_utf8(lines: bytes) -> bool:
    try:
        lines.decode()
    except UnicodeDecodeError:
        return False
    return True


def _fields_of(row: dict[str, str]) -> dict[str, Any]:
    """A row under the names of the JSON files; empty cells are left out."""
    fields: dict[str, Any] = {
        field: row[column] for column, field in _FIELDS.items() if row.get(column)
    }
    original = row.get("retweeted_status_id")
    if original:
        fields["retweeted_status"] = {"user": {"id_str": row.get("retweeted_status_user_id")}}
    links, media = [], []
    for link in filter(None, _BETWEEN_LINKS.split(row.get("expanded_urls", ""))):
        shown = _MEDIA_LINK.fullmatch(link)
        if shown and shown[1] in (row["tweet_id"], original):
            media.append({"type": shown[2]})
        else:
            links.append({"expanded_url": link})
    fields["entities"] = {"urls": links, "media": media}
    return fields
