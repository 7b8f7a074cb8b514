"""The rows behind each answer, tweet by tweet or person by person, to act on elsewhere."""

from __future__ import annotations

from typing import Any

from archive_lens.store.catalog import relations
from archive_lens.store.database import Database

#: The finest relation of each analysis; of one that is not here, its summary is given.
BEHIND = {
    "repetition": "repetition_members",
    "promotion": "promotion_scores",
    "topics": "tweet_topics",
    "replies": "reply_depths",
    "breadth": "interactions",
    "contacts": "contacts",
    "attention": "attention",
}


def rows_behind(database: Database, analysis: str) -> tuple[tuple[str, ...], list[tuple[Any, ...]]]:
    """Column names and rows of the analysis for the account in scope, in the order of the relation's key.

    Rows of a tweet also tell its time (UTC) and text.
    """
    relation = relations()[BEHIND.get(analysis, f"{analysis}_summary")]
    names = [column.name for column in relation.columns if column.name != "account_id"]
    picked, joined = [f"found.{name}" for name in names], ""
    if "tweet_id" in names:
        more = [name for name in ("created_at", "text") if name not in names]
        names += more
        picked += [f"tweets.{name}" for name in more]
        joined = "left join tweets using (account_id, tweet_id)"
    order = ", ".join(f"found.{name}" for name in relation.key)
    rows = database.tuples(
        f"""
        select {", ".join(picked)}
        from {relation.name} as found
        {joined}
        where found.account_id = (select account_id from analysis_scope)
        order by {order}
        """
    )
    return tuple(names), rows
