"""The tweet archives of 2012 to 2019: monthly files, their CSV, and what scripts added to them."""

from __future__ import annotations

import itertools
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from archive_lens.archive import Archive, Owner
from archive_lens.errors import ArchiveError
from tests.archive import builders
from tests.archive.builders import Files, Read, read, write_folder, write_zip
from tests.archive.grailbird_builders import (
    COLUMNS_G1A,
    COLUMNS_G1B,
    ID,
    OWNER,
    OWNER_ID,
    TIME_G1A,
    g1a,
    g1b,
    heads,
    index_js,
    month_js,
    retweet,
    row,
    table,
    tweet,
)

MONTH = "data/js/tweets/2013_02.js"
OLD_ID = 29_000_000_000  # a plain counter of October 2010


def read_g1(folder: Path, files: Files) -> Read:
    """Reads a ZIP and a folder of `files`, which must tell the very same."""
    folder.mkdir(exist_ok=True)
    packed = read(write_zip(folder / "archive.zip", files))
    unpacked = read(write_folder(folder / "unpacked", files))
    assert packed.files == unpacked.files
    assert packed.issues == unpacked.issues
    assert packed.owner == unpacked.owner
    for name, frame in packed.tables.items():
        assert frame.equals(unpacked.tables[name])
    return packed


def only_row(folder: Path, record: dict[str, Any]) -> dict[str, Any]:
    (answer,) = read_g1(folder, g1b(record)).rows()
    return answer


@pytest.mark.parametrize("root", ["", "tweets/"])
@pytest.mark.parametrize(
    "files",
    [
        g1a(tweet(ID, "caffè 🎉", created_at=TIME_G1A, source="web")),
        g1b(tweet(ID, "caffè 🎉", source="web")),
    ],
    ids=["G1a", "G1b"],
)
def test_both_ways_of_writing_give_the_same_row(tmp_path: Path, files: Files, root: str) -> None:
    placed = {root + name: content for name, content in files.items()}
    result = read_g1(tmp_path, placed)

    assert result.rows() == [
        {
            "tweet_id": ID,
            "account_id": OWNER_ID,
            "created_at": datetime(2013, 2, 8, 4, 14, 34),
            "is_time_exact": True,
            "kind": "post",
            "origin": "timeline",
            "text": "caffè 🎉",
            "lang": None,
            "client": "web",
            "in_reply_to_tweet_id": None,
            "in_reply_to_user_id": None,
            "in_reply_to_username": None,
            "quoted_tweet_id": None,
            "quoted_username": None,
            "retweeted_user_id": None,
            "retweeted_username": None,
            "favorite_count": None,
            "retweet_count": None,
            "is_note": False,
            "deleted_at": None,
        }
    ]
    assert result.issues == []
    with Archive.open(tmp_path / "archive.zip") as archive:
        assert archive.generation == "G1"
        assert archive.generated_at == datetime(2013, 2, 8, 4, 14, 34)
        assert [period.username for period in archive.usernames] == [OWNER]


def test_every_file_has_its_line_and_the_csv_is_left_alone(tmp_path: Path) -> None:
    """The viewer's own js/ and lib/ are no part of the archive; a stray file is unknown."""
    more = {"data/js/tweets/account.js": "?", "data/csv/old.csv": "?", "data/js/x.js": "?"}
    result = read_g1(tmp_path, g1a(tweet(ID)) | more)

    assert {name: (line.kind, line.status) for name, line in result.files.items()} == {
        "data/js/user_details.js": ("user_details", "read"),
        "data/js/payload_details.js": ("payload_details", "read"),
        "data/js/tweet_index.js": ("tweet_index", "read"),
        MONTH: ("tweets", "read"),
        "data/csv/2013_02.csv": ("tweets", "ignored"),
        "index.html": ("viewer", "ignored"),
        "README.txt": ("viewer", "ignored"),
        "data/js/tweets/account.js": ("other", "unknown"),
        "data/js/x.js": ("other", "unknown"),
        "data/csv/old.csv": ("other", "unknown"),
    }
    assert result.counts(MONTH) == (1, 1, 0, 0, 0, 0)
    assert result.counts("data/js/user_details.js") == (1, 1, 0, 0, 0, 0)
    assert result.counts("data/js/tweet_index.js") == (0, 0, 0, 0, 0, 0)
    assert result.files["data/csv/2013_02.csv"].seen is None
    assert result.files[MONTH].manifest_count == 1


