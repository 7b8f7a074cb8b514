"""The house: imports point down, `--help` is light, only two rooms speak."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "archive_lens"
HEAVY = ("duckdb", "polars", "plotly", "sklearn", "scipy", "numpy", "jinja2", "msgspec")
COMMANDS = ("report", "ingest", "inspect", "analyze", "query", "schema", "init")


def test_imports_point_down() -> None:
    lint = shutil.which("lint-imports")
    if lint is None:
        pytest.skip("import-linter is part of the extra `check`")
    done = subprocess.run([lint], cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    "words", [[], *([name] for name in COMMANDS)], ids=lambda words: " ".join(words) or "program"
)
def test_help_loads_nothing_heavy(words: list[str]) -> None:
    code = (
        "import sys\n"
        "from archive_lens.cli import app\n"
        "app(sys.argv[1:] + ['--help'], standalone_mode=False)\n"
        f"print('LOADED', [name for name in {HEAVY!r} if name in sys.modules])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *words], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert done.stdout.splitlines()[-1] == "LOADED []"
    assert "Example:" in done.stdout


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
