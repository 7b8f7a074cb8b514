"""CONTRIBUTING's four steps to a new analysis, followed to the letter in a copy of the program."""

from __future__ import annotations

import csv
import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.exports import export, tweet

PAGE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
_STEP = re.compile(
    r"^\d\. [^`]*`(?P<path>[^`]+)`.*?^```\w+\n(?P<text>.*?)^```$", re.DOTALL | re.MULTILINE
)
TEXTS = ["Who wants tea?", "Tea it is.", "One lump or two？", "Two it is."]  # two of four ask


@dataclass(frozen=True)
class Program:
    """A copy of the program, and a folder to run it in."""

    top: Path
    home: Path

    def run(self, *words: str) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "archive_lens", *words],
            cwd=self.home,
            env={**os.environ, "PYTHONPATH": str(self.top)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout


def steps() -> dict[str, str]:
    """The text to write by the file that it goes to, in the order of the page."""
    section = PAGE.partition("### A new analysis in four steps")[2].partition("\n### ")[0]
    return {step["path"]: step["text"] for step in _STEP.finditer(section)}


def registered(registry: str, lines: str) -> str:
    """The registry with the import above the tuple, and the line at the tuple's end."""
    imported, line = (part for part in lines.splitlines() if part)
    before, tuple_begins, after = registry.partition("\nANALYSES: ")
    assert tuple_begins
    return (
        f"{before}{imported}\n{tuple_begins}{after.replace(')', line.rstrip() + chr(10) + ')', 1)}"
    )


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Program:
    top, home = tmp_path_factory.mktemp("copy"), tmp_path_factory.mktemp("home")
    for name in ("archive_lens", "reports"):
        shutil.copytree(ROOT / name, top / name, ignore=shutil.ignore_patterns("__pycache__"))
    *new, (registry, lines) = steps().items()
    for path, text in new:
        assert not (top / path).exists()
        (top / path).write_text(text, encoding="utf-8")
    (top / registry).write_text(registered((top / registry).read_text(encoding="utf-8"), lines))
    export(home / "archive", 2023, tweets=[tweet(n, text) for n, text in enumerate(TEXTS, start=1)])
    made = Program(top, home)
    made.run("ingest", "archive")
    return made


def test_there_are_four_steps_for_one_name() -> None:
    assert [path.partition("questions")[0] for path in steps()] == [
        "archive_lens/sql/analyses/",
        "archive_lens/analyses/",
        "reports/templates/sections/",
        "archive_lens/analyses/__init__.py",
    ]


def test_it_is_the_program_that_was_copied(program: Program) -> None:
    assert "questions_summary" in program.run("schema")
    assert "how often the owner asks something" in program.run("schema", "questions_summary")


def test_the_new_analysis_answers_in_words(program: Program) -> None:
    answer = program.run("analyze", "questions")

    assert "Do I ask?" in answer
    assert "50 % of what you tell everybody asks something." in answer


def test_the_new_analysis_answers_in_json_and_csv(program: Program) -> None:
    (found,) = json.loads(program.run("analyze", "questions", "--json"))
    (row,) = csv.DictReader(program.run("analyze", "questions", "--csv").splitlines())

    assert found["analysis"] == "questions"
    assert found["headline"]["value"] == 0.5
    assert found["headline"]["n"] == 4
    # Wilson's interval of 2 of 4: (2 + 1.92) / (4 + 3.84) = .5, half-width .35
    assert round(found["headline"]["low"], 2) == 0.15
    assert round(found["headline"]["high"], 2) == 0.85
    assert (row["measure"], row["value"]) == ("question_share", "0.5")


def test_the_new_analysis_is_the_last_of_all(program: Program) -> None:
    found = json.loads(program.run("analyze", "--json"))

    assert [finding["analysis"] for finding in found][-2:] == ["attention", "questions"]


@pytest.mark.parametrize(
    "mode", ["private", "shareable", pytest.param("numbers", marks=pytest.mark.slow)]
)
def test_the_new_analysis_is_on_the_page(program: Program, mode: str) -> None:
    program.run("report", "-o", f"{mode}.html", "--share", mode)

    page = (program.home / f"{mode}.html").read_text(encoding="utf-8")
    assert 'id="questions"' in page
    assert "Do I ask?" in page
    if mode == "private":
        assert re.search(r'data-measure="question_share"\s+data-value="0\.5"', page)


def test_the_new_relation_is_there_to_query(program: Program) -> None:
    asked = program.run(
        "query", "select measure, value, n from questions_summary", "--format", "csv"
    )

    assert asked.splitlines() == ["measure,value,n", "question_share,0.5,4"]
