"""Whom the owner turns to: interactions by channel, effective people, newcomers and turnover."""

from __future__ import annotations

import math
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from archive_lens.analyses import breadth
from archive_lens.findings import Finding
from archive_lens.settings import Settings
from archive_lens.store.database import Database
from archive_lens.wording import plain
from tests.conftest import MakeDatabase
from tests.world import ME, START, Tweet

ANA, BEN, CAT = 71, 72, 73
DAY, WEEK = timedelta(days=1), timedelta(weeks=1)


def reply(at: datetime, user: int | None, name: str | None = None, **more: Any) -> Tweet:
    return Tweet("yes", at, "reply", reply_to=5, reply_to_user=user, reply_to_name=name, **more)


def told(database: Database) -> Finding:
    breadth.compute(database, Settings())
    return breadth.answer(database, Settings())


def rows(database: Database, columns: str, channel: str = "replies") -> list[tuple[Any, ...]]:
    told(database)
    return database.tuples(
        f"select {columns} from breadth_by_quarter where channel = $channel order by quarter",
        {"channel": channel},
    )


# Interactions


def test_each_channel_knows_its_people(make_database: MakeDatabase) -> None:
    """A reply also names Ben, which is audience; the post mentions Ben; Cat is retweeted and quoted."""
    database = make_database(
        tweets=[
            reply(START, ANA, "ana", mentions=[(ANA, "ana"), (BEN, "ben")]),
            Tweet("hi @ben @ben", START + DAY, mentions=[(BEN, "ben"), (BEN, "ben")]),
            Tweet(
                "RT @cat: x", START + 2 * DAY, "retweet", retweeted_user=CAT, retweeted_name="cat"
            ),
            Tweet("see", START + 3 * DAY, "quote", quoted_name="CAT", quoted_id=9),
        ]
    )
    told(database)

    assert database.tuples(
        "select channel, user_id, person from interactions order by tweet_id"
    ) == [
        ("replies", ANA, "71"),
        ("mentions", BEN, "72"),
        ("retweets", CAT, "73"),
        ("quotes", CAT, "73"),
    ]


def test_the_owner_is_nobody_to_turn_to(make_database: MakeDatabase) -> None:
    """A retweet and a quote of oneself, and a mention of oneself, are no interactions."""
    database = make_database(
        tweets=[
            Tweet("RT @me: x", START, "retweet", retweeted_name="me"),
            Tweet("again", START + DAY, "quote", quoted_name="Me", quoted_id=9),
            Tweet("I, @me", START + 2 * DAY, mentions=[(ME, "me")]),
        ]
    )
    told(database)

    assert database.tuples("select * from interactions") == []


def test_a_handle_without_an_id_gets_the_id_last_shown_with_it(make_database: MakeDatabase) -> None:
    """`ana` is 71 elsewhere; `Gone` never has an id (X writes -1) and counts by its name in small letters."""
    database = make_database(
        tweets=[
            reply(START, ANA, "ana"),
            reply(START + DAY, None, "Ana"),
            reply(START + 2 * DAY, -1, "Gone"),
            reply(START + 3 * DAY, None, "gone"),
            reply(START + 4 * DAY, None, None),
        ]
    )
    told(database)

    assert database.tuples("select person, user_id from interactions order by tweet_id") == [
        ("71", ANA),
        ("71", ANA),
        ("@gone", None),
        ("@gone", None),
    ]


def test_two_handles_of_one_id_are_one_person(make_database: MakeDatabase) -> None:
    database = make_database(
        tweets=[reply(START, ANA, "ana"), reply(START + DAY, ANA, "ana_writes")]
    )

    assert rows(database, "tweets, people") == [(2, 1)]


# Quarters


def test_a_quarter_by_hand(make_database: MakeDatabase) -> None:
    """Three replies to Ana and one to Ben: exp(entropy) = 1.755, Gini .25, no interval for one week.

    The estimate is exp(3/4 * 1/3 + 1/4 * (1 + 1/2 + 1/3)) = exp(17/24): one person met once, none twice, adds nothing.
    """
    users = (ANA, ANA, ANA, BEN)
    database = make_database(tweets=[reply(START + n * DAY, user) for n, user in enumerate(users)])

    ((quarter, tweets, people, observed, estimated, low, top5, gini),) = rows(
        database,
        "quarter, tweets, people, effective_people_observed, effective_people, low, top5_share, gini",
    )

    assert (quarter, tweets, people, low, top5) == (date(2024, 1, 1), 4, 2, None, 1.0)
    assert observed == pytest.approx(1.7548, abs=1e-4)
    assert estimated == pytest.approx(math.exp(17 / 24))
    assert gini == pytest.approx(0.25)


