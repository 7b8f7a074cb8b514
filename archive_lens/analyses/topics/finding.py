"""What the topics say in words: which grew and shrank, between which quarters, and what chance explains."""

from __future__ import annotations

from datetime import date, timedelta

from archive_lens.analyses.statistics import FAIR, FIRM, Confidence, wilson
from archive_lens.analyses.telling import in_force, mine, stored_measures
from archive_lens.analyses.topics import brand_answer, changes, obsession
from archive_lens.analyses.topics.drift import MIN_MOVE, ROUNDING, next_quarter
from archive_lens.analyses.topics.liked import liked_tables
from archive_lens.analyses.topics.shown import (
    DriftRow,
    Move,
    TopicRow,
    charts,
    quotes,
    tables,
)
from archive_lens.findings import Finding, Measure, Sentence
from archive_lens.language import mark, say, tr, tr_n
from archive_lens.settings import Settings
from archive_lens.store.database import Database
from archive_lens.wording import in_words, quarter, span

TITLE = mark("Topics")
QUESTION = mark("Have my topics drifted? Am I on brand?")

LABELS = {
    "latest_drift": mark("drift between the last two quarters that can be compared"),
    "notable_changes": mark("notable changes from one quarter to the next"),
    "quarters_tested": mark("pairs of neighbouring quarters tested"),
    "risen_from_share": mark("the topic that grew most, before"),
    "risen_to_share": mark("the topic that grew most, after"),
    "fallen_from_share": mark("the topic that shrank most, before"),
    "fallen_to_share": mark("the topic that shrank most, after"),
    "long_drift": mark("drift from the first year to the last"),
    "long_from_share": mark("the topic that moved most, in the first year"),
    "long_to_share": mark("the topic that moved most, in the last year"),
    "topic_count": mark("topics"),
    "other_share": mark("posts about no topic that holds together"),
    "effective_topics": mark("topics of equal size that would be as spread"),
    "chatter_share": mark("small talk among posts"),
    **changes.LABELS,
    **brand_answer.LABELS,
    **obsession.LABELS,
}

METHOD = mark(
    "Posts are sorted into topics by the words that stand together in this archive (links, handles and "
    "function words left out; the texts of likes add context and are not counted). Topics are found once "
    "for the whole period: word vectors of positive pointwise mutual information, 8 to 40 k-means groups, "
    "fewer in a small archive. They are looked for again in 80 % of the posts, five times: groups that are found "
    "again only together are one topic, and those that are not (mean Jaccard likeness below .5) are counted "
    "together as other. A topic is small talk where a quarter of its words are everyday words (greetings, "
    "moods, weather) or its posts hardly resemble each other (median cosine below .25); it is left out. Shares are "
    "of broadcast posts (posts, quotes and own threads) about a topic; weeks belong to the quarter of their "
    "Thursday. Drift is the Jensen-Shannon divergence, in bits, of the topic counts of neighbouring quarters "
    "(0.5 added to each); chance is what 1,999 exchanges of whole weeks between the two quarters give. A "
    "change is notable where p is at most .05 and some topic moved by 5 points or more. A pair is tested "
    "where each quarter has 8 active weeks and 100 such posts."
)

WRONG_WHEN = mark(
    "Words decide: irony, pictures and links without words have no topic, and two subjects with the same "
    "words share one. A slow change can pass unseen between neighbours; the first year held against the last "
    "shows only where it led. Shifts under about 5 points usually stay invisible. Where many quarters are tested, about one in "
    "twenty looks changed by chance alone. Posts that were deleted before the export are not in the archive."
)


def answer(database: Database, settings: Settings) -> Finding:
    """Whether the topics have drifted, which moved and when; only reads what `compute` stored."""
    measures = stored_measures(database, "topics", LABELS)
    topics = mine(database, "counted_topics", TopicRow, "topic_id")
    pairs = mine(database, "topic_drift", DriftRow, "from_quarter")
    tested = [pair for pair in pairs if pair.drift is not None]
    notable = [pair for pair in tested if pair.is_notable]
    told = notable[-1] if notable else None
    moves = _moves(database, told) if told else []
    years = _over_years(database, measures)
    goals = brand_answer.goals_of(database)
    obsessions = obsession.obsessions_of(database)
    headline, headline_label = _headline(database, measures, tested, told, moves)
    return Finding(
        analysis="topics",
        title=tr(TITLE),
        question=tr(QUESTION),
        verdict=_verdict(measures, tested, told, moves, years, changes.last_break(database)),
        headline=headline,
        headline_label=headline_label,
        confidence=_confidence(tested),
        basis=_basis(database, measures),
        measures=tuple(measures[name] for name in LABELS),
        labels=in_force(LABELS),
        says=(
            *brand_answer.brand_says(database, goals, measures),
            *obsession.obsession_says(obsessions, measures),
            *_says(measures, tested, years),
        ),
        charts=(
            *charts(database, topics, moves),
            *brand_answer.brand_charts(database, goals),
            *obsession.obsession_charts(database, obsessions),
        ),
        tables=(
            *tables(database, topics, pairs),
            *changes.change_tables(database),
            *brand_answer.brand_tables(database, goals),
            *obsession.obsession_tables(obsessions),
            *liked_tables(database),
        ),
        quotes=(
            *quotes(database, topics, told, moves),
            *brand_answer.brand_quotes(database),
            *obsession.obsession_quotes(database, obsessions),
        ),
        method=" ".join(map(tr, (METHOD, changes.METHOD, brand_answer.METHOD, obsession.METHOD))),
        wrong_when=tr(WRONG_WHEN),
    )


