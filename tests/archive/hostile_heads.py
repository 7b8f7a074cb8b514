"""Manifests, accounts, notes and lists of people that are damaged, or lie."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from tests.archive.builders import manifest_js, note, part
from tests.archive.hostile_files import Case, Counts, beside_tweets

MANIFEST = "data/manifest.js"
NONE: Counts = (0, 0, 0, 0, 0, 0)


def manifest(name: str, content: bytes | str, *, status: str = "read", says: str = "") -> Case:
    raw = content.encode() if isinstance(content, str) else content
    build = beside_tweets(MANIFEST, raw)
    return Case(f"manifest/{name}", build, file=MANIFEST, counts=NONE, status=status, says=says)


def told(**value: Any) -> str:
    return "window.__THAR_CONFIG = " + json.dumps(value)


def naming(*files: object) -> str:
    return told(dataTypes={"tweets": {"files": list(files)}})


def cases() -> Iterator[Case]:
    yield from _manifests()
    yield from _others()


def _manifests() -> Iterator[Case]:
    broken = {"status": "damaged", "says": "manifest cannot be read"}
    for name, content in {
        "empty": b"",
        "zeros": bytes(9_000),
        "cut": manifest_js()[:-10].encode(),
        "comma": manifest_js().encode()[:-1] + b",}",
        "list": b"= []",
        "word": b"= null",
        "html": b"<html></html>",
        "not-utf8": manifest_js().encode().replace(b"Maria", b"\xff"),
        "surrogate": manifest_js().encode().replace(b"Maria", b"\\ud83d"),
        "deep": b"= " + b'{"a":' * 50_000,
        "deep-and-closed": b"= " + b'{"a":' * 50_000 + b"1" + b"}" * 50_000,
        "of-17-mb": b"= {" + b" " * (17 << 20) + b"}",
    }.items():
        yield manifest(name, content, **broken)
    yield manifest("no-prefix", manifest_js().partition("= ")[2])
    yield manifest("bom", b"\xef\xbb\xbf" + manifest_js().encode())
    values: dict[str, object] = {"null": None, "number": 5, "list": [[]], "text": "x"}
    for name, value in values.items():
        yield manifest(f"all-{name}", told(userInfo=value, archiveInfo=value, dataTypes=value))
        yield manifest(
            f"inner-{name}",
            told(
                userInfo={"accountId": value, "userName": value},
                archiveInfo={"generationDate": value},
                dataTypes={"a": value, "b": {"files": value}, "c": {"files": [value]}},
            ),
        )
    for time in ("9999-12-31T23:59:59-23:59", "0001-01-01T00:00:00+23:59", "9" * 30, "x"):
        yield manifest(f"made-{time[:12]}", told(archiveInfo={"generationDate": time}))
    yield manifest(
        "account-of-5000-digits", b'= {"userInfo": {"accountId": ' + b"9" * 5_000 + b"}}", **broken
    )
    yield manifest("account-odd", told(userInfo={"accountId": "１２", "userName": "\x1b[2J\n"}))
    yield manifest(
        "counts-odd",
        naming(
            {"fileName": "data/tweets.js", "count": "-3"},
            {"fileName": "data/tweets.js", "count": 1e300},
        ),
    )
    wrong = naming({"fileName": "data/tweets.js", "count": "99"})
    yield Case(
        "manifest/count-differs",
        beside_tweets(MANIFEST, wrong.encode()),
        says="counts 99 records, the file holds 3",
    )
    yield manifest(
        "names-ansi", naming({"fileName": "\x1b[2J\r\n.js", "count": "1"}), says="names it"
    )
    yield manifest("names-long", naming({"fileName": "x" * 100_000, "count": "1"}), says="names it")
    many = naming(*({"fileName": f"data/{at}.js", "count": "1"} for at in range(50_000)))
    yield manifest("names-50000", many, says="names 50,000 files")
    climbing = naming(
        {"fileName": "../../etc/passwd", "count": "1"}, {"fileName": "", "count": "1"}
    )
    yield manifest("names-climbing", climbing, says="names it")


def _others() -> Iterator[Case]:
    for name, content, counts, status in (
        ("broken", b'= [{"account": {"accountId": "5", }} x]', (2, 1, 0, 0, 1, 1), "damaged"),
        ("null", b"= [null]", (1, 0, 0, 0, 1, 0), "damaged"),
        (
            "odd",
            b'= [{"account": {"accountId": [], "createdAt": {}, "username": 5}}]',
            (1, 1, 0, 0, 0, 0),
            "read",
        ),
        ("empty", b"", NONE, "damaged"),
        ("no-record", b"= [{}]", (1, 1, 0, 0, 0, 0), "read"),
        ("of-5-mb", b"= [" + b" " * (5 << 20) + b"]", NONE, "damaged"),
        (
            "surrogate",
            b'= [{"account": {"accountDisplayName": "\\ud83d"}}]',
            (1, 1, 0, 0, 0, 1),
            "damaged-not",
        ),
    ):
        yield Case(
            f"account/{name}",
            beside_tweets("data/account.js", content),
            file="data/account.js",
            counts=counts,
            status=status.removesuffix("-not") if status == "damaged" else "read",
        )
    for name, change in {
        "odd-times": {"changedAt": "x", "changedFrom": 5, "changedTo": []},
        "far-times": {
            "changedAt": "9999-12-31T23:59:59-23:59",
            "changedFrom": "a",
            "changedTo": "b",
        },
    }.items():
        record = {"screenNameChange": {"screenNameChange": change}}
        content = b"= " + json.dumps([record]).encode()
        file = "data/screen-name-change.js"
        yield Case(
            f"names/{name}", beside_tweets(file, content), file=file, counts=(1, 1, 0, 0, 0, 0)
        )
    notes = [
        note(5, "no tweet begins like this"),
        {"noteTweetId": "x"},
        {"core": None},
        {"core": {"text": 5}},
    ]
    content = part("note_tweet", "noteTweet", notes).encode()
    file = "data/note-tweet.js"
    yield Case("note/odd", beside_tweets(file, content), file=file, counts=(4, 0, 0, 0, 4, 0))
    people = [{"accountId": one} for one in ("1", "1", "x", None, 5, "-1")]
    for kind in ("follower", "following"):
        content = part(kind, kind, people).encode()
        file = f"data/{kind}.js"
        yield Case(
            f"people/{kind}", beside_tweets(file, content), file=file, counts=(6, 2, 0, 1, 3, 1)
        )
    for name, file in {
        "unknown-in-a-folder": "data/sub/tweets.js",
        "unknown-csv": "data/sub/deeper/new.csv",
        "unknown": "data/new.js",
        "unknown-part": "data/tweets-part99999999.js",
    }.items():
        yield Case(
            f"listed/{name}", beside_tweets(file, b"x"), file=file, counts=None, status="unknown"
        )
    private = "data/direct-messages.js"
    yield Case(
        "listed/private",
        beside_tweets(private, b"= [{"),
        file=private,
        counts=None,
        status="private",
    )
    far = "data/tweets-part999999.js"
    yield Case(
        "listed/part-far-away",
        beside_tweets(far, b"= []"),
        file=far,
        counts=NONE,
        says="a later part",
    )
