"""Three queries to begin with for every relation, told from its columns: a look, a count, and what it belongs to.

The one place that they come from: `archive-lens schema NAME` and docs/data-dictionary.md show them, and tests run them.
"""

from __future__ import annotations

from collections.abc import Iterator

from archive_lens.store.catalog import Relation

FEW = 5
SHOWN = 3
LITTLE = 30  # what rests on fewer is worth a second look

#: Columns by which rows are worth counting, the most telling first.
_KINDS = (
    "stage", "label", "level", "kind", "status", "channel", "source", "why", "parent_kind", "cadence", "origin", "segment",
    "is_repeat", "analysis", "client", "lang", "generation", "media_type", "quarter", "period_start", "hashtag", "domain", "username",
)  # fmt: skip
#: What makes a row a large one.
_SIZES = (
    "score", "posts", "size", "replies", "tweets", "people", "probability", "lift", "similarity", "share", "depth",
    "turns_mine", "seen", "n", "value",
)  # fmt: skip
_TIMES = ("created_at", "posted_at", "last_at", "first_at", "sent_at", "from_at", "ingested_at", "analyzed_at")  # fmt: skip
_PERIODS = ("period_start", "quarter", "from_quarter", "day", "week", "year", "month")


def examples(relation: Relation) -> tuple[str, ...]:
    """Three different statements that read from the relation; each runs as it stands."""
    found = dict.fromkeys(_candidates(relation))
    return tuple(found)[:SHOWN]


def _candidates(relation: Relation) -> Iterator[str]:
    yield from _looks(relation)
    yield from _counts(relation)
    yield from _belonging(relation)
    if size := _first(relation, _SIZES):
        yield f"select min({size}) as least, median({size}) as middle, max({size}) as most from {relation.name}"
    yield f"summarize {relation.name}"
    yield f"select count(*) as n from {relation.name}"
    yield f"describe {relation.name}"


def _looks(relation: Relation) -> Iterator[str]:
    name, period = relation.name, _first(relation, _PERIODS)
    if "measure" in relation.names:
        yield f"select measure, value, low, high, n from {name} where value is not null order by measure"
        yield f"select measure, note from {name} where value is null order by measure"
        yield f"select measure, value, n from {name} where n < {LITTLE} order by n, measure"
    elif period and "share" in relation.names:
        yield f"from {name} order by {period} desc limit {FEW}"
        yield f"from {name} where share is not null order by share desc limit {FEW}"
    else:
        order = period or _first(relation, _SIZES) or _first(relation, _TIMES)
        yield f"from {name}{f' order by {order} desc' if order else ''} limit {FEW}"


def _counts(relation: Relation) -> Iterator[str]:
    name, own = relation.name, set(relation.key) - {"account_id"}
    kinds = [kind for kind in _KINDS if kind in relation.names and own != {kind}]
    if kinds and not (kinds[0] == "label" and "topic_id" in relation.names):
        yield f"select {kinds[0]}, count(*) as n from {name} group by {kinds[0]} order by n desc, {kinds[0]}"
    if len(own) > 1 and "topic_id" in own:
        using = "account_id, topic_id" if "account_id" in relation.names else "topic_id"
        yield (
            f"select t.label, count(*) as n from {name} as r "
            f"inner join topics as t using ({using}) group by t.label order by n desc"
        )


def _belonging(relation: Relation) -> Iterator[str]:
    """The rows beside what their ids stand for, or when they came."""
    name, columns = relation.name, [column.name for column in relation.columns]
    tweet = next((column for column in columns if column.endswith("tweet_id")), "")
    if tweet and name not in ("tweets", "likes"):
        size = _first(relation, _SIZES)
        yield (
            f"select t.created_at, t.text{f', r.{size}' if size else ''} from {name} as r "
            f"inner join tweets as t on t.tweet_id = r.{tweet} order by r.{size or tweet} desc limit {FEW}"
        )
    if {"user_id", "account_id"} <= relation.names and name != "contacts":
        yield (
            f"select c.username, c.stage, count(*) as n from {name} as r "
            f"inner join contacts as c using (account_id, user_id) group by all order by n desc limit {FEW}"
        )
    if time := _first(relation, _TIMES):
        yield f"select year({time}) as year, count(*) as n from {name} group by year order by year"
    if "ingest_id" in relation.names and name != "ingests":
        yield (
            f"select i.archive_name, count(*) as n from {name} as r "
            "inner join ingests as i using (ingest_id) group by i.archive_name order by n desc"
        )


def _first(relation: Relation, names: tuple[str, ...]) -> str:
    return next((name for name in names if name in relation.names), "")
