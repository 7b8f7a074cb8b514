"""The measures of repetition, from the relations that `compute` has filled."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import polars as pl

from archive_lens.analyses.repetition.lexical_diversity import YearValue, wording_change
from archive_lens.analyses.statistics import DRAWS, SEED, count, quantile_interval, share, wider
from archive_lens.findings import Measure
from archive_lens.language import tr
from archive_lens.store.database import Database

SOON = 90  # days
LARGE_CLUSTER = 5  # members; above it single tweets are no longer independent witnesses


_COMPRESSION = """
    select year(period_start) as year, value, low, high, n
    from lexical_diversity_by_year
    where measure = 'compression_ratio' and value is not null
      and account_id = (select account_id from analysis_scope)
    order by period_start
"""


@dataclass(frozen=True, slots=True)
class _Channel:
    """What one channel holds: tweets, repeats, those within 90 days, and the sizes of its clusters."""

    posts: int
    repeats: int
    soon: int
    sizes: list[int]


def measures(database: Database, told: pl.DataFrame) -> list[Measure]:
    """All rows of `repetition_summary`, the headline first; `told` are the marked broadcast posts."""
    channels = _repeats(database)
    broadcast, replies = channels["broadcast"], channels["replies"]
    largest = max(broadcast.sizes, default=0)
    return [
        _with_clusters(
            share(
                "repetition_rate",
                broadcast.repeats,
                broadcast.posts,
                tr("repeats among broadcast tweets"),
            ),
            broadcast.sizes,
        ),
        share(
            "repetition_rate_90d",
            broadcast.soon,
            broadcast.posts,
            tr(
                "repeats of a tweet of the {days} days before, among broadcast tweets",
                days=str(SOON),
            ),
        ),
        share(
            "repeated_share_top1",
            max(largest - 1, 0),
            broadcast.repeats,
            tr("repeats of the text repeated most, among all repeats"),
        ),
        count(
            "repeated_texts",
            len(broadcast.sizes),
            broadcast.posts,
            note=tr("clusters of broadcast tweets"),
        ),
        count(
            "largest_cluster", largest, broadcast.posts, note=tr("tweets of the text repeated most")
        ),
        *_rhythms(database),
        *_links(database),
        _recirculation(database),
        share("reply_repetition_rate", replies.repeats, replies.posts, tr("repeats among replies")),
        _stock_replies(database, replies.posts),
        *_templates(database, broadcast.posts),
        share(
            "self_repetition4",
            int(told["says_again"].sum()),
            broadcast.posts,
            tr("broadcast tweets with four words in a row that an earlier one had"),
        ),
        *_set_aside(told),
        wording_change(database.rows(_COMPRESSION, YearValue)),
        count(
            "compared_texts",
            told.filter("is_eligible", ~pl.col("is_allowed"))["mask"].n_unique(),
            broadcast.posts,
            note=tr("different broadcast texts that were compared, a numbered series being one"),
        ),
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


def _rhythms(database: Database) -> list[Measure]:
    """Of the broadcast texts that came four times or more, those with an even beat; and of these the scheduled."""
    often, regular, scheduled = database.tuples(
        """
        select
            count(*),
            count(*) filter (where cadence in ('regular', 'scheduled')),
            count(*) filter (where cadence = 'scheduled')
        from repetition_clusters
        where channel = 'broadcast' and cadence is not null
          and account_id = (select account_id from analysis_scope)
        """
    )[0]
    return [
        count(
            "regular_texts",
            regular,
            often,
            note=tr("texts at even intervals, among those that came four times or more"),
        ),
        count(
            "scheduled_texts",
            scheduled,
            often,
            note=tr(
                "texts at even intervals by one program, among those that came four times or more"
            ),
        ),
    ]


def _links(database: Database) -> list[Measure]:
    """Of the tweets with a link, those that link a page again; the owner's pages, all others, and short links apart."""
    told = database.tuples(
        """
        select
            count(distinct tweet_id),
            count(distinct tweet_id) filter (where is_again),
            count(distinct tweet_id) filter (where is_own),
            count(distinct tweet_id) filter (where is_own and is_again),
            count(distinct tweet_id) filter (where not is_own),
            count(distinct tweet_id) filter (where not is_own and is_again),
            count(distinct tweet_id) filter (where is_unresolved)
        from broadcast_links
        where account_id = (select account_id from analysis_scope)
        """
    )[0]
    with_link, again, with_own, own_again, with_other, other_again, unresolved = told
    return [
        share(
            "link_recycling_rate",
            again,
            with_link,
            tr("tweets with a page linked on an earlier day, among broadcast tweets with a link"),
        ),
        share(
            "link_recycling_rate_own",
            own_again,
            with_own,
            tr(
                "tweets with a page linked on an earlier day, among broadcast tweets with a link of the owner's"
            ),
        ),
        share(
            "link_recycling_rate_other",
            other_again,
            with_other,
            tr(
                "tweets with a page linked on an earlier day, among broadcast tweets with a link of others"
            ),
        ),
        share(
            "unresolved_link_share",
            unresolved,
            with_link,
            tr(
                "tweets with a short link that cannot be resolved offline, among broadcast tweets with a link"
            ),
        ),
    ]


def _recirculation(database: Database) -> Measure:
    recirculated, tweets = database.tuples(
        """
        select
            (select count(*) from recirculated where account_id = (select account_id from analysis_scope)),
            (select count(*) from scoped_retweets) + (select count(*) from scoped_posts)
        """
    )[0]
    note = tr("retweets and quotes of one's own tweets, among all tweets with retweets")
    return share("recirculation_rate", recirculated, tweets, note)


def _stock_replies(database: Database, replies: int) -> Measure:
    said = database.value(
        "select coalesce(sum(replies), 0) from stock_replies"
        " where account_id = (select account_id from analysis_scope)"
    )
    return share(
        "stock_reply_share", int(said), replies, tr("replies of a short text used more than once")
    )


def _templates(database: Database, broadcast: int) -> list[Measure]:
    templates, filled = database.tuples(
        "select count(*), coalesce(sum(posts), 0) from repetition_templates"
        " where not is_series and account_id = (select account_id from analysis_scope)"
    )[0]
    return [
        count("templates", templates, broadcast, note=tr("fixed words with a changing slot")),
        share(
            "template_share", int(filled), broadcast, tr("broadcast tweets that follow a template")
        ),
    ]


def _set_aside(told: pl.DataFrame) -> list[Measure]:
    """What could look repeated and is not counted: it is shown instead."""
    again = pl.col("message_key").is_duplicated() & ~pl.col("message_key").is_first_distinct()
    allowed = told.filter("is_eligible", "is_allowed").filter(again).height
    return [
        count(
            "series_posts",
            told.filter("is_series").height,
            told.height,
            note=tr("tweets that differ from another in numbers only; no repeats"),
        ),
        count(
            "allowed_repeats",
            allowed,
            told.height,
            note=tr("greetings and texts allowed by the settings, said again; no repeats"),
        ),
    ]
