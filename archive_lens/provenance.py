"""Where the numbers of a report come from: archives, ledger, period and what was left out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ArchiveRead:
    """One archive that went into the database; times in UTC.

    When it was read is left to the table `ingests`: the page must not change with the clock.
    """

    ingest_id: int
    archive_name: str
    archive_sha256: str
    generation: str
    generated_at: datetime | None


@dataclass(frozen=True, slots=True)
class FileRead:
    """One line of the ledger: what became of one file; counts are None for files never opened."""

    ingest_id: int
    file: str
    kind: str
    status: str
    manifest_count: int | None
    seen: int | None
    kept: int | None
    merged: int | None
    duplicates: int | None
    skipped: int | None
    repaired: int | None


@dataclass(frozen=True, slots=True)
class IssueRead:
    """One problem met while reading; never holds the text of a tweet."""

    ingest_id: int
    file: str
    record_number: int | None
    byte_offset: int | None
    kind: str
    message: str


@dataclass(frozen=True, slots=True)
class TweetCount:
    """How many tweets of one kind and origin the database holds for the account."""

    kind: str
    origin: str
    tweets: int


@dataclass(frozen=True, slots=True)
class Provenance:
    """Everything the top and the end of the page say about the account, the period and the archives.

    Times are UTC. `first_at` and `last_at` are those of the analysed tweets; `analysed` counts the
    tweets analysed, `left_out` names in words what is in the database and not in the analyses.
    """

    version: str
    account_id: int
    username: str | None
    display_name: str | None
    since: datetime
    until: datetime
    first_at: datetime | None
    last_at: datetime | None
    as_of: datetime
    time_zone: str
    settings_fingerprint: str
    analysed: int
    left_out: tuple[str, ...]
    tweet_counts: tuple[TweetCount, ...]
    archives: tuple[ArchiveRead, ...]
    files: tuple[FileRead, ...]
    issues: tuple[IssueRead, ...]
