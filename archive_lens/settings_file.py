"""A first `lens.toml`: every setting explained, and filled with what could be told from the archive.

What it says stands in `settings_template.toml`. There a line `#= NAME = EXAMPLE` is put in force where the value is
known, and `#? NAME = EXAMPLE` becomes an example of the owner's own; `#? goals` makes room for goals. A new setting
needs lines there and nothing here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from importlib.resources import files

_SECTION = re.compile(r"^#?\[+(?P<name>[\w.]+)\]+$")
_MARKED = re.compile(r"^#(?P<mark>[=?]) (?P<name>\w+)(?: = (?P<example>.+))?$")


@dataclass(frozen=True, slots=True)
class Known:
    """A value that could be told, and why it is thought so, for a comment."""

    value: str | date
    why: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What could be a goal of the owner's."""

    name: str
    words: tuple[str, ...]
    hashtags: tuple[str, ...]
    why: str


def settings_text(found: Mapping[str, Sequence[Known]], goals: Sequence[Proposal] = ()) -> str:
    """The text of a `lens.toml`. `found` holds values by the setting's name, as `own.domains`."""
    template = (files("archive_lens") / "settings_template.toml").read_text(encoding="utf-8")
    section = ""
    lines: list[str] = []
    for line in template.splitlines():
        if heading := _SECTION.match(line):
            section = heading["name"] + "."
        marked = _MARKED.match(line)
        if marked is None:
            lines.append(line)
        elif marked["name"] == "goals":
            lines += _proposed(goals)
        else:
            known = found.get(section + marked["name"], ())
            lines += _setting(marked, known)
    return "\n".join(lines) + "\n"


def _setting(marked: re.Match[str], known: Sequence[Known]) -> Iterator[str]:
    name, example = marked["name"], marked["example"]
    if not known:
        yield f"#{name} = {example}"
        return
    before = "" if marked["mark"] == "=" else "#"
    if not example.startswith("["):
        yield f"{before}{name} = {toml(known[0].value)}{_comment(known[0].why)}"
        return
    yield f"{before}{name} = ["
    for each in known:
        yield f"{before}    {toml(each.value)},{_comment(each.why)}"
    yield f"{before}]"


def _proposed(goals: Sequence[Proposal]) -> Iterator[str]:
    if goals:
        yield ""
        yield "# What could be goals, from your largest topics:"
    for goal in goals:
        yield f"#[[goals]]{_comment(goal.why)}"
        yield f"#name = {toml(goal.name)}"
        yield f"#words = [{', '.join(map(toml, goal.words))}]"
        if goal.hashtags:
            yield f"#hashtags = [{', '.join(map(toml, goal.hashtags))}]"


def _comment(why: str) -> str:
    return f"  # {why}" if why else ""


def toml(value: str | date) -> str:
    """A value as TOML writes it; every character that TOML forbids or nobody sees is escaped."""
    if isinstance(value, date):
        return value.isoformat()
    text = json.dumps(value, ensure_ascii=False)
    return "".join(
        each if each.isprintable() else "".join(f"\\u{ord(each):04X}" if ord(each) < 0x10000 else f"\\U{ord(each):08X}")
        for each in text
    )  # fmt: skip
