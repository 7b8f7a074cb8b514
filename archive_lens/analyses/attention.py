"""What earns lasting attention? Each post against the owner's own posts around it, and traits that go with more.

An archive holds final counts alone: no views, no course over time, no replies received. So "lasting" means a
trait that lies above the usual in several separate quarters, and "went with" never means "caused".
"""

from __future__ import annotations

from typing import Any

import numpy as np
import polars as pl

from archive_lens.analyses import attention_spikes, comparisons, statistics, telling
from archive_lens.analyses.analysis import Analysis
from archive_lens.analyses.attention_answer import QUESTION, STEADY, TITLE, answer, best_of
from archive_lens.analyses.comparisons import Comparison
from archive_lens.analyses.diversity import gini, top_share
from archive_lens.analyses.medians import Bools, WeekDraws, block_bootstrap_median
from archive_lens.analyses.statistics import Floats
from archive_lens.findings import Measure
from archive_lens.language import tr, tr_n
from archive_lens.settings import Settings
from archive_lens.store.database import Database

__all__ = ["ANALYSIS", "answer", "compute"]

RELATIONS = (
    "attention",
    "attention_traits",
    "attention_by_quarter",
    "kept_alive",
    "attention_spikes",
    "attention_groups",
    "attention_summary",
)
FALSE_DISCOVERIES = 0.10
MIN_QUARTER = 10  # posts with the trait in a quarter


def compute(database: Database, settings: Settings) -> None:
    """Fills all relations of the analysis for the account and period in scope."""
    for relation in RELATIONS[:5]:
        database.fill(relation)
    posts = _settled_posts(database)
    groups = _compared_groups(database, posts)
    database.store("attention_groups", groups)
    database.store_rows(
        "attention_summary", _measures(database, posts.filter(pl.col("is_broadcast")), groups)
    )


def _settled_posts(database: Database) -> pl.DataFrame:
    """Every post of the period with settled counts, in order of id."""
    return database.frame(
        """
        select
            attention.tweet_id,
            attention.attention,
            attention.lift,
            attention.lift_all_kinds,
            post.week,
            post.quarter,
            post.favorite_count,
            post.retweet_count,
            broadcast.tweet_id is not null as is_broadcast
        from attention
        inner join scoped_posts as post on post.tweet_id = attention.tweet_id
        left join broadcast on broadcast.tweet_id = attention.tweet_id
        where attention.attention is not null
        order by attention.tweet_id
        """
    )


# Groups


class _Ground:
    """The posts that one set of traits is compared over."""

    def __init__(self, posts: pl.DataFrame, lift: str) -> None:
        posts = posts.drop_nulls(lift)
        self.ids = posts["tweet_id"].to_numpy()
        self.lifts: Floats = posts[lift].to_numpy()
        self.hits: Bools = posts["attention"].to_numpy() > 0
        self._quarter = np.unique(posts["quarter"].to_numpy(), return_inverse=True)[1]
        self.draws = WeekDraws(self.lifts, posts["week"].to_numpy())
        zeros = 1 - self.hits.mean() if len(posts) else 0.0
        self.by_share = bool(zeros > comparisons.MOST_ZEROS)

    def compared(self, inside: Bools) -> Comparison | None:
        """The posts inside against the rest, None where there are too few."""
        if not comparisons.enough(self.draws, inside):
            return None
        if self.by_share:
            return comparisons.of_shares(self.draws, self.lifts, self.hits, inside)
        return comparisons.of_medians(self.draws, self.lifts, inside)

    def steady_quarters(self, inside: Bools) -> int:
        """In how many quarters most posts inside, the best left out, surely lie above their neighbours."""
        posts = np.bincount(self._quarter[inside])
        above = np.bincount(self._quarter[inside & (self.lifts > 0)], minlength=len(posts))
        return sum(
            of >= MIN_QUARTER and _is_most(int(hits) - 1, int(of) - 1)
            for hits, of in zip(above, posts, strict=True)
        )


def _is_most(hits: int, of: int) -> bool:
    """Whether surely more than half of them are hits."""
    low, _ = statistics.wilson(max(hits, 0), of)
    return low is not None and low > 0.5


def _compared_groups(database: Database, posts: pl.DataFrame) -> pl.DataFrame:
    """Every trait of every grouping as `attention_groups` holds it, by grouping and trait."""
    traits = database.frame(
        """
        select grouping, trait, list(tweet_id order by tweet_id) as tweet_ids
        from attention_traits
        where account_id = (select account_id from analysis_scope)
        group by grouping, trait
        order by grouping, trait
        """
    )
    among_all = _Ground(posts, "lift_all_kinds")
    among_broadcast = _Ground(posts.filter(pl.col("is_broadcast")), "lift")
    rows = []
    for grouping, trait, tweet_ids in traits.iter_rows():
        ground = among_all if grouping == "kind" else among_broadcast
        inside = np.isin(ground.ids, np.asarray(tweet_ids, dtype=np.int64))
        rows.append(_row(grouping, trait, ground, inside))
    tested = [row for row in rows if row["p_value"] is not None]
    passed = comparisons.discoveries([row["p_value"] for row in tested], FALSE_DISCOVERIES)
    for row, is_notable in zip(tested, passed, strict=True):
        row["is_notable"] = is_notable
    return pl.DataFrame(rows, schema=_GROUP_SCHEMA)


