"""What became of every file and every record: the archive's own account of itself."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Literal

Status = Literal["read", "private", "ignored", "unknown", "missing", "damaged"]

#: Issues of one kind kept one by one for one file; the rest are counted in a last line.
DETAILED_ISSUES = 10_000


@dataclass(slots=True)
class FileLedger:
    """One file of the archive: what it is and what became of its records.

    The counts are None for a file that was never opened. Once it is read,
    `seen == kept + merged + duplicates + skipped`; `repaired` is a part of `kept`.
    """

    file: str
    kind: str
    status: Status
    manifest_count: int | None = None
    seen: int | None = None
    kept: int | None = None
    merged: int | None = None
    duplicates: int | None = None
    skipped: int | None = None
    repaired: int | None = None

    def start(self) -> None:
        """Sets every count to 0: from now on the file counts as opened."""
        self.status = "read"
        self.seen = self.kept = self.merged = self.duplicates = self.skipped = self.repaired = 0

    def add(
        self,
        *,
        kept: int = 0,
        merged: int = 0,
        duplicates: int = 0,
        skipped: int = 0,
        repaired: int = 0,
    ) -> None:
        """Counts records whose fate is known; each of them is thereby seen."""
        self.seen = (self.seen or 0) + kept + merged + duplicates + skipped
        self.kept = (self.kept or 0) + kept
        self.merged = (self.merged or 0) + merged
        self.duplicates = (self.duplicates or 0) + duplicates
        self.skipped = (self.skipped or 0) + skipped
        self.repaired = (self.repaired or 0) + repaired


@dataclass(frozen=True, slots=True)
class Issue:
    """One thing that is not as it should be. The message never holds a word of a record.

    `record_number` counts the records of the file from 1; `byte_offset` is where the record
    begins in the unpacked file.
    """

    file: str
    record_number: int | None
    byte_offset: int | None
    kind: str
    message: str


@dataclass(slots=True)
class Ledger:
    """All files in the order in which the archive lists them, and all issues in reading order."""

    files: list[FileLedger] = field(default_factory=list)
    issues: list[Issue] = field(default_factory=list)
    _told: Counter[tuple[str, str]] = field(default_factory=Counter)

    def note(
        self,
        file: str,
        kind: str,
        message: str,
        *,
        record_number: int | None = None,
        byte_offset: int | None = None,
    ) -> None:
        """Adds an issue; beyond `DETAILED_ISSUES` of one kind in one file it is only counted."""
        self._told[file, kind] += 1
        if self._told[file, kind] <= DETAILED_ISSUES:
            self.issues.append(Issue(file, record_number, byte_offset, kind, message))

    def room_for(self, file: str, kind: str) -> int:
        """How many more issues of that kind in that file are told one by one."""
        return max(0, DETAILED_ISSUES - self._told[file, kind])

    def count(self, file: str, kind: str, times: int) -> None:
        """Counts issues for which there is no room."""
        self._told[file, kind] += times

    def first_damage(self) -> Issue | None:
        """What is wrong with the first damaged file: why nothing was found, where nothing was."""
        wrong = {line.file for line in self.files if line.status == "damaged"}
        about_files = [issue for issue in self.issues if issue.kind == "damaged_file"]
        others = [issue for issue in self.issues if issue.file in wrong]
        return next(iter(about_files + others), None)

    def close(self) -> None:
        """Adds one line for the issues that were only counted."""
        for (file, kind), times in self._told.items():
            if times > DETAILED_ISSUES:
                more = f"{times - DETAILED_ISSUES:,} more records have the same trouble"
                self.issues.append(Issue(file, None, None, kind, more))
        self._told.clear()
