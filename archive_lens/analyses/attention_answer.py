"""What the attention relations say, in words, charts and tables; "went with", never "caused"."""

from __future__ import annotations

from typing import Any

import polars as pl

from archive_lens import wording
from archive_lens.analyses import (
    attention_spikes,
    comparisons,
    quarters,
    statistics,
    suggestions,
    telling,
)
from archive_lens.findings import Chart, Column, Finding, Measure, Quote, Sentence, Series, Table
from archive_lens.settings import Settings
from archive_lens.store.database import Database

STEADY = 3  # quarters that make a trait steady
SHOWN_AS_DOTS = 12

LABELS = {
    "best_ratio": "Attention of what stands out most, against the rest",
    "any_share": "Posts that earned a like or a retweet",
    "median_attention": "Likes and retweets of the post in the middle",
    "top1_share": "Likes and retweets that went to the top 1 % of posts",
    "attention_gini": "Unevenness of attention (0 all alike, 1 one post)",
    "spread_ratio": "Retweets for each like",
    "comparisons": "Comparisons made",
    "notable_groups": "Comparisons that stand out",
    "steady_groups": "Traits above the usual in three quarters or more",
    "kept_alive_posts": "Posts you came back to after more than 30 days",
    **attention_spikes.LABELS,
}

HEADLINES = {
    "best_ratio": "times the attention of the rest, for what stands out most",
    "any_share": "of your posts earned a like or a retweet",
}

METHOD = (
    "Attention is likes plus retweets as of the export. Lift is log(1 + attention) less the median of the same "
    "over your 25 posts before and 25 after of the same kind, so that a growing account and a changing platform "
    "cancel out. Posts younger than 14 days before the export are left out, for their counts are not settled; "
    "retweets are left out, for their counts belong to others. Traits (promotion, topic, link, media, part of "
    "the day in the set time zone) are compared over posts, quotes and own threads; kinds over everything, "
    "against neighbours of any kind. Each trait is held against all other posts: difference of medians of lift, "
    "or, where more than 60 % of posts earned nothing, difference of the shares that earned anything. Nothing is "
    "compared below 30 posts and 8 weeks on either side. Intervals and p-values come from drawing whole weeks "
    "again; Cliff's delta says how often one side beats the other. A trait stands out when it passes the test of "
    "Benjamini and Hochberg at 10 % over all comparisons. A quarter counts as steady when surely more than half "
    "of the trait's posts, the best one left out, lie above their neighbours (95 % Wilson, at least 10 posts). "
    "Kept alive: your own quote, retweet or link came back to the post more than 30 days after it; a retweet is "
    "matched to your newest earlier post that begins with its text." + attention_spikes.METHOD
)

WRONG_WHEN = (
    "The archive has final counts only: no views, no course over time, no replies received, so it cannot tell a "
    "quick spike from slow growth. A trait that went with more attention did not therefore cause it: people "
    "choose when to add a link. Posts that you deleted are missing, likes of suspended accounts too. Some older "
    "archives have no counts at all. With many retweets of one post the share of the top 1 % says more about that "
    "post than about you."
)

_WORDS = {
    ("promotion", "self_promo"): "promoting your own things",
    ("promotion", "boost"): "promoting the things of others",
    ("promotion", "announce"): "telling of your own things without asking for anything",
    ("link", "yes"): "posts with a link",
    ("media", "yes"): "posts with a picture or video",
    ("part_of_day", "night"): "posts at night (0 to 6 h)",
    ("part_of_day", "morning"): "posts in the morning (6 to 12 h)",
    ("part_of_day", "afternoon"): "posts in the afternoon (12 to 18 h)",
    ("part_of_day", "evening"): "posts in the evening (18 to 24 h)",
    ("kind", "post"): "single posts",
    ("kind", "quote"): "quotes",
    ("kind", "self_reply"): "replies to yourself",
    ("kind", "reply"): "replies to others",
}


def trait_in_words(grouping: str, trait: str) -> str:
    """A trait as a sentence names it; topics by their label."""
    return _WORDS.get((grouping, trait), f"the topic “{trait}”")


