"""The tables of contacts: people by investment, what waits, what the owner calls them, and what scores are made of."""

from __future__ import annotations

from dataclasses import replace

from archive_lens.analyses import telling
from archive_lens.analyses.contacts_standing import KEY_STAGES, STAGES
from archive_lens.findings import Column, Table
from archive_lens.settings import FLAGS
from archive_lens.store.database import Database


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
        Column("username", "Person", "person"),
        Column("segment", "Segment", "group"),
        Column("stage", "Stage", "label"),
        Column("score", "Your investment", "score"),
        Column("last_at", "Last time", "day"),
        Column("active_days", "Days", "count"),
        Column("replies", "Replies", "count"),
        Column("proved_turns", "Proved turns", "count"),
        Column("mentions", "Mentions, retweets, quotes", "count"),
        Column("reciprocity", "Their side", "label"),
        Column("flags", "Flags", "label"),
        Column("own_flags", "Your flags", "group"),
    )
    table = telling.table("contacts", "Key contacts by your investment", columns, rows)
    return _without_empty_groups(table)


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
        Column("username", "Person", "person"),
        Column("segment", "Segment", "group"),
        Column("stage", "Stage", "label"),
        Column("earlier_days", "Days in the year before", "count"),
        Column("recent_days", "Days in the last 365", "count"),
        Column("last_at", "Last time", "day"),
        Column("days_since", "Days ago", "count"),
        Column("proved_turns", "Proved turns", "count"),
    )
    title = "Key contacts you are losing touch with"
    return _without_empty_groups(telling.table("contacts", title, columns, rows))


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
            concat_ws(', ', if(is_first, 'first year', null), if(is_partial, 'part of a year', null)),
            count(*) over ()
        from contacts_by_year
        where account_id = (select account_id from analysis_scope)
        order by period_start desc
        limit $shown
        """,
        {"shown": telling.SHOWN},
    )
    columns = (
        Column("period_start", "Year", "label"),
        Column("people", "People you turned to", "count"),
        Column("gained", "First time", "count"),
        Column("returned", "Again after a pause", "count"),
        Column("kept", "Kept", "count"),
        Column("lost", "Lost", "count"),
        Column("kept_share", "Kept of the year before", "share"),
        Column("low", "From", "share"),
        Column("high", "To", "share"),
        Column("key_contacts", "Key contacts at its end", "count"),
        Column("cooled", "Cooling at its end", "count"),
        Column("note", "Note", "label"),
    )
    table = telling.table("contacts_by_year", "Year by year", columns, rows)
    # Each row adds up, and with the row before it, so that no small count could be hidden in it.
    return replace(table, private=True)


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
        Column("period_start", "Year", "label"),
        Column("from_stage", "From", "label"),
        Column("to_stage", "To", "label"),
        Column("people", "People", "count"),
    )
    return telling.table(
        "contact_stage_moves", "From stage to stage, at the ends of years", columns, rows
    )


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
        Column("username", "Person", "person"),
        Column("flags", "Flags", "label"),
        Column("own_flags", "Your flags", "group"),
        Column("stage", "Stage", "label"),
        Column("days_since", "Days ago", "count"),
        Column("score", "Your investment", "score"),
        Column("last_at", "Last time", "day"),
    )
    return _without_empty_groups(telling.table("contacts", "Worth a second look", columns, rows))


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
        Column("name", "Yours", "group"),
        Column("kind", "Kind", "label"),
        Column("people", "People", "count"),
        Column("turned_to", "You turned to", "count"),
        Column("key_contacts", "Key contacts", "count"),
        Column("cooling", "Cooling", "count"),
    )
    table = telling.table("contact_groups", "Your segments and flags", columns, rows)
    return [table] if rows else []


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
        Column("username", "Person", "person"),
        Column("score", "Your investment", "score"),
        Column("recency_part", "Recency", "score"),
        Column("frequency_part", "Days", "score"),
        Column("depth_part", "Proved turns", "score"),
        Column("mutual_part", "Following each other", "score"),
        Column("message_part", "Messages", "score"),
    )
    return telling.table("contacts", "What each score is made of", columns, rows)
