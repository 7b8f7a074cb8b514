"""What repetition says: the verdict, the line over the quarters, the tables and the evidence."""

from __future__ import annotations

from archive_lens import wording
from archive_lens.analyses import quarters, suggestions
from archive_lens.analyses.repetition.near_duplicates import EXACT_LIMIT
from archive_lens.analyses.repetition.tables import rhythm, tables
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
    "regular_texts": "Texts that came at even intervals",
    "scheduled_texts": "Texts at even intervals by one program",
    "link_recycling_rate": "Link tweets with a page linked before",
    "link_recycling_rate_own": "The same, of links to your own pages",
    "link_recycling_rate_other": "The same, of links to pages of others",
    "unresolved_link_share": "Link tweets with a short link nobody can follow offline",
    "recirculation_rate": "Retweets and quotes of your own tweets",
    "reply_repetition_rate": "Replies that repeat an earlier reply",
    "stock_reply_share": "Replies that are a short stock phrase",
    "templates": "Templates: fixed words with a changing slot",
    "template_share": "Tweets that follow a template",
    "self_repetition4": "Tweets with four words in a row used before",
    "series_posts": "Tweets of a numbered series, not counted",
    "allowed_repeats": "Greetings and allowed texts said again, not counted",
    "wording_change": "Wording of the last year against earlier ones, above 0 is more uniform",
    "compared_texts": "Different texts that were compared",
}

METHOD = (
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
BY_OVERLAP_ALONE = " Here {texts} different texts were compared, so pairs were found by MinHash and judged by overlap alone."
WRONG_WHEN = (
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
        says=_says(database, stored) if told != "too little" else (),
        could_do=suggestions.of_repetition(stored) if told != "too little" else (),
        charts=_charts(database, rate),
        tables=tables(database),
        quotes=_quotes(database),
        method=_method(stored),
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


def _method(stored: dict[str, Measure]) -> str:
    texts = stored["compared_texts"].value or 0
    return METHOD + (BY_OVERLAP_ALONE.format(texts=f"{texts:,.0f}") if texts > EXACT_LIMIT else "")


def _says(database: Database, stored: dict[str, Measure]) -> tuple[Sentence, ...]:
    soon, top = stored["repetition_rate_90d"], stored["repeated_share_top1"]
    links, again = stored["link_recycling_rate"], stored["recirculation_rate"]
    says: list[Sentence] = []
    if soon.value:
        says.append((soon, " of your tweets repeat one from the 90 days before."))
    if top.value:
        largest = stored["largest_cluster"]
        says.append(
            (
                "The text you repeat most came ",
                largest,
                " times and makes up ",
                top,
                " of all repeats.",
            )
        )
    says.extend(_rhythm(stored))
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
    says.extend(_wording(database, stored["wording_change"]))
    return tuple(says)


def _rhythm(stored: dict[str, Measure]) -> list[Sentence]:
    regular, scheduled = stored["regular_texts"], stored["scheduled_texts"]
    if not regular.value:
        return []
    often = wording.plural(regular.n, "text")
    if not scheduled.value:
        return [(f"Of {often} that came four times or more, ", regular, " came at even intervals.")]
    return [
        (
            f"Of {often} that came four times or more, ", regular,
            " came at even intervals; by one program throughout, as if scheduled: ", scheduled, ".",
        )
    ]  # fmt: skip


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
            (
                "There are not enough tweets in two years to tell whether your wording became more uniform.",
            )
        ]
    last, value = years[-1]
    before = sum(earlier for _, earlier in years[:-1]) / (len(years) - 1)
    numbers = (
        f"200 tweets of one length shrink to 1/{wording.number(value, 'ratio')} of their size,"
        f" 1/{wording.number(before, 'ratio')} in the years before"
    )
    if change.low > 0:
        return [
            (f"Your wording in {last} was more uniform than in your earlier years: {numbers}.",)
        ]
    if change.high < 0:
        return [(f"Your wording in {last} was more varied than in your earlier years: {numbers}.",)]
    return [(f"Your wording in {last} was about as varied as in your earlier years: {numbers}.",)]


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
            f"said {size} times, {_span(first.year, last.year)}{rhythm(cadence, gap)}",
            origin,
        )
        for tweet_id, text, at, origin, size, first, last, cadence, gap in rows
    )


def _span(first: int, last: int) -> str:
    return f"in {first}" if first == last else f"{first} to {last}"
