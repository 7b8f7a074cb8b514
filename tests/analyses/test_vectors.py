"""Words, vocabulary and local vectors."""

from __future__ import annotations

import math
import random

import numpy as np
import polars as pl
import pytest

from archive_lens.analyses.topics import vectors
from archive_lens.analyses.topics.groups import (
    Chatter,
    chatter,
    merged,
    nearest,
    numbered,
    telling_words,
    topic_count,
    typical,
)
from archive_lens.analyses.topics.naming import names
from archive_lens.analyses.topics.terms import (
    LISTED,
    MAX_WORDS,
    everyday_words,
    function_words,
    grams,
    languages,
    terms,
)


def said(text: str, ignored: frozenset[str] = frozenset()) -> dict[str, int]:
    found = terms(pl.Series([text]), ignored)
    return dict(found.sort("term").select("term", "count").iter_rows())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("kiln at dawn", {"kiln": 1, "at": 1, "dawn": 1}),
        ("new #pottery, new pots", {"new": 2, "pottery": 1, "pots": 1}),
        ("@maren look <url> https://x.example/kiln", {"look": 1}),
        ("l'argile n'est pas", {"argile": 1, "est": 1, "pas": 1}),
        ("2024 7 b2b 3d", {"b2b": 1, "3d": 1}),
        ("fish &amp; chips", {"fish": 1, "chips": 1}),
        ("🔥🔥 !!! 🎉", {}),
        ("", {}),
        ("глина и огонь", {"глина": 1, "огонь": 1}),
        ("猫がラーメン", {"猫": 1, "ラーメン": 1}),
        ("陶芸教室です", {"陶芸": 1, "芸教": 1, "教室": 1, "陶芸教": 1, "芸教室": 1}),
        ("東京 kiln", {"東京": 1, "kiln": 1}),
        ("고양이", {"고양": 1, "양이": 1, "고양이": 1}),
    ],
)
def test_what_counts_as_a_word(text: str, expected: dict[str, int]) -> None:
    assert said(text) == expected


def test_ignored_words_are_left_out() -> None:
    assert said("the kiln", frozenset({"the"})) == {"kiln": 1}


def test_a_text_has_at_most_two_hundred_words() -> None:
    assert len(said(" ".join(f"w{n}x" for n in range(500)))) == MAX_WORDS
    assert len(said("".join(chr(0x4E00 + n) for n in range(500)))) == MAX_WORDS


def test_grams_are_pairs_and_triples() -> None:
    assert grams("猫") == ["猫"]
    assert grams("教室") == ["教室"]
    assert grams("陶芸家") == ["陶芸", "芸家", "陶芸家"]


def test_the_languages_are_those_x_marks() -> None:
    texts = pl.Series(["kiln"] * 200)
    codes = pl.Series(["en"] * 190 + ["de"] * 9 + ["fr"])

    assert languages(texts, codes) == ["de", "en"]


def test_unmarked_texts_tell_their_language_by_function_words() -> None:
    texts = pl.Series(["el horno de la casa que no es mio", "con las manos en el barro"] * 30)

    assert languages(texts, pl.Series([None, "und"] * 30, dtype=pl.String)) == ["es"]
    assert languages(pl.Series([], dtype=pl.String), pl.Series([], dtype=pl.String)) == []


@pytest.mark.parametrize("language", LISTED)
def test_every_language_has_its_function_words(language: str) -> None:
    listed = function_words(language)

    assert len(listed) > 90
    assert all(word == word.lower() and " " not in word and "#" not in word for word in listed)
    assert everyday_words("xx") == frozenset()


def test_everyday_words_are_no_function_words() -> None:
    both = everyday_words("en") & function_words("en")

    assert both == frozenset()
    assert {"kiln", "election", "football", "python"}.isdisjoint(everyday_words("en"))


def test_a_word_needs_three_posts_in_a_small_archive_and_five_in_a_large_one() -> None:
    """`rare` stands in 3 of 10 posts, above a fifth, so it is counted without telling posts apart."""
    found = terms(pl.Series(["rare", "rare", "rare", "odd", "odd", *["x1y"] * 5]))

    small = vectors.vocabulary(found, 10)
    assert small.words == ("x1y", "rare")
    assert small.posts.tolist() == [5, 3]
    assert small.is_telling.tolist() == [False, False]
    assert vectors.vocabulary(found, 2_000).words == ("x1y",)
    assert vectors.vocabulary(found, 2_000).is_telling.tolist() == [True]


def test_positive_information_by_hand() -> None:
    """Texts: a b, a b, a c. Pairs: ab 2, ac 1, both ways, 6 in all; a 3, b 2, c 1.

    Contexts to the power .75, scaled to 6: a 3^.75, b 2^.75, c 1 over their sum 4.9613.
    PMI(a, b) = ln(2 * 6 / (3 * 6 * 2^.75 / 4.9613)).
    """
    words = vectors.Vocabulary(("a1", "b1", "c1"), np.array([3, 2, 1]), np.array([True] * 3))
    found = terms(pl.Series(["a1 b1", "a1 b1", "a1 c1"]))
    counts = vectors.counted(found, 3, words)
    information = vectors.positive_information(counts, words.is_telling).toarray()
    total = 3**0.75 + 2**0.75 + 1

    assert information[0, 1] == pytest.approx(math.log(2 * 6 / (3 * 6 * 2**0.75 / total)), abs=1e-5)
    assert information[1, 2] == 0
    assert np.all(np.diag(information) == 0)


