"""Posts that stood out once: above the 99th percentile of lift. Noticed is not lasting, so they are told apart."""

from __future__ import annotations

from archive_lens.analyses import statistics, telling
from archive_lens.findings import Column, Measure, Sentence, Table
from archive_lens.language import mark, say_n, tr
from archive_lens.store.database import Database

RELATION = "attention_spikes"
MIN_POSTS = 100  # posts and threads with a lift; below that there is no 99th percentile

LABELS = {
    "spikes": mark("Spikes: posts above the 99th percentile of lift"),
    "spikes_alone": mark("Spikes with no other near them"),
    "spike_times": mark("Times the attention around it that makes a spike"),
}
METHOD = mark(
    "Spikes: posts and threads, each thread by its loudest tweet, whose lift is above the 99th percentile of the "
    "period, from {posts} of them on; alone where none of the 25 before and after is one. Lift in times is "
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
        else tr(
            "none above the line, or fewer than {posts} posts and threads with a lift",
            posts=str(MIN_POSTS),
        )
    )
    return [
        statistics.count("spikes", number, posts, note=few or tr("a thread by its loudest tweet")),
        statistics.count(
            "spikes_alone", alone, number, note=few or tr("none of the 25 before and after is one")
        ),
        statistics.count(
            "spike_times", times, posts, "ratio", few or tr("the 99th percentile of lift")
        ),
    ]  # fmt: skip


def spike_sentence(measures: dict[str, Measure]) -> list[Sentence]:
    """How many spikes there were; nothing where there is none."""
    spikes, alone, times = (measures[name] for name in LABELS)
    if not spikes.value:
        return []
    return [
        say_n(
            "{spikes} post stood out once, with more than {times} times the attention around them; {alone} of them "
            "with no other near. One loud post is no theme that lasts.",
            "{spikes} posts stood out once, with more than {times} times the attention around them; {alone} of them "
            "with no other near. One loud post is no theme that lasts.",
            spikes.value, spikes=spikes, times=times, alone=alone,
        )
    ]  # fmt: skip


def method() -> str:
    """How spikes are told, in the language in force."""
    return tr(METHOD, posts=str(MIN_POSTS))


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
        Column("text", tr("Post"), "tweet_text"),
        Column("created_at", tr("Posted"), "day"),
        Column("times", tr("Lift, in times"), "number"),
        Column("attention", tr("Likes and retweets"), "count"),
        Column("is_alone", tr("Alone")),
        Column("tweet_id", tr("Tweet"), "tweet_id"),
    )
    return telling.table(RELATION, tr("Spikes: posts that stood out once"), columns, rows)
