"""Topics: what the owner writes about, and whether that has changed from quarter to quarter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import numpy as np
import polars as pl

from archive_lens.analyses.analysis import Analysis
from archive_lens.analyses.topics import drift
from archive_lens.analyses.topics.drift import Drift, Floats
from archive_lens.analyses.topics.finding import answer
from archive_lens.analyses.topics.model import TopicModel, learn_topics
from archive_lens.analyses.topics.summary import Tested, long_view, measures, shares_of
from archive_lens.findings import Measure
from archive_lens.settings import Settings
from archive_lens.store.database import Database

TOLD_WORDS = 10  # each way, of a pair of quarters

YEAR = timedelta(weeks=52)

_POSTS = """
    select
        scoped_posts.tweet_id,
        scoped_posts.lang,
        scoped_posts.week,
        post_keys.exact_key,
        post_keys.message_key,
        broadcast.tweet_id is not null as is_broadcast,
        broadcast.tweet_id is not null and scoped_posts.origin <> 'circle'
            and post_keys.is_eligible as is_telling
    from scoped_posts
    inner join post_keys on post_keys.tweet_id = scoped_posts.tweet_id
    left join broadcast on broadcast.tweet_id = scoped_posts.tweet_id
    order by scoped_posts.tweet_id
"""

_LIKES = """
    select likes.text
    from likes
    inner join analysis_scope as scope on scope.account_id = likes.account_id
    where likes.text is not null
    order by likes.tweet_id
