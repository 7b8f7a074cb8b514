"""Every recipe of docs/recipes.md runs, and its answer in the page is what the sample gives.

    python -m tests.test_recipes DATABASE

writes the answers anew, from a database of the analysed sample.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from tests.command_line import invoke
from tests.conftest import ROOT

PAGE = ROOT / "docs/recipes.md"
_RECIPE = re.compile(
    r"^## (?P<title>\d+\. .+?)\n\n```sql\n(?P<sql>.+?)\n```\n(?:\n(?P<answer>\|.+?)\n(?=\n))?",
    re.DOTALL | re.MULTILINE,
)
RECIPES = [match.groupdict() for match in _RECIPE.finditer(PAGE.read_text(encoding="utf-8"))]


def answer(sql: str, db: Path) -> str:
    """What `query --format markdown` prints."""
    code, out, err = invoke("query", sql, "--format", "markdown", "--db", db, "-q")
    assert code == 0, err
    return out.strip()


def test_there_are_fifteen() -> None:
    assert len(RECIPES) == 15


@pytest.mark.parametrize("recipe", RECIPES, ids=[recipe["title"] for recipe in RECIPES])
def test_a_recipe_gives_what_its_page_says(recipe: dict[str, str], sample_path: Path) -> None:
    found = answer(recipe["sql"], sample_path)

    assert found.count("\n") >= 2, "a recipe without rows teaches nothing"
    assert recipe["answer"] == found


if __name__ == "__main__":
    text = PAGE.read_text(encoding="utf-8")
    PAGE.write_text(
        _RECIPE.sub(
            lambda match: (
                f"## {match['title']}\n\n```sql\n{match['sql']}\n```\n\n"
                f"{answer(match['sql'], Path(sys.argv[1]))}\n"
            ),
            text,
        ),
        encoding="utf-8",
        newline="\n",
    )
