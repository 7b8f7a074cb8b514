"""ZIPs written byte by byte, so that every field can lie."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

STORED, DEFLATED = 0, 8
FULL = 0xFFFFFFFF


@dataclass
class Member:
    """One entry. What is not None replaces the truth in the directory, or in the entry's own header."""

    name: bytes
    content: bytes = b""
    method: int = DEFLATED
    flags: int = 0
    packed: bytes | None = None
    size: int | None = None
    packed_size: int | None = None
    crc: int | None = None
    offset: int | None = None
    mode: int = 0o100644
    disk: int = 0
    extra: bytes = b""
    local_name: bytes | None = None
    local_method: int | None = None
    local_flags: int | None = None
    local_size: int | None = None
    local_extra: bytes = b""
    has_descriptor: bool = False
    is_large: bool = False
    behind: bytes = b""


def deflated(content: bytes) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(content) + packer.flush()


def _local(member: Member, packed: bytes) -> bytes:
    name = member.name if member.local_name is None else member.local_name
    method = member.method if member.local_method is None else member.local_method
    flags = member.flags if member.local_flags is None else member.local_flags
    size = len(member.content) if member.local_size is None else member.local_size
    crc = zlib.crc32(member.content)
    numbers = (0, 0, 0) if member.has_descriptor else (crc, len(packed), size)
    form = (flags | 8 * member.has_descriptor, method, 0, 0, *numbers)
    lengths = (len(name), len(member.local_extra))
    head = struct.pack("<4s5H3I2H", b"PK\x03\x04", 20, *form, *lengths)
    descriptor = struct.pack("<4s3I", b"PK\x07\x08", crc, len(packed), size)
    rest = descriptor if member.has_descriptor else b""
    return head + name + member.local_extra + packed + rest + member.behind


def _central(member: Member, packed: bytes, offset: int) -> bytes:
    size = len(member.content) if member.size is None else member.size
    packed_size = len(packed) if member.packed_size is None else member.packed_size
    crc = zlib.crc32(member.content) if member.crc is None else member.crc
    offset = offset if member.offset is None else member.offset
    extra = member.extra
    if member.is_large:
        extra += struct.pack("<HH3Q", 1, 24, size, packed_size, offset)
        size = packed_size = offset = FULL
    head = struct.pack(
        "<4s6H3I5H2I",
        *(b"PK\x01\x02", 20 | 3 << 8, 20, member.flags | 8 * member.has_descriptor),
        *(member.method, 0, 0, crc, packed_size, size, len(member.name), len(extra)),
        *(0, member.disk, 0, member.mode << 16, offset),
    )
    return head + member.name + extra


def end_record(count: int, size: int, offset: int, comment: bytes = b"", disk: int = 0) -> bytes:
    numbers = (disk, disk, count, count, size, offset, len(comment))
    return struct.pack("<4s4H2IH", b"PK\x05\x06", *numbers) + comment


def end_64(count: int, size: int, offset: int, start: int, disks: int = 1) -> bytes:
    record = struct.pack("<4sQ2H2I4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, count, count, size, offset)
    return record + struct.pack("<4sIQI", b"PK\x06\x07", 0, start, disks)


@dataclass
class Ends:
    """How the ZIP ends. What is not None replaces the truth."""

    comment: bytes = b""
    count: int | None = None
    size: int | None = None
    offset: int | None = None
    disk: int = 0
    is_large: bool = False  # in ZIP64's form, the plain record being all ones
    large_count: int | None = None
    large_start: int | None = None
    disks: int = 1
    plain_count: int | None = None
    behind: bytes = b""


def zip_of(
    members: Sequence[Member], ends: Ends | None = None, prefix: bytes = b"", shift: int = 0
) -> bytes:
    """The ZIP; `shift` is added to all offsets, as self-extracting ones with a `prefix` need it."""
    ends = ends or Ends()
    body, lines = bytearray(), []
    for member in members:
        packed = member.packed
        if packed is None:
            packed = deflated(member.content) if member.method == DEFLATED else member.content
        lines.append(_central(member, packed, len(body) + shift))
        body += _local(member, packed)
    directory = b"".join(lines)
    count = len(members) if ends.count is None else ends.count
    size = len(directory) if ends.size is None else ends.size
    offset = len(body) + shift if ends.offset is None else ends.offset
    tail = b""
    if ends.is_large:
        start = offset + size if ends.large_start is None else ends.large_start
        many = count if ends.large_count is None else ends.large_count
        tail = end_64(many, size, offset, start, ends.disks)
        count, size, offset = 0xFFFF, FULL, FULL
        count = 0xFFFF if ends.plain_count is None else ends.plain_count
    tail += end_record(count, size, offset, ends.comment, ends.disk) + ends.behind
    return prefix + bytes(body) + directory + tail
