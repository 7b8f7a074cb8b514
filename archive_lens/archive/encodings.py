"""Files that some editor saved again as UTF-16, read as if they were UTF-8 as X writes them."""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_SNIFFED_BYTES = 4


@dataclass(slots=True)
class Encoding:
    """How a file turned out to be encoded: `utf-8`, `utf-16-le` or `utf-16-be`."""

    name: str = "utf-8"


def utf8_blocks(blocks: Iterable[bytes], encoding: Encoding) -> Iterator[bytes]:
    """The blocks as they are, or in UTF-8 where they are UTF-16; `encoding` tells which it is."""
    rest = iter(blocks)
    start = b""
    for block in rest:
        start += block
        if len(start) >= _SNIFFED_BYTES:
            break
    encoding.name = _sniffed(start)
    if encoding.name == "utf-8":
        if start:
            yield start
        yield from rest
        return
    decoder = codecs.getincrementaldecoder(encoding.name)("replace")
    yield decoder.decode(start).encode()
    for block in rest:
        yield decoder.decode(block).encode()
    yield decoder.decode(b"", final=True).encode()


def _sniffed(start: bytes) -> str:
    """By the byte order mark, or by the zero bytes of two ASCII characters."""
    if start.startswith(codecs.BOM_UTF16_LE) or (
        len(start) >= _SNIFFED_BYTES and start[0] and start[2] and not start[1] and not start[3]
    ):
        return "utf-16-le"
    if start.startswith(codecs.BOM_UTF16_BE) or (
        len(start) >= _SNIFFED_BYTES and start[1] and start[3] and not start[0] and not start[2]
    ):
        return "utf-16-be"
    return "utf-8"
