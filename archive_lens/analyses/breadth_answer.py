"""What the breadth relations say, in words, charts and tables; never of anybody's views."""

from __future__ import annotations

from archive_lens import wording
from archive_lens.analyses import breadth_sites, breadth_topics, quarters, statistics, telling
from archive_lens.findings import (
    Chart,
    Column,
    Finding,
    Measure,
    Quote,
    Sentence,
    Series,
    Table,
)
from archive_lens.language import digits, mark, say, say_n, tr, tr_n
from archive_lens.settings import Settings
from archive_lens.store.database import Database

STEPS = frozenset({1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000})
MIN_STEPS = 4  # of them make a curve
MIN_SHOWN = 20  # replies in a quarter before its estimate is drawn

TITLE = mark("Breadth")
QUESTION = mark("How wide is the circle I talk with?")

LABELS = {
    "effective_people": mark("People, in effect, who share your replies"),
    "top5_share": mark("Replies to the five people answered most"),
    "people": mark("Different people answered"),
    "effective_people_observed": mark("People in effect, as counted"),
    "half_people": mark("People who get half of your replies"),
    "gini": mark("Unevenness of replies (0 all alike, 1 one person)"),
    "coverage": mark("Coverage: answering that goes to people already seen"),
    "typical_new_share": mark("New people in a typical quarter"),
    "typical_turnover": mark("Change among the twenty most answered in a typical quarter"),
    "insularity": mark("Replies to people you follow and who follow you"),
    "amplify_vs_talk": mark("People both answered and retweeted, of all who are either"),
    **breadth_sites.LABELS,
    **breadth_topics.LABELS,
}

METHOD = mark(
    "Counted is every time you turned to somebody, in four channels: replies (the person answered), mentions "
    "(in posts, quotes and own threads), retweets and quotes. People are told by user id; a handle without an "
    "id gets the id your tweets last show with it, else it counts by its name in small letters. The effective "
    "number is the Hill number of order 1 (Hill 1973; Jost 2006): as many people as would give the same "
    "evenness if all were addressed equally often. Short samples miss people, so it is estimated with the "
    "correction of Chao, Wang and Jost (2013); the number as counted stands beside it. People are answered in "
    "runs, which tell less than single replies: the correction is as many times larger as neighbouring weeks differ more "
    "than chance would have it. Intervals come from leaving out one week after the other (block jackknife); the whole "
    "period is cut into at most 104 runs of weeks for that. New: nobody you addressed in that channel in "
    "the twelve months before the quarter; blank in the first year. Turnover: 1 minus the Jaccard overlap of "
    "the 20 people most addressed with those of the quarter before. Typical: the median over the quarters. "
    "Coverage after Chao and Jost (2012); at equal coverage: the people as counted when each quarter "
    "is thinned to the lowest coverage among those of its channel with 20 tweets, so that busy quarters do not look "
    "wider. Same order: rank-biased overlap (Webber, Moffat and Zobel 2010, p .9) of the 20 most addressed with those "
    "of the quarter before, 1 for the same people in the same order. The headline is of replies over the whole period."
)

WRONG_WHEN = mark(
    "The archive holds your side only: it shows whom you turned to, not who turned to you, not what these "
    "people think, and not whom else they talk with. So a wide circle may think alike and a narrow one may not. "
    "Likes do not name their authors and are left out. Followers are those of the day of the export. People "
    "known by handle alone count twice when they changed it. Estimates lean low where most people were "
    "addressed only once; the coverage tells."
)

CHANNELS = {
    "replies": mark("replies"),
    "mentions": mark("mentions"),
    "retweets": mark("retweets"),
    "quotes": mark("quotes"),
}


