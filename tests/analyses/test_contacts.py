"""Stages, flags and scores of contacts, worked out by hand."""

from __future__ import annotations

import math
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from archive_lens.analyses import breadth, contacts, replies
from archive_lens.analyses.ground import lay_ground, lay_scope
from archive_lens.findings import Finding
from archive_lens.ingest import ingest
from archive_lens.settings import Settings
from archive_lens.store.database import Database
from archive_lens.wording import plain
from tests.conftest import MakeDatabase
from tests.personas import make_persona, write_archive
from tests.world import ME, START, Tweet, snowflake

ANA, BEN, CAT, DAN, EVE, FAY = 71, 72, 73, 74, 75, 76
HOUR, MINUTE, DAY = timedelta(hours=1), timedelta(minutes=1), timedelta(days=1)


def reply(
    at: datetime, user: int = ANA, name: str = "ana", parent: datetime | None = None
) -> Tweet:
    parent_id = snowflake(parent or at - 3 * MINUTE, 7)
    return Tweet("yes", at, "reply", reply_to=parent_id, reply_to_user=user, reply_to_name=name)


def dialogue(at: datetime, user: int = ANA, name: str = "ana") -> list[Tweet]:
    """Two replies with one proved turn between them."""
    return [reply(at, user, name), reply(at + 10 * MINUTE, user, name, at + 5 * MINUTE)]


def told(database: Database, settings: Settings | None = None) -> Finding:
    settings = settings or Settings()
    for analysis in (replies, breadth, contacts):
        analysis.compute(database, settings)
    return contacts.answer(database, settings)


def write_messages(database: Database, messages: list[tuple[int, int, datetime]]) -> None:
    """Direct messages as (sender, recipient, time)."""
    rows = [
        (ME, number, "1-2", sender, recipient, at)
        for number, (sender, recipient, at) in enumerate(messages)
    ]
    names = ("account_id", "message_id", "conversation_id", "sender_id", "recipient_id", "sent_at")
    database.append("direct_messages", pl.DataFrame(rows, schema=names, orient="row"))


def stages(database: Database) -> dict[int, str]:
    told(database)
    return dict(database.tuples("select user_id, stage from contacts order by user_id"))


def row(database: Database, user: int, columns: str) -> tuple[Any, ...]:
    return database.tuples(f"select {columns} from contacts where user_id = $user", {"user": user})[
        0
    ]


def test_the_highest_stage_that_fits_wins(make_database: MakeDatabase) -> None:
    """Ana: messages both ways. Ben: mutual, five days. Cat: a proved turn on each of two days.

    Dan: two proved turns on one day are not enough. Eve: retweeted. Fay only follows.
    """
    tweets = [reply(START + n * DAY, BEN, "ben") for n in range(5)]
    tweets += dialogue(START + 10 * DAY, CAT, "cat") + dialogue(START + 20 * DAY, CAT, "cat")
    tweets += dialogue(START + 30 * DAY, DAN, "dan")
    tweets += [reply(START + 30 * DAY + 20 * MINUTE, DAN, "dan", START + 30 * DAY + 15 * MINUTE)]
    tweets += [
        Tweet("RT @eve: x", START + 40 * DAY, "retweet", retweeted_user=EVE, retweeted_name="eve")
    ]
    database = make_database(tweets=tweets, followers=[BEN, FAY], following=[BEN])
    write_messages(database, [(ME, ANA, START + DAY), (ANA, ME, START + 2 * DAY)])

    assert stages(database) == {
        ANA: "private",
        BEN: "relationship",
        CAT: "conversing",
        DAN: "engaged",
        EVE: "aware",
        FAY: "known",
    }


def test_a_relationship_needs_both_follows_five_days_and_half_a_year(
    make_database: MakeDatabase,
) -> None:
    """Ben is not followed back, Cat has four days, Dan's last day is 181 days before the export."""
    export = datetime(2025, 1, 1)
    tweets = [reply(export - (10 + 2 * n) * DAY, BEN, "ben") for n in range(5)]
    tweets += [reply(export - (10 + 2 * n) * DAY + HOUR, CAT, "cat") for n in range(4)]
    tweets += [reply(export - (181 + 2 * n) * DAY, DAN, "dan") for n in range(5)]
    tweets += [reply(export - (180 + 2 * n) * DAY + HOUR, EVE, "eve") for n in range(5)]
    database = make_database(
        tweets=tweets,
        followers=[BEN, CAT, DAN, EVE],
        following=[CAT, DAN, EVE],
        generated_at=export,
    )

    assert stages(database) == {BEN: "engaged", CAT: "engaged", DAN: "engaged", EVE: "relationship"}


