"""One part's bytes as JSON records, in bounded memory; and what can be saved of a damaged one.

A part is `window.YTD.tweets.part0 = [ {...}, {...} ]`. It is cut into chunks of whole records, and
each chunk is decoded as an array of its own. The cut is searched backwards from the end of what
has been read: the last wrapper key (`{ "tweet" :`) behind a comma. What starts at depth 1 parses
if and only if it was cut at depth 1, so the decoder itself verifies every cut. Where it says no,
the chunk grows to a later cut once, and then its records are taken one by one.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

import msgspec

from archive_lens.archive.container import DamagedStream
from archive_lens.archive.records import UNREADABLE, Form

T = TypeVar("T")

CHUNK_BYTES = 1 << 17  # cheapest of 64 KB to 8 MB: larger blocks are given back to the system
MAX_RECORD_BYTES = 8 << 20  # the longest post has 25,000 characters
#: How far an open record may run over the beginnings of others before it is given up.
PATIENCE_BYTES = 1 << 18
#: Bytes of one part that may be stepped through in vain. A hostile part, all openings and no ends,
#: would else be gone through once for each of them.
_VAIN_BYTES = 1 << 27
_DEEPEST = 500  # a tweet has 7 levels; the decoder gives up at some 1,000
_LONGEST_CANDIDATE = 1 << 18
_PREFIX_BYTES = 1 << 12
_LOOK_BACK = 256

JAVASCRIPT = "it is JavaScript and not JSON, for its names have no double quotes"

_BOM = b"\xef\xbb\xbf"
_SPACE = b" \t\r\n"
_TOKEN = re.compile(rb'"(?:[^"\\]++|\\.)*+"|["{}\[\]]', re.DOTALL)
_OPENING = re.compile(rb"[\[{]")
_BETWEEN = re.compile(rb"[\s,;\]\x00]*")
_LEADING = re.compile(rb"[\s,]*")
_SCALAR = re.compile(rb'"(?:[^"\\]++|\\.)*+"|[^\s,\[\]{}"]++', re.DOTALL)
#: A record as JavaScript allows it and JSON does not, such as `{tweet: {id_str: '1'}}`.
_UNQUOTED = re.compile(rb"\{\s*(?:[A-Za-z_$][\w$]*|'[^']*')\s*:")
_COMMENTS = re.compile(rb"(?:[ \t\r\n]++|//[^\n]*+\n|/\*.*?\*/)*+", re.DOTALL)
_EXPORTED = re.compile(rb"\s*export\s+default\b")
#: What owners leave behind the list when they make a module of the file.
_MODULE_TAIL = re.compile(rb"\]\s*;?\s*(?:module\.exports\s*=|export\s+default\b)\s*[\w.$]+\s*\Z")
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_ANY_OBJECT = re.compile(rb'\{\s*"')
_SOMEONE_ELSES = re.compile(rb'"(?:retweeted|quoted)_status"\s*:\s*\Z')


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A record that is lost: its number from 1, where it begins in the part, and why."""

    number: int
    offset: int
    reason: str


@dataclass(slots=True)
class Chunk(Generic[T]):
    """Some records in a row. `repaired` holds positions in `records`."""

    records: list[T]
    numbers: Sequence[int]
    find_offset: Callable[[int], int]
    repaired: list[int] = field(default_factory=list)
    unreadable: list[Unreadable] = field(default_factory=list)


