"""How well planted repetition is found, and what finding it costs.

    python -m benchmarks.repetition planted --sizes 800 6000 --langs en es ja
    python -m benchmarks.repetition idioms
    python -m benchmarks.repetition many --texts 120000
    python -m benchmarks.repetition cost archive.duckdb

`planted` writes the archives of made-up accounts, reads them and holds clusters, rate and templates against what was
planted, kind of edit by kind. `idioms` counts templates among posts that only begin with the same idiom. `many` plants near
copies among so many texts that candidates come from MinHash, and compares a part of them with every pair looked
at. `cost` runs the ground and the analysis over an ingested archive. CPU seconds can be trusted on a busy machine; wall
time cannot. By hand; it is no test.
"""

from __future__ import annotations

import argparse
import random
import resource
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path

import numpy as np

from archive_lens.analyses import repetition
from archive_lens.analyses.ground import lay_ground, lay_scope
from archive_lens.analyses.repetition.near_duplicates import (
    are_near,
    groups_by_minhash,
    near_groups,
)
from archive_lens.analyses.repetition.shingles import ShingleSets
from archive_lens.analyses.repetition.templates import Post, patterns
from archive_lens.analyses.run import account_id_of
from archive_lens.ingest import ingest
from archive_lens.settings import Settings
from archive_lens.store.database import Database
from tests.personas import STYLES, Persona, make_persona, write_archive

Pair = tuple[int, int]
Share = tuple[int, int]
"""Hits, and of how many."""

IDIOMS = (
    "looking forward to", "getting ready to", "thinking a lot about", "it turns out that", "can't wait to see",
    "just finished reading about", "one of my favourite", "not sure what to make of", "today i learned that",
    "there is something about", "on the way to", "had a great time at", "so happy to see", "back home after",
)  # fmt: skip


@dataclass
class Outcome:
    """What was found of one account, or of many added up."""

    edits: dict[str, Share] = field(default_factory=dict)
    planted: int = 0
    found: int = 0
    both: int = 0
    near: int = 0  # found, and planted or near by the rule
    rand: list[float] = field(default_factory=list)
    rate_off: list[float] = field(default_factory=list)
    slots: tuple[int, int, int] = (0, 0, 0)  # right, found, planted
    cpu: float = 0.0

    def __add__(self, other: Outcome) -> Outcome:
        edits = dict(self.edits)
        for kind, (hits, of) in other.edits.items():
            had = edits.get(kind, (0, 0))
            edits[kind] = (had[0] + hits, had[1] + of)
        right, found, planted = (a + b for a, b in zip(self.slots, other.slots, strict=True))
        return Outcome(
            edits,
            self.planted + other.planted,
            self.found + other.found,
            self.both + other.both,
            self.near + other.near,
            self.rand + other.rand,
            self.rate_off + other.rate_off,
            (right, found, planted),
            self.cpu + other.cpu,
        )


def outcome(persona: Persona) -> Outcome:
    """One account written, read, analysed and held against its truth."""
    with tempfile.TemporaryDirectory() as folder:
        write_archive(persona, Path(folder) / "archive")
        ingest(Path(folder) / "archive", Path(folder) / "made.duckdb")
        with Database.open(Path(folder) / "made.duckdb") as database:
            lay_scope(database, Settings(), persona.account.account_id)
            lay_ground(database, Settings())
            began = time.process_time()
            repetition.compute(database, Settings())
            cpu = time.process_time() - began
            return _held_against(persona, database, cpu)


def _held_against(persona: Persona, database: Database, cpu: float) -> Outcome:
    standing = {tweet_id for (tweet_id,) in database.tuples("select tweet_id from scoped_posts")}
    broadcast = {tweet_id for (tweet_id,) in database.tuples("select tweet_id from broadcast")}
    cluster_of = dict(database.tuples("select tweet_id, cluster_id from repetition_members"))
    rate = database.value("select value from repetition_summary where measure = 'repetition_rate'")
    truth_of = {
        tweet_id: cluster.tweet_ids[0]
        for cluster in persona.truth.clusters
        for tweet_id in cluster.tweet_ids
        if tweet_id in standing
    }
    planted, found = _pairs(truth_of), _pairs(cluster_of)
    true_rate = len(set(persona.truth.repeat_ids) & broadcast) / len(broadcast)
    return Outcome(
        edits=_by_edit(persona, standing, cluster_of),
        planted=len(planted),
        found=len(found),
        both=len(planted & found),
        near=len(planted & found) + _near_by_rule(database, found - planted),
        rand=[_rand_index(sorted(standing), truth_of, cluster_of)],
        rate_off=[abs(rate - true_rate)],
        slots=_slots(persona, database),
        cpu=cpu,
    )


