"""A ZIP or a folder as a list of entries, and each entry as a stream of bytes.

Nothing is unpacked to disk and no entry name is ever used as a path of a ZIP: names are labels.
Before anything is inflated the ZIP is looked over as a whole, since `zipfile` of Python before
3.11.8 does not notice overlapping entries (CVE-2024-0450) and takes the last of several
directories without a word.
"""

from __future__ import annotations

import os
import stat
import struct
import zipfile
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from archive_lens.archive.inflate import InflateError, crc32, decompressobj
from archive_lens.errors import ArchiveError

DOWNLOAD_HINT = "On X, choose Settings > Your account > Download an archive of your data."
AGAIN_HINT = "Download the archive from X again, and give the ZIP as it came."

MAX_ENTRIES = 200_000
MAX_DIRECTORY_BYTES = 32 << 20
MAX_FILE_BYTES = 2 << 30
MAX_TOTAL_BYTES = 8 << 30
MAX_RATIO = 200  # X's own files pack 10:1 to 25:1
RATIO_MATTERS_FROM = 64 << 20

_INPUT = 1 << 15
_OUTPUT = 1 << 17
_END_RECORD = b"PK\x05\x06"
_ENCRYPTED = 0x1 | 0x40
_JUNK = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})
_VIEWER_FOLDERS = frozenset({"assets", "css", "js", "lib", "img"})
_DEEPEST_IN_DATA = 8  # folders within folders; X makes two at most


class DamagedStream(Exception):
    """The bytes of one entry cannot be read to their end; `reason` says why, in a few words."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Entry:
    """One file inside the archive: its path with forward slashes and its unpacked size."""

    path: str
    size: int


class Container(ABC):
    """The entries of an archive by path. Junk of macOS and Windows is left out."""

    name: str
    entries: dict[str, Entry]

    @abstractmethod
    def vet(self, paths: Iterable[str]) -> None:
        """Looks at the entries that will be read. Raises `ArchiveError` where one is not safe."""

    @abstractmethod
    def blocks(self, path: str) -> Iterator[bytes]:
        """The unpacked bytes of one entry, in order, never more than the entry's size in all.

        Everything that can be read is given first; then `DamagedStream` is raised where the
        length or the checksum does not agree.
        """

    @abstractmethod
    def checksum(self, path: str) -> int:
        """The CRC-32 of the unpacked bytes."""

    @abstractmethod
    def close(self) -> None:
        """Lets go of the file."""

    def _vet_sizes(self, paths: Iterable[str]) -> None:
        total = 0
        for path in paths:
            size = self.entries[path].size
            total += size
            if size > MAX_FILE_BYTES or total > MAX_TOTAL_BYTES:
                raise ArchiveError(
                    f"{self.name} is too large: {path} brings its data to {total:,} bytes",
                    hint=f"One file may have {MAX_FILE_BYTES:,} bytes, all together "
                    f"{MAX_TOTAL_BYTES:,}. X cuts its files at 100 MB.",
                )


def open_container(path: Path) -> Container:
    """The ZIP or folder at `path`. Raises `ArchiveError` when it is missing or neither of them."""
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        raise ArchiveError(
            f"there is no file or folder {path}",
            hint="Give the path of the ZIP that X sent, or of the folder it was unpacked to.",
        ) from None
    if stat.S_ISDIR(mode):
        return FolderContainer(path)
    if stat.S_ISREG(mode):
        return ZipContainer(path)
    raise ArchiveError(
        f"{path.name} is not an X archive: it is neither a file nor a folder", hint=DOWNLOAD_HINT
    )


def _label(name: str) -> str:
    """A file's name as text, whatever the locale: U+FFFD for bytes that are no UTF-8."""
    return os.fsencode(name).decode("utf-8", "replace")


def is_junk(path: str) -> bool:
    """Whether an operating system left this file behind."""
    parts = path.split("/")
    return "__MACOSX" in parts or parts[-1] in _JUNK or parts[-1].startswith("._")


