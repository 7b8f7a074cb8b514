"""The one sanitiser for text from an archive: nothing reaches the page but through one of these.

Three ways in: `block` for a tweet or a cell (line breaks kept, hidden marks shown), `inline` for words
within our own sentences, `label` for places that take plain text only (a chart, an attribute, a title).
Stored text is already HTML-decoded, so nothing is decoded here.
"""

from __future__ import annotations

import re
import unicodedata

from markupsafe import Markup, escape

from archive_lens import wording
from archive_lens.findings import Measure, Sentence, Words

# Marks that turn the direction of what follows; a name holding one can read backwards.
_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_BREAK = "\n\u2028\u2029"
# C0 and C1 controls, halves of surrogate pairs (no UTF-8 for them) and code points that are no character.
_BROKEN = "\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"

_bidi = re.compile(f"[{_BIDI}]")
_break = re.compile(f"[{_BREAK}]")
_broken = re.compile(f"[{_BROKEN}]")
_special = re.compile(f"[{_BIDI}{_BREAK}]")
_spaces = re.compile(r"\s+")

_BR = Markup("<br>")


def block(text: str) -> Markup:
    """Text as HTML in a `bdi` of its own: line breaks kept, turning marks shown as `U+202E`."""
    return Markup('<bdi dir="auto">{}</bdi>').format(_shown(text, line_break=_BR))


def inline(text: str) -> Markup:
    """Text as HTML within a sentence of ours: on one line, turning marks shown as `U+202E`."""
    return _shown(text, line_break=Markup(" "))


def sentence(parts: Sentence) -> Markup:
    """A sentence with its measures, and the words of the archive, in their places."""
    return Markup("").join(_part(part) for part in parts)


def measure(shown: Measure, words: str = "") -> Markup:
    """A measure in words, or what stands for it, with its name and raw value.

    These are for whoever checks the page against the database.
    """
    return Markup('<span class="measure" data-measure="{}" data-value="{}">{}</span>').format(
        shown.measure, raw(shown.value), words or wording.number(shown.value, shown.unit)
    )


def raw(value: float | None) -> str:
    """A value in full precision; empty for None."""
    return "" if value is None else repr(float(value))


def label(text: str) -> str:
    """Text on one line, still to be escaped, without controls and turning marks."""
    without_marks = _bidi.sub("", _break.sub(" ", _whole(text)))
    return _spaces.sub(" ", without_marks).strip()


def shortened(text: str, columns: int) -> str:
    """A label of at most so many columns of type; what was longer ends in `…`."""
    if width(text) <= columns:
        return text
    kept, used = [], 0
    for character in text:
        used += width(character)
        if used > columns - 1:
            break
        kept.append(character)
    return "".join(kept).rstrip() + "…"


def width(text: str) -> int:
    """Columns a text takes up: two for East Asian wide characters and emoji, none for joined marks."""
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character) or character in "\u200b\u200c\u200d\ufe0e\ufe0f":
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _part(part: str | Measure | Words) -> Markup:
    if isinstance(part, Measure):
        return measure(part)
    if isinstance(part, Words):
        return Markup("<bdi>{}</bdi>").format(inline(part.text))
    return inline(part)


def _whole(text: str) -> str:
    """The text with one kind of line break per kind, and `\ufffd` for what no page can show."""
    return _broken.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))


def _shown(text: str, *, line_break: Markup) -> Markup:
    whole = _whole(text)
    parts, start = [], 0
    for found in _special.finditer(whole):
        parts.append(escape(whole[start : found.start()]))
        parts.append(line_break if _break.match(found[0]) else _chip(found[0]))
        start = found.end()
    parts.append(escape(whole[start:]))
    return Markup("").join(parts)


def _chip(mark: str) -> Markup:
    return Markup('<span class="mark">U+{:04X}</span>').format(ord(mark))
