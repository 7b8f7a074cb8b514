"""The tables of repetition, each cut to what a person reads."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from archive_lens import wording
from archive_lens.analyses.activity import WEEKDAYS
from archive_lens.analyses.telling import SHOWN, table
from archive_lens.findings import Column, Table, Words
from archive_lens.language import mark, tr, tr_n
from archive_lens.store.database import Database

CHANNELS = {"broadcast": mark("broadcast"), "replies": mark("replies")}
CADENCES = {
    "scheduled": mark("scheduled"),
    "regular": mark("regular"),
    "bursty": mark("bursty"),
    "irregular": mark("irregular"),
}
PLACES = {"opening": mark("opening"), "closing": mark("closing")}


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
    """The rhythm of a text: `every 14 days, as if scheduled`; empty where there is none."""
    if cadence == "scheduled" and gap is not None:
        return tr("{every}, as if scheduled", every=every(gap))
    if cadence == "regular" and gap is not None:
        return every(gap)
    return tr("in bursts") if cadence == "bursty" else ""


def every(days: float) -> str:
    """A gap between two tweets in words: `every 14 days`, `every day`, `every 6 hours`, `within the hour`."""
    if days < 1 / 24:
        return tr("within the hour")
    if days < 0.95:
        return tr_n("every hour", "every {n} hours", round(days * 24))
    return tr_n("every day", "every {n} days", round(days))


def _clusters(database: Database) -> Table:
    rows = _rows(
        database,
        """
        select posts.text, size, channel, first_at::date, last_at::date, median_gap_days,
            cadence, medoid_tweet_id, count(*) over ()
        from repetition_clusters as cluster
        inner join posts on posts.tweet_id = cluster.medoid_tweet_id
        where cluster.account_id = (select account_id from analysis_scope)
        order by channel, size desc, cluster_id
        """,
    )
    columns = (
        Column("text", tr("Text"), "tweet_text"),
        Column("size", tr("Times"), "count"),
        Column("channel", tr("Where"), "label"),
        Column("first_at", tr("First"), "day"),
        Column("last_at", tr("Last"), "day"),
        Column("median_gap_days", tr("Days between"), "number"),
        Column("cadence", tr("Rhythm"), "label"),
        Column("medoid_tweet_id", tr("Tweet"), "tweet_id"),
    )
    told = [
        (text, size, tr(CHANNELS[channel]), first, last, gap, _cadence(cadence), *others)
        for text, size, channel, first, last, gap, cadence, *others in rows
    ]
    return table("repetition_clusters", tr("Texts said more than once"), columns, told)


def _cadence(cadence: str | None) -> str:
    return tr(CADENCES[cadence]) if cadence else ""


def _rhythms(database: Database) -> Table:
    """Private: hours tell when somebody sleeps."""
    rows = _rows(
        database,
        """
        select posts.text, cluster.size, cluster.median_gap_days, cluster.burstiness, cluster.cadence,
            cluster.client, beat.weekday, beat.weekday_share, beat.is_weekday_kept,
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
            text, size, _gap(gap), burstiness, _cadence(cadence), tr("several") if client is None else (Words(client),),
            _slot(tr(WEEKDAYS[weekday - 1]), day_share, day_kept), _slot(f"{hour:02}:00", hour_share, hour_kept), total,
        )
        for text, size, gap, burstiness, cadence, client, weekday, day_share, day_kept, hour, hour_share, hour_kept, total
        in rows
    ]  # fmt: skip
    columns = (
        Column("text", tr("Text"), "tweet_text"),
        Column("size", tr("Times"), "count"),
        Column("median_gap_days", tr("Usually"), "label"),
        Column("burstiness", tr("Burstiness"), "score"),
        Column("cadence", tr("Rhythm"), "label"),
        Column("client", tr("Program"), "label"),
        Column("weekday", tr("Weekday"), "label"),
        Column("hour", tr("Hour"), "label"),
    )
    found = table(
        "repetition_beats", tr("The rhythm of texts that came four times or more"), columns, told
    )
    return replace(found, private=True)


