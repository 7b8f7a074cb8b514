"""Cutting a part into records, whatever the layout, and saving what can be saved."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_lens.archive.container import DamagedStream
from archive_lens.archive.parts import Part
from archive_lens.archive.records import TWEET_FORM, RawTweet
from archive_lens.archive.salvage import MAX_RECORD_BYTES, object_end
from tests.archive.builders import tweet, tweets_js

PREFIX = "window.YTD.tweets.part0 = "
LAYOUTS: dict[str, dict[str, Any]] = {
    "pretty": {"indent": 2, "separators": (",", " : ")},
    "tabs": {"indent": "\t"},
    "minified": {"separators": (",", ":")},
}
#: Texts made of all that might be mistaken for the end of a record.
TRICKY = st.lists(
    st.sampled_from(
        ['"', "\\", "{", "}", "[", "]", ",", "\n", " ", "tweet", '{ "tweet" : {', "é😀"]
    )
    | st.text(max_size=3),
    max_size=12,
).map("".join)


def split(content: bytes, sizes: Sequence[int]) -> Iterator[bytes]:
    position = 0
    for size in sizes:
        yield content[position : position + size]
        position += size
    yield content[position:]


def read_part(content: bytes, sizes: Sequence[int] = (), chunk_bytes: int = 200) -> Any:
    """Texts, lost records (number, offset) and damage of a part."""
    part: Part[RawTweet] = Part(split(content, sizes), TWEET_FORM, chunk_bytes=chunk_bytes)
    texts, lost, offsets = [], [], []
    for chunk in part.chunks():
        texts += [record.full_text for record in chunk.records]
        offsets += [chunk.find_offset(at) for at in range(len(chunk.records))]
        lost += [(one.number, one.offset) for one in chunk.unreadable]
        assert len(chunk.numbers) == len(chunk.records)
    for offset in offsets:
        assert content[offset : offset + 1] == b"{"
    assert offsets == sorted(set(offsets))
    return texts, lost, part.damage


@given(
    texts=st.lists(TRICKY, max_size=8),
    sizes=st.lists(st.integers(1, 400), max_size=30),
    chunk_bytes=st.sampled_from([1, 100, 1_000]),
    layout=st.sampled_from(sorted(LAYOUTS)),
    is_wrapped=st.booleans(),
    gap=st.sampled_from([0, 4_200]),
)
def test_any_split_of_any_texts_gives_every_record_once(
    texts: list[str], sizes: list[int], chunk_bytes: int, layout: str, is_wrapped: bool, gap: int
) -> None:
    """With the longer gap the records are cut from the first block on."""
    records: list[Any] = [{"id_str": "1", "full_text": text} for text in texts]
    if is_wrapped:
        records = [{"tweet": record} for record in records]
    body = json.dumps(records, ensure_ascii=False, **LAYOUTS[layout])

    content = (PREFIX + " " * gap + body).encode()
    assert read_part(content, [gap, *sizes], chunk_bytes) == (texts, [], "")


@pytest.mark.parametrize("is_wrapped", [False, True])
@pytest.mark.parametrize("end", ["]", "]\n", "];", "", ","])
@pytest.mark.parametrize("first_block", [4_500, 6_000, 20_000])
def test_a_cut_at_the_very_end_does_not_make_a_whole_part_look_cut_off(
    is_wrapped: bool, end: str, first_block: int
) -> None:
    """All bytes are there when the first cut is made, and nothing but the end is left after it.

    4,096 bytes are looked at before the first record, so the prefix is longer than that here.
    """
    records: list[Any] = [{"id_str": "1", "full_text": f"text {n}"} for n in range(20)]
    wrapped = [{"tweet": record} for record in records] if is_wrapped else records
    body = json.dumps(wrapped, indent=1).removesuffix("]")
    content = (PREFIX + " " * 4_200 + body + end).encode()

    texts, lost, damage = read_part(content, [first_block], chunk_bytes=1)
    assert texts == [record["full_text"] for record in records]
    assert lost == []
    assert damage == ("" if "]" in end else "it is cut off before its end")


@pytest.mark.parametrize("is_wrapped", [False, True])
def test_a_lost_record_at_a_cut_does_not_make_a_whole_part_look_cut_off(is_wrapped: bool) -> None:
    """The fifth of twenty records is no JSON."""
    records = ['{"id_str":"1","full_text":"x"}'] * 20
    records[4] = '{"id_str":"1","full_text":x}'
    wrapped = [f'{{"tweet":{record}}}' for record in records] if is_wrapped else records
    content = (PREFIX + " " * 4_200 + "[" + ",".join(wrapped) + "]").encode()
    for first_block in range(4_300, len(content) + 1, 17):
        texts, lost, damage = read_part(content, [first_block], chunk_bytes=1)

        assert (len(texts), len(lost), damage) == (19, 1, "")


def test_objects_like_a_record_inside_of_records_do_not_mislead() -> None:
    """Every record holds a list of nested wrappers, so that every cut found is a wrong one."""
    nested = [{"tweet": {"full_text": "inner"}}, {"tweet": {"full_text": "inner"}}]
    records = [{"tweet": {"full_text": str(at), "context": nested}} for at in range(50)]
    content = (PREFIX + json.dumps(records, indent=2)).encode()

    for sizes in ([], [64] * 400):
        assert read_part(content, sizes, chunk_bytes=100) == ([str(at) for at in range(50)], [], "")


@pytest.mark.parametrize(
    "content",
    [
        b"window.YTD.tweets.part0 = [ ]",
        b"window.YTD.tweets.part0 = []",
        b"window.YTD.tweets.part0 = [];\n",
        b"[]",
    ],
)
def test_an_empty_list_is_not_damaged(content: bytes) -> None:
    assert read_part(content) == ([], [], "")


@pytest.mark.parametrize(
    ("content", "damage"),
    [
        (b"", "it is empty"),
        (b" \n", "it is empty"),
        (b"\xef\xbb\xbf", "it is empty"),
        (b"\0" * 9_000, "it holds nothing but zero bytes"),
    ],
)
def test_a_file_without_anything_in_it_is_damaged(content: bytes, damage: str) -> None:
    """X writes `[ ]` where there is nothing."""
    assert read_part(content) == ([], [], damage)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("window.YTD.tweets.part0 = ", ""),
        ("\ufeffwindow.YTD.tweets.part0=", ";\n"),
        ("module.exports = ", ";"),
        ("\n\nvar tweets =\n  ", "\0\0"),
        ("", "\n"),
    ],
)
def test_any_prefix_will_do(before: str, after: str) -> None:
    body = tweets_js(tweet(1, "a = [b]"), tweet(2, "c")).partition("= ")[2]

    assert read_part((before + body + after).encode()) == (["a = [b]", "c"], [], "")


def test_a_single_record_without_a_list_is_read() -> None:
    content = b'window.YTD.tweets.part0 = { "tweet" : { "full_text" : "alone" } };'

    assert read_part(content) == (["alone"], [], "")


@pytest.mark.parametrize("content", [b"<html>", b"x" * 100_000, b"window.YTD = nothing", b"= 5"])
def test_what_holds_no_list_is_damaged(content: bytes) -> None:
    assert read_part(content, [1_000] * 50) == ([], [], "it holds no list of records")


def pieces() -> list[bytes]:
    """Prefix, three records, end."""
    content = tweets_js(*(tweet(at, f"text {at}") for at in range(3))).encode()
    starts = [content.index(b'{\n    "tweet"')]
    for _ in range(2):
        starts.append(content.index(b'{\n    "tweet"', starts[-1] + 1))
    first, second, third = starts
    return [content[:first], content[first:second], content[second:third], content[third:]]


@pytest.mark.parametrize("chunk_bytes", [1, 100, 10_000])
@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"text 1"', b'"text 1'),  # the string does not end
        (b'"text 1"', b'text 1"'),
        (b'"text 1"', b'"text " 1"'),
        (b'"entities" : {', b'"entities" : '),  # a brace too few
        (b'"entities" : {', b'"entities" : {{'),
        (b'"full_text"', b"full_text"),
        (b'"lang" : "en"', b'"lang" : en'),
        (b'"lang" : "en"', b'"lang" : undefined'),
    ],
)
def test_a_broken_record_is_lost_alone(old: bytes, new: bytes, chunk_bytes: int) -> None:
    prefix, first, second, third = pieces()
    assert old in second
    broken = second.replace(old, new, 1)
    texts, lost, damage = read_part(
        prefix + first + broken + third, [300] * 20, chunk_bytes=chunk_bytes
    )

    assert texts == ["text 0", "text 2"]
    assert lost == [(2, len(prefix + first))]
    assert damage == ""


@pytest.mark.parametrize(
    ("old", "new", "text"),
    [
        (b"text 1", b"te\xffxt", "te\ufffdxt"),
        (b"text 1", b"te\\ud83dxt", "te\ufffdxt"),
        (b"text 1", b"te\\ude00\\ud83dxt", "te\ufffd\ufffdxt"),
        (b"text 1", b"te\\\\ud83d\\ud83dxt", "te\\ud83d\ufffdxt"),
        (b"text 1", b"\\ud83d\\ude00\\ud83d", "😀\ufffd"),
        (b"text 1", b"te\x0b\tx\x00t", "te\x0b\tx\x00t"),
        (b'"lang" : "en"', b'"lang" : NaN', "text 1"),
        (b'"lang" : "en"', b'"lang" : -Infinity', "text 1"),
        (b'"lang" : "en"', b'"lang" : "en",', "text 1"),
        (b'"lang" : "en"', b'"lang" : "en", // "mine"', "text 1"),
        (b'"text 1"', b'/* "text 0" */ "NaN, // /* ,]"', "NaN, // /* ,]"),
    ],
)
def test_odd_bytes_and_slips_are_mended_and_counted(old: bytes, new: bytes, text: str) -> None:
    prefix, first, second, third = pieces()
    content = prefix + first + second.replace(old, new) + third
    part: Part[RawTweet] = Part([content], TWEET_FORM)
    records, repaired = [], []
    for chunk in part.chunks():
        repaired += [chunk.numbers[at] for at in chunk.repaired]
        records += chunk.records

    assert [record.full_text for record in records] == ["text 0", text, "text 2"]
    assert repaired == [2]


def test_a_part_cut_off_anywhere_keeps_its_whole_records() -> None:
    """A cut inside a record loses that one; a cut between two loses none; both are told."""
    prefix, first, second, third = pieces()
    content = prefix + first + second + third
    ends = [len((prefix + first).rstrip(b", \n")), len((prefix + first + second).rstrip(b", \n"))]
    ends.append(len(content.rstrip(b"]").rstrip()))
    for cut in range(len(prefix), len(content)):
        texts, lost, damage = read_part(content[:cut], chunk_bytes=1_000)
        whole = sum(end <= cut for end in ends)
        starts = [len(prefix), len(prefix + first), len(prefix + first + second)]
        begun = sum(start < cut for start in starts)
        assert texts == [f"text {at}" for at in range(whole)]
        assert len(lost) == begun - whole
        assert damage == "it is cut off before its end"


def test_a_stream_that_fails_keeps_what_came_before() -> None:
    def blocks() -> Iterator[bytes]:
        prefix, first, second, _ = pieces()
        yield prefix + first + second + b'{ "tweet"'
        raise DamagedStream("its packed bytes are damaged")

    part: Part[RawTweet] = Part(blocks(), TWEET_FORM)
    chunks = list(part.chunks())

    assert [record.full_text for chunk in chunks for record in chunk.records] == [
        "text 0",
        "text 1",
    ]
    assert part.damage == "its packed bytes are damaged"


@pytest.mark.parametrize("junk", [b"null, ", b"12, ", b'"x", ', b"[[], []], ", b"undefined "])
def test_what_is_no_record_is_lost_and_the_next_one_found(junk: bytes) -> None:
    prefix, first, second, third = pieces()
    texts, lost, _ = read_part(prefix + first + junk + second + third, chunk_bytes=1)

    assert texts == ["text 0", "text 1", "text 2"]
    assert lost[0] == (2, len(prefix + first))


def test_two_lists_in_one_file_are_both_read() -> None:
    content = (tweets_js(tweet(1, "a")) + ";\n" + tweets_js(tweet(2, "b"), number=1)).encode()
    texts, lost, _ = read_part(content)

    assert (texts, lost) == (["a", "b"], [])


@pytest.mark.parametrize("filler", [b" ", b"a", b"{", b"[", b'"', b"\\", b'{"tweet":', b"},{"])
def test_an_endless_record_does_not_fill_the_memory(filler: bytes) -> None:
    """9 MB of one record: what is held stays below a few times the longest record allowed."""
    size = 1 << 20
    block = (filler * (size // len(filler) + 1))[:size]
    part: Part[RawTweet] = Part(iter([b'= [{"tweet":{"full_text":"', *[block] * 9]), TWEET_FORM)
    longest = 0
    for _ in part.chunks():
        longest = max(longest, len(part._buffer))

    assert longest <= 2 * MAX_RECORD_BYTES
    assert part.damage


def test_deep_nesting_is_one_lost_record() -> None:
    prefix, first, _, third = pieces()
    deep = b'{ "tweet" : ' + b"[" * 50_000 + b"]" * 50_000 + b"},\n"
    texts, lost, _ = read_part(prefix + first + deep + third)

    assert texts == ["text 0", "text 2"]
    assert lost == [(2, len(prefix + first))]


def test_braces_in_strings_do_not_end_an_object() -> None:
    data = rb'{"a": "}\"}", "b": [{}]} }'

    assert object_end(data, 0) == len(data) - 2
    assert object_end(data[:-3], 0) is None
    assert object_end(b'{"a": "}', 0) is None
