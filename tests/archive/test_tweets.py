"""One tweet in, one row out: kinds, text, times, ids, counts."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from tests.archive.builders import (
    OWNER,
    OWNER_ID,
    link,
    manifest_js,
    mention,
    part,
    read_files,
    read_tweets,
    reply,
    snowflake,
    tweet,
    tweets_js,
)

ID = snowflake()

SCHEMA = {
    "tweet_id": pl.Int64,
    "account_id": pl.Int64,
    "created_at": pl.Datetime("us"),
    "is_time_exact": pl.Boolean,
    "kind": pl.String,
    "origin": pl.String,
    "text": pl.String,
    "lang": pl.String,
    "client": pl.String,
    "in_reply_to_tweet_id": pl.Int64,
    "in_reply_to_user_id": pl.Int64,
    "in_reply_to_username": pl.String,
    "quoted_tweet_id": pl.Int64,
    "quoted_username": pl.String,
    "retweeted_user_id": pl.Int64,
    "retweeted_username": pl.String,
    "favorite_count": pl.Int64,
    "retweet_count": pl.Int64,
    "is_note": pl.Boolean,
    "deleted_at": pl.Datetime("us"),
}


def only_row(folder: Path, record: Any) -> dict[str, Any]:
    rows = read_tweets(folder, record).rows()
    assert len(rows) == 1
    return rows[0]


def test_a_plain_tweet_gives_one_row_with_every_column(tmp_path: Path) -> None:
    result = read_tweets(tmp_path, tweet(ID, "hello"))

    assert dict(result.tables["tweets"].schema) == SCHEMA
    assert result.rows() == [
        {
            "tweet_id": ID,
            "account_id": OWNER_ID,
            "created_at": datetime(2023, 8, 12, 16, 10, 37),
            "is_time_exact": True,
            "kind": "post",
            "origin": "timeline",
            "text": "hello",
            "lang": "en",
            "client": "Twitter Web App",
            "in_reply_to_tweet_id": None,
            "in_reply_to_user_id": None,
            "in_reply_to_username": None,
            "quoted_tweet_id": None,
            "quoted_username": None,
            "retweeted_user_id": None,
            "retweeted_username": None,
            "favorite_count": 3,
            "retweet_count": 1,
            "is_note": False,
            "deleted_at": None,
        }
    ]
    assert result.counts("data/tweets.js") == (1, 1, 0, 0, 0, 0)
    assert result.issues == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("RT @ann: so true", "retweet"),
        ("RT @ann:", "retweet"),
        ("yes! RT @ann: so true", "retweet"),
        ("yes!\nMT @ann_b2: so true", "retweet"),
        ("MT @ann: so true", "retweet"),
        ("RT @ann so true", "post"),
        ("rt @ann: so true", "post"),
        ("START @ann: so true", "post"),
        ("RT @日本: x", "post"),
        ("@ann thanks", "post"),
        ("hello", "post"),
    ],
)
def test_a_retweet_is_told_by_its_text(tmp_path: Path, text: str, kind: str) -> None:
    """A leading @ without reply fields is a post in these generations: replies have fields."""
    assert only_row(tmp_path, tweet(ID, text))["kind"] == kind


def test_a_retweet_names_its_author_by_the_mention_with_that_handle(tmp_path: Path) -> None:
    """The first mention is someone else; the second has the handle, in another case."""
    entities = {
        "user_mentions": [mention("bob", 7), mention("Ann", 8), mention("ann", 9)],
        "urls": [link("https://x.com/carl/status/55")],
    }
    row = only_row(tmp_path, tweet(ID, "RT @ann: with @bob", entities=entities))

    assert (row["retweeted_username"], row["retweeted_user_id"]) == ("ann", 8)
    assert row["quoted_tweet_id"] is None  # the original quoted, not the owner


def test_a_retweet_without_a_fitting_mention_has_no_user_id(tmp_path: Path) -> None:
    entities = {"user_mentions": [mention("renamed", 8)]}
    row = only_row(tmp_path, tweet(ID, "RT @old_name: hi", entities=entities))

    assert (row["retweeted_username"], row["retweeted_user_id"]) == ("old_name", None)


def test_a_reply_to_oneself_is_told_by_the_user_id(tmp_path: Path) -> None:
    """The handle may have changed since, so the id decides, and a foreign id with my name loses."""
    result = read_tweets(
        tmp_path,
        reply(ID + 1, "and", ID, OWNER_ID, "my_old_name"),
        reply(ID + 2, "no", ID, 2000, "ann"),
        reply(ID + 3, "who", ID, 2000, OWNER),
        tweet(ID + 4, "@ann hi", in_reply_to_user_id_str="2000"),
        tweet(ID + 5, "@Maria hi", in_reply_to_screen_name="Maria"),
        tweet(ID + 6, "@ann hi", in_reply_to_status_id="77"),
    )

    assert result.by_id("kind") == {
        ID + 1: "self_reply",
        ID + 2: "reply",
        ID + 3: "reply",
        ID + 4: "reply",
        ID + 5: "self_reply",
        ID + 6: "reply",
    }
    assert result.by_id("in_reply_to_tweet_id")[ID + 6] == 77


def test_the_handle_of_a_reply_comes_from_a_mention_where_the_field_is_missing(
    tmp_path: Path,
) -> None:
    entities = {"user_mentions": [mention("other", 5), mention("ann", 2000)]}
    record = reply(ID, "@ann yes", 55, 2000, None) | {"entities": entities}

    assert only_row(tmp_path, record)["in_reply_to_username"] == "ann"


def test_an_old_tweet_that_starts_with_a_handle_is_a_reply(tmp_path: Path) -> None:
    record = tweet(1234567890, "@ann hi", created_at="Fri Feb 06 04:14:34 +0000 2009")

    assert only_row(tmp_path, record)["kind"] == "reply"


@pytest.mark.parametrize(
    ("urls", "quoted"),
    [
        (["https://twitter.com/ann/status/55"], (55, "ann")),
        (["https://x.com/ann/status/55?s=20"], (55, "ann")),
        (["http://mobile.twitter.com/ann/statuses/55/photo/1"], (55, "ann")),
        (["https://x.com/ann/status/55", "https://x.com/bob/status/66"], (66, "bob")),
        (["https://x.com/ann/status/55", "https://example.com"], (55, "ann")),
        (["https://twitter.com/i/web/status/55"], (55, None)),
        (["https://x.com/i/status/55"], (55, None)),
        (["https://x.com/ann"], None),
        (["https://x.com/ann/status/abc"], None),
        (["https://notx.com/ann/status/55"], None),
        (["https://x.com.evil.example/ann/status/55"], None),
        (["https://example.com/?u=https://x.com/ann/status/55"], None),
        (["https://x.com/ann/status/99999999999999999999"], None),
        ([None], None),
    ],
)
def test_a_quote_is_told_by_the_last_permalink(
    tmp_path: Path, urls: list[str | None], quoted: tuple[int, str | None] | None
) -> None:
    record = tweet(ID, "see", entities={"urls": [link(url) for url in urls]})
    row = only_row(tmp_path, record)

    assert row["kind"] == ("quote" if quoted else "post")
    assert (row["quoted_tweet_id"], row["quoted_username"]) == (quoted or (None, None))


def test_a_reply_with_a_permalink_stays_a_reply_and_names_what_it_quotes(tmp_path: Path) -> None:
    record = reply(ID, "see", 44, 2000, "ann") | {
        "entities": {"urls": [link("https://x.com/bob/status/66")]}
    }
    row = only_row(tmp_path, record)

    assert (row["kind"], row["quoted_tweet_id"]) == ("reply", 66)


@pytest.mark.parametrize(
    ("told", "text"),
    [
        ("a &lt; b &gt; c &amp; d", "a < b > c & d"),
        ("&amp;lt;", "&lt;"),
        ("&amp;amp;amp;", "&amp;amp;"),
        ("&quot;&#39;&nbsp;", "&quot;&#39;&nbsp;"),
        ("cafe\u0301 &amp; co", "caf\u00e9 & co"),
        ("ＡＢＣ", "ＡＢＣ"),
        ("line\u2028one\x85 https://t.co/abc", "line\u2028one\x85 https://t.co/abc"),
        ("nul\x00nul", "nul\x00nul"),
        ("", ""),
    ],
)
def test_text_is_decoded_once_and_composed(tmp_path: Path, told: str, text: str) -> None:
    """Exactly three entities are X's; anything else was typed by the author."""
    assert only_row(tmp_path, tweet(ID, told))["text"] == text


