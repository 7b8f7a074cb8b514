"""Which ids were met before, in eight bytes an id."""

from __future__ import annotations

import polars as pl


class SeenIds:
    """A growing set of ids, kept as a few sorted columns that double in length.

    A Python set takes some 100 bytes an id: 100 MB for a million tweets.
    """

    def __init__(self) -> None:
        self._levels: list[pl.Series] = []

    def contains(self, ids: pl.Series) -> pl.Series:
        """Which of the ids are in the set, as Booleans."""
        found = pl.Series(ids.name, [False] * len(ids), dtype=pl.Boolean)
        for level in self._levels:
            at = level.search_sorted(ids).clip(0, len(level) - 1)
            found = found | (level.gather(at) == ids)
        return found

    def add(self, ids: pl.Series) -> pl.Series:
        """Adds ids and tells which of them are new, as Booleans; of two equal ones the first."""
        is_new = ids.is_first_distinct() & ~self.contains(ids)
        merged = ids.filter(is_new).sort()
        if len(merged):
            while self._levels and len(self._levels[-1]) <= 2 * len(merged):
                merged = pl.concat([self._levels.pop(), merged]).sort()
            self._levels.append(merged)
        return is_new

    def to_series(self) -> pl.Series:
        """All ids, in ascending order."""
        empty = pl.Series([], dtype=pl.Int64)
        return pl.concat([empty, *self._levels]).sort()
