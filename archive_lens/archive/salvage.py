"""What can be saved of a damaged part: record by record, with a new start after each one that fails.

Inside a string every quote is escaped, so the beginning of a record (`{ "tweet" :`) can be searched
for in any bytes: a text that looks like one, in whatever string, is never taken for it.
"""

from __future__ import annotations

import re
import sys
from typing import Generic, NamedTuple, TypeVar

from archive_lens.archive.records import BLOCK_COMMENT, STRING, UNREADABLE, Form

T = TypeVar("T")

MAX_RECORD_BYTES = 8 << 20  # the longest post has 25,000 characters
#: Broken records of one part before the rest is left; 100 MB hold some 60,000 tweets.
MAX_LOST = 1 << 18
#: How far an open record may run over the beginnings of others before it is given up.
PATIENCE_BYTES = 1 << 18
#: Bytes of one part that may be stepped through in vain. A hostile part, all openings and no ends,
#: would else be gone through once for each of them.
VAIN_BYTES = 1 << 24
LOOK_BACK = 256
SPACE = b" \t\r\n"

_OPENING = ord("{")
_DEEPEST = 500  # a tweet has 7 levels; the decoder gives up at some 1,000
_LONGEST_CANDIDATE = 1 << 18
_LONGEST_SCALAR = 1 << 12
_LONGEST_BEGINNING = 64

_STRING = STRING.encode()
_BLOCK_COMMENT = BLOCK_COMMENT.encode()
_TOKEN = re.compile(_STRING + rb'|["{}\[\]]', re.DOTALL)
#: What stands between two records, or between the lists of two files that were joined to one.
BETWEEN = re.compile(
    rb"(?:[\s,;)\x00]++"
    rb"|\xef\xbb\xbf"
    rb"|\](?:[\s;\x00\xef\xbb\xbf]*(?:(?:var|let|const)\s+)?(?:[A-Za-z_$][\w$.]{0,200}\s*=\s*)?\[)?"
    rb"|//[^\n]*+\n"
    rb"|" + _BLOCK_COMMENT + rb")*"
)
_SCALAR = re.compile(
    rb"(?:-?[0-9][0-9.eE+-]*+|" + _STRING + rb"|[A-Za-z]++)(?=\s*[,\]])", re.DOTALL
)
_END_OF_ITEM = re.compile(rb"\s*[,\]]")
_OBJECT_START = re.compile(rb'\{\s*["}]')
_PLAIN = rb'[^"{}\[\],:]'
_PLAIN_BYTES = re.compile(_PLAIN + rb"*+")


#: Objects, as its first group, where an item of a list may begin: see `_may_begin`.
_ANY_BEGINNING = re.compile(
    rb"(?:\A|(?<=[,\[\]}])|(?<=[\"{:])(?=" + _PLAIN + rb"{64}))" + _PLAIN + rb'*+(\{)\s*"'
)


class Unreadable(NamedTuple):
    """A record that is lost: its number from 1, where it begins in the part, and why."""

    number: int
    offset: int
    reason: str


def object_end(data: bytes, start: int, stop: int = sys.maxsize) -> int | None:
    """The position after the object that opens at `start`; None where it does not close by `stop`.

    Strings are stepped over whole, so that braces in a text do not count.
    """
    end = _walk(data, start, stop)
    return end if end > 0 else None


def _walk(data: bytes, start: int, stop: int = sys.maxsize) -> int:
    """As `object_end`; where it does not close, how far it was followed, as a number below 1."""
    depth = 0
    for token in _TOKEN.finditer(data, start, stop):
        sign = data[token.start()]
        if sign in b"{[":
            depth += 1
            if depth > _DEEPEST:
                return -token.end()
        elif sign in b"}]":
            depth -= 1
            if depth == 0:
                return token.end()
        elif token.end() - token.start() == 1:
            return -token.end()  # a string that does not close
    return -min(stop, len(data))


