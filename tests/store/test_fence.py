"""SQL that a reader types can read this one file and nothing else."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from time import monotonic
from uuid import UUID

import pytest

from archive_lens.errors import DatabaseError, QueryError
from archive_lens.store.database import Database
from archive_lens.store.fence import query
from tests.store.hostile_statements import BOMBS, HARMLESS, MORE_BOMBS, REFUSED

SECRET = "kestrel-4711"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("made") / "fenced.duckdb"
    with Database.create(place) as database:
        database.execute(
            "insert into likes values (1, 2, 'hello', timestamp '2024-05-06 07:08:09')"
        )
    return place


@pytest.fixture
def path(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(made, tmp_path))


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


VALUES = [
    ("9223372036854775807", 2**63 - 1),
    ("170141183460469231731687303715884105727::hugeint", 2**127 - 1),
    ("1.50::decimal(9, 2)", Decimal("1.50")),
    ("'nan'::double = 'nan'::double", True),
    ("null", None),
    ("'naïve 🦉'", "naïve 🦉"),
    ("'a\\x00\\xFF'::blob", b"a\x00\xff"),
    ("date '2024-02-29'", date(2024, 2, 29)),
    ("timestamp '2024-02-29 01:02:03.000004'", datetime(2024, 2, 29, 1, 2, 3, 4)),
    ("time '01:02:03.000004'", time(1, 2, 3, 4)),
    ("interval '-26 hours'", timedelta(hours=-26)),
    ("'6ba7b810-9dad-11d1-80b4-00c04fd430c8'::uuid", UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")),
    ("[1, null, 3]", [1, None, 3]),
    ("[[1.5::decimal(2, 1)], []]", [[Decimal("1.5")], []]),
    ("[1, 2]::integer[2]", (1, 2)),
    ("{'a': 1, 'b': {'c': [date '2024-01-01']}}", {"a": 1, "b": {"c": [date(2024, 1, 1)]}}),
    ("map {1: 'x', 2: null}", {1: "x", 2: None}),
    ("map {date '2024-01-01': 1.5::decimal(2, 1)}", {date(2024, 1, 1): Decimal("1.5")}),
    ("union_value(n := 2)", 2),
    ("'small'::enum('small', 'large')", "small"),
    ("'101'::bit", "101"),
    ("{'at': timestamptz '2024-01-02 03:04:05+00'}", {"at": "2024-01-02 03:04:05+00"}),
    ("[timestamptz '2024-01-02 03:04:05+00']", ["2024-01-02 03:04:05+00"]),
]


def test_every_kind_of_value_arrives_as_what_it_is(path: Path) -> None:
    result = query(path, "select " + ", ".join(sql for sql, _ in VALUES))

    for (sql, expected), found in zip(VALUES, result.rows[0], strict=True):
        assert found == expected, sql
        assert type(found) is type(expected), sql


@pytest.fixture
def unchanged(path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A database in a folder with other files, which afterwards is as before to the last byte."""
    (path.parent / "other.csv").write_text(f"a,b\n{SECRET},2\n")
    monkeypatch.setenv("MY_TOKEN", SECRET)
    monkeypatch.setenv("HOME", f"/home/{SECRET}")
    before = {
        entry.name: hashlib.sha256(entry.read_bytes()).digest() for entry in path.parent.iterdir()
    }
    yield path
    assert before == {
        entry.name: hashlib.sha256(entry.read_bytes()).digest() for entry in path.parent.iterdir()
    }


def filled(sql: str, path: Path) -> str:
    for name, value in (
        ("db", path),
        ("folder", path.parent),
        ("other", path.parent / "other.csv"),
    ):
        sql = sql.replace("{" + name + "}", str(value))
    return sql.replace("{{", "{").replace("}}", "}")


def leaks(text: str) -> bool:
    return SECRET in text or "root:" in text


def test_there_are_enough_hostile_statements() -> None:
    assert len(set(REFUSED)) >= 100


@pytest.mark.parametrize("sql", REFUSED, ids=lambda sql: sql[:40])
def test_everything_else_is_refused_and_writes_nothing(unchanged: Path, sql: str) -> None:
    with pytest.raises(QueryError) as caught:
        query(unchanged, filled(sql, unchanged), timeout=5, memory=300)

    assert caught.value.exit_code == 5
    assert caught.value.hint
    assert not leaks(caught.value.message)


@pytest.mark.parametrize("sql", HARMLESS, ids=lambda sql: sql[:40])
def test_what_is_answered_tells_nothing_of_what_lies_outside(unchanged: Path, sql: str) -> None:
    assert not leaks(str(query(unchanged, filled(sql, unchanged), timeout=5)))


def explode(path: Path, sql: str) -> None:
    began = monotonic()
    with suppress(QueryError):
        query(path, filled(sql, path), timeout=1, memory=300)

    assert monotonic() - began < 1 + 0.5 + 3  # what was given, the grace, a start on a busy machine


@pytest.mark.parametrize("sql", BOMBS, ids=lambda sql: sql[:40])
def test_what_would_take_for_ever_ends_in_time(unchanged: Path, sql: str) -> None:
    explode(unchanged, sql)


@pytest.mark.slow
@pytest.mark.parametrize("sql", MORE_BOMBS, ids=lambda sql: sql[:40])
def test_whatever_would_take_for_ever_ends_in_time(unchanged: Path, sql: str) -> None:
    explode(unchanged, sql)


def test_one_long_call_that_duckdb_does_not_interrupt_is_stopped(path: Path) -> None:
    with pytest.raises(QueryError, match=r"longer than 0\.5 s"):
        query(path, "select levenshtein(repeat('a', 60000), repeat('b', 60000))", timeout=0.5)


def test_an_answer_too_large_to_hold_is_refused(path: Path) -> None:
    with pytest.raises(QueryError, match="answer is larger than 50 MB") as caught:
        query(path, "select repeat('x', 1000000) from range(100)", memory=400)

    assert "--memory" in caught.value.hint


def test_the_file_may_be_open_elsewhere_and_keeps_its_settings(path: Path) -> None:
    with Database.open(path, read_only=True) as database:
        assert query(path, "from likes").rows

        database.execute("set threads = 1")


def test_a_file_that_another_program_writes_is_told(path: Path) -> None:
    holding = "import duckdb, sys; c = duckdb.connect(sys.argv[1]); print('open', flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", holding, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == b"open\n"
        with pytest.raises(DatabaseError, match=f"open in another program .PID {holder.pid}"):
            query(path, "from likes")
        holder.communicate()


def test_a_damaged_file_is_told(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:20_000])

    with pytest.raises(DatabaseError):
        query(path, "from likes")


@pytest.mark.parametrize("sql", ["select '\udcff'", "select '\x00'"])
def test_text_that_is_no_text_is_refused(path: Path, sql: str) -> None:
    with suppress(QueryError):
        query(path, sql)


def test_an_unknown_table_gets_near_names(path: Path) -> None:
    with pytest.raises(QueryError, match="lieks") as caught:
        query(path, "from lieks")

    assert "likes" in caught.value.hint


def test_an_unknown_column_gets_near_names_of_its_table(path: Path) -> None:
    with pytest.raises(QueryError, match=r"LINE 2") as caught:
        query(path, "select\n  txet from likes")

    assert caught.value.hint == "Did you mean text?"


def test_a_column_of_another_table_is_found_there(path: Path) -> None:
    with pytest.raises(QueryError) as caught:
        query(path, "select display_name from likes")

    assert "column of account" in caught.value.hint


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
