"""Groups of near duplicates made compact: every member resembles the middle one of its cluster.

Linking pairs makes chains, whose ends have nothing in common. So each group gets a medoid, the member
most like the others; who is not like the medoid leaves, and those who left are grouped again in the
same way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from archive_lens.analyses.repetition.near_duplicates import NEAR, may_contain, near_groups
from archive_lens.analyses.repetition.near_misses import NearMisses
from archive_lens.analyses.repetition.shingles import Bools, Floats, Ints, ShingleSets

STAYS = 0.5  # Jaccard similarity with the medoid
STAYS_CONTAINED = 0.8  # or containment, as for any pair: of a part that is long enough
_REFERENCES = 64  # members that the medoid is sought against; all of them in nearly every group
_BATCH = 20_000  # texts whose shingle sets are held at once


@dataclass(frozen=True, slots=True)
class Clusters:
    """Per text the number of its medoid (its own where it stands alone) and the similarity with it.

    `near_misses` are some pairs of texts that were nearly linked, with their similarity, the most alike first.
    """

    medoid: Ints
    similarity: Floats
    near_misses: list[tuple[int, int, float]] = field(default_factory=list)


def cluster_texts(
    texts: Sequence[str], is_spaceless: Sequence[bool], weights: Ints, first_ids: Ints
) -> Clusters:
    """Clusters of distinct texts. `weights` counts the tweets of a text, `first_ids` is its earliest.

    Of equally central texts the earliest is the medoid.
    """
    found = Clusters(np.arange(len(texts), dtype=np.int64), np.ones(len(texts)))
    misses = NearMisses()
    for groups in _batches(near_groups(texts, is_spaceless, misses)):
        members = np.concatenate(groups)
        sets = ShingleSets.of(
            [texts[i] for i in members.tolist()], [is_spaceless[i] for i in members.tolist()]
        )
        batch = _Batch(sets, weights[members], first_ids[members])
        ends = np.cumsum([len(group) for group in groups])
        for group, end in zip(groups, ends.tolist(), strict=True):
            rest = np.arange(end - len(group), end)
            while len(rest):
                middle, jaccard, stays = batch.around_the_middle(rest)
                found.medoid[members[rest[stays]]] = members[middle]
                found.similarity[members[rest[stays]]] = jaccard[stays]
                rest = rest[~stays]
    almost = misses.pairs(texts, is_spaceless)
    apart = [pair for pair in almost if found.medoid[pair[0]] != found.medoid[pair[1]]]
    return replace(found, near_misses=[pair for pair in apart if pair[2] < NEAR])


def _batches(groups: Ints) -> list[list[Ints]]:
    """The groups of two texts and more, packed so that a batch holds about `_BATCH` texts."""
    order = np.argsort(groups, kind="stable")
    borders = np.flatnonzero(np.diff(groups[order])) + 1
    batches: list[list[Ints]] = []
    held = _BATCH
    for group in np.split(order, borders):
        if len(group) < 2:
            continue
        if held + len(group) > _BATCH:
            batches.append([])
            held = 0
        batches[-1].append(group)
        held += len(group)
    return batches


@dataclass(frozen=True, slots=True)
class _Batch:
    """The texts of some groups as sets; all arrays have a row per text."""

    sets: ShingleSets
    weights: Ints
    first_ids: Ints

    def around_the_middle(self, rows: Ints) -> tuple[int, Floats, Bools]:
        """The medoid of these rows, every row's similarity with it, and who is like enough to stay."""
        order = np.lexsort((self.first_ids[rows], -self.weights[rows]))
        references = order[:_REFERENCES]
        shared = self._shared(rows, references)
        sizes = self.sets.sizes[rows]
        either = sizes[:, None] + sizes[references][None, :] - shared
        score = np.round((shared / either) @ self.weights[rows[references]], 9)
        best = int(np.lexsort((self.first_ids[rows], -score))[0])
        with_best = (
            shared[:, references == best][:, 0]
            if best in references
            else self._shared(rows, np.array([best]))[:, 0]
        )
        jaccard = with_best / (sizes + sizes[best] - with_best)
        containment = with_best / np.minimum(sizes, sizes[best])
        held = (containment >= STAYS_CONTAINED) & may_contain(
            self.sets, rows, np.full(len(rows), rows[best])
        )
        return int(rows[best]), jaccard, (jaccard >= STAYS) | held

    def _shared(self, rows: Ints, references: Ints) -> Ints:
        """How many shingles each row has in common with `rows[references]`, a column for each."""
        matrix = self.sets.matrix
        if (
            len(rows) <= _REFERENCES
        ):  # scipy's own overhead of a millisecond would be most of the work
            parts = [matrix.indices[matrix.indptr[row] : matrix.indptr[row + 1]] for row in rows]
            columns, place = np.unique(np.concatenate(parts), return_inverse=True)
            held = np.zeros((len(rows), len(columns)), dtype=np.float32)
            held[np.repeat(np.arange(len(rows)), [len(part) for part in parts]), place] = 1
            shared = (held @ held[references].T).astype(np.int64)
        else:
            shared = (matrix[rows] @ matrix[rows[references]].T).toarray().astype(np.int64)
        # What a text has alone is not in the matrix, but it shares that with itself.
        shared[references, np.arange(len(references))] = self.sets.sizes[rows[references]]
        return shared
