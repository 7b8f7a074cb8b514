"""What only POSIX systems offer: locks, private modes, folder sync, limits on a process.

On other systems each function does what it can and no more; nothing else in the house looks at the system.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from archive_lens.errors import ArchiveLensError

try:
    import fcntl
except ImportError:  # Windows has none
    fcntl = None  # type: ignore[assignment]  # told apart by `is None`
try:
    import resource
except ImportError:  # nor this
    resource = None  # type: ignore[assignment]  # told apart by `is None`

OPENING = 5  # seconds after which who still runs is taken for the browser itself

PRIVATE = 0o600  # the database and the report hold what only their owner should read


class LockedError(Exception):
    """Another process holds the lock."""


@contextmanager
def file_lock(path: Path) -> Iterator[None]:
    """Holds an exclusive lock on a file that is made for it and removed after. Raises LockedError at once."""
    if fcntl is None:
        yield
        return
    handle = _locked_handle(path)
    try:
        yield
    finally:
        path.unlink(missing_ok=True)
        os.close(handle)


def _locked_handle(path: Path) -> int:
    while True:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, PRIVATE)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            # The holder before us may have removed the file between our open and our lock.
            if path.exists() and path.stat().st_ino == os.fstat(handle).st_ino:
                return handle
        except OSError as error:
            os.close(handle)
            raise LockedError(str(path)) from error
        os.close(handle)


def silence_stdout() -> None:
    """Nothing that waits to be written may raise once more when the program ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def own_stdout() -> IO[bytes]:
    """The stream of the answers; whatever else would print, prints into nothing."""
    answers = os.fdopen(os.dup(1), "wb")
    silence_stdout()
    return answers


def text_of(path: Path) -> str:
    """The absolute path as DuckDB wants it, in UTF-8, also where the locale is plain C and Python reads bytes.

    Raises ValueError for a name that is no UTF-8.
    """
    return os.fsencode(path.absolute()).decode("utf-8")


@contextmanager
def private_files() -> Iterator[None]:
    """New files made inside are readable by their owner alone."""
    before = os.umask(0o077)
    try:
        yield
    finally:
        os.umask(before)


def sync_folder(folder: Path) -> None:
    """Makes a rename inside the folder survive a power cut."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_file(path: Path) -> None:
    """Makes the file's bytes survive a power cut."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def is_running(pid: int) -> bool:
    """Whether a process of that number lives; true where that cannot be told."""
    if os.name != "posix":
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def write_privately(path: Path, text: str) -> None:
    """Writes a text file of mode 0600 beside its place and moves it in when whole; a link stays, and leads to it.

    Raises ArchiveLensError where the folder takes no file, and for a device or pipe, which would be replaced.
    """
    if path.exists() and not path.is_file():
        raise ArchiveLensError(f"{path} is no file that could be replaced", hint="Name a file.")
    place = Path(os.path.realpath(path))
    beside = place.with_name(f".{place.name}.{os.getpid()}.tmp")
    try:
        with private_files():
            beside.write_text(text, encoding="utf-8", newline="\n")
        sync_file(beside)
        beside.replace(place)
    except OSError as error:
        raise ArchiveLensError(
            f"{path} cannot be written: {(error.strerror or 'unknown reason').lower()}",
            hint="Name a file in a folder that you may write to and that has room.",
        ) from None
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


#: What a process maps beside its data: a heap for each thread, copies on the way out. Bytes.
_MAPPED_BESIDE = 256_000_000
_SECONDS_OF_CPU = 10  # beside those of the work itself


def open_page(path: Path) -> bool:
    """Opens a page in the system's browser; whether there was one. What the opening program prints is not heard."""
    import subprocess  # only here: it takes as long to load as a small command

    if sys.platform == "win32":
        os.startfile(path)
        return True
    opener = "open" if sys.platform == "darwin" else "xdg-open"
    try:
        process = subprocess.Popen(
            [opener, str(path.absolute())],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError:
        return False
    try:
        return process.wait(timeout=OPENING) == 0
    except subprocess.TimeoutExpired:
        return True  # it has become the browser


def confine(*, memory: int, seconds: float) -> bool:
    """Takes from this process, for good, what it should not need: new files and sockets, writing, a core dump,
    more than so many bytes of memory beyond what it has, more than so many seconds of CPU.

    Tells whether the memory is held; only Linux says how much a process has.
    """
    if resource is None:
        return False
    mapped = _mapped_bytes()
    limits = {
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_CPU: int(seconds) + _SECONDS_OF_CPU,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_NOFILE: 0,
    }
    if mapped:
        limits[resource.RLIMIT_AS] = mapped + memory + _MAPPED_BESIDE
    held = {kind for kind, most in limits.items() if _limit(kind, most)}
    return resource.RLIMIT_AS in held


def _limit(kind: int, most: int) -> bool:
    _, hardest = resource.getrlimit(kind)
    most = most if hardest == resource.RLIM_INFINITY else min(most, hardest)
    with suppress(OSError, ValueError):
        resource.setrlimit(kind, (most, most))
        return True
    return False


def _mapped_bytes() -> int:
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[0])
    except OSError:
        return 0
    return pages * resource.getpagesize()
