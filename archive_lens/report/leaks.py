"""The last look at a finished page: does anything private stand in it, in whatever disguise?

The page is read as it is, without its tags, and with every escape, percent code and base64 block undone.
What the page of an empty archive holds as well is the program's own words and cannot leak.
"""

from __future__ import annotations

import base64
import binascii
import html
import re
import urllib.parse
import zlib
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass

from archive_lens.report import hidden_texts, masking

WINDOW = hidden_texts.LENGTH

_TAG = re.compile(r"<[^>]*>")
_ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})")
_PERCENT = re.compile(r"(?:%[0-9a-fA-F]{2})+")
_BLOCK = re.compile(r"[A-Za-z0-9+/_-]{16,}={0,2}")
_MOST_INFLATED = 20_000_000  # bytes of one compressed block; ours are far smaller
_TOO_LARGE = 2**63  # no id
_DEPTH = 3  # a block within a block within a block


@dataclass(frozen=True, slots=True)
class Leak:
    """Something private on the page: what kind, and how many; never the value itself."""

    kind: str
    count: int


@dataclass(frozen=True, slots=True)
class Private:
    """What must not be on the page. The functions give those of the values asked for that are private."""

    names_among: Callable[[Collection[str]], set[str]]
    ids_among: Callable[[Collection[int]], set[int]]
    phrases: Collection[str]
    hidden_texts: Callable[[], Iterable[str]]
    standing_texts: Callable[[], Iterable[str]]


def find(page: str, empty: str, private: Private, blocks: Collection[str] = ()) -> list[Leak]:
    """The leaks of a page, none when it may be shared.

    `empty` is the page of an empty archive in the same mode; `blocks` are parts of the program in the
    page (the chart library), which are not looked into.
    """
    for block in blocks:
        page, empty = page.replace(block, ""), empty.replace(block, "")
    shown, ours = list(_views(page)), list(_views(empty))
    leaks = (
        Leak("handle", _names(shown, ours, private)),
        Leak("id", _ids(shown, ours, private)),
        Leak("profile, archive or topic name", _phrases(shown, ours, private)),
        Leak("mail address, phone number or IP address", _patterns(shown, ours)),
        Leak("text of a private tweet or like", _texts(shown, ours, private)),
    )
    return [leak for leak in leaks if leak.count]


def words_of(page: str) -> set[str]:
    """The lower-case words of a page, escapes undone: for the empty page, the program's own vocabulary."""
    return set().union(*(masking.words(view) for view in _views(page)))


def _names(shown: list[str], ours: list[str], private: Private) -> int:
    known = set().union(*(masking.words(view) for view in ours))
    words = set().union(*(masking.words(view) for view in shown)) - known
    with_at = {handle.lower() for view in shown for handle in masking.HANDLE.findall(view)}
    return len(private.names_among(words | with_at))


def _ids(shown: list[str], ours: list[str], private: Private) -> int:
    known = {number for view in ours for number in masking.ID.findall(view)}
    numbers = {number for view in shown for number in masking.ID.findall(view)} - known
    return len(private.ids_among({int(number) for number in numbers if int(number) < _TOO_LARGE}))


def _phrases(shown: list[str], ours: list[str], private: Private) -> int:
    page = "\n".join(" ".join(view.casefold().split()) for view in shown)
    known = "\n".join(" ".join(view.casefold().split()) for view in ours)
    found = 0
    for phrase in private.phrases:
        value = " ".join(phrase.casefold().split())
        if len(value) < 3:
            continue
        whole = re.compile(rf"(?<!\w){re.escape(value)}(?!\w)")
        found += bool(whole.search(page)) and not whole.search(known)
    return found


def _patterns(shown: list[str], ours: list[str]) -> int:
    def all_of(views: list[str]) -> set[str]:
        return {
            match[0]
            for view in views
            for pattern in (masking.MAIL, _FULL_PHONE, _FULL_ADDRESS)
            for match in pattern.finditer(view)
        }

    return len(all_of(shown) - all_of(ours))


# On the whole page, where drawings are full of numbers, only what cannot be one of them.
_FULL_PHONE = re.compile(r"(?<![\w.])\+\d(?:[ ./-]?\(?\d\)?){7,14}(?!\w)")
_FULL_ADDRESS = re.compile(
    r"(?<![\w.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w.])"
)


def _texts(shown: list[str], ours: list[str], private: Private) -> int:
    windows = _windows(shown) - _windows(ours)
    found = {
        block for text in private.hidden_texts() for block in _blocks(text) if block in windows
    }
    if not found:
        return 0
    # Words that the owner also wrote in a tweet that stands, or liked a copy of, are the owner's own.
    for text in private.standing_texts():
        squeezed = hidden_texts.squeezed(text)
        found = {block for block in found if block not in squeezed}
        if not found:
            return 0
    return len(found)


def _windows(views: list[str]) -> set[str]:
    windows: set[str] = set()
    for view in views:
        squeezed = hidden_texts.squeezed(view)
        windows.update(
            squeezed[start : start + WINDOW] for start in range(len(squeezed) - WINDOW + 1)
        )
    return windows


def _blocks(text: str) -> Iterator[str]:
    """The text in whole windows side by side: a copy of twice that length holds at least one of them."""
    squeezed = hidden_texts.squeezed(text)
    for start in range(0, len(squeezed) - WINDOW + 1, WINDOW):
        yield squeezed[start : start + WINDOW]


def _views(page: str, depth: int = 0) -> Iterator[str]:
    """The page as it is, without tags, with escapes undone, and what its encoded blocks hold."""
    plain = html.unescape(page)
    yield page
    if plain != page:
        yield plain
    bare = " ".join(html.unescape(_TAG.sub(" ", page)).split())
    if bare != plain:
        yield bare
    for undone in (_ESCAPED.sub(_unescaped, plain), _PERCENT.sub(_unquoted, plain)):
        if undone != plain:
            yield undone
    if depth < _DEPTH:
        for block in _BLOCK.findall(plain):
            inside = _decoded(block)
            if inside:
                yield from _views(inside, depth + 1)


def _unescaped(found: re.Match[str]) -> str:
    return chr(int(found[1] or found[2], 16))


def _unquoted(found: re.Match[str]) -> str:
    return urllib.parse.unquote(found[0], errors="replace")


def _decoded(block: str) -> str:
    """What a base64 block holds as text, inflated where it is compressed; empty when it is none."""
    padded = block.rstrip("=").replace("-", "+").replace("_", "/")
    padded += "=" * (-len(padded) % 4)
    try:
        data = base64.b64decode(padded, validate=True)
    except (binascii.Error, ValueError):
        return ""
    for wbits in (31, 15, -15):
        try:
            data = zlib.decompressobj(wbits).decompress(data, _MOST_INFLATED)
            break
        except zlib.error:
            continue
    text = data.decode("utf-8", errors="replace")
    return text if text.count("\ufffd") <= len(text) // 4 else ""
