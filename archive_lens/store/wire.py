"""What goes between the process that asks and the one that answers: plain frames, no pickles.

A frame is eight bytes of length and then MessagePack of one of the types below. Values that MessagePack has
no form for carry a mark, so that a decimal or a date arrives as what it was.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import IO, Any, Literal
from uuid import UUID

import msgspec

from archive_lens.errors import DatabaseError, QueryError


class Question(msgspec.Struct, frozen=True):
    """One statement for one file; `limit` in rows (below 0: all), `timeout` in seconds, `memory` in MB."""

    path: str
    sql: str
    limit: int
    timeout: float
    memory: int

    def too_long(self) -> QueryError:
        """What to say when its time was up."""
        return QueryError(
            f"the query took longer than {self.timeout:g} s",
            hint="Give it more time: --timeout SECONDS",
        )

    def too_large(self) -> QueryError:
        """What to say when its memory was full."""
        return QueryError(
            f"the query needs more than {self.memory} MB", hint="Give it more memory: --memory MB"
        )


class Ready(msgspec.Struct, frozen=True, tag=True):
    """The file is open and the fence stands; the statement's time begins.

    `is_memory_held` tells whether the system itself holds the process to its memory.
    """

    is_memory_held: bool


class Head(msgspec.Struct, frozen=True, tag=True):
    """The columns of the answer, and their DuckDB types."""

    columns: tuple[str, ...]
    types: tuple[str, ...]


class Rows(msgspec.Struct, frozen=True, tag=True):
    """Some rows of the answer."""

    rows: list[tuple[Any, ...]]


class End(msgspec.Struct, frozen=True, tag=True):
    """The last frame of an answer; `is_cut` tells that there were more rows than the limit."""

    is_cut: bool


class Refused(msgspec.Struct, frozen=True, tag=True):
    """The last frame where there is no answer: whose trouble it is, and what to say of it."""

    trouble: str
    message: str
    hint: str


class Facts(msgspec.Struct, frozen=True, tag=True):
    """The rows to ask conditions about, as an Arrow stream; empty where conditions are only checked."""

    relation: str
    rows: bytes
    more: dict[str, str]


class Condition(msgspec.Struct, frozen=True, tag=True):
    """One condition of the owner's; `check` asks whether it can be used, `fit` which rows it is true of."""

    what: Literal["check", "fit", "check_pattern"]
    text: str


class Fits(msgspec.Struct, frozen=True, tag=True):
    """The numbers of the rows that a condition is true of."""

    rows: list[int]


Frame = Ready | Head | Rows | End | Refused | Facts | Condition | Fits

TROUBLES = {"query": QueryError, "database": DatabaseError}
FAULT = "fault"  # the trouble that no one foresaw

_LENGTH_BYTES = 8
_TUPLE, _MAP = 100, 101

#: Types that MessagePack does not know: their mark, their text, and the way back.
_MARKED: dict[type, tuple[int, Callable[[Any], str], Callable[[str], Any]]] = {
    Decimal: (1, str, Decimal),
    datetime: (2, datetime.isoformat, datetime.fromisoformat),
    date: (3, date.isoformat, date.fromisoformat),
    time: (4, time.isoformat, time.fromisoformat),
    timedelta: (5, lambda span: f"{span.days} {span.seconds} {span.microseconds}", lambda text: timedelta(*map(int, text.split()))),
    UUID: (6, str, UUID),
    int: (7, str, int),  # beyond 64 bits
}  # fmt: skip
_BACK = {mark: back for mark, _, back in _MARKED.values()}
_PLAIN = frozenset({type(None), bool, float, str, bytes})


def packed(value: Any) -> Any:
    """A value of DuckDB as MessagePack can hold it."""
    kind = type(value)
    if kind in _PLAIN or (kind is int and -(2**63) <= value < 2**63):
        return value
    if kind is list:
        return [packed(each) for each in value]
    if kind is tuple:
        return _ext(_TUPLE, [packed(each) for each in value])
    if kind is dict:
        return _ext(_MAP, [[packed(each) for each in value], [packed(each) for each in value.values()]])  # fmt: skip
    if kind in _MARKED:
        mark, text_of, _ = _MARKED[kind]
        return msgspec.msgpack.Ext(mark, text_of(value).encode())
    return str(value)


def _ext(mark: int, value: Any) -> msgspec.msgpack.Ext:
    return msgspec.msgpack.Ext(mark, msgspec.msgpack.encode(value))


def _unpacked(mark: int, data: memoryview) -> Any:
    if mark == _TUPLE:
        return tuple(_VALUES.decode(data))
    if mark == _MAP:
        return dict(zip(*_VALUES.decode(data), strict=True))
    return _BACK[mark](str(data, "utf-8"))


_VALUES = msgspec.msgpack.Decoder(list[Any], ext_hook=_unpacked)
_FRAMES: msgspec.msgpack.Decoder[Frame] = msgspec.msgpack.Decoder(Frame, ext_hook=_unpacked)


def send(stream: IO[bytes], frame: Frame) -> None:
    """Writes one frame, and sees that it leaves."""
    body = msgspec.msgpack.encode(frame)
    stream.write(len(body).to_bytes(_LENGTH_BYTES, "big"))
    stream.write(body)
    stream.flush()


def receive(stream: IO[bytes], most: int) -> tuple[Frame | None, int]:
    """The next frame and its bytes; no frame where the stream ends, or holds one of more than `most` bytes."""
    length = int.from_bytes(stream.read(_LENGTH_BYTES), "big")
    if length > most:
        return None, length
    body = stream.read(length)
    if not length or len(body) < length:
        return None, 0
    return _FRAMES.decode(body), length
