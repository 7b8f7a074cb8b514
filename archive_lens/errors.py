"""What can go wrong, in words a person can act on: every error carries a hint and an exit code."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """What the program tells the shell; the same in every command and in docs/cli.md."""

    DONE = 0
    FAULT = 1
    USAGE = 2
    ARCHIVE = 3
    DATABASE = 4
    QUERY = 5
    REPORT = 6
    INTERRUPTED = 130


class ArchiveLensError(Exception):
    """A trouble with a known cause: `message` says what is wrong with which file, `hint` the one next step."""

    exit_code = ExitCode.FAULT

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class UsageError(ArchiveLensError):
    """The command line or `lens.toml` asks for something that does not exist."""

    exit_code = ExitCode.USAGE


class ArchiveError(ArchiveLensError):
    """The archive cannot be read, or is not one."""

    exit_code = ExitCode.ARCHIVE


class DatabaseError(ArchiveLensError):
    """The database file is missing, foreign, locked, damaged or of another version."""

    exit_code = ExitCode.DATABASE


class DiskFullError(DatabaseError):
    """There is no room for what DuckDB writes, or the system allows no file of that size."""


class QueryError(ArchiveLensError):
    """The reader's SQL was refused or failed."""

    exit_code = ExitCode.QUERY


class ReportError(ArchiveLensError):
    """The report was not written, because it would have shown what it must not show."""

    exit_code = ExitCode.REPORT
