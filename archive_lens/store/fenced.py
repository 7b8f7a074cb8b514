"""The process that holds the database while a reader's SQL runs: it can read this one file and nothing else.

It is started by `fence.query` and imports only what an answer needs. Three fences stand around the statement:
its kind is looked at, DuckDB's own settings take the file systems away and are locked, and the system is told that
this process may open no file, write no byte to one, and have no more memory than was said.

Read-only alone does not protect the file (`COPY ... TO` its own name would still write it), so the file
system is taken away after opening, and the configuration is locked last.
"""

from __future__ import annotations

import difflib
import re
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

try:
    import _duckdb as duckdb  # the engine without its wrappers: half of the start
except ImportError:
    import duckdb  # type: ignore[no-redef]  # the same names

from archive_lens import posix
from archive_lens.errors import ArchiveLensError, QueryError
from archive_lens.store import wire
from archive_lens.store.door import NO_NETWORK, explained

THREADS = 2
ROWS_A_FRAME = 1_000
_READING = ("SELECT", "EXPLAIN")
_SPACE = r"(?:\s|--[^\n]*(?:\n|$)|/\*.*?\*/)*"
_EXPLAIN = re.compile(rf"^{_SPACE}explain\b{_SPACE}(?:\([^)]*\)|analyze\b)?", re.I | re.S)
_ZONED = re.compile(r"TIME(?:STAMP)?(?:_NS)? WITH TIME ZONE")  # Python would need pytz for them
_NO_TABLE = re.compile(r"Table with name (\S+) does not exist")
_NO_COLUMN = re.compile(r'(?:Referenced column|a column named) "(.+?)"')
_SHOWN_NAMES = 3


def serve() -> None:
    """Answers the one question that waits on stdin with frames on stdout."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who asked decides, and ends this process
    answers = posix.own_stdout()
    question = msgspec.msgpack.decode(sys.stdin.buffer.read(), type=wire.Question)
    try:
        connection = _fenced(question)
        is_held = posix.confine(
            memory=question.memory * 1_000_000, seconds=question.timeout * THREADS
        )
        wire.send(answers, wire.Ready(is_held))
        for frame in _answer(connection, question):
            wire.send(answers, frame)
    except ArchiveLensError as error:
        trouble = "query" if isinstance(error, QueryError) else "database"
        wire.send(answers, wire.Refused(trouble, error.message, error.hint))
    except Exception as error:  # noqa: BLE001  # told in the process that asked
        text = f"{type(error).__name__}: {error}"
        wire.send(answers, wire.Refused(wire.FAULT, text, ""))


def _fenced(question: wire.Question) -> duckdb.DuckDBPyConnection:
    config: dict[str, Any] = {**NO_NETWORK, "threads": str(THREADS)}
    try:
        connection = duckdb.connect(question.path, read_only=True, config=config)
    except duckdb.Error as error:
        raise explained(error, Path(question.path)) from error
    for setting in (
        "enable_progress_bar = false",
        f"memory_limit = '{question.memory}MB'",
        f"max_execution_time = {max(1, int(question.timeout * 1000))}",  # ms
        "TimeZone = 'UTC'",
        "secret_directory = ''",  # it would name the home folder
        "temp_directory = ''",  # without it, what does not fit in memory is told as that
        "enable_external_access = false",  # must come before the file systems go
        "disabled_filesystems = 'LocalFileSystem'",
        "lock_configuration = true",
    ):
        connection.execute(f"set {setting}").fetchall()
    return connection


def _answer(connection: duckdb.DuckDBPyConnection, question: wire.Question) -> Iterator[wire.Frame]:
    try:
        sql = _checked(connection, question.sql)
        names, types = _columns_of(connection.execute(sql))
        yield wire.Head(names, types)
        if any(_ZONED.search(kind) for kind in types):
            connection.execute(_without_zones(sql, names, types))
        yield from _rows(connection, question.limit)
    except (duckdb.Error, MemoryError, RecursionError, ValueError, OverflowError) as error:
        raise _explained(error, connection, question) from error


def _checked(connection: duckdb.DuckDBPyConnection, sql: str) -> str:
    """The one reading statement in `sql`. The fence protects; this only speaks earlier and clearer."""
    statements = connection.extract_statements(sql)
    if not statements:
        raise QueryError(
            "there is no statement", hint='Write one: archive-lens query "from tweets limit 5"'
        )
    if len(statements) != 1:
        raise QueryError(
            f"one statement is expected, and {len(statements)} were given",
            hint="Run them one by one.",
        )
    kind = statements[0].type.name
    explained_sql = _EXPLAIN.sub("", sql) if kind == "EXPLAIN" else ""
    if kind not in _READING or explained_sql == sql:
        raise QueryError(
            f"only reading is possible, and this is {kind}",
            hint="Begin with select, from, describe, show, summarize or explain.",
        )
    if explained_sql:
        _checked(connection, explained_sql)
    return sql.strip().rstrip(";")


def _columns_of(result: duckdb.DuckDBPyConnection) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Names and types of the columns; of the rows, DuckDB has made no more than it must."""
    columns = result.description or ()
    return tuple(column[0] for column in columns), tuple(str(column[1]) for column in columns)


