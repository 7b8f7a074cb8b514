"""Made-up findings of all seven analyses, as rich as a real archive's, for the tests of the page."""

from __future__ import annotations

import math
from datetime import UTC, date, datetime, timedelta

from archive_lens.findings import (
    Chart,
    Column,
    Finding,
    Measure,
    Quote,
    Sentence,
    Series,
    Table,
    Unit,
)
from archive_lens.provenance import ArchiveRead, FileRead, IssueRead, Provenance, TweetCount

QUARTERS = tuple(f"{year} Q{part}" for year in range(2019, 2026) for part in (1, 2, 3, 4))
HANDLES = (
    "mira", "jonas_k", "thea", "bikeclub", "oldcolleague", "ravi", "newsdesk", "lena", "devtools",
    "quietfriend",
)  # fmt: skip

# One of everything that has broken somebody's report before.
HOSTILE = (
    '</script><script>document.title="PWNED"</script>',
    '<img src=x onerror=document.title="PWNED"><svg/onload=alert(1)>',
    "\u2028line\u2029 breaks and \u202egnp.exe turned",
    "[x](javascript:alert(1)) data:text/html,<script>alert(1)</script>",
    "&lt;b&gt;typed as entities&lt;/b&gt; &amp;amp; &copy;",
    "{{ 7*7 }} {% raw %} ${7*7} $\\alpha$ %{y}",
    "<!--<script>",
    "\x00\x08ctl ]]> \ud83d lone half " + "W" * 300,
    '"><a href="https://evil.example/">here</a>',
    "' onmouseover='alert(1)",
)


def wave(start: float, end: float, count: int = len(QUARTERS), bump: float = 0.02) -> list[float]:
    """Values that go from `start` to `end` with a little up and down."""
    return [
        round(start + (end - start) * index / (count - 1) + bump * math.sin(index * 1.3), 4)
        for index in range(count)
    ]


def share(
    name: str, value: float | None, n: int, half: float = 0.02, unit: Unit = "share", note: str = ""
) -> Measure:
    """A measure with an interval of `half` to both sides."""
    if value is None:
        return Measure(name, None, n=n, unit=unit, note=note)
    return Measure(name, value, max(0.0, value - half), value + half, n, unit, note)


