"""The rows that topics store: the topics, the posts in them, the pairs of quarters, the words that came and went."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import numpy as np
import polars as pl

from archive_lens.analyses.statistics import newcombe, quantile_interval
from archive_lens.analyses.topics import drift
from archive_lens.analyses.topics.drift import Bools, Floats
from archive_lens.analyses.topics.model import TopicModel
from archive_lens.analyses.topics.naming import named
from archive_lens.analyses.topics.summary import MIN_WEEKS, Tested, drawn_again, shares_of
from archive_lens.analyses.topics.weeks import WeeklyCounts
from archive_lens.findings import Measure

TOLD_WORDS = 10  # each way, of a pair of quarters
EXAMPLES = 3  # posts for each of these words


def placed(posts: pl.DataFrame, model: TopicModel) -> pl.DataFrame:
    """`tweet_topics`: the topic of every post."""
    return posts.select(
        "tweet_id",
        pl.Series("topic_id", model.topics, dtype=pl.Int32),
        pl.Series("similarity", model.similarity, dtype=pl.Float64),
    )


def described(posts: pl.DataFrame, model: TopicModel) -> pl.DataFrame:
    """`topics`: one row per topic, small talk included."""
    counted_as = {part: each.topic for each in model.counted for part in each.parts}
    shares = dict(
        zip(counted_as, _shares(posts, model, [(part,) for part in counted_as]), strict=True)
    )
    rows = []
    for topic, words in enumerate(model.words):
        own = shares.get(topic)
        rows.append(
            {
                "topic_id": topic,
                "label": model.names[topic],
                "words": list(words),
                "size": int((model.topics == topic).sum()),
                "is_chatter": model.chatter[topic].is_chatter,
                "medoid_tweet_ids": [
                    int(posts["tweet_id"][place]) for place in model.medoids[topic]
                ],
                "broadcast_posts": _broadcast_posts(posts, model, (topic,)),
                "share": own and own.value,
                "low": own and own.low,
                "high": own and own.high,
                "everyday_share": model.chatter[topic].everyday_share,
                "median_similarity": model.chatter[topic].median_similarity,
                "counted_as": counted_as.get(topic),
            }
        )
    schema: dict[str, Any] = {
        "topic_id": pl.Int32,
        "label": pl.String,
        "words": pl.List(pl.String),
        "size": pl.Int64,
        "is_chatter": pl.Boolean,
        "medoid_tweet_ids": pl.List(pl.Int64),
        "broadcast_posts": pl.Int64,
        "share": pl.Float64,
        "low": pl.Float64,
        "high": pl.Float64,
        "everyday_share": pl.Float64,
        "median_similarity": pl.Float64,
        "counted_as": pl.Int32,
    }
    return pl.DataFrame(rows, schema=schema)


def counted(
    posts: pl.DataFrame, model: TopicModel, names: Mapping[str, Sequence[str]]
) -> pl.DataFrame:
    """`counted_topics`: one row each; `names` are the owner's own, each with the words that its topic is known by."""
    labels = named([each.words for each in model.counted], model.counted_names, names)
    shares = _shares(posts, model, [each.parts for each in model.counted])
    rows = [
        {
            "topic_id": each.topic,
            "label": label,
            "words": list(each.words),
            "parts": list(each.parts),
            "posts": _broadcast_posts(posts, model, each.parts),
            "share": own.value,
            "low": own.low,
            "high": own.high,
            "stability": each.stability,
        }
        for each, label, own in zip(model.counted, labels, shares, strict=True)
    ]
    schema: dict[str, Any] = {
        "topic_id": pl.Int32,
        "label": pl.String,
        "words": pl.List(pl.String),
        "parts": pl.List(pl.Int32),
        "posts": pl.Int64,
        "share": pl.Float64,
        "low": pl.Float64,
        "high": pl.Float64,
        "stability": pl.Float64,
    }
    return pl.DataFrame(rows, schema=schema)


def _broadcast_posts(posts: pl.DataFrame, model: TopicModel, topics: Sequence[int]) -> int:
    return int((posts["is_broadcast"].to_numpy() & np.isin(model.topics, topics)).sum())


def _shares(
    posts: pl.DataFrame, model: TopicModel, groups: Sequence[Sequence[int]]
) -> list[Measure]:
    """The share of each group of topics among broadcast posts about a topic."""
    about = np.flatnonzero(model.is_topical & posts["is_broadcast"].to_numpy())
    weeks, week = np.unique(posts["week"].to_physical().to_numpy()[about], return_inverse=True)
    counts = np.zeros((len(weeks), len(model.words)))
    np.add.at(counts, (week, model.topics[about]), 1)
    columns = [counts[:, list(group)].sum(axis=1) for group in groups]
    return shares_of(np.stack(columns, axis=1), counts.sum(axis=1)) if columns else []


def drifts(tested: list[Tested], topics: tuple[int, ...]) -> pl.DataFrame:
    """`topic_drift`: one row per pair of neighbouring quarters; `topics` are the columns that were tested."""
    rows = []
    for pair in tested:
        result = pair.result
        rows.append(
            {
                "from_quarter": pair.from_quarter,
                "to_quarter": pair.to_quarter,
                "drift": result and result.drift,
                "excess_drift": result and result.excess,
                "p_value": result and result.p_value,
                "is_notable": None if result is None else result.is_notable,
                "topics_changed": None
                if result is None
                else [topics[place] for place in result.topics_changed],
                "posts_from": pair.posts_from,
                "posts_to": pair.posts_to,
                "is_partial": pair.is_partial,
                "weeks_from": pair.weeks_from,
                "weeks_to": pair.weeks_to,
            }
        )
    schema: dict[str, Any] = {
        "from_quarter": pl.Date,
        "to_quarter": pl.Date,
        "drift": pl.Float64,
        "excess_drift": pl.Float64,
        "p_value": pl.Float64,
        "is_notable": pl.Boolean,
        "topics_changed": pl.List(pl.Int32),
        "posts_from": pl.Int64,
        "posts_to": pl.Int64,
        "is_partial": pl.Boolean,
        "weeks_from": pl.Int64,
        "weeks_to": pl.Int64,
    }
    return pl.DataFrame(rows, schema=schema)


