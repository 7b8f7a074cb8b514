"""The tweets of a CSV of 2012 to 2019, as records with the names that the JSON files use.

The columns changed their order in 2013, so each is found by its name in the first row. The rows
tell neither handles nor entities; of the links, only where they lead.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
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
_QUOTED_START = re.compile(rb'"[0-9]{1,19}"[,;\t]')
_PLAIN_START = re.compile(rb'"?[0-9]{1,19}"?[,;\t]')

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


@dataclass(slots=True)
class _Row:
    """Some lines in a row, and whether a quote is open at their end."""

    offset: int
    lines: list[bytes] = field(default_factory=list)
    size: int = 0
    is_open: bool = False

    def add(self, line: bytes) -> None:
        self.lines.append(line)
        self.size += len(line)
        self.is_open ^= line.count(b'"') % 2 == 1

    def text(self) -> tuple[str, bool]:
        """Without a byte order mark; and whether something in it was damaged."""
        content = b"".join(self.lines).removeprefix(_BOM)
        try:
            return content.decode(), b"\0" in content
        except UnicodeDecodeError:
            return content.decode("utf-8", "replace"), True


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
        self._columns: list[str] = []
        self._is_quoted = False
        self._number = 0  # of the last row; the row of names is 0
        self._is_torn = False

    def chunks(self) -> Iterator[Chunk[T]]:
        """All rows in the order of the file. Never raises: see `damage` and `unreadable`."""
        rows = self._rows()
        names = next(rows, None)
        if names is None:
            self.damage = self.damage or "it is empty"
            return
        self._columns = self._columns_of(names)
        if not _NEEDED.issubset(self._columns):
            self.damage = self.damage or "its first row does not name the columns of tweets"
            return
        while some := list(islice(rows, CHUNK_ROWS)):
            yield self._chunk(some)

    def _columns_of(self, names: _Row) -> list[str]:
        """The names of the columns; owners' spreadsheets part them by other signs than X."""
        text, _ = names.text()
        self._is_quoted = text.startswith('"')
        for self._separator in _SEPARATORS:
            cells = self._cells(text) or []
            columns = [name.strip().lower() for name in cells]
            if _NEEDED.issubset(columns):
                return columns
        return []

    def _chunk(self, rows: list[_Row]) -> Chunk[T]:
        records: list[T] = []
        numbers, offsets, unreadable = [], [], []
        repaired: list[int] = []
        for row in rows:
            is_behind_torn = self._is_torn
            if is_behind_torn and not _PLAIN_START.match(row.lines[0]):
                continue  # the rest of a row that is told already
            text, is_repaired = row.text()
            cells = None if row.is_open else self._cells(text)
            is_whole = cells is not None and len(cells) == len(self._columns)
            if is_behind_torn and self._is_quoted and not _QUOTED_START.match(row.lines[0]):
                is_whole = False  # a line of a text may look like a row
            self._is_torn = not is_whole
            self._number += 1
            if cells is None or not is_whole:
                reason = "the row is not valid CSV" if cells is None else "it has other columns"
                unreadable.append(Unreadable(self._number, row.offset, reason))
                continue
            if is_repaired:
                repaired.append(len(records))
            fields = _fields_of(dict(zip(self._columns, cells, strict=True)))
            records.append(self._form.understand(fields))
            numbers.append(self._number)
            offsets.append(row.offset)
        return Chunk(records, numbers, offsets.__getitem__, repaired, unreadable)

    def _cells(self, text: str) -> list[str] | None:
        """The cells of a row; None where it is not exactly one."""
        try:
            found = list(csv.reader([text], delimiter=self._separator))
        except csv.Error:
            return None
        return found[0] if len(found) == 1 else None

    def _rows(self) -> Iterator[_Row]:
        """Lines are joined while a quote is open, but never over the beginning of another row."""
        row: _Row | None = None
        for offset, line in self._lines():
            if row and (not row.is_open or row.size > _LONGEST_ROW or _QUOTED_START.match(line)):
                yield row
                row = None
            if row is None and line.strip(b"\r\n\0"):
                row = _Row(offset)
            if row:
                row.add(line)
        if row:
            yield row

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
