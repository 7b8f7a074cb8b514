"""The tables of promotion: the posts with their reasons, the owner's places, and the rules of thumb."""

from __future__ import annotations

from collections.abc import Mapping

from archive_lens import wording
from archive_lens.analyses.promotion.measures import GREY_FROM, GREY_TO
from archive_lens.analyses.telling import SHOWN, table
from archive_lens.findings import Column, Measure, Table
from archive_lens.store.database import Database


def tables(database: Database, stored: Mapping[str, Measure]) -> tuple[Table, ...]:
    """The tables in the order of the page; those without rows say that nothing was found."""
    return (
        _posts(
            database,
            "The most promotional posts, and why",
            "label = 'self_promo'",
            "probability desc",
        ),
        _posts(
            database,
            "Posts that may be either, and why",
            f"probability between {GREY_FROM} and {GREY_TO}",
            "abs(probability - 0.5)",
        ),
        _posts(
            database,
            "The same words sent to three people or more, unasked",
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
        Column("text", "Post", "tweet_text"),
        Column("probability", "Probability", "share"),
        Column("label", "Label", "label"),
        Column("reasons", "Why", "text"),
        Column("created_at", "Day", "day"),
        Column("tweet_id", "Tweet", "tweet_id"),
    )
    return table("promotion_scores", title, columns, rows)


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
        Column("domain", "Place", "url"),
        Column("source", "Known from", "label"),
        Column("posts", "Posts that link to it", "count"),
    )
    title = "Places taken for your own (correct them under [own] in lens.toml)"
    return table("own_domains", title, columns, rows)


def _rules_of_thumb(database: Database, stored: Mapping[str, Measure]) -> Table:
    """What marketing folklore asks for beside what was found; nothing is passed or failed."""
    mix = dict(
        database.tuples(
            "select part, posts from promotion_mix"
            " where account_id = (select account_id from analysis_scope)"
        )
    )
    columns = (
        Column("rule", "Rule of thumb", "text"),
        Column("asks", "It asks for", "text"),
        Column("yours", "Yours", "text"),
    )
    promo = stored["promo_share"]
    if promo.value is None:
        return Table("promotion_mix", "Beside rules of thumb", columns, (), 0)
    rows = (
        ("80/20", "at most 20 % promotion", wording.number(promo.value, "share")),
        (
            "4-1-1",
            "of six: 4 of what others made, 1 retweet, 1 for yourself",
            _parts_of(6, [mix.get("others", 0), mix.get("retweets", 0), mix.get("self_promo", 0)]),
        ),
        (
            "5-3-2",
            "of ten: 5 of what others made, 3 of your own, 2 personal",
            _parts_of(10, [mix.get("others", 0) + mix.get("retweets", 0), mix.get("own", 0) + mix.get("self_promo", 0), mix.get("personal", 0)]),
        ),
    )  # fmt: skip
    return Table(
        "promotion_mix",
        "Beside rules of thumb (folklore, for comparison)",
        columns,
        rows,
        len(rows),
    )


def _parts_of(whole: int, counts: list[int]) -> str:
    """Counts scaled to a whole, `3.1 : 2.4 : 0.5`."""
    total = sum(counts)
    if not total:
        return "–"
    return " : ".join(f"{whole * part / total:.1f}" for part in counts)
