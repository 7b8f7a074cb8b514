"""An official X archive, from its bytes to batches of typed rows, and the ledger of all that."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

import polars as pl

from archive_lens.archive import layout as kinds
from archive_lens.archive.container import DOWNLOAD_HINT, Container, open_container
from archive_lens.archive.grailbird import month_counts, signed_by
from archive_lens.archive.layout import ArchiveFile, generation, lay_out
from archive_lens.archive.likes import follow_frames, like_frames
from archive_lens.archive.messages import message_frames
from archive_lens.archive.owner import (
    Manifest,
    owner_of,
    parse_manifest,
    parse_tweet_time,
    username_periods,
)
from archive_lens.archive.records import PlainForm
from archive_lens.archive.source import Progress, Source
from archive_lens.archive.timeline import Timeline
from archive_lens.errors import ArchiveError

_MANIFEST_BYTES = 4 << 20
_HEAD_BYTES = 4 << 20
_HEAD_KEYS = {
    kinds.ACCOUNT: "account",
    kinds.PROFILE: "profile",
    kinds.USERNAME_CHANGES: "screenNameChange",
    kinds.TIME_ZONE: "accountTimezone",
    kinds.USER_DETAILS: "user_details",
    kinds.PAYLOAD_DETAILS: "payload_details",
}
_WRAPPED_TWEET = re.compile(rb'[\s\[=]\{\s*"tweet"\s*:')


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows by table name, ready to be appended by column name; empty tables are left out."""

    frames: dict[str, pl.DataFrame]


