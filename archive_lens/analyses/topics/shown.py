"""The topics to look at: rows as stored, the stacked chart, the tables, and typical posts as evidence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from archive_lens.analyses import telling
from archive_lens.findings import Cell, Chart, Column, Quote, Sentence, Series, Table, Words
from archive_lens.language import mark, say, tr, tr_n
from archive_lens.store.database import Database
from archive_lens.wording import in_words
from archive_lens.wording import quarter as quarter_name

SHOWN_TOPICS = 6
REST = mark("all other topics")

_EXAMPLES = """
    select posts.tweet_id, posts.text, posts.created_at, posts.origin
    from topic_examples as examples
    inner join analysis_scope as scope on scope.account_id = examples.account_id
    inner join posts on posts.tweet_id = examples.tweet_id
    where examples.quarter = $quarter
      and examples.topic_id = $topic
    order by examples.rank
    limit $most
"""

_WORD_EXAMPLE = """
    select words.word, posts.tweet_id, posts.text, posts.created_at, posts.origin
    from drift_words as words
    inner join analysis_scope as scope on scope.account_id = words.account_id
    cross join unnest(words.example_tweet_ids) as examples(tweet_id)
    inner join posts on posts.tweet_id = examples.tweet_id
    where words.from_quarter = $quarter
      and (words.z > 0) = $came
    order by abs(words.z) desc, words.word, posts.tweet_id
    limit 6
"""


@dataclass(frozen=True, slots=True)
class TopicRow:
    """One row of `counted_topics`."""

    topic_id: int
    label: str
    words: list[str]
    posts: int
    share: float | None
    stability: float

    @property
    def has_name(self) -> bool:
        """Whether it is a topic of its own, and not the rest."""
        return self.topic_id >= 0


@dataclass(frozen=True, slots=True)
class DriftRow:
    """One row of `topic_drift`."""

    from_quarter: date
    to_quarter: date
    drift: float | None
    excess_drift: float | None
    p_value: float | None
    is_notable: bool | None
    topics_changed: list[int] | None
    posts_from: int
    posts_to: int
    is_partial: bool

    @property
    def name(self) -> str:
        """The pair as people say it: `2024 Q3 and Q4`, `2023 Q4 and 2024 Q1`."""
        later = quarter_name(self.to_quarter)
        if self.from_quarter.year == self.to_quarter.year:
            later = later.partition(" ")[2]
        return tr("{first} and {last}", first=quarter_name(self.from_quarter), last=later)


@dataclass(frozen=True, slots=True)
class Move:
    """How far a topic's share moved in a pair of quarters; above 0 it grew."""

    topic_id: int
    label: str
    moved: float


def charts(database: Database, topics: list[TopicRow], moves: list[Move]) -> tuple[Chart, ...]:
    """The shares of at most six topics, and of the rest, stacked by quarter; none without quarters."""
    cells = database.tuples(
        "select quarter, topic_id, share from topic_shares_by_quarter"
        " where account_id = (select account_id from analysis_scope) order by quarter, topic_id"
    )
    if not cells:
        return ()
    shares = {(quarter, topic): share for quarter, topic, share in cells}
    quarters = sorted({quarter for quarter, _ in shares})
    shown = _shown_topics(topics, moves)
    series = [
        Series(topic.label, tuple(shares[quarter, topic.topic_id] for quarter in quarters))
        for topic in shown
    ]
    if len(shown) < len({topic for _, topic in shares}):
        rest = (1 - sum(shares[quarter, topic.topic_id] for topic in shown) for quarter in quarters)
        values = tuple(max(value, 0.0) for value in rest)
        series.append(Series(tr(REST), values, is_rest=True))
    return (
        Chart(
            chart_id="topics-by-quarter",
            kind="stack",
            title=tr("What my posts were about"),
            finding=_of_shares(len(quarters), in_words(shown[0].label).text, has_moved=bool(moves)),
            x=tuple(quarter_name(quarter) for quarter in quarters),
            series=tuple(series),
            unit="share",
            x_title=tr("quarter"),
            y_title=tr("share of posts about a topic"),
            names_words=True,
        ),
    )


