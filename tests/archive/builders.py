"""Small archives in X's own layout, written by the tests as X would write them."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import polars as pl

from archive_lens.archive import Archive, FileLedger, Issue, Owner

OWNER_ID = 1000
OWNER = "maria"

#: 2023-08-12 16:10:37.123 UTC, the time of the tweets here unless they say otherwise.
BASE_MS = 1_691_856_637_123
BASE_TIME = "Sat Aug 12 16:10:37 +0000 2023"
_EPOCH_MS = 1_288_834_974_657

Files = Mapping[str, str | bytes]


def snowflake(ms: int = 0, sequence: int = 0) -> int:
    """The id of a tweet made `ms` milliseconds after `BASE_MS`."""
    return ((BASE_MS + ms - _EPOCH_MS) << 22) + sequence


def tweet(tweet_id: int, text: str = "hello", **fields: Any) -> dict[str, Any]:
    """A tweet as of G7, with every field that X always writes; None takes a field away."""
    record: dict[str, Any] = {
        "edit_info": {"initial": {"editTweetIds": [str(tweet_id)], "editsRemaining": "5"}},
        "retweeted": False,
        "source": '<a href="https://mobile.twitter.com" rel="nofollow">Twitter Web App</a>',
        "entities": {"hashtags": [], "symbols": [], "user_mentions": [], "urls": []},
        "display_text_range": ["0", str(len(text))],
        "favorite_count": "3",
        "id_str": str(tweet_id),
        "truncated": False,
        "retweet_count": "1",
        "id": str(tweet_id),
        "created_at": BASE_TIME,
        "favorited": False,
        "full_text": text,
        "lang": "en",
    }
    record["entities"] |= fields.pop("entities", {})
    record |= fields
    return {key: value for key, value in record.items() if value is not None}


def reply(tweet_id: int, text: str, status: int, user: int, name: str | None) -> dict[str, Any]:
    return tweet(
        tweet_id,
        text,
        in_reply_to_status_id_str=str(status),
        in_reply_to_status_id=str(status),
        in_reply_to_user_id_str=str(user),
        in_reply_to_user_id=str(user),
        in_reply_to_screen_name=name,
    )


def mention(name: str, user_id: int | str) -> dict[str, Any]:
    return {"name": name.title(), "screen_name": name, "id_str": str(user_id), "id": str(user_id)}


def link(expanded: str | None, short: str = "https://t.co/abc") -> dict[str, Any]:
    return {"url": short, "expanded_url": expanded, "display_url": "x", "indices": ["0", "9"]}


def note(note_id: int, text: str, **core: Any) -> dict[str, Any]:
    return {
        "noteTweetId": str(note_id),
        "createdAt": "2023-08-12T16:10:37.000Z",
        "lifecycle": {"value": "1", "name": "Active", "annotations": {}},
        "core": {"text": text, "urls": [], "mentions": [], "hashtags": [], **core},
    }


def part(name: str, wrapper: str | None, records: Sequence[Any], number: int = 0) -> str:
    """The text of a data file, pretty-printed with ` : ` as X does."""
    wrapped = [{wrapper: record} if wrapper else record for record in records]
    body = json.dumps(wrapped, ensure_ascii=False, indent=2, separators=(",", " : "))
    return f"window.YTD.{name}.part{number} = {body}"


def tweets_js(*records: Any, number: int = 0) -> str:
    return part("tweets", "tweet", records, number)


def manifest_js(counts: Mapping[str, int] | None = None, **info: Any) -> str:
    types = {
        f"type{order}": {"files": [{"fileName": name, "globalName": "YTD", "count": str(count)}]}
        for order, (name, count) in enumerate((counts or {}).items())
    }
    user = {"accountId": str(OWNER_ID), "userName": OWNER, "displayName": "Maria"}
    value = {
        "userInfo": info.get("user", user),
        "archiveInfo": {"generationDate": info.get("made", "2026-07-25T12:21:58.798Z")},
        "dataTypes": types | {"tweetsMedia": {"mediaDirectory": "data/tweets_media"}},
    }
    return "window.__THAR_CONFIG = " + json.dumps(value)


def write_zip(path: Path, files: Files, method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as target:
        for name, content in files.items():
            target.writestr(name, content)
    return path


def write_folder(path: Path, files: Files) -> Path:
    for name, content in files.items():
        target = path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


@dataclass
class Read:
    """Everything that an archive gave."""

    owner: Owner
    tables: dict[str, pl.DataFrame] = field(default_factory=dict)
    files: dict[str, FileLedger] = field(default_factory=dict)
    issues: list[Issue] = field(default_factory=list)

    def rows(self, table: str = "tweets") -> list[dict[str, Any]]:
        frame = self.tables.get(table)
        return [] if frame is None else frame.sort(frame.columns[0], maintain_order=True).to_dicts()

    def column(self, name: str, table: str = "tweets") -> list[Any]:
        return [row[name] for row in self.rows(table)]

    def by_id(self, name: str) -> dict[int, Any]:
        return {row["tweet_id"]: row[name] for row in self.rows()}

    def counts(self, file: str) -> tuple[int | None, ...]:
        """seen, kept, merged, duplicates, skipped, repaired."""
        line = self.files[file]
        return line.seen, line.kept, line.merged, line.duplicates, line.skipped, line.repaired


def read(path: Path) -> Read:
    with Archive.open(path) as archive:
        result = Read(archive.owner)
        frames: dict[str, list[pl.DataFrame]] = {}
        for batch in archive.batches():
            for table, frame in batch.frames.items():
                assert len(frame)
                frames.setdefault(table, []).append(frame)
        result.tables = {table: pl.concat(each) for table, each in frames.items()}
        result.files = {line.file: line for line in archive.ledger.files}
        result.issues = list(archive.ledger.issues)
    for line in result.files.values():
        if line.seen is not None:
            assert line.kept is not None
            assert line.merged is not None
            assert line.duplicates is not None
            assert line.skipped is not None
            assert line.seen == line.kept + line.merged + line.duplicates + line.skipped
            assert line.repaired is not None
            assert line.repaired <= line.kept
    return result


def read_files(folder: Path, files: Files, *, manifest: bool = True) -> Read:
    """Writes a ZIP of `files`, with a manifest of the owner unless one is given, and reads it."""
    base: Files = {"data/manifest.js": manifest_js()} if manifest else {}
    return read(write_zip(folder / "archive.zip", {**base, **files}))


def read_tweets(folder: Path, *records: Any) -> Read:
    return read_files(folder, {"data/tweets.js": tweets_js(*records)})
