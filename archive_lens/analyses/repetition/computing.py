"""Do I repeat myself? Copies and near copies among what the owner told everybody."""

from __future__ import annotations

import re

import polars as pl

from archive_lens.analyses.analysis import Analysis
from archive_lens.analyses.repetition.finding import answer
from archive_lens.analyses.repetition.measures import measures
from archive_lens.analyses.repetition.repeats import marked, members
from archive_lens.analyses.repetition.templates import Post, templates
from archive_lens.settings import Settings
from archive_lens.store.database import Database

FILLED = (
    "repetition_clusters",
    "repetition_by_quarter",
    "own_links",
    "broadcast_links",
    "recirculated",
    "recycled_links",
    "hashtag_blocks",
    "stock_replies",
)

TEMPLATE_SCHEMA: dict[str, pl.DataType | type[pl.DataType]] = {
    "template_id": pl.Int64,
    "template": pl.String,
    "posts": pl.Int64,
    "fillers": pl.List(pl.String),
    "tweet_ids": pl.List(pl.Int64),
    "first_at": pl.Datetime("us"),
    "last_at": pl.Datetime("us"),
    "is_series": pl.Boolean,
}


def compute(database: Database, settings: Settings) -> None:
    """Fills the relations of repetition for the account and period in scope."""
    posts = marked(_posts(database), settings.repetition.allowed)
    database.store("repetition_members", members(posts))
    database.store("repetition_templates", _template_rows(posts))
    for relation in FILLED:
        database.fill(relation)
    database.store_rows("repetition_summary", measures(database, posts))


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


def _template_rows(posts: pl.DataFrame) -> pl.DataFrame:
    broadcast = posts.filter((pl.col("channel") == "broadcast") & (pl.col("message_key") != ""))
    found = templates([_as_post(*row) for row in broadcast.select(_POST_COLUMNS).iter_rows()])
    times = dict(broadcast.select("tweet_id", "created_at").iter_rows())
    return pl.DataFrame(
        [
            (
                number,
                each.template,
                len(each.tweet_ids),
                each.fillers,
                each.tweet_ids,
                min(times[tweet_id] for tweet_id in each.tweet_ids),
                max(times[tweet_id] for tweet_id in each.tweet_ids),
                each.is_series,
            )
            for number, each in enumerate(found, 1)
        ],
        schema=TEMPLATE_SCHEMA,
        orient="row",
    )


_POST_COLUMNS = (
    "tweet_id",
    "exact_key",
    "message_key",
    "mask",
    "is_series",
    "is_spaceless",
    "client",
    "domain",
)


def _as_post(
    tweet_id: int,
    exact_key: str,
    message_key: str,
    mask: str,
    is_series: bool,
    is_spaceless: bool,
    client: str | None,
    domain: str | None,
) -> Post:
    text = exact_key.replace("<url>", " ")
    # Where no spaces are, a change of script is the nearest thing to a word border.
    words = tuple(_SCRIPTS.findall(text) if is_spaceless else text.split())
    joiner = "" if is_spaceless else " "
    return Post(tweet_id, words, message_key, mask, is_series, client, domain, joiner)


_SCRIPTS = re.compile(
    r"[\u3040-\u309f]+|[\u30a0-\u30ff]+|[\u3400-\u9fff]+|[^\s\u3040-\u30ff\u3400-\u9fff]+"
)


ANALYSIS = Analysis(
    name="repetition",
    title="Repetition",
    question="Do I repeat myself?",
    relations=("repetition_members", "repetition_templates", *FILLED, "repetition_summary"),
    compute=compute,
    answer=answer,
)
