"""From archive to rows: counts add up, twice is once, failures leave the old file."""

from __future__ import annotations

import json
import shutil
import zipfile
from pathlib import Path

import pytest

from archive_lens.errors import ArchiveError, DatabaseError
from archive_lens.ingest import ingest, inspect
from archive_lens.store.database import SCHEMA_VERSION, Database
from tests.conftest import SAMPLE

TABLES = ("tweets", "tweet_urls", "tweet_mentions", "tweet_hashtags", "tweet_media", "likes", "followers", "following", "accounts")  # fmt: skip


def contents(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row that does not depend on when or in which order it was read."""
    with Database.open(path, read_only=True) as database:
        return {
            table: database.tuples(
                f"select * exclude (ingest_id) from {table} order by all"
                if table == "tweets"
                else f"from {table} order by all"
            )
            for table in TABLES
        }


def count(path: Path, sql: str) -> int:
    with Database.open(path, read_only=True) as database:
        return int(database.value(sql))


def edited(tmp_path: Path, name: str, generated: str, file: str, change: str, to: str) -> Path:
    """A copy of the sample, exported at another time, with one file changed."""
    folder = tmp_path / name
    shutil.copytree(SAMPLE, folder)
    manifest = folder / "data" / "manifest.js"
    head, _, body = manifest.read_text(encoding="utf-8").partition("=")
    config = json.loads(body)
    config["archiveInfo"]["generationDate"] = generated
    manifest.write_text(f"{head}= {json.dumps(config)}", encoding="utf-8")
    target = folder / "data" / file
    text = target.read_text(encoding="utf-8")
    assert change in text
    target.write_text(text.replace(change, to), encoding="utf-8")
    return folder


def test_every_record_is_accounted_for(tmp_path: Path) -> None:
    summary = ingest(SAMPLE, tmp_path / "db")

    for file in summary.files:
        if file.seen is not None:
            assert file.seen == (file.kept or 0) + (file.merged or 0) + (file.duplicates or 0) + (
                file.skipped or 0
            )
    assert summary.line().startswith(f"kept {summary.kept:,} of {summary.seen:,} records (")
    assert count(tmp_path / "db", "select count(*) from tweets") == summary.tweets
    assert count(tmp_path / "db", "select count(distinct tweet_id) from tweets") == summary.tweets
    assert count(tmp_path / "db", "select sum(seen) from archive_files") == summary.seen


def test_a_zip_and_its_folder_give_the_same_rows(tmp_path: Path, sample_zip: Path) -> None:
    ingest(SAMPLE, tmp_path / "folder.duckdb")
    ingest(sample_zip, tmp_path / "zip.duckdb")

    assert contents(tmp_path / "folder.duckdb") == contents(tmp_path / "zip.duckdb")


def test_the_same_archive_again_changes_nothing(tmp_path: Path, sample_zip: Path) -> None:
    """The folder is the same archive as the ZIP, whatever its name."""
    first = ingest(SAMPLE, tmp_path / "db")
    before = (tmp_path / "db").read_bytes()
    again = ingest(sample_zip, tmp_path / "db")

    assert again.was_up_to_date
    assert again.line() == first.line()
    assert (tmp_path / "db").read_bytes() == before


def test_force_reads_it_again_into_the_same_rows(tmp_path: Path) -> None:
    ingest(SAMPLE, tmp_path / "db")
    before = contents(tmp_path / "db")
    again = ingest(SAMPLE, tmp_path / "db", force=True)

    assert not again.was_up_to_date
    assert contents(tmp_path / "db") == before
    assert count(tmp_path / "db", "select count(*) from ingests") == 1


def test_force_replaces_a_database_of_another_version(tmp_path: Path) -> None:
    path = tmp_path / "db"
    ingest(SAMPLE, path)
    with Database.open(path) as database:
        database.execute("update archive_lens_meta set schema_version = 0")

    with pytest.raises(DatabaseError, match="another version"):
        ingest(SAMPLE, path)
    ingest(SAMPLE, path, force=True)

    assert count(path, "select schema_version from archive_lens_meta") == SCHEMA_VERSION


@pytest.mark.parametrize("newer_first", [True, False])
def test_two_exports_merge_the_same_in_either_order(tmp_path: Path, newer_first: bool) -> None:
    """The newer export says another website; likes of both are kept; its tweets replace the older ones."""
    older = edited(
        tmp_path, "older", "2020-01-01T00:00:00.000Z", "profile.js", '"profile"', '"profile"'
    )
    order = [SAMPLE, older] if newer_first else [older, SAMPLE]
    for archive in order:
        ingest(archive, tmp_path / "both")
    ingest(SAMPLE, tmp_path / "one")

    both, one = contents(tmp_path / "both"), contents(tmp_path / "one")
    assert both == one
    assert count(tmp_path / "both", "select count(*) from ingests") == 2


def test_inspect_tells_the_same_ledger_and_writes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    seen = inspect(SAMPLE)

    assert list(tmp_path.iterdir()) == []
    assert seen.line() == ingest(SAMPLE, tmp_path / "db").line()


def test_private_files_are_named_and_never_opened(tmp_path: Path) -> None:
    """Message files whose bytes are no JSON at all make no difference."""
    folder = tmp_path / "archive"
    shutil.copytree(SAMPLE, folder)
    for name in ("direct-messages.js", "direct-message-headers.js", "ip-audit.js"):
        (folder / "data" / name).write_bytes(b"\xff\xfe not JSON")
    summary = ingest(folder, tmp_path / "db")

    private = {file.file for file in summary.files if file.status == "private"}
    assert {"data/direct-messages.js", "data/ip-audit.js"} <= private
    assert count(tmp_path / "db", "select count(*) from direct_messages") == 0
    assert summary.line() == ingest(SAMPLE, tmp_path / "other").line()


def test_a_failed_ingest_leaves_the_old_database(tmp_path: Path) -> None:
    path = tmp_path / "db"
    ingest(SAMPLE, path)
    before = path.read_bytes()
    broken = tmp_path / "broken.zip"
    broken.write_bytes(b"PK\x03\x04 this was a ZIP once")

    with pytest.raises(ArchiveError):
        ingest(broken, path)

    assert path.read_bytes() == before
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["broken.zip", "db"]


def test_an_archive_without_tweets_or_likes_makes_no_database(tmp_path: Path) -> None:
    empty = tmp_path / "empty.zip"
    with zipfile.ZipFile(empty, "w") as archive:
        archive.writestr("data/tweets.js", "window.YTD.tweets.part0 = [ ]")

    with pytest.raises(ArchiveError, match="neither a tweet nor a like"):
        ingest(empty, tmp_path / "db")

    assert not (tmp_path / "db").exists()


def test_a_foreign_file_at_the_database_path_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "thesis.duckdb"
    path.write_text("years of work")

    with pytest.raises(DatabaseError, match="not an archive_lens database"):
        ingest(SAMPLE, path)

    assert path.read_text() == "years of work"


def test_progress_ends_at_the_whole(tmp_path: Path) -> None:
    told: list[tuple[int, int, int]] = []
    ingest(
        SAMPLE,
        tmp_path / "db",
        on_progress=lambda done, total, records: told.append((done, total, records)),
    )

    assert told
    assert told == sorted(told)
    done, total, _ = told[-1]
    assert done == total


def test_strict_refuses_what_is_not_whole_and_names_the_first_issue(tmp_path: Path) -> None:
    """The sample's manifest names a file that is not there."""
    path = tmp_path / "db"
    with pytest.raises(ArchiveError, match=r"sample_archive is not whole: data/"):
        ingest(SAMPLE, path, strict=True)
    assert not path.exists()

    ingest(SAMPLE, path)
    before = path.read_bytes()
    for force in (False, True):
        with pytest.raises(ArchiveError, match="is not whole"):
            ingest(SAMPLE, path, strict=True, force=force)
    assert path.read_bytes() == before


def test_strict_reads_what_is_whole(tmp_path: Path) -> None:
    whole = tmp_path / "whole.zip"
    with zipfile.ZipFile(whole, "w") as archive:
        record = '{"tweet": {"id_str": "1300000000000000001", "full_text": "Clay"}}'
        archive.writestr("data/tweets.js", f"window.YTD.tweets.part0 = [{record}]")

    assert ingest(whole, tmp_path / "db", strict=True).tweets == 1
    assert ingest(whole, tmp_path / "db", strict=True).was_up_to_date
