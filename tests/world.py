"""Small made-up accounts as rows, for tests whose answers are worked out by hand."""

from __future__ import annotations

import atexit
import re
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

import polars as pl

from archive_lens.analyses.ground import lay_ground, lay_scope
from archive_lens.domains import registrable_domain
from archive_lens.settings import Settings
from archive_lens.store.database import Database

ME = 1001
EPOCH = datetime(2010, 11, 4, 1, 42, 54, 657000)  # the first moment of X's snowflake ids
START = datetime(2024, 1, 1, 12)


def snowflake(at: datetime, sequence: int = 0) -> int:
    """The id that X would give at that moment (UTC)."""
    return (round((at - EPOCH) / timedelta(milliseconds=1)) << 22) + sequence


@dataclass
class Tweet:
    """One row of `tweets` with its links, mentions and hashtags; the id follows from the time."""

    text: str
    at: datetime = START
    kind: str = "post"
    tweet_id: int = 0
    reply_to: int | None = None
    reply_to_user: int | None = None
    reply_to_name: str | None = None
    quoted_name: str | None = None
    quoted_id: int | None = None
    retweeted_user: int | None = None
    retweeted_name: str | None = None
    likes: int | None = 0
    retweets: int | None = 0
    urls: Sequence[str] = ()
    mentions: Sequence[tuple[int | None, str]] = ()
    media: int = 0
    lang: str = "en"
    client: str = "Twitter Web App"
    origin: str = "timeline"
    superseded_by: int | None = None
    deleted_at: datetime | None = None
    account: int = ME
    is_time_exact: bool = True

    def __post_init__(self) -> None:
        if not self.tweet_id:
            self.tweet_id = snowflake(self.at)


@dataclass
class World:
    """Everything that goes into one database."""

    tweets: list[Tweet] = field(default_factory=list)
    likes: Sequence[tuple[int, str]] = ()
    followers: Sequence[int] = ()
    following: Sequence[int] = ()
    username: str = "me"
    bio: str = ""
    website: str | None = None
    generated_at: datetime | None = None


def daily(texts: Sequence[str], start: datetime = START) -> list[Tweet]:
    """One post a day with these texts."""
    return [Tweet(text, start + timedelta(days=day)) for day, text in enumerate(texts)]


def build(
    path: Path, world: World, settings: Settings | None = None, *, ground: bool = True
) -> Database:
    """A real database with these rows, its scope and ground laid; the caller closes it."""
    shutil.copyfile(_empty(), path)
    database = Database.open(path)
    _fill(database, world)
    settings = settings or Settings()
    if ground:
        lay_scope(database, settings, ME)
        lay_ground(database, settings)
    return database


@cache
def _empty() -> Path:
    """An empty database, made once: laying all relations takes a third of a second."""
    path = Path(tempfile.mkdtemp(prefix="archive-lens-")) / "empty.duckdb"
    atexit.register(shutil.rmtree, path.parent, ignore_errors=True)
    Database.create(path).close()
    return path


def _fill(database: Database, world: World) -> None:
    database.execute(
        "insert into accounts values ($id, $name, 'Me', timestamp '2012-01-01', $bio, $website, null, null)",
        {"id": ME, "name": world.username, "bio": world.bio, "website": world.website},
    )
    database.execute(
        "insert into account_usernames values ($id, $name, null, null)",
        {"id": ME, "name": world.username},
    )
    database.execute(
        "insert into ingests values (1, 'made-up.zip', 'abc', 'G7', $id, $at, timestamp '2026-01-01')",
        {"id": ME, "at": world.generated_at},
    )
    database.append("tweets", _tweet_rows(world.tweets))
    database.append("tweet_urls", _url_rows(world.tweets))
    database.append("tweet_mentions", _mention_rows(world.tweets))
    database.append("tweet_hashtags", _hashtag_rows(world.tweets))
    database.append("tweet_media", _media_rows(world.tweets))
    database.append(
        "likes",
        pl.DataFrame(
            [(ME, tweet_id, text) for tweet_id, text in world.likes],
            schema={"account_id": pl.Int64, "tweet_id": pl.Int64, "text": pl.String},
            orient="row",
        ),
    )
    for table, people in (("followers", world.followers), ("following", world.following)):
        rows = [(ME, user) for user in people]
        database.append(
            table,
            pl.DataFrame(rows, schema={"account_id": pl.Int64, "user_id": pl.Int64}, orient="row"),
        )


def _tweet_rows(tweets: Sequence[Tweet]) -> pl.DataFrame:
    return pl.DataFrame(
        [
            {
                "tweet_id": t.tweet_id,
                "account_id": t.account,
                "created_at": t.at,
                "is_time_exact": t.is_time_exact,
                "kind": t.kind,
                "origin": t.origin,
                "text": t.text,
                "lang": t.lang,
                "client": t.client,
                "in_reply_to_tweet_id": t.reply_to,
                "in_reply_to_user_id": t.reply_to_user,
                "in_reply_to_username": t.reply_to_name,
                "quoted_tweet_id": t.quoted_id,
                "quoted_username": t.quoted_name,
                "retweeted_user_id": t.retweeted_user,
                "retweeted_username": t.retweeted_name,
                "favorite_count": t.likes,
                "retweet_count": t.retweets,
                "is_note": False,
                "superseded_by_id": t.superseded_by,
                "deleted_at": t.deleted_at,
                "ingest_id": 1,
            }
            for t in tweets
        ],
        infer_schema_length=None,
    )


def _url_rows(tweets: Sequence[Tweet]) -> pl.DataFrame:
    rows = []
    for t in tweets:
        for position, url in enumerate(t.urls):
            host = re.sub(r"^https?://(www\.|m\.|mobile\.)?", "", url).split("/")[0].lower()
            rows.append(
                (
                    t.tweet_id,
                    position,
                    f"https://t.co/{position}",
                    url,
                    host,
                    registrable_domain(host),
                )
            )
    names = ("tweet_id", "position", "short_url", "url", "host", "domain")
    return pl.DataFrame(rows, schema=names, orient="row") if rows else pl.DataFrame()


def _mention_rows(tweets: Sequence[Tweet]) -> pl.DataFrame:
    rows = [
        (t.tweet_id, position, user, name)
        for t in tweets
        for position, (user, name) in enumerate(t.mentions)
    ]
    names = ("tweet_id", "position", "user_id", "username")
    return pl.DataFrame(rows, schema=names, orient="row") if rows else pl.DataFrame()


def _hashtag_rows(tweets: Sequence[Tweet]) -> pl.DataFrame:
    rows = [
        (t.tweet_id, position, tag)
        for t in tweets
        for position, tag in enumerate(re.findall(r"#(\w+)", t.text))
    ]
    return (
        pl.DataFrame(rows, schema=("tweet_id", "position", "hashtag"), orient="row")
        if rows
        else pl.DataFrame()
    )


def _media_rows(tweets: Sequence[Tweet]) -> pl.DataFrame:
    rows = [
        (t.tweet_id, position, t.tweet_id + 1 + position, "photo")
        for t in tweets
        for position in range(t.media)
    ]
    names = ("tweet_id", "position", "media_id", "media_type")
    return pl.DataFrame(rows, schema=names, orient="row") if rows else pl.DataFrame()
