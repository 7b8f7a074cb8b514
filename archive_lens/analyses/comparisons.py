"""Two groups of posts compared: medians or shares, with whole weeks drawn again, and doubts for many tests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from archive_lens.analyses.medians import Bools, WeekDraws
from archive_lens.analyses.statistics import Floats, quantile_interval

MIN_POSTS = 30  # on either side
MIN_WEEKS = 8
MOST_ZEROS = 0.6  # beyond this, the median says nothing and shares are compared


@dataclass(frozen=True, slots=True)
class Comparison:
    """A group against the rest: the difference of medians of a log, or of shares; nothing where too few."""

    value: float
    rest_value: float
    difference: float
    low: float
    high: float
    ratio: float | None
    ratio_low: float | None
    ratio_high: float | None
    cliffs_delta: float
    p_value: float


def enough(draws: WeekDraws, inside: Bools) -> bool:
    """Whether both sides have 30 posts in 8 different weeks."""
    return all(
        side.sum() >= MIN_POSTS and draws.weeks_of(side) >= MIN_WEEKS for side in (inside, ~inside)
    )


def of_medians(draws: WeekDraws, logs: Floats, inside: Bools) -> Comparison:
    """The median of logs inside against that of the rest; the ratio is exp(difference)."""
    value, rest = float(np.median(logs[inside])), float(np.median(logs[~inside]))
    drawn = _known(draws.medians(inside) - draws.medians(~inside))
    difference = value - rest
    low, high = _around(difference, drawn)
    return Comparison(
        value=value,
        rest_value=rest,
        difference=difference,
        low=low,
        high=high,
        ratio=float(np.exp(difference)),
        ratio_low=float(np.exp(low)),
        ratio_high=float(np.exp(high)),
        cliffs_delta=cliffs_delta(logs[inside], logs[~inside]),
        p_value=_two_sided(drawn),
    )


def of_shares(draws: WeekDraws, logs: Floats, hits: Bools, inside: Bools) -> Comparison:
    """The share of hits inside against that of the rest; the ratio is one by the other."""
    value, rest = float(hits[inside].mean()), float(hits[~inside].mean())
    inner, outer = draws.shares(hits, inside), draws.shares(hits, ~inside)
    drawn = _known(inner - outer)
    low, high = _around(value - rest, drawn)
    with np.errstate(invalid="ignore", divide="ignore"):
        ratios = _known(inner / outer)
    ratio = value / rest if rest else None
    bounds = _around(ratio, ratios) if ratio is not None and len(ratios) else (None, None)
    return Comparison(
        value=value,
        rest_value=rest,
        difference=value - rest,
        low=low,
        high=high,
        ratio=ratio,
        ratio_low=bounds[0],
        ratio_high=bounds[1],
        cliffs_delta=cliffs_delta(logs[inside], logs[~inside]),
        p_value=_two_sided(drawn),
    )


def cliffs_delta(these: Floats, those: Floats) -> float:
    """P(this > that) - P(this < that) over all pairs, -1..1 (Cliff 1993)."""
    ordered = np.sort(those)
    below = np.searchsorted(ordered, these, side="left").sum()
    not_above = np.searchsorted(ordered, these, side="right").sum()
    above = len(these) * len(those) - not_above
    return float((below - above) / (len(these) * len(those)))


def discoveries(p_values: Sequence[float], rate: float) -> list[bool]:
    """Which tests pass when at most `rate` of those that pass may be false (Benjamini and Hochberg 1995)."""
    ranked = sorted(p_values)
    bars = [p for rank, p in enumerate(ranked, 1) if p <= rate * rank / len(ranked)]
    bar = max(bars, default=-1.0)
    return [p <= bar for p in p_values]


def _known(drawn: Floats) -> Floats:
    known: Floats = drawn[np.isfinite(drawn)]
    return known


def _around(value: float, drawn: Floats) -> tuple[float, float]:
    low, high = quantile_interval(drawn)
    return min(low, value), max(high, value)


def _two_sided(drawn: Floats) -> float:
    """Twice the share of draws on the farther side of nought, none counted as one."""
    rarer = min(int((drawn <= 0).sum()), int((drawn >= 0).sum()))
    return min(1.0, 2 * (1 + rarer) / (1 + len(drawn)))
