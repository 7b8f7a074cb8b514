"""Do I really converse? Own threads, depth of replies, and the exchanges that one half can prove.

An archive holds what its owner wrote and never the answers. That somebody answered is proved only by the
owner's next reply, when it answers something newer than the reply before; all lengths are lower bounds.
"""

from __future__ import annotations

import numpy as np
import polars as pl

from archive_lens.analyses import replies_path, statistics, telling
from archive_lens.analyses.analysis import Analysis
from archive_lens.analyses.diversity import rarefied_richness
from archive_lens.analyses.medians import block_bootstrap_median
from archive_lens.analyses.replies_answer import QUESTION, TITLE, answer
from archive_lens.findings import Measure
from archive_lens.language import tr
from archive_lens.settings import Settings
from archive_lens.store.database import Database

__all__ = ["ANALYSIS", "answer", "compute"]

RELATIONS = (
    "posted_together",
    "threads",
    "reply_depths",
    "exchange_turns",
    "exchanges",
    "replies_by_quarter",
    "replies_summary",
)
HOUR = 3600  # seconds
BREADTH_SAMPLE = 100  # replies


def compute(database: Database, settings: Settings) -> None:
    """Fills all relations of the analysis for the account and period in scope."""
    for relation in RELATIONS[:-1]:
        database.fill(relation)
    database.store_rows("replies_summary", _measures(database))


# The measures


def _measures(database: Database) -> list[Measure]:
    return [
        *_exchange_measures(database),
        _reply_share(database),
        *_latency_measures(database),
        *_thread_measures(database),
        _breadth(database),
        _impossible_parents(database),
        *replies_path.measures(replies_path.by_quarter(database)),
    ]


def _reply_share(database: Database) -> Measure:
    weeks = database.frame(
        """
        select week, count(*) filter (where kind = 'reply') as hits, count(*) as written
        from scoped_posts
        where tweet_id not in (select posted_together.tweet_id from posted_together)
        group by week
        order by week
        """
    )
    note = tr("replies to others of everything but retweets, what was posted together as one")
    return _share("reply_share", weeks, "hits", "written", note)


def _exchange_measures(database: Database) -> list[Measure]:
    weeks = database.frame(
        """
        select
            date_trunc('week', first_at) as week,
            count(*) as exchanges,
            count(*) filter (where turns_mine = 1) as one_and_done,
            count(*) filter (where proved_turns >= 1) as multi_turn,
            count(*) filter (where proved_turns >= 3) as deep,
            count(*) filter (where is_initiated) as initiated,
            sum(turns_mine - 1)::bigint as follow_ups,
            sum(double_texts)::bigint as double_texts
        from exchanges
        where account_id = (select account_id from analysis_scope)
        group by week
        order by week
        """
    )
    people, longest, number = database.tuples(
        """
        select count(distinct user_id), max(turns_lower_bound), count(*)
        from exchanges
        where account_id = (select account_id from analysis_scope)
        """
    )[0]
    return [
        _share("multi_turn_share", weeks, "multi_turn", "exchanges", tr("exchanges with a proved turn")),
        _share("one_and_done_share", weeks, "one_and_done", "exchanges", tr("exchanges of one reply")),
        _share("deep_share", weeks, "deep", "exchanges", tr("exchanges with three proved turns or more")),
        _share(
            "double_text_share", weeks, "double_texts", "follow_ups",
            tr("follow-ups that answer nothing new, of all follow-ups within 24 hours"),
        ),
        _share(
            "initiated_share", weeks, "initiated", "exchanges",
            tr("exchanges whose first reply answers what came after your mention of that person"),
        ),
        statistics.count("exchanges", number, number, note=tr("runs of replies to one known person")),
        statistics.count("exchange_people", people, number, "people", tr("people told by user id")),
        statistics.count("longest_exchange", longest, number, note=tr("your replies and the tweets they answer")),
    ]  # fmt: skip


