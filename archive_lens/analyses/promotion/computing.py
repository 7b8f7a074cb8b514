"""How much of it is promotion? Whose thing a post speaks of, and whether it asks for something."""

from __future__ import annotations

import polars as pl

from archive_lens.analyses.analysis import Analysis
from archive_lens.analyses.promotion.features import weighted
from archive_lens.analyses.promotion.finding import QUESTION, TITLE, answer
from archive_lens.analyses.promotion.measures import measures
from archive_lens.analyses.promotion.names import owner_names
from archive_lens.analyses.promotion.scores import scores, with_language
from archive_lens.settings import Settings
from archive_lens.store.database import Database

FILLED = (
    "promotion_entries",
    "promotion_by_quarter",
    "promotion_by_month",
    "promotion_rolling_30_days",
    "promotion_mix",
    "give_by_quarter",
)


def compute(database: Database, settings: Settings) -> None:
    """Fills the relations of promotion for the account and period in scope; repetition must have run."""
    posts = with_language(_posts(database))
    database.store(
        "promotion_scores",
        scores(posts, owner_names(database, settings), weighted(settings.promotion.points)),
    )
    for relation in FILLED:
        database.fill(relation)
    database.store_rows("promotion_summary", measures(database, posts))


def _posts(database: Database) -> pl.DataFrame:
    """Every post of the scope with what its score rests on, by id."""
    posts = database.frame(
        """
        select posts.tweet_id, posts.lang, posts.client, keys.exact_key, keys.message_key, keys.is_eligible,
            coalesce(posts.in_reply_to_user_id::varchar, lower(posts.in_reply_to_username)) as answered,
            posts.kind = 'reply' or chains.is_in_conversation as is_answer, member.cluster_id
        from scoped_posts as posts
        inner join post_keys as keys on keys.tweet_id = posts.tweet_id
        inner join reply_chains as chains on chains.tweet_id = posts.tweet_id
        left join repetition_members as member on member.tweet_id = posts.tweet_id
        """
    )
    own_links = database.frame(
        """
        select tweet_id, if(bool_and(source = 'inferred'), 'inferred', 'named') as own_source
        from own_links
        where account_id = (select account_id from analysis_scope)
        group by tweet_id
        """
    )
    self_quotes = database.frame(
        "select tweet_id, true as is_self_quote from recirculated"
        " where how = 'quote' and account_id = (select account_id from analysis_scope)"
    )
    tracked = database.frame(
        "select distinct tweet_id, true as is_tracked from tweet_urls where url like '%utm\\_%' escape '\\'"
    )
    return (
        posts.join(own_links, on="tweet_id", how="left")
        .join(self_quotes, on="tweet_id", how="left")
        .join(tracked, on="tweet_id", how="left")
        .with_columns(pl.col("is_self_quote", "is_tracked").fill_null(False))
        .sort("tweet_id")
    )


ANALYSIS = Analysis(
    name="promotion",
    title=TITLE,
    question=QUESTION,
    relations=("promotion_scores", *FILLED, "promotion_summary"),
    compute=compute,
    answer=answer,
    needs=("repetition",),
)