class FolderContainer(Container):
    """An unpacked archive, also inside one enclosing folder. Of media nothing is looked at."""

    def __init__(self, folder: Path) -> None:
        self.name = _label(folder.name or str(folder.resolve()))
        self._places: dict[str, Path] = {}
        self._links: set[str] = set()
        self.entries = {}
        try:
            self._walk(folder, "", levels=2)
        except OSError:
            raise ArchiveError(
                f"the folder {self.name} cannot be read", hint="Check its permissions."
            ) from None

    def _walk(self, folder: Path, prefix: str, levels: int) -> None:
        """What lies in a folder, and in as many `levels` of enclosing folders below it."""
        for child in self._children(folder):
            path = prefix + _label(child.name)
            if not child.is_dir(follow_symlinks=False):
                self._add(child, path)
            elif child.name == "data":
                self._walk(folder / child.name, path + "/", levels=0)
            elif prefix.endswith("data/"):
                self._look_into(folder / child.name, path + "/", _DEEPEST_IN_DATA)
            elif levels > 1 and child.name not in _VIEWER_FOLDERS:
                with suppress(
                    OSError
                ):  # a neighbour that may not be read is no part of the archive
                    self._walk(folder / child.name, path + "/", levels - 1)

    def _look_into(self, folder: Path, prefix: str, levels: int) -> None:
        """Adds the data files of a folder inside `data/`, which may be full of photos."""
        for child in self._children(folder):
            if child.is_dir(follow_symlinks=False):
                if levels > 1:
                    below = f"{prefix}{_label(child.name)}/"
                    self._look_into(folder / child.name, below, levels - 1)
            elif child.name.endswith((".js", ".csv")):
                self._add(child, prefix + _label(child.name))

    @staticmethod
    def _children(folder: Path) -> list[os.DirEntry[str]]:
        with os.scandir(folder) as found:
            return sorted(
                (child for child in found if not is_junk(child.name)), key=lambda child: child.name
            )

    def _add(self, child: os.DirEntry[str], path: str) -> None:
        self._places[path] = Path(child.path)
        if child.is_symlink():
            self._links.add(path)
            self.entries[path] = Entry(path, 0)
        elif child.is_file(follow_symlinks=False):
            self.entries[path] = Entry(path, child.stat(follow_symlinks=False).st_size)
        if len(self.entries) > MAX_ENTRIES:
            raise ArchiveError(
                f"{self.name} is not an X archive: it holds more than {MAX_ENTRIES:,} files",
                hint=DOWNLOAD_HINT,
            )

    def vet(self, paths: Iterable[str]) -> None:
        """Refuses links, which could lead anywhere, and sizes beyond the limits."""
        wanted = list(paths)
        for path in wanted:
            if path in self._links:
                raise ArchiveError(
                    f"{path} in {self.name} is a link, not a file",
                    hint="Put the file itself in its place.",
                )
        self._vet_sizes(wanted)

    def blocks(self, path: str) -> Iterator[bytes]:
        """The file's bytes; one that shrinks or grows while it is read is damaged."""
        left = self.entries[path].size
        try:
            with self._places[path].open("rb") as file:
                while left and (block := file.read(min(_OUTPUT, left))):
                    left -= len(block)
                    yield block
        except OSError:
            raise DamagedStream("the file cannot be read") from None
        if left:
            raise DamagedStream("the file is shorter than its size says")

    def checksum(self, path: str) -> int:
        """Read from the file, since a folder stores none; an unreadable rest is left out."""
        crc = 0
        try:
            for block in self.blocks(path):
                crc = crc32(block, crc)
        except DamagedStream:
            pass
        return crc

    def close(self) -> None:
        """A folder holds nothing open."""


