"""The relations as `sql/` describes them: headers checked, creation order from their inputs.

Every file holds one relation and begins with a header comment, the one place where its meaning is
written. From it come the comments in the database, `archive-lens schema` and docs/data-dictionary.md.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from functools import cache
from graphlib import TopologicalSorter
from importlib.resources import files
from typing import Literal

Folder = Literal["tables", "macros", "views", "analyses"]

#: Tables with rows of an account that come from its archives; all other tables of an account hold results.
FROM_ARCHIVES = frozenset(
    {
        "account_usernames",
        "account_versions",
        "accounts",
        "analysis_scope",
        "direct_messages",
        "followers",
        "following",
        "ingests",
        "likes",
        "tweet_edits",
        "tweet_versions",
        "tweets",
    }
)

FOLDERS: tuple[Folder, ...] = ("macros", "tables", "views", "analyses")

_HEADER = re.compile(r"\A/\*\n(?P<head>.*?)\n\*/\n(?P<body>.*)\Z", re.DOTALL)
_FIRST = re.compile(r"\A(?P<name>[a-z][a-z0-9_]*): (?P<sentence>.+)\Z", re.DOTALL)
_FIELD = re.compile(r"^(grain|inputs|params|columns)\b *(.*)$")


@dataclass(frozen=True, slots=True)
class ColumnDoc:
    """One column of a relation: its DuckDB type, its unit (`-` for none) and what it means."""

    name: str
    type: str
    unit: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Relation:
    """One SQL file. `grain` holds the key columns, empty for a relation of one row or of problems."""

    name: str
    folder: Folder
    sentence: str
    grain: str
    inputs: tuple[str, ...]
    columns: tuple[ColumnDoc, ...]
    body: str

    @property
    def key(self) -> tuple[str, ...]:
        """The columns that no two rows share; empty where the grain names none."""
        if not self.grain.startswith("one row per "):
            return ()
        names = tuple(name.strip() for name in self.grain.removeprefix("one row per ").split(","))
        return names if set(names) <= self.names else ()

    @property
    def names(self) -> frozenset[str]:
        """The names of its columns."""
        return frozenset(column.name for column in self.columns)

    @property
    def is_stored(self) -> bool:
        """Whether its rows lie in the file; those of a view are made when asked for."""
        return self.folder in ("tables", "analyses")

    @property
    def of_account(self) -> str:
        """The condition on rows that belong to `$account`; empty where rows belong to no account."""
        if "account_id" in self.names:
            return "account_id = $account"
        for column, table in (("tweet_id", "tweets"), ("ingest_id", "ingests")):
            if column in self.names:
                return f"{column} in (select {column} from {table} where account_id = $account)"
        return ""


class HeaderError(ValueError):
    """A SQL file whose header does not keep the form."""


def parse(name: str, folder: Folder, text: str) -> Relation:
    """One file's text as a Relation. Raises HeaderError, naming the file, where the form is not kept."""
    match = _HEADER.match(text)
    if match is None:
        raise HeaderError(f"{folder}/{name}.sql does not begin with a header comment")
    sections = _sections(match["head"])
    first = _FIRST.match(sections["sentence"])
    if first is None or first["name"] != name:
        raise HeaderError(f"{folder}/{name}.sql: the header must begin with '{name}: '")
    if folder != "macros" and not sections["columns"]:
        raise HeaderError(f"{folder}/{name}.sql: the header names no columns")
    inputs = " ".join(sections["inputs"].split()).strip("- ")
    return Relation(
        name=name,
        folder=folder,
        sentence=" ".join(first["sentence"].split()),
        grain=" ".join(sections["grain"].split()),
        inputs=tuple(part.strip() for part in inputs.split(",") if part.strip()),
        columns=tuple(_columns(name, folder, sections["columns"])),
        body=match["body"].strip().rstrip(";"),
    )


def _sections(head: str) -> dict[str, str]:
    sections = {"sentence": "", "grain": "", "inputs": "", "params": "", "columns": ""}
    current = "sentence"
    for line in head.split("\n"):
        field = _FIELD.match(line)
        if field:
            current = field[1]
            line = field[2]
        sections[current] += line + "\n"
    return {name: text.strip("\n") for name, text in sections.items()} | {
        "sentence": sections["sentence"].strip()
    }


def _columns(name: str, folder: str, text: str) -> list[ColumnDoc]:
    columns = []
    for line in text.splitlines():
        if not line.strip():
            continue
        parts = re.split(r"\s{2,}", line.strip(), maxsplit=3)
        if len(parts) != 4:
            raise HeaderError(
                f"{folder}/{name}.sql: a column needs name, type, unit, meaning: {line!r}"
            )
        columns.append(ColumnDoc(*parts))
    return columns


@cache
def relations() -> dict[str, Relation]:
    """Every relation by name, in an order in which they can be created: inputs before their users."""
    found = {relation.name: relation for folder in FOLDERS for relation in _read_folder(folder)}
    for relation in found.values():
        unknown = set(relation.inputs) - found.keys()
        if unknown:
            raise HeaderError(f"{relation.name}.sql: unknown inputs {sorted(unknown)}")
    rank = {name: number for number, name in enumerate(found)}
    order = TopologicalSorter({name: relation.inputs for name, relation in found.items()})
    order.prepare()
    names: list[str] = []
    while order.is_active():
        ready = sorted(order.get_ready(), key=rank.__getitem__)
        names.extend(ready)
        order.done(*ready)
    return {name: found[name] for name in names}


def _read_folder(folder: Folder) -> list[Relation]:
    root = files("archive_lens") / "sql" / folder
    entries = sorted((entry for entry in root.iterdir() if entry.name.endswith(".sql")), key=str)
    return [
        parse(entry.name.removesuffix(".sql"), folder, entry.read_text(encoding="utf-8"))
        for entry in entries
    ]


@cache
def fingerprint() -> str:
    """Sixteen hex digits over all that `statements` gives: it takes 0.3 CPU s to lay, so it is laid once."""
    return hashlib.sha256("\n".join(statements()).encode()).hexdigest()[:16]


def statements() -> list[str]:
    """The statements that lay every relation into an empty database, comments included."""
    lines: list[str] = []
    for relation in relations().values():
        lines.append(_creation(relation))
        if relation.folder != "macros":
            lines.extend(_comments(relation))
    return lines


def _creation(relation: Relation) -> str:
    if relation.folder == "views":
        return f"create or replace view {relation.name} as\n{relation.body}"
    if relation.folder == "analyses":
        # From the header, for planning every body would cost 0.2 CPU s; a test holds them together.
        columns = ", ".join(f"{column.name} {column.type}" for column in relation.columns)
        return f"create table if not exists {relation.name} ({columns})"
    return relation.body


def _comments(relation: Relation) -> list[str]:
    what = "view" if relation.folder == "views" else "table"
    lines = [f"comment on {what} {relation.name} is {_literal(relation.sentence)}"]
    for column in relation.columns:
        unit = "" if column.unit == "-" else f" [{column.unit}]"
        text = _literal(column.meaning + unit)
        lines.append(f"comment on column {relation.name}.{column.name} is {text}")
    return lines


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
