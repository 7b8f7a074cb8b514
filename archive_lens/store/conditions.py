"""SQL conditions that the owner writes in `lens.toml`: one expression about one person, and nothing else.

A condition is parsed before it is bound: it may name columns and call functions of values. It is answered
in a database of its own in memory that holds only the rows asked about, cut off from files, network,
settings and clock. `conditions_fence` puts that into a process of its own.
"""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterator
from typing import Any

import duckdb
import polars as pl

from archive_lens.errors import ArchiveLensError
from archive_lens.store.catalog import relations
from archive_lens.store.database import ArrowStream
from archive_lens.store.door import NO_NETWORK

TIMEOUT = 10.0  # seconds for all rows of one condition
MEMORY = 500  # MB
LONGEST = 4_000  # characters

_FENCE = (
    "enable_progress_bar = false",
    f"memory_limit = '{MEMORY}MB'",
    "threads = 1",  # rows keep their order
    f"max_execution_time = {int(TIMEOUT * 1000)}",  # ms
    "max_expression_depth = 150",  # Python reads the parsed expression too, and its stack is small
    "TimeZone = 'UTC'",
    "secret_directory = ''",  # it would name the home folder
    "temp_directory = ''",  # without it, what does not fit in memory is told as that
    "enable_external_access = false",  # must come before the file systems go
    "disabled_filesystems = 'LocalFileSystem'",
    "lock_configuration = true",
)
_REFUSED = {
    "SUBQUERY": "it may not ask another relation",
    "WINDOW": "it may look at one person only",
    "STAR": "it must name its columns",
    "PARAMETER": "it may have no parameters",
    "POSITIONAL_REFERENCE": "it must name its columns",
    "DEFAULT": "it must be one expression",
}
# What would give other answers tomorrow, or tells of the program and not of a person.
_RESTLESS = re.compile(
    r"(?i)now|today|ago|age|user|version|txid_current|transaction_timestamp|getvariable|in_search_path"
    r"|(get_|session_)?current_\w+|session_\w+|inet_\w+|pg_\w+|has_\w+|\w+_description|format_type|get_block_size"
)


class ConditionError(ArchiveLensError):
    """A condition that cannot be used; the message says why, and the caller which setting it is."""


