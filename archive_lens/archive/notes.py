"""Long posts: the full text of a tweet, kept in another file and without the tweet's id.

A note is made 12 to 41 ms before its tweet, and both ids tell their time. So the tweet is the first
one above the note's id, at most a second later, whose text begins the note. The text decides: all
posts of a thread may be made within that second.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

import msgspec
import polars as pl

from archive_lens.archive.records import Entities, Hashtag, Link, Mention, NoteCore, RawTweet
from archive_lens.archive.values import escape, unescape

T = TypeVar("T")

#: One second in the units of an id, whose lower 22 bits count within a millisecond.
_ONE_SECOND = 1_000 << 22

_TRAILING_LINKS = re.compile(r"(?:\s*https://t\.co/\w*)+\s*\Z")
_LEADING_HANDLES = re.compile(r"(?:@[A-Za-z0-9_]+\s+)+")


@dataclass(frozen=True, slots=True)
class Note:
    """A long post and where it was read, for the ledger."""

    note_id: int
    core: NoteCore
    file: str
    number: int
    offset: int


@dataclass(frozen=True, slots=True)
class Held:
    """A tweet that a note may belong to, held back until all tweets have been seen."""

    tweet_id: int
    tweet: RawTweet
    origin: str
    is_note: bool = False


def full_text(tweet: RawTweet, note: NoteCore) -> str | None:
    """The note's text as the tweet's, not escaped; None where the tweet does not begin this note.

    The handles at the head of a reply are in the tweet alone; they are kept.
    """
    told = unescape(tweet.full_text or tweet.text or "")
    head = _TRAILING_LINKS.sub("", told).rstrip().removesuffix("…")
    text = note.text or ""
    whole, begun = _plain(text), _plain(head)
    if begun and whole.startswith(begun):
        return text
    handles = _LEADING_HANDLES.match(head)
    if handles is None:
        return None
    begun = _plain(head[handles.end() :])
    return handles[0] + text if begun and whole.startswith(begun) else None


def with_note(tweet: RawTweet, note: NoteCore) -> RawTweet:
    """The tweet with the text of its note, and with those links and names that it lacks itself."""
    old = tweet.entities or Entities()
    links = [Link(one.shortUrl, one.expandedUrl) for one in note.urls or ()]
    mentions = [Mention(one.screenName) for one in note.mentions or ()]
    entities = msgspec.structs.replace(
        old,
        urls=_united(old.urls or (), links, lambda one: one.url),
        user_mentions=_united(
            old.user_mentions or (), mentions, lambda one: (one.screen_name or "").lower()
        ),
        hashtags=_united(old.hashtags or (), note.hashtags or (), _folded_hashtag),
    )
    text = full_text(tweet, note) or note.text or ""
    return msgspec.structs.replace(tweet, full_text=escape(text), entities=entities)


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def _folded_hashtag(hashtag: Hashtag) -> str:
    return (hashtag.text or "").lower()


def _united(
    known: tuple[T, ...], more: Iterable[T], key: Callable[[T], str | None]
) -> tuple[T, ...]:
    """The known items and those that they lack; one that the note has twice must be there twice."""
    left = Counter(map(key, known))
    lacking = []
    for item in more:
        left[key(item)] -= 1
        if left[key(item)] < 0:
            lacking.append(item)
    return (*known, *lacking)


class NoteShelf:
    """All notes of an archive, and the tweets that may be theirs."""

    def __init__(self, notes: list[Note]) -> None:
        self.notes = sorted(notes, key=lambda note: note.note_id)
        self._ids = pl.Series([note.note_id for note in self.notes], dtype=pl.Int64)
        self._held: list[Held] = []

    def near(self, tweet_ids: pl.Series) -> list[int]:
        """Positions of the tweets with a note at most a second before them."""
        if not self.notes:
            return []
        first = self._ids.search_sorted(tweet_ids - _ONE_SECOND, side="left")
        behind = self._ids.search_sorted(tweet_ids, side="left")
        return (first < behind).arg_true().to_list()

    def hold(self, tweet_id: int, tweet: RawTweet, origin: str) -> bool:
        """Holds a tweet back if its text begins a note near it; False where none does."""
        first = self._ids.search_sorted(tweet_id - _ONE_SECOND, side="left")
        behind = self._ids.search_sorted(tweet_id, side="left")
        near = self.notes[first:behind]
        if all(full_text(tweet, note.core) is None for note in near):
            return False
        self._held.append(Held(tweet_id, tweet, origin))
        return True

    def join(self) -> tuple[list[Held], list[Note], list[Note]]:
        """The held tweets by id, with the notes that are theirs; the notes joined and left over.

        Each note goes to the first tweet by id that it fits, each tweet takes one note.
        """
        held = sorted(self._held, key=lambda one: one.tweet_id)
        ids = pl.Series([one.tweet_id for one in held], dtype=pl.Int64)
        joined, left_over = [], []
        for note in self.notes:
            first = ids.search_sorted(note.note_id, side="right")
            behind = ids.search_sorted(note.note_id + _ONE_SECOND, side="right")
            for position in range(first, behind):
                one = held[position]
                if not one.is_note and full_text(one.tweet, note.core) is not None:
                    tweet = with_note(one.tweet, note.core)
                    held[position] = replace(one, tweet=tweet, is_note=True)
                    joined.append(note)
                    break
            else:
                left_over.append(note)
        return held, joined, left_over
