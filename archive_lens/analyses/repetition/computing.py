"""Do I repeat myself? Copies and near copies among what the owner told everybody."""

from __future__ import annotations

import polars as pl

from archive_lens.analyses.analysis import Analysis
from archive_lens.analyses.repetition.cadence import beats
from archive_lens.analyses.repetition.finding import QUESTION, TITLE, answer
from archive_lens.analyses.repetition.lexical_diversity import diversity_rows, with_words
from archive_lens.analyses.repetition.measures import measures
from archive_lens.analyses.repetition.patterns import pattern_rows
from archive_lens.analyses.repetition.repeats import marked, repeats
from archive_lens.analyses.repetition.set_aside import set_aside_rows
from archive_lens.settings import Settings
from archive_lens.store.database import Database

STORED = (
    "repetition_members",
    "repetition_near_misses",
    "repetition_templates",
    "repetition_openings",
    "repetition_set_aside",
    "lexical_diversity_by_year",
    "repetition_beats",
)
FILLED = (
    "repetition_clusters",
    "repetition_by_quarter",
    "repetition_by_month",
    "own_links",
    "broadcast_links",
    "recirculated",
    "recycled_links",
    "hashtag_blocks",
    "stock_replies",
)


def compute(database: Database, settings: Settings) -> None:
    """Fills the relations of repetition for the account and period in scope."""
    posts = marked(_posts(database), settings.repetition.allowed)
    broadcast = with_words(posts.filter(pl.col("channel") == "broadcast"))
    found = repeats(posts)
    templates, openings = pattern_rows(broadcast)
    for relation, rows in (
        ("repetition_members", found.members),
        ("repetition_near_misses", found.near_misses),
        ("repetition_templates", templates),
        ("repetition_openings", openings),
        ("repetition_set_aside", set_aside_rows(posts)),
        ("lexical_diversity_by_year", diversity_rows(broadcast)),
    ):
        database.store(relation, rows)
    database.store("repetition_beats", beats(database))
    for relation in FILLED:
        database.fill(relation)
    database.store_rows("repetition_summary", measures(database, broadcast))


def _posts(database: Database) -> pl.DataFrame:
    """Every post of the scope with its keys, its links and its channel, by id."""
    posts = database.frame(
        """
        select posts.tweet_id, posts.created_at, posts.text, posts.client, posts.quoted_tweet_id,
            keys.exact_key, keys.message_key, keys.is_eligible, keys.is_spaceless,
            case when posts.kind = 'reply' or chains.is_in_conversation then 'replies' else 'broadcast' end as channel
        from scoped_posts as posts
        inner join post_keys as keys on keys.tweet_id = posts.tweet_id
        inner join reply_chains as chains on chains.tweet_id = posts.tweet_id
        """
    )
    links = database.frame(
        """
        select tweet_id, list(url order by url) as links, min(domain) as domain
        from post_links
        where account_id = (select account_id from analysis_scope)
        group by tweet_id
        """
    )
    return (
        posts.join(links, on="tweet_id", how="left")
        .with_columns(pl.col("links").fill_null(pl.lit([], dtype=pl.List(pl.String))))
        .with_columns(
            pl.concat_str(
                pl.col("links").list.join(" "),
                pl.col("quoted_tweet_id"),
                separator=" ",
                ignore_nulls=True,
            ).alias("address")
        )
        .sort("tweet_id")
    )


ANALYSIS = Analysis(
    name="repetition",
    title=TITLE,
    question=QUESTION,
    relations=(*STORED, *FILLED, "repetition_summary"),
    compute=compute,
    answer=answer,
)