def _share(name: str, weeks: pl.DataFrame, hits: str, of: str, note: str) -> Measure:
    """`weekly_share` of two columns of weeks."""
    top, bottom = (weeks[column].cast(pl.Float64).to_numpy() for column in (hits, of))
    return statistics.weekly_share(name, top, bottom, note)


def _latency_measures(database: Database) -> list[Measure]:
    replies = database.frame(
        """
        select depths.latency_seconds as seconds, post.week
        from reply_depths as depths
        inner join scoped_posts as post on post.tweet_id = depths.tweet_id
        where depths.latency_seconds is not null
        order by depths.tweet_id
        """
    )
    seconds, n = replies["seconds"].to_numpy(), len(replies)
    within = statistics.share(
        "within_hour_share", int((seconds <= HOUR).sum()), n, tr("replies whose time is known")
    )
    if not n:
        names = ("median_latency_seconds", "latency_p25_seconds", "latency_p75_seconds")
        nothing = tr("no reply with both times known")
        return [*(Measure(name, None, unit="seconds", note=nothing) for name in names), within]
    interval = block_bootstrap_median(seconds, replies["week"].to_numpy())
    low, middle, high = (float(value) for value in np.quantile(seconds, [0.25, 0.5, 0.75]))
    note = tr("when you reply: your tweet's time minus that of the tweet it answers")
    return [
        telling.with_interval(
            statistics.count("median_latency_seconds", middle, n, "seconds", note), interval
        ),
        statistics.count("latency_p25_seconds", low, n, "seconds", tr("a quarter is quicker")),
        statistics.count("latency_p75_seconds", high, n, "seconds", tr("a quarter is slower")),
        within,
    ]


def _thread_measures(database: Database) -> list[Measure]:
    number, deepest, size, unsure, at_once = database.tuples(
        """
        select
            count(*),
            max(depth),
            median(size),
            coalesce(bool_or(is_lower_bound) filter (where depth = deepest), false),
            count(*) filter (where posted_at_once)
        from (
            select *, max(depth) over () as deepest
            from threads
            where account_id = (select account_id from analysis_scope)
        )
        """
    )[0]
    bound = (
        tr("a lower bound: tweets above it are missing") if unsure else tr("steps from the root")
    )
    return [
        statistics.count("threads", number, number, note=tr("roots with own replies under them")),
        statistics.count(
            "max_thread_depth", deepest, number, note=bound if number else tr("no thread")
        ),
        statistics.count("median_thread_size", size, number, note=tr("tweets, the root included")),
        statistics.count(
            "threads_at_once", at_once, number, note=tr("no gap of 2 s in it; counted as one post")
        ),
    ]


def _breadth(database: Database) -> Measure:
    counts = database.frame(
        """
        select user_id, count(*) as replies
        from exchange_turns
        where account_id = (select account_id from analysis_scope)
        group by user_id
        order by user_id
        """
    )["replies"].to_numpy()
    people = rarefied_richness(counts, BREADTH_SAMPLE)
    note = (
        tr("expected among {sample} replies taken at random", sample=str(BREADTH_SAMPLE))
        if people
        else tr("fewer than {sample} replies", sample=str(BREADTH_SAMPLE))
    )
    return statistics.count("conversation_breadth", people, int(counts.sum()), "people", note)


def _impossible_parents(database: Database) -> Measure:
    wrong, of = database.tuples(
        """
        select count(*) filter (where in_reply_to_tweet_id >= tweet_id), count(*)
        from scoped_posts
        where kind in ('reply', 'self_reply')
            and in_reply_to_tweet_id is not null
        """
    )[0]
    return statistics.count(
        "impossible_parents", wrong, of, note=tr("newer than their answer; not followed")
    )


ANALYSIS = Analysis(
    name="replies",
    title=TITLE,
    question=QUESTION,
    relations=RELATIONS,
    compute=compute,
    answer=answer,
    uses=("promotion",),
)
