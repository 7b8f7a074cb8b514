"""Which topics hold together: by hand on small tables, and on planted themes cut in two."""

from __future__ import annotations

import numpy as np
import pytest

from archive_lens.analyses.statistics import newcombe
from archive_lens.analyses.topics.groups import Ints
from archive_lens.analyses.topics.naming import named
from archive_lens.analyses.topics.stability import Posts, draws, joined, stability

# Topics 0 and 1 are halves of one subject: the new groups 0 and 1 cut it the other way. Topic 2 comes again
# but for 2 of 50 posts. Topic 3 is scattered over all.
HALVES = np.array(
    [
        [6, 5, 0, 0],
        [5, 6, 0, 0],
        [0, 0, 48, 2],
        [2, 2, 3, 3],
    ],
    dtype=float,
)


def test_a_half_is_found_again_only_with_the_other() -> None:
    """Group 0 has 13 posts, 6 of topic 0: no majority, so topic 0 finds nothing again. Both have 11 of 13 and
    11 of 13, so the union is held against groups 0 and 1: 22 common of 22 + 4."""
    assert stability([HALVES], [0]) == 0
    assert stability([HALVES], [1]) == 0
    assert stability([HALVES], [0, 1]) == pytest.approx(22 / 26)


def test_a_topic_that_comes_again_is_counted_alone_and_what_is_scattered_stays_unstable() -> None:
    """Topic 2: 48 common, 50 own and 3 foreign posts in group 2. Topic 3: 3 of the 5 posts of group 3 are its own,
    of 10 + 2 either. It is mixed up with topic 2 (3 x 48/51 + 3 x 2/5 of 10: .40), but topic 2 hardly with it
    (48 x 3/51 + 2 x 3/5 of 50: .08)."""
    found = dict(joined([HALVES], [0, 1, 2, 3]))

    assert found.keys() == {(0, 1), (2,), (3,)}
    assert found[2,] == pytest.approx(48 / 53)
    assert found[3,] == pytest.approx(3 / 12)


def test_a_topic_left_out_as_small_talk_joins_nothing() -> None:
    assert dict(joined([HALVES], [0, 2])).keys() == {(0,), (2,)}


def test_unstable_topics_with_little_in_common_are_not_joined() -> None:
    """Each is found again in no group of its own, but they never stand in one either."""
    apart = np.array([[4, 0, 4, 0], [0, 4, 0, 4], [5, 5, 5, 5]], dtype=float)

    assert (0, 1) not in dict(joined([apart], [0, 1]))


def test_nothing_comes_again_of_nothing() -> None:
    assert joined([], []) == []
    assert stability([], [0]) == 0


def test_each_draw_sorts_four_fifths_of_the_posts_anew() -> None:
    topics = np.repeat([0, 1], 50)
    rows = np.eye(2, dtype=np.float32)[topics]
    sizes = []

    def fit(part: Posts, seed: int) -> Ints:
        sizes.append((seed, len(part.topics)))
        return np.asarray(part.rows.argmax(axis=1), dtype=np.int64)

    tables = draws(Posts(np.zeros((100, 1)), rows, topics), 2, fit)

    assert sizes == [(0, 80), (1, 80), (2, 80), (3, 80), (4, 80)]
    assert all(table.sum() == 80 and table[0, 1] == table[1, 0] == 0 for table in tables)
    assert stability(tables, [0]) == stability(tables, [1]) == 1


def test_a_name_goes_to_the_topic_with_most_of_its_words() -> None:
    words = [("kiln", "glaze", "clay"), ("loaf", "oven", "rye"), ("oven", "kiln", "gas")]
    labels = ["kiln, glaze, clay", "loaf, oven, rye", "oven, kiln, gas"]

    assert named(words, labels, {"Bread": ["#Oven", "RYE"]}) == (labels[0], "Bread", labels[2])


def test_a_name_with_less_than_half_of_its_words_goes_nowhere() -> None:
    labels = ["kiln, glaze, clay"]

    assert named([("kiln", "glaze", "clay")], labels, {"Boats": ["sail", "kiln", "keel"]}) == (
        "kiln, glaze, clay",
    )


def test_a_topic_keeps_the_first_name_it_is_given() -> None:
    words = [("kiln", "glaze")]

    assert named(words, ["kiln, glaze"], {"Pots": ["kiln"], "Fire": ["kiln"]}) == ("Pots",)


def test_the_interval_of_a_difference_is_that_of_the_paper() -> None:
    """Newcombe 1998, table II, method 10: 56/70 less 48/80, 9/10 less 3/10, 10/10 less 0/20."""
    assert newcombe(56, 70, 48, 80) == pytest.approx((0.0524, 0.3339), abs=1e-4)
    assert newcombe(9, 10, 3, 10) == pytest.approx((0.1705, 0.8090), abs=1e-4)
    assert newcombe(10, 10, 0, 20) == pytest.approx((0.6791, 1.0), abs=1e-4)
    assert newcombe(1, 2, 0, 0) is None
