"""Contacts at the ends of years, worked out by hand: what had happened by then, and nothing later."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from archive_lens import reporting
from archive_lens.analyses.ground import lay_scope
from archive_lens.analyses.run import analyze
from archive_lens.findings import Finding, Table
from archive_lens.ingest import ingest
from archive_lens.settings import Period, Settings
from archive_lens.store.database import Database
from archive_lens.wording import plain
from tests.analyses.test_contacts import (
    ANA,
    BEN,
    CAT,
    DAN,
    DAY,
    FAY,
    dialogue,
    reply,
    told,
    write_messages,
)
from tests.conftest import MakeDatabase
from tests.personas import make_persona, write_archive
from tests.world import ME, Tweet

EXPORT = datetime(2024, 7, 1)


def at(year: int, month: int, day: int = 10) -> datetime:
    return datetime(year, month, day, 12)


def four_years() -> list[Tweet]:
    """Ana: five days of 2021, two of them with a proved turn; five of 2022; one of 2023. Ben: once in 2021 and 2023.

    Cat: a mention in 2022, a reply in 2023. Dan: a reply in 2024, of which half a year is in the archive.
    """
    return [
        *dialogue(at(2021, 2)),
        *dialogue(at(2021, 3)),
        *(reply(at(2021, month)) for month in (4, 5, 6)),
        *(reply(at(2022, month)) for month in (2, 3, 4, 5, 6)),
        reply(at(2023, 3)),
        reply(at(2021, 7), BEN, "ben"),
        reply(at(2023, 7), BEN, "ben"),
        Tweet("@cat!", at(2022, 8), mentions=[(CAT, "cat")]),
        reply(at(2023, 8), CAT, "cat"),
        reply(at(2024, 5), DAN, "dan"),
    ]


@pytest.fixture
def database(make_database: MakeDatabase) -> Database:
    return make_database(tweets=four_years(), followers=[FAY], generated_at=EXPORT)


def by_year(database: Database, columns: str) -> dict[int, tuple[Any, ...]]:
    rows = database.tuples(f"select year(period_start), {columns} from contacts_by_year")
    return {row[0]: row[1:] for row in rows}


def moves(database: Database, year: int) -> dict[tuple[str, str], int]:
    rows = database.tuples(
        "select from_stage, to_stage, people from contact_stage_moves where period_start = $day",
        {"day": date(year, 1, 1)},
    )
    return {(before, after): people for before, after, people in rows}


def stage_at(database: Database, user: int) -> dict[int, str]:
    return dict(
        database.tuples(
            "select year(period_start), stage from contact_years where user_id = $user order by 1",
            {"user": user},
        )
    )


def values(finding: Finding) -> dict[str, float | None]:
    return {each.measure: each.value for each in finding.measures}


def table(finding: Finding, title: str) -> Table:
    [found] = [each for each in finding.tables if each.title == title]
    return found


def test_people_of_a_year_are_gained_returned_or_kept(database: Database) -> None:
    told(database)

    assert by_year(database, "people, gained, returned, kept, lost, n") == {
        2021: (2, None, None, None, None, None),
        2022: (2, 1, 0, 1, 1, 2),  # Cat; -; Ana; without Ben
        2023: (3, 0, 1, 2, 0, 2),  # -; Ben; Ana and Cat
        2024: (1, 1, 0, 0, 3, 3),  # Dan
    }
    assert by_year(database, "is_first, is_partial") == {
        2021: (True, True), 2022: (False, False), 2023: (False, False), 2024: (False, True),
    }  # fmt: skip


def test_the_kept_share_has_its_wilson_interval(database: Database) -> None:
    """Of 1 in 2: (.5 + 1.92/2 -+ 1.96 sqrt(.25/2 + .96/4)) / (1 + 3.84/2)."""
    told(database)

    assert by_year(database, "kept_share, low, high") == {
        2021: (None, None, None),
        2022: (0.5, pytest.approx(0.0945, abs=1e-4), pytest.approx(0.9055, abs=1e-4)),
        2023: (1.0, pytest.approx(0.3424, abs=1e-4), 1.0),
        2024: (0.0, 0.0, pytest.approx(0.5615, abs=1e-4)),
    }


def test_key_contacts_and_who_cooled_are_counted_at_the_end_of_each_year(
    database: Database,
) -> None:
    """Ana had five days in 2022 and one in 2023; in the year up to July 2023 she had one, too few to cool from."""
    told(database)

    assert by_year(database, "key_contacts, cooled") == {
        2021: (1, 0), 2022: (1, 0), 2023: (1, 1), 2024: (1, 0),
    }  # fmt: skip


def test_moves_are_from_the_end_of_one_year_to_the_end_of_the_next(database: Database) -> None:
    told(database)

    assert moves(database, 2021) == {}
    assert moves(database, 2022) == {
        ("conversing", "conversing"): 1, ("engaged", "engaged"): 1, ("not met", "aware"): 1,
    }  # fmt: skip
    assert moves(database, 2023) == {
        ("conversing", "conversing"): 1, ("engaged", "engaged"): 1, ("aware", "engaged"): 1,
    }  # fmt: skip
    assert moves(database, 2024) == {
        ("conversing", "conversing"): 1, ("engaged", "engaged"): 2, ("not met", "engaged"): 1,
    }  # fmt: skip


def test_who_only_follows_has_no_date_and_no_year(database: Database) -> None:
    told(database)

    assert stage_at(database, FAY) == {}


def test_follows_of_the_export_count_in_every_year(make_database: MakeDatabase) -> None:
    """The blind spot: Ana is mutual at the export, so her days of 2021, the last in November, make a relationship.

    At the end of 2022 she had not been turned to for 204 days.
    """
    tweets = [*four_years(), reply(at(2021, 11))]
    database = make_database(tweets=tweets, followers=[ANA], following=[ANA], generated_at=EXPORT)
    told(database)

    assert stage_at(database, ANA) == {
        2021: "relationship", 2022: "conversing", 2023: "conversing", 2024: "conversing",
    }  # fmt: skip
    assert moves(database, 2022)["relationship", "conversing"] == 1


def test_messages_have_dates(make_database: MakeDatabase) -> None:
    """Ben wrote in 2022 and was answered in 2023; Fay, not turned to otherwise, was written to in 2022."""
    database = make_database(tweets=four_years(), generated_at=EXPORT)
    write_messages(
        database,
        [(BEN, ME, at(2022, 5)), (ME, BEN, at(2023, 5)), (ME, FAY, at(2022, 9)), (FAY, ME, at(2022, 9, 11))],
    )  # fmt: skip
    told(database)

    assert stage_at(database, BEN) == {
        2021: "engaged", 2022: "engaged", 2023: "private", 2024: "private",
    }  # fmt: skip
    assert stage_at(database, FAY) == {2022: "private", 2023: "private", 2024: "private"}
    assert by_year(database, "people, gained")[2022] == (3, 2)  # Ana, Cat and Fay


def test_facts_of_a_day_hold_nothing_later(database: Database) -> None:
    told(database)

    rows = database.tuples(
        """
        select user_id, replies, active_days, proved_turns, exchanges, recent_days, days_since
        from contact_facts_until(timestamp '2022-01-01')
        where first_at is not null
        order by user_id
        """
    )

    assert [row[:6] for row in rows] == [(ANA, 7, 5, 2, 5, 5), (BEN, 1, 1, 0, 1, 1)]
    assert [row[6] for row in rows] == pytest.approx([204.5, 174.5])
    assert database.tuples("from contact_facts_until(null) order by user_id") == database.tuples(
        "from contact_facts order by user_id"
    )


def test_conditions_of_ones_own_hold_for_past_years_too(database: Database) -> None:
    from tests.analyses.test_contacts_rules import rules

    told(database, rules(stages={"conversing": "active_days >= 10"}, flags={"cooling": "false"}))

    assert stage_at(database, ANA) == {
        2021: "engaged", 2022: "conversing", 2023: "conversing", 2024: "conversing",
    }  # fmt: skip
    assert by_year(database, "key_contacts, cooled")[2023] == (1, 0)
    assert moves(database, 2022)["engaged", "conversing"] == 1


def test_the_summary_tells_the_last_whole_year(database: Database) -> None:
    finding = told(database)

    by_name = {each.measure: each for each in finding.measures}
    assert (by_name["gained_people"].value, by_name["gained_people"].n) == (0, 3)
    assert (by_name["kept_share"].value, by_name["kept_share"].n) == (1.0, 2)
    assert by_name["kept_share"].note == "of those of 2022, in 2023"
    assert by_name["new_key_contacts"].value == 0


def test_becoming_a_key_contact_is_counted_once(make_database: MakeDatabase) -> None:
    """Ana converses from 2021 on, Ben from 2023 on; Cat from her first year, 2023, on."""
    tweets = [
        *four_years(),
        *dialogue(at(2023, 7, 12), BEN, "ben"), *dialogue(at(2023, 7, 14), BEN, "ben"),
        *dialogue(at(2023, 9, 12), CAT, "cat"), *dialogue(at(2023, 9, 14), CAT, "cat"),
    ]  # fmt: skip
    finding = told(make_database(tweets=tweets, generated_at=EXPORT))

    assert values(finding)["new_key_contacts"] == 2


def test_who_is_drifting_away_is_named_as_evidence(make_database: MakeDatabase) -> None:
    """Ana: conversing, five days in the year before, two in the last 365, 20 days ago: cooling, not dormant.

    Ben: conversing and silent for 250 days: dormant. Cat: engaged only. Dan: conversing, as often as before.
    """
    days = {
        ANA: (20, 120, 400, 420, 440, 460, 480),
        BEN: (250, 260, 270),
        CAT: (300, 500),
        DAN: (10, 30, 380, 390, 400),
    }
    names = {ANA: "ana", BEN: "ben", CAT: "cat", DAN: "dan"}
    tweets = [
        tweet
        for user, ago in days.items()
        for back in ago
        for tweet in (
            [reply(EXPORT - back * DAY, user, names[user])]
            if user == CAT
            else dialogue(EXPORT - back * DAY, user, names[user])
        )
    ]
    finding = told(make_database(tweets=tweets, generated_at=EXPORT))

    assert values(finding)["losing_touch"] == 2
    assert values(finding)["cooling"] == 1
    found = table(finding, "Key contacts you are losing touch with")
    assert [row[:4] for row in found.rows] == [
        ("ana", "conversing", 5, 2),
        ("ben", "conversing", 0, 3),
    ]
    assert "You are losing touch with 2 key contacts" in " ".join(map(plain, finding.says))


def test_the_period_cuts_years(make_database: MakeDatabase) -> None:
    """From March 2022 to the end of 2023: the last year is whole, and nothing before counts as met."""
    settings = Settings(period=Period(since=date(2022, 3, 1), until=date(2023, 12, 31)))
    database = make_database(tweets=four_years(), generated_at=EXPORT)
    lay_scope(database, settings, ME)
    told(database, settings)

    assert by_year(database, "people, gained, kept, is_first, is_partial") == {
        2022: (2, None, None, True, True),
        2023: (3, 1, 2, False, False),  # Ben is new in this period
    }


def test_a_year_without_anybody_is_a_year(make_database: MakeDatabase) -> None:
    tweets = [reply(at(2021, 3)), Tweet("alone", at(2022, 3)), reply(at(2023, 3))]
    database = make_database(tweets=tweets, generated_at=at(2023, 6))
    told(database)

    assert by_year(database, "people, gained, returned, kept, lost") == {
        2021: (1, None, None, None, None),
        2022: (0, 0, 0, 0, 1),
        2023: (1, 0, 1, 0, 0),
    }


def test_one_year_alone_says_nothing_of_change(make_database: MakeDatabase) -> None:
    finding = told(make_database(tweets=[reply(at(2023, 3))], generated_at=at(2023, 6)))

    assert values(finding)["gained_people"] is None
    assert values(finding)["kept_share"] is None
    assert "contacts-by-year" not in {chart.chart_id for chart in finding.charts}


def test_years_leave_shared_pages_without_their_sums(database: Database) -> None:
    """A row adds up, so the table stays private; the chart hides what is small."""
    analyze(database, Settings(), force=True)

    assert "Kept of the year before" in reporting.make(database, Settings()).html
    shared = reporting.make(database, Settings(), "numbers")
    [finding] = [each for each in shared.findings if each.analysis == "contacts"]
    assert "Year by year" not in {each.title for each in finding.tables}
    [chart] = [each for each in finding.charts if each.chart_id == "contacts-by-year"]
    assert all(value in (None, 0) for series in chart.series for value in series.values)


@pytest.mark.parametrize("kind", ["conversationalist", "mixed"])
def test_every_account_adds_up(tmp_path: Path, kind: str) -> None:
    persona = make_persona(kind, tweets=500, seed=5)
    write_archive(persona, tmp_path / "archive")
    ingest(tmp_path / "archive", tmp_path / "archive.duckdb")
    with Database.open(tmp_path / "archive.duckdb") as database:
        analyze(database, Settings(), names=["contacts"])
        rows = database.tuples(
            """
            select people, gained + returned + kept, n, lag(people) over (order by period_start)
            from contacts_by_year
            order by period_start
            """
        )
        turned_to = database.value("select count(*) from contacts where first_at is not null")
        gained = database.value("select sum(gained) from contacts_by_year")
        other_stage = database.value(
            """
            select count(*)
            from contact_years
            inner join contacts using (user_id)
            where period_start = (select max(period_start) from contact_years)
                and contact_years.stage <> contacts.stage
            """
        )
        moved = database.tuples(
            """
            select period_start, sum(people) from contact_stage_moves group by 1
            except
            select period_start, count(*) from contact_years group by 1
            """
        )

    assert rows
    for people, parts, before, previous in rows[1:]:
        assert people == parts
        assert before == previous
    assert rows[0][0] + (gained or 0) == turned_to
    assert other_stage == 0
    assert moved == []