@pytest.mark.parametrize(
    ("tweet_id", "told", "created_at", "is_exact"),
    [
        # 37 s as told; the id's time is 37.123 s
        (ID, "Sat Aug 12 16:10:37 +0000 2023", datetime(2023, 8, 12, 16, 10, 37), True),
        # 60 s off is still believed, a stray year is not
        (ID, "Sat Aug 12 16:11:37 +0000 2023", datetime(2023, 8, 12, 16, 11, 37), True),
        (ID, "Sat Aug 12 16:11:38 +0000 2023", datetime(2023, 8, 12, 16, 10, 37, 123000), True),
        (ID, "Tue Aug 12 16:10:37 +0000 1997", datetime(2023, 8, 12, 16, 10, 37, 123000), True),
        (ID, "yesterday", datetime(2023, 8, 12, 16, 10, 37, 123000), True),
        (ID, None, datetime(2023, 8, 12, 16, 10, 37, 123000), True),
        (ID, "2023-08-12 16:10:37 +0000", datetime(2023, 8, 12, 16, 10, 37), True),
        (99, "Fri Feb 06 04:14:34 +0000 2009", datetime(2009, 2, 6, 4, 14, 34), True),
        (99, "Fri Feb 06 00:00:00 +0000 2009", datetime(2009, 2, 6), False),
        (99, "never", None, False),
        (29695829940, "Thu Nov 04 19:49:00 +0000 2010", datetime(2010, 11, 4, 19, 49), True),
    ],
)
def test_the_time_is_the_files_unless_the_id_tells_another(
    tmp_path: Path, tweet_id: int, told: str | None, created_at: datetime | None, is_exact: bool
) -> None:
    row = only_row(tmp_path, tweet(tweet_id, created_at=told))

    assert (row["created_at"], row["is_time_exact"]) == (created_at, is_exact)


