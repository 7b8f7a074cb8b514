"""A ZIP or a folder as a list of entries, and each entry as a stream of bytes.

Nothing is unpacked to disk and no entry name of a ZIP is ever used as a path: names are labels.
"""

from __future__ import annotations

import os
import stat
import struct
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from archive_lens.archive.inflate import InflateError, crc32, decompressobj
from archive_lens.archive.zip_directory import (
    DEFLATED,
    ENCRYPTED,
    LOCAL_HEADER,
    LOCAL_HEADER_BYTES,
    MAX_ENTRIES,
    STORED,
    UnsoundZip,
    ZipEntry,
    read_directory,
)
from archive_lens.errors import ArchiveError

DOWNLOAD_HINT = "On X, choose Settings > Your account > Download an archive of your data."
AGAIN_HINT = "Download the archive from X again, and give the ZIP as it came."

MAX_FILE_BYTES = 2 << 30
MAX_TOTAL_BYTES = 8 << 30
MAX_RATIO = 200  # X's own files pack 10:1 to 25:1
RATIO_MATTERS_FROM = 64 << 20

_INPUT = 1 << 15
_OUTPUT = 1 << 17
_LONGEST_SHOWN = 120
_JUNK = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})
_VIEWER_FOLDERS = frozenset({"assets", "css", "js", "lib", "img"})
DATA_ENDINGS = (".js", ".csv")


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
                    f"{self.name} is too large: {shortened(path)} brings its data to {total:,} bytes",
                    hint=f"One file may have {MAX_FILE_BYTES:,} bytes, all together "
                    f"{MAX_TOTAL_BYTES:,}. X cuts its files at 100 MB.",
                )


def open_container(path: Path) -> Container:
    """The ZIP, folder or single data file at `path`. Raises `ArchiveError` when it is none of them."""
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        raise ArchiveError(
            f"there is no file or folder {shortened(label(str(path)))}",
            hint="Give the path of the ZIP that X sent, or of the folder it was unpacked to.",
        ) from None
    if stat.S_ISDIR(mode):
        return FolderContainer(path)
    if stat.S_ISREG(mode):
        return LooseFile(path) if path.name.endswith(DATA_ENDINGS) else ZipContainer(path)
    raise ArchiveError(
        f"{path.name} is not an X archive: it is neither a file nor a folder", hint=DOWNLOAD_HINT
    )


def file_label(name: str) -> str:
    """The label of a file on the disk, whatever the locale: in plain C, Python gives its bytes as lone surrogates."""
    return label(os.fsencode(name).decode("utf-8", "replace"))


def label(name: str) -> str:
    """A name with every hidden or dangerous character as a mark a person can see: `<U+001B>`."""
    if name.isprintable():
        return name
    return "".join(sign if sign.isprintable() else f"<U+{ord(sign):04X}>" for sign in name)


def shortened(path: str) -> str:
    """The end of a path, for a message: names in a ZIP may have 65,535 characters."""
    return path if len(path) <= _LONGEST_SHOWN else "…" + path[1 - _LONGEST_SHOWN :]


def _children(folder: Path) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as found:
        return sorted(found, key=lambda child: child.name)


def is_junk(path: str) -> bool:
    """Whether an operating system left this file behind."""
    parts = path.split("/")
    return "__MACOSX" in parts or parts[-1] in _JUNK or parts[-1].startswith("._")


