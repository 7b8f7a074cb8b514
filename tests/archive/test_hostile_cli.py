"""The program itself on hostile archives: exit code, words, time, memory, and nothing left behind."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from archive_lens.ingest import ingest
from tests.archive.hostile_files import TWEETS, Case, all_cases, with_tweets

CASES = all_cases()
SAMPLE = (
    "zip/quoted",
    "zip/name-ansi",
    "zip/bomb-that-claims-little",
    "file/pipe",
    "part/planted-string-open",
    "part/brackets-100000",
    "csv/none-zeros",
    "folder/odd-bytes",
    "file/ansi-name",
)
MOST_SECONDS = 10
MOST_BYTES = 1_000_000_000


@dataclass(frozen=True)
class Run:
    """What one run of the program said and cost."""

    code: int
    out: str
    err: str
    seconds: float
    bytes: int


# A process between, since a child's peak memory is at first that of whoever starts it: of all the tests so far.
_MEASURED = """
import resource, subprocess, sys
done = subprocess.run(sys.argv[2:], stdin=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
with open(sys.argv[1], "w") as file:
    print(done.returncode, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024, file=file)
"""


def run(folder: Path, *words: str) -> Run:
    """Runs archive-lens to its end; seconds are those of the processor."""
    out, err, cost = folder / "stdout", folder / "stderr", folder / "cost"
    program = [sys.executable, "-P", "-m", "archive_lens", *words]
    with out.open("wb") as stdout, err.open("wb") as stderr:
        subprocess.run(
            [sys.executable, "-c", _MEASURED, str(cost), *program],
            stdout=stdout,
            stderr=stderr,
            check=True,
        )
    code, seconds, peak = cost.read_text().split()
    said = out.read_text("utf-8"), err.read_text("utf-8")
    return Run(int(code), *said, float(seconds), int(peak))


@pytest.fixture(scope="module")
def prior(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A database that holds an archive already."""
    folder = tmp_path_factory.mktemp("prior")
    ingest(with_tweets(TWEETS)(folder), folder / "prior.duckdb")
    return (folder / "prior.duckdb").read_bytes()


def _names() -> list[object]:
    rest = [pytest.param(name, marks=pytest.mark.slow) for name in CASES if name not in SAMPLE]
    return [*SAMPLE, *rest]


@pytest.mark.parametrize("name", _names())
def test_the_program_survives(tmp_path: Path, name: str, prior: bytes) -> None:
    """Where nothing is found, the database that was there before keeps its bytes."""
    case = CASES[name]
    if "nul" in name and case.refused:
        pytest.skip("no program can be given such a name")
    (tmp_path / "in").mkdir()
    (tmp_path / "db").mkdir()
    archive, db = case.build(tmp_path / "in"), tmp_path / "db" / "a.duckdb"
    is_refused = bool(case.refused) or not (case.ids or _has_likes(case))
    if is_refused:
        db.write_bytes(prior)
    result = run(tmp_path, "ingest", str(archive), "--db", str(db), "--json")

    assert result.code == (3 if is_refused else 0), result.err
    assert result.seconds < MOST_SECONDS
    assert result.bytes < MOST_BYTES
    assert [path.name for path in db.parent.iterdir()] == ["a.duckdb"]
    assert _is_plain(result.out)
    assert _is_plain(result.err)
    assert "Traceback" not in result.err
    assert "text 10" not in result.err
    if is_refused:
        assert db.read_bytes() == prior
        assert result.out == ""
        *talk, error, hint = result.err.splitlines()
        assert error.startswith("archive-lens: error: ")
        assert hint.startswith("hint: ")
        assert all(line.startswith("reading ") for line in talk)
    else:
        ledger = json.loads(result.out)
        assert ledger["tweets"] == len(case.ids)
        assert ledger["seen"] == ledger["kept"] + ledger["skipped"] + ledger["duplicates"]


def _has_likes(case: Case) -> bool:
    return not case.name.startswith("csv/")


def _is_plain(text: str) -> bool:
    return all(line.isprintable() for line in text.split("\n"))


def test_the_ledger_of_a_hostile_archive_is_printed_on_plain_lines(tmp_path: Path) -> None:
    archive = CASES["manifest/names-ansi"].build(tmp_path)
    result = run(tmp_path, "inspect", str(archive))

    assert result.code == 0
    assert _is_plain(result.out)
    assert "<U+001B>[2J<U+000D><U+000A>.js" in result.out


def test_a_refusal_names_the_file_that_holds_nothing(tmp_path: Path) -> None:
    """JavaScript with unquoted keys is all there is, so the error says so of that very file."""
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "tweets.js").write_text("= [{ tweet: { id_str: '1' } }]")
    result = run(tmp_path, "ingest", str(tmp_path), "--db", str(tmp_path / "a.duckdb"))

    assert result.code == 3
    assert "data/tweets.js is damaged: it is JavaScript and no JSON" in result.err
    assert not (tmp_path / "a.duckdb").exists()
