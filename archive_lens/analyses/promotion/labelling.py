"""How right the promotion labels are for this owner: a sample that the owner labels, and what follows from it.

The sample is stratified by the score, a tenth of the posts in each of ten strata, so that the few likely
promotions are not drowned by the many that nobody would take for one. Each label counts as many posts as it
stands for (inverse probability weights). The corrected share is that of Rogan and Gladen (1978): what is observed,
set right by how often promotions are missed and others taken for one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from archive_lens.analyses.statistics import DRAWS, SEED, Floats, quantile_interval
from archive_lens.findings import Measure
from archive_lens.language import tr
from archive_lens.store.database import Database

STRATA = 10
FEWEST = 20  # labels; with fewer nothing is told


@dataclass(frozen=True, slots=True)
class Scored:
    """A broadcast post of the period: its stratum (from 0, the least likely promotions), what it was taken for, its day."""

    tweet_id: int
    text: str
    stratum: int
    is_promo: bool
    day: date | None = None


def scored_posts(database: Database) -> list[Scored]:
    """All broadcast posts in the order in which they are to be labelled, links as the addresses they lead to.

    Ten after ten with one of each stratum, within a stratum and within the ten by chance, so that the order does not tell
    what the program thinks; but by the same chance every time. So a larger sample holds the smaller one, and any
    beginning in whole tens is stratified.
    """
    posts = database.rows(
        f"""
        with strata as (
            select
                score.tweet_id,
                posts.text,
                score.label = 'self_promo' as is_promo,
                ntile({STRATA}) over (order by score.probability, score.tweet_id) - 1 as stratum,
                posts.created_at::date as day
            from promotion_scores as score
            inner join broadcast as posts using (tweet_id)
            where score.account_id = (select account_id from analysis_scope)
        )
        select tweet_id, text, stratum::integer as stratum, is_promo, day
        from strata
        order by
            row_number() over (partition by stratum order by md5(tweet_id::varchar)),
            md5('within ten ' || tweet_id)
        """,
        Scored,
    )
    addresses: dict[int, list[tuple[str, str]]] = {}
    for tweet_id, short, url in database.tuples(
        "select tweet_id, short_url, url from tweet_urls where short_url is not null and url is not null"
    ):
        addresses.setdefault(tweet_id, []).append((short, url))
    return [
        replace(post, text=_led_on(post.text, addresses.get(post.tweet_id, ()))) for post in posts
    ]


def _led_on(text: str, addresses: Iterable[tuple[str, str]]) -> str:
    for short, url in addresses:
        text = text.replace(short, url)
    return text


def estimates(posts: Sequence[Scored], labels: Mapping[int, bool]) -> list[Measure]:
    """Precision, recall, and the share as observed and as corrected, each with its 95 % interval.

    `labels` tells for some of the posts whether they promote. The intervals come from drawing the labels of
    each stratum again. A measure without a value says in its note why it has none.
    """
    told = [post for post in posts if post.tweet_id in labels]
    observed = Measure(
        "promo_share_observed",
        sum(post.is_promo for post in posts) / len(posts) if posts else None,
        n=len(posts),
        note=tr("broadcast posts labelled self_promo by the program"),
    )
    if len(told) < FEWEST:
        note = tr(
            "{fewest} labels are needed, there are {told}",
            fewest=str(FEWEST),
            told=str(len(told)),
        )
        return [
            observed,
            *(
                Measure(name, None, n=len(told), note=note)
                for name in ("promo_precision", "promo_recall", "promo_share_corrected")
            ),
        ]
    tables = _tables(posts, told, labels)
    whole = _rates(tables.sum(axis=0)[None, :], observed.value or 0.0)
    drawn = _rates(_drawn(posts, told, labels), observed.value or 0.0)
    notes = (
        tr("of the posts that the program takes for promotion, those that are"),
        tr("of the promotions, those that the program finds"),
        tr("the share set right by precision and recall (Rogan and Gladen)"),
    )
    names = ("promo_precision", "promo_recall", "promo_share_corrected")
    return [
        observed,
        *(
            _measure(name, float(value[0]), draws, len(told), note)
            for name, value, draws, note in zip(names, whole, drawn, notes, strict=True)
        ),
    ]


def _measure(name: str, value: float, draws: Floats, n: int, note: str) -> Measure:
    draws = draws[~np.isnan(draws)]
    if np.isnan(value) or not len(draws):
        return Measure(name, None, n=n, note=tr("the labels so far do not tell it"))
    low, high = quantile_interval(draws)
    return Measure(name, value, min(low, value), max(high, value), n, "share", note)


# The columns of a table: found rightly, found wrongly, missed, rightly left alone; in posts, not labels.


def _cell(is_promo: bool, is_labelled: bool) -> int:
    return (0 if is_labelled else 1) if is_promo else (2 if is_labelled else 3)


def _tables(posts: Sequence[Scored], told: Sequence[Scored], labels: Mapping[int, bool]) -> Floats:
    """A row per stratum: how many of its posts the labels stand for in each cell."""
    counts = np.zeros((STRATA, 4))
    for post in told:
        counts[post.stratum, _cell(post.is_promo, labels[post.tweet_id])] += 1
    return counts * _weights(posts, told)[:, None]


def _weights(posts: Sequence[Scored], told: Sequence[Scored]) -> Floats:
    """How many posts of its stratum a label stands for."""
    all_posts = np.bincount([post.stratum for post in posts], minlength=STRATA)
    labelled = np.bincount([post.stratum for post in told], minlength=STRATA)
    weights: Floats = np.divide(
        all_posts, labelled, out=np.zeros(STRATA), where=labelled > 0, casting="unsafe"
    )
    return weights


def _drawn(posts: Sequence[Scored], told: Sequence[Scored], labels: Mapping[int, bool]) -> Floats:
    """A row per draw: the sums over all strata when the labels of each are drawn again."""
    rng = np.random.default_rng(SEED)
    weights = _weights(posts, told)
    sums = np.zeros((DRAWS, 4))
    for stratum in range(STRATA):
        cells = np.array(
            [
                _cell(post.is_promo, labels[post.tweet_id])
                for post in told
                if post.stratum == stratum
            ]
        )
        if len(cells):
            shares = np.bincount(cells, minlength=4) / len(cells)
            sums += weights[stratum] * rng.multinomial(len(cells), shares, size=DRAWS)
    return sums


def _rates(sums: Floats, observed: float) -> tuple[Floats, Floats, Floats]:
    """Precision, recall and corrected share of each row; NaN where a row does not tell it."""
    hits, false, missed, quiet = sums.T
    with np.errstate(divide="ignore", invalid="ignore"):
        precision = hits / (hits + false)
        recall = hits / (hits + missed)
        specificity = quiet / (quiet + false)
        worth = recall + specificity - 1
        corrected = np.where(worth > 0, (observed + specificity - 1) / worth, np.nan)
    return precision, recall, np.clip(corrected, 0.0, 1.0)
