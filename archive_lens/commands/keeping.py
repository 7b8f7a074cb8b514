"""`forget` and `demo`: one account less, and a first look without an archive."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from archive_lens.commands.options import DEFAULT_DB, Db, Debug, Quiet, Verbose
from archive_lens.commands.running import command, of_database, open_database


def forget(
    account: Annotated[
        str, typer.Option("--account", metavar="NAME", help="Whose: a handle, or an account id.")
    ],
    db: Db = Path(DEFAULT_DB),
    quiet: Quiet = False,
    verbose: Verbose = False,
    debug: Debug = False,
) -> None:
    """Remove one account and its results from the database.

    The file is written anew, so that nothing of the account stays in it.

    Example: archive-lens forget --account mira_pots
    """
    from archive_lens.analyses.run import account_id_of
    from archive_lens.labels import FILE_NAME
    from archive_lens.store.forgetting import forget as forget_account

    with command(quiet, verbose, debug) as terminal:
        with open_database(db, read_only=True) as database:
            account_id = account_id_of(database, account)
        tweets = forget_account(db, account_id)
        terminal.line(f"forgot {account} and {tweets:,} tweets")
        if (labels := db.with_name(FILE_NAME)).exists():
            terminal.note(f"{labels} holds answers by tweet id, and was left as it is")


def demo(
    folder: Annotated[
        Path, typer.Argument(metavar="DIR", help="The folder for the page and its database.")
    ] = Path("archive-lens-demo"),
    open_it: Annotated[bool, typer.Option("--open", help="Open the page when it is done.")] = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
    debug: Debug = False,
) -> None:
    """Make the report of a made-up account, to see what there is.

    The account ships with the program; nobody's data is in it.

    Example: archive-lens demo
    """
    from archive_lens.commands.page import DEFAULT_REPORTS, Share, report
    from archive_lens.errors import ArchiveLensError
    from archive_lens.shipped import shipped

    with command(quiet, verbose, debug) as terminal:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ArchiveLensError(
                f"{folder} cannot be made: {(error.strerror or 'unknown reason').lower()}",
                hint="Name another folder: archive-lens demo DIR",
            ) from None
    report(
        archives=[shipped("sample_archive", in_checkout="sample_archive")],
        output=folder / DEFAULT_REPORTS[Share.PRIVATE],
        db=folder / DEFAULT_DB,
        open_it=open_it,
        quiet=quiet,
        verbose=verbose,
        debug=debug,
    )
    terminal.note(f"next: archive-lens schema{of_database(folder / DEFAULT_DB)}")
