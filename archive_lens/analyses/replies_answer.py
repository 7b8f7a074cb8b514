"""What the replies relations say, in words, charts and tables; always of one side alone."""

from __future__ import annotations

from archive_lens import wording
from archive_lens.analyses import quarters, replies_path, statistics, telling
from archive_lens.analyses.replies_path import Quarter
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

TITLE = mark("Replies")
QUESTION = mark("Do I really converse?")

LABELS = {
    "multi_turn_share": mark("Exchanges that provably went back and forth"),
    "reply_share": mark("Tweets that answer somebody"),
    "one_and_done_share": mark("Exchanges of a single reply"),
    "deep_share": mark("Exchanges with three proved turns or more"),
    "double_text_share": mark("Follow-ups that answer nothing new"),
    "initiated_share": mark("Exchanges you had opened with a mention"),
    "exchanges": mark("Exchanges"),
    "exchange_people": mark("People you exchanged words with"),
    "longest_exchange": mark("Turns, at least, in the longest exchange"),
    "conversation_breadth": mark("Different people in a hundred replies"),
    "median_latency_seconds": mark("Time to reply when you reply, middle case"),
    "latency_p25_seconds": mark("Time to reply, the quicker quarter takes at most"),
    "latency_p75_seconds": mark("Time to reply, the slower quarter takes at least"),
    "within_hour_share": mark("Replies within an hour"),
    "threads": mark("Own threads"),
    "max_thread_depth": mark("Steps down in the deepest thread"),
    "median_thread_size": mark("Tweets in a typical thread"),
    "threads_at_once": mark("Own threads that were posted at once"),
    "impossible_parents": mark("Replies whose answered tweet cannot be right"),
    **replies_path.LABELS,
}

METHOD = mark(
    "Everything you wrote counts, retweets left out; a reply is a tweet that answers somebody else. Parts of a thread "
    "that came less than 2 seconds after one another, as programs send them, count as one post in the share of "
    "replies; size and depth of threads count tweets. "
    "An exchange is a run of your replies to one person, told by user id, so a new handle makes no difference; "
    "more than 24 hours between two of your replies begin a new one, exactly 24 hours do not. The first reply "
    "of an exchange follows up on nothing and is never a proved turn, even where it answers a tweet newer than "
    "your last exchange with that person. A later reply is a proved turn when the tweet it answers is newer "
    "than your reply before it: the other must have spoken in between. All other follow-ups are double texts: "
    "the same tweet answered again, an older one, or one that is not known. Order is told by tweet ids. "
    "One and done: a single reply of yours. Multi-turn: at least one proved turn. Deep: at least three. Turns "
    "are your replies plus the different tweets they answer, which is never more than were truly written. "
    "What you add under your own reply belongs to that conversation, makes no turn and is no thread. A thread "
    "is a post or quote with your own self-replies under it; depth counts the steps down from its root, a "
    "missing top as one. Time to reply is your tweet's time minus that of the tweet it answers, both from "
    "their ids. Shares have 95 % Wilson intervals, widened where drawing whole weeks again says more doubt; "
    "the median's interval comes from drawing whole weeks again. The path shows a quarter where ten tweets and ten "
    "exchanges allow a share; a change is told where both intervals stand apart. Giving, beside it, is what you "
    "gave to others (boosts, retweets, replies with a link that is not yours) among this and self-promotion."
)

WRONG_WHEN = mark(
    "The archive holds your side only: what others answered, and every mention you left unanswered, is not in "
    "it. So an exchange may have gone on without your next reply, dialogues are longer than shown, and the time "
    "to reply says nothing of how often you reply. Deleted tweets are gone from both sides. Replies without a "
    "user id (old archives) are in the reply share but in no exchange; those without the answered tweet's id "
    "never prove a turn. Ids older than November 2010 tell no time, so there is no time to reply, and where "
    "only the day is known 24 hours are a guess."
)


def answer(database: Database, settings: Settings) -> Finding:
    """What the relations say of the account and period last analysed."""
    by_name = telling.stored_measures(database, "replies", LABELS)
    headline = by_name["multi_turn_share"]
    written = by_name["reply_share"].n
    along = replies_path.by_quarter(database)
    return Finding(
        analysis="replies",
        title=tr(TITLE),
        question=tr(QUESTION),
        verdict=_verdict(by_name),
        headline=headline,
        headline_label=say("of your exchanges provably went back and forth"),
        confidence=statistics.confidence(headline),
        basis=_basis(database, written, headline.n),
        measures=tuple(by_name.values()),
        labels=telling.in_force(LABELS),
        says=(*_says(by_name), *replies_path.moved(along, by_name)),
        charts=tuple(_charts(database, along)),
        tables=(
            _longest_dialogues(database),
            _deepest_threads(database),
            replies_path.table(along),
        ),
        quotes=tuple(_quotes(database)),
        method=tr(METHOD),
        wrong_when=tr(WRONG_WHEN),
    )


