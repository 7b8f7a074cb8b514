"""Whole archives: generations, owners, every file in the ledger, order that does not matter."""

from __future__ import annotations

import itertools
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from archive_lens.archive import Archive, Owner, UsernamePeriod
from archive_lens.errors import ArchiveError
from tests.archive.builders import (
    OWNER,
    OWNER_ID,
    Files,
    manifest_js,
    part,
    read,
    read_files,
    snowflake,
    tweet,
    tweets_js,
    write_folder,
    write_zip,
)

ID = snowflake()
TWEET = tweets_js(tweet(ID))
OLD_TWEET = part("tweet", "tweet", [tweet(ID)])
MANIFEST = manifest_js()


@pytest.mark.parametrize(
    ("files", "generation"),
    [
        ({"data/manifest.js": MANIFEST, "data/tweets.js": TWEET, "data/note-tweet.js": "[]"}, "G7"),
        ({"data/manifest.js": MANIFEST, "data/tweets.js": TWEET}, "G7"),
        (
            {
                "data/manifest.js": manifest_js(made="2022-11-01T00:00:00.000Z"),
                "data/tweets.js": TWEET,
            },
            "G6",
        ),
        (
            {
                "data/manifest.js": manifest_js(made="2021-11-01T00:00:00.000Z"),
                "data/tweet.js": OLD_TWEET,
            },
            "G5",
        ),
        (
            {
                "data/manifest.js": manifest_js(made="2020-05-14T00:00:00.000Z"),
                "data/tweet.js": OLD_TWEET,
            },
            "G4",
        ),
        ({"data/tweet.js": OLD_TWEET}, "G5"),
        ({"tweet.js": OLD_TWEET}, "G3"),
        ({"tweet.js": part("tweet", None, [tweet(ID)])}, "G2"),
        ({"tweets.js": TWEET}, "G6"),
        ({"data/tweets.js": TWEET}, "G6"),
    ],
)
@pytest.mark.parametrize("root", ["", "twitter-2026/"])
@pytest.mark.parametrize("is_zip", [True, False])
def test_every_generation_is_known_and_read(
    tmp_path: Path, files: Files, generation: str, root: str, is_zip: bool
) -> None:
    """From a ZIP or a folder, also below one enclosing folder and among macOS junk."""
    junk = {"__MACOSX/data/._tweets.js": b"\0", f"{root}.DS_Store": b"\0"}
    placed = {root + name: content for name, content in files.items()} | junk
    path = (write_zip if is_zip else write_folder)(tmp_path / "archive", placed)
    with Archive.open(path) as archive:
        assert archive.generation == generation
        assert archive.name == "archive"

    result = read(path)
    assert result.column("tweet_id") == [ID]
    assert sorted(result.files) == sorted(files)


def test_what_is_no_archive_is_refused_with_a_hint(tmp_path: Path) -> None:
    text = tmp_path / "holiday.zip"
    text.write_text("not a zip at all")
    empty = tmp_path / "empty.zip"
    empty.write_bytes(b"")
    other = write_zip(tmp_path / "other.zip", {"photo.jpg": "x"})
    folder = write_folder(tmp_path / "folder", {"photo.jpg": "x"})
    for path in (text, empty, other, folder):
        with pytest.raises(ArchiveError, match=f"{path.name} is not an X archive: ") as caught:
            Archive.open(path)
        assert "Download an archive of your data" in caught.value.hint
    with pytest.raises(ArchiveError, match="there is no file") as caught:
        Archive.open(tmp_path / "missing.zip")
    assert caught.value.hint


def test_an_archive_without_tweets_and_likes_is_refused(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"data/manifest.js": MANIFEST, "data/follower.js": "[]"})
    with pytest.raises(ArchiveError, match="neither tweets nor likes"):
        Archive.open(path)


def test_likes_alone_are_an_archive(tmp_path: Path) -> None:
    files = {"like.js": part("like", "like", [{"tweetId": "20", "fullText": "hi"}])}

    assert read_files(tmp_path, files, manifest=False).column("tweet_id", "likes") == [20]


def test_two_archives_in_one_folder_are_refused(tmp_path: Path) -> None:
    files = {f"{name}/data/manifest.js": MANIFEST for name in "ab"}
    with pytest.raises(ArchiveError, match="holds 2 archives"):
        Archive.open(write_folder(tmp_path / "both", files))


