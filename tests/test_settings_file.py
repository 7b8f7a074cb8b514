"""The first lens.toml: every setting in it, every example one that loads, what was told read back as it is."""

from __future__ import annotations

import re
import stat
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

import msgspec
import pytest

from archive_lens.analyses.contacts_standing import check as check_contacts
from archive_lens.settings import Own, Settings, Stages
from archive_lens.settings_file import Known, Proposal, settings_text
from archive_lens.settings_reading import load, read
from archive_lens.starting import known_settings, proposed_goals
from archive_lens.store.database import Database
from tests.command_line import invoke
from tests.conftest import MakeDatabase
from tests.world import ME, Tweet

_SETTING = re.compile(r"^#?(\"[^\"]+\"|[a-z_]+) = ")
_SECTION = re.compile(r"^#?\[+([\w.]+)\]+")
HEAVY_NAMES = 'a"b\\c\x00\x1b[31m\x7f\u2028\u202e\n = 😀'


def names(kind: type, before: str = "") -> Iterator[str]:
    """Every setting of a struct by its dotted name; those of structs in a list by the name of the list."""
    for name, hint in get_type_hints(kind).items():
        inner = [hint, *get_args(hint)]
        structs = [each for each in inner if isinstance(each, type) and issubclass(each, msgspec.Struct)]  # fmt: skip
        if structs:
            yield from names(structs[0], f"{before}{name}.")
        else:
            yield f"{before}{name}.*" if get_origin(hint) is dict else before + name


def mentioned(text: str) -> set[str]:
    """Every setting that a file sets or shows as an example; `SECTION.*` for names of the owner's own."""
    section, found = "", set()
    for line in text.splitlines():
        if heading := _SECTION.match(line):
            section = heading[1] + "."
        elif setting := _SETTING.match(line):
            found |= {section + setting[1].strip('"'), section + "*"}
    return found


def uncommented(text: str) -> str:
    """The file with all its examples in force: "# " begins an explanation, "#    " an item of a list."""
    return re.sub(r"^#(?=    |[^ \n])", "", text, flags=re.MULTILINE)


def loaded(text: str, folder: Path) -> Settings:
    (folder / "lens.toml").write_text(text, encoding="utf-8")
    return load(None, folder / "archive.duckdb")


def test_every_setting_is_in_the_file() -> None:
    assert set(names(Settings)) - mentioned(settings_text({})) == set()


def test_the_names_are_those_of_the_settings() -> None:
    assert {"time_zone", "period.since", "own.domains", "topics.names.*", "goals.avoid"} <= set(
        names(Settings)
    )


def test_nothing_known_sets_nothing(tmp_path: Path) -> None:
    assert loaded(settings_text({}), tmp_path) == Settings()


FOUND = {
    "time_zone": [Known("Europe/London", "of your X account")],
    "period.since": [Known(date(2019, 4, 3), "your first tweet")],
    "own.domains": [Known("slip.example", "in your bio"), Known(HEAVY_NAMES)],
    "own.handles": [Known("mira_pots")],
    "own.products": [Known(HEAVY_NAMES)],
    "repetition.allowed": [Known("#throwback", "20 posts")],
}
GOALS = [Proposal(HEAVY_NAMES, ("kiln", HEAVY_NAMES), ("ceramics",), "12 posts")]


def test_what_is_known_is_in_force_and_what_is_guessed_is_not(tmp_path: Path) -> None:
    assert loaded(settings_text(FOUND, GOALS), tmp_path) == Settings(
        time_zone="Europe/London",
        own=Own(domains=("slip.example", HEAVY_NAMES), handles=("mira_pots",)),
    )


@pytest.mark.parametrize("known", [False, True])
def test_every_example_loads(tmp_path: Path, known: bool) -> None:
    text = settings_text(FOUND, GOALS) if known else settings_text({})

    (tmp_path / "press.csv").write_text("handle,segment\nkernow_radio,\n")

    settings = loaded(uncommented(text), tmp_path)

    assert settings.contacts.stages == Stages(), "shown as those in force"
    assert settings.contacts.segments[0].handles == ("cornwall_news", "kernow_radio")
    check_contacts(settings)
    assert settings.own.not_domains == ("news.example",)
    assert settings.topics.names
    assert settings.goals[0].avoid == ("politics",)
    if known:
        assert settings.period.since == date(2019, 4, 3)
        assert settings.own.products == (HEAVY_NAMES,)
        assert settings.goals[1].name == HEAVY_NAMES
    else:
        assert settings.period.until == date(2024, 12, 31)
        assert settings.own.handles == ("mira_pots",)


