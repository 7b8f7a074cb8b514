"""Writes a persona as X writes an archive (the layout in use since 2023): a folder, or the same as a ZIP.

Numbers are strings, times are X's own formats, entity indices count code points in the escaped
text, files have one line of JavaScript in front and no line break at the end.
"""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from tests.made_up.desk import HANDLE
from tests.made_up.record import (
    HASHTAG,
    Record,
    display,
    escaped,
    iso,
    stamp,
    stamp_in_file,
    tweet_record,
)
from tests.made_up.truth import Note, Persona, PlantedTweet

# Types of this generation that this account has nothing of.
_EMPTY = (
    "account-suspension", "ad-engagements", "ad-impressions", "app", "article", "catalog-item", "community-note",
    "connected-application", "contact", "deleted-note-tweet", "device-token", "direct-message-group-headers",
    "direct-messages-group", "email-address-change", "grok-chat-item", "lists-created", "moment", "periscope-broadcast-metadata",
    "saved-search", "smartblock", "tweetdeck",
)  # fmt: skip
_README = """Your archive of a made-up account

Everything in this folder was invented. It has the shape of an archive as X hands it out, so that
programs which read archives can be tried on it.
"""
_VIEWER = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Your archive</title></head>
<body><p>X puts its own viewer here. This sample has none.</p></body></html>
"""


def write_archive(persona: Persona, folder: Path) -> Path:
    """Write the archive as a folder, which may exist; gives the folder back."""
    for name, content in archive_files(persona).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def write_zip(persona: Persona, path: Path) -> Path:
    """Write the archive as one ZIP, always the same bytes; gives the path back."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in archive_files(persona).items():
            entry = zipfile.ZipInfo(name, date_time=(2025, 10, 6, 8, 14, 20))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content)
    return path


def archive_files(persona: Persona) -> dict[str, bytes]:
    """Every file of the archive by its name in the ZIP."""
    tables = {name: list(records) for name, records in _tables(persona)}
    files = {f"data/{name}.js": _wrapped(name, records) for name, records in tables.items()}
    counts = {f"data/{name}.js": len(records) for name, records in tables.items()}
    size = sum(len(content) for content in files.values())
    files["data/manifest.js"] = _manifest(persona, counts, size)
    files["data/README.txt"] = _README.encode()
    files["Your archive.html"] = _VIEWER.encode()
    return dict(sorted(files.items()))


