"""Topics end to end: planted themes, planted changes, and accounts with next to nothing."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import polars as pl
import pytest

from archive_lens.analyses.ground import lay_ground, lay_scope
from archive_lens.analyses.topics import ANALYSIS
from archive_lens.findings import Finding, Measure
from archive_lens.ingest import ingest
from archive_lens.settings import Settings, Topics
from archive_lens.store.database import Database
from archive_lens.wording import in_words, plain
from tests.conftest import MakeDatabase
from tests.personas import make_persona, write_archive
from tests.world import Tweet, World, build

THEMES = {
    "pottery": "kiln glaze clay bowl wheel slip bisque stoneware mug firing cone teapot ash celadon trimming pitcher wedging porcelain pots lid handle shelf",
    "cycling": "bike chain saddle climb gravel tyre puncture peloton sprint cadence helmet brake gear derailleur commute spokes pedal touring bidon crank ridge lane",
    "bread": "loaf dough sourdough crumb oven flour starter rye crust proof bake yeast baguette knead levain spelt semolina hydration banneton scoring batard focaccia",
    "birds": "heron wren kestrel plover nest hide binoculars migration feathers warbler swift owl lapwing curlew egret siskin dunnock fieldfare redwing osprey roost perch",
}  # fmt: skip
SMALL_TALK = [
    "morning",
    "everyone",
    "happy",
    "thanks",
    "lovely",
    "lol",
    "hope",
    "weekend",
    "tired",
    "sleepy",
    "love",
    "congrats",
    "haha",
    "night",
    "sorry",
    "monday",
    "excited",
    "friends",
    "birthday",
    "awesome",
    "bored",
    "dinner",
]
JAPANESE = {
    "pottery": ["陶芸", "釉薬", "粘土", "電動轆轤", "素焼", "茶碗", "窯元", "土鍋", "急須", "絵付"],
    "trains": [
        "鉄道",
        "新幹線",
        "改札",
        "車両",
        "終電",
        "線路",
        "切符",
        "時刻表",
        "急行",
        "機関車",
    ],
}
FIRST_MONDAY = datetime(2024, 1, 1, 9)


def theme_post(theme: str, rng: random.Random) -> str:
    words = rng.sample(THEMES[theme].split(), 5)
    return f"The {words[0]} and the {words[1]} were with {words[2]}, {words[3]} or {words[4]}"


def year(mix: dict[str, list[int]], seed: int = 1) -> list[Tweet]:
    """52 weeks from Monday, 1 January 2024: so many posts a week of each theme, by quarter of 13 weeks."""
    rng = random.Random(seed)
    tweets = []
    for week in range(52):
        texts = [
            theme_post(theme, rng)
            for theme, counts in mix.items()
            for _ in range(counts[week // 13])
        ]
        rng.shuffle(texts)
        start = FIRST_MONDAY + timedelta(weeks=week)
        tweets += [Tweet(text, start + timedelta(hours=7 * n)) for n, text in enumerate(texts)]
    return tweets


CALM = {"pottery": [4] * 4, "cycling": [4] * 4, "bread": [4] * 4, "birds": [3] * 4}
ABRUPT = {"pottery": [4] * 4, "cycling": [6, 6, 6, 1], "bread": [4] * 4, "birds": [1, 1, 1, 6]}


def analyse(database: Database) -> Finding:
    with database.transaction():
        ANALYSIS.compute(database, Settings())
    return ANALYSIS.answer(database, Settings())


Analysed = tuple[Database, Finding]


def built(folder: Path, mix: dict[str, list[int]]) -> Iterator[Analysed]:
    database = build(folder / "year.duckdb", World(tweets=year(mix)))
    yield database, analyse(database)
    database.close()


@pytest.fixture(scope="module")
def calm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Analysed]:
    """A year without any change; only read."""
    yield from built(tmp_path_factory.mktemp("calm"), CALM)


@pytest.fixture(scope="module")
def abrupt(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Analysed]:
    """Birds from 1 to 6 of 15 posts a week in the last quarter, cycling from 6 to 1; only read."""
    yield from built(tmp_path_factory.mktemp("abrupt"), ABRUPT)


def stored(database: Database) -> dict[str, list[tuple[object, ...]]]:
    return {name: database.tuples(f"select * from {name}") for name in ANALYSIS.relations}


def theme_of(text: str) -> str:
    words = set(text.replace(",", "").split())
    return max(THEMES, key=lambda theme: len(words & set(THEMES[theme].split())))


def test_an_abrupt_change_is_found_and_named(abrupt: Analysed) -> None:
    """Birds from 1 to 6 of 15 posts a week in the last quarter, cycling from 6 to 1: 7 % <-> 40 %."""
    database, finding = abrupt
    pairs = database.tuples(
        "select from_quarter, is_notable from topic_drift where drift is not null order by 1"
    )
    verdict = plain(finding.verdict)

    assert pairs == [(date(2024, 1, 1), False), (date(2024, 4, 1), False), (date(2024, 7, 1), True)]
    assert verdict.startswith("Yes. Between 2024 Q3 and Q4, posts about ")
    grown, shrunk = verdict.removeprefix("Yes. Between 2024 Q3 and Q4, posts about ").split(
        ", and posts about "
    )
    assert set(grown.split(" went from")[0].replace(" and ", ", ").split(", ")) <= set(
        THEMES["birds"].split()
    )
    assert set(shrunk.split(" from")[0].replace(" and ", ", ").split(", ")) <= set(
        THEMES["cycling"].split()
    )
    assert finding.headline == finding.measure("risen_to_share")
    assert (finding.headline.value or 0) > (finding.measure("risen_from_share").value or 1) + 0.05
    assert (finding.measure("latest_drift").value or 0) > 0.05
    assert finding.measure("notable_changes").value == 1
    assert finding.measure("quarters_tested").value == 3


def test_what_is_quoted_is_what_moved(abrupt: Analysed) -> None:
    _, finding = abrupt

    typical = [quote for quote in finding.quotes if plain(quote.why).startswith("typical")]
    assert [theme_of(quote.text) for quote in typical] == [
        "birds",
        "birds",
        "cycling",
        "cycling",
    ]
    assert all(quote.posted_at >= datetime(2024, 9, 30) for quote in finding.quotes[:2])
    assert len({quote.text for quote in finding.quotes}) == len(finding.quotes)


def test_names_of_topics_stand_where_a_shared_page_can_find_them(abrupt: Analysed) -> None:
    """As parts of sentences and in cells of their own, and in no note."""
    database, finding = abrupt
    labels = {label for (label,) in database.tuples("select label from counted_topics")}
    said = {in_words(label) for label in labels}
    pairs = next(table for table in finding.tables if table.relation == "topic_drift")
    place = [column.kind for column in pairs.columns].index("topic")
    changed = [row[place] for row in pairs.rows]

    assert said & set(finding.verdict)
    assert said & set(finding.headline_label)
    assert all(said & set(quote.why) for quote in finding.quotes[:4])
    assert all(isinstance(cell, list) and labels.issuperset(cell) for cell in changed)
    assert changed[0]
    assert not any(label in measure.note for label in labels for measure in finding.measures)


def test_words_that_came_and_went_are_those_of_the_themes(abrupt: Analysed) -> None:
    database, _ = abrupt
    came, went = (
        {row[0] for row in database.tuples(f"select word from drift_words where z {side} 0")}
        for side in "><"
    )

    assert len(came) == len(went) == 10
    assert len(came & set(THEMES["birds"].split())) >= 9
    assert len(went & set(THEMES["cycling"].split())) >= 9


def test_nothing_notable_happens_in_a_calm_year(calm: Analysed) -> None:
    _, finding = calm

    assert plain(finding.verdict).startswith("No. ")
    assert finding.measure("notable_changes").value == 0
    assert finding.measure("risen_to_share").value is None
    assert 2 <= len(finding.quotes) <= 4


def test_a_burst_of_one_week_is_no_drift(make_database: MakeDatabase) -> None:
    """40 posts about birds in one week of the last quarter: 15 points more, and yet only one week."""
    rng = random.Random(5)
    week = FIRST_MONDAY + timedelta(weeks=45)
    burst = [
        Tweet(theme_post("birds", rng), week + timedelta(minutes=5 * n + 1)) for n in range(40)
    ]
    database = make_database(tweets=year(CALM) + burst)
    finding = analyse(database)
    moved = database.value("select max(moved) from topic_moves where to_quarter = '2024-10-01'")

    assert moved > 0.05
    assert finding.measure("notable_changes").value == 0


def test_topics_are_the_planted_themes(calm: Analysed) -> None:
    """At least nine of ten posts stand in a topic whose posts mostly are of their own theme."""
    database, _ = calm
    rows = database.tuples(
        "select topic_id, text from tweet_topics inner join posts using (tweet_id) where topic_id >= 0"
    )
    by_topic: dict[int, Counter[str]] = {}
    for topic, text in rows:
        by_topic.setdefault(topic, Counter())[theme_of(text)] += 1

    assert len(rows) == 52 * 15
    assert sum(themes.most_common(1)[0][1] for themes in by_topic.values()) >= 0.9 * len(rows)


def test_shares_of_a_quarter_add_up_and_count_its_posts(calm: Analysed) -> None:
    """13 weeks of 15 posts are 195; the shares of a whole are 1."""
    database, _ = calm
    quarters = database.tuples(
        "select quarter, round(sum(share), 9), sum(posts), any_value(n), any_value(active_weeks)"
        " from topic_shares_by_quarter group by 1 order by 1"
    )
    inside = "select bool_and(low <= share and share <= high) from topic_shares_by_quarter"

    assert quarters == [(date(2024, month, 1), 1.0, 195, 195, 13) for month in (1, 4, 7, 10)]
    assert database.value(inside)


def test_small_talk_is_recognised_and_left_out(make_database: MakeDatabase) -> None:
    """5 of 20 posts a week are small talk: a quarter of the posts, and none of the shares."""
    rng = random.Random(8)
    talk = [
        Tweet(
            f"{' '.join(rng.sample(SMALL_TALK, 4))}!",
            FIRST_MONDAY + timedelta(weeks=week, hours=11 * n, minutes=13),
        )
        for week in range(52)
        for n in range(5)
    ]
    database = make_database(tweets=year(CALM) + talk)
    finding = analyse(database)
    share = finding.measure("chatter_share")

    assert share.value == pytest.approx(0.25, abs=0.02)
    assert share.n == 52 * 20
    assert database.value("select count(*) from topics where is_chatter") >= 1
    assert (
        database.value(
            "select count(*) from topic_weeks inner join topics using (topic_id) where is_chatter"
        )
        == 0
    )
    shown = database.tuples("select words from topics where not is_chatter")
    assert all(set(words).isdisjoint(SMALL_TALK) for (words,) in shown)


def test_replies_have_topics_and_are_not_counted(make_database: MakeDatabase) -> None:
    """260 replies about birds change no share: only broadcast counts."""
    rng = random.Random(3)
    replies = [
        Tweet(theme_post("birds", rng), FIRST_MONDAY + timedelta(days=300, minutes=n + 1), kind="reply", reply_to=5, reply_to_user=77)
        for n in range(260)
    ]  # fmt: skip
    database = make_database(tweets=year(CALM) + replies)
    finding = analyse(database)

    assert database.value("select count(*) from tweet_topics where topic_id >= 0") == 52 * 15 + 260
    assert database.value("select sum(posts) from topic_weeks") == 52 * 15
    assert database.value("select sum(size) - sum(broadcast_posts) from topics") == 260
    assert finding.measure("effective_topics").n == 52 * 15


def test_pairs_with_too_little_have_no_numbers(make_database: MakeDatabase) -> None:
    """7 posts a week make 91 a quarter, below 100: no pair is tested."""
    few = {"pottery": [4] * 4, "bread": [3] * 4}
    database = make_database(tweets=year(few))
    finding = analyse(database)
    pairs = database.tuples(
        "select drift, p_value, is_notable, topics_changed, posts_from from topic_drift"
    )

    assert pairs == [(None, None, None, None, 91)] * 3
    assert finding.confidence == "too little"
    assert finding.headline.value is None
    assert plain(finding.verdict).startswith("There is too little to tell")


def test_a_quarter_with_seven_active_weeks_is_not_tested(make_database: MakeDatabase) -> None:
    """The last quarter keeps 7 of its weeks, with 7 x 15 = 105 posts."""
    end = FIRST_MONDAY + timedelta(weeks=46)
    database = make_database(tweets=[tweet for tweet in year(CALM) if tweet.at < end])
    analyse(database)
    rows = database.tuples(
        "select weeks_to, posts_to, drift is null from topic_drift order by from_quarter"
    )

    assert rows == [(13, 195, False), (13, 195, False), (7, 105, True)]


def test_the_first_and_last_quarter_are_flagged(calm: Analysed) -> None:
    database, _ = calm
    flags = database.tuples("select is_partial from topic_drift order by from_quarter")

    assert flags == [(True,), (False,), (True,)]


def test_an_export_made_later_leaves_the_last_quarter_whole(make_database: MakeDatabase) -> None:
    database = make_database(tweets=year(CALM), generated_at=datetime(2025, 6, 1))
    analyse(database)
    flags = database.tuples("select is_partial from topic_drift order by from_quarter")

    assert flags == [(True,), (False,), (False,)]


def test_a_slow_change_over_years_is_told(make_database: MakeDatabase) -> None:
    """Three years, birds from 1 to 12 of 16 posts a week, two more every half year."""
    rng = random.Random(2)
    tweets = []
    for week in range(156):
        birds = 1 + 2 * (week // 26)
        texts = [theme_post("birds", rng) for _ in range(birds)]
        texts += [theme_post(rng.choice(("pottery", "bread")), rng) for _ in range(16 - birds)]
        start = FIRST_MONDAY + timedelta(weeks=week)
        tweets += [Tweet(text, start + timedelta(hours=3 * n)) for n, text in enumerate(texts)]
    finding = analyse(make_database(tweets=tweets))
    before, after = finding.measure("long_from_share"), finding.measure("long_to_share")

    told = next(
        plain(sentence)
        for sentence in finding.says
        if plain(sentence).startswith("Over the whole period: ")
    )
    named = told.split("posts about ")[1].split(" went")[0].replace(" and ", ", ").split(", ")

    assert set(named) <= set(THEMES["birds"].split())
    assert before.value is not None
    assert after.value is not None
    assert after.value > before.value + 0.15


def test_every_measure_of_the_page_is_in_the_summary(abrupt: Analysed) -> None:
    database, finding = abrupt
    summary = dict(database.tuples("select measure, value from topics_summary"))

    assert {measure.measure: measure.value for measure in finding.measures} == summary
    assert set(finding.labels) == set(summary)
    for sentence in (finding.verdict, *finding.says):
        for part in sentence:
            assert not isinstance(part, Measure) or summary[part.measure] == part.value


def test_the_shares_told_are_those_of_the_quarters(abrupt: Analysed) -> None:
    database, finding = abrupt
    most, least = database.tuples(
        "select max_by((share_from, share_to), moved), min_by((share_from, share_to), moved)"
        " from topic_moves where to_quarter = '2024-10-01'"
    )[0]

    assert (
        finding.measure("risen_from_share").value,
        finding.measure("risen_to_share").value,
    ) == most
    assert (
        finding.measure("fallen_from_share").value,
        finding.measure("fallen_to_share").value,
    ) == least


def test_the_same_archive_gives_the_same_rows(make_database: MakeDatabase) -> None:
    one, other = (make_database(tweets=year(ABRUPT)) for _ in range(2))
    first = analyse(one)
    rows = stored(one)

    assert first == analyse(other)
    assert rows == stored(other)
    assert first == analyse(one)
    assert rows == stored(one)


def test_equal_topics_count_as_many(calm: Analysed) -> None:
    """Effective topics cannot be more than the topics there are, and the interval holds the value."""
    _, finding = calm
    effective, count = finding.measure("effective_topics"), finding.measure("topic_count")

    assert effective.value is not None
    assert count.value is not None
    assert effective.low is not None
    assert effective.high is not None
    assert 3 <= effective.value <= count.value
    assert effective.low <= effective.value <= effective.high
    assert effective.n == 52 * 15


def test_the_chart_shows_six_topics_and_the_rest(calm: Analysed) -> None:
    _, finding = calm
    (chart,) = finding.charts

    assert chart.kind == "stack"
    assert chart.x == ("2024 Q1", "2024 Q2", "2024 Q3", "2024 Q4")
    assert len(chart.series) <= 7
    for place in range(4):
        assert sum(series.values[place] or 0 for series in chart.series) == pytest.approx(1)


def test_japanese_is_read_without_spaces(make_database: MakeDatabase) -> None:
    """Two themes of ten words; the words named are whole pieces of theirs."""
    rng = random.Random(4)
    tweets = [
        Tweet(
            "と".join(rng.sample(JAPANESE[theme], 3)) + "です。",
            FIRST_MONDAY + timedelta(hours=9 * n),
            lang="ja",
        )
        for n in range(400)
        for theme in [("pottery", "trains")[n % 2]]
    ]
    database = make_database(tweets=tweets)
    analyse(database)
    rows = database.tuples(
        "select topic_id, text from tweet_topics inner join posts using (tweet_id)"
    )
    pure: dict[int, Counter[str]] = {}
    for topic, text in rows:
        theme = "pottery" if any(word in text for word in JAPANESE["pottery"]) else "trains"
        pure.setdefault(topic, Counter())[theme] += 1
    words = [word for row in database.tuples("select words from topics") for word in row[0]]
    everything = "".join(JAPANESE["pottery"] + JAPANESE["trains"])

    assert -1 not in pure
    assert sum(themes.most_common(1)[0][1] for themes in pure.values()) >= 0.95 * len(rows)
    assert words
    assert all(word in everything for word in words)


@pytest.mark.parametrize(
    "posts",
    [
        [],
        ["One post about a kiln"],
        [f"Post number {n} about the kiln and the glaze" for n in range(5)],
        ["Buy my stoneware mug at the market on Sunday"] * 50,
        ["🔥🔥🔥", "🎉", "😂😂"] * 20,
        ["and the of it"] * 30,
        ["https://t.co/abc"] * 30,
    ],
    ids=["none", "one", "five", "identical", "emoji", "function words", "links"],
)
def test_next_to_nothing_has_an_honest_answer(
    make_database: MakeDatabase, posts: list[str]
) -> None:
    database = make_database(posts=posts)
    finding = analyse(database)

    assert finding.confidence == "too little"
    assert finding.headline.value is None
    assert database.value("select count(*) from tweet_topics") == len(posts)
    assert database.value("select count(*) from topic_drift where drift is not null") == 0
    assert {measure.measure for measure in finding.measures} == set(finding.labels)


def test_only_retweets_and_only_replies_have_no_topics_to_tell(make_database: MakeDatabase) -> None:
    rng = random.Random(6)
    retweets = [
        Tweet(
            f"RT @someone: {theme_post('birds', rng)}",
            FIRST_MONDAY + timedelta(hours=n),
            kind="retweet",
        )
        for n in range(60)
    ]
    replies = [
        Tweet(theme_post("birds", rng), FIRST_MONDAY + timedelta(days=90, hours=n), kind="reply", reply_to=5, reply_to_user=77)
        for n in range(60)
    ]  # fmt: skip
    for tweets in (retweets, replies, retweets + replies):
        finding = analyse(make_database(tweets=tweets))
        assert finding.headline.value is None
        assert finding.charts == ()
        assert finding.basis == "no posts of the owner"


def test_liked_texts_are_context_and_never_counted(make_database: MakeDatabase) -> None:
    rng = random.Random(7)
    likes = [(n + 1, theme_post("birds", rng)) for n in range(300)]
    without_birds = {theme: counts for theme, counts in CALM.items() if theme != "birds"}
    database = make_database(tweets=year(without_birds), likes=likes)
    finding = analyse(database)
    words = {word for row in database.tuples("select words from topics") for word in row[0]}

    assert words.isdisjoint(THEMES["birds"].split())
    assert finding.measure("effective_topics").n == 52 * 12
    assert all(theme_of(quote.text) != "birds" for quote in finding.quotes)


def test_handles_are_no_words(make_database: MakeDatabase) -> None:
    rng = random.Random(9)
    tweets = [
        Tweet(
            f"@maren_clay {theme_post('bread', rng)} with @oakhollow",
            FIRST_MONDAY + timedelta(hours=5 * n),
        )
        for n in range(200)
    ]
    database = make_database(tweets=tweets)
    analyse(database)
    words = {word for row in database.tuples("select words from topics") for word in row[0]}

    assert words
    assert words <= set(THEMES["bread"].split())


def test_large_archives_learn_from_a_sample_and_place_the_rest(
    make_database: MakeDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With room for 300 posts only, all 780 still get a topic, mostly that of their theme."""
    monkeypatch.setattr("archive_lens.analyses.topics.model.LEARNT_FROM", 300)
    database = make_database(tweets=year(CALM))
    analyse(database)
    placed = database.frame(
        "select topic_id, text from tweet_topics inner join posts using (tweet_id) order by tweet_id"
    ).with_columns(pl.col("text").map_elements(theme_of, return_dtype=pl.String).alias("theme"))
    purest = (
        placed.group_by("topic_id", "theme").len().group_by("topic_id").agg(pl.col("len").max())
    )

    assert placed["topic_id"].min() >= 0  # type: ignore[operator]  # numbers
    assert int(purest["len"].sum()) >= 0.85 * 780


