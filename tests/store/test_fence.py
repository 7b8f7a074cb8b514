"""SQL that a reader types can read this one file and nothing else."""

from __future__ import annotations

import hashlib
from datetime import datetime
from pathlib import Path

import pytest

from archive_lens.errors import DatabaseError, QueryError
from archive_lens.store.database import Database
from archive_lens.store.fence import query


@pytest.fixture
def path(tmp_path: Path) -> Path:
    place = tmp_path / "fenced.duckdb"
    with Database.create(place) as database:
        database.execute(
            "insert into likes values (1, 2, 'hello', timestamp '2024-05-06 07:08:09')"
        )
    return place


def test_a_select_gives_its_rows(path: Path) -> None:
    result = query(path, "select tweet_id, text, tweet_created_at from likes;")

    assert result.columns == ("tweet_id", "text", "tweet_created_at")
    assert result.rows == [(2, "hello", datetime(2024, 5, 6, 7, 8, 9))]
    assert not result.is_cut


@pytest.mark.parametrize(
    "sql", ["from likes", "describe likes", "show tables", "summarize likes", "explain from likes"]
)
def test_reading_in_every_form_is_allowed(path: Path, sql: str) -> None:
    assert query(path, sql).rows


def test_rows_beyond_the_limit_are_cut_and_told(path: Path) -> None:
    assert query(path, "from range(5)", limit=3).rows == [(0,), (1,), (2,)]
    assert query(path, "from range(5)", limit=3).is_cut
    assert not query(path, "from range(5)", limit=5).is_cut
    assert len(query(path, "from range(5)", limit=-1).rows) == 5


def test_times_with_a_zone_need_no_other_library(path: Path) -> None:
    result = query(path, "select timestamptz '2024-01-02 03:04:05+00' as at, 1 as at")

    assert result.rows == [("2024-01-02 03:04:05+00", 1)]


HOSTILE = [
    "copy (select 1) to '{db}' (format csv, use_tmp_file false)",
    "explain analyze copy (select 1) to '{db}.wal'",
    "export database '{folder}/out'",
    "attach '{folder}/other.duckdb'",
    "install httpfs",
    "load httpfs",
    "set threads = 1",
    "pragma enable_logging",
    "create table mine as select 1",
    "create temp table mine as select 1",
    "insert into likes values (1, 3, 'x', null)",
    "with x as (insert into likes values (1, 3, 'x', null) returning *) from x",
    "delete from likes",
    "drop table likes",
    "select * from read_csv('/etc/passwd')",
    "select * from read_text('/etc/passwd')",
    "from glob('/*')",
    "from 'https://example.com/data.csv'",
    "select 1; select 2",
    "",
    "call pragma_version()",
]


@pytest.mark.parametrize("sql", HOSTILE)
def test_everything_else_is_refused_and_writes_nothing(path: Path, sql: str) -> None:
    before = hashlib.sha256(path.read_bytes()).digest()
    listing = sorted(entry.name for entry in path.parent.iterdir())

    with pytest.raises(QueryError) as caught:
        query(path, sql.format(db=path, folder=path.parent))

    assert caught.value.hint
    assert hashlib.sha256(path.read_bytes()).digest() == before
    assert sorted(entry.name for entry in path.parent.iterdir()) == listing


def test_an_unknown_table_gets_near_names(path: Path) -> None:
    with pytest.raises(QueryError, match="lieks") as caught:
        query(path, "from lieks")

    assert "likes" in caught.value.hint


def test_a_query_that_takes_too_long_is_stopped(path: Path) -> None:
    with pytest.raises(QueryError, match=r"longer than 0\.3 s"):
        query(
            path,
            "select sum(a.range * b.range) from range(1000000) a, range(1000000) b",
            timeout=0.3,
        )


def test_a_query_that_needs_too_much_memory_is_stopped(path: Path) -> None:
    with pytest.raises(QueryError, match="more than 100 MB"):
        query(path, "select count(distinct hash(range)) from range(50000000)", memory=100)


def test_a_foreign_file_is_refused(tmp_path: Path) -> None:
    foreign = tmp_path / "notes.txt"
    foreign.write_text("not a database")

    with pytest.raises(DatabaseError):
        query(foreign, "select 1")
