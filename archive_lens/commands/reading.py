"""`ingest` and `inspect`: what an archive holds, with or without writing it down."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from archive_lens.commands.options import DEFAULT_DB, Archives, Db, Debug, Quiet, Verbose
from archive_lens.commands.running import as_data, command, of_database
from archive_lens.errors import ArchiveLensError

if TYPE_CHECKING:
    from archive_lens.console import Terminal
    from archive_lens.ingest import IngestSummary


def ingest(
    archives: Archives,
    force: Annotated[
        bool, typer.Option("--force", "-f", help="Read it even if it is there.")
    ] = False,
    strict: Annotated[bool, typer.Option("--strict", help="Refuse what is not whole.")] = False,
    with_messages: Annotated[
        bool,
        typer.Option(
            "--with-messages", help="Also who wrote to whom and when; never a message's text."
        ),
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the ledger as JSON.")] = False,
    db: Db = Path(DEFAULT_DB),
    quiet: Quiet = False,
    verbose: Verbose = False,
    debug: Debug = False,
) -> None:
    """Read archives into the database.

    Prints what became of every record. The same archive again changes nothing. Several exports
    of one account become one, in any order.

    Example: archive-lens ingest twitter-2024.zip
    """
    _read_with_one_thread()
    with command(quiet, verbose, debug) as terminal:
        for archive in archives:
            try:
                ingest_one(
                    terminal,
                    archive,
                    db,
                    force=force,
                    strict=strict,
                    with_messages=with_messages,
                    as_json=as_json,
                    ledger=True,
                )
            except ArchiveLensError as error:
                if archives[1:]:
                    error.message = f"{archive} was not read: {error.message}"
                raise
        terminal.note(f"next: archive-lens report{of_database(db)}")


def inspect(
    archive: Annotated[
        Path, typer.Argument(metavar="ARCHIVE", help="The ZIP from X, or its folder.")
    ],
    as_json: Annotated[bool, typer.Option("--json", help="Print the ledger as JSON.")] = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
    debug: Debug = False,
) -> None:
    """Show what an archive holds, without writing anything.

    Example: archive-lens inspect twitter-2024.zip
    """
    _read_with_one_thread()
    from archive_lens import ingest as ingesting

    with command(quiet, verbose, debug) as terminal:
        with terminal.progress(f"reading {archive.name}") as bar:
            summary = ingesting.inspect(archive, _megabytes(bar))
        show_ledger(terminal, summary, as_json=as_json, ledger=True)


def ingest_one(
    terminal: Terminal,
    archive: Path,
    db: Path,
    *,
    force: bool,
    strict: bool = False,
    with_messages: bool = False,
    as_json: bool = False,
    ledger: bool = False,
) -> str | None:
    """Ingests and shows one archive; gives the name of its account for --account."""
    from archive_lens import ingest as ingesting
    from archive_lens.forms import one_line

    terminal.note(f"reading {one_line(str(archive), 1_000)}")
    watch, read = terminal.stopwatch(), ""
    with terminal.progress(f"reading {archive.name}") as bar:

        def reads(done: int, total: int, records: int) -> None:
            nonlocal read
            read = _amount(done, records)
            bar(done, total, read)
            watch.touch()

        summary = ingesting.ingest(
            archive,
            db,
            force=force,
            strict=strict,
            with_messages=with_messages,
            on_progress=reads,
        )
    if read:
        watch.lap(f"read {read}", is_touched=True)
    watch.lap("looked at it" if summary.was_up_to_date else "merged, checked and moved in")
    show_ledger(terminal, summary, as_json=as_json, ledger=ledger)
    return str(summary.account_id)


def show_ledger(terminal: Terminal, summary: IngestSummary, *, as_json: bool, ledger: bool) -> None:
    """Prints what became of every record: JSON, or the table (`ledger`) and one line."""
    if as_json:
        terminal.json(as_data(summary) | {"line": summary.line()})
        return
    if summary.was_up_to_date:
        terminal.note("already up to date")
    elif ledger:
        terminal.ledger(summary)
    show = terminal.line if ledger else terminal.note
    show(summary.line())


def _read_with_one_thread() -> None:
    """Rows come one small batch at a time: more threads of Polars only wait, at a tenth of the whole cost."""
    os.environ.setdefault("POLARS_MAX_THREADS", "1")


def _megabytes(bar: Callable[[int, int, str], None]) -> Callable[[int, int, int], None]:
    return lambda done, total, records: bar(done, total, _amount(done, records))


def _amount(read: int, records: int) -> str:
    return f"{records:,} records, {read / 1e6:,.0f} MB"
