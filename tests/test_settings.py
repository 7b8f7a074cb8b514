"""`lens.toml`: defaults, precedence, and errors that name the key."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from archive_lens.errors import UsageError
from archive_lens.settings import Own, Period, Settings
from archive_lens.settings_reading import load, read


def test_nothing_needs_to_be_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    assert load(None, tmp_path / "archive.duckdb") == Settings()


def test_a_file_beside_the_database_is_found(tmp_path: Path) -> None:
    (tmp_path / "lens.toml").write_text(
        'time_zone = "Europe/Paris"\n[own]\ndomains = ["a.example"]\n'
    )

    settings = load(None, tmp_path / "archive.duckdb")

    assert settings.time_zone == "Europe/Paris"
    assert settings.own == Own(domains=("a.example",))


def test_a_named_file_goes_before_the_one_beside(tmp_path: Path) -> None:
    (tmp_path / "lens.toml").write_text('time_zone = "Europe/Paris"\n')
    named = tmp_path / "other.toml"
    named.write_text("[period]\nsince = 2024-01-31\n")

    settings = load(named, tmp_path / "archive.duckdb")

    assert settings.period == Period(since=date(2024, 1, 31))
    assert settings.time_zone == ""


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("time_zone = 3", r"time_zone"),
        ('time_zone = "Mars/Base"', "Mars/Base"),
        ("colour = 1", "colour"),
        ("[own]\ndomain = []", "domain"),
        ('[period]\nsince = "soon"', "since"),
        ("[repetition]\nallowed = ['(']", "pattern"),
        ("= 3", "line 1"),
    ],
)
def test_an_error_names_the_key_and_the_file(tmp_path: Path, text: str, complaint: str) -> None:
    path = tmp_path / "lens.toml"
    path.write_text(text)

    with pytest.raises(UsageError, match=complaint) as caught:
        load(path, tmp_path / "archive.duckdb")

    assert "lens.toml" in caught.value.message
    assert caught.value.hint


def test_a_missing_named_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there is no settings file"):
        load(tmp_path / "none.toml", tmp_path / "archive.duckdb")


def test_the_fingerprint_follows_what_changes_numbers_and_not_the_period() -> None:
    plain = Settings()

    assert plain.fingerprint() == Settings(period=Period(since=date(2024, 1, 1))).fingerprint()
    assert plain.fingerprint() != Settings(own=Own(products=("Mug",))).fingerprint()


def test_the_command_line_goes_before_the_file(tmp_path: Path) -> None:
    (tmp_path / "lens.toml").write_text(
        'time_zone = "Europe/Paris"\n[own]\ndomains = ["a.example"]\nhandles = ["me"]\n'
    )

    settings = read(
        None,
        tmp_path / "archive.duckdb",
        ["own.domains=b.example", 'own.products=["Cup", "Jug"]', "time_zone=Asia/Tokyo"],
    ).settings

    assert settings.own == Own(domains=("b.example",), handles=("me",), products=("Cup", "Jug"))
    assert settings.time_zone == "Asia/Tokyo"


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("time_zone", "-p time_zone is no setting"),
        ("=x", "-p =x is no setting"),
        ("own.colour=red", "-p own.colour=red: there is no setting colour in own"),
        ("time_zone=Mars/Base", "time_zone 'Mars/Base' is not known"),
        ("time_zone=7", "-p time_zone=7: time_zone: expected `str`, got `int`"),
        ("goals.name=x", "-p goals.name=x: goals: expected `array`, got `object`"),
        ("time_zone.x=1", "time_zone stands for many"),
    ],
)
def test_a_setting_of_the_command_line_that_cannot_be_is_named(
    tmp_path: Path, given: str, told: str
) -> None:
    (tmp_path / "lens.toml").write_text('time_zone = "Europe/Paris"\n')

    with pytest.raises(UsageError) as error:
        read(None, tmp_path / "archive.duckdb", [given])
    assert told in error.value.message


GOALS = '[[goals]]\nname = "A"\nwords = ["a"]\n\n[[goals]]\n'


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('time_zone = "UTC"\n\n[own]\n# mine\ndomain = ["a.example"]\n', 5),
        ('time_zone = "UTC"\n[own]\ndomains = "a.example"\n', 3),
        ("\n\nrepetitions = 1\n", 3),
        (GOALS + 'name = "B"\nwords = [1]\n', 7),
        (GOALS + 'name = "B"\nwords = [\n  "b",\n  1,\n]\navoid = ["c"]\n', 7),
        (GOALS + 'name = "B"\nwrds = ["b"]\n', 7),
        (GOALS + 'words = ["b"]\n', 5),  # without a name
        (GOALS + 'words = ["b"]\nname = "A"\n', 7),  # a name again
        ('[topics.names]\n"Sea" = ["sea"]\n"Hills" = "hill"\n', 3),
        ('[contacts.flags]\nold = "replies > 1"\n"Old one" = "replies > 1"\n', 3),
        (
            '[[contacts.segments]]\nname = "A"\nwhere = "true"\n[[contacts.segments]]\nname = "B"\n',
            5,
        ),
        ('[period]\nsince = 2024-01-01\n[repetition]\nallowed = ["a",\n  "("]\n', 4),
    ],
)
def test_an_error_names_the_line(tmp_path: Path, text: str, line: int) -> None:
    """The line on which what is wrong begins."""
    (tmp_path / "lens.toml").write_text(text)

    with pytest.raises(UsageError, match=f"lens.toml, line {line}: "):
        read(None, tmp_path / "archive.duckdb")


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("[own]\ndomain = []\n", "Did you mean domains?"),
        (GOALS + 'wrds = ["b"]\n', "Did you mean words?"),
        ("[contacts]\nsegment = 1\n", "Did you mean segments?"),
        ("colour = 1\n", "Correct that setting, or remove the line."),
    ],
)
def test_a_near_name_is_offered(tmp_path: Path, text: str, hint: str) -> None:
    (tmp_path / "lens.toml").write_text(text)

    with pytest.raises(UsageError) as error:
        read(None, tmp_path / "archive.duckdb")
    assert error.value.hint == hint


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("colour = 1\n", "line 1: there is no setting colour"),
        (GOALS + 'wrds = ["b"]\n', "line 6: there is no setting wrds in goals"),
        (GOALS + 'words = ["b"]\n', "line 5: goals needs a name"),
        (GOALS + "name = 3\n", "line 6: goals.name: expected `str`, got `int`"),
    ],
)
def test_an_error_is_told_in_words(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "lens.toml").write_text(text)

    with pytest.raises(UsageError) as error:
        read(None, tmp_path / "archive.duckdb")
    assert error.value.message == f"{tmp_path / 'lens.toml'}, {told}"
