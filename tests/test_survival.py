"""The database survives: kill, full disk, second writer, foreign files, signals, odd surroundings.

Everything goes through the real program in a process of its own.
"""

from __future__ import annotations

import os
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import duckdb
import pytest

from archive_lens.ingest import ingest
from archive_lens.store.database import Database
from tests.conftest import SAMPLE
from tests.exports import export, tweet
from tests.personas import make_persona, write_zip

PROGRAM = [sys.executable, "-m", "archive_lens"]
ROOT = Path(__file__).parents[1]
SECONDS = 90
KILLS, KILLS_SLOW = 2, 36  # points of each of the two sweeps
OLD_TWEETS = 40


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ZIP of a made-up account with some 3,000 tweets."""
    folder = tmp_path_factory.mktemp("made")
    return write_zip(make_persona("mixed", tweets=3_000, seed=5), folder / "twitter.zip")


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database of another account."""
    folder = tmp_path_factory.mktemp("old")
    archive = export(folder / "archive", 2020, tweets=[tweet(n) for n in range(OLD_TWEETS)])
    ingest(archive, folder / "old.duckdb")
    return folder / "old.duckdb"


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory, made: Path) -> float:
    """Seconds that an ingest takes when nothing comes between."""
    began = time.monotonic()
    run("ingest", made, "--db", tmp_path_factory.mktemp("whole") / "a.duckdb")
    return time.monotonic() - began


def start(*words: object, **more: Any) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*PROGRAM, *map(str, words)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=more.pop("cwd", ROOT),
        **more,
    )


def run(*words: object, **more: Any) -> subprocess.CompletedProcess[str]:
    """The program's answer; never a traceback."""
    with start(*words, **more) as process:
        out, err = process.communicate(timeout=SECONDS)
    assert "Traceback" not in err
    assert "a fault of ours" not in err
    return subprocess.CompletedProcess(process.args, process.returncode, out, err)


def tweets_in(path: Path) -> int:
    with Database.open(path, read_only=True) as database:
        return int(database.value("select count(*) from tweets"))


def bytes_below(folder: Path) -> dict[str, bytes | str]:
    """What lies in a folder, links and pipes by what they are."""
    return {
        entry.name: entry.read_bytes() if entry.is_file() and not entry.is_symlink() else str(entry.lstat().st_mode)
        for entry in folder.iterdir()
    }  # fmt: skip


# Killed


def kill_sweep(folder: Path, archive: Path, old: Path | None, points: int) -> int:
    """Kills an ingest at so many moments; tells how often the new database was there already."""
    path = folder / "a.duckdb"

    def lay() -> None:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        if old:
            shutil.copy(old, path)

    lay()
    before = OLD_TWEETS if old else None
    began = time.monotonic()
    assert run("ingest", archive, "--db", path).returncode == 0
    whole, after, swapped = time.monotonic() - began, tweets_in(path), 0
    for point in range(points):
        lay()
        with start("ingest", archive, "--db", path) as process:
            time.sleep(
                whole * (0.15 + 0.9 * point / points)
            )  # the first tenth is the interpreter alone
            process.kill()
        found = tweets_in(path) if path.exists() else None
        assert found in (before, after)
        swapped += found == after
        assert run("ingest", archive, "--db", path, "-q").returncode == 0
        assert tweets_in(path) == after
        assert [entry.name for entry in folder.iterdir()] == ["a.duckdb"]
    return swapped


@pytest.mark.parametrize("is_first", [True, False])
def test_killed_at_some_moments_the_old_or_the_new_database_is_there(
    tmp_path: Path, made: Path, old: Path, is_first: bool
) -> None:
    kill_sweep(tmp_path / "sweep", made, None if is_first else old, KILLS)


@pytest.mark.slow
@pytest.mark.parametrize("is_first", [True, False])
def test_killed_at_any_moment_the_old_or_the_new_database_is_there(
    tmp_path: Path, made: Path, old: Path, is_first: bool
) -> None:
    """The sweep reaches beyond the swap, so that some kills come before and some after it."""
    swapped = kill_sweep(tmp_path / "sweep", made, None if is_first else old, KILLS_SLOW)
    assert 0 < swapped < KILLS_SLOW


