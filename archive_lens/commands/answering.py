"""`analyze`: the answers in words and tables."""

from __future__ import annotations

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
    open_database,
    settings_of,
)


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

    with command(quiet, verbose, debug) as terminal:
        wanted = names or []
        chosen(wanted)
        settings = settings_of(config, db, since, until)
        with open_database(db) as database:
            analyze_what_is_stale(terminal, database, settings, account, wanted)
            found = findings(database, settings, wanted)
        if as_json:
            terminal.json([as_data(finding) for finding in found])
            return
        for finding in found:
            terminal.finding(finding)
