"""Pairs just under the threshold: the evidence by which a reader judges where the line was drawn."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from archive_lens.analyses.repetition.shingles import Ints, ShingleSets

ALMOST = 0.5  # Jaccard similarity from which a pair is a near miss
_HELD = 400  # of each round of comparisons the likeliest so many


class NearMisses:
    """Collects pairs that may be too different by a little. It holds the likeliest few hundred of each look."""

    def __init__(self) -> None:
        self._left: list[Ints] = []
        self._right: list[Ints] = []
        self._at_most: list[np.ndarray[tuple[int], np.dtype[np.float64]]] = []

    def look(self, sizes: Ints, missing: Ints, left: Ints, right: Ints) -> None:
        """Takes note of the likeliest of these pairs. `missing` is what each side has alone, or less."""
        shared = np.minimum(sizes[left] - missing[0], sizes[right] - missing[1])
        at_most = shared / np.maximum(sizes[left] + sizes[right] - shared, 1)
        likely = np.flatnonzero(at_most >= ALMOST)
        likely = likely[np.lexsort((right[likely], left[likely], -at_most[likely]))][:_HELD]
        self._left.append(left[likely])
        self._right.append(right[likely])
        self._at_most.append(at_most[likely])

    def pairs(
        self, texts: Sequence[str], is_spaceless: Sequence[bool]
    ) -> list[tuple[int, int, float]]:
        """The pairs with their exact similarity, those under half left out, the most alike first."""
        if not self._left:
            return []
        left, right = np.concatenate(self._left), np.concatenate(self._right)
        order = np.lexsort((right, left, -np.concatenate(self._at_most)))[: 5 * _HELD]
        left, right = left[order], right[order]
        here, place = np.unique(np.concatenate([left, right]), return_inverse=True)
        sets = ShingleSets.of(
            [texts[i] for i in here.tolist()], [is_spaceless[i] for i in here.tolist()]
        )
        jaccard, _ = sets.likeness(place[: len(left)], place[len(left) :])
        found = {
            (min(a, b), max(a, b), round(similarity, 12))
            for a, b, similarity in zip(
                left.tolist(), right.tolist(), jaccard.tolist(), strict=True
            )
            if similarity >= ALMOST
        }
        return sorted(found, key=lambda pair: (-pair[2], pair))
