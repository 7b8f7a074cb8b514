"""The house: imports point down, `--help` is light, only two rooms speak."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
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


def test_what_is_imported_is_declared_and_what_is_declared_imported() -> None:
    """By the names of distributions; `publicsuffixlist` and the like are named as their module is."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extra = project["optional-dependencies"]["embeddings"]
    declared = {re.split(r"[<>=;]", each)[0] for each in (*project["dependencies"], *extra)}
    source = "".join(path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py"))
    imported = set(
        re.findall(r"^\s*(?:import|from) (\w+)|import_module\(\"(\w+)", source, re.MULTILINE)
    )
    modules = {next(filter(None, names)).removeprefix("_") for names in imported}
    by_distribution = {"sklearn": "scikit-learn"}
    used = {by_distribution.get(name, name) for name in modules}

    assert declared <= used
    installed = {name.lower() for name in packages_distributions()}
    assert {name for name in modules if name in installed and name != "archive_lens"} <= {
        "sklearn", *declared
    }  # fmt: skip


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


def test_no_pattern_repeats_a_group_possessively() -> None:
    """Python before 3.11.5, Debian 12's among them, mismatches such patterns: whole archives were found damaged."""
    possessive = re.compile(r"\)(?:[*+?]|\{\d*,?\d*\})\+|\(\?>")
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str | bytes)
        and possessive.search(
            node.value if isinstance(node.value, str) else node.value.decode("latin-1")
        )
    ]

    assert not found, "\n".join(found)


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
