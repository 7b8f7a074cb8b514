"""Lift against known neighbours, groups against the rest, and what is said where counts are missing."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

import numpy as np
import polars as pl
import pytest

from archive_lens.analyses import attention, comparisons
from archive_lens.analyses.medians import WeekDraws, block_bootstrap_median
from archive_lens.findings import Finding, Words
from archive_lens.settings import Settings
from archive_lens.store.database import Database
from archive_lens.wording import plain
from tests.conftest import MakeDatabase
from tests.world import ME, START, Tweet

DAY, WEEK = timedelta(days=1), timedelta(weeks=1)
LATER = START + 5000 * DAY  # an export long after


def counted(
    likes: Sequence[int | None], kind: str = "post", start: datetime = START, **more: Any
) -> list[Tweet]:
    """One tweet a day with so many likes."""
    return [
        Tweet(
            f"text {day}",
            start + day * DAY,
            kind,
            likes=count,
            retweets=None if count is None else 0,
            **more,
        )
        for day, count in enumerate(likes)
    ]


def told(database: Database) -> Finding:
    attention.compute(database, Settings())
    return attention.answer(database, Settings())


def lifts(database: Database) -> list[float | None]:
    told(database)
    return [row[0] for row in database.tuples("select lift from attention order by tweet_id")]


def group(database: Database, grouping: str, trait: str, columns: str) -> tuple[Any, ...]:
    return database.tuples(
        f"select {columns} from attention_groups where grouping = $grouping and trait = $trait",
        {"grouping": grouping, "trait": trait},
    )[0]


# Lift


def test_lift_is_against_the_median_of_the_others(make_database: MakeDatabase) -> None:
    """Of 0, 3, 7: the middle one has neighbours 0 and 7, median of log 1 and log 8 is log 8 / 2."""
    database = make_database(tweets=counted([0, 3, 7]), generated_at=LATER)

    assert lifts(database) == pytest.approx(
        [
            0 - (math.log(4) + math.log(8)) / 2,
            math.log(4) - math.log(8) / 2,
            math.log(8) - math.log(4) / 2,
        ]
    )


def test_retweets_count_as_much_as_likes(make_database: MakeDatabase) -> None:
    tweets = [Tweet("a", START, likes=1, retweets=2), Tweet("b", START + DAY, likes=0, retweets=0)]
    database = make_database(tweets=tweets, generated_at=LATER)

    assert lifts(database) == pytest.approx([math.log(4), -math.log(4)])
    assert database.tuples("select attention from attention order by tweet_id") == [(3,), (0,)]


def test_twenty_five_before_and_twenty_five_after_and_no_more(make_database: MakeDatabase) -> None:
    """60 posts with 1 like but the first with 1,000: the 27th has the 2nd to 52nd around it, 26th the 1st too.

    A median of fifty is moved by neither, so the sum of the window is made visible by twenty loud ones: posts 1
    to 26 have 9 likes, the rest 0. Post 27 sees 25 of 9 and 25 of 0: median log 10 / 2. Post 28 sees 24 of 9 and
    25 of 0 after plus post 27: median 0.
    """
    database = make_database(tweets=counted([9] * 26 + [0] * 34), generated_at=LATER)

    found = lifts(database)

    assert found[26] == pytest.approx(-math.log(10) / 2)
    assert found[27] == 0


def test_only_posts_of_the_same_kind_are_neighbours(make_database: MakeDatabase) -> None:
    """A quote among loud posts has no neighbour of its kind; of any kind, it lies log 10 below."""
    quote = Tweet(
        "see",
        START + timedelta(hours=1),
        "quote",
        likes=0,
        retweets=0,
        quoted_name="ana",
        quoted_id=3,
    )
    database = make_database(tweets=[*counted([9, 9, 9]), quote], generated_at=LATER)
    told(database)

    assert database.tuples(
        "select lift, lift_all_kinds from attention where tweet_id = $id", {"id": quote.tweet_id}
    ) == [(None, pytest.approx(-math.log(10)))]


def test_posts_younger_than_fourteen_days_have_no_lift_and_are_no_neighbours(
    make_database: MakeDatabase,
) -> None:
    """The export is 14 days after the second post: that one counts, the third is a day too young."""
    database = make_database(tweets=counted([1, 3, 1000]), generated_at=START + 15 * DAY)

    assert lifts(database) == [pytest.approx(-math.log(2)), pytest.approx(math.log(2)), None]


def test_posts_without_counts_have_no_lift(make_database: MakeDatabase) -> None:
    database = make_database(tweets=counted([1, None, 3]), generated_at=LATER)

    assert lifts(database) == [pytest.approx(-math.log(2)), None, pytest.approx(math.log(2))]


def test_retweets_of_others_are_not_here(make_database: MakeDatabase) -> None:
    tweets = [
        Tweet("RT @ana: x", START, "retweet", retweeted_user=7, retweeted_name="ana", likes=9999)
    ]

    assert lifts(make_database(tweets=tweets, generated_at=LATER)) == []


# Groups


def loud_links(weeks: int, loud: int = 15, quiet: int = 3) -> list[Tweet]:
    """Every third post has a link and more likes; one post each day of so many weeks."""
    rng = np.random.default_rng(3)
    return [
        Tweet(
            "text", START + day * DAY, likes=int(rng.poisson(loud if day % 3 == 1 else quiet)), retweets=0,
            urls=["https://shop.example/a"] if day % 3 == 1 else (),
        )
        for day in range(7 * weeks)
    ]  # fmt: skip


def test_a_trait_that_went_with_more_attention_stands_out(make_database: MakeDatabase) -> None:
    """15 likes against 3: about (1 + 15) / (1 + 3) = 4 times the attention."""
    database = make_database(tweets=loud_links(20), generated_at=LATER)
    finding = told(database)

    posts, rest, by, ratio, low, high, delta, notable = group(
        database,
        "link",
        "yes",
        "posts, rest, compared_by, ratio, ratio_low, ratio_high, cliffs_delta, is_notable",
    )
    assert (posts, rest, by, notable) == (47, 93, "median_lift", True)
    assert 3 <= ratio <= 5
    assert low <= ratio <= high
    assert delta > 0.9
    assert finding.headline.measure == "best_ratio"
    assert finding.headline.value == ratio
    assert "a link" in plain(finding.verdict)
    assert "caus" not in plain(finding.verdict)


def test_what_makes_no_difference_does_not_stand_out(make_database: MakeDatabase) -> None:
    finding = told(make_database(tweets=loud_links(20, loud=5, quiet=5), generated_at=LATER))

    assert finding.measure("best_ratio").value is None
    assert finding.headline.measure == "any_share"


def test_nothing_is_compared_below_thirty_posts_or_eight_weeks(make_database: MakeDatabase) -> None:
    """Seven weeks of ten posts a day are enough posts, but not enough weeks."""
    tweets = [
        Tweet(
            "text",
            START + day * DAY + hour * timedelta(hours=1),
            likes=hour,
            urls=["https://a.example/"] if hour % 2 else (),
        )
        for day in range(42)
        for hour in range(10)
    ]
    database = make_database(tweets=tweets, generated_at=LATER)
    finding = told(database)

    assert group(database, "link", "yes", "posts, difference, is_notable") == (210, None, False)
    assert finding.measure("comparisons").value == 0
    assert "too few" in plain(finding.verdict)


def test_where_most_posts_earn_nothing_shares_are_compared(make_database: MakeDatabase) -> None:
    """With a link half the posts earn something, without none: shares .5 and 0, difference .5, no ratio."""
    tweets = [
        Tweet(
            "text", START + day * DAY, likes=1 if day % 4 == 1 else 0, retweets=0,
            urls=["https://a.example/"] if day % 2 else (),
        )
        for day in range(140)
    ]  # fmt: skip
    database = make_database(tweets=tweets, generated_at=LATER)
    told(database)

    assert group(database, "link", "yes", "compared_by, value, rest_value, difference, ratio, is_notable") == (
        "any_share", 0.5, 0.0, 0.5, None, True,
    )  # fmt: skip


def test_topics_promotion_kind_and_hour_are_compared(make_database: MakeDatabase) -> None:
    """One post a day at 12:00 UTC is 21:00 in Tokyo: evening. A third promote; topic 0 is `clay`, -1 is none."""
    tweets = loud_links(20)
    settings = Settings(time_zone="Asia/Tokyo")
    database = make_database(tweets=tweets, generated_at=LATER, settings=settings)
    ids = [tweet.tweet_id for tweet in tweets]
    labels = ["self_promo" if n % 3 == 1 else "none" for n in range(len(ids))]
    database.store("promotion_scores", pl.DataFrame({"tweet_id": ids, "label": labels}))
    database.store("topics", pl.DataFrame({"topic_id": [0], "counted_as": [0]}))
    database.store("counted_topics", pl.DataFrame({"topic_id": [0], "label": ["clay"]}))
    database.store(
        "tweet_topics",
        pl.DataFrame(
            {"tweet_id": ids, "topic_id": [0 if n % 3 == 1 else -1 for n in range(len(ids))]}
        ),
    )
    told(database)

    assert database.tuples("select grouping, trait, posts from attention_groups order by 1, 2") == [
        ("kind", "post", 140),
        ("link", "yes", 47),
        ("part_of_day", "evening", 140),
        ("promotion", "self_promo", 47),
        ("topic", "clay", 47),
    ]
    assert group(database, "topic", "clay", "is_notable") == (True,)


def test_a_topic_that_stands_out_is_no_word_of_ours(make_database: MakeDatabase) -> None:
    """Every third post is of `clay` and has 9 likes; the others have 1 and none in turn."""
    tweets = counted([9 if n % 3 == 1 else n % 2 for n in range(140)])
    database = make_database(tweets=tweets, generated_at=LATER)
    topic_of = {
        "tweet_id": [tweet.tweet_id for tweet in tweets],
        "topic_id": [0 if n % 3 == 1 else -1 for n in range(140)],
    }
    database.store("topics", pl.DataFrame({"topic_id": [0], "counted_as": [0]}))
    database.store("counted_topics", pl.DataFrame({"topic_id": [0], "label": ["clay"]}))
    database.store("tweet_topics", pl.DataFrame(topic_of))

    finding = told(database)

    assert Words("clay", "topic") in finding.verdict
    assert "the topic “clay”" in plain(finding.verdict)
    assert not any("clay" in measure.note for measure in finding.measures)


def test_steady_means_above_the_usual_in_several_quarters(make_database: MakeDatabase) -> None:
    """Links are louder for 40 weeks, which touch four quarters, the last with two links."""
    database = make_database(tweets=loud_links(40), generated_at=LATER)
    finding = told(database)

    assert group(database, "link", "yes", "steady_quarters") == (3,)
    assert finding.measure("steady_groups").value == 1
    assert "several quarters" in plain(finding.verdict)


# The summary


def test_measures_by_hand(make_database: MakeDatabase) -> None:
    """Likes 0, 0, 1, 9: half earned something, median 0.5, the top post has 9 of 10."""
    database = make_database(tweets=counted([0, 0, 1, 9]), generated_at=LATER)
    finding = told(database)
    values = {measure.measure: measure.value for measure in finding.measures}

    assert values["any_share"] == 0.5
    assert values["median_attention"] == 0.5
    assert values["top1_share"] == 0.9
    assert values["spread_ratio"] == 0
    assert database.tuples(
        "select period_start, share, n, median_attention, is_partial from attention_by_quarter"
    ) == [(date(2024, 1, 1), 0.5, 4, 0.5, True)]


@pytest.mark.parametrize(
    "kind", ["nothing", "retweets", "no counts", "too young", "one post", "one reply"]
)
def test_little_data_says_so(make_database: MakeDatabase, kind: str) -> None:
    tweets = {
        "nothing": [],
        "retweets": [Tweet("RT @ana: x", START, "retweet", retweeted_user=7, retweeted_name="ana")],
        "no counts": counted([None] * 30),
        "too young": counted([3] * 10),
        "one post": counted([3]),
        "one reply": counted([3], "reply", reply_to=5, reply_to_user=7),
    }[kind]
    database = make_database(tweets=tweets, generated_at=LATER if kind != "too young" else None)

    finding = told(database)

    assert finding.confidence == "too little"
    assert plain(finding.verdict)
    assert {measure.measure for measure in finding.measures} == set(finding.labels)
    if kind == "no counts":
        assert "not available" in finding.measure("any_share").note


def test_another_account_in_the_same_file_changes_nothing(make_database: MakeDatabase) -> None:
    other = counted([50, 50], account=ME + 1, start=START + timedelta(hours=1))
    database = make_database(tweets=[*counted([1, 1]), *other], generated_at=LATER)

    assert lifts(database) == [0, 0]


# What the comparisons rest on


def test_cliffs_delta_by_hand() -> None:
    """(3, 1) against (2, 1): pairs above 2, below 1, equal 1 of 4: (2 - 1) / 4."""
    assert comparisons.cliffs_delta(np.array([3.0, 1.0]), np.array([2.0, 1.0])) == 0.25


def test_discoveries_by_hand() -> None:
    """Bars at 10 % over four tests: .025, .05, .075, .1. Sorted .01, .06, .07, .2: the third passes its bar,

    and with it the two below, though the second misses its own.
    """
    assert comparisons.discoveries([0.2, 0.06, 0.01, 0.07], 0.10) == [False, True, True, True]
    assert comparisons.discoveries([0.5, 0.9], 0.10) == [False, False]
    assert comparisons.discoveries([], 0.10) == []


def test_drawn_medians_are_those_of_the_drawn_weeks() -> None:
    """Each draw, done by hand: the values of its weeks, as often as drawn, and their median."""
    rng = np.random.default_rng(1)
    values, weeks = rng.normal(size=90).round(2), rng.integers(0, 9, 90)
    chosen = rng.random(90) < 0.5
    draws = WeekDraws(values, weeks)

    found = draws.medians(chosen)

    for number in range(0, 2000, 97):
        times = draws._draws[number].astype(int)[weeks]
        assert found[number] == pytest.approx(
            np.median(np.repeat(values[chosen], times[chosen])), abs=1e-9
        )


def test_a_median_of_many_values_is_close_on_the_marks() -> None:
    """20,000 different values on 512 marks: the interval is that of the exact draws within 0.02."""
    rng = np.random.default_rng(2)
    values, weeks = rng.normal(size=20_000), np.repeat(np.arange(100), 200)

    interval = block_bootstrap_median(values, weeks)

    by_week = values.reshape(100, 200)
    exact = [np.median(by_week[rng.integers(0, 100, 100)]) for _ in range(300)]
    assert interval == pytest.approx(tuple(np.quantile(exact, [0.025, 0.975])), abs=0.02)
    assert block_bootstrap_median(values[:1400], weeks[:1400]) is None


# Kept alive


def test_what_one_comes_back_to_after_thirty_days_is_kept_alive(
    make_database: MakeDatabase,
) -> None:
    """Quoted on day 30 (not yet later) and day 40, retweeted by its text on day 50: twice, 50 days.

    The other post is quoted on day 10 alone; a retweet of too few words is matched to nothing.
    """
    wheel = "How I throw a tall jug on a slow wheel"
    database = make_database(
        tweets=[
            Tweet(wheel, START, tweet_id=900),
            Tweet("Another day, another glaze", START + DAY, tweet_id=901),
            Tweet("soon", START + 11 * DAY, "quote", quoted_id=901, quoted_name="me"),
            Tweet("again", START + 30 * DAY, "quote", quoted_id=900, quoted_name="me"),
            Tweet("and again", START + 40 * DAY, "quote", quoted_id=900, quoted_name="me"),
            Tweet(f"RT @me: {wheel[:30]}…", START + 50 * DAY, "retweet", retweeted_user=ME),
            Tweet("RT @me: How I", START + 90 * DAY, "retweet", retweeted_user=ME),
        ]
    )
    finding = told(database)

    assert database.tuples("select tweet_id, times, last_at, days from kept_alive") == [
        (900, 2, START + 50 * DAY, 50)
    ]
    measures = {measure.measure: measure for measure in finding.measures}
    assert (measures["kept_alive_posts"].value, measures["kept_alive_posts"].n) == (1, 5)
