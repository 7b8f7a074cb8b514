"""What a first `lens.toml` can be filled with: read from the archive's rows, which stay as they are."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime

from archive_lens.analyses.ground import iana_zone, lay_scope
from archive_lens.analyses.ownership import lay_own_domains
from archive_lens.settings import Settings
from archive_lens.settings_file import Known, Proposal
from archive_lens.store.database import Database

HASHTAGS, HASHTAG_POSTS = 8, 10  # so many at most, each in so many posts at least
PRODUCTS, PRODUCT_POSTS = 8, 5

_JOINING = "the|and|for|from|with|this|that|was|are|has|have|will"  # no second word of a name
_OF_ACCOUNT = "account_id = (select account_id from analysis_scope)"


class _Enough(Exception):
    """Takes back what was laid only to be looked at."""


def known_settings(database: Database, account_id: int) -> dict[str, list[Known]]:
    """Values by the name of their setting, as `own.domains`, each with why it is thought so."""
    found: dict[str, list[Known]] = {}
    with suppress(_Enough), database.transaction():
        lay_scope(database, Settings(), account_id)
        database.fill("post_links")
        lay_own_domains(database, Settings())
        found = {
            "time_zone": _time_zone(database),
            "period.since": _day(database, "min", "your first tweet"),
            "period.until": _day(database, "max", "your last tweet"),
            "own.domains": _domains(database),
            "own.handles": _handles(database),
            "own.products": _products(database),
            "repetition.allowed": _hashtags(database),
        }
        raise _Enough
    return found


def proposed_goals(database: Database, account_id: int) -> list[Proposal]:
    """What the last analysis of topics proposes as goals; nothing before it, or where there are goals."""
    rows = database.tuples(
        "select goal, words, hashtags, posts from brand_goals"
        " where is_proposed and account_id = $account order by posts desc, goal",
        {"account": account_id},
    )
    return [
        Proposal(goal, tuple(words), tuple(hashtags), f"{posts:,} posts")
        for goal, words, hashtags, posts in rows
    ]


def _day(database: Database, which: str, why: str) -> list[Known]:
    day = database.value(f"select {which}(created_at)::date from tweets where {_OF_ACCOUNT}")
    return [Known(day, why)] if day else []


def _time_zone(database: Database) -> list[Known]:
    named = database.value(f"select time_zone from accounts where {_OF_ACCOUNT}")
    zone = iana_zone(named)
    return [Known(zone, "of your X account")] if zone else []


def _domains(database: Database) -> list[Known]:
    source = {"profile": "on your profile", "bio": "in your bio", "inferred": "told by habit"}
    return [
        Known(domain, f"{source[kind]}; {posts:,} posts link to it")
        for domain, kind, posts in database.tuples(
            f"select domain, source, posts from own_domains where {_OF_ACCOUNT} order by posts desc, domain"
        )
    ]


def _handles(database: Database) -> list[Known]:
    def used(until: datetime | None) -> str:
        return f"until {until:%Y-%m-%d}" if until else "your handle now"

    return [
        Known(username, used(until))
        for username, until in database.tuples(
            f"""
            select any_value(username), if(bool_or(to_at is null), null, max(to_at)) as until_at
            from (
                select account_id, username, to_at from account_usernames
                union all
                select account_id, username, null from accounts
            )
            where {_OF_ACCOUNT} and username is not null
            group by lower(username)
            order by until_at desc nulls first, lower(username)
            """
        )
    ]


def _products(database: Database) -> list[Known]:
    """Names in posts that link to own pages, and seldom in others: a capital, then one word more."""
    return [
        Known(name, f"in {selling:,} of {posts:,} posts beside a link of yours")
        for name, selling, posts in database.tuples(
            rf"""
            with selling as (
                select distinct posts.tweet_id, posts.text
                from posts
                inner join post_links on post_links.tweet_id = posts.tweet_id
                inner join own_domains
                    on own_domains.account_id = post_links.account_id
                    and (
                        own_domains.domain = post_links.domain
                        or starts_with(post_links.url, own_domains.domain || '/')
                    )
                where posts.{_OF_ACCOUNT}
            ),
            names as (
                select
                    tweet_id,
                    unnest(regexp_extract_all(
                        text,
                        '(?:\b(?:The|Our|My|An?) |[\p{{Ll}},] )(\p{{Lu}}[\p{{L}}’'']+ \p{{L}}[\p{{L}}’'']{{2,}})', 1
                    )) as name
                from selling
            ),
            often as (
                select name, count(distinct tweet_id) as selling
                from names
                group by name
                having count(distinct tweet_id) >= {PRODUCT_POSTS}
            )
            select name, any_value(often.selling) as selling, count(*) as posts
            from often
            inner join posts on contains(posts.text, name) and posts.{_OF_ACCOUNT}
            group by name
            having 2 * any_value(often.selling) > count(*)
                and not regexp_matches(name, ' ({_JOINING})$')
            order by selling desc, name
            limit {PRODUCTS}
            """
        )
    ]


def _hashtags(database: Database) -> list[Known]:
    return [
        Known(f"#{hashtag}", f"{posts:,} posts")
        for hashtag, posts in database.tuples(
            f"""
            select lower(hashtag), count(distinct tweet_id) as posts
            from tweet_hashtags
            inner join posts using (tweet_id)
            where {_OF_ACCOUNT}
            group by lower(hashtag)
            having count(distinct tweet_id) >= {HASHTAG_POSTS}
            order by posts desc, lower(hashtag)
            limit {HASHTAGS}
            """
        )
    ]
