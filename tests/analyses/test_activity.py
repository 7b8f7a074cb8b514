"""When tweets were written: counts by quarter, and the hours of the week."""

from __future__ import annotations

from datetime import datetime

from archive_lens.analyses.activity import activity
from archive_lens.settings import Settings
from tests.conftest import MakeDatabase
from tests.world import Tweet

# 1 January 2024 was a Monday; in July, London is an hour ahead of UTC.
TWEETS = [
    Tweet("one", datetime(2024, 1, 1, 9, 5)),
    Tweet("two", datetime(2024, 1, 1, 9, 40)),
    Tweet("three", datetime(2024, 7, 7, 23, 30)),  # Monday 8 July, 00:30 in London
    Tweet("four", datetime(2024, 7, 9, 12), kind="reply", reply_to_user=7, reply_to_name="ann"),
    Tweet("RT @ann: five", datetime(2024, 7, 9, 13), kind="retweet", retweeted_name="ann"),
    Tweet("gone", datetime(2024, 7, 9, 14), origin="deleted", deleted_at=datetime(2024, 7, 10)),
    Tweet("no hour", datetime(2024, 7, 10), is_time_exact=False),
]
LONDON = Settings(time_zone="Europe/London")


def test_each_quarter_counts_its_tweets_by_kind_and_an_empty_one_is_seen(
    make_database: MakeDatabase,
) -> None:
    quarters, _ = activity(make_database(tweets=TWEETS, settings=LONDON))

    assert quarters.x == ("2024 Q1", "2024 Q2", "2024 Q3")
    assert {each.name: each.values for each in quarters.series} == {
        "Posts and quotes": (2, 0, 2),
        "Replies": (0, 0, 1),
        "Retweets": (0, 0, 1),
    }
    assert quarters.finding == "6 tweets in 3 quarters, most of them in 2024 Q3: 4."


def test_hours_are_those_of_the_owners_clock(make_database: MakeDatabase) -> None:
    _, hours = activity(make_database(tweets=TWEETS, settings=LONDON))
    found = {
        (day.name, hour): value
        for day in hours.series
        for hour, value in zip(hours.x, day.values, strict=True)
        if value
    }

    assert found == {("Monday", "09"): 2, ("Monday", "00"): 1, ("Tuesday", "13"): 1}
    assert hours.finding == "The busiest hour is Monday from 09:00, with 2 tweets of 4."
    assert hours.private


def test_no_tweets_no_charts(make_database: MakeDatabase) -> None:
    assert activity(make_database(tweets=[])) == ()
