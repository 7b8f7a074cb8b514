"""What repetition says: the verdict, the line over the quarters, the tables and the evidence."""

from __future__ import annotations

from archive_lens import wording
from archive_lens.analyses import quarters, suggestions
from archive_lens.analyses.repetition.near_duplicates import EXACT_LIMIT
from archive_lens.analyses.repetition.tables import rhythm, tables
from archive_lens.analyses.statistics import TOO_FEW, confidence
from archive_lens.analyses.telling import in_force, listed, stored_measures, years
from archive_lens.findings import Chart, Finding, Measure, Quote, Sentence
from archive_lens.language import digits, mark, say, say_n, tr, tr_n
from archive_lens.settings import Settings
from archive_lens.store.database import Database

TITLE = mark("Repetition")
QUESTION = mark("Do I repeat myself?")

LABELS = {
    "repetition_rate": mark("Tweets that repeat an earlier one"),
    "repetition_rate_90d": mark("Tweets that repeat one of the 90 days before"),
    "repeated_share_top1": mark("Repeats owed to the text repeated most"),
    "repeated_texts": mark("Texts said more than once"),
    "largest_cluster": mark("Tweets of the text repeated most"),
    "regular_texts": mark("Texts that came at even intervals"),
    "scheduled_texts": mark("Texts at even intervals by one program"),
    "link_recycling_rate": mark("Link tweets with a page linked before"),
    "link_recycling_rate_own": mark("The same, of links to your own pages"),
    "link_recycling_rate_other": mark("The same, of links to pages of others"),
    "unresolved_link_share": mark("Link tweets with a short link nobody can follow offline"),
    "recirculation_rate": mark("Retweets and quotes of your own tweets"),
    "reply_repetition_rate": mark("Replies that repeat an earlier reply"),
    "stock_reply_share": mark("Replies that are a short stock phrase"),
    "templates": mark("Templates: fixed words with a changing slot"),
    "template_share": mark("Tweets that follow a template"),
    "self_repetition4": mark("Tweets with four words in a row used before"),
    "series_posts": mark("Tweets of a numbered series, not counted"),
    "allowed_repeats": mark("Greetings and allowed texts said again, not counted"),
    "wording_change": mark(
        "Wording of the last year against earlier ones, above 0 is more uniform"
    ),
    "compared_texts": mark("Different texts that were compared"),
}

METHOD = mark(
    "Counted: posts, quotes and your own threads; replies are compared with replies alone, and retweets "
    "never. Two tweets say the same when their words are equal once links, leading handles, trailing "
    "hashtags, emoji and punctuation are set aside; or when their runs of five letters (three in scripts "
    "without spaces) overlap by 0.6 or more (Jaccard); or when the longer holds 0.8 of the shorter, which "
    "has 40 letters or more (20 without spaces) and is at least half as long. Above 100,000 different texts the overlap alone "
    "decides. Of n copies n - 1 are repeats: only those with an earlier one. Texts under 20 letters or four "
    "words, series that differ in numbers only, greetings without a link and what lens.toml allows are never "
    "a repeat, but stay among the tweets that are divided by; they are listed apart. Where a text came more "
    "than five times, the interval also holds when whole groups of copies are drawn again. A rhythm is even "
    "where the burstiness of the gaps is below -0.3 with five tweets or more; weekday and hour count where "
    "they are beyond chance for somebody with your habits (binomial, Benjamini and Hochberg at 5 %). Wording "
    "is compared by how far gzip shrinks 200 tweets cut to one length, and with your own years alone."
)
BY_OVERLAP_ALONE = mark(
    "Here {texts} different texts were compared, so pairs were found by MinHash and judged by overlap alone."
)
WRONG_WHEN = mark(
    "It finds copies, not the same thought in new words. In short texts a few new words weigh much: of "
    "forty letters without spaces, three changed words are beyond what still counts. A slogan or a title "
    "that you quote on purpose counts until you name it under repetition.allowed in lens.toml. Tweets you "
    "have deleted are gone, so a past that was tidied up looks less repetitive. Short links that were never "
    "expanded count as pages of their own."
)

HARDLY, SOME, MUCH = 0.02, 0.10, 0.25  # shares at which the verdict changes its word


