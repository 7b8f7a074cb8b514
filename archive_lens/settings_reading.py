"""`lens.toml` and the command line as settings, with errors that name the line."""

from __future__ import annotations

import copy
import difflib
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from archive_lens import language
from archive_lens.contact_lists import read_list
from archive_lens.errors import UsageError
from archive_lens.settings import FILE_NAME, Contacts, Goal, Segment, Settings


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
    settings = _of_file(raw, text, found)
    told = frozenset(flat(raw))
    for each in given:
        raw = _with(raw, each)
        settings = _of_flag(raw, each)
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


def _of_file(raw: Mapping[str, Any], text: str, path: Path | None) -> Settings:
    try:
        return _converted(raw)
    except UsageError as error:
        line = _line_of(error.message, text)
        raise UsageError(
            f"{path}{f', line {line}' if line else ''}: {_said(error.message)}",
            hint=error.hint or "Correct that setting, or remove the line.",
        ) from None


def _of_flag(raw: Mapping[str, Any], given: str) -> Settings:
    try:
        return _converted(raw)
    except UsageError as error:
        raise UsageError(
            f"-p {given}: {_said(error.message)}",
            hint=error.hint or "See the names and values: archive-lens settings",
        ) from None


def _converted(raw: Mapping[str, Any]) -> Settings:
    """The raw settings as typed ones. Raises UsageError without a place, and without a hint where none is better."""
    try:
        settings = msgspec.convert(raw, Settings)
    except msgspec.ValidationError as error:
        raise UsageError(str(error), hint=_near_name(str(error))) from None
    _check(settings)
    return settings


def _said(error: str) -> str:
    """The words of msgspec as a person would say them, without its way of naming a place; others as they are."""
    what, _, place = error.partition(" - at `$")
    place = re.sub(r"\[[^]]*\]", "", place).strip("`.")
    if unknown := re.fullmatch(r"Object contains unknown field `(.+)`", what):
        return f"there is no setting {unknown[1]}{f' in {place}' if place else ''}"
    if missing := re.fullmatch(r"Object missing required field `(.+)`", what):
        return f"{place} needs a {missing[1]}"
    return f"{place}: {what[0].lower()}{what[1:]}" if place else error


def _near_name(error: str) -> str:
    unknown = re.search(r"unknown field `(.+?)`", error)
    near = difflib.get_close_matches(unknown[1], _names(Settings), n=1) if unknown else []
    return f"Did you mean {near[0]}?" if near else ""


def _names(kind: Any) -> set[str]:
    """The names of all settings, those of tables in tables too."""
    found: set[str] = set()
    for field in msgspec.structs.fields(kind):
        found.add(field.name)
        for inner in (field.type, *getattr(field.type, "__args__", ())):
            if isinstance(inner, type) and issubclass(inner, msgspec.Struct):
                found |= _names(inner)
    return found


def _line_of(error: str, text: str) -> int | None:
    """The line with which the file begins to have this error, told by reading it a line longer each time."""
    lines = text.splitlines()
    begins = 1
    for end in range(1, len(lines) + 1):
        try:
            raw = tomllib.loads("\n".join(lines[:end]))
        except tomllib.TOMLDecodeError:
            continue  # inside a value of several lines
        try:
            _converted(raw)
        except UsageError as met:
            if met.message == error:
                return begins
        begins = end + 1
    return None


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


def _check(settings: Settings) -> None:
    if settings.time_zone:
        try:
            ZoneInfo(settings.time_zone)
        except (ValueError, OSError, KeyError):
            raise UsageError(
                f"time_zone {settings.time_zone!r} is not known",
                hint='Write it as the IANA database does, for example time_zone = "Europe/London".',
            ) from None
    if settings.language not in language.known():
        raise UsageError(
            f"language {settings.language!r} is not spoken",
            hint=f"There is: {', '.join(language.known())}.",
        )
    _check_goals(settings.goals)
    _check_contacts(settings.contacts)
    for pattern in settings.repetition.allowed:
        try:
            re.compile(pattern)
        except re.error as error:
            raise UsageError(
                f"repetition.allowed holds a pattern that cannot be used: {error}",
                hint="Write a hashtag such as '#throwback', or a regular expression.",
            ) from None


def _check_goals(goals: tuple[Goal, ...]) -> None:
    _check_names("goals", "goal", [goal.name for goal in goals])
    for goal in goals:
        if not any((goal.words, goal.hashtags, goal.domains, goal.accounts, goal.examples)):
            raise UsageError(
                f"goal {goal.name!r} has nothing to be known by",
                hint="Give it words, hashtags, domains, accounts or examples.",
            )


def _check_names(setting: str, kind: str, names: Sequence[str]) -> None:
    """Each of several of a kind needs a name of its own, so that results can tell them apart."""
    for number, name in enumerate(names, 1):
        if not name.strip() or name in names[: number - 1]:
            raise UsageError(
                f"{setting}, number {number}: the name is "
                + (f"{name!r}, as that of another {kind}" if name.strip() else "empty"),
                hint=f"Give every {kind} a name of its own.",
            )


def _check_contacts(contacts: Contacts) -> None:
    for name in contacts.flags:
        if not re.fullmatch(r"[a-z][a-z0-9_]{0,29}", name):
            raise UsageError(
                f"contacts.flags.{name}: that is no name for a flag",
                hint="Write it in small letters, digits and underscores, such as old_client.",
            )
    _check_names("contacts.segments", "segment", [segment.name for segment in contacts.segments])
    for segment in contacts.segments:
        known_by = (segment.handles, segment.csv, segment.topics, segment.domains)
        if not any((*known_by, segment.keyword, segment.where)):
            raise UsageError(
                f"contacts.segments.{segment.name} has nothing to be known by",
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
