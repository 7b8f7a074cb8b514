"""Threads, depths and exchanges: what one half of a dialogue proves, worked out by hand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from archive_lens.analyses import replies
from archive_lens.analyses.ground import lay_ground, lay_scope
from archive_lens.findings import Finding, Measure
from archive_lens.ingest import ingest
from archive_lens.settings import Period, Settings
from archive_lens.store.database import Database
from archive_lens.wording import plain
from tests.conftest import MakeDatabase
from tests.personas import Persona, make_persona, write_archive
from tests.world import ME, START, Tweet, snowflake

ANA, BEN = 71, 72
HOUR, MINUTE, DAY = timedelta(hours=1), timedelta(minutes=1), timedelta(days=1)


def reply(
    at: datetime,
    parent: datetime | int | None,
    user: int | None = ANA,
    name: str = "ana",
    **more: Any,
) -> Tweet:
    """A reply at that time to a tweet of that time (or id) by that person."""
    parent_id = snowflake(parent, 7) if isinstance(parent, datetime) else parent
    return Tweet(
        f"@{name} yes",
        at,
        "reply",
        reply_to=parent_id,
        reply_to_user=user,
        reply_to_name=name,
        **more,
    )


def own(at: datetime, parent: Tweet | int | None, text: str = "and so on") -> Tweet:
    """A self-reply at that time."""
    parent_id = parent.tweet_id if isinstance(parent, Tweet) else parent
    return Tweet(text, at, "self_reply", reply_to=parent_id, reply_to_user=ME, reply_to_name="me")


def told(database: Database) -> Finding:
    replies.compute(database, Settings())
    return replies.answer(database, Settings())


def exchanges(database: Database) -> list[tuple[Any, ...]]:
    """(user, turns_mine, proved_turns, turns_lower_bound, double_texts, is_double_text) in order of time."""
    told(database)
    return database.tuples(
        """
        select user_id, turns_mine, proved_turns, turns_lower_bound, double_texts, is_double_text
        from exchanges
        order by exchange_id
        """
    )


# Exchanges


def test_a_reply_to_something_newer_than_my_last_one_is_a_proved_turn(
    make_database: MakeDatabase,
) -> None:
    """Ana writes at 0:00, I at 0:05, she at 0:10, I at 0:15: two replies, one proved, four turns at least."""
    database = make_database(
        tweets=[reply(START + 5 * MINUTE, START), reply(START + 15 * MINUTE, START + 10 * MINUTE)]
    )

    assert exchanges(database) == [(ANA, 2, 1, 4, 0, False)]


def test_answering_the_same_tweet_twice_is_a_double_text(make_database: MakeDatabase) -> None:
    """Two answers to one tweet: no proved turn, and 2 + 1 = 3 turns at least."""
    database = make_database(
        tweets=[reply(START + MINUTE, START), reply(START + 2 * MINUTE, START)]
    )

    assert exchanges(database) == [(ANA, 2, 0, 3, 1, True)]


def test_answering_a_tweet_older_than_my_last_reply_is_a_double_text(
    make_database: MakeDatabase,
) -> None:
    """The second answer goes to another tweet, but that was written before my first answer: 2 + 2 turns."""
    database = make_database(
        tweets=[reply(START + 10 * MINUTE, START), reply(START + 12 * MINUTE, START + 9 * MINUTE)]
    )

    assert exchanges(database) == [(ANA, 2, 0, 4, 1, True)]


def test_a_double_text_between_proved_turns_does_not_hide_them(make_database: MakeDatabase) -> None:
    """Replies at 1, 2, 11, 21 min to tweets of 0, 0, 10, 20 min: 2 proved, 1 double, 4 + 3 = 7 turns."""
    pairs = ((1, 0), (2, 0), (11, 10), (21, 20))
    database = make_database(
        tweets=[reply(START + a * MINUTE, START + b * MINUTE) for a, b in pairs]
    )

    assert exchanges(database) == [(ANA, 4, 2, 7, 1, False)]


def test_a_gap_of_exactly_24_hours_goes_on_and_a_millisecond_more_begins_anew(
    make_database: MakeDatabase,
) -> None:
    """Replies at 0, 24 h and 48 h + 1 ms: the first two are one exchange, the third stands alone."""
    late = START + 2 * DAY + timedelta(milliseconds=1)
    database = make_database(
        tweets=[
            reply(START, START - HOUR),
            reply(START + DAY, START + 23 * HOUR),
            reply(late, late - MINUTE),
        ]
    )

    assert exchanges(database) == [(ANA, 2, 1, 4, 0, False), (ANA, 1, 0, 2, 0, False)]


def test_the_first_reply_of_an_exchange_is_no_proved_turn(make_database: MakeDatabase) -> None:
    """Two days later Ana has written anew: a new exchange, one and done, whatever she said in between."""
    database = make_database(
        tweets=[reply(START, START - HOUR), reply(START + 2 * DAY, START + 2 * DAY - MINUTE)]
    )

    assert exchanges(database) == [(ANA, 1, 0, 2, 0, False), (ANA, 1, 0, 2, 0, False)]
    assert told(database).measure("one_and_done_share").value == 1.0


def test_two_people_talked_to_in_turns_have_an_exchange_each(make_database: MakeDatabase) -> None:
    """Ana, Ben, Ana, Ben by the minute: my reply to Ben is no previous tweet to Ana."""
    database = make_database(
        tweets=[
            reply(START + 10 * MINUTE, START),
            reply(START + 20 * MINUTE, START + MINUTE, BEN, "ben"),
            reply(
                START + 30 * MINUTE, START + 15 * MINUTE
            ),  # after my reply to her, before that to Ben
            reply(START + 40 * MINUTE, START + 19 * MINUTE, BEN, "ben"),  # before my reply to him
        ]
    )

    assert exchanges(database) == [(ANA, 2, 1, 4, 0, False), (BEN, 2, 0, 4, 1, True)]


def test_a_renamed_person_is_one_person(make_database: MakeDatabase) -> None:
    """Same user id under two handles: one exchange, shown under the later name."""
    database = make_database(
        tweets=[
            reply(START + MINUTE, START, ANA, "ana"),
            reply(START + 3 * MINUTE, START + 2 * MINUTE, ANA, "ana_writes"),
        ]
    )

    assert exchanges(database) == [(ANA, 2, 1, 4, 0, False)]
    assert told(database).tables[0].rows[0][0] == "ana_writes"


def test_replies_without_a_user_id_are_in_no_exchange_but_in_the_reply_share(
    make_database: MakeDatabase,
) -> None:
    """One of two tweets answers somebody known by handle alone: reply share 1/2, no exchange."""
    database = make_database(posts=["hello"], tweets=[reply(START + DAY, None, None, "old_pal")])

    assert exchanges(database) == []
    assert told(database).measure("reply_share").value == 0.5


def test_a_follow_up_to_an_unknown_tweet_proves_nothing(make_database: MakeDatabase) -> None:
    """The second reply names the person but no tweet: 2 replies + 1 answered tweet."""
    database = make_database(tweets=[reply(START + MINUTE, START), reply(START + HOUR, None)])

    assert exchanges(database) == [(ANA, 2, 0, 3, 1, True)]


def test_an_answered_tweet_newer_than_its_answer_is_impossible_and_not_counted(
    make_database: MakeDatabase,
) -> None:
    """The parent's id is later than the reply's: no turn, no latency, one line of doubt; 2 + 1 turns."""
    database = make_database(
        tweets=[reply(START, START - MINUTE), reply(START + HOUR, START + 2 * HOUR)]
    )

    assert exchanges(database) == [(ANA, 2, 0, 3, 1, True)]
    assert told(database).measure("impossible_parents").value == 1
    assert told(database).measure("median_latency_seconds").n == 1


def test_what_i_add_under_my_own_reply_makes_no_turn_and_no_thread(
    make_database: MakeDatabase,
) -> None:
    """Reply, own addition, Ana's answer, reply: two replies, one proved; the addition is in no thread.

    Ana answered before the addition was written, but after my reply to her, so the turn is proved.
    """
    first = reply(START + MINUTE, START)
    added = own(START + 3 * MINUTE, first)
    second = reply(START + 5 * MINUTE, START + 2 * MINUTE)
    database = make_database(tweets=[first, added, second])

    assert exchanges(database) == [(ANA, 2, 1, 4, 0, False)]
    assert database.tuples("select * from threads") == []
    assert database.tuples(
        "select tweet_id, depth, parent_kind from reply_depths order by tweet_id"
    ) == [
        (first.tweet_id, 1, "other"),
        (added.tweet_id, 2, "own"),
        (second.tweet_id, 1, "other"),
    ]


def test_ids_from_before_november_2010_give_an_order_but_no_time(
    make_database: MakeDatabase,
) -> None:
    """Ids 100 to 103 are counters: the second reply answers a tweet after the first, so it is proved."""
    day = datetime(2009, 5, 4)
    database = make_database(
        tweets=[
            reply(day, 100, tweet_id=101, is_time_exact=False),
            reply(day, 102, tweet_id=103, is_time_exact=False),
        ]
    )

    assert exchanges(database) == [(ANA, 2, 1, 4, 0, False)]
    assert database.tuples("select latency_seconds from reply_depths") == [(None,), (None,)]


def test_an_answer_to_a_tweet_from_before_november_2010_has_no_latency(
    make_database: MakeDatabase,
) -> None:
    database = make_database(tweets=[reply(START, 5_000_000)])

    told(database)

    assert database.tuples("select depth, parent_kind, latency_seconds from reply_depths") == [
        (1, "other", None)
    ]


def test_an_exchange_that_follows_my_mention_is_mine_to_have_opened(
    make_database: MakeDatabase,
) -> None:
    """I mention Ana at noon, she writes at 13:00, I answer at 14:00; Ben I mentioned two days ago."""
    database = make_database(
        tweets=[
            Tweet("look @ana", START, mentions=[(ANA, "ana")]),
            reply(START + 2 * HOUR, START + HOUR),
            Tweet("look @ben", START + 3 * HOUR, mentions=[(BEN, "ben")]),
            reply(START + 3 * DAY, START + 2 * DAY, BEN, "ben"),
        ]
    )

    assert told(database).measure("initiated_share").value == 0.5
    assert database.tuples("select user_id from exchanges where is_initiated") == [(ANA,)]


# Threads and depth


def test_a_thread_counts_its_tweets_and_its_longest_way_down(make_database: MakeDatabase) -> None:
    """Root with two branches, of two tweets and of one: 4 tweets, depth 2."""
    root = Tweet("a thread", START)
    second = own(START + MINUTE, root)
    database = make_database(
        tweets=[root, second, own(START + 2 * MINUTE, second), own(START + 3 * MINUTE, root)]
    )

    told(database)

    assert database.tuples("select root_tweet_id, size, depth, is_lower_bound from threads") == [
        (root.tweet_id, 4, 2, False)
    ]


def test_a_missing_own_parent_counts_one_step_and_marks_a_lower_bound(
    make_database: MakeDatabase,
) -> None:
    """The root was deleted: two tweets are left, the lower one two steps down."""
    top = own(START, snowflake(START - HOUR))
    database = make_database(tweets=[top, own(START + MINUTE, top)])

    finding = told(database)

    assert database.tuples("select root_tweet_id, size, depth, is_lower_bound from threads") == [
        (top.tweet_id, 2, 2, True)
    ]
    assert "lower bound" in finding.measure("max_thread_depth").note


def test_latency_is_told_by_the_ids(make_database: MakeDatabase) -> None:
    """90 s between the two ids; own threads have none."""
    root = Tweet("root", START + HOUR)
    database = make_database(
        tweets=[reply(START + 90 * timedelta(seconds=1), START), root, own(START + 2 * HOUR, root)]
    )

    told(database)

    assert database.tuples("select latency_seconds from reply_depths order by tweet_id") == [
        (90.0,),
        (None,),
    ]


# Summaries


def test_the_shares_rest_on_exchanges(make_database: MakeDatabase) -> None:
    """Ten exchanges: one of four proved turns, two of one, seven single replies; 16 replies of 17 tweets."""
    tweets = [Tweet("a post", START - DAY)]
    lengths = [4, 1, 1, 0, 0, 0, 0, 0, 0, 0]
    for number, length in enumerate(lengths):
        begin = START + number * 3 * DAY
        tweets += [
            reply(begin + (2 * turn + 1) * MINUTE, begin + 2 * turn * MINUTE, ANA + number)
            for turn in range(length + 1)
        ]
    finding = told(make_database(tweets=tweets))
    values = {measure.measure: measure.value for measure in finding.measures}

    assert values["reply_share"] == pytest.approx(16 / 17)
    assert values["one_and_done_share"] == 0.7
    assert values["multi_turn_share"] == pytest.approx(0.3)
    assert values["deep_share"] == 0.1
    assert values["exchanges"] == 10
    assert values["exchange_people"] == 10
    assert values["median_latency_seconds"] == 60.0
    assert values["longest_exchange"] == 10
    assert finding.headline.measure == "multi_turn_share"
    assert "half" in plain(finding.verdict)


def test_quarters_carry_both_shares_and_tell_when_they_are_cut(make_database: MakeDatabase) -> None:
    """Q1 2024: a post and a reply (1/2); Q3: a reply. Too few for a chart."""
    database = make_database(
        tweets=[
            Tweet("hello", datetime(2024, 1, 1)),
            reply(datetime(2024, 2, 1), datetime(2024, 1, 31)),
            reply(datetime(2024, 9, 30), datetime(2024, 9, 29)),
        ]
    )

    finding = told(database)

    assert database.tuples(
        "select period_start, share, n, exchanges, multi_turn_share, is_partial from replies_by_quarter order by 1"
    ) == [(date(2024, 1, 1), 0.5, 2, 1, 0.0, False), (date(2024, 7, 1), 1.0, 1, 1, 0.0, True)]
    assert [chart.chart_id for chart in finding.charts] == ["exchanges-by-turns"]


def test_the_chart_leaves_quarters_with_too_few_blank(make_database: MakeDatabase) -> None:
    """Q1: 5 posts and 5 replies to one person, months apart; Q2 nothing; Q3 a reply; Q4 10 posts."""
    days = [datetime(2024, 1, 1) + timedelta(days=2 * day) for day in range(5)]
    database = make_database(
        tweets=[
            *(Tweet(f"post {day}", day) for day in days),
            *(reply(day + DAY, day) for day in days),
            reply(datetime(2024, 9, 30), datetime(2024, 9, 29)),
            *(Tweet("post", datetime(2024, 10, day)) for day in range(1, 11)),
        ]
    )

    chart = told(database).charts[0]

    assert chart.x == ("2024 Q1", "2024 Q2", "2024 Q3", "2024 Q4")
    assert chart.series[0].values == (0.5, None, None, 0.0)
    assert chart.series[1].values == (None, None, None, None)


def test_another_account_in_the_same_file_changes_nothing(make_database: MakeDatabase) -> None:
    """Nor does a second run."""
    database = make_database(
        tweets=[
            reply(START, START - HOUR),
            reply(START + MINUTE, START - HOUR, account=ME + 1),
        ]
    )
    told(database)
    told(database)

    assert database.value("select count(*) from exchanges") == 1
    assert database.value("select count(*) from exchange_turns") == 1


def test_only_the_period_counts(make_database: MakeDatabase) -> None:
    """A thread begun and a reply given the year before are left out; the old thread's new end is still a reply."""
    old, late = datetime(2023, 5, 1), datetime(2024, 5, 1)
    root = Tweet("root", old)
    tweets = [root, reply(old + DAY, old), own(late, root), reply(late + DAY, late)]
    settings = Settings(period=Period(since=date(2024, 1, 1)))
    database = make_database(tweets=tweets, settings=settings)

    assert exchanges(database) == [(ANA, 1, 0, 2, 0, False)]
    assert told(database).measure("reply_share").value == 0.5
    assert database.tuples("select * from threads") == []
    assert database.tuples("select depth from reply_depths order by tweet_id") == [(1,), (1,)]