def _tables(persona: Persona) -> Iterator[tuple[str, list[Record]]]:
    account = persona.account
    own = str(account.account_id)
    yield (
        "account",
        [
            {
                "account": {
                    "email": account.email,
                    "createdVia": "web",
                    "username": account.username,
                    "accountId": own,
                    "createdAt": iso(account.created_at),
                    "accountDisplayName": account.display_name,
                }
            }
        ],
    )
    yield (
        "profile",
        [
            {
                "profile": {
                    "description": {
                        "bio": account.bio,
                        "website": account.website,
                        "location": account.location,
                    },
                    "avatarMediaUrl": f"https://pbs.twimg.example/profile_images/{own}/mug.jpg",
                }
            }
        ],
    )
    yield (
        "screen-name-change",
        [
            {
                "screenNameChange": {
                    "accountId": own,
                    "screenNameChange": {
                        "changedAt": iso(since),
                        "changedFrom": before,
                        "changedTo": name,
                    },
                }
            }
            for (_, before), (since, name) in zip(
                account.usernames, account.usernames[1:], strict=False
            )
        ],
    )
    yield (
        "account-timezone",
        [{"accountTimezone": {"accountId": own, "timeZone": account.time_zone}}],
    )
    yield "verified", [{"verified": {"accountId": own, "verified": False}}]
    first, second = _parts(persona)
    yield "tweets", [{"tweet": tweet_record(t, persona)} for t in first]
    yield "tweets-part1", [{"tweet": tweet_record(t, persona)} for t in second]
    yield (
        "tweet-headers",
        [
            {
                "tweet": {
                    "tweet_id": str(t.tweet_id),
                    "user_id": own,
                    "created_at": stamp_in_file(t),
                }
            }
            for t in (*first, *second)
        ],
    )
    by_id = {t.tweet_id: t for t in persona.tweets}
    yield (
        "note-tweet",
        [
            {"noteTweet": _note(note, by_id[note.tweet_id], is_bold=not i)}
            for i, note in enumerate(persona.notes)
        ],
    )
    yield "community-tweet", [{"tweet": tweet_record(t, persona)} for t in persona.community]
    yield "deleted-tweets", [{"tweet": tweet_record(t, persona)} for t in persona.deleted]
    yield (
        "deleted-tweet-headers",
        [
            {
                "tweet": {
                    "tweet_id": str(t.tweet_id),
                    "user_id": own,
                    "created_at": stamp(t.created_at),
                    "deleted_at": stamp(t.deleted_at or t.created_at),
                }
            }
            for t in persona.deleted
        ],
    )
    yield (
        "like",
        [
            {
                "like": {
                    "tweetId": str(like.tweet_id),
                    **({} if like.text is None else {"fullText": escaped(like.text)}),
                    "expandedUrl": f"https://twitter.com/i/web/status/{like.tweet_id}",
                }
            }
            for like in persona.likes
        ],
    )
    for name, wrapper, ids in (
        ("follower", "follower", persona.followers),
        ("following", "following", persona.following),
        ("block", "blocking", persona.blocked),
        ("mute", "muting", persona.muted),
    ):
        yield (
            name,
            [
                {
                    wrapper: {
                        "accountId": str(i),
                        "userLink": f"https://twitter.com/intent/user?user_id={i}",
                    }
                }
                for i in ids
            ],
        )
    yield "direct-messages", [{"dmConversation": _conversation(persona, with_text=True)}]
    yield "direct-message-headers", [{"dmConversation": _conversation(persona, with_text=False)}]
    yield (
        "ip-audit",
        [
            {
                "ipAudit": {
                    "accountId": own,
                    "createdAt": iso(account.generated_at - timedelta(days=day)),
                    "loginIp": f"192.0.2.{10 + day}",
                    "loginPortNumber": 50000 + day,
                }
            }
            for day in (3, 17)
        ],
    )
    # No generation has had this one yet: a reader must name it and go on.
    yield (
        "tweet-reactions",
        [{"tweetReaction": {"tweetId": str(persona.tweets[0].tweet_id), "reaction": "kettle"}}],
    )
    for name in _EMPTY:
        yield name, []


