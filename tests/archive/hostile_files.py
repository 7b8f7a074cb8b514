"""Hostile and damaged archives by name, each with what must become of it.

A case is refused with some words, or read with the counts that stand here, worked out by hand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from tests.archive.builders import part, tweet, tweets_js
from tests.archive.raw_zips import Ends, Member, zip_of

#: The three tweets that every archive here holds, if it holds any.
IDS = (101, 102, 103)
TWEETS = tweets_js(*(tweet(tweet_id, f"text {tweet_id}") for tweet_id in IDS)).encode()
LIKES = part("like", "like", [{"tweetId": "7", "fullText": "seven"}]).encode()
TWEETS_FILE = "data/tweets.js"

Build = Callable[[Path], Path]
Counts = tuple[int, int, int, int, int, int]
WHOLE: Counts = (3, 3, 0, 0, 0, 0)


@dataclass(frozen=True)
class Case:
    """`refused` holds words of the refusal; without them it is read.

    `counts` are those of `file`: seen, kept, merged, duplicates, skipped, repaired.
    `ids` are the rows of `tweets` afterwards. `says` are words of an issue that must be there.
    """

    name: str
    build: Build
    refused: str = ""
    ids: tuple[int, ...] = IDS
    file: str = TWEETS_FILE
    counts: Counts | None = WHOLE
    status: str = "read"
    says: str = ""


def written(content: bytes, name: str = "a.zip") -> Build:
    def build(folder: Path) -> Path:
        path = folder / name
        path.write_bytes(content)
        return path

    return build


def of(*members: Member, ends: Ends | None = None, prefix: bytes = b"", shift: int = 0) -> Build:
    def build(folder: Path) -> Path:
        return written(zip_of(members, ends, prefix, shift))(folder)

    return build


def with_file(name: str, content: bytes) -> Build:
    """A ZIP with one file beside the good likes."""
    return of(Member(b"data/like.js", LIKES), Member(name.encode(), content))


def with_tweets(content: bytes) -> Build:
    return with_file(TWEETS_FILE, content)


def beside_tweets(name: str, content: bytes) -> Build:
    """A ZIP with one file beside the good tweets and likes."""
    return of(
        Member(b"data/like.js", LIKES),
        Member(b"data/tweets.js", TWEETS),
        Member(name.encode(), content),
    )


def by_name(cases: Iterable[Case]) -> dict[str, Case]:
    named: dict[str, Case] = {}
    for case in cases:
        assert case.name not in named, case.name
        named[case.name] = case
    return named


def all_cases() -> dict[str, Case]:
    """Every case of every category by its name."""
    from tests.archive import hostile_heads, hostile_parts, hostile_tables, hostile_zips

    rooms = (hostile_zips, hostile_parts, hostile_tables, hostile_heads)
    return by_name(case for room in rooms for case in room.cases())
