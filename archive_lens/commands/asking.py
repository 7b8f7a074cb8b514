"""`query` and `schema`: the database, ad hoc."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from archive_lens.commands.options import DEFAULT_DB, Db, Debug, Quiet, Verbose
from archive_lens.commands.running import command, open_database


class Form(StrEnum):
    """How `query` shows rows."""

    TABLE = "table"
    JSON = "json"
    NDJSON = "ndjson"
    CSV = "csv"
    MARKDOWN = "markdown"


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

    One reading statement, in a process of its own that can reach nothing else.

    Example: archive-lens query "from contacts order by score desc limit 10"
    """
    from archive_lens.store import fence

    with command(quiet, verbose, debug) as terminal:
        text = sys.stdin.read() if sql == "-" else sql
        result = fence.query(db, text, limit=limit, timeout=timeout, memory=memory)
        terminal.rows(result.columns, result.rows, form=form.value, raw=raw)
        if not result.is_memory_held:
            terminal.detail(
                "note: this system holds no process to its memory; DuckDB alone minds it"
            )
        if result.is_cut:
            terminal.note(f"note: only the first {limit:,} rows; --limit -1 for all")


def names_of_relations() -> list[str]:
    """Every table and view, for completion."""
    from archive_lens.store.catalog import relations

    return [name for name, relation in relations().items() if relation.folder != "macros"]


def schema(
    relation: Annotated[
        str | None,
        typer.Argument(
            metavar="RELATION",
            help="One table or view; all without.",
            autocompletion=names_of_relations,
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print it as JSON.")] = False,
    db: Db = Path(DEFAULT_DB),
    quiet: Quiet = False,
    verbose: Verbose = False,
    debug: Debug = False,
) -> None:
    """Show the tables and views, and their columns.

    Of one relation also three queries to begin with.

    Example: archive-lens schema tweets
    """
    from archive_lens.store import description

    with command(quiet, verbose, debug) as terminal:
        with open_database(db, read_only=True) as database:
            if relation is None:
                names, rows = description.overview(database)
            else:
                names, rows = description.columns(relation)
                if not as_json:
                    terminal.line(description.sentence(relation))
        terminal.rows(names, rows, form="json" if as_json else "table")
        if relation is not None and not as_json:
            terminal.line("\nto begin with:")
            for sql in description.examples_of(relation):
                terminal.line(f'  archive-lens query "{sql}"')
