"""Long posts find their tweets by time and text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.archive.builders import (
    Read,
    link,
    mention,
    note,
    part,
    read_files,
    reply,
    snowflake,
    tweet,
    tweets_js,
)

LONG = "It began on a Monday & it went on <for> weeks, until nobody could say why."
CUT = "It began on a Monday &amp; it went on &lt;for&gt;… https://t.co/media"


def read_notes(folder: Path, tweets: list[Any], notes: list[Any]) -> Read:
    return read_files(
        folder,
        {
            "data/tweets.js": tweets_js(*tweets),
            "data/note-tweet.js": part("note_tweet", "noteTweet", notes),
        },
    )


def test_a_note_gives_its_tweet_the_full_text(tmp_path: Path) -> None:
    """The tweet is escaped, the note is not; an &lt; in a note is the author's own."""
    text = LONG + " &lt;b&gt;"
    result = read_notes(tmp_path, [tweet(snowflake(30), CUT)], [note(snowflake(0), text)])

    assert result.column("text") == [text]
    assert result.column("is_note") == [True]
    assert result.counts("data/note-tweet.js") == (1, 0, 1, 0, 0, 0)
    assert result.counts("data/tweets.js") == (1, 1, 0, 0, 0, 0)


def test_the_handles_at_the_head_of_a_reply_stay(tmp_path: Path) -> None:
    cut = "@ann @bob It began on a Monday &amp; it…"
    record = reply(snowflake(30), cut, 55, 2000, "ann")
    result = read_notes(tmp_path, [record], [note(snowflake(0), LONG)])

    assert result.column("text") == ["@ann @bob " + LONG]
    assert result.column("kind") == ["reply"]


def test_all_notes_of_a_thread_made_within_a_second_find_their_own(tmp_path: Path) -> None:
    """Notes at 0, 10 and 20 ms, tweets at 30, 40 and 50 ms, in no order at all."""
    starts = ["First of all", "Then there is", "And at last"]
    tweets = [tweet(snowflake(30 + 10 * at), f"{start}…") for at, start in enumerate(starts)]
    notes = [note(snowflake(10 * at), f"{start} the rest") for at, start in enumerate(starts)]
    result = read_notes(tmp_path, [tweets[2], tweets[0], tweets[1]], notes[::-1])

    assert result.column("text") == [f"{start} the rest" for start in starts]


@pytest.mark.parametrize("order", [1, -1])
def test_of_two_tweets_alike_the_first_by_id_has_the_note(tmp_path: Path, order: int) -> None:
    first, second = snowflake(20), snowflake(40)
    tweets = [tweet(first, "It began…"), tweet(second, "It began…")][::order]
    result = read_notes(tmp_path, tweets, [note(snowflake(0), LONG)])

    assert result.by_id("is_note") == {first: True, second: False}
    assert result.by_id("text") == {first: LONG, second: "It began…"}


@pytest.mark.parametrize(
    ("ms", "text"),
    [(-1, CUT), (1_002, CUT), (30, "Something else…"), (30, "@ann https://t.co/abc"), (30, "…")],
)
def test_a_note_without_a_tweet_is_skipped_and_noted(tmp_path: Path, ms: int, text: str) -> None:
    """Too early, too late, another text, or no text to go by."""
    result = read_notes(tmp_path, [tweet(snowflake(ms), text)], [note(snowflake(0), LONG)])

    assert result.column("is_note") == [False]
    assert result.counts("data/note-tweet.js") == (1, 0, 0, 0, 1, 0)
    assert [(issue.kind, issue.record_number) for issue in result.issues] == [("unmatched_note", 1)]


def test_a_note_adds_what_the_cut_tweet_lacks(tmp_path: Path) -> None:
    """Tweet: #a, ann, t.co/1. Note: #A again and twice #b, Ann again and bob, t.co/1 and t.co/2."""
    entities = {
        "hashtags": [{"text": "a"}],
        "user_mentions": [mention("ann", 8)],
        "urls": [link("https://one.example", "https://t.co/1")],
    }
    long = note(
        snowflake(0),
        LONG,
        hashtags=[{"text": "A"}, {"text": "b"}, {"text": "b"}],
        mentions=[{"screenName": "Ann"}, {"screenName": "bob"}],
        urls=[
            {"shortUrl": "https://t.co/1", "expandedUrl": "https://one.example"},
            {"shortUrl": "https://t.co/2", "expandedUrl": "https://x.com/carl/status/55"},
        ],
    )
    result = read_notes(tmp_path, [tweet(snowflake(30), CUT, entities=entities)], [long])

    assert result.column("hashtag", "tweet_hashtags") == ["a", "b", "b"]
    assert result.column("username", "tweet_mentions") == ["ann", "bob"]
    assert result.column("user_id", "tweet_mentions") == [8, None]
    assert result.column("short_url", "tweet_urls") == ["https://t.co/1", "https://t.co/2"]
    assert result.column("position", "tweet_urls") == [0, 1]
    assert result.column("quoted_tweet_id") == [55]


def test_notes_without_id_or_text_and_doubles_are_counted(tmp_path: Path) -> None:
    good = note(snowflake(0), LONG)
    bad = [good | {"noteTweetId": "x"}, note(snowflake(1), ""), {"noteTweetId": "5"}]
    result = read_notes(tmp_path, [tweet(snowflake(30), CUT)], [good, good, *bad])

    assert result.counts("data/note-tweet.js") == (5, 0, 1, 1, 3, 0)


def test_a_short_note_is_joined_too(tmp_path: Path) -> None:
    """It only carries bold type, and its link stands in both texts."""
    text = "short but bold https://t.co/abc"
    result = read_notes(tmp_path, [tweet(snowflake(30), text)], [note(snowflake(0), text)])

    assert result.column("text") == [text]
    assert result.column("is_note") == [True]