def test_an_archive_has_the_same_fingerprint_packed_and_unpacked(tmp_path: Path) -> None:
    files = {"data/manifest.js": MANIFEST, "data/tweets.js": TWEET, "data/ip-audit.js": "[]"}
    paths = [
        write_zip(tmp_path / "a.zip", files),
        write_zip(tmp_path / "b.zip", {f"x/{name}": text for name, text in files.items()}),
        write_folder(tmp_path / "c", files),
        write_zip(tmp_path / "d.zip", files | {"data/ip-audit.js": "[ ]", "data/x.jpg": ""}),
    ]
    fingerprints = set()
    for path in paths:
        with Archive.open(path) as archive:
            fingerprints.add(archive.fingerprint)
    with Archive.open(write_zip(tmp_path / "e.zip", files | {"data/tweets.js": "[]"})) as archive:
        assert archive.fingerprint not in fingerprints

    assert len(fingerprints) == 1
    assert len(fingerprints.pop()) == 64


def head_files(**more: str) -> dict[str, str]:
    account = {
        "email": "secret@example.com",
        "username": "from_account",
        "accountId": "77",
        "createdAt": "2009-12-01T00:00:00.000Z",
        "accountDisplayName": "From Account",
    }
    profile = {"description": {"bio": "hi", "website": "https://t.co/w", "location": "Bern"}}
    return {
        "data/tweets.js": TWEET,
        "data/account.js": part("account", "account", [account]),
        "data/profile.js": part("profile", "profile", [profile]),
        "data/account-timezone.js": part(
            "account_timezone", "accountTimezone", [{"accountId": "77", "timeZone": "Zurich"}]
        ),
        **more,
    }


def test_the_owner_comes_from_the_manifest_and_the_rest_from_the_account(tmp_path: Path) -> None:
    result = read_files(tmp_path, head_files())

    assert result.owner == Owner(
        account_id=OWNER_ID,
        username=OWNER,
        display_name="Maria",
        created_at=datetime(2009, 12, 1),
        bio="hi",
        website="https://t.co/w",
        location="Bern",
        time_zone="Zurich",
    )
    assert result.counts("data/account.js") == (1, 1, 0, 0, 0, 0)


@pytest.mark.parametrize(
    "broken",
    [
        'window.__THAR_CONFIG = {"userInfo": {"accountId": "5",},}',
        "window.__THAR_CONFIG = ",
        "",
        "[]",
    ],
)
def test_a_broken_manifest_is_only_a_warning(tmp_path: Path, broken: str) -> None:
    result = read_files(tmp_path, head_files(**{"data/manifest.js": broken}))

    assert (result.owner.account_id, result.owner.username) == (77, "from_account")
    assert result.column("account_id") == [77]
    assert [issue.kind for issue in result.issues] == ["broken_manifest"]
    assert result.files["data/manifest.js"].status == "damaged"


def test_the_headers_name_the_owner_where_nothing_else_does(tmp_path: Path) -> None:
    headers = part("tweet_headers", "tweet", [{"tweet_id": str(ID), "user_id": "88"}])
    files = {"data/tweets.js": TWEET, "data/tweet-headers.js": headers}
    result = read_files(tmp_path, files, manifest=False)

    assert result.owner.account_id == 88
    assert result.files["data/tweet-headers.js"].status == "ignored"


def test_former_names_come_with_their_times(tmp_path: Path) -> None:
    """A name given to another account leaves the current one without a beginning."""

    def change(at: str, before: str, after: str) -> dict[str, Any]:
        inner = {"changedAt": f"{at}T00:00:00.000Z", "changedFrom": before, "changedTo": after}
        return {"accountId": "1000", "screenNameChange": inner}

    changes = [change("2015-01-01", "second", "third"), change("2012-01-01", "first", "second")]
    file = part("screen_name_change", "screenNameChange", changes)
    path = write_zip(
        tmp_path / "a.zip",
        {
            "data/manifest.js": MANIFEST,
            "data/screen-name-change.js": file,
            "data/tweets.js": tweets_js(
                tweet(ID, "hm", in_reply_to_screen_name="FIRST"),
            ),
        },
    )
    with Archive.open(path) as archive:
        assert archive.usernames == [
            UsernamePeriod("first", None, datetime(2012, 1, 1)),
            UsernamePeriod("second", datetime(2012, 1, 1), datetime(2015, 1, 1)),
            UsernamePeriod("third", datetime(2015, 1, 1), None),
            UsernamePeriod(OWNER, None, None),
        ]
        assert archive.generated_at == datetime(2026, 7, 25, 12, 21, 58, 798000)
    assert read(path).column("kind") == ["self_reply"]