def test_posts_of_one_theme_lie_together() -> None:
    rng = random.Random(1)
    themes = [[f"{name}{n}" for n in range(15)] for name in ("clay", "ride")]
    texts = [" ".join(rng.sample(themes[n % 2], 5)) for n in range(200)]
    found = terms(pl.Series(texts))
    words = vectors.vocabulary(found, 200)
    words = vectors.Vocabulary(words.words, words.posts, np.ones(len(words), dtype=bool))
    counts = vectors.counted(found, 200, words)
    learnt = vectors.learn(counts, counts[:0], words.is_telling)
    assert learnt is not None
    rows = learnt.of(counts)
    cosines = rows @ rows.T

    assert np.linalg.norm(rows, axis=1) == pytest.approx(np.ones(200), abs=1e-4)
    assert cosines[::2, ::2].mean() > cosines[::2, 1::2].mean() + 0.5


def test_a_direction_is_dropped_only_where_nearly_all_posts_lean_that_way() -> None:
    """Two of ten posts have nothing of the first theme; all ten of the others have cosine .95 with (1, 0)."""
    theme = np.array([[1, 0]] * 8 + [[0, 1]] * 2, dtype=np.float32)
    common = vectors.unit_rows(np.array([[3, 1]] * 5 + [[3, -1]] * 5, dtype=np.float32))

    assert vectors._shared_direction(theme).tolist() == [0, 0]
    assert abs(vectors._shared_direction(common)).tolist() == pytest.approx([1, 0], abs=1e-6)


def test_nothing_is_learnt_from_words_that_never_meet() -> None:
    words = vectors.Vocabulary(("a1", "b1", "c1"), np.array([1, 1, 1]), np.array([True] * 3))
    counts = vectors.counted(terms(pl.Series(["a1", "b1", "c1"])), 3, words)

    assert vectors.learn(counts, counts[:0], words.is_telling) is None


@pytest.mark.parametrize(
    ("posts", "topics"),
    [(5, 1), (39, 1), (40, 2), (100, 5), (400, 8), (1_600, 8), (10_000, 20), (100_000, 40)],
)
def test_small_archives_have_fewer_topics(posts: int, topics: int) -> None:
    """sqrt(10,000) / 5 = 20; sqrt(1,600) / 5 = 8; 100 posts have one topic per 20."""
    assert topic_count(posts) == topics


def test_topics_are_numbered_by_size() -> None:
    assert numbered(np.array([4, 7, 7, -1, 9, 9, 9])).tolist() == [2, 1, 1, -1, 0, 0, 0]


def test_a_post_without_direction_has_no_topic() -> None:
    rows = np.array([[1, 0], [0, 0]], dtype=np.float32)
    topics, similarity = nearest(rows, np.array([[0, 1], [1, 0]], dtype=np.float32))

    assert topics.tolist() == [1, -1]
    assert similarity.tolist() == [1, 0]


def corpus(*texts: str) -> tuple[vectors.Sparse, tuple[str, ...]]:
    found = terms(pl.Series(texts))
    words = tuple(sorted(set(found["term"])))
    vocabulary = vectors.Vocabulary(
        words, np.ones(len(words), dtype=np.int64), np.ones(len(words), dtype=bool)
    )
    return vectors.counted(found, len(texts), vocabulary), words


def test_the_telling_words_are_those_the_other_topics_lack() -> None:
    counts, words = corpus("kiln clay day", "kiln clay day", "kiln day", "bike day", "bike day")

    assert telling_words(counts, np.array([0, 0, 0, 1, 1]), words)[0][:2] == ("kiln", "clay")
    assert telling_words(counts, np.array([0, 0, 0, 1, 1]), words)[1][0] == "bike"


def test_topics_with_half_of_their_words_in_common_are_one() -> None:
    """The first and third topic share all five words, the second shares none."""
    clay, ride = "kiln clay glaze slip bowl", "bike hill lane chain bell"
    counts, words = corpus(clay, ride, clay)

    assert merged(counts, np.array([0, 1, 2]), words).tolist() == [0, 1, 0]


def test_small_talk_is_told_by_its_words_or_by_its_looseness() -> None:
    """Topic 0: 2 of 4 words are everyday; topic 1: none of 4."""
    counts, words = corpus("good morning kiln glaze", "bike hill lane chain")
    close = np.array([0.9, 0.9], dtype=np.float32)
    seen = chatter(counts, np.array([0, 1]), close, words, everyday_words("en"))

    assert [one.everyday_share for one in seen] == [0.5, 0]
    assert [one.is_chatter for one in seen] == [True, False]
    assert Chatter(0.0, 0.2).is_chatter
    assert not Chatter(0.2, 0.3).is_chatter


def test_typical_posts_differ_and_the_preferred_lead() -> None:
    topics = np.zeros(5, dtype=np.int64)
    similarity = np.array([0.9, 0.8, 0.7, 0.6, 0.5], dtype=np.float32)
    keys = ["same", "same", "b", "c", "d"]
    preferred = np.array([True, True, False, True, True])

    assert typical(topics, similarity, 0, keys.__getitem__, preferred) == [0, 3, 4]


def test_topics_with_the_same_first_words_get_longer_names() -> None:
    assert names([("a", "b", "c", "d"), ("a", "b", "c", "e")]) == ("a, b, c, d", "a, b, c, e")
    assert names([("a", "b", "c", "d"), ("b", "a", "c", "e")]) == ("a, b, c", "b, a, c")
    assert names([]) == ()
