"""The command line: which commands there are, and the one door out.

Exit codes stand in `errors.ExitCode` and in docs/cli.md.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from archive_lens import __version__
from archive_lens.commands.answering import analyze
from archive_lens.commands.asking import query, schema
from archive_lens.commands.page import report
from archive_lens.commands.reading import ingest, inspect
from archive_lens.errors import ExitCode

app = typer.Typer(
    name="archive-lens",
    help="Read your own Twitter/X archive, alone with your data.\n\n"
    "Example: archive-lens report twitter-2024.zip",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)

for command in (report, ingest, inspect, analyze, query, schema):
    app.command()(command)


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
