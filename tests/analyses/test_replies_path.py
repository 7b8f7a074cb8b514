"""The path of both shares by quarter: which quarters have a place on it, and what is said of how it moved."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import polars as pl
import pytest

from archive_lens.analyses import promotion, repetition, replies
from archive_lens.findings import Chart, Finding
from archive_lens.report.filters import chart_note
from archive_lens.report.masking import Masker
from archive_lens.report.pseudonyms import Pseudonyms
from archive_lens.report.sharing import Redaction
from archive_lens.settings import Settings
from archive_lens.store.database import Database
from archive_lens.wording import plain
from tests.conftest import MakeDatabase
from tests.world import ME, Tweet, snowflake

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


def exchange(at: datetime, person: int, proved: int) -> list[Tweet]:
    """One more reply than proved turns: each answers what the person wrote a minute before it."""
    return [
        Tweet("@x yes", when, "reply", reply_to=snowflake(when - MINUTE, 7), reply_to_user=person)
        for when in (at + turn * HOUR for turn in range(proved + 1))
    ]


def quarter(begin: datetime, *, posts: int, going_on: int, single: int) -> list[Tweet]:
    """So many posts, exchanges of two replies with a proved turn, and single replies, each to another person."""
    tweets = [Tweet(f"post {number}", begin + number * MINUTE) for number in range(posts)]
    for number in range(going_on + single):
        turns = 1 if number < going_on else 0
        tweets += exchange(begin + (number + 1) * DAY, 100 + number, turns)
    return tweets


def told(database: Database) -> Finding:
    replies.compute(database, Settings())
    return replies.answer(database, Settings())


def path(finding: Finding) -> Chart | None:
    return next((chart for chart in finding.charts if chart.kind == "path"), None)


def test_quarters_with_enough_of_both_are_on_the_path_and_the_rest_are_counted(
    make_database: MakeDatabase,
) -> None:
    """Q1: 8 posts, 2 + 8 exchanges: 12 of 20 answer, 2 of 10 go on. Q2: 9 exchanges are one too few.

    Q3: no exchange. Q4: 20 posts, 10 exchanges, all go on: 20 of 40 answer.
    """
    database = make_database(
        tweets=[
            *quarter(datetime(2024, 1, 1), posts=8, going_on=2, single=8),
            *quarter(datetime(2024, 4, 1), posts=30, going_on=0, single=9),
            *quarter(datetime(2024, 7, 1), posts=11, going_on=0, single=0),
            *quarter(datetime(2024, 10, 1), posts=20, going_on=10, single=0),
        ]
    )

    finding = told(database)
    chart = path(finding)

    assert chart is not None
    assert chart.x == ("2024 Q1", "2024 Q4")
    assert chart.series[0].values == (0.6, 0.5)
    assert chart.series[1].values == (0.2, 1.0)
    assert chart.series[2].values == (None, None)
    assert chart_note(chart).endswith(
        "2 quarters with fewer than 10 tweets or exchanges are left out."
    )


def test_a_move_is_told_where_both_intervals_stand_apart(make_database: MakeDatabase) -> None:
    """12 of 20 is 39 to 78 %, 20 of 40 is 35 to 65 %: no sure change. 2 of 10 ends at 51 %, 10 of 10 begins at 72 %."""
    database = make_database(
        tweets=[
            *quarter(datetime(2024, 1, 1), posts=8, going_on=2, single=8),
            *quarter(datetime(2024, 10, 1), posts=20, going_on=10, single=0),
        ]
    )

    finding = told(database)
    sentence = (
        "From 2024 Q1 to 2024 Q4, the share of your tweets that answer others did not surely change "
        "(60 %, then 50 %), and the share of exchanges that provably go on rose from 20 % to 100 %."
    )

    assert plain(finding.says[-1]) == sentence
    assert path(finding).finding == sentence  # type: ignore[union-attr]  # the test above says it is there
    assert finding.measure("last_multi_turn_share").n == 10


def test_where_no_interval_stands_apart_nothing_moved(make_database: MakeDatabase) -> None:
    """Twice the same quarter."""
    database = make_database(
        tweets=[
            *quarter(datetime(2024, 1, 1), posts=8, going_on=2, single=8),
            *quarter(datetime(2024, 4, 1), posts=8, going_on=2, single=8),
        ]
    )

    assert plain(told(database).says[-1]) == (
        "From 2024 Q1 to 2024 Q2, neither the share of your tweets that answer others (60 %, then 60 %) "
        "nor the share of exchanges that provably go on (20 %, then 20 %) surely changed."
    )


def test_a_share_of_few_is_not_shown_to_others(make_database: MakeDatabase) -> None:
    """2 of 10 exchanges go on: too few for a shared page, which keeps the 12 of 20."""
    database = make_database(
        tweets=[
            *quarter(datetime(2024, 1, 1), posts=8, going_on=2, single=8),
            *quarter(datetime(2024, 4, 1), posts=8, going_on=2, single=8),
        ]
    )
    red = Redaction("shareable", Masker(frozenset(), ()), Pseudonyms(b"k" * 32))

    said = plain(red.findings([told(database)])[0].says[-1])

    assert "(60 %, then 60 %)" in said
    assert "(too few to show, then too few to show)" in said


def test_one_quarter_makes_no_path(make_database: MakeDatabase) -> None:
    finding = told(
        make_database(tweets=quarter(datetime(2024, 1, 1), posts=8, going_on=2, single=8))
    )

    assert path(finding) is None
    assert not [sentence for sentence in finding.says if plain(sentence).startswith("From")]


def test_the_table_blanks_what_rests_on_too_few(make_database: MakeDatabase) -> None:
    """Nine exchanges and 39 tweets: the first share is told, the second is not."""
    finding = told(
        make_database(tweets=quarter(datetime(2024, 4, 1), posts=30, going_on=0, single=9))
    )
    table = next(each for each in finding.tables if each.relation == "replies_by_quarter")

    (row,) = table.rows

    assert row[2] == pytest.approx(9 / 39)
    assert row[:2] + row[3:] == (date(2024, 4, 1), 39, 9, None, 0, None)


def test_what_was_given_stands_beside_the_shares(make_database: MakeDatabase) -> None:
    """Q1: eleven retweets of others and one of oneself, which gives nobody anything: 11 of 11 given.

    Q4: nine retweets of others are too few for a share.
    """
    tweets = [
        *quarter(datetime(2024, 1, 1), posts=8, going_on=2, single=8),
        *quarter(datetime(2024, 10, 1), posts=8, going_on=2, single=8),
    ]
    for month, number in ((1, 11), (10, 9)):
        at = datetime(2024, month, 20)
        tweets += [
            Tweet(f"RT @you: {n}", at + n * HOUR, "retweet", retweeted_name="you", retweeted_user=5)
            for n in range(number)
        ]
    own = datetime(2024, 1, 25)
    tweets.append(Tweet("RT @me: a", own, "retweet", retweeted_name="me", retweeted_user=ME))
    database = make_database(tweets=tweets)
    repetition.compute(database, Settings())
    promotion.compute(database, Settings())
    database.store("analyses_at_hand", pl.DataFrame({"analysis": ["promotion"]}))

    chart = path(told(database))

    assert chart is not None
    assert chart.series[2].values == (1.0, None)
    assert database.tuples(
        "select period_start, give_ratio, give_n from replies_by_quarter order by 1"
    ) == [(date(2024, 1, 1), 1.0, 11), (date(2024, 10, 1), 1.0, 9)]
