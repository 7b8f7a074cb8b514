"""The promotion words of each language, read from `lexica/`, as patterns that Polars can match in columns."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

LANGUAGES = ("en", "es", "fr", "de", "pt", "ja")

# What stands before the first word of a sentence: handles, hashtags, emoji and punctuation where the tweet
# begins, later the end of the sentence before. Without spaces between words an entry says itself where it may stand.
_BEFORE = r"(?:^(?:[@#]\w+|[^\p{L}\p{N}@#<])*|[.!?:;…]\s+[^\p{L}\p{N}@#<\s]*)"
# Word borders. Not \b, which in text beyond ASCII costs the matcher ten times as much, and fails after a mark.
_START = r"(?:^|[^\p{L}\p{N}_])"
_END = r"(?:[^\p{L}\p{N}_]|$)"
_NEVER = r"[^\s\S]"


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Patterns over text keys (`exact_key`: case folded, links as <url>) of one language.

    `reported` is to be taken out of a text before calls to act are looked for, `courtesies` before the reader is,
    `others` before own things are.
    """

    call_to_action: str
    reported: str
    imperative: str
    advice: str
    you: str
    courtesies: str
    offer: str
    possession: str
    others: str
    made: str
    news: str
    first_person: str
    negation: str


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of one of `LANGUAGES`."""
    path = files("archive_lens.analyses") / "lexica" / f"{language}.toml"
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    border = bool(raw["word_borders"])
    begins, end = (_BEFORE, _END) if border else ("", "")
    ask, own, form = raw["ask"], raw["own"], raw["form"]
    things = _any(own["things"])
    made = _any(own["made"]).replace("<thing>", things)
    at_start = _any(own["made_at_start"]).replace("<thing>", things)
    return Lexicon(
        call_to_action=_bordered(_any(ask["call_to_action"]), border),
        reported=f"{_START}{_any(ask['reported'])}",
        imperative=f"{begins}{_any(ask['imperatives'])}{end}",
        advice=_bordered(_any(ask["advice"]), border),
        you=_bordered(_any(ask["you"]), border),
        courtesies=_bordered(_any(ask["courtesies"]), border),
        offer=_bordered(_any(ask["offer"]), border),
        possession=_bordered(_possession(own, things, border), border),
        others=_bordered(_any(own["others"]), border),
        made=f"(?:{_bordered(made, border)}|{begins}{at_start}{end})",
        news=_bordered(_any(own["news"]), border),
        first_person=_bordered(_any(form["first_person"]), border),
        negation=_bordered(_any(form["negations"]), border),
    )


def _possession(own: Mapping[str, Any], things: str, border: bool) -> str:
    """ "my" and a thing, with what may stand between the two."""
    between = _any(own["between"])
    if not border:
        return f"{_any(own['possessives'])}{between}{{0,2}}{things}"
    other_words = int(own["other_words"])
    return (
        rf"{_any(own['possessives'])}\s(?:{between}\s){{0,3}}(?:\S+\s){{0,{other_words}}}{things}"
    )


def _any(patterns: Sequence[str]) -> str:
    """One of the patterns, written as text keys are: compatible letters, case folded; of none, nothing matches."""
    return f"(?:{'|'.join(map(_folded, patterns)) or _NEVER})"


def _folded(pattern: str) -> str:
    parts = re.split(r"(\\.)", pattern)  # escapes keep their case: \S is not \s
    return "".join(
        part if part.startswith("\\") else unicodedata.normalize("NFKC", part).casefold()
        for part in parts
    )


def _bordered(pattern: str, border: bool) -> str:
    return f"{_START}{pattern}{_END}" if border else pattern
