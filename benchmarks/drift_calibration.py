"""How often the drift test cries wolf, and how often it sees what is there.

    python -m benchmarks.drift_calibration --null 200 --power 40

Made-up accounts: 52 weeks of posts with six themes, week by week of very different size (log-normal, sd .6),
each week with a mix of its own around the account's (Dirichlet, concentration 30), so that tweets of one
week resemble each other as people's do. In the null nothing changes. For the power a seventh theme takes the given
points from the middle of the year on. Prints false alarms and detections with their 95 % Wilson intervals. Beside the false alarms
stand those of the planted themes themselves in the same accounts: what both have in common is the accounts that were drawn.
By hand; it is no test. About a second an account.
"""

from __future__ import annotations

import argparse
import time
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

import numpy as np
import polars as pl
from numpy.typing import NDArray

from archive_lens.analyses.statistics import wilson
from archive_lens.analyses.topics import drift
from archive_lens.analyses.topics.model import learn_topics

WEEKS, THEMES, WORDS = 52, 6, 120
SPREAD, CONCENTRATION = 0.6, 30.0
SYLLABLES = ["ba", "de", "fi", "go", "ku", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "zo"]


@dataclass(frozen=True)
class Outcome:
    """What the tests of one account said, quarter to quarter and half-year to half-year."""

    quarters: list[drift.Drift]
    halves: drift.Drift
    true_halves: drift.Drift
    planted: NDArray[np.bool_]

    @property
    def is_named(self) -> bool:
        """Whether a topic that mostly holds the planted theme is among those that changed."""
        return any(self.planted[place] for place in self.halves.topics_changed)


def vocabulary(rng: np.random.Generator) -> list[list[str]]:
    """The words of each theme, and last the words that all of them use."""
    words: set[str] = set()
    while len(words) < WORDS * (THEMES + 2):
        words.add("".join(rng.choice(SYLLABLES, size=4)))
    ordered = rng.permutation(sorted(words)).tolist()
    return [ordered[at : at + WORDS] for at in range(0, len(ordered), WORDS)]


def account(posts: int, points: float, seed: int) -> tuple[pl.DataFrame, NDArray[np.int64]]:
    """Posts as the topics read them, and the theme of each."""
    rng = np.random.default_rng(seed)
    words = vocabulary(rng)
    usual = rng.dirichlet(np.full(THEMES, 3.0))
    busy = rng.lognormal(0, SPREAD, WEEKS)
    sizes = rng.multinomial(posts, busy / busy.sum())
    zipf = 1 / np.arange(2, WORDS + 2)
    zipf /= zipf.sum()
    texts, themes, weeks = [], [], []
    for week, size in enumerate(sizes):
        share = points if week >= WEEKS // 2 else 0.0
        mean = np.append(usual * (1 - share), share)
        mix = rng.dirichlet(np.maximum(mean, 1e-9) * CONCENTRATION)
        for theme in rng.choice(THEMES + 1, size=size, p=mix):
            own = rng.choice(words[theme], size=5, p=zipf)
            common = rng.choice(words[-1], size=3, p=zipf)
            texts.append(" ".join((*own, *common)))
            themes.append(int(theme))
            weeks.append(date(2024, 1, 1) + timedelta(weeks=week))
    frame = pl.DataFrame({"exact_key": texts, "message_key": texts, "week": weeks})
    named = frame.with_columns(lang=pl.lit("en"), is_telling=pl.lit(value=True))
    return named, np.array(themes)


def outcome(posts: int, points: float, seed: int) -> Outcome:
    """One account through the topics and the test."""
    frame, themes = account(posts, points, seed)
    model = learn_topics(frame, pl.Series([], dtype=pl.String))
    kept = np.flatnonzero(model.is_topical)
    week = (frame["week"].to_physical().to_numpy() - date(2024, 1, 1).toordinal() + 719_163) // 7
    fine = np.zeros((WEEKS, len(model.words)))
    np.add.at(fine, (week[kept], model.topics[kept]), 1)
    true = np.zeros((WEEKS, THEMES + 1))
    np.add.at(true, (week, themes), 1)
    counts = np.stack([fine[:, list(each.parts)].sum(axis=1) for each in model.counted], axis=1)
    named = np.array([each.topic >= 0 for each in model.counted])
    windows = [counts[at : at + 13] for at in range(0, WEEKS, 13)]
    planted = np.array(
        [
            (themes[np.isin(model.topics, each.parts)] == THEMES).mean() > 0.5
            for each in model.counted
        ]
    )
    return Outcome(
        quarters=[
            drift.measure(before, after, seed + place, named)
            for place, (before, after) in enumerate(pairwise(windows))
            if drift.is_enough(before) and drift.is_enough(after)
        ],
        halves=drift.measure(counts[:26], counts[26:], seed, named),
        true_halves=drift.measure(true[:26], true[26:], seed),
        planted=planted,
    )


def told(name: str, hits: int, of: int) -> str:
    """A share with its interval on one line."""
    low, high = wilson(hits, of)
    return f"{name:<58} {hits:>4} of {of:<4} {hits / max(of, 1):.3f}  ({low or 0:.3f} to {high or 1:.3f})"


def main() -> None:
    """Runs the null and the power accounts and prints what was found."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--null", type=int, default=60)
    parser.add_argument("--power", type=int, default=20)
    parser.add_argument("--posts", type=int, default=3_000)
    chosen = parser.parse_args()
    began = time.process_time()
    null = [outcome(chosen.posts, 0.0, seed) for seed in range(chosen.null)]
    pairs = [pair for one in null for pair in one.quarters]
    print(f"no change, {chosen.posts:,} posts in {WEEKS} weeks")
    print(
        told("  quarters: p <= .05", sum(pair.p_value <= drift.LEVEL for pair in pairs), len(pairs))
    )
    print(told("  quarters: notable", sum(pair.is_notable for pair in pairs), len(pairs)))
    print(
        told(
            "  quarters: some topic named",
            sum(bool(pair.topics_changed) for pair in pairs),
            len(pairs),
        )
    )
    print(
        told(
            "  halves: p <= .05", sum(one.halves.p_value <= drift.LEVEL for one in null), len(null)
        )
    )
    alarms = sum(one.true_halves.p_value <= drift.LEVEL for one in null)
    print(told("  halves by the planted themes: p <= .05", alarms, len(null)))
    for points in (0.05, 0.10, 0.20):
        runs = [outcome(chosen.posts, points, 10_000 + seed) for seed in range(chosen.power)]
        seen = [run for run in runs if run.halves.p_value <= drift.LEVEL]
        print(f"a new theme of {points:.0%} from the middle on")
        print(told("  halves: p <= .05", len(seen), len(runs)))
        print(told("  and the right topic named", sum(run.is_named for run in seen), len(runs)))
    print(f"{time.process_time() - began:.0f} CPU s")


if __name__ == "__main__":
    main()
