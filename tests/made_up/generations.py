"""One persona as X would have handed it out in every generation of the archive since 2012, and as owners keep it.

    files = GENERATIONS["G2"].files(persona)      names in the ZIP -> bytes

What a generation cannot tell is left out as X left it out; `Generation` says what that is.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from tests.made_up.format import archive_files
from tests.made_up.grailbird import csv_files, grailbird_files, refreshed
from tests.made_up.record import Record, iso
from tests.made_up.truth import Persona

Files = dict[str, bytes]
_SINCE_2022 = (
    "data/note-tweet.js", "data/tweet-headers.js", "data/deleted-tweets.js", "data/deleted-tweet-headers.js",
    "data/tweet-reactions.js", "data/grok-chat-item.js", "data/article.js", "data/deleted-note-tweet.js",
)  # fmt: skip
_NUMBER = re.compile(r"-?\d{1,9}")


@dataclass(frozen=True, slots=True)
class Generation:
    """`name` is what a reader calls it; the flags say what its files tell."""

    name: str
    files: Callable[[Persona], Files]
    has_notes: bool = False
    has_edits: bool = False
    has_counts: bool = True
    has_handles: bool = True
    has_owner: bool = True
    has_whole_retweets: bool = False
    has_tweets: bool = True
    has_extras: bool = True  # likes and people


def records_in(content: bytes) -> list[Record]:
    """The records of a data file."""
    text = content.decode()
    found: list[Record] = json.loads(text[text.index("[") :])
    return found


def data_file(name: str, records: list[Any], part: int = 0) -> bytes:
    """A data file with these records, `= [ {` on one line as until 2021."""
    front = f"window.YTD.{name.replace('-', '_')}.part{part} = "
    return (
        front + json.dumps(records, ensure_ascii=False, indent=2, separators=(",", " : "))
    ).encode()


def _tweets(files: Mapping[str, bytes]) -> list[Record]:
    parts = [content for name, content in files.items() if name.startswith("data/tweets")]
    return [record["tweet"] for content in parts for record in records_in(content)]


def _without(files: Files, *names: str) -> Files:
    return {name: content for name, content in files.items() if name not in names}


def _with_manifest(persona: Persona, files: Files, made: str) -> Files:
    types: dict[str, Any] = defaultdict(lambda: {"files": []})
    for name, content in files.items():
        if name.endswith(".js") and name != "data/manifest.js":
            types[name]["files"].append({"fileName": name, "count": str(len(records_in(content)))})
    manifest = {
        "userInfo": {
            "accountId": str(persona.account.account_id),
            "userName": persona.account.username,
            "displayName": persona.account.display_name,
        },
        "archiveInfo": {"generationDate": made},
        "dataTypes": types,
    }
    return files | {"data/manifest.js": f"window.__THAR_CONFIG = {json.dumps(manifest)}".encode()}


def g6(persona: Persona) -> Files:
    """Late 2022: edits, deleted tweets and circles, but no long posts."""
    files = _without(archive_files(persona), "data/note-tweet.js", "data/tweet-reactions.js")
    circle = [{"tweet": tweet} for tweet in _tweets(files)[:3]]
    files["data/twitter-circle-tweet.js"] = data_file("twitter-circle-tweet", circle)
    return _with_manifest(persona, files, "2022-11-20T10:00:00.000Z")


def g5(persona: Persona) -> Files:
    """2020 to 2022: data/tweet.js and its parts, no edit_info."""
    return _with_manifest(persona, _in_parts(persona, 2), "2021-11-05T10:00:00.000Z")


def g4(persona: Persona) -> Files:
    """Spring 2020: the first manifest."""
    return _with_manifest(persona, _in_parts(persona, 1), "2020-05-14T10:00:00.000Z")


def _in_parts(persona: Persona, parts: int) -> Files:
    files = archive_files(persona)
    tweets = [{k: v for k, v in tweet.items() if k != "edit_info"} for tweet in _tweets(files)]
    kept = _without(
        files, *_SINCE_2022, "data/tweets.js", "data/tweets-part1.js", "data/manifest.js"
    )
    size = -(-len(tweets) // parts)
    for part in range(parts):
        name = "data/tweet.js" if part == 0 else f"data/tweet-part{part}.js"
        of_part = tweets[part * size : (part + 1) * size]
        kept[name] = data_file("tweet", [{"tweet": tweet} for tweet in of_part], part)
    return kept


def g3(persona: Persona) -> Files:
    """Early 2020: everything in the root, wrapped, no manifest."""
    return {
        name.removeprefix("data/"): content
        for name, content in g4(persona).items()
        if name != "data/manifest.js"
    }


def g2(persona: Persona) -> Files:
    """2018 and 2019: bare tweets, numbers as floats in text, null for nothing, times in milliseconds."""
    files = g3(persona)
    tweets = [_as_of_2018(record["tweet"]) for record in records_in(files["tweet.js"])]
    account = records_in(files["account.js"])[0]["account"]
    account["createdAt"] = str(int(persona.account.created_at.timestamp() * 1000))
    return files | {
        "tweet.js": data_file("tweet", tweets),
        "account.js": data_file("account", [{"account": account | {"phoneNumber": "+1 555 0100"}}]),
    }


def _as_of_2018(tweet: Record) -> Record:
    def floated(value: Any) -> Any:
        if isinstance(value, str) and _NUMBER.fullmatch(value):
            return f"{float(value)}"
        if isinstance(value, dict):
            return {key: floated(inner) for key, inner in value.items()}
        if isinstance(value, list):
            return [floated(inner) for inner in value]
        return value

    exact = {
        key: value for key, value in tweet.items() if key.endswith("_str") or key == "full_text"
    }
    rounded = {key: f"{float(tweet[key]):.17E}" for key in ("id",)}
    made: Record = floated(tweet)
    return made | exact | rounded | {"coordinates": None, "place": None, "geo": None}


def newest(persona: Persona) -> Files:
    """Summer 2026: as since 2023, with files that came later, all of them private."""
    later = ("message-event", "ads-revenue-sharing", "community-note-batsignal", "reply-prompt")
    files = archive_files(persona) | {
        f"data/{name}.js": data_file(name, [{"x": {}}]) for name in later
    }
    return _with_manifest(persona, files, iso(persona.account.generated_at))


def _loose(*names: str) -> Callable[[Persona], Files]:
    def files(persona: Persona) -> Files:
        every = archive_files(persona)
        tweets = data_file("tweets", [{"tweet": tweet} for tweet in _tweets(every)])
        every["data/tweets.js"] = tweets
        return {name: every[f"data/{name}"] for name in names}

    return files


def enclosed(persona: Persona) -> Files:
    """Packed again on a Mac: a folder around it all, and a Mac's own files."""
    inside = {f"My archive/{name}": content for name, content in archive_files(persona).items()}
    junk = {
        "__MACOSX/My archive/data/._tweets.js": b"\0\5\x16\7",
        "My archive/.DS_Store": b"\0\0\0\1Bud1",
        "My archive/data/._tweets.js": b"\0\5\x16\7",
        "My archive/assets/js/runtime.js": b"viewer",
    }
    return junk | inside


