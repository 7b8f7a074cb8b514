"""Headers of direct messages: read when asked for, and never a word of a message."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from archive_lens.archive import Archive
from archive_lens.ingest import ingest
from archive_lens.store.database import Database
from tests.archive.builders import (
    OWNER_ID,
    manifest_js,
    part,
    snowflake,
    tweet,
    tweets_js,
    write_zip,
)
from tests.exports import contents, values

FRIEND = 77
SECRET = "the clay is under the stairs"
HEADERS = "data/direct-message-headers.js"
GROUP_HEADERS = "data/direct-message-group-headers.js"


def message(number: int, sender: int = OWNER_ID, **more: Any) -> dict[str, Any]:
    made = {
        "id": str(snowflake(number * 60_000)),
        "senderId": str(sender),
        "recipientId": str(FRIEND if sender == OWNER_ID else OWNER_ID),
        "createdAt": "2023-08-12T16:10:37.123Z",
    } | more
    return {"messageCreate": {key: value for key, value in made.items() if value is not None}}


def conversation(*messages: dict[str, Any], name: str = "77-1000") -> dict[str, Any]:
    return {"conversationId": name, "messages": list(messages)}


def headers(*conversations: Any) -> str:
    return part("direct_message_headers", "dmConversation", conversations)


def archive(path: Path, **files: str) -> Path:
    words = part("direct_messages", "dmConversation", [conversation(message(1, text=SECRET))])
    return write_zip(
        path,
        {
            "data/manifest.js": manifest_js(),
            "data/tweets.js": tweets_js(tweet(snowflake())),
            "data/direct-messages.js": words,
            **files,
        },
    )


def rows(path: Path) -> list[dict[str, Any]]:
    with Archive.open(path, with_messages=True) as opened:
        found = [batch.frames.get("direct_messages") for batch in opened.batches()]
    return [row for frame in found if frame is not None for row in frame.to_dicts()]


def statuses(path: Path, *, with_messages: bool) -> dict[str, tuple[str, int | None]]:
    with Archive.open(path, with_messages=with_messages) as opened:
        list(opened.batches())
        return {
            line.file: (line.status, line.seen)
            for line in opened.ledger.files
            if "direct" in line.file
        }


def test_unless_asked_for_nothing_of_messages_is_opened(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", **{HEADERS: headers(conversation(message(1)))})

    assert statuses(path, with_messages=False) == {
        HEADERS: ("private", None),
        "data/direct-messages.js": ("private", None),
    }


def test_asked_for_the_headers_are_read_and_the_words_are_not(tmp_path: Path) -> None:
    path = archive(tmp_path / "a.zip", **{HEADERS: headers(conversation(message(1)))})

    assert statuses(path, with_messages=True) == {
        HEADERS: ("read", 1),
        "data/direct-messages.js": ("private", None),
    }
    assert rows(path) == [
        {
            "account_id": OWNER_ID,
            "message_id": snowflake(60_000),
            "conversation_id": "77-1000",
            "sender_id": OWNER_ID,
            "recipient_id": FRIEND,
            "sent_at": datetime(2023, 8, 12, 16, 10, 37, 123_000),
        }
    ]


def test_no_word_of_a_message_reaches_the_database(tmp_path: Path) -> None:
    """Not even from a header file that holds what it should not."""
    talkative = headers(conversation(message(1, text=SECRET, mediaUrls=[SECRET])))
    path = archive(tmp_path / "a.zip", **{HEADERS: talkative})

    ingest(path, tmp_path / "db", with_messages=True)

    assert values(tmp_path / "db", "select count(*) from direct_messages") == [(1,)]
    assert SECRET.encode() not in (tmp_path / "db").read_bytes()


@pytest.mark.parametrize(
    ("told", "sent_at"),
    [
        ("2023-08-12T16:10:37.123Z", datetime(2023, 8, 12, 16, 10, 37, 123_000)),
        ("1691856637123", datetime(2023, 8, 12, 16, 10, 37, 123_000)),
        (None, datetime(2023, 8, 12, 16, 11, 37, 123_000)),
        ("yesterday", datetime(2023, 8, 12, 16, 11, 37, 123_000)),
    ],
)
def test_the_time_is_told_in_words_in_milliseconds_or_by_the_id(
    tmp_path: Path, told: str | None, sent_at: datetime
) -> None:
    """The id is made a minute after 16:10:37.123."""
    path = archive(
        tmp_path / "a.zip", **{HEADERS: headers(conversation(message(1, createdAt=told)))}
    )

    assert [row["sent_at"] for row in rows(path)] == [sent_at]


def test_a_group_has_no_recipient_and_its_joins_are_no_messages(tmp_path: Path) -> None:
    joined = {"participantsJoin": {"initiatingUserId": "5", "userIds": ["6"]}}
    welcome = {"welcomeMessageCreate": message(2, sender=FRIEND)["messageCreate"]}
    group = conversation(joined, message(1, recipientId=None), welcome, name="group-9")
    path = archive(tmp_path / "a.zip", **{GROUP_HEADERS: headers(group)})

    assert [
        (row["conversation_id"], row["sender_id"], row["recipient_id"]) for row in rows(path)
    ] == [
        ("group-9", OWNER_ID, None),
        ("group-9", FRIEND, OWNER_ID),
    ]


def test_every_slice_of_a_conversation_is_accounted_for(tmp_path: Path) -> None:
    """Of five: two with new messages, one known, one of joins alone, one torn."""
    torn = '{ "dmConversation" : { "conversationId" : "x", "messages" : [ { }'
    content = headers(
        conversation(message(1), message(2)),
        conversation(message(2), message(3)),
        conversation(message(1)),
        conversation({"joinConversation": {}}),
    )
    path = archive(tmp_path / "a.zip", **{HEADERS: content.removesuffix("]") + "," + torn})

    assert len(rows(path)) == 3
    with Archive.open(path, with_messages=True) as opened:
        list(opened.batches())
        line = next(line for line in opened.ledger.files if line.file == HEADERS)
    assert (line.status, line.seen, line.kept, line.duplicates, line.skipped) == (
        "damaged", 5, 2, 1, 2,
    )  # fmt: skip


def test_asked_for_later_they_are_read_once_and_stay(tmp_path: Path) -> None:
    path, db = (
        archive(tmp_path / "a.zip", **{HEADERS: headers(conversation(message(1)))}),
        tmp_path / "db",
    )

    first = ingest(path, db)
    second = ingest(path, db, with_messages=True)
    again = ingest(path, db, with_messages=True)
    without = ingest(path, db)

    assert [one.was_up_to_date for one in (first, second, again, without)] == [
        False,
        False,
        True,
        True,
    ]
    assert values(db, "select count(*) from direct_messages") == [(1,)]
    assert values(db, "select count(*) from ingests") == [(1,)]


def test_messages_of_several_exports_are_the_union_in_any_order(tmp_path: Path) -> None:
    older = archive(tmp_path / "a.zip", **{HEADERS: headers(conversation(message(1), message(2)))})
    newer = archive(
        tmp_path / "b.zip",
        **{
            HEADERS: headers(conversation(message(2), message(3))),
            "data/manifest.js": manifest_js(made="2027-01-01T00:00:00.000Z"),
        },
    )
    for path, order in ((tmp_path / "ab", (older, newer)), (tmp_path / "ba", (newer, older))):
        for each in order:
            ingest(each, path, with_messages=True)

    assert values(tmp_path / "ab", "select count(*) from direct_messages") == [(3,)]
    assert contents(tmp_path / "ab") == contents(tmp_path / "ba")


def test_messages_make_the_contacts_stale(tmp_path: Path) -> None:
    from archive_lens.analyses.run import analyze
    from archive_lens.settings import Settings

    path, db = (
        archive(tmp_path / "a.zip", **{HEADERS: headers(conversation(message(1)))}),
        tmp_path / "db",
    )
    ingest(path, db)
    with Database.open(db) as database:
        assert "contacts" in analyze(database, Settings(), names=["contacts"])
        assert analyze(database, Settings(), names=["contacts"]) == []
    ingest(path, db, with_messages=True)

    with Database.open(db) as database:
        assert "contacts" in analyze(database, Settings(), names=["contacts"])
