"""Which tweets repeat which: from text keys to the members of clusters.

A tweet belongs to a cluster by its words alone: equal message keys first, then near duplicates. What
differs in numbers only ("week 7", "week 8") is a series and not linked by that; one text stands for
the series when it is compared with others, so that a thousand weather reports cost one comparison.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
import polars as pl

from archive_lens.analyses.repetition.clusters import cluster_texts

DAY = 86_400_000_000  # microseconds
CHANNELS = ("broadcast", "replies")

# Words that come back by nature, among the first four; with a link they may be anything, and count.
GREETINGS = (
    r"^(?:\S+\s){0,3}(?:birthday|good morning|happy (?:new year|friday)|thanks?\b|congrat|buenos d[ií]as|gracias\b"
    r"|felicidades|feliz (?:cumplea[nñ]os|a[nñ]o|anivers[aá]rio)|bom dia|obrigad[oa]|parab[eé]ns|merci\b"
    r"|joyeux anniversaire|bonne ann[eé]e|f[eé]licitations|guten morgen|danke\b|alles gute|gl[uü]ckwunsch|frohes neues)"
    r"|^.{0,10}(?:おはよう|ありがとう|お疲れ様|おつかれさま|おめでとう|よろしくお願い)"
)

MEMBER_SCHEMA = {
    "tweet_id": pl.Int64,
    "cluster_id": pl.Int64,
    "level": pl.String,
    "is_repeat": pl.Boolean,
    "similarity": pl.Float64,
    "medoid_tweet_id": pl.Int64,
    "channel": pl.String,
    "days_since_previous": pl.Float64,
}


def marked(posts: pl.DataFrame, allowed: Sequence[str]) -> pl.DataFrame:
    """The posts with `is_allowed` (greetings and what the settings allow), `mask` and `is_series`.

    `mask` is the message key with every number as 0. A series has one mask and two keys or more.
    """
    message = pl.col("message_key")
    greeting = message.str.contains(GREETINGS) & (pl.col("links").list.len() == 0)
    mask = message.str.replace_all(r"\p{Nd}+(\s\p{Nd}+)*", "0")
    return (
        posts.with_columns((greeting | _allowed_by(posts["text"], allowed)).alias("is_allowed"))
        .with_columns(mask.alias("mask"))
        .with_columns(
            (pl.col("is_eligible") & (message.n_unique().over("channel", "mask") > 1)).alias(
                "is_series"
            )
        )
    )


def members(posts: pl.DataFrame) -> pl.DataFrame:
    """The rows of `repetition_members` for marked posts, in the order of the tweets."""
    compared = posts.filter(pl.col("is_eligible") & ~pl.col("is_allowed"))
    found = [_members_of(compared.filter(pl.col("channel") == channel)) for channel in CHANNELS]
    return pl.concat(found).sort("tweet_id")


def _members_of(posts: pl.DataFrame) -> pl.DataFrame:
    if posts.is_empty():
        return pl.DataFrame(schema=MEMBER_SCHEMA)
    told = posts.join(_texts(posts), on="message_key").with_columns(
        pl.len().over("medoid_key").alias("size"),
        pl.col("tweet_id").min().over("medoid_key").alias("cluster_id"),
    )
    medoid = pl.col("medoid_tweet_id") == pl.col("tweet_id")
    same = [
        (pl.col(name) == pl.col(name).filter(medoid).first().over("medoid_key"))
        for name in ("exact_key", "address")
    ]
    level = (
        pl.when(pl.col("message_key") != pl.col("medoid_key"))
        .then(pl.lit("near"))
        .when(same[0] & same[1])
        .then(pl.lit("exact"))
        .otherwise(pl.lit("near_exact"))
    )
    return (
        told.with_columns(
            level.alias("level"), (pl.col("tweet_id") > pl.col("cluster_id")).alias("is_repeat")
        )
        .filter(pl.col("size") > 1)
        .sort("tweet_id")
        .with_columns(
            (pl.col("created_at").diff().over("cluster_id").dt.total_microseconds() / DAY).alias(
                "days_since_previous"
            )
        )
        .select(pl.col(name).cast(kind) for name, kind in MEMBER_SCHEMA.items())
    )


def _texts(posts: pl.DataFrame) -> pl.DataFrame:
    """Per message key the key of its medoid, the first tweet of that, and the similarity with it."""
    keys = (
        posts.group_by("message_key")
        .agg(
            pl.first("mask"),
            pl.first("is_spaceless"),
            pl.len().cast(pl.Int64).alias("times"),
            pl.min("tweet_id").alias("first_id"),
        )
        .sort("first_id", "message_key")
    )
    speaks = (
        keys.sort("times", "first_id", descending=[True, False])
        .unique("mask", keep="first", maintain_order=True)
        .sort("first_id", "message_key")
    )
    found = cluster_texts(
        speaks["message_key"].to_list(),
        speaks["is_spaceless"].to_list(),
        speaks["times"].to_numpy().astype(np.int64),
        speaks["first_id"].to_numpy().astype(np.int64),
    )
    clustered = pl.DataFrame(
        {
            "message_key": speaks["message_key"],
            "medoid_key": speaks["message_key"].gather(found.medoid),
            "similarity": found.similarity,
        }
    )
    first = keys.select(pl.col("message_key").alias("medoid_key"), medoid_tweet_id="first_id")
    return (
        keys.select("message_key")
        .join(clustered, on="message_key", how="left")
        .with_columns(
            pl.col("medoid_key").fill_null(pl.col("message_key")),
            pl.col("similarity").fill_null(1.0),
        )
        .join(first, on="medoid_key")
    )


def _allowed_by(texts: pl.Series, patterns: Sequence[str]) -> pl.Series:
    """Whether a text holds one of the hashtags or matches one of the regular expressions."""
    if not patterns:
        return pl.Series([False] * len(texts), dtype=pl.Boolean)
    matchers = [re.compile(_as_pattern(pattern), re.IGNORECASE) for pattern in patterns]
    return pl.Series(
        [any(matcher.search(text) for matcher in matchers) for text in texts], dtype=pl.Boolean
    )


def _as_pattern(pattern: str) -> str:
    if re.fullmatch(r"#\w+", pattern):
        return rf"(?<!\w){re.escape(pattern)}(?!\w)"
    return pattern