def test_a_midnight_of_a_new_tweet_is_exact(tmp_path: Path) -> None:
    """2023-08-13 00:00:00.000 is 28,162.877 s after the base time."""
    record = tweet(snowflake(28_162_877), created_at="Sun Aug 13 00:00:00 +0000 2023")
    row = only_row(tmp_path, record)

    assert (row["created_at"], row["is_time_exact"]) == (datetime(2023, 8, 13), True)


@pytest.mark.parametrize(
    ("told", "count"),
    [
        *[("5", 5), ("5.0", 5), (5, 5), (5.0, 5), ("0.0", 0)],
        *[(None, None), ("many", None), ("", None), ("-1", None), ("Infinity", None)],
        *[("9" * 30, None), ([5], None)],
    ],
)
def test_counts_come_in_many_types(tmp_path: Path, told: Any, count: int | None) -> None:
    """A count that the archive does not hold is unknown, never 0."""
    assert only_row(tmp_path, tweet(ID, favorite_count=told))["favorite_count"] == count


@pytest.mark.parametrize(
    ("fields", "tweet_id"),
    [
        ({"id_str": "55"}, 55),
        ({"id_str": 55}, 55),
        ({"id_str": None, "id": "55"}, None),
        ({"id_str": None, "id": 55}, None),
        ({"id_str": "0"}, None),
        ({"id_str": "9223372036854775807"}, 9223372036854775807),
        ({"id_str": "55", "id": "1.01456537218219622E18"}, 55),
        ({"id_str": "9223372036854775808", "id": None}, None),
        ({"id_str": "１２３", "id": None}, None),
        ({"id_str": "1_000", "id": None}, None),
        ({"id_str": " 55", "id": None}, None),
        ({"id_str": "-1", "id": None}, None),
        ({"id_str": None, "id": 55.0}, None),
        ({"id_str": None, "id": "1.01456537218219622E18"}, None),
        ({"id_str": None, "id": None}, None),
        ({"full_text": None, "created_at": None}, None),
    ],
)
def test_ids_are_ascii_digits_that_fit(
    tmp_path: Path, fields: dict[str, Any], tweet_id: int | None
) -> None:
    """Only `id_str` counts, for `id` was rounded in some archives. What has no id is skipped and noted."""
    result = read_tweets(tmp_path, tweet(44), tweet(ID, **fields))

    assert result.column("tweet_id") == [44] + ([tweet_id] if tweet_id else [])
    skipped = [(issue.kind, issue.record_number) for issue in result.issues]
    is_repaired = fields.get("id_str") == 55  # a number where text should be
    assert skipped == (
        [("repaired_record", 2)] if is_repaired else [] if tweet_id else [("unusable_record", 2)]
    )
    assert result.files["data/tweets.js"].skipped == (0 if tweet_id else 1)


def test_an_issue_says_where_the_record_begins(tmp_path: Path) -> None:
    content = tweets_js(tweet(1), tweet(2, id_str="no", id="no"), tweet(3))
    second = content.encode().index(b'{\n    "tweet"', content.index('"lang"'))
    result = read_files(tmp_path, {"data/tweets.js": content})

    (issue,) = result.issues
    assert (issue.record_number, issue.byte_offset) == (2, second)


@pytest.mark.parametrize(
    ("source", "client"),
    [
        ('<a href="http://x" rel="nofollow">Tweetbot for iΟS</a>', "Tweetbot for iΟS"),
        ('<a href="http://x">Q&amp;A &lt;bot&gt;</a>', "Q&A <bot>"),
        ("web", "web"),
        ("", None),
        (None, None),
        ('<a href="http://x"></a>', None),
    ],
)
def test_the_client_is_the_text_of_the_link(
    tmp_path: Path, source: str | None, client: str | None
) -> None:
    assert only_row(tmp_path, tweet(ID, source=source))["client"] == client


