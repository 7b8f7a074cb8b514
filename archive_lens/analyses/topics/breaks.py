"""Weeks at which the mix of topics broke, and weeks full of one topic: where to look, never proof by themselves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from archive_lens.analyses.statistics import wilson
from archive_lens.analyses.topics import drift
from archive_lens.analyses.topics.drift import Floats
from archive_lens.analyses.topics.weeks import WeeklyCounts

SEED = 20061103
MIN_SHARE = 0.03  # of a topic, to be looked at
MIN_POSTS = 5  # of a week; shares of fewer are noise
MIN_WEEKS = 6  # of a segment
BLOCK = 4  # weeks that stay together when the others are shuffled
SHUFFLES = 99
FALSE_ALARMS = 0.05  # of the shuffled series
STEP = 1.05  # by which the penalty is raised until they keep to that
SIDE = timedelta(weeks=13)  # compared on each side of a break

USUAL, FULL = 1.0, 2.0  # share of a topic in Kleinberg's two states, in its usual share
ENTER = 1.0  # cost of entering a burst, in log of the weeks


@dataclass(frozen=True, slots=True)
class Break:
    """One row of `topic_breaks`."""

    week: date
    p_value: float
    topic_id: int
    share_from: float
    share_to: float
    posts_from: int
    posts_to: int


@dataclass(frozen=True, slots=True)
class Burst:
    """One row of `topic_bursts`."""

    topic_id: int
    from_week: date
    to_week: date
    weeks: int
    posts: int
    n: int
    share: float
    low: float | None
    high: float | None
    usual_share: float


def breaks(weeks: WeeklyCounts) -> list[Break]:
    """The weeks at which a segment of another mix begins, as far as the test of drift agrees; in order."""
    full = weeks.counts.sum(axis=1) >= MIN_POSTS
    counts = weeks.counts[full]
    if len(counts) < 2 * MIN_WEEKS or not weeks.can_drift:
        return []
    mondays = [week for week, is_full in zip(weeks.weeks, full, strict=True) if is_full]
    looked_at = weeks.named & (counts.sum(axis=0) >= MIN_SHARE * counts.sum())
    signal = np.arcsin(np.sqrt(counts[:, looked_at] / counts.sum(axis=1, keepdims=True)))
    places = refined(counts[:, looked_at], segments(signal))
    found = (_tested(weeks, mondays[place]) for place in places)
    return [each for each in found if each is not None]


def segments(signal: Floats) -> list[int]:
    """Rows at which a new segment begins (PELT with squared errors: Killick, Fearnhead and Eckley 2012)."""
    if not signal.shape[1]:
        return []
    return _cut(signal, penalty(signal))


def refined(counts: Floats, places: list[int]) -> list[int]:
    """The same breaks moved by six weeks at most to where the counts themselves are likeliest to have changed.

    The segments see every week as one; a busy week tells more than a quiet one.
    """
    ends = [0, *places, len(counts)]
    sums = np.vstack([np.zeros(counts.shape[1]), np.cumsum(counts, axis=0)])
    moved = []
    for before, place, after in zip(ends, places, ends[2:], strict=False):
        nearby = range(max(before, place - MIN_WEEKS) + 1, min(after, place + MIN_WEEKS + 1))
        likelihood = [
            _likelihood(sums[at] - sums[before]) + _likelihood(sums[after] - sums[at])
            for at in nearby
        ]
        moved.append(nearby[int(np.argmax(likelihood))])
    return moved


def _likelihood(totals: Floats) -> float:
    """The largest log likelihood of one mix of topics for these totals."""
    known = totals[totals > 0]
    return float((known * np.log(known / known.sum())).sum())


def penalty(signal: Floats) -> float:
    """What a break must gain so that at most one in twenty series of shuffled blocks has any."""
    rng = np.random.default_rng(SEED)
    blocks = [np.arange(at, min(at + BLOCK, len(signal))) for at in range(0, len(signal), BLOCK)]
    shuffled = [
        signal[np.concatenate([blocks[place] for place in rng.permutation(len(blocks))])]
        for _ in range(SHUFFLES)
    ]
    cost = float(np.quantile([_best_gain(series) for series in shuffled], 1 - FALSE_ALARMS))
    while np.mean([bool(_cut(series, cost)) for series in shuffled]) > FALSE_ALARMS:
        cost *= STEP
    return cost


def _best_gain(signal: Floats) -> float:
    """By how much one break lowers the squared errors at most: what a penalty must exceed for a start."""
    before = np.cumsum(signal, axis=0)[MIN_WEEKS - 1 : -MIN_WEEKS]
    whole = signal.sum(axis=0)
    sizes = np.arange(MIN_WEEKS, MIN_WEEKS + len(before))[:, None]
    gains = before**2 / sizes + (whole - before) ** 2 / (len(signal) - sizes)
    return float(gains.sum(axis=1).max(initial=0) - (whole**2).sum() / len(signal))


def _cut(signal: Floats, cost: float) -> list[int]:
    from ruptures import KernelCPD  # type: ignore[import-untyped]  # ships no hints

    if cost <= 0:
        return []
    ends = KernelCPD(kernel="linear", min_size=MIN_WEEKS).fit(signal).predict(pen=cost)
    return [int(end) for end in ends[:-1]]


def _tested(weeks: WeeklyCounts, week: date) -> Break | None:
    """The break at that week where the 13 weeks on both sides differ and a topic moved; else None."""
    before = weeks.counts[[week - SIDE <= one < week for one in weeks.weeks]]
    after = weeks.counts[[week <= one < week + SIDE for one in weeks.weeks]]
    if not drift.is_enough(before) or not drift.is_enough(after):
        return None
    result = drift.measure(before, after, week.toordinal(), weeks.named)
    if not result.is_notable:
        return None
    place = int(np.abs(result.moves).argmax())
    return Break(
        week=week,
        p_value=result.p_value,
        topic_id=weeks.topics[place],
        share_from=float(before[:, place].sum() / before.sum()),
        share_to=float(after[:, place].sum() / after.sum()),
        posts_from=int(before.sum()),
        posts_to=int(after.sum()),
    )


def bursts(weeks: WeeklyCounts) -> list[Burst]:
    """Runs of weeks with about twice the usual share of a topic, in order of topics and weeks."""
    n = weeks.counts.sum(axis=1)
    found = []
    for place, topic in enumerate(weeks.topics):
        posts = weeks.counts[:, place]
        if topic < 0 or not posts.sum():
            continue
        usual = float(posts.sum() / n.sum())
        for first, last in runs(full_weeks(posts, n)):
            inside = slice(first, last + 1)
            hits, of = int(posts[inside].sum()), int(n[inside].sum())
            low, high = wilson(hits, of)
            if low is not None and low > usual:
                found.append(
                    Burst(topic, weeks.weeks[first], weeks.weeks[last], last - first + 1, hits, of, hits / of, low, high, usual)
                )  # fmt: skip
    return found


def full_weeks(posts: Floats, n: Floats) -> list[bool]:
    """Which weeks are in the second state of Kleinberg's automaton (2002), by the cheapest path through all weeks."""
    usual = posts.sum() / n.sum()
    chances = [min(state * usual, 0.9999) for state in (USUAL, FULL)]
    costs = np.stack([-(posts * np.log(p) + (n - posts) * np.log(1 - p)) for p in chances], axis=1)
    enter = ENTER * np.log(max(len(n), 2))
    best = [costs[0, 0], costs[0, 1] + enter]
    came_from: list[tuple[int, int]] = []
    for usual_cost, full_cost in costs[1:]:
        out = int(best[1] < best[0])
        into = int(best[1] < best[0] + enter)
        came_from.append((out, into))
        best = [best[out] + usual_cost, (best[1] if into else best[0] + enter) + full_cost]
    state = int(best[1] < best[0])
    states = [state]
    for steps in reversed(came_from):
        state = steps[state]
        states.append(state)
    return [bool(state) for state in reversed(states)]


def runs(flags: list[bool]) -> list[tuple[int, int]]:
    """The first and last place of each run of true ones."""
    edges = np.flatnonzero(np.diff([0, *flags, 0]))
    return [(int(first), int(end) - 1) for first, end in zip(edges[::2], edges[1::2], strict=True)]
