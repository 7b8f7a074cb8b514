"""Commands inside the test's own process: faster than a process each, where nothing of a process matters."""

from __future__ import annotations

from pathlib import Path

from typer.testing import CliRunner

from archive_lens.cli import app


def invoke(*words: str | Path) -> tuple[int, str, str]:
    """Exit code, stdout and stderr of a command."""
    done = CliRunner().invoke(app, [str(word) for word in words], prog_name="archive-lens")
    return done.exit_code, done.stdout, done.stderr
