"""The tables of contacts: people by investment, what waits, what the owner calls them, and what scores are made of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from archive_lens.analyses import telling
from archive_lens.analyses.contacts_standing import KEY_STAGES, STAGES
from archive_lens.findings import Cell, Column, Table
from archive_lens.language import mark, tr
from archive_lens.settings import FLAGS
from archive_lens.store.database import Database

#: Codes shown as words, beside the stages: flags that ship with the program, what speaks for the other side, where
#: people came from, kinds of groups. What the owner calls people is no word of ours.
_CODES = (
    mark("dormant"), mark("lost"), mark("cooling"), mark("one_sided"), mark("owed"),
    mark("follows you"), mark("answered you"), mark("wrote to you"),
    mark("not met"), mark("segment"), mark("flag"),
)  # fmt: skip
_CODED = frozenset({"stage", "from_stage", "to_stage", "flags", "reciprocity", "kind"})


def contacts_table(database: Database) -> Table:
    """Everybody the owner turned to or is private with, by investment."""
    rows = database.tuples(
        """
        select
            coalesce(username, user_id::varchar),
            segment,
            stage,
            score,
            last_at,
            active_days,
            replies,
            proved_turns,
            mentions + retweets + quotes,
            reciprocity,
            list_filter(flags, lambda flag: list_contains($shipped, flag)),
            list_filter(flags, lambda flag: not list_contains($shipped, flag)),
            count(*) over ()
        from contacts
        where account_id = (select account_id from analysis_scope)
            and stage <> 'known'
        order by score desc, user_id
        limit $shown
        """,
        {"shown": telling.SHOWN, "shipped": list(FLAGS)},
    )
    columns = (
        Column("username", tr("Person"), "person"),
        Column("segment", tr("Segment"), "group"),
        Column("stage", tr("Stage"), "label"),
        Column("score", tr("Your investment"), "score"),
        Column("last_at", tr("Last time"), "day"),
        Column("active_days", tr("Days"), "count"),
        Column("replies", tr("Replies"), "count"),
        Column("proved_turns", tr("Proved turns"), "count"),
        Column("mentions", tr("Mentions, retweets, quotes"), "count"),
        Column("reciprocity", tr("Their side"), "label"),
        Column("flags", tr("Flags"), "label"),
        Column("own_flags", tr("Your flags"), "group"),
    )
    title = tr("Key contacts by your investment")
    return _without_empty_groups(
        telling.table("contacts", title, columns, _in_words(columns, rows))
    )


def losing_table(database: Database) -> Table:
    """Key contacts that are cooling or dormant, those of most days in the year before first."""
    rows = database.tuples(
        """
        select
            coalesce(username, user_id::varchar),
            segment,
            stage,
            earlier_days,
            recent_days,
            last_at,
            days_since::integer,
            proved_turns,
            count(*) over ()
        from contacts
        where account_id = (select account_id from analysis_scope)
            and list_contains($key, stage)
            and list_has_any(flags, ['cooling', 'dormant'])
        order by earlier_days desc, proved_turns desc, user_id
        limit $shown
        """,
        {"shown": telling.SHOWN, "key": list(KEY_STAGES)},
    )
    columns = (
        Column("username", tr("Person"), "person"),
        Column("segment", tr("Segment"), "group"),
        Column("stage", tr("Stage"), "label"),
        Column("earlier_days", tr("Days in the year before"), "count"),
        Column("recent_days", tr("Days in the last 365"), "count"),
        Column("last_at", tr("Last time"), "day"),
        Column("days_since", tr("Days ago"), "count"),
        Column("proved_turns", tr("Proved turns"), "count"),
    )
    title = tr("Key contacts you are losing touch with")
    return _without_empty_groups(
        telling.table("contacts", title, columns, _in_words(columns, rows))
    )


def years_table(database: Database) -> Table:
    """Whom the owner turned to in each year, the latest first."""
    rows = database.tuples(
        """
        select
            year(period_start)::varchar,
            people,
            gained,
            returned,
            kept,
            lost,
            kept_share,
            low,
            high,
            key_contacts,
            cooled,
            is_first,
            is_partial,
            count(*) over ()
        from contacts_by_year
        where account_id = (select account_id from analysis_scope)
        order by period_start desc
        limit $shown
        """,
        {"shown": telling.SHOWN},
    )
    columns = (
        Column("period_start", tr("Year"), "label"),
        Column("people", tr("People you turned to"), "count"),
        Column("gained", tr("First time"), "count"),
        Column("returned", tr("Again after a pause"), "count"),
        Column("kept", tr("Kept"), "count"),
        Column("lost", tr("Lost"), "count"),
        Column("kept_share", tr("Kept of the year before"), "share"),
        Column("low", tr("From"), "share"),
        Column("high", tr("To"), "share"),
        Column("key_contacts", tr("Key contacts at its end"), "count"),
        Column("cooled", tr("Cooling at its end"), "count"),
        Column("note", tr("Note"), "label"),
    )
    told = [
        (*numbers, _note_of_year(is_first, is_partial), total)
        for *numbers, is_first, is_partial, total in rows
    ]
    table = telling.table("contacts_by_year", tr("Year by year"), columns, told)
    # Each row adds up, and with the row before it, so that no small count could be hidden in it.
    return replace(table, private=True)


def _note_of_year(is_first: bool, is_partial: bool) -> str:
    if is_first and is_partial:
        return tr("first year, part of a year")
    if is_first:
        return tr("first year")
    return tr("part of a year") if is_partial else ""


def moves_table(database: Database) -> Table:
    """Who changed stage between the ends of two years, the latest first."""
    rows = database.tuples(
        """
        select
            year(period_start)::varchar,
            from_stage,
            to_stage,
            people,
            count(*) over ()
        from contact_stage_moves
        where account_id = (select account_id from analysis_scope)
            and from_stage <> to_stage
        order by
            period_start desc,
            list_position($stages, from_stage) nulls first,
            list_position($stages, to_stage)
        limit $shown
        """,
        {"shown": telling.SHOWN, "stages": list(STAGES)},
    )
    columns = (
        Column("period_start", tr("Year"), "label"),
        Column("from_stage", tr("From"), "label"),
        Column("to_stage", tr("To"), "label"),
        Column("people", tr("People"), "count"),
    )
    title = tr("From stage to stage, at the ends of years")
    return telling.table("contact_stage_moves", title, columns, _in_words(columns, rows))


def waiting_table(database: Database) -> Table:
    """Everybody with a flag, by investment."""
    rows = database.tuples(
        """
        select
            coalesce(username, user_id::varchar),
            list_filter(flags, lambda flag: list_contains($shipped, flag)),
            list_filter(flags, lambda flag: not list_contains($shipped, flag)),
            stage,
            days_since::integer,
            score,
            last_at,
            count(*) over ()
        from contacts
        where account_id = (select account_id from analysis_scope)
            and flags <> []
        order by score desc, user_id
        limit $shown
        """,
        {"shown": telling.SHOWN, "shipped": list(FLAGS)},
    )
    columns = (
        Column("username", tr("Person"), "person"),
        Column("flags", tr("Flags"), "label"),
        Column("own_flags", tr("Your flags"), "group"),
        Column("stage", tr("Stage"), "label"),
        Column("days_since", tr("Days ago"), "count"),
        Column("score", tr("Your investment"), "score"),
        Column("last_at", tr("Last time"), "day"),
    )
    title = tr("Worth a second look")
    return _without_empty_groups(
        telling.table("contacts", title, columns, _in_words(columns, rows))
    )


def groups_table(database: Database) -> list[Table]:
    """The segments and the owner's own flags; nothing where lens.toml names none."""
    rows = database.tuples(
        """
        select name, kind, people, turned_to, key_contacts, cooling, count(*) over ()
        from contact_groups
        where account_id = (select account_id from analysis_scope)
            and (kind = 'segment' or not list_contains($shipped, name))
        order by kind desc, people desc, name
        limit $shown
        """,
        {"shown": telling.SHOWN, "shipped": list(FLAGS)},
    )
    columns = (
        Column("name", tr("Yours"), "group"),
        Column("kind", tr("Kind"), "label"),
        Column("people", tr("People"), "count"),
        Column("turned_to", tr("You turned to"), "count"),
        Column("key_contacts", tr("Key contacts"), "count"),
        Column("cooling", tr("Cooling"), "count"),
    )
    title = tr("Your segments and flags")
    return (
        [telling.table("contact_groups", title, columns, _in_words(columns, rows))] if rows else []
    )