def _of_shares(quarters: int, topic: str, *, has_moved: bool) -> str:
    if has_moved:
        return tr_n(
            "Shares of topics in {n} quarter; the one that moved most is {topic}.",
            "Shares of topics in {n} quarters; the one that moved most is {topic}.",
            quarters,
            topic=topic,
        )
    return tr_n(
        "Shares of topics in {n} quarter; the largest is {topic}.",
        "Shares of topics in {n} quarters; the largest is {topic}.",
        quarters,
        topic=topic,
    )


def _shown_topics(topics: list[TopicRow], moves: list[Move]) -> list[TopicRow]:
    """At most six topics: those that moved first, then the largest."""
    moved = {move.topic_id: number for number, move in enumerate(moves)}
    kept = [topic for topic in topics if topic.has_name]
    kept.sort(
        key=lambda topic: (
            moved.get(topic.topic_id, len(moved)),
            -topic.posts,
            topic.topic_id,
        )
    )
    return kept[:SHOWN_TOPICS]


def tables(database: Database, topics: list[TopicRow], pairs: list[DriftRow]) -> tuple[Table, ...]:
    """The topics; the pairs of quarters, newest first; the words that came and went; small talk."""
    return (
        _topic_table(topics),
        _pair_table(topics, pairs),
        _word_table(database),
        *_small_talk_tables(database),
    )


def _topic_table(topics: list[TopicRow]) -> Table:
    ordered = sorted(topics, key=lambda row: (not row.has_name, -row.posts, row.topic_id))
    rows: list[tuple[Cell, ...]] = [
        (topic.label, ", ".join(topic.words), topic.posts, topic.share, topic.stability)
        for topic in ordered
    ]
    return Table(
        relation="counted_topics",
        title=tr("Topics"),
        columns=(
            Column("label", tr("topic"), "topic"),
            Column("words", tr("telling words"), "words"),
            Column("posts", tr("posts"), "count"),
            Column("share", tr("share of posts about a topic"), "share"),
            Column("stability", tr("holds together (0 to 1)"), "score"),
        ),
        rows=tuple(rows),
        total=len(rows),
    )


def _small_talk_tables(database: Database) -> Iterator[Table]:
    rows = database.tuples(
        "select label, array_to_string(words, ', '), broadcast_posts from topics"
        " where is_chatter and account_id = (select account_id from analysis_scope)"
        " order by broadcast_posts desc, topic_id"
    )
    if not rows:
        return
    yield Table(
        relation="topics",
        title=tr("Small talk, left out"),
        columns=(
            Column("label", tr("topic"), "topic"),
            Column("words", tr("telling words"), "words"),
            Column("broadcast_posts", tr("posts"), "count"),
        ),
        rows=tuple(rows),
        total=len(rows),
    )


def _pair_table(topics: list[TopicRow], pairs: list[DriftRow]) -> Table:
    labels = {topic.topic_id: topic.label for topic in topics}
    newest_first = sorted(pairs, key=lambda pair: pair.from_quarter, reverse=True)
    rows: list[tuple[Cell, ...]] = [
        (
            pair.from_quarter,
            pair.to_quarter,
            pair.drift,
            pair.excess_drift,
            pair.p_value,
            pair.is_notable,
            [labels[topic] for topic in pair.topics_changed or ()],
            pair.posts_from,
            pair.posts_to,
            pair.is_partial,
        )
        for pair in newest_first
    ]
    return Table(
        relation="topic_drift",
        title=tr("From one quarter to the next"),
        columns=(
            Column("from_quarter", tr("from"), "quarter"),
            Column("to_quarter", tr("to"), "quarter"),
            Column("drift", tr("drift (bits)"), "number"),
            Column("excess_drift", tr("beyond chance (bits)"), "number"),
            Column("p_value", tr("p"), "number"),
            Column("is_notable", tr("notable")),
            Column("topics_changed", tr("topics that changed"), "topic"),
            Column("posts_from", tr("posts before"), "count"),
            Column("posts_to", tr("posts after"), "count"),
            Column("is_partial", tr("a quarter is not whole")),
        ),
        rows=tuple(rows[: telling.SHOWN]),
        total=len(rows),
    )


