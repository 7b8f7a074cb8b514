"""Candidates for near duplicates among very many texts, by MinHash in bands.

The least hash of a set is the same for two sets with a probability equal to their Jaccard similarity
(Broder 1997). With 32 bands of four such values, a pair at .6 is missed about once in eighty times, at
.7 less than once in a thousand.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from archive_lens.analyses.repetition.shingles import (
    SKETCH_WORDS,
    Ints,
    Words,
    shingles_of,
    sketches_of,
)

_BANDS, _ROWS = 32, 4
_NEIGHBOURS = 12  # texts of the same bucket compared with each; a bucket may hold thousands
_CHUNK = 10_000  # texts whose shingles are held at once, about 60 MB
_SEED = 20061103


@dataclass(frozen=True, slots=True)
class Signatures:
    """Per text one key for each band, and its sketch; about 400 bytes a text."""

    bands: Words
    sketches: Words


def signatures(texts: Sequence[str], is_spaceless: Sequence[bool]) -> Signatures:
    """The signatures of the texts, in their order."""
    bands = np.zeros((len(texts), _BANDS), dtype=np.uint64)
    sketches = np.zeros((len(texts), SKETCH_WORDS), dtype=np.uint64)
    factors = np.random.default_rng(_SEED).integers(1, 2**63, (_BANDS, _ROWS), dtype=np.uint64)
    factors |= np.uint64(1)
    for start in range(0, len(texts), _CHUNK):
        part = slice(start, min(start + _CHUNK, len(texts)))
        shingles = shingles_of(texts[part], is_spaceless[part])
        sketches[part] = sketches_of(shingles, part.stop - part.start)
        order = np.argsort(shingles.text, kind="stable")
        hashes = shingles.hashes[order]
        owners, starts = np.unique(shingles.text[order], return_index=True)
        for band, of_band in enumerate(factors):
            key = np.zeros(len(owners), dtype=np.uint64)
            for factor in of_band:
                # Multiplied by an odd number, the hashes come in another order: a new hash function.
                key = _mixed(key ^ np.minimum.reduceat(hashes * factor, starts), factor)
            bands[start + owners, band] = key
    return Signatures(bands, sketches)


def candidates(bands: Words) -> Iterator[tuple[Ints, Ints]]:
    """Pairs of texts that agree in a band, band after band: each text with the next few like it."""
    for column in bands.T:
        order = np.argsort(column, kind="stable")
        keys = column[order]
        pairs = []
        for step in range(1, _NEIGHBOURS + 1):
            same = np.flatnonzero(keys[:-step] == keys[step:])
            pairs.append((order[same], order[same + step]))
        yield np.concatenate([a for a, _ in pairs]), np.concatenate([b for _, b in pairs])


def _mixed(hashes: Words, factor: np.uint64) -> Words:
    """Bits spread over the whole word, so that keys of several values do not collide."""
    mixed = hashes * factor
    mixed ^= mixed >> np.uint64(32)
    return mixed * factor
