"""Made-up names for real people and links: the same all over one page, and of no use to guess with.

A name follows from a random key that is thrown away with the run, so nobody can hash a list of handles
and look which of them come out.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Collection

from archive_lens.language import tr

_FIRST = (
    "Amber", "Ashen", "Azure", "Brisk", "Bronze", "Calm", "Cobalt", "Copper", "Coral", "Crimson",
    "Dapper", "Dusky", "Early", "Ebony", "Elder", "Fabled", "Fern", "Flaxen", "Frosty", "Gentle",
    "Gilded", "Ginger", "Golden", "Hazel", "Hidden", "Humble", "Indigo", "Ivory", "Jade", "Jolly",
    "Keen", "Lilac", "Linen", "Lively", "Lucid", "Lunar", "Maroon", "Mellow", "Misty", "Mossy",
    "Nimble", "Ochre", "Olive", "Opal", "Pearly", "Placid", "Plum", "Quiet", "Rosy", "Ruby",
    "Russet", "Sable", "Sandy", "Sepia", "Silver", "Slate", "Sunny", "Tawny", "Umber", "Velvet",
    "Violet", "Walnut", "Willow", "Zesty",
)  # fmt: skip
_LAST = (
    "Badger", "Beaver", "Bison", "Bittern", "Bunting", "Buzzard", "Chamois", "Chough", "Cormorant",
    "Crane", "Curlew", "Dipper", "Dormouse", "Dotterel", "Dunlin", "Egret", "Ermine", "Falcon",
    "Ferret", "Finch", "Gannet", "Gecko", "Godwit", "Goshawk", "Grebe", "Grouse", "Heron", "Hoopoe",
    "Ibex", "Ibis", "Jackdaw", "Kestrel", "Kite", "Lapwing", "Lark", "Linnet", "Lynx", "Marmot",
    "Marten", "Merlin", "Newt", "Nuthatch", "Oriole", "Osprey", "Otter", "Petrel", "Pipit", "Plover",
    "Puffin", "Quail", "Rail", "Raven", "Redstart", "Sandpiper", "Shrike", "Siskin", "Stoat",
    "Swift", "Tern", "Turtle", "Vole", "Wagtail", "Warbler", "Wren",
)  # fmt: skip

WORDS = frozenset(word.lower() for word in (*_FIRST, *_LAST))


class Pseudonyms:
    """Gives each person two words and each link a number.

    `key` is random bytes, kept nowhere; `taken` are lower-case words that name somebody and are not used.
    """

    def __init__(self, key: bytes, taken: Collection[str] = ()) -> None:
        self._key = key
        self._first = [word for word in _FIRST if word.lower() not in taken]
        self._last = [word for word in _LAST if word.lower() not in taken]
        self._people: dict[str, str] = {}
        self._links: dict[str, str] = {}

    def person(self, name: str) -> str:
        """Two words for a handle or user id, the same each time and nobody else's."""
        who = name.lstrip("@").lower()
        if who not in self._people:
            self._people[who] = self._unused(who)
        return self._people[who]

    def link(self, link: str) -> str:
        """A number for a link or domain, counted as they are met."""
        return self._links.setdefault(
            link.lower(), tr("Link {number}", number=str(len(self._links) + 1))
        )

    def _unused(self, who: str) -> str:
        used = set(self._people.values())
        for attempt in range(64):
            name = self._drawn(f"{attempt} {who}")
            if name and name not in used:
                return name
        return tr(
            "Person {number}", number=str(len(self._people) + 1)
        )  # more people than pairs of words

    def _drawn(self, seed: str) -> str:
        if not self._first or not self._last:
            return ""
        digest = hmac.new(self._key, seed.encode("utf-8", "replace"), hashlib.sha256).digest()
        first = self._first[int.from_bytes(digest[:4], "big") % len(self._first)]
        last = self._last[int.from_bytes(digest[4:8], "big") % len(self._last)]
        return f"{first} {last}"