def test_the_score_by_hand(make_database: MakeDatabase) -> None:
    """Ana, 90 days before the export: recency .25 / 2; one day of the year, the 95th percentile being 1: .25;

    one proved turn: .025; mutual: .15; no messages. Together .55.
    """
    database = make_database(
        tweets=dialogue(START), followers=[ANA], following=[ANA],
        generated_at=START + 10 * MINUTE + 90 * DAY,
    )  # fmt: skip
    told(database)

    parts = row(
        database, ANA, "recency_part, frequency_part, depth_part, mutual_part, message_part, score"
    )
    assert parts == pytest.approx((0.125, 0.25, 0.025, 0.15, 0, 0.55))
    assert row(database, ANA, "proved_turns, exchanges, replies, active_days") == (1, 1, 2, 1)


def test_frequency_counts_days_of_the_last_year_against_the_busiest(
    make_database: MakeDatabase,
) -> None:
    """Ana on 3 days, Ben on 1: the 95th percentile of (1, 3) is 2.9; Ben has log 2 / log 3.9 of the quarter."""
    tweets = [reply(START + n * DAY) for n in range(3)] + [reply(START + HOUR, BEN, "ben")]
    tweets += [reply(START - 400 * DAY, BEN, "ben")]
    database = make_database(tweets=tweets)
    told(database)

    assert row(database, ANA, "frequency_part, recent_days") == (0.25, 3)
    assert row(database, BEN, "frequency_part, recent_days, active_days") == (
        pytest.approx(0.25 * math.log(2) / math.log(3.9)),
        1,
        2,
    )


def test_flags_tell_what_went_quiet_and_what_has_no_answer(make_database: MakeDatabase) -> None:
    """Ana conversed 200 days ago, Ben 400 days ago; Cat was turned to on five days without a sign from her;

    Dan wrote four days ago and waits; Eve wrote two days ago, which is not yet owed.
    """
    export = datetime(2025, 6, 1)
    tweets = [
        tweet
        for user, name, ago in ((ANA, "ana", 200), (BEN, "ben", 400))
        for gap in (0, 5)
        for tweet in dialogue(export - (ago + gap) * DAY, user, name)
    ]
    tweets += [reply(export - (20 + 2 * n) * DAY, CAT, "cat") for n in range(5)]
    database = make_database(tweets=tweets, generated_at=export)
    write_messages(database, [(DAN, ME, export - 4 * DAY), (EVE, ME, export - 2 * DAY)])
    told(database)

    assert dict(database.tuples("select user_id, flags from contacts")) == {
        ANA: ["dormant"],
        BEN: ["dormant", "lost"],
        CAT: ["one_sided"],
        DAN: ["owed"],
        EVE: [],
    }
    assert row(database, DAN, "reciprocity, stage") == (["wrote to you"], "known")


def test_evidence_of_their_side_is_listed(make_database: MakeDatabase) -> None:
    database = make_database(tweets=dialogue(START), followers=[ANA])
    told(database)

    assert row(database, ANA, "reciprocity") == (["follows you", "answered you"],)


def test_the_latest_handle_is_shown_and_an_id_where_none_is_known(
    make_database: MakeDatabase,
) -> None:
    """Ana was renamed, as a later mention tells; Fay is known as a follower alone."""
    database = make_database(
        tweets=[
            reply(START, ANA, "ana"),
            Tweet("@Ana_Writes!", START + DAY, mentions=[(ANA, "Ana_Writes")]),
            reply(START + 2 * DAY, BEN, ""),
        ],
        followers=[FAY],
    )
    finding = told(database)

    assert row(database, ANA, "username, replies, mentions") == ("Ana_Writes", 1, 1)
    assert row(database, FAY, "username, days_since, score") == (None, None, 0.0)
    assert {cells[0] for cells in finding.tables[0].rows} == {"Ana_Writes", str(BEN)}


