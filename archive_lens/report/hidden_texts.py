"""Texts that no shared page may show, known again by how they begin.

A shared page shows the first characters of a text alone, so the beginning is all there is to compare.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from archive_lens.findings import Finding, Words

LENGTH = 24  # letters and digits in a row that count as a copied text

_BETWEEN = re.compile(r"\W+")


def squeezed(text: str) -> str:
    """The letters and digits of a text alone, in small letters."""
    return _BETWEEN.sub("", text.casefold())


def beginning(text: str) -> str:
    """What a text is known by: its first letters and digits, however they are spaced."""
    return squeezed(text)[:LENGTH]


def texts_of(findings: Iterable[Finding]) -> Iterable[str]:
    """Every text of a tweet that the findings show: in quotes, in cells and within sentences."""
    for finding in findings:
        yield from (quote.text for quote in finding.quotes)
        for sentence in (finding.verdict, *finding.says):
            yield from (part.text for part in sentence if isinstance(part, Words))
        for table in finding.tables:
            places = [n for n, column in enumerate(table.columns) if column.kind == "tweet_text"]
            for row in table.rows:
                for place in places:
                    cell = row[place]
                    yield from cell if isinstance(cell, list) else [str(cell or "")]


def hidden_among(
    shown: Iterable[str], hidden: Iterable[str], standing: Iterable[str]
) -> frozenset[str]:
    """The beginnings of those shown texts that are hidden ones, and not those of a standing tweet too.

    `hidden` and `standing` may be long: they are gone through once, and `standing` only where needed.
    """
    asked = {beginning(text) for text in shown} - {""}
    found = asked & {begun for begun in map(beginning, hidden) if begun in asked}
    for text in standing if found else ():
        found.discard(beginning(text))
    return frozenset(found)
