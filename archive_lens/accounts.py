"""What several exports say of their owner, settled: the newest says most, and every name is remembered."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from datetime import datetime

import polars as pl

from archive_lens.archive import Owner, UsernamePeriod
from archive_lens.merging import EXPORT_AGES
from archive_lens.store.database import Database

_NAME_SCHEMA: dict[str, pl.DataType | type[pl.DataType]] = {
    "username": pl.String,
    "from_at": pl.Datetime("us"),
    "to_at": pl.Datetime("us"),
}


def record_owner(
    database: Database, ingest_id: int, owner: Owner, usernames: Iterable[UsernamePeriod]
) -> None:
    """Notes what this archive says of its owner, and makes the account anew from what all of them say."""
    said = dataclasses.asdict(owner) | {
        "ingest_id": ingest_id,
        "usernames": [dataclasses.asdict(period) for period in usernames],
    }
    schema = {"usernames": pl.List(pl.Struct(_NAME_SCHEMA))}
    database.append("account_versions", pl.DataFrame([said], schema_overrides=schema))
    settle_account(database, owner.account_id)


def settle_account(database: Database, account_id: int) -> None:
    """Makes the account and its names anew from its archives; without any, there is no such account."""
    known = {"account": account_id}
    for table in ("accounts", "account_usernames"):
        database.execute(f"delete from {table} where account_id = $account", known)
    fields = [field.name for field in dataclasses.fields(Owner) if field.name != "account_id"]
    database.execute(
        f"""
        insert into accounts by name
        select account_id, {", ".join(f"max_by({name}, age) as {name}" for name in fields)}
        from account_versions
        inner join ({EXPORT_AGES}) as ages using (ingest_id)
        where account_id = $account
        group by account_id
        """,
        known,
    )
    exports = database.tuples(
        f"""
        select generated_at, usernames
        from account_versions
        inner join ingests using (ingest_id)
        inner join ({EXPORT_AGES}) as ages using (ingest_id)
        where account_versions.account_id = $account
        order by age
        """,
        known,
    )
    names = settled_names(
        [(at, [UsernamePeriod(**name) for name in periods]) for at, periods in exports]
    )
    frame = pl.DataFrame([dataclasses.asdict(name) for name in names], schema=_NAME_SCHEMA)
    column = pl.lit(account_id, pl.Int64).alias("account_id")
    database.append("account_usernames", frame.with_columns(column))


def settled_names(
    exports: Sequence[tuple[datetime | None, Sequence[UsernamePeriod]]],
) -> list[UsernamePeriod]:
    """All names that the exports, oldest first, tell, by their beginning (unknown ones first).

    Only the newest export's present name has no end. The end of an older present name is when the next
    name began, else when the last export was made that still knew it as present.
    """
    periods: dict[tuple[str, datetime | None], UsernamePeriod] = {}
    last_seen: dict[tuple[str, datetime | None], datetime | None] = {}
    present = None
    for generated_at, names in exports:
        for name in names:
            key = (name.username.lower(), name.from_at)
            told = periods.get(key)
            end = name.to_at or (told.to_at if told else None)
            periods[key] = dataclasses.replace(name, to_at=end)
            if name.to_at is None:
                present, last_seen[key] = key, generated_at or last_seen.get(key)
    if present is None:
        return sorted(periods.values(), key=_by_beginning)
    bare = {key for key in periods if key[1] is None and periods[key].to_at is None}
    dated = {name for name, start in periods if start is not None}
    for key in bare:
        if key[0] in dated:  # an export that knew no dates says no more than that one
            del periods[key]
    if present not in periods:
        present = max(key for key in periods if key[0] == present[0])
    periods[present] = dataclasses.replace(periods[present], to_at=None)
    starts = sorted(start for _, start in periods if start is not None)
    for key, period in periods.items():
        if key != present and period.to_at is None:
            later = (start for start in starts if start > (key[1] or datetime.min))
            periods[key] = dataclasses.replace(
                period, to_at=next(later, None) or last_seen.get(key)
            )
    return sorted(periods.values(), key=_by_beginning)


def _by_beginning(name: UsernamePeriod) -> tuple[datetime, datetime, str]:
    return (name.from_at or datetime.min, name.to_at or datetime.max, name.username)
