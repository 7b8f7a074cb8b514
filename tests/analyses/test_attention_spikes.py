"""Posts that stood out once: above the 99th percentile of lift, each thread by its loudest tweet."""

from __future__ import annotations

import math
from datetime import datetime, timedelta
from typing import Any

import pytest

from archive_lens.analyses import attention
from archive_lens.findings import Finding
from archive_lens.report.masking import Masker
from archive_lens.report.pseudonyms import Pseudonyms
from archive_lens.report.sharing import Redaction
from archive_lens.settings import Settings
from archive_lens.store.database import Database
from archive_lens.wording import plain
from tests.conftest import MakeDatabase
from tests.world import ME, START, Tweet

DAY = timedelta(days=1)
LATER = START + 5000 * DAY  # an export long after


def days(number: int, loud: dict[int, int]) -> list[Tweet]:
    """One post a day with one like, but those named with so many."""
    return [
        Tweet(f"text {day}", START + day * DAY, likes=loud.get(day, 1)) for day in range(number)
    ]


def told(database: Database) -> Finding:
    attention.compute(database, Settings())
    return attention.answer(database, Settings())


def spikes(database: Database) -> list[tuple[Any, ...]]:
    """(time, attention, lift, is_alone) in order of time."""
    told(database)
    return database.tuples(
        "select created_at, attention, lift, is_alone from attention_spikes order by tweet_id"
    )


def test_the_loudest_two_of_two_hundred_are_spikes(make_database: MakeDatabase) -> None:
    """All others have log 2 around them and lift 0; the line lies a hundredth of the way from 0 to log 30.5."""
    database = make_database(tweets=days(200, {50: 100, 120: 60}), generated_at=LATER)

    assert spikes(database) == [
        (START + 50 * DAY, 100, pytest.approx(math.log(101 / 2)), True),
        (START + 120 * DAY, 60, pytest.approx(math.log(61 / 2)), True),
    ]
    assert database.value("select distinct line from attention_spikes") == pytest.approx(
        0.01 * math.log(61 / 2)
    )


def test_they_are_listed_with_day_lift_and_link(make_database: MakeDatabase) -> None:
    """The louder one first; a shared page keeps quarters and no link."""
    database = make_database(tweets=days(200, {50: 100, 120: 60}), generated_at=LATER)

    finding = told(database)
    table = next(each for each in finding.tables if each.relation == "attention_spikes")
    said = plain(finding.says[-1])
    red = Redaction("shareable", Masker(frozenset(), ()), Pseudonyms(b"k" * 32))
    shared = next(
        each for each in red.findings([finding])[0].tables if each.relation == "attention_spikes"
    )

    assert [(row[0], row[1], row[3]) for row in table.rows] == [
        ("text 50", START + 50 * DAY, 100),
        ("text 120", START + 120 * DAY, 60),
    ]
    assert table.rows[0][2] == pytest.approx(50.5)
    assert [column.kind for column in table.columns][-1] == "tweet_id"
    assert finding.measure("spikes").value == finding.measure("spikes_alone").value == 2
    assert said.startswith("2 posts stood out once, with more than 1.03 times the attention")
    assert "tweet_id" not in [column.kind for column in shared.columns]
    assert shared.rows[0][1] == datetime(2024, 1, 1)


@pytest.mark.parametrize(("apart", "is_alone"), [(25, False), (26, True)])
def test_a_spike_with_another_among_its_neighbours_is_not_alone(
    make_database: MakeDatabase, apart: int, is_alone: bool
) -> None:
    loud = {80: 100, 80 + apart: 60}
    database = make_database(tweets=days(200, loud), generated_at=LATER)

    assert [row[3] for row in spikes(database)] == [is_alone, is_alone]


def test_below_a_hundred_posts_there_is_no_percentile(make_database: MakeDatabase) -> None:
    """The list of loud posts takes the table's place."""
    database = make_database(tweets=days(99, {50: 100}), generated_at=LATER)

    finding = told(database)

    assert spikes(database) == []
    assert finding.measure("spikes").value == 0
    assert "fewer than 100" in finding.measure("spikes").note
    assert "attention" in [table.relation for table in finding.tables]
    assert not [sentence for sentence in finding.says if "stood out once" in plain(sentence)]


def test_where_all_earn_the_same_nothing_stands_out(make_database: MakeDatabase) -> None:
    assert spikes(make_database(tweets=days(200, {}), generated_at=LATER)) == []


def test_a_thread_is_one_spike_by_its_loudest_tweet(make_database: MakeDatabase) -> None:
    """Three threads of two; in one the root earned 60 and the reply 100, against replies that earned 1."""
    tweets = days(200, {50: 60})
    for day, likes in ((50, 100), (90, 1), (130, 1)):
        root = tweets[day]
        tweets.append(
            Tweet(
                "more",
                root.at + timedelta(hours=1),
                "self_reply",
                reply_to=root.tweet_id,
                reply_to_user=ME,
                likes=likes,
            )
        )
    database = make_database(tweets=tweets, generated_at=LATER)

    assert spikes(database) == [
        (START + 50 * DAY + timedelta(hours=1), 100, pytest.approx(math.log(101 / 2)), True)
    ]
    assert database.value("select root_tweet_id from attention_spikes") == tweets[50].tweet_id


def test_spikes_of_the_sample_are_a_hundredth_and_know_their_topic(
    sample_database: Database,
) -> None:
    entries = sample_database.value(
        "select count(distinct root_tweet_id) from broadcast inner join attention using (tweet_id)"
        " where lift is not null"
    )
    number, above, labelled = sample_database.tuples(
        "select count(*), count(*) filter (where lift > line), count(label) from attention_spikes"
    )[0]

    assert number == above == math.ceil(entries * 0.01)
    assert labelled > 0
