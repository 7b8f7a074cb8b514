"""What the docs promise is what the program has."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

from archive_lens import __version__
from archive_lens.analyses import ANALYSES
from archive_lens.commands.group import COMMANDS
from archive_lens.errors import ExitCode
from tests.conftest import ROOT

CLI = (ROOT / "docs/cli.md").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]


def test_every_command_is_in_the_docs() -> None:
    for name in COMMANDS:
        assert f"### {name}\n" in CLI
        assert f"archive-lens {name}" in README


def test_every_exit_code_is_in_the_docs() -> None:
    assert [int(code) for code in re.findall(r"^\| (\d+) \|", CLI, re.MULTILINE)] == list(ExitCode)


def test_every_environment_variable_is_in_the_docs() -> None:
    source = "".join(
        path.read_text(encoding="utf-8") for path in (ROOT / "archive_lens").rglob("*.py")
    )

    for name in set(re.findall(r"envvar=\"(\w+)\"|environ\.get\(\"(\w+)\"", source)):
        assert next(filter(None, name)) in CLI


def test_every_analysis_is_in_the_docs() -> None:
    page = (ROOT / "docs/analyses.md").read_text(encoding="utf-8")

    for analysis in ANALYSES:
        assert f"## {analysis.question}" in page
        assert f"`{analysis.name}`" in page


def test_the_settings_in_the_docs_are_the_settings(tmp_path: Path) -> None:
    from archive_lens.settings_reading import load

    example = re.search(r"```toml\n(.*?)```", CLI, re.DOTALL)
    assert example
    (tmp_path / "lens.toml").write_text(example[1], encoding="utf-8")

    assert load(None, tmp_path / "archive.duckdb").own.products == ("Tidewater mug",)


def test_the_quick_start_has_exactly_two_command_lines() -> None:
    section = README.partition("## Quick start")[2].partition("\n## ")[0]
    lines = [
        line
        for block in re.findall(r"```sh\n(.*?)```", section, re.DOTALL)
        for line in block.splitlines()
    ]

    assert lines == [
        "pip install . && archive-lens report sample_archive --db sample.duckdb",
        "pip install '.[test]' && pytest",
    ]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")

    for target in re.findall(r"\]\(([^)#\s]+)", text):
        if not target.startswith("https://"):
            assert (page.parent / target).exists(), target


def test_the_changelog_has_room_for_what_comes() -> None:
    assert "## [Unreleased]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_generated_parts_are_up_to_date() -> None:
    cog = shutil.which("cog")
    if cog is None:
        pytest.skip("cog is part of the extra `check`")
    done = subprocess.run(
        [cog, "--check", "docs/cli.md", "docs/data-dictionary.md"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert done.returncode == 0, done.stdout + done.stderr


def test_the_package_tells_its_version_once() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert project["dynamic"] == ["version"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", __version__)
