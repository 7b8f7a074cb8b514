"""What the database holds that no shared page may show: asked by value, so that nothing large is loaded."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from archive_lens.settings import FLAGS
from archive_lens.store.database import Database

_BATCH = 20_000  # texts fetched at a time


def names_among(database: Database, words: Collection[str]) -> set[str]:
    """Those of the lower-case words that are the handle of somebody in the database."""
    rows = database.tuples(
        "select name from private_names where name in (select unnest($words))",
        {"words": sorted(words) or [""]},
    )
    return {name for (name,) in rows}


def ids_among(database: Database, numbers: Collection[int]) -> set[int]:
    """Those of the numbers that are the id of a person, tweet, message or medium in the database."""
    rows = database.tuples(
        "select id from private_ids where id in (select unnest($numbers::bigint[]))",
        {"numbers": sorted(numbers) or [0]},
    )
    return {number for (number,) in rows}


def account_fields(database: Database) -> list[str]:
    """Names, bio, website and place of every account in the database, and the names of its archives."""
    rows = database.tuples(
        """
        select unnest([display_name, bio, website, location, time_zone]) as field
        from accounts
        union
        select archive_name from ingests
        union
        select archive_sha256 from ingests
        order by field
        """
    )
    return [field.strip() for (field,) in rows if field and field.strip()]


def hidden_texts(database: Database) -> Iterator[str]:
    """Texts that stay private whatever the mode: liked tweets of others, deleted and circle tweets."""
    yield from _texts(
        database,
        """
        select text from likes anti join tweets using (tweet_id) where text is not null
        union all
        select text from tweets where origin in ('deleted', 'circle') or deleted_at is not null
        """,
    )


def standing_texts(database: Database) -> Iterator[str]:
    """Texts of the owner's own tweets that still stand."""
    yield from _texts(
        database,
        "select text from tweets"
        " where origin not in ('deleted', 'circle') and deleted_at is null and kind <> 'retweet'",
    )


def _texts(database: Database, sql: str) -> Iterator[str]:
    for rows in database.batches(sql, _BATCH):
        for (text,) in rows:
            yield text


def topic_labels(database: Database) -> list[str]:
    """The labels of the topics of the account in scope, in their order."""
    rows = database.tuples(
        """
        select label, min(topic_id)
        from (
            select account_id, label, topic_id from topics
            union all
            select account_id, label, topic_id from counted_topics where topic_id >= 0
        )
        where account_id = (select account_id from analysis_scope)
        group by label
        order by 2, 1
        """
    )
    return [label for label, _ in rows]


def groups_of_people(database: Database) -> list[str]:
    """What the owners call groups of people in lens.toml: the segments, and the flags of their own."""
    rows = database.tuples(
        """
        select distinct name
        from contact_groups
        where kind = 'segment' or not list_contains($shipped, name)
        order by name
        """,
        {"shipped": list(FLAGS)},
    )
    return [name for (name,) in rows]