def test_a_field_of_an_odd_type_does_not_lose_the_record(tmp_path: Path) -> None:
    """`lang` is a number, one hashtag is null, the mentions are a dict: the rest is kept."""
    entities = {
        "hashtags": [None, {"text": "ok"}, {"text": 7}],
        "user_mentions": {"0": mention("ann", 8)},
        "urls": [link("https://example.com")],
    }
    result = read_tweets(
        tmp_path,
        tweet(ID),
        tweet(ID + 1, "odd", lang=12, entities=entities, source=True, favorite_count=["7"]),
        tweet(ID + 2),
    )

    assert result.column("text") == ["hello", "odd", "hello"]
    assert result.by_id("favorite_count")[ID + 1] is None
    assert result.column("hashtag", "tweet_hashtags") == ["ok", "7"]
    assert result.column("url", "tweet_urls") == ["https://example.com"]
    assert result.counts("data/tweets.js") == (3, 3, 0, 0, 0, 1)


def test_null_stands_for_nothing(tmp_path: Path) -> None:
    fields = ["entities", "extended_entities", "edit_info", "in_reply_to_user_id_str", "lang"]
    record = tweet(ID) | dict.fromkeys(fields)
    result = read_tweets(tmp_path, record)

    assert result.column("kind") == ["post"]
    assert result.counts("data/tweets.js") == (1, 1, 0, 0, 0, 0)


def test_a_retweeted_status_makes_a_retweet_whatever_the_text(tmp_path: Path) -> None:
    record = tweet(ID, "cut…") | {
        "retweeted_status": {"user": {"id_str": "8", "screen_name": "ann"}, "text": "cut text"}
    }
    row = only_row(tmp_path, record)

    assert (row["kind"], row["retweeted_username"], row["retweeted_user_id"]) == (
        "retweet",
        "ann",
        8,
    )


def test_all_versions_of_an_edited_tweet_are_told_even_those_that_are_not_there(
    tmp_path: Path,
) -> None:
    """Chain a-b-c-d, of which d was deleted since."""
    a, b, c, d = (snowflake(minute * 60_000) for minute in range(4))
    chain = {"editTweetIds": [str(version) for version in (a, b, c, d)]}
    later = {"edit": {"initialTweetId": str(a), "editControlInitial": chain}}
    result = read_tweets(
        tmp_path,
        tweet(c, edit_info=later, created_at=None),
        tweet(a, edit_info={"initial": chain}, created_at=None),
        tweet(b, edit_info=later, created_at=None),
        tweet(snowflake(-5), created_at=None),
    )

    assert result.rows("tweet_edits") == [
        {"account_id": OWNER_ID, "tweet_id": version, "first_tweet_id": a}
        for version in (a, b, c, d)
    ]
    assert len(result.rows()) == 4


def test_without_an_owner_a_reply_to_a_tweet_of_the_archive_is_a_self_reply(
    tmp_path: Path,
) -> None:
    """The parent stands in the later part, so rows cannot be settled in reading order."""
    first = tweets_js(reply(ID + 2, "and", ID, 7, "x"), reply(ID + 3, "no", 5, 7, "x"))
    second = tweets_js(tweet(ID), number=1)
    result = read_files(tmp_path, {"tweets.js": first, "tweets-part1.js": second}, manifest=False)

    assert result.owner.account_id == 0
    assert result.owner.username is None
    assert result.column("kind") == ["post", "self_reply", "reply"]
    assert set(result.column("account_id")) == {0}


def test_bare_and_wrapped_records_are_told_apart_one_by_one(tmp_path: Path) -> None:
    """The archives of 2018 hold bare records, with numbers as float strings and nulls."""
    bare = tweet(ID, "old", favorite_count="0.0", id="1.01456537218219622E18") | {
        "coordinates": None
    }
    mixed = part("tweet", None, [bare, {"tweet": tweet(ID + 1, "new")}, tweet(ID + 2, "bare")])
    result = read_files(tmp_path, {"tweet.js": mixed}, manifest=False)

    assert result.column("text") == ["old", "new", "bare"]
    assert result.column("favorite_count") == [0, 3, 3]


def test_the_owner_may_be_named_by_numbers_in_the_manifest(tmp_path: Path) -> None:
    files = {
        "data/manifest.js": manifest_js(user={"accountId": 2000, "userName": "ann"}),
        "data/tweets.js": tweets_js(reply(ID, "x", 5, 2000, "ann")),
    }

    assert read_files(tmp_path, files).column("kind") == ["self_reply"]
