"""How much of what, and when: the six styles, and the week-by-week plan that a persona follows."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from tests.made_up.truth import Drift

ARCHIVE_END = datetime(2025, 10, 6, tzinfo=UTC)  # a Monday; the last tweet is of the day before


@dataclass(frozen=True, slots=True)
class Style:
    """Shares are of all tweets for replies and retweets, of broadcast for the rest."""

    replies: float
    retweets: float
    promo_from: float
    promo_to: float
    repeats: float
    mix: Mapping[str, float]
    chatter: float = 0.14
    quotes: float = 0.04
    threads: float = 0.02
    blocks: float = 0.012
    boosts: float = 0.012
    announces: float = 0.012
    regular_clusters: int = 0
    series: bool = False
    templates: bool = False
    scheduled: float = 0.1
    drift: str = "none"
    points: int = 15
    obsession: float = 0.0
    talk: tuple[float, ...] = (0.66, 0.17, 0.08, 0.04, 0.02, 0.015, 0.01, 0.005)


_CALM = {"pottery": 0.3, "paths": 0.25, "allotment": 0.25, "cycling": 0.2}
_BROAD = {
    "pottery": 0.25,
    "paths": 0.2,
    "allotment": 0.2,
    "cycling": 0.15,
    "bread": 0.12,
    "history": 0.08,
}
_DEEP = (0.5, 0.18, 0.12, 0.08, 0.05, 0.03, 0.025, 0.015)

STYLES: Mapping[str, Style] = {
    "hermit": Style(0.05, 0.03, 0.08, 0.08, 0.04, _CALM, quotes=0.02),
    "conversationalist": Style(0.62, 0.08, 0.03, 0.03, 0.01, _BROAD, talk=_DEEP),
    "seller": Style(0.15, 0.05, 0.45, 0.45, 0.10, _CALM, chatter=0.06, blocks=0.04, scheduled=0.4),
    "drifter": Style(0.20, 0.08, 0.05, 0.05, 0.02, _BROAD, drift="abrupt", obsession=0.06),
    "scheduler": Style(
        0.08, 0.04, 0.20, 0.20, 0.14, _CALM,
        regular_clusters=3, series=True, templates=True, scheduled=0.6, blocks=0.03,
    ),
    "mixed": Style(
        0.28, 0.08, 0.08, 0.18, 0.06, _BROAD,
        regular_clusters=1, series=True, templates=True, drift="gradual", obsession=0.04,
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Plan:
    """The whole outline of one account. `weeks` are Mondays; `weights` say how busy each one is."""

    style: Style
    tweets: int
    weeks: tuple[datetime, ...]
    weights: tuple[float, ...]
    broadcast: int
    replies: int
    retweets: int
    drifts: tuple[Drift, ...]
    obsession_from: int
    people: int
    thread_sizes: tuple[int, ...]
    notes: int
    edits: int
    community: int
    deleted: int
    likes: int
    followers: int
    following: int
    is_sample: bool = False

    def promo_share(self, week: int) -> float:
        """How much of the broadcast of a week promotes."""
        reach = week / max(1, len(self.weeks) - 1)
        return self.style.promo_from + (self.style.promo_to - self.style.promo_from) * reach

    def mix(self, week: int) -> dict[str, float]:
        """The share of each topic among the ordinary posts of a week."""
        shares = dict(self.style.mix)
        # Promotion speaks of one's own trade, so the rest has to move further.
        dilution = 1 - self.promo_share(week) - 0.06
        for drift in self.drifts:
            share = min(0.95, drift.points / 100 / dilution) * self._progress(drift, week)
            shares = {topic: value * (1 - share) for topic, value in shares.items()}
            shares[drift.topic] = shares.get(drift.topic, 0.0) + share
        return shares

    def _progress(self, drift: Drift, week: int) -> float:
        since = (self.weeks[week].date() - drift.week).days / 7
        if drift.kind == "gradual":
            return min(1.0, max(0.0, (since + 1) / drift.weeks))
        if drift.kind == "burst":
            return 1.0 if 0 <= since < drift.weeks else 0.0
        return 1.0 if since >= 0 else 0.0


def mondays(count: int) -> tuple[datetime, ...]:
    """That many weeks up to the end of the archive, oldest first."""
    return tuple(ARCHIVE_END - timedelta(weeks=count - i) for i in range(count))


def plan_for(
    style_name: str,
    tweets: int,
    rng: random.Random,
    *,
    drift: str | None,
    points: int | None,
    weeks: int | None,
) -> Plan:
    """The plan of a style: about 15 tweets a week, at least a year, at most twelve."""
    style = STYLES[style_name]
    count = weeks or max(53, min(620, tweets // 15))
    days = mondays(count)
    kind = drift or style.drift
    middle = days[round(count * 0.6)].date()
    size = points or (style.points if kind != "burst" else 60)
    span = {"abrupt": 1, "gradual": 10, "burst": 1}
    replies, retweets = round(tweets * style.replies), round(tweets * style.retweets)
    broadcast = tweets - replies - retweets
    threads = max(2, round(broadcast * style.threads))
    return Plan(
        style=style,
        tweets=tweets,
        weeks=days,
        weights=tuple(rng.lognormvariate(0, 0.6) for _ in days),
        broadcast=broadcast,
        replies=replies,
        retweets=retweets,
        drifts=() if kind == "none" else (Drift(kind, "campaign", middle, span[kind], size),),
        obsession_from=max(0, count - 13),
        people=max(12, round(replies**0.72)),
        thread_sizes=tuple(rng.choice((2, 2, 3, 3, 4, 5, 7)) for _ in range(threads)),
        notes=max(2, tweets // 250),
        edits=max(2, tweets // 300),
        community=max(2, tweets // 200),
        deleted=max(2, tweets // 250),
        likes=max(20, tweets // 5),
        followers=max(40, tweets // 8),
        following=max(30, tweets // 10),
    )


_QUARTERS = {
    # Broadcast a quarter: quiet years, then enough to test a change from quarter to quarter.
    (2019, 2): 26, (2019, 3): 28, (2019, 4): 30, (2020, 1): 24, (2020, 2): 34, (2020, 3): 26, (2020, 4): 22,
    (2021, 1): 24, (2021, 2): 22, (2021, 3): 24, (2021, 4): 30, (2022, 1): 28, (2022, 2): 32, (2022, 3): 30,
    (2022, 4): 28, (2023, 1): 26, (2023, 2): 28, (2023, 3): 26, (2023, 4): 30, (2024, 1): 34, (2024, 2): 145,
    (2024, 3): 148, (2024, 4): 150, (2025, 1): 150, (2025, 2): 152, (2025, 3): 158, (2025, 4): 12,
}  # fmt: skip

SAMPLE_STYLE = Style(
    replies=0.0, retweets=0.0, promo_from=0.0, promo_to=0.235, repeats=0.05,
    mix={"pottery": 0.27, "cycling": 0.24, "allotment": 0.2, "bread": 0.13, "paths": 0.1, "history": 0.06},
    chatter=0.1, quotes=0.03, regular_clusters=1, series=True, templates=True, obsession=0.12,
    talk=(0.64, 0.17, 0.08, 0.045, 0.025, 0.02, 0.012, 0.008),
)  # fmt: skip


def sample_plan(rng: random.Random) -> Plan:
    """Six and a half years of one potter, London time, ending in October 2025."""
    days = tuple(day for day in mondays(345) if day >= datetime(2019, 4, 1, tzinfo=UTC))
    raw = [rng.lognormvariate(0, 0.3) for _ in days]
    # As elsewhere, a week belongs to the quarter of its Thursday.
    quarters = [((day + timedelta(days=3)).year, (day + timedelta(days=3)).month) for day in days]
    keys = [(year, (month + 2) // 3) for year, month in quarters]
    totals = {key: sum(w for w, k in zip(raw, keys, strict=True) if k == key) for key in set(keys)}
    weights = tuple(w / totals[k] * _QUARTERS[k] for w, k in zip(raw, keys, strict=True))
    return Plan(
        style=SAMPLE_STYLE,
        tweets=2200,
        weeks=days,
        weights=weights,
        broadcast=sum(_QUARTERS.values()),
        replies=600,
        retweets=120,
        drifts=(
            Drift("gradual", "paths", datetime(2021, 10, 4, tzinfo=UTC).date(), 60, 26),
            Drift("abrupt", "campaign", datetime(2025, 6, 30, tzinfo=UTC).date(), 1, 11),
        ),
        obsession_from=next(
            i for i, day in enumerate(days) if day >= datetime(2025, 6, 30, tzinfo=UTC)
        ),
        people=62,
        thread_sizes=(2, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 7, 9),
        notes=9,
        edits=6,
        community=12,
        deleted=8,
        likes=400,
        followers=300,
        following=200,
        is_sample=True,
    )