class Facts:
    """The rows of one relation, with columns of the caller's beside, to be asked conditions about."""

    def __init__(
        self, relation: str, rows: pl.DataFrame | None = None, more: dict[str, str] | None = None
    ) -> None:
        """Without rows conditions can only be checked. `more` are the types of columns beside the relation's."""
        self._relation = relation
        columns = {column.name: column.type for column in relations()[relation].columns}
        self._columns = columns | (more or {})
        self._rows = 0 if rows is None else len(rows)
        self._connection = duckdb.connect(":memory:", config=dict(NO_NETWORK))
        for setting in _FENCE:
            self._connection.execute(f"set {setting}").fetchall()
        named = ", ".join(f"{name} {kind}" for name, kind in self._columns.items())
        self._connection.execute(f"create table {relation} ({named})").fetchall()
        if rows is not None and self._rows:
            self._connection.register("lent_rows", ArrowStream(rows))
            self._connection.execute(
                f"insert into {relation} by name select * from lent_rows"
            ).fetchall()
            self._connection.unregister("lent_rows")

    def __enter__(self) -> Facts:
        return self

    def __exit__(self, *exc: object) -> None:
        self._connection.close()

    def fit(self, condition: str) -> pl.Series:
        """Which rows the condition is true of, in their order; unknown is false.

        Raises ConditionError where it is no such condition or fails on some row.
        """
        return marked(self.hits(condition), self._rows)

    def hits(self, condition: str) -> list[int]:
        """The numbers of the rows that the condition is true of; raises as `fit` does."""
        self.check(condition)
        found = self._run(f"select rowid from {self._relation} where (\n{condition}\n)")
        return [number for (number,) in found]

    def check(self, condition: str) -> None:
        """Raises ConditionError, with the one next step, unless this is one expression over the columns."""
        if len(condition) > LONGEST:
            raise ConditionError(f"it is longer than {LONGEST} characters", hint="Say it shorter.")
        expression = self._parsed(condition)
        self._check_parts(expression)
        # Bound where a condition stands, so that aggregates and lists of rows are refused as well.
        self._run(f"select 1 from {self._relation} where (\n{condition}\n) limit 0")

    def check_pattern(self, pattern: str) -> None:
        """Raises ConditionError unless this is a regular expression as DuckDB reads them (RE2)."""
        try:
            self._connection.execute("select regexp_matches('', $p)", {"p": pattern}).fetchall()
        except duckdb.Error as error:
            raise ConditionError(_said(error), hint="Correct the expression.") from None

    def _parsed(self, condition: str) -> dict[str, Any]:
        one = "Write one expression that is true or false, such as replies >= 3."
        [(text,)] = self._connection.execute(
            "select json_serialize_sql($sql)", {"sql": f"select {condition}\n"}
        ).fetchall()
        told = json.loads(text)
        if "expression depth" in told.get("error_message", ""):
            raise ConditionError("it is nested too deep", hint="Write a simpler condition.")
        if told.get("error_type") == "parser":
            raise ConditionError(_said(told["error_message"]), hint=one)
        # Anything but select is an error of another type.
        statements = told.get("statements", [])
        node = statements[0]["node"] if len(statements) == 1 else {}
        parts = node.get("select_list", [])
        is_bare = (
            node.get("type") == "SELECT_NODE"
            and node["from_table"]["type"] == "EMPTY"
            and not node["modifiers"]
            and not node["group_expressions"]
            and not node["cte_map"]["map"]
            and not any(node.get(each) for each in ("where_clause", "having", "qualify", "sample"))
        )
        if not is_bare or len(parts) != 1 or parts[0].get("alias"):
            raise ConditionError("it is not one expression", hint=one)
        return dict(parts[0])

    def _check_parts(self, expression: dict[str, Any]) -> None:
        parts = list(_parts(expression))
        bound = {
            part["column_names"][0]
            for each in parts
            if each["class"] == "LAMBDA"
            for part in _parts(each.get("lhs") or {})
            if part["class"] == "COLUMN_REF"
        }
        for part in parts:
            if part["class"] in _REFUSED:
                raise ConditionError(
                    _REFUSED[part["class"]],
                    hint=f"Use the columns that `archive-lens schema {self._relation}` lists.",
                )
            if part["class"] == "COLUMN_REF" and part["column_names"][0] not in bound:
                self._check_column(part["column_names"])
            if part["class"] == "FUNCTION":
                self._check_function(part["function_name"])

    def _check_column(self, names: list[str]) -> None:
        """Some names that are no columns are functions to DuckDB, such as `current_date`."""
        name = names[1] if names[0] == self._relation and len(names) > 1 else names[0]
        if name.lower() in self._columns:
            return
        near = difflib.get_close_matches(name.lower(), self._columns, n=3)
        raise ConditionError(
            f"there is no column {name!r}",
            hint=f"Did you mean {' or '.join(near)}?"
            if near
            else f"Use the columns that `archive-lens schema {self._relation}` lists.",
        )

    def _check_function(self, name: str) -> None:
        is_volatile = self._connection.execute(
            "select count(*) from duckdb_functions() where function_name = $name and stability = 'VOLATILE'",
            {"name": name},
        ).fetchall()[0][0]
        if is_volatile or _RESTLESS.fullmatch(name):
            raise ConditionError(
                f"{name}() is not allowed, for it would not give the same answer each time",
                hint="Count in days_since, recent_days and the other columns.",
            )

    def _run(self, sql: str) -> list[tuple[Any, ...]]:
        try:
            return self._connection.execute(sql).fetchall()
        except duckdb.PermissionException:
            raise ConditionError(
                "files, settings and the network are out of its reach",
                hint=f"Use the columns that `archive-lens schema {self._relation}` lists.",
            ) from None
        except duckdb.InterruptException:
            raise ConditionError(
                f"it took longer than {TIMEOUT:g} s", hint="Write a simpler condition."
            ) from None
        except duckdb.OutOfMemoryException:
            raise ConditionError(
                f"it needs more than {MEMORY} MB", hint="Write a simpler condition."
            ) from None
        except duckdb.Error as error:
            raise ConditionError(
                _said(error),
                hint=f"Use the columns that `archive-lens schema {self._relation}` lists.",
            ) from None


def marked(hits: list[int], rows: int) -> pl.Series:
    """True for each row whose number is among the hits."""
    numbers = pl.Series(hits, dtype=pl.Int64)
    return pl.Series(range(rows), dtype=pl.Int64).is_in(numbers.implode())


def _parts(node: Any) -> Iterator[dict[str, Any]]:
    """Every expression in a parsed one, itself first."""
    if isinstance(node, dict):
        if "class" in node:
            yield node
        for each in node.values():
            yield from _parts(each)
    elif isinstance(node, list):
        for each in node:
            yield from _parts(each)


def _said(error: object) -> str:
    """The first line of DuckDB's message, without the kind of error before it."""
    return re.sub(r"^[A-Z][\w ]+ Error: ", "", str(error).splitlines()[0]).strip()
