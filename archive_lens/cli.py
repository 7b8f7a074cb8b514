"""The command line: which commands there are, and the one door out.

Exit codes stand in `errors.ExitCode` and in docs/cli.md.
"""

from __future__ import annotations

import errno
import os
import signal
import sys
from contextlib import suppress
from typing import Annotated, NoReturn

import typer

from archive_lens import __version__
from archive_lens.commands.group import CommandGroup
from archive_lens.errors import ExitCode

app = typer.Typer(
    name="archive-lens",
    cls=CommandGroup,
    help="Read your own Twitter/X archive, alone with your data.\n\n"
    "Example: archive-lens report twitter-2024.zip",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


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
    _fill_closed_streams()
    signal.signal(signal.SIGTERM, _interrupted)
    try:
        code = app(standalone_mode=False, prog_name="archive-lens") or ExitCode.DONE
    except KeyboardInterrupt:
        code = ExitCode.INTERRUPTED
    except BrokenPipeError:
        _silence_stdout()  # whoever read us has seen enough, as `head` does
        code = ExitCode.DONE
    except Exception as error:  # noqa: BLE001  # the last door
        code = _explain(error)
    for sent in (signal.SIGINT, signal.SIGTERM):
        signal.signal(sent, signal.SIG_IGN)  # what is done is done: a late Ctrl-C changes nothing
    if code == ExitCode.INTERRUPTED:
        _say("archive-lens: interrupted; nothing was left half done")
        # A library that met the signal first may have marked it as unhandled, and sys.exit would then end by signal.
        sys.stderr.flush()
        os._exit(ExitCode.INTERRUPTED)
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
        message = str(format_message()).replace("Value error, ", "")  # pydantic's own words
        _say(f"archive-lens: error: {message}")
        _say(f"hint: See {command} --help")
        return ExitCode.USAGE
    if type(error).__name__ == "Abort":
        return ExitCode.INTERRUPTED
    if isinstance(error, MemoryError):
        _say(
            "archive-lens: error: there is not enough memory\nhint: Close other programs and try again."
        )
        return ExitCode.FAULT
    if isinstance(error, OSError) and error.filename is None and error.errno in _UNWRITABLE:
        _silence_stdout()
        _say(f"archive-lens: error: the output cannot be written: {error.strerror}")
        _say("hint: Give it a place with room.")
        return ExitCode.FAULT
    import traceback

    where = traceback.extract_tb(error.__traceback__)[-1]
    _say(
        f"archive-lens: error: a fault of ours: {type(error).__name__} "
        f"in {where.filename.rpartition(os.sep)[2]}, line {where.lineno}"
    )
    _say("hint: Run again with --debug and report what it prints, without your data.")
    return ExitCode.FAULT


#: What a stream says that takes no more: a full disk, a closed or a broken one.
_UNWRITABLE = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF)


def _silence_stdout() -> None:
    from archive_lens import posix  # the last door, which `--help` does not pass

    posix.silence_stdout()


def _say(text: str) -> None:
    with suppress(OSError):
        print(text, file=sys.stderr)


def _fill_closed_streams() -> None:
    """A closed stream's number would be given to the next file opened, and the talk would go into that."""
    while (number := os.open(os.devnull, os.O_RDWR)) <= 2:
        pass
    os.close(number)
    for number, name in ((1, "stdout"), (2, "stderr")):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(number, "w", encoding="utf-8"))


def _interrupted(*_: object) -> NoReturn:
    raise KeyboardInterrupt
