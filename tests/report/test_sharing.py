"""What is left of a finding when others may see it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from archive_lens import wording
from archive_lens.findings import Chart, Column, Finding, Measure, Quote, Series, Table, Words
from archive_lens.report.masking import Masker
from archive_lens.report.pseudonyms import Pseudonyms
from archive_lens.report.sharing import Mode, Redaction, shared_provenance
from tests.report import examples

POSTED = datetime(2024, 8, 17, 21, 14)


def redaction(mode: Mode = "shareable", names: tuple[str, ...] = ("mira",)) -> Redaction:
    return Redaction(mode, Masker(names, ("Hamburg",)), Pseudonyms(b"key" * 11))


def finding(**changes: object) -> Finding:
    measure = Measure("rate", 0.5, 0.4, 0.6, 100)
    base = Finding(
        analysis="replies",
        title="Replies",
        question="Do I really converse?",
        verdict=("You do: ", measure, "."),
        headline=measure,
        headline_label=("of your tweets",),
        confidence="firm",
        basis="100 tweets",
        measures=(measure,),
        labels={"rate": "Rate"},
    )
    return replace(base, **changes)  # type: ignore[arg-type]  # fields by name


def shared(mode: Mode = "shareable", **changes: object) -> Finding:
    return redaction(mode).findings([finding(**changes)])[0]


def table(columns: list[Column], rows: list[tuple[object, ...]], **changes: object) -> Table:
    made = Table("contacts", "People", tuple(columns), tuple(rows), len(rows))  # type: ignore[arg-type]
    return replace(made, **changes)  # type: ignore[arg-type]  # fields by name


PERSON, TIMES, DAY = (
    Column("username", "Person", "person"),
    Column("replies", "Replies", "count"),
    Column("last_at", "Last", "day"),
)


def test_a_person_has_the_same_made_up_name_in_every_table_and_chart() -> None:
    chart = Chart(
        "c",
        "dots",
        "People",
        "",
        ("@Mira", "jonas"),
        (Series("out", (9.0, 8.0)),),
        "count",
        names_people=True,
    )
    one = table([PERSON, TIMES], [("mira", 10), ("jonas", 12)])

    seen = shared(tables=(one, one), charts=(chart,), says=(("You met ", Words("mira", "person")),))
    name = seen.tables[0].rows[0][0]

    assert name == seen.tables[1].rows[0][0] == seen.charts[0].x[0] == seen.says[0][1].text  # type: ignore[union-attr]
    assert "mira" not in str(name).lower()
    assert name != seen.tables[0].rows[1][0]


def test_numbers_alone_give_a_person_a_rank() -> None:
    seen = shared("numbers", tables=(table([PERSON, TIMES], [("mira", 30), ("jonas", 12)]),))

    assert [row[0] for row in seen.tables[0].rows] == ["No. 1", "No. 2"]


def test_an_own_text_is_cut_and_masked() -> None:
    text = (
        "Ask @mira or mail me@example.org, see https://example.org/x or call +49 40 1234567 in Hamburg. "
        * 3
    )
    seen = shared(quotes=(Quote(17, text, POSTED, ("said twice",)),)).quotes[0]

    assert len(seen.text) <= 60
    for private in ("mira", "example.org", "https", "1234567", "Hamburg"):
        assert private not in seen.text
    assert seen.tweet_id is None
    assert seen.posted_at == datetime(2024, 7, 1)


@pytest.mark.parametrize("origin", ["deleted", "circle"])
def test_deleted_and_circle_tweets_are_never_quoted(origin: str) -> None:
    assert not shared(quotes=(Quote(17, "gone", POSTED, ("",), origin),)).quotes


def test_numbers_alone_quote_nothing_and_name_no_topic() -> None:
    seen = shared(
        "numbers",
        quotes=(Quote(17, "words", POSTED, ("",)),),
        says=(
            ("Most of all ", Words("clay, kiln", "topic"), " and ", Words("clay, kiln", "topic")),
        ),
    )

    assert not seen.quotes
    assert [part.text for part in seen.says[0] if isinstance(part, Words)] == ["topic 1", "topic 1"]


def test_days_become_quarters_or_years() -> None:
    rows = table([PERSON, DAY], [("mira", POSTED)])

    assert shared(tables=(rows,)).tables[0].rows[0][1] == datetime(2024, 7, 1)
    assert shared("numbers", tables=(rows,)).tables[0].rows[0][1] == "2024"


def test_a_lone_small_count_takes_the_next_smallest_with_it() -> None:
    """30 + 3 + 12: with 3 hidden alone, a total of 45 would give it back; so 12 goes as well."""
    seen = shared(tables=(table([PERSON, TIMES], [("a", 30), ("b", 3), ("c", 12)]),))

    assert [row[1] for row in seen.tables[0].rows] == [30, "<5", "…"]


def test_two_small_counts_protect_each_other() -> None:
    seen = shared(tables=(table([PERSON, TIMES], [("a", 30), ("b", 3), ("c", 4), ("d", 0)]),))

    assert [row[1] for row in seen.tables[0].rows] == [30, "<5", "<5", 0]


def test_a_share_that_rests_on_too_few_has_no_number() -> None:
    """4 of 50 is 8 %: with n beside it, the share would say 4."""
    few = Measure("rate", 0.08, 0.03, 0.19, 50)
    seen = shared(measures=(few,), says=(("It was ", few),))

    assert (seen.measures[0].value, seen.measures[0].n) == (None, 0)
    assert seen.says[0][1] == "too few to show"
    assert shared(says=((few, " of them"),)).says[0][0] == "Too few to show"
    assert shared(measures=(Measure("rate", 0.1, n=50),)).measures[0].value == 0.1


def test_what_is_marked_private_is_left_out() -> None:
    chart = Chart("c", "bars", "Likes", "", ("a",), (Series("n", (9.0,)),), "count", private=True)
    seen = shared(tables=(table([TIMES], [(9,)], private=True),), charts=(chart,))

    assert not seen.tables
    assert not seen.charts


def test_a_chart_by_month_is_too_fine_for_either_mode() -> None:
    def by(*labels: str) -> Chart:
        return Chart(
            "c", "line", "Share", "", labels, (Series("s", (0.1,) * len(labels)),), "share"
        )

    months, quarters = by("2024-07", "2024-08"), by("2024 Q1", "2024 Q2")
    assert not shared(charts=(months,)).charts
    assert shared(charts=(quarters,)).charts
    assert not shared("numbers", charts=(quarters,)).charts


def test_tweet_ids_and_links_go() -> None:
    columns = [Column("url", "Page", "url"), TIMES, Column("id", "Tweet", "tweet_id")]
    seen = shared(tables=(table(columns, [("https://example.org/a", 9, 17)]),)).tables[0]

    assert [column.name for column in seen.columns] == ["url", "replies"]
    assert seen.rows == (("Link 1", 9),)


def test_the_seven_findings_keep_no_handle_no_id_and_no_whole_text() -> None:
    names = {name.lower() for name in examples.HANDLES}
    red = Redaction("shareable", Masker(names), Pseudonyms(b"k" * 32))
    shown = repr(red.findings(examples.seven())).lower()

    assert not [name for name in names if f"'{name}'" in shown or f"@{name}" in shown]
    assert "tweet_id=none" in shown


def test_the_provenance_says_how_much_and_not_whose() -> None:
    whose = examples.provenance()
    shown = shared_provenance(whose, "shareable")

    assert (shown.username, shown.display_name, shown.account_id) == (None, None, 0)
    assert not shown.issues
    assert not any(archive.archive_sha256 for archive in shown.archives)
    assert all(file.file.endswith(("file", "files")) for file in shown.files)
    assert sum(file.seen or 0 for file in shown.files) <= sum(
        file.seen or 0 for file in whose.files
    )


def test_another_key_gives_another_name() -> None:
    assert Pseudonyms(b"a" * 32).person("mira") != Pseudonyms(b"b" * 32).person("mira")


def test_more_people_than_pairs_of_words_are_still_told_apart() -> None:
    names = Pseudonyms(b"a" * 32)

    assert len({names.person(f"p{number}") for number in range(3000)}) == 3000


def test_a_word_that_is_somebodys_handle_names_nobody_else() -> None:
    names = Pseudonyms(b"a" * 32, taken={"heron", "amber"})

    drawn = " ".join(names.person(f"p{number}") for number in range(500))
    assert "Heron" not in drawn
    assert "Amber" not in drawn


def test_numbers_name_no_topic_wherever_its_label_stands() -> None:
    """Labels are made of words of tweets, and stand in sentences, names of series, labels of charts and cells."""
    labels = ["clay, kiln, glaze", "ferry", "map, path"]
    trait = ("the topic “", wording.in_words("map, path"), "”")
    chart = Chart(
        "c", "dots", "Traits", "map and path: 2", ("quotes", trait), (Series("ferry", (1.0, 2.0)),), "ratio"
    )  # fmt: skip
    rows = table(
        [Column("trait", "Trait", "label"), Column("of", "Topics", "topic")], [(trait, ["ferry"])]
    )
    seen = Redaction(
        "numbers", Masker(frozenset(), ()), Pseudonyms(b"k" * 32), topics=labels
    ).findings(
        [
            finding(
                verdict=("About ", wording.in_words("clay, kiln, glaze"), "."),
                headline_label=("are about ", wording.in_words("ferry")),
                charts=(chart, replace(chart, names_words=True, x=("ferry", "map, path"))),
                tables=(rows,),
            )
        ]
    )[0]

    assert wording.plain(seen.verdict) == "About topic 1."
    assert wording.plain(seen.headline_label) == "are about topic 2"
    assert seen.charts[0].x == ("quotes", "the topic “topic 3”")
    assert seen.charts[0].finding == "Traits"
    assert (seen.charts[1].x, seen.charts[1].series[0].name) == (("topic 2", "topic 3"), "topic 2")
    assert wording.plain(seen.tables[0].rows[0][0]) == "the topic “topic 3”"  # type: ignore[arg-type]  # a sentence
    assert seen.tables[0].rows[0][1] == ["topic 2"]


def test_shareable_pages_name_topics() -> None:
    red = Redaction(
        "shareable", Masker(frozenset(), ()), Pseudonyms(b"k" * 32), topics=["clay, kiln, glaze"]
    )

    assert red._prose("posts about clay, kiln and glaze") == "posts about clay, kiln and glaze"


def test_numbers_name_no_quarter() -> None:
    red = Redaction("numbers", Masker(frozenset(), ()), Pseudonyms(b"k" * 32))

    said = {
        "Yes. Between 2025 Q2 and Q3 posts": "Yes. Between two quarters of 2025 posts",
        "was between 2023 Q4 and 2024 Q1:": "was between quarters of 2023 and 2024:",
        "of the posts in 2025 Q3 are about": "of the posts in a quarter of 2025 are about",
    }
    assert {text: red._prose(text) for text in said} == said
