"""Damaged, edited and hostile data files of tweets and likes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from tests.archive.builders import part, tweet, tweets_js
from tests.archive.hostile_files import IDS, LIKES, TWEETS, Case, Counts, beside_tweets, with_tweets
from tests.archive.raw_zips import Member

PREFIX = b"window.YTD.tweets.part0 = "
BODY = TWEETS.removeprefix(PREFIX)
ONE, TWO, THREE = (
    json.dumps({"tweet": tweet(at, f"text {at}")}, indent=2, separators=(",", " : ")).encode()
    for at in IDS
)
#: A whole record as it would stand in the text of another one.
PLANTED = json.dumps({"tweet": tweet(666, "planted")})
MIDDLE_LOST: Counts = (3, 2, 0, 0, 1, 0)
REPAIRED: Counts = (3, 3, 0, 0, 0, 1)
NOTHING: Counts = (0, 0, 0, 0, 0, 0)


def cases() -> Iterator[Case]:
    yield from _layouts()
    yield from _broken_records()
    yield from _odd_bytes()
    yield from _odd_items()
    yield from _no_lists()
    yield from _cuts()
    yield from _planted()
    yield from _large()
    yield from _ids()
    yield from _times()
    yield from _likes()


def whole(name: str, content: bytes, counts: Counts = (3, 3, 0, 0, 0, 0), **how: Any) -> Case:
    return Case(f"part/{name}", with_tweets(content), counts=counts, **how)


def listed(*items: bytes) -> bytes:
    return PREFIX + b"[ " + b",\n".join(items) + b" ]"


def _layouts() -> Iterator[Case]:
    yield whole("bom", b"\xef\xbb\xbf" + TWEETS)
    yield whole("semicolon", TWEETS + b";\n")
    yield whole("module-exports", b"module.exports = " + BODY)
    yield whole("export-default", b"export default " + BODY)
    yield whole("bare-list", BODY)
    yield whole("call", b"callback(" + BODY + b");")
    yield whole("by-brackets", b'window["YTD"]["tweets"]["part0"] = ' + BODY)
    yield whole("comment-in-front", b"/* [mine] = 2020 */\n// {old} = [\n" + TWEETS)
    yield whole(
        "comments-between",
        listed(ONE, b"// the next one is " + b"dear\n" + TWO, b"/* , */" + THREE),
    )
    hidden = b"/* " + PLANTED.encode() + b", */"
    yield whole("commented-out", listed(ONE, hidden + TWO, THREE))
    yield whole("comma-behind-the-last", listed(ONE, TWO, THREE, b""))
    yield whole("commas-behind-each", listed(ONE, b"", b"", TWO, THREE))
    yield whole("no-commas", PREFIX + b"[" + ONE + TWO + b"\n" + THREE + b"]")
    comma = TWO.replace(b'"lang" : "en"', b'"lang" : "en",')
    yield whole("comma-in-a-record", listed(ONE, comma, THREE), REPAIRED)
    remark = TWO.replace(b'"lang"', b'/* mine */ "lang"')
    yield whole("comment-in-a-record", listed(ONE, remark, THREE), REPAIRED)
    yield whole("two-lists", listed(ONE) + b";\n" + listed(TWO, THREE))
    yield whole("two-lists-at-once", listed(ONE) + b"[" + TWO + b"," + THREE + b"]")
    yield whole(
        "two-files-with-marks",
        b"\xef\xbb\xbf" + listed(ONE) + b"\n\xef\xbb\xbf" + listed(TWO, THREE),
    )
    yield whole("same-list-twice", TWEETS + b"\n" + TWEETS, (6, 3, 0, 3, 0, 0))
    yield whole("crlf", TWEETS.replace(b"\n", b"\r\n"))
    yield whole("minified", PREFIX + json.dumps(json.loads(BODY), separators=(",", ":")).encode())
    yield whole("bare-records", PREFIX + json.dumps([tweet(at) for at in IDS]).encode())
    mixed = [{"tweet": tweet(101)}, tweet(102), {"tweet": tweet(103)}]
    yield whole("wrapped-and-bare", PREFIX + json.dumps(mixed).encode())
    for code in ("utf-16", "utf-16-le", "utf-16-be"):
        yield whole(code, TWEETS.decode().encode(code), says="it is in utf-16")
    yield whole("spaces-in-front", b" \n" * 300_000 + TWEETS)
    yield whole("zeros-in-front", bytes(100_000) + TWEETS, status="damaged", says="zero bytes")
    yield whole("zeros-between", listed(ONE, bytes(5_000) + TWO, THREE))
    yield whole("zeros-behind", TWEETS + bytes(9_000))
    yield whole("damaged-prefix", b'window.YTD"tweets.part0 = ' + BODY)
    yield whole("no-equals", b"window.YTD.tweets.part0 X " + BODY)
    lost_head = TWEETS[TWEETS.index(b'"edit_info"') :]
    yield whole(
        "beginning-missing", lost_head, MIDDLE_LOST, ids=IDS[1:], status="damaged", says="beginning"
    )
    overwritten = bytes(len(TWEETS) - len(lost_head)) + lost_head
    yield whole("beginning-zeroed", overwritten, MIDDLE_LOST, ids=IDS[1:], status="damaged")


def _broken_records() -> Iterator[Case]:
    """The middle one of three is broken, and lost alone."""
    for name, (old, new) in {
        "string-open": (b'"text 102"', b'"text 102'),
        "string-unopened": (b'"text 102"', b'text 102"'),
        "quote-inside": (b'"text 102"', b'"text " 102"'),
        "escape-open": (b'"text 102"', b'"text 102\\"'),
        "brace-missing": (b'"entities" : {', b'"entities" : '),
        "brace-too-many": (b'"entities" : {', b'"entities" : {{'),
        "bracket-missing": (b'"urls" : []', b'"urls" : ]'),
        "key-unquoted": (b'"full_text"', b"full_text"),
        "key-single-quoted": (b'"full_text"', b"'full_text'"),
        "value-unquoted": (b'"lang" : "en"', b'"lang" : en'),
        "value-missing": (b'"lang" : "en"', b'"lang" : '),
        "colon-missing": (b'"lang" : "en"', b'"lang" "en"'),
        "comma-missing": (b'"lang" : "en"', b'"x" : 1 "lang" : "en"'),
        "number-of-5000-digits": (b'"lang" : "en"', b'"favorite_count" : ' + b"9" * 5_000),
        "bad-escape": (b"text 102", b"text \\x41"),
        "cut-escape": (b'text 102"', b'text \\u12"'),
        "nested-10000": (b'"lang" : "en"', b'"x" : ' + b"[" * 10_000 + b"]" * 10_000),
        "objects-10000": (b'"lang" : "en"', b'"x" : ' + b'{"a":' * 10_000 + b"1" + b"}" * 10_000),
        "brackets-100000-open": (b'"lang" : "en"', b'"x" : ' + b"[" * 100_000),
        "utf16-inside": (b'"text 102"', '"text 102"'.encode("utf-16-le")),
        "zeros-over-structure": (b'"full_text" : "text 102",', bytes(25)),
    }.items():
        if old not in TWO:
            old = old.replace(b" : ", b" : ")
        assert old in TWO, name
        content = listed(ONE, TWO.replace(old, new, 1), THREE)
        yield whole(
            f"record-{name}", content, MIDDLE_LOST, ids=(101, 103), status="damaged", says="record"
        )
    yield whole(
        "every-record-broken",
        listed(*[TWO.replace(b'"lang"', b"lang")] * 3),
        (3, 0, 0, 0, 3, 0),
        ids=(),
        status="damaged",
    )

    bare = [json.dumps(tweet(at), indent=1).encode() for at in range(101, 107)]
    for name, old, new in (
        ("string-open", b'"lang": "en"', b'"lang": "en'),
        ("brace-missing", b'"entities": {', b'"entities": '),
        ("brace-too-many", b'"entities": {', b'"entities": {{'),
        ("value-missing", b'"lang": "en"', b'"lang": '),
    ):
        torn = [one.replace(old, new) if at % 3 else one for at, one in enumerate(bare)]
        counts = (6, 2, 0, 0, 4, 0)
        yield whole(f"bare-{name}", listed(*torn), counts, ids=(101, 104), status="damaged")


def _odd_bytes() -> Iterator[Case]:
    for name, new in {
        "zero": b"te\0xt",
        "control": b"te\x01\x1fxt",
        "raw-newline": b"te\nxt",
        "invalid-utf8": b"te\xff\xfext",
        "latin-1": "tëxt".encode("latin-1"),
        "overlong": b"te\xc0\xafxt",
        "cut-character": b"te\xf0\x9f\x98",
        "encoded-surrogate": b"te\xed\xa0\x80xt",
        "beyond-unicode": b"te\xf4\x90\x80\x80xt",
        "lone-high-surrogate": b"te\\ud83dxt",
        "lone-low-surrogate": b"te\\ude00xt",
        "surrogates-reversed": b"te\\ude00\\ud83dxt",
    }.items():
        content = listed(ONE, TWO.replace(b"text 102", new), THREE)
        yield whole(f"bytes-{name}", content, REPAIRED, says="replaced")
    for name, new in {
        "escaped-zero": b"te\\u0000xt",
        "c1": "te\x94xt".encode(),
        "line-separator": "te\u2028xt".encode(),
        "no-character": "te\ufffext".encode(),
        "pair": b"\\ud83d\\ude00",
    }.items():
        yield whole(f"bytes-{name}", listed(ONE, TWO.replace(b"text 102", new), THREE))
    nan = TWO.replace(b'"lang" : "en"', b'"lang" : NaN, "favorite_count" : -Infinity')
    yield whole("bytes-not-a-number", listed(ONE, nan, THREE), REPAIRED)
    odd = {"lang": 5, "entities": "none", "favorite_count": [1], "source": {"a": 1}}
    types = json.dumps({"tweet": tweet(102) | odd}).encode()
    yield whole("bytes-odd-types", listed(ONE, types, THREE), REPAIRED)
    twice = TWO.replace(b'"full_text"', b'"full_text" : "first", "full_text"')
    yield whole("bytes-key-twice", listed(ONE, twice, THREE))


def _odd_items() -> Iterator[Case]:
    for name, item in {
        "null": b"null",
        "true": b"true",
        "number": b"-12.5e3",
        "text": b'"{\\"tweet\\": {"',
        "list": b"[1, [2], {}]",
        "undefined": b"undefined",
        "word": b"oops ",
    }.items():
        yield whole(
            f"item-{name}", listed(ONE, item, TWO, THREE), (4, 3, 0, 0, 1, 0), status="damaged"
        )
    many = listed(ONE, b"null", b"5", b'"x"', b"[]", TWO, THREE)
    yield whole(
        "items-of-all-sorts", many, (7, 3, 0, 0, 4, 0), status="damaged", says="something else"
    )
    yield whole(
        "item-empty-object", listed(ONE, b"{}", TWO, THREE), (4, 3, 0, 0, 1, 0), says="neither"
    )
    other = json.dumps({"post": tweet(102)}).encode()
    yield whole(
        "item-other-key", listed(ONE, other, THREE), MIDDLE_LOST, ids=(101, 103), says="neither"
    )
    for name, inner in {"null": None, "number": 5, "list": [1], "text": "x"}.items():
        item = json.dumps({"tweet": inner}).encode()
        yield whole(f"item-tweet-is-{name}", listed(ONE, item, TWO, THREE), (4, 3, 0, 0, 1, 0))


def _no_lists() -> Iterator[Case]:
    literal = (
        b"window.YTD.tweets.part0 = [\n  { tweet: { id_str: '101', full_text: 'it\\'s, [mine]',"
        b" created_at: 'Sat Aug 12 16:10:37 +0000 2023' } },\n];\n"
    )
    for name, content, says in (
        ("javascript", literal, "keys have no quotes"),
        ("javascript-bare", b"module.exports = [{id_str: '1'}]", "keys have no quotes"),
        ("javascript-single-quotes", b"= [{'tweet': {'id_str': '1'}}]", "keys have no quotes"),
        ("zero-bytes-long", b"", "it is empty"),
        ("blank", b" \r\n\t\n", "it is empty"),
        ("mark-only", b"\xef\xbb\xbf", "it is empty"),
        ("zeros", bytes(70_000), "nothing but zero bytes"),
        ("zeros-many", bytes(3_000_000), "nothing but zero bytes"),
        ("html", b"<!DOCTYPE html><html><style>b { c: d }</style></html>", "no list of records"),
        ("nonsense", b"\x80\x01\xff" * 60_000, "no list of records"),
        ("word", b"window.YTD.tweets.part0 = nothing", "no list of records"),
        ("prefix-only", PREFIX, "no list of records"),
        ("git-lfs", b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\n", "no list"),
    ):
        yield Case(
            f"part/none-{name}",
            with_tweets(content),
            ids=(),
            counts=NOTHING,
            status="damaged",
            says=says,
        )
    for name, content in (("x", b"= []"), ("official", PREFIX + b"[ ]"), ("semicolon", b"= [];\n")):
        yield Case(f"part/empty-{name}", with_tweets(content), ids=(), counts=NOTHING)


def _cuts() -> Iterator[Case]:
    content = listed(ONE, TWO.replace(b"text 102", b't\\"\\u00e9\xf0\x9f\x98\x80 end'), THREE)
    second = content.index(b't\\"')
    lost: Counts = (2, 1, 0, 0, 1, 0)
    for name, at in {
        "in-a-key": second - 5,
        "in-a-string": second + 1,
        "in-an-escape": second + 2,
        "in-a-unicode-escape": second + 6,
        "in-a-character": second + 11,
        "behind-a-colon": content.index(b" : ", second) + 3,
    }.items():
        yield whole(f"cut-{name}", content[:at], lost, ids=(101,), status="damaged", says="cut off")
    third = content.index(THREE)
    two: Counts = (2, 2, 0, 0, 0, 0)
    for name, at in {"before-a-record": third, "behind-a-record": third - 2}.items():
        yield whole(
            f"cut-{name}", content[:at], two, ids=(101, 102), status="damaged", says="cut off"
        )
    yield whole("cut-before-the-end", content[:-1], status="damaged", says="cut off")
    yield whole(
        "cut-in-the-first",
        content[:60],
        (1, 0, 0, 0, 1, 0),
        ids=(),
        status="damaged",
        says="cut off",
    )
    yield whole(
        "cut-behind-the-bracket",
        content[: len(PREFIX) + 1],
        NOTHING,
        ids=(),
        status="damaged",
        says="cut off",
    )


def _planted() -> Iterator[Case]:
    """A text that looks like a record never becomes one, whatever is broken around it."""
    text = f'look: }}}}, {PLANTED}, ] \\ " {PLANTED}'
    planted = json.dumps({"tweet": tweet(102, text)}, indent=2).encode()
    yield whole("planted", listed(ONE, planted, THREE))
    yield whole(
        "planted-pretty",
        listed(
            ONE,
            json.dumps({"tweet": tweet(102, json.dumps(json.loads(PLANTED), indent=1))}).encode(),
            THREE,
        ),
    )
    for name, old, new in (
        ("string-open", b'"lang": "en"', b'"lang": "en'),
        ("string-open-before", b'"edit_info"', b'"edit_info'),
        ("text-open", b'"full_text": "', b'"full_text": '),
        ("brace-missing", b'"entities": {', b'"entities": '),
        ("value-missing", b'"lang": "en"', b'"lang": '),
        ("raw-quotes", b"look: }}", b'look" {"tweet": {"id_str": "666", "full_text": "x"}} "'),
        ("cut", b'"lang": "en"', b""),
    ):
        assert old in planted
        content = listed(ONE, planted.replace(old, new, 1), THREE)
        if name == "cut":
            content = content[: content.index(b"planted") + 40]
            yield whole(
                f"planted-{name}", content, (2, 1, 0, 0, 1, 0), ids=(101,), status="damaged"
            )
        else:
            yield whole(f"planted-{name}", content, MIDDLE_LOST, ids=(101, 103), status="damaged")
    backslash = json.dumps({"tweet": tweet(102, "ends with \\")}).encode()
    yield whole("planted-backslash", listed(ONE, backslash, THREE))


def _large() -> Iterator[Case]:
    long = TWO.replace(b"text 102", b"x" * 500_000)
    yield whole("record-of-500-kb", listed(ONE, long, THREE))
    longer = TWO.replace(b"text 102", b"x" * (9 << 20))
    yield whole(
        "record-of-9-mb",
        listed(ONE, longer, THREE),
        MIDDLE_LOST,
        ids=(101, 103),
        status="damaged",
        says="8 MB",
    )
    spaced = TWO.replace(b"text 102", b"hello, you, " * (1 << 20))
    yield whole(
        "record-of-12-mb", listed(ONE, spaced, THREE), MIDDLE_LOST, ids=(101, 103), status="damaged"
    )
    many = listed(ONE, *[b"null"] * 30_000, TWO, THREE)
    yield whole(
        "nulls-30000", many, (30_003, 3, 0, 0, 30_000, 0), status="damaged", says="20,000 more"
    )
    tiny = listed(ONE, *[b"{}"] * 30_000, TWO, THREE)
    yield whole("tiny-30000", tiny, (30_003, 3, 0, 0, 30_000, 0), says="20,000 more")
    yield whole(
        "brackets-100000", PREFIX + b"[" * 100_000, (1, 0, 0, 0, 1, 0), ids=(), status="damaged"
    )
    yield whole(
        "braces-100000",
        PREFIX + b"[" + b'{"a":' * 100_000,
        (1, 0, 0, 0, 1, 0),
        ids=(),
        status="damaged",
    )
    endless = whole("nulls-endless", listed(*[b"null"] * 300_000, ONE), ids=(), status="damaged")
    yield replace(endless, counts=None, says="more than 262,144 broken records")
    junk = b"junk \xff " * 300_000
    yield whole(
        "junk-between", listed(ONE, junk + TWO, THREE), (4, 3, 0, 0, 1, 0), status="damaged"
    )


def _ids() -> Iterator[Case]:
    for name, tweet_id in {
        "full-width": "１２３", "arabic": "١٢٣", "underscore": "9_9", "minus": "-1", "plus": "+1", "float": "1e18",
        "decimal": "102.0", "twenty-digits": "1" * 20, "beyond-64-bits": str(1 << 63), "spaces": " 102 ", "empty": "",
        "hex": "0x66", "newline": "102\n", "zero-byte": "102\0", "superscript": "10²",
    }.items():  # fmt: skip
        item = json.dumps({"tweet": tweet(102, id_str=tweet_id, id=None)}).encode()
        yield whole(f"id-{name}", listed(ONE, item, THREE), MIDDLE_LOST, ids=(101, 103), says="id")
    largest = (1 << 63) - 1
    last = json.dumps({"tweet": tweet(largest)}).encode()
    yield whole("id-largest", listed(ONE, last, THREE), ids=(101, 103, largest))
    rounded = json.dumps({"tweet": tweet(102, id_str=None, id=1.02e2)}).encode()
    yield whole("id-as-float", listed(ONE, rounded, THREE), MIDDLE_LOST, ids=(101, 103), says="id")
    number = json.dumps({"tweet": tweet(102, id_str=None, id=102)}).encode()
    yield whole("id-as-number", listed(ONE, number, THREE), MIDDLE_LOST, ids=(101, 103), says="id")


def _times() -> Iterator[Case]:
    for name, time in {
        "year-1": "Mon Jan 01 00:00:00 +0000 0001", "year-9999": "Fri Dec 31 23:59:59 +0000 9999",
        "year-1997": "Thu Jan 02 03:04:05 +0000 1997", "nonsense": "yesterday", "empty": "",
        "month-13": "Sat Foo 32 25:61:61 +9999 2023", "year-10000": "Sat Jan 01 00:00:00 +0000 10000",
        "minus": "Sat Jan 01 00:00:00 +0000 -0044", "iso": "2023-08-12T16:10:37.000Z", "huge": "9" * 400,
        "far-zone": "Fri Dec 31 23:59:59 -9959 9999", "greek": "Σαβ Αυγ 12 16:10:37 +0000 2023",
    }.items():  # fmt: skip
        item = json.dumps({"tweet": tweet(102, created_at=time)}).encode()
        yield whole(f"time-{name}", listed(ONE, item, THREE))
    values: dict[str, object] = {"null": None, "number": 5, "list": []}
    for name, value in values.items():
        record = {"tweet": tweet(102) | {"created_at": value}}
        counts = REPAIRED if name != "null" else (3, 3, 0, 0, 0, 0)
        yield whole(f"time-is-{name}", listed(ONE, json.dumps(record).encode(), THREE), counts)


def _likes() -> Iterator[Case]:
    good = b'{"like":{"tweetId":"%d","fullText":"x"}}'
    broken = b"= [" + good % 1 + b',{"like":{"tweetId":"2","fullText":"x}},' + good % 3 + b"]"
    yield Case(
        "like/broken",
        beside_tweets("data/like-part1.js", broken),
        file="data/like-part1.js",
        counts=(3, 2, 0, 0, 1, 0),
        status="damaged",
    )
    empty = Member(b"data/like-part1.js", b"")
    assert LIKES
    yield Case(
        "like/empty",
        beside_tweets(empty.name.decode(), b""),
        file="data/like-part1.js",
        counts=NOTHING,
        status="damaged",
    )
    ids = ("0", "-1", "x", None, 5, "7")
    odd = part("like", "like", [{"tweetId": one} for one in ids]).encode()
    yield Case(
        "like/odd-ids",
        beside_tweets("data/like-part1.js", odd),
        file="data/like-part1.js",
        counts=(6, 1, 0, 1, 4, 1),
    )
    names = part("like", "tweet", [tweet(5)]).encode()
    yield Case(
        "like/tweets-in-it",
        beside_tweets("data/like-part1.js", names),
        file="data/like-part1.js",
        counts=(1, 0, 0, 0, 1, 0),
    )
    again = tweets_js(tweet(101), tweet(104), number=1).encode()
    yield Case(
        "part/tweets-again",
        beside_tweets("data/tweets-part1.js", again),
        ids=(*IDS, 104),
        file="data/tweets-part1.js",
        counts=(2, 1, 0, 1, 0, 0),
    )
