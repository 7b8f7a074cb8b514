"""`forget`, `demo`, `settings`, `analyze --csv`: what a person does with the database besides reading it."""

from __future__ import annotations

import csv
import io
import json
import shutil
from pathlib import Path

import pytest

from archive_lens.analyses.answer_rows import BEHIND
from archive_lens.analyses.run import analyze
from archive_lens.ingest import ingest
from archive_lens.settings import Settings
from archive_lens.store.catalog import relations
from archive_lens.store.database import Database
from archive_lens.store.export import export
from archive_lens.store.forgetting import forget
from tests.command_line import invoke
from tests.personas import make_persona, write_archive

USAGE = 2


@pytest.fixture(scope="module")
def two_accounts(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[int]]:
    """Two analysed accounts in one database; to be copied, never written."""
    folder = tmp_path_factory.mktemp("two")
    db = folder / "archive.duckdb"
    accounts = []
    for seed, style in ((3, "hermit"), (4, "seller")):
        persona = make_persona(style, 120, seed=seed)
        write_archive(persona, folder / f"{style}.zip")
        accounts.append(ingest(folder / f"{style}.zip", db).account_id)
    with Database.open(db) as database:
        for account_id in accounts:
            analyze(database, Settings(), account=str(account_id))
    return db, accounts


def counts(database: Database, account_id: int) -> dict[str, int]:
    """Rows of the account in every stored relation that tells accounts apart."""
    return {
        relation.name: database.value(
            f"select count(*) from {relation.name} where {relation.of_account}",
            {"account": account_id},
        )
        for relation in relations().values()
        if relation.folder in ("tables", "analyses") and relation.of_account
    }


def test_forgetting_takes_one_account_and_leaves_the_other(
    two_accounts: tuple[Path, list[int]], tmp_path: Path
) -> None:
    db, (gone, stays) = two_accounts
    copy = tmp_path / "archive.duckdb"
    shutil.copyfile(db, copy)
    with Database.open(copy, read_only=True) as database:
        before = counts(database, stays)
        links = database.value("select count(*) from tweet_urls")
        own = counts(database, gone)

    assert forget(copy, gone) == own["tweets"] > 0

    with Database.open(copy, read_only=True) as database:
        assert set(counts(database, gone).values()) == {0}
        after = counts(database, stays)
        assert database.value("select count(*) from tweet_urls") == links - own["tweet_urls"]
        assert database.value("select count(*) from accounts") == 1
    scope = {"analysis_scope"}  # one row, of the account analysed last
    assert {n: c for n, c in after.items() if n not in scope} == {
        n: c for n, c in before.items() if n not in scope
    }
    assert own["archive_files"] > 0
    assert before["tweet_urls"] > 0


def test_not_a_byte_of_a_forgotten_account_stays(tmp_path: Path) -> None:
    """DuckDB packs long columns, so the words looked for are of a bio, which lies there as it is."""
    db = tmp_path / "archive.duckdb"
    persona = make_persona("hermit", 40, seed=5)
    write_archive(persona, tmp_path / "hermit.zip")
    account_id = ingest(tmp_path / "hermit.zip", db).account_id
    with Database.open(db) as database:
        bio = database.value("select bio from accounts").encode()
    assert bio in db.read_bytes()

    forget(db, account_id)

    assert bio not in db.read_bytes()
    assert not list(tmp_path.glob(".*"))


def test_a_forgotten_archive_can_be_read_again(tmp_path: Path) -> None:
    db, archive = tmp_path / "archive.duckdb", tmp_path / "hermit.zip"
    write_archive(make_persona("hermit", 40, seed=5), archive)
    first = ingest(archive, db)
    forget(db, first.account_id)

    again = ingest(archive, db)

    assert not again.was_up_to_date
    assert again.kept == first.kept


def test_forget_names_who_there_is(two_accounts: tuple[Path, list[int]]) -> None:
    db, _ = two_accounts
    before = db.read_bytes()

    code, _, err = invoke("forget", "--account", "nobody_here", "--db", db)

    assert code == USAGE
    assert "nobody_here" in err
    assert db.read_bytes() == before
    assert invoke("forget", "--db", db)[0] == USAGE


