"""What topics are called: by their telling words, or as the owner says in `lens.toml`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import polars as pl

from archive_lens.analyses.texts import folded

NAME_WORDS = 3


def names(words: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """What topics are called: their first three words, and more where two would be called the same."""
    size = NAME_WORDS
    while size < max(map(len, words), default=0) and len({told[:size] for told in words}) < len(
        words
    ):
        size += 1
    return tuple(", ".join(told[:size]) for told in words)


def named(
    words: Sequence[tuple[str, ...]], labels: Sequence[str], wanted: Mapping[str, Sequence[str]]
) -> tuple[str, ...]:
    """The labels of the topics, with the owner's names where one fits.

    A name goes to the topic that has most of the name's words, at least half, among its ten telling words;
    the first name that fits a topic best keeps it. Numbers of topics change with every new archive, words hardly.
    """
    given = list(labels)
    taken: set[int] = set()
    for name, known_by in wanted.items():
        asked = set(folded(pl.Series(list(known_by), dtype=pl.String)).str.strip_chars("#"))
        common = [
            (len(asked & set(told)), -topic)
            for topic, told in enumerate(words)
            if topic not in taken
        ]
        most, place = max(common, default=(0, 0))
        if asked and 2 * most >= len(asked):
            given[-place] = name
            taken.add(-place)
    return tuple(given)
