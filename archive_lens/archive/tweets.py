"""Raw tweets -> rows: the kind of each tweet, its decoded text, its exact time, whom it answers.

Columns are picked by list comprehensions and worked on as a whole by polars.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec
import polars as pl

from archive_lens.archive.entities import (
    hashtag_rows,
    media_rows,
    mention_rows,
    quoted,
    url_rows,
)
from archive_lens.archive.records import RawTweet
from archive_lens.archive.values import (
    FIRST_SNOWFLAKE,
    as_counts,
    as_ids,
    as_times,
    clean,
    plain_id,
    snowflake_time,
    texts,
    usable_id,
)

Frames = dict[str, pl.DataFrame]

_TRUSTED_SECONDS = 60
_RETWEET = re.compile(r"(?:^|\s)(?:RT|MT) @([A-Za-z0-9_]+):")
_STARTS_WITH_HANDLE = r"^@[A-Za-z0-9_]"
_ANCHOR_TEXT = r">([^<]*)<"

_COLUMNS = (
    "tweet_id",
    "account_id",
    "created_at",
    "is_time_exact",
    "kind",
    "origin",
    "text",
    "lang",
    "client",
    "in_reply_to_tweet_id",
    "in_reply_to_user_id",
    "in_reply_to_username",
    "quoted_tweet_id",
    "quoted_username",
    "retweeted_user_id",
    "retweeted_username",
    "favorite_count",
    "retweet_count",
    "is_note",
    "deleted_at",
)


@dataclass(frozen=True, slots=True)
class Author:
    """Whose tweets these are: what decides between a reply and a self-reply.

    `usernames` are in lower case. `own_tweet_ids` is given only where no owner is known: then a
    reply to a tweet of the archive is a self-reply. `circle_ids` went to the owner's circle.
    In Grailbird archives a leading handle makes a reply, for many replies have no fields there.
    """

    account_id: int
    usernames: frozenset[str]
    circle_ids: pl.Series
    own_tweet_ids: pl.Series | None = None
    is_grailbird: bool = False


@dataclass(slots=True)
class Edits:
    """Chains of versions of edited tweets."""

    chains: set[tuple[int, ...]] = field(default_factory=set)

    def collect(self, tweets: Iterable[RawTweet]) -> None:
        """Remembers the chains of those tweets that were ever edited."""
        for tweet in tweets:
            if (info := tweet.edit_info) is None:
                continue
            control = info.initial or (info.edit and info.edit.editControlInitial)
            if control and control.editTweetIds and len(control.editTweetIds) > 1:
                ids = filter(None, map(usable_id, control.editTweetIds))
                self.chains.add(tuple(sorted(ids)))

    def rows(self, account_id: int) -> pl.DataFrame:
        """Rows of `tweet_edits`. Chains that share a version are told as one, from their first version."""
        first: dict[int, int] = {}
        for chain in sorted(self.chains):
            earliest = min(first.get(version, version) for version in chain)
            first |= dict.fromkeys(chain, earliest)
        return pl.DataFrame(
            {
                "account_id": pl.repeat(account_id, len(first), dtype=pl.Int64, eager=True),
                "tweet_id": pl.Series(list(first), dtype=pl.Int64),
                "first_tweet_id": pl.Series(list(first.values()), dtype=pl.Int64),
            }
        )


def tweet_frames(
    ids: Sequence[int],
    tweets: Sequence[RawTweet],
    origin: str,
    author: Author,
    *,
    is_note: bool = False,
) -> Frames:
    """Rows of `tweets` and of the tables below it, by table name; empty tables are left out.

    `ids` are the checked ids of `tweets`, one for each and each once.
    """
    mentions = mention_rows(ids, tweets)
    frames = {
        "tweets": _settled(_picked(ids, tweets, mentions), origin, author, is_note=is_note),
        "tweet_urls": url_rows(ids, tweets),
        "tweet_mentions": mentions,
        "tweet_hashtags": hashtag_rows(ids, tweets),
        "tweet_media": media_rows(ids, tweets),
    }
    return {table: frame for table, frame in frames.items() if len(frame)}


def _picked(ids: Sequence[int], tweets: Sequence[RawTweet], mentions: pl.DataFrame) -> pl.DataFrame:
    """One column for each wanted field, with the types of the table."""
    told = _columns_of(tweets)
    bodies = [
        clean(text if text is not None else short)
        for text, short in zip(told["full_text"], told["text"], strict=True)
    ]
    retweets = [
        _retweeted(tweet, body)
        if tweet.retweeted_status is not None or (body and "T @" in body)
        else None
        for tweet, body in zip(tweets, bodies, strict=True)
    ]
    quotes = [
        quoted(entities.urls) if entities is not None and entities.urls else (None, None)
        for entities in told["entities"]
    ]
    frame = pl.DataFrame(
        {
            "tweet_id": pl.Series(ids, dtype=pl.Int64),
            "file_time": as_times(told["created_at"]),
            "text": texts(bodies),
            "lang": texts(told["lang"]),
            "source": texts(told["source"]),
            "in_reply_to_tweet_id": _reply_ids(told, "in_reply_to_status_id"),
            "in_reply_to_user_id": _reply_ids(told, "in_reply_to_user_id"),
            "in_reply_to_username": texts(told["in_reply_to_screen_name"]),
            "is_retweet": [retweet is not None for retweet in retweets],
            "retweeted_username": texts([retweet and retweet[0] for retweet in retweets]),
            "retweeted_user_id": as_ids([retweet and retweet[1] for retweet in retweets]),
            "quoted_tweet_id": as_ids([quote[0] for quote in quotes]),
            "quoted_username": texts([quote[1] for quote in quotes]),
            "favorite_count": as_counts(told["favorite_count"]),
            "retweet_count": as_counts(told["retweet_count"]),
            "deleted_at": as_times(told["deleted_at"]),
        }
    ).with_columns(pl.col("lang", "in_reply_to_username").replace("", None))
    return _with_reply_handles(frame, mentions)


def _columns_of(tweets: Sequence[RawTweet]) -> dict[str, Sequence[Any]]:
    """The fields of all tweets as columns, in one pass."""
    columns = zip(*map(msgspec.structs.astuple, tweets), strict=True)
    return dict(zip(RawTweet.__struct_fields__, columns, strict=True))


def _reply_ids(told: dict[str, Sequence[Any]], field: str) -> pl.Series:
    pairs = zip(told[f"{field}_str"], told[field], strict=True)
    return as_ids([exact or plain_id(plain) for exact, plain in pairs])


def _retweeted(tweet: RawTweet, body: str | None) -> tuple[str | None, str | None] | None:
    """Handle and id of the author of a retweet; None for every other tweet.

    Since 2020 X marks retweets by their text alone. The id is then that of the first mention with
    this handle.
    """
    user_id = None
    if tweet.retweeted_status is not None and (user := tweet.retweeted_status.user) is not None:
        if user.screen_name:
            return user.screen_name, user.id_str
        user_id = user.id_str
    if (found := _RETWEET.search(body or "")) is None:
        return None if tweet.retweeted_status is None else (None, user_id)
    mentions = (tweet.entities and tweet.entities.user_mentions) or ()
    handle = found[1].lower()
    same = (one.id_str for one in mentions if (one.screen_name or "").lower() == handle)
    return found[1], user_id or next(same, None)


def _with_reply_handles(frame: pl.DataFrame, mentions: pl.DataFrame) -> pl.DataFrame:
    """Where a reply names no handle, that of the mention with the same user id."""
    name = pl.col("in_reply_to_username")
    if not frame.select(
        (pl.col("in_reply_to_user_id").is_not_null() & name.is_null()).any()
    ).item():
        return frame
    named = mentions.filter(
        pl.col("user_id").is_not_null(), pl.col("username").is_not_null()
    ).select(
        "tweet_id",
        pl.col("user_id").alias("in_reply_to_user_id"),
        pl.col("username").alias("mentioned"),
    )
    keys = ["tweet_id", "in_reply_to_user_id"]
    first = named.unique(keys, keep="first", maintain_order=True)
    joined = frame.join(first, on=keys, how="left", maintain_order="left")
    return joined.with_columns(pl.coalesce(name, "mentioned").alias("in_reply_to_username"))


def _settled(frame: pl.DataFrame, origin: str, author: Author, *, is_note: bool) -> pl.DataFrame:
    """The columns that follow from others, by the rules below."""
    is_own = ~pl.col("is_retweet")  # what a retweet quotes is quoted by someone else
    return (
        frame.with_columns(
            _kind(author).alias("kind"),
            _created_at().alias("created_at"),
            _origin(origin, author).alias("origin"),
            _client(frame["source"]),
            pl.when(is_own).then("quoted_tweet_id").alias("quoted_tweet_id"),
            pl.when(is_own).then("quoted_username").alias("quoted_username"),
            pl.lit(author.account_id, dtype=pl.Int64).alias("account_id"),
            pl.lit(is_note).alias("is_note"),
        )
        .with_columns(_is_time_exact().alias("is_time_exact"))
        .select(_COLUMNS)
    )


def _kind(author: Author) -> pl.Expr:
    """The first that holds: retweet, self_reply, reply, quote, post."""
    parent, user = pl.col("in_reply_to_tweet_id"), pl.col("in_reply_to_user_id")
    username = pl.col("in_reply_to_username")
    if author.own_tweet_ids is not None:
        to_self = parent.is_in(author.own_tweet_ids.implode())
    else:
        own_names = texts(sorted(author.usernames)).implode()
        to_self = (user == author.account_id) | (
            user.is_null() & username.str.to_lowercase().is_in(own_names)
        )
    # Before replies had fields of their own, they were told by their first sign.
    may_lack_fields = pl.lit(author.is_grailbird) | (pl.col("tweet_id") < FIRST_SNOWFLAKE)
    to_handle = may_lack_fields & pl.col("text").str.contains(_STARTS_WITH_HANDLE)
    is_reply = parent.is_not_null() | user.is_not_null() | username.is_not_null() | to_handle
    return (
        pl.when("is_retweet")
        .then(pl.lit("retweet"))
        .when(to_self)
        .then(pl.lit("self_reply"))
        .when(is_reply)
        .then(pl.lit("reply"))
        .when(pl.col("quoted_tweet_id").is_not_null())
        .then(pl.lit("quote"))
        .otherwise(pl.lit("post"))
    )


def _created_at() -> pl.Expr:
    """The file's time, unless it is missing or the id tells another one."""
    told, known = pl.col("file_time"), snowflake_time(pl.col("tweet_id"))
    is_far = (told - known).abs() > pl.duration(seconds=_TRUSTED_SECONDS)
    return pl.when(told.is_null() | is_far.fill_null(value=False)).then(known).otherwise(told)


def _is_time_exact() -> pl.Expr:
    """False for old tweets at midnight: X wrote only their date into the archives after 2013."""
    time = pl.col("created_at")
    is_midnight = time == time.dt.truncate("1d")
    return (pl.col("tweet_id") >= FIRST_SNOWFLAKE) | ~is_midnight.fill_null(value=True)


def _origin(origin: str, author: Author) -> pl.Expr:
    if origin == "deleted" or not len(author.circle_ids):
        return pl.lit(origin)
    in_circle = pl.col("tweet_id").is_in(author.circle_ids.implode())
    return pl.when(in_circle).then(pl.lit("circle")).otherwise(pl.lit(origin))


def _client(sources: pl.Series) -> pl.Series:
    """The program a tweet was written with: the text of the link in `source`, or `source` itself."""
    named = sources.unique().drop_nulls()
    clients = pl.coalesce(named.str.extract(_ANCHOR_TEXT, 1), named)
    known = {
        source: clean(client) or None
        for source, client in pl.DataFrame({"s": named}).select("s", c=clients).iter_rows()
    }
    return texts([known[source] if source else None for source in sources]).alias("client")