def _verdict(measures: dict[str, Measure]) -> Sentence:
    replying, going_on = measures["reply_share"], measures["multi_turn_share"]
    if replying.value is None:
        return say(
            "This period holds nothing that you wrote yourself, so there is no conversation to look at."
        )
    if replying.value == 0:
        return say("Nothing you wrote here answers anybody: on your side, it is all broadcast.")
    if going_on.value is None or going_on.n < statistics.TOO_FEW:
        return say(
            "You answered others only a few times in exchanges that can be followed, "
            "too few to tell whether you really converse."
        )
    return say(
        "You answer somebody in {often} of your tweets ({replying}), and {how_many} ({going_on}), as far as your half "
        "of it shows.",
        often=wording.one_in(replying.value),
        replying=replying,
        how_many=_going_on(going_on.value),
        going_on=going_on,
    )


def _going_on(share: float) -> str:
    if share >= 0.4:
        return tr("many of these exchanges provably go back and forth")
    if share >= 0.2:
        return tr("some of these exchanges provably go back and forth, most do not")
    if share >= 0.05:
        return tr("only a few of these exchanges provably go back and forth")
    return tr("hardly any of these exchanges provably goes back and forth")


def _says(measures: dict[str, Measure]) -> list[Sentence]:
    sentences: list[Sentence] = []
    single, deep = measures["one_and_done_share"], measures["deep_share"]
    if single.value is not None and single.n >= statistics.TOO_FEW:
        sentences.append(
            say(
                "On your side, {single} of the exchanges are a single reply, and {deep} reach three turns or more that "
                "can be proved; what others wrote back is not in the archive.",
                single=single,
                deep=deep,
            )
        )
    latency = measures["median_latency_seconds"]
    if latency.value is not None and latency.n >= statistics.TOO_FEW:
        sentences.append(
            say(
                "When you reply, half of your replies come within {time}; mentions that you left unanswered are not in "
                "the archive and not in this time.",
                time=latency,
            )
        )
    doubles = measures["double_text_share"]
    if doubles.value is not None and doubles.n >= statistics.TOO_FEW:
        sentences.append(
            say(
                "{share} of your follow-ups within a day answer nothing new: you wrote again before the other, as far "
                "as your side shows, had spoken.",
                share=doubles,
            )
        )
    threads, depth = measures["threads"], measures["max_thread_depth"]
    if threads.value:
        sentences.append(
            say_n(
                "You wrote {threads} thread of your own; the deepest goes {depth} down.",
                "You wrote {threads} threads of your own; the deepest goes {depth} down.",
                threads.value,
                threads=threads,
                depth=depth,
            )
        )
    return sentences[:4]


def _basis(database: Database, written: int, exchanges: int) -> str:
    return telling.listed(
        tr_n("{n} post of yours", "{n} posts of yours", written),
        tr_n("{n} exchange", "{n} exchanges", exchanges),
        telling.years(database),
    )


def _charts(database: Database, found: list[Quarter]) -> list[Chart]:
    return [*_lines(found), *replies_path.path(found), *_turns_chart(database)]


def _lines(found: list[Quarter]) -> list[Chart]:
    answering = {q.period_start: q.answering for q in found if q.n >= statistics.TOO_FEW}
    going_on = {q.period_start: q.going_on for q in found if q.exchanges >= statistics.TOO_FEW}
    if not answering:
        return []
    first, last = found[0], found[-1]
    along = quarters.every_quarter([quarter.period_start for quarter in found])
    return [
        Chart(
            chart_id="replies-by-quarter",
            kind="line",
            title=tr("How much you answer, and how much of it goes on"),
            finding=tr(
                "Share of your tweets that answer somebody, from {first_share} in {first} to {last_share} in {last}, "
                "and share of your exchanges with a proved turn. Quarters with fewer than {least} are left blank.",
                first_share=wording.share(first.share),
                first=wording.quarter(first.period_start),
                last_share=wording.share(last.share),
                last=wording.quarter(last.period_start),
                least=str(statistics.TOO_FEW),
            ),
            x=quarters.labels(along),
            series=(
                quarters.series(tr("Tweets that answer somebody"), along, answering),
                quarters.series(tr("Exchanges that go on"), along, going_on),
            ),
            unit="share",
            x_title=tr("Quarter"),
            y_title=tr("Share"),
        )
    ]