def object_end(data: bytes, start: int, stop: int = sys.maxsize) -> int | None:
    """The position after the object that opens at `start`; None where it does not close by `stop`.

    Strings are stepped over whole, so that braces in a text do not count.
    """
    depth = 0
    for token in _TOKEN.finditer(data, start, stop):
        sign = data[token.start()]
        if sign in b"{[":
            depth += 1
            if depth > _DEEPEST:
                return None
        elif sign in b"}]":
            depth -= 1
            if depth == 0:
                return token.end()
        elif token.end() - token.start() == 1:
            return None  # a string that does not close
    return None


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
        self._blocks = blocks
        self._form = form
        self._on_bytes = on_bytes
        self._chunk_bytes = chunk_bytes
        self._quoted_key = f'"{form.key}"'.encode()
        self._wrapper = re.compile(rb"\{\s*" + re.escape(self._quoted_key) + rb"\s*:")
        self._buffer = b""
        self._base = 0  # where the buffer begins in the part
        self._number = 0  # of the last record
        self._vain_bytes = _VAIN_BYTES
        self._wanted = chunk_bytes
        self._begun = self._is_list = self._is_wrapped = self._has_failed = False
        self._has_passed_end = False

    def chunks(self) -> Iterator[Chunk[T]]:
        """All records in the order of the part. Never raises: see `damage` and `unreadable`."""
        for block in self._readable_blocks():
            self._buffer += block
            if not self._begun:
                self._begin(at_end=False)
                if not self._begun and len(self._buffer) > 2 * _PREFIX_BYTES:
                    break  # whatever this is, it must not fill the memory
            if self._begun and len(self._buffer) >= self._wanted:
                yield from self._cut()
        yield from self._last()

    def _readable_blocks(self) -> Iterator[bytes]:
        try:
            for block in self._blocks:
                self._on_bytes(len(block))
                yield block
        except DamagedStream as damaged:
            self.damage = damaged.reason

    def _begin(self, *, at_end: bool) -> None:
        """Steps over BOM and prefix to the first record, once enough bytes are there to see it."""
        buffer = self._buffer
        if (len(buffer) < _PREFIX_BYTES and not at_end) or buffer.startswith(_UTF16):
            return
        skipped = _COMMENTS.match(buffer, len(_BOM) if buffer.startswith(_BOM) else 0)
        start = skipped.end() if skipped else 0
        if buffer[start : start + 1] not in (b"[", b"{"):
            # The prefix differs over the years, and owners replace it with `module.exports =`.
            exported = _EXPORTED.match(buffer, start)
            equals = buffer.find(b"=", start, start + _PREFIX_BYTES)
            prefix_end = exported.end() if exported else equals
            opening = _OPENING.search(buffer, prefix_end) if prefix_end >= 0 else None
            if opening is None:
                return
            start = opening.start()
        self._begun = True
        self._is_list = buffer[start : start + 1] == b"["
        self._advance(start + 1 if self._is_list else start)
        self._is_wrapped = bool(self._wrapper.match(self._buffer.lstrip(_SPACE)[:_LOOK_BACK]))

    def _advance(self, position: int) -> None:
        if position:
            passed = self._buffer[max(0, position - _LOOK_BACK) : position]
            self._has_passed_end = self._ends(passed.rstrip(_SPACE + b";\x00"))
        self._base += position
        self._buffer = self._buffer[position:]
        self._wanted = self._chunk_bytes

    def _ends(self, content: bytes) -> bool:
        return content.endswith(b"]" if self._is_list else b"}")

    def _cut(self) -> Iterator[Chunk[T]]:
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

    def _last_cut(self) -> tuple[int, int] | None:
        """End of the last whole record in the buffer and start of what follows it."""
        return self._last_wrapper() if self._is_wrapped else self._last_object()

    def _last_wrapper(self) -> tuple[int, int] | None:
        buffer, position = self._buffer, len(self._buffer)
        while (position := buffer.rfind(self._quoted_key, 0, position)) >= 0:
            floor = max(0, position - _LOOK_BACK)
            before = buffer[floor:position].rstrip(_SPACE)
            if before.endswith(b"{"):
                record = floor + len(before) - 1
                before = before[:-1].rstrip(_SPACE)
                if before.endswith(b","):
                    return floor + len(before) - 1, record
        if len(buffer) > MAX_RECORD_BYTES:
            self._is_wrapped = False  # the rest of the part holds bare records
        return None

    def _last_object(self) -> tuple[int, int] | None:
        """Bare records nest objects of their own kind, so each of them is stepped over."""
        buffer, position, end = self._buffer, 0, 0
        while True:
            between = _BETWEEN.match(buffer, position)
            position = between.end() if between else position
            closed = object_end(buffer, position) if buffer[position : position + 1] == b"{" else 0
            if not closed:
                return (end, position) if end else None
            position = end = closed

    def _decoded(self, end: int) -> Chunk[T] | None:
        """The records before `end` as an array of their own; None where they are not readable."""
        leading = _LEADING.match(self._buffer)  # a comma, where the last cut came just before it
        start = leading.end() if leading else 0
        content = self._buffer[start:end]
        try:
            records = self._form.decode(b"[%b]" % content)
        except UNREADABLE:
            return None
        first = self._number + 1
        self._number += len(records)
        offsets = _Offsets(content, self._base + start)
        return Chunk(records, range(first, first + len(records)), offsets)

    def _last(self) -> Iterator[Chunk[T]]:
        """What is left when the bytes are over."""
        if not self._begun:
            self._begin(at_end=True)
        if not self._begun:
            if self._buffer.startswith(_UTF16):
                self.damage = self.damage or "it was saved as UTF-16; save it as UTF-8"
            elif self._buffer.removeprefix(_BOM).strip(_SPACE + b"\x00"):
                self.damage = self.damage or "it holds no list of records"
            return
        rest = self._buffer.rstrip(_SPACE + b";\x00")
        rest = self._buffer = _MODULE_TAIL.sub(b"]", rest)
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
        saved = _Salvage(self._form, wrapper, self._buffer, self._vain_bytes)
        saved.run(more=more)
        self._vain_bytes = saved.vain_bytes
        base = self._base
        offsets = [base + start for start in saved.starts]
        numbers = [self._number + order for order in saved.orders]
        unreadable = [
            Unreadable(self._number + order, base + start, reason)
            for order, start, reason in saved.lost
        ]
        self._number += saved.seen
        if saved.is_cut_off:
            self.damage = self.damage or "it is cut off before its end"
        if saved.is_javascript:
            self.damage = self.damage or JAVASCRIPT
        self._advance(saved.position)
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
            between = _BETWEEN.match(self._content, position)
            start = between.end() if between else position
            position = object_end(self._content, start) or len(self._content)
            self._starts.append(start)
        return self._base + self._starts[min(index, len(self._starts) - 1)]


