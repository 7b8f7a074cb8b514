"""Archives that do not name their owner: an account of their own, until they share a tweet with a known one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from archive_lens.analyses.run import analyze
from archive_lens.ingest import ingest, inspect
from archive_lens.settings import Settings
from archive_lens.store.database import Database
from tests.exports import OWN, Record, contents, export, in_any_order, merged, the, tweet, values

PERSON = 7


def reply(number: int, parent: int, user: int | None, name: str | None = None) -> Record:
    whom: dict[str, Any] = {"in_reply_to_status_id_str": tweet(parent)["id_str"]}
    if user:
        whom["in_reply_to_user_id_str"] = str(user)
    if name:
        whom["in_reply_to_screen_name"] = name
    return tweet(number, **whom)


def of_accounts(path: Path) -> list[tuple[int, int]]:
    return values(path, "select account_id, tweet_id % 1000 from tweets order by all")


def test_without_a_shared_tweet_loose_files_are_an_account_of_their_own(tmp_path: Path) -> None:
    archives = [
        export(tmp_path / "full", 2021, tweets=[tweet(1)], likes=[{"tweetId": "5"}], followers=[5]),
        export(tmp_path / "loose", None, tweets=[tweet(2)], likes=[{"tweetId": "5"}], account_id=0),
    ]
    path = in_any_order(tmp_path, archives)

    assert of_accounts(path) == [(0, 2), (OWN, 1)]
    assert values(path, "select account_id, tweet_id from likes order by all") == [(0, 5), (OWN, 5)]
    assert values(path, "select account_id, username from accounts order by 1") == [
        (0, None),
        (OWN, None),
    ]


def test_loose_files_that_share_a_tweet_are_those_of_the_account(tmp_path: Path) -> None:
    """2 is in both; of what only the loose files hold, nothing is lost: a tweet, a like, a follower, a language."""
    archives = [
        export(tmp_path / "full", 2021, tweets=[tweet(1), tweet(2)], likes=[{"tweetId": "5"}]),
        export(
            tmp_path / "loose", None, account_id=0, followers=[PERSON],
            tweets=[tweet(2, lang="de", entities={"hashtags": [{"text": "mud"}]}), tweet(3)],
            likes=[{"tweetId": "5", "fullText": "Glaze"}, {"tweetId": "6"}],
        ),
        export(tmp_path / "other", 2022, tweets=[tweet(8)], account_id=43),
    ]  # fmt: skip
    path = in_any_order(tmp_path, archives)

    assert of_accounts(path) == [(OWN, 1), (OWN, 2), (OWN, 3), (43, 8)]
    assert the(path, "lang", 2) == "de"
    assert values(path, "select hashtag from tweet_hashtags") == [("mud",)]
    assert values(path, "from likes order by all") == [
        (OWN, 5, "Glaze", None),
        (OWN, 6, None, None),
    ]
    assert values(path, "from followers") == [(OWN, PERSON)]
    assert values(path, "select account_id from accounts order by 1") == [(OWN,), (43,)]


def test_loose_files_find_their_owner_by_way_of_others(tmp_path: Path) -> None:
    """The first shares 2 with the second, the second 3 with the account; the third shares nothing."""
    archives = [
        export(tmp_path / "one", None, tweets=[tweet(1), tweet(2)], account_id=0),
        export(tmp_path / "two", None, tweets=[tweet(2), tweet(3)], account_id=0),
        export(tmp_path / "three", None, tweets=[tweet(9)], likes=[{"tweetId": "4"}], account_id=0),
        export(tmp_path / "full", 2021, tweets=[tweet(3)]),
    ]
    path = in_any_order(tmp_path, archives)
    one, two, three, full = archives
    for number, order in enumerate([(full, one, three, two), (two, full, one, three)]):
        other = merged(tmp_path / f"other-{number}.duckdb", order)
        assert contents(other) == contents(path)

    assert of_accounts(path) == [(0, 9), (OWN, 1), (OWN, 2), (OWN, 3)]
    assert values(path, "from likes") == [(0, 4, None, None)]


def test_with_the_owner_known_a_reply_to_the_owner_is_a_self_reply(tmp_path: Path) -> None:
    """In loose files alone only 2 has its parent. Then 3 and 4 answer the owner, by id and by name; 5 does not."""
    loose = export(
        tmp_path / "loose", None, account_id=0,
        tweets=[
            tweet(1), reply(2, 1, OWN), reply(3, 90, OWN), reply(4, 91, None, "Maria"), reply(5, 92, PERSON),
        ],
    )  # fmt: skip
    alone = merged(tmp_path / "alone.duckdb", [loose])
    full = export(tmp_path / "full", 2021, tweets=[tweet(1)], owner={"username": "maria"})
    path = in_any_order(tmp_path, [loose, full])

    assert [the(alone, "kind", n) for n in range(1, 6)] == [
        "post", "self_reply", "reply", "reply", "reply",
    ]  # fmt: skip
    assert [the(path, "kind", n) for n in range(1, 6)] == [
        "post", "self_reply", "self_reply", "self_reply", "reply",
    ]  # fmt: skip


def test_versions_of_an_edited_tweet_move_along(tmp_path: Path) -> None:
    chain = [tweet(number)["id_str"] for number in (2, 3)]
    edited: Record = {"edit_info": {"initial": {"editTweetIds": chain}}}
    archives = [
        export(tmp_path / "full", 2021, tweets=[tweet(1), tweet(2)]),
        export(tmp_path / "loose", None, tweets=[tweet(1), tweet(3, **edited)], account_id=0),
    ]
    path = in_any_order(tmp_path, archives)

    assert the(path, "superseded_by_id % 1000", 2) == 3
    assert values(path, "select distinct account_id from tweet_edits") == [(OWN,)]


@pytest.mark.parametrize("again", [False, True])
def test_the_same_loose_files_again_are_up_to_date_and_still_of_the_account(
    tmp_path: Path, again: bool
) -> None:
    loose = export(tmp_path / "loose", None, tweets=[tweet(1), tweet(2)], account_id=0)
    full = export(tmp_path / "full", 2021, tweets=[tweet(1)])
    path = merged(tmp_path / "db", [loose, full])

    summary = ingest(loose, path, force=again)

    assert (summary.was_up_to_date, summary.account_id) == (not again, OWN)
    assert of_accounts(path) == [(OWN, 1), (OWN, 2)]
    assert values(path, "select count(*) from ownerless_records") == [(2,)]


def test_what_was_analysed_of_the_unknown_account_goes_with_it(tmp_path: Path) -> None:
    loose = export(
        tmp_path / "loose", None, account_id=0,
        tweets=[tweet(n, f"Clay number {n} is in the kiln by now") for n in range(1, 12)],
    )  # fmt: skip
    path = merged(tmp_path / "db", [loose])
    with Database.open(path) as database:
        analyze(database, Settings(), names=["promotion"])
        assert database.value("select count(*) from promotion_scores") == 11

    merged(path, [export(tmp_path / "full", 2021, tweets=[tweet(1)])])

    assert values(path, "select count(*) from promotion_scores") == [(0,)]
    with Database.open(path) as database:
        analyze(database, Settings(), names=["promotion"])
        scored = database.tuples("select distinct account_id from promotion_scores")
    assert scored == [(OWN,)]


def test_inspect_tells_what_ingest_tells(tmp_path: Path) -> None:
    loose = export(tmp_path / "loose", None, tweets=[tweet(1), tweet(2)], account_id=0)

    assert ingest(loose, tmp_path / "db") == inspect(loose)
