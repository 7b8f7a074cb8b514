"""How varied the wording of a year is: each measure by hand, and years held against years."""

from __future__ import annotations

import gzip
import random
from collections.abc import Callable
from datetime import datetime, timedelta

import numpy as np
import polars as pl
import pytest

from archive_lens.analyses import repetition
from archive_lens.analyses.repetition.lexical_diversity import (
    YearValue,
    compression_ratio,
    distinct_2,
    factor_lengths,
    mtld,
    said_before,
    wording_change,
)
from archive_lens.settings import Settings
from archive_lens.store.database import Database
from archive_lens.wording import plain
from tests.world import Tweet

MakeDatabase = Callable[..., Database]

SYLLABLES = [a + b for a in "bcdfglmnprstv" for b in ("a", "e", "i", "o", "un", "ar")]


def texts(count: int, words: int, seed: int) -> list[str]:
    """Texts of twelve words out of a vocabulary of so many."""
    rng = random.Random(seed)
    known = ["".join(rng.choices(SYLLABLES, k=3)) for _ in range(words)]
    return [" ".join(rng.choices(known, k=12)) for _ in range(count)]


def year_of(year: int, said: list[str]) -> list[Tweet]:
    return [
        Tweet(text, datetime(year, 1, 2) + number * timedelta(hours=20))
        for number, text in enumerate(said)
    ]


def test_runs_end_where_words_repeat() -> None:
    """The example of McCarthy and Jarvis: `of the people by the people` has 4 different of 6 (.67 < .72) at its
    sixth word; at the fifth it was 4 of 5. Then `for the` stays at 1: no part of a run is over."""
    tokens = [1, 2, 3, 4, 2, 3, 5, 2]

    found = factor_lengths(tokens)

    assert found.whole == [6]
    assert found.factors == 1


def test_an_unfinished_run_counts_for_how_far_it_came() -> None:
    """Two different words of three are .67, so that run is over. Four of five are .8: the share fell by .2, and
    a whole run falls by .28."""
    assert factor_lengths([1, 2, 1]).whole == [3]
    assert factor_lengths([1, 2, 3, 4, 1]).factors == pytest.approx(0.2 / 0.28)
    assert factor_lengths([]).factors == 0


def test_mtld_is_the_mean_of_both_directions() -> None:
    """Thirty runs of `1 1`: from either side every run is two words long (1 of 2 is below .72)."""
    found = mtld(np.ones(60, dtype=np.int64))

    assert (found.value, found.low, found.high, found.n) == (2, 2, 2, 60)


def test_mtld_needs_ten_runs() -> None:
    found = mtld(np.ones(18, dtype=np.int64))

    assert found.value is None
    assert "fewer than 10" in found.note


def test_the_compression_ratio_is_raw_bytes_by_gzip_bytes() -> None:
    """One text 250 times: every draw is the same 200 lines, so mean and interval are that one ratio."""
    line = "a" * 60
    raw = "\n".join([line] * 200).encode()

    found = compression_ratio([line] * 250, seed=1)

    assert found.value == pytest.approx(len(raw) / len(gzip.compress(raw, 9, mtime=0)))
    assert found.low == pytest.approx(found.value)
    assert found.n == 250


def test_fewer_posts_than_a_quarter_over_the_sample_are_not_enough() -> None:
    found = compression_ratio(["a" * 60] * 249, seed=1)

    assert found.value is None
    assert "fewer than 250" in found.note


def test_distinct_pairs_stay_inside_posts() -> None:
    """Posts of the words 1 2 3: two pairs each, always the same two, so 2 different of 2 x 1,666."""
    posts = 2_500
    tokens = np.tile(np.array([1, 2, 3]), posts)

    found = distinct_2(tokens, np.full(posts, 3), seed=1)

    assert found.value == pytest.approx(2 / (2 * 1_666))
    assert found.n == posts


def test_distinct_pairs_need_a_quarter_more_words_than_the_sample() -> None:
    found = distinct_2(np.arange(6_249), np.full(2_083, 3), seed=1)

    assert found.value is None