def _moves(database: Database, pair: DriftRow) -> list[Move]:
    """The topics that moved by 5 points or more in a pair, the largest move first."""
    found = database.rows(
        "select moves.topic_id, topics.label, moves.moved from topic_moves as moves"
        " inner join analysis_scope as scope on scope.account_id = moves.account_id"
        " inner join counted_topics as topics on topics.account_id = moves.account_id"
        " and topics.topic_id = moves.topic_id"
        " where moves.from_quarter = $quarter and moves.topic_id >= 0 order by abs(moves.moved) desc, moves.topic_id",
        Move,
        {"quarter": pair.from_quarter},
    )
    return [move for move in found if abs(move.moved) >= MIN_MOVE - ROUNDING]


def _moved_over_years(database: Database) -> str:
    """The name of the topic whose share differs most between the first and the last year."""
    return str(
        database.value(
            "select topics.label from topic_years as years"
            " inner join analysis_scope as scope on scope.account_id = years.account_id"
            " inner join counted_topics as topics on topics.account_id = years.account_id"
            " and topics.topic_id = years.topic_id"
            " where years.topic_id >= 0"
            " order by abs(years.share_last - years.share_first) desc, years.topic_id limit 1"
        )
    )


# The answer in words


def _headline(
    database: Database,
    measures: dict[str, Measure],
    tested: list[DriftRow],
    told: DriftRow | None,
    moves: list[Move],
) -> tuple[Measure, Sentence]:
    """The number that a person sees first: a share of posts, for bits say nothing to most people."""
    if told is not None and moves:
        then = quarter(told.to_quarter)
        grew = [move for move in moves if move.moved > 0]
        if grew:
            return measures["risen_to_share"], say(
                "of the posts in {quarter} are about {topic}, which grew most",
                quarter=then,
                topic=in_words(grew[0].label),
            )
        return measures["fallen_to_share"], say(
            "of the posts in {quarter} are about {topic}, which shrank most",
            quarter=then,
            topic=in_words(moves[0].label),
        )
    if measures["long_to_share"].value is not None:
        return measures["long_to_share"], say(
            "of the last year's posts are about {topic}, which moved most",
            topic=in_words(_moved_over_years(database)),
        )
    if tested:
        return measures["notable_changes"], say("clear changes from one quarter to the next")
    name = "latest_drift"
    return measures[name], say(LABELS[name])


def _verdict(
    measures: dict[str, Measure],
    tested: list[DriftRow],
    told: DriftRow | None,
    moves: list[Move],
    years: Sentence | None,
    last_break: changes.LastBreak | None,
) -> Sentence:
    if last_break is not None and (told is None or last_break.week > _end_of(told)):
        return _broke(measures, tested, last_break)
    if told is None and years is not None:
        return say(
            "Slowly. No quarter is known to differ clearly from the one before, but {change}.",
            change=years,
        )
    if not tested:
        return say(
            "There is too little to tell: no two neighbouring quarters have 100 posts about a topic,"
            " spread over 8 weeks each."
        )
    if told is None:
        return say(
            "No. From one quarter to the next, no change of 5 points or more was larger than chance explains."
        )
    what = _what_moved(measures, moves)
    if told == tested[-1]:
        return say("Yes. Between {quarters}, {change}.", quarters=told.name, change=what)
    return say(
        "Not lately. The last clear change was between {quarters}: {change}.",
        quarters=told.name,
        change=what,
    )


def _end_of(pair: DriftRow) -> date:
    """The last day of the later quarter."""
    return next_quarter(pair.to_quarter) - timedelta(days=1)


