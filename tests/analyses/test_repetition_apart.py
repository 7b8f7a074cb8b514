"""What is shown beside the rate and never in it: links, greetings, near misses; and what is no repeat at all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from archive_lens.analyses import repetition
from archive_lens.analyses.ground import lay_ground, lay_scope
from archive_lens.analyses.places import hosts
from archive_lens.analyses.repetition import near_duplicates
from archive_lens.ingest import ingest
from archive_lens.settings import Repetition, Settings
from archive_lens.store.database import Database
from tests.archive.builders import (
    OWNER_ID,
    manifest_js,
    note,
    part,
    snowflake,
    tweet,
    tweets_js,
    write_zip,
)
from tests.world import START, Tweet

MakeDatabase = Callable[..., Database]

KILN = "The kiln is open and the first mugs are out"
BIKES = "Every cycle path in this town ends at a lamp post"
OTHERS = (
    "Rain on the allotment and the beans are up already",
    "Somebody left an umbrella on the early ferry again",
    "My neighbour practises the trombone before breakfast",
    "Soup for lunch and a long letter from an old friend",
    "Three herons on the weir and nobody else to see them",
)
DAY_MS = 86_400_000


def measure(database: Database, name: str) -> float | None:
    value = database.value(
        "select value from repetition_summary where measure = $name", {"name": name}
    )
    return None if value is None else float(value)


def on_days(texts_and_urls: list[tuple[str, str]]) -> list[Tweet]:
    return [
        Tweet(text, START + timedelta(days=day), urls=[url])
        for day, (text, url) in enumerate(texts_and_urls)
    ]


def test_links_of_the_owner_of_others_and_unresolved_ones(make_database: MakeDatabase) -> None:
    """The shop on two days, a paper on two days, a short link on two days and another once: of seven link
    tweets three come again; one of two own, two of five other; three of seven are short."""
    tweets = on_days(
        [
            (OTHERS[0], "https://shop.example/mugs"),
            (OTHERS[1], "https://shop.example/mugs"),
            (OTHERS[2], "https://paper.example/story"),
            (OTHERS[3], "https://paper.example/story#part"),
            (OTHERS[4], "https://bit.ly/abc"),
            (KILN, "https://www.bit.ly/abc"),
            (BIKES, "https://ow.ly/xyz"),
        ]
    )
    database = make_database(tweets=tweets, website="https://shop.example")

    repetition.compute(database, Settings())

    assert measure(database, "link_recycling_rate") == pytest.approx(3 / 7)
    assert measure(database, "link_recycling_rate_own") == pytest.approx(1 / 2)
    assert measure(database, "link_recycling_rate_other") == pytest.approx(2 / 5)
    assert measure(database, "unresolved_link_share") == pytest.approx(3 / 7)
    assert database.tuples(
        "select url, is_own, is_unresolved from recycled_links order by url"
    ) == [
        ("bit.ly/abc", False, True),
        ("paper.example/story", False, False),
        ("shop.example/mugs", True, False),
    ]


def test_the_short_hosts_of_sql_are_those_of_the_list(make_database: MakeDatabase) -> None:
    database = make_database(ground=False)

    for host in hosts("shorteners"):
        assert database.value(f"select is_short_link('{host}/abc')") is True
    assert database.value("select is_short_link('habit.ly/abc')") is False
    body = (Path(repetition.__file__).parents[2] / "sql/macros/is_short_link.sql").read_text()
    assert body.count("'") == 2 * (len(hosts("shorteners")) + 1), "each host, and the slash"


@pytest.mark.parametrize(
    "greeting",
    [
        "Good morning to everybody in this windy town",
        "Happy birthday to the best of all brothers",
        "Buenos días a todo el mundo en este pueblo",
        "Feliz cumpleaños a la mejor de las hermanas",
        "Guten Morgen an alle in dieser kleinen Stadt",
        "Joyeux anniversaire à la meilleure des soeurs",
        "Bom dia a todos nesta cidade com muito vento",
        "Parabéns ao melhor irmão que alguém podia ter",
        "Buongiorno a tutti in questa piccola città",
        "Gefeliciteerd met je verjaardag lieve vriendin van mij",
        "みなさんおはようございます今日もよろしく",
        "おめでとうございます素敵な一年になりますように",
        "大家早上好祝你们今天过得愉快开心",
        "ขอบคุณทุกคนมากที่มาร่วมงานวันนี้",
        "생일 축하합니다 오늘 하루도 행복하게 보내세요 여러분",
    ],
)
def test_greetings_of_many_languages_are_set_aside(
    make_database: MakeDatabase, greeting: str
) -> None:
    """Said twice among three posts: no repeat, but on the list with its reason."""
    database = make_database(posts=[greeting, greeting, KILN])

    repetition.compute(database, Settings())

    assert measure(database, "repetition_rate") == 0
    assert measure(database, "allowed_repeats") == 1
    assert database.tuples("select why, posts from repetition_set_aside") == [("greeting", 2)]


@pytest.mark.parametrize(
    "text",
    [
        "The tackle shop by the harbour opens at seven",  # not `tack`
        "Dankeschoen is what the old sign over the door says",  # not `danke`
        "Auguries and other birds over the estuary tonight",  # not `auguri`
    ],
)
def test_words_that_only_begin_like_a_greeting_are_none(
    make_database: MakeDatabase, text: str
) -> None:
    database = make_database(posts=[text, text, KILN])

    repetition.compute(database, Settings())

    assert measure(database, "repetition_rate") == pytest.approx(1 / 3)


def test_what_is_set_aside_is_listed_with_its_reason(make_database: MakeDatabase) -> None:
    """A text allowed by the settings three times, two words twice, a greeting once: the last is no row."""
    settings = Settings(repetition=Repetition(allowed=("lamp post",)))
    posts = [BIKES, BIKES, BIKES, "so true", "So true!", "Good morning to everybody in this town"]
    database = make_database(posts=posts, settings=settings)

    repetition.compute(database, settings)

    assert database.tuples(
        "select text, why, posts from repetition_set_aside order by posts desc"
    ) == [
        (BIKES.lower(), "allowed", 3),
        ("so true", "too short", 2),
    ]


def test_pairs_just_under_the_threshold_are_shown(make_database: MakeDatabase) -> None:
    """Two of eleven words changed: of the 43 runs of five letters of each text 13 hold a changed letter, 30 of
    56 are shared. The texts are no repeat, and stand among the near misses."""
    one = "the kiln is open and the first cups are out now"
    other = "the kiln is open and the whole mugs are out now"
    database = make_database(posts=[one, other, BIKES])
    sets = [{text[place : place + 5] for place in range(len(text) - 4)} for text in (one, other)]
    jaccard = len(sets[0] & sets[1]) / len(sets[0] | sets[1])
    assert jaccard == 30 / 56

    repetition.compute(database, Settings())
    finding = repetition.ANALYSIS.answer(database, Settings())

    assert measure(database, "repetition_rate") == 0
    ids = [t for (t,) in database.tuples("select tweet_id from posts order by tweet_id")]
    assert database.tuples(
        "select tweet_id, other_tweet_id, channel, similarity from repetition_near_misses"
    ) == [(ids[0], ids[1], "broadcast", pytest.approx(jaccard))]
    table = next(each for each in finding.tables if each.relation == "repetition_near_misses")
    assert table.rows[0][:2] == (one, other)


def test_the_page_says_when_overlap_alone_decided(
    make_database: MakeDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With room for three texts, four are too many: a part that holds 1.7 times as much is then no repeat."""
    part_of = "the kiln reached its highest heat at midnight today"
    whole = f"{part_of} and nobody slept until breakfast time"
    database = make_database(posts=[part_of, whole, KILN, BIKES])
    repetition.compute(database, Settings())
    assert measure(database, "repetition_rate") == 0.25
    assert "MinHash" not in repetition.ANALYSIS.answer(database, Settings()).method

    for module in ("near_duplicates", "finding"):
        monkeypatch.setattr(f"archive_lens.analyses.repetition.{module}.EXACT_LIMIT", 3)
    repetition.compute(database, Settings())

    assert near_duplicates.EXACT_LIMIT == 3
    assert measure(database, "repetition_rate") == 0
    method = repetition.ANALYSIS.answer(database, Settings()).method
    assert "Here 4 different texts were compared" in method
    assert "judged by overlap alone" in method


