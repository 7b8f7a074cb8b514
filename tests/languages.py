"""A made-up language that tells words of the catalogue from all others: every message stands in brackets."""

from __future__ import annotations

import gettext
import io
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from archive_lens.language import DOMAIN
from tests.catalogue import TEMPLATE

CODE = "de"  # a code that Babel knows the plurals of
OPENING, CLOSING = "⟦", "⟧"


def write_bracketed(folder: Path) -> None:
    """Writes the language into a folder of languages, with all messages that the catalogue in the package holds."""
    compiled = folder / CODE / "LC_MESSAGES" / f"{DOMAIN}.mo"
    compiled.parent.mkdir(parents=True)
    compiled.write_bytes(_compiled())


def bracketed() -> gettext.GNUTranslations:
    """The language itself, to speak in a block."""
    return gettext.GNUTranslations(io.BytesIO(_compiled()))


@cache
def _compiled() -> bytes:
    with TEMPLATE.open("rb") as file:
        messages = read_po(file)
    spoken = Catalog(locale=CODE)
    for message in messages:
        # The context is that of the marks in numbers, which brackets would make unreadable.
        if message.id and not message.context:
            spoken.add(message.id, _bracketed(message.id))
    buffer = io.BytesIO()
    write_mo(buffer, spoken)
    return buffer.getvalue()


def _bracketed(message: str | Sequence[str]) -> str | tuple[str, ...]:
    if isinstance(message, str):
        return f"{OPENING}{message}{CLOSING}"
    return tuple(f"{OPENING}{each}{CLOSING}" for each in message)


def outside(text: str) -> str:
    """What of a text stands in no brackets: it did not come from the catalogue."""
    depth, found = 0, []
    for character in text:
        if character == OPENING:
            depth += 1
        elif character == CLOSING:
            depth -= 1
        elif depth == 0:
            found.append(character)
    assert depth == 0, text
    return "".join(found)
