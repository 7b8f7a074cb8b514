"""Where each contact stands: the conditions of the settings, asked of each person's facts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import polars as pl

from archive_lens.errors import UsageError
from archive_lens.language import mark
from archive_lens.settings import FLAGS, Contacts, Segment, Settings, Stages
from archive_lens.store.conditions import ConditionError, Facts
from archive_lens.store.conditions_fence import FencedFacts
from archive_lens.store.database import Database

STAGES = (
    mark("known"), mark("aware"), mark("engaged"), mark("conversing"), mark("relationship"), mark("private"),
)  # fmt: skip
KEY_STAGES = STAGES[3:]

#: What ships with the program: these need no fence.
_SHIPPED = frozenset([*FLAGS.values(), *(getattr(Stages(), stage) for stage in STAGES[1:])])

_STAGE = {"stage": "varchar"}
_STAGE_AND_FLAGS = _STAGE | {"flags": "varchar[]"}


def check(settings: Settings) -> None:
    """Raises UsageError, naming the setting, for a condition or pattern that cannot be used."""
    contacts = settings.contacts
    with _asked(_stages(contacts)) as facts:
        for stage in STAGES[1:]:
            with _named(f"contacts.stages.{stage}"):
                facts.check(getattr(contacts.stages, stage))
    with _asked(contacts.flags.values(), more=_STAGE) as facts:
        for flag, condition in contacts.flags.items():
            with _named(f"contacts.flags.{flag}"):
                facts.check(condition)
    with _asked(_wheres(contacts), more=_STAGE_AND_FLAGS) as facts:
        for segment in contacts.segments:
            if segment.where:
                with _named(f"contacts.segments.{segment.name}.where"):
                    facts.check(segment.where)
            with _named(f"contacts.segments.{segment.name}.keyword"):
                facts.check_pattern(segment.keyword)


def needs(settings: Settings) -> tuple[str, ...]:
    """The analyses that segments read beside those that contacts always read."""
    return ("topics",) if any(each.topics for each in settings.contacts.segments) else ()


def with_stage_and_flags(facts: pl.DataFrame, contacts: Contacts) -> pl.DataFrame:
    """The facts of people with the stage and the flags of each."""
    stage = pl.Series("stage", ["known"] * len(facts), dtype=pl.String)
    with _asked(_stages(contacts), facts) as asked:
        for name in STAGES[1:]:  # from low to high, so that the highest stays
            with _named(f"contacts.stages.{name}"):
                fits = asked.fit(getattr(contacts.stages, name))
            stage = stage.set(fits, name)
    facts = facts.with_columns(stage)
    with _asked(contacts.flags.values(), facts, _STAGE) as asked:
        flags = [
            pl.select(pl.when(_fits(asked, name, contacts)).then(pl.lit(name)).alias(name))[name]
            for name in contacts.flags
        ]
    return facts.with_columns(flags=pl.concat_list(flags).list.drop_nulls())


def _fits(asked: Facts | FencedFacts, flag: str, contacts: Contacts) -> pl.Series:
    with _named(f"contacts.flags.{flag}"):
        return asked.fit(contacts.flags[flag])


def with_segment(database: Database, people: pl.DataFrame, contacts: Contacts) -> pl.DataFrame:
    """The people, their stage and flags known, with the first segment that fits each; null where none does."""
    segment = pl.Series("segment", [None] * len(people), dtype=pl.String)
    with _asked(_wheres(contacts), people, _STAGE_AND_FLAGS) as asked:
        for each in reversed(contacts.segments):  # the first is laid last, so that it stays
            fits = people["user_id"].is_in(list(_people_of(database, each)))
            if each.where:
                with _named(f"contacts.segments.{each.name}.where"):
                    fits = fits | asked.fit(each.where)
            segment = segment.set(fits, each.name)
    return people.with_columns(segment)


def _people_of(database: Database, segment: Segment) -> set[int]:
    """The ids of those whom lists, topics, links or words of the owner's replies put into the segment."""
    rows = database.tuples(
        """
        with mine as (
            select tweet_id, user_id, channel
            from interactions
            where account_id = (select account_id from analysis_scope)
                and user_id is not null
        )
        select arg_max(user_id, last_id) as user_id
        from known_handles
        where account_id = (select account_id from analysis_scope)
            and list_contains($handles, handle)
        group by handle
        union
        select try_cast(unnest($handles) as bigint)
        union
        select mine.user_id
        from mine
        inner join tweet_topics on tweet_topics.tweet_id = mine.tweet_id
        inner join topics
            on topics.topic_id = tweet_topics.topic_id
            and topics.account_id = tweet_topics.account_id
        where tweet_topics.account_id = (select account_id from analysis_scope)
            and (
                list_has_any($topics, list_append(topics.words, lower(topics.label)))
                or exists (
                    from counted_topics as counted
                    where counted.account_id = topics.account_id
                        and list_contains(counted.parts, topics.topic_id)
                        and list_contains($topics, lower(counted.label))
                )
            )
        union
        select mine.user_id
        from mine
        inner join tweet_urls on tweet_urls.tweet_id = mine.tweet_id
        where list_has_any($domains, [tweet_urls.domain, tweet_urls.host])
        union
        select mine.user_id
        from mine
        inner join posts on posts.tweet_id = mine.tweet_id
        where $keyword <> ''
            and mine.channel = 'replies'
            and regexp_matches(regexp_replace(posts.text, '^(@\\w+\\s+)+', ''), $keyword, 'i')
        """,
        {
            "handles": [handle.lstrip("@").lower() for handle in segment.handles],
            "topics": [topic.lower() for topic in segment.topics],
            "domains": [domain.lower().removeprefix("www.") for domain in segment.domains],
            "keyword": segment.keyword,
        },
    )
    return {user_id for (user_id,) in rows if user_id is not None}


def _stages(contacts: Contacts) -> list[str]:
    return [getattr(contacts.stages, stage) for stage in STAGES[1:]]


def _wheres(contacts: Contacts) -> list[str]:
    return [segment.where for segment in contacts.segments if segment.where]


def _asked(
    conditions: Iterable[str], rows: pl.DataFrame | None = None, more: dict[str, str] | None = None
) -> Facts | FencedFacts:
    """The rows to ask these conditions about: in a process of their own where one of them is the owner's."""
    kind = Facts if _SHIPPED.issuperset(conditions) else FencedFacts
    return kind("contact_facts", rows, more)


@contextmanager
def _named(setting: str) -> Iterator[None]:
    """Says of which setting an error is."""
    try:
        yield
    except ConditionError as error:
        raise UsageError(
            f"the setting {setting} cannot be used: {error.message}", hint=error.hint
        ) from None