def test_months_without_tweets_are_there_and_the_ends_are_partial(
    make_database: MakeDatabase,
) -> None:
    """Two copies in January 2024, one in March."""
    at = [datetime(2024, 1, 5), datetime(2024, 1, 20), datetime(2024, 3, 1)]
    database = make_database(tweets=[Tweet(KILN, day) for day in at])

    repetition.compute(database, Settings())

    rows = database.tuples(
        "select period_start::varchar, share, n, repeats, is_partial from repetition_by_month order by 1"
    )
    assert rows == [
        ("2024-01-01", 0.5, 2, 1, True),
        ("2024-02-01", None, 0, 0, False),
        ("2024-03-01", 1.0, 1, 1, True),
    ]
    assert database.value("select sum(repeats) from repetition_by_quarter") == 2


def read(
    tmp_path: Path, *records: dict[str, object], notes: tuple[dict[str, object], ...] = ()
) -> Database:
    """An archive of these tweets, read and analysed; the caller closes it."""
    files = {"data/manifest.js": manifest_js(), "data/tweets.js": tweets_js(*records)}
    if notes:
        files["data/note-tweet.js"] = part("note_tweet", "noteTweet", notes)
    ingest(write_zip(tmp_path / "archive.zip", files), tmp_path / "archive.duckdb")
    database = Database.open(tmp_path / "archive.duckdb")
    lay_scope(database, Settings(), OWNER_ID)
    lay_ground(database, Settings())
    repetition.compute(database, Settings())
    return database


