"""`settings`: what is in force, and where it comes from."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from archive_lens.commands.options import (
    DEFAULT_DB,
    Config,
    Db,
    Debug,
    Quiet,
    Since,
    Until,
    Verbose,
)
from archive_lens.commands.running import command, open_database, with_period

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

Row = tuple[str, Any, str]

SHOWN = 12  # of a list


def settings(
    as_json: Annotated[bool, typer.Option("--json", help="Print them as JSON.")] = False,
    since: Since = None,
    until: Until = None,
    db: Db = Path(DEFAULT_DB),
    config: Config = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
    debug: Debug = False,
) -> None:
    """Show the settings in force, and where each comes from.

    What was inferred from the archive is told where the database has been analysed.

    Example: archive-lens settings
    """
    with command(quiet, verbose, debug) as terminal:
        rows = [*_in_force(config, db, since, until), *_inferred(db)]
        if not as_json:
            rows = [(name, _words(value), source) for name, value, source in _one_by_one(rows)]
        terminal.rows(("setting", "value", "from"), rows, form="json" if as_json else "table")


def _in_force(
    config: Path | None, db: Path, since: datetime | None, until: datetime | None
) -> Iterator[Row]:
    import msgspec

    from archive_lens import settings_reading as reading

    read = reading.read(config, db)
    flags = {"period.since": since, "period.until": until}
    chosen = msgspec.to_builtins(with_period(read.settings, since, until))
    for name, value in reading.flat(chosen).items():
        if flags.get(name) is not None:
            source = f"--{name.removeprefix('period.')}"
        else:
            source = str(read.file) if name in read.told else "default"
        yield name, value, source


def _inferred(db: Path) -> Iterator[Row]:
    """What the last analysis took from the archive, because no setting says it."""
    if not db.exists():
        return
    from archive_lens.analyses.ground import iana_zone

    with open_database(db, read_only=True) as database:
        for name, kind, value in database.tuples(
            """
            select coalesce(username, accounts.account_id::varchar), 'time_zone', time_zone
            from accounts
            where time_zone is not null
            union all
            select coalesce(username, own_domains.account_id::varchar), source, domain
            from own_domains
            left join accounts using (account_id)
            where source <> 'declared'
            order by all
            """
        ):
            if kind == "time_zone":
                yield "time_zone", iana_zone(value), f"account of {name}; used where none is set"
            else:
                yield "own.domains", value, f"inferred for {name} ({kind})"


def _one_by_one(rows: Iterable[Row]) -> Iterator[Row]:
    """The rows, with one for each of what lens.toml names in a list, such as `contacts.segments.press`."""
    for name, value, source in rows:
        if value and isinstance(value, list | tuple) and isinstance(value[0], dict):
            for number, each in enumerate(value, 1):
                told = {key: item for key, item in each.items() if item and key != "name"}
                words = "; ".join(f"{key}: {_words(item)}" for key, item in told.items())
                yield f"{name}.{each.get('name') or number}", words, source
        else:
            yield name, value, source


def _words(value: object) -> str:
    if isinstance(value, list | tuple):
        more = f" and {len(value) - SHOWN} more" if len(value) > SHOWN else ""
        value = ", ".join(map(str, value[:SHOWN])) + more
    return "–" if value is None or value == "" else str(value)
