"""Topics: what the owner writes about, and whether that has changed from quarter to quarter."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from archive_lens.analyses.analysis import Analysis
from archive_lens.analyses.topics import drift, rows
from archive_lens.analyses.topics.brand import brand_measures, lay_brand
from archive_lens.analyses.topics.changes import RELATIONS as CHANGES
from archive_lens.analyses.topics.changes import change_measures, lay_changes
from archive_lens.analyses.topics.drift import Drift
from archive_lens.analyses.topics.embeddings import word_vectors
from archive_lens.analyses.topics.finding import QUESTION, TITLE, answer
from archive_lens.analyses.topics.liked import liked_topics
from archive_lens.analyses.topics.model import learn_topics
from archive_lens.analyses.topics.obsession import RELATIONS as OBSESSIONS
from archive_lens.analyses.topics.obsession import lay_obsessions, obsession_measures
from archive_lens.analyses.topics.summary import Tested, long_view, measures
from archive_lens.analyses.topics.weeks import WeeklyCounts, weekly_counts
from archive_lens.settings import Settings
from archive_lens.store.database import Database

_POSTS = """
    select
        scoped_posts.tweet_id,
        scoped_posts.lang,
        scoped_posts.week,
        post_keys.exact_key,
        post_keys.message_key,
        broadcast.tweet_id is not null as is_broadcast,
        broadcast.tweet_id is not null and scoped_posts.origin <> 'circle'
            and post_keys.is_eligible as is_telling,
        scoped_posts.origin <> 'circle' as may_be_shown
    from scoped_posts
    inner join post_keys on post_keys.tweet_id = scoped_posts.tweet_id
    left join broadcast on broadcast.tweet_id = scoped_posts.tweet_id
    order by scoped_posts.tweet_id
"""

_LIKES = """
    select likes.text
    from likes
    inner join analysis_scope as scope on scope.account_id = likes.account_id
    where likes.text is not null
    order by likes.tweet_id
"""


def compute(database: Database, settings: Settings) -> None:
    """Sorts the posts of the scope into topics, counts them by week and tests neighbouring quarters."""
    posts = database.frame(_POSTS)
    likes = database.frame(_LIKES)["text"]
    model = learn_topics(
        posts, likes, word_vectors if settings.topics.vectors == "embeddings" else None
    )
    database.store("tweet_topics", rows.placed(posts, model))
    database.store("topics", rows.described(posts, model))
    database.store("counted_topics", rows.counted(posts, model, settings.topics.names))
    for relation in ("topic_weeks", "topic_shares_by_quarter", "topic_years", "topic_examples"):
        database.fill(relation)
    weeks = weekly_counts(database)
    tested = _tested_pairs(weeks, _cut_quarters(database, settings))
    database.store("topic_drift", rows.drifts(tested, weeks.topics))
    database.store("topic_moves", rows.moves(weeks, tested))
    database.store("drift_words", rows.changed_words(posts, model, tested))
    lay_changes(database, weeks)
    database.store("liked_topics", liked_topics(posts, likes))
    marks = database.frame("select tweet_id, kind, mark from post_marks")
    lay_obsessions(database, settings, marks)
    lay_brand(database, settings.goals, posts, marks, model)
    database.store_rows(
        "topics_summary",
        [
            *measures(database, weeks.counts, tested, weeks.topics),
            *long_view(*weeks.years(), weeks.named),
            *change_measures(database, weeks),
            *brand_measures(database),
            *obsession_measures(database),
        ],
    )


def _cut_quarters(database: Database, settings: Settings) -> set[date]:
    """The quarters in which the archive, or the period, begins and ends."""
    scope = database.scope()
    last = database.value(
        "select date_trunc('week', until_at - interval 1 microsecond)::date from analysis_scope"
    )
    if settings.period.until is None:
        last = max(last, drift.monday(scope.as_of.date()))
    return {
        drift.quarter_of_week(drift.monday(scope.since.date())),
        drift.quarter_of_week(last),
    }


def _tested_pairs(weeks: WeeklyCounts, cut: set[date]) -> list[Tested]:
    quarters = weeks.quarters()
    return [
        _tested(weeks, earlier, later, is_partial=bool({earlier, later} & cut))
        for earlier, later in pairwise(quarters)
    ]


def _tested(weeks: WeeklyCounts, earlier: date, later: date, *, is_partial: bool) -> Tested:
    before, after = weeks.of_quarter(earlier), weeks.of_quarter(later)
    result: Drift | None = None
    if weeks.can_drift and drift.is_enough(before) and drift.is_enough(after):
        result = drift.measure(before, after, earlier.toordinal(), weeks.named)
    return Tested(
        from_quarter=earlier,
        to_quarter=later,
        posts_from=int(before.sum()),
        posts_to=int(after.sum()),
        weeks_from=len(before),
        weeks_to=len(after),
        is_partial=is_partial,
        result=result,
    )


ANALYSIS = Analysis(
    name="topics",
    title=TITLE,
    question=QUESTION,
    relations=(
        "tweet_topics",
        "topics",
        "counted_topics",
        "topic_weeks",
        "topic_shares_by_quarter",
        "topic_moves",
        "topic_years",
        "topic_examples",
        "topic_drift",
        "drift_words",
        "brand_scores",
        "brand_goals",
        "on_brand_by_quarter",
        "off_brand_topics",
        *CHANGES,
        *OBSESSIONS,
        "liked_topics",
        "topics_summary",
    ),
    compute=compute,
    answer=answer,
)
