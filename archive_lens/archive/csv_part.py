"""The tweets of a CSV of 2012 to 2019, as records with the names that the JSON files use.

The columns changed their order in 2013, so each is found by its name in the first row. The rows
tell neither handles nor entities; of the links, only where they lead.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any, Generic, TypeVar

from archive_lens.archive.container import DamagedStream
from archive_lens.archive.parts import Chunk, Unreadable
from archive_lens.archive.records import Form

T = TypeVar("T")

#: Number (0 is the row of names), offset in bytes, and cells, which a broken row does not have.
Row = tuple[int, int, list[str] | None]

CHUNK_ROWS = 1_000
_LONGEST_LINE = 1 << 20  # a row of X has some 1,000 bytes
_BOM = b"\xef\xbb\xbf"

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


class CsvPart(Generic[T]):
    """Reads one CSV as `Part` reads a JSON file. `damage` says at the end what is wrong with it."""

    def __init__(
        self,
        blocks: Iterable[bytes],
        form: Form[T],
        on_bytes: Callable[[int], None] = lambda count: None,
    ) -> None:
        self.damage = ""
        self._blocks = blocks
        self._form = form
        self._on_bytes = on_bytes
        self._position = 0  # in bytes, after the last line that was taken

    def chunks(self) -> Iterator[Chunk[T]]:
        """All rows in the order of the file. Never raises: see `damage` and `unreadable`."""
        rows = self._rows()
        _, _, names = next(rows, (0, 0, []))
        columns = [name.strip().lower() for name in names or ()]
        if not _NEEDED.issubset(columns):
            if columns or self._position:
                self.damage = self.damage or "its first row does not name the columns of tweets"
            return
        while some := list(islice(rows, CHUNK_ROWS)):
            yield self._chunk(columns, some)

    def _chunk(self, columns: list[str], rows: list[Row]) -> Chunk[T]:
        records, numbers, offsets, unreadable = [], [], [], []
        for number, offset, row in rows:
            if row is None or len(row) != len(columns):
                reason = "the row is not valid CSV" if row is None else "it has other columns"
                unreadable.append(Unreadable(number, offset, reason))
                continue
            fields = _fields_of(dict(zip(columns, row, strict=True)))
            records.append(self._form.understand(fields))
            numbers.append(number)
            offsets.append(offset)
        return Chunk(records, numbers, offsets.__getitem__, unreadable=unreadable)

    def _rows(self) -> Iterator[Row]:
        reader = csv.reader(self._lines())
        number = 0
        while True:
            offset = self._position
            try:
                row: list[str] | None = next(reader)
            except StopIteration:
                return
            except csv.Error:
                row = None
            if row != []:  # an empty line
                yield number, offset, row
                number += 1

    def _lines(self) -> Iterator[str]:
        """Lines with their ends. Only LF ends one: texts hold every other sort of line break."""
        rest = b""
        try:
            for block in self._blocks:
                self._on_bytes(len(block))
                *lines, rest = (rest + block).split(b"\n")
                for line in lines:
                    yield self._decoded(line + b"\n")
                if len(rest) > _LONGEST_LINE:
                    self.damage = "it holds a line that is too long"
                    return
        except DamagedStream as damaged:
            self.damage = damaged.reason
        if rest:
            yield self._decoded(rest)

    def _decoded(self, line: bytes) -> str:
        text = line.removeprefix(_BOM) if self._position == 0 else line
        self._position += len(line)
        return text.decode("utf-8", "replace")


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