@pytest.mark.parametrize("kind", ["nothing", "retweets", "one post", "one reply", "five posts"])
def test_little_data_says_so(make_database: MakeDatabase, kind: str) -> None:
    tweets = {
        "nothing": [],
        "retweets": [
            Tweet("RT @ana: x", START, "retweet", retweeted_user=ANA, retweeted_name="ana")
        ],
        "one post": [Tweet("hello", START)],
        "one reply": [reply(START, START - HOUR)],
        "five posts": [Tweet(f"hello {day}", START + day * DAY) for day in range(5)],
    }[kind]

    finding = told(make_database(tweets=tweets))

    assert finding.confidence == "too little"
    assert plain(finding.verdict)
    assert all(isinstance(measure, Measure) for measure in finding.measures)
    assert {measure.measure for measure in finding.measures} == set(finding.labels)


def test_every_answer_tells_that_one_side_is_missing(make_database: MakeDatabase) -> None:
    finding = told(
        make_database(
            tweets=[reply(START + n * 3 * DAY, START + n * 3 * DAY - HOUR) for n in range(30)]
        )
    )

    assert "your half" in plain(finding.verdict)
    assert "your side only" in finding.wrong_when
    assert any("not in the archive" in plain(sentence) for sentence in finding.says)


# Made-up accounts with a known truth


