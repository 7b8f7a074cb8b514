"""SQL that a reader types is answered by a process of its own, which can read this one file and nothing else.

What DuckDB does not stop itself (one long call of a function, a value of gigabytes) ends with that process:
it is killed when its time is up, and cannot have more memory than it was given.
"""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import msgspec

from archive_lens.errors import DatabaseError, QueryError
from archive_lens.posix import text_of
from archive_lens.store import child, wire
from archive_lens.store.door import check_file

DEFAULT_LIMIT = 10_000  # rows shown; a cut result says so
DEFAULT_TIMEOUT = 30.0  # seconds
DEFAULT_MEMORY = 2_000  # MB

LONGEST_TIMEOUT = 365 * 86_400.0  # seconds; DuckDB and the clock take no infinity
LARGEST_MEMORY = 1_000_000_000  # MB
_ANSWER_SHARE = (
    8  # an answer is at most the memory divided by this: it is held here too, and printed
)


@dataclass(frozen=True, slots=True)
class QueryResult:
    """Rows of one statement; `is_cut` tells that there were more than the limit.

    `is_memory_held` tells whether the system held the query to its memory, or DuckDB alone.
    """

    columns: tuple[str, ...]
    types: tuple[str, ...]
    rows: list[tuple[Any, ...]]
    is_cut: bool
    is_memory_held: bool


def query(
    path: Path,
    sql: str,
    *,
    limit: int = DEFAULT_LIMIT,
    timeout: float = DEFAULT_TIMEOUT,
    memory: int = DEFAULT_MEMORY,
) -> QueryResult:
    """Runs one reading statement against the database and gives at most `limit` rows (below 0: all).

    Raises DatabaseError for a missing or foreign file, QueryError for anything but one SELECT (or
    EXPLAIN of one), for a fault in it with DuckDB's own words, and for too much time or memory.
    """
    check_file(path)
    question = wire.Question(
        path=_text_of(path),
        sql=sql,
        limit=max(-1, min(limit, sys.maxsize)),
        timeout=timeout if timeout < LONGEST_TIMEOUT else LONGEST_TIMEOUT,  # also for no number
        memory=min(memory, LARGEST_MEMORY),
    )
    try:
        asked = msgspec.msgpack.encode(question)
    except UnicodeEncodeError:
        raise QueryError("the statement is no UTF-8", hint="Write it anew.") from None
    with child.serving("archive_lens.store.fenced") as process:
        return _answer(process, question, asked)


def _text_of(path: Path) -> str:
    try:
        return text_of(path)
    except ValueError:
        raise DatabaseError(
            "the name of the database is no UTF-8", hint="Name another file with --db."
        ) from None


def _answer(process: subprocess.Popen[bytes], question: wire.Question, asked: bytes) -> QueryResult:
    frames = _frames(_told(process, asked), question)
    with child.killed_after(process, child.START_SECONDS):
        try:
            ready = next(frames)
        except EOFError:
            raise RuntimeError(
                f"the process that holds the database did not start (code {process.wait()})"
            ) from None
    with child.killed_after(process, question.timeout + child.GRACE_SECONDS) as is_late:
        try:
            head, *rows, end = frames
        except EOFError:
            raise question.too_long() if is_late() else _broken(process, question) from None
    return QueryResult(
        head.columns,
        head.types,
        [row for some in rows for row in some.rows],
        end.is_cut,
        ready.is_memory_held,
    )


def _told(process: subprocess.Popen[bytes], asked: bytes) -> IO[bytes]:
    """The stream of the answers, after the question has gone."""
    into, answers = process.stdin, process.stdout
    assert into is not None
    assert answers is not None
    with suppress(BrokenPipeError):  # it has ended, and who reads the answers sees that
        into.write(asked)
        into.close()
    return answers


def _frames(answers: IO[bytes], question: wire.Question) -> Iterator[Any]:
    """Every frame to the last. Raises what the process refused with, EOFError where it ended before."""
    left = most = question.memory * 1_000_000 // _ANSWER_SHARE
    while True:
        frame, length = wire.receive(answers, left)
        if length > left:
            raise QueryError(
                f"the answer is larger than {most / 1e6:,.0f} MB",
                hint="Ask for fewer rows or columns, or give it more memory: --memory MB",
            )
        if frame is None:
            raise EOFError
        if isinstance(frame, wire.Refused):
            if frame.trouble == wire.FAULT:
                raise RuntimeError(frame.message)
            raise wire.TROUBLES[frame.trouble](frame.message, hint=frame.hint)
        left -= length
        yield frame
        if isinstance(frame, wire.End):
            return


def _broken(process: subprocess.Popen[bytes], question: wire.Question) -> QueryError:
    """What to say of a process that ended without a word."""
    code = process.wait()
    if code == -signal.SIGKILL:  # the system does that when memory is short
        return question.too_large()
    if code == -signal.SIGXCPU:
        return question.too_long()
    return QueryError(
        f"DuckDB broke down on this statement (code {code})", hint="Ask it another way."
    )