def answer(database: Database, settings: Settings) -> Finding:
    """What the relations say of the account and period last analysed."""
    by_name = telling.stored_measures(database, "breadth", LABELS)
    headline = by_name["effective_people"]
    return Finding(
        analysis="breadth",
        title=tr(TITLE),
        question=tr(QUESTION),
        verdict=_verdict(by_name),
        headline=headline,
        headline_label=say("people, in effect, share your replies"),
        confidence=statistics.confidence(headline),
        basis=telling.listed(tr_n("{n} reply", "{n} replies", headline.n), telling.years(database)),
        measures=tuple(by_name.values()),
        labels=telling.in_force(LABELS),
        says=(
            *_says(by_name),
            *breadth_sites.site_sentence(by_name),
            *breadth_topics.topic_sentences(by_name),
        ),
        charts=(*_charts(database), *_concentration_chart(database)),
        tables=(
            _quarters_table(database),
            breadth_sites.site_table(database),
            breadth_topics.topic_table(database),
        ),
        quotes=tuple(_quotes(database)),
        method=" ".join((tr(METHOD), tr(breadth_sites.METHOD), breadth_topics.method())),
        wrong_when=tr(WRONG_WHEN),
    )


def _verdict(measures: dict[str, Measure]) -> Sentence:
    effective, top5 = measures["effective_people"], measures["top5_share"]
    if effective.value is None or top5.value is None:
        return say("You answered others too seldom here to tell how wide your circle is.")
    if top5.value >= 0.5:
        width = tr("Your circle is narrow")
    elif top5.value >= 0.25:
        width = tr("Your circle has a strong core")
    else:
        width = tr("Your circle is wide")
    return say(
        "{width}: your replies are spread as if about {people} people shared them equally,"
        " and {share} go to the five you answer most.",
        width=width,
        people=effective,
        share=top5,
    )


def _says(measures: dict[str, Measure]) -> list[Sentence]:
    sentences: list[Sentence] = []
    people, half = measures["people"], measures["half_people"]
    if half.value is not None and people.value:
        sentences.append(
            say_n(
                "You answered {people} different people; {half} of them gets half of your replies.",
                "You answered {people} different people; {half} of them get half of your replies.",
                half.value,
                people=people,
                half=half,
            )
        )
    new, turnover = measures["typical_new_share"], measures["typical_turnover"]
    if new.value is not None:
        sentences.append(
            say(
                "In a typical quarter {share} of the people you answer are new:"
                " you had not answered them in the year before.",
                share=new,
            )
        )
    if turnover.value is not None:
        sentences.append(
            say(
                "From one quarter to the next, {share} of those you answer most are others than before.",
                share=turnover,
            )
        )
    insularity = measures["insularity"]
    if insularity.value is not None and insularity.n >= statistics.TOO_FEW:
        sentences.append(
            say(
                "{share} of your replies go to people who follow you and whom you follow.",
                share=insularity,
            )
        )
    return sentences


def _charts(database: Database) -> list[Chart]:
    rows = database.tuples(
        """
        select quarter, effective_people, low, high, top5_share, new_share
        from breadth_by_quarter
        where account_id = (select account_id from analysis_scope)
            and channel = 'replies'
            and tweets >= $enough
        order by quarter
        """,
        {"enough": MIN_SHOWN},
    )
    if not rows:
        return []
    along = quarters.every_quarter([row[0] for row in rows])
    first, last = rows[0], rows[-1]
    return [
        Chart(
            chart_id="breadth-by-quarter",
            kind="line",
            title=tr("People, in effect, who share your replies"),
            finding=tr(
                "From {first} in {first_quarter} to {last} in {last_quarter}.",
                first=wording.number(first[1], "people"),
                first_quarter=wording.quarter(first[0]),
                last=wording.number(last[1], "people"),
                last_quarter=wording.quarter(last[0]),
            ),
            x=quarters.labels(along),
            series=(quarters.series(tr("Effective people"), along, {r[0]: r[1:4] for r in rows}),),
            unit="people",
            x_title=tr("Quarter"),
            y_title=tr("People"),
        ),
        Chart(
            chart_id="breadth-core-and-new",
            kind="line",
            title=tr("The core and the new"),
            finding=tr("Share of your replies to the five you answer most, and share of people new to you."),
            x=quarters.labels(along),
            series=(
                quarters.series(tr("Replies to the top five"), along, {r[0]: (r[4], None, None) for r in rows}),
                quarters.series(tr("People who are new"), along, {r[0]: (r[5], None, None) for r in rows}),
            ),
            unit="share",
            x_title=tr("Quarter"),
            y_title=tr("Share"),
        ),
    ]  # fmt: skip