def _word_table(database: Database) -> Table:
    rows = database.tuples(
        "select word, from_quarter, to_quarter, z, weeks_from, weeks_to from drift_words"
        " where account_id = (select account_id from analysis_scope)"
        " order by from_quarter desc, z desc, word"
    )
    return Table(
        relation="drift_words",
        title=tr("Words that came (above 0) and went (below 0)"),
        columns=(
            Column("word", tr("word"), "words"),
            Column("from_quarter", tr("from"), "quarter"),
            Column("to_quarter", tr("to"), "quarter"),
            Column("z", tr("came or went"), "score"),
            Column("weeks_from", tr("weeks with it before"), "count"),
            Column("weeks_to", tr("weeks with it after"), "count"),
        ),
        rows=tuple(rows[: telling.SHOWN]),
        total=len(rows),
    )


def quotes(
    database: Database, topics: list[TopicRow], told: DriftRow | None, moves: list[Move]
) -> tuple[Quote, ...]:
    """Typical posts of what moved, from the quarter where there was more of it; else of the largest topics."""
    if told and moves:
        return _of_moved(database, told, moves)
    found: list[Quote] = []
    for topic in _shown_topics(topics, [])[:3]:
        quarter = database.value(
            "select quarter from topic_examples where rank = 1 and topic_id = $topic"
            " and account_id = (select account_id from analysis_scope)"
            " order by similarity desc, quarter limit 1",
            {"topic": topic.topic_id},
        )
        if quarter is not None:
            why = say("typical of {topic}", topic=in_words(topic.label))
            found += _examples(database, quarter, topic.topic_id, 1, why)
    return tuple(found)


def _of_moved(database: Database, told: DriftRow, moves: list[Move]) -> tuple[Quote, ...]:
    found: list[Quote] = []
    for move in [move for move in moves if move.moved > 0][:1]:
        why = say(
            "typical of {topic} in {quarter}, a topic that grew",
            topic=in_words(move.label),
            quarter=quarter_name(told.to_quarter),
        )
        found += _examples(database, told.to_quarter, move.topic_id, 2, why)
    for move in [move for move in moves if move.moved < 0][:1]:
        why = say(
            "typical of {topic} in {quarter}, a topic that shrank",
            topic=in_words(move.label),
            quarter=quarter_name(told.from_quarter),
        )
        found += _examples(database, told.from_quarter, move.topic_id, 2, why)
    return (*found, *_of_words(database, told, {quote.tweet_id for quote in found}))


def _of_words(database: Database, told: DriftRow, shown: set[int | None]) -> Iterator[Quote]:
    """A post for the word that came most surely and for the one that went, where it is not shown already."""
    for came in (True, False):
        rows = database.tuples(_WORD_EXAMPLE, {"quarter": told.from_quarter, "came": came})
        for word, tweet_id, text, created_at, origin in rows:
            if tweet_id not in shown:
                yield Quote(tweet_id, text, created_at, _of_word(told, word, came=came), origin)
                break


def _of_word(told: DriftRow, word: str, *, came: bool) -> Sentence:
    if came:
        return say(
            "holds “{word}”, a word that came in {quarter}",
            word=Words(word),
            quarter=quarter_name(told.to_quarter),
        )
    return say(
        "holds “{word}”, a word that went after {quarter}",
        word=Words(word),
        quarter=quarter_name(told.from_quarter),
    )


def _examples(
    database: Database, quarter: date, topic: int, most: int, why: Sentence
) -> list[Quote]:
    where = {"quarter": quarter, "topic": topic, "most": most}
    return telling.quotes(database, _EXAMPLES, where, why)
