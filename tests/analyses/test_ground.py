"""Scope, chains and own links: what every analysis stands on."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from archive_lens.analyses.ground import iana_zone, lay_scope
from archive_lens.analyses.places import own_place
from archive_lens.errors import UsageError
from archive_lens.settings import Own, Period, Settings
from tests.conftest import MakeDatabase
from tests.world import ME, START, Tweet, snowflake

DAY = timedelta(days=1)


def chain_rows(database: object) -> dict[str, tuple[object, ...]]:
    rows = database.tuples(  # type: ignore[attr-defined]  # a Database
        """
        select posts.text, parent_kind, depth, is_lower_bound, is_in_conversation
        from reply_chains inner join posts using (tweet_id)
        """
    )
    return {row[0]: row[1:] for row in rows}


def test_depth_is_one_more_than_the_parents(make_database: MakeDatabase) -> None:
    """root <- first <- second is a thread; answer is a reply to 7, with my own addition under it."""
    root, first = snowflake(START), snowflake(START + DAY)
    answer = snowflake(START + 5 * DAY)
    database = make_database(
        tweets=[
            Tweet("root"),
            Tweet("first", START + DAY, "self_reply", reply_to=root, reply_to_user=ME),
            Tweet("second", START + 2 * DAY, "self_reply", reply_to=first, reply_to_user=ME),
            Tweet("answer", START + 5 * DAY, "reply", reply_to=99, reply_to_user=7),
            Tweet("addition", START + 6 * DAY, "self_reply", reply_to=answer, reply_to_user=ME),
            Tweet("to a person", START + 7 * DAY, "reply", reply_to_user=7),
            Tweet("to myself, of no tweet", START + 8 * DAY, "self_reply", reply_to_user=ME),
        ]
    )

    assert chain_rows(database) == {
        "root": ("none", 0, False, False),
        "first": ("own", 1, False, False),
        "second": ("own", 2, False, False),
        "answer": ("other", 1, False, True),
        "addition": ("own", 2, False, True),
        "to a person": ("other_unknown", 1, False, True),
        "to myself, of no tweet": ("none", 1, False, False),
    }


def test_a_missing_own_parent_counts_one_and_marks_a_lower_bound(
    make_database: MakeDatabase,
) -> None:
    orphan = snowflake(START)
    database = make_database(
        tweets=[
            Tweet("orphan", START, "self_reply", reply_to=5, reply_to_user=ME),
            Tweet("child", START + DAY, "self_reply", reply_to=orphan, reply_to_user=ME),
        ]
    )

    assert chain_rows(database) == {
        "orphan": ("own_missing", 1, True, False),
        "child": ("own", 2, True, False),
    }


def test_parents_newer_than_their_reply_are_dropped(make_database: MakeDatabase) -> None:
    """Two tweets that claim to answer each other cannot both be right."""
    one, two = snowflake(START), snowflake(START + DAY)
    database = make_database(
        tweets=[
            Tweet("one", START, "self_reply", reply_to=two, reply_to_user=ME),
            Tweet("two", START + DAY, "self_reply", reply_to=one, reply_to_user=ME),
        ]
    )

    assert chain_rows(database) == {
        "one": ("own_missing", 1, True, False),
        "two": ("own", 2, True, False),
    }


def test_a_reply_to_an_edited_tweet_hangs_under_its_last_version(
    make_database: MakeDatabase,
) -> None:
    draft, final = snowflake(START), snowflake(START + timedelta(minutes=9))
    database = make_database(
        tweets=[
            Tweet("draft", START, superseded_by=final),
            Tweet("final", START + timedelta(minutes=9)),
            Tweet(
                "reply",
                START + timedelta(minutes=5),
                "self_reply",
                reply_to=draft,
                reply_to_user=ME,
            ),
        ]
    )

    assert chain_rows(database) == {
        "final": ("none", 0, False, False),
        "reply": ("own", 1, False, False),
    }
    assert database.value("select root_tweet_id from reply_chains where depth = 1") == final


def test_what_hangs_under_a_reply_to_others_is_not_broadcast(make_database: MakeDatabase) -> None:
    root, answer = snowflake(START), snowflake(START + 5 * DAY)
    database = make_database(
        tweets=[
            Tweet("post"),
            Tweet("thread", START + DAY, "self_reply", reply_to=root, reply_to_user=ME),
            Tweet("quote", START + 2 * DAY, "quote", quoted_id=4),
            Tweet("RT @x: hi", START + 3 * DAY, "retweet", retweeted_name="x"),
            Tweet("answer", START + 5 * DAY, "reply", reply_to=99, reply_to_user=7),
            Tweet("addition", START + 6 * DAY, "self_reply", reply_to=answer, reply_to_user=ME),
            Tweet("gone", START + 7 * DAY, deleted_at=START + 8 * DAY, origin="deleted"),
        ]
    )

    assert [row[0] for row in database.tuples("select text from broadcast order by tweet_id")] == [
        "post",
        "thread",
        "quote",
    ]


def test_the_period_includes_both_of_its_days(make_database: MakeDatabase) -> None:
    period = Period(date(2024, 1, 2), date(2024, 1, 3))
    database = make_database(
        posts=["one", "two", "three", "four"], settings=Settings(period=period)
    )

    rows = database.tuples("select text from scoped_posts order by tweet_id")

    assert [row[0] for row in rows] == ["two", "three"]


def test_an_impossible_period_is_told(make_database: MakeDatabase) -> None:
    database = make_database(posts=["one"])

    with pytest.raises(UsageError, match="holds no day"):
        lay_scope(database, Settings(period=Period(date(2025, 1, 1), date(2024, 1, 1))), ME)


def test_as_of_is_the_exports_day_and_never_the_clock(make_database: MakeDatabase) -> None:
    export = datetime(2025, 5, 5, 5)

    assert make_database(posts=["one"], generated_at=export).scope().as_of == export
    assert make_database(posts=["one"]).scope().as_of == START


def test_an_account_without_tweets_can_be_laid(make_database: MakeDatabase) -> None:
    assert (
        make_database(tweets=[Tweet("RT @x: hi", START, "retweet")]).value(
            "select count(*) from broadcast"
        )
        == 0
    )


def own(database: object) -> list[tuple[str, str]]:
    return database.tuples("select domain, source from own_domains order by 1")  # type: ignore[attr-defined, no-any-return]  # a Database


def test_profile_bio_and_settings_declare_own_domains(make_database: MakeDatabase) -> None:
    database = make_database(
        posts=["x"],
        website="https://www.mira.example/about",
        bio="Potter. Shop: pots.example and github.com/mira",
        settings=Settings(own=Own(domains=("mine.example",), not_domains=("pots.example",))),
    )

    assert own(database) == [
        ("github.com/mira", "bio"),
        ("mine.example", "declared"),
        ("mira.example", "profile"),
    ]


def test_a_shortened_link_on_the_profile_is_nobodys_domain(make_database: MakeDatabase) -> None:
    assert own(make_database(posts=["x"], website="https://t.co/AbCdEf")) == []


def test_a_domain_often_linked_and_called_mine_is_inferred(make_database: MakeDatabase) -> None:
    """12 of 20 links go to clay.example, 3 of them as "my new post"; news.example has 8 and no such words."""
    mine = [
        Tweet(
            "My new post" if day < 3 else "look", START + day * DAY, urls=["https://clay.example/a"]
        )
        for day in range(12)
    ]
    other = [
        Tweet("reading", START + (20 + day) * DAY, urls=["https://news.example/a"])
        for day in range(8)
    ]

    assert own(make_database(tweets=mine + other)) == [("clay.example", "inferred")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "Nuevo artículo en mi blog"),
        ("fr", "Je viens de publier un billet"),
        ("de", "Mein neuer Blogbeitrag"),
        ("pt", "Escrevi um artigo para o meu blog"),
        ("ja", "ブログを更新しました"),
    ],
)
def test_own_words_are_known_in_every_language_with_a_lexicon(
    make_database: MakeDatabase, lang: str, text: str
) -> None:
    """Ten posts lead to one place, three of them with own words; without these it would be nobody's."""

    def ten(words: str) -> list[Tweet]:
        return [
            Tweet(words if day < 3 else "...", START + day * DAY, lang=lang, urls=["https://clay.example/a"])
            for day in range(10)
        ]  # fmt: skip

    assert own(make_database(tweets=ten(text))) == [("clay.example", "inferred")]
    assert own(make_database(tweets=ten("..."))) == []


