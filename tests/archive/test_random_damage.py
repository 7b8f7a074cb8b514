"""Random damage to good archives: nothing is invented, little is lost, everything is counted."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from archive_lens.errors import ArchiveError
from tests.archive.builders import (
    Files,
    Read,
    link,
    manifest_js,
    mention,
    read,
    reply,
    snowflake,
    tweet,
    tweets_js,
    write_folder,
    write_zip,
)
from tests.archive.grailbird_builders import COLUMNS_G1B, month_js, row, table

SAMPLE, ALL = 60, 2_000
TWEETS = 40


@dataclass(frozen=True)
class Good:
    """An archive without fault, the file that will be damaged, and the ids of its tweets."""

    files: Files
    file: str
    ids: frozenset[int]


def _ids() -> list[int]:
    return [snowflake(at * 60_000) for at in range(TWEETS)]


def _text(at: int) -> str:
    planted = '{ "tweet" : { "id_str" : "666", "full_text" : "planted" } }'
    odd = ["plain", 'with "quotes" \\ and {braces}, [too]', "ünïcödé 😀\nand lines", planted]
    return f"{at} {odd[at % 4]}"


def _modern() -> Good:
    records = []
    for at, tweet_id in enumerate(_ids()):
        about = {"urls": [link(f"https://a.example/{at}")], "user_mentions": [mention("ann", 77)]}
        if at % 5:
            records.append(tweet(tweet_id, _text(at), entities=about))
        else:
            records.append(reply(tweet_id, _text(at), 55, 77, "ann"))
    files = {"data/manifest.js": manifest_js(), "data/tweets.js": tweets_js(*records)}
    return Good(files, "data/tweets.js", frozenset(_ids()))


def _grailbird() -> Good:
    """A third of the records hold the retweeted tweet, whole in itself and somebody else's."""
    records = []
    for at, tweet_id in enumerate(_ids()):
        others = tweet(900 + at, "theirs") | {"user": {"id_str": "77", "screen_name": "ann"}}
        more = {} if at % 3 else {"retweeted_status": others}
        records.append(tweet(tweet_id, _text(at)) | {"user": {"id_str": "1000"}} | more)
    file = "data/js/tweets/2023_08.js"
    return Good({file: month_js("2023_08", *records)}, file, frozenset(_ids()))


def _csv() -> Good:
    rows = [row(tweet_id, _text(at).replace('"', '""')) for at, tweet_id in enumerate(_ids())]
    return Good({"tweets.csv": table(COLUMNS_G1B, *rows)}, "tweets.csv", frozenset(_ids()))


GOODS = {"modern": _modern(), "grailbird": _grailbird(), "csv": _csv()}


def _flip(content: bytes, at: int, chance: random.Random) -> bytes:
    return content[:at] + bytes([content[at] ^ 1 << chance.randrange(8)]) + content[at + 1 :]


def _set(content: bytes, at: int, chance: random.Random) -> bytes:
    new = chance.choice(b'"\\{}[],:\n\0 \xff1x')
    return content[:at] + bytes([new]) + content[at + 1 :]


def _drop(content: bytes, at: int, chance: random.Random) -> bytes:
    return content[:at] + content[at + chance.randint(1, 30) :]


def _insert(content: bytes, at: int, chance: random.Random) -> bytes:
    return content[:at] + chance.randbytes(chance.randint(1, 30)) + content[at:]


def _repeat(content: bytes, at: int, chance: random.Random) -> bytes:
    return content[:at] + content[max(0, at - chance.randint(1, 40)) :]


def _swap(content: bytes, at: int, chance: random.Random) -> bytes:
    size = chance.randint(1, 20)
    one, other = content[at : at + size], content[at + size : at + 2 * size]
    return content[:at] + other + one + content[at + 2 * size :]


def _blank(content: bytes, at: int, chance: random.Random) -> bytes:
    gone = min(chance.randint(1, 300), len(content) - at)
    return content[:at] + bytes(gone) + content[at + gone :]


def _cut(content: bytes, at: int, chance: random.Random) -> bytes:
    return content[:at]


Damage = Callable[[bytes, int, random.Random], bytes]
DAMAGES: tuple[Damage, ...] = (_flip, _set, _drop, _insert, _repeat, _swap, _blank, _cut)


def _seeds() -> list[object]:
    slow = [pytest.param(seed, marks=pytest.mark.slow) for seed in range(SAMPLE, ALL)]
    return [*range(SAMPLE), *slow]


@pytest.mark.parametrize("seed", _seeds())
def test_damage_to_a_file_costs_few_records_and_invents_none(tmp_path: Path, seed: int) -> None:
    """`read` holds the sum of every ledger line. A cut loses what is behind it, of course."""
    chance = random.Random(seed)
    good = GOODS[chance.choice(sorted(GOODS))]
    content = str(good.files[good.file]).encode()
    at = chance.randrange(len(content))
    damage = chance.choice(DAMAGES)
    damaged = damage(content, at, chance)
    result = read(write_folder(tmp_path, {**good.files, good.file: damaged}))

    kept = set(result.column("tweet_id"))
    assert _invented(kept, good, damaged) == set()
    behind = {one for one in good.ids if content.find(b'%d"' % one) > at}
    expected = good.ids - behind if damage is _cut else good.ids
    # The last damage that can be done: the row of names, without which a CSV says nothing.
    if not (good.file == "tweets.csv" and at < content.index(b"\n")):
        assert len(expected - kept) <= 3
    line = result.files[good.file]
    if expected - kept:
        is_told = line.skipped or line.duplicates or line.repaired or line.status == "damaged"
        assert is_told or kept - good.ids


def _invented(kept: set[int], good: Good, damaged: bytes) -> set[int]:
    """Kept ids that are none of the archive's, but for those whose own digits were damaged."""
    return {
        one
        for one in kept - good.ids
        if one == 666 or 900 <= one < 900 + TWEETS or b'"%d"' % one not in damaged
    }


@pytest.mark.parametrize("seed", _seeds())
def test_damage_to_a_zip_is_refused_or_costs_what_it_must(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    good = GOODS[chance.choice(sorted(GOODS))]
    path = write_zip(tmp_path / "a.zip", good.files, chance.choice([0, 8]))
    content = path.read_bytes()
    for _ in range(chance.choice([1, 1, 1, 3])):
        at = min(int(len(content) * chance.random()), len(content) - 1)
        if chance.random() < 0.5:  # half of the damage where the directory is
            at = max(0, len(content) - 1 - chance.randrange(300))
        content = chance.choice(DAMAGES)(content, at, chance) or b"P"
    path.write_bytes(content)
    result = _read_or_refusal(path)
    if isinstance(result, ArchiveError):
        assert result.hint
        assert result.message.isprintable()
        return
    kept = set(result.column("tweet_id"))
    line = result.files.get(good.file)
    if kept != good.ids:
        assert line is None or line.status == "damaged"


def _read_or_refusal(path: Path) -> Read | ArchiveError:
    try:
        return read(path)
    except ArchiveError as refusal:
        return refusal
