"""Whatever stops the work, the path holds the old database or the new one."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from archive_lens.errors import DatabaseError
from archive_lens.posix import file_lock
from archive_lens.store.building import LARGE_BYTES, built_beside
from archive_lens.store.database import Database


def _likes(path: Path) -> int:
    with Database.open(path, read_only=True) as database:
        return int(database.value("select count(*) from likes"))


def _add_like(path: Path) -> None:
    with built_beside(path) as database:
        database.execute("insert into likes values (1, 2, 'x', null)")


def test_a_new_database_stands_alone_and_private(tmp_path: Path) -> None:
    path = tmp_path / "new.duckdb"

    _add_like(path)

    assert _likes(path) == 1
    assert [entry.name for entry in tmp_path.iterdir()] == ["new.duckdb"]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_what_was_there_is_kept_and_added_to(tmp_path: Path) -> None:
    path = tmp_path / "db.duckdb"
    _add_like(path)
    _add_like(path)

    assert _likes(path) == 2


def test_a_failure_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "db.duckdb"
    _add_like(path)
    before = path.read_bytes()

    def fail() -> None:
        with built_beside(path) as database:
            database.execute("delete from likes")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()

    assert path.read_bytes() == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["db.duckdb"]


def test_a_killed_run_leaves_the_old_one_and_the_next_run_tidies_up(tmp_path: Path) -> None:
    path = tmp_path / "db.duckdb"
    _add_like(path)
    code = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from archive_lens.store.building import LARGE_BYTES, built_beside\n"
        "with built_beside(Path(sys.argv[1])) as database:\n"
        "    database.execute('delete from likes')\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=False, env=_environment())
    assert len(list(tmp_path.iterdir())) > 1

    assert _likes(path) == 1
    _add_like(path)
    assert _likes(path) == 2
    assert [entry.name for entry in tmp_path.iterdir()] == ["db.duckdb"]


def test_a_write_ahead_log_left_by_a_killed_writer_is_taken_in(tmp_path: Path) -> None:
    path = tmp_path / "db.duckdb"
    _add_like(path)
    code = (
        "import os, signal, sys, duckdb\n"
        "c = duckdb.connect(sys.argv[1])\n"
        "c.execute(\"insert into likes values (1, 9, 'y', null)\").fetchall()\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=False)
    assert path.with_name("db.duckdb.wal").exists()

    _add_like(path)

    assert _likes(path) == 3
    assert not path.with_name("db.duckdb.wal").exists()


def test_two_writers_do_not_meet(tmp_path: Path) -> None:
    path = tmp_path / "db.duckdb"
    with (
        file_lock(tmp_path / ".db.duckdb.lock"),
        pytest.raises(DatabaseError, match="being written by another archive-lens"),
        built_beside(path),
    ):
        pass


def test_a_foreign_file_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "diary.txt"
    path.write_text("dear diary")

    with pytest.raises(DatabaseError, match="not an archive_lens database"), built_beside(path):
        pass

    assert path.read_text() == "dear diary"


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with (
        pytest.raises(DatabaseError, match="there is no folder"),
        built_beside(tmp_path / "no" / "db"),
    ):
        pass


def _environment() -> dict[str, str]:
    return dict(os.environ) | {"PYTHONPATH": str(Path(__file__).parents[2])}


def described(path: Path) -> list[tuple[Any, ...]]:
    """Every relation and column with its comment, and what each view is made of."""
    with Database.open(path, read_only=True) as database:
        return database.tuples(
            """
            select table_name, comment, estimated_size from duckdb_tables()
            union all
            select view_name, comment, length(sql) from duckdb_views() where not internal
            union all
            select table_name || '.' || column_name || ' ' || data_type, comment, column_index
            from duckdb_columns() where not internal
            union all
            select function_name, macro_definition, 0
            from duckdb_functions() where function_type like '%macro' and not internal
            order by all
            """
        )


@pytest.mark.parametrize("bytes_expected", [0, LARGE_BYTES])
def test_room_left_by_deleted_rows_is_given_back(tmp_path: Path, bytes_expected: int) -> None:
    """Of 300,000 likes 1,000 stay: the file shrinks, and all that it holds is the same but for them."""
    path = tmp_path / "a.duckdb"
    with built_beside(path, bytes_expected=bytes_expected) as database:
        database.execute(
            "insert into likes select 1, range, md5(range::varchar), null from range(300_000)"
        )
        database.execute(
            "insert into tweet_versions (tweet_id, urls) values"
            " (5, [{'place': 1, 'short_url': 's', 'url': 'u', 'host': 'h', 'domain': null}])"
        )
    before, size = described(path), path.stat().st_size
    with built_beside(path) as database:
        database.execute("delete from likes where tweet_id >= 1000")

    assert path.stat().st_size < size / 2
    assert [row[:2] for row in described(path)] == [row[:2] for row in before]
    with Database.open(path, read_only=True) as database:
        assert (
            database.value("select count(*) from likes where text = md5(tweet_id::varchar)") == 1000
        )
        assert database.value("select urls[1].short_url from tweet_versions") == "s"
        assert database.value("select count(*) from archive_lens_meta") == 1
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.duckdb"]
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_file_without_much_room_is_not_written_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.duckdb"
    with built_beside(path) as database:
        database.execute("insert into likes select 1, range, null, null from range(50_000)")
    monkeypatch.setattr(
        "archive_lens.store.building._write_anew", lambda path: pytest.fail("written")
    )

    with built_beside(path) as database:
        database.execute("delete from likes where tweet_id < 100")


def test_relations_are_laid_again_only_where_others_laid_them(tmp_path: Path) -> None:
    """A view that somebody dropped stays away, until the file says that another program laid it."""
    path = tmp_path / "a.duckdb"
    _add_like(path)
    with Database.open(path) as database:
        database.execute("drop view activity_by_quarter")
    present = "select count(*) from duckdb_views() where view_name = 'activity_by_quarter'"

    with built_beside(path) as database:
        assert database.value(present) == 0
        database.execute("update archive_lens_meta set relations_hash = 'of another program'")
    with built_beside(path) as database:
        assert database.value(present) == 1
        assert database.value(
            "select comment from duckdb_views() where view_name = 'activity_by_quarter'"
        )
