"""`analyze`: the answers in words and tables."""

from __future__ import annotations

import re
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
from archive_lens.commands.running import (
    analyze_what_is_stale,
    as_data,
    command,
    of_database,
    open_database,
    settings_of,
)
from archive_lens.errors import UsageError


def names_in_help() -> list[str]:
    """The analyses as `--help` lists them, for completion: the registry would load their libraries, a second a Tab."""
    return re.findall(r"\w+", (analyze.__doc__ or "").partition("The analyses are:")[2])


def analyze(
    names: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="NAME",
            help="Analyses to run; all without a name.",
            autocompletion=names_in_help,
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the findings as JSON.")] = False,
    as_csv: Annotated[
        bool,
        typer.Option("--csv", help="Print the rows behind one analysis, safe for spreadsheets."),
    ] = False,
    given: Annotated[
        list[str] | None,
        typer.Option(
            "-p", metavar="NAME=VALUE", help="A setting for this run, before that of lens.toml."
        ),
    ] = None,
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
    from archive_lens.analyses.answer_rows import rows_behind
    from archive_lens.analyses.run import chosen, findings

    with command(quiet, verbose, debug) as terminal:
        wanted = names or []
        analyses = chosen(wanted)
        if as_csv and (as_json or len(analyses) != 1):
            raise UsageError(
                "--csv prints the rows of one analysis",
                hint="Name one: archive-lens analyze contacts --csv",
            )
        settings = settings_of(config, db, since, until, given or ())
        with open_database(db) as database:
            analyze_what_is_stale(terminal, database, settings, account, wanted)
            if as_csv:
                names_of_columns, rows = rows_behind(database, wanted[0])
                terminal.rows(names_of_columns, rows, form="csv")
                return
            found = findings(database, settings, wanted)
        if as_json:
            terminal.json([as_data(finding) for finding in found])
            return
        for finding in found:
            terminal.finding(finding, of_database(db))
