"""How well planted promotion is found, how honest its probabilities are, and what finding it costs.

    python -m benchmarks.promotion planted --sizes 800 6000 --langs en es ja
    python -m benchmarks.promotion cost archive.duckdb

`planted` writes the archives of made-up accounts, reads them, and holds the labels against what was planted; half of
the planted promotions hold no word that any lexicon knows. The calibration error is the mean distance, weighted by posts,
between probability and truth in ten bins of equal width (Naeini et al. 2015). `cost` runs the ground, repetition, on which
promotion rests, and promotion over an ingested archive. By hand; it is no test.
"""

from __future__ import annotations

import argparse
import resource
import tempfile
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from archive_lens.analyses import promotion, repetition
from archive_lens.analyses.ground import lay_ground, lay_scope
from archive_lens.analyses.run import account_id_of, analyze
from archive_lens.ingest import ingest
from archive_lens.settings import Settings
from archive_lens.store.database import Database
from tests.personas import STYLES, Persona, make_persona, write_archive

Row = tuple[str, str, float]
"""Planted label, label found, probability of self_promo."""

BINS = 10


def rows_of(persona: Persona) -> list[Row]:
    """A row for each broadcast tweet of a made-up account."""
    with tempfile.TemporaryDirectory() as folder:
        archive = write_archive(persona, Path(folder) / "archive")
        ingest(archive, Path(folder) / "a.duckdb")
        with Database.open(Path(folder) / "a.duckdb") as database:
            analyze(database, Settings(), names=["promotion"])
            found = database.tuples(
                "select tweet_id, label, probability from promotion_scores inner join broadcast using (tweet_id)"
            )
    planted = {tweet.tweet_id: tweet.promo for tweet in persona.tweets}
    return [
        (planted[tweet_id], label, probability)
        for tweet_id, label, probability in found
        if tweet_id in planted
    ]


def quality(rows: Iterable[Row], label: str) -> str:
    """Precision, recall and F1 of one label."""
    hits = sum(planted == found == label for planted, found, _ in rows)
    found_all = sum(found == label for _, found, _ in rows)
    planted_all = sum(planted == label for planted, _, _ in rows)
    if not found_all or not planted_all:
        return f"{label} -"
    precision, recall = hits / found_all, hits / planted_all
    f1 = 2 * precision * recall / (precision + recall) if hits else 0.0
    return f"{label} P {precision:.3f} R {recall:.3f} F1 {f1:.3f}"


def calibration_error(rows: Iterable[Row]) -> float:
    """Weighted mean distance between probability and truth in bins of equal width."""
    told = np.array([probability for _, _, probability in rows])
    truth = np.array([planted == "self_promo" for planted, _, _ in rows])
    place = np.minimum((told * BINS).astype(int), BINS - 1)
    return sum(
        (place == number).mean() * abs(told[place == number].mean() - truth[place == number].mean())
        for number in np.unique(place)
    )


def planted(sizes: list[int], langs: list[str], styles: list[str], seed: int) -> None:
    """Prints quality and calibration by size, language and style, and of all styles together."""
    for size in sizes:
        for lang in langs:
            rows: list[Row] = []
            for style in styles:
                found = rows_of(make_persona(style, tweets=size, seed=seed, lang=lang))
                rows += found
                print(f"{size:>6} {lang} {style:18} {told(found)}", flush=True)
            print(f"{size:>6} {lang} {'all':18} {told(rows)}", flush=True)


def told(rows: list[Row]) -> str:
    """Number, quality of each label, calibration error."""
    labels = "; ".join(quality(rows, label) for label in ("self_promo", "boost", "announce"))
    return f"n {len(rows):,}  {labels}; ECE {calibration_error(rows):.3f}"


def cost(path: Path) -> None:
    """Prints CPU seconds and peak memory of each step."""
    with Database.open(path) as database:
        lay_scope(database, Settings(), account_id_of(database, None))
        for name, step in (
            ("ground", lay_ground),
            ("repetition", repetition.compute),
            ("promotion", promotion.compute),
        ):
            before = resource.getrusage(resource.RUSAGE_SELF)
            step(database, Settings())
            after = resource.getrusage(resource.RUSAGE_SELF)
            seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            print(f"{name:10} {seconds:7.1f} CPU s, {after.ru_maxrss / 1e6:.2f} GB so far")


def main() -> None:
    """Runs what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(dest="command", required=True)
    of_planted = commands.add_parser("planted")
    of_planted.add_argument("--sizes", type=int, nargs="+", default=[800])
    of_planted.add_argument("--langs", nargs="+", default=["en", "es", "ja"])
    of_planted.add_argument("--styles", nargs="+", default=list(STYLES), choices=list(STYLES))
    of_planted.add_argument("--seed", type=int, default=4)
    commands.add_parser("cost").add_argument("database", type=Path)
    asked = parser.parse_args()
    if asked.command == "planted":
        planted(asked.sizes, asked.langs, asked.styles, asked.seed)
    else:
        cost(asked.database)


if __name__ == "__main__":
    main()
