"""Texts as sets of short pieces (shingles), and how alike two sets are.

Resemblance is the Jaccard similarity of two sets, containment the share of the smaller one that the
other holds (Broder 1997). A shingle is five characters in a row; in scripts without spaces, where a
character says more, three in a row with the spaces left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]
Words = NDArray[np.uint64]

SHINGLE = 5  # characters
SHINGLE_SPACELESS = 3  # characters
SKETCH_WORDS = 16  # 1,024 bits a text: 2 in 100 shingles of a tweet share a bit
_CHUNK = 4_000_000  # shingles held at once while hashing, 32 MB a column

_FACTOR = np.uint64(0x9E3779B97F4A7C15)


@dataclass(frozen=True, slots=True)
class Shingles:
    """Every shingle of every text as a 64-bit hash, text after text; a text may hold one twice."""

    hashes: Words
    text: Ints


@dataclass(frozen=True, slots=True)
class ShingleSets:
    """The shingle sets of texts, in the order of the texts.

    `matrix` has a row per text and a column per shingle that two texts share, rarest column first;
    `sizes` counts all distinct shingles of a text, `lengths` its characters; in scripts without spaces each counts
    as two and no space counts, for ten letters say there what twenty say elsewhere.
    """

    matrix: Any  # scipy.sparse.csr_matrix of int32 ones, sorted indices
    sizes: Ints
    lengths: Ints
    sketches: Words

    @classmethod
    def of(cls, texts: Sequence[str], is_spaceless: Sequence[bool]) -> ShingleSets:
        """The sets of these texts. About 250 bytes per text and 12 per shingle."""
        from scipy.sparse import csr_matrix

        shingles = shingles_of(texts, is_spaceless)
        vocabulary, column = np.unique(shingles.hashes, return_inverse=True)
        ones = np.ones(len(column), dtype=np.int32)
        shape = (len(texts), len(vocabulary))
        matrix = csr_matrix((ones, (shingles.text, column)), shape=shape)  # sums what comes twice
        matrix.data[:] = 1
        return cls(
            matrix=_shared_columns(matrix),
            sizes=np.diff(matrix.indptr).astype(np.int64),
            lengths=np.array(
                [
                    2 * len(text.replace(" ", "")) if dense else len(text)
                    for text, dense in zip(texts, is_spaceless, strict=True)
                ],
                dtype=np.int64,
            ),
            sketches=sketches_of(shingles, len(texts)),
        )

    def shared(self, left: Ints, right: Ints) -> Ints:
        """How many shingles the texts `left[i]` and `right[i]` have in common."""
        counts = [
            np.asarray(
                self.matrix[left[part]].multiply(self.matrix[right[part]]).sum(axis=1)
            ).ravel()
            for part in _parts(len(left), 50_000)
        ]
        shared = np.concatenate([np.zeros(0, np.int64), *counts]).astype(np.int64)
        # What a text has alone is not in the matrix, but it shares that with itself.
        return np.where(left == right, self.sizes[left], shared)

    def likeness(self, left: Ints, right: Ints) -> tuple[Floats, Floats]:
        """Jaccard similarity and containment of each pair of texts."""
        shared = self.shared(left, right)
        either = self.sizes[left] + self.sizes[right] - shared
        smaller = np.minimum(self.sizes[left], self.sizes[right])
        return shared / np.maximum(either, 1), shared / np.maximum(smaller, 1)


def shingles_of(texts: Sequence[str], is_spaceless: Sequence[bool]) -> Shingles:
    """The shingles of each text; those of scripts without spaces are of another length and kind."""
    spaceless = np.asarray(is_spaceless, dtype=bool)
    plain = np.flatnonzero(~spaceless)
    dense = np.flatnonzero(spaceless)
    hashes, owners = _windows([texts[i] for i in plain.tolist()], SHINGLE)
    dense_hashes, dense_owners = _windows(
        [texts[i].replace(" ", "") for i in dense.tolist()], SHINGLE_SPACELESS
    )
    return Shingles(
        np.concatenate([hashes, dense_hashes]),
        np.concatenate([plain[owners], dense[dense_owners]]).astype(np.int64),
    )


def _windows(texts: Sequence[str], width: int) -> tuple[Words, Ints]:
    """A hash of every `width` characters in a row, and the number of the text it stands in."""
    lengths = np.array([len(text) for text in texts], dtype=np.int64)
    letters = np.frombuffer("".join(texts).encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    if len(letters) < width:
        return np.zeros(0, np.uint64), np.zeros(0, np.int64)
    hashes = np.full(len(letters) - width + 1, width, dtype=np.uint64)
    for place in range(width):
        hashes *= _FACTOR
        hashes += letters[place : place + len(hashes)]
    hashes ^= hashes >> np.uint64(32)
    hashes *= _FACTOR
    hashes ^= hashes >> np.uint64(29)
    owners = np.repeat(np.arange(len(texts)), lengths)[: len(hashes)]
    ends = np.cumsum(lengths)[owners]
    inside = np.arange(len(hashes)) + width <= ends
    return hashes[inside], owners[inside]


def sketches_of(shingles: Shingles, texts: int) -> Words:
    """A set of 1,024 bits per text, one bit per shingle: what two sketches do not share, the texts do not."""
    sketches = np.zeros((texts, SKETCH_WORDS), dtype=np.uint64)
    flat = sketches.reshape(-1)
    for part in _parts(len(shingles.hashes), _CHUNK):
        hashes = shingles.hashes[part]
        word = shingles.text[part] * SKETCH_WORDS + (
            (hashes >> np.uint64(6)) % np.uint64(SKETCH_WORDS)
        ).astype(np.int64)
        np.bitwise_or.at(flat, word, np.uint64(1) << (hashes & np.uint64(63)))
    return sketches


def _shared_columns(matrix: Any) -> Any:
    """The matrix without columns of one text, the rarest column first in every row."""
    from scipy.sparse import csr_matrix

    frequency = np.bincount(matrix.indices, minlength=matrix.shape[1])
    kept = np.flatnonzero(frequency > 1)
    rank = np.full(matrix.shape[1], -1, dtype=np.int64)
    rank[kept[np.argsort(frequency[kept], kind="stable")]] = np.arange(len(kept))
    ranks = rank[matrix.indices]
    stays = ranks >= 0
    rows = np.repeat(np.arange(matrix.shape[0]), np.diff(matrix.indptr))[stays]
    indptr = np.concatenate([[0], np.cumsum(np.bincount(rows, minlength=matrix.shape[0]))])
    ones = np.ones(int(stays.sum()), dtype=np.int32)
    shared = csr_matrix((ones, ranks[stays], indptr), shape=(matrix.shape[0], len(kept)))
    shared.sort_indices()
    return shared


def _parts(length: int, size: int) -> list[slice]:
    return [slice(start, min(start + size, length)) for start in range(0, length, size)]
