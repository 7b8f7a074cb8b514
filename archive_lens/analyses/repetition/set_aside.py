"""What was said again and is no repetition by rule: shown with its reason, so that nothing vanishes in silence."""

from __future__ import annotations

import polars as pl

from archive_lens.language import mark

SET_ASIDE_SCHEMA: dict[str, pl.DataType | type[pl.DataType]] = {
    "text": pl.String,
    "why": pl.String,
    "posts": pl.Int64,
    "first_at": pl.Datetime("us"),
    "last_at": pl.Datetime("us"),
}


def set_aside_rows(posts: pl.DataFrame) -> pl.DataFrame:
    """The rows of `repetition_set_aside`: texts told twice or more, the most told first. Series have a table of their own."""
    why = (
        pl.when(~pl.col("is_eligible"))
        .then(pl.lit(mark("too short")))
        .when(pl.col("is_greeting"))
        .then(pl.lit(mark("greeting")))
        .otherwise(pl.lit(mark("allowed")))
    )
    return (
        posts.filter(
            (pl.col("channel") == "broadcast")
            & (pl.col("message_key") != "")
            & (pl.col("is_allowed") | ~pl.col("is_eligible"))
        )
        .group_by(pl.col("message_key").alias("text"), why.alias("why"))
        .agg(
            pl.len().cast(pl.Int64).alias("posts"),
            pl.col("created_at").min().alias("first_at"),
            pl.col("created_at").max().alias("last_at"),
        )
        .filter(pl.col("posts") > 1)
        .sort(["posts", "text", "why"], descending=[True, False, False])
        .select(pl.col(name).cast(kind) for name, kind in SET_ASIDE_SCHEMA.items())
    )
