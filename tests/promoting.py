"""What the tests of promotion share: an account with a shop, and what was found of its posts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import polars as pl

from archive_lens.analyses import promotion, repetition
from archive_lens.analyses.promotion.scores import scores
from archive_lens.analyses.texts import text_keys
from archive_lens.findings import Finding
from archive_lens.settings import Own, Settings
from archive_lens.store.database import Database
from tests.world import START, Tweet

MakeDatabase = Callable[..., Database]

SHOP = "https://potters.example/mugs"
THEIRS = "https://friend.example/book"
MINE = Settings(
    own=Own(domains=("potters.example",), handles=("pottersguild",), products=("Moss Glaze Kit",))
)
PLAIN = (
    "Three herons on the weir and nobody else to see them",
    "Soup for lunch and a long letter from an old friend",
    "The early ferry was late again and so was the baker",
    "A wooden ladder leans against the town hall since May",
)


def with_shop(make_database: MakeDatabase) -> MakeDatabase:
    """Makes databases of an account whose shop is declared, of the tweets of a day."""

    def make(*tweets: Tweet, settings: Settings = MINE, **world: object) -> Database:
        return make_database(tweets=a_day(*tweets), settings=settings, **world)

    return make


def computed(database: Database, settings: Settings = MINE) -> Finding:
    repetition.compute(database, settings)
    promotion.compute(database, settings)
    return promotion.ANALYSIS.answer(database, settings)


def labels(database: Database) -> list[str]:
    return [
        label
        for (label,) in database.tuples("select label from promotion_scores order by tweet_id")
    ]


def reasons(database: Database) -> list[list[str]]:
    return [
        row[0] for row in database.tuples("select reasons from promotion_scores order by tweet_id")
    ]


def measure(database: Database, name: str) -> float | None:
    value = database.value(
        "select value from promotion_summary where measure = $name", {"name": name}
    )
    return None if value is None else float(value)


def a_day(*tweets: Tweet) -> list[Tweet]:
    """The tweets, one a day in this order."""
    return [
        Tweet(
            **{
                name: getattr(tweet, name)
                for name in tweet.__dataclass_fields__
                if name != "tweet_id"
            }
            | {"at": START + timedelta(days=number)}
        )
        for number, tweet in enumerate(tweets)
    ]


def lines(blocks: dict[str, str]) -> list[tuple[str, str]]:
    """The sentences of blocks with their language."""
    return [
        (language, line.strip())
        for language, block in blocks.items()
        for line in block.strip().splitlines()
    ]


def scored(language: str, sentence: str) -> tuple[float, float]:
    """Own and ask of one post that links nowhere of the owner's."""
    text = pl.Series([sentence.replace("LINK", "https://t.co/abcdefghij")])
    posts = text_keys(text).with_columns(
        pl.lit(1).cast(pl.Int64).alias("tweet_id"),
        pl.lit(language).alias("language"),
        *(
            pl.lit(None, dtype=pl.String).alias(name)
            for name in ("answered", "own_source", "client", "cluster_id")
        ),
        *(
            pl.lit(False).alias(name)
            for name in ("is_answer", "is_self_quote", "is_tracked", "is_unsupported")
        ),
    )
    row = scores(posts, []).row(0, named=True)
    return row["own_score"], row["ask_score"]
