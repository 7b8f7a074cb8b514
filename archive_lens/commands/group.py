"""The commands as one group of Typer's that loads a command when it is called, so that `--help` pays for no other."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

#: The commands in the order of `--help`, each with the module that holds the function of its name.
COMMANDS = {
    "report": "page",
    "ingest": "reading",
    "inspect": "reading",
    "analyze": "answering",
    "query": "asking",
    "schema": "asking",
    "export": "exporting",
    "label": "labelling",
    "init": "starting",
    "settings": "setting",
    "forget": "keeping",
    "demo": "keeping",
}


class CommandGroup(TyperGroup):
    """All commands, none of them loaded before its name is called."""

    def __init__(self, **attributes: Any) -> None:
        super().__init__(**attributes)
        self.commands = dict.fromkeys(COMMANDS)  # type: ignore[assignment]  # names, for Typer's spelling help

    def get_command(self, ctx: typer.Context, cmd_name: str) -> TyperCommand | None:  # type: ignore[override]
        """The command of that name with its options; None where there is none."""
        if cmd_name not in COMMANDS:
            return None
        alone = typer.Typer(add_completion=False, rich_markup_mode=None)
        alone.command()(_function(cmd_name))
        found = typer.main.get_command(alone)
        for param in found.params:
            if param.param_type_name == "argument" and param.metavar:
                # "ARCHIVE", as all options do, and not "ARCHIVE <list[Path]>"
                param.display_type_rich = _no_type  # type: ignore[attr-defined]
        return found  # type: ignore[return-value]

    def format_commands(self, ctx: typer.Context, formatter: Any) -> None:  # type: ignore[override]
        """Writes what each command does, from its docstring alone: options of twelve commands cost 20 ms."""
        width = formatter.width - 6 - max(map(len, COMMANDS))
        with formatter.section("Commands"):
            formatter.write_dl([(name, _outline(name, width)) for name in COMMANDS])

    def get_params(self, ctx: typer.Context) -> list[Any]:  # type: ignore[override]
        """Typer's own flags for completion default to None, and to find that this is no boolean it would load pydantic."""
        params = super().get_params(ctx)
        for param in params:
            if getattr(param, "is_flag", False) and param.default is None:
                param.default = False
        return params


def _no_type(ctx: typer.Context) -> str:
    return ""


def _function(name: str) -> Callable[..., None]:
    found: Callable[..., None] = getattr(
        import_module(f"archive_lens.commands.{COMMANDS[name]}"), name
    )
    return found


def _outline(name: str, width: int) -> str:
    return TyperCommand(name, help=inspect.getdoc(_function(name))).get_short_help_str(width)
