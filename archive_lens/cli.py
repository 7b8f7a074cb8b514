"""The command line: each command opens, calls, shows, exits. Everything heavy is imported inside.

Exit codes stand in `errors.ExitCode` and in docs/cli.md.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from archive_lens import __version__
from archive_lens.errors import ArchiveLensError, ExitCode, UsageError

if TYPE_CHECKING:
    from archive_lens.console import Terminal
    from archive_lens.settings import Settings
    from archive_lens.store.database import Database

DEFAULT_DB = "archive.duckdb"
DEFAULT_REPORT = "archive-lens-report.html"

app = typer.Typer(
    name="archive-lens",
    help="Read your own Twitter/X archive, alone with your data.\n\n"
    "Example: archive-lens report twitter-2024.zip",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


class Form(StrEnum):
    """How `query` shows rows."""

    TABLE = "table"
    JSON = "json"
    NDJSON = "ndjson"
    CSV = "csv"
    MARKDOWN = "markdown"


Archives = Annotated[
    list[Path], typer.Argument(metavar="ARCHIVE", help="The ZIP from X, or its unpacked folder.")
]
Db = Annotated[
    Path,
    typer.Option(
        "--db",
        metavar="PATH",
        envvar="ARCHIVE_LENS_DB",
        help="The database file.",
        show_default=True,
    ),
]
Config = Annotated[
    Path | None,
    typer.Option(
        "--config", metavar="PATH", help="Settings; else lens.toml beside the database or here."
    ),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing but the answer.")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Say more.")]
Debug = Annotated[bool, typer.Option("--debug", help="Show the traceback of an error.")]
Since = Annotated[
    datetime | None,
    typer.Option("--since", metavar="DATE", formats=["%Y-%m-%d"], help="First day analysed."),
]
Until = Annotated[
    datetime | None,
    typer.Option("--until", metavar="DATE", formats=["%Y-%m-%d"], help="Last day analysed."),
]
Account = Annotated[
    str | None,
    typer.Option(
        "--account", metavar="NAME", help="Whose tweets, when there are several accounts."
    ),
]


@app.command()
def report(
    archives: Annotated[
        list[Path] | None,
        typer.Argument(metavar="ARCHIVE", help="Archives to read first: ZIPs or folders."),
    ] = None,
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="FILE", help="The page; - for stdout.")
    ] = Path(DEFAULT_REPORT),
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

    with _command(quiet, verbose, debug) as terminal:
        _check_output(output)
        settings = _settings(config, db, since, until)
        for archive in archives or []:
            account = _ingest_one(terminal, archive, db, force=False) or account
        with _open(db) as database:
            _analyze(terminal, database, settings, account)
            made = reporting.make(database, settings)
        if data:
            reporting.write_data(data, made)
        if str(output) == "-":
            terminal.text(made.html)
            return
        was_there = reporting.write_page(output, made)
        megabytes = output.stat().st_size / 1e6
        terminal.note(f"wrote {output} ({megabytes:.1f} MB{', overwritten' if was_there else ''})")
        if open_it:
            typer.launch(output.absolute().as_uri())


@app.command()
def ingest(
    archives: Archives,
    force: Annotated[
        bool, typer.Option("--force", "-f", help="Read it even if it is there.")
    ] = False,
    strict: Annotated[bool, typer.Option("--strict", help="Refuse what is not whole.")] = False,
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
    with _command(quiet, verbose, debug) as terminal:
        for archive in archives:
            try:
                _ingest_one(
                    terminal, archive, db, force=force, strict=strict, as_json=as_json, ledger=True
                )
            except ArchiveLensError as error:
                if archives[1:]:
                    error.message = f"{archive} was not read: {error.message}"
                raise
        terminal.note(
            "next: archive-lens report" + (f" --db {db}" if str(db) != DEFAULT_DB else "")
        )


@app.command()
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
    from archive_lens import ingest as ingesting

    with _command(quiet, verbose, debug) as terminal:
        with terminal.progress(f"reading {archive.name}") as bar:
            summary = ingesting.inspect(archive, _megabytes(bar))
        _show_ledger(terminal, summary, as_json=as_json, ledger=True)


@app.command()
def analyze(
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="NAME", help="Analyses to run; all without a name."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the findings as JSON.")] = False,
    since: Since = None,
    until: Until = None,
    account: Account = None,
    db: Db = Path(DEFAULT_DB),
    config: Config = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
    debug: Debug = False,
) -> None:
    """Print the answers in words and tables.

    Example: archive-lens analyze repetition

    The analyses are: repetition, promotion, topics, replies, breadth, contacts, attention.
    """
    from archive_lens.analyses.run import chosen, findings

    with _command(quiet, verbose, debug) as terminal:
        wanted = names or []
        chosen(wanted)
        settings = _settings(config, db, since, until)
        with _open(db) as database:
            _analyze(terminal, database, settings, account, wanted)
            found = findings(database, settings, wanted)
        if as_json:
            terminal.json([_as_data(finding) for finding in found])
            return
        for finding in found:
            terminal.finding(finding)


@app.command()
def query(
    sql: Annotated[
        str, typer.Argument(metavar="SQL", help="One reading statement; - reads stdin.")
    ],
    form: Annotated[
        Form, typer.Option("--format", metavar="FORM", help="table, json, ndjson, csv or markdown.")
    ] = Form.TABLE,
    limit: Annotated[
        int, typer.Option("--limit", metavar="N", help="At most so many rows; -1 for all.")
    ] = 10_000,
    timeout: Annotated[
        float, typer.Option("--timeout", metavar="S", min=0.001, help="Seconds it may take.")
    ] = 30,
    memory: Annotated[
        int, typer.Option("--memory", metavar="MB", min=16, help="Memory it may use.")
    ] = 2_000,
    raw: Annotated[
        bool, typer.Option("--raw", help="CSV for machines: no guard against spreadsheet formulas.")
    ] = False,
    db: Db = Path(DEFAULT_DB),
    quiet: Quiet = False,
    verbose: Verbose = False,
    debug: Debug = False,
) -> None:
    """Ask the database anything, in SQL.

    One reading statement, fenced off from files and network.

    Example: archive-lens query "from contacts order by score desc limit 10"
    """
    from archive_lens.store import fence

    with _command(quiet, verbose, debug) as terminal:
        text = sys.stdin.read() if sql == "-" else sql
        result = fence.query(db, text, limit=limit, timeout=timeout, memory=memory)
        terminal.rows(result.columns, result.rows, form=form.value, raw=raw)
        if result.is_cut:
            terminal.note(f"note: only the first {limit:,} rows; --limit -1 for all")


@app.command()
def schema(
    relation: Annotated[
        str | None, typer.Argument(metavar="RELATION", help="One table or view; all without.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print it as JSON.")] = False,
    db: Db = Path(DEFAULT_DB),
    quiet: Quiet = False,
    verbose: Verbose = False,
    debug: Debug = False,
) -> None:
    """Show the tables and views, and their columns.

    Example: archive-lens schema tweets
    """
    from archive_lens.store import description

    with _command(quiet, verbose, debug) as terminal:
        with _open(db, read_only=True) as database:
            if relation is None:
                names, rows = description.overview(database)
            else:
                names, rows = description.columns(relation)
                if not as_json:
                    terminal.line(description.sentence(relation))
        terminal.rows(names, rows, form="json" if as_json else "table")


def main() -> NoReturn:
    """Runs the program and leaves it: the one place that turns trouble into words and an exit code."""
    signal.signal(signal.SIGTERM, _interrupted)
    try:
        code = app(standalone_mode=False, prog_name="archive-lens") or ExitCode.DONE
    except KeyboardInterrupt:
        code = ExitCode.INTERRUPTED
    except BrokenPipeError:
        # Whoever read us has seen enough, as `head` does.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = ExitCode.DONE
    except Exception as error:  # noqa: BLE001  # the last door
        code = _explain(error)
    if code == ExitCode.INTERRUPTED:
        _say("archive-lens: interrupted; nothing was left half done")
    sys.exit(code)


def _explain(error: Exception) -> int:
    """Words and exit code for what no command caught: wrong usage, or a fault of ours."""
    if type(error).__name__ == "NoArgsIsHelpError":
        _say(str(error))
        return ExitCode.USAGE
    format_message = getattr(error, "format_message", None)
    if callable(format_message):  # wrong usage, as Typer raises it
        context = getattr(error, "ctx", None)
        command = context.command_path if context else "archive-lens"
        _say(f"archive-lens: error: {format_message()}")
        _say(f"hint: See {command} --help")
        return ExitCode.USAGE
    if type(error).__name__ == "Abort":
        return ExitCode.INTERRUPTED
    import traceback

    where = traceback.extract_tb(error.__traceback__)[-1]
    _say(
        f"archive-lens: error: a fault of ours: {type(error).__name__} "
        f"in {Path(where.filename).name}, line {where.lineno}"
    )
    _say("hint: Run again with --debug and report what it prints, without your data.")
    return ExitCode.FAULT


def _say(text: str) -> None:
    print(text, file=sys.stderr)


def _interrupted(*_: object) -> NoReturn:
    raise KeyboardInterrupt


@contextmanager
def _command(quiet: bool, verbose: bool, debug: bool) -> Iterator[Terminal]:
    """A command's streams; its errors in words, or with their traceback under --debug."""
    from archive_lens.console import Terminal

    terminal = Terminal(quiet=quiet, verbose=verbose)
    try:
        yield terminal
        sys.stdout.flush()
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


