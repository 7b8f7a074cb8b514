"""What replies, contacts and breadth find where the truth is known: threads, depths, turns, counts, effective people.

    python -m benchmarks.conversation personas --sizes 800 6000 40000
    python -m benchmarks.conversation people --accounts 200

`personas` sends made-up archives through the program and counts what comes back exact. `people` draws partners
from distributions whose Hill number of order 1 is known, in weeks of log-normal activity (sd .6), one partner at a
time or in runs of replies to one partner, and tells how near `effective_people` comes and how often its interval
holds the truth. By hand; it is no test. A persona of 40,000 takes half a minute, 200 accounts about a minute.
"""

from __future__ import annotations

import argparse
import re
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import numpy as np

from archive_lens.analyses import diversity
from archive_lens.analyses.breadth import MOST_BLOCKS
from archive_lens.analyses.diversity import Counts
from archive_lens.analyses.run import analyze
from archive_lens.analyses.statistics import Floats, wilson
from archive_lens.ingest import ingest
from archive_lens.settings import Settings
from archive_lens.store.database import Database
from tests.made_up.truth import PlantedTweet, milliseconds
from tests.personas import Persona, make_persona, write_archive

STYLES = ("conversationalist", "mixed", "hermit")
LAST_WORD = (
    0.5  # how often, we suppose, the other wrote once more after a reply that was not followed up
)
NEAR = 0.1  # of the true number


@dataclass
class Tally:
    """Hits and trials by what was looked at."""

    found: dict[str, tuple[int, int]] = field(default_factory=dict)

    def add(self, name: str, hits: int, of: int) -> None:
        """Counts `hits` of `of` trials more."""
        before = self.found.get(name, (0, 0))
        self.found[name] = (before[0] + hits, before[1] + of)

    def lines(self) -> Iterator[str]:
        """A line each, with its Wilson interval."""
        for name, (hits, of) in self.found.items():
            low, high = wilson(hits, of)
            span = "" if low is None or high is None else f"  ({low:.4f} to {high:.4f})"
            yield f"  {name:<44} {hits:>7,} of {of:<7,} {hits / max(of, 1):.4f}{span}"


# Made-up archives through the whole program


def persona_lines(size: int, seeds: int) -> Iterator[str]:
    """What is to be said of the personas of one size."""
    tally, ratios, heard, seconds = Tally(), [], [], 0.0
    for style in STYLES:
        for seed in range(seeds):
            persona = make_persona(style, size, 300 + seed)
            with tempfile.TemporaryDirectory() as folder:
                path = Path(folder) / "a.duckdb"
                write_archive(persona, Path(folder) / "archive")
                ingest(Path(folder) / "archive", path)
                with Database.open(path) as database:
                    began = time.process_time()
                    analyze(database, Settings(), names=["replies", "breadth", "contacts"])
                    seconds += time.process_time() - began
                    _check_chains(database, persona, tally)
                    _check_contacts(database, persona, tally)
                    for bound, planted, whole in _check_turns(database, persona, tally):
                        ratios.append(bound / planted)
                        heard.append(bound / whole)
    yield f"{size:,} tweets: {len(STYLES) * seeds} accounts, {seconds / len(STYLES) / seeds:.1f} CPU s each"
    yield from tally.lines()
    yield f"  turns, lower bound over all planted: mean ratio {np.mean(ratios):.3f}"
    yield f"  the same where half of the others had a last word: {np.mean(heard):.3f}"


def _check_chains(database: Database, persona: Persona, tally: Tally) -> None:
    threads = set(database.tuples("select root_tweet_id, size, depth, is_lower_bound from threads"))
    planted = {
        (thread.root_tweet_id, thread.size, thread.depth, thread.is_lower_bound)
        for thread in persona.truth.threads
    }
    tally.add("planted threads, exact", len(threads & planted), len(planted))
    tally.add("threads told that are planted", len(threads & planted), len(threads))
    rows = database.tuples("select tweet_id, depth, latency_seconds from reply_depths")
    told = {tweet_id: (depth, seconds) for tweet_id, depth, seconds in rows}
    by_id = {tweet.tweet_id: tweet for tweet in persona.standing}
    answers = [t for t in persona.standing if t.kind in ("reply", "self_reply")]
    exact = sum(told[t.tweet_id][0] == _depth(t, by_id) for t in answers)
    tally.add("reply depths, exact", exact, len(answers))
    timed = [
        (t.tweet_id, milliseconds(t.tweet_id) - milliseconds(t.in_reply_to_tweet_id))
        for t in answers
        if t.kind == "reply" and t.in_reply_to_tweet_id is not None
    ]
    exact = sum(told[tweet_id][1] == gap / 1000 for tweet_id, gap in timed)
    tally.add("times to reply, exact to the millisecond", exact, len(timed))


def _depth(tweet: PlantedTweet, by_id: dict[int, PlantedTweet]) -> int:
    """Steps up through the owner's own tweets; a person answered or a lost tweet counts one and ends it."""
    depth = 0
    while tweet.kind in ("reply", "self_reply"):
        depth += 1
        parent = by_id.get(tweet.in_reply_to_tweet_id or 0)
        if tweet.kind == "reply" or parent is None:
            break
        tweet = parent
    return depth


