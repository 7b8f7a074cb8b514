"""How many topics the replies go over, beside the posts, and whether each person is good for one topic alone."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import polars as pl

from archive_lens.analyses import telling
from archive_lens.analyses.diversity import Counts
from archive_lens.analyses.statistics import SEED, Floats
from archive_lens.findings import Column, Measure, Sentence, Table, Unit
from archive_lens.language import digits, mark, say, tr, tr_n
from archive_lens.store.database import Database

RELATION = "topic_breadth"
MIN_TWEETS = 50  # about a topic, on either side
MIN_REPLIES = 5  # to one person, before their topics say anything
MIN_PEOPLE = 5
PERMUTATIONS = 199
MOST_REPLIES = 50_000  # the latest: they take 2 CPU s to permute
WORTH_TELLING = 0.05

LABELS = {
    "effective_reply_topics": mark("Topics, in effect, that your replies go over"),
    "effective_post_topics": mark("Topics, in effect, that your posts go over"),
    "partner_topic_share": mark(
        "How far the person settles the topic (0 not at all, 1 one person, one topic)"
    ),
    "partner_topic_p_value": mark("Chance of as close a tie between person and topic (p)"),
}
METHOD = mark(
    "Topics are those of the analysis of topics, small talk left out, and counted as the people are; below "
    "{tweets} tweets about a topic nothing is told. How far the person settles the topic: the mutual information of "
    "both over replies about a topic to people who got {replies} of them, less what {exchanges} exchanges of the "
    "people within each week leave of it, as a share of what there is to settle. So it counts neither chance nor "
    "that some weeks were about one thing with everybody."
)


_UNITS: dict[str, Unit] = {
    "effective_reply_topics": "count",
    "effective_post_topics": "count",
    "partner_topic_share": "share",
    "partner_topic_p_value": "score",
}


@dataclass(frozen=True, slots=True)
class Tie:
    """How closely people and topics go together, in bits; `expected` is what chance within weeks gives."""

    observed: float
    expected: float
    topics: float
    p_value: float

    @property
    def share(self) -> float:
        """What the person settles of the topic beyond chance, of all there is to settle: 0..1."""
        open_bits = self.topics - self.expected
        if open_bits <= 1e-9:  # the weeks alone settle it
            return 0.0
        return min(1.0, max(0.0, (self.observed - self.expected) / open_bits))


def method() -> str:
    """How all of this is counted."""
    return tr(METHOD, tweets=str(MIN_TWEETS), replies=str(MIN_REPLIES), exchanges=str(PERMUTATIONS))


def topics_by_week(database: Database, side: str) -> pl.DataFrame:
    """How often each topic came in each week of the replies or posts: week, person (the topic), times."""
    return database.frame(
        """
        select week, topic_id as person, count(*) as times
        from posts_by_topic
        where side = $side
        group by all
        order by all
        """,
        {"side": side},
    )


def topic_measures(database: Database, replies: Counts, posts: Counts) -> list[Measure]:
    """The measures of topics; both arrays have a row a week and a column a topic."""
    if nothing := _why_nothing(database):  # what lies in the database may be of another period
        return [Measure(name, None, unit=unit, note=nothing) for name, unit in _UNITS.items()]
    return [
        _effective(
            "effective_reply_topics",
            replies,
            tr("replies about a topic, small talk left out"),
            tr("fewer than {number} replies about a topic", number=str(MIN_TWEETS)),
        ),
        _effective(
            "effective_post_topics",
            posts,
            tr("posts about a topic, small talk left out"),
            tr("fewer than {number} posts about a topic", number=str(MIN_TWEETS)),
        ),
        *_tie_measures(database),
    ]


def tie(people: Counts, topics: Counts, weeks: Counts) -> Tie:
    """How closely people and topics (numbered from 0) go together; each row is a reply, ordered by week.

    Mutual information (Shannon 1948) is never below 0 and grows with the number of people, so it is held against
    the same with people exchanged within each week; p after Phipson and Smyth (2010).
    """
    size = int(topics.max()) + 1
    parts = _entropy(people) + _entropy(topics)
    rng = np.random.default_rng(SEED)

    def shared(who: Counts) -> float:
        return parts - _entropy(who * size + topics)

    observed = shared(people)
    null = np.array(
        [shared(people[np.lexsort((rng.random(len(weeks)), weeks))]) for _ in range(PERMUTATIONS)]
    )
    reached = int((null >= observed - 1e-9).sum())
    p_value = (1 + reached) / (1 + PERMUTATIONS)
    return Tie(observed, float(null.mean()), _entropy(topics), p_value)


def topic_sentences(measures: dict[str, Measure]) -> list[Sentence]:
    """How broad replies are beside posts, and whether people stand for topics; or why neither can be told."""
    replies, posts = measures["effective_reply_topics"], measures["effective_post_topics"]
    if replies.value is None or posts.value is None:
        why = replies.note if replies.value is None else posts.note
        return [
            say("Whether you answer about more than you post about cannot be told: {why}.", why=why)
        ]
    sentences = [_compared(replies, posts)]
    share, p_value = measures["partner_topic_share"], measures["partner_topic_p_value"]
    if share.value is None or p_value.value is None:
        return sentences
    if p_value.value <= 0.05 and share.value >= WORTH_TELLING:
        told = say(
            "With the same people you come back to the same things: whom you answer settles {share}"
            " of what the reply is about, beyond chance.",
            share=share,
        )
    else:
        told = say("Whom you answer says next to nothing of what the reply is about.")
    return [*sentences, told]


def topic_table(database: Database) -> Table:
    """The topics by how often they are answered about."""
    rows = database.tuples(
        f"""
        select label, reply_share, replies, post_share, posts, count(*) over ()
        from {RELATION}
        where account_id = (select account_id from analysis_scope)
        order by replies desc, posts desc, topic_id
        limit $shown
        """,
        {"shown": telling.SHOWN},
    )
    columns = (
        Column("label", tr("Topic"), "topic"),
        Column("reply_share", tr("Of replies"), "share"),
        Column("replies", tr("Replies"), "count"),
        Column("post_share", tr("Of posts"), "share"),
        Column("posts", tr("Posts"), "count"),
    )
    return telling.table(
        RELATION, tr("What you answer about, beside what you post about"), columns, rows
    )


def _why_nothing(database: Database) -> str:
    """Why nothing can be told of topics; empty where there are some."""
    at_hand, found = database.tuples(
        """
        select
            (select count(*) from analyses_at_hand where analysis = 'topics' and account_id = scope.account_id),
            (select count(*) from counted_topics where account_id = scope.account_id)
        from analysis_scope as scope
        """
    )[0]
    if not at_hand:
        return tr("the topics of this period have not been analysed")
    return "" if found else tr("topics gave no answer")


def _effective(name: str, by_week: Counts, note: str, few: str) -> Measure:
    enough = bool(by_week.sum() >= MIN_TWEETS)
    return telling.effective(name, by_week, "count", note if enough else few, enough=enough)


def _compared(replies: Measure, posts: Measure) -> Sentence:
    both = say(
        "Your replies go over {replies} topics, counted as if all were equally frequent, your posts over {posts}",
        replies=replies,
        posts=posts,
    )
    if replies.low is None or replies.high is None or posts.low is None or posts.high is None:
        return say("{both}.", both=both)
    if replies.low > posts.high:
        return say("{both}: you answer more broadly than you post.", both=both)
    if replies.high < posts.low:
        return say("{both}: you post more broadly than you answer.", both=both)
    return say("{both}; the two cannot be told apart.", both=both)


def _tie_measures(database: Database) -> list[Measure]:
    people, topics, weeks = _replies(database)
    n, persons = len(people), len(np.unique(people))
    names = ("partner_topic_share", "partner_topic_p_value")
    if n < MIN_TWEETS or persons < MIN_PEOPLE or len(np.unique(topics)) < 2:
        few = tr(
            "fewer than {people} people with {replies} replies about several topics",
            people=str(MIN_PEOPLE),
            replies=str(MIN_REPLIES),
        )
        return [
            Measure(names[0], None, n=n, note=few),
            Measure(names[1], None, n=n, unit="score", note=few),
        ]
    found = tie(people, topics, weeks)
    note = tr_n(
        "replies to {n} person; {bits} bits of {all_bits}, {expected} expected by chance within weeks",
        "replies to {n} people; {bits} bits of {all_bits}, {expected} expected by chance within weeks",
        persons,
        bits=digits(found.observed, 2),
        all_bits=digits(found.topics, 2),
        expected=digits(found.expected, 2),
    )
    exchanges = tr("{number} exchanges of people within weeks", number=str(PERMUTATIONS))
    return [
        Measure(names[0], found.share, n=n, note=note),
        Measure(names[1], found.p_value, n=n, unit="score", note=exchanges),
    ]


def _replies(database: Database) -> tuple[Counts, Counts, Counts]:
    """The latest replies about a topic to people who got five, in order of time: person, topic and week, from 0."""
    rows = database.frame(
        """
        select interactions.person, placed.topic_id, placed.week
        from interactions
        inner join posts_by_topic as placed on placed.tweet_id = interactions.tweet_id
        where interactions.account_id = (select account_id from analysis_scope)
            and interactions.channel = 'replies'
        qualify count(*) over (partition by interactions.person) >= $least
        order by interactions.tweet_id
        """,
        {"least": MIN_REPLIES},
    ).tail(MOST_REPLIES)
    people, topics, weeks = (
        np.unique(rows[name].to_numpy(), return_inverse=True)[1].astype(np.int64)
        for name in ("person", "topic_id", "week")
    )
    return people, topics, weeks


def _entropy(numbers: Counts) -> float:
    """The entropy of how often each number comes, in bits."""
    counts: Floats = np.bincount(numbers).astype(np.float64)
    counts = counts[counts > 0]
    n = len(numbers)
    return math.log2(n) - float((counts * np.log2(counts)).sum()) / n
