"""Several exports of one account: the newest wins, nothing only an older one holds is lost, in any order."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from archive_lens.accounts import settled_names
from archive_lens.archive import UsernamePeriod
from archive_lens.ingest import ingest
from tests.exports import (
    Record,
    contents,
    export,
    in_any_order,
    merged,
    the,
    tweet,
    values,
)
from tests.personas import Persona, PlantedTweet, make_persona, write_archive


def aged(persona: Persona, days: int, **changes: Any) -> Persona:
    """The persona as an export of so many days before would show it."""
    made = persona.account.generated_at - timedelta(days=days)
    return replace(persona, account=replace(persona.account, generated_at=made, **changes))


def only(persona: Persona, tweets: Sequence[PlantedTweet]) -> Persona:
    """The persona with those tweets in its tweet file."""
    there = {one.tweet_id for one in tweets}
    return replace(
        persona,
        tweets=tuple(tweets),
        notes=tuple(note for note in persona.notes if note.tweet_id in there),
        duplicate_ids=tuple(one for one in persona.duplicate_ids if one in there),
    )


def cut(persona: Persona, chance: float, rng: random.Random) -> Persona:
    """The persona with some of everything left out, other counts, and texts of likes gone."""
    tweets = [
        replace(one, favorite_count=rng.randrange(99), media=one.media[: rng.randrange(9)])
        for one in persona.tweets
        if rng.random() < chance
    ]
    left = only(persona, tweets)
    return replace(
        left,
        notes=tuple(note for note in left.notes if rng.random() < chance),
        deleted=tuple(one for one in persona.deleted if rng.random() < chance),
        likes=tuple(
            replace(like, text=like.text if rng.random() < 0.8 else None)
            for like in persona.likes
            if rng.random() < chance
        ),
        followers=tuple(one for one in persona.followers if rng.random() < chance),
    )


@pytest.fixture(scope="module")
def persona() -> Persona:
    return make_persona("mixed", tweets=300, seed=5)


@pytest.mark.slow
def test_three_exports_of_one_account_give_the_same_rows_in_all_six_orders(
    tmp_path: Path, persona: Persona
) -> None:
    """An older export without the last tweets, a newer one, and one with half of everything gone."""
    rng = random.Random(1)
    older = only(aged(persona, 300, bio="Still learning"), persona.tweets[:-75])
    trimmed = cut(aged(persona, rng.choice([30, 200, 500])), 0.5, rng)
    archives = [
        write_archive(one, tmp_path / name)
        for name, one in (("older", older), ("newer", persona), ("trimmed", trimmed))
    ]
    both = in_any_order(tmp_path, archives, every=True)

    assert len(values(both, "from tweets")) == len(
        {one.tweet_id for one in (*persona.tweets, *persona.community, *persona.deleted)}
    )
    assert values(both, "select bio from accounts") == [(persona.account.bio,)]


@pytest.mark.parametrize(
    "seed", [1, *(pytest.param(n, marks=pytest.mark.slow) for n in range(2, 9))]
)
def test_random_subsets_of_one_account_give_the_same_rows_in_all_orders(
    tmp_path: Path, seed: int
) -> None:
    """Three exports of two hundred tweets, whose fields are there or not by chance."""
    rng = random.Random(seed)
    archives = [
        export(
            tmp_path / f"{number}",
            rng.choice([None, 2020, 2021, 2022, 2023]),
            tweets=[_random_tweet(one, rng) for one in range(200) if rng.random() < 0.7],
            deleted=[
                tweet(one, deleted_at=f"Tue Sep 0{number + 1} 10:00:00 +0000 2020")
                for one in range(200)
                if rng.random() < 0.2
            ],
            circle=[one for one in range(200) if rng.random() < 0.2],
            likes=[
                {"tweetId": f"{one}", "fullText": rng.choice(["Clay", "Mud", None])}
                for one in range(1, 50)
                if rng.random() < 0.5
            ],
            followers=range(1, rng.randrange(1, 9)),
            owner={
                key: rng.choice(["mira", "mira_pots"])
                for key in ("username", "accountDisplayName")
                if rng.random() < 0.7
            },
        )
        for number in range(3)
    ]
    in_any_order(tmp_path, archives, every=seed > 1)


def _random_tweet(number: int, rng: random.Random) -> Record:
    maybe: Record = {
        "lang": rng.choice(["en", "de"]),
        "source": rng.choice(["Web", "Phone"]),
        "favorite_count": str(rng.randrange(9)),
        "in_reply_to_screen_name": rng.choice(["ann", "bob"]),
        "entities": rng.choice(
            [
                {"hashtags": [{"text": "clay"}, {"text": "mud"}]},
                {"urls": [{"url": "https://t.co/a", "expanded_url": "https://a.example/x"}]},
                {"user_mentions": [{"screen_name": "ann", "id_str": "7"}]},
            ]
        ),
    }
    body = "RT @ann: the kiln is warm and the glaze is running down the side of it"
    text = rng.choice([body, body[:40] + "…", "RT @ann: something else", "Clay"])
    return tweet(number, text) | {k: v for k, v in maybe.items() if rng.random() < 0.5}


def test_the_newest_record_wins_and_nulls_are_filled_from_the_newest_that_knows(
    tmp_path: Path,
) -> None:
    """2023 has no language and no client, 2022 a language, 2021 both; the counts are those of 2023."""
    archives = [
        export(
            tmp_path / "a", 2021, tweets=[tweet(1, lang="en", source="Web", favorite_count="1")]
        ),
        export(tmp_path / "b", 2022, tweets=[tweet(1, lang="de", favorite_count="9")]),
        export(tmp_path / "c", 2023, tweets=[tweet(1, favorite_count="5")]),
    ]
    path = in_any_order(tmp_path, archives)

    assert the(path, "(lang, client, favorite_count)") == ("de", "Web", 5)
    assert values(path, "select generated_at from tweets join ingests using (ingest_id)") == [
        (datetime(2023, 1, 1),)
    ]


def test_a_retweet_keeps_the_full_text_of_an_older_export(tmp_path: Path) -> None:
    full = "RT @ann: " + "the kiln is warm " * 12 + "at last"
    archives = [
        export(
            tmp_path / "a", 2015, tweets=[tweet(1, full), tweet(2, "RT @ann: other words, many")]
        ),
        export(
            tmp_path / "b", 2020, tweets=[tweet(1, full[:139] + "…"), tweet(2, "RT @ann: mine")]
        ),
        export(tmp_path / "c", 2023, tweets=[tweet(1, full[:139] + "… https://t.co/abc")]),
    ]
    path = in_any_order(tmp_path, archives)

    assert the(path, "text") == full
    assert the(path, "text", 2) == "RT @ann: mine"


def test_an_older_text_of_an_own_tweet_never_replaces_the_newer(tmp_path: Path) -> None:
    archives = [
        export(tmp_path / "a", 2020, tweets=[tweet(1, "Clay and more clay")]),
        export(tmp_path / "b", 2023, tweets=[tweet(1, "Clay")]),
    ]

    assert the(in_any_order(tmp_path, archives), "text") == "Clay"


def test_an_exact_time_beats_a_midnight(tmp_path: Path) -> None:
    """Tweet 5000 is older than snowflake ids; later archives tell only its day."""
    first = {"id_str": "5000", "full_text": "Clay"}
    archives = [
        export(tmp_path / "a", 2015, tweets=[first | {"created_at": "Tue Mar 03 09:15:00 +0000 2009"}]),
        export(tmp_path / "b", 2023, tweets=[first | {"created_at": "Tue Mar 03 00:00:00 +0000 2009"}]),
    ]  # fmt: skip
    path = in_any_order(tmp_path, archives)

    assert values(path, "select created_at, is_time_exact from tweets") == [
        (datetime(2009, 3, 3, 9, 15), True)
    ]


def test_a_deletion_stays_unless_a_newer_export_holds_the_tweet(tmp_path: Path) -> None:
    """1 is deleted after 2020; 2 stands again in 2023; 3 was told deleted by 2021 alone."""
    gone = {"deleted_at": "Tue Sep 01 10:00:00 +0000 2020"}
    archives = [
        export(tmp_path / "a", 2020, tweets=[tweet(1), tweet(9)]),
        export(
            tmp_path / "b", 2021, tweets=[tweet(9)], deleted=[tweet(n, **gone) for n in (1, 2, 3)]
        ),
        export(tmp_path / "c", 2023, tweets=[tweet(2), tweet(9)]),
    ]
    path = in_any_order(tmp_path, archives)

    assert the(path, "(origin, deleted_at)") == ("deleted", datetime(2020, 9, 1, 10))
    assert the(path, "(origin, deleted_at)", 2) == ("timeline", None)
    assert the(path, "(origin, deleted_at)", 3) == ("deleted", datetime(2020, 9, 1, 10))


def test_a_circle_tweet_stays_one(tmp_path: Path) -> None:
    archives = [
        export(tmp_path / "a", 2022, tweets=[tweet(1)], circle=[1]),
        export(tmp_path / "b", 2024, tweets=[tweet(1)]),
    ]

    assert the(in_any_order(tmp_path, archives), "origin") == "circle"


def test_links_are_those_of_the_newest_export_that_has_any(tmp_path: Path) -> None:
    def linked(to: str) -> Record:
        entities = {"urls": [{"url": "https://t.co/a", "expanded_url": f"https://{to}.example/"}]}
        return tweet(1, entities=entities)

    archives = [
        export(tmp_path / "a", 2020, tweets=[linked("old")]),
        export(tmp_path / "b", 2021, tweets=[linked("later")]),
        export(tmp_path / "c", 2023, tweets=[tweet(1, entities={"hashtags": [{"text": "clay"}]})]),
    ]
    path = in_any_order(tmp_path, archives)

    assert values(path, "select position, url from tweet_urls") == [(0, "https://later.example/")]
    assert values(path, "select position, hashtag from tweet_hashtags") == [(0, "clay")]


def test_an_edit_told_by_the_newer_export_marks_the_version_of_the_older(tmp_path: Path) -> None:
    chain = [str(1_300_000_000_000_000_000 + n) for n in (1, 2)]
    edited: Record = {"edit_info": {"initial": {"editTweetIds": chain}}}
    archives = [
        export(tmp_path / "a", 2022, tweets=[tweet(1, favorite_count="3")]),
        export(tmp_path / "b", 2023, tweets=[tweet(1, **edited), tweet(2, **edited)]),
        export(tmp_path / "c", 2024, tweets=[tweet(1)]),
    ]
    path = in_any_order(tmp_path, archives)

    assert the(path, "superseded_by_id") == int(chain[1])
    assert the(path, "superseded_by_id", 2) is None


def test_a_version_that_only_an_older_export_holds_gives_way_to_the_last_one(
    tmp_path: Path,
) -> None:
    """1 was edited to 2, then to 3. The newer export holds the last version alone, and names all three."""
    chain = [tweet(number)["id_str"] for number in (1, 2, 3)]
    edited: Record = {"edit_info": {"edit": {"editControlInitial": {"editTweetIds": chain}}}}
    archives = [
        export(tmp_path / "a", 2022, tweets=[tweet(1), tweet(9)]),
        export(tmp_path / "b", 2023, tweets=[tweet(3, **edited), tweet(9)]),
        export(tmp_path / "c", 2021, tweets=[tweet(2)]),
    ]
    path = in_any_order(tmp_path, archives)

    assert [the(path, "superseded_by_id % 1000", number) for number in (1, 2, 3, 9)] == [
        3, 3, None, None,
    ]  # fmt: skip
    assert values(path, "select count(*) from posts") == [(2,)]


def test_likes_are_the_union_and_people_those_of_the_newest_that_has_any(tmp_path: Path) -> None:
    archives = [
        export(tmp_path / "a", 2020, tweets=[tweet(1)], likes=[{"tweetId": "7", "fullText": "Mud"}, {"tweetId": "8"}], followers=[1, 2]),
        export(tmp_path / "b", 2022, tweets=[tweet(1)], likes=[{"tweetId": "7"}, {"tweetId": "9"}], followers=[2, 3]),
        export(tmp_path / "c", 2024, tweets=[tweet(1)]),
    ]  # fmt: skip
    path = in_any_order(tmp_path, archives)

    assert values(path, "select tweet_id, text from likes order by 1") == [
        (7, "Mud"), (8, None), (9, None),
    ]  # fmt: skip
    assert values(path, "select user_id from followers order by 1") == [(2,), (3,)]


def test_only_what_adds_something_is_kept_beside_the_row(tmp_path: Path) -> None:
    """2020 adds nothing to tweet 1 and the language of tweet 2."""
    archives = [
        export(tmp_path / "a", 2020, tweets=[tweet(1, favorite_count="1"), tweet(2, lang="en")]),
        export(tmp_path / "b", 2023, tweets=[tweet(1, favorite_count="5"), tweet(2)]),
    ]
    path = in_any_order(tmp_path, archives)

    assert values(path, "select tweet_id % 10, lang from tweet_versions order by all") == [
        (2, "en"), (2, None),
    ]  # fmt: skip


def test_reading_an_older_export_again_by_force_changes_nothing(tmp_path: Path) -> None:
    older = export(tmp_path / "a", 2020, tweets=[tweet(1, lang="en"), tweet(2)])
    newer = export(tmp_path / "b", 2023, tweets=[tweet(1), tweet(3)])
    path = merged(tmp_path / "db", [older, newer])
    before = contents(path)
    for archive in (older, newer, older):
        ingest(archive, path, force=True)

    assert contents(path) == before
    assert values(path, "select count(*) from ingests") == [(2,)]


def test_names_of_several_exports_make_one_history(tmp_path: Path) -> None:
    archives = [
        export(tmp_path / "a", 2019, tweets=[tweet(1)], owner={"username": "maren"}),
        export(tmp_path / "b", 2022, tweets=[tweet(1)], owner={"username": "kiln"}, renamed=[("2021-02-03T00:00:00.000Z", "maren", "kiln")]),
        export(tmp_path / "c", 2023, tweets=[tweet(1)], owner={"username": "kiln"}),
    ]  # fmt: skip
    path = in_any_order(tmp_path, archives)

    changed = datetime(2021, 2, 3)
    assert values(path, "select username, from_at, to_at from account_usernames order by 2 nulls first") == [
        ("maren", None, changed),
        ("kiln", changed, None),
    ]  # fmt: skip


def test_an_older_present_name_ends_when_it_was_last_seen() -> None:
    """No export tells when the name changed."""
    names = settled_names(
        [
            (datetime(2019, 1, 1), [UsernamePeriod("maren", None, None)]),
            (datetime(2020, 1, 1), [UsernamePeriod("Maren", None, None)]),
            (datetime(2023, 1, 1), [UsernamePeriod("kiln", None, None)]),
        ]
    )

    assert names == [
        UsernamePeriod("Maren", None, datetime(2020, 1, 1)),
        UsernamePeriod("kiln", None, None),
    ]
