"""Likes, followers and accounts followed: lists of ids, in no order that would mean anything."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import polars as pl

from archive_lens.archive import layout as kinds
from archive_lens.archive.layout import ArchiveFile
from archive_lens.archive.records import (
    FOLLOWER_FORM,
    FOLLOWING_FORM,
    LIKE_FORM,
    Form,
    RawAccountId,
    RawLike,
)
from archive_lens.archive.seen import SeenIds
from archive_lens.archive.source import Pile, Source, T
from archive_lens.archive.values import clean, snowflake_time, usable_id

#: In the place of a liked tweet's text when X may no longer show it, in all wordings.
_PLACEHOLDER = "{learnmore}"


def like_frames(source: Source, account_id: int) -> Iterator[pl.DataFrame]:
    """Rows of `likes`. The time is that of the liked tweet; X does not tell when it was liked."""
    for ids, likes in _new(source, kinds.LIKES, LIKE_FORM, lambda like: usable_id(like.tweetId)):
        yield pl.DataFrame(
            {
                "tweet_id": pl.Series(ids, dtype=pl.Int64),
                "text": pl.Series([_text(like) for like in likes], dtype=pl.String),
            }
        ).select(
            pl.lit(account_id, dtype=pl.Int64).alias("account_id"),
            "tweet_id",
            "text",
            snowflake_time(pl.col("tweet_id")).alias("tweet_created_at"),
        )


def follow_frames(source: Source, account_id: int, kind: str) -> Iterator[pl.DataFrame]:
    """Rows of `followers` or `following`."""
    form = _FOLLOW_FORMS[kind]
    for ids, _ in _new(source, kind, form, lambda user: usable_id(user.accountId)):
        yield pl.DataFrame({"user_id": pl.Series(ids, dtype=pl.Int64)}).select(
            pl.lit(account_id, dtype=pl.Int64).alias("account_id"), "user_id"
        )


_FOLLOW_FORMS: dict[str, Form[RawAccountId]] = {
    kinds.FOLLOWERS: FOLLOWER_FORM,
    kinds.FOLLOWING: FOLLOWING_FORM,
}


def _text(like: RawLike) -> str | None:
    if not like.fullText or _PLACEHOLDER in like.fullText:
        return None
    return clean(like.fullText)


def _new(
    source: Source, kind: str, form: Form[T], id_of: Callable[[T], int | None]
) -> Iterator[tuple[list[int], list[T]]]:
    """Records of a kind by id, each id once over all parts."""
    seen = SeenIds()
    for found in source.files(kind):
        for pile in source.piles(found, form, id_of):
            ids, records = _once(source, found, pile, seen)
            if ids:
                yield ids, records


def _once(
    source: Source, found: ArchiveFile, pile: Pile[T], seen: SeenIds
) -> tuple[list[int], list[T]]:
    new = seen.add(pl.Series(pile.ids, dtype=pl.Int64)).to_list()
    source.line(found.file).add(
        kept=sum(new),
        duplicates=len(new) - sum(new),
        repaired=sum(new[position] for position in pile.repaired),
    )
    kept = [position for position, is_new in enumerate(new) if is_new]
    return [pile.ids[at] for at in kept], [pile.records[at] for at in kept]