def test_in_a_newer_archive_the_old_files_are_listed_and_not_read(tmp_path: Path) -> None:
    newer = {
        "data/manifest.js": builders.manifest_js(),
        "data/tweets.js": builders.tweets_js(builders.tweet(builders.snowflake())),
    }
    result = read_g1(tmp_path, g1a(tweet(ID)) | {"tweets.csv": "?"} | newer)

    assert result.column("tweet_id") == [builders.snowflake()]
    statuses = {name: line.status for name, line in result.files.items()}
    for name in (MONTH, "data/csv/2013_02.csv", "tweets.csv", "data/js/tweet_index.js"):
        assert statuses[name] == "ignored"
    assert result.owner.account_id == builders.OWNER_ID


# The owner


def test_the_owner_comes_from_the_user_details(tmp_path: Path) -> None:
    assert read_g1(tmp_path, g1b(tweet(ID))).owner == Owner(
        account_id=OWNER_ID,
        username=OWNER,
        display_name="Maria",
        created_at=datetime(2013, 2, 8, 4, 14, 34),
        bio="hi",
        website="http://maria.example",
        location="Bern",
    )


def test_without_details_the_tweets_name_the_owner_and_not_whom_they_repeat(
    tmp_path: Path,
) -> None:
    files = {MONTH: month_js("2013_02", retweet(ID, "RT @ann: a…", "a b"))}
    result = read_g1(tmp_path, files)

    assert result.owner == Owner(account_id=OWNER_ID, username=OWNER, display_name="Maria")
    assert result.column("account_id") == [OWNER_ID]
    assert result.counts(MONTH) == (1, 1, 0, 0, 0, 0)


def test_where_nobody_is_named_a_reply_to_a_tweet_of_the_archive_is_a_self_reply(
    tmp_path: Path,
) -> None:
    """CSV rows bear no author. 5 answers 4, which is here; 6 answers 3, which is not."""
    rows = [
        row(4),
        row(5, in_reply_to_status_id=4, in_reply_to_user_id=9),
        row(6, in_reply_to_status_id=3, in_reply_to_user_id=9),
    ]
    result = read_g1(tmp_path, {"tweets.csv": table(COLUMNS_G1B, *rows)})

    assert result.owner == Owner()
    assert result.by_id("kind") == {4: "post", 5: "self_reply", 6: "reply"}


# Retweets, replies, times


def test_a_retweet_has_the_whole_text_of_what_it_repeats(tmp_path: Path) -> None:
    """X cut `text` at 140 characters; HTML is decoded once all the same."""
    original = "x" * 130 + " &amp;lt; to the end"
    record = retweet(ID, "RT @ann: " + "x" * 130 + "…", original)
    answer = only_row(tmp_path, record)

    assert answer["kind"] == "retweet"
    assert answer["text"] == "RT @ann: " + "x" * 130 + " &lt; to the end"
    assert (answer["retweeted_user_id"], answer["retweeted_username"]) == (8, "ann")


def test_a_retweet_of_someone_gone_takes_the_handle_from_its_text(tmp_path: Path) -> None:
    record = retweet(ID, "RT @ann: cut…", "cut off", favorite_count=None, retweet_count=51)
    record["retweeted_status"]["user"] = None
    answer = only_row(tmp_path, record)

    assert (answer["text"], answer["retweeted_username"]) == ("RT @ann: cut off", "ann")
    assert (answer["retweeted_user_id"], answer["retweet_count"]) == (8, 51)


def test_a_retweet_typed_by_hand_is_one_by_its_text(tmp_path: Path) -> None:
    answer = only_row(tmp_path, tweet(OLD_ID, "so true RT @bob: indeed"))

    assert (answer["kind"], answer["retweeted_username"]) == ("retweet", "bob")


@pytest.mark.parametrize(
    ("text", "fields", "kind"),
    [
        ("@ann yes", {"in_reply_to_status_id_str": "5", "in_reply_to_user_id_str": "8"}, "reply"),
        ("more", {"in_reply_to_user_id_str": str(OWNER_ID)}, "self_reply"),
        ("more", {"in_reply_to_screen_name": "Maria"}, "self_reply"),
        ("@ann yes", {}, "reply"),
        (".@ann yes", {}, "post"),
        ("@ yes", {}, "post"),
        ("hi", {"in_reply_to_status_id": None, "in_reply_to_user_id_str": None}, "post"),
    ],
)
@pytest.mark.parametrize("tweet_id", [ID, OLD_ID])
def test_a_leading_handle_is_a_reply_whatever_the_id(
    tmp_path: Path, tweet_id: int, text: str, fields: dict[str, Any], kind: str
) -> None:
    assert only_row(tmp_path, tweet(tweet_id, text, **fields))["kind"] == kind


