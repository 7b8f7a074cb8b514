"""The similarity join against every pair compared one by one."""

from __future__ import annotations

import random
from collections.abc import Sequence
from functools import cache
from itertools import combinations

import numpy as np
import pytest

from archive_lens.analyses.repetition.clusters import cluster_texts
from archive_lens.analyses.repetition.near_duplicates import (
    are_near,
    groups_by_minhash,
    near_groups,
)
from archive_lens.analyses.repetition.near_misses import NearMisses
from archive_lens.analyses.repetition.shingles import ShingleSets

SYLLABLES = [a + b for a in "bcdfglmnprstv" for b in ("a", "e", "i", "o", "un", "ar")]


def vocabulary(rng: random.Random, size: int) -> list[str]:
    return ["".join(rng.choices(SYLLABLES, k=rng.randint(1, 4))) for _ in range(size)]


def edited(rng: random.Random, text: str, words: Sequence[str]) -> str:
    """The text cut, prolonged, with its halves changed over, or with up to five words swapped."""
    parts = text.split()
    how = rng.randrange(4)
    if how == 0:
        return " ".join(parts[: max(4, int(len(parts) * rng.uniform(0.4, 0.9)))])
    if how == 1:
        return " ".join([*parts, *rng.choices(words, k=rng.randint(1, 12))])
    if how == 2:
        return " ".join([*parts[len(parts) // 2 :], *parts[: len(parts) // 2]])
    for _ in range(rng.randint(1, 5)):
        parts[rng.randrange(len(parts))] = rng.choice(words)
    return " ".join(parts)


def corpus(seed: int, texts: int = 130) -> list[str]:
    """Random texts of 4 to 40 words with edited copies, and a family that shares half of its words."""
    rng = random.Random(seed)
    words = vocabulary(rng, 400)
    found = [" ".join(rng.choices(words, k=rng.randint(4, 40))) for _ in range(texts)]
    found += [edited(rng, rng.choice(found), words) for _ in range(texts)]
    found += [
        f"this song is playing now {' '.join(rng.choices(words, k=4))} on the radio"
        for _ in range(40)
    ]
    return sorted({text for text in found if len(text) >= 20})


@cache
def sets_of(text: str, *, spaceless: bool = False) -> frozenset[str]:
    text, width = (text.replace(" ", ""), 3) if spaceless else (text, 5)
    return frozenset(text[place : place + width] for place in range(len(text) - width + 1))


def near_by_hand(a: str, b: str, *, by_containment: bool = True, spaceless: bool = False) -> bool:
    one, other = sets_of(a, spaceless=spaceless), sets_of(b, spaceless=spaceless)
    if spaceless:
        a, b = a.replace(" ", ""), b.replace(" ", "")
    shared = len(one & other)
    if shared / len(one | other) >= 0.6:
        return True
    enough = 20 if spaceless else 40
    long_enough = min(len(a), len(b)) >= enough and min(len(a), len(b)) >= 0.5 * max(len(a), len(b))
    return by_containment and long_enough and shared / min(len(one), len(other)) >= 0.8


def groups_by_hand(texts: Sequence[str], *, spaceless: bool = False) -> set[frozenset[int]]:
    """The groups of two and more that near pairs link, every pair looked at."""
    group = list(range(len(texts)))
    for a, b in combinations(range(len(texts)), 2):
        if near_by_hand(texts[a], texts[b], spaceless=spaceless) and group[a] != group[b]:
            old, new = group[b], group[a]
            group = [new if each == old else each for each in group]
    return as_groups(group)


def as_groups(numbers: Sequence[int]) -> set[frozenset[int]]:
    members: dict[int, set[int]] = {}
    for place, number in enumerate(numbers):
        members.setdefault(int(number), set()).add(place)
    return {frozenset(each) for each in members.values() if len(each) > 1}


@pytest.mark.parametrize("seed", range(3))
def test_no_near_pair_is_missed_and_none_is_made_up(seed: int) -> None:
    texts = corpus(seed)

    found = as_groups(near_groups(texts, [False] * len(texts)).tolist())

    assert len(found) > 30
    assert found == groups_by_hand(texts)


def test_likeness_is_that_of_the_sets() -> None:
    """Ten pairs against Python's own sets."""
    texts = corpus(9)[:20]
    sets = ShingleSets.of(texts, [False] * 20)
    left, right = np.arange(10), np.arange(10, 20)

    jaccard, containment = sets.likeness(left, right)

    for a in range(10):
        one, other = sets_of(texts[a]), sets_of(texts[a + 10])
        assert jaccard[a] == pytest.approx(len(one & other) / len(one | other))
        assert containment[a] == pytest.approx(len(one & other) / min(len(one), len(other)))


def test_scripts_without_spaces_are_cut_into_threes() -> None:
    """One of 16 signs changed: 11 of 17 threes are shared (J .65); with fives it would be 7 of 17 (.41)."""
    texts = [
        "今日は窯の火が静かに燃えている朝だ",
        "今日は窯の火が静かに消えている朝だ",
        "港の市場で新しい茶碗を見つけました",
    ]

    groups = near_groups(texts, [True] * 3)

    assert as_groups(groups.tolist()) == {frozenset({0, 1})}
    assert near_by_hand(texts[0], texts[1], spaceless=True)
    assert not near_by_hand(texts[0], texts[1])


def test_a_part_counts_only_when_it_is_long_enough_and_half_of_the_whole() -> None:
    """The first sentence is held whole by the second, which is 1.7 times as long (J .57): near. In the
    third pair the part has 35 letters, in the fourth the whole is more than twice as long."""
    part = "the kiln reached its highest heat at midnight today"
    whole = f"{part} and nobody slept until breakfast time"
    short, longer = (
        "the kiln reached its heat at midnit",
        "the kiln reached its heat at midnit while all of us slept",
    )
    huge = f"{part} and nobody of us slept until breakfast because the chimney sang so loudly all night"
    texts = [part, whole, short, longer, huge]
    sets = ShingleSets.of(texts, [False] * 5)

    near = are_near(sets, np.array([0, 2, 0]), np.array([1, 3, 4]))

    assert near.tolist() == [True, False, False]
    jaccard, containment = sets.likeness(np.array([0, 2, 0]), np.array([1, 3, 4]))
    assert all(jaccard < 0.6)
    assert all(containment >= 0.8)
    assert are_near(sets, np.array([0]), np.array([1]), by_containment=False).tolist() == [False]


def test_without_spaces_half_as_many_letters_are_long_enough() -> None:
    """The first 22 of 40 letters: 20 of 38 triples (J .53), all of the part's. Of 19 letters it is too little to tell."""
    whole = "窯を開けたら取っ手が手の中に残っただけで釉薬は棚板まで流れて底も薄く蓋が片側だけ"
    assert len(whole) == 40
    sets = ShingleSets.of([whole, whole[:22], whole[:19], whole[:38]], [True] * 4)

    near = are_near(sets, np.array([0, 3]), np.array([1, 2]))

    assert near.tolist() == [True, False]


def test_texts_of_one_repeated_word_are_compared_too() -> None:
    """`ha` again and again has two shingles (`haha `is none), however long it is: the sets are equal."""
    texts = [
        "hahahahahahahahahahahaha",
        "hahahahahahahahahahahahahahahaha",
        "a text about something else",
    ]

    assert as_groups(near_groups(texts, [False] * 3).tolist()) == {frozenset({0, 1})}


def test_near_misses_are_all_pairs_down_to_half_that_are_not_linked() -> None:
    """Every pair of some 400 texts looked at: what is at .5 and more and in different groups has been shown."""
    texts = corpus(8, texts=200)
    misses = NearMisses()
    groups = near_groups(texts, [False] * len(texts), misses)
    by_hand = {
        (a, b): len(sets_of(texts[a]) & sets_of(texts[b]))
        / len(sets_of(texts[a]) | sets_of(texts[b]))
        for a, b in combinations(range(len(texts)), 2)
        if groups[a] != groups[b]
    }

    found = {(a, b): similarity for a, b, similarity in misses.pairs(texts, [False] * len(texts))}

    wanted = {pair: similarity for pair, similarity in by_hand.items() if similarity >= 0.5}
    assert len(wanted) > 10
    assert found == pytest.approx(wanted)


def test_of_nothing_there_are_no_groups() -> None:
    assert near_groups([], []).tolist() == []
    assert near_groups(["only one text here"], [False]).tolist() == [0]


def test_minhash_finds_nearly_all_pairs_and_makes_none_up() -> None:
    """Over a hundred pairs at .6 or more; at the threshold one in eighty is missed."""
    texts = corpus(21, texts=200)
    near = [
        (a, b)
        for a, b in combinations(range(len(texts)), 2)
        if near_by_hand(texts[a], texts[b], by_containment=False)
    ]

    groups = groups_by_minhash(texts, [False] * len(texts))

    found = sum(bool(groups[a] == groups[b]) for a, b in near)
    assert len(near) > 100
    assert found / len(near) > 0.97
    exact = near_groups(texts, [False] * len(texts))
    for group in as_groups(groups.tolist()):
        assert len({int(exact[place]) for place in group}) == 1, "linked what is not near"


def test_a_chain_is_split_so_that_all_resemble_the_middle() -> None:
    """Ten words, of which one after the other is replaced: each text is near the next, the ends share
    nothing. Every member of a cluster has half of its medoid's shingles in common with it."""
    rng = random.Random(5)
    words = vocabulary(rng, 40)
    base = [rng.choice(words) + rng.choice(words) for _ in range(10)]
    chain = [" ".join(base)]
    for place in range(10):
        base = [*base[:place], rng.choice(words) + rng.choice(words), *base[place + 1 :]]
        chain.append(" ".join(base))
    assert len(set(near_groups(chain, [False] * 11).tolist())) == 1

    found = cluster_texts(chain, [False] * 11, np.ones(11, np.int64), np.arange(11))

    sets = ShingleSets.of(chain, [False] * 11)
    jaccard, containment = sets.likeness(np.arange(11), found.medoid)
    assert len(set(found.medoid.tolist())) > 1
    assert all((jaccard >= 0.5) | (containment >= 0.8))
    assert found.similarity == pytest.approx(jaccard)


def test_the_text_used_most_is_the_middle_of_two() -> None:
    texts = [
        "the spring market opens its doors on sunday",
        "the spring market opens its doors on saturday",
    ]

    of_equals = cluster_texts(texts, [False] * 2, np.array([1, 1]), np.array([7, 8]))
    second_more_often = cluster_texts(texts, [False] * 2, np.array([1, 3]), np.array([7, 8]))

    assert of_equals.medoid.tolist() == [0, 0]
    assert second_more_often.medoid.tolist() == [1, 1]
