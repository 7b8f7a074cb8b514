"""What every command does: its streams, its settings, its database, its errors in words."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from archive_lens.commands.options import DEFAULT_DB
from archive_lens.errors import ArchiveLensError

if TYPE_CHECKING:
    from archive_lens.console import Terminal
    from archive_lens.settings import Settings
    from archive_lens.store.database import Database


@contextmanager
def command(quiet: bool, verbose: bool, debug: bool) -> Iterator[Terminal]:
    """A command's streams; its errors in words, or with their traceback under --debug."""
    from archive_lens.console import Terminal

    terminal = Terminal(quiet=quiet, verbose=verbose)
    try:
        yield terminal
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever reads has seen enough, as `head` does; Typer would call it a failure.
        from archive_lens.posix import silence_stdout

        silence_stdout()
        raise typer.Exit from None
    except Exception as error:
        if "interrupted" in str(error).lower() and isinstance(error, RuntimeError):
            raise KeyboardInterrupt from None  # DuckDB's way to say Ctrl-C
        if debug:
            import traceback

            traceback.print_exc()
        if not isinstance(error, ArchiveLensError):
            raise
        terminal.error(error.message, error.hint)
        raise typer.Exit(error.exit_code) from None


def settings_of(
    config: Path | None,
    db: Path,
    since: datetime | None,
    until: datetime | None,
    given: Sequence[str] = (),
) -> Settings:
    """The settings of lens.toml, with those of the command line (`NAME=VALUE`) and the period that the flags name.

    From here on the program answers in their language.
    """
    from archive_lens import language
    from archive_lens import settings_reading as reading

    settings = reading.read(config, db, given).settings
    language.speak(settings.language)
    return with_period(settings, since, until)


def with_period(settings: Settings, since: datetime | None, until: datetime | None) -> Settings:
    """The settings with the period that the flags name."""
    import msgspec

    from archive_lens.settings import Period

    period = Period(_day(since) or settings.period.since, _day(until) or settings.period.until)
    return msgspec.structs.replace(settings, period=period)


def _day(moment: datetime | None) -> date | None:
    return moment.date() if moment else None


def of_database(db: Path) -> str:
    """What a next command needs to find the same database: nothing for the default one."""
    return "" if str(db) == DEFAULT_DB else f" --db {shlex.quote(str(db))}"


def of_account(account: str | None) -> str:
    """What a next command needs to mean the same account: nothing where none was named."""
    return f" --account {shlex.quote(account)}" if account else ""


def open_database(db: Path, *, read_only: bool = False) -> Database:
    """The database at the path; the error says what is wrong with the file."""
    from archive_lens.store.database import Database

    return Database.open(db, read_only=read_only)


def analyze_what_is_stale(
    terminal: Terminal,
    database: Database,
    settings: Settings,
    account: str | None,
    names: list[str] | None = None,
) -> None:
    """Runs the analyses named (all without names) that are out of date for the account."""
    from archive_lens.analyses.run import analyze as run

    watch, running = terminal.stopwatch(), ""

    with terminal.progress("analysing") as bar:

        def begins(name: str, done: int, total: int) -> None:
            nonlocal running
            bar(done, total, name)
            if running:
                watch.lap(f"analysed {running}")
            running = name

        run(database, settings, account=account, names=names or [], on_progress=begins)
    watch.lap(f"analysed {running}" if running else "found every analysis up to date")


def as_data(value: object) -> dict[str, object]:
    """A result of ours as plain data, for JSON."""
    import dataclasses

    return dataclasses.asdict(value)  # type: ignore[call-overload, no-any-return]  # frozen dataclasses of ours