@pytest.mark.parametrize(
    ("tweet_id", "told", "time", "is_exact"),
    [
        (OLD_ID, "2010-10-29 00:00:00 +0000", datetime(2010, 10, 29), False),
        (OLD_ID, "2010-10-29 11:12:13 +0000", datetime(2010, 10, 29, 11, 12, 13), True),
        (OLD_ID, "Fri Oct 29 11:12:13 +0000 2010", datetime(2010, 10, 29, 11, 12, 13), True),
        (ID, "2013-02-08 04:13:35 +0000", datetime(2013, 2, 8, 4, 13, 35), True),
        (ID, "2013-02-08 00:00:00 +0000", datetime(2013, 2, 8, 4, 14, 34, 500_000), True),
        (ID, "2015-01-01 00:00:00 +0000", datetime(2013, 2, 8, 4, 14, 34, 500_000), True),
    ],
)
def test_midnight_of_an_old_tweet_is_only_a_date(
    tmp_path: Path, tweet_id: int, told: str, time: datetime, is_exact: bool
) -> None:
    """59.5 seconds off the file's time holds; further off the id's own time does."""
    answer = only_row(tmp_path, tweet(tweet_id, created_at=told))

    assert (answer["created_at"], answer["is_time_exact"]) == (time, is_exact)


def test_links_mentions_hashtags_and_media_are_read(tmp_path: Path) -> None:
    """`sizes` is a list in untouched archives and an object in those of scripts."""
    photo = {"id_str": "31", "url": "http://t.co/p", "indices": [1, 2], "sizes": [{"h": 1}]}
    entities = {
        "user_mentions": [{"screen_name": "ann", "id_str": "8", "id": 8, "indices": [0, 4]}],
        "hashtags": [{"text": "tea", "indices": [5, 9]}],
        "urls": [{"url": "http://t.co/a", "expanded_url": "http://www.a.example/b"}],
        "media": [photo],
    }
    refreshed = {"media": [photo | {"type": "video", "sizes": {"thumb": {"h": 1}}}]}
    records = [
        tweet(ID, entities=entities),
        tweet(ID + 1, entities={"media": [photo]}, extended_entities=refreshed),
        tweet(ID + 2, place=None, coordinates={"type": "Point", "coordinates": [1.5, 2]})
        | {"entities": None},
    ]
    result = read_g1(tmp_path, g1b(*records))

    assert result.rows("tweet_urls") == [
        {
            "tweet_id": ID,
            "position": 0,
            "short_url": "http://t.co/a",
            "url": "http://www.a.example/b",
            "host": "a.example",
            "domain": "a.example",
        }
    ]
    assert result.column("user_id", "tweet_mentions") == [8]
    assert result.column("hashtag", "tweet_hashtags") == ["tea"]
    assert result.column("media_type", "tweet_media") == [None, "video"]
    assert result.counts(MONTH) == (3, 3, 0, 0, 0, 0)


# The index


def test_other_counts_and_missing_months_are_noted(tmp_path: Path) -> None:
    """The payload's larger number of tweets is X's own way and no issue."""
    files = heads({"2013_01": 4, "2013_02": 3}) | {MONTH: month_js("2013_02", tweet(ID))}
    result = read_g1(tmp_path, files)

    assert [(issue.file, issue.kind, issue.message) for issue in result.issues] == [
        (
            "data/js/tweets/2013_01.js",
            "missing_file",
            "it is not in the archive, though the index names it",
        ),
        (MONTH, "count_differs", "the index counts 3 records, the file holds 1"),
    ]
    missing = result.files["data/js/tweets/2013_01.js"]
    assert (missing.kind, missing.status, missing.manifest_count) == ("tweets", "missing", 4)


@pytest.mark.parametrize(
    ("index", "kinds"),
    [
        ("var tweet_index =  [{", ["unreadable_record", "damaged_file"]),
        ("nonsense", ["damaged_file"]),
        ('var tweet_index = [{"file_name": 3}, {}, {"file_name": "data/js/x"}]', ["missing_file"]),
        ("", ["damaged_file"]),
    ],
)
def test_a_broken_index_is_only_a_warning(tmp_path: Path, index: str, kinds: list[str]) -> None:
    result = read_g1(tmp_path, g1b(tweet(ID)) | {"data/js/tweet_index.js": index})

    assert result.column("tweet_id") == [ID]
    assert sorted(issue.kind for issue in result.issues) == sorted(kinds)


