"""`init`: a first lens.toml."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from archive_lens.commands.options import DEFAULT_DB, Account, Db, Debug, Quiet, Verbose
from archive_lens.commands.running import command, of_account, of_database, open_database
from archive_lens.errors import UsageError


def init(
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="The settings file; - for stdout. Else lens.toml beside the database.",
        ),
    ] = None,
    account: Account = None,
    db: Db = Path(DEFAULT_DB),
    quiet: Quiet = False,
    verbose: Verbose = False,
    debug: Debug = False,
) -> None:
    """Write a first lens.toml, with every setting explained.

    Your domains, handles and time zone are filled in as far as the archive tells; nothing that exists is overwritten.

    Example: archive-lens init
    """
    from archive_lens.analyses.run import account_id_of
    from archive_lens.posix import write_privately
    from archive_lens.settings import FILE_NAME
    from archive_lens.settings_file import settings_text
    from archive_lens.starting import known_settings, proposed_goals

    with command(quiet, verbose, debug) as terminal:
        output = output or db.with_name(FILE_NAME)
        is_file = str(output) != "-"
        if is_file:
            _check_free(output)
        with open_database(db) as database:
            account_id = account_id_of(database, account)
            found = known_settings(database, account_id)
            text = settings_text(found, proposed_goals(database, account_id))
        if not is_file:
            terminal.text(text)
            return
        write_privately(output, text)
        terminal.note(f"wrote {output}")
        for name in ("time_zone", "own.domains", "own.handles"):
            values = ", ".join(str(known.value) for known in found[name])
            terminal.note(f"  {name}: {values or 'not known'}")
        terminal.note(
            f"next: look it through, then archive-lens report{of_database(db)}{of_account(account)}"
        )


def _check_free(output: Path) -> None:
    if output.exists() or output.is_symlink():
        raise UsageError(
            f"{output} is there already, and stays as it is",
            hint="Name another file with -o, or print it: archive-lens init -o -",
        )
    if not output.absolute().parent.is_dir():
        raise UsageError(
            f"there is no folder {output.parent}", hint="Make it, or name another file."
        )