"""


def compute(database: Database, settings: Settings) -> None:
    """Sorts the posts of the scope into topics, counts them by week and tests neighbouring quarters."""
    posts = database.frame(_POSTS)
    model = learn_topics(posts, database.frame(_LIKES)["text"])
    database.store("tweet_topics", _placed(posts, model))
    database.store("topics", _described(posts, model))
    for relation in (
        "topic_weeks",
        "topic_shares_by_quarter",
        "topic_moves",
        "topic_years",
        "topic_examples",
    ):
        database.fill(relation)
    weeks = weekly_counts(database)
    tested = _tested_pairs(weeks, _cut_quarters(database, settings))
    database.store("topic_drift", _drift_rows(tested, weeks.topics))
    database.store("drift_words", _word_rows(posts, model, tested))
    database.store_rows(
        "topics_summary",
        measures(database, weeks.counts, tested, weeks.topics)
        + long_view(*weeks.years(), weeks.labels),
    )


def _placed(posts: pl.DataFrame, model: TopicModel) -> pl.DataFrame:
    return posts.select(
        "tweet_id",
        pl.Series("topic_id", model.topics, dtype=pl.Int32),
        pl.Series("similarity", model.similarity, dtype=pl.Float64),
    )


def _described(posts: pl.DataFrame, model: TopicModel) -> pl.DataFrame:
    is_broadcast = posts["is_broadcast"].to_numpy()
    counted = np.bincount(
        model.topics[is_broadcast & (model.topics >= 0)], minlength=len(model.words)
    )
    shares = _shares(posts, model)
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
                "broadcast_posts": int(counted[topic]),
                "share": own and own.value,
                "low": own and own.low,
                "high": own and own.high,
                "everyday_share": model.chatter[topic].everyday_share,
                "median_similarity": model.chatter[topic].median_similarity,
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
    }
    return pl.DataFrame(rows, schema=schema)


def _shares(posts: pl.DataFrame, model: TopicModel) -> dict[int, Measure]:
    """The share of each topic that is not small talk among broadcast posts about a topic."""
    kept = [topic for topic, seen in enumerate(model.chatter) if not seen.is_chatter]
    about = np.flatnonzero(model.is_topical & posts["is_broadcast"].to_numpy())
    weeks, week = np.unique(posts["week"].to_physical().to_numpy()[about], return_inverse=True)
    counts = np.zeros((len(weeks), len(model.words)))
    np.add.at(counts, (week, model.topics[about]), 1)
    return dict(zip(kept, shares_of(counts[:, kept]), strict=True))


@dataclass(frozen=True, slots=True)
class WeeklyCounts:
    """Broadcast posts about each topic: one row a week with any, one column a topic of `topics`."""

    weeks: tuple[date, ...]
    topics: tuple[int, ...]
    labels: tuple[str, ...]
    counts: Floats

    def of_quarter(self, quarter: date) -> Floats:
        """The rows of the weeks whose Thursday is in the quarter."""
        inside = [drift.quarter_of_week(week) == quarter for week in self.weeks]
        return np.asarray(self.counts[np.array(inside, dtype=bool)])

    def years(self) -> tuple[Floats, Floats]:
        """The rows of the first and of the last 52 weeks; without rows where they would overlap."""
        none = self.counts[:0]
        if not self.weeks:
            return none, none
        first, last = self.weeks[0] + YEAR, self.weeks[-1] - YEAR
        if first > last + timedelta(weeks=1):
            return none, none
        early = np.array([week < first for week in self.weeks], dtype=bool)
        late = np.array([week > last for week in self.weeks], dtype=bool)
        return self.counts[early], self.counts[late]

    def quarters(self) -> list[date]:
        """Every quarter from the first to the last week, also those without a post."""
        if not self.weeks:
            return []
        quarter, last = (drift.quarter_of_week(week) for week in (self.weeks[0], self.weeks[-1]))
        found = [quarter]
        while found[-1] < last:
            found.append(drift.next_quarter(found[-1]))
        return found


def weekly_counts(database: Database) -> WeeklyCounts:
    """`topic_weeks` of the account in scope as a matrix; topics that no week holds have a column, too."""
    topics = dict(
        database.tuples(
            "select topic_id, label from topics"
            " where not is_chatter and account_id = (select account_id from analysis_scope)"
            " order by topic_id"
        )
    )
    cells = database.tuples(
        "select week, topic_id, posts from topic_weeks"
        " where account_id = (select account_id from analysis_scope)"
    )
    weeks = sorted({week for week, _, _ in cells})
    counts = np.zeros((len(weeks), len(topics)))
    row = {week: number for number, week in enumerate(weeks)}
    column = {topic: number for number, topic in enumerate(topics)}
    for week, topic, posts in cells:
        counts[row[week], column[topic]] = posts
    return WeeklyCounts(tuple(weeks), tuple(topics), tuple(topics.values()), counts)


def _cut_quarters(database: Database, settings: Settings) -> set[date]:
    """The quarters in which the archive, or the period, begins and ends."""
    scope = database.scope()
    last = database.value(
        "select date_trunc('week', until_at - interval 1 microsecond)::date from analysis_scope"
    )
    if settings.period.until is None:
        last = max(last, drift.monday(scope.as_of.date()))
    return {
        drift.quarter_of_week(drift.monday(scope.since.date())),
        drift.quarter_of_week(last),
    }


def _tested_pairs(weeks: WeeklyCounts, cut: set[date]) -> list[Tested]:
    quarters = weeks.quarters()
    return [
        _tested(weeks, earlier, later, is_partial=bool({earlier, later} & cut))
        for earlier, later in pairwise(quarters)
    ]


def _tested(weeks: WeeklyCounts, earlier: date, later: date, *, is_partial: bool) -> Tested:
    before, after = weeks.of_quarter(earlier), weeks.of_quarter(later)
    result: Drift | None = None
    if len(weeks.topics) > 1 and drift.is_enough(before) and drift.is_enough(after):
        result = drift.measure(before, after, seed=earlier.toordinal())
    return Tested(
        from_quarter=earlier,
        to_quarter=later,
        posts_from=int(before.sum()),
        posts_to=int(after.sum()),
        weeks_from=len(before),
        weeks_to=len(after),
        is_partial=is_partial,
        result=result,
    )


def _drift_rows(tested: list[Tested], topics: tuple[int, ...]) -> pl.DataFrame:
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


def _word_rows(posts: pl.DataFrame, model: TopicModel, tested: list[Tested]) -> pl.DataFrame:
    """The ten words each way of every notable pair, counted by weeks."""
    schema: dict[str, Any] = {
        "from_quarter": pl.Date,
        "to_quarter": pl.Date,
        "word": pl.String,
        "z": pl.Float64,
        "weeks_from": pl.Int64,
        "weeks_to": pl.Int64,
    }
    notable = [pair for pair in tested if pair.result is not None and pair.result.is_notable]
    if not notable:
        return pl.DataFrame(schema=schema)
    counted = model.is_topical & posts["is_broadcast"].to_numpy()
    weeks, with_word = model.words_by_week(posts["week"], counted)
    quarter = np.array([drift.quarter_of_week(week) for week in weeks])
    archive = np.asarray(with_word.sum(axis=0), dtype=float).ravel()
    rows: list[tuple[object, ...]] = []
    for pair in notable:
        before, after = (
            np.asarray(with_word[np.flatnonzero(quarter == side)].sum(axis=0), dtype=float).ravel()
            for side in (pair.from_quarter, pair.to_quarter)
        )
        rows.extend(
            (pair.from_quarter, pair.to_quarter, model.vocabulary[place], z, *counts)
            for place, z, *counts in drift.telling_changes(before, after, archive, TOLD_WORDS)
        )
    return pl.DataFrame(rows, schema=schema, orient="row")


ANALYSIS = Analysis(
    name="topics",
    title="Topics",
    question="Have my topics drifted?",
    relations=(
        "tweet_topics",
        "topics",
        "topic_weeks",
        "topic_shares_by_quarter",
        "topic_moves",
        "topic_years",
        "topic_examples",
        "topic_drift",
        "drift_words",
        "topics_summary",
    ),
    compute=compute,
    answer=answer,
)
