"""What the topics find in made-up accounts whose truth is known: changes, breaks, goals, and the cost of it.

    python -m benchmarks.topics --seeds 5 --tweets 3000
    python -m benchmarks.topics --labelled FILE.csv    # columns text and label: NMI and ARI of the topics

Every account has a year of posts. In `none` nothing changes; `abrupt` and `gradual` (over ten weeks) bring a campaign of the given
points to stay, `burst` for one week. Told of each: whether some pair of quarters is notable and names the campaign, whether a
break lies near the change (2 weeks, 6 where it is gradual), whether a burst is called drift or a break, and how well a goal finds the campaign's posts.
By hand; it is no test. About ten seconds an account.
"""

from __future__ import annotations

import argparse
import csv
import re
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import numpy as np
import polars as pl

from archive_lens.analyses.run import analyze
from archive_lens.analyses.statistics import wilson
from archive_lens.analyses.texts import text_keys
from archive_lens.analyses.topics.model import learn_topics
from archive_lens.ingest import ingest
from archive_lens.settings import Goal, Settings
from archive_lens.store.database import Database
from tests.made_up.packs import PACKS
from tests.personas import make_persona, write_archive

CAMPAIGN = "campaign"
NEAR = {"abrupt": 2, "gradual": 6}  # weeks


@dataclass
class Tally:
    """What was found in the accounts of one kind of change."""

    accounts: int = 0
    notable: int = 0
    named: int = 0
    pairs: int = 0
    notable_pairs: int = 0
    breaks: int = 0
    near: int = 0
    found_near: int = 0
    precision: list[float] = field(default_factory=list)
    recall: list[float] = field(default_factory=list)
    seconds: float = 0.0


def run(kind: str, points: int, tweets: int, seed: int, lang: str, tally: Tally) -> None:
    """One account through the program, added to the tally."""
    persona = make_persona("hermit", tweets, seed, lang, drift=kind, points=points, weeks=53)
    goal = Goal(CAMPAIGN, words=PACKS[lang].topics[CAMPAIGN].hashtags)
    settings = Settings(goals=(goal,))
    truth = {tweet.tweet_id: tweet.topic for tweet in persona.tweets if tweet.is_broadcast}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.duckdb"
        write_archive(persona, Path(folder) / "archive")
        ingest(Path(folder) / "archive", path)
        with Database.open(path) as database:
            began = time.process_time()
            analyze(database, settings, names=["topics"])
            tally.seconds += time.process_time() - began
            _add(
                tally,
                database,
                kind,
                truth,
                persona.truth.drifts[0].week if persona.truth.drifts else None,
            )


def _add(tally: Tally, database: Database, kind: str, truth: dict[int, str], week: object) -> None:
    tally.accounts += 1
    placed = dict(
        database.tuples(
            "select tweet_id, counted_as from tweet_topics"
            " inner join topics using (account_id, topic_id) where counted_as is not null"
        )
    )
    themes: dict[int, Counter[str]] = {}
    for tweet_id, topic in placed.items():
        themes.setdefault(topic, Counter())[truth.get(tweet_id, "")] += 1
    of_campaign = {
        topic for topic, found in themes.items() if found.most_common(1)[0][0] == CAMPAIGN
    }
    pairs = database.tuples(
        "select is_notable, topics_changed from topic_drift where drift is not null"
    )
    tally.pairs += len(pairs)
    notable = [changed for is_notable, changed in pairs if is_notable]
    tally.notable_pairs += len(notable)
    tally.notable += bool(notable)
    tally.named += any(set(changed) & of_campaign for changed in notable)
    breaks = [found for (found,) in database.tuples("select week from topic_breaks")]
    near = [
        found
        for found in breaks
        if week and abs(found - week) <= timedelta(weeks=NEAR.get(kind, 0))
    ]
    tally.breaks += len(breaks)
    tally.near += len(near)
    tally.found_near += bool(near)
    on = {
        tweet_id
        for (tweet_id,) in database.tuples("select tweet_id from brand_scores where is_on_brand")
    }
    wanted = {tweet_id for tweet_id, topic in truth.items() if topic == CAMPAIGN}
    if len(wanted) >= 30 and on:
        tally.precision.append(len(on & wanted) / len(on))
        tally.recall.append(len(on & wanted) / len(wanted))


