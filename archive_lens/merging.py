"""Several exports become one account: the newest wins, what only an older one holds is kept.

An export's record of a tweet is a version. Versions are ordered by the age of their exports, and the row
in `tweets` is made of all of them, so the order in which archives are read cannot matter. A version that
holds nothing beyond newer ones can never count and is dropped; where others are left, all of them
stand in `tweet_versions`. Everything is done to whole sets of tweets, never tweet by tweet.
"""

from __future__ import annotations

from archive_lens.store.database import Database

CHILDREN = {
    "tweet_urls": ("urls", ("short_url", "url", "host", "domain")),
    "tweet_mentions": ("mentions", ("user_id", "username")),
    "tweet_hashtags": ("hashtags", ("hashtag",)),
    "tweet_media": ("media", ("media_id", "media_type")),
}
"""Tables below `tweets`: the list that a version has of each, and its columns after tweet_id, position."""

TWEET_TABLES = ("tweets", *CHILDREN, "tweet_edits")
PEOPLE_TABLES = ("followers", "following")

_FILLED = (
    "text",
    "lang",
    "client",
    "in_reply_to_tweet_id",
    "in_reply_to_user_id",
    "in_reply_to_username",
    "quoted_tweet_id",
    "quoted_username",
    "retweeted_user_id",
    "retweeted_username",
    "favorite_count",
    "retweet_count",
)
"""Columns that an older version fills where every newer one is null."""

_PLAIN = ("created_at", "is_time_exact", "kind", "origin", *_FILLED, "is_note", "deleted_at")
_VERSION = ", ".join(("account_id", "tweet_id", "ingest_id", *_PLAIN))
_LISTS = tuple(name for name, _ in CHILDREN.values())

EXPORT_AGES = """
    select ingest_id, row_number() over (order by generated_at nulls first, archive_sha256) as age
    from ingests
"""
"""The order of all exports, oldest first; an export that does not tell its time is the oldest."""

_HAS_NO_VERSIONS = (
    "tweet_id not in (select tweet_id from tweet_versions where account_id = $account)"
)

# A text cut by X ends in an ellipsis, after which only short links may come.
_BEGUN = r"""rtrim(rtrim(regexp_replace(winners.text, '(\s*https://t\.co/\w*)+\s*$', '')), '… ')"""


