"""Takes out of a text what could lead to somebody: handles, links, mail, numbers, private words."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

HIDDEN = "…"

MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
HANDLE = re.compile(r"[@＠](\w{1,50})")
PHONE = re.compile(r"(?<![\w.])\+?\(?\d\)?(?:[ ./-]?\(?\d\)?){6,14}(?!\w)")
ADDRESS = re.compile(
    r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.])|\b(?:[0-9a-fA-F]{1,4}:){4,7}[0-9a-fA-F]{1,4}\b"
)
LINK = re.compile(r"(?:https?://|www\.)\S+|\b(?:[\w-]+\.)+[a-z]{2,24}\b(?:/\S*)?", re.IGNORECASE)
WORD = re.compile(r"\w+")
ID = re.compile(r"(?<![\w.])\d{7,}(?!\w)")

SHORTEST_NAME = 4  # letters; shorter handles are ordinary words and count with their @ alone


def words(text: str) -> set[str]:
    """The lower-case words of a text that could be a handle: at least four letters, not all digits."""
    return {
        word
        for word in (found.lower() for found in WORD.findall(text))
        if SHORTEST_NAME <= len(word) <= 50 and not word.isdecimal()
    }


class Masker:
    """Hides private things in texts.

    `names` are lower-case words that name somebody, `phrases` whole values (a bio, a place).
    """

    def __init__(self, names: Collection[str], phrases: Iterable[str] = ()) -> None:
        self._names = frozenset(names)
        known = sorted({phrase for phrase in phrases if len(phrase) >= 3}, key=len, reverse=True)
        self._phrases = (
            re.compile(
                "|".join(rf"(?<!\w){re.escape(each)}(?!\w)" for each in known), re.IGNORECASE
            )
            if known
            else None
        )

    def prose(self, text: str) -> str:
        """A sentence of ours, without what names somebody; numbers and file names stay."""
        text = self._without_phrases(text)
        text = HANDLE.sub("@" + HIDDEN, MAIL.sub("[mail]", text))
        return WORD.sub(self._hidden_if_private, ID.sub(HIDDEN, text))

    def data(self, text: str) -> str:
        """Words of a tweet, without what leads to somebody."""
        text = MAIL.sub("[mail]", self._without_phrases(text))
        text = LINK.sub("[link]", ADDRESS.sub("[number]", text))
        text = PHONE.sub("[number]", HANDLE.sub("@" + HIDDEN, text))
        return WORD.sub(self._hidden_if_private, text)

    def _without_phrases(self, text: str) -> str:
        return self._phrases.sub(HIDDEN, text) if self._phrases else text

    def _hidden_if_private(self, found: re.Match[str]) -> str:
        return HIDDEN if found[0].lower() in self._names else found[0]
