"""Which tweets repeat which: from text keys to the members of clusters.

A tweet belongs to a cluster by its words alone: equal message keys first, then near duplicates. What
differs in numbers only ("week 7", "week 8") is a series and not linked by that; one text stands for
the series when it is compared with others, so that a thousand weather reports cost one comparison.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
import polars as pl

from archive_lens.analyses.repetition.clusters import cluster_texts

DAY = 86_400_000_000  # microseconds
CHANNELS = ("broadcast", "replies")

MISSES_KEPT = 50  # near misses of a channel

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
MISS_SCHEMA = {
    "tweet_id": pl.Int64,
    "other_tweet_id": pl.Int64,
    "channel": pl.String,
    "similarity": pl.Float64,
}


@dataclass(frozen=True, slots=True)
class Repeats:
    """The rows of `repetition_members` and of `repetition_near_misses`."""

    members: pl.DataFrame
    near_misses: pl.DataFrame


def marked(posts: pl.DataFrame, allowed: Sequence[str]) -> pl.DataFrame:
    """The posts with `is_greeting`, `is_allowed` (greetings and what the settings allow), `mask` and `is_series`.

    `mask` is the message key with every number as 0. A series has one mask and two keys or more. A greeting
    with a link may be anything, and is none.
    """
    message = pl.col("message_key")
    greeting = message.str.contains(greetings()) & (pl.col("links").list.len() == 0)
    mask = message.str.replace_all(r"\p{Nd}+(\s\p{Nd}+)*", "0")
    return (
        posts.with_columns(greeting.alias("is_greeting"))
        .with_columns(
            (pl.col("is_greeting") | _allowed_by(posts["text"], allowed)).alias("is_allowed"),
            mask.alias("mask"),
        )
        .with_columns(
            (pl.col("is_eligible") & (message.n_unique().over("channel", "mask") > 1)).alias(
                "is_series"
            )
        )
    )


@cache
def greetings() -> str:
    """The expression for greetings among the first four words of a message key (ten letters without spaces)."""
    folder = files("archive_lens.analyses") / "lexica"
    spaced, dense = (
        "|".join(
            line
            for line in (folder / f"{name}.txt").read_text(encoding="utf-8").splitlines()
            if line and not line.startswith("#")
        )
        for name in ("greetings", "greetings-spaceless")
    )
    return rf"^(?:\S+\s){{0,3}}(?:{spaced})(?:\s|$)|^.{{0,10}}(?:{dense})"


def repeats(posts: pl.DataFrame) -> Repeats:
    """What repeats and what nearly does among marked posts, in the order of the tweets."""
    compared = posts.filter(pl.col("is_eligible") & ~pl.col("is_allowed"))
    members, misses = [], []
    for channel in CHANNELS:
        of_channel = compared.filter(pl.col("channel") == channel)
        if not of_channel.is_empty():
            texts, near_misses = _texts(of_channel)
            members.append(_members_of(of_channel, texts))
            misses.append(near_misses.with_columns(pl.lit(channel).alias("channel")))
    return Repeats(
        pl.concat([pl.DataFrame(schema=MEMBER_SCHEMA), *members]).sort("tweet_id"),
        pl.concat(
            [pl.DataFrame(schema=MISS_SCHEMA), *(each.select(*MISS_SCHEMA) for each in misses)]
        ),
    )


def _members_of(posts: pl.DataFrame, texts: pl.DataFrame) -> pl.DataFrame:
    told = posts.join(texts, on="message_key").with_columns(
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


def _texts(posts: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Per message key the key of its medoid, the first tweet of that, and the similarity with it; near misses."""
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
    texts = (
        keys.select("message_key")
        .join(clustered, on="message_key", how="left")
        .with_columns(
            pl.col("medoid_key").fill_null(pl.col("message_key")),
            pl.col("similarity").fill_null(1.0),
        )
        .join(first, on="medoid_key")
    )
    first_ids = speaks["first_id"].to_list()
    misses = [
        (*sorted((first_ids[a], first_ids[b])), similarity)
        for a, b, similarity in found.near_misses[:MISSES_KEPT]
    ]
    named = ("tweet_id", "other_tweet_id", "similarity")
    types = {name: MISS_SCHEMA[name] for name in named}
    return texts, pl.DataFrame(misses, schema=types, orient="row")


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
