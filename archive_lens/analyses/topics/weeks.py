"""The posts about each topic, week by week: what drift is measured on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from archive_lens.analyses.topics import drift
from archive_lens.analyses.topics.drift import Bools, Floats
from archive_lens.store.database import Database

YEAR = timedelta(weeks=52)


@dataclass(frozen=True, slots=True)
class WeeklyCounts:
    """Broadcast posts about each topic: one row a week with any, one column a topic of `topics`."""

    weeks: tuple[date, ...]
    topics: tuple[int, ...]
    counts: Floats

    @property
    def named(self) -> Bools:
        """Which columns are topics with a name: all but what is counted as other."""
        return np.array([topic >= 0 for topic in self.topics], dtype=bool)

    @property
    def can_drift(self) -> bool:
        """Whether there are topics to change: one with a name, and anything beside it."""
        return bool(self.named.any()) and len(self.topics) > 1

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
    topics = [
        topic
        for (topic,) in database.tuples(
            "select topic_id from counted_topics"
            " where account_id = (select account_id from analysis_scope)"
            " order by topic_id"
        )
    ]
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
    return WeeklyCounts(tuple(weeks), tuple(topics), counts)
