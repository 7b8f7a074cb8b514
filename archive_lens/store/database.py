"""The DuckDB file as rooms above see it: SQL in, rows or frames out, no duckdb type leaves.

DuckDB is told at the door to load nothing from outside: a foreign file or an odd path would otherwise
make it look for extensions on the network.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

import duckdb
import polars as pl

from archive_lens import __version__
from archive_lens.errors import DatabaseError
from archive_lens.posix import text_of
from archive_lens.store import catalog
from archive_lens.store.door import NO_NETWORK, check_file, explained, foreign

SCHEMA_VERSION = 5
STORAGE_VERSION = "v1.4.0"  # the oldest DuckDB shell in wide use can open the file
MEMORY_LIMIT = "1GB"
# Each table takes a block at least, and there are over sixty: with DuckDB's usual 256 KB a small archive
# fills 18 MB, with 64 KB 5 MB. A large one is written in half the CPU seconds with 256 KB, and packs better.
BLOCK_BYTES = {"small": "65536", "large": "262144"}

Row = TypeVar("Row")


class ArrowStream:
    """Shows DuckDB and Polars an Arrow stream and nothing else of its owner.

    A bare Polars frame makes DuckDB ask for pyarrow (170 MB); a bare DuckDB relation makes Polars
    remember DuckDB's classes, which are then reported as leaked when the program ends.
    """

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        if isinstance(self._stream, pl.DataFrame):
            return self._stream.__arrow_c_stream__(requested_schema)
        return self._stream


@dataclasses.dataclass(frozen=True, slots=True)
class Scope:
    """The account and period that the analyses look at; times are UTC, `until` is not included."""

    account_id: int
    since: datetime
    until: datetime
    as_of: datetime
    time_zone: str


class Database:
    """One open database. Use as a context manager; every failure is a DatabaseError with a hint."""

    def __init__(self, connection: duckdb.DuckDBPyConnection, path: Path) -> None:
        self._connection = connection
        self.path = path

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, any_version: bool = False) -> Database:
        """An existing archive_lens database. Raises DatabaseError if it is missing, foreign or locked.

        So it does for a database of another schema version, but with `any_version`.
        """
        check_file(path)
        database = cls(_connect(path, read_only=read_only), path)
        try:
            database._check_marker(any_version=any_version)
        except BaseException:
            database.close()
            raise
        return database

    @classmethod
    def create(cls, path: Path, *, is_large: bool = False) -> Database:
        """A new database with every relation laid and empty. `path` must not exist."""
        block_bytes = BLOCK_BYTES["large" if is_large else "small"]
        database = cls(_connect(path, read_only=False, block_bytes=block_bytes), path)
        database._lay_all()
        database.execute(
            "insert into archive_lens_meta values ($schema, $version, $hash)",
            {"schema": SCHEMA_VERSION, "version": __version__, "hash": catalog.fingerprint()},
        )
        return database

    def __enter__(self) -> Database:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def close(self) -> None:
        """Closes the file; safe to call twice."""
        self._connection.close()

    def lay_relations(self) -> None:
        """Brings the relations to what `sql/` says, where another version of it laid them."""
        laid_by = self.value("select max(relations_hash) from archive_lens_meta")
        if laid_by != catalog.fingerprint():
            self._lay_all()
            self.execute(
                "update archive_lens_meta set relations_hash = $hash, archive_lens_version = $version",
                {"hash": catalog.fingerprint(), "version": __version__},
            )

    def _lay_all(self) -> None:
        """Creates what is missing and lays all comments anew (`create or replace` drops them)."""
        self.execute("begin transaction;\n" + ";\n".join(catalog.statements()) + ";\ncommit")

    def execute(self, sql: str, params: dict[str, Any] | None = None) -> None:
        """Runs one statement to its end."""
        self._run(sql, params).fetchall()

    def tuples(self, sql: str, params: dict[str, Any] | None = None) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        return self._run(sql, params).fetchall()

    def batches(self, sql: str, size: int) -> Iterator[list[tuple[Any, ...]]]:
        """The rows of a query, so many at a time; no other statement may run before the last."""
        result = self._run(sql, None)
        while rows := result.fetchmany(size):
            yield rows

    def value(self, sql: str, params: dict[str, Any] | None = None) -> Any:
        """The first column of the first row, None where there is no row."""
        rows = self.tuples(sql, params)
        return rows[0][0] if rows else None

    def rows(self, sql: str, into: type[Row], params: dict[str, Any] | None = None) -> list[Row]:
        """All rows as objects of a dataclass; its fields are filled by column name."""
        result = self._run(sql, params)
        names = [column[0] for column in result.description or ()]
        return [into(**dict(zip(names, row, strict=True))) for row in result.fetchall()]

    def frame(self, sql: str, params: dict[str, Any] | None = None) -> pl.DataFrame:
        """All rows as a Polars frame."""
        try:
            relation = self._connection.sql(sql, params=params or None)
            return pl.DataFrame(ArrowStream(relation.__arrow_c_stream__(None)))
        except duckdb.Error as error:
            raise explained(error, self.path) from error

    def append(self, table: str, frame: pl.DataFrame) -> None:
        """Adds a frame's rows to a table, columns matched by name; columns not in the frame are null."""
        if frame.is_empty():
            return
        # Columns of nothing but nulls have no type of their own, and DuckDB refuses them.
        typed = [name for name, kind in frame.schema.items() if kind != pl.Null]
        with self._lent(frame.select(typed)) as rows:
            self.execute(f"insert into {table} by name select * from {rows}")

    def take(self, table: str, other: Database) -> None:
        """Puts the rows that another database has in a table in the place of its own."""
        relation = other._connection.sql(f"from {table}")
        self.execute(f"delete from {table}")
        with self._lent(relation.__arrow_c_stream__(None)) as rows:
            self.execute(f"insert into {table} by name select * from {rows}")

    def free_share(self) -> float:
        """The share of the file (0..1) that deleted rows have left empty, after a checkpoint."""
        total, free = self.tuples(
            "select total_blocks, free_blocks from pragma_database_size() limit 1"
        )[0]
        return float(free / total) if total else 0.0

    @contextmanager
    def _lent(self, rows: Any) -> Iterator[str]:
        try:
            self._connection.register("lent_rows", ArrowStream(rows))
        except duckdb.Error as error:
            raise explained(error, self.path) from error
        try:
            yield "lent_rows"
        finally:
            with suppress(duckdb.Error):  # in a failed transaction nothing more can be done
                self._connection.unregister("lent_rows")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside happens, or nothing of it."""
        self.execute("begin transaction")
        try:
            yield
        except BaseException:
            with suppress(duckdb.Error, DatabaseError):
                self.execute("rollback")
            raise
        self.execute("commit")

    def checkpoint(self) -> None:
        """Writes everything into the file itself, so that no `.wal` stays beside it."""
        self.execute("checkpoint")

    # What the analyses need

    def scope(self) -> Scope:
        """The account and period laid by the last run of the analyses."""
        rows = self.rows(
            "select account_id, since_at as since, until_at as until, as_of, time_zone from analysis_scope",
            Scope,
        )
        if not rows:
            raise DatabaseError(
                f"{self.path} has not been analysed yet", hint="Run: archive-lens analyze"
            )
        return rows[0]

    def fill(self, relation: str) -> None:
        """Runs `sql/analyses/RELATION.sql` for the account in scope and stores its rows in place of the old."""
        body = catalog.relations()[relation].body
        self._clear(relation)
        self.execute(f"insert into {relation} by name\n{body}")

    def store(self, relation: str, frame: pl.DataFrame) -> None:
        """Stores a frame in place of the account's old rows; `account_id` is added."""
        self._clear(relation)
        account = pl.lit(self.scope().account_id, dtype=pl.Int64).alias("account_id")
        self.append(relation, frame.with_columns(account))

    def store_rows(self, relation: str, rows: Sequence[object]) -> None:
        """Like `store`, for dataclass rows of one kind whose fields are columns of the relation."""
        names = [field.name for field in dataclasses.fields(rows[0])] if rows else []  # type: ignore[arg-type]  # a dataclass
        columns = {name: [getattr(row, name) for row in rows] for name in names}
        self.store(relation, pl.DataFrame(columns, strict=False))

    def forget_results(self, account_id: int) -> None:
        """Removes whatever was analysed for the account."""
        for relation in catalog.relations().values():
            is_of_account = relation.is_stored and "account_id" in relation.names
            if is_of_account and relation.name not in catalog.FROM_ARCHIVES:
                self.execute(
                    f"delete from {relation.name} where account_id = $account",
                    {"account": account_id},
                )

    def _clear(self, relation: str) -> None:
        self.execute(
            f"delete from {relation} where account_id = (select account_id from analysis_scope)"
        )

    # Internals

    def _run(self, sql: str, params: dict[str, Any] | None) -> duckdb.DuckDBPyConnection:
        try:
            return self._connection.execute(sql, params or None)
        except duckdb.Error as error:
            raise explained(error, self.path) from error

    def _check_marker(self, *, any_version: bool) -> None:
        marker = "select count(*) from duckdb_tables() where table_name = 'archive_lens_meta'"
        if not self.value(marker):
            raise foreign(self.path)
        if any_version:
            return
        found = self.value("select max(schema_version) from archive_lens_meta")
        if found != SCHEMA_VERSION:
            raise DatabaseError(
                f"{self.path} was built by another version of archive_lens "
                f"(relations {found}, this one needs {SCHEMA_VERSION})",
                hint="Build it anew: archive-lens ingest --force ARCHIVE",
            )


def _connect(path: Path, *, read_only: bool, block_bytes: str = "") -> duckdb.DuckDBPyConnection:
    config: dict[str, Any] = dict(NO_NETWORK)
    if not read_only:
        config["storage_compatibility_version"] = STORAGE_VERSION
    if block_bytes:
        config["default_block_size"] = block_bytes
    try:
        connection = duckdb.connect(text_of(path), read_only=read_only, config=config)
    except ValueError:
        raise DatabaseError(
            "the name of the database is no UTF-8", hint="Name another file with --db."
        ) from None
    except duckdb.Error as error:
        raise explained(error, path) from error
    # DuckDB would draw its own progress bar on stdout after 2 s.
    for setting in (
        "enable_progress_bar = false",
        "TimeZone = 'UTC'",
        f"memory_limit = '{MEMORY_LIMIT}'",
        "threads = 2",
    ):
        connection.execute(f"set {setting}").fetchall()
    return connection
