"""An archive becomes rows: read once, built beside the old database, merged, swapped in when whole."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import polars as pl

from archive_lens.accounts import record_owner
from archive_lens.archive import Archive, FileLedger, Issue
from archive_lens.errors import ArchiveError, DatabaseError
from archive_lens.merging import Merger, mark_superseded
from archive_lens.store.building import built_beside
from archive_lens.store.database import Database

Progress = Callable[[int, int, int], None]
"""Told the bytes read, the bytes in all, and the records met so far."""

TWEETS_A_COMMIT = 65_000  # bounds what DuckDB keeps in memory; a commit costs about 0.1 CPU s
INGEST_MEMORY = "256MB"


@dataclass(frozen=True, slots=True)
class IngestSummary:
    """What became of one archive. Counts are records; `kept` includes merged ones."""

    archive: str
    generation: str
    account_id: int
    username: str | None
    was_up_to_date: bool
    seen: int
    kept: int
    skipped: int
    repaired: int
    duplicates: int
    tweets: int
    likes: int
    files: tuple[FileLedger, ...]
    issues: tuple[Issue, ...]

    def line(self) -> str:
        """`kept N of M records (K skipped, R repaired, D duplicates)`."""
        return (
            f"kept {self.kept:,} of {self.seen:,} records "
            f"({self.skipped:,} skipped, {self.repaired:,} repaired, {self.duplicates:,} duplicates)"
        )


def inspect(path: Path, on_progress: Progress | None = None) -> IngestSummary:
    """The ledger of an archive, read whole, without writing anything. Raises ArchiveError."""
    with Archive.open(path) as archive:
        tweets = likes = 0
        for batch in archive.batches(_reporter(archive, on_progress)):
            tweets += len(batch.frames.get("tweets", ()))
            likes += len(batch.frames.get("likes", ()))
        return _summary(archive, tweets=tweets, likes=likes)


def ingest(
    path: Path,
    db: Path,
    *,
    force: bool = False,
    strict: bool = False,
    on_progress: Progress | None = None,
) -> IngestSummary:
    """Reads one archive into the database at `db`, which is made where it is missing.

    An archive that the database already holds is left alone, unless `force`. Raises ArchiveError where
    the archive cannot be read or holds neither tweet nor like, or, when `strict`, where anything in it
    was skipped, damaged or missing; DatabaseError where the database is not ours or cannot be written.
    The old database stands untouched then.
    """
    with Archive.open(path) as archive:
        if not force and (earlier := _held(db, archive.fingerprint)) is not None:
            if strict:
                _refuse_held_flaws(db, archive)
            return _as_held(_summary(archive, tweets=0, likes=0), earlier)
        with built_beside(db, fresh=force and _is_other_version(db)) as database:
            return _Intake(database, archive, strict=strict).run(on_progress)


def _refuse_held_flaws(db: Path, archive: Archive) -> None:
    with Database.open(db, read_only=True) as database:
        issues = database.rows(
            """
            select file, record_number, byte_offset, ingest_issues.kind, message
            from ingest_issues
            inner join ingests using (ingest_id)
            where archive_sha256 = $fingerprint
            limit 1
            """,
            Issue,
            {"fingerprint": archive.fingerprint},
        )
    _refuse_flaws(archive.name, issues)


def _refuse_flaws(name: str, issues: Sequence[Issue]) -> None:
    """Raises ArchiveError naming the first issue, if there is one. Whatever is not whole is an issue."""
    if not issues:
        return
    first, more = issues[0], len(issues) - 1
    record = f", record {first.record_number:,}" if first.record_number else ""
    others = f" (and {more:,} more)" if more else ""
    raise ArchiveError(
        f"{name} is not whole: {first.file}{record}: {first.message}{others}",
        hint="See all of it with archive-lens inspect ARCHIVE, or ingest without --strict.",
    )


def _held(db: Path, fingerprint: str) -> dict[str, int] | None:
    """The counts with which the database holds that archive; None where it does not."""
    if not db.exists():
        return None
    with Database.open(db, read_only=True) as database:
        rows = database.tuples(
            """
            select
                sum(seen), sum(kept) + sum(merged), sum(skipped), sum(repaired), sum(duplicates)
            from archive_files
            inner join ingests on ingests.ingest_id = archive_files.ingest_id
            where ingests.archive_sha256 = $fingerprint
            having count(*) > 0
            """,
            {"fingerprint": fingerprint},
        )
    names = ("seen", "kept", "skipped", "repaired", "duplicates")
    return (
        {name: int(value or 0) for name, value in zip(names, rows[0], strict=True)}
        if rows
        else None
    )


def _as_held(summary: IngestSummary, counts: dict[str, int]) -> IngestSummary:
    return dataclasses.replace(
        summary,
        was_up_to_date=True,
        seen=counts["seen"],
        kept=counts["kept"],
        skipped=counts["skipped"],
        repaired=counts["repaired"],
        duplicates=counts["duplicates"],
    )


def _is_other_version(db: Path) -> bool:
    """Whether the file is ours but of another version or damaged, so that only a fresh one can replace it."""
    if not db.exists():
        return True
    try:
        Database.open(db, read_only=True).close()
    except DatabaseError:
        with Database.open(db, read_only=True, any_version=True):
            return True
    return False


def _reporter(archive: Archive, on_progress: Progress | None) -> Callable[[int, int], None] | None:
    if on_progress is None:
        return None
    return lambda read, records: on_progress(read, archive.bytes_total, records)


class _Intake:
    """One archive on its way into one database that nobody else sees yet."""

    def __init__(self, database: Database, archive: Archive, *, strict: bool) -> None:
        self._database = database
        self._archive = archive
        self._strict = strict
        self._account_id = archive.owner.account_id
        self._ingest_id = self._next_ingest_id()
        self._superseded: list[pl.DataFrame] = []
        is_first = self._ingest_id == 1  # then rows go straight to their tables
        self._merger = None if is_first else Merger(database, self._account_id, self._ingest_id)

    def run(self, on_progress: Progress | None) -> IngestSummary:
        self._database.execute(f"set memory_limit = '{INGEST_MEMORY}'")
        self._database.execute("set threads = 1")  # rows come one batch at a time: more only wait
        if self._merger:
            self._merger.make_incoming_tables()
        tweets, likes = self._read_all(on_progress)
        if not tweets and not likes:
            damage = self._archive.ledger.first_damage()
            reason = f", for {damage.file} is damaged: {damage.message}" if damage else ""
            raise ArchiveError(
                f"{self._archive.name} holds neither a tweet nor a like{reason}",
                hint="See what it holds: archive-lens inspect ARCHIVE",
            )
        if self._strict:
            _refuse_flaws(self._archive.name, self._archive.ledger.issues)
        with self._database.transaction():
            self._forget_same_archive()
            self._record_ingest()
            self._record_ledger()
            record_owner(
                self._database, self._ingest_id, self._archive.owner, self._archive.usernames
            )
            if self._merger:
                self._merger.merge()
            if self._superseded:
                mark_superseded(self._database, self._account_id, pl.concat(self._superseded))
        self._check(tweets)
        return _summary(self._archive, tweets=tweets, likes=likes)

    # Reading

    def _read_all(self, on_progress: Progress | None) -> tuple[int, int]:
        tweets = likes = uncommitted = 0
        self._database.execute("begin transaction")
        for batch in self._archive.batches(_reporter(self._archive, on_progress)):
            for table, frame in batch.frames.items():
                if table == "superseded":
                    self._superseded.append(frame)
                    continue
                if table == "tweets":
                    frame = frame.with_columns(pl.lit(self._ingest_id, pl.Int32).alias("ingest_id"))
                    tweets += len(frame)
                    uncommitted += len(frame)
                elif table == "likes":
                    likes += len(frame)
                self._database.append(self._target(table), frame)
            if uncommitted >= TWEETS_A_COMMIT:
                self._database.execute("commit")
                self._database.execute("begin transaction")
                uncommitted = 0
        self._database.execute("commit")
        return tweets, likes

    def _target(self, table: str) -> str:
        return f"incoming_{table}" if self._merger else table

    # Records of the ingest itself

    def _next_ingest_id(self) -> int:
        return int(self._database.value("select coalesce(max(ingest_id), 0) + 1 from ingests"))

    def _forget_same_archive(self) -> None:
        """Removes the ledger of an earlier reading of this very archive; its tweets are this one's now."""
        earlier = self._database.tuples(
            "select ingest_id from ingests where archive_sha256 = $fingerprint",
            {"fingerprint": self._archive.fingerprint},
        )
        for (ingest_id,) in earlier:
            for table in ("ingests", "archive_files", "ingest_issues", "account_versions"):
                self._database.execute(
                    f"delete from {table} where ingest_id = $ingest", {"ingest": ingest_id}
                )
            for table in ("tweets", "tweet_versions"):
                self._database.execute(
                    f"update {table} set ingest_id = $now where ingest_id = $ingest",
                    {"now": self._ingest_id, "ingest": ingest_id},
                )

    def _record_ingest(self) -> None:
        archive = self._archive
        self._database.execute(
            "insert into ingests values ($id, $name, $sha256, $generation, $account, $generated, $now)",
            {
                "id": self._ingest_id,
                "name": archive.name,
                "sha256": archive.fingerprint,
                "generation": archive.generation,
                "account": self._account_id,
                "generated": archive.generated_at,
                "now": datetime.now(UTC).replace(tzinfo=None),
            },
        )

    def _record_ledger(self) -> None:
        ledger = self._archive.ledger
        self._append_objects("archive_files", ledger.files, ingest_id=self._ingest_id)
        self._append_objects("ingest_issues", ledger.issues, ingest_id=self._ingest_id)

    def _append_objects(self, table: str, rows: Iterable[object], **extra: int) -> None:
        records = [dataclasses.asdict(row) | extra for row in rows]  # type: ignore[call-overload]
        if records:
            self._database.append(table, pl.DataFrame(records, infer_schema_length=None))

    def _check(self, tweets: int) -> None:
        """The rows stored must be the rows read; a difference is a fault of ours and stops the swap."""
        if self._merger:
            lacking = self._merger.missing()
        else:
            lacking = tweets - int(self._database.value("select count(*) from tweets"))
        if lacking:
            raise RuntimeError(f"{lacking} of {tweets} tweets read were not stored")


def _summary(archive: Archive, *, tweets: int, likes: int) -> IngestSummary:
    files = tuple(archive.ledger.files)

    def total(name: str) -> int:
        return sum(getattr(file, name) or 0 for file in files)

    return IngestSummary(
        archive=archive.name,
        generation=archive.generation,
        account_id=archive.owner.account_id,
        username=archive.owner.username,
        was_up_to_date=False,
        seen=total("seen"),
        kept=total("kept") + total("merged"),
        skipped=total("skipped"),
        repaired=total("repaired"),
        duplicates=total("duplicates"),
        tweets=tweets,
        likes=likes,
        files=files,
        issues=tuple(archive.ledger.issues),
    )
