"""All tweets of an archive: every file and part of them, notes joined, doubles and edits settled."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import polars as pl

from archive_lens.archive import layout as kinds
from archive_lens.archive.grailbird import Doubles, with_whole_retweet
from archive_lens.archive.layout import ArchiveFile
from archive_lens.archive.notes import Note, NoteShelf
from archive_lens.archive.records import (
    NOTE_FORM,
    TWEET_FORM,
    TWEET_IDS_FORM,
    RawTweet,
    RawTweetIds,
)
from archive_lens.archive.seen import SeenIds
from archive_lens.archive.source import Pile, Source
from archive_lens.archive.tweets import Author, Edits, Frames, tweet_frames
from archive_lens.archive.values import usable_id

ORIGIN = {
    kinds.TWEETS: "timeline",
    kinds.COMMUNITY: "community",
    kinds.CIRCLE: "circle",
    kinds.DELETED: "deleted",
}


class Timeline:
    """Walks once through all tweet files of a source."""

    def __init__(self, source: Source, account_id: int, usernames: frozenset[str]) -> None:
        self._source = source
        self._account_id = account_id
        self._usernames = usernames
        self._is_grailbird = source.layout.is_grailbird
        self._seen = SeenIds()
        self._circle_seen = SeenIds()
        self._edits = Edits()

    def frames(self) -> Iterator[Frames]:
        """Rows by table name, batch by batch; those of doubles, long posts and edits come last.

        Notes and circle tweets are looked at first, since rows cannot be changed afterwards.
        """
        self._shelf = NoteShelf(self._notes())
        self._author = Author(
            self._account_id,
            self._usernames,
            circle_ids=self._ids_of(kinds.CIRCLE),
            own_tweet_ids=None if self._account_id else self._ids_of(*kinds.TWEET_KINDS),
            is_grailbird=self._is_grailbird,
        )
        if self._is_grailbird:
            yield from self._grailbird_frames()
        rest = [kind for kind in kinds.TWEET_KINDS if kind != kinds.TWEETS]
        for kind in rest if self._is_grailbird else kinds.TWEET_KINDS:
            for found in self._source.files(kind):
                yield from self._file_frames(found)
        yield from self._joined_frames()
        edits = self._edits.rows(self._account_id)
        if len(edits):
            yield {"tweet_edits": edits}

    def _grailbird_frames(self) -> Iterator[Frames]:
        """Archives that some script brought up to date hold tweets twice: the richer record wins."""
        doubles = Doubles(self._source, self._ids_of(kinds.TWEETS, only_repeated=True))
        for found in self._source.files(kinds.TWEETS):
            for pile in self._source.piles(found, TWEET_FORM, _tweet_id, _tweet_lacks):
                for tweet in pile.records:
                    with_whole_retweet(tweet)
                ids, tweets = self._new_ones(found, doubles.hold_back(found, pile))
                if tweets:
                    yield tweet_frames(ids, tweets, ORIGIN[kinds.TWEETS], self._author)
        ids, tweets = doubles.settled()
        if tweets:
            self._seen.add(pl.Series(ids, dtype=pl.Int64))
            yield tweet_frames(ids, tweets, ORIGIN[kinds.TWEETS], self._author)

    def _file_frames(self, found: ArchiveFile) -> Iterator[Frames]:
        origin = ORIGIN[found.kind]
        for pile in self._source.piles(found, TWEET_FORM, _tweet_id, _tweet_lacks):
            ids, tweets = self._new_ones(found, pile)
            self._edits.collect(tweets)
            ids, tweets = self._hold_back(ids, tweets, origin)
            if tweets:
                yield tweet_frames(ids, tweets, origin, self._author)

    def _new_ones(
        self, found: ArchiveFile, pile: Pile[RawTweet]
    ) -> tuple[list[int], list[RawTweet]]:
        """Leaves out ids met before. A circle tweet that is in the timeline too is merged."""
        ids = pl.Series(pile.ids, dtype=pl.Int64)
        again_here = ~ids.is_first_distinct()
        if found.kind == kinds.CIRCLE:
            again_here = ~self._circle_seen.add(ids)
        is_new = self._seen.add(ids)
        new = is_new.to_list()
        old = len(new) - sum(new)
        merged = int((~is_new & ~again_here).sum()) if found.kind == kinds.CIRCLE else 0
        self._source.line(found.file).add(
            kept=sum(new),
            merged=merged,
            duplicates=old - merged,
            repaired=sum(new[position] for position in pile.repaired),
        )
        if not old:
            return pile.ids, pile.records
        return ids.filter(is_new).to_list(), [
            tweet for tweet, keep in zip(pile.records, new, strict=True) if keep
        ]

    def _hold_back(
        self, ids: list[int], tweets: list[RawTweet], origin: str
    ) -> tuple[list[int], list[RawTweet]]:
        near = self._shelf.near(pl.Series(ids, dtype=pl.Int64))
        held = {at for at in near if self._shelf.hold(ids[at], tweets[at], origin)}
        if not held:
            return ids, tweets
        rest = [at for at in range(len(ids)) if at not in held]
        return [ids[at] for at in rest], [tweets[at] for at in rest]

    def _joined_frames(self) -> Iterator[Frames]:
        """Tweets with their notes, which are few enough to be held until now."""
        held, joined, left_over = self._shelf.join()
        for origin, is_note in product(ORIGIN.values(), (True, False)):
            rows = [one for one in held if (one.origin, one.is_note) == (origin, is_note)]
            if rows:
                ids, tweets = [one.tweet_id for one in rows], [one.tweet for one in rows]
                yield tweet_frames(ids, tweets, origin, self._author, is_note=is_note)
        for note in joined:
            self._source.line(note.file).add(merged=1)
        for note in left_over:
            reason = "no tweet of the archive begins like this long post"
            self._source.skip(note.file, note.number, note.offset, "unmatched_note", reason)
        for found in self._source.files(kinds.NOTES):
            self._source.compare_with_manifest(found)

    def _notes(self) -> list[Note]:
        notes: dict[int, Note] = {}
        for found in self._source.files(kinds.NOTES):
            for chunk in self._source.chunks(found, NOTE_FORM):
                for position, raw in enumerate(chunk.records):
                    number, offset = chunk.numbers[position], chunk.find_offset(position)
                    note_id, core = usable_id(raw.noteTweetId), raw.core
                    if note_id is None or core is None or not core.text:
                        reason = "it has no usable id" if note_id is None else "it has no text"
                        self._source.skip(found.file, number, offset, "unusable_record", reason)
                    elif note_id in notes:
                        self._source.line(found.file).add(duplicates=1)
                    else:
                        notes[note_id] = Note(note_id, core, found.file, number, offset)
        return list(notes.values())

    def _ids_of(self, *wanted: str, only_repeated: bool = False) -> pl.Series:
        """The ids in some files, by a look ahead that leaves no trace in the ledger."""
        seen, repeated = SeenIds(), SeenIds()
        ahead = Source(self._source.container, self._source.layout)
        for kind in wanted:
            for found in ahead.files(kind):
                for pile in ahead.piles(found, TWEET_IDS_FORM, _any_tweet_id):
                    ids = pl.Series(pile.ids, dtype=pl.Int64)
                    repeated.add(ids.filter(~seen.add(ids)))
        return (repeated if only_repeated else seen).to_series()


def _tweet_id(tweet: RawTweet) -> int | None:
    """By `id_str` alone: the plain `id` was rounded in some archives, as a number and as text."""
    if tweet.full_text is None and _tweet_lacks(tweet):
        return None
    return usable_id(tweet.id_str)


def _tweet_lacks(tweet: RawTweet) -> str:
    if tweet.full_text is None and tweet.text is None and not tweet.created_at:
        return "it has neither a text nor a time"
    return ""


def _any_tweet_id(tweet: RawTweetIds) -> int | None:
    return usable_id(tweet.id_str)
