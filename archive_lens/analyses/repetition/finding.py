"""What repetition says: the verdict, the line over the quarters, the tables and the evidence."""

from __future__ import annotations

from archive_lens import wording
from archive_lens.analyses import quarters
from archive_lens.analyses.repetition.tables import tables
from archive_lens.analyses.statistics import TOO_FEW, confidence
from archive_lens.analyses.telling import stored_measures, years
from archive_lens.findings import Chart, Finding, Measure, Quote, Sentence
from archive_lens.settings import Settings
from archive_lens.store.database import Database

LABELS = {
    "repetition_rate": "Tweets that repeat an earlier one",
    "repetition_rate_90d": "Tweets that repeat one of the 90 days before",
    "repeated_share_top1": "Repeats owed to the text repeated most",
    "repeated_texts": "Texts said more than once",
    "largest_cluster": "Tweets of the text repeated most",
    "link_recycling_rate": "Link tweets with a page linked before",
    "recirculation_rate": "Retweets and quotes of your own tweets",
    "reply_repetition_rate": "Replies that repeat an earlier reply",
    "stock_reply_share": "Replies that are a short stock phrase",
    "templates": "Templates: fixed words with a changing slot",
    "template_share": "Tweets that follow a template",
    "self_repetition4": "Tweets with four words in a row used before",
    "series_posts": "Tweets of a numbered series, not counted",
    "allowed_repeats": "Greetings and allowed texts said again, not counted",
}

METHOD = (
    "Counted: posts, quotes and your own threads; replies are compared with replies alone, and retweets "
    "never. Two tweets say the same when their words are equal once links, leading handles, trailing "
    "hashtags, emoji and punctuation are set aside; or when their runs of five letters overlap by 0.6 or "
    "more (Jaccard); or when the longer holds 0.8 of the shorter, which has 40 letters or more and is at "
    "least half as long. Above 100,000 different texts the overlap alone decides. Of n copies n - 1 are "
    "repeats: only those with an earlier one. Texts under 20 letters or four words, series that differ "
    "in numbers only, greetings without a link and what lens.toml allows are never a repeat, but stay "
    "among the tweets that are divided by. Where a text came more than five times, the interval also "
    "holds when whole groups of copies are drawn again."
)
WRONG_WHEN = (
    "It finds copies, not the same thought in new words. A slogan or a title that you quote on purpose "
    "counts until you name it under repetition.allowed in lens.toml. Tweets you have deleted are gone, "
    "so a past that was tidied up looks less repetitive. Short links that were never expanded count as "
    "pages of their own."
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
        title="Repetition",
        question="Do I repeat myself?",
        verdict=_verdict(rate),
        headline=rate,
        headline_label="of your tweets repeat an earlier one",
        confidence=told,
        basis=f"{wording.plural(rate.n, 'broadcast tweet')}, {years(database)}".rstrip(", "),
        measures=tuple(measure for _, measure in shown) if rate.value is not None else (rate,),
        labels={name: LABELS[name] for name, _ in shown}
        | {"repetition_rate": LABELS["repetition_rate"]},
        says=_says(stored) if told != "too little" else (),
        charts=_charts(database, rate),
        tables=tables(database),
        quotes=_quotes(database),
        method=METHOD,
        wrong_when=WRONG_WHEN,
    )


def _verdict(rate: Measure) -> Sentence:
    if rate.value is None:
        return ("There are no posts of your own in this period, so nothing could be repeated.",)
    if rate.n < TOO_FEW:
        return (f"There are only {wording.plural(rate.n, 'tweet')} to compare, too few to tell.",)
    if rate.value == 0:
        return ("No: none of your tweets says again what an earlier one said.",)
    often = wording.one_in(rate.value)
    verb = "says" if "one in" in often or often.startswith("hardly") else "say"
    word = (
        "Hardly" if rate.value < HARDLY
        else "Now and then" if rate.value < SOME
        else "Yes" if rate.value < MUCH
        else "Yes, a great deal"
    )  # fmt: skip
    return (f"{word}: {often} of your tweets {verb} again what an earlier one said (", rate, ").")


def _says(stored: dict[str, Measure]) -> tuple[Sentence, ...]:
    soon, top = stored["repetition_rate_90d"], stored["repeated_share_top1"]
    links, again = stored["link_recycling_rate"], stored["recirculation_rate"]
    says: list[Sentence] = []
    if soon.value:
        says.append((soon, " of your tweets repeat one from the 90 days before."))
    if top.value:
        says.append(
            (
                "The text you repeat most came ",
                stored["largest_cluster"],
                " times and makes up ",
                top,
                " of all repeats.",
            )
        )
    if links.value:
        says.append(
            (
                "Of your tweets with a link, ",
                links,
                " lead to a page you had linked on an earlier day.",
            )
        )
    if again.value:
        says.append(
            (
                again,
                " of all your tweets are retweets or quotes of yourself; these are not counted as repeats.",
            )
        )
    return tuple(says[:4])


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
            title="Share of tweets that repeat an earlier one, by quarter",
            finding=(
                f"Line chart: {wording.number(points[first][0], 'share')} of tweets repeat an earlier one"
                f" in {wording.quarter(first)}, {wording.number(points[last][0], 'share')}"
                f" in {wording.quarter(last)}. Quarters with fewer than {TOO_FEW} tweets are left out."
            ),
            x=quarters.labels(days),
            series=(quarters.series("Repeats", days, points),),
            unit="share",
            x_title="Quarter",
            y_title="Share of tweets",
        ),
    )


def _quotes(database: Database) -> tuple[Quote, ...]:
    rows = database.tuples(
        """
        select posts.tweet_id, posts.text, posts.created_at, posts.origin, size, first_at, last_at
        from repetition_clusters as cluster
        inner join posts on posts.tweet_id = cluster.medoid_tweet_id
        where cluster.account_id = (select account_id from analysis_scope) and channel = 'broadcast'
        order by size desc, cluster_id
        limit 4
        """
    )
    return tuple(
        Quote(tweet_id, text, at, f"said {size} times, {_span(first.year, last.year)}", origin)
        for tweet_id, text, at, origin, size, first, last in rows
    )


def _span(first: int, last: int) -> str:
    return f"in {first}" if first == last else f"{first} to {last}"