def answer(database: Database, settings: Settings) -> Finding:
    """The finding of repetition for the account and period in scope; reads stored relations only."""
    stored = stored_measures(database, "repetition", LABELS)
    rate = stored["repetition_rate"]
    told = confidence(rate)
    shown = [(name, measure) for name, measure in stored.items() if measure.value is not None]
    return Finding(
        analysis="repetition",
        title=tr(TITLE),
        question=tr(QUESTION),
        verdict=_verdict(rate),
        headline=rate,
        headline_label=say("of your tweets repeat an earlier one"),
        confidence=told,
        basis=listed(tr_n("{n} broadcast tweet", "{n} broadcast tweets", rate.n), years(database)),
        measures=tuple(measure for _, measure in shown) if rate.value is not None else (rate,),
        labels=in_force(
            {name: LABELS[name] for name, _ in shown}
            | {"repetition_rate": LABELS["repetition_rate"]}
        ),
        says=_says(database, stored) if told != "too little" else (),
        could_do=suggestions.of_repetition(stored) if told != "too little" else (),
        charts=_charts(database, rate),
        tables=tables(database),
        quotes=_quotes(database),
        method=_method(stored),
        wrong_when=tr(WRONG_WHEN),
    )


def _verdict(rate: Measure) -> Sentence:
    if rate.value is None:
        return say("There are no posts of your own in this period, so nothing could be repeated.")
    if rate.n < TOO_FEW:
        return say_n(
            "There is only {n} tweet to compare, too few to tell.",
            "There are only {n} tweets to compare, too few to tell.",
            rate.n,
        )
    if rate.value == 0:
        return say("No: none of your tweets says again what an earlier one said.")
    message = (
        mark("Hardly: {often} of your tweets says again what an earlier one said ({share}).") if rate.value < HARDLY
        else mark("Now and then: {often} of your tweets says again what an earlier one said ({share}).") if rate.value < SOME
        else mark("Yes: {often} of your tweets says again what an earlier one said ({share}).") if rate.value < MUCH
        else mark("Yes, a great deal: {often} of your tweets says again what an earlier one said ({share}).")
        if rate.value <= wording.ONE_IN
        else mark("Yes, a great deal: {often} of your tweets say again what an earlier one said ({share}).")
    )  # fmt: skip
    return say(message, often=wording.one_in(rate.value), share=rate)


def _method(stored: dict[str, Measure]) -> str:
    texts = stored["compared_texts"].value or 0
    if texts <= EXACT_LIMIT:
        return tr(METHOD)
    return f"{tr(METHOD)} {tr(BY_OVERLAP_ALONE, texts=digits(texts))}"


def _says(database: Database, stored: dict[str, Measure]) -> tuple[Sentence, ...]:
    soon, top = stored["repetition_rate_90d"], stored["repeated_share_top1"]
    links, again = stored["link_recycling_rate"], stored["recirculation_rate"]
    says: list[Sentence] = []
    if soon.value:
        says.append(say("{share} of your tweets repeat one from the 90 days before.", share=soon))
    if top.value:
        largest = stored["largest_cluster"]
        says.append(
            say_n(
                "The text you repeat most came {times} time and makes up {share} of all repeats.",
                "The text you repeat most came {times} times and makes up {share} of all repeats.",
                largest.value or 0,
                times=largest,
                share=top,
            )
        )
    says.extend(_rhythm(stored))
    if links.value:
        says.append(
            say(
                "Of your tweets with a link, {share} lead to a page you had linked on an earlier day.",
                share=links,
            )
        )
    if again.value:
        says.append(
            say(
                "{share} of all your tweets are retweets or quotes of yourself; these are not counted as repeats.",
                share=again,
            )
        )
    says.extend(_wording(database, stored["wording_change"]))
    return tuple(says)


def _rhythm(stored: dict[str, Measure]) -> list[Sentence]:
    regular, scheduled = stored["regular_texts"], stored["scheduled_texts"]
    if not regular.value:
        return []
    if not scheduled.value:
        return [
            say_n(
                "Of {n} text that came four times or more, {regular} came at even intervals.",
                "Of {n} texts that came four times or more, {regular} came at even intervals.",
                regular.n,
                regular=regular,
            )
        ]
    return [
        say_n(
            "Of {n} text that came four times or more, {regular} came at even intervals; by one program throughout, "
            "as if scheduled: {scheduled}.",
            "Of {n} texts that came four times or more, {regular} came at even intervals; by one program throughout, "
            "as if scheduled: {scheduled}.",
            regular.n,
            regular=regular,
            scheduled=scheduled,
        )
    ]


