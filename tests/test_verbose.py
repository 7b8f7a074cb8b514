"""`-v` says what was done and how long it took, on stderr; without it nothing of the kind is said."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from archive_lens.analyses import ANALYSES
from tests.command_line import invoke
from tests.exports import export, tweet

_PHASE = re.compile(r"^(.+): \d+\.\d s$", re.MULTILINE)
NAMES = [analysis.name for analysis in ANALYSES]


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    return export(tmp_path / "archive", 2023, tweets=[tweet(n) for n in range(1, 6)])


def phases(*words: str | Path) -> list[str]:
    code, out, err = invoke(*words)
    assert code == 0, err
    assert not _PHASE.search(out)
    return _PHASE.findall(err)


def test_ingest_tells_its_phases(archive: Path, tmp_path: Path) -> None:
    db = tmp_path / "a.duckdb"

    first = phases("ingest", archive, "-v", "--db", db)
    again = phases("ingest", archive, "-v", "--db", db)

    assert re.fullmatch(r"read \d+ records, 0 MB", first[0])
    assert first[1:] == ["merged, checked and moved in"]
    assert again == ["looked at it"]


def test_analyze_and_report_tell_theirs(archive: Path, tmp_path: Path) -> None:
    db, page = tmp_path / "a.duckdb", tmp_path / "page.html"
    phases("ingest", archive, "--db", db)

    analyzed = phases("analyze", "promotion", "-v", "--db", db)
    reported = phases("report", "-v", "--db", db, "-o", page)

    assert analyzed == [f"analysed {name}" for name in ("ground", "repetition", "promotion")]
    assert reported == [
        *(f"analysed {name}" for name in NAMES if name not in ("repetition", "promotion")),
        "answered, drew and searched the page",
        "wrote it",
    ]
    assert phases("analyze", "-v", "--db", db) == ["found every analysis up to date"]


def test_export_names_what_is_left_out_once(archive: Path, tmp_path: Path) -> None:
    db = tmp_path / "a.duckdb"
    invoke("ingest", archive, "--db", db)

    code, _, err = invoke("export", tmp_path / "out", "-v", "--db", db)

    assert code == 0
    assert len(re.findall(r"\bdirect_messages\b", err)) == 1
    assert re.search(r"^tweets\.parquet: 5 rows, 0\.\d MB$", err, re.MULTILINE)


def test_nothing_of_it_is_said_unasked(archive: Path, tmp_path: Path) -> None:
    db = tmp_path / "a.duckdb"

    assert phases("ingest", archive, "--db", db) == []
    assert phases("analyze", "replies", "--db", db) == []
    assert phases("analyze", "-v", "-q", "--db", db) == []