def test_videos_called_mine_do_not_make_the_whole_platform_mine(
    make_database: MakeDatabase,
) -> None:
    tweets = [
        Tweet("My new video", START + day * DAY, urls=[f"https://www.youtube.com/watch?v={day}"])
        for day in range(12)
    ]

    assert own(make_database(tweets=tweets)) == []


def test_an_account_on_a_platform_is_inferred_like_a_domain(make_database: MakeDatabase) -> None:
    """Named like the handle; the eleventh link leads to somebody else's channel."""
    tweets = [
        Tweet("look", START + day * DAY, urls=["https://www.youtube.com/@MiraPots"])
        for day in range(10)
    ] + [Tweet("look", START + 10 * DAY, urls=["https://www.youtube.com/@somebody"])]

    database = make_database(tweets=tweets, username="mira_pots")

    database.fill("own_links")
    assert own(database) == [("youtube.com/@mirapots", "inferred")]
    assert database.value("select count(*) from own_links") == 10


def test_a_channel_under_a_section_of_the_path_is_owned(make_database: MakeDatabase) -> None:
    settings = Settings(own=Own(domains=("youtube.com/channel/uc12",)))
    tweets = [
        Tweet("mine", START, urls=["https://youtube.com/channel/UC12"]),
        Tweet("theirs", START + DAY, urls=["https://youtube.com/channel/UC99"]),
    ]

    database = make_database(tweets=tweets, settings=settings)

    database.fill("own_links")
    assert database.tuples(
        "select posts.text from own_links inner join posts using (tweet_id)"
    ) == [("mine",)]