def _without_zones(sql: str, names: tuple[str, ...], types: tuple[str, ...]) -> str:
    """The statement with times of a zone as text."""
    columns = ", ".join(
        f"#{number}::{_ZONED.sub('VARCHAR', kind)} as {_quoted(name)}"
        if _ZONED.search(kind)
        else f"#{number}"
        for number, (name, kind) in enumerate(zip(names, types, strict=True), start=1)
    )
    return f"select {columns} from ({sql}\n)"


def _rows(result: duckdb.DuckDBPyConnection, limit: int) -> Iterator[wire.Frame]:
    left = limit
    while batch := result.fetchmany(ROWS_A_FRAME if limit < 0 else min(left + 1, ROWS_A_FRAME)):
        is_cut = limit >= 0 and left < len(batch)
        rows = batch[:left] if is_cut else batch
        yield wire.Rows([tuple(map(wire.packed, row)) for row in rows])
        if is_cut:
            yield wire.End(is_cut=True)
            return
        left -= len(rows)
    yield wire.End(is_cut=False)


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _explained(
    error: Exception, connection: duckdb.DuckDBPyConnection, question: wire.Question
) -> QueryError:
    text = str(error).strip()
    if "maximum execution time" in text:
        return question.too_long()
    if isinstance(error, duckdb.OutOfMemoryException | MemoryError):
        return question.too_large()
    if isinstance(error, duckdb.PermissionException):
        return QueryError(
            "files, settings and the network are out of reach of a query",
            hint="Read from the tables and views that `archive-lens schema` lists.",
        )
    if isinstance(error, RecursionError):
        return QueryError("the answer is nested too deep", hint="Cast it to text: ::varchar")
    return QueryError(text, hint=_near_names(text, connection, question.sql))


def _near_names(text: str, connection: duckdb.DuckDBPyConnection, sql: str) -> str:
    if missing := _NO_TABLE.search(text):
        return _meant(missing[1], {row[0] for row in _columns(connection)})
    if missing := _NO_COLUMN.search(text):
        columns = _columns(connection)
        holders = sorted(table for table, column in columns if column == missing[1])
        if holders:
            return f"{missing[1]} is a column of {', '.join(holders[:_SHOWN_NAMES])}."
        words = set(re.findall(r"\w+", sql))
        of_these = {column for table, column in columns if table in words}
        return _meant(missing[1], of_these or {column for _, column in columns})
    return "See the relations and their columns: archive-lens schema"


def _meant(name: str, known: set[str]) -> str:
    near = difflib.get_close_matches(name, sorted(known), n=_SHOWN_NAMES)
    return (
        f"Did you mean {' or '.join(near)}?" if near else "See what there is: archive-lens schema"
    )


def _columns(connection: duckdb.DuckDBPyConnection) -> list[tuple[str, str]]:
    """Every relation with every column of it."""
    return connection.execute(
        "select table_name, column_name from duckdb_columns() where not internal"
    ).fetchall()
