"""Templates, series and repeated openings: which is which, by hand."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import timedelta

import pytest

from archive_lens.analyses import repetition
from archive_lens.analyses.repetition.templates import Patterns, Post, patterns, robots_of
from archive_lens.settings import Settings
from archive_lens.store.database import Database
from tests.world import START, Tweet

MakeDatabase = Callable[..., Database]

THINGS = (
    "a green bowl", "seven herons", "the old ferry", "lemon cake", "my trombone", "nothing at all",
)  # fmt: skip
IDIOMS = (
    "looking forward to", "getting ready to", "thinking a lot about", "it turns out that", "can't wait to see",
    "one of my favourite", "not sure what to make of", "today i learned that", "had a great time at",
    "so happy to see", "i have no idea why", "in case you missed it", "thank you so much for",
)  # fmt: skip


def post(number: int, text: str, *, client: str = "Phone", domain: str | None = None) -> Post:
    return Post(number, tuple(text.split()), text, text, False, client, domain)


def found(*texts: str, domain: str | None = None) -> Patterns:
    posts = [post(number, text, domain=domain) for number, text in enumerate(texts, 1)]
    return patterns(posts, robots_of((each.client, each.domain) for each in posts))


def test_four_fixed_words_of_at_most_eight_are_a_template() -> None:
    """Four of six or seven words are fixed."""
    told = found(*[f"today on the wheel {thing}" for thing in THINGS])

    assert [(each.template, each.fillers) for each in told.templates] == [
        ("today on the wheel __", list(THINGS))
    ]
    assert told.openings == []


def test_three_fixed_words_are_an_opening() -> None:
    told = found(*[f"on the wheel {thing}" for thing in THINGS])

    assert told.templates == []
    assert [(each.words, each.place, each.tweet_ids) for each in told.openings] == [
        ("on the wheel", "opening", [1, 2, 3, 4, 5, 6])
    ]


def test_three_fixed_words_by_a_program_of_one_place_are_a_template() -> None:
    """A photo service that does nothing but tell of uploads."""
    told = found(*[f"on the wheel {thing}" for thing in THINGS], domain="photos.example")

    assert [each.template for each in told.templates] == ["on the wheel __"]


def test_two_words_at_either_end_are_enough() -> None:
    """`I saw __ right here`: the three words of the beginning are not the same, the last three are."""
    texts = [f"we saw {thing} and nobody believed us" for thing in THINGS]

    told = found(*texts)

    assert [each.template for each in told.templates] == ["we saw __ and nobody believed us"]


def test_four_copies_are_too_few_and_two_fillers_too_alike() -> None:
    assert found(*[f"today on the wheel {thing}" for thing in THINGS[:4]]) == Patterns([], [])
    two_fillers = [f"today on the wheel {THINGS[number % 2]} {number // 9}" for number in range(6)]
    assert found(*two_fillers).templates == []


def test_small_edits_of_one_text_are_no_template() -> None:
    """Neighbouring slots share most of their words: that is one text, and its copies are a cluster."""
    endings = (
        "are out now",
        "are out now too",
        "are all out now",
        "are now out",
        "are out now again",
    )
    texts = [f"the kiln is open and the first mugs {end}" for end in endings]

    assert found(*texts).templates == []


def test_a_whole_sentence_with_anything_behind_it_is_an_opening() -> None:
    """Four fixed words of six, but they end as a sentence and lead nowhere in particular."""
    texts = [f"the fridge judges me. {thing}" for thing in THINGS]

    told = found(*texts)

    assert told.templates == []
    assert [(each.words, each.place) for each in told.openings] == [
        ("the fridge judges me.", "opening")
    ]


def test_a_whole_sentence_before_links_to_one_place_announces() -> None:
    texts = [f"new on the blog! {thing}" for thing in THINGS]

    assert [each.template for each in found(*texts, domain="blog.example").templates] == [
        "new on the blog! __"
    ]


def test_a_whole_sentence_behind_sentences_is_a_closing() -> None:
    texts = [f"{thing}. the cat agrees with me." for thing in THINGS]

    told = found(*texts)

    assert told.templates == []
    assert [(each.words, each.place) for each in told.openings] == [
        ("the cat agrees with me.", "closing")
    ]


def test_idioms_are_never_templates() -> None:
    """Each idiom twenty times, with five to fourteen words of a large vocabulary behind it."""
    rng = random.Random(2)
    syllables = [a + b for a in "bcdfglmnprstv" for b in ("a", "e", "i", "o", "un", "ar")]
    words = ["".join(rng.choices(syllables, k=rng.randint(1, 4))) for _ in range(2_000)]
    texts = [
        f"{idiom} {' '.join(rng.choices(words, k=rng.randint(5, 14)))}"
        for idiom in IDIOMS
        for _ in range(20)
    ]
    rng.shuffle(texts)

    told = found(*texts)

    assert told.templates == []
    assert len(told.openings) == len(IDIOMS)


def test_a_slot_of_digits_is_a_series() -> None:
    """A counter at the end, found by its words, is marked as a series."""
    told = found(
        *[f"steps walked along the river today {number}" for number in (812, 940, 77, 5, 63)]
    )

    assert [(each.template, each.is_series) for each in told.templates] == [
        ("steps walked along the river today __", True)
    ]


def test_japanese_is_measured_in_letters(make_database: MakeDatabase) -> None:
    """`今日の窯から出た` has 8 letters and `を棚に並べました` 8 more: 16 are over four words' worth of ten. `今日の窯` has
    four: an opening like any other, and no template."""
    slots = ("青い茶碗", "灰釉の花入", "小さな壺", "白い皿", "重い鉢", "丸い急須")
    written = [f"今日の窯から出た{slot}を棚に並べました" for slot in slots]
    database = make_database(posts=written)

    repetition.compute(database, Settings())

    assert database.tuples("select template, posts from repetition_templates") == [
        ("今日の窯から出た__を棚に並べました", 6)
    ]


def test_openings_are_stored_and_told(make_database: MakeDatabase) -> None:
    rng = random.Random(4)
    words = ["".join(rng.choices("abcdefgh", k=6)) for _ in range(400)]
    tweets = [
        Tweet(
            f"Looking forward to {' '.join(rng.choices(words, k=9))}", START + timedelta(days=day)
        )
        for day in range(7)
    ]
    database = make_database(tweets=tweets)

    repetition.compute(database, Settings())
    finding = repetition.ANALYSIS.answer(database, Settings())

    assert database.tuples(
        "select words, place, posts, len(tweet_ids) from repetition_openings"
    ) == [("looking forward to", "opening", 7, 7)]
    table = next(each for each in finding.tables if each.relation == "repetition_openings")
    assert table.rows[0][:3] == ("looking forward to", "opening", 7)


@pytest.mark.parametrize(
    ("places", "robots"),
    [
        ([("Photos", "photos.example")] * 4 + [("Photos", None)], {("Photos", "photos.example")}),
        ([("Phone", "photos.example")] * 3 + [("Phone", None)] * 2, set()),
        ([(None, "photos.example")] * 5, set()),
    ],
)
def test_a_robot_links_to_one_place_in_four_of_five_posts(
    places: list[tuple[str | None, str | None]], robots: set[tuple[str, str]]
) -> None:
    assert robots_of(places) == robots
