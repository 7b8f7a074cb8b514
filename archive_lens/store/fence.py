"""The locked-down connection for SQL that a reader types: it can read this one file and nothing else.

Read-only alone does not protect the file (`COPY ... TO` its own name would still write it), so the file
system is taken away after opening, and the configuration is locked last.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb

from archive_lens.errors import QueryError
from archive_lens.posix import text_of
from archive_lens.store.database import NO_NETWORK, check_file, explained

DEFAULT_LIMIT = 10_000  # rows shown; a cut result says so
DEFAULT_TIMEOUT = 30.0  # seconds
DEFAULT_MEMORY = 2_000  # MB

_READING = ("SELECT", "EXPLAIN")
_LOCAL_TIMES = (
    "TIMESTAMP WITH TIME ZONE",
    "TIME WITH TIME ZONE",
)  # Python would need pytz for them


@dataclass(frozen=True, slots=True)
class QueryResult:
    """Rows of one statement; `is_cut` tells that there were more than the limit."""

    columns: tuple[str, ...]
    types: tuple[str, ...]
    rows: list[tuple[Any, ...]]
    is_cut: bool


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
    connection = _fenced(path, timeout=timeout, memory=memory)
    try:
        return _run(connection, _checked(connection, sql), limit)
    except duckdb.Error as error:
        raise _query_error(error, connection, timeout=timeout, memory=memory) from error
    except RuntimeError as error:
        if "interrupted" in str(error):
            raise KeyboardInterrupt from None
        raise
    finally:
        connection.close()


def _fenced(path: Path, *, timeout: float, memory: int) -> duckdb.DuckDBPyConnection:
    try:
        connection = duckdb.connect(text_of(path), read_only=True, config=dict(NO_NETWORK))
    except duckdb.Error as error:
        raise explained(error, path) from error
    for setting in (
        "enable_progress_bar = false",
        f"memory_limit = '{int(memory)}MB'",
        "threads = 2",
        f"max_execution_time = {int(timeout * 1000)}",  # ms
        "TimeZone = 'UTC'",
        "enable_external_access = false",  # must come before the file systems go
        "disabled_filesystems = 'LocalFileSystem'",
        "lock_configuration = true",
    ):
        connection.execute(f"set {setting}").fetchall()
    return connection


def _checked(connection: duckdb.DuckDBPyConnection, sql: str) -> str:
    """The one reading statement in `sql`. The fence protects; this only speaks earlier and clearer."""
    statements = connection.extract_statements(sql)
    if len(statements) != 1:
        raise QueryError(
            f"one statement is expected, and {len(statements)} were given",
            hint="Run them one by one.",
        )
    kind = statements[0].type.name
    if kind not in _READING:
        raise QueryError(
            f"only reading is possible, and this is {kind}",
            hint="Begin with select, from, describe, show, summarize or explain.",
        )
    if kind == "EXPLAIN":
        inner = re.sub(r"(?is)^\s*explain\s*(\([^)]*\)|analyze)?\s*", "", sql)
        _checked(connection, inner)
    return sql.strip().rstrip(";")


def _run(connection: duckdb.DuckDBPyConnection, sql: str, limit: int) -> QueryResult:
    names, types = _bound(connection, sql)
    if any(kind in _LOCAL_TIMES for kind in types):
        columns = ", ".join(
            f"#{number}::varchar as {_quoted(name)}" if kind in _LOCAL_TIMES else f"#{number}"
            for number, (name, kind) in enumerate(zip(names, types, strict=True), start=1)
        )
        sql = f"select {columns} from ({sql})"
    result = connection.execute(sql)
    rows = result.fetchall() if limit < 0 else result.fetchmany(limit + 1)
    is_cut = 0 <= limit < len(rows)
    return QueryResult(names, types, rows[:limit] if is_cut else rows, is_cut)


def _bound(
    connection: duckdb.DuckDBPyConnection, sql: str
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Names and types of the columns, before anything is run."""
    try:
        relation = connection.sql(sql)
    except duckdb.PermissionException:
        raise QueryError(
            "files, settings and the network are out of reach of a query",
            hint="Read from the tables and views that `archive-lens schema` lists.",
        ) from None
    return tuple(relation.columns), tuple(str(kind) for kind in relation.types)


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _query_error(
    error: duckdb.Error, connection: duckdb.DuckDBPyConnection, *, timeout: float, memory: int
) -> QueryError:
    text = str(error)
    if "maximum execution time" in text:
        return QueryError(
            f"the query took longer than {timeout:g} s", hint="Give it more time: --timeout SECONDS"
        )
    # Without its file system DuckDB cannot spill to disk, so it says that it may not.
    if isinstance(error, duckdb.OutOfMemoryException | duckdb.PermissionException):
        return QueryError(
            f"the query needs more than {memory} MB", hint="Give it more memory: --memory MB"
        )
    return QueryError(text.strip(), hint=_near_name(text, connection))


def _near_name(text: str, connection: duckdb.DuckDBPyConnection) -> str:
    missing = re.search(r"Table with name (\S+) does not exist", text)
    if missing is None:
        return "See the relations and their columns: archive-lens schema"
    names = [row[0] for row in connection.execute("select table_name from duckdb_tables() union select view_name from duckdb_views() where not internal").fetchall()]  # fmt: skip
    near = difflib.get_close_matches(missing[1], names, n=3)
    return (
        f"Did you mean {' or '.join(near)}?" if near else "See what there is: archive-lens schema"
    )