def test_the_index_cannot_make_a_private_file_be_opened(tmp_path: Path) -> None:
    private = "data/direct-messages.js"
    index = index_js({"2013_02": 1}).replace("data/js/tweets/2013_02.js", private)
    files = g1b(tweet(ID)) | {"data/js/tweet_index.js": index}
    result = read_g1(tmp_path, files | {private: month_js("2013_02", tweet(9))})

    assert result.column("tweet_id") == [ID]
    assert result.files[private].status == "private"
    assert result.files[private].seen is None


def test_an_index_without_tweets_is_no_archive(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="data/js/tweets is missing") as caught:
        Archive.open(write_zip(tmp_path / "a.zip", heads({})))
    assert caught.value.hint


# CSV alone


def test_the_csv_stands_in_for_the_monthly_files(tmp_path: Path) -> None:
    """A line break, a doubled quote, U+2028 and a bare CR stay in the text; HTML is decoded."""
    text = 'one "two"\n\u2028three,\rfour &amp; 🎉'
    links = "http://a.example/x,y,https://www.b.example/"
    rows = [
        row(ID, text, expanded_urls=links),
        row(ID + 1, "RT @ann: cut…", retweeted_status_id=5, retweeted_status_user_id=8),
        row(ID + 2, "@ann yes", in_reply_to_status_id=5, in_reply_to_user_id=8),
        row(OLD_ID, "old", timestamp="2010-10-29 00:00:00 +0000", source="web"),
    ]
    files = heads({"2013_02": 3, "2010_10": 1}) | {"tweets.csv": table(COLUMNS_G1B, *rows)}
    result = read_g1(tmp_path, files)

    assert result.by_id("text")[ID] == 'one "two"\n\u2028three,\rfour & 🎉'
    assert result.by_id("kind") == {
        OLD_ID: "post",
        ID: "post",
        ID + 1: "retweet",
        ID + 2: "reply",
    }
    assert result.by_id("retweeted_username")[ID + 1] == "ann"
    assert result.by_id("retweeted_user_id")[ID + 1] == 8
    assert result.by_id("in_reply_to_tweet_id")[ID + 2] == 5
    assert result.by_id("is_time_exact")[OLD_ID] is False
    assert result.by_id("client") == {
        OLD_ID: "web",
        ID: "Twitter Web Client",
        ID + 1: "Twitter Web Client",
        ID + 2: "Twitter Web Client",
    }
    assert [(one["short_url"], one["url"]) for one in result.rows("tweet_urls")] == [
        (None, "http://a.example/x,y"),
        (None, "https://www.b.example/"),
    ]
    assert result.owner.account_id == OWNER_ID
    assert result.counts("tweets.csv") == (4, 4, 0, 0, 0, 0)
    assert result.files["tweets.csv"].manifest_count == 4
    assert result.issues == []


def test_the_monthly_csv_has_its_columns_in_another_order(tmp_path: Path) -> None:
    january, february = "data/csv/2013_01.csv", "data/csv/2013_02.csv"
    first = row(ID, "RT @ann: x", retweeted_status_id=5, retweeted_status_user_id=8)
    files = heads({"2013_01": 1, "2013_02": 2}) | {
        january: table(COLUMNS_G1A, first),
        february: "\ufeff" + table(COLUMNS_G1A, row(ID + 1, timestamp=TIME_G1A)) + "\n",
    }
    result = read_g1(tmp_path, files)

    assert result.by_id("kind") == {ID: "retweet", ID + 1: "post"}
    assert result.by_id("created_at")[ID + 1] == datetime(2013, 2, 8, 4, 14, 34)
    assert [(issue.file, issue.kind) for issue in result.issues] == [(february, "count_differs")]