def test_people_without_an_id_are_no_contacts(make_database: MakeDatabase) -> None:
    tweet = Tweet("yes", START, "reply", reply_to=5, reply_to_user=None, reply_to_name="pal")

    assert stages(make_database(tweets=[tweet])) == {}


def test_days_are_counted_from_the_export_and_never_from_today(make_database: MakeDatabase) -> None:
    database = make_database(tweets=[reply(START)], generated_at=START + 10 * DAY)
    told(database)

    assert row(database, ANA, "days_since") == (10.0,)


def test_the_summary_counts_stages_and_shares(make_database: MakeDatabase) -> None:
    """Twelve people replied to, one of them with proved turns on two days; three of them are mutual."""
    tweets = [reply(START + n * HOUR, 100 + n, f"p{n}") for n in range(11)]
    tweets += dialogue(START + 10 * DAY) + dialogue(START + 20 * DAY)
    database = make_database(
        tweets=tweets, followers=[100, 101, ANA, 900], following=[100, 101, ANA, 901]
    )
    finding = told(database)
    values = {measure.measure: measure.value for measure in finding.measures}

    assert values["people_turned_to"] == 12
    assert values["contacts"] == 14
    assert values["key_contacts"] == 1
    assert values["stage_conversing"] == 1
    assert values["stage_engaged"] == 11
    assert values["stage_known"] == 2
    assert values["mutual_share"] == pytest.approx(3 / 12)
    assert values["answered_share"] == pytest.approx(1 / 12)
    assert "as far as your side shows" in plain(finding.verdict)


@pytest.mark.parametrize("kind", ["nothing", "retweets", "one post", "one reply", "followers"])
def test_little_data_says_so(make_database: MakeDatabase, kind: str) -> None:
    tweets = {
        "retweets": [
            Tweet("RT @ana: x", START, "retweet", retweeted_user=ANA, retweeted_name="ana")
        ],
        "one post": [Tweet("hello", START)],
        "one reply": [reply(START)],
    }.get(kind, [])
    database = make_database(tweets=tweets, followers=[FAY] if kind == "followers" else [])

    finding = told(database)

    assert finding.confidence == "too little"
    assert plain(finding.verdict)
    assert {measure.measure for measure in finding.measures} == set(finding.labels)


def test_another_account_in_the_same_file_changes_nothing(make_database: MakeDatabase) -> None:
    other = Tweet(
        "yes", START, "reply", reply_to=5, reply_to_user=BEN, reply_to_name="ben", account=ME + 1
    )
    database = make_database(tweets=[reply(START + DAY), other])
    database.execute(f"insert into followers values ({ME + 1}, {EVE})")

    assert stages(database) == {ANA: "engaged"}


def test_contacts_of_a_made_up_account_are_its_people(tmp_path: Path) -> None:
    """Follows as planted; whoever was renamed is one person under the latest handle; the gone are no contacts."""
    persona = make_persona("conversationalist", tweets=500, seed=11)
    write_archive(persona, tmp_path / "archive")
    ingest(tmp_path / "archive", tmp_path / "archive.duckdb")
    with Database.open(tmp_path / "archive.duckdb") as database:
        lay_scope(database, Settings(), persona.account.account_id)
        lay_ground(database, Settings())
        told(database)
        found = {
            user: (username, follows_me, i_follow, replied)
            for user, username, follows_me, i_follow, replied in database.tuples(
                "select user_id, username, follows_me, i_follow, replies from contacts"
            )
        }

    answered = [t.in_reply_to_user_id for t in persona.standing if t.kind == "reply"]
    known = {person.user_id: person for person in persona.contacts if not person.gone}
    assert {user for user in answered if user and user > 0} <= found.keys()
    assert -1 not in found
    for user, (username, follows_me, i_follow, replied) in found.items():
        assert follows_me == (user in persona.followers)
        assert i_follow == (user in persona.following)
        assert replied == answered.count(user)
        if user in known and username is not None and answered.count(user):
            assert username in (known[user].username, known[user].old_username)
