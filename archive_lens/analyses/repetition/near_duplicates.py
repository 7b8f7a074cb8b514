"""Which texts say nearly the same: a similarity join over shingle sets, and the groups it links.

Two texts are near duplicates where their Jaccard similarity is at least .6, or where one holds at least
.8 of the other's shingles, the shorter has 40 characters or more (20 in scripts without spaces) and is at least half as long. Up to
`EXACT_LIMIT` texts every such pair is found: either rule leaves at least three quarters of the smaller
set in the larger one, so of the rarest quarter of the smaller set and four more at least four are
there (prefix filter: Chaudhuri, Ganti and Kaushik 2006; longer prefixes: Wang, Li and Feng 2012).
Above that many texts, candidates come from MinHash and are checked by Jaccard alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from archive_lens.analyses.repetition import minhash
from archive_lens.analyses.repetition.near_misses import ALMOST, NearMisses
from archive_lens.analyses.repetition.shingles import Bools, Ints, ShingleSets, Words

NEAR = 0.6  # Jaccard similarity
CONTAINED = 0.8  # containment
MIN_CONTAINED_LENGTH = (
    40  # characters of the shorter text; those of scripts without spaces count twice
)
MIN_LENGTH_RATIO = 0.5
EXACT_LIMIT = 100_000  # texts; the join of more would take minutes

_MISSING = 0.25  # the most of the smaller set that a near duplicate may lack under either rule
_AGREEING = 4  # of the rarest quarter and as many more, so many must be in the other set too
_LOOKED_AT = 5_000  # texts whose near misses are sought; all of them would double the cost
_STEP = 8_000_000  # products of one step of the join, about 100 MB
_PAIRS = (
    20_000  # pairs whose texts are held as sets at once, where the sets of all would be too many
)


def near_groups(
    texts: Sequence[str], is_spaceless: Sequence[bool], misses: NearMisses | None = None
) -> Ints:
    """A group number per text, equal where near duplicates link them directly or by way of others.

    The texts must be distinct and of at least five characters (three without spaces). `misses` is shown
    pairs that are too different by a little.
    """
    if len(texts) < 2:
        return np.arange(len(texts), dtype=np.int64)
    if len(texts) > EXACT_LIMIT:
        return groups_by_minhash(texts, is_spaceless, misses)
    sets = ShingleSets.of(texts, is_spaceless)
    groups = np.arange(len(texts), dtype=np.int64)
    for left, right in _candidates(sets):
        groups = _linked(sets, groups, left, right)
    if misses is not None:
        _look_for_misses(sets, groups, misses)
    return groups


def groups_by_minhash(
    texts: Sequence[str], is_spaceless: Sequence[bool], misses: NearMisses | None = None
) -> Ints:
    """Like `near_groups` for many texts: by Jaccard alone, missing a few pairs close to the threshold."""
    groups = np.arange(len(texts), dtype=np.int64)
    signatures = minhash.signatures(texts, is_spaceless)
    # No text has more distinct shingles than characters, so the sketches still err on the safe side.
    most = np.array([len(text) for text in texts], dtype=np.int64)
    for left, right in minhash.candidates(signatures.bands):
        apart = np.flatnonzero(groups[left] != groups[right])
        left, right = left[apart], right[apart]
        missing = _missing(signatures.sketches, left, right)
        allowed = _like_enough(most, left, right, missing)
        if misses is not None:
            misses.look(most, missing[:, ~allowed], left[~allowed], right[~allowed])
        left, right = left[allowed], right[allowed]
        for start in range(0, len(left), _PAIRS):
            part = slice(start, start + _PAIRS)
            here, place = np.unique(np.concatenate([left[part], right[part]]), return_inverse=True)
            sets = ShingleSets.of(
                [texts[i] for i in here.tolist()], [is_spaceless[i] for i in here.tolist()]
            )
            half = len(place) // 2
            near = are_near(sets, place[:half], place[half:], by_containment=False)
            groups = _joined(groups, left[part][near], right[part][near])
    return groups


def are_near(sets: ShingleSets, left: Ints, right: Ints, *, by_containment: bool = True) -> Bools:
    """Whether each pair of texts is a near duplicate."""
    jaccard, containment = sets.likeness(left, right)
    near: Bools = jaccard >= NEAR
    if by_containment:
        near |= (containment >= CONTAINED) & may_contain(sets, left, right)
    return near


def may_contain(sets: ShingleSets, left: Ints, right: Ints) -> Bools:
    """Whether the shorter text of each pair is long enough for its containment to mean anything."""
    shorter = np.minimum(sets.lengths[left], sets.lengths[right])
    longer = np.maximum(sets.lengths[left], sets.lengths[right])
    allowed: Bools = (shorter >= MIN_CONTAINED_LENGTH) & (shorter >= MIN_LENGTH_RATIO * longer)
    return allowed


def _look_for_misses(sets: ShingleSets, groups: Ints, misses: NearMisses) -> None:
    """Shows `misses` the pairs of different groups down to half their shingles, from up to `_LOOKED_AT` texts."""
    step = -(-len(groups) // _LOOKED_AT)
    some = np.arange(0, len(groups), step)
    for left, right in _candidates(sets, (1 - ALMOST) / (1 + ALMOST), ALMOST, some):
        apart = groups[left] != groups[right]
        left, right = left[apart], right[apart]
        missing = _missing(sets.sketches, left, right)
        misses.look(sets.sizes, missing, left, right)


def _linked(sets: ShingleSets, groups: Ints, left: Ints, right: Ints) -> Ints:
    """The groups after joining those of near pairs; pairs already in one group need no look.

    The pairs are looked at in a few growing rounds: in a family of thousands of like texts the first
    partners of each join it, and millions of further pairs are never compared.
    """
    order = np.argsort(left, kind="stable")
    left, right = left[order], right[order]
    place = np.arange(len(left)) - np.searchsorted(left, left)
    for first, last in ((0, 2), (2, 16), (16, len(left))):
        now = np.flatnonzero((place >= first) & (place < last) & (groups[left] != groups[right]))
        missing = _missing(sets.sketches, left[now], right[now])
        worth = _worth_a_look(sets, left[now], right[now], missing)
        now = now[worth]
        near = are_near(sets, left[now], right[now])
        groups = _joined(groups, left[now[near]], right[now[near]])
    return groups


def _joined(groups: Ints, left: Ints, right: Ints) -> Ints:
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    if not len(left):
        return groups
    edges = (np.ones(len(left), np.int8), (groups[left], groups[right]))
    _, label = connected_components(
        coo_matrix(edges, shape=(len(groups), len(groups))), directed=False
    )
    joined: Ints = label[groups].astype(np.int64)
    return joined


def _worth_a_look(sets: ShingleSets, left: Ints, right: Ints, missing: Ints) -> Bools:
    """False where the sketches alone prove a pair to be too different. Never wrong about a near pair."""
    smaller = np.minimum(sets.sizes[left], sets.sizes[right])
    least = np.where(sets.sizes[left] <= sets.sizes[right], missing[0], missing[1])
    contained = (least <= (1 - CONTAINED) * smaller + 1e-9) & may_contain(sets, left, right)
    either: Bools = contained | _like_enough(sets.sizes, left, right, missing)
    return either


def _like_enough(sizes: Ints, left: Ints, right: Ints, missing: Ints) -> Bools:
    """Jaccard of t leaves at most (1 - t) / (1 + t) of both sizes outside what is shared."""
    most = (1 - NEAR) / (1 + NEAR) * (sizes[left] + sizes[right])
    return np.asarray(missing.sum(axis=0) <= most + 1e-9)


def _missing(sketches: Words, left: Ints, right: Ints) -> Ints:
    """Two rows: at least so many shingles has the left text alone, and the right one."""
    missing = np.zeros((2, len(left)), dtype=np.int64)
    for start in range(0, len(left), 250_000):
        part = slice(start, start + 250_000)
        a, b = sketches[left[part]], sketches[right[part]]
        missing[0, part] = np.bitwise_count(a & ~b).sum(axis=1)
        missing[1, part] = np.bitwise_count(b & ~a).sum(axis=1)
    return missing


def _candidates(
    sets: ShingleSets, may_lack: float = _MISSING, ratio: float = NEAR, rows: Ints | None = None
) -> Iterator[tuple[Ints, Ints]]:
    """Pairs (smaller set, larger set) that share enough of the smaller's rarest shingles.

    None is left out that lacks at most that part of the smaller set and whose sizes have that ratio or may contain
    each other. `rows` are the texts whose larger partners are sought, all where none are given.
    """
    rows = np.arange(len(sets.sizes)) if rows is None else rows
    lacking = np.floor(may_lack * sets.sizes + 1e-9).astype(np.int64)
    probes = _rarest(sets, lacking)[rows]
    holders = sets.matrix.T.tocsr()
    work = np.concatenate([[0], np.cumsum(np.diff(holders.indptr)[probes.indices])])[probes.indptr]
    # A set of very few shingles (one word again and again) has fewer to agree in.
    needed = np.minimum(_AGREEING, sets.sizes - lacking)
    start = 0
    while start < len(rows):
        stop = max(int(np.searchsorted(work, work[start] + _STEP, side="right")) - 1, start + 1)
        shared = probes[start:stop] @ holders
        often = np.flatnonzero(shared.data >= needed[rows[start:stop]].min())
        left = rows[start + np.searchsorted(shared.indptr, often, side="right") - 1]
        right = shared.indices[often].astype(np.int64)
        size_left, size_right = sets.sizes[left], sets.sizes[right]
        fits = shared.data[often] >= needed[left]
        fits &= (size_left < size_right) | ((size_left == size_right) & (left < right))
        fits &= (size_left >= ratio * size_right) | may_contain(sets, left, right)
        yield left[fits], right[fits]
        start = stop


def _rarest(sets: ShingleSets, lacking: Ints) -> Any:
    """Of each set the shared shingles among its rarest: as many as it may lack, and `_AGREEING` more."""
    matrix = sets.matrix
    held = np.diff(matrix.indptr)
    alone = sets.sizes - held  # shingles of one text come before all others, and find nobody
    wanted = np.clip(lacking + _AGREEING - alone, 0, held)
    place = np.arange(matrix.nnz) - np.repeat(matrix.indptr[:-1], held)
    kept = place < np.repeat(wanted, held)
    indptr = np.concatenate([[0], np.cumsum(wanted)])
    return type(matrix)((matrix.data[kept], matrix.indices[kept], indptr), shape=matrix.shape)