def test_the_same_row_twice_is_one_tweet(tmp_path: Path) -> None:
    """Merged exports hold a tweet three times; it repeats nothing."""
    with read(
        tmp_path, *[tweet(snowflake(), KILN)] * 3, tweet(snowflake(DAY_MS), BIKES)
    ) as database:
        assert measure(database, "repetition_rate") == 0
        assert (
            database.value("select n from repetition_summary where measure = 'repetition_rate'")
            == 2
        )


def test_the_versions_of_an_edited_tweet_are_one_tweet(tmp_path: Path) -> None:
    """Three versions within half an hour; only the last stands."""
    ids = [snowflake(minute * 60_000) for minute in (0, 10, 25)]
    info = {"initial": {"editTweetIds": [str(each) for each in ids], "editsRemaining": "3"}}
    versions = [
        tweet(each, f"{KILN}{'!' * number}", edit_info=info) for number, each in enumerate(ids)
    ]
    with read(tmp_path, *versions, tweet(snowflake(DAY_MS), BIKES)) as database:
        assert measure(database, "repetition_rate") == 0
        assert database.value("select count(*) from repetition_members") == 0


def test_long_posts_with_one_beginning_are_compared_whole(tmp_path: Path) -> None:
    """Two long posts begin alike, so what the tweet file holds of them is the same; as a whole they are not."""
    opening = " ".join(OTHERS)[:250]
    endings = (
        " and then the whole valley went quiet because the last bus to the coast had left without a single passenger"
        " while the bakery on the corner sold its bread to nobody but gulls and one very patient priest in sandals",
        " but my plans for winter are a different matter: forty boxes of glaze tests, a second shelf near the window,"
        " a careful diary of every firing, its cone and hour, and no more promises to people who order on Sundays",
    )
    records, notes = [], []
    for number, ending in enumerate(endings):
        made = DAY_MS * number
        records.append(tweet(snowflake(made), f"{opening}…"))
        notes.append(
            note(snowflake(made - 20), opening + ending)
            | {"createdAt": f"2023-08-1{2 + number}T16:10:37.000Z"}
        )
    with read(tmp_path, *records, notes=tuple(notes)) as database:
        assert [
            long
            for (long,) in database.tuples("select len(text) > 400 from posts order by tweet_id")
        ] == [True, True]
        assert measure(database, "repetition_rate") == 0


def test_a_retweet_of_ones_own_words_is_no_repeat(tmp_path: Path) -> None:
    records = [
        tweet(snowflake(), KILN),
        tweet(snowflake(DAY_MS), f"RT @maria: {KILN}"),
        tweet(snowflake(2 * DAY_MS), BIKES),
    ]
    with read(tmp_path, *records) as database:
        assert measure(database, "repetition_rate") == 0
        assert measure(database, "recirculation_rate") == pytest.approx(1 / 3)
