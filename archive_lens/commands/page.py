"""`report`: the main job."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from archive_lens.commands.options import (
    DEFAULT_DB,
    Account,
    Config,
    Db,
    Debug,
    Quiet,
    Since,
    Until,
    Verbose,
)
from archive_lens.commands.running import analyze_what_is_stale, command, open_database, settings_of
from archive_lens.errors import UsageError


class Share(StrEnum):
    """Who may see the page."""

    PRIVATE = "private"
    SHAREABLE = "shareable"
    NUMBERS = "numbers"


DEFAULT_REPORTS = {
    Share.PRIVATE: Path("archive-lens-report.html"),
    Share.SHAREABLE: Path("archive-lens-report-shareable.html"),
    Share.NUMBERS: Path("archive-lens-report-numbers.html"),
}


def report(
    archives: Annotated[
        list[Path] | None,
        typer.Argument(metavar="ARCHIVE", help="Archives to read first: ZIPs or folders."),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="The page; - for stdout. Else archive-lens-report.html, with the mode in its name.",
        ),
    ] = None,
    share: Annotated[
        Share,
        typer.Option(
            "--share",
            metavar="MODE",
            help="private (all, for you), shareable (no names, short texts) or numbers (no words).",
        ),
    ] = Share.PRIVATE,
    data: Annotated[
        Path | None,
        typer.Option("--data", metavar="FILE", help="Write all numbers of the page as JSON, too."),
    ] = None,
    open_it: Annotated[bool, typer.Option("--open", help="Open the page when it is done.")] = False,
    since: Since = None,
    until: Until = None,
    account: Account = None,
    db: Db = Path(DEFAULT_DB),
    config: Config = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
    debug: Debug = False,
) -> None:
    """Make the report: one HTML page about your tweets.

    Archives given are read first; only analyses that are out of date run.

    Example: archive-lens report twitter-2024.zip
    """
    from archive_lens import reporting
    from archive_lens.commands.reading import ingest_one
    from archive_lens.posix import open_page

    with command(quiet, verbose, debug) as terminal:
        output = output or DEFAULT_REPORTS[share]
        _check_output(output)
        if data:
            _check_file(data, "numbers.json")
        settings = settings_of(config, db, since, until)
        for archive in archives or []:
            account = ingest_one(terminal, archive, db, force=False) or account
        with open_database(db) as database:
            analyze_what_is_stale(terminal, database, settings, account)
            watch = terminal.stopwatch()
            made = reporting.make(database, settings, share.value)
            watch.lap("answered, drew and searched the page")
        if data:
            reporting.write_data(data, made)
        if str(output) == "-":
            terminal.text(made.html)
            return
        was_there = reporting.write_page(output, made)
        watch.lap("wrote it")
        megabytes = output.stat().st_size / 1e6
        terminal.note(f"wrote {output} ({megabytes:.1f} MB{', overwritten' if was_there else ''})")
        if share is Share.SHAREABLE and made.quotes:
            terminal.note(
                f"it shows the beginning of {made.quotes} of your tweets: read them before you share it"
            )
        if open_it and not open_page(output):
            terminal.note(f"no browser was found; open {output} in one yourself")


def _check_output(output: Path) -> None:
    if str(output) != "-":
        _check_file(output, "report.html")


def _check_file(path: Path, such_as: str) -> None:
    """Before the work, not after it."""
    if path.is_dir():
        raise UsageError(f"{path} is a folder", hint=f"Name a file, such as {such_as}.")
    if path.exists() and not path.is_file():
        raise UsageError(
            f"{path} is no file that could be replaced", hint=f"Name a file, such as {such_as}."
        )
    if not path.absolute().parent.is_dir():
        raise UsageError(f"there is no folder {path.parent}", hint="Make it, or name another file.")
