"""The measures of promotion, from the relations that `compute` has filled."""

from __future__ import annotations

from itertools import groupby

import polars as pl

from archive_lens.analyses.statistics import count, ratio, share
from archive_lens.findings import Measure
from archive_lens.language import digits, tr
from archive_lens.store.database import Database

GREY_FROM, GREY_TO = 0.35, 0.65  # probabilities between which a post may be either


def measures(database: Database, posts: pl.DataFrame) -> list[Measure]:
    """All rows of `promotion_summary`, the headline first."""
    entries = database.tuples(
        """
        select label, probability
        from promotion_entries
        where account_id = (select account_id from analysis_scope)
        order by begun_at, root_tweet_id
        """
    )
    labels = [label for label, _ in entries]
    promotions, n = labels.count("self_promo"), len(entries)
    certain = sum(probability >= GREY_TO for _, probability in entries)
    possible = sum(probability >= GREY_FROM for _, probability in entries)
    replies, broadcast = database.tuples(
        """
        select
            (select count(*) from scoped_posts where kind = 'reply'),
            (select count(*) from broadcast)
        """
    )[0]
    return [
        share(
            "promo_share",
            promotions,
            n,
            tr(
                "self_promo among broadcast posts and threads; {certain} are certain, {possible} possible",
                certain=digits(certain),
                possible=digits(possible),
            )
            if n
            else "",
        ),
        share(
            "promo_share_certain",
            certain,
            n,
            _at_least(GREY_TO),
        ),
        share(
            "promo_share_possible",
            possible,
            n,
            _at_least(GREY_FROM),
        ),
        *_thirty_days(database),
        share("boost_share", labels.count("boost"), n, tr("asks for somebody else's thing")),
        share("announce_share", labels.count("announce"), n, tr("own things, without an ask")),
        ratio(
            "promo_to_conversation",
            promotions,
            replies,
            tr("self_promo posts and threads to replies to others"),
        ),
        share(
            "megaphone_index",
            broadcast,
            broadcast + replies,
            tr("broadcast tweets among these and replies to others"),
        ),
        _give_ratio(database),
        count(
            "promo_streak_max",
            max(
                (
                    len(list(run))
                    for is_promo, run in groupby(labels, "self_promo".__eq__)
                    if is_promo
                ),
                default=0,
            )
            if n
            else None,
            n,
            note=tr("longest run of posts and threads that all promote"),
        ),
        share(
            "unsupported_language_share",
            int(posts["is_unsupported"].sum()),
            posts.height,
            tr("posts and replies in a language without promotion words"),
        ),
    ]


def _at_least(probability: float) -> str:
    return tr(
        "posts and threads with a probability of at least {probability}",
        probability=digits(probability, 2),
    )


def _thirty_days(database: Database) -> list[Measure]:
    """The last 30 days with enough posts, and those with the highest share."""
    windows = database.tuples(
        """
        select self_promo, n
        from promotion_rolling_30_days
        where share is not null and account_id = (select account_id from analysis_scope)
        order by day
        """
    )
    last = windows[-1] if windows else (0, 0)
    most = max(windows, key=lambda window: window[0] / window[1], default=(0, 0))
    few = "" if windows else tr("no 30 days with 20 posts and threads")
    return [
        share(name, hits, of, few or note)
        for name, (hits, of), note in (
            ("promo_share_last_30_days", last, tr("the last 30 days with 20 posts or more")),
            ("promo_share_most_30_days", most, tr("the 30 days with the highest share")),
        )
    ]


def _give_ratio(database: Database) -> Measure:
    """What is given to others beside what is asked for oneself, as a share of both."""
    given, of = database.tuples(
        """
        select coalesce(sum(n - self_promo), 0)::bigint, coalesce(sum(n), 0)::bigint
        from give_by_quarter
        where account_id = (select account_id from analysis_scope)
        """
    )[0]
    note = tr(
        "boosts, retweets of others and replies with a link that is not own, among these and self_promo"
    )
    return share("give_ratio", given, of, note)