def _broke(
    measures: dict[str, Measure], tested: list[DriftRow], last: changes.LastBreak
) -> Sentence:
    """A change inside a quarter shows in neither pair of quarters by itself, but from the weeks before to those after."""
    change = say(
        "The mix of topics changed within {quarter}: from the 13 weeks before to the 13 after, posts about "
        "{topic} went from {before} to {after}.",
        quarter=quarter(last.week),
        topic=in_words(last.label),
        before=measures["break_from_share"],
        after=measures["break_to_share"],
    )
    is_recent = not tested or last.week >= tested[-1].from_quarter
    return (
        say("Yes. {change}", change=change)
        if is_recent
        else say("Not lately. {change}", change=change)
    )


def _what_moved(measures: dict[str, Measure], moves: list[Move]) -> Sentence:
    """`posts about a, b and c went from 12 % to 31 %, and posts about d, e and f from 40 % to 20 %`."""
    grew = [move for move in moves if move.moved > 0]
    shrank = [move for move in moves if move.moved < 0]
    if grew and shrank:
        return say(
            "posts about {grown} went from {grown_before} to {grown_after},"
            " and posts about {shrunk} from {shrunk_before} to {shrunk_after}",
            grown=in_words(grew[0].label),
            grown_before=measures["risen_from_share"],
            grown_after=measures["risen_to_share"],
            shrunk=in_words(shrank[0].label),
            shrunk_before=measures["fallen_from_share"],
            shrunk_after=measures["fallen_to_share"],
        )
    name = "risen" if grew else "fallen"
    return say(
        "posts about {topic} went from {before} to {after}",
        topic=in_words(moves[0].label),
        before=measures[f"{name}_from_share"],
        after=measures[f"{name}_to_share"],
    )


def _over_years(database: Database, measures: dict[str, Measure]) -> Sentence | None:
    """`from the first year to the last, posts about ... went from 33 % to 2 %`; None where chance may explain it."""
    if measures["long_to_share"].value is None:
        return None
    return say(
        "from the first year to the last, posts about {topic} went from {before} to {after}",
        topic=in_words(_moved_over_years(database)),
        before=measures["long_from_share"],
        after=measures["long_to_share"],
    )


def _says(
    measures: dict[str, Measure], tested: list[DriftRow], years: Sentence | None
) -> list[Sentence]:
    said: list[Sentence] = []
    if tested:
        said.append(_latest_change(tested[-1], measures["latest_drift"]))
        said.append(
            say(
                "Pairs of neighbouring quarters that changed notably: {changed} of {tested};"
                " chance alone would mark about one in twenty.",
                changed=measures["notable_changes"],
                tested=measures["quarters_tested"],
            )
        )
    if years is not None:
        said.append(say("Over the whole period: {change}.", change=years))
    if measures["effective_topics"].value is not None:
        said.append(
            say(
                "Topics found: {found}; they are as spread as {effective} topics of equal size would be.",
                found=measures["topic_count"],
                effective=measures["effective_topics"],
            )
        )
    if measures["chatter_share"].value is not None:
        said.append(
            say(
                "{share} of the posts are small talk, left out of all shares here.",
                share=measures["chatter_share"],
            )
        )
    return said


def _latest_change(last: DriftRow, drift: Measure) -> Sentence:
    if (last.p_value or 0) <= 0.05:
        return say(
            "Between {quarters}, the last pair that can be compared, the mix of topics changed by {drift} bits"
            " (0 is the same mix, 1 has nothing in common): more than weeks differ by chance.",
            quarters=last.name,
            drift=drift,
        )
    return say(
        "Between {quarters}, the last pair that can be compared, the mix of topics changed by {drift} bits"
        " (0 is the same mix, 1 has nothing in common): no more than weeks differ by chance.",
        quarters=last.name,
        drift=drift,
    )


def _confidence(tested: list[DriftRow]) -> Confidence:
    """As firm as a share of one half would be in the smaller quarter of the last tested pair."""
    if not tested:
        return "too little"
    last = tested[-1]
    if last.is_partial:
        return "thin"
    posts = min(last.posts_from, last.posts_to)
    low, high = wilson(posts // 2, posts)
    half = ((high or 1) - (low or 0)) / 2
    return "firm" if half <= FIRM else "fair" if half <= FAIR else "thin"


def _basis(database: Database, measures: dict[str, Measure]) -> str:
    first, last, posts = database.tuples(
        "select min(created_at), max(created_at), count(*) from broadcast"
    )[0]
    if not posts:
        return tr("no posts of the owner")
    about = measures["effective_topics"].n
    return tr(
        "{posts} about a topic, of {all_posts} to everybody, {years}",
        posts=tr_n("{n} post", "{n} posts", about),
        all_posts=tr_n("{n} post", "{n} posts", posts),
        years=span(str(first.year), str(last.year)),
    )