def test_new_people_are_blank_in_the_first_year(make_database: MakeDatabase) -> None:
    """Ana all along, Ben only in Q1 2023, Cat from Q2 2024 on.

    From 1 January 2024 there is a year to look back: Q1 2024 has Ana and Ben, Ben was seen in Q1 2023: 0 new.
    Q2 2024: Ana and Cat: 1/2. Q3: nobody new. Q1 2025: Ben again, last seen in Q1 2024, within twelve months.
    """
    days = [
        (datetime(2023, 1, 1), ANA), (datetime(2023, 2, 1), BEN), (datetime(2023, 10, 1), ANA),
        (datetime(2024, 1, 5), ANA), (datetime(2024, 2, 5), BEN), (datetime(2024, 4, 5), ANA),
        (datetime(2024, 5, 5), CAT), (datetime(2024, 7, 5), CAT), (datetime(2025, 1, 5), BEN),
        (datetime(2025, 4, 5), BEN), (datetime(2025, 7, 5), ANA),
    ]  # fmt: skip
    database = make_database(tweets=[reply(at, user) for at, user in days])

    assert rows(database, "quarter, new_share") == [
        (date(2023, 1, 1), None),
        (date(2023, 10, 1), None),
        (date(2024, 1, 1), 0.0),
        (date(2024, 4, 1), 0.5),
        (date(2024, 7, 1), 0.0),
        (date(2025, 1, 1), 0.0),
        (date(2025, 4, 1), 0.0),
        (date(2025, 7, 1), 1.0),
    ]


def test_turnover_is_against_the_quarter_before_alone(make_database: MakeDatabase) -> None:
    """Q1 Ana and Ben, Q2 Ben and Cat: 1 of 3 in common, turnover 2/3. Q4 has no quarter before it."""
    days = [
        (datetime(2024, 1, 5), ANA), (datetime(2024, 2, 5), BEN), (datetime(2024, 4, 5), BEN),
        (datetime(2024, 5, 5), CAT), (datetime(2024, 10, 5), CAT),
    ]  # fmt: skip
    database = make_database(tweets=[reply(at, user) for at, user in days])

    assert [row[0] for row in rows(database, "turnover")] == [None, pytest.approx(2 / 3), None]


def test_the_order_of_the_most_addressed_is_held_against_the_quarter_before(
    make_database: MakeDatabase,
) -> None:
    """Q1 Ana twice, Ben once; Q2 the other way round: agreement 0 of the first, 1 of both, so .09 + .81 = .9."""
    tweets = [reply(START, ANA), reply(START + DAY, ANA), reply(START + 2 * DAY, BEN)]
    tweets += [reply(START + 13 * WEEK + n * DAY, user) for n, user in enumerate((BEN, BEN, ANA))]

    told_rows = rows(make_database(tweets=tweets), "overlap_by_rank, effective_people_at_coverage")

    assert [row[0] for row in told_rows] == [None, pytest.approx(0.9)]
    assert [row[1] for row in told_rows] == [None, None]  # no quarter has twenty tweets


def test_quarters_are_compared_at_the_coverage_that_all_reach(make_database: MakeDatabase) -> None:
    """Q1: Ana and Ben ten times each, nobody met once: coverage 1. Q2 the same with Cat met once: below 1.

    So Q1 is thinned a little and stays near two, Q2 stands at its own coverage and is as counted.
    """
    pair = (ANA, BEN) * 10
    tweets = [reply(START + n * DAY, user) for n, user in enumerate(pair)]
    tweets += [reply(START + 13 * WEEK + n * DAY, user) for n, user in enumerate((*pair, CAT))]

    first, second = rows(
        make_database(tweets=tweets), "effective_people_at_coverage, effective_people_observed"
    )

    assert second[0] == pytest.approx(second[1])
    assert 1.5 < first[0] < first[1] == pytest.approx(2)


def test_the_concentration_adds_up_from_the_most_answered(make_database: MakeDatabase) -> None:
    """Ben three times, Ana twice, Cat once: 3, 5 and 6 of 6."""
    people = (BEN, BEN, BEN, ANA, ANA, CAT)
    database = make_database(tweets=[reply(START + n * DAY, user) for n, user in enumerate(people)])
    told(database)

    assert database.tuples(
        "select first_people, replies, share from reply_concentration order by first_people"
    ) == [(1, 3, 0.5), (2, 5, pytest.approx(5 / 6)), (3, 6, 1.0)]


def test_only_the_twenty_most_addressed_count_for_turnover(make_database: MakeDatabase) -> None:
    """Twenty people twice each in both quarters; the third quarter's single strangers change nothing."""
    regulars = range(100, 120)
    tweets = [
        reply(begin + (2 * number + again) * timedelta(hours=1), user)
        for begin in (datetime(2024, 1, 2), datetime(2024, 4, 2))
        for number, user in enumerate(regulars)
        for again in range(2)
    ]
    tweets += [reply(datetime(2024, 5, 1) + number * DAY, 500 + number) for number in range(5)]

    assert rows(make_database(tweets=tweets), "turnover") == [(None,), (0.0,)]


# The summary


