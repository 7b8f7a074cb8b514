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
from archive_lens.findings import (
    Chart,
    Column,
    Finding,
    Measure,
    Quote,
    Sentence,
    Series,
    Table,
    Words,
)
from archive_lens.language import digits, mark, say, tr, tr_n
from archive_lens.settings import Settings
from archive_lens.store.database import Database

STEADY = 3  # quarters that make a trait steady
SHOWN_AS_DOTS = 12

TITLE = mark("Attention")
QUESTION = mark("What earns lasting attention?")

LABELS = {
    "best_ratio": mark("Attention of what stands out most, against the rest"),
    "any_share": mark("Posts that earned a like or a retweet"),
    "median_attention": mark("Likes and retweets of the post in the middle"),
    "top1_share": mark("Likes and retweets that went to the top 1 % of posts"),
    "attention_gini": mark("Unevenness of attention (0 all alike, 1 one post)"),
    "spread_ratio": mark("Retweets for each like"),
    "comparisons": mark("Comparisons made"),
    "notable_groups": mark("Comparisons that stand out"),
    "steady_groups": mark("Traits above the usual in three quarters or more"),
    "kept_alive_posts": mark("Posts you came back to after more than 30 days"),
    **attention_spikes.LABELS,
}

HEADLINES = {
    "best_ratio": mark("times the attention of the rest, for what stands out most"),
    "any_share": mark("of your posts earned a like or a retweet"),
}

METHOD = mark(
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
    "matched to your newest earlier post that begins with its text."
)

WRONG_WHEN = mark(
    "The archive has final counts only: no views, no course over time, no replies received, so it cannot tell a "
    "quick spike from slow growth. A trait that went with more attention did not therefore cause it: people "
    "choose when to add a link. Posts that you deleted are missing, likes of suspended accounts too. Some older "
    "archives have no counts at all. With many retweets of one post the share of the top 1 % says more about that "
    "post than about you."
)

_GROUPINGS = {
    "promotion": mark("promotion"),
    "topic": mark("topic"),
    "link": mark("link"),
    "media": mark("media"),
    "part_of_day": mark("part of day"),
    "kind": mark("kind"),
}
_TRAITS = {
    ("promotion", "self_promo"): mark("promoting your own things"),
    ("promotion", "boost"): mark("promoting the things of others"),
    ("promotion", "announce"): mark("telling of your own things without asking for anything"),
    ("link", "yes"): mark("posts with a link"),
    ("media", "yes"): mark("posts with a picture or video"),
    ("part_of_day", "night"): mark("posts at night (0 to 6 h)"),
    ("part_of_day", "morning"): mark("posts in the morning (6 to 12 h)"),
    ("part_of_day", "afternoon"): mark("posts in the afternoon (12 to 18 h)"),
    ("part_of_day", "evening"): mark("posts in the evening (18 to 24 h)"),
    ("kind", "post"): mark("single posts"),
    ("kind", "quote"): mark("quotes"),
    ("kind", "self_reply"): mark("replies to yourself"),
    ("kind", "reply"): mark("replies to others"),
}


def trait_told(grouping: str, trait: str) -> Sentence:
    """A trait as a sentence names it; topics by their label."""
    if grouping == "topic":
        return say("the topic “{topic}”", topic=Words(trait, "topic"))
    return say(_TRAITS[grouping, trait])


def best_of(groups: pl.DataFrame) -> dict[str, Any] | None:
    """The trait with the largest ratio among those that stand out above the rest, kinds left out."""
    better = groups.filter(
        pl.col("is_notable")
        & (pl.col("difference") > 0)
        & pl.col("ratio").is_not_null()
        & (pl.col("grouping") != "kind")
    ).sort(["ratio", "grouping", "trait"], descending=[True, False, False])
    return None if better.is_empty() else better.row(0, named=True)