def answer(database: Database, settings: Settings) -> Finding:
    """What the relations say of the account and period last analysed."""
    by_name = telling.stored_measures(database, "attention", LABELS)
    best, noticed = by_name["best_ratio"], by_name["any_share"]
    headline = noticed if best.value is None else best
    parts = (
        f"{wording.plural(noticed.n, 'post')} with settled counts",
        telling.years(database),
    )
    groups = _groups(database)
    return Finding(
        analysis="attention",
        title="Attention",
        question="What earns lasting attention?",
        verdict=_verdict(by_name, groups),
        headline=headline,
        headline_label=HEADLINES[headline.measure],
        confidence=statistics.confidence(headline),
        basis=", ".join(part for part in parts if part),
        measures=tuple(by_name.values()),
        labels=LABELS,
        says=(*_says(by_name, groups), *attention_spikes.spike_sentence(by_name)),
        could_do=suggestions.of_attention(by_name),
        charts=tuple(_charts(database, by_name, groups)),
        tables=(
            _groups_table(groups),
            attention_spikes.spike_table(database) or _loudest_table(database),
            _kept_alive_table(database),
        ),
        quotes=tuple(_quotes(database)),
        method=METHOD,
        wrong_when=WRONG_WHEN,
    )


def _groups(database: Database) -> pl.DataFrame:
    """All traits, those compared first, by the strength of their difference."""
    return database.frame(
        """
        select *
        from attention_groups
        where account_id = (select account_id from analysis_scope)
        order by difference is null, is_notable desc, abs(ln(ratio)) desc nulls last, grouping, trait
        """
    )


def _verdict(measures: dict[str, Measure], groups: pl.DataFrame) -> Sentence:
    best, noticed, made = measures["best_ratio"], measures["any_share"], measures["comparisons"]
    if noticed.value is None:
        return (
            "This archive holds no settled like and retweet counts, so attention cannot be told.",
        )
    if not made.value:
        return ("There are too few posts with settled counts to compare what earns attention.",)
    if best.value is None:
        return (
            "Nothing that was compared goes with clearly more attention than your other posts.",
        )
    grouping, _, trait = best.note.partition(": ")
    row = groups.filter((pl.col("grouping") == grouping) & (pl.col("trait") == trait))
    steady = not row.is_empty() and row["steady_quarters"][0] >= STEADY
    lasting = ", and did so in several quarters" if steady else ""
    return (
        f"What stands out most is {trait_in_words(grouping, trait)}: it went with ", best,
        f" times the attention of the rest{lasting}.",
    )  # fmt: skip


def _says(measures: dict[str, Measure], groups: pl.DataFrame) -> list[Sentence]:
    noticed = measures["any_share"]
    if noticed.value is None or noticed.n < statistics.TOO_FEW:
        return []
    sentences: list[Sentence] = [
        (
            noticed, " of your posts earned a like or a retweet; the one in the middle earned ",
            measures["median_attention"], ".",
        ),
        (measures["top1_share"], " of all likes and retweets went to the top 1 % of your posts."),
    ]  # fmt: skip
    worse = groups.filter(pl.col("is_notable") & (pl.col("difference") < 0))
    if not worse.is_empty():
        words = trait_in_words(worse["grouping"][0], worse["trait"][0])
        sentences.append((f"Clearly less attention than the rest went to {words}.",))
    if measures["comparisons"].value:
        sentences.append(
            (
                measures["notable_groups"], " of ", measures["comparisons"],
                " comparisons stand out once their number is allowed for.",
            )
        )  # fmt: skip
    return sentences


def _charts(database: Database, measures: dict[str, Measure], groups: pl.DataFrame) -> list[Chart]:
    return [*_groups_chart(groups), *_quarters_chart(database, measures["any_share"])]


def _groups_chart(groups: pl.DataFrame) -> list[Chart]:
    shown = groups.drop_nulls("ratio").head(SHOWN_AS_DOTS)
    if shown.is_empty():
        return []
    names = tuple(trait_in_words(*pair) for pair in shown.select("grouping", "trait").iter_rows())
    return [
        Chart(
            chart_id="attention-by-trait",
            kind="dots",
            title="Attention against your other posts",
            finding="; ".join(
                f"{name}: {ratio:.2f} times" for name, ratio in zip(names, shown["ratio"], strict=True)
            ),
            x=names,
            series=(
                Series(
                    "Times the attention of the rest",
                    tuple(shown["ratio"]),
                    tuple(shown["ratio_low"]),
                    tuple(shown["ratio_high"]),
                ),
            ),
            unit="ratio",
            y_title="1 is as much as the rest",
        )
    ]  # fmt: skip


