"""The house: imports point down, `--help` is light, only two rooms speak."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from archive_lens.commands.group import COMMANDS

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "archive_lens"
#: What `--help` needs nothing of. Typer loads pydantic to read the values of options, a tenth of a second.
HEAVY = (
    "duckdb", "polars", "plotly", "sklearn", "scipy", "numpy", "jinja2", "msgspec", "pydantic", "rich",
)  # fmt: skip


def test_imports_point_down() -> None:
    lint = shutil.which("lint-imports")
    if lint is None:
        pytest.skip("import-linter is part of the extra `check`")
    done = subprocess.run([lint], cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    "words",
    ["--version", "--help", *(f"{name} --help" for name in COMMANDS)],
)
def test_help_loads_nothing_heavy(words: str) -> None:
    loaded, said = _loaded_by(words)

    assert loaded.isdisjoint(HEAVY)
    assert ("Example:" in said) is (words != "--version")


def test_help_of_a_command_loads_no_other() -> None:
    loaded, _ = _loaded_by("schema --help")

    rooms = {
        name.rpartition(".")[2] for name in loaded if name.startswith("archive_lens.commands.")
    }
    assert rooms == {"group", "asking", "options", "running"}


def _loaded_by(words: str) -> tuple[set[str], str]:
    """The modules that are loaded when the program ends, and what it said before."""
    code = (
        "import atexit, sys\n"
        "atexit.register(lambda: print('LOADED', *sys.modules))\n"
        "from archive_lens.__main__ import run\n"
        "run()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *words.split()],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    said, _, loaded = done.stdout.rpartition("LOADED")
    return set(loaded.split()), said


def test_only_console_and_cli_print() -> None:
    speaking = {
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        if re.search(
            r"(?<![\w.])print\(|sys\.std(out|err)\.write", path.read_text(encoding="utf-8")
        )
    }

    assert speaking <= {"cli.py", "console.py"}


def test_only_the_door_leaves_the_program() -> None:
    """`cli.main`, and the step before it while the program is still being loaded."""
    leaving = {
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        if re.search(r"sys\.exit|os\._exit|raise SystemExit", path.read_text(encoding="utf-8"))
    }

    assert leaving == {"cli.py", "__main__.py"}


def test_no_module_opens_connections() -> None:
    network = re.compile(
        r"^\s*(import|from)\s+(socket|ssl|http|urllib\.request|urllib3|requests|httpx|aiohttp|ftplib|smtplib)\b",
        re.MULTILINE,
    )
    found = [
        path for path in PACKAGE.rglob("*.py") if network.search(path.read_text(encoding="utf-8"))
    ]

    assert found == []


def test_files_stay_small() -> None:
    long = {
        path.relative_to(ROOT).as_posix(): lines
        for path in [*PACKAGE.rglob("*.py"), *PACKAGE.rglob("*.sql")]
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > 500
    }

    assert long == {}


def test_every_analysis_has_its_section_and_its_summary() -> None:
    from archive_lens.analyses import ANALYSES
    from archive_lens.store.catalog import relations

    for analysis in ANALYSES:
        assert (ROOT / "reports/templates/sections" / f"{analysis.name}.html.j2").is_file()
        assert f"{analysis.name}_summary" in analysis.relations
        assert set(analysis.relations) <= set(relations())