def _settings(
    config: Path | None, db: Path, since: datetime | None, until: datetime | None
) -> Settings:
    import msgspec

    from archive_lens import settings as reading

    settings = reading.load(config, db)
    period = reading.Period(
        _day(since) or settings.period.since, _day(until) or settings.period.until
    )
    return msgspec.structs.replace(settings, period=period)


def _day(moment: datetime | None) -> date | None:
    return moment.date() if moment else None


def _open(db: Path, *, read_only: bool = False) -> Database:
    from archive_lens.store.database import Database

    return Database.open(db, read_only=read_only)


def _ingest_one(
    terminal: Terminal,
    archive: Path,
    db: Path,
    *,
    force: bool,
    strict: bool = False,
    as_json: bool = False,
    ledger: bool = False,
) -> str | None:
    """Ingests and shows one archive; gives the name of its account for --account."""
    from archive_lens import ingest as ingesting

    terminal.note(f"reading {archive}")
    with terminal.progress(f"reading {archive.name}") as bar:
        summary = ingesting.ingest(
            archive, db, force=force, strict=strict, on_progress=_megabytes(bar)
        )
    _show_ledger(terminal, summary, as_json=as_json, ledger=ledger)
    return str(summary.account_id)


def _show_ledger(
    terminal: Terminal, summary: ingesting.IngestSummary, *, as_json: bool, ledger: bool
) -> None:
    if as_json:
        terminal.json(_as_data(summary) | {"line": summary.line()})
        return
    if summary.was_up_to_date:
        terminal.note("already up to date")
    elif ledger:
        terminal.ledger(summary)
    show = terminal.line if ledger else terminal.note
    show(summary.line())


