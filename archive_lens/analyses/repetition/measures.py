"""The measures of repetition, from the relations that `compute` has filled."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import polars as pl

from archive_lens.analyses.statistics import DRAWS, SEED, count, quantile_interval, share, wider
from archive_lens.findings import Measure
from archive_lens.store.database import Database

SOON = 90  # days
LARGE_CLUSTER = 5  # members; above it single tweets are no longer independent witnesses


@dataclass(frozen=True, slots=True)
class _Channel:
    """What one channel holds: tweets, repeats, those within 90 days, and the sizes of its clusters."""

    posts: int
    repeats: int
    soon: int
    sizes: list[int]


def measures(database: Database, posts: pl.DataFrame) -> list[Measure]:
    """All rows of `repetition_summary`, the headline first."""
    told = _repeats(database)
    broadcast, replies = told["broadcast"], told["replies"]
    largest = max(broadcast.sizes, default=0)
    return [
        _with_clusters(
            share(
                "repetition_rate",
                broadcast.repeats,
                broadcast.posts,
                "repeats among broadcast tweets",
            ),
            broadcast.sizes,
        ),
        share(
            "repetition_rate_90d",
            broadcast.soon,
            broadcast.posts,
            f"repeats of a tweet of the {SOON} days before, among broadcast tweets",
        ),
        share(
            "repeated_share_top1",
            max(largest - 1, 0),
            broadcast.repeats,
            "repeats of the text repeated most, among all repeats",
        ),
        count(
            "repeated_texts",
            len(broadcast.sizes),
            broadcast.posts,
            note="clusters of broadcast tweets",
        ),
        count("largest_cluster", largest, broadcast.posts, note="tweets of the text repeated most"),
        _links(database),
        _recirculation(database),
        share("reply_repetition_rate", replies.repeats, replies.posts, "repeats among replies"),
        _stock_replies(database, replies.posts),
        *_templates(database, broadcast.posts),
        _four_words(posts, broadcast.posts),
        *_set_aside(posts, broadcast.posts),
    ]


def _repeats(database: Database) -> dict[str, _Channel]:
    totals = database.tuples(
        """
        select count(*) filter (where kind <> 'reply' and not is_in_conversation), count(*)
        from scoped_posts
        inner join reply_chains on reply_chains.tweet_id = scoped_posts.tweet_id
        """
    )[0]
    return {
        "broadcast": _channel(database, "broadcast", totals[0]),
        "replies": _channel(database, "replies", totals[1] - totals[0]),
    }


def _channel(database: Database, channel: str, posts: int) -> _Channel:
    repeats, soon = database.tuples(
        """
        select count(*), count(*) filter (where days_since_previous <= $soon)
        from repetition_members
        where is_repeat and channel = $channel
          and account_id = (select account_id from analysis_scope)
        """,
        {"channel": channel, "soon": SOON},
    )[0]
    sizes = database.tuples(
        """
        select size
        from repetition_clusters
        where channel = $channel and account_id = (select account_id from analysis_scope)
        order by cluster_id
        """,
        {"channel": channel},
    )
    return _Channel(posts, repeats, soon, [size for (size,) in sizes])


def _with_clusters(rate: Measure, clusters: list[int]) -> Measure:
    """The rate with an interval that also holds when whole clusters are drawn again.

    Tweets outside every cluster are clusters of one. Clusters of the same size are drawn together,
    which is the same draw and needs no memory per tweet.
    """
    sizes = np.array(clusters, dtype=np.int64)
    if not len(sizes) or sizes.max() <= LARGE_CLUSTER:
        return rate
    alone = rate.n - int(sizes.sum())
    size, times = np.unique(sizes, return_counts=True)
    size, times = np.append(size, 1), np.append(times, alone)
    drawn = np.random.default_rng(SEED).multinomial(times.sum(), times / times.sum(), size=DRAWS)
    return wider(rate, quantile_interval(drawn @ (size - 1) / (drawn @ size)))


def _links(database: Database) -> Measure:
    with_link, again = database.tuples(
        """
        select count(distinct tweet_id), count(distinct tweet_id) filter (where is_again)
        from broadcast_links
        where account_id = (select account_id from analysis_scope)
        """
    )[0]
    note = "tweets with a page linked on an earlier day, among broadcast tweets with a link"
    return share("link_recycling_rate", again, with_link, note)


def _recirculation(database: Database) -> Measure:
    recirculated, tweets = database.tuples(
        """
        select
            (select count(*) from recirculated where account_id = (select account_id from analysis_scope)),
            (select count(*) from scoped_retweets) + (select count(*) from scoped_posts)
        """
    )[0]
    note = "retweets and quotes of one's own tweets, among all tweets with retweets"
    return share("recirculation_rate", recirculated, tweets, note)


def _stock_replies(database: Database, replies: int) -> Measure:
    said = database.value(
        "select coalesce(sum(replies), 0) from stock_replies"
        " where account_id = (select account_id from analysis_scope)"
    )
    return share(
        "stock_reply_share", int(said), replies, "replies of a short text used more than once"
    )


def _templates(database: Database, broadcast: int) -> list[Measure]:
    templates, filled = database.tuples(
        "select count(*), coalesce(sum(posts), 0) from repetition_templates"
        " where not is_series and account_id = (select account_id from analysis_scope)"
    )[0]
    return [
        count("templates", templates, broadcast, note="fixed words with a changing slot"),
        share("template_share", int(filled), broadcast, "broadcast tweets that follow a template"),
    ]


def _four_words(posts: pl.DataFrame, broadcast: int) -> Measure:
    """Tweets with four words in a row that an earlier tweet had (self-repetition, Salkar et al. 2022)."""
    words = (
        posts.filter(pl.col("channel") == "broadcast")
        .sort("tweet_id")
        .select("tweet_id", pl.col("message_key").str.split(" ").alias("word"))
        .explode("word", empty_as_null=True)
        .with_columns(pl.col("word").hash(SEED))
    )
    following = [pl.col("word").shift(-step) for step in range(1, 4)]
    four = pl.struct("word", *(each.alias(f"word{step}") for step, each in enumerate(following, 1)))
    again = (
        words.with_columns(
            four.hash(SEED).alias("four"), pl.col("tweet_id").shift(-3).alias("last")
        )
        .filter(pl.col("tweet_id") == pl.col("last"))
        .filter(pl.col("tweet_id") > pl.col("tweet_id").min().over("four"))
    )
    note = "broadcast tweets with four words in a row that an earlier one had"
    return share("self_repetition4", again["tweet_id"].n_unique(), broadcast, note)


def _set_aside(posts: pl.DataFrame, broadcast: int) -> list[Measure]:
    """What could look repeated and is not counted: it is shown instead."""
    told = posts.filter(pl.col("channel") == "broadcast")
    again = pl.col("message_key").is_duplicated() & ~pl.col("message_key").is_first_distinct()
    series = told.filter("is_series").height
    allowed = told.filter("is_eligible", "is_allowed").filter(again).height
    return [
        count(
            "series_posts",
            series,
            broadcast,
            note="tweets that differ from another in numbers only; no repeats",
        ),
        count(
            "allowed_repeats",
            allowed,
            broadcast,
            note="greetings and texts allowed by the settings, said again; no repeats",
        ),
    ]
