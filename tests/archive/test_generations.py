"""Every generation since 2012, as X would have handed out one made-up account: the same truth out of all of them."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from archive_lens.archive import Archive
from archive_lens.errors import ArchiveError
from tests.archive.builders import Read, read
from tests.made_up.generations import GENERATIONS, Generation
from tests.made_up.truth import PlantedTweet
from tests.made_up.zips import write_files
from tests.personas import Persona, make_persona

WITH_TWEETS = [name for name, one in GENERATIONS.items() if one.has_tweets]
LANGUAGES = ("en", "es", "ja")


@cache
def persona(lang: str = "en") -> Persona:
    return make_persona("mixed", tweets=800, seed=11, lang=lang)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("generations")


@cache
def read_generation(folder: Path, name: str, lang: str = "en") -> Read:
    """What the archive gives; read once and looked at by many tests."""
    path = folder / f"{name} {lang}.zip"
    return read(write_files(path, GENERATIONS[name].files(persona(lang))))


def planted(lang: str = "en") -> dict[int, PlantedTweet]:
    """The tweets of the timeline by id; community and deleted ones are not in every generation."""
    return {tweet.tweet_id: tweet for tweet in persona(lang).tweets}


def timeline(result: Read) -> dict[int, dict[str, Any]]:
    return {
        row["tweet_id"]: row for row in result.rows() if row["origin"] in ("timeline", "circle")
    }


def text_in(tweet: PlantedTweet, generation: Generation) -> str:
    """The text as far as the generation tells it."""
    is_whole = generation.has_whole_retweets if tweet.kind == "retweet" else generation.has_notes
    return tweet.text if is_whole else tweet.file_text


@pytest.mark.parametrize("name", WITH_TWEETS)
def test_every_tweet_is_there_once_and_nothing_is_lost(folder: Path, name: str) -> None:
    result = read_generation(folder, name)

    assert set(timeline(result)) == set(planted())
    assert len(result.rows()) == len({row["tweet_id"] for row in result.rows()})
    assert {line.file: line.skipped for line in result.files.values() if line.skipped} == {}
    assert not [line.file for line in result.files.values() if line.status == "damaged"]
    assert sum(line.repaired or 0 for line in result.files.values()) == 0


@pytest.mark.parametrize("name", GENERATIONS)
def test_the_generation_is_told_by_the_files(folder: Path, name: str) -> None:
    path = write_files(folder / "told.zip", GENERATIONS[name].files(persona()))
    with Archive.open(path) as archive:
        assert archive.generation == GENERATIONS[name].name


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", WITH_TWEETS)
def test_texts_are_decoded_once_and_as_whole_as_the_files_tell_them(
    folder: Path, name: str, lang: str
) -> None:
    rows = timeline(read_generation(folder, name, lang))

    wrong = [
        i
        for i, tweet in planted(lang).items()
        if rows[i]["text"] != text_in(tweet, GENERATIONS[name])
    ]
    assert wrong == []


@pytest.mark.parametrize("name", WITH_TWEETS)
def test_kinds_are_those_planted(folder: Path, name: str) -> None:
    """Without an owner a self-reply is known by its parent alone, so one whose parent is gone is a reply.

    Until 2019 a tweet that begins with a handle is a reply even without fields that say so.
    """
    generation, tweets = GENERATIONS[name], planted()
    rows = timeline(read_generation(folder, name))
    wrong = Counter(
        (tweet.kind, rows[i]["kind"])
        for i, tweet in tweets.items()
        if rows[i]["kind"] != tweet.kind
    )

    if not generation.has_owner:
        orphans = {
            i for i, tweet in tweets.items()
            if tweet.kind == "self_reply" and tweet.in_reply_to_tweet_id not in tweets
        }  # fmt: skip
        assert wrong.pop(("self_reply", "reply"), 0) == len(orphans)
    handles_first = [t for t in tweets.values() if t.kind == "post" and t.text.startswith("@")]
    if generation.name == "G1":
        assert wrong.pop(("post", "reply")) == len(handles_first) > 0
    assert wrong == Counter()


@pytest.mark.parametrize("name", WITH_TWEETS)
def test_times_are_right_to_the_second(folder: Path, name: str) -> None:
    rows = timeline(read_generation(folder, name))

    for i, tweet in planted().items():
        told = tweet.created_at.replace(tzinfo=None)
        assert abs(rows[i]["created_at"] - told) < timedelta(seconds=1)
        assert rows[i]["is_time_exact"]


@pytest.mark.parametrize("name", WITH_TWEETS)
def test_replies_know_whom_they_answer(folder: Path, name: str) -> None:
    rows = timeline(read_generation(folder, name))

    for i, tweet in planted().items():
        assert rows[i]["in_reply_to_tweet_id"] == tweet.in_reply_to_tweet_id
        assert rows[i]["in_reply_to_user_id"] == tweet.in_reply_to_user_id
        if GENERATIONS[name].has_handles and tweet.in_reply_to_username:
            assert rows[i]["in_reply_to_username"] == tweet.in_reply_to_username


@pytest.mark.parametrize("name", WITH_TWEETS)
def test_counts_are_told_or_null_but_never_zero_for_unknown(folder: Path, name: str) -> None:
    rows = timeline(read_generation(folder, name))

    for i, tweet in planted().items():
        expected = (tweet.favorite_count, tweet.retweet_count, tweet.lang)
        if not GENERATIONS[name].has_counts:
            expected = (None, None, None)  # type: ignore[assignment]
        assert (rows[i]["favorite_count"], rows[i]["retweet_count"], rows[i]["lang"]) == expected


@pytest.mark.parametrize("name", WITH_TWEETS)
def test_links_lead_where_they_were_planted(folder: Path, name: str) -> None:
    result = read_generation(folder, name)
    found: dict[int, list[str]] = {}
    for row in result.rows("tweet_urls"):
        found.setdefault(row["tweet_id"], []).append(row["url"])

    for i, tweet in planted().items():
        shown = [
            link.url for link in tweet.links if link.short_url in text_in(tweet, GENERATIONS[name])
        ]
        in_file = [link.url for link in tweet.links if link.short_url in tweet.file_text]
        assert sorted(found.get(i, [])) in (sorted(shown), sorted(in_file))


@pytest.mark.parametrize("name", WITH_TWEETS)
def test_earlier_versions_are_known_where_edits_are_told(folder: Path, name: str) -> None:
    result = read_generation(folder, name)
    versions = {
        i for tweet in planted().values() for i in tweet.versions if len(tweet.versions) > 1
    }

    assert set(result.column("tweet_id", "tweet_edits")) == (
        versions if GENERATIONS[name].has_edits else set()
    )


@pytest.mark.parametrize("name", GENERATIONS)
def test_the_owner_is_found_wherever_a_file_names_one(folder: Path, name: str) -> None:
    owner, account = read_generation(folder, name).owner, persona().account

    assert owner.account_id == (account.account_id if GENERATIONS[name].has_owner else 0)
    if GENERATIONS[name].has_owner and name != "tweets.js and tweet-headers.js":
        assert owner.username == account.username


@pytest.mark.parametrize("name", GENERATIONS)
def test_likes_and_people_come_along_where_they_are(folder: Path, name: str) -> None:
    result = read_generation(folder, name)
    likes = {like.tweet_id: like.text for like in persona().likes}

    if GENERATIONS[name].has_extras:
        assert {row["tweet_id"] for row in result.rows("likes")} == set(likes)
        shown = {row["tweet_id"]: row["text"] for row in result.rows("likes")}
        for tweet_id, text in likes.items():
            assert shown[tweet_id] == (None if text is None or "{learnmore}" in text else text)
    else:
        assert "likes" not in result.tables


@pytest.mark.parametrize("name", ["tweets.js", "tweets.csv"])
def test_a_single_data_file_may_be_given_itself(tmp_path: Path, name: str) -> None:
    """The owner is unknown then, as in a folder that holds nothing else."""
    generation = "tweets.js alone" if name == "tweets.js" else "G1b, CSV alone"
    path = tmp_path / name
    path.write_bytes(GENERATIONS[generation].files(persona())[name])

    result = read(path)
    assert set(timeline(result)) == set(planted())
    assert (result.owner.account_id, list(result.files)) == (0, [name])


def test_a_single_file_of_another_kind_is_no_archive(tmp_path: Path) -> None:
    (tmp_path / "follower.js").write_text("window.YTD.follower.part0 = []")

    with pytest.raises(ArchiveError, match=r"follower\.js is not an X archive"):
        read(tmp_path / "follower.js")


@pytest.mark.parametrize("is_streamed", [False, True])
@pytest.mark.parametrize("is_zip64", [False, True])
def test_zips_may_be_streamed_and_of_64_bits(
    tmp_path: Path, is_streamed: bool, is_zip64: bool
) -> None:
    files = GENERATIONS["G7"].files(persona())
    path = write_files(tmp_path / "a.zip", files, is_streamed=is_streamed, is_zip64=is_zip64)

    assert set(timeline(read(path))) == set(planted())


def test_media_in_zips_of_their_own_are_never_opened(tmp_path: Path) -> None:
    files = GENERATIONS["G2"].files(persona()) | {
        "tweet_media/tweet-media-part1.zip": b"PK\x03\x04 no zip at all",
        "direct_message_media/dm.zip": b"PK",
        **{f"tweet_media/{number}.jpg": b"\xff\xd8" for number in range(3_000)},
    }
    result = read(write_files(tmp_path / "a.zip", files))

    assert set(timeline(result)) == set(planted())
    assert not [name for name in result.files if "media" in name]