def test_the_drifter_is_seen_to_drift(tmp_path: Path) -> None:
    """A campaign takes 20 points from May 2025 on; the topic said to have grown is made of its posts."""
    persona = make_persona("drifter", tweets=2_000, seed=2, weeks=52, drift="abrupt", points=20)
    ingest(write_archive(persona, tmp_path / "archive"), tmp_path / "lens.duckdb")
    with Database.open(tmp_path / "lens.duckdb") as database:
        lay_scope(database, Settings(), persona.account.account_id)
        lay_ground(database, Settings())
        finding = analyse(database)
        grown = database.tuples(
            "select tweet_id from tweet_topics where topic_id = (select arg_max(topic_id, moved)"
            " from topic_moves where from_quarter in (select from_quarter from topic_drift where is_notable))"
        )
    themes = Counter(persona.truth.topics.get(row[0], "") for row in grown)
    notable, rise = finding.measure("notable_changes"), finding.measure("risen_to_share")

    assert notable.value is not None
    assert notable.value >= 1
    assert themes.most_common(1)[0][0] == "campaign"
    assert themes["campaign"] > 0.7 * len(grown)
    assert rise.value is not None
    assert rise.value >= 0.15
    assert finding.measure("chatter_share").value == pytest.approx(0.14, abs=0.08)