def _parts(persona: Persona) -> tuple[list[PlantedTweet], list[PlantedTweet]]:
    """Nearly newest first, strays at the end; two parts, in neither of which time runs straight."""
    newest = list(reversed(persona.tweets))
    strays = newest[30::97]
    rest = [t for i, t in enumerate(newest) if (i - 30) % 97 or i < 30]
    block = max(1, len(rest) // 11)
    blocks = [rest[at : at + block] for at in range(0, len(rest), block)]
    first = [t for chunk in blocks[0::2] for t in chunk]
    second = [t for chunk in blocks[1::2] for t in chunk]
    twice = [t for t in newest if t.tweet_id in persona.duplicate_ids]
    first_ids = {t.tweet_id for t in first}
    return (
        first + [t for t in twice if t.tweet_id not in first_ids],
        second + strays + [t for t in twice if t.tweet_id in first_ids],
    )


# --- the other records -----------------------------------------------------------------------


def _note(note: Note, tweet: PlantedTweet, *, is_bold: bool) -> Record:
    return {
        "noteTweetId": str(note.note_id),
        "updatedAt": _note_stamp(tweet),
        "createdAt": _note_stamp(tweet),
        "lifecycle": {"value": "1", "name": "Active", "originalName": "Active", "annotations": {}},
        "core": {
            "styletags": [
                {"fromIndex": "0", "toIndex": "7", "styleTypes": [{"value": "1", "name": "Bold"}]}
            ]
            if is_bold
            else [],
            "urls": [
                {
                    "expandedUrl": link.url,
                    "toIndex": str(note.text.index(link.short_url) + len(link.short_url)),
                    "shortUrl": link.short_url,
                    "displayUrl": display(link.url),
                    "fromIndex": str(note.text.index(link.short_url)),
                }
                for link in tweet.links
                if link.short_url in note.text
            ],
            "text": note.text,
            "mentions": [
                {"screenName": m[1], "fromIndex": str(m.start()), "toIndex": str(m.end())}
                for m in HANDLE.finditer(note.text)
            ],
            "cashtags": [],
            "hashtags": [
                {"text": m[1], "fromIndex": str(m.start()), "toIndex": str(m.end())}
                for m in HASHTAG.finditer(note.text)
            ],
        },
    }


def _note_stamp(tweet: PlantedTweet) -> str:
    return tweet.created_at.strftime("%Y-%m-%dT%H:%M:%S.000Z")


def _conversation(persona: Persona, *, with_text: bool) -> Record:
    own, other = persona.account.account_id, persona.contacts[0].user_id
    messages = []
    for i, text in enumerate(persona.messages):
        sender, recipient = (other, own) if i % 2 else (own, other)
        moment = persona.account.generated_at - timedelta(days=40 - i, minutes=7 * i)
        message: Record = {
            "id": str(persona.tweets[-1].tweet_id - 10_000_000 * (9 - i)),
            "senderId": str(sender),
        }
        message |= {"recipientId": str(recipient), "createdAt": iso(moment)}
        if with_text:
            message |= {
                "text": text,
                "reactions": [],
                "urls": [],
                "mediaUrls": [],
                "editHistory": [],
            }
        messages.append({"messageCreate": message})
    return {"conversationId": "-".join(sorted((str(own), str(other)))), "messages": messages}


def _manifest(persona: Persona, counts: dict[str, int], size: int) -> bytes:
    account = persona.account
    types: dict[str, Record] = {}
    named = {**counts, **dict.fromkeys(persona.missing_files, 2)}
    for file in sorted(named):
        name = file.removeprefix("data/").removesuffix(".js")
        base, part = re.sub(r"-part\d+$", "", name), re.search(r"-part(\d+)$", name)
        entry = {
            "fileName": file,
            "globalName": f"YTD.{base.replace('-', '_')}.part{part[1] if part else 0}",
            "count": str(named[file] + persona.manifest_surplus.get(file, 0)),
        }
        camel = re.sub(r"-(\w)", lambda m: m[1].upper(), base)
        types.setdefault(camel, {"files": []})["files"].append(entry)
    types["tweetsMedia"] = {"mediaDirectory": "data/tweets_media"}
    content = {
        "userInfo": {
            "accountId": str(account.account_id),
            "userName": account.username,
            "displayName": account.display_name,
        },
        "archiveInfo": {
            "sizeBytes": str(size),
            "generationDate": iso(account.generated_at),
            "isPartialArchive": False,
            "maxPartSizeBytes": "53687091200",
        },
        "readmeInfo": {"fileName": "data/README.txt", "directory": "data/", "name": "README.txt"},
        "dataTypes": dict(sorted(types.items())),
    }
    return f"window.__THAR_CONFIG = {_json(content)}".encode()


def _wrapped(name: str, records: list[Record]) -> bytes:
    base, part = re.sub(r"-part\d+$", "", name), re.search(r"-part(\d+)$", name)
    front = f"window.YTD.{base.replace('-', '_')}.part{part[1] if part else 0} = "
    return (front + (_json(records) if records else "[ ]")).encode()


def _json(value: object) -> str:
    """X's spacing: two spaces, a blank before the colon, `[ ]` and `{ }` where nothing is."""
    text = json.dumps(value, indent=2, separators=(",", " : "), ensure_ascii=False)
    return re.sub(r"(?m) : (\[\]|\{\})(,?)$", lambda m: f" : {m[1][0]} {m[1][1]}{m[2]}", text)
