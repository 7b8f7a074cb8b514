"""The words of answers and page in the language asked for, all from one catalogue of the GNU gettext kind.

English stands in the code, whole sentences with named places: `tr("{n} of {total} rows", n=..., total=...)`. The
catalogue `languages/archive_lens.pot` is taken from these calls; a language is a folder beside it. A word that is
chosen in the code and shown later is named by `mark` and goes through `tr` where it is shown.
"""

from __future__ import annotations

import gettext
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from string import Formatter
from typing import TypeAlias

from archive_lens.findings import Measure, Sentence, Words

DOMAIN = "archive_lens"
ENGLISH = "en"
FOLDER = Path(__file__).parent / "languages"

Part: TypeAlias = str | Measure | Words | Sentence
"""What may stand in a place of a sentence."""

_english = gettext.NullTranslations()
_in_force: ContextVar[gettext.NullTranslations] = ContextVar("language", default=_english)
_formatter = Formatter()


def known(folder: Path = FOLDER) -> tuple[str, ...]:
    """The codes of the languages that there are, English first."""
    found = folder.glob(f"*/LC_MESSAGES/{DOMAIN}.mo")
    return (ENGLISH, *sorted(path.parent.parent.name for path in found))


@contextmanager
def spoken(code: str) -> Iterator[None]:
    """Speaks a language in the block. Raises FileNotFoundError for one that is not `known`."""
    with speaking(_translations(code)):
        yield


@contextmanager
def speaking(translations: gettext.NullTranslations) -> Iterator[None]:
    """Speaks the words of these translations in the block."""
    before = _in_force.set(translations)
    try:
        yield
    finally:
        _in_force.reset(before)


def speak(code: str) -> None:
    """Speaks a language from now on, as a program that serves one person may."""
    _in_force.set(_translations(code))


def code() -> str:
    """The code of the language in force, as `<html lang>` wants it: `en`, `pt-BR`."""
    return _in_force.get().info().get("language", ENGLISH).replace("_", "-")


def mark(message: str) -> str:
    """The message itself: says that it is in the catalogue, for a `tr` elsewhere."""
    return message


def tr(message: str, **values: str) -> str:
    """A message in the language in force, its places filled."""
    # gettext holds the head of the catalogue under the empty message.
    spoken_message = _in_force.get().gettext(message) if message else ""
    return spoken_message.format(**values) if values else spoken_message


def tr_n(one: str, many: str, n: float, **values: str) -> str:
    """A message in the number that `n` asks for; `{n}` is the count, written out."""
    return _of_number(one, many, n).format(n=digits(n), **values)


def tr_c(context: str, message: str) -> str:
    """A word or sign that alone does not tell what it is for, by what the context says."""
    return _in_force.get().pgettext(context, message)


def say(message: str, **parts: Part) -> Sentence:
    """A message as a sentence whose places hold measures, words of the archive, text, or sentences."""
    return _filled(tr(message), parts)


def say_n(one: str, many: str, n: float, **parts: Part) -> Sentence:
    """A sentence in the number that `n` asks for; `{n}` is the count, written out."""
    return _filled(_of_number(one, many, n), {"n": digits(n), **parts})


def digits(value: float, places: int = 0) -> str:
    """A number with marks for thousands and decimals: `1,204.5`."""
    marks = {",": tr_c("thousands", ","), ".": tr_c("decimals", ".")}
    return "".join(marks.get(character, character) for character in f"{value:,.{places}f}")


def has_english_digits() -> bool:
    """Whether numbers are written as in English, so that `1,204.5` can be read off the page."""
    return digits(1204.5, 1) == "1,204.5"


def _translations(code: str) -> gettext.NullTranslations:
    if code == ENGLISH:
        return _english
    return gettext.translation(DOMAIN, FOLDER, [code])


def _of_number(one: str, many: str, n: float) -> str:
    # Languages have plural rules for whole numbers; what is none takes the plural of English.
    whole = int(n) if n == int(n) else 2
    return _in_force.get().ngettext(one, many, whole)


def _filled(message: str, parts: dict[str, Part]) -> Sentence:
    filled: list[str | Measure | Words] = []
    for text, place, _, _ in _formatter.parse(message):
        found = parts[place] if place is not None else ""
        for part in (text, *(found if isinstance(found, tuple) else (found,))):
            if isinstance(part, str) and filled and isinstance(filled[-1], str):
                filled[-1] += part
            elif part != "":
                filled.append(part)
    return tuple(filled)
