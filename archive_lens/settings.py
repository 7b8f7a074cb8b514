"""`lens.toml` as typed settings, with errors that name the line's key.

Nothing here is needed to begin: every setting has a default, and what can be inferred is inferred.
The settings that change a number are part of `fingerprint`, so that a change makes results stale.
"""

from __future__ import annotations

import copy
import hashlib
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo

import msgspec

from archive_lens.contact_lists import read_list
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


class Promotion(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Points of single features of promotion, by name, in place of the default ones."""

    points: dict[str, float] = {}


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


class Stages(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A SQL condition over `contact_facts` for each stage but `known`, which is all the rest; the highest that fits wins."""

    aware: str = "retweets + quotes + mentions > 0"
    engaged: str = "replies > 0"
    conversing: str = "proved_turns >= 2 and proved_days >= 2"
    relationship: str = "follows_me and i_follow and recent_days >= 5 and days_since <= 180"
    private: str = "messages_sent > 0 and messages_received > 0"


#: SQL conditions over `contact_facts` and the stage.
FLAGS = {
    "dormant": "stage in ('conversing', 'relationship', 'private') and days_since > 180",
    "lost": "stage in ('conversing', 'relationship', 'private') and days_since > 365",
    "cooling": "stage in ('conversing', 'relationship', 'private') and earlier_days >= 4"
    " and 2 * recent_days < earlier_days",
    "one_sided": "recent_days >= 5 and reciprocity = []",
    "owed": "is_owed",
}


class Segment(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A group of people that the owner names, and what they are known by: any of these is enough.

    `topics` are labels or words of topics, and `domains` those of links, in what the owner wrote to them; `keyword`
    is a regular expression over the owner's replies to them; `where` is a SQL condition over `contact_facts`,
    stage and flags. `handles` include those of the CSV file once the settings are read.
    """

    name: str
    handles: tuple[str, ...] = ()
    csv: str = ""
    topics: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    keyword: str = ""
    where: str = ""


class Contacts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The owner's rules for contacts. `flags` holds the default ones too; of `segments` the first that fits wins."""

    stages: Stages = Stages()
    flags: dict[str, str] = {}
    segments: tuple[Segment, ...] = ()

    def __post_init__(self) -> None:
        msgspec.structs.force_setattr(self, "flags", FLAGS | self.flags)


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything that `lens.toml` may set, with its defaults."""

    time_zone: str = ""
    period: Period = Period()
    own: Own = Own()
    repetition: Repetition = Repetition()
    promotion: Promotion = Promotion()
    topics: Topics = Topics()
    goals: tuple[Goal, ...] = ()
    contacts: Contacts = Contacts()

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


def read(path: Path | None, beside: Path, given: Sequence[str] = ()) -> Read:
    """Like `load`, with where the settings come from; `given` are settings of the command line, `NAME=VALUE`.

    They go before those of the file. NAME is as `own.domains`, VALUE as TOML writes it, or plain text.
    """
    found = path or _first_existing(beside.parent / FILE_NAME, Path(FILE_NAME))
    text = "" if found is None else _text(found)
    raw = {} if found is None else _parsed(text, found)
    settings = _converted(raw, text, str(found))
    told = frozenset(flat(raw))
    for each in given:
        raw = _with(raw, each)
        settings = _converted(raw, "", f"-p {each}")
    _check(settings, f"-p {', -p '.join(given)}" if given else str(found))
    if found is not None:
        settings = _with_lists(settings, found)
    return Read(settings, found, told)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise UsageError(
            f"there is no settings file {path}", hint="Check the path given with --config."
        ) from None
    except OSError as error:
        raise UsageError(
            f"{path} cannot be read: {error.strerror}", hint="Check the file's permissions."
        ) from None
    except UnicodeDecodeError as error:
        raise UsageError(f"{path}: {error}", hint="Save it as UTF-8.") from None


def _parsed(text: str, path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{path}: {error}", hint="Correct that line, or remove it.") from None


def _converted(raw: Mapping[str, Any], text: str, where: str) -> Settings:
    try:
        return msgspec.convert(raw, Settings)
    except msgspec.ValidationError as error:
        line = _line_of(str(error), text)
        raise UsageError(
            f"{where}{f', line {line}' if line else ''}: {error}",
            hint="Correct that setting, or remove the line."
            if text
            else "See the names and values: archive-lens settings",
        ) from None


def _line_of(error: str, text: str) -> int | None:
    """The line of the file that an error is about: where the last name that it tells begins a line or a heading."""
    told = re.search(r"unknown field `(.+?)`", error) or re.search(
        r"`\$[^`]*?\.(\w+)(?:\[[^\]]*\])*`$", error
    )
    if told is None:
        return None
    name = re.compile(rf"\s*(?:\[+[\w.]*\b)?[\"']?{re.escape(told[1])}\b")
    return next(
        (number for number, line in enumerate(text.splitlines(), 1) if name.match(line)), None
    )


def _with(raw: Mapping[str, Any], given: str) -> dict[str, Any]:
    """The raw settings with one of the command line in its place."""
    name, equals, value = given.partition("=")
    *tables, last = name.strip().split(".")
    if not equals or not last:
        raise UsageError(
            f"-p {given} is no setting", hint="Write it as NAME=VALUE: -p time_zone=Europe/London"
        )
    changed = copy.deepcopy(dict(raw))
    inside = changed
    for table in tables:
        inside = inside.setdefault(table, {})
        if not isinstance(inside, dict):
            raise UsageError(
                f"-p {given}: {table} stands for many, and -p sets one value",
                hint=f"Set it in {FILE_NAME}.",
            )
    is_list = isinstance(flat(msgspec.to_builtins(Settings())).get(name.strip()), list | tuple)
    parsed = _value(value.strip())
    inside[last] = [parsed] if is_list and not isinstance(parsed, list) else parsed
    return changed


def _value(text: str) -> Any:
    """What the text means in TOML; itself where it is no TOML."""
    try:
        return tomllib.loads(f"value = {text}")["value"]
    except tomllib.TOMLDecodeError:
        return text


def _first_existing(*candidates: Path) -> Path | None:
    return next((candidate for candidate in candidates if candidate.is_file()), None)


def _check(settings: Settings, path: str) -> None:
    if settings.time_zone:
        try:
            ZoneInfo(settings.time_zone)
        except (ValueError, OSError, KeyError):
            raise UsageError(
                f"{path}: time_zone {settings.time_zone!r} is not known",
                hint='Write it as the IANA database does, for example time_zone = "Europe/London".',
            ) from None
    _check_goals(settings.goals, path)
    _check_contacts(settings.contacts, path)
    for pattern in settings.repetition.allowed:
        try:
            re.compile(pattern)
        except re.error as error:
            raise UsageError(
                f"{path}: repetition.allowed holds a pattern that cannot be used: {error}",
                hint="Write a hashtag such as '#throwback', or a regular expression.",
            ) from None


def _check_goals(goals: tuple[Goal, ...], path: str) -> None:
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


def _check_contacts(contacts: Contacts, path: str) -> None:
    for name in contacts.flags:
        if not re.fullmatch(r"[a-z][a-z0-9_]{0,29}", name):
            raise UsageError(
                f"{path}: contacts.flags.{name}: that is no name for a flag",
                hint="Write it in small letters, digits and underscores, such as old_client.",
            )
    seen: set[str] = set()
    for number, segment in enumerate(contacts.segments, 1):
        if not segment.name.strip() or segment.name in seen:
            raise UsageError(
                f"{path}: contacts.segments, number {number}: the name is "
                + (f"{segment.name!r} again" if segment.name.strip() else "empty"),
                hint="Give every segment a name of its own.",
            )
        seen.add(segment.name)
        known_by = (segment.handles, segment.csv, segment.topics, segment.domains)
        if not any((*known_by, segment.keyword, segment.where)):
            raise UsageError(
                f"{path}: contacts.segments.{segment.name} has nothing to be known by",
                hint="Give it handles, csv, topics, domains, keyword or where.",
            )


def _with_lists(settings: Settings, path: Path) -> Settings:
    """The settings with the people of each CSV file among the handles, so that its content counts as a setting.

    A file that names segments itself is as many segments, each before the one that names the file.
    """
    segments: list[Segment] = []
    for segment in settings.contacts.segments:
        if not segment.csv:
            segments.append(segment)
            continue
        setting = f"{path}: contacts.segments.{segment.name}.csv"
        by_name: dict[str, list[str]] = {}
        for handle, name in read_list(path.parent / Path(segment.csv).expanduser(), setting):
            by_name.setdefault(name or segment.name, []).append(handle)
        rest = by_name.pop(segment.name, [])
        segments += [
            Segment(name, handles=tuple(handles), csv=segment.csv)
            for name, handles in by_name.items()
        ]
        segments.append(
            msgspec.structs.replace(segment, handles=(*segment.handles, *rest)) if rest else segment
        )
    contacts = msgspec.structs.replace(settings.contacts, segments=tuple(segments))
    return msgspec.structs.replace(settings, contacts=contacts)