class _Salvage(Generic[T]):
    """The records of one buffer, each decoded alone, with a new start after each one that fails."""

    def __init__(
        self, form: Form[T], wrapper: re.Pattern[bytes] | None, buffer: bytes, vain_bytes: int
    ) -> None:
        self.records: list[T] = []
        self.orders: list[int] = []
        self.starts: list[int] = []
        self.repaired: list[int] = []
        self.lost: list[tuple[int, int, str]] = []
        self.seen = 0
        self.position = 0
        self.is_cut_off = self.is_javascript = False
        self.vain_bytes = vain_bytes
        self._form = form
        self._wrapper = wrapper
        self._buffer = buffer

    def run(self, *, more: bool) -> None:
        buffer = self._buffer
        while (start := self._after_separators(self.position)) < len(buffer):
            self.position = start
            is_object = buffer[start : start + 1] == b"{"
            end = self._end_of(start) if is_object else None
            if end is not None and self._take(start, end):
                self.position = end
                continue
            value_end = None if is_object else self._other_value_end(start)
            if value_end is not None and (value_end < len(buffer) or not more):
                self._lose(start, "it is no record, but some other value")
                self.position = value_end
                continue
            self.vain_bytes -= (end or len(buffer)) - start
            following = self._next_start(start + 1)
            is_open = end is None or not self._is_at_object(end)
            if is_open and more and self._is_worth_waiting(len(buffer) - start, following):
                return
            is_javascript = bool(_UNQUOTED.match(buffer, start))
            self.is_javascript |= is_javascript
            self.is_cut_off |= is_object and end is None and following is None
            self._lose(start, JAVASCRIPT if is_javascript else _why(is_object=is_object, end=end))
            if end is not None and not is_open and (following is None or end <= following):
                following = end
            self.position = len(buffer) if following is None else following
        self.position = len(buffer)

    def _lose(self, start: int, reason: str) -> None:
        self.seen += 1
        self.lost.append((self.seen, start, reason))

    def _other_value_end(self, start: int) -> int | None:
        """Where a number, a string, a list or the like ends that stands in the place of a record.

        None for what is no JSON, and for a list that holds records itself.
        """
        if self._buffer[start : start + 1] == b"[":
            end = object_end(self._buffer, start)
            following = self._next_start(start + 1)
            if end is None or (following is not None and following < end):
                return None
        else:
            scalar = _SCALAR.match(self._buffer, start)
            if scalar is None:
                return None
            end = scalar.end()
        try:
            msgspec.json.decode(self._buffer[start:end], type=msgspec.Raw)
        except UNREADABLE:
            return None
        return end

    def _after_separators(self, position: int) -> int:
        between = _BETWEEN.match(self._buffer, position)
        return between.end() if between else position

    def _is_at_object(self, position: int) -> bool:
        """Whether the next record begins there, or the buffer ends: else an object was torn."""
        start = self._after_separators(position)
        return self._buffer[start : start + 1] in (b"{", b"")

    def _end_of(self, start: int) -> int | None:
        following = self._next_start(start + 1) if self.vain_bytes <= 0 else None
        if following is None:
            return object_end(self._buffer, start)
        record = self._buffer[start:following].rstrip(_SPACE + b",")
        return start + len(record) if record.endswith(b"}") else None

    def _is_worth_waiting(self, open_bytes: int, following: int | None) -> bool:
        return open_bytes < (MAX_RECORD_BYTES if following is None else PATIENCE_BYTES)

    def _take(self, start: int, end: int) -> bool:
        record = self._buffer[start:end]
        is_repaired = False
        try:
            value: T | None = self._form.decode(b"[" + record + b"]")[0]
        except UNREADABLE:
            value, is_repaired = self._form.lenient(record), True
        if value is None:
            return False
        self.seen += 1
        if is_repaired:
            self.repaired.append(len(self.records))
        self.records.append(value)
        self.orders.append(self.seen)
        self.starts.append(start)
        return True

    def _next_start(self, position: int) -> int | None:
        """The next beginning of a record. In a valid string it cannot stand: quotes are escaped."""
        if self._wrapper is not None:
            found = self._wrapper.search(self._buffer, position)
            return found.start() if found else None
        for found in _ANY_OBJECT.finditer(self._buffer, position):
            if self.vain_bytes <= 0:
                break
            start = found.start()
            if _SOMEONE_ELSES.search(self._buffer, max(0, start - _LOOK_BACK), start):
                continue  # whole in itself, and yet no tweet of the owner
            end = object_end(self._buffer, start, start + _LONGEST_CANDIDATE)
            if end is not None and self._is_record(self._buffer[start:end]):
                return start
            self.vain_bytes -= (end or start + _LONGEST_CANDIDATE) - start
        return None

    def _is_record(self, candidate: bytes) -> bool:
        """Whether a nested object is a record in itself: those inside a tweet are not."""
        try:
            return self._form.is_whole(self._form.decode(b"[" + candidate + b"]")[0])
        except UNREADABLE:
            return False


def _why(*, is_object: bool, end: int | None) -> str:
    if not is_object:
        return "there is something else where a record should begin"
    return "the record does not end" if end is None else "the record is not valid JSON"