def test_every_file_stands_in_the_ledger_with_its_status(tmp_path: Path) -> None:
    """Private files hold no valid JSON here: had one been opened, it would be damaged."""
    private = [
        "direct-messages", "direct-messages-part1", "direct-message-headers", "message-event",
        "ip-audit", "contact", "phone-number", "ad-impressions", "block", "mute", "app", "sso",
        "deleted-tweet-headers", "deleted-note-tweet", "twitter-circle", "community-note",
        "grok-chat-item", "personalization", "expanded-profile", "saved-search",
    ]  # fmt: skip
    ignored = ["verified", "lists-created", "tweet-headers", "moment", "tweetdeck", "article"]
    files = {f"data/{name}.js": "never opened" for name in private + ignored}
    files |= {"data/brand-new.js": "?", "data/notes.txt": "?", "data/README.txt": "?"}
    files |= {"Your archive.html": "?", "assets/app.js": "?", "data/tweets_media/x.jpg": "?"}
    files |= {"data/tweets.js": TWEET, "data/app.js/../tweets.js": "?"}
    result = read_files(tmp_path, files)

    statuses = {name: line.status for name, line in result.files.items()}
    assert statuses == (
        {f"data/{name}.js": "private" for name in private}
        | {f"data/{name}.js": "ignored" for name in ignored}
        | {"data/brand-new.js": "unknown", "data/notes.txt": "unknown"}
        | {"data/app.js/../tweets.js": "unknown"}
        | {"data/README.txt": "ignored", "Your archive.html": "ignored"}
        | {"data/tweets.js": "read", "data/manifest.js": "read"}
    )
    assert all(
        line.seen is None and line.kept is None
        for line in result.files.values()
        if line.status != "read"
    )
    assert result.files["data/direct-messages.js"].kind == "direct_messages"


def test_the_manifest_cannot_make_a_private_file_be_opened(tmp_path: Path) -> None:
    manifest = manifest_js({"data/direct-messages.js": 1}).replace(
        '"globalName": "YTD"', '"globalName": "YTD.tweets.part0"'
    )
    files = {
        "data/manifest.js": manifest,
        "data/tweets.js": TWEET,
        "data/direct-messages.js": tweets_js(tweet(99)),
    }
    result = read_files(tmp_path, files)

    assert result.column("tweet_id") == [ID]
    assert result.files["data/direct-messages.js"].manifest_count == 1
    assert result.files["data/direct-messages.js"].seen is None


def test_missing_files_and_other_counts_are_noted(tmp_path: Path) -> None:
    counts = {"data/tweets.js": 3, "data/tweets-part1.js": 2, "data/like.js": 0, "data/x.js": 1}
    files = {
        "data/manifest.js": manifest_js(counts),
        "data/tweets.js": TWEET,
        "data/like.js": "window.YTD.like.part0 = [ ]",
        "data/note-tweet-part2.js": "window.YTD.note_tweet.part2 = [ ]",
    }
    result = read_files(tmp_path, files)

    assert [(issue.file, issue.kind) for issue in result.issues] == [
        ("data/tweets-part1.js", "missing_file"),
        ("data/x.js", "missing_file"),
        ("data/note-tweet.js", "missing_file"),
        ("data/note-tweet-part1.js", "missing_file"),
        ("data/tweets.js", "count_differs"),
    ]
    missing = result.files["data/tweets-part1.js"]
    assert (missing.status, missing.kind, missing.manifest_count) == ("missing", "tweets", 2)


def test_a_hostile_part_number_lists_a_hundred_gaps_at_most(tmp_path: Path) -> None:
    result = read_files(tmp_path, {"data/tweets.js": TWEET, "data/tweets-part999999.js": "[]"})

    assert sum(line.status == "missing" for line in result.files.values()) == 100


def test_all_parts_are_read_and_doubles_counted_where_they_repeat(tmp_path: Path) -> None:
    """Part 10 comes after part 2, and both tweet.js and tweets.js are read."""
    files = {
        "data/manifest.js": manifest_js({"data/tweets.js": 2}),
        "data/tweet.js": part("tweet", "tweet", [tweet(1, "x"), tweet(9, "from the older export")]),
        "data/tweets.js": tweets_js(tweet(1, "first"), tweet(2)),
        "data/tweets-part1.js": tweets_js(tweet(2), tweet(3), tweet(3), number=1),
        "data/tweets-part2.js": tweets_js(tweet(4, "in part 2"), number=2),
        "data/tweets-part10.js": tweets_js(tweet(4, "in part 10"), tweet(5), number=10),
    }
    result = read_files(tmp_path, files)

    assert result.column("tweet_id") == [1, 2, 3, 4, 5, 9]
    assert result.by_id("text")[1] == "first"
    assert result.by_id("text")[4] == "in part 2"
    assert result.counts("data/tweets-part1.js") == (3, 1, 0, 2, 0, 0)
    assert result.counts("data/tweets-part10.js") == (2, 1, 0, 1, 0, 0)
    assert result.counts("data/tweet.js") == (2, 1, 0, 1, 0, 0)


