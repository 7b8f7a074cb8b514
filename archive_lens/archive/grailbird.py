"""What is peculiar to the tweet-only archives of 2012 to 2019, which X called Grailbird.

They hold one file a month, with `retweeted_status` and the author's `user` in every record, and
neither counts nor languages. Many were later brought up to date by scripts that appended tweets
from X's interface to the same files: null values, rounded ids, tweets twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

import msgspec
import polars as pl

from archive_lens.archive import layout as kinds
from archive_lens.archive.layout import ArchiveFile, Layout
from archive_lens.archive.owner import Owner
from archive_lens.archive.records import TWEET_USER_FORM, RawTweet
from archive_lens.archive.seen import SeenIds
from archive_lens.archive.source import Pile, Source
from archive_lens.archive.values import usable_id, whole_number

_RETWEET_PREFIX = re.compile(r"RT @([A-Za-z0-9_]+):")
_MIDNIGHT = " 00:00:00 "


def month_counts(index: Iterable[Mapping[str, Any]], layout: Layout) -> dict[str, int | None]:
    """Tweets by file, from the entries of tweet_index.js.

    Where the CSV files stand in for the monthly ones, the counts are put to them.
    """
    counts: dict[str, int | None] = {}
    for month in index:
        name, count = month.get("file_name"), month.get("tweet_count")
        if isinstance(name, str) and name:
            counts[name] = whole_number(count) if isinstance(count, str | int) else None
    names = [found.file for found in layout.of_kind(kinds.TWEETS)]
    tables = [name for name in names if name.endswith(".csv")]
    if not tables:
        return counts
    by_table = {
        name.replace("data/js/tweets/", "data/csv/").removesuffix(".js") + ".csv": count
        for name, count in counts.items()
    }
    return {
        name: sum(count or 0 for count in counts.values())
        if name == "tweets.csv"
        else by_table.get(name)
        for name in tables
    }


def signed_by(source: Source, owner: Owner) -> Owner:
    """`owner` with the id and the names that the tweets themselves bear, if they do.

    The beginnings of the files are looked at; that leaves no trace in the ledger.
    """
    ahead = Source(source.container, source.layout)
    for found in source.files(kinds.TWEETS):
        for chunk in islice(ahead.chunks(found, TWEET_USER_FORM), 1):
            for tweet in chunk.records:
                user = tweet.user
                if user is not None and (account_id := usable_id(user.id_str)):
                    return replace(
                        owner,
                        account_id=account_id,
                        username=owner.username or user.screen_name,
                        display_name=owner.display_name or user.name,
                    )
    return owner


def with_whole_retweet(tweet: RawTweet) -> None:
    """Gives a retweet the whole text of what it repeats: its own is cut at 140 characters."""
    original = tweet.retweeted_status
    if original is None:
        return
    whole = original.full_text or original.text
    prefix = _RETWEET_PREFIX.match(tweet.full_text or tweet.text or "")
    handle = (original.user and original.user.screen_name) or (prefix and prefix[1])
    if whole and handle:
        tweet.full_text = f"RT @{handle}: {whole}"


@dataclass(slots=True)
class _Held:
    file: str
    tweet: RawTweet
    is_repaired: bool


class Doubles:
    """Tweets that the archive holds more than once, of which the richest record is kept.

    `ids` are theirs; they are few, so the records are held until all files have been read.
    """

    def __init__(self, source: Source, ids: pl.Series) -> None:
        self._source = source
        self._ids = SeenIds()
        self._ids.add(ids)
        self._best: dict[int, _Held] = {}

    def hold_back(self, found: ArchiveFile, pile: Pile[RawTweet]) -> Pile[RawTweet]:
        """The pile without the doubles, which are counted in the ledger here."""
        is_double = self._ids.contains(pl.Series(pile.ids, dtype=pl.Int64)).to_list()
        if not any(is_double):
            return pile
        rest: Pile[RawTweet] = Pile()
        for at, (tweet_id, tweet) in enumerate(zip(pile.ids, pile.records, strict=True)):
            is_repaired = at in pile.repaired
            if is_double[at]:
                self._hold(tweet_id, _Held(found.file, tweet, is_repaired))
                continue
            if is_repaired:
                rest.repaired.add(len(rest.ids))
            rest.ids.append(tweet_id)
            rest.records.append(tweet)
        return rest

    def settled(self) -> tuple[list[int], list[RawTweet]]:
        """Ids and richest records, by id."""
        ids = sorted(self._best)
        return ids, [self._best[tweet_id].tweet for tweet_id in ids]

    def _hold(self, tweet_id: int, new: _Held) -> None:
        best = self._best.get(tweet_id)
        if best is not None and _richness(new.tweet) <= _richness(best.tweet):
            self._source.line(new.file).add(duplicates=1)
            return
        if best is not None:  # it was counted as kept
            self._source.line(best.file).add(kept=-1, duplicates=1, repaired=-best.is_repaired)
        self._source.line(new.file).add(kept=1, repaired=new.is_repaired)
        self._best[tweet_id] = new


def _richness(tweet: RawTweet) -> tuple[int, bool, int, bool, int, bytes]:
    """What makes one record richer than another; the last place makes it free of their order."""
    values = msgspec.structs.astuple(tweet)
    return (
        len(tweet.full_text or tweet.text or ""),
        tweet.retweeted_status is not None,
        (tweet.favorite_count is not None) + (tweet.retweet_count is not None),
        _MIDNIGHT not in (tweet.created_at or _MIDNIGHT),
        sum(value is not None for value in values),
        msgspec.json.encode(tweet),
    )
