"""Which topics come again when some of the posts are missing? What does not is an accident of the fit.

k-means is told how many groups to make. Where that is more than there are subjects, a subject is cut in two
at random, and neither half is found again though both together are: such halves are counted as one. A group
that is found again in no company is counted as other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from archive_lens.analyses.topics import groups
from archive_lens.analyses.topics.groups import Ints
from archive_lens.analyses.topics.vectors import Sparse, Vectors

Floats = NDArray[np.float64]

DRAWS = 5
KEPT = 0.8  # of the posts in each draw
STABLE = 0.5  # mean Jaccard from which a group counts as found again (Hennig 2007)
MIXED = (
    0.25  # share of the other's posts in one's own new groups, from which two may be parts of one
)
MIXED_BACK = (
    0.1  # and the other way, so that a large topic does not take in what is scattered over all
)
LEARNT_FROM = 10_000  # posts: the mean of five draws is known to a few hundredths, at a third of the fit's cost


@dataclass(frozen=True, slots=True)
class Posts:
    """Posts to draw from: their counts of words and unit rows, and the topic of each (-1 for none)."""

    counts: Sparse
    rows: Vectors
    topics: Ints

    def part(self, places: Ints) -> Posts:
        """Some of the posts."""
        return Posts(self.counts[places], self.rows[places], self.topics[places])


_Group: TypeAlias = tuple[int, ...]
Fit: TypeAlias = Callable[[Posts, int], Ints]
"""Sorts posts into topics anew; the number is the seed."""


def draws(posts: Posts, topics: int, fit: Fit) -> list[Floats]:
    """Five times 80 % of the posts, sorted anew: tables of posts by topic (rows) and new group (columns)."""
    posts = posts.part(groups.spread(len(posts.topics), LEARNT_FROM))
    found = []
    for draw in range(DRAWS):
        rng = np.random.default_rng(draw)
        size = int(KEPT * len(posts.topics))
        part = posts.part(np.sort(rng.choice(len(posts.topics), size, replace=False)))
        again = fit(part, draw)
        both = (part.topics >= 0) & (again >= 0)
        table = np.zeros((topics, int(again.max(initial=-1)) + 1))
        np.add.at(table, (part.topics[both], again[both]), 1)
        found.append(table)
    return found


def stability(tables: Sequence[Floats], topics: Iterable[int]) -> float:
    """How well the topics together are found again, 0..1; a mean over the draws.

    The new groups of which most posts are theirs are held against their posts by Jaccard's likeness.
    """
    together = list(topics)
    return float(np.mean([_likeness(table, together) for table in tables])) if tables else 0.0


def _likeness(table: Floats, topics: list[int]) -> float:
    own, all_posts = table[topics].sum(axis=0), table.sum(axis=0)
    theirs = own > all_posts / 2
    either = own.sum() + (all_posts - own)[theirs].sum()
    return float(own[theirs].sum() / either) if either else 0.0


def joined(tables: Sequence[Floats], topics: Sequence[int]) -> list[tuple[tuple[int, ...], float]]:
    """The topics in groups that are to be counted as one, each with its stability; the first topic leads its group.

    An unstable group joins the one that it is mixed up with most, where both together are stable and more stable
    than either. What stays unstable stays alone.
    """
    found: dict[_Group, float] = {(topic,): stability(tables, (topic,)) for topic in topics}
    while (pair := _halves(tables, found)) is not None:
        one, other, together = pair
        del found[one], found[other]
        found[tuple(sorted(one + other))] = together
    return sorted(found.items())


def _halves(
    tables: Sequence[Floats], found: dict[_Group, float]
) -> tuple[_Group, _Group, float] | None:
    """The unstable group and its other half that are most stable together; None where there are none."""
    best: tuple[_Group, _Group, float] | None = None
    for one, own in found.items():
        others = [other for other in found if other != one]
        if own >= STABLE or not others:
            continue
        mixed = [_mixed(tables, one, other) for other in others]
        place = int(np.argmax(mixed))
        other = others[place]
        together = stability(tables, one + other)
        if mixed[place] < MIXED or _mixed(tables, other, one) < MIXED_BACK:
            continue
        if together < STABLE or together <= max(own, found[other]):
            continue
        if best is None or together > best[2]:
            best = (one, other, together)
    return best


def _mixed(tables: Sequence[Floats], one: _Group, other: _Group) -> float:
    """Which share of the posts in the new groups of one topic's posts is the other's, as a mean."""
    shares = []
    for table in tables:
        own, their = table[list(one)].sum(axis=0), table[list(other)].sum(axis=0)
        per_post = np.divide(their, table.sum(axis=0), out=np.zeros_like(own), where=own > 0)
        shares.append((own * per_post).sum() / max(own.sum(), 1))
    return float(np.mean(shares))