def _pairs(cluster_of: dict[int, int]) -> set[Pair]:
    groups: dict[int, list[int]] = defaultdict(list)
    for tweet_id, cluster_id in cluster_of.items():
        groups[cluster_id].append(tweet_id)
    return {pair for group in groups.values() for pair in combinations(sorted(group), 2)}


def _by_edit(persona: Persona, standing: set[int], cluster_of: dict[int, int]) -> dict[str, Share]:
    """Copies that stand in one cluster with the text they were made from, by the edit that made them."""
    hits: Counter[str] = Counter()
    of: Counter[str] = Counter()
    for cluster in persona.truth.clusters:
        first = cluster.tweet_ids[0]
        for tweet_id, edit in zip(cluster.tweet_ids[1:], cluster.edits[1:], strict=True):
            if {first, tweet_id} <= standing:
                of[edit] += 1
                hits[edit] += cluster_of.get(tweet_id) == cluster_of.get(first, -1)
    return {edit: (hits[edit], of[edit]) for edit in of}


def _near_by_rule(database: Database, pairs: set[Pair]) -> int:
    """Pairs that nobody planted and that are near duplicates all the same, compared one by one."""
    keys = database.tuples("select tweet_id, message_key, is_spaceless from post_keys")
    text = {tweet_id: key for tweet_id, key, _ in keys}
    spaceless = {key: is_spaceless for _, key, is_spaceless in keys}
    if not pairs:
        return 0
    left, right = (np.array([text[pair[end]] for pair in sorted(pairs)]) for end in (0, 1))
    here, place = np.unique(np.concatenate([left, right]), return_inverse=True)
    texts = here.tolist()
    sets = ShingleSets.of(texts, [spaceless[key] for key in texts])
    return int(are_near(sets, place[: len(pairs)], place[len(pairs) :]).sum())


def _rand_index(tweets: Sequence[int], truth: dict[int, int], found: dict[int, int]) -> float:
    """The adjusted Rand index over all tweets, each alone where it is in no cluster."""
    from sklearn.metrics import adjusted_rand_score

    return float(
        adjusted_rand_score(
            [truth.get(tweet_id, tweet_id) for tweet_id in tweets],
            [found.get(tweet_id, tweet_id) for tweet_id in tweets],
        )
    )


def _slots(persona: Persona, database: Database) -> tuple[int, int, int]:
    """Tweets rightly put to a planted template or series; all put to one; all planted."""
    rows = database.tuples("select tweet_ids from repetition_templates")
    found = [set(tweet_ids) for (tweet_ids,) in rows]
    planted = [
        set(pattern.tweet_ids) for pattern in (*persona.truth.templates, *persona.truth.series)
    ]
    right = sum(max((len(one & other) for one in found), default=0) for other in planted)
    return right, sum(len(one) for one in found), sum(len(one) for one in planted)


def show(title: str, told: Outcome) -> None:
    """One account, or several added up, in lines."""
    precision, recall = told.both / max(told.found, 1), told.both / max(told.planted, 1)
    right, found, planted = told.slots
    slots = 2 * right / max(found + planted, 1)
    print(
        f"{title:<26} pairs: precision {precision:.3f} (by the rule {told.near / max(told.found, 1):.3f}), recall {recall:.3f} of {told.planted:,}"
        f"; Rand {min(told.rand):.3f}; rate off by {max(told.rate_off):.4f}"
        f"; templates F1 {slots:.2f} ({right}/{found}/{planted}); {told.cpu:.1f} CPU s"
    )


def planted(sizes: Sequence[int], langs: Sequence[str], styles: Sequence[str], seed: int) -> None:
    """Every style, size and language; then the kinds of edit, by language."""
    by_lang: dict[str, Outcome] = defaultdict(Outcome)
    for size in sizes:
        for lang in langs:
            for style in styles:
                told = outcome(make_persona(style, size, seed, lang))
                show(f"{style} {size:,} {lang}", told)
                by_lang[lang] += told
    for lang, told in by_lang.items():
        print()
        show(f"all of {lang}", told)
        for edit, (hits, of) in sorted(told.edits.items()):
            print(f"    {edit:<12} {hits / of:.3f}  ({hits} of {of})")


