"""The directory of a ZIP, read strictly: whatever two programs could read in two ways is refused.

`zipfile` takes the last of several directories without a word, ignores how many entries an end
record promises, ends a name at a NUL byte, and before Python 3.11.8 does not notice overlapping
entries (CVE-2024-0450). Nothing but the directory is looked at here, and nothing is unpacked.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import IO

MAX_ENTRIES = 200_000
MAX_DIRECTORY_BYTES = 32 << 20
STORED, DEFLATED = 0, 8
ENCRYPTED = 0x1 | 0x40

LOCAL_HEADER = b"PK\x03\x04"
LOCAL_HEADER_BYTES = 30
_END, _END_64, _LOCATOR_64 = b"PK\x05\x06", b"PK\x06\x06", b"PK\x06\x07"
_END_FORM = struct.Struct("<4s4H2IH")
_END_64_FORM = struct.Struct("<4sQ2H2I4Q")
_LOCATOR_64_FORM = struct.Struct("<4sIQI")
_ENTRY_FORM = struct.Struct("<4s6H3I5H2I")
_LONGEST_COMMENT = (1 << 16) - 1
_FULL_16, _FULL_32 = 0xFFFF, 0xFFFFFFFF
_EXTRA_64 = 1


class UnsoundZip(Exception):
    """The ZIP must not be read; `reason` says why, in a few words."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(slots=True)
class ZipEntry:
    """One line of the directory. `limit` is where the next entry or the directory begins."""

    name: bytes
    flags: int
    method: int
    crc: int
    packed_size: int
    size: int
    offset: int
    mode: int
    limit: int = 0


@dataclass(frozen=True, slots=True)
class _End:
    """Where the directory lies, as the end records tell it."""

    entries: int
    directory_bytes: int
    directory_offset: int
    position: int


def read_directory(file: IO[bytes], length: int) -> list[ZipEntry] | None:
    """All entries by their offset; None where the file is no ZIP at all. Raises `UnsoundZip`.

    Something in front of the ZIP, such as the program of a self-extracting one, is stepped over.
    """
    end = _end_of(file, length)
    if end is None:
        file.seek(0)
        if file.read(2) == b"PK":
            raise UnsoundZip("its end is missing, so the download may have been cut off")
        return None
    start = end.position - end.directory_bytes
    shift = start - end.directory_offset
    if start < 0 or shift < 0:
        raise UnsoundZip("its directory is damaged")
    if end.directory_bytes > MAX_DIRECTORY_BYTES or end.entries > MAX_ENTRIES:
        raise UnsoundZip(f"it lists more than {MAX_ENTRIES:,} files")
    file.seek(start)
    directory = file.read(end.directory_bytes)
    entries = sorted(_entries(directory, shift), key=lambda entry: entry.offset)
    # Old programs write counts above 65,535 without their upper bits.
    if len(entries) != end.entries and len(entries) & _FULL_16 != end.entries:
        raise UnsoundZip("its directory is damaged")
    _check_ranges(entries, start)
    file.seek(0)
    if file.read(4) == LOCAL_HEADER and (not entries or entries[0].offset > 0):
        raise UnsoundZip("it begins with files that its directory does not list")
    return entries


def _end_of(file: IO[bytes], length: int) -> _End | None:
    """Exactly one end record must reach the end: a second one would be a hidden ZIP."""
    tail_start = max(0, length - _LONGEST_COMMENT - _END_FORM.size)
    file.seek(tail_start)
    tail = file.read()
    at = tail.find(_END)
    while at >= 0:
        if len(tail) - at >= _END_FORM.size:
            fields = _END_FORM.unpack_from(tail, at)
            if at + _END_FORM.size + fields[-1] == len(tail):
                if tail.find(_END, at + 1) >= 0:
                    raise UnsoundZip("it has more than one directory")
                return _whole_end(file, tail_start + at, *fields[1:-1])
        at = tail.find(_END, at + 1)
    return None


def _whole_end(
    file: IO[bytes],
    position: int,
    disk: int,
    first_disk: int,
    entries_here: int,
    entries: int,
    size: int,
    offset: int,
) -> _End:
    """The end record, with its ZIP64 form where there is one: both must tell the same."""
    told = (disk, first_disk, entries_here, entries, size, offset)
    plain = _End(entries, size, offset, position)
    larger = _end_64(file, position)
    if larger is None:
        if disk or first_disk or entries_here != entries:
            raise UnsoundZip("it is one of several parts")
        return plain
    end, told_64 = larger
    for one, other, full in zip(told, told_64, [_FULL_16] * 4 + [_FULL_32] * 2, strict=True):
        if one not in (other, full):
            raise UnsoundZip("it has more than one directory")
    return end


