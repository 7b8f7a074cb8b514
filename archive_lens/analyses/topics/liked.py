"""What is liked and never posted, and the other way round: likes and posts sorted into topics together.

Likes are private on X, and so is all that is told here: it only ever stands in private tables.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

import numpy as np
import polars as pl

from archive_lens.analyses import telling
from archive_lens.analyses.statistics import newcombe
from archive_lens.analyses.texts import text_keys
from archive_lens.analyses.topics import groups
from archive_lens.analyses.topics.model import learn_topics
from archive_lens.findings import Column, Table
from archive_lens.language import mark, tr
from archive_lens.store.database import Database

MOST = 10_000  # likes, and as many posts
MIN_TEXTS = 100  # of each, to tell a share of a few percent
HARDLY = 0.2  # of the other share, up to which a topic is hardly there
WORTH_TELLING = 0.02  # share from which it matters

Leaning = Literal["liked", "posted", "both"]
LEANINGS: dict[Leaning, str] = {
    "liked": mark("liked, hardly posted"),
    "posted": mark("posted, hardly liked"),
    "both": mark("both"),
}


def liked_topics(posts: pl.DataFrame, likes: pl.Series) -> pl.DataFrame:
    """`liked_topics` of the broadcast posts (of the frame that topics are learnt from) and the likes as stored."""
    schema: dict[str, Any] = {
        "topic": pl.Int32,
        "label": pl.String,
        "words": pl.List(pl.String),
        "likes": pl.Int64,
        "like_share": pl.Float64,
        "posts": pl.Int64,
        "post_share": pl.Float64,
        "moved": pl.Float64,
        "low": pl.Float64,
        "high": pl.Float64,
        "leaning": pl.String,
    }
    own = posts.filter(pl.col("is_broadcast")).select("exact_key", "message_key", "lang")
    if min(len(own), len(likes)) < MIN_TEXTS:
        return pl.DataFrame(schema=schema)
    own = own[groups.spread(len(own), MOST)]
    likes = likes.gather(groups.spread(len(likes), MOST))
    keys = text_keys(likes).select("exact_key", "message_key")
    both = pl.concat([own, keys.with_columns(pl.lit(None, dtype=pl.String).alias("lang"))])
    model = learn_topics(
        both.with_columns(pl.lit(value=True).alias("is_telling")), pl.Series(dtype=pl.String)
    )
    is_own = np.arange(len(both)) < len(own)
    about = {
        side: sum(int((np.isin(model.topics, each.parts) & mine).sum()) for each in model.counted)
        for side, mine in (("posts", is_own), ("likes", ~is_own))
    }
    rows = []
    for each, label in zip(model.counted, model.counted_names, strict=True):
        inside = np.isin(model.topics, each.parts)
        liked, posted = int((inside & ~is_own).sum()), int((inside & is_own).sum())
        interval = newcombe(liked, about["likes"], posted, about["posts"])
        if each.topic < 0 or interval is None:
            continue
        like_share, post_share = liked / about["likes"], posted / about["posts"]
        rows.append(
            (each.topic, label, list(each.words), liked, like_share, posted, post_share,
             like_share - post_share, *interval, leaning(like_share, post_share, interval))
        )  # fmt: skip
    return pl.DataFrame(rows, schema=schema, orient="row")


def leaning(like_share: float, post_share: float, interval: tuple[float, float]) -> Leaning:
    """Whether a topic is liked and hardly posted, posted and hardly liked, or both, as far as chance allows to say."""
    low, high = interval
    if like_share >= WORTH_TELLING and post_share <= HARDLY * like_share and low > 0:
        return "liked"
    if post_share >= WORTH_TELLING and like_share <= HARDLY * post_share and high < 0:
        return "posted"
    return "both"


def liked_tables(database: Database) -> Iterator[Table]:
    """The topics of likes and posts side by side: first what is liked and hardly posted; nothing without them."""
    rows = database.tuples(
        """
        select
            label,
            array_to_string(words, ', '),
            leaning,
            like_share,
            post_share,
            likes,
            posts
        from liked_topics
        where account_id = (select account_id from analysis_scope)
        order by case leaning when 'liked' then 0 when 'posted' then 1 else 2 end, abs(moved) desc, topic
        """
    )
    if not rows:
        return
    yield Table(
        relation="liked_topics",
        title=tr("What I like beside what I post (X does not say when something was liked)"),
        columns=(
            Column("label", tr("topic"), "topic"),
            Column("words", tr("telling words"), "words"),
            Column("leaning", tr("leaning"), "label"),
            Column("like_share", tr("share of likes"), "share"),
            Column("post_share", tr("share of posts"), "share"),
            Column("likes", tr("likes"), "count"),
            Column("posts", tr("posts"), "count"),
        ),
        rows=tuple(
            (label, words, tr(LEANINGS[leaning]), *numbers)
            for label, words, leaning, *numbers in rows[: telling.SHOWN]
        ),
        total=len(rows),
        private=True,
    )
