from __future__ import annotations

import gettext
import io
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from archive_lens import language, wording
from archive_lens.errors import UsageError
from archive_lens.findings import Measure, Words
from archive_lens.settings_reading import load
from tests.languages import CODE, outside, write_bracketed


def german() -> gettext.GNUTranslations:
    """A few messages in German, by way of a real compiled catalogue."""
    catalog = Catalog(locale="de")
    catalog.add("{first} and {last}", "{first} und {last}")
    catalog.add(("{n} tweet", "{n} tweets"), ("{n} Tweet", "{n} Tweets"))
    catalog.add("You answer {share} of {people}.", "Von {people} beantwortest du {share}.")
    catalog.add(",", ".", context="thousands")
    catalog.add(".", ",", context="decimals")
    buffer = io.BytesIO()
    write_mo(buffer, catalog)
    buffer.seek(0)
    return gettext.GNUTranslations(buffer)


MEASURE = Measure("reply_share", 0.25, unit="share")


def test_a_sentence_holds_its_measures_and_words_in_their_places() -> None:
    said = language.say("You answer {share} of {people}.", share=MEASURE, people=Words("@mira"))
    assert said == ("You answer ", MEASURE, " of ", Words("@mira"), ".")


def test_text_around_and_inside_a_place_becomes_one_part() -> None:
    inner = language.say("{n} of them", n="two")
    assert language.say("So {inner}, then.", inner=inner) == ("So two of them, then.",)
    with_measure = language.say("up to {share}", share=MEASURE)
    assert language.say("It is {inner}.", inner=with_measure) == ("It is up to ", MEASURE, ".")


def test_a_translation_may_turn_the_places_round() -> None:
    with language.speaking(german()):
        said = language.say("You answer {share} of {people}.", share=MEASURE, people="zehn")
        assert said == ("Von zehn beantwortest du ", MEASURE, ".")
        assert language.code() == "de"
    assert language.code() == "en"


def test_numbers_take_the_marks_and_the_plural_of_the_language() -> None:
    assert language.tr_n("{n} tweet", "{n} tweets", 1) == "1 tweet"
    assert language.tr_n("{n} tweet", "{n} tweets", 1204) == "1,204 tweets"
    with language.speaking(german()):
        assert language.tr_n("{n} tweet", "{n} tweets", 1204) == "1.204 Tweets"
        assert language.digits(-1204.5, 1) == "-1.204,5"
        assert not language.has_english_digits()
    assert language.has_english_digits()


def test_what_has_no_translation_stays_english() -> None:
    with language.speaking(german()):
        assert language.tr("hardly any") == "hardly any"


def test_the_empty_message_is_not_the_head_of_the_catalogue() -> None:
    with language.speaking(german()):
        assert language.tr("") == ""


def test_braces_in_a_value_are_text() -> None:
    assert language.tr("{first} and {last}", first="{x}", last="{}") == "{x} and {}"
    assert language.say("{a}", a="{b}") == ("{b}",)


def test_a_language_is_known_by_its_compiled_catalogue(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert language.known() == ("en",)
    place = tmp_path / "de" / "LC_MESSAGES" / "archive_lens.mo"
    place.parent.mkdir(parents=True)
    catalog = Catalog(locale="de")
    catalog.add("hardly any", "kaum eine")
    with place.open("wb") as file:
        write_mo(file, catalog)
    assert language.known(tmp_path) == ("en", "de")
    monkeypatch.setattr(language, "FOLDER", tmp_path)
    with language.spoken("de"):
        assert wording.one_in(0.001) == "kaum eine"
    assert wording.one_in(0.001) == "hardly any"


def test_a_setting_of_an_unknown_language_names_those_there_are(tmp_path: Path) -> None:
    file = tmp_path / "lens.toml"
    file.write_text('language = "tlh"\n')
    with pytest.raises(UsageError, match="line 1: language 'tlh' is not spoken") as refused:
        load(file, tmp_path / "archive.duckdb")
    assert refused.value.hint == "There is: en."


def test_the_made_up_language_tells_ours_from_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_bracketed(tmp_path)
    monkeypatch.setattr(language, "FOLDER", tmp_path)
    with language.spoken(CODE):
        told = language.tr("{first} and {last}", first=language.tr("two"), last="@mira")
    assert told == "⟦⟦two⟧ and @mira⟧"
    assert outside(told) == ""
    assert outside(f"7 {told} left") == "7  left"