def moves(weeks: WeeklyCounts, tested: list[Tested]) -> pl.DataFrame:
    """`topic_moves`: how far each topic moved between neighbouring quarters that both have posts about topics."""
    found: list[tuple[object, ...]] = []
    for pair in tested:
        before, after = weeks.of_quarter(pair.from_quarter), weeks.of_quarter(pair.to_quarter)
        if not before.sum() or not after.sum():
            continue
        shares = [counts.sum(axis=0) / counts.sum() for counts in (before, after)]
        for place, interval in enumerate(_move_intervals(before, after)):
            earlier, later = (float(side[place]) for side in shares)
            low, high = interval or (None, None)
            found.append(
                (pair.from_quarter, pair.to_quarter, weeks.topics[place], earlier, later, later - earlier, low, high)
            )  # fmt: skip
    schema: dict[str, Any] = {
        "from_quarter": pl.Date,
        "to_quarter": pl.Date,
        "topic_id": pl.Int32,
        "share_from": pl.Float64,
        "share_to": pl.Float64,
        "moved": pl.Float64,
        "low": pl.Float64,
        "high": pl.Float64,
    }
    return pl.DataFrame(found, schema=schema, orient="row")


def _move_intervals(before: Floats, after: Floats) -> list[tuple[float, float] | None]:
    """The 95 % interval of each topic's move: weeks drawn again, and at least as wide as plain counts would have it."""
    if min(len(before), len(after)) < MIN_WEEKS:
        return [None] * before.shape[1]
    drawn = [_drawn_shares(counts, seed) for seed, counts in enumerate((before, after))]
    found: list[tuple[float, float] | None] = []
    for place in range(before.shape[1]):
        low, high = quantile_interval(drawn[1][:, place] - drawn[0][:, place])
        plain = newcombe(
            int(after[:, place].sum()),
            int(after.sum()),
            int(before[:, place].sum()),
            int(before.sum()),
        )
        found.append((min(low, plain[0]), max(high, plain[1])) if plain else (low, high))
    return found


def _drawn_shares(counts: Floats, seed: int) -> Floats:
    totals = drawn_again(counts, seed)
    return np.asarray(totals / np.maximum(totals.sum(axis=1, keepdims=True), drift.ROUNDING))


def changed_words(posts: pl.DataFrame, model: TopicModel, tested: list[Tested]) -> pl.DataFrame:
    """`drift_words`: the ten words each way of every notable pair, counted by weeks, with posts that hold them."""
    schema: dict[str, Any] = {
        "from_quarter": pl.Date,
        "to_quarter": pl.Date,
        "word": pl.String,
        "z": pl.Float64,
        "weeks_from": pl.Int64,
        "weeks_to": pl.Int64,
        "example_tweet_ids": pl.List(pl.Int64),
    }
    notable = [pair for pair in tested if pair.result is not None and pair.result.is_notable]
    if not notable:
        return pl.DataFrame(schema=schema)
    counted = model.is_topical & posts["is_broadcast"].to_numpy()
    weeks, with_word = model.words_by_week(posts["week"], counted)
    quarter = np.array([drift.quarter_of_week(week) for week in weeks])
    archive = np.asarray(with_word.sum(axis=0), dtype=float).ravel()
    examples = _Examples(posts, model, counted)
    rows: list[tuple[object, ...]] = []
    for pair in notable:
        before, after = (
            np.asarray(with_word[np.flatnonzero(quarter == side)].sum(axis=0), dtype=float).ravel()
            for side in (pair.from_quarter, pair.to_quarter)
        )
        for place, z, *counts in drift.telling_changes(before, after, archive, TOLD_WORDS):
            side = pair.to_quarter if z > 0 else pair.from_quarter
            told = examples.of(place, side)
            rows.append(
                (pair.from_quarter, pair.to_quarter, model.vocabulary[place], z, *counts, told)
            )
    return pl.DataFrame(rows, schema=schema, orient="row")


class _Examples:
    """Posts that show a word in use: those with enough words to be understood first, then the most typical."""

    def __init__(self, posts: pl.DataFrame, model: TopicModel, counted: Bools) -> None:
        self._posts = posts
        self._columns = model.counts.tocsc()
        weeks = posts["week"].unique()
        quarters = {week: drift.quarter_of_week(week) for week in weeks}
        self._quarters = posts["week"].replace_strict(quarters, return_dtype=pl.Date)
        self._counted = counted & posts["may_be_shown"].to_numpy()
        self._rank = np.lexsort((-model.similarity, ~posts["is_telling"].to_numpy())).argsort()

    def of(self, word: int, quarter: date) -> list[int]:
        """Ids of up to three posts of the quarter with the word, with different texts."""
        column = self._columns
        places = column.indices[column.indptr[word] : column.indptr[word + 1]]
        inside = places[self._counted[places]]
        inside = inside[(self._quarters.gather(inside) == quarter).to_numpy()]
        chosen: dict[str, int] = {}
        for place in inside[np.argsort(self._rank[inside], kind="stable")]:
            chosen.setdefault(self._posts["message_key"][int(place)], int(place))
            if len(chosen) == EXAMPLES:
                break
        return [int(self._posts["tweet_id"][place]) for place in chosen.values()]
