"""Posts that stood out once: above the 99th percentile of lift. Noticed is not lasting, so they are told apart."""

from __future__ import annotations

from archive_lens.analyses import statistics, telling
from archive_lens.findings import Column, Measure, Sentence, Table
from archive_lens.store.database import Database

RELATION = "attention_spikes"
MIN_POSTS = 100  # posts and threads with a lift; below that there is no 99th percentile

LABELS = {
    "spikes": "Spikes: posts above the 99th percentile of lift",
    "spikes_alone": "Spikes with no other near them",
    "spike_times": "Times the attention around it that makes a spike",
}
METHOD = (
    " Spikes: posts and threads, each thread by its loudest tweet, whose lift is above the 99th percentile of the "
    f"period, from {MIN_POSTS} of them on; alone where none of the 25 before and after is one. Lift in times is "
    "1 + attention by 1 + that of the neighbours in the middle."
)


def spike_measures(database: Database, posts: int) -> list[Measure]:
    """How many posts stood out once, how many of them alone, and how far out the line is."""
    number, alone, times = database.tuples(
        f"""
        select count(*), count(*) filter (where is_alone), exp(max(line))
        from {RELATION}
        where account_id = (select account_id from analysis_scope)
        """
    )[0]
    few = (
        ""
        if number
        else f"none above the line, or fewer than {MIN_POSTS} posts and threads with a lift"
    )
    return [
        statistics.count("spikes", number, posts, note=few or "a thread by its loudest tweet"),
        statistics.count(
            "spikes_alone", alone, number, note=few or "none of the 25 before and after is one"
        ),
        statistics.count(
            "spike_times", times, posts, "ratio", few or "the 99th percentile of lift"
        ),
    ]  # fmt: skip


def spike_sentence(measures: dict[str, Measure]) -> list[Sentence]:
    """How many spikes there were; nothing where there is none."""
    spikes, alone, times = (measures[name] for name in LABELS)
    if not spikes.value:
        return []
    noun = "post" if spikes.value == 1 else "posts"
    return [
        (
            spikes, f" {noun} stood out once, with more than ", times, " times the attention around them; ", alone,
            " of them with no other near. One loud post is no theme that lasts.",
        )
    ]  # fmt: skip


def spike_table(database: Database) -> Table | None:
    """The spikes, loudest first; None where there is none."""
    rows = database.tuples(
        f"""
        select
            posts.text,
            spikes.created_at,
            spikes.times,
            spikes.attention,
            spikes.is_alone,
            spikes.tweet_id,
            count(*) over ()
        from {RELATION} as spikes
        inner join posts on posts.tweet_id = spikes.tweet_id
        where spikes.account_id = (select account_id from analysis_scope)
        order by spikes.lift desc, spikes.tweet_id
        limit $shown
        """,
        {"shown": telling.SHOWN},
    )
    if not rows:
        return None
    columns = (
        Column("text", "Post", "tweet_text"),
        Column("created_at", "Posted", "day"),
        Column("times", "Lift, in times", "number"),
        Column("attention", "Likes and retweets", "count"),
        Column("is_alone", "Alone"),
        Column("tweet_id", "Tweet", "tweet_id"),
    )
    return telling.table(RELATION, "Spikes: posts that stood out once", columns, rows)