def repetition() -> Finding:
    rate = share("repetition_rate", 0.1684, 18211, 0.009)
    recent = share("repetition_rate_90d", 0.213, 1502, 0.03)
    links = share("link_recycling_rate", 0.342, 6120, 0.015)
    clusters = Measure("clusters", 812.0, n=18211, unit="count")
    values = wave(0.06, 0.19)
    values_with_gap: list[float | None] = [*values]
    values_with_gap[6] = values_with_gap[7] = None
    band = [0.03 + 0.0008 * index for index in range(len(values))]
    return Finding(
        analysis="repetition",
        title="Repetition",
        question="Do I repeat myself?",
        verdict=("Yes, more than you used to: ", rate, " of your posts say again what an earlier one said."),
        headline=rate,
        headline_label=("of posts repeat an earlier one",),
        confidence="firm",
        basis="18,211 broadcast tweets",
        measures=(rate, recent, links, clusters),
        labels={
            "repetition_rate": "Repetition rate",
            "repetition_rate_90d": "Repetition rate, last 90 days",
            "link_recycling_rate": "Links posted before",
            "clusters": "Groups of repeated texts",
        },
        says=(
            ("In the last 90 days it was ", recent, "."),
            (links, " of the links you posted had been posted before."),
            ("The repeats form ", clusters, " groups; the largest holds 41 posts."),
        ),
        charts=(
            Chart(
                chart_id="repetition-by-quarter",
                kind="line",
                title="Share of posts that repeat an earlier one, by quarter",
                finding="Line chart: repeats rise from 6 % in early 2019 to 19 % in late 2025.",
                x=QUARTERS,
                series=(
                    Series(
                        "Repeats",
                        tuple(values_with_gap),
                        tuple(max(0.0, v - b) for v, b in zip(values, band, strict=True)),
                        tuple(v + b for v, b in zip(values, band, strict=True)),
                    ),
                ),
                unit="share",
                y_title="Share of posts",
            ),
        ),
        tables=(
            Table(
                "repetition_clusters",
                "The texts you repeat most",
                (
                    Column("text", "Text", "tweet_text"),
                    Column("size", "Times", "count"),
                    Column("first_at", "First", "day"),
                    Column("last_at", "Last", "day"),
                    Column("median_gap_days", "Days between", "number"),
                    Column("medoid_tweet_id", "Tweet", "tweet_id"),
                ),
                tuple(
                    (
                        f"New post on the blog, number {index}: things I learned this year https://t.co/abc{index}",
                        41 - index,
                        date(2019, 1, 1) + timedelta(days=37 * index),
                        date(2025, 6, 1) - timedelta(days=11 * index),
                        None if index == 3 else 7.25 * (index + 1),
                        1200000000000000000 + index,
                    )
                    for index in range(12)
                ),
                812,
            ),
        ),
        quotes=(
            Quote(1471234567890123456, "New post on the blog: five things I learned this year https://t.co/abc", datetime(2024, 3, 4, 9, 30, tzinfo=UTC), ("said 14 times in 2024, in nearly the same words",)),
            Quote(1371234567890123456, "Good morning.\nCoffee first, opinions later & never the other way round", datetime(2021, 5, 6, 7, 2, tzinfo=UTC), ("said 11 times, 2021 to 2025",)),
        ),
        method="Two posts count as repeats when their runs of five letters overlap by 0.6 or more, or when one holds the other. Links, leading mentions and trailing hashtags are set aside first. Retweets, replies and texts of fewer than four words are never a repeat.",
        wrong_when="A weekly series in the same frame is told apart by its numbers, but not always. A phrase that you quote on purpose counts until you name it in lens.toml.",
    )  # fmt: skip


def promotion() -> Finding:
    promo = share("promo_share", 0.312, 9406, 0.03)
    give = Measure("give_ratio", 1.42, 1.2, 1.66, 9406, "ratio")
    years = tuple(str(year) for year in range(2019, 2026))
    own = wave(0.10, 0.31, 7, 0.01)
    talk = wave(0.52, 0.29, 7, 0.01)
    return Finding(
        analysis="promotion",
        title="Promotion",
        question="How much of it is promotion?",
        verdict=(promo, " of your posts promote something of your own; in 2019 it was 10 %."),
        headline=promo,
        headline_label=("of posts promote your own work",),
        confidence="fair",
        basis="9,406 posts and threads",
        measures=(promo, give),
        labels={"promo_share": "Promotion share", "give_ratio": "Giving to taking"},
        says=(("For each post that asks, ", give, " give something away."),),
        charts=(
            Chart("promotion-by-year", "stack", "Posts by kind, per year", "Stacked columns: promotion grows from 10 % in 2019 to 31 % in 2025.", years,
                  (Series("Promotion", tuple(own)), Series("Conversation", tuple(talk)), Series("Everything else", tuple(round(1 - a - b, 4) for a, b in zip(own, talk, strict=True)), is_rest=True)), "share", y_title="Share of posts"),
            Chart("promotion-reasons", "bars", "What gave it away", "Bars: a link to your own site is the most frequent reason.",
                  ("own domain", "asks to buy or sign up", "own product named", "discount code", "announcement"),
                  (Series("Posts", (1420, 811, 640, 133, 96)),), "count"),
        ),
        tables=(
            Table("promotion_scores", "Domains you promote", (Column("domain", "Domain", "url"), Column("posts", "Posts", "count"), Column("share", "Share", "share"), Column("is_own", "Yours", "text")),
                  (("example.org", 1420, 0.151, True), ("shop.example.org", 120, 0.0127, True), ("example.com/a/very/long/path/that/never/ends/at/all?with=parameters&and=more", 3, 0.0003, False)), 3),
        ),
        quotes=(Quote(1571234567890123456, "Early-bird tickets end on Friday. Use my code > LENS10", datetime(2023, 9, 14, 12, tzinfo=UTC), ("own domain, discount code",)),),
        method="Each post gets two scores: how much it is about something of yours, and how much it asks for. Both are weighed by a model fitted on labelled posts.",
        wrong_when="Recommending somebody else's work for nothing can look the same. Name your own domains in lens.toml to make it sharper.",
    )  # fmt: skip


