"""The tables of promotion: the posts with their reasons, the owner's places, and the rules of thumb."""

from __future__ import annotations

from collections.abc import Mapping

from archive_lens import wording
from archive_lens.analyses.promotion.measures import GREY_FROM, GREY_TO
from archive_lens.analyses.telling import SHOWN, table
from archive_lens.findings import Column, Measure, Table
from archive_lens.language import digits, mark, tr
from archive_lens.store.database import Database

SOURCES = {
    "declared": mark("declared"),
    "profile": mark("profile"),
    "bio": mark("bio"),
    "inferred": mark("inferred"),
}


def tables(database: Database, stored: Mapping[str, Measure]) -> tuple[Table, ...]:
    """The tables in the order of the page; those without rows say that nothing was found."""
    return (
        _posts(
            database,
            tr("The most promotional posts, and why"),
            "label = 'self_promo'",
            "probability desc",
        ),
        _posts(
            database,
            tr("Posts that may be either, and why"),
            f"probability between {GREY_FROM} and {GREY_TO}",
            "abs(probability - 0.5)",
        ),
        _posts(
            database,
            tr("The same words sent to three people or more, unasked"),
            "is_unsolicited",
            "probability desc",
        ),
        _own_places(database),
        _rules_of_thumb(database, stored),
    )


def _posts(database: Database, title: str, condition: str, order: str) -> Table:
    """Scored posts with their reasons, those that the condition picks."""
    rows = database.tuples(
        f"""
        select posts.text, probability, label, array_to_string(reasons, '; '), posts.created_at::date,
            posts.tweet_id, count(*) over ()
        from promotion_scores as score
        inner join scoped_posts as posts on posts.tweet_id = score.tweet_id
        where {condition}
        order by {order}, posts.tweet_id desc
        limit {SHOWN}
        """
    )
    columns = (
        Column("text", tr("Post"), "tweet_text"),
        Column("probability", tr("Probability"), "share"),
        Column("label", tr("Label"), "label"),
        Column("reasons", tr("Why"), "text"),
        Column("created_at", tr("Day"), "day"),
        Column("tweet_id", tr("Tweet"), "tweet_id"),
    )
    told = [(text, probability, tr(label), *others) for text, probability, label, *others in rows]
    return table("promotion_scores", title, columns, told)


def _own_places(database: Database) -> Table:
    rows = database.tuples(
        f"""
        select domain, source, posts, count(*) over ()
        from own_domains
        where account_id = (select account_id from analysis_scope)
        order by posts desc, domain
        limit {SHOWN}
        """
    )
    columns = (
        Column("domain", tr("Place"), "url"),
        Column("source", tr("Known from"), "label"),
        Column("posts", tr("Posts that link to it"), "count"),
    )
    title = tr("Places taken for your own (correct them under [own] in lens.toml)")
    told = [(domain, tr(SOURCES[source]), *others) for domain, source, *others in rows]
    return table("own_domains", title, columns, told)


def _rules_of_thumb(database: Database, stored: Mapping[str, Measure]) -> Table:
    """What marketing folklore asks for beside what was found; nothing is passed or failed."""
    mix = dict(
        database.tuples(
            "select part, posts from promotion_mix"
            " where account_id = (select account_id from analysis_scope)"
        )
    )
    columns = (
        Column("rule", tr("Rule of thumb"), "text"),
        Column("asks", tr("It asks for"), "text"),
        Column("yours", tr("Yours"), "text"),
    )
    promo = stored["promo_share"]
    if promo.value is None:
        return Table("promotion_mix", tr("Beside rules of thumb"), columns, (), 0)
    rows = (
        ("80/20", tr("at most 20 % promotion"), wording.number(promo.value, "share")),
        (
            "4-1-1",
            tr("of six: 4 of what others made, 1 retweet, 1 for yourself"),
            _parts_of(6, [mix.get("others", 0), mix.get("retweets", 0), mix.get("self_promo", 0)]),
        ),
        (
            "5-3-2",
            tr("of ten: 5 of what others made, 3 of your own, 2 personal"),
            _parts_of(10, [mix.get("others", 0) + mix.get("retweets", 0), mix.get("own", 0) + mix.get("self_promo", 0), mix.get("personal", 0)]),
        ),
    )  # fmt: skip
    return Table(
        "promotion_mix",
        tr("Beside rules of thumb (folklore, for comparison)"),
        columns,
        rows,
        len(rows),
    )


def _parts_of(whole: int, counts: list[int]) -> str:
    """Counts scaled to a whole, `3.1 : 2.4 : 0.5`."""
    total = sum(counts)
    if not total:
        return "–"
    return " : ".join(digits(whole * part / total, 1) for part in counts)