class FilesContainer(Container):
    """Files as they lie on the disk."""

    def __init__(self, name: str) -> None:
        self.name = file_label(name)
        self._places: dict[str, Path] = {}
        self._oddities: dict[str, str] = {}
        self.entries = {}

    def vet(self, paths: Iterable[str]) -> None:
        """Refuses links, which could lead anywhere, pipes, and sizes beyond the limits."""
        wanted = list(paths)
        for path in wanted:
            if path in self._oddities:
                raise ArchiveError(
                    f"{shortened(path)} in {self.name} is {self._oddities[path]}",
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
        """Holds nothing open."""


class LooseFile(FilesContainer):
    """One data file alone, such as a `tweets.js` that somebody kept."""

    def __init__(self, path: Path) -> None:
        super().__init__(path.name)
        self._places[self.name] = path
        self.entries[self.name] = Entry(self.name, path.stat().st_size)


class FolderContainer(FilesContainer):
    """An unpacked archive, also inside one enclosing folder. Of media folders only names are seen."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder.name or str(folder.resolve()))
        try:
            self._walk(folder, "", levels=2)
        except OSError:
            raise ArchiveError(
                f"the folder {self.name} cannot be read", hint="Check its permissions."
            ) from None

    def _walk(self, folder: Path, prefix: str, levels: int) -> None:
        """`levels` of enclosing folders, and all that is below a `data/` in them."""
        for child in _children(folder):
            if is_junk(child.name):
                continue
            if not child.is_dir(follow_symlinks=False):
                self._list(child, prefix)
            elif child.name == "data":
                self._walk_data(folder / child.name, f"{prefix}data/")
            elif levels > 1 and child.name not in _VIEWER_FOLDERS:
                try:
                    self._walk(folder / child.name, f"{prefix}{child.name}/", levels - 1)
                except OSError:
                    continue  # a neighbour that may not be read is no part of the archive

    def _walk_data(self, data: Path, prefix: str) -> None:
        """Everything in `data/`; of the folders in it, however deep, the .js and .csv files."""
        folders = []
        for child in _children(data):
            if child.is_dir(follow_symlinks=False):
                folders.append((data / child.name, f"{prefix}{child.name}/"))
            elif not is_junk(child.name):
                self._list(child, prefix)
        while folders:
            folder, prefix = folders.pop()
            try:
                children = _children(folder)
            except OSError:
                continue  # none of the folders that X makes here holds data
            for child in children:
                if child.is_dir(follow_symlinks=False):
                    folders.append((folder / child.name, f"{prefix}{child.name}/"))
                elif child.name.endswith(DATA_ENDINGS) and not is_junk(child.name):
                    self._list(child, prefix)

    def _list(self, child: os.DirEntry[str], prefix: str) -> None:
        path, size = file_label(prefix + child.name), 0
        if child.is_symlink():
            self._oddities[path] = "a link, not a file"
        elif child.is_file(follow_symlinks=False):
            size = child.stat(follow_symlinks=False).st_size
        else:
            self._oddities[path] = "a pipe or a device, not a file"
        self._places[path] = Path(child.path)
        self.entries[path] = Entry(path, size)
        if len(self.entries) > MAX_ENTRIES:
            raise ArchiveError(
                f"{self.name} is not an X archive: it holds more than {MAX_ENTRIES:,} files",
                hint=DOWNLOAD_HINT,
            )


class ZipContainer(Container):
    """A ZIP, read by its directory and never front to back, since X may stream its sizes."""

    def __init__(self, path: Path) -> None:
        self.name = file_label(path.name)
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
        try:
            found = read_directory(self._file, os.fstat(self._file.fileno()).st_size)
        except UnsoundZip as unsound:
            raise self._refused(unsound.reason) from None
        except OSError:
            raise self._refused("it cannot be read to its end") from None
        if found is None:
            raise ArchiveError(
                f"{self.name} is not an X archive: it is no ZIP file", hint=DOWNLOAD_HINT
            )
        self._found: dict[str, ZipEntry] = {}
        self._times: Counter[str] = Counter()
        for entry in found:
            path = _path_of(entry.name)
            if not path.endswith("/") and not is_junk(path):
                self._times[path] += 1
                self._found[path] = entry
        self.entries = {path: Entry(path, entry.size) for path, entry in self._found.items()}

    def _refused(self, reason: str, hint: str = AGAIN_HINT) -> ArchiveError:
        return ArchiveError(f"{self.name} is not a sound ZIP: {reason}", hint=hint)

    def vet(self, paths: Iterable[str]) -> None:
        """Refuses encryption, unknown methods, links, doubles, lies and sizes beyond the limits."""
        wanted = list(paths)
        size = packed_size = 0
        for path in wanted:
            entry, shown = self._found[path], shortened(path)
            if self._times[path] > 1:
                raise self._refused(f"{shown} is in it {self._times[path]} times")
            if entry.flags & ENCRYPTED:
                raise self._refused(f"{shown} is encrypted", hint="Unpack it, and give the folder.")
            if entry.method not in (STORED, DEFLATED):
                raise self._refused(
                    f"{shown} is packed by method {entry.method}",
                    hint="Unpack it, and give the folder.",
                )
            if stat.S_ISLNK(entry.mode):
                raise self._refused(f"{shown} is a link, not a file")
            size += entry.size
            packed_size += entry.packed_size
            if _is_bomb(entry.size, entry.packed_size):
                raise self._refused(f"{shown} would grow more than {MAX_RATIO} times")
            self._data_start(entry)
        if _is_bomb(size, packed_size):
            raise self._refused(f"its files would grow more than {MAX_RATIO} times")
        self._vet_sizes(wanted)

    def _data_start(self, entry: ZipEntry) -> int:
        """Where the packed bytes begin. Raises `ArchiveError` where both headers disagree."""
        self._file.seek(entry.offset)
        header = self._file.read(LOCAL_HEADER_BYTES)
        if len(header) < LOCAL_HEADER_BYTES or header[:4] != LOCAL_HEADER:
            raise self._refused("an entry is not where its directory says")
        flags, method = struct.unpack("<HH", header[6:10])
        name_bytes, extra_bytes = struct.unpack("<HH", header[26:30])
        if self._file.read(name_bytes) != entry.name:
            raise self._refused("an entry has two different names")
        if method != entry.method or (flags ^ entry.flags) & ENCRYPTED:
            raise self._refused("an entry is packed otherwise than its directory says")
        start = entry.offset + LOCAL_HEADER_BYTES + int(name_bytes) + int(extra_bytes)
        if start + entry.packed_size > entry.limit:
            raise self._refused("its entries overlap")
        return start

    def blocks(self, path: str) -> Iterator[bytes]:
        """Inflated as a stream; the limits of `vet` hold on what really comes out."""
        entry = self._found[path]
        produced = crc = 0
        try:
            for block in self._unpacked(entry):
                left = entry.size - produced
                produced += len(block)
                crc = crc32(block, crc)
                yield block[:left]
                if produced > entry.size:
                    raise DamagedStream("it is longer than its size says")
        except (InflateError, OSError):
            raise DamagedStream("its packed bytes are damaged") from None
        if produced != entry.size:
            raise DamagedStream("it is shorter than its size says")
        if crc != entry.crc:
            raise DamagedStream("its checksum is wrong")

    def _unpacked(self, entry: ZipEntry) -> Iterator[bytes]:
        if entry.method == STORED:
            yield from self._packed(entry)
            return
        inflate = decompressobj(-15)
        for packed in self._packed(entry):
            rest = packed
            while block := inflate.decompress(rest, _OUTPUT):
                yield block
                rest = inflate.unconsumed_tail
            if inflate.eof:
                return

    def _packed(self, entry: ZipEntry) -> Iterator[bytes]:
        position, left = self._data_start(entry), entry.packed_size
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
        return self._found[path].crc

    def close(self) -> None:
        """Closes the ZIP."""
        self._file.close()


def _path_of(name: bytes) -> str:
    """An entry's name as a label with forward slashes, whatever bytes it is made of."""
    try:
        told = name.decode()
    except UnicodeDecodeError:
        told = name.decode("cp437")  # what a name is in that does not say that it is UTF-8
    return label(told.replace("\\", "/").removeprefix("./"))


def _is_bomb(size: int, packed_size: int) -> bool:
    return size > RATIO_MATTERS_FROM and size > MAX_RATIO * packed_size