def _check_turns(
    database: Database, persona: Persona, tally: Tally
) -> Iterator[tuple[int, int, int]]:
    """The bound, the turns planted, and with last words, of each exchange."""
    rng = Random(persona.seed)
    bounds = dict(database.tuples("select exchange_id, turns_lower_bound from exchanges"))
    proved = dict(database.tuples("select exchange_id, proved_turns from exchanges"))
    exchanges = persona.truth.exchanges
    truth = {e.tweet_ids[0]: e.turns_mine + e.distinct_parents for e in exchanges}
    both = [number for number in truth if number in bounds]
    tally.add("planted exchanges found by their first tweet", len(both), len(truth))
    tally.add("turns, bound above the truth", sum(bounds[n] > truth[n] for n in both), len(both))
    exact = sum(proved.get(e.tweet_ids[0]) == e.proved_turns for e in exchanges)
    tally.add("proved turns, exact", exact, len(exchanges))
    for number in both:
        yield bounds[number], truth[number], truth[number] + (rng.random() < LAST_WORD)


def _check_contacts(database: Database, persona: Persona, tally: Tally) -> None:
    planted = {e.user_id: [0, 0, 0] for e in persona.truth.exchanges}
    for exchange in persona.truth.exchanges:
        counts = planted[exchange.user_id]
        counts[0] += exchange.turns_mine
        counts[1] += 1
        counts[2] += exchange.proved_turns
    rows = database.tuples("select user_id, replies, exchanges, proved_turns from contacts")
    told = {user_id: counts for user_id, *counts in rows}
    for place, name in enumerate(("replies", "exchanges", "proved turns")):
        exact = sum(told.get(user, [-1] * 3)[place] == counts[place] for user, counts in planted.items())  # fmt: skip
        tally.add(f"people whose {name} are exact", exact, len(planted))


# Partners drawn from known distributions


def distributions() -> dict[str, Floats]:
    """The odds of each partner, by name."""
    ranks = {people: np.arange(1, people + 1, dtype=np.float64) for people in (20, 60, 100, 300)}
    made = {
        "20 alike": ranks[20] ** 0.0,
        "100 alike": ranks[100] ** 0.0,
        "Zipf 1.0 of 20": ranks[20] ** -1.0,
        "Zipf 1.0 of 100": ranks[100] ** -1.0,
        "Zipf 0.8 of 300": ranks[300] ** -0.8,
        "Zipf 1.3 of 300": ranks[300] ** -1.3,
        "geometric .9 of 60": 0.9 ** ranks[60],
        "log-normal 1 of 100": np.exp(np.random.default_rng(1).normal(0, 1, 100)),
    }
    return {name: odds / odds.sum() for name, odds in made.items()}


def account(rng: np.random.Generator, odds: Floats, weeks: int, a_week: int, run: float) -> Counts:
    """Replies by week and partner; `run` is the mean number of replies to a partner before the next."""
    activity = rng.lognormal(-0.18, 0.6, weeks)  # mean 1
    encounters = rng.poisson(a_week / run * activity)
    by_week = np.array([rng.multinomial(number, odds) for number in encounters])
    if run > 1:  # each encounter is one reply and a geometric number more
        by_week = by_week + rng.negative_binomial(np.maximum(by_week, 1), 1 / run) * (by_week > 0)
    seen: Counts = by_week[:, by_week.any(axis=0)]
    blocks = min(weeks, MOST_BLOCKS)
    joined = np.zeros((blocks, seen.shape[1]), dtype=np.int64)
    np.add.at(joined, np.arange(weeks) * blocks // weeks, seen)
    return joined


def people_lines(accounts: int) -> Iterator[str]:
    """Nearness and coverage, for each length of time and kind of talk over all distributions, then for each of these."""
    by_setting: dict[str, Tally] = {}
    by_shape: dict[str, Tally] = {}
    began = time.process_time()
    for weeks, a_week, run in ((13, 10, 1.0), (13, 25, 1.0), (13, 25, 1.6), (52, 20, 1.0), (52, 20, 1.6), (260, 20, 1.6)):  # fmt: skip
        setting = f"{weeks} weeks, {a_week} a week, {'runs' if run > 1 else 'single'}"
        for shape, odds in distributions().items():
            truth = float(np.exp(-(odds * np.log(odds)).sum()))
            for seed in range(accounts):
                by_week = account(np.random.default_rng((seed, weeks, a_week)), odds, weeks, a_week, run)  # fmt: skip
                value = diversity.effective_number_by_week(by_week)
                low, high = diversity.effective_number_interval(by_week) or (0.0, 0.0)
                for tally in (by_setting.setdefault(setting, Tally()), by_shape.setdefault(shape, Tally())):  # fmt: skip
                    tally.add("estimate within 10 %", int(abs(value / truth - 1) <= NEAR), 1)
                    tally.add("truth inside the interval", int(low <= truth <= high), 1)
                    tally.add("truth below it", int(truth < low), 1)
                    tally.add("truth above it", int(truth > high), 1)
    for name, tally in (*by_setting.items(), *by_shape.items()):
        yield name
        yield from tally.lines()
    yield f"{time.process_time() - began:.0f} CPU s"


def main() -> None:
    """Runs what is asked for and prints what was found."""
    parser = argparse.ArgumentParser(description=re.split(r"\n", __doc__ or "")[0])
    parser.add_argument("part", choices=("personas", "people"))
    parser.add_argument("--sizes", type=int, nargs="*", default=[800, 6_000, 40_000])
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--accounts", type=int, default=200)
    chosen = parser.parse_args()
    if chosen.part == "people":
        for line in people_lines(chosen.accounts):
            print(line, flush=True)
        return
    for size in chosen.sizes:
        print(*persona_lines(size, chosen.seeds), sep="\n", flush=True)


if __name__ == "__main__":
    main()