def test_a_domain_named_like_the_handle_is_inferred(make_database: MakeDatabase) -> None:
    tweets = [
        Tweet("look", START + day * DAY, urls=["https://mirapots.example/a"]) for day in range(10)
    ]

    assert own(make_database(tweets=tweets, username="mira_pots")) == [
        ("mirapots.example", "inferred")
    ]


@pytest.mark.parametrize(
    ("domain", "url", "place"),
    [
        ("example.com", "shop.example.com/mugs", "example.com"),
        ("youtube.com", "youtube.com/MiraPots/videos", "youtube.com/mirapots"),
        ("github.com", "github.com/mira?tab=x", "github.com/mira"),
        ("github.com", "github.com", None),
        ("substack.com", "mira.substack.com/p/glaze", "mira.substack.com"),
        ("bit.ly", "bit.ly/3xYz", None),
        ("youtube.com", "youtube.com/watch?v=1", None),
        ("youtube.com", "youtube.com/@Mira/videos", "youtube.com/@mira"),
        ("youtube.com", "youtube.com/channel/UC12/about", "youtube.com/channel/uc12"),
        ("youtu.be", "youtu.be/abc", None),
        ("medium.com", "medium.com/@mira/on-glaze", "medium.com/@mira"),
        ("medium.com", "mira.medium.com/on-glaze", "mira.medium.com"),
        ("substack.com", "open.substack.com/pub/mira/p/glaze", "open.substack.com/pub/mira"),
        ("gumroad.com", "mira.gumroad.com/l/kit", "mira.gumroad.com"),
        ("etsy.com", "etsy.com/shop/MiraPots", "etsy.com/shop/mirapots"),
        ("amazon.com", "amazon.com/dp/B001?tag=x", "amazon.com/dp/b001"),
        ("linkedin.com", "linkedin.com/in/mira", "linkedin.com/in/mira"),
        ("linktr.ee", "linktr.ee/mira", "linktr.ee/mira"),
        ("wikipedia.org", "en.wikipedia.org/wiki/Kiln", None),
        ("bbc.co.uk", "bbc.co.uk/news/1", None),
        (None, "localhost/a", "localhost"),
    ],
)
def test_on_a_platform_the_account_is_owned_and_never_the_host(
    domain: str | None, url: str, place: str | None
) -> None:
    assert own_place(domain, url) == place


@pytest.mark.parametrize(
    ("name", "zone"),
    [
        ("Pacific Time (US & Canada)", "America/Los_Angeles"),
        ("London", "Europe/London"),
        ("Tokyo", "Asia/Tokyo"),
        ("Europe/Berlin", "Europe/Berlin"),
        ("Nowhere Land", None),
        (None, None),
    ],
)
def test_time_zones_are_read_as_x_names_them(name: str | None, zone: str | None) -> None:
    assert iana_zone(name) == zone


def test_canonical_links_forget_tracking_and_slashes(make_database: MakeDatabase) -> None:
    tweets = [
        Tweet("a", urls=["https://WWW.Example.com/Page/?utm_source=x&id=3#top"]),
        Tweet("b", START + DAY, urls=["http://m.example.com/Page?id=3&s=20"]),
        Tweet("c", START + 2 * DAY, "quote", urls=["https://x.com/someone/status/123"]),
    ]

    rows = make_database(tweets=tweets).tuples("select distinct url from post_links")

    assert rows == [("example.com/Page?id=3",)]