def _end_64(file: IO[bytes], position: int) -> tuple[_End, tuple[int, ...]] | None:
    start = position - _LOCATOR_64_FORM.size
    if start < 0:
        return None
    file.seek(start)
    sign, disk, told_start, disks = _LOCATOR_64_FORM.unpack(file.read(_LOCATOR_64_FORM.size))
    if sign != _LOCATOR_64:
        return None
    start -= _END_64_FORM.size
    if start < 0:
        raise UnsoundZip("its directory is damaged")
    file.seek(start)
    fields = _END_64_FORM.unpack(file.read(_END_64_FORM.size))
    told = fields[4:]
    if disk or disks > 1 or told[0] or told[1] or told[2] != told[3]:
        raise UnsoundZip("it is one of several parts")
    end = _End(told[3], told[4], told[5], start)
    if fields[0] != _END_64 or told_start != end.directory_offset + end.directory_bytes:
        raise UnsoundZip("its directory is damaged")
    return end, told


def _entries(directory: bytes, shift: int) -> list[ZipEntry]:
    entries: list[ZipEntry] = []
    position = 0
    while position < len(directory):
        if len(entries) >= MAX_ENTRIES:
            raise UnsoundZip(f"it lists more than {MAX_ENTRIES:,} files")
        if len(directory) - position < _ENTRY_FORM.size:
            raise UnsoundZip("its directory is damaged")
        fields = _ENTRY_FORM.unpack_from(directory, position)
        sign, _, _, flags, method, _, _, crc, packed_size, size = fields[:10]
        name_bytes, extra_bytes, comment_bytes, disk, _, attributes, offset = fields[10:]
        name_start = position + _ENTRY_FORM.size
        extra_start = name_start + name_bytes
        position = extra_start + extra_bytes + comment_bytes
        if sign != b"PK\x01\x02" or position > len(directory):
            raise UnsoundZip("its directory is damaged")
        if _FULL_32 in (size, packed_size, offset) or disk == _FULL_16:
            extra = directory[extra_start : extra_start + extra_bytes]
            size, packed_size, offset, disk = _larger(extra, size, packed_size, offset, disk)
        if disk:
            raise UnsoundZip("it is one of several parts")
        name = directory[name_start:extra_start]
        mode = attributes >> 16
        entries.append(ZipEntry(name, flags, method, crc, packed_size, size, offset + shift, mode))
    return entries


def _larger(extra: bytes, size: int, packed_size: int, offset: int, disk: int) -> tuple[int, ...]:
    """The four numbers with those that need more bits taken from the ZIP64 field."""
    position = 0
    while position + 4 <= len(extra):
        kind, length = struct.unpack_from("<HH", extra, position)
        position += 4
        if kind != _EXTRA_64:
            position += length
            continue
        told = extra[position : position + length]
        numbers = []
        for number, full in ((size, _FULL_32), (packed_size, _FULL_32), (offset, _FULL_32)):
            if number == full:
                number, told = _first(told, 8)
            numbers.append(number)
        numbers.append(_first(told, 4)[0] if disk == _FULL_16 else disk)
        return tuple(numbers)
    raise UnsoundZip("its directory is damaged")


def _first(told: bytes, width: int) -> tuple[int, bytes]:
    if len(told) < width:
        raise UnsoundZip("its directory is damaged")
    return int.from_bytes(told[:width], "little"), told[width:]


def _check_ranges(entries: list[ZipEntry], directory_start: int) -> None:
    """No entry may reach into the next one or into the directory.

    A seek to each of 100,000 photos would take minutes on a slow disk, so the extra field of an
    entry's own header is counted only for the files that are read.
    """
    limits = [*(entry.offset for entry in entries), directory_start][1:]
    for entry, limit in zip(entries, limits, strict=True):
        if entry.offset + LOCAL_HEADER_BYTES + len(entry.name) + entry.packed_size > limit:
            raise UnsoundZip("its entries overlap")
        entry.limit = limit
