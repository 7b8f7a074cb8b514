"""Each command as a user runs it: stdout is the answer, stderr the talk, the code means something."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from archive_lens.analyses import ANALYSES
from tests.conftest import ROOT, SAMPLE

USAGE, ARCHIVE, DATABASE, QUERY, INTERRUPTED = 2, 3, 4, 5, 130


def run(
    *words: str | Path, cwd: Path, stdin: str = "", **environment: str
) -> subprocess.CompletedProcess[str]:
    """One call of the program in a folder of its own."""
    return subprocess.run(
        [sys.executable, "-m", "archive_lens", *map(str, words)],
        cwd=cwd,
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
        env=_environment(**environment),
    )


def _environment(**more: str) -> dict[str, str]:
    plain = {
        name: value for name, value in os.environ.items() if not name.startswith("ARCHIVE_LENS")
    }
    return plain | {"PYTHONPATH": str(ROOT), "COLUMNS": "120"} | more


def said_well(done: subprocess.CompletedProcess[str], code: int) -> None:
    """An error in words: what is wrong, then one hint as the last line; nothing on stdout."""
    assert done.returncode == code, done.stderr
    assert done.stdout == ""
    lines = done.stderr.strip().splitlines()
    assert any(line.startswith("archive-lens: error: ") for line in lines)
    assert lines[-1].startswith("hint: ")
    assert "Traceback" not in done.stderr


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the sample was reported once, with the page, its numbers and the database."""
    folder = tmp_path_factory.mktemp("home")
    done = run("report", SAMPLE, "--data", "numbers.json", cwd=folder)
    assert done.returncode == 0, done.stderr
    (folder / "talk.txt").write_text(done.stderr)
    assert done.stdout == ""
    return folder


def test_report_makes_page_database_and_numbers_for_their_owner_alone(home: Path) -> None:
    for name in ("archive-lens-report.html", "archive.duckdb", "numbers.json"):
        assert stat.S_IMODE((home / name).stat().st_mode) == 0o600
    assert sorted(entry.name for entry in home.iterdir()) == [
        "archive-lens-report.html",
        "archive.duckdb",
        "numbers.json",
        "talk.txt",
    ]


def test_report_says_what_it_read_and_wrote(home: Path) -> None:
    talk = (home / "talk.txt").read_text().splitlines()

    assert talk[0] == f"reading {SAMPLE}"
    assert talk[1].startswith("kept 3,")
    assert talk[-1].startswith("wrote archive-lens-report.html (")


def test_the_same_report_again_is_the_same_bytes(home: Path, tmp_path: Path) -> None:
    first = (home / "archive-lens-report.html").read_bytes()
    again = run(
        "report",
        SAMPLE,
        "--db",
        home / "archive.duckdb",
        "-o",
        tmp_path / "again.html",
        cwd=tmp_path,
    )
    afresh = run("report", SAMPLE, "-o", "afresh.html", cwd=tmp_path)

    assert again.returncode == afresh.returncode == 0
    assert "already up to date" in again.stderr
    assert (tmp_path / "again.html").read_bytes() == first
    assert (tmp_path / "afresh.html").read_bytes() == first


def test_a_page_can_go_to_stdout(home: Path) -> None:
    done = run("report", "-o", "-", cwd=home)

    assert done.returncode == 0
    assert done.stdout == (home / "archive-lens-report.html").read_text(encoding="utf-8")


