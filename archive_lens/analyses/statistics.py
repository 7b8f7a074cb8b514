"""Intervals and words of doubt, each with its source. Seeds are fixed: same rows, same numbers."""

from __future__ import annotations

import math
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from archive_lens.findings import Measure, Unit
from archive_lens.language import tr

Z95 = 1.959964  # two-sided 95 % of the normal distribution
DRAWS = 2000
SEED = 20061103

TOO_FEW = 10  # below this a share is not a finding: only counts are told
FIRM, FAIR = 0.05, 0.10  # half-widths of a share's interval

Confidence = Literal["firm", "fair", "thin", "too little"]

Floats = NDArray[np.float64]


def wilson(hits: int, of: int) -> tuple[float | None, float | None]:
    """The 95 % Wilson interval of a share; (None, None) of nothing (Brown, Cai and DasGupta 2001)."""
    if of <= 0:
        return None, None
    share = hits / of
    centre = share + Z95**2 / (2 * of)
    spread = Z95 * math.sqrt(share * (1 - share) / of + Z95**2 / (4 * of**2))
    scale = 1 + Z95**2 / of
    return max(0.0, (centre - spread) / scale), min(1.0, (centre + spread) / scale)


def newcombe(hits: int, of: int, other_hits: int, other_of: int) -> tuple[float, float] | None:
    """The 95 % interval of one share less another (Newcombe 1998, method 10); None where one rests on nothing."""
    low, high = wilson(hits, of)
    other_low, other_high = wilson(other_hits, other_of)
    if low is None or high is None or other_low is None or other_high is None:
        return None
    one, other = hits / of, other_hits / other_of
    return (
        one - other - math.hypot(one - low, other_high - other),
        one - other + math.hypot(high - one, other - other_low),
    )


def share(measure: str, hits: int, of: int, note: str = "") -> Measure:
    """A share with its Wilson interval; without a value where there is nothing to divide by."""
    if of <= 0:
        return Measure(measure, None, n=0, note=note or tr("nothing to count"))
    low, high = wilson(hits, of)
    return Measure(measure, hits / of, low, high, of, "share", note)


def ratio(measure: str, top: int, bottom: int, note: str = "") -> Measure:
    """A ratio of two counts with the interval that the Wilson interval of their share gives it."""
    if bottom <= 0:
        return Measure(measure, None, n=top, unit="ratio", note=note or tr("nothing to divide by"))
    low, high = wilson(top, top + bottom)
    assert low is not None  # bottom is above 0
    assert high is not None
    upper = high / (1 - high) if high < 1 else None
    return Measure(measure, top / bottom, low / (1 - low), upper, top + bottom, "ratio", note)


def block_bootstrap_share(hits: Floats, of: Floats, seed: int = SEED) -> tuple[float, float] | None:
    """The 95 % interval of sum(hits) / sum(of) when whole blocks (weeks, clusters) are drawn again.

    Both arrays hold one value per block. None with fewer than 8 blocks, where drawing again says little.
    People tweet in bursts, so single tweets are not independent (Kuensch 1989 for the block bootstrap).
    """
    if len(of) < 8 or of.sum() <= 0:
        return None
    rng = np.random.default_rng(seed)
    counts = rng.multinomial(len(of), np.full(len(of), 1 / len(of)), size=DRAWS)
    tops, bottoms = counts @ hits, counts @ of
    shares = tops[bottoms > 0] / bottoms[bottoms > 0]
    low, high = np.quantile(shares, [0.025, 0.975])
    return float(low), float(high)


def quantile_interval(draws: Floats) -> tuple[float, float]:
    """The middle 95 % of bootstrap draws."""
    low, high = np.quantile(draws, [0.025, 0.975])
    return float(low), float(high)


def wider(measure: Measure, other: tuple[float, float] | None) -> Measure:
    """The measure with the wider of its own interval and another, so that neither doubt is hidden."""
    if other is None or measure.low is None or measure.high is None:
        return measure
    return Measure(
        measure.measure,
        measure.value,
        min(measure.low, other[0]),
        max(measure.high, other[1]),
        measure.n,
        measure.unit,
        measure.note,
    )


def weekly_share(measure: str, hits: Floats, of: Floats, note: str = "") -> Measure:
    """A share over all weeks (one value a week), with the wider of the Wilson and the week-block interval."""
    plain = share(measure, int(hits.sum()), int(of.sum()), note)
    return wider(plain, block_bootstrap_share(hits, of))


def confidence(measure: Measure) -> Confidence:
    """How far a share can be trusted, from its n and half-width: 5 points firm, 10 fair, more thin."""
    if measure.value is None or measure.n < TOO_FEW:
        return "too little"
    if measure.low is None or measure.high is None:
        return "thin"
    half = (measure.high - measure.low) / 2
    if measure.unit == "share":
        return "firm" if half <= FIRM else "fair" if half <= FAIR else "thin"
    relative = half / abs(measure.value) if measure.value else math.inf
    return "firm" if relative <= 0.1 else "fair" if relative <= 0.25 else "thin"


def count(
    measure: str, value: float | None, n: int, unit: Unit = "count", note: str = ""
) -> Measure:
    """A plain count, without an interval."""
    return Measure(measure, value, n=n, unit=unit, note=note)