def topics() -> Finding:
    drift = Measure("latest_drift", 0.087, 0.05, 0.12, 1840, "bits")
    effective = Measure("effective_topics", 9.3, 8.8, 9.9, 18211, "count")
    names = ("Work and tools", "Politics", "Family", "Cycling", "AI", "Gardens", "Everything else")
    shapes = [
        wave(start, end, bump=0.01)
        for start, end in (
            (0.34, 0.14),
            (0.14, 0.24),
            (0.15, 0.09),
            (0.12, 0.04),
            (0.02, 0.36),
            (0.08, 0.03),
            (0.15, 0.10),
        )
    ]
    sums = [sum(shape[index] for shape in shapes) for index in range(len(QUARTERS))]
    series = tuple(
        Series(
            name, tuple(round(value / total, 4) for value, total in zip(shape, sums, strict=True))
        )
        for name, shape in zip(names, shapes, strict=True)
    )
    return Finding(
        analysis="topics",
        title="Topics",
        question="Have my topics drifted?",
        verdict=("Yes: AI went from nothing to a third of what you write, and took the place of work talk and cycling.",),
        headline=drift,
        headline_label=("drift in the last tested pair of quarters",),
        confidence="fair",
        basis="18,211 broadcast tweets",
        measures=(drift, effective),
        labels={"latest_drift": "Latest drift", "effective_topics": "Effective number of topics"},
        says=(("You write about ", effective, " topics, counted as if all were equally frequent."), ("Six of 27 pairs of quarters differ more than chance allows.",)),
        charts=(Chart("topics-by-quarter", "stack", "What you write about, by quarter", "Stacked columns: AI grows from 2 % to a third; work and cycling shrink.", QUARTERS, series, "share", y_title="Share of posts"),),
        tables=(
            Table("topics", "The topics and their words", (Column("label", "Topic", "label"), Column("words", "Words", "label"), Column("size", "Posts", "count"), Column("is_chatter", "Small talk", "text")),
                  tuple((name, ["word", "other", name.lower(), "日本語", "ציוץ"], 3200 - 311 * index, index == 2) for index, name in enumerate(names)), 7),
        ),
        method="Posts become word vectors, vectors become topics by k-means; drift is the Jensen-Shannon divergence of topic shares, held against weeks shuffled at random.",
        wrong_when="A topic's name is only its commonest words. Read them in the table before you trust it.",
    )  # fmt: skip


