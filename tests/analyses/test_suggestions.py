"""What the owner could do: said where the numbers carry it, for the owner alone, and silent otherwise."""

from __future__ import annotations

from dataclasses import replace

import polars as pl

from archive_lens.analyses import suggestions
from archive_lens.findings import Measure
from archive_lens.language import speaking
from archive_lens.report.masking import Masker
from archive_lens.report.pseudonyms import Pseudonyms
from archive_lens.report.sharing import Mode, Redaction
from archive_lens.store.database import Database
from archive_lens.wording import plain
from tests.conftest import MakeDatabase
from tests.languages import bracketed, outside
from tests.report import examples


def measures(**values: float | None) -> dict[str, Measure]:
    return {
        name: Measure(name, value, n=100, unit="share" if name.startswith("promo") else "count")
        for name, value in values.items()
    }


def with_places(database: Database, source: str) -> Database:
    database.store("own_domains", pl.DataFrame({"domain": ["a.example"], "source": [source]}))
    return database


def test_a_text_of_five_tweets_is_worth_a_look_and_one_of_four_is_not() -> None:
    [sentence] = suggestions.of_repetition(measures(largest_cluster=5))

    assert plain(sentence).startswith("Look at the text that you wrote 5 times:")
    assert suggestions.of_repetition(measures(largest_cluster=4)) == ()
    assert suggestions.of_repetition(measures(largest_cluster=None)) == ()


def test_places_that_were_inferred_are_to_be_confirmed(make_database: MakeDatabase) -> None:
    database = make_database(posts=["one"])
    sure = measures(promo_share_certain=0.2, promo_share_possible=0.24)

    assert suggestions.of_promotion(with_places(database, "declared"), sure) == ()
    [sentence] = suggestions.of_promotion(with_places(database, "inferred"), sure)
    assert plain(sentence).startswith("Confirm or correct the places")


def test_doubtful_promotion_is_to_be_labelled(make_database: MakeDatabase) -> None:
    """From 20 to 26 % is six points, more than five."""
    database = make_database(posts=["one"])

    [sentence] = suggestions.of_promotion(
        database, measures(promo_share_certain=0.2, promo_share_possible=0.26)
    )

    assert plain(sentence).startswith("Between 20 % and 26 % of your posts promote")


def test_people_are_to_be_written_to() -> None:
    several = suggestions.of_contacts(measures(losing_touch=4, owed=2))
    [one] = suggestions.of_contacts(measures(losing_touch=1, owed=0))

    assert [plain(sentence) for sentence in several] == [
        "Write to one of the key contacts that you are losing touch with (4); a list of its own names them.",
        "Answer who wrote last and has waited for over three days (2).",
    ]
    assert plain(one).startswith("Write to the key contact that")
    assert suggestions.of_contacts(measures(losing_touch=0, owed=None)) == ()


def test_only_what_went_well_again_and_again_is_worth_trying() -> None:
    [sentence] = suggestions.of_attention(measures(steady_groups=2))

    assert "whether it brought it, only trying can tell" in plain(sentence)
    assert suggestions.of_attention(measures(steady_groups=0)) == ()


def test_each_is_one_whole_message_of_the_catalogue(make_database: MakeDatabase) -> None:
    database = with_places(make_database(posts=["one"]), "inferred")
    doubtful = measures(promo_share_certain=0.2, promo_share_possible=0.26)

    with speaking(bracketed()):
        sentences = [
            *suggestions.of_repetition(measures(largest_cluster=5)),
            *suggestions.of_promotion(database, doubtful),
            *suggestions.of_contacts(measures(losing_touch=4, owed=2)),
            *suggestions.of_attention(measures(steady_groups=2)),
        ]

    told = ["".join(part for part in each if isinstance(part, str)) for each in sentences]
    assert [outside(text) for text in told] == [""] * 6


def test_shared_pages_leave_it_out() -> None:
    finding = replace(examples.contacts(), could_do=(("Write to them.",),))
    modes: tuple[Mode, ...] = ("shareable", "numbers")
    for mode in modes:
        redaction = Redaction(mode, Masker(frozenset()), Pseudonyms(b"0" * 32))
        [shared] = redaction.findings([finding])
        assert shared.could_do == ()
