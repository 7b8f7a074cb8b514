"""On which weekday and at which hour a text comes most, and whether that is more than the owner's habit.

The most frequent slot of a cluster is held against what the owner's other tweets do: a share q of them in a
slot makes the binomial chance of so many hits. Because the busiest slot was picked after looking, the chances of
all slots are added up (union bound). Which of all these tests count is told by Benjamini and Hochberg.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import polars as pl

from archive_lens.analyses.comparisons import discoveries
from archive_lens.analyses.repetition.shingles import Floats, Ints
from archive_lens.store.database import Database

MIN_MEMBERS = 4  # with a time that is known
WEEKDAYS, HOURS = 7, 24
FALSE_RATE = 0.05

BEAT_SCHEMA = {
    "cluster_id": pl.Int64,
    "timed": pl.Int64,
    "weekday": pl.Int64,
    "weekday_share": pl.Float64,
    "weekday_p": pl.Float64,
    "is_weekday_kept": pl.Boolean,
    "hour": pl.Int64,
    "hour_share": pl.Float64,
    "hour_p": pl.Float64,
    "is_hour_kept": pl.Boolean,
}


@dataclass(frozen=True, slots=True)
class Slots:
    """Per cluster its busiest slot (from 0), the share of its members in it, and the chance of that."""

    busiest: Ints
    share: Floats
    p_value: Floats


def beats(database: Database) -> pl.DataFrame:
    """The rows of `repetition_beats`, from the members just stored; clusters in the order of their ids."""
    times = _times(database)
    if times.is_empty():
        return pl.DataFrame(schema=BEAT_SCHEMA)
    weekdays = busiest(*_counts(database, times, "weekday", WEEKDAYS, first=1))
    hours = busiest(*_counts(database, times, "hour", HOURS, first=0))
    kept = discoveries([*weekdays.p_value.tolist(), *hours.p_value.tolist()], FALSE_RATE)
    clusters = times.group_by("cluster_id").len("timed").sort("cluster_id")
    found = clusters.with_columns(
        weekday=pl.Series(weekdays.busiest + 1),
        weekday_share=pl.Series(weekdays.share),
        weekday_p=pl.Series(weekdays.p_value),
        is_weekday_kept=pl.Series(kept[: len(clusters)]),
        hour=pl.Series(hours.busiest),
        hour_share=pl.Series(hours.share),
        hour_p=pl.Series(hours.p_value),
        is_hour_kept=pl.Series(kept[len(clusters) :]),
    )
    return found.select(pl.col(name).cast(kind) for name, kind in BEAT_SCHEMA.items())


def busiest(members: Ints, others: Ints) -> Slots:
    """The busiest slot of each row of `members`; `others` has the owner's other tweets by slot, row by row.

    One tweet is lent to every slot of the others, so that none is impossible. Of equally busy slots the first.
    """
    from scipy.special import bdtrc

    size = members.sum(axis=1, keepdims=True)
    most = members.max(axis=1, keepdims=True)
    habit = (others + 1) / (others + 1).sum(axis=1, keepdims=True)
    chances = bdtrc(most - 1, size, habit)
    return Slots(
        busiest=members.argmax(axis=1).astype(np.int64),
        share=(most / size).ravel(),
        p_value=np.minimum(chances.sum(axis=1), 1.0),
    )


def _times(database: Database) -> pl.DataFrame:
    """Weekday and hour, in the time zone of the scope, of the members of clusters with enough of them."""
    return database.frame(
        f"""
        with timed as (
            select
                member.cluster_id,
                posts.created_at at time zone 'UTC' at time zone scope.time_zone as local_at,
                count(*) over (partition by member.cluster_id) as timed
            from repetition_members as member
            inner join scoped_posts as posts on posts.tweet_id = member.tweet_id
            inner join analysis_scope as scope on scope.account_id = member.account_id
            where posts.is_time_exact
        )
        select cluster_id, isodow(local_at) as weekday, hour(local_at) as hour
        from timed
        where timed >= {MIN_MEMBERS}
        order by cluster_id
        """
    )


def _counts(
    database: Database, times: pl.DataFrame, slot: str, slots: int, first: int
) -> tuple[Ints, Ints]:
    """Members by cluster and slot, and all other tweets of the owner by slot, a row for each cluster."""
    _, place = np.unique(times["cluster_id"].to_numpy(), return_inverse=True)
    members = np.zeros((place.max() + 1, slots), dtype=np.int64)
    np.add.at(members, (place, times[slot].to_numpy() - first), 1)
    everything = np.zeros(slots, dtype=np.int64)
    for number, tweets in database.tuples(
        f"select {slot}, sum(tweets)::bigint from posting_hours group by {slot}"
    ):
        everything[number - first] = tweets
    return members, everything - members