def _wording(database: Database, change: Measure) -> list[Sentence]:
    """How varied the last year was beside earlier ones, or that there is not enough to tell."""
    years = database.tuples(
        """
        select year(period_start), value
        from lexical_diversity_by_year
        where measure = 'compression_ratio' and value is not null
          and account_id = (select account_id from analysis_scope)
        order by period_start
        """
    )
    if change.value is None or change.low is None or change.high is None:
        return [
            say(
                "There are not enough tweets in two years to tell whether your wording became more uniform."
            )
        ]
    last, value = years[-1]
    before = sum(earlier for _, earlier in years[:-1]) / (len(years) - 1)
    message = (
        mark(
            "Your wording in {year} was more uniform than in your earlier years: 200 tweets of one length shrink to "
            "1/{now} of their size, 1/{before} in the years before."
        )
        if change.low > 0
        else mark(
            "Your wording in {year} was more varied than in your earlier years: 200 tweets of one length shrink to "
            "1/{now} of their size, 1/{before} in the years before."
        )
        if change.high < 0
        else mark(
            "Your wording in {year} was about as varied as in your earlier years: 200 tweets of one length shrink to "
            "1/{now} of their size, 1/{before} in the years before."
        )
    )
    return [
        say(
            message,
            year=str(last),
            now=wording.number(value, "ratio"),
            before=wording.number(before, "ratio"),
        )
    ]


def _charts(database: Database, rate: Measure) -> tuple[Chart, ...]:
    rows = database.tuples(
        """
        select period_start, share, low, high, n
        from repetition_by_quarter
        where account_id = (select account_id from analysis_scope)
        order by period_start
        """
    )
    points = {day: (share, low, high) for day, share, low, high, n in rows if n >= TOO_FEW}
    if not points or not rate.value:
        return ()
    days = [row[0] for row in rows]
    first, last = min(points), max(points)
    return (
        Chart(
            chart_id="repetition-by-quarter",
            kind="line",
            title=tr("Share of tweets that repeat an earlier one, by quarter"),
            finding=tr(
                "Line chart: {first_share} of tweets repeat an earlier one in {first}, {last_share} in {last}. "
                "Quarters with fewer than {tweets} tweets are left out.",
                first_share=wording.number(points[first][0], "share"),
                first=wording.quarter(first),
                last_share=wording.number(points[last][0], "share"),
                last=wording.quarter(last),
                tweets=str(TOO_FEW),
            ),
            x=quarters.labels(days),
            series=(quarters.series(tr("Repeats"), days, points),),
            unit="share",
            x_title=tr("Quarter"),
            y_title=tr("Share of tweets"),
        ),
    )


def _quotes(database: Database) -> tuple[Quote, ...]:
    rows = database.tuples(
        """
        select posts.tweet_id, posts.text, posts.created_at, posts.origin, size, first_at, last_at, cadence, median_gap_days
        from repetition_clusters as cluster
        inner join posts on posts.tweet_id = cluster.medoid_tweet_id
        where cluster.account_id = (select account_id from analysis_scope) and channel = 'broadcast'
        order by size desc, cluster_id
        limit 4
        """
    )
    return tuple(
        Quote(
            tweet_id,
            text,
            at,
            _said(size, _span(first.year, last.year), rhythm(cadence, gap)),
            origin,
        )
        for tweet_id, text, at, origin, size, first, last, cadence, gap in rows
    )


def _said(times: int, when: str, rhythm: str) -> Sentence:
    if not rhythm:
        return say_n("said {n} time, {when}", "said {n} times, {when}", times, when=when)
    return say_n(
        "said {n} time, {when}, {rhythm}",
        "said {n} times, {when}, {rhythm}",
        times,
        when=when,
        rhythm=rhythm,
    )


def _span(first: int, last: int) -> str:
    if first == last:
        return tr("in {year}", year=str(first))
    return wording.span(str(first), str(last))
