"""When the owner wrote: the ground that all answers stand on, shown before them. No answer itself."""

from __future__ import annotations

from datetime import date

from archive_lens import wording
from archive_lens.analyses.quarters import every_quarter, labels
from archive_lens.findings import Chart, Series
from archive_lens.store.database import Database

KINDS = {
    "post": "Posts and quotes",
    "quote": "Posts and quotes",
    "self_reply": "Own threads",
    "reply": "Replies",
    "retweet": "Retweets",
}
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def activity(database: Database) -> tuple[Chart, ...]:
    """The tweets of each quarter by kind, and the hours of the week they were written in.

    Hours are in the time zone of the scope, and private: they tell when somebody sleeps. Nothing where
    there are no tweets.
    """
    return (*_quarters(database), *_hours(database))


def _quarters(database: Database) -> list[Chart]:
    found: list[tuple[date, str, int]] = database.tuples(
        "select period_start, kind, tweets from activity_by_quarter"
    )
    quarters = every_quarter([start for start, _, _ in found])
    if not quarters:
        return []
    counts: dict[str, dict[date, int]] = {name: {} for name in KINDS.values()}
    for start, kind, tweets in found:
        of_kind = counts[KINDS[kind]]
        of_kind[start] = of_kind.get(start, 0) + tweets
    totals = {start: sum(each.get(start, 0) for each in counts.values()) for start in quarters}
    busiest = max(quarters, key=lambda start: totals[start])
    return [
        Chart(
            chart_id="activity-by-quarter",
            kind="stack",
            title="What you wrote and passed on, by quarter",
            finding=f"{wording.plural(sum(totals.values()), 'tweet')} in {wording.plural(len(quarters), 'quarter')}, "
            f"most of them in {wording.quarter(busiest)}: {totals[busiest]:,}.",
            x=labels(quarters),
            series=tuple(
                Series(name, tuple(float(each.get(start, 0)) for start in quarters))
                for name, each in counts.items()
                if each
            ),
            unit="count",
            y_title="Tweets",
            relation="activity_by_quarter",
        )
    ]


def _hours(database: Database) -> list[Chart]:
    found: list[tuple[int, int, int]] = database.tuples(
        "select weekday, hour, tweets from posting_hours order by tweets desc, weekday, hour"
    )
    if not found:
        return []
    tweets = {(weekday, hour): number for weekday, hour, number in found}
    weekday, hour, most = found[0]
    zone = database.scope().time_zone
    return [
        Chart(
            chart_id="activity-by-hour",
            kind="heat",
            title=f"The hours of your week, {zone}",
            finding=f"The busiest hour is {WEEKDAYS[weekday - 1]} from {hour:02}:00, with {wording.plural(most, 'tweet')} "
            f"of {sum(tweets.values()):,}.",
            x=tuple(f"{each:02}" for each in range(24)),
            series=tuple(
                Series(name, tuple(float(tweets.get((number, each), 0)) for each in range(24)))
                for number, name in enumerate(WEEKDAYS, 1)
            ),
            unit="count",
            x_title="Hour of the day",
            relation="posting_hours",
            private=True,
        )
    ]
