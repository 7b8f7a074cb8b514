"""Removing one account from a database, so that not a byte of it stays in the file."""

from __future__ import annotations

from pathlib import Path

from archive_lens.store.building import built_beside
from archive_lens.store.catalog import Relation, relations


def forget(path: Path, account_id: int) -> int:
    """Removes every row of the account and writes the file anew without them; how many tweets went.

    Rows of deleted tables stay readable in a DuckDB file until they are overwritten, hence the new file. Raises
    DatabaseError, leaving the file as it was, where it cannot be written.
    """
    account = {"account": account_id}
    with built_beside(path, most_free=-1) as database:
        tweets = database.value("select count(*) from tweets where account_id = $account", account)
        stored = [relation for relation in relations().values() if relation.is_stored]
        with database.transaction():
            # What belongs to the account by way of its tweets or ingests goes while these still tell so.
            for relation in sorted(stored, key=_has_account):
                if relation.of_account:
                    database.execute(
                        f"delete from {relation.name} where {_whose(relation)}", account
                    )
    return int(tweets)


def _has_account(relation: Relation) -> bool:
    return "account_id" in relation.names


def _whose(relation: Relation) -> str:
    """Parts of a tweet that another account holds as well stay."""
    if _has_account(relation) or "tweet_id" not in relation.names:
        return relation.of_account
    return (
        f"{relation.of_account} "
        "and tweet_id not in (select tweet_id from tweets where account_id <> $account)"
    )
