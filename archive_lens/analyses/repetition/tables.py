"""The tables of repetition, each cut to what a person reads."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from archive_lens import wording
from archive_lens.analyses.activity import WEEKDAYS
from archive_lens.analyses.telling import SHOWN, table
from archive_lens.findings import Column, Table
from archive_lens.store.database import Database


def tables(database: Database) -> tuple[Table, ...]:
    """Repeated texts and their rhythm, templates, openings, near misses, links, stock replies, hashtags, what was
    set aside, and the wording of each year; the most used first."""
    return (
        _clusters(database),
        _rhythms(database),
        _templates(database),
        _openings(database),
        _near_misses(database),
        _links(database),
        _stock_replies(database),
        _hashtag_blocks(database),
        _set_aside(database),
        _wording(database),
    )


def rhythm(cadence: str | None, gap: float | None) -> str:
    """The rhythm of a text as the end of a phrase: `, every 14 days, as if scheduled`; empty where there is none."""
    if cadence in ("regular", "scheduled") and gap is not None:
        return f", {every(gap)}" + (", as if scheduled" if cadence == "scheduled" else "")
    return ", in bursts" if cadence == "bursty" else ""


def every(days: float) -> str:
    """A gap between two tweets in words: `every 14 days`, `every day`, `every 6 hours`, `within the hour`."""
    if days < 1 / 24:
        return "within the hour"
    if days < 0.95:
        hours = round(days * 24)
        return "every hour" if hours == 1 else f"every {hours} hours"
    return "every day" if round(days) == 1 else f"every {days:.0f} days"


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


def _rhythms(database: Database) -> Table:
    """Private: hours tell when somebody sleeps."""
    rows = _rows(
        database,
        """
        select posts.text, cluster.size, cluster.median_gap_days, cluster.burstiness, cluster.cadence,
            coalesce(cluster.client, 'several'), beat.weekday, beat.weekday_share, beat.is_weekday_kept,
            beat.hour, beat.hour_share, beat.is_hour_kept, count(*) over ()
        from repetition_clusters as cluster
        inner join repetition_beats as beat on beat.cluster_id = cluster.cluster_id and beat.account_id = cluster.account_id
        inner join posts on posts.tweet_id = cluster.medoid_tweet_id
        where cluster.account_id = (select account_id from analysis_scope)
        order by cluster.channel, cluster.size desc, cluster.cluster_id
        """,
    )
    told = [
        (
            text, size, _gap(gap), burstiness, cadence, client,
            _slot(WEEKDAYS[weekday - 1], day_share, day_kept), _slot(f"{hour:02}:00", hour_share, hour_kept), total,
        )
        for text, size, gap, burstiness, cadence, client, weekday, day_share, day_kept, hour, hour_share, hour_kept, total
        in rows
    ]  # fmt: skip
    columns = (
        Column("text", "Text", "tweet_text"),
        Column("size", "Times", "count"),
        Column("median_gap_days", "Usually", "label"),
        Column("burstiness", "Burstiness", "score"),
        Column("cadence", "Rhythm", "label"),
        Column("client", "Program", "label"),
        Column("weekday", "Weekday", "label"),
        Column("hour", "Hour", "label"),
    )
    found = table(
        "repetition_beats", "The rhythm of texts that came four times or more", columns, told
    )
    return replace(found, private=True)


def _gap(days: float | None) -> str:
    return "" if days is None else every(days)


def _slot(name: str, share: float, is_kept: bool) -> str:
    """A weekday or hour with its share; in words only where it is more than chance."""
    return (
        f"{'mostly ' if share > 0.5 else 'often '}{name} ({wording.share(share)})"
        if is_kept
        else "none in particular"
    )


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


def _openings(database: Database) -> Table:
    rows = _rows(
        database,
        """
        select words, place, posts, first_at::date, last_at::date, count(*) over ()
        from repetition_openings
        where account_id = (select account_id from analysis_scope)
        order by posts desc, words, place
        """,
    )
    columns = (
        Column("words", "Words", "tweet_text"),
        Column("place", "Where", "label"),
        Column("posts", "Tweets", "count"),
        Column("first_at", "First", "day"),
        Column("last_at", "Last", "day"),
    )
    return table(
        "repetition_openings", "Openings and closings used again; no templates", columns, rows
    )


def _near_misses(database: Database) -> Table:
    rows = _rows(
        database,
        """
        select one.text, other.text, similarity, miss.channel, one.created_at::date, other.created_at::date, count(*) over ()
        from repetition_near_misses as miss
        inner join posts as one on one.tweet_id = miss.tweet_id
        inner join posts as other on other.tweet_id = miss.other_tweet_id
        where miss.account_id = (select account_id from analysis_scope)
        order by miss.channel, similarity desc, miss.tweet_id, miss.other_tweet_id
        """,
    )
    columns = (
        Column("text", "Text", "tweet_text"),
        Column("other_text", "Beside it", "tweet_text"),
        Column("similarity", "Overlap", "score"),
        Column("channel", "Where", "label"),
        Column("day", "First", "day"),
        Column("other_day", "Second", "day"),
    )
    return table("repetition_near_misses", "Nearly a repeat, and not counted", columns, rows)


def _links(database: Database) -> Table:
    rows = _rows(
        database,
        """
        select url, posts, distinct_days, distinct_texts, is_own, is_unresolved, first_at::date, last_at::date, count(*) over ()
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
        Column("is_unresolved", "Short link, unresolved", "label"),
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


def _set_aside(database: Database) -> Table:
    rows = _rows(
        database,
        """
        select text, why, posts, first_at::date, last_at::date, count(*) over ()
        from repetition_set_aside
        where account_id = (select account_id from analysis_scope)
        order by posts desc, text, why
        """,
    )
    columns = (
        Column("text", "Words", "tweet_text"),
        Column("why", "Why not counted", "label"),
        Column("posts", "Tweets", "count"),
        Column("first_at", "First", "day"),
        Column("last_at", "Last", "day"),
    )
    return table("repetition_set_aside", "Said again, and no repeat by rule", columns, rows)


def _wording(database: Database) -> Table:
    """A row for each year: what cannot be told is empty."""
    rows = _rows(
        database,
        """
        select
            year(period_start)::varchar as year,
            max(value) filter (where measure = 'compression_ratio'),
            max(value) filter (where measure = 'distinct_2'),
            max(value) filter (where measure = 'mtld'),
            max(value) filter (where measure = 'self_repetition4'),
            max(n) filter (where measure = 'self_repetition4'),
            count(*) over ()
        from lexical_diversity_by_year
        where account_id = (select account_id from analysis_scope)
        group by year(period_start)
        order by year
        """,
    )
    columns = (
        Column("year", "Year", "label"),
        Column("compression_ratio", "Shrinks by (more is more uniform)", "score"),
        Column("distinct_2", "Different pairs of words", "share"),
        Column("mtld", "Words until they repeat (MTLD)", "number"),
        Column("self_repetition4", "Four words used before", "share"),
        Column("n", "Tweets", "count"),
    )
    return table(
        "lexical_diversity_by_year", "How varied your wording was, year by year", columns, rows
    )


def _rows(database: Database, sql: str) -> list[tuple[Any, ...]]:
    return database.tuples(f"{sql} limit {SHOWN}")
