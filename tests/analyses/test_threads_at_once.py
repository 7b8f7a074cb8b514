"""Threads that were posted at once count as one post, and keep their size and depth."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from archive_lens.analyses import replies
from archive_lens.findings import Finding
from archive_lens.settings import Settings
from archive_lens.store.database import Database
from tests.conftest import MakeDatabase
from tests.world import ME, START, Tweet, snowflake

HOUR = timedelta(hours=1)
OLD = datetime(2009, 5, 4, 10)  # ids of that time tell no time


def thread(*gaps: float, at: datetime = START, **more: Any) -> list[Tweet]:
    """A root and self-replies, each to the one before and so many seconds after it."""
    tweets = [Tweet("a thread", at, **more)]
    for gap in gaps:
        last = tweets[-1]
        tweets.append(under(last, last.at + timedelta(seconds=gap), **more))
    return tweets


def under(parent: Tweet, at: datetime, **more: Any) -> Tweet:
    """A self-reply to that tweet at that time."""
    return Tweet("and so on", at, "self_reply", reply_to=parent.tweet_id, reply_to_user=ME, **more)


def answer_to_ana(at: datetime) -> Tweet:
    return Tweet("@ana yes", at, "reply", reply_to=snowflake(at - HOUR), reply_to_user=71)


def told(database: Database) -> Finding:
    replies.compute(database, Settings())
    return replies.answer(database, Settings())


def threads(database: Database) -> list[tuple[Any, ...]]:
    """(size, depth, posts, posted_at_once) in order of time."""
    told(database)
    return database.tuples(
        "select size, depth, posts, posted_at_once from threads order by root_tweet_id"
    )


def test_a_thread_sent_at_once_is_one_post_of_three(make_database: MakeDatabase) -> None:
    """Three tweets within 2.4 s, a post, a reply: one of three posts answers, and not one of five tweets."""
    database = make_database(
        tweets=[*thread(0.4, 1.999), Tweet("alone", START + HOUR), answer_to_ana(START + 2 * HOUR)]
    )

    finding = told(database)

    assert threads(database) == [(3, 2, 1, True)]
    assert finding.measure("reply_share").value == 1 / 3
    assert finding.measure("reply_share").n == 3
    assert finding.measure("threads_at_once").value == 1
    assert finding.measure("median_thread_size").value == 3
    assert finding.measure("max_thread_depth").value == 2
    assert database.tuples("select n, replies from replies_by_quarter") == [(3, 1)]


def test_two_seconds_are_not_at_once(make_database: MakeDatabase) -> None:
    database = make_database(tweets=thread(2.0))

    assert threads(database) == [(2, 1, 2, False)]
    assert told(database).measure("threads_at_once").value == 0


def test_each_gap_counts_and_not_the_whole_time(make_database: MakeDatabase) -> None:
    """Five tweets 1.5 s apart take 6 s and are one post all the same, which begins with the first."""
    tweets = thread(1.5, 1.5, 1.5, 1.5)
    database = make_database(tweets=tweets)

    assert threads(database) == [(5, 4, 1, True)]
    assert database.tuples("select distinct first_tweet_id, gap_seconds from posted_together") == [
        (tweets[0].tweet_id, 1.5)
    ]


def test_what_is_added_later_is_a_post_of_its_own(make_database: MakeDatabase) -> None:
    """Two at once, and an hour later two more at once: four tweets, two posts, not all at once."""
    tweets = thread(0.5, 3600, 0.5)
    database = make_database(tweets=tweets)

    assert threads(database) == [(4, 3, 2, False)]
    assert database.tuples("select tweet_id, first_tweet_id from posted_together order by 1") == [
        (tweets[1].tweet_id, tweets[0].tweet_id),
        (tweets[3].tweet_id, tweets[2].tweet_id),
    ]


def test_a_fork_sent_at_once_is_one_post(make_database: MakeDatabase) -> None:
    """Both answer the root, 1 s and 2.5 s after it: the second came 1.5 s after the first."""
    root = Tweet("a fork", START)
    tweets = [root, *(under(root, START + timedelta(seconds=gap)) for gap in (1, 2.5))]

    assert threads(make_database(tweets=tweets)) == [(3, 1, 1, True)]


def test_whole_seconds_must_do_for_old_ids(make_database: MakeDatabase) -> None:
    """10:00:00 and 10:00:01 may be 1.9 s apart and no more; 10:00:00 and 10:00:02 may be 2.9 s apart."""
    tweets = []
    for number, gap in enumerate((1, 2)):
        root = Tweet("old", OLD + number * HOUR, tweet_id=100 + 10 * number)
        later = under(root, root.at + timedelta(seconds=gap), tweet_id=root.tweet_id + 1)
        tweets += [root, later]

    assert threads(make_database(tweets=tweets)) == [(2, 1, 1, True), (2, 1, 2, False)]


def test_where_only_the_day_is_known_nothing_was_at_once(make_database: MakeDatabase) -> None:
    """Both say midnight."""
    day = datetime(2009, 5, 4)
    root = Tweet("old", day, tweet_id=100, is_time_exact=False)
    database = make_database(tweets=[root, under(root, day, tweet_id=101, is_time_exact=False)])

    assert threads(database) == [(2, 1, 2, False)]


def test_what_follows_a_reply_to_somebody_is_no_thread_and_counts_for_itself(
    make_database: MakeDatabase,
) -> None:
    """An answer in two parts within a second: one of two answers somebody else, as before."""
    first = answer_to_ana(START)
    database = make_database(tweets=[first, under(first, START + timedelta(seconds=1))])

    assert threads(database) == []
    assert told(database).measure("reply_share").value == 0.5
    assert database.tuples("select * from posted_together") == []


def test_a_thread_whose_top_is_missing_is_marked_by_what_is_left(
    make_database: MakeDatabase,
) -> None:
    """A lone tweet under a deleted one was not posted with anything; two left ones were."""
    tweets = []
    for number, gaps in enumerate(((), (0.7,))):
        gone = Tweet("gone", START + number * HOUR)
        top = under(gone, gone.at + timedelta(seconds=1))
        tweets += [top, *(under(top, top.at + timedelta(seconds=gap)) for gap in gaps)]

    assert threads(make_database(tweets=tweets)) == [(1, 1, 1, False), (2, 2, 1, True)]