def answer(database: Database, settings: Settings) -> Finding:
    """What the relations say of the account and period last analysed."""
    by_name = telling.stored_measures(database, "attention", LABELS)
    best, noticed = by_name["best_ratio"], by_name["any_share"]
    headline = noticed if best.value is None else best
    groups = _groups(database)
    return Finding(
        analysis="attention",
        title=tr(TITLE),
        question=tr(QUESTION),
        verdict=_verdict(by_name, groups),
        headline=headline,
        headline_label=say(HEADLINES[headline.measure]),
        confidence=statistics.confidence(headline),
        basis=telling.listed(
            tr_n("{n} post with settled counts", "{n} posts with settled counts", noticed.n),
            telling.years(database),
        ),
        measures=tuple(by_name.values()),
        labels=telling.in_force(LABELS),
        says=(*_says(by_name, groups), *attention_spikes.spike_sentence(by_name)),
        could_do=suggestions.of_attention(by_name),
        charts=tuple(_charts(database, by_name, groups)),
        tables=(
            _groups_table(groups),
            attention_spikes.spike_table(database) or _loudest_table(database),
            _kept_alive_table(database),
        ),
        quotes=tuple(_quotes(database)),
        method=f"{tr(METHOD)} {attention_spikes.method()}",
        wrong_when=tr(WRONG_WHEN),
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
        return say(
            "This archive holds no settled like and retweet counts, so attention cannot be told."
        )
    if not made.value:
        return say("There are too few posts with settled counts to compare what earns attention.")
    row = best_of(groups)
    if best.value is None or row is None:
        return say(
            "Nothing that was compared goes with clearly more attention than your other posts."
        )
    trait = trait_told(row["grouping"], row["trait"])
    if row["steady_quarters"] >= STEADY:
        return say(
            "What stands out most is {trait}: it went with {times} times the attention of the rest, and did so in "
            "several quarters.",
            trait=trait, times=best,
        )  # fmt: skip
    return say(
        "What stands out most is {trait}: it went with {times} times the attention of the rest.",
        trait=trait,
        times=best,
    )


def _says(measures: dict[str, Measure], groups: pl.DataFrame) -> list[Sentence]:
    noticed = measures["any_share"]
    if noticed.value is None or noticed.n < statistics.TOO_FEW:
        return []
    sentences: list[Sentence] = [
        say(
            "{noticed} of your posts earned a like or a retweet; the one in the middle earned {median}.",
            noticed=noticed,
            median=measures["median_attention"],
        ),
        say(
            "{share} of all likes and retweets went to the top 1 % of your posts.",
            share=measures["top1_share"],
        ),
    ]
    worse = groups.filter(pl.col("is_notable") & (pl.col("difference") < 0))
    if not worse.is_empty():
        trait = trait_told(worse["grouping"][0], worse["trait"][0])
        sentences.append(say("Clearly less attention than the rest went to {trait}.", trait=trait))
    if measures["comparisons"].value:
        sentences.append(
            say(
                "{notable} of {made} comparisons stand out once their number is allowed for.",
                notable=measures["notable_groups"],
                made=measures["comparisons"],
            )
        )
    return sentences


def _charts(database: Database, measures: dict[str, Measure], groups: pl.DataFrame) -> list[Chart]:
    return [*_groups_chart(groups), *_quarters_chart(database, measures["any_share"])]


def _groups_chart(groups: pl.DataFrame) -> list[Chart]:
    shown = groups.drop_nulls("ratio").head(SHOWN_AS_DOTS)
    if shown.is_empty():
        return []
    traits = tuple(trait_told(*pair) for pair in shown.select("grouping", "trait").iter_rows())
    return [
        Chart(
            chart_id="attention-by-trait",
            kind="dots",
            title=tr("Attention against your other posts"),
            finding="; ".join(
                tr("{trait}: {ratio} times", trait=wording.plain(trait), ratio=digits(ratio, 2))
                for trait, ratio in zip(traits, shown["ratio"], strict=True)
            ),
            x=traits,
            series=(
                Series(
                    tr("Times the attention of the rest"),
                    tuple(shown["ratio"]),
                    tuple(shown["ratio_low"]),
                    tuple(shown["ratio_high"]),
                ),
            ),
            unit="ratio",
            y_title=tr("1 is as much as the rest"),
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
        line = quarters.series(tr("Posts noticed"), along, {row[0]: row[1:4] for row in rows})
    else:
        line = quarters.series(tr("Median"), along, {row[0]: (row[4], None, None) for row in rows})
    return [
        Chart(
            chart_id="attention-by-quarter",
            kind="line",
            title=tr("Posts that earned anything") if by_share else tr("Likes and retweets of the post in the middle"),
            finding=tr(
                "By quarter, from {first} to {last}.",
                first=wording.quarter(rows[0][0]), last=wording.quarter(rows[-1][0]),
            ),
            x=quarters.labels(along),
            series=(line,),
            unit="share" if by_share else "count",
            x_title=tr("Quarter"),
            y_title=tr("Share") if by_share else tr("Likes and retweets"),
        )
    ]  # fmt: skip


def _groups_table(groups: pl.DataFrame) -> Table:
    cells = groups.select(
        "grouping", "trait", "posts", "ratio", "ratio_low", "ratio_high", "cliffs_delta",
        "p_value", "is_notable", "steady_quarters",
    )  # fmt: skip
    rows = [
        (tr(_GROUPINGS[grouping]), trait_told(grouping, trait), *rest)
        for grouping, trait, *rest in cells.head(telling.SHOWN).iter_rows()
    ]
    columns = (
        Column("grouping", tr("Compared by"), "label"),
        Column("trait", tr("Trait"), "label"),
        Column("posts", tr("Posts"), "count"),
        Column("ratio", tr("Times the rest"), "number"),
        Column("ratio_low", tr("From"), "number"),
        Column("ratio_high", tr("To"), "number"),
        Column("cliffs_delta", tr("Cliff's delta"), "score"),
        Column("p_value", tr("p"), "score"),
        Column("is_notable", tr("Stands out")),
        Column("steady_quarters", tr("Steady quarters"), "count"),
    )
    return Table(
        "attention_groups",
        tr("What went with more or less attention"),
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
        Column("text", tr("Post"), "tweet_text"),
        Column("attention", tr("Likes and retweets"), "count"),
        Column("lift", tr("Times its neighbours"), "number"),
        Column("created_at", tr("Posted"), "day"),
        Column("tweet_id", tr("Tweet"), "tweet_id"),
    )
    return telling.table("attention", tr("Posts far above their neighbours"), columns, rows)


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
        Column("text", tr("Post"), "tweet_text"),
        Column("times", tr("Times you came back"), "count"),
        Column("days", tr("Days until the last"), "count"),
        Column("last_at", tr("Last"), "day"),
        Column("tweet_id", tr("Tweet"), "tweet_id"),
    )
    return telling.table("kept_alive", tr("Posts you kept alive"), columns, rows)


def _quotes(database: Database) -> list[Quote]:
    """The three posts with the highest lift, where they lie above their neighbours at all."""
    return [
        Quote(
            tweet_id, text, at, say("about {times} times the attention around it", times=digits(times)), origin
        )
        for tweet_id, text, at, origin, _, times, _ in _loudest(database, 3)
        if times >= 1.5
    ]  # fmt: skip
