"""Topics of replies beside those of posts, and how far a person settles the topic: counted by hand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import numpy as np
import polars as pl
import pytest

from archive_lens.analyses import breadth
from archive_lens.analyses.breadth_topics import Tie, tie
from archive_lens.findings import Finding
from archive_lens.settings import Settings
from archive_lens.store.database import Database
from archive_lens.wording import plain
from tests.conftest import MakeDatabase
from tests.world import ME, START, Tweet

DAY = timedelta(days=1)
CLAY, BIKES, FERRY, CHAT = 0, 1, 2, 3
LABELS = {CLAY: "clay, kiln", BIKES: "bike, lane", FERRY: "ferry, quay"}


def reply(day: int, person: int) -> Tweet:
    return Tweet("yes", START + day * DAY, "reply", reply_to=5, reply_to_user=person)


def post(day: int) -> Tweet:
    return Tweet("so", START + day * DAY + timedelta(hours=1))


def with_topics(database: Database, placed: Sequence[tuple[Tweet, int]]) -> Database:
    """The database as topics would leave it, with these tweets in these topics; small talk is counted as none."""
    database.store("analyses_at_hand", pl.DataFrame({"analysis": ["topics"]}))
    topics = range(CHAT + 1)
    database.store(
        "tweet_topics",
        pl.DataFrame(
            {
                "tweet_id": [tweet.tweet_id for tweet, _ in placed],
                "topic_id": [topic for _, topic in placed],
            }
        ).cast({"topic_id": pl.Int32}),
    )
    database.store(
        "topics",
        pl.DataFrame(
            {
                "topic_id": list(topics),
                "counted_as": [topic if topic != CHAT else None for topic in topics],
                "is_chatter": [topic == CHAT for topic in topics],
            }
        ).cast({"topic_id": pl.Int32, "counted_as": pl.Int32}),
    )
    database.store(
        "counted_topics",
        pl.DataFrame({"topic_id": list(LABELS), "label": list(LABELS.values())}).cast(
            {"topic_id": pl.Int32}
        ),
    )
    return database


def told(database: Database) -> Finding:
    breadth.compute(database, Settings())
    return breadth.answer(database, Settings())


def replied(rows: Sequence[tuple[int, int, int]]) -> Tie:
    """The tie of (week, person, topic)."""
    weeks, people, topics = (np.array(column, dtype=np.int64) for column in zip(*rows, strict=True))
    return tie(people, topics, weeks)


# The tie between people and topics


def test_one_person_one_topic_is_all_there_is_to_settle() -> None:
    """Every week Ana about clay and Ben about bikes: the person tells the whole bit that the topic has."""
    found = replied([(week, who, who) for week in range(20) for who in (0, 1)])

    assert found.observed == pytest.approx(1.0)
    assert found.topics == pytest.approx(1.0)
    assert 0 < found.expected < 0.5
    assert found.share == pytest.approx(1.0)
    assert found.p_value == 1 / 200


def test_everybody_about_everything_settles_nothing() -> None:
    """Every week both people about both topics."""
    found = replied([(week, who, what) for week in range(20) for who in (0, 1) for what in (0, 1)])

    assert found.observed == pytest.approx(0.0)
    assert found.share == 0.0
    assert found.p_value == 1.0


def test_weeks_about_one_thing_with_one_person_are_no_tie() -> None:
    """Ana in even weeks, when all is clay; Ben in odd ones, when all is bikes: exchanging within weeks changes nothing."""
    found = replied([(week, week % 2, week % 2) for week in range(20) for _ in range(3)])

    assert found.observed == found.expected == pytest.approx(1.0)
    assert found.share == 0.0
    assert found.p_value == 1.0


# Both sides


def test_replies_and_posts_are_counted_apart_without_small_talk(
    make_database: MakeDatabase,
) -> None:
    """Replies: two clay, one bikes, one small talk; posts: one clay. An addition under a reply is on neither side."""
    replies = [reply(day, 71) for day in range(4)]
    added = Tweet(
        "and", START + 9 * DAY, "self_reply", reply_to=replies[0].tweet_id, reply_to_user=ME
    )
    lone = post(10)
    database = with_topics(
        make_database(tweets=[*replies, added, lone]),
        [*zip(replies, (CLAY, CLAY, BIKES, CHAT), strict=True), (added, FERRY), (lone, CLAY)],
    )

    told(database)

    assert database.tuples(
        "select label, replies, reply_share, posts, post_share from topic_breadth order by topic_id"
    ) == [
        ("clay, kiln", 2, pytest.approx(2 / 3), 1, 1.0),
        ("bike, lane", 1, pytest.approx(1 / 3), 0, 0.0),
        ("ferry, quay", 0, 0.0, 0, 0.0),
    ]


def test_three_even_topics_in_replies_and_one_in_posts(make_database: MakeDatabase) -> None:
    """90 replies, each topic 30 times to each of five people in turn; 60 posts about clay alone.

    So replies go over three topics and posts over one; whom one answers tells nothing of the topic.
    """
    replies = [reply(day, 70 + day % 5) for day in range(90)]
    posts = [post(day) for day in range(60)]
    database = with_topics(
        make_database(tweets=[*replies, *posts]),
        [
            *((tweet, place % 3) for place, tweet in enumerate(replies)),
            *((tweet, CLAY) for tweet in posts),
        ],
    )

    finding = told(database)
    said = " ".join(plain(sentence) for sentence in finding.says)

    assert finding.measure("effective_reply_topics").value == pytest.approx(3, rel=0.02)
    assert finding.measure("effective_post_topics").value == pytest.approx(1)
    assert finding.measure("effective_reply_topics").n == 90
    assert finding.measure("partner_topic_share").n == 90
    assert "you answer more broadly than you post" in said
    assert "says next to nothing" in said
    assert finding.tables[-1].relation == "topic_breadth"


def test_people_of_one_topic_each_are_told(make_database: MakeDatabase) -> None:
    """Six people, each always about the same of three topics, all in every week."""
    replies = [reply(day, 70 + day % 6) for day in range(120)]
    posts = [post(day) for day in range(60)]
    database = with_topics(
        make_database(tweets=[*replies, *posts]),
        [
            *((tweet, place % 6 % 3) for place, tweet in enumerate(replies)),
            *((tweet, CLAY) for tweet in posts),
        ],
    )

    finding = told(database)

    assert finding.measure("partner_topic_share").value == pytest.approx(1.0)
    assert finding.measure("partner_topic_p_value").value == 1 / 200
    assert "With the same people you come back to the same things" in plain(finding.says[-1])


def test_people_answered_seldom_say_nothing_of_their_topic(make_database: MakeDatabase) -> None:
    """60 replies to 15 people, four to each: nobody has five."""
    replies = [reply(day, 70 + day % 15) for day in range(60)]
    database = with_topics(
        make_database(tweets=replies), [(tweet, day % 3) for day, tweet in enumerate(replies)]
    )

    measure = told(database).measure("partner_topic_share")

    assert (measure.value, measure.n) == (None, 0)
    assert "fewer than 5 people with 5 replies" in measure.note


def test_without_topics_the_rest_is_told_and_that_they_are_missing(
    make_database: MakeDatabase,
) -> None:
    finding = told(make_database(tweets=[reply(day, 70 + day % 5) for day in range(30)]))

    assert finding.measure("effective_people").value == pytest.approx(5, rel=0.1)
    assert finding.measure("effective_reply_topics").value is None
    assert plain(finding.says[-1]) == (
        "Whether you answer about more than you post about cannot be told: the topics of this period have not been analysed."
    )


def test_topics_that_found_nothing_are_told_apart_from_topics_not_analysed(
    make_database: MakeDatabase,
) -> None:
    database = make_database(tweets=[reply(day, 70 + day % 5) for day in range(30)])
    database.store("analyses_at_hand", pl.DataFrame({"analysis": ["topics"]}))

    assert told(database).measure("effective_reply_topics").note == "topics gave no answer"


def test_topics_of_another_period_are_not_used(make_database: MakeDatabase) -> None:
    """They lie in the database, but are not at hand."""
    replies = [reply(day, 70 + day % 6) for day in range(120)]
    database = with_topics(make_database(tweets=replies), [(tweet, CLAY) for tweet in replies])
    database.store("analyses_at_hand", pl.DataFrame(schema={"analysis": pl.String}))

    finding = told(database)

    for name in ("effective_reply_topics", "partner_topic_share", "partner_topic_p_value"):
        assert (finding.measure(name).value, finding.measure(name).n) == (None, 0)
    assert finding.tables[-1].rows == ()
