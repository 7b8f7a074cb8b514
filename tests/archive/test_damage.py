"""Whatever is done to the bytes of an archive: refused in words, or every record accounted for."""

from __future__ import annotations

import contextlib
import zlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive_lens.archive import Archive, ledger
from archive_lens.errors import ArchiveError
from tests.archive.builders import (
    manifest_js,
    note,
    part,
    read,
    reply,
    snowflake,
    tweet,
    tweets_js,
    write_folder,
    write_zip,
)

RECORDS = [
    tweet(snowflake(at * 5_000), f'text {at} with "quotes" and {{ braces }}') for at in range(12)
]
GOOD = {
    "data/manifest.js": manifest_js({"data/tweets.js": 12}),
    "data/tweets.js": tweets_js(*RECORDS),
    "data/note-tweet.js": part(
        "note_tweet", "noteTweet", [note(snowflake(-20), "text 0 pumpernickel with")]
    ),
    "data/like.js": part(
        "like", "like", [{"tweetId": str(at), "fullText": "x"} for at in range(9)]
    ),
    "data/community-tweet.js": part("x", "tweet", [reply(5, "hi", 6, 7, "ann")]),
    "data/account.js": part("account", "account", [{"accountId": "1000", "username": "maria"}]),
}
CHANGES = st.lists(
    st.tuples(st.floats(0, 1, exclude_max=True), st.sampled_from(["cut", "flip", "drop", "add"]))
    | st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)),
    min_size=1,
    max_size=4,
)
relaxed = settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def changed(content: bytes, changes: list[tuple[float, str | int]]) -> bytes:
    for place, what in changes:
        at = int(place * len(content))
        if what == "cut":
            content = content[:at]
        elif what == "drop":
            content = content[:at] + content[at + 7 :]
        elif what == "add":
            content = content[:at] + content[at // 2 : at // 2 + 40] + content[at:]
        elif content:
            byte = content[at] ^ 0x04 if what == "flip" else int(what)
            content = content[:at] + bytes([byte]) + content[at + 1 :]
    return content


@relaxed
@given(name=st.sampled_from(sorted(GOOD)), changes=CHANGES)
def test_every_record_of_a_damaged_file_is_accounted_for(
    tmp_path: Path, name: str, changes: list[tuple[float, str | int]]
) -> None:
    """`read` holds seen = kept + merged + duplicates + skipped for every file."""
    result = read(write_folder(tmp_path, {**GOOD, name: changed(GOOD[name].encode(), changes)}))

    ids = result.column("tweet_id")
    if name != "data/tweets.js":
        assert {snowflake(5_000 * at) for at in range(12)} <= set(ids)
    assert len(ids) == len(set(ids))
    kept = sum(
        line.kept or 0
        for line in result.files.values()
        if line.kind in ("tweets", "community_tweets")
    )
    assert kept == len(ids)
    assert all("pumpernickel" not in issue.message for issue in result.issues)


@relaxed
@given(changes=CHANGES)
def test_a_damaged_zip_is_refused_or_accounted_for(
    tmp_path: Path, changes: list[tuple[float, str | int]]
) -> None:
    path = write_zip(tmp_path / "a.zip", GOOD)
    path.write_bytes(changed(path.read_bytes(), changes))
    with contextlib.suppress(ArchiveError):
        assert read(path).files


def test_a_wrong_checksum_keeps_the_records_and_marks_the_file(tmp_path: Path) -> None:
    """The checksum is changed in the directory, so the records themselves are whole."""
    path = write_zip(tmp_path / "a.zip", GOOD)
    content = path.read_bytes()
    crc = zlib.crc32(GOOD["data/tweets.js"].encode()).to_bytes(4, "little")
    at = content.rindex(crc)
    path.write_bytes(content[:at] + b"\0\0\0\0" + content[at + 4 :])
    result = read(path)

    assert len(result.column("tweet_id")) == 13
    assert result.files["data/tweets.js"].status == "damaged"
    assert [
        (issue.kind, issue.message) for issue in result.issues if "checksum" in issue.message
    ] == [("damaged_file", "its checksum is wrong")]


def test_a_thousand_broken_records_are_told_one_by_one_and_the_rest_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger, "DETAILED_ISSUES", 1_000)
    bad = part("tweets", "tweet", [{"id_str": "x"}] * 1_500 + [tweet(1)])
    path = write_zip(tmp_path / "a.zip", {"data/tweets.js": bad})
    with Archive.open(path) as archive:
        for _ in archive.batches():
            pass
        issues = archive.ledger.issues

    assert len(issues) == 1_001
    assert issues[-1].message == "500 more records have the same trouble"