def replies() -> Finding:
    reply_share = share("reply_share", 0.452, 18211, 0.01)
    alone = share("one_and_done_share", 0.61, 8238, 0.012)
    latency = Measure("median_latency_seconds", 812.0, 760.0, 875.0, 7800, "seconds")
    return Finding(
        analysis="replies",
        title="Replies",
        question="Do I really converse? How deep?",
        verdict=("Mostly shallow: ", alone, " of your exchanges end with your first reply."),
        headline=alone,
        headline_label=("of exchanges end after one reply",),
        confidence="firm",
        basis="8,238 exchanges",
        measures=(reply_share, alone, latency, Measure("max_thread_depth", 34.0, n=412, unit="count")),
        labels={"reply_share": "Replies to others", "one_and_done_share": "One and done", "median_latency_seconds": "Time to reply when you reply", "max_thread_depth": "Longest thread"},
        says=(("When you reply, half of the replies come within ", latency, "."), (reply_share, " of all you write answers somebody else.")),
        charts=(
            Chart("exchange-turns", "bars", "Exchanges by how many turns were proved", "Columns: 5,210 exchanges had no proved turn, 215 six or more.", ("0", "1", "2", "3", "4", "5", "6+"), (Series("Exchanges", (5210, 1640, 702, 311, 160, 90, 125)),), "count", x_title="Proved turns", y_title="Exchanges"),
            Chart("replies-path", "path", "Megaphone or conversation", "Path: from 20 % to 45 % answers.", ("2024 Q1", "2024 Q2", "2024 Q3", "2024 Q4"),
                  (Series("Answers to others", (0.2, 0.35, 0.3, 0.45), (0.15, 0.3, 0.25, 0.4), (0.25, 0.4, 0.35, 0.5)), Series("Exchanges that go on", (0.2, 0.25, 0.4, 0.45), (0.1, 0.15, 0.3, 0.35), (0.3, 0.35, 0.5, 0.55)), Series("Given", (0.5, 0.6, None, 0.7))),
                  "share", x_title="Answers to others", y_title="Exchanges that go on", note="2 quarters are left out."),
            Chart("latency-by-year", "line", "Time to reply, by year", "Line chart: from 20 minutes to an hour.", ("2019", "2020", "2021", "2022", "2023", "2024", "2025"), (Series("Median", (1200, 900, 1400, 2500, 2100, 3000, 3600)), Series("Fastest quarter", (300, 220, 340, 600, 480, None, 700))), "seconds"),
        ),
        tables=(Table("exchanges", "The longest exchanges", (Column("person", "With", "person"), Column("first_at", "When", "day"), Column("turns", "Your turns", "count"), Column("latency", "Time to reply", "seconds")), tuple((name, datetime(2022, 1, 3, 10, tzinfo=UTC), 20 - index, 60.0 * index) for index, name in enumerate(HANDLES)), 8238),),
        method="Only your own half of a conversation is in the archive. A turn is proved when what you answer is newer than your last tweet to that person.",
        wrong_when="Where the other side deleted their tweets, or answered only by a like.",
    )  # fmt: skip


def breadth() -> Finding:
    people = Measure("effective_people", 143.2, 121.0, 170.5, 8238, "people")
    top = share("top5_share", 0.187, 8238, 0.01)
    values = wave(180, 110, bump=14)
    mentions = wave(60, 90, bump=8)
    return Finding(
        analysis="breadth",
        title="Breadth",
        question="How wide is the circle I talk with?",
        verdict=("You talk with the equivalent of ", people, " people, and the circle is getting smaller."),
        headline=people,
        headline_label=("people, counted as if all were equally frequent",),
        confidence="thin",
        basis="8,238 replies to 1,204 people",
        measures=(people, top),
        labels={"effective_people": "Effective number of people", "top5_share": "Share of the five most frequent"},
        says=(("The five most frequent people get ", top, " of your replies."),),
        charts=(
            Chart("people-by-quarter", "line", "Effective number of people, by quarter", "Line chart: the circle of replies shrinks from 180 to 110 people, mentions widen.", QUARTERS,
                  (Series("Replies", tuple(values), tuple(v - 25 for v in values), tuple(v + 30 for v in values)), Series("Mentions", tuple(mentions), tuple(v - 12 for v in mentions), tuple(v + 15 for v in mentions))), "people", y_title="People"),
        ),
        method="The exponential of Shannon's entropy over the people you reply to, corrected for those not seen (Chao and Jost).",
        wrong_when="An archive cannot tell what these people think, so this says nothing of an echo chamber.",
    )  # fmt: skip


