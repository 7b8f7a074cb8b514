"""A new database is built beside the old one and swapped in when it is whole.

Whatever stops the work, the file at the path is the old database or the new one, never a mixture.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from archive_lens.errors import DatabaseError
from archive_lens.posix import (
    LockedError,
    file_lock,
    is_running,
    private_files,
    sync_file,
    sync_folder,
)
from archive_lens.store import catalog
from archive_lens.store.database import Database
from archive_lens.store.door import foreign

LARGE_BYTES = 30 << 20  # of an archive's data; some 15,000 tweets
MOST_FREE = 0.3  # of a file; with more it is written anew, for DuckDB never gives room back


@contextmanager
def built_beside(
    path: Path, *, fresh: bool = False, bytes_expected: int = 0, most_free: float = MOST_FREE
) -> Iterator[Database]:
    """A copy of the database at `path` (empty where there is none, or `fresh`) that replaces it at the end.

    `bytes_expected` of data are to come in, which decides how a new file is laid out. A file of which a larger
    share than `most_free` is empty in the end is written anew; below 0 it always is. Raises DatabaseError, leaving the
    old file as it was, where that is foreign, locked or damaged, or where the disk is full.
    """
    folder = path.absolute().parent
    if not folder.is_dir():
        raise DatabaseError(
            f"there is no folder {folder}", hint="Make it, or name another with --db."
        )
    path = _where_links_lead(path)
    beside = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with file_lock(path.with_name(f".{path.name}.lock")), private_files():
            _remove_leftovers(path)
            settle(path)
            try:
                is_large = bytes_expected >= LARGE_BYTES
                with _opened(path, beside, fresh=fresh, is_large=is_large) as database:
                    yield database
                    database.checkpoint()
                    is_loose = database.free_share() > most_free
                if is_loose:
                    _write_anew(beside)
                _swap(beside, path)
            finally:
                _remove(beside)
    except DatabaseError as error:
        error.message = error.message.replace(str(beside), str(path))
        raise
    except LockedError:
        raise DatabaseError(
            f"{path} is being written by another archive-lens", hint="Wait until it is done."
        ) from None
    except OSError as error:
        raise DatabaseError(
            f"{path} cannot be written: {error.strerror or error}",
            hint="Check the folder's permissions and the room on its disk.",
        ) from error


def _where_links_lead(path: Path) -> Path:
    """The file itself, so that a link to it stays one."""
    if not path.is_symlink():
        return path
    try:
        found = path.resolve()
    except (OSError, RuntimeError):  # Python before 3.13 raises the latter for links in a circle
        raise foreign(path) from None
    if found.is_symlink():  # and later ones stop at one of them
        raise foreign(path)
    return found


def settle(path: Path) -> None:
    """Brings an existing database to rest: ours, lockable, its `.wal` written in. Raises DatabaseError."""
    if not path.exists() and not path.is_symlink():
        return
    with Database.open(path, any_version=True) as database:
        database.checkpoint()
    if _wal(path).exists():
        raise DatabaseError(
            f"{path} could not be brought to rest", hint="Close other programs that use it."
        )


def _opened(path: Path, beside: Path, *, fresh: bool, is_large: bool) -> Database:
    if fresh or not path.exists():
        return Database.create(beside, is_large=is_large)
    shutil.copyfile(path, beside)
    database = Database.open(beside)
    database.lay_relations()
    return database


def _write_anew(path: Path) -> None:
    """Writes the database into a new file without the room that deleted rows have left."""
    new = path.with_name(path.name + ".new")
    try:
        with (
            Database.open(path, read_only=True) as old,
            Database.create(new, is_large=path.stat().st_size >= LARGE_BYTES) as database,
        ):
            for relation in catalog.relations().values():
                if relation.is_stored:
                    database.take(relation.name, old)
            database.checkpoint()
        new.replace(path)
    finally:
        _remove(new)


def _swap(beside: Path, path: Path) -> None:
    if _wal(beside).exists():
        raise DatabaseError(f"{beside} was not written whole", hint="Try again.")
    sync_file(beside)
    beside.replace(path)
    sync_folder(path.parent)


def _remove_leftovers(path: Path) -> None:
    """Removes what a killed run left beside the database."""
    pattern = re.compile(rf"\.{re.escape(path.name)}\.(\d+)\.tmp(\.new)?(\.wal|\.tmp)?")
    for entry in path.parent.iterdir():
        match = pattern.fullmatch(entry.name)
        if match and not is_running(int(match[1])):
            _remove(entry)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
        return
    path.unlink(missing_ok=True)
    _wal(path).unlink(missing_ok=True)


def _wal(path: Path) -> Path:
    return path.with_name(path.name + ".wal")
