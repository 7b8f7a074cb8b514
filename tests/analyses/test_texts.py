"""The three text keys, each rule with its answer by hand."""

from __future__ import annotations

import polars as pl
import pytest

from archive_lens.analyses.texts import text_keys


def keys(text: str) -> dict[str, object]:
    return text_keys(pl.Series([text])).to_dicts()[0]


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("Hello  World\nagain", "hello world again"),
        ("See https://t.co/AbC now", "see <url> now"),
        ("ＦＵＬＬ width", "full width"),
        ("STRASSE straße", "strasse strasse"),
        ("zero\u200bwidth ❤\ufe0f", "zerowidth ❤"),
        ("@Mira keeps #Tags and 🙂", "@mira keeps #tags and 🙂"),
    ],
)
def test_the_exact_key_folds_letters_and_links_and_keeps_the_rest(text: str, exact: str) -> None:
    assert keys(text)["exact_key"] == exact


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Buy now https://t.co/a", "buy now"),
        ("@one @two yes indeed", "yes indeed"),
        (".@one look at this", "look at this"),
        ("A fine map (via @someone)", "a fine map"),
        ("A fine map h/t @someone", "a fine map"),
        ("Glaze day #pottery #clay", "glaze day"),
        ("My #pottery is dry", "my pottery is dry"),
        ("Week 7: bread!!! 🍞", "week 7 bread"),
        ("don't stop", "don t stop"),
        ("ask @mira about it", "ask mira about it"),
        ("#only #tags", ""),
        ("🙂🙂", ""),
        ("https://t.co/a", ""),
        ("มาแล้ว", "มาแล้ว"),
    ],
)
def test_the_message_key_keeps_words_and_digits(text: str, message: str) -> None:
    assert keys(text)["message_key"] == message


@pytest.mark.parametrize(
    ("text", "eligible"),
    [
        ("four words of twenty letters here", True),
        ("four short words ok", False),  # 16 letters
        ("internationalisation counterrevolutionary", False),  # two words
        ("今日はとても天気がいいです", True),  # 13 letters, no spaces
        ("天気がいいです", False),  # 7 letters
        ("", False),
        ("12345 67890 12345 67890 12345", False),  # no letters
    ],
)
def test_a_text_must_be_long_enough_to_be_compared(text: str, eligible: bool) -> None:
    assert keys(text)["is_eligible"] is eligible


def test_scripts_without_spaces_are_told_by_three_letters_in_ten() -> None:
    assert keys("新しい blog を書きました")["is_spaceless"] is True
    assert keys("My favourite word is 木")["is_spaceless"] is False
    assert keys("")["is_spaceless"] is False


def test_keys_come_in_the_order_of_the_texts() -> None:
    assert text_keys(pl.Series(["B", "a", "C"]))["exact_key"].to_list() == ["b", "a", "c"]


def test_no_text_gives_no_keys() -> None:
    assert text_keys(pl.Series([], dtype=pl.String)).is_empty()