def test_links_to_ones_own_pictures_are_media_and_no_links(tmp_path: Path) -> None:
    """Two photos of the tweet's own, one of the retweeted tweet, one of another: that is a link."""
    own = f"https://twitter.com/maria/status/{ID}/photo/1"
    others = "https://twitter.com/ann/status/5/video/1"
    rows = [
        row(ID, expanded_urls=f"{own},{own},http://a.example/"),
        row(ID + 1, "RT @ann: x", retweeted_status_id=5, expanded_urls=others),
        row(ID + 2, expanded_urls=others),
    ]
    result = read_g1(tmp_path, {"tweets.csv": table(COLUMNS_G1B, *rows)})

    assert result.column("url", "tweet_urls") == ["http://a.example/", others]
    assert [(one["tweet_id"], one["media_type"]) for one in result.rows("tweet_media")] == [
        (ID, "photo"),
        (ID, "photo"),
        (ID + 1, "video"),
    ]
    assert result.by_id("quoted_tweet_id") == {ID: None, ID + 1: None, ID + 2: 5}


def test_broken_rows_are_skipped_with_number_and_byte(tmp_path: Path) -> None:
    """Row 1 begins after the head line, row 2 after row 1; 3 has no id, 4 a cell too few."""
    head, good, other, _ = table(COLUMNS_G1B, row(ID, "é"), row(ID + 1)).split("\n")
    no_id = good.replace(f'"{ID}"', '"x"')
    short = other.removesuffix(',""')
    lone = f"{ID + 2},a\rb"
    content = "\n".join([head, good, other, no_id, short, lone, "", other])
    result = read_g1(tmp_path, {"tweets.csv": content})

    assert result.column("tweet_id") == [ID, ID + 1]
    assert result.counts("tweets.csv") == (6, 2, 0, 1, 3, 0)
    broken = {
        (issue.record_number, issue.kind): content.encode()[issue.byte_offset :]
        for issue in result.issues
    }
    assert {key: rest.split(b"\n")[0] for key, rest in broken.items()} == {
        (3, "unusable_record"): no_id.encode(),
        (4, "unreadable_record"): short.encode(),
        (5, "unreadable_record"): lone.encode(),
    }


@pytest.mark.parametrize(
    ("content", "damage"),
    [
        ("", "it is empty"),
        ("name,age\nx,1", "its first row does not name the columns of tweets"),
        (b"\xff\xff\0\0", "its first row does not name the columns of tweets"),
        (b"tweet_id,text\n1," + b"x" * 3_000_000, "the row is not valid CSV"),
    ],
)
def test_what_is_no_csv_of_tweets_is_damaged(
    tmp_path: Path, content: str | bytes, damage: str
) -> None:
    result = read_g1(tmp_path, {"tweets.csv": content})

    assert result.rows() == []
    assert [issue.message for issue in result.issues] == [damage]
    assert result.files["tweets.csv"].status == "damaged"


def test_a_quote_that_never_closes_does_not_swallow_the_file(tmp_path: Path) -> None:
    """A cell holds 131,072 characters at most; what comes after it is read again."""
    head, first, *rest = table(COLUMNS_G1B, *(row(ID + n) for n in range(4_000))).split("\n")
    torn = first.replace('"hello"', '"hello')
    result = read_g1(tmp_path, {"tweets.csv": "\n".join([head, torn, *rest])})

    kept = result.column("tweet_id")
    assert len(kept) > 2_500
    assert kept[-1] == ID + 3_999


# Archives that scripts brought up to date


def refreshed(tweet_id: int, text: str = "hello", **fields: Any) -> dict[str, Any]:
    """A tweet as X's interface gave it, appended to a monthly file by a script."""
    nulls = dict.fromkeys(
        [
            "in_reply_to_status_id", "in_reply_to_status_id_str", "in_reply_to_user_id",
            "in_reply_to_user_id_str", "in_reply_to_screen_name", "geo", "coordinates", "place",
            "contributors", "quoted_status",
        ]
    )  # fmt: skip
    counts = {"favorite_count": 4, "retweet_count": 2, "lang": "en", "truncated": False}
    return tweet(tweet_id, text) | nulls | counts | {"retweeted": True, "favorited": True} | fields


def test_tweets_that_a_script_appended_are_read(tmp_path: Path) -> None:
    """`id` has gone through a double, once it is another number altogether: id_str counts."""
    records = [
        refreshed(ID + 1, "cut…", id=float(ID), full_text="cut no more"),
        refreshed(ID + 2, id=12345),
        refreshed(ID + 3) | {"id_str": None},
    ]
    del records[0]["text"]
    result = read_g1(tmp_path, g1b(*records))

    assert result.by_id("text") == {ID + 1: "cut no more", ID + 2: "hello"}
    assert result.by_id("kind") == {ID + 1: "post", ID + 2: "post"}
    assert result.column("favorite_count") == [4, 4]
    assert result.column("retweet_count") == [2, 2]
    assert result.column("lang") == ["en", "en"]
    assert result.counts(MONTH) == (3, 2, 0, 0, 1, 0)
    assert [(issue.record_number, issue.message) for issue in result.issues] == [
        (3, "it has no usable id")
    ]


