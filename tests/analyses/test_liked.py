"""Likes beside posts: what is liked and never posted, and the other way round."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from archive_lens.analyses.topics import ANALYSIS
from archive_lens.analyses.topics.liked import leaning
from archive_lens.findings import Table
from archive_lens.settings import Settings
from tests.analyses.test_topics import CALM, THEMES, theme_post, year
from tests.world import World, build


@pytest.mark.parametrize(
    ("likes", "posts", "interval", "told"),
    [
        (0.10, 0.02, (0.05, 0.11), "liked"),
        (0.10, 0.021, (0.05, 0.11), "both"),
        (0.10, 0.02, (-0.01, 0.17), "both"),
        (0.019, 0.0, (0.01, 0.03), "both"),
        (0.02, 0.10, (-0.11, -0.05), "posted"),
        (0.02, 0.10, (-0.17, 0.01), "both"),
        (0.05, 0.05, (-0.02, 0.02), "both"),
    ],
)
def test_a_fifth_of_the_other_share_is_hardly(
    likes: float, posts: float, interval: tuple[float, float], told: str
) -> None:
    assert leaning(likes, posts, interval) == told


def private_table(path: Path, likes: list[str]) -> Table | None:
    """Posts of pottery, cycling and bread; the table of likes beside them."""
    tweets = year({theme: counts for theme, counts in CALM.items() if theme != "birds"})
    world = World(tweets=tweets, likes=[(n + 1, text) for n, text in enumerate(likes)])
    with build(path / "a.duckdb", world) as database:
        with database.transaction():
            ANALYSIS.compute(database, Settings())
        tables = ANALYSIS.answer(database, Settings()).tables
    found = [table for table in tables if table.relation == "liked_topics"]
    return found[0] if found else None


def test_what_is_liked_and_never_posted_is_found(tmp_path: Path) -> None:
    """200 likes about birds, of which no post tells, and 200 about bread, of which a third of the posts does."""
    rng = random.Random(5)
    table = private_table(
        tmp_path, [theme_post(theme, rng) for theme in ("birds", "bread") for _ in range(200)]
    )

    assert table is not None
    assert table.private
    leanings: dict[str, set[str]] = {}
    for _, words, told, *_ in table.rows:
        assert isinstance(words, str)
        theme = max(
            THEMES, key=lambda name: len(set(words.split(", ")) & set(THEMES[name].split()))
        )
        leanings.setdefault(str(told), set()).add(theme)
    assert leanings == {
        "liked, hardly posted": {"birds"},
        "posted, hardly liked": {"pottery", "cycling"},
        "both": {"bread"},
    }


def test_with_few_likes_nothing_is_told(tmp_path: Path) -> None:
    rng = random.Random(5)

    assert private_table(tmp_path, [theme_post("birds", rng) for _ in range(99)]) is None