def _analyze(
    terminal: Terminal,
    database: Database,
    settings: Settings,
    account: str | None,
    names: list[str] | None = None,
) -> None:
    from archive_lens.analyses.run import analyze as run

    with terminal.progress("analysing") as bar:
        run(
            database,
            settings,
            account=account,
            names=names or [],
            on_progress=lambda name, done, total: bar(done, total, name),
        )


def _megabytes(bar: Callable[[int, int, str], None]) -> Callable[[int, int, int], None]:
    return lambda done, total, records: bar(
        done, total, f"{records:,} records, {done / 1e6:,.0f} MB"
    )


def _check_output(output: Path) -> None:
    if str(output) == "-":
        return
    if output.is_dir():
        raise UsageError(f"{output} is a folder", hint="Name a file: -o report.html")
    if not output.absolute().parent.is_dir():
        raise UsageError(
            f"there is no folder {output.parent}", hint="Make it, or name another file."
        )


def _as_data(value: object) -> dict[str, object]:
    import dataclasses

    return dataclasses.asdict(value)  # type: ignore[call-overload, no-any-return]  # frozen dataclasses of ours


def _version(shown: bool) -> None:
    if shown:
        print(f"archive-lens {__version__}")
        raise typer.Exit


@app.callback()
def program(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Read your own Twitter/X archive, alone with your data.

    Example: archive-lens report twitter-2024.zip
    """


if TYPE_CHECKING:
    from archive_lens import ingest as ingesting
