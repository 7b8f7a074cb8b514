"""Two scores a post, whose thing it is and whether it asks, and the label that follows from them."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from archive_lens.analyses.promotion.features import (
    FEATURES,
    INTERCEPT,
    SCHEDULERS,
    Feature,
    says_name,
    word_flags,
)
from archive_lens.analyses.promotion.lexicon import LANGUAGES
from archive_lens.language import digits, mark, tr

OWN_STEEPNESS = 1.5
OWN_MIDDLE = 1.25  # points: one sign of 1.5 says "own", one of 1 does not
LED = 0.95  # the drive of a post that leads to the owner's own place or quotes the owner, without asking
PITCHED_TO = 3  # people
REASONS = 3
NO_LEXICON = mark("lexicon missing for its language")
MAX_CONFIDENCE = 0.5  # without a lexicon

# X's marks for tweets without words of a language: undetermined, only links, handles, media, art.
_NO_LANGUAGE = ("und", "zxx", "qme", "qam", "qct", "qht", "qst", "art")

SCHEMA: dict[str, pl.DataType | type[pl.DataType]] = {
    "tweet_id": pl.Int64,
    "own_score": pl.Float64,
    "ask_score": pl.Float64,
    "probability": pl.Float64,
    "label": pl.String,
    "reasons": pl.List(pl.String),
    "confidence": pl.Float64,
    "is_unsolicited": pl.Boolean,
}


def with_language(posts: pl.DataFrame) -> pl.DataFrame:
    """The posts with `language` (a lexicon or null) and `is_unsupported` (a language without lexicon).

    Where the archive names no language, the account's usual one is taken.
    """
    named = posts["lang"].drop_nulls()
    known = named.filter(named.is_in(LANGUAGES))
    usual = known.value_counts(sort=True).sort(["count", "lang"], descending=[True, False])
    fallback = usual["lang"][0] if usual.height else "en" if named.is_empty() else None
    language = pl.col("lang").fill_null(pl.lit(fallback, dtype=pl.String))
    is_known = language.is_in(LANGUAGES)
    return posts.with_columns(
        pl.when(is_known).then(language).alias("language"),
        (~is_known & ~language.is_in(_NO_LANGUAGE)).fill_null(False).alias("is_unsupported"),
    )


def scores(
    posts: pl.DataFrame, names: Sequence[str], features: Sequence[Feature] = FEATURES
) -> pl.DataFrame:
    """The rows of `promotion_scores` for posts with language, in the order of the tweets.

    The posts bring exact_key, message_key, is_eligible, is_answer, answered, client, own_source,
    is_self_quote, is_tracked and cluster_id. `names` are patterns of names that count as the owner's.
    """
    flags = _flags(posts, names)
    alone = _labelled(flags.with_columns(pl.lit(False).alias("like_promotion")), features)
    promotions = alone.filter(pl.col("label") == "self_promo").select("tweet_id", "cluster_id")
    again = (
        promotions.drop_nulls()
        .group_by("cluster_id")
        .agg(pl.len().alias("promotions"), pl.first("tweet_id").alias("only"))
    )
    like_promotion = (
        (pl.col("promotions") > 1) | (pl.col("only") != pl.col("tweet_id"))
    ).fill_null(False)
    found = _labelled(
        flags.join(again, on="cluster_id", how="left").with_columns(
            like_promotion.alias("like_promotion")
        ),
        features,
    )
    return (
        found.with_columns(
            _reasons(features).alias("reasons"),
            _confidence().alias("confidence"),
            pl.col("unsolicited").alias("is_unsolicited"),
        )
        .select(pl.col(name).cast(kind) for name, kind in SCHEMA.items())
        .sort("tweet_id")
    )


def _flags(posts: pl.DataFrame, names: Sequence[str]) -> pl.DataFrame:
    """All features but `like_promotion`, which needs the labels of the others."""
    broadcast = ~pl.col("is_answer")
    pitched_to = pl.col("answered").n_unique().over("message_key")
    pitch = pl.col("is_answer") & pl.col("is_eligible") & (pitched_to >= PITCHED_TO)
    inferred = pl.col("own_source") == "inferred"
    return posts.join(word_flags(posts), on="tweet_id").with_columns(
        (pl.col("own_source").is_not_null() & ~inferred).alias("own_link_declared"),
        inferred.fill_null(False).alias("own_link_inferred"),
        pl.col("is_self_quote").alias("self_quote"),
        says_name(names).alias("own_name"),
        pl.col("client").str.contains(SCHEDULERS).fill_null(False).alias("scheduler"),
        pitch.alias("unsolicited"),
        (pl.col("is_answer") & ~pitch).alias("answer"),
        pl.col("is_tracked").alias("tracked_link"),
        (broadcast & pl.col("own_source").is_not_null() & pl.col("ends_in_link")).alias("is_led"),
    )


def _labelled(flags: pl.DataFrame, features: Sequence[Feature]) -> pl.DataFrame:
    own_points = _points(features, "own")
    own = own_points + pl.when(own_points > 0).then(_points(features, "form")).otherwise(0.0)
    ask = INTERCEPT + _points(features, "ask")
    leads = pl.col("is_led") | pl.col("self_quote")
    drive = pl.when(leads).then(pl.max_horizontal("ask_score", pl.lit(LED))).otherwise("ask_score")
    promotes = (pl.col("own_score") >= 0.5) & (pl.col("drive") >= 0.5)
    label = (
        pl.when(promotes)
        .then(pl.lit(mark("self_promo")))
        .when(pl.col("own_score") >= 0.5)
        .then(pl.lit(mark("announce")))
        .when(pl.col("ask_score") >= 0.5)
        .then(pl.lit(mark("boost")))
        .otherwise(pl.lit(mark("none")))
    )
    return (
        flags.with_columns(
            _sigmoid(OWN_STEEPNESS * (own - OWN_MIDDLE)).alias("own_score"),
            _sigmoid(ask).alias("ask_score"),
        )
        .with_columns(drive.alias("drive"))
        .with_columns(
            pl.min_horizontal("own_score", "drive").alias("probability"), label.alias("label")
        )
    )


def _points(features: Sequence[Feature], axis: str) -> pl.Expr:
    return pl.sum_horizontal(
        pl.col(each.name).cast(pl.Float64) * each.points for each in features if each.axis == axis
    )


def _sigmoid(points: pl.Expr) -> pl.Expr:
    return 1 / (1 + (-points).exp())


def _reasons(features: Sequence[Feature]) -> pl.Expr:
    """The strongest features of a post in words, with their points; a missing lexicon is told as well."""
    by_weight = sorted(features, key=lambda each: -abs(each.points))
    told = [pl.when(_tells(each)).then(pl.lit(_reason(each))) for each in by_weight]
    missing = pl.when("is_unsupported").then(pl.lit(tr(NO_LEXICON)))
    return pl.concat_list(
        pl.concat_list(told).list.drop_nulls().list.head(REASONS),
        pl.concat_list(missing).list.drop_nulls(),
    )


def _reason(feature: Feature) -> str:
    sign = "+" if feature.points >= 0 else ""
    points = f"{sign}{digits(feature.points, 1)}"
    return tr("{reason} ({points})", reason=tr(feature.reason), points=points)


def _tells(feature: Feature) -> pl.Expr:
    if feature.axis == "form":  # it speaks only where something says that the thing is the owner's
        return pl.col(feature.name) & (pl.col("own_score") >= 0.5)
    return pl.col(feature.name)


def _confidence() -> pl.Expr:
    certain = (pl.col("probability") - 0.5).abs() * 2
    return (
        pl.when("is_unsupported").then(certain.clip(upper_bound=MAX_CONFIDENCE)).otherwise(certain)
    )