def test_a_move_has_an_interval_around_it(abrupt: Analysed) -> None:
    """Birds went from 1 of 15 to 6 of 15 posts a week, every week the same: 6.7 % to 40 %."""
    database, _ = abrupt
    moves = database.tuples(
        "select moved, low, high from topic_moves where from_quarter = date '2024-07-01' order by moved"
    )

    assert all(low <= moved <= high for moved, low, high in moves)
    assert moves[-1][0] == pytest.approx(0.333, abs=0.08)
    assert moves[-1][1] > 0.1
    assert sum(moved for moved, _, _ in moves) == pytest.approx(0)


def test_words_that_came_are_shown_in_use(abrupt: Analysed) -> None:
    database, finding = abrupt
    rows = database.tuples(
        "select word, z > 0, example_tweet_ids, from_quarter, to_quarter from drift_words"
    )

    assert rows
    for word, came, examples, before, after in rows:
        assert 1 <= len(examples) <= 3
        texts = database.tuples(
            "select text, quarter from broadcast where tweet_id in (select unnest($ids))",
            {"ids": examples},
        )
        assert all(word in text.lower() for text, _ in texts)
        assert {quarter for _, quarter in texts} == {after if came else before}
    assert any(plain(quote.why).startswith("holds “") for quote in finding.quotes)


def test_every_topic_is_counted_once_or_is_small_talk(abrupt: Analysed) -> None:
    database, _ = abrupt
    parts = [part for (row,) in database.tuples("select parts from counted_topics") for part in row]
    counted = database.tuples("select topic_id from topics where counted_as is not null order by 1")

    assert sorted(parts) == [topic for (topic,) in counted]
    assert database.value("select sum(posts) from counted_topics") == database.value(
        "select sum(broadcast_posts) from topics where not is_chatter"
    )


def test_the_owner_names_a_topic(tmp_path: Path) -> None:
    settings = Settings(
        topics=Topics(names={"On two wheels": ("bike", "chain", "saddle", "gravel")})
    )
    with build(tmp_path / "named.duckdb", World(tweets=year(CALM))) as database:
        with database.transaction():
            ANALYSIS.compute(database, settings)
        words = database.tuples("select words from counted_topics where label = 'On two wheels'")

    assert len(words) == 1
    assert set(words[0][0]) <= set(THEMES["cycling"].split())