def _in_words(columns: Sequence[Column], rows: Iterable[Sequence[Any]]) -> list[tuple[Any, ...]]:
    """The rows with codes of ours in the language in force; the number of all rows stays behind them."""
    coded = [column.name in _CODED for column in columns] + [False]
    return [
        tuple(_told(cell) if is_code else cell for cell, is_code in zip(row, coded, strict=True))
        for row in rows
    ]


def _told(code: str | list[str] | None) -> Cell:
    if isinstance(code, list):
        return [tr(each) for each in code]
    return code and tr(code)


def _without_empty_groups(table: Table) -> Table:
    """The table without the columns for segments and own flags that no row has."""
    kept = [
        place
        for place, column in enumerate(table.columns)
        if column.kind != "group" or any(row[place] for row in table.rows)
    ]
    return replace(
        table,
        columns=tuple(table.columns[place] for place in kept),
        rows=tuple(tuple(row[place] for place in kept) for row in table.rows),
    )


def scores_table(database: Database) -> Table:
    """The parts of each score, by investment."""
    rows = database.tuples(
        """
        select
            coalesce(username, user_id::varchar),
            score,
            recency_part,
            frequency_part,
            depth_part,
            mutual_part,
            message_part,
            count(*) over ()
        from contacts
        where account_id = (select account_id from analysis_scope)
            and stage <> 'known'
        order by score desc, user_id
        limit $shown
        """,
        {"shown": telling.SHOWN},
    )
    columns = (
        Column("username", tr("Person"), "person"),
        Column("score", tr("Your investment"), "score"),
        Column("recency_part", tr("Recency"), "score"),
        Column("frequency_part", tr("Days"), "score"),
        Column("depth_part", tr("Proved turns"), "score"),
        Column("mutual_part", tr("Following each other"), "score"),
        Column("message_part", tr("Messages"), "score"),
    )
    return telling.table("contacts", tr("What each score is made of"), columns, rows)
