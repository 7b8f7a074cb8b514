"""What every relation is, for `archive-lens schema` and the data dictionary."""

from __future__ import annotations

import difflib
from typing import Any

from archive_lens.errors import UsageError
from archive_lens.store.catalog import Relation, relations
from archive_lens.store.database import Database
from archive_lens.store.examples import examples

Rows = tuple[tuple[str, ...], list[tuple[Any, ...]]]


def overview(database: Database) -> Rows:
    """Every table and view with its kind, rows, grain and sentence, in the order of their making."""
    rows = []
    for relation in readable():
        count = database.value(f"select count(*) from {relation.name}")
        rows.append((relation.name, kind(relation), count, relation.grain, relation.sentence))
    return ("relation", "kind", "rows", "grain", "what it is"), rows


def columns(name: str) -> Rows:
    """The columns of one relation. Raises UsageError, with near names, where there is none."""
    relation = _relation(name)
    rows = [(c.name, c.type, c.unit, c.meaning) for c in relation.columns]
    return ("column", "type", "unit", "meaning"), rows


def sentence(name: str) -> str:
    """One relation in a line: its name, what it is, its grain."""
    relation = _relation(name)
    return f"{relation.name} ({kind(relation)}, {relation.grain}): {relation.sentence}"


def examples_of(name: str) -> tuple[str, ...]:
    """Three queries to begin with. Raises UsageError, with near names, where there is no such relation."""
    return examples(_relation(name))


def readable() -> list[Relation]:
    """The relations that can be read from: all but the macros."""
    return [relation for relation in relations().values() if relation.folder != "macros"]


def kind(relation: Relation) -> str:
    """How the rows come about: `table` (read from archives or computed), `view` (always fresh), `result`."""
    return {"tables": "table", "views": "view", "analyses": "result"}[relation.folder]


def _relation(name: str) -> Relation:
    known = {relation.name: relation for relation in readable()}
    if name not in known:
        near = difflib.get_close_matches(name, known, n=3)
        hint = f"Did you mean {' or '.join(near)}?" if near else "See: archive-lens schema"
        raise UsageError(f"there is no relation {name!r}", hint=hint)
    return known[name]
