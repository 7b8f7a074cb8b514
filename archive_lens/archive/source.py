"""The files of one archive as chunks of records, with an entry in the ledger for each of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from archive_lens.archive.container import Container, DamagedStream, label, shortened
from archive_lens.archive.csv_part import CsvPart
from archive_lens.archive.layout import ArchiveFile, Layout, classify
from archive_lens.archive.ledger import FileLedger, Ledger
from archive_lens.archive.owner import Manifest
from archive_lens.archive.parts import Chunk, Part
from archive_lens.archive.records import Form
from archive_lens.archive.salvage import Unreadable

T = TypeVar("T")
Progress = Callable[[int, int], None]

BATCH_RECORDS = 12_000
_UNUSABLE = "unusable_record"
_UNREADABLE = "unreadable_record"
#: X has some 90 kinds of files; a hostile manifest may name a million.
MISSING_TOLD = 1_000


@dataclass(slots=True)
class Pile(Generic[T]):
    """Records with usable ids, piled up until they fill a batch; `repaired` holds positions."""

    ids: list[int] = field(default_factory=list)
    records: list[T] = field(default_factory=list)
    repaired: set[int] = field(default_factory=set)


class Source:
    """Container, layout, manifest and ledger of one archive, kept together."""

    def __init__(self, container: Container, layout: Layout) -> None:
        self.container = container
        self.layout = layout
        self.ledger = Ledger()
        self.manifest = Manifest()
        self._on_progress: Progress = lambda done, records: None
        self._bytes_read = self._records_read = 0
        self._lines: dict[str, FileLedger] = {}
        for found in layout.files:
            line = FileLedger(found.file, found.kind, found.status)
            self._lines[found.file] = line
            self.ledger.files.append(line)

    def line(self, file: str) -> FileLedger:
        """The ledger's line of a file."""
        return self._lines[file]

    def files(self, kind: str) -> list[ArchiveFile]:
        """The parts of a kind, in the order in which they are read."""
        return self.layout.of_kind(kind, self.manifest.counts)

    def start_progress(self, on_progress: Progress | None) -> None:
        """From here on bytes and records are counted and told."""
        self._on_progress = on_progress or self._on_progress
        self._bytes_read = self._records_read = 0

    def beginning(self, found: ArchiveFile, limit: int) -> tuple[bytes, str]:
        """The first block or blocks of a file, beyond `limit` bytes no more, and what is wrong."""
        content = b""
        try:
            for block in self.container.blocks(found.path):
                content += block
                if len(content) > limit:
                    return content, "it is too long to be what its name says"
        except DamagedStream as damaged:
            return content, damaged.reason
        return content, ""

    def take_manifest(self, manifest: Manifest) -> None:
        """Writes the manifest's counts into the ledger, and which of its files are not there."""
        self.manifest = manifest
        missing = []
        for name, count in manifest.counts.items():
            listed = self.layout.find(name)
            if listed is not None:
                self._lines[listed.file].manifest_count = count
            else:
                missing.append((shortened(label(name)), count))
        for name, count in missing[:MISSING_TOLD]:
            self._add_missing(name, f"{manifest.title} names it", count)
        if missing[MISSING_TOLD:]:
            told = f"{manifest.title} names {len(missing):,} files that are not in the archive"
            self.ledger.note(missing[MISSING_TOLD][0], "missing_file", told)

    def note_missing_parts(self) -> None:
        """Adds parts that nobody named, though a later part is there."""
        for name in self.layout.missing_parts():
            if name not in self.manifest.counts:
                self._add_missing(name, "a later part of it is here", None)

    def _add_missing(self, name: str, reason: str, count: int | None) -> None:
        self.ledger.files.append(FileLedger(name, classify(name)[0], "missing", count))
        self.ledger.note(name, "missing_file", f"it is not in the archive, though {reason}")

    def chunks(self, found: ArchiveFile, form: Form[T]) -> Iterator[Chunk[T]]:
        """The records of one file. What cannot be read is skipped and noted on the way."""
        self._lines[found.file].start()
        kind_of_part = CsvPart if found.file.endswith(".csv") else Part
        part = kind_of_part(self.container.blocks(found.path), form, self._count_bytes)
        for chunk in part.chunks():
            if chunk.unreadable:
                self._lines[found.file].status = "damaged"
                self._skip_unreadable(found.file, chunk.unreadable)
            yield chunk
        if part.encoding.name != "utf-8":
            told = f"it is in {part.encoding.name}; bytes are counted as they are in UTF-8"
            self.ledger.note(found.file, "other_encoding", told)
        if part.damage:
            self.note_damage(found, part.damage)

    def _skip_unreadable(self, file: str, lost: list[Unreadable]) -> None:
        told = lost[: self.ledger.room_for(file, _UNREADABLE)]
        for number, offset, reason in told:
            self.skip(file, number, offset, _UNREADABLE, reason)
        self._skip_untold(file, _UNREADABLE, len(lost) - len(told))

    def _skip_untold(self, file: str, kind: str, times: int) -> None:
        """Records for which the ledger has no room one by one."""
        self._lines[file].add(skipped=times)
        self.ledger.count(file, kind, times)

    def note_damage(self, found: ArchiveFile, reason: str) -> None:
        """Marks a file as damaged. What was read of it stays."""
        self._lines[found.file].status = "damaged"
        self.ledger.note(found.file, "damaged_file", reason)

    def note_repairs(self, found: ArchiveFile, chunk: Chunk[T]) -> None:
        """Names the records that are kept though something in them was lost."""
        for position in chunk.repaired:
            self.ledger.note(
                found.file,
                "repaired_record",
                "what could not be read in it was replaced or left out",
                record_number=chunk.numbers[position],
                byte_offset=chunk.find_offset(position),
            )

    def skip(self, file: str, number: int, offset: int, kind: str, reason: str) -> None:
        """Counts a record as skipped and says why."""
        self._lines[file].add(skipped=1)
        self.ledger.note(file, kind, reason, record_number=number, byte_offset=offset)

    def piles(
        self,
        found: ArchiveFile,
        form: Form[T],
        id_of: Callable[[T], int | None],
        lacks: Callable[[T], str] = lambda record: "",
    ) -> Iterator[Pile[T]]:
        """Records with usable ids in piles of some `BATCH_RECORDS`.

        A record without one is skipped and noted; `lacks` tells what else it may be wanting.
        """
        pile: Pile[T] = Pile()
        for chunk in self.chunks(found, form):
            ids = [id_of(record) for record in chunk.records]
            if None in ids:
                self._sift(found, chunk, ids, lacks)
            self.note_repairs(found, chunk)
            pile.repaired.update(len(pile.ids) + position for position in chunk.repaired)
            pile.ids += [record_id for record_id in ids if record_id is not None]
            pile.records += chunk.records
            self._records_read += len(ids)
            self._on_progress(self._bytes_read, self._records_read)
            if len(pile.ids) >= BATCH_RECORDS:
                yield pile
                pile = Pile()
        if pile.ids:
            yield pile
        self.compare_with_manifest(found)

    def _sift(
        self,
        found: ArchiveFile,
        chunk: Chunk[T],
        ids: list[int | None],
        lacks: Callable[[T], str],
    ) -> None:
        """Takes the records without a usable id out of a chunk."""
        usable = [position for position, record_id in enumerate(ids) if record_id is not None]
        unusable = sorted(set(range(len(ids))).difference(usable))
        told = unusable[: self.ledger.room_for(found.file, _UNUSABLE)]
        for position in told:
            number, offset = chunk.numbers[position], chunk.find_offset(position)
            reason = lacks(chunk.records[position]) or "it has no usable id"
            self.skip(found.file, number, offset, _UNUSABLE, reason)
        self._skip_untold(found.file, _UNUSABLE, len(unusable) - len(told))
        repaired = set(chunk.repaired)
        chunk.repaired = [at for at, position in enumerate(usable) if position in repaired]
        chunk.records = [chunk.records[position] for position in usable]
        chunk.numbers = [chunk.numbers[position] for position in usable]
        find_offset = chunk.find_offset
        chunk.find_offset = lambda at: find_offset(usable[at])

    def compare_with_manifest(self, found: ArchiveFile) -> None:
        """Notes where the manifest counts other than what was seen."""
        line = self._lines[found.file]
        if line.manifest_count is not None and line.manifest_count != line.seen:
            told = (
                f"{self.manifest.title} counts {line.manifest_count:,} records, "
                f"the file holds {line.seen:,}"
            )
            self.ledger.note(found.file, "count_differs", told)

    def _count_bytes(self, count: int) -> None:
        self._bytes_read += count