def test_an_export_of_one_account_holds_nothing_of_the_other(
    two_accounts: tuple[Path, list[int]], tmp_path: Path
) -> None:
    db, (one, other) = two_accounts
    with Database.open(db, read_only=True) as database:
        done = export(database, tmp_path / "out", private=True, account_id=one)
        mine, theirs = counts(database, one), counts(database, other)

    told = {file.relation: file.rows for file in done.files}
    assert {name: told[name] for name in mine} == mine
    assert mine["tweet_mentions"] != theirs["tweet_mentions"]
    assert "private_names" not in told


def test_the_demo_needs_no_archive(tmp_path: Path) -> None:
    code, _, err = invoke("demo", tmp_path / "a/b", "-q")

    assert (code, err) == (0, "")
    page = (tmp_path / "a/b/archive-lens-report.html").read_text(encoding="utf-8")
    assert "slipandstile" in page
    assert {path.name for path in (tmp_path / "a/b").iterdir()} == {
        "archive-lens-report.html",
        "archive.duckdb",
    }


def test_the_demo_says_where_it_cannot_go(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")

    code, _, err = invoke("demo", tmp_path / "file")

    assert code == 1
    assert "cannot be made" in err
    assert (tmp_path / "file").read_text() == "mine"


def test_settings_tell_where_each_comes_from(sample_path: Path, tmp_path: Path) -> None:
    config = tmp_path / "lens.toml"
    config.write_text('time_zone = "Asia/Tokyo"\n[own]\nproducts = ["Tidewater mug"]\n')

    code, out, _ = invoke(
        "settings", "--json", "--db", sample_path, "--config", config, "--until", "2024-05-01"
    )

    rows = json.loads(out)
    told = {(row["setting"], row["from"]): row["value"] for row in rows}
    assert code == 0
    assert told["time_zone", str(config)] == "Asia/Tokyo"
    assert told["own.products", str(config)] == ["Tidewater mug"]
    assert told["period.until", "--until"] == "2024-05-01"
    assert told["repetition.allowed", "default"] == []
    assert told["own.domains", "default"] == []
    assert "slipandstile.example" in [
        value for (name, source), value in told.items() if "inferred" in source
    ]


def test_every_setting_is_shown(tmp_path: Path) -> None:
    code, out, _ = invoke("settings", "--db", tmp_path / "none.duckdb")

    assert code == 0
    for name in ("time_zone", "period.since", "own.handles", "repetition.allowed"):
        assert name in out


def test_settings_refuse_what_does_not_exist(tmp_path: Path) -> None:
    config = tmp_path / "lens.toml"
    config.write_text("colour = 'red'\n")

    code, _, err = invoke("settings", "--config", config)

    assert code == USAGE
    assert "colour" in err


@pytest.mark.parametrize("analysis", list(BEHIND))
def test_the_rows_behind_each_answer(
    sample_copy: Path, sample_database: Database, analysis: str
) -> None:
    code, out, err = invoke("analyze", analysis, "--csv", "-q", "--db", sample_copy)

    rows = list(csv.DictReader(io.StringIO(out)))
    assert (code, err) == (0, "")
    assert len(rows) == sample_database.value(f"select count(*) from {BEHIND[analysis]}") > 0
    if "tweet_id" in rows[0]:
        ids = [int(row["tweet_id"]) for row in rows]
        assert sample_database.value(
            f"select count(*) from tweets where tweet_id in ({', '.join(map(str, ids))})"
        ) == len(set(ids))
        assert all(row["text"] for row in rows)
        assert not [row for row in rows if row["text"].startswith(("=", "@", "+", "-"))]


@pytest.mark.parametrize("words", [(), ("contacts", "breadth"), ("contacts", "--json")])
def test_the_rows_are_of_one_analysis(sample_path: Path, words: tuple[str, ...]) -> None:
    code, _, err = invoke("analyze", *words, "--csv", "--db", sample_path)

    assert code == USAGE
    assert "one analysis" in err
