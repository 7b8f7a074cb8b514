"""Reads from the database what the page says of the account, the period and the archives."""

from __future__ import annotations

from archive_lens import __version__
from archive_lens.language import tr_n
from archive_lens.provenance import ArchiveRead, FileRead, IssueRead, Provenance, TweetCount
from archive_lens.store.database import Database


def read_provenance(database: Database, settings_fingerprint: str) -> Provenance:
    """The provenance of the account and period in scope. Raises DatabaseError where nothing was analysed."""
    scope = database.scope()
    account = {"account": scope.account_id}
    owner = database.tuples(
        "select username, display_name from accounts where account_id = $account", account
    )
    username, display_name = owner[0] if owner else (None, None)
    analysed, first_at, last_at = database.tuples(
        """
        select count(*), min(created_at), max(created_at)
        from (
            select created_at from scoped_posts
            union all
            select created_at from scoped_retweets
        )
        """
    )[0]
    counts = database.rows(
        """
        select kind, origin, count(*) as tweets
        from tweets
        where account_id = $account
        group by kind, origin
        order by tweets desc, kind, origin
        """,
        TweetCount,
        account,
    )
    return Provenance(
        version=__version__,
        account_id=scope.account_id,
        username=username,
        display_name=display_name,
        since=scope.since,
        until=scope.until,
        first_at=first_at,
        last_at=last_at,
        as_of=scope.as_of,
        time_zone=scope.time_zone,
        settings_fingerprint=settings_fingerprint,
        analysed=analysed,
        left_out=_left_out(database),
        tweet_counts=tuple(counts),
        archives=tuple(_archives(database)),
        files=tuple(_files(database)),
        issues=tuple(_issues(database)),
    )


def _archives(database: Database) -> list[ArchiveRead]:
    return database.rows(
        """
        select ingest_id, archive_name, archive_sha256, generation, generated_at
        from ingests
        where account_id = (select account_id from analysis_scope)
        order by ingest_id
        """,
        ArchiveRead,
    )


def _files(database: Database) -> list[FileRead]:
    return database.rows(
        """
        select archive_files.*
        from archive_files
        inner join ingests on ingests.ingest_id = archive_files.ingest_id
        where ingests.account_id = (select account_id from analysis_scope)
        order by archive_files.ingest_id, coalesce(archive_files.seen, -1) desc, archive_files.file
        """,
        FileRead,
    )


def _issues(database: Database) -> list[IssueRead]:
    return database.rows(
        """
        select ingest_issues.*
        from ingest_issues
        inner join ingests on ingests.ingest_id = ingest_issues.ingest_id
        where ingests.account_id = (select account_id from analysis_scope)
        order by all
        """,
        IssueRead,
    )


def _left_out(database: Database) -> tuple[str, ...]:
    """What is in the database and in none of the numbers, in words."""
    deleted, superseded, outside = database.tuples(
        """
        select
            count(*) filter (where origin = 'deleted' or deleted_at is not null),
            count(*) filter (where superseded_by_id is not null),
            count(*) filter (
                where origin <> 'deleted'
                  and deleted_at is null
                  and superseded_by_id is null
                  and (tweets.created_at < scope.since_at or tweets.created_at >= scope.until_at)
            )
        from tweets
        inner join analysis_scope as scope on scope.account_id = tweets.account_id
        """
    )[0]
    private = database.value("select count(*) from archive_files where status = 'private'")
    words = (
        (deleted, tr_n("{n} deleted tweet", "{n} deleted tweets", deleted)),
        (
            superseded,
            tr_n(
                "{n} earlier version of edited tweets",
                "{n} earlier versions of edited tweets",
                superseded,
            ),
        ),
        (outside, tr_n("{n} tweet outside the period", "{n} tweets outside the period", outside)),
        (
            private,
            tr_n(
                "{n} private file, never opened (messages among them)",
                "{n} private files, never opened (messages among them)",
                private,
            ),
        ),
    )
    return tuple(told for number, told in words if number)