class ZipContainer(Container):
    """A ZIP, read by its directory and never front to back, since X may stream its sizes."""

    def __init__(self, path: Path) -> None:
        self.name = _label(path.name)
        try:
            self._file: IO[bytes] = path.open("rb")
        except OSError:
            raise ArchiveError(
                f"{self.name} cannot be read", hint="Check its permissions."
            ) from None
        try:
            self._look_over()
        except BaseException:
            self._file.close()
            raise

    def _look_over(self) -> None:
        length = os.fstat(self._file.fileno()).st_size
        self._check_end_record(length)
        try:
            with zipfile.ZipFile(self._file) as directory:
                infos, directory_start = directory.infolist(), directory.start_dir
        except (
            zipfile.BadZipFile,
            NotImplementedError,
            OSError,
            ValueError,
            struct.error,
            OverflowError,
            IndexError,
        ):
            raise self._refused("its directory is damaged") from None
        if len(infos) > MAX_ENTRIES:
            raise self._refused(f"it lists more than {MAX_ENTRIES:,} files")
        self._check_ranges(infos, directory_start)
        self._infos: dict[str, zipfile.ZipInfo] = {}
        self._times: Counter[str] = Counter()
        for info in infos:
            path = info.filename.replace("\\", "/").removeprefix("./")
            if not path.endswith("/") and not is_junk(path):
                self._times[path] += 1
                self._infos[path] = info
        self.entries = {path: Entry(path, info.file_size) for path, info in self._infos.items()}

    def _refused(self, reason: str, hint: str = AGAIN_HINT) -> ArchiveError:
        return ArchiveError(f"{self.name} is not a sound ZIP: {reason}", hint=hint)

    def _check_end_record(self, length: int) -> None:
        """Exactly one end record must reach the end: a second one would be a hidden ZIP."""
        tail_start = max(0, length - (1 << 16) - 22)
        self._file.seek(0)
        starts_like_a_zip = self._file.read(2) == b"PK"
        self._file.seek(tail_start)
        tail = self._file.read()
        ends, position = [], tail.find(_END_RECORD)
        while position >= 0:
            record = tail[position : position + 22]
            if len(record) == 22 and position + 22 + int.from_bytes(record[20:], "little") == len(
                tail
            ):
                ends.append(record)
            position = tail.find(_END_RECORD, position + 1)
        if not ends and not starts_like_a_zip:
            raise ArchiveError(
                f"{self.name} is not an X archive: it is no ZIP file", hint=DOWNLOAD_HINT
            )
        if not ends:
            raise self._refused("its end is missing, so the download may have been cut off")
        if len(ends) > 1:
            raise self._refused("it has more than one directory")
        directory_bytes = int.from_bytes(ends[0][12:16], "little")
        if directory_bytes != 0xFFFFFFFF and directory_bytes > MAX_DIRECTORY_BYTES:
            raise self._refused(f"it lists more than {MAX_ENTRIES:,} files")

    def _check_ranges(self, infos: list[zipfile.ZipInfo], directory_start: int) -> None:
        """No entry may reach into the next one or into the directory.

        Only the directory is read: a seek to each of 100,000 photos would take minutes on a slow
        disk. The local extra field is therefore counted for the files we read only, in `vet`.
        """
        end = 0
        self._limits: dict[int, int] = {}
        ordered = sorted(infos, key=lambda info: info.header_offset)
        starts = [info.header_offset for info in ordered[1:]] + [directory_start]
        for info, following in zip(ordered, starts, strict=True):
            if info.header_offset < end or info.header_offset < 0:
                raise self._refused("its entries overlap")
            end = info.header_offset + 30 + len(info.orig_filename) + info.compress_size
            if end > following:
                raise self._refused("its entries overlap")
            self._limits[info.header_offset] = following

    def vet(self, paths: Iterable[str]) -> None:
        """Refuses encryption, unknown methods, links, doubles, lies and sizes beyond the limits."""
        wanted = list(paths)
        for path in wanted:
            info = self._infos[path]
            if self._times[path] > 1:
                raise self._refused(f"{path} is in it {self._times[path]} times")
            if info.flag_bits & _ENCRYPTED:
                raise self._refused(f"{path} is encrypted", hint="Unpack it, and give the folder.")
            if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                raise self._refused(
                    f"{path} is packed by method {info.compress_type}",
                    hint="Unpack it, and give the folder.",
                )
            if stat.S_ISLNK(info.external_attr >> 16):
                raise self._refused(f"{path} is a link, not a file")
            if (
                info.file_size > RATIO_MATTERS_FROM
                and info.file_size > MAX_RATIO * info.compress_size
            ):
                raise self._refused(f"{path} would grow more than {MAX_RATIO} times")
            self._data_start(info)
        self._vet_sizes(wanted)

    def _data_start(self, info: zipfile.ZipInfo) -> int:
        """Where the packed bytes begin. Raises `ArchiveError` where both headers disagree."""
        self._file.seek(info.header_offset)
        header = self._file.read(30)
        if len(header) < 30 or header[:4] != b"PK\x03\x04":
            raise self._refused("an entry is not where its directory says")
        name_bytes, extra_bytes = struct.unpack("<HH", header[26:30])
        name = self._file.read(name_bytes)
        encoding = "utf-8" if info.flag_bits & 0x800 else "cp437"
        if name.decode(encoding, "replace") != info.orig_filename:
            raise self._refused("an entry has two different names")
        start = int(info.header_offset) + 30 + int(name_bytes) + int(extra_bytes)
        if start + info.compress_size > self._limits[info.header_offset]:
            raise self._refused("its entries overlap")
        return start

    def blocks(self, path: str) -> Iterator[bytes]:
        """Inflated as a stream; the limits of `vet` hold on what really comes out."""
        info = self._infos[path]
        produced = crc = 0
        try:
            for block in self._unpacked(info):
                produced += len(block)
                if produced > info.file_size:
                    raise DamagedStream("it is longer than its size says")
                crc = crc32(block, crc)
                yield block
        except (InflateError, OSError):
            raise DamagedStream("its packed bytes are damaged") from None
        if produced != info.file_size:
            raise DamagedStream("it is shorter than its size says")
        if crc != info.CRC:
            raise DamagedStream("its checksum is wrong")

    def _unpacked(self, info: zipfile.ZipInfo) -> Iterator[bytes]:
        if info.compress_type == zipfile.ZIP_STORED:
            yield from self._packed(info)
            return
        inflate = decompressobj(-15)
        for packed in self._packed(info):
            rest = packed
            while block := inflate.decompress(rest, _OUTPUT):
                yield block
                rest = inflate.unconsumed_tail
            if inflate.eof:
                return

    def _packed(self, info: zipfile.ZipInfo) -> Iterator[bytes]:
        position, left = self._data_start(info), info.compress_size
        while left:
            self._file.seek(position)
            packed = self._file.read(min(_INPUT, left))
            if not packed:
                return
            position += len(packed)
            left -= len(packed)
            yield packed

    def checksum(self, path: str) -> int:
        """As the directory tells it."""
        return self._infos[path].CRC

    def close(self) -> None:
        """Closes the ZIP."""
        self._file.close()
