"""The measures of topics: the latest drift, what moved in the pair told of, and how broad the topics are."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import date

import numpy as np

from archive_lens.analyses.statistics import (
    DRAWS,
    SEED,
    count,
    quantile_interval,
    share,
    weekly_share,
    wider,
)
from archive_lens.analyses.topics.drift import (
    MIN_MOVE,
    ROUNDING,
    Bools,
    Drift,
    Floats,
    is_enough,
    measure,
)
from archive_lens.findings import Measure
from archive_lens.language import digits, mark, tr
from archive_lens.store.database import Database
from archive_lens.wording import quarter as quarter_name
from archive_lens.wording import span

MIN_WEEKS = 8  # below that, drawing weeks again says little
TOO_LITTLE = mark("no two neighbouring quarters have 100 posts about a topic in 8 weeks each")


@dataclass(frozen=True, slots=True)
class Tested:
    """One pair of neighbouring quarters; `result` is None where there is too little to test."""

    from_quarter: date
    to_quarter: date
    posts_from: int
    posts_to: int
    weeks_from: int
    weeks_to: int
    is_partial: bool
    result: Drift | None


@dataclass(frozen=True, slots=True)
class Share:
    """A topic's share in one quarter, from `topic_shares_by_quarter`."""

    share: float
    low: float
    high: float
    n: int


def measures(
    database: Database, counts: Floats, tested: list[Tested], topics: tuple[int, ...]
) -> list[Measure]:
    """The rows of `topics_summary`; `counts` are weeks x `topics`."""
    done = [pair for pair in tested if pair.result is not None]
    told = pair_told(done)
    return [
        _latest_drift(done),
        count(
            "notable_changes",
            len(notable(done)),
            len(done),
            note=tr(
                "tested pairs of neighbouring quarters with p <= .05 and a topic that moved 5 points"
            ),
        ),
        count(
            "quarters_tested",
            len(done),
            len(tested),
            note=tr("pairs of neighbouring quarters with 100 posts about a topic in 8 weeks each"),
        ),
        *_moves(database, told, topics),
        count(
            "topic_count",
            sum(topic >= 0 for topic in topics),
            int(counts.sum()),
            note=tr("topics that come again in part of the posts, without small talk"),
        ),
        _other_share(counts, topics),
        _effective_topics(counts),
        _chatter_share(database),
    ]


def notable(pairs: list[Tested]) -> list[Tested]:
    """The tested pairs whose change is notable, in order."""
    return [pair for pair in pairs if pair.result is not None and pair.result.is_notable]


def pair_told(pairs: list[Tested]) -> Tested | None:
    """The pair that the verdict tells of: the latest notable one."""
    return notable(pairs)[-1] if notable(pairs) else None


def long_view(early: Floats, late: Floats, named: Bools) -> list[Measure]:
    """The first year held against the last, and the shares of the topic that moved most between them.

    Neighbouring quarters show a sudden change; this shows one that took years. Without values where the
    account has no two years, too few posts, or no change that chance could not explain.
    """
    result = None
    if named.any() and len(named) > 1 and is_enough(early) and is_enough(late):
        result = measure(early, late, 0, named)
    posts = int(early.sum() + late.sum())
    note = tr("no two separate years with 100 posts about a topic in 8 weeks each")
    if result is not None:
        note = tr(
            "first 52 weeks against the last; {bits} bits beyond chance, p = {p_value}",
            bits=digits(result.excess, 3),
            p_value=digits(result.p_value, 4),
        )
    value = None if result is None else result.drift
    drift = Measure("long_drift", value, n=posts, unit="bits", note=note)
    if result is None or not result.is_notable:
        none = tr("no topic moved by 5 points from the first year to the last beyond chance")
        names = ("long_from_share", "long_to_share")
        return [drift, *(Measure(name, None, note=none) for name in names)]
    place = int(np.abs(result.moves).argmax())
    return [
        drift,
        dataclasses.replace(
            shares_of(early)[place],
            measure="long_from_share",
            note=tr("posts about this topic among posts about a topic, first 52 weeks"),
        ),
        dataclasses.replace(
            shares_of(late)[place],
            measure="long_to_share",
            note=tr("posts about this topic among posts about a topic, last 52 weeks"),
        ),
    ]


def _latest_drift(done: list[Tested]) -> Measure:
    if not done or done[-1].result is None:
        return Measure("latest_drift", None, unit="bits", note=tr(TOO_LITTLE))
    last, result = done[-1], done[-1].result
    note = (
        mark(
            "{quarters}; {bits} bits beyond chance, p = {p_value}; one of the quarters is not whole"
        )
        if last.is_partial
        else mark("{quarters}; {bits} bits beyond chance, p = {p_value}")
    )
    return Measure(
        "latest_drift",
        result.drift,
        n=last.posts_from + last.posts_to,
        unit="bits",
        note=tr(
            note,
            quarters=span(quarter_name(last.from_quarter), quarter_name(last.to_quarter)),
            bits=digits(result.excess, 3),
            p_value=digits(result.p_value, 4),
        ),
    )


