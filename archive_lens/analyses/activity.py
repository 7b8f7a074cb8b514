"""When the owner wrote: the ground that all answers stand on, shown before them. No answer itself."""

from __future__ import annotations

from datetime import date

from archive_lens import wording
from archive_lens.analyses.quarters import every_quarter, labels
from archive_lens.findings import Chart, Series
from archive_lens.language import digits, mark, tr, tr_n
from archive_lens.store.database import Database

KINDS = {
    "post": mark("Posts and quotes"),
    "quote": mark("Posts and quotes"),
    "self_reply": mark("Own threads"),
    "reply": mark("Replies"),
    "retweet": mark("Retweets"),
}
WEEKDAYS = (
    mark("Monday"), mark("Tuesday"), mark("Wednesday"), mark("Thursday"), mark("Friday"), mark("Saturday"),
    mark("Sunday"),
)  # fmt: skip


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
            title=tr("What you wrote and passed on, by quarter"),
            finding=tr(
                "{tweets} in {quarters}, most of them in {busiest}: {most}.",
                tweets=wording.tweets(sum(totals.values())),
                quarters=tr_n("{n} quarter", "{n} quarters", len(quarters)),
                busiest=wording.quarter(busiest),
                most=digits(totals[busiest]),
            ),
            x=labels(quarters),
            series=tuple(
                Series(tr(name), tuple(float(each.get(start, 0)) for start in quarters))
                for name, each in counts.items()
                if each
            ),
            unit="count",
            y_title=tr("Tweets"),
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
            title=tr("The hours of your week, {zone}", zone=zone),
            finding=tr(
                "The busiest hour is {weekday} from {hour}, with {tweets} of {all_tweets}.",
                weekday=tr(WEEKDAYS[weekday - 1]),
                hour=f"{hour:02}:00",
                tweets=wording.tweets(most),
                all_tweets=digits(sum(tweets.values())),
            ),
            x=tuple(f"{each:02}" for each in range(24)),
            series=tuple(
                Series(tr(name), tuple(float(tweets.get((number, each), 0)) for each in range(24)))
                for number, name in enumerate(WEEKDAYS, 1)
            ),
            unit="count",
            x_title=tr("Hour of the day"),
            relation="posting_hours",
            private=True,
        )
    ]
