"""ZIPs that lie are refused before anything is unpacked."""

from __future__ import annotations

import os
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from archive_lens.archive import Archive, zip_directory
from archive_lens.archive import container as limits
from archive_lens.archive.container import DamagedStream, ZipContainer, open_container
from archive_lens.errors import ArchiveError
from tests.archive.builders import (
    manifest_js,
    read,
    snowflake,
    tweet,
    tweets_js,
    write_folder,
    write_zip,
)

TWEETS = tweets_js(tweet(snowflake()))
FILES = {"data/manifest.js": manifest_js(), "data/tweets.js": TWEETS}


def refusal(path: Path) -> str:
    with pytest.raises(ArchiveError) as caught:
        Archive.open(path)
    assert caught.value.hint
    assert path.name in caught.value.message
    return caught.value.message


def patched(path: Path, change: Callable[[bytearray, int], None]) -> Path:
    """Changes the directory's entry of data/tweets.js, whose offset is given."""
    content = bytearray(path.read_bytes())
    name = content.rindex(b"data/tweets.js")
    change(content, name - 46)
    path.write_bytes(content)
    return path


def test_a_zip_cut_off_is_refused(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", FILES)
    path.write_bytes(path.read_bytes()[:-30])

    assert "its end is missing" in refusal(path)


def test_a_zip_with_something_behind_it_is_refused(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", FILES)
    path.write_bytes(path.read_bytes() + b"more")

    assert "its end is missing" in refusal(path)


def test_a_zip_hidden_in_the_comment_is_refused(tmp_path: Path) -> None:
    """Both end records reach the end of the file; programs do not agree which one counts."""
    hidden = write_zip(tmp_path / "hidden.zip", {"data/tweets.js": "[]"}).read_bytes()
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as target:
        target.writestr("data/tweets.js", TWEETS)
        target.comment = hidden

    assert "more than one directory" in refusal(path)


def test_an_ordinary_comment_is_no_trouble(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as target:
        target.writestr("data/tweets.js", TWEETS)
        target.comment = b"made on a Monday"

    assert len(read(path).rows()) == 1


def test_overlapping_entries_are_refused(tmp_path: Path) -> None:
    """The entry of tweets.js points at the manifest's bytes too."""

    def share(content: bytearray, entry: int) -> None:
        content[entry + 42 : entry + 46] = struct.pack("<I", 0)

    path = patched(write_zip(tmp_path / "a.zip", FILES), share)

    assert "overlap" in refusal(path)


def test_an_entry_longer_than_its_room_is_refused(tmp_path: Path) -> None:
    def stretch(content: bytearray, entry: int) -> None:
        content[entry + 20 : entry + 24] = struct.pack("<I", 1 << 20)

    assert "overlap" in refusal(patched(write_zip(tmp_path / "a.zip", FILES), stretch))


def test_an_encrypted_entry_is_refused(tmp_path: Path) -> None:
    def encrypt(content: bytearray, entry: int) -> None:
        content[entry + 8] |= 1

    path = patched(write_zip(tmp_path / "a.zip", FILES), encrypt)

    assert "data/tweets.js is encrypted" in refusal(path)


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_other_methods_are_refused(tmp_path: Path, method: int) -> None:
    assert f"packed by method {method}" in refusal(write_zip(tmp_path / "a.zip", FILES, method))


def test_stored_entries_are_read(tmp_path: Path) -> None:
    assert len(read(write_zip(tmp_path / "a.zip", FILES, zipfile.ZIP_STORED)).rows()) == 1


def test_a_link_in_a_zip_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as target:
        info = zipfile.ZipInfo("data/tweets.js")
        info.external_attr = 0o120777 << 16
        target.writestr(info, "/etc/passwd")

    assert "is a link" in refusal(path)


def test_a_link_in_a_folder_is_refused(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "a", {"data/manifest.js": manifest_js(), "tweets.js": TWEETS})
    (folder / "data" / "tweets.js").symlink_to(folder / "tweets.js")

    assert "data/tweets.js in a is a link" in refusal(folder)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_needed_name_that_is_there_twice_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as target:
        target.writestr("data/tweets.js", TWEETS)
        target.writestr("data/tweets.js", TWEETS)

    assert "2 times" in refusal(path)


def test_two_names_for_one_entry_are_refused(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", FILES)
    content = path.read_bytes()
    path.write_bytes(content.replace(b"data/tweets.js", b"data/Tweets.js", 1))

    assert "two different names" in refusal(path)


def test_a_pipe_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.zip")

    assert "neither a file nor a folder" in refusal(tmp_path / "a.zip")


def test_too_many_entries_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_ENTRIES", 1)
    monkeypatch.setattr(zip_directory, "MAX_ENTRIES", 1)

    assert "more than 1 files" in refusal(write_zip(tmp_path / "a.zip", FILES))
    assert "more than 1 files" in refusal(write_folder(tmp_path / "b", FILES))


def test_a_bomb_is_refused_by_its_ratio(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """1 MB of spaces packs 1000:1."""
    monkeypatch.setattr(limits, "RATIO_MATTERS_FROM", 1 << 19)
    path = write_zip(tmp_path / "a.zip", FILES | {"data/like.js": " " * (1 << 20)})

    assert "data/like.js would grow more than 200 times" in refusal(path)


def test_files_beyond_the_limits_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_zip(tmp_path / "a.zip", FILES)
    monkeypatch.setattr(limits, "MAX_TOTAL_BYTES", 1_000)
    assert "too large" in refusal(path)
    monkeypatch.setattr(limits, "MAX_TOTAL_BYTES", 1 << 30)
    monkeypatch.setattr(limits, "MAX_FILE_BYTES", 500)
    assert "too large" in refusal(path)


@pytest.mark.parametrize(("claimed", "reason"), [(50, "longer"), (1 << 20, "shorter")])
def test_an_entry_never_gives_more_than_it_claims(
    tmp_path: Path, claimed: int, reason: str
) -> None:
    def lie(content: bytearray, entry: int) -> None:
        content[entry + 24 : entry + 28] = struct.pack("<I", claimed)

    path = patched(write_zip(tmp_path / "a.zip", FILES), lie)
    zip_file = open_container(path)
    blocks: list[bytes] = []
    with pytest.raises(DamagedStream, match=reason):
        blocks.extend(zip_file.blocks("data/tweets.js"))
    zip_file.close()

    assert sum(map(len, blocks)) <= claimed
    result = read(path)
    assert result.files["data/tweets.js"].status == "damaged"


def test_sizes_in_data_descriptors_and_zip64_are_read(tmp_path: Path) -> None:
    """X streams its ZIPs: the sizes stand behind the data, and ZIP64 fields occur at 19 MB."""

    class Pipe:
        def __init__(self, path: Path) -> None:
            self.file = path.open("wb")

        def write(self, data: bytes) -> int:
            return self.file.write(data)

        def flush(self) -> None:
            self.file.flush()

    path = tmp_path / "a.zip"
    pipe = Pipe(path)
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as target:  # type: ignore[call-overload]
        for name, content in FILES.items():
            with target.open(name, "w", force_zip64=True) as entry:
                entry.write(content.encode())
    pipe.file.close()

    assert len(read(path).rows()) == 1


def test_media_are_never_opened(tmp_path: Path) -> None:
    """The photo is encrypted and of an unknown method: it does not matter."""
    path = write_zip(tmp_path / "a.zip", FILES | {"data/tweets_media/1.jpg": "x"})
    content = bytearray(path.read_bytes())
    entry = content.rindex(b"data/tweets_media") - 46
    content[entry + 8] |= 1
    content[entry + 10] = 99
    path.write_bytes(content)

    assert len(read(path).rows()) == 1


def test_a_large_stored_entry_comes_in_small_blocks(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"data/like.js": "x" * 3_000_000})
    zip_file = ZipContainer(path)
    sizes = [len(block) for block in zip_file.blocks("data/like.js")]
    zip_file.close()

    assert sum(sizes) == 3_000_000
    assert max(sizes) <= 1 << 20
