"""Runs what is stale and reads the answers: each analysis in a transaction of its own."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence

import polars as pl

from archive_lens import __version__, language
from archive_lens.analyses import ANALYSES, Analysis
from archive_lens.analyses.ground import lay_ground, lay_scope, now
from archive_lens.errors import DatabaseError, UsageError
from archive_lens.findings import Finding
from archive_lens.settings import Settings
from archive_lens.store import catalog
from archive_lens.store.database import Database, Scope

GROUND = "ground"

Progress = Callable[[str, int, int], None]
"""Told the name of the analysis that begins, its number from 0, and how many there are."""


def analyze(
    database: Database,
    settings: Settings,
    *,
    account: str | None = None,
    names: Sequence[str] = (),
    on_progress: Progress | None = None,
    force: bool = False,
) -> list[str]:
    """Brings the named analyses (all without names) up to date and gives the names of those that ran.

    Raises UsageError for an unknown analysis or account and for settings that cannot be used, DatabaseError for a database without tweets.
    """
    wanted = with_needs(chosen(names), settings)
    database_scope = lay_scope(database, settings, account_id_of(database, account))
    stamp = _stamp(database, settings)
    stamps = {GROUND: stamp} | _lay_at_hand(database, wanted, stamp)
    steps = [name for name in stamps if force or not _is_current(database, name, stamps[name])]
    by_name = {analysis.name: analysis for analysis in wanted}
    for name in steps:
        if name != GROUND:
            by_name[name].check(settings)
    for number, name in enumerate(steps):
        if on_progress:
            on_progress(name, number, len(steps))
        with language.spoken(settings.language), database.transaction():
            if name == GROUND:
                lay_ground(database, settings)
            else:
                by_name[name].compute(database, settings)
            _record(database, name, database_scope, stamps[name])
    return steps


def findings(database: Database, settings: Settings, names: Sequence[str] = ()) -> list[Finding]:
    """The answers of the named analyses (all without names) for the scope last analysed, in report order."""
    with language.spoken(settings.language):
        return [analysis.answer(database, settings) for analysis in chosen(names)]


def chosen(names: Sequence[str]) -> tuple[Analysis, ...]:
    """The analyses of those names in report order. Raises UsageError, listing the known ones."""
    known = [analysis.name for analysis in ANALYSES]
    for name in names:
        if name not in known:
            raise UsageError(
                f"there is no analysis {name!r}", hint=f"The analyses are: {', '.join(known)}."
            )
    return tuple(analysis for analysis in ANALYSES if not names or analysis.name in names)


def with_needs(analyses: Sequence[Analysis], settings: Settings) -> tuple[Analysis, ...]:
    """The analyses and all that they read from with these settings, in report order."""
    by_name = {analysis.name: analysis for analysis in ANALYSES}
    wanted: set[str] = set()
    waiting = [analysis.name for analysis in analyses]
    while waiting:
        name = waiting.pop()
        if name not in wanted:
            wanted.add(name)
            waiting.extend((*by_name[name].needs, *by_name[name].also_needs(settings)))
    return tuple(analysis for analysis in ANALYSES if analysis.name in wanted)


def account_id_of(database: Database, account: str | None) -> int:
    """The account meant: by handle, past handle or id; the only one where none is named.

    Raises UsageError, naming the candidates, where that leaves a choice.
    """
    rows = database.tuples(
        """
        select accounts.account_id, coalesce(accounts.username, accounts.account_id::varchar)
        from accounts
        order by accounts.account_id
        """
    )
    if not rows:
        raise DatabaseError(
            f"{database.path} holds no account", hint="Read an archive: archive-lens ingest ARCHIVE"
        )
    candidates = ", ".join(name for _, name in rows)
    if account is None:
        if len(rows) == 1:
            return int(rows[0][0])
        raise UsageError(
            f"{database.path} holds several accounts: {candidates}",
            hint="Choose one with --account NAME.",
        )
    wanted = account.lstrip("@").lower()
    past = database.tuples(
        "select distinct account_id from account_usernames where lower(username) = $name",
        {"name": wanted},
    )
    found = {int(key) for key, name in rows if wanted in (str(key), name.lower())}
    found = found or {int(key) for (key,) in past}
    if len(found) != 1:
        raise UsageError(
            f"{database.path} holds no account {account!r}", hint=f"It holds: {candidates}."
        )
    return found.pop()


def _lay_at_hand(database: Database, wanted: Sequence[Analysis], stamp: str) -> dict[str, str]:
    """Lays which of the analyses that others use are current, or will be; gives the stamps of those wanted.

    A result is stale, too, when something that it uses has come to hand or is no longer there.
    """
    names = {analysis.name for analysis in wanted}
    used = dict.fromkeys(name for analysis in wanted for name in analysis.uses)
    at_hand = [name for name in used if name in names or _is_current(database, name, stamp)]
    database.store(
        "analyses_at_hand", pl.DataFrame({"analysis": at_hand}, schema={"analysis": pl.String})
    )
    return {
        analysis.name: "+".join((stamp, *(name for name in analysis.uses if name in at_hand)))
        for analysis in wanted
    }


def _stamp(database: Database, settings: Settings) -> str:
    """What a result rests on beside the period: program, its SQL, settings, and the ingests of the account."""
    ingests = database.tuples(
        "select archive_sha256 from ingests"
        " where account_id = (select account_id from analysis_scope) order by 1"
    )
    # Headers of messages may be read later from an archive that is there already.
    messages = database.value(
        "select count(*) from direct_messages"
        " where account_id = (select account_id from analysis_scope)"
    )
    words = [
        __version__,
        catalog.fingerprint(),
        settings.fingerprint(),
        *(row[0] for row in ingests),
        str(messages),
    ]
    return hashlib.sha256("\n".join(words).encode()).hexdigest()[:16]


def _is_current(database: Database, name: str, stamp: str) -> bool:
    """Ground covers the whole account, so the period makes no difference to it."""
    return bool(
        database.value(
            f"""
            select count(*)
            from analysis_runs
            inner join analysis_scope as scope on scope.account_id = analysis_runs.account_id
            where analysis_runs.analysis = $name
              and analysis_runs.settings_hash = $stamp
              and analysis_runs.as_of = scope.as_of
              and ($name = '{GROUND}' or (period_from = since_at and period_to = until_at))
            """,
            {"name": name, "stamp": stamp},
        )
    )


def _record(database: Database, name: str, scope: Scope, stamp: str) -> None:
    database.execute(
        "delete from analysis_runs where account_id = $account and analysis = $name",
        {"account": scope.account_id, "name": name},
    )
    database.execute(
        "insert into analysis_runs values ($account, $name, $stamp, $since, $until, $as_of, $now)",
        {
            "account": scope.account_id,
            "name": name,
            "stamp": stamp,
            "since": scope.since,
            "until": scope.until,
            "as_of": scope.as_of,
            "now": now(),
        },
    )
