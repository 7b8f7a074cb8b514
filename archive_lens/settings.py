"""`lens.toml` as typed settings, with errors that name the line's key.

Nothing here is needed to begin: every setting has a default, and what can be inferred is inferred.
The settings that change a number are part of `fingerprint`, so that a change makes results stale.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo

import msgspec

from archive_lens.errors import UsageError

FILE_NAME = "lens.toml"


class Period(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The days analysed, both included, in UTC; None means from the first or to the last tweet."""

    since: date | None = None
    until: date | None = None


class Own(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is the owner's: links to these domains and posts that name these count as their own."""

    domains: tuple[str, ...] = ()
    not_domains: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    products: tuple[str, ...] = ()


class Repetition(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Texts that may come again: hashtags (`#throwback`) or regular expressions."""

    allowed: tuple[str, ...] = ()


class Topics(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Names for topics: each goes to the topic that most of its words are telling words of.

    `vectors` are what words mean: learnt from the archive itself (`local`), or from elsewhere (`embeddings`, an
    optional extra for English).
    """

    names: dict[str, tuple[str, ...]] = {}
    vectors: Literal["local", "embeddings"] = "local"


class Goal(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the owner wants to write about, and what such posts are known by.

    `examples` are texts of such posts, or ids of posts of the owner's own; a post with a word of `avoid` is
    never on the goal.
    """

    name: str
    description: str = ""
    words: tuple[str, ...] = ()
    hashtags: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    accounts: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything that `lens.toml` may set, with its defaults."""

    time_zone: str = ""
    period: Period = Period()
    own: Own = Own()
    repetition: Repetition = Repetition()
    topics: Topics = Topics()
    goals: tuple[Goal, ...] = ()

    def fingerprint(self) -> str:
        """Sixteen hex digits over all settings but the period, which is recorded beside it."""
        words = msgspec.json.encode(msgspec.structs.replace(self, period=Period()), order="sorted")
        return hashlib.sha256(words).hexdigest()[:16]


def load(path: Path | None, beside: Path) -> Settings:
    """The settings of `path`, else of `lens.toml` beside the database or in the current folder, else the defaults.

    Raises UsageError for a missing `path`, for TOML that cannot be read and for a key or value that
    does not exist.
    """
    return read(path, beside).settings


@dataclass(frozen=True, slots=True)
class Read:
    """Settings, the file they come from (None without one), and the names that it sets, as `own.domains`."""

    settings: Settings
    file: Path | None
    told: frozenset[str]


def flat(table: Mapping[str, Any], before: str = "") -> dict[str, Any]:
    """Nested tables as one, its names joined by dots."""
    found: dict[str, Any] = {}
    for name, value in table.items():
        if isinstance(value, dict):
            found |= flat(value, f"{before}{name}.")
        else:
            found[before + name] = value
    return found


def read(path: Path | None, beside: Path) -> Read:
    """Like `load`, with where the settings come from."""
    found = path or _first_existing(beside.parent / FILE_NAME, Path(FILE_NAME))
    if found is None:
        return Read(Settings(), None, frozenset())
    try:
        raw = tomllib.loads(found.read_text(encoding="utf-8-sig"))
        settings = msgspec.convert(raw, Settings)
    except FileNotFoundError:
        raise UsageError(
            f"there is no settings file {found}", hint="Check the path given with --config."
        ) from None
    except OSError as error:
        raise UsageError(
            f"{found} cannot be read: {error.strerror}", hint="Check the file's permissions."
        ) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError) as error:
        raise UsageError(
            f"{found}: {error}", hint="Correct that setting, or remove the line."
        ) from None
    _check(settings, found)
    return Read(settings, found, frozenset(flat(raw)))


def _first_existing(*candidates: Path) -> Path | None:
    return next((candidate for candidate in candidates if candidate.is_file()), None)


def _check(settings: Settings, path: Path) -> None:
    if settings.time_zone:
        try:
            ZoneInfo(settings.time_zone)
        except (ValueError, OSError, KeyError):
            raise UsageError(
                f"{path}: time_zone {settings.time_zone!r} is not known",
                hint='Write it as the IANA database does, for example time_zone = "Europe/London".',
            ) from None
    _check_goals(settings.goals, path)
    for pattern in settings.repetition.allowed:
        try:
            re.compile(pattern)
        except re.error as error:
            raise UsageError(
                f"{path}: repetition.allowed holds a pattern that cannot be used: {error}",
                hint="Write a hashtag such as '#throwback', or a regular expression.",
            ) from None


def _check_goals(goals: tuple[Goal, ...], path: Path) -> None:
    seen: set[str] = set()
    for number, goal in enumerate(goals, 1):
        if not goal.name.strip() or goal.name in seen:
            raise UsageError(
                f"{path}: goals, number {number}: the name is "
                + ("empty" if not goal.name.strip() else f"{goal.name!r}, as that of another goal"),
                hint="Give every goal a name of its own.",
            )
        seen.add(goal.name)
        if not any((goal.words, goal.hashtags, goal.domains, goal.accounts, goal.examples)):
            raise UsageError(
                f"{path}: goal {goal.name!r} has nothing to be known by",
                hint="Give it words, hashtags, domains, accounts or examples.",
            )