def _gap(days: float | None) -> str:
    return "" if days is None else every(days)


def _slot(name: str, share: float, is_kept: bool) -> str:
    """A weekday or hour with its share; in words only where it is more than chance."""
    if not is_kept:
        return tr("none in particular")
    if share > 0.5:
        return tr("mostly {name} ({share})", name=name, share=wording.share(share))
    return tr("often {name} ({share})", name=name, share=wording.share(share))


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
        Column("template", tr("Fixed words"), "tweet_text"),
        Column("posts", tr("Tweets"), "count"),
        Column("fillers", tr("Different slots"), "count"),
        Column("is_series", tr("Numbered series"), "label"),
        Column("first_at", tr("First"), "day"),
        Column("last_at", tr("Last"), "day"),
    )
    return table("repetition_templates", tr("Templates and series"), columns, rows)


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
        Column("words", tr("Words"), "tweet_text"),
        Column("place", tr("Where"), "label"),
        Column("posts", tr("Tweets"), "count"),
        Column("first_at", tr("First"), "day"),
        Column("last_at", tr("Last"), "day"),
    )
    told = [(words, tr(PLACES[place]), *others) for words, place, *others in rows]
    title = tr("Openings and closings used again; no templates")
    return table("repetition_openings", title, columns, told)


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
        Column("text", tr("Text"), "tweet_text"),
        Column("other_text", tr("Beside it"), "tweet_text"),
        Column("similarity", tr("Overlap"), "score"),
        Column("channel", tr("Where"), "label"),
        Column("day", tr("First"), "day"),
        Column("other_day", tr("Second"), "day"),
    )
    told = [
        (text, other, similarity, tr(CHANNELS[channel]), *days)
        for text, other, similarity, channel, *days in rows
    ]
    return table("repetition_near_misses", tr("Nearly a repeat, and not counted"), columns, told)


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
        Column("url", tr("Page"), "url"),
        Column("posts", tr("Tweets"), "count"),
        Column("distinct_days", tr("Days"), "count"),
        Column("distinct_texts", tr("Wordings"), "count"),
        Column("is_own", tr("Yours"), "label"),
        Column("is_unresolved", tr("Short link, unresolved"), "label"),
        Column("first_at", tr("First"), "day"),
        Column("last_at", tr("Last"), "day"),
    )
    return table("recycled_links", tr("Pages linked on several days"), columns, rows)


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
        Column("text", tr("Words"), "tweet_text"),
        Column("replies", tr("Replies"), "count"),
        Column("share", tr("Of all replies"), "share"),
    )
    return table("stock_replies", tr("Short replies used again and again"), columns, rows)


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
        Column("hashtags", tr("Hashtags"), "hashtag"),
        Column("posts", tr("Tweets"), "count"),
        Column("share", tr("Of all tweets"), "share"),
    )
    return table("hashtag_blocks", tr("The same three hashtags or more together"), columns, rows)


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
        Column("text", tr("Words"), "tweet_text"),
        Column("why", tr("Why not counted"), "label"),
        Column("posts", tr("Tweets"), "count"),
        Column("first_at", tr("First"), "day"),
        Column("last_at", tr("Last"), "day"),
    )
    told = [(text, tr(why), *others) for text, why, *others in rows]
    return table("repetition_set_aside", tr("Said again, and no repeat by rule"), columns, told)


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
        Column("year", tr("Year"), "label"),
        Column("compression_ratio", tr("Shrinks by (more is more uniform)"), "score"),
        Column("distinct_2", tr("Different pairs of words"), "share"),
        Column("mtld", tr("Words until they repeat (MTLD)"), "number"),
        Column("self_repetition4", tr("Four words used before"), "share"),
        Column("n", tr("Tweets"), "count"),
    )
    title = tr("How varied your wording was, year by year")
    return table("lexical_diversity_by_year", title, columns, rows)


def _rows(database: Database, sql: str) -> list[tuple[Any, ...]]:
    return database.tuples(f"{sql} limit {SHOWN}")
