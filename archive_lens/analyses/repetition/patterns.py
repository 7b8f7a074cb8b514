"""Rows of templates, series and repeated openings, from the broadcast posts of the scope."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import polars as pl

from archive_lens.analyses.repetition.templates import (
    MIN_POSTS,
    SHORTEST,
    Patterns,
    Post,
    patterns,
    robots_of,
)

TEMPLATE_SCHEMA: dict[str, pl.DataType | type[pl.DataType]] = {
    "template_id": pl.Int64,
    "template": pl.String,
    "posts": pl.Int64,
    "fillers": pl.List(pl.String),
    "tweet_ids": pl.List(pl.Int64),
    "first_at": pl.Datetime("us"),
    "last_at": pl.Datetime("us"),
    "is_series": pl.Boolean,
}
OPENING_SCHEMA: dict[str, pl.DataType | type[pl.DataType]] = {
    "words": pl.String,
    "place": pl.String,
    "posts": pl.Int64,
    "tweet_ids": pl.List(pl.Int64),
    "first_at": pl.Datetime("us"),
    "last_at": pl.Datetime("us"),
}

# Where no spaces are, a change of script is the nearest thing to a word border.
_SCRIPTS = r"[\u3040-\u309f]+|[\u30a0-\u30ff]+|[\u3400-\u9fff]+|[^\s\u3040-\u30ff\u3400-\u9fff]+"


def words_of(text: pl.Expr, is_spaceless: pl.Expr) -> pl.Expr:
    """The words of each text, links left out; in scripts without spaces runs of one script."""
    bare = text.str.replace_all("<url>", " ", literal=True)
    return (
        pl.when(is_spaceless)
        .then(bare.str.extract_all(_SCRIPTS))
        .otherwise(bare.str.extract_all(r"\S+"))
    )


def pattern_rows(broadcast: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The rows of `repetition_templates` and of `repetition_openings`, from marked broadcast posts."""
    broadcast = broadcast.filter(pl.col("message_key") != "")
    found = _patterns(broadcast)
    times = dict(broadcast.select("tweet_id", "created_at").iter_rows())
    templates = [
        (number, each.template, len(each.tweet_ids), each.fillers, each.tweet_ids, *_span(each.tweet_ids, times), each.is_series)
        for number, each in enumerate(found.templates, 1)
    ]  # fmt: skip
    openings = [
        (each.words, each.place, len(each.tweet_ids), each.tweet_ids, *_span(each.tweet_ids, times))
        for each in found.openings
    ]
    return (
        pl.DataFrame(templates, schema=TEMPLATE_SCHEMA, orient="row"),
        pl.DataFrame(openings, schema=OPENING_SCHEMA, orient="row"),
    )


def _patterns(broadcast: pl.DataFrame) -> Patterns:
    """Only posts whose first or last three words are common can follow one: a few in a hundred."""
    words = broadcast.with_columns(
        words_of(pl.col("exact_key"), pl.col("is_spaceless")).alias("words")
    )
    ends = [pl.col("words").list.head(SHORTEST), pl.col("words").list.tail(SHORTEST)]
    common = [
        pl.col("message_key").n_unique().over(end.list.join("\n")) >= MIN_POSTS for end in ends
    ]
    worth_a_look = words.filter(common[0] | common[1] | pl.col("is_series"))
    found = [_as_post(*row) for row in worth_a_look.select(_POST_COLUMNS).iter_rows()]
    return patterns(found, robots_of(broadcast.select("client", "domain").iter_rows()))


_POST_COLUMNS = (
    "tweet_id", "words", "message_key", "mask", "is_series", "client", "domain", "is_spaceless",
)  # fmt: skip


def _as_post(
    tweet_id: int,
    words: Sequence[str],
    message_key: str,
    mask: str,
    is_series: bool,
    client: str | None,
    domain: str | None,
    is_spaceless: bool,
) -> Post:
    joiner = "" if is_spaceless else " "
    return Post(tweet_id, tuple(words), message_key, mask, is_series, client, domain, joiner)


def _span(tweet_ids: Sequence[int], times: dict[int, datetime]) -> tuple[datetime, datetime]:
    moments = [times[tweet_id] for tweet_id in tweet_ids]
    return min(moments), max(moments)