def test_what_another_killed_program_left_in_the_log_is_kept(
    tmp_path: Path, made: Path, old: Path
) -> None:
    path = tmp_path / "a.duckdb"
    shutil.copy(old, path)
    code = (
        "import duckdb, os, sys\n"
        "connection = duckdb.connect(sys.argv[1])\n"
        "connection.execute('insert into likes values (42, 7, null, null)')\n"
        "os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=False)
    assert (tmp_path / "a.duckdb.wal").exists()

    assert run("ingest", made, "--db", path).returncode == 0
    with Database.open(path, read_only=True) as database:
        assert database.value("select count(*) from likes where tweet_id = 7") == 1
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.duckdb"]


# Interrupted


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("share", [0.4, 0.6, 0.75])
def test_interrupted_it_says_so_and_leaves_nothing(
    tmp_path: Path, made: Path, old: Path, whole: float, sent: signal.Signals, share: float
) -> None:
    path = tmp_path / "a.duckdb"
    shutil.copy(old, path)
    before = path.read_bytes()
    with start("ingest", made, "--db", path) as process:
        time.sleep(whole * share)
        process.send_signal(sent)
        _, err = process.communicate(timeout=SECONDS)

    assert "Traceback" not in err
    assert process.returncode in (0, 130)
    if process.returncode == 130:
        assert err.strip().endswith("interrupted; nothing was left half done")
        if path.read_bytes() != before:  # it came when all was done, and before the last word
            assert "already up to date" in run("ingest", made, "--db", path).stderr
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.duckdb"]


def children_of(pid: int) -> list[int]:
    return [int(each) for each in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_query_ends_with_the_process_that_runs_it(
    old: Path, sent: signal.Signals
) -> None:
    sql = "select sum(a.range * b.range) from range(1000000) a, range(1000000) b"
    with start("query", sql, "--timeout", "60", "--db", old) as process:
        while not children_of(process.pid):
            time.sleep(0.02)
        (child,) = children_of(process.pid)
        time.sleep(0.5)  # it is counting by now
        began = time.monotonic()
        process.send_signal(sent)
        out, err = process.communicate(timeout=SECONDS)

    assert time.monotonic() - began < 2
    assert (process.returncode, out) == (130, "")
    assert err.strip().endswith("interrupted; nothing was left half done")
    assert not Path(f"/proc/{child}").exists()


# Full disks


@pytest.mark.parametrize("kilobytes", [8, 64, 300, 900])
def test_a_full_disk_leaves_the_old_database_as_it_was(
    tmp_path: Path, made: Path, old: Path, kilobytes: int
) -> None:
    path = tmp_path / "a.duckdb"
    shutil.copy(old, path)
    limit = old.stat().st_size + kilobytes * 1024
    before = bytes_below(tmp_path)
    done = run(
        "ingest", made, "--db", path,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )  # fmt: skip

    assert done.returncode == 4
    assert "the disk is full or the file would be too large" in done.stderr
    assert bytes_below(tmp_path) == before


@contextmanager
def small_disk(folder: Path, kilobytes: int) -> Iterator[Path]:
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("mounting a small disk takes root")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.mark.parametrize("kilobytes", [600, 1_500])
def test_a_disk_that_is_really_full_says_so(tmp_path: Path, made: Path, kilobytes: int) -> None:
    with small_disk(tmp_path / "disk", kilobytes) as folder:
        done = run("ingest", made, "--db", folder / "a.duckdb")

        assert (done.returncode, bytes_below(folder)) == (4, {})
        assert "hint:" in done.stderr


def test_a_folder_that_takes_no_file_says_so(tmp_path: Path, made: Path) -> None:
    with small_disk(tmp_path / "disk", 900) as folder:
        subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
        done = run("ingest", made, "--db", folder / "a.duckdb")

        assert (done.returncode, bytes_below(folder)) == (4, {})
        assert "cannot be written" in done.stderr


# Other programs


def test_of_two_at_once_one_is_refused_or_both_are_read(tmp_path: Path, made: Path) -> None:
    path, other = tmp_path / "a.duckdb", export(tmp_path / "other", 2021, tweets=[tweet(1)])
    with (
        start("ingest", made, "--db", path) as first,
        start("ingest", other, "--db", path) as second,
    ):
        errors = [process.communicate(timeout=SECONDS)[1] for process in (first, second)]

    codes = [first.returncode, second.returncode]
    assert sorted(codes) in ([0, 0], [0, 4])
    for code, error in zip(codes, errors, strict=True):
        assert (code == 4) == ("is being written by another archive-lens" in error)
    with Database.open(path, read_only=True) as database:
        assert database.value("select count(*) from ingests") == codes.count(0)
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["a.duckdb", "other"]


@pytest.mark.parametrize("is_read_only", [False, True])
def test_a_database_open_elsewhere_is_left_alone(
    tmp_path: Path, made: Path, old: Path, is_read_only: bool
) -> None:
    path = tmp_path / "a.duckdb"
    shutil.copy(old, path)
    before = path.read_bytes()
    with duckdb.connect(str(path), read_only=is_read_only):
        done = run("ingest", made, "--db", path)

    assert done.returncode == 4
    assert f"is open in another program (PID {os.getpid()})" in done.stderr
    assert path.read_bytes() == before


def _sqlite(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("create table a (b)")
    connection.close()


def _other_duckdb(path: Path) -> None:
    with duckdb.connect(str(path)) as connection:
        connection.execute("create table mine as select 1 as a")


def _zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a", "b")


FOREIGN: Mapping[str, Callable[[Path], object]] = {
    "text": lambda path: path.write_text("a shopping list of mine"),
    "nothing": lambda path: path.write_bytes(b""),
    "sqlite": _sqlite,
    "zip": _zip,
    "folder": lambda path: path.mkdir(),
    "circle of links": lambda path: path.symlink_to(path),
    "link to a folder": lambda path: path.symlink_to(path.parent),
    "link to a device": lambda path: path.symlink_to(os.devnull),
    "pipe": lambda path: os.mkfifo(path),
    "another program's": _other_duckdb,
}


@pytest.mark.parametrize("kind", sorted(FOREIGN))
def test_what_another_program_made_is_refused_and_unchanged(
    tmp_path: Path, made: Path, kind: str
) -> None:
    path = tmp_path / "a.duckdb"
    FOREIGN[kind](path)
    before = bytes_below(tmp_path)

    done = run("ingest", made, "--db", path)

    assert done.returncode == 4
    assert "is not an archive_lens database; it is left as it is" in done.stderr
    assert bytes_below(tmp_path) == before


@pytest.mark.parametrize("place", ["end", "header", "table"])
def test_a_damaged_database_is_named_so_and_unchanged(
    tmp_path: Path, made: Path, old: Path, place: str
) -> None:
    path, content = tmp_path / "a.duckdb", bytearray(old.read_bytes())
    if place == "end":
        del content[len(content) // 2 :]
    else:
        at = 4_100 if place == "header" else 4_096 * 3 + 70_000
        content[at : at + 64] = bytes(byte ^ 0xFF for byte in content[at : at + 64])
    path.write_bytes(content)

    done = run("ingest", made, "--db", path)

    assert done.returncode in (0, 4)  # a flipped byte in a block that nobody needs does no harm
    if done.returncode == 4:
        assert "is damaged" in done.stderr
        assert bytes_below(tmp_path) == {"a.duckdb": bytes(content)}
    assert place == "table" or done.returncode == 4


def test_a_database_of_a_newer_program_is_refused_and_unchanged(
    tmp_path: Path, made: Path, old: Path
) -> None:
    path = tmp_path / "a.duckdb"
    shutil.copy(old, path)
    with duckdb.connect(str(path)) as connection:
        connection.execute("update archive_lens_meta set schema_version = 99")
    before = path.read_bytes()

    done = run("ingest", made, "--db", path)

    assert done.returncode == 4
    assert "relations 99, this one needs" in done.stderr
    assert path.read_bytes() == before


def test_a_link_to_a_database_stays_a_link(tmp_path: Path, made: Path, old: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    target, link = tmp_path / "elsewhere" / "real.duckdb", tmp_path / "a.duckdb"
    shutil.copy(old, target)
    link.symlink_to(target)

    assert run("ingest", made, "--db", link).returncode == 0
    assert link.is_symlink()
    assert tweets_in(target) > OLD_TWEETS
    assert [entry.name for entry in target.parent.iterdir()] == ["real.duckdb"]


# Surroundings


SURROUNDINGS: Mapping[str, Mapping[str, str | None]] = {
    "no home": {"HOME": None},
    "a home that is not there": {"HOME": "/nowhere"},
    "the C locale": {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "no folder for temporary files": {"TMPDIR": "/nowhere"},
    "a time zone that is none": {"TZ": "Nowhere/Land"},
    "a dumb terminal": {"TERM": "dumb", "COLUMNS": "20"},
}


@pytest.mark.parametrize("name", sorted(SURROUNDINGS))
def test_odd_surroundings_make_no_difference(tmp_path: Path, name: str) -> None:
    changed = {**os.environ, **SURROUNDINGS[name]}
    surroundings = {key: value for key, value in changed.items() if value is not None}
    archive = export(
        tmp_path / "sch\u00f6nes Archiv", 2021, tweets=[tweet(1, "Gr\u00fc\u00dfe \U0001f33b")]
    )

    done = run("ingest", archive, "--db", tmp_path / "\u00fc.duckdb", env=surroundings)

    assert (done.returncode, done.stdout.splitlines()[-1]) == (
        0,
        "kept 2 of 2 records (0 skipped, 0 repaired, 0 duplicates)",
    )
    assert tweets_in(tmp_path / "\u00fc.duckdb") == 1


def test_modules_lying_in_the_folder_are_not_taken_for_ours(tmp_path: Path) -> None:
    for name in ("json", "duckdb", "polars", "typer"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('taken')")
    script = Path(sys.executable).with_name("archive-lens")
    if not script.exists():
        pytest.skip("the program is not installed")

    done = subprocess.run(
        [script, "ingest", SAMPLE, "--db", "a.duckdb", "-q"],
        cwd=tmp_path,
        check=False,
        capture_output=True,
    )

    assert done.returncode == 0


@pytest.mark.parametrize("closed", [(1,), (2,), (0, 1, 2)])
def test_closed_streams_are_no_place_to_write_to(tmp_path: Path, closed: tuple[int, ...]) -> None:
    """Else the database would be opened under the number of a stream, and be written over with words."""
    archive = export(tmp_path / "archive", 2021, tweets=[tweet(1)])

    def close() -> None:
        for number in closed:
            os.close(number)

    done = run("ingest", archive, "--db", tmp_path / "a.duckdb", preexec_fn=close)

    assert done.returncode == 0
    assert tweets_in(tmp_path / "a.duckdb") == 1


def test_an_output_that_takes_nothing_is_named(tmp_path: Path) -> None:
    archive = export(tmp_path / "archive", 2021, tweets=[tweet(1)])
    with Path("/dev/full").open("w") as full, subprocess.Popen(
        [*PROGRAM, "ingest", str(archive), "--db", str(tmp_path / "a.duckdb")],
        stdout=full, stderr=subprocess.PIPE, text=True, cwd=ROOT,
    ) as process:  # fmt: skip
        _, err = process.communicate(timeout=SECONDS)

    assert process.returncode == 1
    assert "the output cannot be written: No space left on device" in err
    assert "Exception ignored" not in err
    assert tweets_in(tmp_path / "a.duckdb") == 1


def test_whoever_stops_reading_stops_the_talk(tmp_path: Path) -> None:
    archive = export(tmp_path / "archive", 2021, tweets=[tweet(n) for n in range(200)])
    ingest(archive, tmp_path / "a.duckdb")
    with start("query", "from tweets", "--format", "csv", "--db", tmp_path / "a.duckdb") as process:
        assert process.stdout
        assert process.stdout.readline()
        process.stdout.close()
        process.wait(timeout=SECONDS)
        assert process.stderr
        assert process.stderr.read() == ""
    assert process.returncode == 0
