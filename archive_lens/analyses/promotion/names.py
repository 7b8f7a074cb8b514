"""What the owner goes by: handles, products, the name on the profile, and places whose name is written as words."""

from __future__ import annotations

import re
from collections.abc import Iterable

import polars as pl

from archive_lens.analyses.places import stem_of
from archive_lens.analyses.texts import folded
from archive_lens.settings import Settings
from archive_lens.store.database import Database

SHORTEST_STEM = 6  # letters; shorter names of places are in too many words
_PARTS = re.compile(r"\s*[·|/•~,:()\[\]–—]\s*|\s+-\s+|@\w+")


def owner_names(database: Database, settings: Settings) -> list[str]:
    """Patterns over text keys, each of one name, in order.

    Handles keep their @. Of the name on the profile, the parts of two words or more count: one word may be any
    word. A place of the owner counts where its name is written as words: sellerpots.example as "Seller Pots".
    """
    account = "account_id = (select account_id from analysis_scope)"
    handles = database.tuples(
        f"select distinct username from account_usernames where {account} and username is not null"
    )
    shown = database.tuples(f"select display_name from accounts where {account}")
    places = database.tuples(
        f"select domain from own_domains where {account} and source <> 'inferred'"
    )
    names = {f"@{handle.lstrip('@')}" for handle in (*settings.own.handles, *_first(handles))}
    names |= set(settings.own.products)
    names |= {
        part for name in _first(shown) for part in _PARTS.split(name or "") if _words(part) >= 2
    }
    whole = folded(pl.Series(sorted(names), dtype=pl.String)).str.strip_chars()
    stems = sorted({stem_of(place) for place in _first(places)})
    return [re.escape(name) for name in whole if name] + [
        pattern for stem in stems if (pattern := _written_apart(stem))
    ]


def _first(rows: Iterable[tuple[str, ...]]) -> list[str]:
    return [row[0] for row in rows]


def _words(text: str) -> int:
    return len(re.findall(r"\w{2,}", text))


def _written_apart(stem: str) -> str | None:
    """The stem with at least one gap between its letters; None where it is too short."""
    letters = [re.escape(letter) for letter in re.sub(r"[^\w]", "", stem)]
    if len(letters) < SHORTEST_STEM:
        return None
    ways = ["".join(letters[:at]) + " " + " ?".join(letters[at:]) for at in range(1, len(letters))]
    return f"(?:{'|'.join(ways)})"
