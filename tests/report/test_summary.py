"""The lede, the period and the sums of the ledger."""

from __future__ import annotations

from dataclasses import replace

import pytest

from archive_lens import wording
from archive_lens.findings import Measure
from archive_lens.report import summary
from tests.report import examples

RATE = Measure("rate", 0.17, 0.15, 0.19, 1000)


def test_the_lede_names_the_firm_findings_first_and_stays_one_sentence() -> None:
    """Repetition and replies are firm, promotion is the first that is fair; answers come without yes and no."""
    assert wording.plain(summary.lede(examples.seven())) == (
        "17 % of your posts say again what an earlier one said; 61 % of your exchanges end with your first reply; "
        "31 % of your posts promote something of your own; in 2019 it was 10 %."
    )


def test_the_lede_keeps_its_measures() -> None:
    measures = [
        part.measure for part in summary.lede(examples.seven()) if isinstance(part, Measure)
    ]

    assert measures == ["repetition_rate", "one_and_done_share", "promo_share"]


def test_words_lose_their_capital_within_the_lede_and_names_keep_it() -> None:
    first, second, third = (
        replace(finding, confidence="firm", verdict=verdict)
        for finding, verdict in zip(
            examples.seven()[:3],
            (("You repeat ", RATE, "."), ("Most of it sells.",), ("Yes: AI took over.",)),
            strict=True,
        )
    )

    assert wording.plain(summary.lede((first, second, third))) == (
        "You repeat 17 %; most of it sells; AI took over."
    )


def test_a_lede_that_would_be_too_long_names_fewer() -> None:
    long = replace(examples.repetition(), verdict=("So it is " + "and on " * 60 + "on.",))

    assert wording.plain(summary.lede((long, long, long))).count(";") == 0


def test_a_verdict_that_does_not_fit_makes_room_for_the_next() -> None:
    long = replace(examples.repetition(), verdict=("So it is " + "and on " * 60 + "on.",))
    short = replace(examples.repetition(), verdict=("Short it is.",))

    assert wording.plain(summary.lede((short, long, short))) == "Short it is; Short it is."


@pytest.mark.parametrize(
    ("verdict", "told"),
    [
        ("Not lately. The last change was in 2024: up.", "The last change was in 2024: up."),
        ("Yes, more than before: a third of it.", "A third of it."),
        ("Your circle is wide: it holds many.", "Your circle is wide: it holds many."),
        ("It grew by 2.5 points. Then it fell.", "It grew by 2.5 points."),
        ("Nothing you wrote here answers anybody.", "Nothing you wrote here answers anybody."),
    ],
)
def test_a_verdict_stands_in_the_lede_without_its_question(verdict: str, told: str) -> None:
    one = replace(examples.repetition(), verdict=(verdict,))

    assert wording.plain(summary.lede((one,))) == told


def test_too_little_data_makes_no_claim() -> None:
    assert "too little" in wording.plain(summary.lede((examples.attention(),)))


def test_midnight_ends_the_day_before() -> None:
    assert summary.period(examples.provenance()) == "1 Jan 2019 to 19 Nov 2025"


def test_the_ledger_sums_what_was_opened() -> None:
    """20,000 + 1,204 + 4,000 seen; 19,870 + 120 + 1,203 + 3,999 kept or merged."""
    totals = summary.totals(examples.provenance().files)

    assert (totals.files, totals.seen, totals.kept) == (3, 25_204, 25_192)
    assert (totals.duplicates, totals.skipped, totals.repaired) == (4, 8, 2)


def test_files_that_were_read_come_first() -> None:
    statuses = [file.status for file in summary.files_in_order(examples.provenance().files)]

    assert statuses == ["read", "read", "damaged", "private", "ignored"]


def test_an_account_without_a_name_is_told_by_its_number() -> None:
    nameless = replace(examples.provenance(), username=None, display_name=None)

    assert summary.owner(nameless) == "account 12345678"
    assert summary.owner(replace(nameless, account_id=0)) == "an unknown account"