class Archive:
    """An opened archive. `with Archive.open(path) as archive:` closes it at the end.

    Known from the start: `name`, `generation`, `generated_at` (naive UTC or None), `owner`,
    `usernames` (oldest first), `ledger` (complete only after `batches`).
    """

    def __init__(self, container: Container, *, with_messages: bool = False) -> None:
        self.name = container.name
        self._container = container
        self._layout = lay_out(
            container.name,
            {path: entry.size for path, entry in container.entries.items()},
            with_messages=with_messages,
        )
        if not any(self._layout.of_kind(kind) for kind in (*kinds.TWEET_KINDS, kinds.LIKES)):
            wanted = "data/js/tweets" if self._layout.is_grailbird else "data/tweets.js"
            raise ArchiveError(
                f"{self.name} holds neither tweets nor likes: {wanted} is missing",
                hint=DOWNLOAD_HINT,
            )
        container.vet(found.path for found in self._layout.to_read())
        self._source = Source(container, self._layout)
        self.ledger = self._source.ledger
        self._fingerprint = ""
        self._is_walked = False
        self._read_head()

    @classmethod
    def open(cls, path: Path, *, with_messages: bool = False) -> Archive:
        """Opens a ZIP or a folder, of which only the small head files are read.

        `with_messages` gives the headers of direct messages too, never their text. Raises `ArchiveError` when it is missing, no archive of X, damaged as a whole, or not safe
        to unpack.
        """
        container = open_container(path)
        try:
            return cls(container, with_messages=with_messages)
        except BaseException:
            container.close()
            raise

    def __enter__(self) -> Archive:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of the file."""
        self._container.close()

    @property
    def fingerprint(self) -> str:
        """SHA-256 (hex) over name, size and CRC-32 of each file that is read, but for message headers.

        A ZIP and the folder it was unpacked to have the same one. Of a ZIP only the directory is
        looked at; a folder's data files are read once for it.
        """
        if not self._fingerprint:
            digest = hashlib.sha256()
            for found in self._layout.to_read():
                if found.kind in kinds.MESSAGE_HEADERS:
                    continue
                crc = self._container.checksum(found.path)
                digest.update(f"{found.file}\0{found.size}\0{crc:08x}\n".encode())
            self._fingerprint = digest.hexdigest()
        return self._fingerprint

    @property
    def message_files(self) -> list[str]:
        """The files of message headers that will be read; none unless they were asked for."""
        return [
            found.file for kind in kinds.MESSAGE_HEADERS for found in self._layout.of_kind(kind)
        ]

    @property
    def bytes_total(self) -> int:
        """Unpacked bytes that `batches` will go through."""
        return sum(
            found.size for kind in kinds.STREAMED_KINDS for found in self._layout.of_kind(kind)
        )

    def batches(self, on_progress: Progress | None = None) -> Iterator[Batch]:
        """All rows, in batches of up to some 12,000 records; to be walked through once.

        `on_progress` is told the bytes and the records read so far. When the last batch has been
        taken, the ledger is complete.
        """
        if self._is_walked:
            raise RuntimeError("the batches of an archive can be walked through only once")
        self._is_walked = True
        self._source.start_progress(on_progress)
        account_id = self.owner.account_id
        names = frozenset(period.username.lower() for period in self.usernames)
        for frames in Timeline(self._source, account_id, names).frames():
            yield Batch(frames)
        for frame in like_frames(self._source, account_id):
            yield Batch({"likes": frame})
        for kind in (kinds.FOLLOWERS, kinds.FOLLOWING):
            for frame in follow_frames(self._source, account_id, kind):
                yield Batch({kind: frame})
        for frame in message_frames(self._source, account_id):
            yield Batch({"direct_messages": frame})
        self.ledger.close()

    def _read_head(self) -> None:
        self._read_manifest()
        manifest = self._source.manifest
        head = {
            kind: [record for found in self._source.files(kind) for record in self._small(found)]
            for kind in kinds.HEAD_KINDS
        }
        first = {kind: records[0] if records else {} for kind, records in head.items()}
        self.owner = owner_of(
            manifest,
            first[kinds.ACCOUNT],
            first[kinds.PROFILE],
            first[kinds.TIME_ZONE],
            first[kinds.USER_DETAILS],
            self._headers(),
        )
        if self._layout.is_grailbird and not self.owner.account_id:
            self.owner = signed_by(self._source, self.owner)
        self.usernames = username_periods(head[kinds.USERNAME_CHANGES], self.owner.username)
        made_at = parse_tweet_time(first[kinds.PAYLOAD_DETAILS], "created_at")
        self.generated_at = manifest.generated_at or made_at
        self.generation = self._generation()
        self._source.note_missing_parts()

    def _read_manifest(self) -> None:
        found = self._layout.find("data/manifest.js")
        if found is None:
            for index in self._source.files(kinds.TWEET_INDEX):
                self._source.take_manifest(
                    Manifest(
                        counts=month_counts(self._index(index), self._layout), title="the index"
                    )
                )
            return
        self._source.line(found.file).start()
        content, damage = self._source.beginning(found, _MANIFEST_BYTES)
        manifest = None if damage else parse_manifest(content)
        if manifest is not None:
            self._source.take_manifest(manifest)
            return
        self._source.line(found.file).status = "damaged"
        told = "the manifest cannot be read, so its counts are not checked"
        self._source.ledger.note(found.file, "broken_manifest", told)

    def _index(self, found: ArchiveFile) -> list[dict[str, Any]]:
        """The entries of tweet_index.js, which like the manifest's are no records of the ledger."""
        chunks = self._source.chunks(found, PlainForm("tweet_index"))
        return [entry for chunk in chunks for entry in chunk.records]

    def _small(self, found: ArchiveFile) -> list[dict[str, Any]]:
        """The records of a head file, each of which gives fields of the owner."""
        line = self._source.line(found.file)
        if found.size > _HEAD_BYTES:
            line.start()
            self._source.note_damage(found, "it is too long to be what its name says")
            return []
        records = []
        for chunk in self._source.chunks(found, PlainForm(_HEAD_KEYS[found.kind])):
            line.add(kept=len(chunk.records), repaired=len(chunk.repaired))
            self._source.note_repairs(found, chunk)
            records += chunk.records
        self._source.compare_with_manifest(found)
        return records

    def _headers(self) -> bytes:
        """The beginning of tweet-headers.js, looked at only where the manifest names no owner."""
        found = self._layout.find("data/tweet-headers.js")
        if found is None or self._source.manifest.account_id:
            return b""
        self._container.vet([found.path])
        return self._source.beginning(found, 0)[0]

    def _generation(self) -> str:
        has_manifest = self._layout.find("data/manifest.js") is not None
        name = generation(self._layout, has_manifest=has_manifest, made_at=self.generated_at)
        parts = self._source.files(kinds.TWEETS)
        if name == "G2" and parts:
            beginning = self._source.beginning(parts[0], 0)[0]
            return "G3" if _WRAPPED_TWEET.search(beginning) else "G2"
        return name
