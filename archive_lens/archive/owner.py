"""Whose archive it is: the manifest, account.js, user_details.js or the tweets' headers tell it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import msgspec

from archive_lens.archive.records import UNREADABLE
from archive_lens.archive.values import as_times, usable_id, whole_number

_HEADER_USER = re.compile(rb'"user_?[iI]d"\s*:\s*"([0-9]{1,19})"')


@dataclass(frozen=True, slots=True)
class Owner:
    """The account. `account_id` is 0 where the archive does not tell it; times are naive UTC."""

    account_id: int = 0
    username: str | None = None
    display_name: str | None = None
    created_at: datetime | None = None
    bio: str | None = None
    website: str | None = None
    location: str | None = None
    time_zone: str | None = None


@dataclass(frozen=True, slots=True)
class UsernamePeriod:
    """A name and when the account had it (naive UTC); None where a bound is unknown or open."""

    username: str
    from_at: datetime | None
    to_at: datetime | None


@dataclass(frozen=True, slots=True)
class Manifest:
    """What data/manifest.js tells: the owner, when X made the archive, records per file.

    `title` is what messages call it.
    """

    account_id: int = 0
    username: str | None = None
    display_name: str | None = None
    generated_at: datetime | None = None
    counts: Mapping[str, int | None] = field(default_factory=dict)
    title: str = "the manifest"


def parse_manifest(content: bytes) -> Manifest | None:
    """The manifest; None where it is no valid JSON, which happens to those edited by hand."""
    start = content.find(b"{", content.find(b"=") + 1)
    try:
        value = msgspec.json.decode(content[start:].rstrip(b" \t\r\n;\x00")) if start >= 0 else None
    except UNREADABLE:
        return None
    if not isinstance(value, dict):
        return None
    user, archive = _inner(value, "userInfo"), _inner(value, "archiveInfo")
    counts: dict[str, int | None] = {}
    for data_type in _inner(value, "dataTypes").values():
        files = data_type.get("files") if isinstance(data_type, dict) else None
        for one in files if isinstance(files, list) else ():
            if isinstance(one, dict) and (name := _text(one, "fileName")):
                counts[name] = whole_number(_number(one.get("count")))
    return Manifest(
        account_id=usable_id(_number(user.get("accountId"))) or 0,
        username=_text(user, "userName"),
        display_name=_text(user, "displayName"),
        generated_at=parse_iso(archive.get("generationDate")),
        counts=counts,
    )


def owner_of(
    manifest: Manifest,
    account: Mapping[str, Any],
    profile: Mapping[str, Any],
    time_zone: Mapping[str, Any],
    details: Mapping[str, Any],
    headers: bytes,
) -> Owner:
    """The owner from the records of the head files, each of which may be empty.

    `details` is what archives before 2020 have in place of account and profile; `headers` is the
    beginning of tweet-headers.js. Mail address and phone number are not taken.
    """
    from_headers = _HEADER_USER.search(headers)
    description = _inner(profile, "description")
    return Owner(
        account_id=manifest.account_id
        or usable_id(_number(account.get("accountId")))
        or usable_id(_number(details.get("id")))
        or (usable_id(from_headers[1].decode()) if from_headers else 0)
        or 0,
        username=manifest.username or _text(account, "username") or _text(details, "screen_name"),
        display_name=manifest.display_name
        or _text(account, "accountDisplayName")
        or _text(details, "full_name"),
        created_at=parse_iso(account.get("createdAt")) or parse_tweet_time(details, "created_at"),
        bio=_text(description, "bio") or _text(details, "bio"),
        website=_text(description, "website")
        or _text(details, "expanded_url")
        or _text(details, "url"),
        location=_text(description, "location") or _text(details, "location"),
        time_zone=_text(time_zone, "timeZone"),
    )


def username_periods(
    changes: Iterable[Mapping[str, Any]], current: str | None
) -> list[UsernamePeriod]:
    """All names of the account, oldest first, from screen-name-change.js and the current name.

    The last name changed to is not always the current one: a name may be given to another account.
    """
    known = []
    for record in changes:
        change = _inner(record, "screenNameChange") or record
        at = parse_iso(change.get("changedAt"))
        before, after = _text(change, "changedFrom"), _text(change, "changedTo")
        if at and after:
            known.append((at, before, after))
    known.sort(key=lambda change: change[0])
    periods: list[UsernamePeriod] = []
    last, last_at = None, None
    for at, before, after in known:
        if before:
            periods.append(UsernamePeriod(before, last_at if before == last else None, at))
        last, last_at = after, at
    if last:
        periods.append(UsernamePeriod(last, last_at, None))
    if current and (last or "").lower() != current.lower():
        periods.append(UsernamePeriod(current, None, None))
    return periods


def parse_iso(value: object) -> datetime | None:
    """`2023-08-12T17:10:37.000Z`, or milliseconds since 1970 as in 2018, as naive UTC."""
    try:
        if isinstance(value, str) and value.isascii() and value.isdecimal():
            value = int(value)
        if isinstance(value, int) and not isinstance(value, bool):
            return datetime.fromtimestamp(value / 1_000, UTC).replace(tzinfo=None)
        if isinstance(value, str):
            time = datetime.fromisoformat(value)
            return time.astimezone(UTC).replace(tzinfo=None) if time.tzinfo else time
    except (ValueError, OverflowError, OSError):
        return None
    return None


def parse_tweet_time(value: Mapping[str, Any], key: str) -> datetime | None:
    """A time in one of the formats of `created_at`, as naive UTC."""
    time: datetime | None = as_times([_text(value, key)])[0]
    return time


def _inner(value: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    inner = value.get(key)
    return inner if isinstance(inner, dict) else {}


def _text(value: Mapping[str, Any], key: str) -> str | None:
    text = value.get(key)
    return text.strip() or None if isinstance(text, str) else None


def _number(value: object) -> str | int | None:
    return value if isinstance(value, str | int) and not isinstance(value, bool) else None
