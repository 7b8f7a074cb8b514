"""The shares and ratios of promotion over time, worked out by hand, and then held against planted truth."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from archive_lens.analyses import promotion
from archive_lens.analyses.ground import lay_ground, lay_scope
from archive_lens.ingest import ingest
from archive_lens.settings import Settings
from archive_lens.store.database import Database
from archive_lens.wording import plain
from tests.personas import make_persona, write_archive
from tests.promoting import (
    MINE,
    PLAIN,
    SHOP,
    THEIRS,
    MakeDatabase,
    computed,
    labels,
    measure,
    with_shop,
)
from tests.world import ME, START, Tweet


@pytest.fixture
def make(make_database: MakeDatabase) -> MakeDatabase:
    """Databases of an account whose shop is declared."""
    return with_shop(make_database)


def test_a_thread_counts_once(make_database: MakeDatabase) -> None:
    """A thread of three, whose last tweet promotes, and one plain post: one of two."""
    root = Tweet(PLAIN[0])
    parts = [
        Tweet(
            text,
            START + timedelta(minutes=number),
            kind="self_reply",
            reply_to=root.tweet_id,
            reply_to_user=ME,
            urls=urls,
        )
        for number, (text, urls) in enumerate(
            [(PLAIN[1], []), ("Get yours here: https://t.co/a", [SHOP])], 1
        )
    ]
    database = make_database(
        tweets=[root, *parts, Tweet(PLAIN[2], START + timedelta(days=1))], settings=MINE
    )

    finding = computed(database)

    assert finding.headline.value == 0.5
    assert finding.headline.n == 2
    assert database.tuples(
        "select tweets, label from promotion_entries order by root_tweet_id"
    ) == [
        (3, "self_promo"),
        (1, "none"),
    ]


def test_the_ratios(make: MakeDatabase) -> None:
    """Broadcast: two promotions, one boost, one plain. Replies: three, one with somebody's link. One
    retweet of another, one of oneself. Giving = 1 boost + 1 retweet + 1 link = 3 of 5."""
    database = make(
        Tweet("Order now: https://t.co/a", urls=[SHOP]),
        Tweet("Subscribe here: https://t.co/b", urls=[SHOP + "/2"]),
        Tweet("Buy this book and read it twice: https://t.co/b", urls=[THEIRS]),
        Tweet(PLAIN[0]),
        Tweet("@a yes", kind="reply", reply_to=5, reply_to_user=11),
        Tweet("@b no", kind="reply", reply_to=6, reply_to_user=12),
        Tweet("@c here https://t.co/c", kind="reply", reply_to=7, reply_to_user=13, urls=[THEIRS]),
        Tweet("RT @you: hello", kind="retweet", retweeted_name="you", retweeted_user=5),
        Tweet("RT @me: hello", kind="retweet", retweeted_name="me", retweeted_user=ME),
    )

    computed(database)

    assert measure(database, "promo_share") == 0.5
    assert measure(database, "promo_to_conversation") == pytest.approx(2 / 3)
    assert measure(database, "megaphone_index") == pytest.approx(4 / 7)
    assert measure(database, "give_ratio") == pytest.approx(3 / 5)
    assert database.tuples(
        "select share, n, boosts, retweets, answers, self_promo from give_by_quarter"
    ) == [(0.6, 5, 1, 1, 1, 2)]
    assert measure(database, "promo_streak_max") == 2
    assert measure(database, "boost_share") == 0.25


def test_quarters_add_up_and_gaps_are_seen(make_database: MakeDatabase) -> None:
    """Two posts in the first quarter, one of them promotion; none in the second; one in the third."""
    tweets = [
        Tweet("Order now: https://t.co/a", START, urls=[SHOP]),
        Tweet(PLAIN[0], START + timedelta(days=1)),
        Tweet(PLAIN[1], START + timedelta(days=220)),
    ]
    database = make_database(tweets=tweets, settings=MINE)

    computed(database)

    rows = database.tuples(
        "select share, n, self_promo, none, is_partial from promotion_by_quarter order by period_start"
    )
    assert rows == [(0.5, 2, 1, 1, True), (None, 0, 0, 0, False), (0.0, 1, 0, 1, True)]


def test_the_answer_shows_reasons_places_and_rules_of_thumb(make: MakeDatabase) -> None:
    """Three promotions and nine plain posts: a quarter."""
    tweets = [
        Tweet(f"Order number {name} now: https://t.co/a", urls=[f"{SHOP}/{name}"])
        for name in ("one", "two", "three")
    ]
    database = make(
        *tweets, *[Tweet(text) for text in PLAIN * 2], Tweet("And that was that, good night")
    )

    finding = computed(database)

    assert (
        plain(finding.verdict)
        == "Much: about one in four of your posts promotes something of yours (25 %)."
    )
    posts, either, pitches, places, rules = finding.tables
    assert (posts.total, either.total, pitches.total) == (3, 0, 0)
    assert str(posts.rows[0][3]).startswith("links to a place of your own (+3.0); ")
    assert places.rows == (("potters.example", "declared", 3),)
    assert rules.rows[0] == ("80/20", "at most 20 % promotion", "25 %")
    assert len(finding.quotes) == 3
    assert [series.values for series in finding.charts[0].series] == [
        (0.25,),
        (0.0,),
        (0.0,),
        (0.75,),
    ]
    assert {measure.measure for measure in finding.measures} <= finding.labels.keys()


@pytest.mark.parametrize(
    "tweets",
    [
        [],
        [Tweet("one")],
        [Tweet("RT @you: x", kind="retweet", retweeted_name="you")],
        [Tweet("@a yes", kind="reply", reply_to=3, reply_to_user=4)],
    ],
    ids=["none", "one", "retweet only", "reply only"],
)
def test_too_little_is_said_to_be_too_little(make: MakeDatabase, tweets: list[Tweet]) -> None:
    finding = computed(make(*tweets))

    assert finding.confidence == "too little"
    assert finding.headline.measure == "promo_share"
    assert finding.charts == ()
    assert finding.says == ()
    assert not finding.headline.value


@pytest.mark.parametrize(("style", "seed", "lang"), [("seller", 0, "en"), ("mixed", 3, "ja")])
def test_planted_promotion_is_found(tmp_path: Path, style: str, seed: int, lang: str) -> None:
    """Half of the planted promotions have none of the usual words; the score still finds most of all,
    makes few up, and means what its probabilities say."""
    persona = make_persona(style, 800, seed, lang)
    write_archive(persona, tmp_path / "archive")
    ingest(tmp_path / "archive", tmp_path / "persona.duckdb")
    with Database.open(tmp_path / "persona.duckdb") as database:
        lay_scope(database, Settings(), persona.account.account_id)
        lay_ground(database, Settings())
        computed(database, Settings())
        scored = database.tuples(
            "select tweet_id, label = 'self_promo', probability from promotion_scores inner join broadcast using (tweet_id)"
        )

    planted = {tweet_id for tweet_id, label in persona.truth.promo.items() if label == "self_promo"}
    hits = sum(is_promo and tweet_id in planted for tweet_id, is_promo, _ in scored)
    found, true = (
        sum(is_promo for _, is_promo, _ in scored),
        sum(row[0] in planted for row in scored),
    )
    assert true > 30
    assert 2 * hits / (found + true) >= 0.8
    tenths: dict[int, list[tuple[float, bool]]] = {}
    for tweet_id, _, probability in scored:
        tenths.setdefault(min(int(probability * 10), 9), []).append(
            (probability, tweet_id in planted)
        )
    error = sum(abs(sum(p for p, _ in rows) - sum(y for _, y in rows)) for rows in tenths.values())
    assert error / len(scored) <= 0.1


def test_every_month_of_the_period_has_its_share(make_database: MakeDatabase) -> None:
    """January: one of two promotes. February: nothing was posted. March: none of one."""
    days = (0, 1, 65)
    texts = (f"New mugs in my shop, order yours now {SHOP}", PLAIN[0], PLAIN[1])
    database = make_database(
        tweets=[
            Tweet(text, START + timedelta(days=day), urls=[SHOP] if SHOP in text else [])
            for day, text in zip(days, texts, strict=True)
        ],
        settings=MINE,
    )
    computed(database)

    rows = database.tuples(
        "select share, n, self_promo from promotion_by_month order by period_start"
    )
    assert rows == [(0.5, 2, 1), (None, 0, 0), (0.0, 1, 0)]


def test_thirty_days_with_twenty_posts_have_a_share(make_database: MakeDatabase) -> None:
    """Twenty posts a day apart: on the 20th day there are enough, two of them promotion. On the 31st day the
    first, a promotion, has left the window and the 31st has come. Then nothing for 25 days: too few again.
    """
    promo = f"New mugs in my shop, order yours now {SHOP}"
    tweets = [
        Tweet(promo if day in (0, 5) else f"{PLAIN[day % 4]} on day {day}", START + timedelta(days=day), urls=[SHOP] if day in (0, 5) else [])
        for day in (*range(31), 55)
    ]  # fmt: skip
    database = make_database(tweets=tweets, settings=MINE)
    computed(database)

    rows = database.tuples(
        "select share, n, self_promo from promotion_rolling_30_days order by day"
    )
    assert len(rows) == 56
    assert rows[18] == (None, 19, 2)
    assert rows[19] == (0.1, 20, 2)
    assert rows[29] == (2 / 30, 30, 2)
    assert rows[30] == (1 / 30, 30, 1)
    assert rows[55][0] is None
    assert measure(database, "promo_share_most_30_days") == pytest.approx(0.1)
    assert measure(database, "promo_share_last_30_days") == pytest.approx(0 / 20)
    (line,) = [chart for chart in promotion.ANALYSIS.answer(database, MINE).charts if chart.kind == "line"]  # fmt: skip
    assert (line.x[0], line.x[-1], len(line.x)) == ("2024-01-20", "2024-02-25", 37)
    assert line.series[0].values[:1] + line.series[0].values[-1:] == (0.1, None)
    assert line.private


def test_a_long_line_shows_every_seventh_day(make_database: MakeDatabase) -> None:
    """A post a day for 160 days: the share is known from the 20th on, 141 days, more than a line of days holds."""
    database = make_database(
        tweets=[
            Tweet(f"{PLAIN[day % 4]} on day {day}", START + timedelta(days=day))
            for day in range(160)
        ]
    )

    finding = computed(database, Settings())

    (line,) = [chart for chart in finding.charts if chart.kind == "line"]
    assert line.x[-1] == "2024-06-08"
    assert line.x[-2] == "2024-06-01"
    assert len(line.x) == 21


def test_what_may_be_either_gives_an_interval(make: MakeDatabase) -> None:
    """Own links in the middle of a sentence, so the ask alone decides. An order that leads there is certain; a call to
    act beside a link is s(-3.50 + 3.13 + 0.74) = .59, promotion but not certain; a question to the reader beside a link
    is s(-3.50 + 1.58 + 0.99 + 0.74) = .45, possible. Of four posts: two promote, one is certain, three are possible."""
    database = make(
        Tweet("Order now: https://t.co/a", urls=[SHOP]),
        Tweet("Whoever will subscribe at https://t.co/b gets rained on", urls=[SHOP + "/2"]),
        Tweet("Has the page https://t.co/c told you so? Mine said nothing", urls=[SHOP + "/3"]),
        Tweet(PLAIN[0]),
    )

    finding = computed(database)

    told = [
        row[0]
        for row in database.tuples(
            "select round(probability, 2) from promotion_scores order by tweet_id"
        )
    ]
    assert told[1:3] == [0.59, 0.45]
    assert measure(database, "promo_share") == 0.5
    assert measure(database, "promo_share_certain") == 0.25
    assert measure(database, "promo_share_possible") == 0.75
    assert finding.tables[1].total == 2


def test_rules_of_thumb_are_shown_and_never_judged(make: MakeDatabase) -> None:
    """One promotion, one retweet, two links to others, one own thing without an ask, one without a link. Four, one and
    one of six: 2 : 1 : 1 scaled to six. Of ten: 3 of others, 2 of one's own, 1 personal, scaled to ten."""
    database = make(
        Tweet("Order now: https://t.co/a", urls=[SHOP]),
        Tweet("RT @you: hello", kind="retweet", retweeted_name="you", retweeted_user=5),
        Tweet("A long read on rivers https://t.co/b", urls=[THEIRS]),
        Tweet("A short read on rivers https://t.co/c", urls=[THEIRS + "/2"]),
        Tweet("I gave a talk about ash glazes"),
        Tweet(PLAIN[0]),
    )

    rules = computed(database).tables[-1]

    assert [row[2] for row in rules.rows] == ["20 %", "3.0 : 1.5 : 1.5", "5.0 : 3.3 : 1.7"]
    words = " ".join(str(cell) for row in rules.rows for cell in row) + rules.title
    assert not any(word in words.lower() for word in ("pass", "fail", "good", "bad", "too much"))
    assert "folklore" in rules.title


