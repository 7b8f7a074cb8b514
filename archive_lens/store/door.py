"""Before DuckDB sees a file, and after it has refused one: what every way into the file shares.

DuckDB itself is not imported here, for the process that asks a question never needs it.
"""

from __future__ import annotations

from pathlib import Path

from archive_lens.errors import DatabaseError, DiskFullError

NO_NETWORK = {
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "allow_community_extensions": "false",
    "allow_persistent_secrets": "false",
    "python_enable_replacements": "false",
}


def check_file(path: Path) -> None:
    """Looks at the first bytes before DuckDB does. Raises DatabaseError if this is no DuckDB file."""
    if not path.exists():
        raise DatabaseError(
            f"there is no database {path}",
            hint="Read an archive first: archive-lens ingest ARCHIVE",
        )
    if not path.is_file():
        raise foreign(path)
    try:
        with path.open("rb") as file:
            head = file.read(12)
    except OSError as error:
        raise DatabaseError(
            f"{path} cannot be read: {error.strerror}", hint="Check the file's permissions."
        ) from None
    if head[8:12] != b"DUCK":
        raise foreign(path)


def foreign(path: Path) -> DatabaseError:
    """The error for a file that another program made; it is never touched."""
    return DatabaseError(
        f"{path} is not an archive_lens database; it is left as it is",
        hint="Name another file with --db.",
    )


def explained(error: Exception, path: Path) -> DatabaseError:
    """DuckDB's error in our words: locked, full, damaged, or what it says itself.

    Raises KeyboardInterrupt where it is nothing else: a signal that comes while DuckDB asks Python for rows is told as an
    error of these rows.
    """
    text = str(error)
    if "KeyboardInterrupt" in text or type(error).__name__ == "InterruptException":
        raise KeyboardInterrupt from None
    if "Conflicting lock" in text or "Could not set lock" in text:
        holder = text.partition("(PID ")[2].partition(")")[0]
        who = f" (PID {holder})" if holder.isdigit() else ""
        return DatabaseError(
            f"{path} is open in another program{who}", hint="Close that program and try again."
        )
    if "No space left" in text or "File too large" in text or "Could not write" in text:
        return DiskFullError(
            f"{path} cannot be written: the disk is full or the file would be too large",
            hint="Make room, or name a file on another disk with --db.",
        )
    if "checksum" in text or "not a valid DuckDB" in text or "Could not read enough" in text:
        return DatabaseError(
            f"{path} is damaged", hint="Build it anew: archive-lens ingest --force ARCHIVE"
        )
    if type(error).__name__ == "OutOfMemoryException":
        return DatabaseError(
            f"{path}: there is not enough memory for this",
            hint="Close other programs and try again.",
        )
    return DatabaseError(f"{path}: {text.splitlines()[0]}", hint="Run again with --debug.")