class Merger:
    """Brings the rows of one archive, lying in `incoming_` tables, into a database that holds others."""

    def __init__(self, database: Database, ingest_id: int) -> None:
        self._database = database
        self._known = {"ingest": ingest_id}

    def make_incoming_tables(self) -> None:
        """Empty tables, for this connection alone, that take the archive's rows."""
        for table in (*TWEET_TABLES, "likes", *PEOPLE_TABLES, "direct_messages"):
            self._run(f"create temp table incoming_{table} as select * from {table} with no data")

    def merge(self, account_id: int) -> None:
        """Merges everything. The archive's own rows in `ingests` and `archive_files` must be there."""
        self._known["account"] = account_id
        self._choose_versions()
        self._gather_versions()
        self._remove_changed()
        self._insert_sole_versions()
        self._insert_joined_versions()
        self._merge_edits()
        merge_likes(self._database, self._known["account"], "incoming_likes")
        for table in PEOPLE_TABLES:
            self._merge_people(table)
        self._merge_messages()

    def missing(self) -> int:
        """Tweets of the archive that the database lacks; more than none is a fault of ours."""
        return int(
            self._database.value(
                """
                select count(*) from incoming_tweets
                anti join (from tweets where account_id = $account) using (tweet_id)
                """,
                {"account": self._known["account"]},
            )
        )

    # Tweets

    def _choose_versions(self) -> None:
        """For each incoming tweet the versions that count: the newest, and what adds to all newer ones."""
        self._run(
            f"""
            create temp table chosen as
            with versions as (
                select tweet_id, ingest_id, {_weight("incoming_")} from incoming_tweets
                union all
                select tweet_id, ingest_id, {_weight("")} from tweets
                where account_id = $account and ingest_id <> $ingest
                  and tweet_id in (select tweet_id from incoming_tweets)
                  and {_HAS_NO_VERSIONS}
                union all
                select tweet_id, ingest_id, {_weight(None)} from tweet_versions
                where account_id = $account and ingest_id <> $ingest
                  and tweet_id in (select tweet_id from incoming_tweets)
            ),
            weighed as (
                select
                    *,
                    bit_or(holds) over newer as newer_holds,
                    max(length) over newer as newer_length
                from versions
                inner join ({EXPORT_AGES}) as ages using (ingest_id)
                window newer as (
                    partition by tweet_id order by age desc
                    rows between unbounded preceding and 1 preceding
                )
            )
            select tweet_id, ingest_id, age, count(*) over (partition by tweet_id) as versions
            from weighed
            where newer_holds is null
               or holds & ~newer_holds <> 0
               or (is_whole and length > coalesce(newer_length, 0))
            """
        )
        # Children belong to a tweet, whoever archived it: where two accounts hold it, to the higher id.
        self._run(
            """
            create temp table changed as
            select distinct tweet_id, tweet_id not in (
                select tweet_id from tweets where account_id > $account
            ) as has_children
            from chosen
            where versions > 1 or ingest_id = $ingest
            """
        )

    def _gather_versions(self) -> None:
        """All chosen versions, whole, of the tweets that have more than one."""
        self._run(
            f"""
            create temp table gathered as
            with versions as (
                {_with_lists("incoming_", "true")}
                union all by name
                {_with_lists("", _HAS_NO_VERSIONS + " and ingest_id <> $ingest")}
                union all by name
                from tweet_versions where ingest_id <> $ingest
            )
            select versions.*, chosen.age
            from versions
            inner join chosen using (tweet_id, ingest_id)
            where versions.account_id = $account and chosen.versions > 1
            """
        )

    def _remove_changed(self) -> None:
        for table in ("tweets", "tweet_versions"):
            self._run(
                f"delete from {table} where account_id = $account and tweet_id in (select tweet_id from changed)"
            )
        for table in CHILDREN:
            self._run(
                f"delete from {table} where tweet_id in (select tweet_id from changed where has_children)"
            )

    def _insert_sole_versions(self) -> None:
        sole = "select tweet_id from chosen where versions = 1 and ingest_id = $ingest"
        self._run(
            f"insert into tweets by name select * from incoming_tweets where tweet_id in ({sole})"
        )
        for table in CHILDREN:
            self._run(
                f"insert into {table} by name select * from incoming_{table} where tweet_id in ({sole})"
                " and tweet_id in (select tweet_id from changed where has_children)"
            )

    def _insert_joined_versions(self) -> None:
        self._run("insert into tweet_versions by name select * exclude (age) from gathered")
        self._run(f"insert into tweets by name {_JOINED}")
        for table, (name, columns) in CHILDREN.items():
            fields = ", ".join(f"item.{column}" for column in columns)
            self._run(
                f"""
                insert into {table}
                select tweet_id, item.place, {fields}
                from (
                    select tweet_id, unnest(max_by({name}, age)) as item
                    from gathered
                    where tweet_id in (select tweet_id from changed where has_children)
                    group by tweet_id
                )
                """
            )

    def _merge_edits(self) -> None:
        self._run(
            """
            insert into tweet_edits by name
            select * from incoming_tweet_edits
            where tweet_id not in (select tweet_id from tweet_edits where account_id = $account)
            """
        )

    # People

    def _merge_people(self, table: str) -> None:
        """Puts the incoming people in place of the others, unless a newer export has any."""
        newest = newest_export_with(self._database, self._known["account"], table)
        if newest == self._known["ingest"]:
            self._run(f"delete from {table} where account_id = $account")
            self._run(f"insert into {table} by name select * from incoming_{table}")

    def _merge_messages(self) -> None:
        self._run(
            """
            insert into direct_messages by name
            select * from incoming_direct_messages
            where message_id not in (
                select message_id from direct_messages where account_id = $account
            )
            """
        )

    def _run(self, sql: str) -> None:
        """One statement, with those of $account and $ingest that it names."""
        self._database.execute(
            sql, {name: value for name, value in self._known.items() if f"${name}" in sql}
        )


def newest_export_with(database: Database, account_id: int, kind: str) -> int | None:
    """The ingest of the account's newest export that holds any record of a kind; None where none does."""
    found = database.value(
        f"""
        select max_by(ingests.ingest_id, age)
        from ingests
        inner join archive_files using (ingest_id)
        inner join ({EXPORT_AGES}) as ages using (ingest_id)
        where account_id = $account and kind = $kind and kept > 0
        """,
        {"account": account_id, "kind": kind},
    )
    return None if found is None else int(found)