_UNMOVED = {
    "risen": mark("no topic has risen by 5 points beyond chance"),
    "fallen": mark("no topic has fallen by 5 points beyond chance"),
}


def _moves(database: Database, told: Tested | None, topics: tuple[int, ...]) -> list[Measure]:
    """The shares, before and after, of the topic that grew most and of the one that shrank most."""
    places: dict[str, int | None] = {"risen": None, "fallen": None}
    if told is not None and told.result is not None:
        moves = told.result.moves
        if moves.max() >= MIN_MOVE - ROUNDING:
            places["risen"] = int(moves.argmax())
        if moves.min() <= -MIN_MOVE + ROUNDING:
            places["fallen"] = int(moves.argmin())
    rows = []
    for name, place in places.items():
        for side in ("from", "to"):
            if told is None or place is None:
                rows.append(Measure(f"{name}_{side}_share", None, note=tr(_UNMOVED[name])))
            else:
                quarter = told.from_quarter if side == "from" else told.to_quarter
                found = _share_in(database, quarter, topics[place])
                rows.append(
                    Measure(
                        f"{name}_{side}_share",
                        found.share,
                        found.low,
                        found.high,
                        found.n,
                        "share",
                        tr(
                            "posts about this topic among posts about a topic, {quarter}",
                            quarter=quarter_name(quarter),
                        ),
                    )
                )
    return rows


def _share_in(database: Database, quarter: date, topic: int) -> Share:
    return database.rows(
        """
        select shares.share, shares.low, shares.high, shares.n
        from topic_shares_by_quarter as shares
        inner join analysis_scope as scope on scope.account_id = shares.account_id
        where shares.quarter = $quarter
          and shares.topic_id = $topic
        """,
        Share,
        {"quarter": quarter, "topic": topic},
    )[0]


def drawn_again(counts: Floats, seed: int = 0) -> Floats:
    """Totals per column when whole weeks (rows) are drawn again 2,000 times."""
    rng = np.random.default_rng([SEED, seed])
    weeks = len(counts)
    draws = rng.multinomial(weeks, np.full(weeks, 1 / weeks), size=DRAWS).astype(float)
    return np.asarray(draws @ counts)


def shares_of(counts: Floats, of: Floats | None = None) -> list[Measure]:
    """The share of each topic (column) in all, with the wider of Wilson's and the weeks' interval.

    `counts` has a row a week; `of` is the whole of each week, the sum of its columns where it is None.
    """
    of = counts.sum(axis=1) if of is None else of
    total = int(of.sum())
    plain = [share("share", int(own), total) for own in counts.sum(axis=0)]
    if len(counts) < MIN_WEEKS or not total:
        return plain
    drawn = drawn_again(np.column_stack([counts, of]))
    drawn = drawn[drawn[:, -1] > 0]
    drawn /= drawn[:, -1:]
    return [wider(own, quantile_interval(drawn[:, place])) for place, own in enumerate(plain)]


def effective_number(counts: Floats) -> Floats:
    """The exponential of the entropy along the last axis: so many equal topics would be as spread (Hill 1973)."""
    shares = counts / np.maximum(counts.sum(axis=-1, keepdims=True), ROUNDING)
    logs = np.log(np.where(shares > 0, shares, 1))
    return np.asarray(np.exp(-(shares * logs).sum(axis=-1)))


def _other_share(counts: Floats, topics: tuple[int, ...]) -> Measure:
    """Posts about topics that do not come again when part of the posts is left out."""
    of_other = counts[:, [topic < 0 for topic in topics]].sum(axis=1)
    note = tr("posts about no stable topic among posts about a topic")
    return weekly_share("other_share", of_other, counts.sum(axis=1), note)


def _effective_topics(counts: Floats) -> Measure:
    total = int(counts.sum())
    if not total:
        return Measure("effective_topics", None, unit="count", note=tr("no post is about a topic"))
    value = float(effective_number(counts.sum(axis=0)))
    low = high = None
    if len(counts) >= MIN_WEEKS:
        drawn = quantile_interval(effective_number(drawn_again(counts)))
        low, high = min(drawn[0], value), max(drawn[1], value)
    return Measure(
        "effective_topics",
        value,
        low,
        high,
        total,
        "count",
        tr("so many topics of equal size would be as spread as these"),
    )


def _chatter_share(database: Database) -> Measure:
    weeks = database.tuples(
        """
        select count(*) filter (where topics.is_chatter), count(*)
        from broadcast
        inner join tweet_topics on tweet_topics.tweet_id = broadcast.tweet_id
        inner join topics
            on topics.account_id = broadcast.account_id
            and topics.topic_id = tweet_topics.topic_id
        group by broadcast.week
        order by broadcast.week
        """
    )
    hits = np.array([row[0] for row in weeks], dtype=float)
    of = np.array([row[1] for row in weeks], dtype=float)
    note = tr("small talk among broadcast posts with a known word")
    return weekly_share("chatter_share", hits, of, note)
