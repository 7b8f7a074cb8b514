"""`export`: every row arrives, what is private stays, and a folder is never half written."""

from __future__ import annotations

import csv
import hashlib
import json
import stat
from datetime import timedelta
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from archive_lens.errors import ArchiveLensError, UsageError
from archive_lens.store.catalog import relations
from archive_lens.store.database import Database
from archive_lens.store.export import MANIFEST, PRIVATE, Export, export
from archive_lens.store.export_format import Format
from tests.conftest import MakeDatabase
from tests.world import ME, START, Tweet

FORMATS = list(Format)


@pytest.fixture(scope="session")
def exports(sample_path: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The analysed sample in each format, with everything private."""
    made = {}
    with Database.open(sample_path, read_only=True) as database:
        for form in FORMATS:
            made[form.value] = tmp_path_factory.mktemp("export") / form.value
            export(database, made[form.value], form, private=True)
    return made


def manifest(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize("form", [form.value for form in FORMATS])
def test_every_row_of_every_relation_arrives(
    exports: dict[str, Path], sample_database: Database, form: str
) -> None:
    height = {"parquet": _parquet_height, "csv": _csv_height, "json": _json_height}[form]
    counts = {}
    for file in manifest(exports[form])["files"]:
        counts[file["relation"]] = height(exports[form] / file["file"])
        assert file["rows"] == counts[file["relation"]], file["relation"]

    expected = {
        name: sample_database.value(f"select count(*) from {name}")
        for name, relation in relations().items()
        if relation.folder != "macros"
    }
    assert counts == expected
    assert counts["tweets"] > 1_000


def _parquet_height(path: Path) -> int:
    return pl.read_parquet(path).height


def _csv_height(path: Path) -> int:
    with path.open(encoding="utf-8", newline="") as file:
        return sum(1 for _ in csv.DictReader(file))


def _json_height(path: Path) -> int:
    return sum(1 for line in path.read_bytes().splitlines() if json.loads(line) is not None)


def test_the_manifest_tells_checksums_and_columns(exports: dict[str, Path]) -> None:
    told = {file["relation"]: file for file in manifest(exports["parquet"])["files"]}

    for file in told.values():
        place = exports["parquet"] / file["file"]
        assert file["sha256"] == hashlib.sha256(place.read_bytes()).hexdigest()
        assert file["bytes"] == place.stat().st_size
        assert [column["name"] for column in file["columns"]] == pl.read_parquet(place).columns
    assert told["contacts"]["grain"] == "one row per account_id, user_id"


def test_parquet_holds_the_values_as_they_are(
    exports: dict[str, Path], sample_database: Database
) -> None:
    found = pl.read_parquet(exports["parquet"] / "tweets.parquet").sort("tweet_id")
    expected = sample_database.frame("from tweets order by tweet_id")

    assert found.drop("year").equals(expected)
    assert found["year"].to_list() == [at.year for at in expected["created_at"]]


def test_the_same_export_again_is_the_same_bytes(sample_path: Path, tmp_path: Path) -> None:
    with Database.open(sample_path, read_only=True) as database:
        first = export(database, tmp_path / "a", Format.PARQUET)
        second = export(database, tmp_path / "b", Format.PARQUET)

    assert first == second


def test_ids_are_strings_in_json_and_times_say_utc(exports: dict[str, Path]) -> None:
    lines = (exports["json"] / "posts.ndjson").read_text(encoding="utf-8").splitlines()
    post = json.loads(lines[0])

    assert isinstance(post["tweet_id"], str)
    assert isinstance(post["account_id"], str)
    assert isinstance(post["favorite_count"], int)
    assert post["created_at"].endswith("Z")


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＠a"])
def test_a_spreadsheet_runs_no_text(
    make_database: MakeDatabase, tmp_path: Path, start: str
) -> None:
    text = f'{start} says "the kiln", twice\nand on'
    database = make_database(
        tweets=[Tweet(text=text), Tweet(text="a plain one = fine", at=START + timedelta(hours=1))]
    )
    export(database, tmp_path / "out", Format.CSV)

    with (tmp_path / "out/tweets.csv").open(encoding="utf-8", newline="") as file:
        texts = {row["text"] for row in csv.DictReader(file)}
    assert texts == {f"'{text}", "a plain one = fine"}


def test_private_relations_stay_unless_asked_for(sample_path: Path, tmp_path: Path) -> None:
    with Database.open(sample_path, read_only=True) as database:
        done = export(database, tmp_path / "out")

    columns = {"contacts.flags", "contacts.segment", "contact_years.flags"}
    assert set(done.left_out) == PRIVATE | columns
    assert manifest(tmp_path / "out")["left_out"] == sorted(PRIVATE | columns)
    there = {path.stem for path in (tmp_path / "out").iterdir()}
    assert not there & PRIVATE
    assert len(done.files) == len(there) - 1  # and the manifest


def test_what_is_private_exists() -> None:
    assert relations().keys() >= PRIVATE


def test_one_account_alone(make_database: MakeDatabase, tmp_path: Path) -> None:
    database = make_database(posts=["the kiln is cold"])
    other = ME + 1
    export(database, tmp_path / "own", account_id=ME)
    export(database, tmp_path / "other", account_id=other)

    assert pl.read_parquet(tmp_path / "own/tweets.parquet").height == 1
    assert pl.read_parquet(tmp_path / "other/tweets.parquet").height == 0
    assert manifest(tmp_path / "other")["account_id"] == str(other)


def test_files_are_for_their_owner_alone(exports: dict[str, Path]) -> None:
    for folder in exports.values():
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}


def test_an_older_export_is_replaced(make_database: MakeDatabase, tmp_path: Path) -> None:
    database = make_database(posts=["the kiln is cold"])
    export(database, tmp_path / "out", Format.CSV)
    export(database, tmp_path / "out", Format.JSON)

    endings = {path.suffix for path in (tmp_path / "out").iterdir()}
    assert endings == {".json", ".ndjson"}
    assert [path.name for path in tmp_path.iterdir() if path.is_dir()] == ["out"]


@pytest.mark.parametrize("lie", ["", "{}", "[]", '{"written_by": "somebody", "files": []}'])
def test_a_folder_with_other_files_is_left_as_it_is(
    make_database: MakeDatabase, tmp_path: Path, lie: str
) -> None:
    database = make_database(posts=["the kiln is cold"])
    taken = tmp_path / "taken"
    taken.mkdir()
    (taken / "letter.txt").write_text("mine")
    (taken / MANIFEST).write_text(lie)

    with pytest.raises(UsageError):
        export(database, taken)

    assert {path.name for path in taken.iterdir()} == {"letter.txt", MANIFEST}
    assert (taken / "letter.txt").read_text() == "mine"


def test_a_file_or_link_in_its_place_is_refused(
    make_database: MakeDatabase, tmp_path: Path
) -> None:
    database = make_database(posts=["the kiln is cold"])
    (tmp_path / "file").write_text("mine")
    (tmp_path / "home").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "home")

    for name in ("file", "link"):
        with pytest.raises(UsageError, match="is not a folder"):
            export(database, tmp_path / name)
    assert list((tmp_path / "home").iterdir()) == []


def test_a_failure_leaves_the_older_export_and_nothing_beside_it(
    make_database: MakeDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = make_database(posts=["the kiln is cold"])
    export(database, tmp_path / "out")
    before = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    calls = []

    def full(place: Path) -> str:
        calls.append(place)
        if len(calls) == 9:
            raise OSError(28, "No space left on device")
        return "0" * 64

    monkeypatch.setattr("archive_lens.store.export._sha256", full)
    with pytest.raises(ArchiveLensError, match="no space left") as failed:
        export(database, tmp_path / "out")

    assert failed.value.hint
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == before
    assert [path.name for path in tmp_path.iterdir() if path.is_dir()] == ["out"]


def test_the_sum_of_an_export() -> None:
    assert Export((), ()).rows == Export((), ()).bytes == 0