DOUBLES = [
    tweet(ID, "cut after 140…"),
    refreshed(ID, "cut after 140…", full_text="cut after 140 characters no more"),
    tweet(ID, "cut"),
]


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_of_a_tweet_told_twice_the_richest_record_is_kept(
    tmp_path: Path, order: tuple[int, ...]
) -> None:
    """The three stand in three months. Where the longest one stands is where it was kept."""
    months = ["2013_01", "2013_02", "2013_03"]
    placed = dict(zip(months, order, strict=True))
    files = heads(dict.fromkeys(months, 2)) | {
        f"data/js/tweets/{month}.js": month_js(
            month, tweet(ID + 9 + which, f"only here {which}"), DOUBLES[which]
        )
        for month, which in placed.items()
    }
    result = read_g1(tmp_path, files)

    assert result.by_id("text") == {
        ID: "cut after 140 characters no more",
        ID + 9: "only here 0",
        ID + 10: "only here 1",
        ID + 11: "only here 2",
    }
    assert result.by_id("favorite_count")[ID] == 4
    for month, which in placed.items():
        kept = 2 if which == 1 else 1
        assert result.counts(f"data/js/tweets/{month}.js") == (2, kept, 0, 2 - kept, 0, 0)
    assert result.issues == []


@pytest.mark.parametrize("is_turned", [False, True])
@pytest.mark.parametrize(
    ("poor", "rich"),
    [
        (refreshed(ID, "short"), tweet(ID, "longer")),
        (refreshed(ID, "RT @ann: same"), retweet(ID, "RT @ann: same", "same")),
        (tweet(ID, "same"), refreshed(ID, "same")),
        (
            tweet(OLD_ID, "same", created_at="2010-10-29 00:00:00 +0000", lang="en"),
            tweet(OLD_ID, "same", created_at="2010-10-29 11:12:13 +0000"),
        ),
        (tweet(ID, "same", geo={}), tweet(ID, "same", lang="en")),
    ],
)
def test_richer_is_what_tells_more(
    tmp_path: Path, poor: dict[str, Any], rich: dict[str, Any], is_turned: bool
) -> None:
    alone = read_g1(tmp_path / "alone", g1b(rich)).rows()
    pair = [rich, poor] if is_turned else [poor, rich]
    result = read_g1(tmp_path / "both", g1b(*pair))

    assert result.rows() == alone
    assert result.counts(MONTH) == (2, 1, 0, 1, 0, 0)


def test_a_mended_double_counts_as_repaired_only_while_it_is_kept(tmp_path: Path) -> None:
    """The first record has a number for a text, is mended, and then gives way to a longer one."""
    records = [tweet(ID, 7), tweet(ID, "longer"), tweet(ID + 1, 8), tweet(ID + 1, "")]  # type: ignore[arg-type]
    result = read_g1(tmp_path, g1b(*records))

    assert result.by_id("text") == {ID: "longer", ID + 1: "8"}
    assert result.counts(MONTH) == (4, 2, 0, 2, 0, 1)


def test_a_torn_retweet_does_not_make_someone_elses_tweet_the_owners(tmp_path: Path) -> None:
    """The record breaks before its `retweeted_status`, which is whole in itself."""
    files = g1b(retweet(ID, "RT @ann: a…", "a b"), tweet(ID + 1))
    torn = files[MONTH].replace('"text" : "RT @ann: a\\u2026"', '"text" : "RT @ann: a\\u2026', 1)
    assert torn != files[MONTH]
    result = read_g1(tmp_path, files | {MONTH: torn})

    assert result.column("tweet_id") == [ID + 1]
    assert result.counts(MONTH) == (2, 1, 0, 0, 1, 0)


@pytest.mark.parametrize("files", [g1b(tweet(ID)), {"tweets.csv": table(COLUMNS_G1B, row(ID))}])
def test_progress_reaches_the_end_of_the_bytes(tmp_path: Path, files: Files) -> None:
    told: list[tuple[int, int]] = []
    with Archive.open(write_zip(tmp_path / "a.zip", files)) as archive:
        for _ in archive.batches(lambda done, records: told.append((done, records))):
            pass
        assert told == sorted(told)
        assert told[-1] == (archive.bytes_total, 1)
