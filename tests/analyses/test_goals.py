"""On brand: rules and the threshold by hand, then goals set on a year of planted themes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import polars as pl
import pytest

from archive_lens.analyses.texts import text_keys
from archive_lens.analyses.topics import ANALYSIS
from archive_lens.analyses.topics.goals import threshold
from archive_lens.analyses.topics.rules import by_rules, pattern
from archive_lens.errors import UsageError
from archive_lens.findings import Finding
from archive_lens.settings import Goal, Settings
from archive_lens.settings_reading import load
from archive_lens.store.database import Database
from archive_lens.wording import plain
from tests.analyses.test_topics import ABRUPT, CALM, THEMES, theme_of, year
from tests.world import Tweet, World, build

NO_MARKS = pl.DataFrame(schema={"tweet_id": pl.Int64, "kind": pl.String, "mark": pl.String})


def reasons(goal: Goal, *texts: str, marks: pl.DataFrame = NO_MARKS) -> list[str | None]:
    keys = text_keys(pl.Series(texts))
    posts = pl.DataFrame({"tweet_id": range(1, len(texts) + 1), "exact_key": keys["exact_key"]})
    return by_rules(goal, posts, marks).to_list()


def test_words_are_found_whole_and_in_any_case() -> None:
    goal = Goal("g", words=("Kiln", "bisque firing"))

    assert reasons(
        goal, "the KILN is hot", "kilns are hot", "(kiln)", "#kiln", "bisque  firing", "bisque and firing"
    ) == ["word", None, "word", "word", "word", None]  # fmt: skip


def test_a_handle_or_link_is_no_word() -> None:
    assert reasons(Goal("g", words=("kiln",)), "ask @kiln", "see https://kiln.example/kiln") == [
        None,
        None,
    ]


def test_signs_in_words_are_taken_as_they_stand() -> None:
    """Were they a pattern, `c.*` would find the second text and `(` would be an error."""
    goal = Goal("g", words=("c.*t", "c++", "what ("))

    assert reasons(
        goal, "a c.*t here", "a cart here", "I write c++ at night", "so what ( then"
    ) == [
        "word",
        None,
        "word",
        "word",
    ]


def test_japanese_words_are_found_inside_a_run() -> None:
    assert reasons(Goal("g", words=("陶芸",)), "今日も陶芸教室でした", "今日も教室でした") == [
        "word",
        None,
    ]


def test_marks_are_found_however_they_are_written() -> None:
    marks = pl.DataFrame(
        {
            "tweet_id": [1, 2, 3, 4],
            "kind": ["hashtag", "domain", "place", "handle"],
            "mark": ["kilnday", "pots.example", "shop.example/mira", "mira"],
        }
    )
    goal = Goal(
        "g",
        hashtags=("#KilnDay",),
        domains=("https://www.pots.example/", "shop.example/mira"),
        accounts=("@Mira",),
    )

    assert reasons(goal, "a", "b", "c", "d", "e", marks=marks) == [
        "hashtag",
        "domain",
        "domain",
        "account",
        None,
    ]


def test_what_is_to_be_avoided_goes_before_all_else() -> None:
    goal = Goal("g", words=("kiln",), avoid=("sale",))

    assert reasons(goal, "kiln sale", "kiln", "sale") == ["avoided", "word", "avoided"]


def test_an_example_is_on_the_goal_by_its_text_or_its_id() -> None:
    goal = Goal("g", examples=("The Kiln is hot today!", "3"))

    assert reasons(goal, "the kiln is hot today!", "another text", "a third") == [
        "example",
        None,
        "example",
    ]


def test_no_words_are_no_pattern() -> None:
    assert pattern(()) is None
    assert pattern(("", "#")) is None


def test_the_threshold_lets_few_strays_in() -> None:
    """100 posts off the goal lie at .00, .01 ... .99; of 200 others, 100 lie at .50 and 100 at .97.

    From .95 on 5 of the 100 are off, and 100 of 200 pass: (5 + 1) / 101 of .5 is 12 % strays. From .97 on 3 are off:
    4 / 101 of .5 is 8 %.
    """
    off = (np.arange(100) / 100).astype(np.float32)
    others = np.repeat(np.array([0.5, 0.97], dtype=np.float32), 100)

    assert threshold(off, others) == pytest.approx(0.97)
    assert threshold(off, np.full(200, 0.95, dtype=np.float32)) == pytest.approx(0.95)
    assert threshold(off, np.append(others[:185], np.full(15, 0.94, dtype=np.float32))) is not None
    assert threshold(off, np.full(200, 0.5, dtype=np.float32)) is None
    assert threshold(off[:40], others) is None


# A year of four themes

POTS = Goal("Pots", words=("kiln", "glaze", "clay"), description="stoneware mugs and bowls")


def analysed(path: Path, goals: tuple[Goal, ...], tweets: list[Tweet]) -> tuple[Database, Finding]:
    settings = Settings(goals=goals)
    database = build(path, World(tweets=tweets), settings)
    with database.transaction():
        ANALYSIS.compute(database, settings)
    return database, ANALYSIS.answer(database, settings)


@pytest.fixture(scope="module")
def pots(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Database, Finding]]:
    """Every week 4 posts of pottery among 15, all year; only read."""
    database, finding = analysed(tmp_path_factory.mktemp("pots") / "a.duckdb", (POTS,), year(CALM))
    yield database, finding
    database.close()


def test_posts_without_the_words_are_found_by_likeness(pots: tuple[Database, Finding]) -> None:
    """A post has 5 of 20 words of its theme, so about half have kiln, glaze or clay."""
    database, _ = pots
    rows = database.tuples(
        "select posts.text, is_on_brand, reason, score from brand_scores inner join posts using (tweet_id)"
    )
    on = {text for text, is_on, _, _ in rows if is_on}
    truth = {text for text, _, _, _ in rows if theme_of(text) == "pottery"}
    by_rule = {text for text, _, reason, _ in rows if reason == "word"}

    assert len(rows) == 780
    assert all(any(word in text for word in POTS.words) for text in by_rule)
    assert len(by_rule) < 0.75 * len(truth)
    assert len(on & truth) >= 0.85 * len(on)
    assert len(on & truth) >= 0.9 * len(truth)
    assert all((score == 1) == (reason == "word") for _, _, reason, score in rows)


def test_the_share_goes_from_rules_to_likeness(pots: tuple[Database, Finding]) -> None:
    database, finding = pots
    on, ruled, n = database.tuples(
        "select count(*) filter (where is_on_brand), count(*) filter (where is_by_rule), count(*) from brand_posts"
    )[0]
    measure = finding.measure("on_brand_share")

    assert (measure.value, measure.low, measure.high) == (on / n, ruled / n, on / n)
    assert finding.measure("off_brand_share").value == pytest.approx(1 - on / n)
    assert database.tuples(
        "select sum(posts), sum(rule_posts), sum(n) from on_brand_by_quarter where goal = '*'"
    ) == [(on, ruled, n)]
    assert any(
        plain(said).startswith("2") and "on the goals" in plain(said) for said in finding.says
    )


def test_what_is_off_brand_is_told_by_topic(pots: tuple[Database, Finding]) -> None:
    database, _ = pots
    rows = database.tuples(
        "select label, posts, share, n from off_brand_topics order by posts desc"
    )

    assert sum(posts for _, posts, _, _ in rows) == rows[0][3]
    assert sum(share for _, _, share, _ in rows) == pytest.approx(1)
    assert not set(rows[0][0].split(", ")) & set(THEMES["pottery"].split())


def test_a_goal_that_the_words_avoid_is_never_met(tmp_path: Path) -> None:
    goal = Goal("Pots", words=("kiln", "clay"), avoid=("glaze",))
    database, finding = analysed(tmp_path / "a.duckdb", (goal,), year(CALM))
    with database:
        on = database.value(
            "select count(*) from brand_scores inner join posts using (tweet_id)"
            " where is_on_brand and contains(text, 'glaze')"
        )
        avoided = database.value("select count(*) from brand_scores where reason = 'avoided'")

    assert on == 0
    assert avoided > 30
    assert (finding.measure("avoided_share").value or 0) > 0.03


def test_a_change_of_the_last_quarter_is_told(tmp_path: Path) -> None:
    """Birds are 1 of 15 posts for three quarters and 6 of 15 in the last."""
    goal = Goal("Birds", words=("heron", "wren", "nest", "owl", "plover", "kestrel"))
    database, finding = analysed(tmp_path / "a.duckdb", (goal,), year(ABRUPT))
    database.close()
    sentences = [plain(said) for said in finding.says]

    latest, before = (
        finding.measure(f"on_brand_{when}_share").value for when in ("latest", "before")
    )
    assert latest is not None
    assert before is not None
    assert latest > 0.25 > 0.15 > before
    assert any(
        said.endswith("more than chance explains.") and "no more" not in said for said in sentences
    )


def test_without_goals_the_largest_topics_are_proposed(tmp_path: Path) -> None:
    tweets = year(CALM)
    for tweet in tweets:
        if theme_of(tweet.text) == "bread":
            tweet.text += " #sourdough"
    database, finding = analysed(tmp_path / "a.duckdb", (), tweets)
    with database:
        rows = database.tuples("select is_proposed, words, hashtags from brand_goals")
        scores = database.value("select count(*) from brand_scores")

    assert 1 <= len(rows) <= 3
    assert all(proposed and 1 <= len(words) <= 6 for proposed, words, _ in rows)
    bread = [tags for _, words, tags in rows if set(words) & set(THEMES["bread"].split())]
    assert all(tags == [] or tags == ["sourdough"] for tags in bread)
    assert scores == 0
    assert finding.measure("on_brand_share").value is None
    assert any("archive-lens init" in plain(said) for said in finding.says)


def test_a_goal_in_an_account_of_three_posts_is_told_by_rules_alone(tmp_path: Path) -> None:
    tweets = [
        Tweet(text, datetime(2024, 1, 1) + timedelta(days=n))
        for n, text in enumerate(("my kiln", "hello", "bye"))
    ]
    database, finding = analysed(tmp_path / "a.duckdb", (POTS,), tweets)
    with database:
        rows = database.tuples("select is_on_brand, reason from brand_scores order by tweet_id")

    assert rows == [(True, "word"), (False, None), (False, None)]
    assert finding.measure("on_brand_share").value == 1  # the other two have no topic


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('[[goals]]\nname = ""\nwords = ["a"]', "the name is empty"),
        (
            '[[goals]]\nname = "A"\nwords = ["a"]\n[[goals]]\nname = "A"\nwords = ["b"]',
            "of another goal",
        ),
        ('[[goals]]\nname = "A"\ndescription = "no words"', "nothing to be known by"),
        ('[[goals]]\nname = "A"\nword = ["a"]', "there is no setting word in goals"),
    ],
)
def test_a_goal_that_cannot_be_used_is_named(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "lens.toml").write_text(text)

    with pytest.raises(UsageError, match=told):
        load(None, tmp_path / "archive.duckdb")