@pytest.fixture(scope="module", params=[("conversationalist", "en"), ("mixed", "ja")], ids=str)
def account(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Persona, Database]]:
    style, lang = request.param
    persona = make_persona(style, tweets=500, seed=11, lang=lang)
    folder = tmp_path_factory.mktemp(style)
    write_archive(persona, folder / "archive")
    ingest(folder / "archive", folder / "archive.duckdb")
    with Database.open(folder / "archive.duckdb") as database:
        lay_scope(database, Settings(), persona.account.account_id)
        lay_ground(database, Settings())
        replies.compute(database, Settings())
        yield persona, database


def test_planted_exchanges_are_found_to_the_last_turn(account: tuple[Persona, Database]) -> None:
    persona, database = account
    found = database.tuples(
        """
        select exchange_id, user_id, turns_mine, proved_turns, double_texts, turns_lower_bound
        from exchanges
        order by exchange_id
        """
    )

    assert found == sorted(
        (
            min(planted.tweet_ids),
            planted.user_id,
            planted.turns_mine,
            planted.proved_turns,
            planted.double_texts,
            planted.turns_mine + planted.distinct_parents,
        )
        for planted in persona.truth.exchanges
    )


def test_planted_threads_are_found_with_their_depth(account: tuple[Persona, Database]) -> None:
    persona, database = account
    found = database.tuples(
        "select root_tweet_id, size, depth, is_lower_bound, posted_at_once from threads order by root_tweet_id"
    )

    assert any(planted.is_scheduled for planted in persona.truth.threads)
    assert found == sorted(
        (
            planted.root_tweet_id,
            planted.size,
            planted.depth,
            planted.is_lower_bound,
            planted.is_scheduled,
        )
        for planted in persona.truth.threads
    )


def test_the_reply_share_of_a_made_up_account_is_its_true_one(
    account: tuple[Persona, Database],
) -> None:
    """A scheduled thread counts as one post."""
    persona, database = account
    own = persona.standing
    posts = len(own) - sum(
        thread.size - 1 for thread in persona.truth.threads if thread.is_scheduled
    )

    measure = replies.answer(database, Settings()).measure("reply_share")

    assert measure.n == posts < len(own)
    assert measure.value == sum(tweet.kind == "reply" for tweet in own) / posts