def test_the_summary_is_of_replies_over_the_whole_period(make_database: MakeDatabase) -> None:
    """Ten weeks, each with one reply to each of six people: 6 people in effect, five of six in the top five."""
    tweets = [
        reply(START + week * WEEK + user * timedelta(hours=1), 80 + user)
        for week in range(10)
        for user in range(6)
    ]
    database = make_database(
        tweets=[*tweets, Tweet("RT", START, "retweet", retweeted_user=ANA, retweeted_name="ana")],
        followers=[80, 81, 99],
        following=[80, 99],
    )
    finding = told(database)
    by_name = {measure.measure: measure for measure in finding.measures}

    effective = by_name["effective_people"]
    assert effective.value == pytest.approx(6, rel=0.08)
    assert effective.low == pytest.approx(6)
    assert by_name["effective_people_observed"].value == pytest.approx(6)
    assert by_name["top5_share"].value == pytest.approx(5 / 6)
    assert by_name["people"].value == 6
    assert by_name["half_people"].value == 3
    assert by_name["insularity"].value == pytest.approx(1 / 6)
    assert by_name["amplify_vs_talk"].value == 0
    assert finding.headline.measure == "effective_people"


def test_without_follower_lists_nothing_is_said_of_mutuals(make_database: MakeDatabase) -> None:
    finding = told(make_database(tweets=[reply(START + n * DAY, ANA) for n in range(20)]))

    assert finding.measure("insularity").value is None


@pytest.mark.parametrize("kind", ["nothing", "retweets", "one post", "one reply"])
def test_little_data_says_so(make_database: MakeDatabase, kind: str) -> None:
    tweets = {
        "nothing": [],
        "retweets": [
            Tweet("RT @ana: x", START, "retweet", retweeted_user=ANA, retweeted_name="ana")
        ],
        "one post": [Tweet("hello", START)],
        "one reply": [reply(START, ANA)],
    }[kind]

    finding = told(make_database(tweets=tweets))

    assert finding.confidence == "too little"
    assert finding.headline.value is None
    assert {measure.measure for measure in finding.measures} == set(finding.labels)


def test_nobody_is_told_to_live_in_an_echo_chamber(make_database: MakeDatabase) -> None:
    """All replies to one person: narrow, and no more is said."""
    finding = told(make_database(tweets=[reply(START + n * WEEK, ANA) for n in range(30)]))

    words = " ".join(plain(sentence) for sentence in (finding.verdict, *finding.says))
    assert "narrow" in words
    assert "echo" not in words + finding.method + plain(finding.headline_label)


def test_the_same_rows_give_the_same_numbers(make_database: MakeDatabase) -> None:
    database = make_database(
        tweets=[reply(START + n * 3 * DAY, 60 + n * n % 17) for n in range(60)]
    )

    assert told(database) == told(database)


# Sites


def test_sites_are_counted_by_quarter(make_database: MakeDatabase) -> None:
    """First quarter: 4 links to a, 2 to b, 2 to c: shares 1/2, 1/4, 1/4, so exp(H) = 2^1.5. Second: one site, and replies do not count."""
    sites = ["a.example"] * 4 + ["www.b.example", "b.example", "c.example", "c.example"]
    tweets = [
        Tweet("read", START + n * DAY, urls=[f"https://{site}/{n}"]) for n, site in enumerate(sites)
    ]
    tweets.append(Tweet("read", START + 100 * DAY, urls=["https://a.example/z"]))
    tweets.append(reply(START + 101 * DAY, ANA, "ana", urls=["https://d.example/z"]))
    database = make_database(tweets=tweets)
    told(database)

    found = database.tuples(
        "select quarter, links, domains, effective_domains, top_share from domain_breadth_by_quarter"
    )
    assert [row[:3] for row in found] == [(date(2024, 1, 1), 8, 3), (date(2024, 4, 1), 1, 1)]
    assert found[0][3:] == (pytest.approx(2**1.5), 0.5)
    assert found[1][3:] == (1.0, 1.0)


def test_the_sites_of_the_whole_period_are_estimated_with_an_interval(
    make_database: MakeDatabase,
) -> None:
    """Ten weeks, each with a link to a and one to b: two sites in effect, half of the links to each."""
    tweets = [
        Tweet("read", START + week * WEEK + n * DAY, urls=[f"https://{site}.example/{week}"])
        for week in range(10)
        for n, site in enumerate("ab")
    ]
    finding = told(make_database(tweets=tweets))
    effective, top = finding.measure("effective_domains"), finding.measure("top_domain_share")

    assert effective.value == pytest.approx(2, abs=0.06)
    assert effective.low is not None
    assert effective.high is not None
    assert effective.low <= 2 <= effective.high
    assert (top.value, top.n) == (0.5, 20)
    assert any("sites shared them equally" in plain(said) for said in finding.says)


def test_few_links_tell_nothing(make_database: MakeDatabase) -> None:
    tweets = [Tweet("read", START + n * DAY, urls=["https://a.example/x"]) for n in range(9)]
    finding = told(make_database(tweets=tweets))

    assert finding.measure("effective_domains").value is None
    assert not any("sites" in plain(said) for said in finding.says)
