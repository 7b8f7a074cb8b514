"""What the posts name, and what took over: names by hand, then the rule at its edges."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import polars as pl
import pytest

from archive_lens.analyses.run import analyze
from archive_lens.analyses.topics import ANALYSIS
from archive_lens.analyses.topics.entities import entities, names
from archive_lens.findings import Finding
from archive_lens.ingest import ingest
from archive_lens.settings import Goal, Own, Settings
from archive_lens.store.database import Database
from archive_lens.wording import plain
from tests.personas import make_persona, write_archive
from tests.world import Tweet, World, build

MARKS = pl.DataFrame(schema={"tweet_id": pl.Int64, "kind": pl.String, "mark": pl.String})
LINKS = pl.DataFrame(schema={"tweet_id": pl.Int64, "domain": pl.String, "url": pl.String})


def posts(*texts: str, lang: str = "en") -> pl.DataFrame:
    return pl.DataFrame({"tweet_id": range(len(texts)), "text": texts, "lang": [lang] * len(texts)})


def named(*texts: str, lang: str = "en") -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for tweet_id, _, name in names(posts(*texts, lang=lang)).iter_rows():
        found.setdefault(name, set()).add(tweet_id)
    return found


def test_a_name_inside_sentences_is_a_name_at_their_beginning_too() -> None:
    found = named(
        "I met Ada Quill", "we saw Ada Quill", "so Ada Quill spoke", "Ada Quill was there", "nobody"
    )

    assert found == {"Ada": {0, 1, 2, 3}, "Quill": {0, 1, 2, 3}, "Ada Quill": {0, 1, 2, 3}}


def test_a_capital_at_the_beginning_of_a_sentence_makes_no_name() -> None:
    """`Kettle` begins sentences only; `Saw` stands before the name and is no part of it."""
    found = named(*["Saw Quill. Kettle on!"] * 4, *["met Quill: Kettle on"] * 3)

    assert found.keys() == {"Quill"}
    assert len(found["Quill"]) == 7


def test_two_uses_inside_sentences_are_too_few() -> None:
    assert named("met Quill", "saw Quill", "Quill left", "Quill came", "Quill sat") == {}


def test_days_shouting_links_and_handles_are_no_names() -> None:
    texts = [
        "on Monday in August",
        "THE QUILL IS HERE",
        "see https://Quill.example/Quill",
        "ask @Quill",
        "a #Quill",
    ]

    assert named(*texts * 4) == {}


def test_a_possessive_is_the_same_name_and_accents_belong_to_it() -> None:
    found = named(
        "at Élodie's house", "at Élodie’s", "with Élodie", "for O'Brien", "to O'Brien", "by O'Brien"
    )

    assert found == {"Élodie": {0, 1, 2}, "O'Brien": {3, 4, 5}}


def test_in_german_one_word_is_no_name() -> None:
    texts = ["wir trafen Ada Quill im Garten"] * 3

    assert named(*texts, lang="de").keys() == {"Ada Quill"}


def test_hashtags_handles_cashtags_and_places_are_named_from_five_posts_on() -> None:
    marks = pl.DataFrame(
        {
            "tweet_id": [0, 1, 2, 3, 4, 0, 1, 2, 3, 0, 1, 2, 3, 4],
            "kind": ["hashtag"] * 5 + ["hashtag"] * 4 + ["handle"] * 5,
            "mark": ["kiln"] * 5 + ["rare"] * 4 + ["mira"] * 5,
        }
    )
    links = pl.DataFrame(
        {
            "tweet_id": list(range(5)) * 2,
            "domain": ["pots.example"] * 5 + ["youtube.com"] * 5,
            "url": ["pots.example/a"] * 5 + ["youtube.com/mira/x"] * 5,
        }
    )
    found = entities(posts(*["buy $abc now"] * 5), marks, links)

    assert set(found.select("kind", "entity").unique().iter_rows()) == {
        ("hashtag", "kiln"),
        ("handle", "mira"),
        ("cashtag", "ABC"),
        ("domain", "pots.example"),
        ("domain", "youtube.com/mira"),
    }


# The rule: two quarters of 13 weeks with 10 posts each, then a third where every tenth post names the mayor

WEEKS = 39


def world(named_weeks: int, *, usual: int = 0, extra: str = "Mayor Quill") -> list[Tweet]:
    """Ten posts a week; one of them names the mayor in so many weeks of the third quarter, and in `usual` weeks before."""
    tweets = []
    for week in range(WEEKS):
        is_named = 26 <= week < 26 + named_weeks or (week % 13 < usual and week < 26)
        for number in range(10):
            text = (
                f"today we asked {extra} about bins"
                if is_named and number == 0
                else f"bread number {week} {number}"
            )
            tweets.append(
                Tweet(text, datetime(2024, 1, 1, 9) + timedelta(weeks=week, hours=9 * number))
            )
    return tweets


def analysed(
    path: Path, tweets: list[Tweet], settings: Settings | None = None
) -> tuple[list[tuple[object, ...]], Finding]:
    settings = settings or Settings()
    with build(path / "a.duckdb", World(tweets=tweets), settings) as database:
        with database.transaction():
            ANALYSIS.compute(database, settings)
        rows = database.tuples(
            "select entity, posts, n, weeks, active_weeks, usual_share, longest_weeks from obsessions where part_of is null"
        )
        return rows, ANALYSIS.answer(database, settings)


def test_what_took_over_is_told_with_its_streak(tmp_path: Path) -> None:
    """13 of 130 posts name the mayor, every week: 10 %, interval 6 to 16 %; never before."""
    rows, finding = analysed(tmp_path, world(13))

    assert rows == [("Mayor Quill", 13, 130, 13, 13, 0.0, 13)]
    assert finding.measure("obsession_share").value == 0.1
    assert finding.measure("obsessions").value == 1
    told = [plain(said) for said in finding.says if "took over" in plain(said)]
    assert told[0].startswith(
        "One thing took over: Mayor Quill stood in 10 % of the posts in 2024 Q3"
    )


def test_seven_of_thirteen_weeks_are_half_and_six_are_not(tmp_path: Path) -> None:
    """7 of 130 posts are 5.4 %: just enough; 6 of 130 are 4.6 %."""
    (tmp_path / "seven").mkdir()
    (tmp_path / "six").mkdir()

    assert [row[0] for row in analysed(tmp_path / "seven", world(7))[0]] == ["Mayor Quill"]
    assert analysed(tmp_path / "six", world(6))[0] == []


def test_what_is_usual_is_no_obsession(tmp_path: Path) -> None:
    """Before, 5 of 130 posts named the mayor (3.8 %); 6 % as lower end is not above 7.7 %."""
    assert analysed(tmp_path, world(13, usual=5))[0] == []


def test_three_of_a_hundred_and_thirty_before_do_not_hide_it(tmp_path: Path) -> None:
    """2.3 % before; the lower end of 13 of 130 is 5.9 %, above 4.6 %."""
    rows, _ = analysed(tmp_path, world(13, usual=3))

    assert [row[0] for row in rows] == ["Mayor Quill"]


@pytest.mark.parametrize(
    "settings",
    [
        Settings(goals=(Goal("City", words=("mayor quill",)),)),
        Settings(own=Own(products=("Mayor Quill",))),
    ],
)
def test_goals_and_what_is_own_are_expected(tmp_path: Path, settings: Settings) -> None:
    rows, finding = analysed(tmp_path, world(13), settings)

    assert [row[0] for row in rows if row[0] == "Mayor Quill"] == []
    assert not any("Mayor Quill" in plain(said) for said in finding.says)


def test_one_quarter_has_nothing_to_be_held_against(tmp_path: Path) -> None:
    tweets = [tweet for tweet in world(13) if tweet.at >= datetime(2024, 7, 1)]
    rows, finding = analysed(tmp_path, tweets)

    assert rows == []
    assert finding.measure("obsessions").value is None


@pytest.mark.slow
@pytest.mark.parametrize(("seed", "weeks"), [(1, 4), (3, 7)])
def test_the_planted_obsession_of_a_persona_is_found_from_half_of_the_weeks_on(
    tmp_path: Path, seed: int, weeks: int
) -> None:
    """Both drifters name the councillor in 6 % of the last whole quarter; only one of them in 7 of its 13 weeks."""
    persona = make_persona("drifter", 6000, seed)
    planted = persona.truth.obsession
    assert planted is not None
    quarter = [
        tweet
        for tweet in persona.tweets
        if tweet.is_broadcast and date(2025, 6, 30) <= tweet.created_at.date() < date(2025, 9, 29)
    ]
    named = [tweet for tweet in quarter if tweet.tweet_id in planted.tweet_ids]
    assert len(named) >= 0.05 * len(quarter)
    assert len({tweet.created_at.isocalendar().week for tweet in named}) == weeks

    write_archive(persona, tmp_path / "archive")
    ingest(tmp_path / "archive", tmp_path / "a.duckdb")
    with Database.open(tmp_path / "a.duckdb") as database:
        analyze(database, Settings(), names=["topics"])
        found = {
            entity
            for (entity,) in database.tuples("select entity from obsessions where part_of is null")
        }

    assert (planted.entity in found) == (weeks >= 7)