def lines(kind: str, points: int, tally: Tally) -> Iterator[str]:
    """What is to be said of one kind of change."""
    name = f"{kind} {points} points" if kind in ("abrupt", "gradual") else kind
    yield f"{name}: {tally.accounts} accounts, {tally.seconds / max(tally.accounts, 1):.1f} CPU s each"
    yield _told("  pairs of quarters called notable", tally.notable_pairs, tally.pairs)
    if kind in NEAR:
        yield _told("  accounts with a notable pair", tally.notable, tally.accounts)
        yield _told("  and the campaign named in it", tally.named, tally.accounts)
        precision = tally.near / max(tally.breaks, 1)
        recall = tally.found_near / max(tally.accounts, 1)
        f1 = 2 * precision * recall / max(precision + recall, 1e-9)
        yield f"  breaks within {NEAR[kind]} weeks: precision {precision:.2f}, recall {recall:.2f}, F1 {f1:.2f}"
    else:
        yield _told("  accounts with a notable pair", tally.notable, tally.accounts)
        yield f"  breaks: {tally.breaks}"
    if tally.precision:
        yield (
            f"  goal by its hashtags: precision {np.mean(tally.precision):.2f}, recall {np.mean(tally.recall):.2f}"
        )


def _told(name: str, hits: int, of: int) -> str:
    low, high = wilson(hits, of)
    return f"{name:<40} {hits:>4} of {of:<4} {hits / max(of, 1):.3f}  ({low or 0:.3f} to {high or 1:.3f})"


def labelled(path: Path) -> Iterator[str]:
    """How well the topics agree with the labels of a file's texts."""
    from sklearn.metrics import adjusted_rand_score, normalized_mutual_info_score

    with path.open(encoding="utf-8", newline="") as file:
        rows = [(row["text"], row["label"]) for row in csv.DictReader(file)]
    keys = text_keys(pl.Series([text for text, _ in rows])).select("exact_key", "message_key")
    frame = keys.with_columns(lang=pl.lit(None, dtype=pl.String), is_telling=pl.lit(value=True))
    began = time.process_time()
    model = learn_topics(frame, pl.Series(dtype=pl.String))
    labels = [label for _, label in rows]
    yield (
        f"{path.name}: {len(rows):,} texts, {len(set(labels))} labels, {len(model.words)} topics, {len(model.counted)} counted: "
        f"NMI {normalized_mutual_info_score(labels, model.topics):.3f}, ARI {adjusted_rand_score(labels, model.topics):.3f}, "
        f"{time.process_time() - began:.1f} CPU s"
    )


def main() -> None:
    """Runs what is asked for and prints what was found."""
    parser = argparse.ArgumentParser(description=re.split(r"\n", __doc__ or "")[0])
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--tweets", type=int, default=3_000)
    parser.add_argument("--languages", nargs="*", default=["en", "es", "ja"])
    parser.add_argument("--labelled", type=Path, nargs="*", default=[])
    chosen = parser.parse_args()
    for path in chosen.labelled:
        print(*labelled(path), sep="\n")
    if chosen.labelled:
        return
    for lang in chosen.languages:
        print(f"language {lang}, {chosen.tweets:,} tweets")
        for kind, points in (
            ("none", 0),
            ("burst", 60),
            ("abrupt", 5),
            ("abrupt", 10),
            ("abrupt", 20),
            ("gradual", 20),
        ):
            tally = Tally()
            for seed in range(chosen.seeds):
                run(kind, points, chosen.tweets, 100 + seed, lang, tally)
            print(*lines(kind, points, tally), sep="\n", flush=True)


if __name__ == "__main__":
    main()
