"""Where the contacts stood at the end of each year: the facts up to then, and the conditions in force."""

from __future__ import annotations

from datetime import datetime, timedelta

import polars as pl

from archive_lens.analyses import statistics
from archive_lens.analyses.contacts_standing import KEY_STAGES, with_stage_and_flags
from archive_lens.findings import Measure
from archive_lens.language import tr
from archive_lens.settings import Contacts
from archive_lens.store.database import Database

AT_ONCE = 100_000  # people asked about, of all years together: bounds the memory
RELATIONS = ("contact_years", "contacts_by_year", "contact_stage_moves")


def lay_years(database: Database, rules: Contacts) -> None:
    """Fills the relations of years; `contact_facts` must be filled."""
    placed = []
    waiting: list[pl.DataFrame] = []
    years = _years(database)
    for year in years:
        waiting.append(_facts_at_the_end_of(database, year))
        if year == years[-1] or sum(map(len, waiting)) >= AT_ONCE:
            placed.append(_placed(pl.concat(waiting), rules))
            waiting.clear()
    database.store("contact_years", _with_days(pl.concat(placed)) if placed else pl.DataFrame())
    database.fill("contacts_by_year")
    database.fill("contact_stage_moves")


def _years(database: Database) -> range:
    """From the first time the owner turned to somebody to the end of the period or, before it, the export."""
    scope = database.scope()
    first, last = database.tuples(
        """
        select min(first_at), max(last_at)
        from contact_facts
        where account_id = (select account_id from analysis_scope)
        """
    )[0]
    if first is None:
        return range(0)
    end = max(last, min(scope.until - timedelta(microseconds=1), scope.as_of))
    return range(first.year, end.year + 1)


def _facts_at_the_end_of(database: Database, year: int) -> pl.DataFrame:
    """The facts of everybody known by then otherwise than by an undated follow."""
    end = datetime(year + 1, 1, 1)
    return database.frame(
        """
        select *, make_date($year, 1, 1) as period_start
        from contact_facts_until($day::timestamp)
        where first_at is not null
            or messages_received > 0
        """,
        {"day": end if end <= database.scope().as_of else None, "year": year},
    )


def _placed(facts: pl.DataFrame, rules: Contacts) -> pl.DataFrame:
    people = with_stage_and_flags(facts.drop("period_start"), rules)
    return people.with_columns(facts["period_start"]).select(
        "period_start", "user_id", "active_days", "stage", "flags"
    )


def _with_days(placed: pl.DataFrame) -> pl.DataFrame:
    """Days of each year from the days up to the end of each."""
    so_far = pl.col("active_days")
    before = so_far.shift(1, fill_value=0).over("user_id", order_by="period_start")
    return placed.with_columns(days=so_far - before).drop("active_days")


def last_whole_year(database: Database) -> int | None:
    """The last year that the period does not cut and that has one before it."""
    year = database.value(
        """
        select max(year(period_start))
        from contacts_by_year
        where account_id = (select account_id from analysis_scope)
            and not is_first
            and not is_partial
        """
    )
    return None if year is None else int(year)


def measures(database: Database) -> list[Measure]:
    """What the last whole year gained and kept, and how many key contacts are drifting away at the export."""
    drifting, key = database.tuples(
        """
        select count(*) filter (where list_has_any(flags, ['cooling', 'dormant'])), count(*)
        from contacts
        where account_id = (select account_id from analysis_scope)
            and list_contains($key, stage)
        """,
        {"key": list(KEY_STAGES)},
    )[0]
    note = tr("key contacts that are cooling or dormant at the export")
    return [
        *_measures_of_the_last_year(database),
        statistics.count("losing_touch", drifting, key, "people", note),
    ]


def _measures_of_the_last_year(database: Database) -> list[Measure]:
    year = last_whole_year(database)
    if year is None:
        note = tr("no whole year after the first")
        return [
            Measure("gained_people", None, unit="people", note=note),
            Measure("kept_share", None, note=note),
            Measure("new_key_contacts", None, unit="people", note=note),
        ]
    [(people, gained, kept, before)] = database.tuples(
        """
        select people, gained, kept, n
        from contacts_by_year
        where account_id = (select account_id from analysis_scope)
            and year(period_start) = $year
        """,
        {"year": year},
    )
    risen = database.value(
        """
        select coalesce(sum(people), 0)::bigint
        from contact_stage_moves
        where account_id = (select account_id from analysis_scope)
            and year(period_start) = $year
            and list_contains($key, to_stage)
            and not list_contains($key, from_stage)
        """,
        {"year": year, "key": list(KEY_STAGES)},
    )
    return [
        statistics.count(
            "gained_people",
            gained,
            people,
            "people",
            tr("never turned to before {year}", year=str(year)),
        ),
        statistics.share(
            "kept_share",
            kept,
            before,
            tr("of those of {before}, in {year}", before=str(year - 1), year=str(year)),
        ),
        statistics.count(
            "new_key_contacts", risen, people, "people", tr("in {year}", year=str(year))
        ),
    ]