def idioms() -> None:
    """Twenty posts for each idiom, whose words go on differently: none is a template."""
    rng = random.Random(3)
    words = _words(rng, 3_000)
    texts = [
        f"{idiom} {' '.join(rng.choices(words, k=rng.randint(5, 14)))}"
        for idiom in IDIOMS
        for _ in range(20)
    ]
    rng.shuffle(texts)
    posts = [
        Post(number, tuple(text.split()), text, text, False, "Phone", None)
        for number, text in enumerate(texts, 1)
    ]
    found = patterns(posts, set())
    print(
        f"{len(IDIOMS)} idioms: {len(found.templates)} templates, {len(found.openings)} repeated openings"
    )


def many(texts: int, seed: int = 7) -> None:
    """Near copies among very many texts: how many of the near pairs end in one group."""
    rng = random.Random(seed)
    words = _words(rng, 20_000)
    plain = [" ".join(rng.choices(words, k=rng.randint(6, 30))) for _ in range(texts)]
    sources = rng.sample(range(texts), texts // 10)
    copies = [_swapped(rng, plain[source], words) for source in sources]
    everything = plain + copies
    left, right = np.array(sources), np.arange(texts, texts + len(copies))
    began = time.process_time()
    groups = groups_by_minhash(everything, [False] * len(everything))
    cpu = time.process_time() - began
    near = _near(everything, left, right)
    together = groups[left] == groups[right]
    print(f"{len(everything):,} texts, {near.sum():,} planted pairs at .6 or more, {cpu:.1f} CPU s")
    print(f"    found {together[near].mean():.4f}; of the others {together[~near].mean():.4f}")
    some = sorted(rng.sample(range(len(copies)), min(len(copies), 20_000)))
    part = [everything[i] for some_i in some for i in (sources[some_i], texts + some_i)]
    exact, hashed = (
        near_groups(part, [False] * len(part)),
        groups_by_minhash(part, [False] * len(part)),
    )
    a, b = np.arange(0, len(part), 2), np.arange(1, len(part), 2)
    linked = (exact[a] == exact[b]) & _near(part, a, b)
    print(
        f"    of {linked.sum():,} that the exact join links {(hashed[a] == hashed[b])[linked].mean():.4f}"
    )


def _near(texts: Sequence[str], left: np.ndarray, right: np.ndarray) -> np.ndarray:
    here, place = np.unique(np.concatenate([left, right]), return_inverse=True)
    sets = ShingleSets.of([texts[i] for i in here.tolist()], [False] * len(here))
    half = len(place) // 2
    return are_near(sets, place[:half], place[half:], by_containment=False)


def _words(rng: random.Random, count: int) -> list[str]:
    syllables = [a + b for a in "bcdfghklmnprstvz" for b in ("a", "e", "i", "o", "u", "an", "er")]
    return ["".join(rng.choices(syllables, k=rng.randint(1, 4))) for _ in range(count)]


def _swapped(rng: random.Random, text: str, words: Sequence[str]) -> str:
    parts = text.split()
    for place in rng.sample(range(len(parts)), rng.randint(1, 3)):
        parts[place] = rng.choice(words)
    return " ".join(parts)


def cost(path: Path) -> None:
    """CPU seconds of the ground and of the analysis, the peak of memory, and the measures."""
    with Database.open(path) as database:
        lay_scope(database, Settings(), account_id_of(database, None))
        for name, step in (("ground", lay_ground), ("repetition", repetition.compute)):
            began = time.process_time()
            with database.transaction():
                step(database, Settings())
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
            print(f"{name:<12} {time.process_time() - began:6.1f} CPU s, {peak:,.0f} MB at most")
        for measure, value, n in database.tuples(
            "select measure, value, n from repetition_summary"
        ):
            print(f"    {measure:<28} {'–' if value is None else round(value, 4)} of {n:,}")


def main(words: Iterable[str] | None = None) -> None:
    """Runs what is asked for and prints it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    ways = parser.add_subparsers(dest="way", required=True)
    by_truth = ways.add_parser("planted")
    by_truth.add_argument("--sizes", type=int, nargs="+", default=[800, 6_000])
    by_truth.add_argument("--langs", nargs="+", default=["en", "es", "ja"])
    by_truth.add_argument("--styles", nargs="+", default=list(STYLES))
    by_truth.add_argument("--seed", type=int, default=1)
    ways.add_parser("idioms")
    ways.add_parser("many").add_argument("--texts", type=int, default=120_000)
    ways.add_parser("cost").add_argument("database", type=Path)
    chosen = parser.parse_args(list(words) if words is not None else None)
    if chosen.way == "planted":
        planted(chosen.sizes, chosen.langs, chosen.styles, chosen.seed)
    elif chosen.way == "idioms":
        idioms()
    elif chosen.way == "many":
        many(chosen.texts)
    else:
        cost(chosen.database)


if __name__ == "__main__":
    main()