def both_names(persona: Persona) -> Files:
    """Two exports unpacked into one folder: tweet.js beside tweets.js."""
    old = g4(persona)["data/tweet.js"]
    return archive_files(persona) | {"data/tweet.js": old}


GENERATIONS: Mapping[str, Generation] = {
    "G1a": Generation("G1", lambda p: grailbird_files(p, is_early=True), has_counts=False, has_whole_retweets=True, has_extras=False),
    "G1b": Generation("G1", lambda p: grailbird_files(p, is_early=False), has_counts=False, has_whole_retweets=True, has_extras=False),
    "G1 brought up to date": Generation("G1", refreshed, has_whole_retweets=True, has_extras=False),
    "G1a, CSV alone": Generation("G1", lambda p: csv_files(p, is_early=True), has_counts=False, has_handles=False, has_owner=False, has_extras=False),
    "G1b, CSV alone": Generation("G1", lambda p: csv_files(p, is_early=False), has_counts=False, has_handles=False, has_owner=False, has_extras=False),
    "G2": Generation("G2", g2),
    "G3": Generation("G3", g3),
    "G4": Generation("G4", g4),
    "G5": Generation("G5", g5),
    "G6": Generation("G6", g6, has_edits=True),
    "G7": Generation("G7", archive_files, has_notes=True, has_edits=True),
    "2026": Generation("G7", newest, has_notes=True, has_edits=True),
    "packed again": Generation("G7", enclosed, has_notes=True, has_edits=True),
    "two in one folder": Generation("G7", both_names, has_notes=True, has_edits=True),
    "tweets.js alone": Generation("G6", _loose("tweets.js"), has_edits=True, has_owner=False, has_extras=False),
    "tweets.js and account.js": Generation("G6", _loose("tweets.js", "account.js"), has_edits=True, has_extras=False),
    "tweets.js and tweet-headers.js": Generation("G6", _loose("tweets.js", "tweet-headers.js"), has_edits=True, has_extras=False),
    "like.js alone": Generation("G2", _loose("like.js"), has_owner=False, has_tweets=False),
}  # fmt: skip


def print_ledgers() -> None:
    """The ledger of each generation's fixture, on the terminal."""
    import tempfile
    from pathlib import Path

    from archive_lens.ingest import inspect
    from tests.made_up.zips import write_files
    from tests.personas import make_persona

    persona = make_persona("mixed", tweets=800, seed=11)
    with tempfile.TemporaryDirectory() as folder:
        for title, generation in GENERATIONS.items():
            path = write_files(Path(folder) / "a.zip", generation.files(persona))
            summary = inspect(path)
            print(
                f"{title:32} {summary.generation}  {summary.line()}, {len(summary.issues)} issues"
            )


if __name__ == "__main__":
    print_ledgers()
