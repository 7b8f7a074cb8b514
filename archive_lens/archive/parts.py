"""One part's bytes as JSON records, in bounded memory.

A part is `window.YTD.tweets.part0 = [ {...}, {...} ]`. It is cut into chunks of whole records, and
each chunk is decoded as an array of its own. The cut is searched backwards from the end of what
has been read: the last wrapper key (`{ "tweet" :`) behind a comma. What starts at depth 1 parses
if and only if it was cut at depth 1, so the decoder itself verifies every cut. Where it says no,
the chunk grows to a later cut once, and then its records are taken one by one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from archive_lens.archive.container import DamagedStream
from archive_lens.archive.encodings import Encoding, utf8_blocks
from archive_lens.archive.records import BLOCK_COMMENT, UNREADABLE, Form
from archive_lens.archive.salvage import (
    BETWEEN,
    LOOK_BACK,
    MAX_LOST,
    MAX_RECORD_BYTES,
    SPACE,
    VAIN_BYTES,
    Salvage,
    Unreadable,
    object_end,
)

T = TypeVar("T")

CHUNK_BYTES = 1 << 17  # cheapest of 64 KB to 8 MB: larger blocks are given back to the system
_PREFIX_BYTES = 1 << 12
_HEAD_BYTES = 1 << 18  # how far a first record is searched where the prefix is damaged

_BEHIND = SPACE + b");\x00"
_BLANK = re.compile(rb"[\s\x00]*+(?:\xef\xbb\xbf[\s\x00]*+)*")


def _whole(pattern: bytes, name: bytes) -> bytes:
    """A pattern that takes all it can or nothing, as an atomic group of that name; Python before 3.11.5 mismatches its own."""
    return rb"(?=(?P<" + name + rb">" + pattern + rb"))(?P=" + name + rb")"


# The prefix differs over the years, and owners replace it with `module.exports =` or comments.
_PREFIX = re.compile(
    _whole(rb"\s*+(?:(?://[^\n]*+\n|" + BLOCK_COMMENT.encode() + rb")\s*+)*", rb"comments")
    + _whole(
        rb"[^\"'\[{<]*+(?:\[\s*[\"'][\w$-]+[\"']\s*\](?=\s*[=\[.])[^\"'\[{<]*+)*", rb"assigned"
    )
    + rb"(?:(?P<list>\[)|(?=\{\s*[\w\"'}$]))"
)
_ANY_LIST = re.compile(rb"(?P<list>\[)(?=\s*\{\s*[\"}])")
_UNQUOTED_KEY = re.compile(rb"\s*\{\s*(?:[A-Za-z_$][\w$]*|'[^'\"]*')\s*:")
_FIRST_KEY = re.compile(rb'\s*\{\s*("[^"\\]{1,80}")\s*:')
_QUOTED_KEY = re.compile(rb'[{,]\s*"[^"\\]+"\s*:')
_NO_JSON = (
    "it is JavaScript and no JSON, since its keys have no quotes: "
    "put the file as X made it in its place"
)


@dataclass(slots=True)
class Chunk(Generic[T]):
    """Some records in a row. `repaired` holds positions in `records`."""

    records: list[T]
    numbers: Sequence[int]
    find_offset: Callable[[int], int]
    repaired: list[int] = field(default_factory=list)
    unreadable: list[Unreadable] = field(default_factory=list)


class Part(Generic[T]):
    """Reads one part. `damage` says after the last chunk what is wrong with it, if anything."""

    def __init__(
        self,
        blocks: Iterable[bytes],
        form: Form[T],
        on_bytes: Callable[[int], None] = lambda count: None,
        chunk_bytes: int = CHUNK_BYTES,
    ) -> None:
        self.damage = ""
        self.encoding = Encoding()
        self._blocks = blocks
        self._form = form
        self._on_bytes = on_bytes
        self._chunk_bytes = chunk_bytes
        self._quoted_key = f'"{form.key}"'.encode()
        self._wrapper = re.compile(rb"\{\s*" + re.escape(self._quoted_key) + rb"\s*:")
        self._first_key = b""  # of a bare record, with its quotes
        self._buffer = b""
        self._base = 0  # where the buffer begins in the part
        self._searched = 0  # so far no cut was found in the buffer
        self._number = 0  # of the last record
        self._lost = 0
        self._vain_bytes = VAIN_BYTES
        self._wanted = chunk_bytes
        self._begun = self._is_list = self._is_wrapped = self._has_failed = False
        self._has_passed_end = self._is_torn = self._has_zeros = self._is_over = False

    def chunks(self) -> Iterator[Chunk[T]]:
        """All records in the order of the part. Never raises: see `damage` and `unreadable`."""
        for block in self._readable_blocks():
            self._buffer += block
            if not self._begun:
                self._begin(at_end=False)
                if not self._begun and len(self._buffer) > _HEAD_BYTES:
                    break  # whatever this is, it must not fill the memory
            if self._begun and len(self._buffer) >= self._wanted:
                yield from self._cut()
            if self._is_over:
                return
        if not self._begun:
            self._begin(at_end=True)
        if self._begun:
            yield from self._last()
        else:
            self.damage = self.damage or self._lacking()

    def _readable_blocks(self) -> Iterator[bytes]:
        try:
            yield from utf8_blocks(self._counted_blocks(), self.encoding)
        except DamagedStream as damaged:
            self.damage = damaged.reason

    def _counted_blocks(self) -> Iterator[bytes]:
        for block in self._blocks:
            self._on_bytes(len(block))
            yield block

    def _begin(self, *, at_end: bool) -> None:
        """Steps over blanks and prefix to the first record, once enough bytes are there to see it."""
        blank = _BLANK.match(self._buffer)
        if blank and blank.end():
            self._has_zeros |= b"\0" in blank[0]
            self._base += blank.end()
            self._buffer = self._buffer[blank.end() :]
        if not self._buffer or (len(self._buffer) < _PREFIX_BYTES and not at_end):
            return
        prefix = _PREFIX.match(self._buffer, 0, _HEAD_BYTES)
        prefix = prefix or _ANY_LIST.search(self._buffer, 0, _HEAD_BYTES)
        if prefix is None:
            self._begin_anywhere()
            return
        self._begun = True
        self._is_list = prefix["list"] is not None
        if self._is_without_quotes(prefix.end()):
            self._is_over = True
            self.damage = _NO_JSON
            self._buffer = b""
            return
        if self._has_zeros:
            self.damage = "it begins with zero bytes"
        self._advance(prefix.end())
        self._is_wrapped = self._begins_wrapped()
        if first := _FIRST_KEY.match(self._buffer):
            self._first_key = first[1]

    def _begin_anywhere(self) -> None:
        """Without a prefix, at whatever comes before the first record that can be found."""
        if self._wrapper.search(self._buffer):
            self._begun = self._is_list = self._is_wrapped = True
            self.damage = "its beginning is damaged"

    def _begins_wrapped(self) -> bool:
        return bool(self._wrapper.match(self._buffer.lstrip(SPACE)[:LOOK_BACK]))

    def _is_without_quotes(self, start: int) -> bool:
        """Whether the first keys are written as in a program, which only a program could read."""
        end = start + _PREFIX_BYTES
        return bool(_UNQUOTED_KEY.match(self._buffer, start)) and not _QUOTED_KEY.search(
            self._buffer, start, end
        )

    def _lacking(self) -> str:
        if self._buffer:
            return "it holds no list of records"
        return "it holds nothing but zero bytes" if self._has_zeros else "it is empty"

    def _advance(self, position: int) -> None:
        if position:
            passed = self._buffer[max(0, position - LOOK_BACK) : position]
            self._has_passed_end = self._ends(passed.rstrip(_BEHIND))
        self._base += position
        self._buffer = self._buffer[position:]
        self._searched = 0
        self._wanted = self._chunk_bytes

    def _ends(self, content: bytes) -> bool:
        return content.endswith(b"]" if self._is_list else b"}")

    def _cut(self) -> Iterator[Chunk[T]]:
        if self._is_torn or not self._is_at_object():
            yield self._salvage(more=True)
            return
        end, following = self._last_cut() or (0, 0)
        if not end:
            if len(self._buffer) > MAX_RECORD_BYTES:
                yield self._salvage(more=True)
            self._wanted = min(2 * len(self._buffer), MAX_RECORD_BYTES) + 1
            return
        chunk = self._decoded(end)
        if chunk is not None:
            yield chunk
            self._advance(following)
            self._has_failed = False
        elif not self._has_failed:  # perhaps the cut was inside a record: try a later one
            self._wanted = len(self._buffer) + self._chunk_bytes
            self._has_failed = True
        else:
            yield self._salvage(more=True)
            self._wanted = len(self._buffer) + self._chunk_bytes
            self._has_failed = False

    def _is_at_object(self) -> bool:
        between = BETWEEN.match(self._buffer)
        position = between.end() if between else 0
        return self._buffer[position : position + 1] in (b"{", b"")

    def _last_cut(self) -> tuple[int, int] | None:
        """End of the last whole record in the buffer and start of what follows it."""
        if self._is_wrapped:
            cut = self._last_beginning(self._quoted_key)
            if cut is None and len(self._buffer) > MAX_RECORD_BYTES:
                self._is_wrapped = False  # the rest of the part holds bare records
            return cut
        if self._has_failed:
            return self._last_object()
        if self._first_key:
            return self._last_beginning(self._first_key)
        end = self._buffer.rfind(b"},") + 1
        return (end, end + 1) if end else self._last_object()

    def _last_beginning(self, quoted_key: bytes) -> tuple[int, int] | None:
        buffer, position = self._buffer, len(self._buffer)
        while (position := buffer.rfind(quoted_key, self._searched, position)) >= 0:
            floor = max(0, position - LOOK_BACK)
            before = buffer[floor:position].rstrip(SPACE)
            if before.endswith(b"{"):
                record = floor + len(before) - 1
                before = before[:-1].rstrip(SPACE)
                if before.endswith(b","):
                    return floor + len(before) - 1, record
        self._searched = max(0, len(buffer) - len(quoted_key))
        return None

    def _last_object(self) -> tuple[int, int] | None:
        """Slower and surer, where bare records nest objects that begin like them."""
        buffer, position, end = self._buffer, 0, 0
        while True:
            between = BETWEEN.match(buffer, position)
            position = between.end() if between else position
            closed = object_end(buffer, position) if buffer[position : position + 1] == b"{" else 0
            if not closed:
                return (end, position) if end else None
            position = end = closed

    def _decoded(self, end: int) -> Chunk[T] | None:
        """The records before `end` as an array of their own; None where they are not readable."""
        content = self._buffer[:end]
        try:
            records = self._form.decode(b"[%b]" % content)
        except UNREADABLE:
            return None
        first = self._number + 1
        self._number += len(records)
        return Chunk(records, range(first, first + len(records)), _Offsets(content, self._base))

    def _last(self) -> Iterator[Chunk[T]]:
        """What is left when the bytes are over."""
        if self._is_over:
            return
        rest = self._buffer.rstrip(_BEHIND)
        is_closed = self._ends(rest) if rest else self._has_passed_end
        end = len(rest) - 1 if self._is_list and rest else len(rest)
        chunk = self._decoded(end) if is_closed else None
        if chunk is not None:
            yield chunk
            return
        if not is_closed:
            self.damage = self.damage or "it is cut off before its end"
        yield self._salvage(more=False)

    def _salvage(self, *, more: bool) -> Chunk[T]:
        """Record by record. With `more` to come, an open record at the end stays in the buffer."""
        wrapper = self._wrapper if self._is_wrapped else None
        alike = re.compile(rb"\{\s*" + re.escape(self._first_key or b"}") + rb"\s*:")
        saved = Salvage(
            self._form,
            wrapper,
            alike,
            self._buffer,
            vain_bytes=self._vain_bytes,
            is_torn=self._is_torn,
        )
        saved.run(more=more)
        self._vain_bytes = saved.vain_bytes
        self._is_torn = saved.is_torn
        base = self._base
        offsets = [base + start for start in saved.starts]
        numbers = [self._number + order for order in saved.orders]
        unreadable = [
            Unreadable(self._number + order, base + start, reason)
            for order, start, reason in saved.lost
        ]
        self._number += saved.seen
        self._lost += len(saved.lost)
        if self._lost > MAX_LOST:
            self._is_over = True
            self.damage = f"it holds more than {MAX_LOST:,} broken records, so the rest was left"
        if saved.is_cut_off:
            self.damage = self.damage or "it is cut off before its end"
        self._advance(saved.position)
        self._wanted += len(self._buffer)
        if self._buffer.startswith(b"{"):
            self._is_wrapped = self._begins_wrapped()
        return Chunk(saved.records, numbers, offsets.__getitem__, saved.repaired, unreadable)


class _Offsets:
    """Where each record of a chunk begins: looked for only when there is an issue to tell."""

    def __init__(self, content: bytes, base: int) -> None:
        self._content = content
        self._base = base
        self._starts: list[int] = []

    def __call__(self, index: int) -> int:
        position = 0 if not self._starts else len(self._content)
        while position < len(self._content):
            between = BETWEEN.match(self._content, position)
            start = between.end() if between else position
            position = object_end(self._content, start) or len(self._content)
            self._starts.append(start)
        return self._base + self._starts[min(index, len(self._starts) - 1)]
