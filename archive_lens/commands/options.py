"""The options that several commands share, so that each is worded once."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

DEFAULT_DB = "archive.duckdb"

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
Verbose = Annotated[
    bool, typer.Option("--verbose", "-v", help="Say more: phases and their seconds.")
]
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
