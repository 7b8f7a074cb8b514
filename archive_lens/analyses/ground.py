"""The ground that every analysis stands on: whose posts, which period, their keys, chains and links."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import polars as pl

from archive_lens.analyses import ownership
from archive_lens.analyses.texts import text_keys
from archive_lens.errors import UsageError
from archive_lens.settings import Settings
from archive_lens.store.database import Database, Scope

RELATIONS = ("reply_chains", "post_links", "post_keys", "own_domains")

# X names time zones as Ruby on Rails does; those whose name is not already the city of an IANA zone.
_RAILS_ZONES = {
    "Pacific Time (US & Canada)": "America/Los_Angeles",
    "Mountain Time (US & Canada)": "America/Denver",
    "Central Time (US & Canada)": "America/Chicago",
    "Eastern Time (US & Canada)": "America/New_York",
    "Atlantic Time (Canada)": "America/Halifax",
    "International Date Line West": "Etc/GMT+12",
    "Beijing": "Asia/Shanghai",
    "Pretoria": "Africa/Johannesburg",
    "Bern": "Europe/Zurich",
    "Edinburgh": "Europe/London",
    "New Delhi": "Asia/Kolkata",
    "Mumbai": "Asia/Kolkata",
    "Hawaii": "Pacific/Honolulu",
    "Alaska": "America/Anchorage",
    "Brasilia": "America/Sao_Paulo",
    "Osaka": "Asia/Tokyo",
    "St. Petersburg": "Europe/Moscow",
    "Quito": "America/Guayaquil",
}
_REGIONS = ("Europe", "America", "Asia", "Africa", "Australia", "Pacific", "Atlantic")


def lay_scope(database: Database, settings: Settings, account_id: int) -> Scope:
    """Lays account and period for the scoped views. Raises UsageError where the period is empty."""
    first, last, as_of = database.tuples(
        """
        select
            min(tweets.created_at),
            max(tweets.created_at),
            coalesce(
                (select max(generated_at) from ingests where account_id = $account),
                max(tweets.created_at)
            )
        from tweets
        where account_id = $account
        """,
        {"account": account_id},
    )[0]
    period = settings.period
    epoch = datetime(2006, 3, 21)  # the first tweet of all
    since = datetime.combine(period.since, time()) if period.since else (first or epoch)
    until = (
        datetime.combine(period.until, time()) + timedelta(days=1)
        if period.until
        else (last or epoch) + timedelta(microseconds=1)
    )
    if since >= until:
        raise UsageError(
            f"the period from {since:%Y-%m-%d} holds no day",
            hint="Choose --since and --until inside the archive's span.",
        )
    database.execute("delete from analysis_scope")
    database.execute(
        "insert into analysis_scope values ($account, $since, $until, $as_of, $zone)",
        {
            "account": account_id,
            "since": since,
            "until": until,
            "as_of": as_of or until,
            "zone": time_zone(database, settings, account_id),
        },
    )
    return database.scope()


def lay_ground(database: Database, settings: Settings) -> None:
    """Fills reply chains, links, text keys and own domains of the whole account in scope."""
    database.fill("reply_chains")
    database.fill("post_links")
    posts = database.frame(
        """
        select tweet_id, text
        from posts
        where account_id = (select account_id from analysis_scope)
        order by tweet_id
        """
    )
    keys = text_keys(posts["text"])
    database.store("post_keys", pl.concat([posts.select("tweet_id"), keys], how="horizontal"))
    ownership.lay_own_domains(database, settings)


def time_zone(database: Database, settings: Settings, account_id: int) -> str:
    """The IANA zone for hours of day: the setting's, else the account's own where it is known, else UTC."""
    if settings.time_zone:
        return settings.time_zone
    named = database.value(
        "select time_zone from accounts where account_id = $account", {"account": account_id}
    )
    return iana_zone(named) or "UTC"


def iana_zone(name: str | None) -> str | None:
    """X's name of a time zone as IANA writes it, None where it cannot be told."""
    if not name:
        return None
    city = name.replace(" ", "_")
    candidates = [_RAILS_ZONES.get(name, ""), name, *(f"{region}/{city}" for region in _REGIONS)]
    return next((zone for zone in candidates if zone and _is_zone(zone)), None)


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ValueError, OSError, KeyError):
        return False
    return True


def now() -> datetime:
    """The present moment, naive UTC: only for stamps that no number rests on."""
    return datetime.now(UTC).replace(tzinfo=None)
