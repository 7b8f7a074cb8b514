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
from archive_lens.store.database import Database


@contextmanager
def built_beside(path: Path, *, fresh: bool = False) -> Iterator[Database]:
    """A copy of the database at `path` (empty where there is none, or `fresh`) that replaces it at the end.

    Raises DatabaseError, leaving the old file as it was, where that is foreign, locked or damaged, or
    where the disk is full.
    """
    folder = path.absolute().parent
    if not folder.is_dir():
        raise DatabaseError(
            f"there is no folder {folder}", hint="Make it, or name another with --db."
        )
    if path.is_symlink():
        path = path.resolve()
    try:
        with file_lock(folder / f".{path.name}.lock"), private_files():
            _remove_leftovers(path)
            settle(path)
            beside = folder / f".{path.name}.{os.getpid()}.tmp"
            try:
                with _opened(path, beside, fresh=fresh) as database:
                    yield database
                    database.checkpoint()
                _swap(beside, path)
            finally:
                _remove(beside)
    except LockedError:
        raise DatabaseError(
            f"{path} is being written by another archive-lens", hint="Wait until it is done."
        ) from None
    except OSError as error:
        raise DatabaseError(
            f"{path} cannot be written: {error.strerror or error}",
            hint="Check the folder's permissions and the room on its disk.",
        ) from error


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


def _opened(path: Path, beside: Path, *, fresh: bool) -> Database:
    if fresh or not path.exists():
        return Database.create(beside)
    shutil.copyfile(path, beside)
    database = Database.open(beside)
    database.lay_relations()
    return database


def _swap(beside: Path, path: Path) -> None:
    if _wal(beside).exists():
        raise DatabaseError(f"{beside} was not written whole", hint="Try again.")
    sync_file(beside)
    beside.replace(path)
    sync_folder(path.parent)


def _remove_leftovers(path: Path) -> None:
    """Removes what a killed run left beside the database."""
    pattern = re.compile(rf"\.{re.escape(path.name)}\.(\d+)\.tmp(\.wal|\.tmp)?")
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
