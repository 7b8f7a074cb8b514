"""The voice of a made-up account: frames and word lists become posts, and posts become copies.

A frame is a line with `{slot}` and `[this|that]`. A slot draws from its word list like cards from a
shuffled deck, so nothing comes back before everything has been used. `Guard` turns away a text
that comes too close to an earlier one: what repeats in an account was planted.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

_SLOT = re.compile(r"\{(\w+)\}")
_CHOICE = re.compile(r"\[([^\[\]]*)\]")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_URL = re.compile(r"https://\S+")
_NO_SPACES = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
_ARTICLE = re.compile(r"\b([Aa]) (?=[aeiouAEIOU])")
# A word list marks a plural with a star; the verb right behind it follows suit.
_PLURAL = dict(
    entry.split(":")
    for entry in [
        "is:are",
        "has:have",
        "was:were",
        "does:do",
        "looks:look",
        "needs:need",
        "goes:go",
        "deserves:deserve",
        "squeaks:squeak",
        "carries:carry",
        "mentions:mention",
        "proves:prove",
        "says:say",
        "spells:spell",
        "lists:list",
        "lives:live",
        "makes:make",
        "means:mean",
        "counts:count",
    ]
)
_VERB = re.compile(rf"^ ({'|'.join(_PLURAL)})\b")

_MEMORY = 90

EDITS = (
    "exact",
    "new_url",
    "emoji",
    "hashtags",
    "icymi",
    "cc",
    "reorder",
    "truncate",
    "append",
    "swap1",
    "swap2",
    "swap3",
)


def frames(block: str) -> tuple[str, ...]:
    """One frame a line."""
    return tuple(line.strip() for line in block.splitlines() if line.strip())


def words(block: str) -> tuple[str, ...]:
    """Entries between semicolons, line breaks counted as spaces."""
    return tuple(entry for part in block.split(";") if (entry := " ".join(part.split())))


@dataclass(frozen=True, slots=True)
class Topic:
    """What one topic can say."""

    name: str
    hashtags: tuple[str, ...]
    frames: tuple[str, ...]
    follows: tuple[str, ...]
    slots: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Pack:
    """All word material of one language."""

    lang: str
    topics: Mapping[str, Topic]
    chatter: Topic
    shared: Mapping[str, tuple[str, ...]]
    products: tuple[str, ...]
    openers: tuple[str, ...]
    closers: tuple[str, ...]
    emoji: tuple[str, ...]
    selling_quietly: tuple[str, ...]
    selling_loudly: tuple[str, ...]
    selling_tails: tuple[str, ...]
    announcing: tuple[str, ...]
    boosting: tuple[str, ...]
    greetings: tuple[str, ...]
    replies: tuple[str, ...]
    helping: tuple[str, ...]
    stock: tuple[str, ...]
    quoting: tuple[str, ...]
    article_comments: tuple[str, ...]
    mention_tails: tuple[str, ...]
    obsession: tuple[str, ...]
    obsession_entity: str
    handtyped: tuple[str, ...]
    pitch: str
    series: str
    template: str
    tail: tuple[str, ...]
    spare_words: tuple[str, ...]
    messages: tuple[str, ...]
    space: str = " "
    scale: float = 1.0  # how long a text is beside an English one


@dataclass(slots=True)
class Voice:
    """Draws texts from a pack with one stream of chance; `live` slots are asked anew each time."""

    pack: Pack
    rng: random.Random
    live: dict[str, Callable[[], str]] = field(default_factory=dict)
    _decks: dict[tuple[str, str], list[str]] = field(default_factory=dict)

    def frame(self, name: str, choices: tuple[str, ...]) -> str:
        """The next frame of a named list."""
        return self._deal(name, "", choices)

    def fill(self, frame: str, topic: Topic) -> str:
        """A frame with its choices made and its slots filled from the topic, then from the shared lists."""
        text = _CHOICE.sub(lambda match: self.rng.choice(match[1].split("|")), frame)
        out: list[str] = []
        at, plural = 0, False
        for match in _SLOT.finditer(text):
            out.append(_agree(text[at : match.start()], plural))
            name = match[1]
            value = self._value(name.lower(), topic)
            plural = value.endswith("*")
            value = value.removesuffix("*")
            starts = name[0].isupper() or not "".join(out) or out[-1].endswith((". ", "! ", "? "))
            starts = starts and not value.startswith("http")
            out.append(value[:1].upper() + value[1:] if starts else value)
            at = match.end()
        out.append(_agree(text[at:], plural))
        return _smooth("".join(out), self.pack.lang)

    def post(
        self, topic: Topic, shortest: int = 20, longest: int = 270
    ) -> tuple[str, tuple[str, ...]]:
        """An ordinary post of the topic and the names of the frames in it."""
        shortest = round(shortest * self.pack.scale)
        longest = round(longest * min(1.0, 1.25 * self.pack.scale))
        while True:
            frame = self.frame(topic.name, topic.frames)
            text = self.fill(frame, topic)
            used: tuple[str, ...] = (frame,)
            if topic.follows and (len(text) < shortest or self.rng.random() < 0.42):
                follow = self.frame(f"{topic.name} follows", topic.follows)
                text, used = self.join(text, self.fill(follow, topic)), (frame, follow)
            if shortest <= len(text) <= longest:
                return text, used

    def dress(self, text: str, likely: float = 1.0) -> str:
        """The text with, now and then, an opener, a closer, an emoji or a slip of the keys."""
        rng = self.rng
        if rng.random() < 0.12 * likely:
            text = self.join(rng.choice(self.pack.openers), text)
        if rng.random() < 0.10 * likely:
            text = self.join(text, rng.choice(self.pack.closers))
        if rng.random() < 0.12 * likely:
            text = f"{text} {rng.choice(self.pack.emoji)}"
        if rng.random() < 0.02 * likely:
            text = _slip(text, rng)
        return text

    def join(self, first: str, second: str) -> str:
        """Two sentences, with a space where the language has one."""
        return f"{first}{self.pack.space}{second}"

    def draw(self, name: str) -> str:
        """One entry of a shared list."""
        return self._deal("shared", name, self.pack.shared[name]).removesuffix("*")

    def _value(self, name: str, topic: Topic) -> str:
        if name in self.live:
            return self.live[name]()
        for key in (name, name.rstrip("0123456789")):
            if key in topic.slots:
                return self._deal(topic.name, key, topic.slots[key])
            if key in self.pack.shared:
                return self._deal("shared", key, self.pack.shared[key])
        raise KeyError(f"no words for {{{name}}} in {topic.name}")

    def _deal(self, owner: str, name: str, cards: tuple[str, ...]) -> str:
        deck = self._decks.setdefault((owner, name), [])
        if not deck:
            deck.extend(cards)
            self.rng.shuffle(deck)
        return deck.pop()


def _smooth(text: str, lang: str) -> str:
    """What a language does where two words meet: `an apple`, `del taller`."""
    if lang == "en":
        return _ARTICLE.sub(r"\1n ", text)
    if lang == "es":
        return re.sub(r"\b([Dd]e|[Aa]) el ", r"\1l ", text)
    return text


def _agree(literal: str, plural: bool) -> str:
    return _VERB.sub(lambda match: f" {_PLURAL[match[1]]}", literal) if plural else literal


def _slip(text: str, rng: random.Random) -> str:
    """One pair of neighbouring letters swapped inside a long word."""
    long_words = [
        match for match in _WORD.finditer(text) if len(match[0]) > 6 and match[0].isascii()
    ]
    if not long_words or "https://" in text:
        return text
    at = rng.choice(long_words).start() + rng.randrange(2, 5)
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :]


@dataclass(slots=True)
class Guard:
    """Remembers what was said, frame by frame, and knows when a new text is too close to it."""

    limit: float = 0.45
    _said: dict[str, list[frozenset[str]]] = field(default_factory=dict)
    _whole: set[str] = field(default_factory=set)

    def admits(self, text: str, used: tuple[str, ...]) -> bool:
        """Keep the text and say yes, or say no where it shares too many words with one of the same frame."""
        whole = " ".join(_URL.sub("", text).casefold().split())
        parts = tokens(whole)
        for name in used:
            # In a very big account the cost would grow with the square: the latest of a frame must do.
            for earlier in self._said.get(name, ())[-_MEMORY:]:
                common = len(parts & earlier)
                if common > self.limit * len(parts | earlier) or common > 0.72 * min(
                    len(parts), len(earlier)
                ):
                    return False
        if whole in self._whole:
            return False
        self._whole.add(whole)
        for name in used:
            self._said.setdefault(name, []).append(parts)
        return True


def tokens(text: str) -> frozenset[str]:
    """Words, or character triples where a script writes none."""
    if _NO_SPACES.search(text):
        return frozenset(text[i : i + 3] for i in range(len(text) - 2))
    return frozenset(_WORD.findall(text))


def edited(
    kind: str,
    text: str,
    voice: Voice,
    new_link: Callable[[str], str],
    friend: Callable[[], str],
    tags: tuple[str, ...],
) -> str:
    """A copy of the text with one of the eleven edits, or word for word (`exact`).

    `new_link` gets the edit's name and gives a short link; it is asked for `new_url` only.
    """
    rng, pack = voice.rng, voice.pack
    links = _URL.findall(text)
    body = " ".join(_URL.sub("", text).split())
    if kind == "new_url":
        links = [new_link(kind)]
    elif kind == "emoji":
        body = f"{body} {' '.join(rng.sample(pack.emoji, 2))}"
    elif kind == "hashtags":
        links.append(" ".join(f"#{tag}" for tag in tags))
    elif kind == "icymi":
        body = f"ICYMI: {body}"
    elif kind == "cc":
        links.append(f"cc {friend()}")
    elif kind == "reorder":
        body = _halves_swapped(body, pack.space)
    elif kind == "truncate":
        body = body[: round(len(body) * 0.7)].rsplit(" ", 1)[0].rstrip(" ,.;:") + "…"
    elif kind == "append":
        body = f"{body} {rng.choice(pack.tail)}"
    elif kind.startswith("swap"):
        body = _swapped(body, int(kind[-1]), voice)
    return " ".join([body, *links])


def _halves_swapped(body: str, space: str) -> str:
    ends = [match.end() for match in re.finditer(r"[.!?。！？](?=\s|.)", body)][:-1] or [
        match.end() for match in re.finditer(r"[,:;、] ?", body)
    ]
    if not ends:
        ends = [match.start() for match in re.finditer(" ", body)] or [len(body) // 2]
    cut = min(ends, key=lambda end: abs(end - len(body) / 2))
    return f"{body[cut:].strip()}{space}{body[:cut].strip()}"


def _swapped(body: str, how_many: int, voice: Voice) -> str:
    """Whole words replaced; in a script without spaces, a pair of characters each."""
    rng = voice.rng
    if voice.pack.space == " ":
        places = [match.span() for match in _WORD.finditer(body) if 4 <= len(match[0]) <= 8]
    else:
        places = [(at, at + 2) for at in range(2, len(body) - 3, 3)]
    for start, end in sorted(rng.sample(places, min(how_many, len(places))), reverse=True):
        body = body[:start] + rng.choice(voice.pack.spare_words) + body[end:]
    return body
