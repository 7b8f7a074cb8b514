"""Which analyses run: those asked for and what they need; what they only use makes them stale when it comes to hand."""

from __future__ import annotations

from datetime import date

import pytest

from archive_lens.analyses import ANALYSES
from archive_lens.analyses.run import analyze
from archive_lens.settings import Period, Settings
from archive_lens.store.database import Database
from tests.conftest import MakeDatabase
from tests.world import START, Tweet

USES = [(each.name, name) for each in ANALYSES for name in each.uses]


def ran(database: Database, *names: str, settings: Settings | None = None) -> list[str]:
    return analyze(database, settings or Settings(), names=names)


def at_hand(database: Database) -> list[str]:
    return [name for (name,) in database.tuples("select analysis from analyses_at_hand order by 1")]


@pytest.fixture
def database(make_database: MakeDatabase) -> Database:
    return make_database(tweets=[Tweet("hello there", START)], ground=False)


def test_replies_run_without_what_they_only_use(database: Database) -> None:
    assert "promotion" not in ran(database, "replies")
    assert at_hand(database) == []


def test_what_comes_to_hand_makes_stale_who_uses_it(database: Database) -> None:
    ran(database, "replies")
    assert ran(database, "replies") == []
    ran(database, "promotion")

    assert ran(database, "replies") == ["replies"]
    assert at_hand(database) == ["promotion"]
    assert ran(database, "replies") == []


def test_what_is_of_another_period_is_not_at_hand(database: Database) -> None:
    ran(database, "promotion", "replies")
    whole = Settings(period=Period(since=date(2000, 1, 1)))

    assert ran(database, "replies", settings=whole) == ["replies"]
    assert at_hand(database) == []


def test_in_a_full_run_what_is_used_comes_first(database: Database) -> None:
    order = ran(database)

    assert all(order.index(used) < order.index(name) for name, used in USES)
    assert ran(database) == []


@pytest.mark.parametrize(("name", "used"), USES)
def test_what_is_used_uses_nothing_itself(name: str, used: str) -> None:
    """Else its own stamp would depend on who asks."""
    [analysis] = [each for each in ANALYSES if each.name == used]

    assert analysis.uses == ()