class Salvage(Generic[T]):
    """The records of one buffer. `position` tells at the end how far it was used up.

    `wrapper` finds where records begin, None where they are bare; then `alike` is how the first one
    began, as most of them do. `is_torn` says that the buffer begins, or at the end: that what
    follows begins, inside something that has been counted as lost already.
    """

    def __init__(
        self,
        form: Form[T],
        wrapper: re.Pattern[bytes] | None,
        alike: re.Pattern[bytes],
        buffer: bytes,
        *,
        vain_bytes: int,
        is_torn: bool,
    ) -> None:
        self.records: list[T] = []
        self.orders: list[int] = []
        self.starts: list[int] = []
        self.repaired: list[int] = []
        self.lost: list[tuple[int, int, str]] = []
        self.seen = 0
        self.position = 0
        self.is_cut_off = False
        self.vain_bytes = vain_bytes
        self.is_torn = is_torn
        self._form = form
        self._wrapper = wrapper
        self._alike = alike
        self._buffer = buffer
        self._following: int | None = -1

    def run(self, *, more: bool) -> None:
        """Goes through the buffer. With `more` to come, an open record at its end is left there."""
        buffer = self._buffer
        if self.is_torn:
            self._go_to(self._next_start(0), more=more)
            if self.is_torn:
                return
        while (start := self._after_separators(self.position)) < len(buffer):
            self.position = start
            is_object = buffer[start] == _OPENING
            end = self._end_of(start) if is_object else self._end_of_item(start)
            if is_object and end is not None and self._take(start, end):
                self.position = end
                continue
            following = self._next_start(start + 1)
            if end is not None and following is not None and following < end:
                self.vain_bytes -= end - start
            open_bytes = len(buffer) - start
            is_open = end is None or (is_object and not self._is_at_object(end))
            if is_open and more and _is_worth_waiting(open_bytes, following, is_object=is_object):
                return
            self.seen += 1
            self.is_cut_off |= is_object and end is None and following is None
            reason = _why(is_object=is_object, end=end, open_bytes=open_bytes)
            self.lost.append((self.seen, start, reason))
            if end is not None and not is_open and (following is None or end <= following):
                following = end
            self._go_to(following, more=more)
            if self.is_torn or len(self.lost) > MAX_LOST:
                return

    def _go_to(self, following: int | None, *, more: bool) -> None:
        """Where nothing follows, the last bytes are kept: a beginning may be cut in two there."""
        self.is_torn = following is None and more
        kept = _LONGEST_BEGINNING if self.is_torn else 0
        self.position = max(0, len(self._buffer) - kept) if following is None else following

    def _after_separators(self, position: int) -> int:
        between = BETWEEN.match(self._buffer, position)
        return between.end() if between else position

    def _is_at_object(self, position: int) -> bool:
        """Whether the next record begins there, or the buffer ends: else an object was torn."""
        start = self._after_separators(position)
        return start == len(self._buffer) or bool(_OBJECT_START.match(self._buffer, start))

    def _end_of(self, start: int) -> int | None:
        following = self._next_start(start + 1) if self.vain_bytes <= 0 else None
        if following is None:
            end = _walk(self._buffer, start)
            if end > 0:
                return end
            self.vain_bytes += end + start  # that many bytes in vain
            return None
        record = self._buffer[start:following].rstrip(SPACE + b",")
        return start + len(record) if record.endswith(b"}") else None

    def _end_of_item(self, start: int) -> int | None:
        """The end of what is no object and yet one whole item of the list, such as `null`."""
        scalar = _SCALAR.match(self._buffer, start, start + _LONGEST_SCALAR)
        if scalar:
            return scalar.end()
        if self._buffer[start : start + 1] != b"[" or self.vain_bytes <= 0:
            return None
        end = _walk(self._buffer, start, start + _LONGEST_CANDIDATE)
        if end > 0 and _END_OF_ITEM.match(self._buffer, end):
            return end
        self.vain_bytes -= abs(end) - start
        return None

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
        """The next beginning of a record from `position` on, which only ever grows."""
        if self._following is not None and self._following < position:
            self._following = self._find_start(position)
        return self._following

    def _find_start(self, position: int) -> int | None:
        if self._wrapper is not None:
            for found in self._wrapper.finditer(self._buffer, position):
                if self._may_begin(found.start()):
                    return found.start()
            return None
        _, plain = self._sign_before(position)
        for found in _ANY_BEGINNING.finditer(self._buffer, position - plain):
            if found.start(1) >= position and self._is_start(found.start(1)):
                return found.start(1)
        return None

    def _may_begin(self, start: int) -> bool:
        """Whether an item of a list may begin there, by the last sign of structure before it.

        Behind a colon begins, among others, the tweet that a retweet holds, which is whole and not
        the owner's. A sign too far away says nothing.
        """
        sign, plain = self._sign_before(start)
        return sign in (b"", b",", b"[", b"]", b"}") or plain >= 64

    def _sign_before(self, position: int) -> tuple[bytes, int]:
        backwards = self._buffer[max(0, position - LOOK_BACK) : position][::-1]
        found = _PLAIN_BYTES.match(backwards)
        plain = found.end() if found else 0
        return backwards[plain : plain + 1], plain

    def _is_start(self, start: int) -> bool:
        """Whether a bare record begins there: a whole one, or a broken one that begins like them."""
        begins_alike = bool(self._alike.match(self._buffer, start))
        if self.vain_bytes <= 0:
            return begins_alike
        end = _walk(self._buffer, start, start + _LONGEST_CANDIDATE)
        is_start = begins_alike
        if end > 0:
            try:
                found = self._form.decode(b"[" + self._buffer[start:end] + b"]")[0]
            except UNREADABLE:
                pass
            else:
                is_start = self._form.is_whole(found)
        if not is_start or end <= 0:
            self.vain_bytes -= abs(end) - start
        return is_start


def _is_worth_waiting(open_bytes: int, following: int | None, *, is_object: bool) -> bool:
    if not is_object:
        return open_bytes < _LONGEST_SCALAR and following is None
    return open_bytes < (MAX_RECORD_BYTES if following is None else PATIENCE_BYTES)


def _why(*, is_object: bool, end: int | None, open_bytes: int) -> str:
    if not is_object:
        return "there is something else where a record should begin"
    if end is not None:
        return "the record is not valid JSON"
    if open_bytes >= MAX_RECORD_BYTES:
        return f"the record is longer than {MAX_RECORD_BYTES >> 20} MB or does not end"
    return "the record does not end, or is nested too deep"