def merge_likes(database: Database, account_id: int, source: str) -> None:
    """Adds the likes in the table `source`. Of two texts of one liked tweet the longer stays, in any order."""
    known = {"account": account_id}
    database.execute(
        f"""
        update likes set text = incoming.text
        from {source} as incoming
        where likes.account_id = $account
          and likes.tweet_id = incoming.tweet_id
          and incoming.text is not null
          and (
              likes.text is null
              or (length(incoming.text), incoming.text) > (length(likes.text), likes.text)
          )
        """,
        known,
    )
    database.execute(
        f"""
        insert into likes by name
        select * from {source}
        where tweet_id not in (select tweet_id from likes where account_id = $account)
        """,
        known,
    )


def mark_superseded(database: Database, account_id: int) -> None:
    """Marks the earlier versions of edited tweets: the last one that an archive holds takes their place."""
    database.execute(
        """
        with versions as (
            select
                tweet_id,
                max(tweet_id) over (partition by tweet_edits.first_tweet_id) as last_tweet_id
            from tweet_edits
            inner join tweets using (account_id, tweet_id)
            where account_id = $account
        )
        update tweets
        set superseded_by_id = nullif(versions.last_tweet_id, tweets.tweet_id)
        from versions
        where tweets.tweet_id = versions.tweet_id and tweets.account_id = $account
        """,
        {"account": account_id},
    )


def _weight(prefix: str | None) -> str:
    """What a version holds, a bit for each thing that a newer one may lack, and how long its text is.

    `prefix` leads to the tables its children are in; None for a version that has them as lists.
    """
    things = [f"{column} is not null" for column in ("created_at", *_FILLED, "deleted_at")]
    things += ["is_time_exact", "kind <> 'post'", "origin in ('community', 'circle')"]
    for table, (name, _) in CHILDREN.items():
        things.append(
            f"{name} is not null"
            if prefix is None
            else f"tweet_id in (select tweet_id from {prefix}{table})"
        )
    bits = [f"(coalesce({thing}, false)::int << {bit})" for bit, thing in enumerate(things)]
    return f"""
        {" | ".join(bits)} as holds,
        length(text) as length,
        kind = 'retweet' or is_note as is_whole
    """


def _with_lists(prefix: str, condition: str) -> str:
    """Versions of the tweets in question, from tables whose names begin with the prefix."""
    wanted = "select tweet_id from chosen where versions > 1"
    joins = []
    for table, (name, columns) in CHILDREN.items():
        fields = ", ".join(f"{column} := {column}" for column in columns)
        joins.append(
            f"""
            left join (
                select tweet_id, list(struct_pack(place := position, {fields}) order by position) as {name}
                from {prefix}{table} where tweet_id in ({wanted}) group by tweet_id
            ) using (tweet_id)
            """
        )
    return f"""
        select {_VERSION}, {", ".join(_LISTS)}
        from {prefix}tweets {" ".join(joins)}
        where account_id = $account and tweet_id in ({wanted}) and {condition}
    """


_JOINED = f"""
    with winners as (
        select
            account_id,
            tweet_id,
            max_by(ingest_id, age) as ingest_id,
            coalesce(max_by(created_at, age) filter (is_time_exact), max_by(created_at, age)) as created_at,
            bool_or(is_time_exact) as is_time_exact,
            coalesce(max_by(kind, age) filter (kind <> 'post'), 'post') as kind,
            max_by(origin, age) as newest_origin,
            max_by(origin, age) filter (origin in ('community', 'circle')) as special_origin,
            {", ".join(f"max_by({column}, age) as {column}" for column in _FILLED)},
            max_by(is_note, age) as is_note,
            max_by(deleted_at, age) as any_deleted_at,
            arg_max_null(deleted_at, age) as newest_deleted_at
        from gathered
        group by account_id, tweet_id
    ),
    longer as (
        select
            tweet_id,
            max_by(gathered.text, (length(gathered.text), age)) as text,
            max_by(gathered.is_note, (length(gathered.text), age)) as is_note
        from gathered
        inner join winners using (tweet_id)
        where (gathered.kind = 'retweet' or gathered.is_note)
          and length(gathered.text) > length(winners.text)
          and {_BEGUN} <> ''
          and starts_with(gathered.text, {_BEGUN})
        group by tweet_id
    )
    select
        winners.* exclude (newest_origin, special_origin, any_deleted_at, newest_deleted_at)
            replace (
                coalesce(longer.text, winners.text) as text,
                coalesce(longer.is_note, winners.is_note) as is_note
            ),
        if(newest_origin = 'timeline', coalesce(special_origin, newest_origin), newest_origin) as origin,
        if(newest_origin = 'deleted', any_deleted_at, newest_deleted_at) as deleted_at
    from winners
    left join longer using (tweet_id)
"""
"""The one row of each gathered tweet. A tweet that a newer export holds undeleted is not deleted."""