def contacts() -> Finding:
    related = Measure("relationships", 37.0, n=1204, unit="people")
    return Finding(
        analysis="contacts",
        title="Contacts",
        question="Who are my key contacts, and where do they stand?",
        verdict=("You keep up ", related, " relationships; seven of your ten main contacts answer you."),
        headline=related,
        headline_label=("people in a relationship",),
        confidence="fair",
        basis="1,204 people",
        measures=(related,),
        labels={"relationships": "Relationships"},
        charts=(
            Chart("contacts-directions", "dots", "Your ten main contacts", "Dots: newsdesk, jonas_k and bikeclub are one-sided.", HANDLES, (Series("Your replies", (412, 350, 301, 260, 214, 190, 181, 150, 122, 96)), Series("Proved turns", (388, 120, 290, 41, 201, 175, None, 160, 30, 101))), "count", x_title="Tweets", names_people=True),
            Chart("contacts-stages", "bars", "Where people stand", "Bars: most people are only aware.", ("Known", "Aware", "Engaged", "Conversing", "Relationship"), (Series("People", (512, 402, 180, 73, 37)),), "people"),
        ),
        tables=(
            Table("contacts", "Key contacts", (Column("username", "Person", "person"), Column("stage", "Stage", "label"), Column("score", "Score", "score"), Column("replies", "Replies", "count"), Column("proved_turns", "Turns", "count"), Column("last_at", "Last", "day"), Column("follows_me", "Follows you", "text"), Column("flags", "Flags", "label"), Column("quarter", "Best quarter", "quarter")),
                  tuple((name, ("relationship", "conversing", "engaged")[index % 3], 0.91 - index * 0.07, 412 - 33 * index, 388 - 31 * index, date(2025, 10, 1 + index), index % 2 == 0, ["one_sided"] if index == 3 else [], date(2024, 7, 1)) for index, name in enumerate(HANDLES)), 1204),
        ),
        method="The score weighs how lately, on how many days and how deeply you talked, and whether you follow each other.",
        wrong_when="All but following and proved turns is your own investment, not theirs.",
    )  # fmt: skip


def attention() -> Finding:
    thin = Measure("steady_themes", None, n=6, unit="count", note="fewer than 8 weeks with posts")
    lifts = (
        Series(
            "Lift",
            (0.42, 0.21, 0.05, -0.12, -0.31),
            (0.2, 0.08, -0.1, -0.2, -0.5),
            (0.66, 0.34, 0.2, -0.02, -0.12),
        ),
    )
    return Finding(
        analysis="attention",
        title="Attention",
        question="What earns lasting attention?",
        verdict=("Too few posts are old enough to tell which themes last.",),
        headline=thin,
        headline_label=("steady themes",),
        confidence="too little",
        basis="6 quarters",
        measures=(thin, share("zero_share", 0.0004, 18211, 0.0002)),
        labels={"steady_themes": "Steady themes", "zero_share": "Posts that nobody noticed"},
        charts=(Chart("attention-lift", "bars", "What went with more attention", "Bars: questions lie above, links below the usual.", ("A question", "A picture", "A thread", "A link", "A promotion"), lifts, "score", y_title="Lift (0 = as usual)"),
                Chart("attention-hours", "bars", "Attention by hour", "Columns: highest in the evening.", tuple(str(hour) for hour in range(24)), (Series("Lift", tuple(round(math.sin(hour / 4) * 0.3, 3) for hour in range(24))),), "score", x_title="Hour of day")),
        method="Lift is how far likes and retweets of a post lie above the median of the fifty posts around it.",
        wrong_when="Went with is not caused by. Posts younger than two weeks are left out.",
    )  # fmt: skip


def seven() -> tuple[Finding, ...]:
    """All seven, in the order of the report."""
    return (repetition(), promotion(), topics(), replies(), breadth(), contacts(), attention())