def test_writing_over_an_older_page_is_told(home: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("old")
    done = run("report", "-o", page, cwd=home)

    assert "overwritten" in done.stderr
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere another program opens files")
@pytest.mark.parametrize(("code", "told"), [(0, ""), (3, "no browser was found; open ")])
def test_a_page_is_opened_and_a_lack_of_browsers_told(
    home: Path, tmp_path: Path, code: int, told: str
) -> None:
    opener, page = tmp_path / "xdg-open", tmp_path / "page.html"
    opener.write_text(f'#!/bin/sh\necho "$1" > {tmp_path}/opened\necho noise >&2\nexit {code}\n')
    opener.chmod(0o755)

    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    done = run("report", "-o", page, "--open", cwd=home, PATH=path)

    assert done.returncode == 0, done.stderr
    assert (tmp_path / "opened").read_text().strip() == str(page)
    assert (f"{told}{page}" if told else "wrote") in done.stderr
    assert "noise" not in done.stderr


def test_ingest_prints_the_ledger_and_the_next_step(tmp_path: Path) -> None:
    done = run("ingest", SAMPLE, cwd=tmp_path)

    assert done.returncode == 0
    assert "data/tweets.js" in done.stdout
    assert done.stdout.splitlines()[-1].startswith("kept 3,")
    assert done.stderr.splitlines()[-1] == "next: archive-lens report"
    again = run("ingest", SAMPLE, cwd=tmp_path)
    assert again.returncode == 0
    assert "already up to date" in again.stderr


def test_json_is_all_that_stdout_carries(home: Path, tmp_path: Path) -> None:
    ledger = json.loads(run("ingest", SAMPLE, "--json", cwd=tmp_path).stdout)
    seen = json.loads(run("inspect", SAMPLE, "--json", cwd=tmp_path).stdout)
    findings = json.loads(run("analyze", "--json", cwd=home).stdout)
    relations = json.loads(run("schema", "--json", cwd=home).stdout)

    assert ledger["line"] == seen["line"]
    assert len(findings) == 7
    assert {"tweets", "posts", "contacts"} <= {row["relation"] for row in relations}


def test_analyze_prints_words_and_tables(home: Path) -> None:
    everything = run("analyze", cwd=home)
    one = run("analyze", "replies", cwd=home)

    assert everything.returncode == one.returncode == 0
    assert "Do I repeat myself?" in everything.stdout
    assert "Do I really converse?" in one.stdout
    assert "Do I repeat myself?" not in one.stdout
    assert "95 % interval" in one.stdout


def test_a_period_changes_what_is_counted_and_is_told(home: Path, tmp_path: Path) -> None:
    database = tmp_path / "copy.duckdb"
    database.write_bytes((home / "archive.duckdb").read_bytes())
    whole = json.loads(run("analyze", "replies", "--json", "--db", database, cwd=tmp_path).stdout)
    year = json.loads(
        run("analyze", "replies", "--json", "--since", "2024-01-01", "--until", "2024-12-31", "--db", database, cwd=tmp_path).stdout
    )  # fmt: skip

    assert 0 < year[0]["headline"]["n"] < whole[0]["headline"]["n"]


@pytest.mark.parametrize("form", ["table", "json", "ndjson", "csv", "markdown"])
def test_query_answers_in_every_form(home: Path, form: str) -> None:
    done = run("query", "select count(*) as posts from posts", "--format", form, cwd=home)

    assert done.returncode == 0
    assert "posts" in done.stdout
    assert done.stderr == ""


def test_query_reads_sql_from_stdin_and_tells_what_it_cut(home: Path) -> None:
    done = run("query", "-", "--limit", "2", "--format", "csv", cwd=home, stdin="from range(9)")

    assert done.stdout == "range\n0\n1\n"
    assert done.stderr.strip() == "note: only the first 2 rows; --limit -1 for all"


def test_query_never_changes_the_database(home: Path) -> None:
    before = (home / "archive.duckdb").read_bytes()
    for sql in (
        "delete from tweets",
        "copy tweets to 'x.csv'",
        "select 1; drop table tweets",
        "selec",
    ):
        said_well(run("query", sql, cwd=home), QUERY)

    assert (home / "archive.duckdb").read_bytes() == before
    assert not (home / "x.csv").exists()


def test_schema_tells_a_relation_column_by_column(home: Path) -> None:
    done = run("schema", "tweets", cwd=home)

    assert done.stdout.startswith("tweets (table, one row per tweet_id)")
    assert "superseded_by_id" in done.stdout
    said_well(run("schema", "twets", cwd=home), USAGE)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    said_well(run("report", "none.zip", cwd=tmp_path), ARCHIVE)
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_archive_is_told(tmp_path: Path) -> None:
    (tmp_path / "photo.zip").write_bytes(b"\xff\xd8 not a zip")
    (tmp_path / "empty").mkdir()

    said_well(run("ingest", "photo.zip", cwd=tmp_path), ARCHIVE)
    said_well(run("ingest", "empty", cwd=tmp_path), ARCHIVE)
    assert not (tmp_path / "archive.duckdb").exists()


def test_a_damaged_zip_is_told(tmp_path: Path, sample_zip: Path) -> None:
    (tmp_path / "cut.zip").write_bytes(sample_zip.read_bytes()[:100_000])

    said_well(run("ingest", "cut.zip", cwd=tmp_path), ARCHIVE)


def test_of_several_archives_the_one_that_failed_is_named_and_those_before_stay(
    tmp_path: Path,
) -> None:
    (tmp_path / "photo.zip").write_bytes(b"\xff\xd8 not a zip")
    done = run("ingest", SAMPLE, "photo.zip", cwd=tmp_path)

    assert done.returncode == ARCHIVE
    assert "error: photo.zip was not read: " in done.stderr
    assert run("query", "from ingests", "--format", "csv", cwd=tmp_path).stdout.count("\n") == 2


def test_strict_refuses_an_archive_that_lacks_something(tmp_path: Path) -> None:
    said_well(run("ingest", SAMPLE, "--strict", cwd=tmp_path), ARCHIVE)
    assert list(tmp_path.iterdir()) == []


def test_a_foreign_file_at_the_database_path_is_told(tmp_path: Path) -> None:
    (tmp_path / "archive.duckdb").write_text("mine")

    said_well(run("report", SAMPLE, cwd=tmp_path), DATABASE)
    said_well(run("query", "select 1", cwd=tmp_path), DATABASE)
    assert (tmp_path / "archive.duckdb").read_text() == "mine"


def test_commands_without_a_database_tell_to_ingest(tmp_path: Path) -> None:
    for words in (["report"], ["analyze"], ["query", "select 1"], ["schema"]):
        done = run(*words, cwd=tmp_path)
        said_well(done, DATABASE)
        assert "archive-lens ingest" in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "words",
    [
        ["nonsense"],
        ["report", "--nonsense"],
        ["query"],
        ["analyze", "mood"],
        ["analyze", "--since", "yesterday"],
        ["analyze", "--account", "nobody"],
        ["report", "-o", "no/such/folder/page.html"],
        ["analyze", "--config", "none.toml"],
        ["analyze", "--since", "2030-01-01", "--until", "2029-01-01"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_code_two_with_a_hint(home: Path, words: list[str]) -> None:
    said_well(run(*words, cwd=home), USAGE)


def test_the_database_may_be_named_by_the_environment(home: Path, tmp_path: Path) -> None:
    done = run(
        "query", "select 1 as one", cwd=tmp_path, ARCHIVE_LENS_DB=str(home / "archive.duckdb")
    )

    assert done.returncode == 0


def test_version_and_help(tmp_path: Path) -> None:
    from archive_lens import __version__

    assert run("--version", cwd=tmp_path).stdout == f"archive-lens {__version__}\n"
    assert run("-h", cwd=tmp_path).stdout == run("--help", cwd=tmp_path).stdout
    assert run(cwd=tmp_path).returncode == USAGE


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("archive-lens ex", {"export"}),
        ("archive-lens report --share ", {"private", "shareable", "numbers"}),
        ("archive-lens analyze ", {analysis.name for analysis in ANALYSES}),
        ("archive-lens analyze replies con", {"contacts"}),
        ("archive-lens schema tweet_m", {"tweet_media", "tweet_mentions"}),
    ],
)
def test_a_tab_completes(tmp_path: Path, words: str, offered: set[str]) -> None:
    done = run(
        cwd=tmp_path,
        _ARCHIVE_LENS_COMPLETE="complete_bash", COMP_WORDS=words, COMP_CWORD=str(words.count(" ")),
    )  # fmt: skip

    assert set(done.stdout.split()) == offered


def test_quiet_leaves_only_the_answer(home: Path) -> None:
    done = run("query", "from range(9)", "--limit", "1", "-q", cwd=home)

    assert done.stderr == ""


def test_a_closed_pipe_is_no_fault(home: Path) -> None:
    with subprocess.Popen(
        [
            sys.executable,
            "-m",
            "archive_lens",
            "query",
            "from range(300000)",
            "--limit",
            "-1",
            "--format",
            "csv",
        ],
        cwd=home,
        env=_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


@pytest.mark.parametrize("words", [("schema",), ("analyze", "replies"), ("query", "from tweets")])
def test_a_reader_of_one_line_is_no_fault(home: Path, words: tuple[str, ...]) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "archive_lens", *words],
        cwd=home, env=_environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


@pytest.mark.parametrize("option", ["-o", "--data"])
def test_a_pipe_or_device_is_not_replaced(home: Path, tmp_path: Path, option: str) -> None:
    """As root, `-o /dev/null` would put a page where the device was."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    done = run("report", option, pipe, cwd=home)

    said_well(done, USAGE)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_page_behind_a_link_is_written_where_the_link_leads(home: Path, tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "page.html").symlink_to(tmp_path / "site/index.html")
    done = run("report", "-o", tmp_path / "page.html", cwd=home)

    assert done.returncode == 0, done.stderr
    assert (tmp_path / "page.html").is_symlink()
    assert (tmp_path / "site/index.html").stat().st_size > 300_000


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("report", "--data", "none/numbers.json"), USAGE, "there is no folder none"),
        (("query", "from tweets", "--format", "xml"), USAGE, "'--format': 'xml' is not one of"),
        (("query", " -- nothing"), QUERY, "there is no statement"),
    ],
)
def test_what_is_wrong_is_said_first_and_plainly(
    home: Path, words: tuple[str, ...], code: int, told: str
) -> None:
    done = run(*words, cwd=home)

    said_well(done, code)
    assert told in done.stderr


def test_debug_shows_the_traceback(tmp_path: Path) -> None:
    done = run("ingest", "none.zip", "--debug", cwd=tmp_path)

    assert "Traceback" in done.stderr
    assert done.returncode == ARCHIVE


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_ingest_leaves_nothing(tmp_path: Path, stop: signal.Signals) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "archive_lens", "ingest", str(SAMPLE)],
        cwd=tmp_path,
        env=_environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        deadline = time.monotonic() + 30
        while not list(tmp_path.glob(".archive.duckdb.*.tmp")) and time.monotonic() < deadline:
            time.sleep(0.005)
        process.send_signal(stop)
        assert process.stderr is not None
        words = process.stderr.read()
        code = process.wait()

    assert code == INTERRUPTED, words
    assert "interrupted" in words
    assert "Traceback" not in words
    assert list(tmp_path.iterdir()) == []