_NUMBERS = (
    "value", "rest_value", "difference", "low", "high",
    "ratio", "ratio_low", "ratio_high", "cliffs_delta", "p_value",
)  # fmt: skip
_GROUP_SCHEMA: dict[str, pl.DataType] = {
    "grouping": pl.String(),
    "trait": pl.String(),
    "posts": pl.Int64(),
    "rest": pl.Int64(),
    "compared_by": pl.String(),
    **dict.fromkeys(_NUMBERS, pl.Float64()),
    "is_notable": pl.Boolean(),
    "steady_quarters": pl.Int64(),
}


def _row(grouping: str, trait: str, ground: _Ground, inside: Bools) -> dict[str, Any]:
    compared = ground.compared(inside)
    return {
        "grouping": grouping,
        "trait": trait,
        "posts": int(inside.sum()),
        "rest": int((~inside).sum()),
        "compared_by": "any_share" if ground.by_share else "median_lift",
        **{name: getattr(compared, name) if compared else None for name in _NUMBERS},
        "is_notable": False,
        "steady_quarters": ground.steady_quarters(inside),
    }


# The measures


def _measures(database: Database, posts: pl.DataFrame, groups: pl.DataFrame) -> list[Measure]:
    tested = groups.drop_nulls("difference")
    notable = tested.filter(pl.col("is_notable"))
    steady = groups.filter((pl.col("steady_quarters") >= STEADY) & (pl.col("grouping") != "kind"))
    return [
        _best(notable, len(posts)),
        *_plain_measures(posts, _why_nothing(database)),
        statistics.count(
            "comparisons", len(tested), len(posts), note=tr("traits with enough posts")
        ),
        statistics.count(
            "notable_groups", len(notable), len(tested), note=tr("n counts comparisons")
        ),
        statistics.count(
            "steady_groups", len(steady), len(groups), note=tr("n counts traits, kinds left out")
        ),
        _kept_alive(database),
        *attention_spikes.spike_measures(database, len(posts)),
    ]


def _kept_alive(database: Database) -> Measure:
    kept, of = database.tuples(
        """
        select count(kept_alive.tweet_id), count(*)
        from posts
        inner join analysis_scope as scope on scope.account_id = posts.account_id
        left join kept_alive on kept_alive.tweet_id = posts.tweet_id
        """
    )[0]
    return statistics.count(
        "kept_alive_posts",
        kept,
        of,
        note=tr("quoted, retweeted or linked by you over 30 days later"),
    )


def _best(notable: pl.DataFrame, posts: int) -> Measure:
    """The trait with the largest ratio among those that stand out above the rest, kinds left out."""
    row = best_of(notable)
    if row is None:
        return Measure("best_ratio", None, n=posts, unit="ratio", note=tr("nothing stands out"))
    note = tr("of the traits that stand out, the one with the most; kinds left out")
    return Measure(
        "best_ratio", row["ratio"], row["ratio_low"], row["ratio_high"], row["posts"], "ratio", note
    )


def _why_nothing(database: Database) -> str:
    """Why there are no settled counts, for the note of an empty measure."""
    posts, counted = database.tuples(
        "select count(*), count(favorite_count + retweet_count) from scoped_posts"
    )[0]
    if not posts:
        return tr("no posts")
    if not counted:
        return tr("not available: this archive holds no counts")
    return tr("not available: no post is 14 days older than the export")


def _plain_measures(posts: pl.DataFrame, nothing: str) -> list[Measure]:
    """Measures of attention over posts, quotes and own threads."""
    n = len(posts)
    if not n:
        return [
            Measure("any_share", None, note=nothing),
            Measure("median_attention", None, unit="count", note=nothing),
            Measure("top1_share", None, note=nothing),
            Measure("attention_gini", None, unit="score", note=nothing),
            Measure("spread_ratio", None, unit="ratio", note=nothing),
        ]
    attention = posts["attention"].to_numpy()
    weeks = posts.group_by("week").agg(
        (pl.col("attention") > 0).sum().cast(pl.Float64).alias("hits"),
        pl.len().cast(pl.Float64).alias("of"),
    ).sort("week")  # fmt: skip
    note = tr("posts, quotes and own threads with settled counts")
    top = -(-n // 100)
    return [
        statistics.weekly_share(
            "any_share", weeks["hits"].to_numpy(), weeks["of"].to_numpy(), note
        ),
        telling.with_interval(
            statistics.count("median_attention", float(np.median(attention)), n, note=note),
            block_bootstrap_median(attention.astype(np.float64), posts["week"].to_numpy()),
        ),
        Measure(
            "top1_share",
            top_share(attention, top),
            n=n,
            note=tr_n("the top {n} post", "the top {n} posts", top),
        ),
        statistics.count(
            "attention_gini", gini(attention), n, "score", tr("over posts that earned anything")
        ),
        statistics.ratio(
            "spread_ratio",
            int(posts["retweet_count"].sum()),
            int(posts["favorite_count"].sum()),
            tr("retweets by likes"),
        ),
    ]


ANALYSIS = Analysis(
    name="attention",
    title=TITLE,
    question=QUESTION,
    relations=RELATIONS,
    compute=compute,
    answer=answer,
    needs=("promotion", "topics"),
)