def provenance(
    *, display_name: str = "Alex Example", issues: tuple[IssueRead, ...] | None = None
) -> Provenance:
    """Two archives, a handful of files, three problems."""
    if issues is None:
        issues = (
            IssueRead(1, "data/tweets-part2.js", 1204, 881_204, "damaged", "the record ends in the middle"),
            IssueRead(1, "data/like.js", 7, None, "skipped", "no tweet id"),
            IssueRead(1, "data/broadcast.js", None, None, "unknown", "a file of no known kind"),
        )  # fmt: skip
    return Provenance(
        version="0.1.0",
        account_id=12345678,
        username="alex_example",
        display_name=display_name,
        since=datetime(2019, 1, 1, tzinfo=UTC),
        until=datetime(2025, 11, 20, tzinfo=UTC),
        first_at=datetime(2019, 1, 1, 9, 12, tzinfo=UTC),
        last_at=datetime(2025, 11, 19, 22, 40, tzinfo=UTC),
        as_of=datetime(2025, 11, 20, 6, tzinfo=UTC),
        time_zone="Europe/London",
        settings_fingerprint="9f21c04e77aa31bd",
        analysed=18211,
        left_out=("2,104 retweets", "12 deleted tweets", "direct messages, never read"),
        tweet_counts=(
            TweetCount("post", "timeline", 9406),
            TweetCount("self_reply", "timeline", 567),
            TweetCount("reply", "timeline", 8238),
            TweetCount("retweet", "timeline", 2104),
            TweetCount("post", "deleted", 12),
        ),
        archives=(
            ArchiveRead(1, "twitter-2025-11-20.zip", "3f9a" * 16, "modern", datetime(2025, 11, 20, tzinfo=UTC)),
            ArchiveRead(2, "old/tweets.zip", "77b0" * 16, "grailbird", None),
        ),
        files=(
            FileRead(1, "data/tweets.js", "tweets", "read", 20_000, 20_000, 19_870, 120, 4, 6, 2),
            FileRead(1, "data/tweets-part2.js", "tweets", "damaged", 1300, 1204, 1203, 0, 0, 1, 0),
            FileRead(1, "data/direct-messages.js", "direct_messages", "private", 912, None, None, None, None, None, None),
            FileRead(1, "data/like.js", "likes", "read", 4000, 4000, 3999, 0, 0, 1, 0),
            FileRead(1, "data/ad-impressions.js", "ads", "ignored", None, None, None, None, None, None, None),
        ),
        issues=issues,
    )  # fmt: skip


def hostile_finding() -> Finding:
    """A finding whose every word from the archive is an attack."""
    rate = share("repetition_rate", 0.5, 10, 0.2)
    words: Sentence = ("Of the texts ", rate, " hold: ", HOSTILE[0], HOSTILE[2])
    when = datetime(2024, 1, 1, tzinfo=UTC)
    return Finding(
        analysis="repetition",
        title="Repetition",
        question="Do I repeat myself?",
        verdict=words,
        headline=rate,
        headline_label=("of posts",),
        confidence="thin",
        basis="10 posts",
        measures=(rate,),
        labels={"repetition_rate": HOSTILE[1]},
        says=tuple((text,) for text in HOSTILE),
        charts=(
            Chart("hostile-people", "dots", HOSTILE[1], HOSTILE[0], HOSTILE, (Series(HOSTILE[1], tuple(float(n) for n in range(10))), Series(HOSTILE[5], tuple(float(10 - n) for n in range(10)))), "count", x_title=HOSTILE[8], names_people=True),
            Chart("hostile-line", "line", HOSTILE[8], HOSTILE[9], HOSTILE, (Series(HOSTILE[0], tuple(n / 10 for n in range(10))),), "share", y_title=HOSTILE[8]),
        ),
        tables=(
            Table("repetition_clusters", HOSTILE[0], (Column("text", "Text", "tweet_text"), Column("url", "Link", "url"), Column("person", "Person", "person"), Column("tag", "Tag", "hashtag"), Column("words", "Words", "label")), tuple((text, text, text, text, [text, text]) for text in HOSTILE), 10),
        ),
        quotes=tuple(Quote(index + 1, text, when, (text,)) for index, text in enumerate(HOSTILE)),
        method="None.",
        wrong_when="Always.",
    )  # fmt: skip
