"""An archive becomes rows: read once, built beside the old database, merged, swapped in when whole."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import polars as pl

from archive_lens.archive import Archive, FileLedger, Issue
from archive_lens.errors import ArchiveError, DatabaseError
from archive_lens.store.building import built_beside
from archive_lens.store.database import Database

Progress = Callable[[int, int, int], None]
"""Told the bytes read, the bytes in all, and the records met so far."""

TWEET_TABLES = ("tweets", "tweet_urls", "tweet_mentions", "tweet_hashtags", "tweet_media")
PEOPLE_TABLES = ("followers", "following")
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
    path: Path, db: Path, *, force: bool = False, on_progress: Progress | None = None
) -> IngestSummary:
    """Reads one archive into the database at `db`, which is made where it is missing.

    An archive that the database already holds is left alone, unless `force`. Raises ArchiveError where
    the archive cannot be read or holds neither tweet nor like, DatabaseError where the database is not
    ours or cannot be written; the old database stands untouched then.
    """
    with Archive.open(path) as archive:
        if not force and (earlier := _held(db, archive.fingerprint)) is not None:
            return _as_held(_summary(archive, tweets=0, likes=0), earlier)
        with built_beside(db, fresh=force and _is_other_version(db)) as database:
            return _Intake(database, archive).run(on_progress)


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

    def __init__(self, database: Database, archive: Archive) -> None:
        self._database = database
        self._archive = archive
        self._account_id = archive.owner.account_id
        self._ingest_id = self._next_ingest_id()
        self._is_merging = bool(
            database.value(
                "select count(*) from ingests where account_id = $account",
                {"account": self._account_id},
            )
        )

    def run(self, on_progress: Progress | None) -> IngestSummary:
        self._database.execute(f"set memory_limit = '{INGEST_MEMORY}'")
        self._database.execute("set threads = 1")  # rows come one batch at a time: more only wait
        if self._is_merging:
            self._make_incoming_tables()
        tweets, likes = self._read_all(on_progress)
        if not tweets and not likes:
            raise ArchiveError(
                f"{self._archive.name} holds neither a tweet nor a like",
                hint="See what it holds: archive-lens inspect ARCHIVE",
            )
        with self._database.transaction():
            self._forget_same_archive()
            self._record_ingest()
            self._record_owner()
            if self._is_merging:
                self._merge()
            self._mark_superseded()
            self._record_ledger()
        self._check(tweets)
        return _summary(self._archive, tweets=tweets, likes=likes)

    # Reading

    def _read_all(self, on_progress: Progress | None) -> tuple[int, int]:
        tweets = likes = uncommitted = 0
        superseded: list[pl.DataFrame] = []
        self._database.execute("begin transaction")
        for batch in self._archive.batches(_reporter(self._archive, on_progress)):
            for table, frame in batch.frames.items():
                if table == "superseded":
                    superseded.append(frame)
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
        self._superseded = pl.concat(superseded) if superseded else None
        return tweets, likes

    def _target(self, table: str) -> str:
        return f"incoming_{table}" if self._is_merging else table

    def _make_incoming_tables(self) -> None:
        for table in (*TWEET_TABLES, "likes", *PEOPLE_TABLES):
            self._database.execute(
                f"create temp table incoming_{table} as select * from {table} with no data"
            )

    # Merging: the newest export wins, and nothing that only an older one holds is lost

    def _merge(self) -> None:
        newer = """
            select tweets.tweet_id
            from tweets
            inner join ingests on ingests.ingest_id = tweets.ingest_id
            where ingests.generated_at > $generated
        """
        self._database.execute(
            f"delete from incoming_tweets where tweet_id in ({newer})",
            {"generated": self._archive.generated_at or datetime.min},
        )
        for table in reversed(TWEET_TABLES):
            self._database.execute(
                f"delete from {table} where tweet_id in (select tweet_id from incoming_tweets)"
            )
            self._database.execute(
                f"insert into {table} by name select * from incoming_{table}"
                " where tweet_id in (select tweet_id from incoming_tweets)"
            )
        self._merge_likes()
        if self._is_newest():
            for table in PEOPLE_TABLES:
                self._replace_people(table)

    def _merge_likes(self) -> None:
        self._database.execute(
            """
            update likes set text = incoming_likes.text
            from incoming_likes
            where likes.account_id = incoming_likes.account_id
              and likes.tweet_id = incoming_likes.tweet_id
              and likes.text is null
            """
        )
        self._database.execute(
            """
            insert into likes by name
            select * from incoming_likes
            where tweet_id not in (select tweet_id from likes where account_id = $account)
            """,
            {"account": self._account_id},
        )

    def _replace_people(self, table: str) -> None:
        if not self._database.value(f"select count(*) from incoming_{table}"):
            return
        self._database.execute(
            f"delete from {table} where account_id = $account", {"account": self._account_id}
        )
        self._database.execute(f"insert into {table} by name select * from incoming_{table}")

    def _is_newest(self) -> bool:
        newest = self._database.value(
            "select max(generated_at) from ingests where account_id = $account and ingest_id <> $ingest",
            {"account": self._account_id, "ingest": self._ingest_id},
        )
        generated = self._archive.generated_at
        return newest is None or (generated is not None and generated >= newest)

    def _mark_superseded(self) -> None:
        if self._superseded is None or self._superseded.is_empty():
            return
        for tweet_id, later in self._superseded.select("tweet_id", "superseded_by_id").iter_rows():
            self._database.execute(
                "update tweets set superseded_by_id = $later where tweet_id = $tweet",
                {"later": later, "tweet": tweet_id},
            )

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
            for table in ("ingests", "archive_files", "ingest_issues"):
                self._database.execute(
                    f"delete from {table} where ingest_id = $ingest", {"ingest": ingest_id}
                )
            self._database.execute(
                "update tweets set ingest_id = $now where ingest_id = $ingest",
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

    def _record_owner(self) -> None:
        known = self._database.value(
            "select count(*) from accounts where account_id = $account",
            {"account": self._account_id},
        )
        if known and self._is_newest():
            self._database.execute(
                "delete from accounts where account_id = $account", {"account": self._account_id}
            )
        if not known or self._is_newest():
            self._append_objects("accounts", [self._archive.owner])
        known_names = {
            (name, start)
            for name, start in self._database.tuples(
                "select username, from_at from account_usernames where account_id = $account",
                {"account": self._account_id},
            )
        }
        fresh = [p for p in self._archive.usernames if (p.username, p.from_at) not in known_names]
        self._append_objects("account_usernames", fresh, account_id=self._account_id)

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
        if self._is_merging:
            return
        stored = self._database.value(
            "select count(*) from tweets where ingest_id = $ingest", {"ingest": self._ingest_id}
        )
        if stored != tweets:
            raise RuntimeError(f"{tweets} tweets were read and {stored} stored")


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
