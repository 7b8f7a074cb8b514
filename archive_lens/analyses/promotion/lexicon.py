"""The promotion words of each language, read from `lexica/`, as patterns that Polars can match in columns."""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

LANGUAGES = ("en", "es", "fr", "de", "pt", "ja")

# What stands before the first word of a sentence: handles, hashtags, emoji and punctuation where the tweet
# begins, later the end of the sentence before.
_BEFORE = r"(?:^(?:[@#]\w+|[^\p{L}\p{N}@#<])*|[.!?:;。！？]\s*)"
_BEFORE_SPACED = r"(?:^(?:[@#]\w+|[^\p{L}\p{N}@#<])*|[.!?:;]\s+)"


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Patterns over text keys (`exact_key`: case folded, links as <url>) of one language."""

    call_to_action: str
    imperative: str
    you: str
    offer: str
    possession: str
    made: str
    news: str
    first_person: str
    negation: str


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of one of `LANGUAGES`."""
    path = files("archive_lens.analyses") / "lexica" / f"{language}.toml"
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    border = r"\b" if raw["word_borders"] else ""
    ask, own, form = raw["ask"], raw["own"], raw["form"]
    between = r"\s(?:\S+\s){0,2}" if border else ".{0,4}"
    possession = f"{_any(own['possessives'])}{between}{_any(own['things'])}"
    return Lexicon(
        call_to_action=_bordered(_any(ask["call_to_action"]), border),
        imperative=f"{_BEFORE_SPACED if border else _BEFORE}{_any(ask['imperatives'])}{border}",
        you=_bordered(_any(ask["you"]), border),
        offer=_bordered(_any(ask["offer"]), border),
        possession=_bordered(possession, border),
        made=_bordered(_any(own["made"]), border),
        news=_bordered(_any(own["news"]), border),
        first_person=_bordered(_any(form["first_person"]), border),
        negation=_bordered(_any(form["negations"]), border),
    )


def _any(patterns: Sequence[str]) -> str:
    """One of the patterns, written as text keys are: compatible letters, case folded."""
    folded = (unicodedata.normalize("NFKC", pattern).casefold() for pattern in patterns)
    return f"(?:{'|'.join(folded)})"


def _bordered(pattern: str, border: str) -> str:
    return f"{border}{pattern}{border}"
