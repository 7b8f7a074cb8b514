"""What the answers of several analyses are put together from: stored measures, spans of years, tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from typing import Any, TypeVar

from archive_lens import wording
from archive_lens.analyses import diversity
from archive_lens.analyses.diversity import Counts
from archive_lens.analyses.statistics import count
from archive_lens.findings import Column, Measure, Quote, Sentence, Table, Unit
from archive_lens.language import tr, tr_c
from archive_lens.store.database import Database

SHOWN = 200  # rows of a table on the page

Row = TypeVar("Row")


def stored_measures(database: Database, name: str, labels: Mapping[str, str]) -> dict[str, Measure]:
    """The rows of `NAME_summary` of the account in scope by measure, in the order of the labels."""
    rows = database.rows(
        f"""
        select measure, value, low, high, n, unit, note
        from {name}_summary
        where account_id = (select account_id from analysis_scope)
        """,
        Measure,
    )
    by_name = {row.measure: row for row in rows}
    return {label: by_name[label] for label in labels if label in by_name}


def mine(
    database: Database, relation: str, row: type[Row], order: str, where: str = "true"
) -> list[Row]:
    """The rows of a relation for the account in scope, as objects that name the columns they want."""
    names = ", ".join(field.name for field in fields(row))  # type: ignore[arg-type]  # a dataclass
    return database.rows(
        f"""
        select {names}
        from {relation}
        where account_id = (select account_id from analysis_scope)
            and {where}
        order by {order}
        """,
        row,
    )


def effective(name: str, by_week: Counts, unit: Unit, note: str, *, enough: bool) -> Measure:
    """How many there are in effect, corrected and with its interval; `by_week` has a row a week. No value without enough."""
    n = int(by_week.sum())
    if not enough:
        return count(name, None, n, unit, note)
    value = diversity.effective_number_by_week(by_week)
    return with_interval(
        count(name, value, n, unit, note), diversity.effective_number_interval(by_week)
    )


def years(database: Database) -> str:
    """The years of what the owner wrote in the period, `2019 to 2025`; empty where there is nothing."""
    first, last = database.tuples("select min(created_at), max(created_at) from scoped_posts")[0]
    if first is None:
        return ""
    return wording.span(str(first.year), str(last.year))


def quotes(database: Database, sql: str, params: Mapping[str, Any], why: Sentence) -> list[Quote]:
    """The tweets of a query (tweet_id, text, created_at, origin) as evidence, in its order."""
    return [
        Quote(tweet_id, text, created_at, why, origin)
        for tweet_id, text, created_at, origin in database.tuples(sql, dict(params))
    ]


def table(
    relation: str, title: str, columns: Sequence[Column], rows: Sequence[tuple[Any, ...]]
) -> Table:
    """A table from rows whose last cell is the number of all rows; that cell is taken off."""
    total = int(rows[0][-1]) if rows else 0
    return Table(relation, title, tuple(columns), tuple(row[:-1] for row in rows), total)


def with_interval(measure: Measure, interval: tuple[float, float] | None) -> Measure:
    """The measure with that interval, or as it is where there is none."""
    if interval is None:
        return measure
    return replace(measure, low=interval[0], high=interval[1])


def listed(*parts: str) -> str:
    """The parts that are not empty, side by side: `1,204 replies, 2019 to 2025`."""
    return tr_c("list", ", ").join(filter(None, parts))


def in_force(labels: Mapping[str, str]) -> dict[str, str]:
    """Labels of measures in the language in force."""
    return {name: tr(label) for name, label in labels.items()}
