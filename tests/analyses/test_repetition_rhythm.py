"""The weekday and the hour of a text, each chance worked out by hand."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import datetime, timedelta
from math import comb

import numpy as np
import pytest

from archive_lens.analyses import repetition
from archive_lens.analyses.repetition.cadence import busiest
from archive_lens.analyses.repetition.tables import every, rhythm
from archive_lens.findings import Words
from archive_lens.settings import Settings
from archive_lens.store.database import Database
from archive_lens.wording import plain
from tests.world import START, Tweet

MakeDatabase = Callable[..., Database]

KILN = "The kiln is open and the first mugs are out"
SYLLABLES = ("ba", "de", "fi", "go", "ku", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "zo")


def others(count: int, at: datetime, gap: timedelta) -> list[Tweet]:
    """Posts of made-up words that say nothing twice."""
    rng = random.Random(11)
    return [
        Tweet(" ".join("".join(rng.choices(SYLLABLES, k=3)) for _ in range(7)), at + number * gap)
        for number in range(count)
    ]


def at_least(hits: int, of: int, share: float) -> float:
    """The binomial chance of so many hits or more."""
    return sum(comb(of, k) * share**k * (1 - share) ** (of - k) for k in range(hits, of + 1))


def computed(database: Database, settings: Settings | None = None) -> None:
    repetition.compute(database, settings or Settings())


def test_the_chance_of_a_weekday_adds_up_over_all_weekdays() -> None:
    """Four of five on the third of seven days, seven other tweets, one a day: each day has a share of
    (1 + 1) / (7 + 7). The chance of four of five or more is the same for each day, so it is seven times that."""
    members = np.array([[1, 0, 4, 0, 0, 0, 0]])
    slots = busiest(members, np.ones((1, 7), dtype=np.int64))

    assert slots.busiest.tolist() == [2]
    assert slots.share.tolist() == [0.8]
    assert slots.p_value[0] == pytest.approx(7 * at_least(4, 5, 1 / 7))


def test_what_the_owner_does_anyway_is_no_surprise() -> None:
    """All five on the first day. Where 93 of 93 other tweets are on it too, that day's share is 94 of 100 and
    the chance .94^5 = .73 and more; where they are spread evenly, it is 7 / 7^5."""
    members = np.array([[5, 0, 0, 0, 0, 0, 0]])

    usual = busiest(members, np.array([[93, 0, 0, 0, 0, 0, 0]]))
    rare = busiest(members, np.full((1, 7), 10))

    assert usual.p_value[0] == pytest.approx(0.94**5 + 6 * 0.01**5)
    assert rare.p_value[0] == pytest.approx(7 / 7**5)


def test_of_equally_busy_slots_the_first_is_told() -> None:
    slots = busiest(np.array([[0, 2, 2, 0, 0, 0, 0]]), np.zeros((1, 7), dtype=np.int64))

    assert slots.busiest.tolist() == [1]
    assert slots.share.tolist() == [0.5]


def test_a_text_that_comes_on_mondays_at_noon(make_database: MakeDatabase) -> None:
    """Six Mondays at 12:00 UTC by one program, among 26 posts spread over week and day (every 29 hours)."""
    weekly = [Tweet(KILN, START + timedelta(days=7 * week), client="Buffer") for week in range(6)]
    database = make_database(
        tweets=[*weekly, *others(26, START + timedelta(hours=1), timedelta(hours=29))]
    )

    computed(database)

    assert database.tuples(
        "select size, cadence, client, weekday, weekday_share, is_weekday_kept, hour, hour_share, is_hour_kept"
        " from repetition_clusters"
    ) == [(6, "scheduled", "Buffer", 1, 1.0, True, 12, 1.0, True)]
    chance = database.value("select weekday_p from repetition_beats")
    habit = [
        database.value(f"select count(*) from posting_hours, range(tweets) where weekday = {day}")
        - (6 if day == 1 else 0)
        for day in range(1, 8)
    ]
    assert chance == pytest.approx(sum(((n + 1) / (sum(habit) + 7)) ** 6 for n in habit))


def test_hours_and_weekdays_are_those_of_the_set_time_zone(make_database: MakeDatabase) -> None:
    """Monday 23:30 UTC is Tuesday 08:30 in Tokyo."""
    weekly = [
        Tweet(KILN, datetime(2024, 1, 1, 23, 30) + timedelta(days=7 * week)) for week in range(5)
    ]
    settings = Settings(time_zone="Asia/Tokyo")
    database = make_database(tweets=weekly, settings=settings)

    computed(database, settings)

    assert database.tuples("select weekday, hour from repetition_beats") == [(2, 8)]


def test_tweets_of_which_only_the_day_is_known_have_no_hour(make_database: MakeDatabase) -> None:
    """Of five copies two have a midnight that is no time, so three are too few to tell."""
    tweets = [
        Tweet(KILN, START + timedelta(days=7 * week), is_time_exact=week > 1) for week in range(5)
    ]
    database = make_database(tweets=tweets)

    computed(database)

    assert database.value("select count(*) from repetition_beats") == 0
    assert database.tuples("select size, cadence, weekday from repetition_clusters") == [
        (5, "scheduled", None)
    ]


def test_three_copies_are_too_few_for_a_rhythm(make_database: MakeDatabase) -> None:
    database = make_database(posts=[KILN] * 3)

    computed(database)

    assert database.value("select count(*) from repetition_beats") == 0


def test_the_page_tells_the_rhythm_in_words(make_database: MakeDatabase) -> None:
    weekly = [Tweet(KILN, START + timedelta(days=7 * week), client="Buffer") for week in range(6)]
    database = make_database(
        tweets=[*weekly, *others(26, START + timedelta(hours=1), timedelta(hours=29))]
    )
    computed(database)

    finding = repetition.ANALYSIS.answer(database, Settings())

    assert plain(finding.quotes[0].why) == "said 6 times, in 2024, every 7 days, as if scheduled"
    assert (
        "Of 1 text that came four times or more, 1 came at even intervals; by one program throughout,"
        " as if scheduled: 1." in [plain(sentence) for sentence in finding.says]
    )
    table = next(each for each in finding.tables if each.relation == "repetition_beats")
    assert table.private, "hours tell when somebody sleeps"
    assert table.rows[0][5:] == (
        (Words("Buffer"),),
        "mostly Monday (100 %)",
        "mostly 12:00 (100 %)",
    )


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0.01, "within the hour"),
        (0.045, "every hour"),
        (0.25, "every 6 hours"),
        (1.0, "every day"),
        (13.9, "every 14 days"),
    ],
)
def test_gaps_in_words(days: float, words: str) -> None:
    assert every(days) == words


def test_a_rhythm_without_a_beat_is_not_told() -> None:
    assert rhythm("irregular", 3.0) == ""
    assert rhythm(None, None) == ""
    assert rhythm("bursty", 1.0) == "in bursts"
    assert rhythm("regular", 7.0) == "every 7 days"
