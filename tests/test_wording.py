"""Numbers in words."""

from __future__ import annotations

from datetime import date

import pytest

from archive_lens import wording
from archive_lens.findings import Measure, Unit, Words


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        (None, "share", "–"),
        (0.0, "share", "0 %"),
        (0.0004, "share", "<0.1 %"),
        (0.0349, "share", "3.5 %"),
        (0.04, "share", "4 %"),
        (0.1751, "share", "18 %"),
        (1.0, "share", "100 %"),
        (12.4, "seconds", "12 s"),
        (226, "seconds", "4 min"),
        (5400, "seconds", "1.5 h"),
        (400_000, "seconds", "5 days"),
        (1204, "count", "1,204"),
        (7.25, "people", "7.2"),
        (0.0312, "bits", "0.031"),
        (2.345, "ratio", "2.35"),
        (23.45, "ratio", "23.4"),
        (31, "days", "31 days"),
    ],
)
def test_a_value_is_written_as_a_person_writes_it(
    value: float | None, unit: Unit, words: str
) -> None:
    assert wording.number(value, unit) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0.001, "hardly any"),
        (0.17, "about one in six"),
        (0.25, "about one in four"),
        (0.04, "about one in 25"),
        (0.4, "about two in five"),
        (0.5, "about half"),
        (0.72, "about seven in ten"),
        (0.99, "nearly all"),
    ],
)
def test_a_share_can_be_said_without_percent(value: float, words: str) -> None:
    assert wording.one_in(value) == words


def test_an_interval_has_both_ends_or_none() -> None:
    assert wording.interval(Measure("m", 0.17, 0.14, 0.20, 100)) == "14 % to 20 %"
    assert wording.interval(Measure("m", 0.17)) == "–"


def test_a_sentence_is_its_words_and_its_measures() -> None:
    sentence = ("You repeat ", Measure("m", 0.17), " of it.")

    assert wording.plain(sentence) == "You repeat 17 % of it."


def test_quarters_tweets_and_spans() -> None:
    assert wording.quarter(date(2024, 8, 1)) == "2024 Q3"
    assert wording.tweets(1) == "1 tweet"
    assert wording.tweets(1204) == "1,204 tweets"
    assert wording.span("2019", "2025") == "2019 to 2025"
    assert wording.span("2019", "2019") == "2019"


def test_a_topic_is_told_with_its_last_word_apart() -> None:
    assert wording.in_words("clay, kiln, glaze") == Words("clay, kiln and glaze", "topic")
    assert wording.in_words("clay") == Words("clay", "topic")


def test_people_are_handles_or_numbers() -> None:
    assert wording.person("mira") == "@mira"
    assert wording.person("70000056433") == "id 70000056433"
    assert wording.person("Contact 3") == "Contact 3"


@pytest.mark.parametrize("percent", range(1, 101))
def test_one_in_so_many_is_told_up_to_a_share_that_verdicts_know(percent: int) -> None:
    often = wording.one_in(percent / 100)
    assert (percent / 100 <= wording.ONE_IN) == often.startswith("about one in ")