def test_community_circle_and_deleted_tweets_are_marked(tmp_path: Path) -> None:
    """1 and 2 are in the timeline; 2 and 3 went to the circle, 2 is told twice there."""
    deleted = tweet(4, deleted_at="Sat Aug 12 18:00:00 +0000 2023")
    result = read_files(
        tmp_path,
        {
            "data/tweets.js": tweets_js(tweet(1), tweet(2)),
            "data/community-tweet.js": part("community_tweet", "tweet", [tweet(5), tweet(1)]),
            "data/twitter-circle-tweet.js": part("x", "tweet", [tweet(2), tweet(3), tweet(2)]),
            "data/deleted-tweets.js": part("deleted_tweets", "tweet", [deleted, tweet(2)]),
        },
    )

    assert result.by_id("origin") == {
        1: "timeline",
        2: "circle",
        3: "circle",
        4: "deleted",
        5: "community",
    }
    assert result.by_id("deleted_at")[4] == datetime(2023, 8, 12, 18)
    assert result.counts("data/community-tweet.js") == (2, 1, 0, 1, 0, 0)
    assert result.counts("data/twitter-circle-tweet.js") == (3, 1, 1, 1, 0, 0)
    assert result.counts("data/deleted-tweets.js") == (2, 1, 0, 1, 0, 0)


def test_likes_and_followers_come_once_each(tmp_path: Path) -> None:
    likes = [
        {"tweetId": str(ID), "fullText": "a &lt; b", "expandedUrl": "x"},
        {"tweetId": "20", "fullText": "You're unable to view this Post. {learnmore}"},
        {"tweetId": "21"},
        {"tweetId": "x"},
    ]
    users = [{"accountId": "5", "userLink": "x"}, {"accountId": "6"}, {"accountId": "5"}]
    result = read_files(
        tmp_path,
        {
            "data/like.js": part("like", "like", likes),
            "data/like-part1.js": part("like", "like", [likes[0]], 1),
            "data/follower.js": part("follower", "follower", users),
            "data/following.js": part("following", "following", users[:1]),
        },
    )

    made = datetime(2023, 8, 12, 16, 10, 37, 123000)
    assert result.rows("likes") == [
        {"account_id": 1000, "tweet_id": ID, "text": "a < b", "tweet_created_at": made},
        {"account_id": 1000, "tweet_id": 20, "text": None, "tweet_created_at": None},
        {"account_id": 1000, "tweet_id": 21, "text": None, "tweet_created_at": None},
    ]
    assert result.column("user_id", "followers") == [5, 6]
    assert result.rows("following") == [{"account_id": 1000, "user_id": 5}]
    assert result.counts("data/like.js") == (4, 3, 0, 0, 1, 0)
    assert result.counts("data/like-part1.js") == (1, 0, 0, 1, 0, 0)
    assert result.counts("data/follower.js") == (3, 2, 0, 1, 0, 0)


def test_the_order_of_records_and_parts_changes_no_row(tmp_path: Path) -> None:
    records = [tweet(one, f"text {one}") for one in (1, 2, 3, 4)]
    answers = set()
    for number, order in enumerate(itertools.permutations(records)):
        folder = tmp_path / str(number)
        folder.mkdir()
        files = {
            "data/tweets.js": tweets_js(*order[:2]),
            "data/tweets-part1.js": tweets_js(*order[2:], number=1),
        }
        answers.add(str(read_files(folder, files).rows()))

    assert len(answers) == 1


def test_progress_tells_bytes_and_records(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    files = {"data/manifest.js": MANIFEST, "data/tweets.js": TWEET, "data/like.js": "[]"}
    with Archive.open(write_zip(tmp_path / "a.zip", files)) as archive:
        for _ in archive.batches(lambda done, records: told.append((done, records))):
            pass
        assert told == sorted(told)
        assert told[-1] == (archive.bytes_total, 1)
        with pytest.raises(RuntimeError, match="once"):
            next(archive.batches())


def test_the_batches_stay_small(tmp_path: Path) -> None:
    records = [{"id_str": str(number), "full_text": "hi"} for number in range(30_000)]
    files = {"data/tweets.js": tweets_js(*records)}
    with Archive.open(write_zip(tmp_path / "a.zip", files)) as archive:
        sizes = [len(batch.frames["tweets"]) for batch in archive.batches()]

    assert sum(sizes) == 30_000
    assert max(sizes) < 20_000