def test_nothing_invisible_is_written() -> None:
    assert {c for c in settings_text(FOUND, GOALS) if not c.isprintable()} == {"\n"}


# What the archive tells


def values(found: dict[str, list[Known]], name: str) -> list[Any]:
    return [known.value for known in found[name]]


def test_names_beside_own_links_are_proposed_as_products(make_database: MakeDatabase) -> None:
    sold = [
        Tweet(
            f"Back in stock: the Lantern jug, number {n}",
            datetime(2024, 1, n),
            urls=["https://mira.example/shop"],
        )
        for n in range(1, 13)
    ]
    other = [Tweet(f"I saw the Lantern show again, {n} times", datetime(2024, 2, n)) for n in range(1, 20)]  # fmt: skip
    database = make_database(tweets=[*sold, *other], bio="Pots: mira.example")

    found = known_settings(database, ME)

    assert values(found, "own.domains") == ["mira.example"]
    assert found["own.domains"][0].why == "in your bio; 12 posts link to it"
    assert values(found, "own.products") == ["Lantern jug"]
    assert found["own.products"][0].why == "in 12 of 12 posts beside a link of yours"


def test_the_sample_is_told_well(sample_copy: Path) -> None:
    with Database.open(sample_copy) as database:
        account = database.value("select account_id from accounts")
        found = known_settings(database, account)
        goals = proposed_goals(database, account)

    assert values(found, "time_zone") == ["Europe/London"]
    assert values(found, "own.domains") == ["slipandstile.example"]
    assert values(found, "own.handles") == ["slipandstile", "maren_clay"]
    assert found["own.handles"][1].why == "until 2021-02-03"
    assert "Lantern jug" in values(found, "own.products")
    assert values(found, "repetition.allowed")[0] == "#rightsofway"
    assert len(goals) >= 2


def test_the_database_stays_as_it_is(sample_copy: Path) -> None:
    def rows() -> list[object]:
        with Database.open(sample_copy, read_only=True) as database:
            return [
                database.tuples(f"from {name} order by all")
                for name in ("own_domains", "post_links", "analysis_scope", "analysis_runs")
            ]

    before = rows()
    with Database.open(sample_copy) as database:
        known_settings(database, database.value("select account_id from accounts"))

    assert rows() == before


# The command


def test_init_writes_what_the_next_run_reads(sample_copy: Path, tmp_path: Path) -> None:
    target = tmp_path / "lens.toml"

    code, out, err = invoke("init", "--db", sample_copy, "-o", target)

    assert (code, out) == (0, "")
    assert f"wrote {target}" in err
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert read(target, sample_copy).told == {"time_zone", "own.domains", "own.handles"}
    assert [entry.name for entry in tmp_path.iterdir()] == ["lens.toml"]


def test_init_prints_the_same(sample_copy: Path, tmp_path: Path) -> None:
    invoke("init", "--db", sample_copy, "-o", tmp_path / "lens.toml")

    code, out, err = invoke("init", "--db", sample_copy, "-o", "-")

    assert (code, err) == (0, "")
    assert out == (tmp_path / "lens.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", ["file", "link to nothing", "folder"])
def test_init_overwrites_nothing(sample_copy: Path, tmp_path: Path, kind: str) -> None:
    target = tmp_path / "lens.toml"
    if kind == "file":
        target.write_text("# mine\n")
    elif kind == "folder":
        target.mkdir()
    else:
        target.symlink_to(tmp_path / "nowhere")

    code, _, err = invoke("init", "--db", sample_copy, "-o", target)

    assert code == 2
    assert "is there already" in err
    assert "hint: " in err
    assert [entry.name for entry in tmp_path.iterdir()] == ["lens.toml"]
    assert kind != "file" or target.read_text() == "# mine\n"


def test_init_goes_beside_the_database_and_needs_one(tmp_path: Path) -> None:
    code, _, err = invoke("init", "--db", tmp_path / "archive.duckdb")

    assert code == 4
    assert "hint: Read an archive first" in err
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_takes_no_file_is_told(sample_copy: Path) -> None:
    code, _, err = invoke("init", "--db", sample_copy, "-o", "/proc/lens.toml")

    assert code == 1
    assert "/proc/lens.toml cannot be written" in err
    assert "a fault of ours" not in err
