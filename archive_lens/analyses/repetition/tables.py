"""The tables of repetition, each cut to what a person reads."""

from __future__ import annotations

from typing import Any

from archive_lens.analyses.telling import SHOWN, table
from archive_lens.findings import Column, Table
from archive_lens.store.database import Database


def tables(database: Database) -> tuple[Table, ...]:
    """Repeated texts, templates, recycled links, stock replies and hashtag blocks, the most used first."""
    return (
        _clusters(database),
        _templates(database),
        _links(database),
        _stock_replies(database),
        _hashtag_blocks(database),
    )


def _clusters(database: Database) -> Table:
    rows = _rows(
        database,
        """
        select posts.text, size, channel, first_at::date, last_at::date, median_gap_days,
            coalesce(cadence, ''), medoid_tweet_id, count(*) over ()
        from repetition_clusters as cluster
        inner join posts on posts.tweet_id = cluster.medoid_tweet_id
        where cluster.account_id = (select account_id from analysis_scope)
        order by channel, size desc, cluster_id
        """,
    )
    columns = (
        Column("text", "Text", "tweet_text"),
        Column("size", "Times", "count"),
        Column("channel", "Where", "label"),
        Column("first_at", "First", "day"),
        Column("last_at", "Last", "day"),
        Column("median_gap_days", "Days between", "number"),
        Column("cadence", "Rhythm", "label"),
        Column("medoid_tweet_id", "Tweet", "tweet_id"),
    )
    return table("repetition_clusters", "Texts said more than once", columns, rows)


def _templates(database: Database) -> Table:
    rows = _rows(
        database,
        """
        select template, posts, len(fillers), is_series, first_at::date, last_at::date, count(*) over ()
        from repetition_templates
        where account_id = (select account_id from analysis_scope)
        order by template_id
        """,
    )
    columns = (
        Column("template", "Fixed words", "tweet_text"),
        Column("posts", "Tweets", "count"),
        Column("fillers", "Different slots", "count"),
        Column("is_series", "Numbered series", "label"),
        Column("first_at", "First", "day"),
        Column("last_at", "Last", "day"),
    )
    return table("repetition_templates", "Templates and series", columns, rows)


def _links(database: Database) -> Table:
    rows = _rows(
        database,
        """
        select url, posts, distinct_days, distinct_texts, is_own, first_at::date, last_at::date, count(*) over ()
        from recycled_links
        where account_id = (select account_id from analysis_scope)
        order by posts desc, url
        """,
    )
    columns = (
        Column("url", "Page", "url"),
        Column("posts", "Tweets", "count"),
        Column("distinct_days", "Days", "count"),
        Column("distinct_texts", "Wordings", "count"),
        Column("is_own", "Yours", "label"),
        Column("first_at", "First", "day"),
        Column("last_at", "Last", "day"),
    )
    return table("recycled_links", "Pages linked on several days", columns, rows)


def _stock_replies(database: Database) -> Table:
    rows = _rows(
        database,
        """
        select text, replies, share, count(*) over ()
        from stock_replies
        where account_id = (select account_id from analysis_scope)
        order by replies desc, text
        """,
    )
    columns = (
        Column("text", "Words", "tweet_text"),
        Column("replies", "Replies", "count"),
        Column("share", "Of all replies", "share"),
    )
    return table("stock_replies", "Short replies used again and again", columns, rows)


def _hashtag_blocks(database: Database) -> Table:
    rows = _rows(
        database,
        """
        select hashtags, posts, share, count(*) over ()
        from hashtag_blocks
        where account_id = (select account_id from analysis_scope)
        order by posts desc, hashtags
        """,
    )
    columns = (
        Column("hashtags", "Hashtags", "hashtag"),
        Column("posts", "Tweets", "count"),
        Column("share", "Of all tweets", "share"),
    )
    return table("hashtag_blocks", "The same three hashtags or more together", columns, rows)


def _rows(database: Database, sql: str) -> list[tuple[Any, ...]]:
    return database.tuples(f"{sql} limit {SHOWN}")