def _quarters_chart(database: Database, noticed: Measure) -> list[Chart]:
    rows = database.tuples(
        """
        select period_start, share, low, high, median_attention
        from attention_by_quarter
        where account_id = (select account_id from analysis_scope)
        order by period_start
        """
    )
    if not rows:
        return []
    along = quarters.every_quarter([row[0] for row in rows])
    # The median says nothing where most posts earn nothing; the share says nothing where all earn something.
    by_share = noticed.value is not None and noticed.value < 1 - comparisons.MOST_ZEROS
    if by_share:
        line = quarters.series("Posts noticed", along, {row[0]: row[1:4] for row in rows})
    else:
        line = quarters.series("Median", along, {row[0]: (row[4], None, None) for row in rows})
    return [
        Chart(
            chart_id="attention-by-quarter",
            kind="line",
            title="Posts that earned anything" if by_share else "Likes and retweets of the post in the middle",
            finding=f"By quarter, from {wording.quarter(rows[0][0])} to {wording.quarter(rows[-1][0])}.",
            x=quarters.labels(along),
            series=(line,),
            unit="share" if by_share else "count",
            x_title="Quarter",
            y_title="Share" if by_share else "Likes and retweets",
        )
    ]  # fmt: skip


def _groups_table(groups: pl.DataFrame) -> Table:
    cells = groups.select(
        "grouping", "trait", "posts", "ratio", "ratio_low", "ratio_high", "cliffs_delta",
        "p_value", "is_notable", "steady_quarters",
    )  # fmt: skip
    rows = [
        (grouping.replace("_", " "), trait_in_words(grouping, trait), *rest)
        for grouping, trait, *rest in cells.head(telling.SHOWN).iter_rows()
    ]
    columns = (
        Column("grouping", "Compared by", "label"),
        Column("trait", "Trait", "label"),
        Column("posts", "Posts", "count"),
        Column("ratio", "Times the rest", "number"),
        Column("ratio_low", "From", "number"),
        Column("ratio_high", "To", "number"),
        Column("cliffs_delta", "Cliff's delta", "score"),
        Column("p_value", "p", "score"),
        Column("is_notable", "Stands out"),
        Column("steady_quarters", "Steady quarters", "count"),
    )
    return Table(
        "attention_groups",
        "What went with more or less attention",
        columns,
        tuple(rows),
        len(groups),
    )


def _loudest(database: Database, shown: int) -> list[tuple[Any, ...]]:
    """Posts, quotes and own threads with the highest lift: id, text, time, origin, attention, times, all."""
    return database.tuples(
        """
        select
            post.tweet_id,
            post.text,
            post.created_at,
            post.origin,
            attention.attention,
            exp(attention.lift),
            count(*) over ()
        from attention
        inner join broadcast as post on post.tweet_id = attention.tweet_id
        where attention.lift is not null
        order by attention.lift desc, post.tweet_id
        limit $shown
        """,
        {"shown": shown},
    )


def _loudest_table(database: Database) -> Table:
    rows = [
        (text, attention, times, at, tweet_id, total)
        for tweet_id, text, at, _, attention, times, total in _loudest(database, telling.SHOWN)
    ]
    columns = (
        Column("text", "Post", "tweet_text"),
        Column("attention", "Likes and retweets", "count"),
        Column("lift", "Times its neighbours", "number"),
        Column("created_at", "Posted", "day"),
        Column("tweet_id", "Tweet", "tweet_id"),
    )
    return telling.table("attention", "Posts far above their neighbours", columns, rows)


def _kept_alive_table(database: Database) -> Table:
    rows = database.tuples(
        """
        select
            posts.text,
            kept_alive.times,
            kept_alive.days,
            kept_alive.last_at,
            kept_alive.tweet_id,
            count(*) over ()
        from kept_alive
        inner join posts on posts.tweet_id = kept_alive.tweet_id
        where kept_alive.account_id = (select account_id from analysis_scope)
        order by kept_alive.times desc, kept_alive.days desc, kept_alive.tweet_id
        limit $shown
        """,
        {"shown": telling.SHOWN},
    )
    columns = (
        Column("text", "Post", "tweet_text"),
        Column("times", "Times you came back", "count"),
        Column("days", "Days until the last", "count"),
        Column("last_at", "Last", "day"),
        Column("tweet_id", "Tweet", "tweet_id"),
    )
    return telling.table("kept_alive", "Posts you kept alive", columns, rows)


def _quotes(database: Database) -> list[Quote]:
    """The three posts with the highest lift, where they lie above their neighbours at all."""
    return [
        Quote(tweet_id, text, at, f"about {times:,.0f} times the attention around it", origin)
        for tweet_id, text, at, origin, _, times, _ in _loudest(database, 3)
        if times >= 1.5
    ]  # fmt: skip