def test_four_words_in_a_row_that_an_earlier_post_had() -> None:
    """The second post has `b c d e` of the first; the third has only three words of it; the fourth repeats
    itself but no earlier post."""
    posts = pl.DataFrame(
        {
            "tweet_id": [1, 2, 3, 4],
            "words": [
                list("abcde"),
                list("xbcdey"),
                list("bcdz"),
                list("pqrspqrs"),
            ],
        }
    )

    assert said_before(posts).to_list() == [2]


def test_a_change_must_be_larger_than_what_years_differ_by_anyway() -> None:
    """Earlier years 2.0 and 2.2 (mean 2.1, variance .02), every standard error .01: the half-width is
    1.96 times the root of .01^2 + .0002/4 + .02 = .142."""
    half = 1.959964 * 0.01
    earlier = [
        YearValue(2021, 2.0, 2.0 - half, 2.0 + half, 900),
        YearValue(2022, 2.2, 2.2 - half, 2.2 + half, 900),
    ]
    last = YearValue(2023, 2.5, 2.5 - half, 2.5 + half, 800)

    change = wording_change([*earlier, last])

    assert change.value == pytest.approx(0.4)
    assert change.low == pytest.approx(0.4 - 1.959964 * (0.0001 + 0.00005 + 0.02) ** 0.5)
    assert change.n == 800
    assert change.note == "compression ratio of 2023, less the mean of 2021 to 2022"


def test_one_year_is_compared_with_nobody() -> None:
    assert wording_change([YearValue(2023, 2.5, 2.4, 2.6, 800)]).value is None
    assert wording_change([]).value is None


def test_a_year_of_fewer_words_is_more_uniform(make_database: MakeDatabase) -> None:
    """Two years with 3,000 words to choose from, then one with 40."""
    database = make_database(
        tweets=[
            *year_of(2021, texts(300, 3_000, 1)),
            *year_of(2022, texts(300, 3_000, 2)),
            *year_of(2023, texts(300, 40, 3)),
        ]
    )

    repetition.compute(database, Settings())
    finding = repetition.ANALYSIS.answer(database, Settings())

    told = dict(
        database.tuples(
            "select year(period_start), value from lexical_diversity_by_year where measure = 'compression_ratio'"
        )
    )
    assert told[2023] > told[2022] + 0.5
    assert told[2021] == pytest.approx(told[2022], abs=0.05)
    words = [plain(sentence) for sentence in finding.says]
    assert any(said.startswith("Your wording in 2023 was more uniform") for said in words)
    short = database.tuples(
        "select distinct value, note from lexical_diversity_by_year where measure = 'distinct_2'"
    )
    assert short == [(None, "fewer than 6,250 words")]


def test_small_accounts_are_told_that_there_is_not_enough(make_database: MakeDatabase) -> None:
    database = make_database(posts=texts(30, 500, 4))

    repetition.compute(database, Settings())
    finding = repetition.ANALYSIS.answer(database, Settings())

    assert [plain(sentence) for sentence in finding.says][-1].startswith(
        "There are not enough tweets"
    )
    assert (
        database.value("select value from repetition_summary where measure = 'wording_change'")
        is None
    )


def test_a_further_year_leaves_the_others_as_they_are(make_database: MakeDatabase) -> None:
    first = year_of(2021, texts(300, 3_000, 1))
    database = make_database(tweets=first)
    longer = make_database(tweets=[*first, *year_of(2022, texts(300, 3_000, 2))])
    query = "from lexical_diversity_by_year where year(period_start) = 2021 order by measure"

    repetition.compute(database, Settings())
    repetition.compute(longer, Settings())

    assert database.tuples(query) == longer.tuples(query)


def test_the_interval_holds_what_all_posts_would_give() -> None:
    """Twenty times 400 of 4,000 posts: the interval holds the ratio of all in about nineteen of twenty."""
    everything = [text[:60] for text in texts(4_000, 300, 9)]
    of_all = compression_ratio(everything, 1).value
    assert of_all is not None

    held = 0
    for seed in range(20):
        found = compression_ratio(random.Random(seed).sample(everything, 400), seed)
        assert found.low is not None
        assert found.high is not None
        held += found.low <= of_all <= found.high

    assert held >= 17
