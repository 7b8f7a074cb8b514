"""`export`: the database as files that any other engine reads."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from archive_lens.commands.options import DEFAULT_DB, Account, Db, Debug, Quiet, Verbose
from archive_lens.commands.running import command, open_database
from archive_lens.store.export_format import Format


def export(
    folder: Annotated[
        Path, typer.Argument(metavar="DIR", help="A new or empty folder, or an older export.")
    ],
    form: Annotated[
        Format, typer.Option("--format", metavar="FORM", help="parquet, csv or json.")
    ] = Format.PARQUET,
    private: Annotated[
        bool,
        typer.Option(
            "--private", help="Also likes, who wrote to whom, and your segments and flags."
        ),
    ] = False,
    account: Account = None,
    db: Db = Path(DEFAULT_DB),
    quiet: Quiet = False,
    verbose: Verbose = False,
    debug: Debug = False,
) -> None:
    """Write every table and view as a file.

    One file each, with a manifest.json that tells rows, columns and checksums.

    Example: archive-lens export my-tweets --format csv
    """
    from archive_lens.analyses.run import account_id_of
    from archive_lens.store.export import export as write_export

    with command(quiet, verbose, debug) as terminal:
        with open_database(db, read_only=True) as database:
            only = None if account is None else account_id_of(database, account)
            done = write_export(database, folder, form, private=private, account_id=only)
        terminal.line(
            f"wrote {len(done.files)} files with {done.rows:,} rows to {folder} ({done.bytes / 1e6:,.1f} MB)"
        )
        for file in done.files:
            terminal.detail(f"{file.file}: {file.rows:,} rows, {file.bytes / 1e6:,.1f} MB")
        if done.left_out:
            terminal.note(
                f"left out as private: {', '.join(done.left_out)}; --private takes them too"
            )
