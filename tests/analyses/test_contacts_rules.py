"""Stages, flags and segments by the owner's own rules, worked out by hand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import polars as pl
import pytest

from archive_lens import reporting
from archive_lens.analyses import ANALYSES, contacts
from archive_lens.analyses.contacts_standing import check
from archive_lens.analyses.run import analyze, with_needs
from archive_lens.errors import UsageError
from archive_lens.language import speaking
from archive_lens.report.sharing import Mode
from archive_lens.settings import Settings
from archive_lens.settings_reading import load
from archive_lens.store.database import Database
from archive_lens.store.export import export
from archive_lens.wording import plain
from tests.analyses.test_contacts import ANA, BEN, CAT, DAN, DAY, FAY, HOUR, dialogue, reply, told
from tests.command_line import invoke
from tests.conftest import MakeDatabase
from tests.languages import bracketed
from tests.world import START, Tweet

USAGE = 2


def rules(**contacts: Any) -> Settings:
    """Settings as `lens.toml` would give them, without its CSV files."""
    return msgspec.convert({"contacts": contacts}, Settings)


def standings(database: Database, settings: Settings, column: str) -> dict[int, Any]:
    told(database, settings)
    return dict(database.tuples(f"select user_id, {column} from contacts order by user_id"))


def test_a_stage_of_ones_own_takes_the_place_of_the_shipped_one(
    make_database: MakeDatabase,
) -> None:
    """Ana has three replies and no proof, Ben two; with `conversing` at three replies Ana converses.

    Cat has proved turns on two days in four replies, so she still does; a mention alone is aware as before.
    """
    tweets = [reply(START + n * DAY) for n in range(3)]
    tweets += [reply(START + n * DAY + HOUR, BEN, "ben") for n in range(2)]
    tweets += dialogue(START + 10 * DAY, CAT, "cat") + dialogue(START + 12 * DAY, CAT, "cat")
    tweets += [Tweet("@dan!", START + 20 * DAY, mentions=[(DAN, "dan")])]
    database = make_database(tweets=tweets)

    settings = rules(stages={"conversing": "replies >= 3"})

    assert standings(database, settings, "stage") == {
        ANA: "conversing",
        BEN: "engaged",
        CAT: "conversing",
        DAN: "aware",
    }
    finding = contacts.answer(database, settings)
    assert finding.labels["stage_conversing"] == "Conversing: by your own rule"
    assert finding.labels["stage_engaged"].startswith("Engaged: you replied")
    assert "your lens.toml sets: conversing." in finding.method
    assert "by the rules of your lens.toml" in plain(finding.verdict)
    assert "by the rules" not in plain(contacts.answer(database, Settings()).verdict)


def test_flags_are_replaced_and_added_and_may_ask_the_stage(make_database: MakeDatabase) -> None:
    """Ana: engaged, one reply. Ben: conversing, 60 days before the export."""
    tweets = [reply(START + 50 * DAY), *dialogue(START, BEN, "ben"), *dialogue(START + DAY, BEN, "ben")]  # fmt: skip
    database = make_database(tweets=tweets, generated_at=START + 61 * DAY + HOUR)
    settings = rules(
        flags={"dormant": "stage = 'conversing' and days_since > 59", "new_face": "replies = 1"}
    )

    assert standings(database, settings, "flags") == {ANA: ["new_face"], BEN: ["dormant"]}
    assert standings(database, Settings(), "flags") == {ANA: [], BEN: []}
    measures = {each.measure for each in contacts.answer(database, settings).measures}
    assert "dormant" in measures
    assert "new_face" not in measures


def segmented(make_database: MakeDatabase) -> Database:
    """Ana by her old handle, Ben by his id, Cat by a link, Dan by a word of a reply, Fay by following."""
    return make_database(
        tweets=[
            reply(START, ANA, "Ana_Old"),
            Tweet("@ana_new!", START + DAY, mentions=[(ANA, "ana_new")]),
            reply(START + 2 * DAY, BEN, "ben"),
            Tweet(
                "@cat https://t.co/0", START + 3 * DAY, "reply", reply_to=5, reply_to_user=CAT,
                reply_to_name="cat", urls=["https://shop.glaze.example/x"],
            ),
            Tweet(
                "@dan a Kiln for you", START + 4 * DAY, "reply", reply_to=6, reply_to_user=DAN, reply_to_name="dan"
            ),
        ],
        followers=[FAY],
    )  # fmt: skip


@pytest.mark.parametrize(
    ("known_by", "expected"),
    [
        ({"handles": ["@ANA_old"]}, {ANA}),
        ({"handles": ["ana_new", str(BEN)]}, {ANA, BEN}),
        ({"handles": ["nobody"]}, set()),
        ({"domains": ["glaze.example"]}, {CAT}),
        ({"domains": ["www.shop.glaze.example"]}, {CAT}),
        ({"domains": ["example"]}, set()),
        ({"keyword": "kilns?"}, {DAN}),
        ({"keyword": "^dan"}, set()),  # the handle in front is no word of the reply
        ({"keyword": "^a kiln"}, {DAN}),
        ({"where": "follows_me"}, {FAY}),
        ({"where": "stage = 'engaged' and flags = []"}, {ANA, BEN, CAT, DAN}),
        ({"handles": ["ben"], "keyword": "kiln", "where": "follows_me"}, {BEN, DAN, FAY}),
    ],
)
def test_what_a_segment_is_known_by(
    make_database: MakeDatabase, known_by: dict[str, Any], expected: set[int]
) -> None:
    database = segmented(make_database)
    settings = rules(segments=[{"name": "mine"} | known_by])

    found = standings(database, settings, "segment")

    assert {user for user, segment in found.items() if segment == "mine"} == expected
    assert set(found.values()) <= {"mine", None}


def test_the_first_segment_that_fits_wins(make_database: MakeDatabase) -> None:
    settings = rules(
        segments=[
            {"name": "first", "handles": ["ben"]},
            {"name": "second", "handles": ["ben", "cat"]},
            {"name": "third", "where": "replies > 0"},
        ]
    )

    assert standings(segmented(make_database), settings, "segment") == {
        ANA: "third", BEN: "first", CAT: "second", DAN: "third", FAY: None,
    }  # fmt: skip


def test_topics_put_people_into_a_segment(make_database: MakeDatabase) -> None:
    """By a word or the label of the topic of a reply to them."""
    database = segmented(make_database)
    [(tweet,)] = database.tuples(f"select tweet_id from tweets where in_reply_to_user_id = {DAN}")
    told(database)
    database.append(
        "topics",
        pl.DataFrame({"account_id": [1001], "topic_id": [0], "label": ["Clay, glaze"], "words": [["clay", "glaze"]]}),
    )  # fmt: skip
    database.append(
        "tweet_topics",
        pl.DataFrame({"account_id": [1001], "tweet_id": [tweet], "topic_id": [0]}),
    )

    for word in ("glaze", "Clay, Glaze"):
        settings = rules(segments=[{"name": "potters", "topics": [word]}])
        assert standings(database, settings, "segment")[DAN] == "potters"
        assert standings(database, settings, "segment")[ANA] is None


def test_topics_run_first_only_where_a_segment_asks_for_them() -> None:
    [analysis] = [each for each in ANALYSES if each.name == "contacts"]

    def names(settings: Settings) -> list[str]:
        return [each.name for each in with_needs([analysis], settings)]

    assert "topics" not in names(Settings())
    assert names(rules(segments=[{"name": "a", "topics": ["clay"]}])).index("topics") == 0


@pytest.mark.parametrize(
    ("table", "setting"),
    [
        ({"stages": {"engaged": "replies > "}}, "contacts.stages.engaged"),
        ({"flags": {"dormant": "drop table x"}}, "contacts.flags.dormant"),
        ({"flags": {"mine": "segment = 'a'"}}, "contacts.flags.mine"),
        ({"segments": [{"name": "a", "where": "(from followers)"}]}, "contacts.segments.a.where"),
        ({"segments": [{"name": "a", "keyword": "("}]}, "contacts.segments.a.keyword"),
    ],
)
def test_a_rule_that_cannot_be_used_is_named_before_anything_runs(
    make_database: MakeDatabase, table: dict[str, Any], setting: str
) -> None:
    database = make_database(posts=["hello"])
    ran: list[str] = []

    with pytest.raises(UsageError, match=setting) as caught:
        analyze(database, rules(**table), on_progress=lambda name, *_: ran.append(name))

    assert caught.value.hint
    assert ran == []


def test_a_rule_that_fails_on_some_person_is_named(make_database: MakeDatabase) -> None:
    settings = rules(stages={"engaged": "username::int > 3"})
    check(settings)

    with pytest.raises(UsageError, match=r"contacts\.stages\.engaged"):
        told(make_database(tweets=[reply(START)]), settings)


TOML = """
[contacts.stages]
conversing = "proved_turns >= 1"
[contacts.flags]
whale = "replies > 100"
[[contacts.segments]]
name = "press"
handles = ["ana"]
where = "score > 0.9"
[[contacts.segments]]
name = "clients"
csv = "lists/clients.csv"
"""


@pytest.fixture
def config(tmp_path: Path) -> Path:
    path = tmp_path / "lens.toml"
    path.write_text(TOML)
    (tmp_path / "lists").mkdir()
    (tmp_path / "lists/clients.csv").write_text(
        "\ufeffHandle;Segment\n@ben;gold\ncat;\n;\ndan;gold\n"
    )
    return path


def test_a_list_beside_lens_toml_names_people_and_segments(config: Path) -> None:
    press, gold, clients = load(config, config).contacts.segments

    assert (press.name, press.handles) == ("press", ("ana",))
    assert (gold.name, gold.handles) == ("gold", ("@ben", "dan"))
    assert (clients.name, clients.handles) == ("clients", ("cat",))


def test_another_content_of_the_list_makes_results_stale(config: Path) -> None:
    before = load(config, config).fingerprint()
    place = config.parent / "lists/clients.csv"
    place.write_text(place.read_text() + "eve;gold\n")

    assert load(config, config).fingerprint() != before


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (None, "no such file"),
        (b"name,segment\na,b\n", "no column 'handle'"),
        (b"", "no column 'handle'"),
        (b"handle\n\xff\xfe\n", "no CSV in UTF-8"),
        (b'handle\n"' + b"x" * 200_000 + b'"\n', "no CSV"),
    ],
)
def test_a_list_that_cannot_be_read_is_named(
    config: Path, content: bytes | None, reason: str
) -> None:
    place = config.parent / "lists/clients.csv"
    place.unlink()
    if content is not None:
        place.write_bytes(content)

    with pytest.raises(UsageError, match=reason) as caught:
        load(config, config)

    assert "contacts.segments.clients.csv" in caught.value.message
    assert caught.value.hint


def test_settings_tell_the_rules_in_words(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(
        "COLUMNS", "500"
    )  # whatever the length of the path, each on a line of its own
    code, out, _ = invoke("settings", "--config", config, "--db", config.parent / "none.duckdb")

    told = " ".join(out.split())
    assert code == 0
    for words in (
        "contacts.stages.conversing",
        "proved_turns >= 1",
        "contacts.flags.whale",
        "contacts.flags.dormant",
        "contacts.segments.press",
        "handles: ana; where: score > 0.9",
        "contacts.segments.gold",
        "handles: @ben, dan; csv: lists/clients.csv",
    ):
        assert words in told
    assert "{" not in out


def test_a_bad_rule_ends_the_command_with_exit_2(sample_copy: Path, tmp_path: Path) -> None:
    config = tmp_path / "lens.toml"
    config.write_text("[contacts.stages]\nengaged = \"read_text('/etc/passwd') <> ''\"\n")

    code, out, err = invoke("analyze", "contacts", "-q", "--config", config, "--db", sample_copy)

    assert code == USAGE
    assert out == ""
    assert "contacts.stages.engaged" in err
    assert "hint:" in err


def made_with_groups(make_database: MakeDatabase) -> tuple[Database, Settings]:
    settings = rules(
        flags={"zarquonish": "replies >= 1"},
        segments=[{"name": "Frobnicators", "where": "replies >= 2"}, {"name": "Grommets", "handles": ["p7"]}],
    )  # fmt: skip
    tweets = [reply(START + n * HOUR, 100 + n % 12, f"p{n % 12}") for n in range(18)]
    tweets += [Tweet("the frobnicators are here", START + 3 * DAY, likes=5)]
    database = make_database(tweets=tweets, settings=settings, ground=False)
    analyze(database, settings)
    return database, settings


def test_what_the_owner_calls_people_stays_on_the_private_page(
    make_database: MakeDatabase,
) -> None:
    database, settings = made_with_groups(make_database)
    modes: tuple[Mode, ...] = ("shareable", "numbers")

    private = reporting.make(database, settings).html
    for mode in modes:
        report = reporting.make(database, settings, mode)
        for name in ("zarquonish", "Frobnicators", "Grommets"):
            assert name in private
            assert name.lower() not in (report.html + reporting.data_of(report)).lower()
        assert "group 1" in report.html


def test_what_the_owner_calls_people_is_in_no_catalogue(make_database: MakeDatabase) -> None:
    database, settings = made_with_groups(make_database)

    with speaking(bracketed()):
        tables = contacts.answer(database, settings).tables

    shown = [
        (column.name, cell)
        for table in tables
        for row in table.rows
        for column, cell in zip(table.columns, row, strict=True)
    ]
    assert {cell for name, cell in shown if name == "stage"} == {"⟦engaged⟧"}
    assert {cell for name, cell in shown if name == "segment"} == {"Frobnicators", "Grommets", None}
    assert {cell for name, cell in shown if name == "name"} == {
        "zarquonish",
        "Frobnicators",
        "Grommets",
    }
    assert {cell for name, cell in shown if name == "kind"} == {"⟦segment⟧", "⟦flag⟧"}
    assert ("own_flags", ["zarquonish"]) in shown


def test_an_export_holds_them_only_when_asked_for(
    make_database: MakeDatabase, tmp_path: Path
) -> None:
    database, _ = made_with_groups(make_database)
    export(database, tmp_path / "open")
    export(database, tmp_path / "private", private=True)

    shown = pl.read_parquet(tmp_path / "open/contacts.parquet")
    kept = pl.read_parquet(tmp_path / "private/contacts.parquet")
    assert shown["segment"].null_count() == len(shown) == 12
    assert set(shown["flags"].explode(empty_as_null=True)) == {None}
    assert dict(kept["segment"].value_counts().rows()) == {
        "Frobnicators": 6,
        "Grommets": 1,
        None: 5,
    }
    assert set(kept["flags"].explode()) == {"zarquonish"}
    years = pl.read_parquet(tmp_path / "open/contact_years.parquet")
    assert set(years["flags"].explode(empty_as_null=True)) == {None}
    assert not (tmp_path / "open/contact_groups.parquet").exists()
    assert sorted(pl.read_parquet(tmp_path / "private/contact_groups.parquet")["name"]) == [
        "Frobnicators", "Grommets", "zarquonish",
    ]  # fmt: skip


def test_the_file_for_a_crm_has_every_column_and_runs_nothing(
    make_database: MakeDatabase, tmp_path: Path
) -> None:
    """A segment that begins like a formula is text to a spreadsheet."""
    settings = rules(segments=[{"name": "=1+1", "where": "true"}], flags={"whale": "true"})
    database = make_database(tweets=[reply(START)], settings=settings, ground=False)
    path = database.path
    database.close()
    config = tmp_path / "lens.toml"
    config.write_text(
        '[contacts.flags]\nwhale = "true"\n[[contacts.segments]]\nname = "=1+1"\nwhere = "true"\n'
    )

    code, out, err = invoke("analyze", "contacts", "--csv", "-q", "--db", path, "--config", config)

    head, line = out.strip().splitlines()
    assert code == 0, err
    assert {"user_id", "username", "stage", "score", "flags", "segment", "days_since", "reciprocity"} <= set(head.split(","))  # fmt: skip
    assert line.endswith(",'=1+1")
    assert "whale" in line