def _concentration_chart(database: Database) -> list[Chart]:
    """The share of replies that goes to the first people, at steps that double or so."""
    rows = database.tuples(
        """
        select first_people, share, max(replies) over () as replies
        from reply_concentration
        where account_id = (select account_id from analysis_scope)
        order by first_people
        """
    )
    if not rows or rows[0][2] < MIN_SHOWN:
        return []
    steps = [row for row in rows if row[0] in STEPS or row[0] == len(rows)]
    if len(steps) < MIN_STEPS:
        return []
    return [
        Chart(
            chart_id="breadth-concentration",
            kind="line",
            title=tr("How much goes to the first few"),
            finding="; ".join(
                tr(
                    "{share} to the first {people}",
                    share=wording.share(share),
                    people=wording.number(people, "people"),
                )
                for people, share, _ in steps[:4]
            ),
            x=tuple(digits(people) for people, *_ in steps),
            series=(Series(tr("Share of replies"), tuple(share for _, share, _ in steps)),),
            unit="share",
            x_title=tr("So many of the people answered most"),
            y_title=tr("Share of all replies"),
            relation="reply_concentration",
        )
    ]


def _quarters_table(database: Database) -> Table:
    rows = database.tuples(
        """
        select
            quarter,
            channel,
            tweets,
            people,
            effective_people,
            low,
            high,
            effective_people_observed,
            top5_share,
            gini,
            new_share,
            turnover,
            effective_people_at_coverage,
            overlap_by_rank,
            count(*) over ()
        from breadth_by_quarter
        where account_id = (select account_id from analysis_scope)
        order by quarter desc, channel
        limit $shown
        """,
        {"shown": telling.SHOWN},
    )
    columns = (
        Column("quarter", tr("Quarter"), "quarter"),
        Column("channel", tr("Channel"), "label"),
        Column("tweets", tr("Times"), "count"),
        Column("people", tr("People"), "count"),
        Column("effective_people", tr("In effect"), "number"),
        Column("low", tr("From"), "number"),
        Column("high", tr("To"), "number"),
        Column("effective_people_observed", tr("As counted"), "number"),
        Column("top5_share", tr("Top five"), "share"),
        Column("gini", tr("Unevenness"), "score"),
        Column("new_share", tr("New"), "share"),
        Column("turnover", tr("Turnover"), "share"),
        Column("effective_people_at_coverage", tr("At equal coverage"), "number"),
        Column("overlap_by_rank", tr("Same order"), "score"),
    )
    return telling.table(
        "breadth_by_quarter",
        tr("Quarter by quarter"),
        columns,
        [(quarter, tr(CHANNELS[channel]), *numbers) for quarter, channel, *numbers in rows],
    )


def _quotes(database: Database) -> list[Quote]:
    """The three latest replies that were the first to their person."""
    rows = database.tuples(
        """
        with firsts as (
            select min(tweet_id) as tweet_id
            from interactions
            where account_id = (select account_id from analysis_scope)
                and channel = 'replies'
            group by person
        )
        select posts.tweet_id, posts.text, posts.created_at, posts.origin
        from firsts
        inner join posts on posts.tweet_id = firsts.tweet_id
        order by posts.tweet_id desc
        limit 3
        """
    )
    why = say("your first reply to this person in the period")
    return [Quote(tweet_id, text, at, why, origin) for tweet_id, text, at, origin in rows]
