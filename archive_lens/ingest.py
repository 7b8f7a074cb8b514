"""An archive becomes rows: read once, built beside the old database, merged, swapped in when whole."""

from __future__ import annotations

import dataclasses
import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

import polars as pl

from archive_lens import adoption
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

_OF_INGESTS = ("ingests", "archive_files", "ingest_issues", "account_versions", "ownerless_records")


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
    with Archive.open(path) as archive, _little_garbage():
        tweets = likes = 0
        for batch in archive.batches(_reporter(archive, on_progress)):
            tweets += len(batch.frames.get("tweets", ()))
            likes += len(batch.frames.get("likes", ()))
        return _summary(archive, archive.owner.account_id, tweets=tweets, likes=likes)


def ingest(
    path: Path,
    db: Path,
    *,
    force: bool = False,
    strict: bool = False,
    with_messages: bool = False,
    on_progress: Progress | None = None,
) -> IngestSummary:
    """Reads one archive into the database at `db`, which is made where it is missing.

    An archive that the database already holds is left alone, unless `force`, or when headers of messages
    are asked for that were not read before. Raises ArchiveError where
    the archive cannot be read or holds neither tweet nor like, or, when `strict`, where anything in it
    was skipped, damaged or missing; DatabaseError where the database is not ours or cannot be written.
    The old database stands untouched then.
    """
    with Archive.open(path, with_messages=with_messages) as archive:
        if not force and (earlier := _held(db, archive)) is not None:
            if strict:
                _refuse_held_flaws(db, archive)
            return _as_held(archive, earlier)
        with built_beside(
            db, fresh=force and _is_other_version(db), bytes_expected=archive.bytes_total
        ) as database:
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


def _refuse_empty(archive: Archive) -> NoReturn:
    """Raises ArchiveError, with what is wrong with the first damaged file that should have held something."""
    damage = archive.ledger.first_damage()
    reason = f", for {damage.file} is damaged: {damage.message}" if damage else ""
    raise ArchiveError(
        f"{archive.name} holds neither a tweet nor a like{reason}",
        hint="See what it holds: archive-lens inspect ARCHIVE",
    )


def _held(db: Path, archive: Archive) -> dict[str, int] | None:
    """Account and counts with which the database holds that archive; None where it does not hold all of it."""
    if not db.exists():
        return None
    with Database.open(db, read_only=True) as database:
        rows = database.tuples(
            """
            select
                any_value(ingests.account_id),
                sum(seen), sum(kept) + sum(merged), sum(skipped), sum(repaired), sum(duplicates)
            from archive_files
            inner join ingests on ingests.ingest_id = archive_files.ingest_id
            where ingests.archive_sha256 = $fingerprint
            having count(*) > 0
               and count(*) filter (where file in (select unnest($messages)) and seen is null) = 0
            """,
            {"fingerprint": archive.fingerprint, "messages": archive.message_files or [""]},
        )
    names = ("account_id", "seen", "kept", "skipped", "repaired", "duplicates")
    return (
        {name: int(value or 0) for name, value in zip(names, rows[0], strict=True)}
        if rows
        else None
    )


def _as_held(archive: Archive, held: dict[str, int]) -> IngestSummary:
    summary = _summary(archive, held["account_id"], tweets=0, likes=0)
    return dataclasses.replace(summary, was_up_to_date=True, **held)  # type: ignore[arg-type]  # its fields


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


@contextmanager
def _little_garbage() -> Iterator[None]:
    """Rows come by the ten thousand and form no cycles: looking for some costs a tenth of the whole ingest."""
    before = gc.get_threshold()
    gc.set_threshold(100_000, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


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
        is_first = self._ingest_id == 1  # then rows go straight to their tables
        self._merger = None if is_first else Merger(database, self._ingest_id)

    def run(self, on_progress: Progress | None) -> IngestSummary:
        self._database.execute(f"set memory_limit = '{INGEST_MEMORY}'")
        self._database.execute("set threads = 1")  # rows come one batch at a time: more only wait
        if self._merger:
            self._merger.make_incoming_tables()
        with _little_garbage():
            tweets, likes = self._read_all(on_progress)
        if not tweets and not likes:
            _refuse_empty(self._archive)
        if self._strict:
            _refuse_flaws(self._archive.name, self._archive.ledger.issues)
        with self._database.transaction():
            self._find_owner()
            self._forget_same_archive()
            self._record_ingest()
            self._record_ledger()
            owner = dataclasses.replace(self._archive.owner, account_id=self._account_id)
            record_owner(self._database, self._ingest_id, owner, self._archive.usernames)
            if self._merger:
                self._merger.merge(self._account_id)
            mark_superseded(self._database, self._account_id)
        self._check(tweets)
        return _summary(self._archive, self._account_id, tweets=tweets, likes=likes)

    # Reading

    def _read_all(self, on_progress: Progress | None) -> tuple[int, int]:
        tweets = likes = uncommitted = 0
        self._database.execute("begin transaction")
        for batch in self._archive.batches(_reporter(self._archive, on_progress)):
            for table, frame in batch.frames.items():
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

    def _find_owner(self) -> None:
        """Settles whose archive this is, before any of it is merged."""
        if self._account_id == adoption.UNKNOWN:
            prefix = "incoming_" if self._merger else ""
            adoption.remember_ownerless(self._database, self._ingest_id, prefix=prefix)
        if self._merger is None:
            return
        if self._account_id == adoption.UNKNOWN:
            self._account_id = adoption.owner_among_accounts(self._database)
            if self._account_id != adoption.UNKNOWN:
                adoption.give_incoming_to(self._database, self._account_id)
        if self._account_id != adoption.UNKNOWN:
            names = [period.username for period in self._archive.usernames]
            adoption.claim_ownerless(self._database, self._account_id, names)

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
            for table in _OF_INGESTS:
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


def _summary(archive: Archive, account_id: int, *, tweets: int, likes: int) -> IngestSummary:
    files = tuple(archive.ledger.files)

    def total(name: str) -> int:
        return sum(getattr(file, name) or 0 for file in files)

    return IngestSummary(
        archive=archive.name,
        generation=archive.generation,
        account_id=account_id,
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
