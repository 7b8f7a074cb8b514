"""Opening, refusing, writing and reading: a real DuckDB file each time."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import duckdb
import polars as pl
import pytest

from archive_lens.errors import DatabaseError
from archive_lens.findings import Measure
from archive_lens.store.database import Database
from archive_lens.store.door import explained
from tests.conftest import MakeDatabase


@dataclass
class Like:
    tweet_id: int
    text: str | None


def test_rows_come_back_as_objects_by_column_name(tmp_path: Path) -> None:
    with Database.create(tmp_path / "new.duckdb") as database:
        database.append(
            "likes", pl.DataFrame({"text": ["one"], "account_id": [7], "tweet_id": [2]})
        )

        assert database.rows("select text, tweet_id from likes", Like) == [Like(2, "one")]


def test_a_column_of_nothing_but_nulls_can_be_stored(tmp_path: Path) -> None:
    with Database.create(tmp_path / "new.duckdb") as database:
        database.append("likes", pl.DataFrame({"account_id": [7], "tweet_id": [2], "text": [None]}))

        assert database.tuples("select tweet_id, text from likes") == [(2, None)]


def test_a_transaction_that_fails_leaves_nothing(tmp_path: Path) -> None:
    with Database.create(tmp_path / "new.duckdb") as database:

        def fail() -> None:
            with database.transaction():
                database.execute("insert into likes values (1, 2, 'x', null)")
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            fail()

        assert database.value("select count(*) from likes") == 0


def test_a_missing_database_tells_to_ingest(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match="there is no database") as caught:
        Database.open(tmp_path / "none.duckdb")

    assert "ingest" in caught.value.hint
    assert not (tmp_path / "none.duckdb").exists()


def _text_file(path: Path) -> None:
    path.write_text("shopping list")


def _empty_file(path: Path) -> None:
    path.touch()


def _sqlite_file(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("create table t (a)")
    connection.close()


def _other_duckdb(path: Path) -> None:
    with duckdb.connect(str(path)) as connection:
        connection.execute("create table tweets as select 1 as mine")


def _folder(path: Path) -> None:
    path.mkdir()


@pytest.mark.parametrize("make", [_text_file, _empty_file, _sqlite_file, _other_duckdb, _folder])
@pytest.mark.parametrize("read_only", [True, False])
def test_a_foreign_file_is_refused_and_left_as_it_is(
    tmp_path: Path, make: object, read_only: bool
) -> None:
    path = tmp_path / "foreign.duckdb"
    assert callable(make)
    make(path)
    before = path.read_bytes() if path.is_file() else b""

    with pytest.raises(DatabaseError, match="not an archive_lens database"):
        Database.open(path, read_only=read_only)

    assert (path.read_bytes() if path.is_file() else b"") == before


def test_a_damaged_database_is_an_error_in_words(tmp_path: Path) -> None:
    path = tmp_path / "cut.duckdb"
    Database.create(path).close()
    path.write_bytes(path.read_bytes()[:5000])

    with pytest.raises(DatabaseError) as caught:
        Database.open(path)

    assert caught.value.hint


def test_a_database_of_another_version_asks_for_a_new_ingest(tmp_path: Path) -> None:
    path = tmp_path / "old.duckdb"
    with Database.create(path) as database:
        database.execute("update archive_lens_meta set schema_version = 999")

    with pytest.raises(DatabaseError, match="another version") as caught:
        Database.open(path)

    assert "--force" in caught.value.hint


def test_a_locked_database_names_the_process(tmp_path: Path) -> None:
    path = tmp_path / "locked.duckdb"
    Database.create(path).close()
    code = "import sys, duckdb; c = duckdb.connect(sys.argv[1]); print('open', flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", code, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        holder.stdout.readline()
        with pytest.raises(DatabaseError, match=rf"open in another program \(PID {holder.pid}\)"):
            Database.open(path)
        assert holder.stdin is not None
        holder.stdin.close()


def test_the_file_can_be_read_by_older_duckdb_shells(tmp_path: Path) -> None:
    """Bytes 12 to 19 of the header hold the storage version; 67 is v1.4.0."""
    path = tmp_path / "new.duckdb"
    Database.create(path).close()

    assert int.from_bytes(path.read_bytes()[12:20], "little") == 67


def test_nothing_is_fetched_from_outside(tmp_path: Path) -> None:
    with Database.create(tmp_path / "new.duckdb") as database:
        settings = database.tuples(
            "select name, value from duckdb_settings() where name like 'auto%known_extensions'"
        )

    assert sorted(settings) == [
        ("autoinstall_known_extensions", "false"),
        ("autoload_known_extensions", "false"),
    ]


def test_storing_nothing_leaves_nothing(make_database: MakeDatabase) -> None:
    database = make_database(posts=["one"])
    database.store("topic_bursts", pl.DataFrame({"topic_id": [1]}))

    database.store("topic_bursts", pl.DataFrame())
    assert database.value("select count(*) from topic_bursts") == 0
    database.store_rows("topic_bursts", [])
    assert database.value("select count(*) from topic_bursts") == 0


def test_rows_of_one_kind_are_stored_with_their_account(make_database: MakeDatabase) -> None:
    database = make_database(posts=["one"])
    rows = [
        Measure("a", 1, n=3),
        Measure("b", 0.5, 0.25, 0.75, 4, "share", "x"),
        Measure("c", None),
    ]

    database.store_rows("topics_summary", rows)
    assert database.tuples(
        "select account_id = (select account_id from analysis_scope), measure, value, low, high, n, unit, note"
        " from topics_summary order by measure"
    ) == [
        (True, "a", 1.0, None, None, 3, "share", ""),
        (True, "b", 0.5, 0.25, 0.75, 4, "share", "x"),
        (True, "c", None, None, None, 0, "share", ""),
    ]


def test_an_interruption_is_never_told_as_an_error_of_the_file() -> None:
    """DuckDB's own words, seen when a signal came while it asked for the schema of a frame."""
    text = "Invalid Input Error: reading the schema of the object registered as 'lent_rows' failed: KeyboardInterrupt: "

    with pytest.raises(KeyboardInterrupt):
        explained(duckdb.InvalidInputException(text), Path("a.duckdb"))
    with pytest.raises(KeyboardInterrupt):
        explained(duckdb.InterruptException("INTERRUPT Error: Interrupted!"), Path("a.duckdb"))
