"""On brand in words: how much is on the goals, what the rest is about, or what could be a goal.

What the owner's goals are is nobody else's business: their names and words stay out of shared pages.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from archive_lens.analyses import telling
from archive_lens.analyses.topics.brand import ALL_GOALS, LATEST, latest_of
from archive_lens.findings import Chart, Column, Measure, Quote, Sentence, Series, Table
from archive_lens.language import mark, say, say_n, tr, tr_n
from archive_lens.store.database import Database
from archive_lens.wording import in_words
from archive_lens.wording import quarter as quarter_name

LABELS = {
    "on_brand_share": mark("posts on the goals"),
    "on_brand_by_rule_share": mark(
        "posts on the goals by their own words, hashtags, links and accounts"
    ),
    "off_brand_share": mark("posts about something on none of the goals"),
    "avoided_share": mark("posts with a word that a goal avoids"),
    "on_brand_before_share": mark("posts on the goals in the four quarters before the last"),
    "on_brand_latest_share": mark("posts on the goals in the last quarter"),
}
SHOWN_GOALS = 6

METHOD = mark(
    "A post is on a goal of lens.toml where it has one of the goal's words or phrases, hashtags, domains or accounts, or is "
    "one of its examples; a word to avoid goes before all of these. Other posts about a topic are on the goal where their words "
    "resemble it: the cosine with the mean of the goal's words, description, examples and the posts found by rule must be "
    "above that of 95 % of the posts off the goal (found by another goal, avoided, or in topics where the rules find "
    "less than usual), and so high that nine in ten of those that pass cannot be explained by such posts. The share is of "
    "broadcast posts about a topic or found by a rule; small talk is personal, neither on nor off brand. Its interval goes "
    "from what rules alone find to what rules and likeness find."
)


@dataclass(frozen=True, slots=True)
class Goal:
    """One row of `brand_goals`."""

    goal: str
    is_proposed: bool
    words: list[str]
    hashtags: list[str]
    posts: int


@dataclass(frozen=True, slots=True)
class _Share:
    period_start: date
    goal: str
    share: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class _Off:
    topic_id: int
    label: str
    posts: int
    share: float


def goals_of(database: Database) -> list[Goal]:
    """The goals of the account in scope, or what is proposed; the largest first."""
    return telling.mine(database, "brand_goals", Goal, "posts desc, goal")


def brand_says(
    database: Database, goals: list[Goal], measures: dict[str, Measure]
) -> Iterator[Sentence]:
    """How much is on the goals and what the rest is about; without goals, how to set some."""
    if not goals:
        return
    if goals[0].is_proposed:
        yield say_n(
            "lens.toml sets no goals, so nothing is on or off brand here. {n} topic that could be a goal "
            "stands below; archive-lens init writes a lens.toml to begin with.",
            "lens.toml sets no goals, so nothing is on or off brand here. {n} topics that could be a goal "
            "stand below; archive-lens init writes a lens.toml to begin with.",
            len(goals),
        )
        return
    if measures["on_brand_share"].value is None:
        return
    yield say(
        "{share} of the posts about something are on the goals: {by_rule} by the goals' own words, hashtags,"
        " links and accounts, the rest because they resemble them.",
        share=measures["on_brand_share"],
        by_rule=measures["on_brand_by_rule_share"],
    )
    off = _off_brand(database)
    named = [topic for topic in off if topic.topic_id >= 0]
    if named:
        yield say(
            "{share} are about something else, most often {topic}.",
            share=measures["off_brand_share"],
            topic=in_words(named[0].label),
        )
    yield from _latest_says(database, measures)
    if measures["avoided_share"].value:
        yield say("{share} have a word that a goal avoids.", share=measures["avoided_share"])


def _latest_says(database: Database, measures: dict[str, Measure]) -> Iterator[Sentence]:
    latest = latest_of(database)
    if latest is None:
        return
    told = (
        mark(
            "In the last quarter {latest} of the posts were on the goals, in the four before {before}:"
            " more than chance explains."
        )
        if latest.has_changed
        else mark(
            "In the last quarter {latest} of the posts were on the goals, in the four before {before}:"
            " no more than chance explains."
        )
    )
    before_share, latest_share = (measures[name] for name in LATEST)
    yield say(told, latest=latest_share, before=before_share)


def brand_charts(database: Database, goals: list[Goal]) -> Iterator[Chart]:
    """The share on the goals by quarter, with what rules alone find as the lower edge; then a line per goal."""
    shares = telling.mine(database, "on_brand_by_quarter", _Share, "period_start, goal")
    quarters = sorted({one.period_start for one in shares})
    if not quarters:
        return
    cells = {(one.period_start, one.goal): one for one in shares}
    whole = [cells[quarter, ALL_GOALS] for quarter in quarters]
    labels = tuple(quarter_name(quarter) for quarter in quarters)
    yield Chart(
        chart_id="on-brand-by-quarter",
        kind="line",
        title=tr("How much of it was on my goals"),
        finding=tr_n(
            "Share of posts on the goals in {n} quarter; the lower edge is what rules alone find.",
            "Share of posts on the goals in {n} quarters; the lower edge is what rules alone find.",
            len(quarters),
        ),
        x=labels,
        series=(
            Series(
                tr("on the goals"),
                tuple(one.share for one in whole),
                tuple(one.low for one in whole),
                tuple(one.high for one in whole),
            ),
        ),
        unit="share",
        x_title=tr("quarter"),
        y_title=tr("share of posts about something"),
        relation="on_brand_by_quarter",
        band=tr("what rules alone find, up to what rules and likeness find"),
    )
    if len(goals) > 1:
        yield Chart(
            chart_id="goals-by-quarter",
            kind="line",
            title=tr("Each goal"),
            finding=tr_n(
                "Share of posts on each of {n} goal, by quarter.",
                "Share of posts on each of {n} goals, by quarter.",
                len(goals[:SHOWN_GOALS]),
            ),
            x=labels,
            series=tuple(
                Series(goal.goal, tuple(cells[quarter, goal.goal].share for quarter in quarters))
                for goal in goals[:SHOWN_GOALS]
            ),
            unit="share",
            x_title=tr("quarter"),
            y_title=tr("share of posts about something"),
            names_words=True,
            private=True,
            relation="on_brand_by_quarter",
        )


def brand_tables(database: Database, goals: list[Goal]) -> Iterator[Table]:
    """The goals or proposals, and what the posts on none of them are about."""
    if goals:
        rows = [
            (goal.goal, ", ".join(goal.words), ", ".join(goal.hashtags), goal.posts)
            for goal in goals
        ]
        yield Table(
            relation="brand_goals",
            title=tr("What could be a goal") if goals[0].is_proposed else tr("Goals"),
            columns=(
                Column("goal", tr("goal"), "topic"),
                Column("words", tr("words"), "words"),
                Column("hashtags", tr("hashtags"), "words"),
                Column("posts", tr("posts"), "count"),
            ),
            rows=tuple(rows),
            total=len(rows),
            private=True,
        )
    off = _off_brand(database)
    if off:
        yield Table(
            relation="off_brand_topics",
            title=tr("On none of the goals"),
            columns=(
                Column("label", tr("topic"), "topic"),
                Column("posts", tr("posts"), "count"),
                Column("share", tr("share of what is on no goal"), "share"),
            ),
            rows=tuple((topic.label, topic.posts, topic.share) for topic in off[: telling.SHOWN]),
            total=len(off),
        )


def brand_quotes(database: Database) -> Iterator[Quote]:
    """A typical post of the largest named topic that is on no goal, from the quarter nearest to today."""
    named = [topic for topic in _off_brand(database) if topic.topic_id >= 0]
    if not named:
        return
    why = say("on none of the goals; about {topic}", topic=in_words(named[0].label))
    yield from telling.quotes(database, _OFF_EXAMPLE, {"topic": named[0].topic_id}, why)


_OFF_EXAMPLE = """
    select posts.tweet_id, posts.text, posts.created_at, posts.origin
    from topic_examples as examples
    inner join analysis_scope as scope on scope.account_id = examples.account_id
    inner join brand_posts on brand_posts.tweet_id = examples.tweet_id
    inner join posts on posts.tweet_id = examples.tweet_id
    where examples.topic_id = $topic
      and not brand_posts.is_on_brand
    order by examples.quarter desc, examples.rank
    limit 1
"""


def _off_brand(database: Database) -> list[_Off]:
    return telling.mine(database, "off_brand_topics", _Off, "posts desc, topic_id")
