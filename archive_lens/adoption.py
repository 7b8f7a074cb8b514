"""Archives that do not name their owner, such as loose files, and the accounts they turn out to be of.

No two accounts post the same tweet. So an archive without an owner belongs to the known account with which
it shares a tweet, or shares one by way of other such archives. All of this happens before the tweets of an
archive are merged, so that no tweet is ever held by two accounts, whichever archive is read first.
"""

from __future__ import annotations

from collections.abc import Iterable

from archive_lens.accounts import settle_account
from archive_lens.merging import PEOPLE_TABLES, merge_likes, newest_export_with
from archive_lens.store.database import Database

UNKNOWN = 0
"""The account of archives whose owner nobody knows."""

_KEYS = {
    "tweets": "tweet_id",
    "likes": "tweet_id",
    "followers": "user_id",
    "following": "user_id",
    "direct_messages": "message_id",
}
_TWEETS = ("tweets", "tweet_versions")


def owner_among_accounts(database: Database) -> int:
    """The one known account that holds some of the incoming tweets; `UNKNOWN` where there is none, or more."""
    found = database.tuples(
        "select distinct account_id from tweets where account_id <> $unknown"
        " and tweet_id in (select tweet_id from incoming_tweets)",
        {"unknown": UNKNOWN},
    )
    return int(found[0][0]) if len(found) == 1 else UNKNOWN


def give_incoming_to(database: Database, account_id: int) -> None:
    """Makes the incoming rows those of a known account."""
    for table in ("tweets", "tweet_edits", "likes", *PEOPLE_TABLES, "direct_messages"):
        database.execute(
            f"update incoming_{table} set account_id = $account", {"account": account_id}
        )
    _tell_self_replies(database, "incoming_tweets", account_id, "true")


def remember_ownerless(database: Database, ingest_id: int, *, prefix: str) -> None:
    """Notes what an archive without an owner holds; its rows are in the tables with that `prefix`."""
    for kind, key in _KEYS.items():
        database.execute(
            f"insert into ownerless_records select $ingest, '{kind}', {key} from {prefix}{kind}",
            {"ingest": ingest_id},
        )


def claim_ownerless(database: Database, account_id: int, usernames: Iterable[str] = ()) -> None:
    """Gives the account those archives without an owner that share a tweet with the incoming ones.

    `usernames` are names of the account that the database may not hold yet.
    """
    database.execute(
        """
        create temp table claimed as
        with recursive claimed (ingest_id) as (
            select ingest_id
            from ownerless_records
            where kind = 'tweets' and id in (select tweet_id from incoming_tweets)
            union
            select others.ingest_id
            from claimed
            inner join ownerless_records using (ingest_id)
            inner join ownerless_records as others using (kind, id)
            where kind = 'tweets'
        )
        select ingest_id from claimed
        inner join ingests using (ingest_id)
        where ingests.account_id = $unknown
        """,
        {"unknown": UNKNOWN},
    )
    if database.value("select count(*) from claimed"):
        _move(database, account_id, usernames)
    database.execute("drop table claimed")


def _move(database: Database, account_id: int, usernames: Iterable[str]) -> None:
    known = {"account": account_id, "unknown": UNKNOWN}
    for table in ("ingests", "account_versions"):
        database.execute(
            f"update {table} set account_id = $account where ingest_id in (from claimed)",
            {"account": account_id},
        )
    is_claimed = f"account_id = {UNKNOWN} and tweet_id in ({_ids('tweets')})"
    for table in _TWEETS:
        _tell_self_replies(database, table, account_id, is_claimed, usernames)
        database.execute(
            f"update {table} set account_id = $account where {is_claimed}", {"account": account_id}
        )
    _move_edits(database, known)
    _move_likes(database, known)
    for table in PEOPLE_TABLES:
        for account in (account_id, UNKNOWN):
            _tell_people(database, table, account)
    _move_messages(database, known)
    database.forget_results(UNKNOWN)
    settle_account(database, UNKNOWN)


def _tell_self_replies(
    database: Database,
    table: str,
    account_id: int,
    condition: str,
    usernames: Iterable[str] = (),
) -> None:
    """Tells replies to oneself by whom they answer, now that it is known who that is."""
    database.execute(
        f"""
        update {table}
        set kind = if(
            in_reply_to_user_id = $account or (
                in_reply_to_user_id is null and (
                    lower(in_reply_to_username) in (select unnest($names))
                    or lower(in_reply_to_username) in (
                        select lower(username) from account_usernames where account_id = $account
                    )
                )
            ),
            'self_reply',
            'reply'
        )
        where kind in ('reply', 'self_reply') and {condition}
        """,
        {"account": account_id, "names": [name.lower() for name in usernames]},
    )


def _move_edits(database: Database, known: dict[str, int]) -> None:
    of_claimed = f"""
        account_id = $unknown and first_tweet_id in (
            select first_tweet_id from tweet_edits where tweet_id in ({_ids("tweets")})
        )
    """
    database.execute(
        f"""
        insert into tweet_edits
        select $account, tweet_id, first_tweet_id from tweet_edits
        where {of_claimed}
          and tweet_id not in (select tweet_id from tweet_edits where account_id = $account)
        """,
        known,
    )
    database.execute(f"delete from tweet_edits where {of_claimed}", {"unknown": UNKNOWN})


def _move_likes(database: Database, known: dict[str, int]) -> None:
    """A liked tweet may be in an archive that stays without an owner, too."""
    database.execute(
        f"""
        create temp table claimed_likes as
        from likes select * replace ($account as account_id)
        where account_id = $unknown and tweet_id in ({_ids("likes")})
        """,
        known,
    )
    merge_likes(database, known["account"], "claimed_likes")
    database.execute("drop table claimed_likes")
    database.execute(
        """
        delete from likes
        where account_id = $unknown and tweet_id not in (
            select id
            from ownerless_records
            inner join ingests using (ingest_id)
            where kind = 'likes' and account_id = $unknown
        )
        """,
        {"unknown": UNKNOWN},
    )


def _move_messages(database: Database, known: dict[str, int]) -> None:
    held = f"account_id = $unknown and message_id in ({_ids('direct_messages')})"
    database.execute(
        f"""
        insert into direct_messages
        from direct_messages select * replace ($account as account_id)
        where {held}
          and message_id not in (select message_id from direct_messages where account_id = $account)
        """,
        known,
    )
    database.execute(f"delete from direct_messages where {held}", {"unknown": UNKNOWN})


def _tell_people(database: Database, table: str, account_id: int) -> None:
    """The people of the account's newest archive with any, if that is one that came without an owner."""
    newest = newest_export_with(database, account_id, table)
    held = {"ingest": newest, "kind": table}
    is_ownerless = database.value(
        "select count(*) from ownerless_records where ingest_id = $ingest and kind = $kind", held
    )
    if is_ownerless or account_id == UNKNOWN:
        database.execute(
            f"delete from {table} where account_id = $account", {"account": account_id}
        )
        database.execute(
            f"insert into {table} select $account, id from ownerless_records"
            " where ingest_id = $ingest and kind = $kind",
            held | {"account": account_id},
        )


def _ids(kind: str) -> str:
    return f"""
        select id from ownerless_records
        where kind = '{kind}' and ingest_id in (select ingest_id from claimed)
    """
