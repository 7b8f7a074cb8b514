"""On brand: what is stored of the goals, and how much of the posts is on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import polars as pl

from archive_lens.analyses.statistics import newcombe, share, weekly_share
from archive_lens.analyses.topics.goals import Scored, scored
from archive_lens.analyses.topics.model import TopicModel
from archive_lens.findings import Measure
from archive_lens.language import digits, mark, tr
from archive_lens.settings import Goal
from archive_lens.store.database import Database

PROPOSED = 3  # goals
PROPOSED_SHARE = 0.1  # of the posts about a topic, from which a topic may be a goal
PROPOSED_WORDS, PROPOSED_HASHTAGS = 6, 3
MIN_HASHTAG_POSTS = 3
MIN_POSTS = 30  # of a quarter, to tell its share of

ALL_GOALS = "*"
LATEST = ("on_brand_before_share", "on_brand_latest_share")
MEASURES = (
    "on_brand_share",
    "on_brand_by_rule_share",
    "off_brand_share",
    "avoided_share",
    *LATEST,
)


def lay_brand(
    database: Database,
    goals: Sequence[Goal],
    posts: pl.DataFrame,
    marks: pl.DataFrame,
    model: TopicModel,
) -> None:
    """Fills the relations of the goals; without goals, what could be goals is proposed. `marks` are `post_marks`."""
    found = scored(goals, posts, model, marks) if goals else []
    broadcast = posts.filter(pl.col("is_broadcast"))
    database.store("brand_scores", _score_rows(found, broadcast["tweet_id"]))
    for relation in ("on_brand_by_quarter", "off_brand_topics"):
        database.fill(relation)
    database.store("brand_goals", _goal_rows(found) if goals else _proposals(database, marks))


def _score_rows(found: Sequence[Scored], tweet_ids: pl.Series) -> pl.DataFrame:
    schema: dict[str, Any] = {
        "tweet_id": pl.Int64,
        "goal": pl.String,
        "score": pl.Float64,
        "is_on_brand": pl.Boolean,
        "reason": pl.String,
    }
    frames = [
        pl.DataFrame(
            {
                "tweet_id": tweet_ids,
                "goal": pl.repeat(one.goal.name, len(tweet_ids), dtype=pl.String, eager=True),
                "score": one.score,
                "is_on_brand": one.is_on,
                "reason": one.reasons,
            },
            schema=schema,
        ).with_columns(
            pl.when(pl.col("is_on_brand") & pl.col("reason").is_null())
            .then(pl.lit("likeness"))
            .otherwise(pl.col("reason"))
            .alias("reason")
        )
        for one in found
    ]
    return pl.concat(frames) if frames else pl.DataFrame(schema=schema)


_GOAL_SCHEMA: dict[str, Any] = {
    "goal": pl.String,
    "is_proposed": pl.Boolean,
    "words": pl.List(pl.String),
    "hashtags": pl.List(pl.String),
    "threshold": pl.Float64,
    "posts": pl.Int64,
}


def _goal_rows(found: Sequence[Scored]) -> pl.DataFrame:
    rows = [
        (one.goal.name, False, list(one.goal.words), list(one.goal.hashtags), one.threshold, int(one.is_on.sum()))
        for one in found
    ]  # fmt: skip
    return pl.DataFrame(rows, schema=_GOAL_SCHEMA, orient="row")


def _proposals(database: Database, marks: pl.DataFrame) -> pl.DataFrame:
    """The largest topics as goals: their telling words, and the hashtags that stand in three of their posts or more."""
    topics = database.tuples(
        "select topic_id, label, words, parts, posts from counted_topics"
        " where topic_id >= 0 and share >= $least"
        " and account_id = (select account_id from analysis_scope)"
        " order by posts desc, topic_id limit $most",
        {"least": PROPOSED_SHARE, "most": PROPOSED},
    )
    placed = database.frame(
        "select tweet_id, topic_id from tweet_topics"
        " where account_id = (select account_id from analysis_scope)"
    )
    tagged = marks.filter(pl.col("kind") == "hashtag").join(placed, on="tweet_id")
    rows = []
    for _, label, words, parts, posts in topics:
        often = (
            tagged.filter(pl.col("topic_id").is_in(parts))
            .group_by("mark")
            .len()
            .filter(pl.col("len") >= MIN_HASHTAG_POSTS)
            .sort(["len", "mark"], descending=[True, False])
            .head(PROPOSED_HASHTAGS)
        )
        rows.append((label, True, words[:PROPOSED_WORDS], often["mark"].to_list(), None, posts))
    return pl.DataFrame(rows, schema=_GOAL_SCHEMA, orient="row")


@dataclass(frozen=True, slots=True)
class _Quarter:
    period_start: date
    posts: int
    n: int


def brand_measures(database: Database) -> list[Measure]:
    """The measures of the goals; without values where there are none."""
    weeks = database.tuples(
        "select count(*) filter (where is_on_brand), count(*) filter (where is_by_rule),"
        " count(*) filter (where is_avoided), count(*)"
        " from brand_posts group by week order by week"
    )
    if not weeks:
        return [Measure(name, None, note=tr("no goals in lens.toml")) for name in MEASURES]
    on, by_rule, avoided, of = np.array(weeks, dtype=float).T
    n = int(of.sum())
    off = weekly_share(
        "off_brand_share", of - on, of, tr("posts about something on none of the goals")
    )
    ruled = weekly_share(
        "on_brand_by_rule_share",
        by_rule,
        of,
        tr("found by a word, hashtag, domain, account or example"),
    )
    value = float(on.sum() / n)
    sampling = weekly_share("on_brand_share", on, of)
    whole = Measure(
        "on_brand_share",
        value,
        float(by_rule.sum() / n),
        value,
        n,
        "share",
        tr(
            "from what rules alone find to what rules and likeness find, of broadcast posts without small talk; "
            "weeks drawn again give {low} to {high}",
            low=digits(sampling.low or 0, 3),
            high=digits(sampling.high or 1, 3),
        ),
    )
    avoid = weekly_share("avoided_share", avoided, of, tr("posts with a word that a goal avoids"))
    return [whole, ruled, off, avoid, *_latest_measures(database)]


@dataclass(frozen=True, slots=True)
class Latest:
    """The last quarter with 30 posts, and the four before it together: posts on the goals, and all."""

    posts: int
    n: int
    posts_before: int
    n_before: int

    @property
    def has_changed(self) -> bool:
        """Whether the shares differ by more than chance explains."""
        difference = newcombe(self.posts, self.n, self.posts_before, self.n_before)
        return difference is not None and (difference[0] > 0 or difference[1] < 0)


def latest_of(database: Database) -> Latest | None:
    """The last quarter beside those before; None without two quarters with 30 posts."""
    quarters = database.rows(
        "select period_start, posts, n from on_brand_by_quarter"
        " where goal = $all and n >= $least and account_id = (select account_id from analysis_scope)"
        " order by period_start",
        _Quarter,
        {"all": ALL_GOALS, "least": MIN_POSTS},
    )
    if len(quarters) < 2:
        return None
    last, before = quarters[-1], quarters[-5:-1]
    return Latest(
        last.posts, last.n, sum(one.posts for one in before), sum(one.n for one in before)
    )


def _latest_measures(database: Database) -> list[Measure]:
    latest = latest_of(database)
    if latest is None:
        return [Measure(name, None, note=tr("no two quarters with 30 posts")) for name in LATEST]
    note = (
        mark("the last quarter with 30 posts; it differs from the four before by more than chance")
        if latest.has_changed
        else mark(
            "the last quarter with 30 posts; no more than chance explains lies between it and the four before"
        )
    )
    before_note = tr("the four quarters before the last with 30 posts")
    return [
        share(LATEST[0], latest.posts_before, latest.n_before, before_note),
        share(LATEST[1], latest.posts, latest.n, tr(note)),
    ]
