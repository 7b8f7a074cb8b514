"""Small exports of one account or several, read into databases in different orders, and what these then hold."""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import permutations
from pathlib import Path
from typing import Any

from archive_lens.ingest import ingest
from archive_lens.store.catalog import relations
from archive_lens.store.database import Database

OWN = 42
RECORDS_OF_READING = {"ingests", "archive_files", "ingest_issues"}
TABLES = [
    relation.name
    for relation in relations().values()
    if relation.folder == "tables" and relation.name not in RECORDS_OF_READING
]
Record = dict[str, Any]
Rows = dict[str, list[tuple[object, ...]]]


def contents(path: Path) -> Rows:
    """Every row of every table, but for what depends on the order of reading."""
    with Database.open(path, read_only=True) as database:
        return {
            table: sorted(
                database.frame(f"from {table}").drop("ingest_id", strict=False).rows(), key=repr
            )
            for table in TABLES
        }


def values(path: Path, sql: str) -> list[tuple[Any, ...]]:
    with Database.open(path, read_only=True) as database:
        return database.tuples(sql)


def merged(path: Path, archives: Sequence[Path]) -> Path:
    for archive in archives:
        ingest(archive, path)
    return path


def in_any_order(tmp_path: Path, archives: Sequence[Path], *, every: bool = False) -> Path:
    """A database of all archives, after a look that two orders, or every one, give the same rows."""
    orders = [*permutations(archives)] if every else [archives, archives[::-1]]
    paths = [
        merged(tmp_path / f"order-{number}.duckdb", order) for number, order in enumerate(orders)
    ]
    first = contents(paths[0])
    for path in paths[1:]:
        assert contents(path) == first
    return paths[0]


def export(
    folder: Path,
    year: int | None,
    *,
    tweets: Sequence[Record] = (),
    deleted: Sequence[Record] = (),
    circle: Sequence[int] = (),
    likes: Sequence[Record] = (),
    followers: Sequence[int] = (),
    owner: Record | None = None,
    renamed: Sequence[tuple[str, str, str]] = (),
    account_id: int = OWN,
) -> Path:
    """A small archive; made by X at New Year of `year`, or with no manifest where that is None."""
    files: dict[str, list[Record]] = {
        "tweets": [{"tweet": tweet} for tweet in tweets],
        "deleted-tweets": [{"tweet": tweet} for tweet in deleted],
        "twitter-circle-tweet": [{"tweet": tweet(one)} for one in circle],
        "like": [{"like": like} for like in likes],
        "follower": [{"follower": {"accountId": str(one)}} for one in followers],
        "screen-name-change": [
            {
                "screenNameChange": {
                    "screenNameChange": {"changedAt": at, "changedFrom": old, "changedTo": new}
                }
            }
            for at, old, new in renamed
        ],
    }
    if account_id:
        files["account"] = [{"account": {"accountId": str(account_id)} | (owner or {})}]
    (folder / "data").mkdir(parents=True)
    for name, records in files.items():
        if records or name == "tweets":
            part = name.replace("-", "_")
            text = f"window.YTD.{part}.part0 = {json.dumps(records)}"
            (folder / "data" / f"{name}.js").write_text(text, encoding="utf-8")
    if year is not None:
        manifest = {"archiveInfo": {"generationDate": f"{year}-01-01T00:00:00.000Z"}}
        text = f"window.__THAR_CONFIG = {json.dumps(manifest)}"
        (folder / "data" / "manifest.js").write_text(text, encoding="utf-8")
    return folder


def tweet(number: int, text: str = "Clay", **more: Any) -> Record:
    """A raw tweet with a snowflake id of September 2020."""
    made = {
        "id_str": str(1_300_000_000_000_000_000 + number),
        "created_at": "Mon Aug 31 18:29:32 +0000 2020",
        "full_text": text,
    }
    return made | more


def the(path: Path, column: str, number: int = 1) -> Any:
    """One column of one tweet."""
    rows = values(
        path, f"select {column} from tweets where tweet_id = {1_300_000_000_000_000_000 + number}"
    )
    assert len(rows) == 1
    return rows[0][0]
