"""Damaged CSV files of the archives of 2012 to 2019."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.archive.hostile_files import IDS, Case, Counts, of
from tests.archive.raw_zips import Member

COLUMNS = (
    "tweet_id", "in_reply_to_status_id", "in_reply_to_user_id", "timestamp", "source", "text",
    "retweeted_status_id", "retweeted_status_user_id", "retweeted_status_timestamp", "expanded_urls",
)  # fmt: skip
HEAD = ",".join(f'"{name}"' for name in COLUMNS) + "\n"


def row(tweet_id: object, text: str = "hello") -> str:
    cells = (tweet_id, "", "", "2013-02-28 21:03:26 +0000", "web", text, "", "", "", "")
    return ",".join(f'"{cell}"' for cell in cells) + "\n"


ONE, TWO, THREE = map(row, IDS)
WHOLE = HEAD + ONE + TWO + THREE
LOST: Counts = (3, 2, 0, 0, 1, 0)


def table(name: str, content: str | bytes, counts: Counts = (3, 3, 0, 0, 0, 0), **how: Any) -> Case:
    raw = content.encode() if isinstance(content, str) else content
    build = of(Member(b"tweets.csv", raw))
    return Case(f"csv/{name}", build, file="tweets.csv", counts=counts, **how)


def cases() -> Iterator[Case]:
    yield table("whole", WHOLE)
    yield table("bom", "\ufeff" + WHOLE)
    yield table("crlf", WHOLE.replace("\n", "\r\n"))
    yield table("utf-16", WHOLE.encode("utf-16"), says="utf-16")
    yield table("semicolons", WHOLE.replace('","', '";"'))
    yield table("tabs", WHOLE.replace('","', '"\t"'))
    yield table("unquoted", WHOLE.replace('"', ""))
    yield table("blank-lines", WHOLE.replace("\n", "\n\n"))
    yield table("no-last-newline", WHOLE.rstrip())
    yield table("zeros-behind", WHOLE + "\0" * 5_000)
    yield table("zero-in-a-text", HEAD + ONE + row(102, "te\0xt") + THREE, (3, 3, 0, 0, 0, 1))
    yield table(
        "columns-turned",
        ",".join(reversed(HEAD.strip().split(",")))
        + "\n"
        + "".join(
            ",".join(reversed(line.split(","))) + "\n"
            for line in (ONE.strip(), TWO.strip(), THREE.strip())
        ),
    )
    yield table("two-tables", WHOLE + HEAD + row(104), (5, 4, 0, 0, 1, 0), ids=(*IDS, 104))
    yield table("twice", WHOLE + ONE, (4, 3, 0, 1, 0, 0))
    planted = row(666, "fake").replace('"', '""')
    yield table("planted", HEAD + ONE + row(102, f"look\n{planted}\n\n{planted}") + THREE)
    for name, old, new in (
        ("quote-open", '"hello"', '"hello'),
        ("quote-inside", '"hello"', '"he"llo"'),
        ("quote-unopened", '"hello"', 'hello"'),
        ("quote-at-the-end", '""\n', '"\n'),
        ("column-missing", '"web",', ""),
        ("column-more", '"web",', '"web","web",'),
        ("comma-lost", '","web', '"web'),
        ("newline-in-it", '"web",', '"web",\n'),
    ):
        yield table(
            name,
            HEAD + ONE + TWO.replace(old, new, 1) + THREE,
            LOST,
            ids=(101, 103),
            status="damaged",
        )
    torn = TWO.replace('"hello"', f'"hello\n{planted}"', 1).replace('"web"', '"web', 1)
    yield table(
        "planted-and-torn", HEAD + ONE + torn + THREE, LOST, ids=(101, 103), status="damaged"
    )
    yield table(
        "invalid-utf8",
        WHOLE.encode().replace(b"hello", b"he\xffllo", 1),
        (3, 3, 0, 0, 0, 1),
        says="replaced",
    )
    yield table("cut", WHOLE[:-30], LOST, ids=(101, 102), status="damaged")
    for name, tweet_id in {
        "full-width": "１２３",
        "minus": "-1",
        "float": "1e18",
        "empty": "",
    }.items():
        yield table(f"id-{name}", HEAD + ONE + row(tweet_id) + THREE, LOST, ids=(101, 103))
    yield table(
        "row-of-3-mb",
        HEAD + ONE + row(102, "x" * 3_000_000) + THREE,
        LOST,
        ids=(101, 103),
        status="damaged",
    )
    many = HEAD + ONE + '"102","\n' + "x\n" * 150_000 + THREE
    yield table("quote-open-for-300-kb", many, LOST, ids=(101, 103), status="damaged")
    nothing: Counts = (0, 0, 0, 0, 0, 0)
    for name, content, says in (
        ("empty", b"", "it is empty"),
        ("head-missing", ONE.encode(), "does not name the columns"),
        ("other-columns", b"name,age\nx,1\n", "does not name the columns"),
        ("json", b'[{"tweet": {}}]', "does not name the columns"),
        ("zeros", bytes(90_000), "it is empty"),
        ("nonsense", b'\xff\x80\n"' * 9_000, "does not name the columns"),
    ):
        yield table(f"none-{name}", content, nothing, ids=(), status="damaged", says=says)
    yield table("head-only", HEAD, nothing, ids=())