def test_a_retweet_of_somebody_is_never_scored(make: MakeDatabase) -> None:
    database = make(
        Tweet("RT @you: Buy my book now https://t.co/a", kind="retweet", retweeted_name="you", urls=[SHOP]),
        Tweet(PLAIN[0]),
    )  # fmt: skip

    computed(database)

    assert labels(database) == ["none"]
    assert measure(database, "promo_share") == 0


def test_a_run_of_promotion_ends_at_the_first_other_post(make: MakeDatabase) -> None:
    """Two, a plain one, three, and a reply between the last two, which is no broadcast and so breaks nothing."""
    promo = [Tweet(f"Order number {n} now: https://t.co/a", urls=[f"{SHOP}/{n}"]) for n in range(5)]
    database = make(
        *promo[:2],
        Tweet(PLAIN[0]),
        *promo[2:4],
        Tweet("@a yes", kind="reply", reply_to=5, reply_to_user=11),
        promo[4],
    )

    computed(database)

    assert measure(database, "promo_streak_max") == 3


def test_every_share_has_its_number_and_interval(make: MakeDatabase) -> None:
    """One of four: Wilson's interval is .046 to .699. One promotion to two replies: the odds of Wilson's 1 of 3."""
    database = make(
        Tweet("Order now: https://t.co/a", urls=[SHOP]),
        *[Tweet(text) for text in PLAIN[:3]],
        Tweet("@a yes", kind="reply", reply_to=5, reply_to_user=11),
        Tweet("@b no", kind="reply", reply_to=6, reply_to_user=12),
    )

    computed(database)

    rows = {
        row[0]: row[1:]
        for row in database.tuples("select measure, value, low, high, n from promotion_summary")
    }
    assert rows["promo_share"] == pytest.approx((0.25, 0.0456, 0.6994, 4), abs=1e-4)
    assert rows["promo_to_conversation"] == pytest.approx((0.5, 0.0655, 3.815, 3), abs=2e-3)
    assert rows["megaphone_index"][0] == pytest.approx(4 / 6)


def test_thirty_days_of_nineteen_posts_say_nothing(make: MakeDatabase) -> None:
    database = make(*[Tweet(f"{PLAIN[n % 4]}, day {n}") for n in range(19)])

    computed(database)

    assert database.value("select count(share) from promotion_rolling_30_days") == 0
    assert measure(database, "promo_share_last_30_days") is None