def _turns_chart(database: Database) -> list[Chart]:
    rows = database.tuples(
        """
        select least(proved_turns, 8) as turns, count(*)
        from exchanges
        where account_id = (select account_id from analysis_scope)
        group by turns
        order by turns
        """
    )
    if not rows:
        return []
    found = dict(rows)
    along = range(max(found) + 1)
    return [
        Chart(
            chart_id="exchanges-by-turns",
            kind="bars",
            title=tr("Exchanges by the turns that can be proved"),
            finding=tr(
                "{without} of {all_exchanges} exchanges show no turn that your side can prove.",
                without=digits(found.get(0, 0)),
                all_exchanges=digits(sum(found.values())),
            ),
            x=tuple(tr("none") if n == 0 else tr("8 or more") if n == 8 else str(n) for n in along),
            series=(Series(tr("Exchanges"), tuple(float(found.get(n, 0)) for n in along)),),
            unit="count",
            x_title=tr("Proved turns"),
            y_title=tr("Exchanges"),
        )
    ]


def _longest_dialogues(database: Database) -> Table:
    rows = database.tuples(
        """
        with names as (
            select in_reply_to_user_id as user_id, arg_max(in_reply_to_username, tweet_id) as username
            from posts
            where account_id = (select account_id from analysis_scope)
            group by in_reply_to_user_id
        )
        select
            coalesce(names.username, exchanges.user_id::varchar),
            turns_lower_bound,
            turns_mine,
            proved_turns,
            double_texts,
            first_at,
            last_at,
            count(*) over ()
        from exchanges
        left join names on names.user_id = exchanges.user_id
        where account_id = (select account_id from analysis_scope)
            and turns_mine >= 2
        order by turns_lower_bound desc, proved_turns desc, exchange_id
        limit $shown
        """,
        {"shown": telling.SHOWN},
    )
    columns = (
        Column("user_id", tr("Person"), "person"),
        Column("turns_lower_bound", tr("Turns, at least"), "count"),
        Column("turns_mine", tr("Your replies"), "count"),
        Column("proved_turns", tr("Proved turns"), "count"),
        Column("double_texts", tr("Double texts"), "count"),
        Column("first_at", tr("First"), "day"),
        Column("last_at", tr("Last"), "day"),
    )
    return telling.table("exchanges", tr("Longest dialogues"), columns, rows)


def _deepest_threads(database: Database) -> Table:
    rows = database.tuples(
        """
        select
            posts.text,
            threads.size,
            threads.depth,
            threads.posted_at_once,
            threads.is_lower_bound,
            threads.first_at,
            threads.root_tweet_id,
            count(*) over ()
        from threads
        inner join posts on posts.tweet_id = threads.root_tweet_id
        where threads.account_id = (select account_id from analysis_scope)
        order by threads.depth desc, threads.size desc, threads.root_tweet_id
        limit $shown
        """,
        {"shown": telling.SHOWN},
    )
    columns = (
        Column("text", tr("Begins with"), "tweet_text"),
        Column("size", tr("Tweets"), "count"),
        Column("depth", tr("Depth"), "count"),
        Column("posted_at_once", tr("Posted at once")),
        Column("is_lower_bound", tr("Something missing")),
        Column("first_at", tr("Begun"), "day"),
        Column("root_tweet_id", tr("Tweet"), "tweet_id"),
    )
    return telling.table("threads", tr("Deepest threads"), columns, rows)


def _quotes(database: Database) -> list[Quote]:
    """Roots of the three deepest own threads."""
    rows = database.tuples(
        """
        select posts.tweet_id, posts.text, posts.created_at, threads.size, posts.origin
        from threads
        inner join posts on posts.tweet_id = threads.root_tweet_id
        where threads.account_id = (select account_id from analysis_scope)
        order by threads.depth desc, threads.size desc, threads.root_tweet_id
        limit 3
        """
    )
    return [
        Quote(
            tweet_id,
            text,
            at,
            say_n("begins a thread of {n} tweet", "begins a thread of {n} tweets", size),
            origin,
        )
        for tweet_id, text, at, size, origin in rows
    ]
