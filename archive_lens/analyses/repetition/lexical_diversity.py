"""How varied the wording of each year is, by four measures that a person compares with their own years alone.

All samples are of one length, because each measure depends on it. How far a value can be trusted follows from
the spread of the samples: a draw of m of N posts varies less than the posts do, by (N - m) / N, and what is asked
for is the mean over all, so the spread is multiplied by the root of m / (N - m) (subsampling, Politis and Romano
1994). Seeds are fixed by year: a further year leaves the others as they are.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import polars as pl

from archive_lens import wording
from archive_lens.analyses.repetition.patterns import words_of
from archive_lens.analyses.repetition.shingles import Bools, Floats, Ints
from archive_lens.analyses.statistics import SEED, TOO_FEW, Z95, wilson
from archive_lens.findings import Measure
from archive_lens.language import digits, tr

POSTS, DRAWS = 200, 200  # of the compression ratio
LETTERS, LETTERS_SPACELESS = 60, 30  # so many of each post are taken, and shorter ones left out
TOKENS, ORDERS = 5_000, 50  # of distinct-2
ROOM = 1.25  # a year must hold so many times a sample, or its samples are all the same
MTLD_FALLS_TO = 0.72  # types by tokens (McCarthy and Jarvis 2010)
MTLD_TOKENS = 20_000  # the most of a year that is read, evenly spread over it
MIN_FACTORS = 10
_SPREAD = np.int64(6364136223846793005)  # makes one number of two words

DIVERSITY_SCHEMA = {
    "period_start": pl.Date,
    "measure": pl.String,
    "value": pl.Float64,
    "low": pl.Float64,
    "high": pl.Float64,
    "n": pl.Int64,
    "note": pl.String,
}


@dataclass(frozen=True, slots=True)
class Estimate:
    """A value with its 95 % interval and what it rests on; no value where there is too little, then `note` says so."""

    value: float | None
    low: float | None
    high: float | None
    n: int
    note: str = ""


def with_words(broadcast: pl.DataFrame) -> pl.DataFrame:
    """The posts with `words` of their message and `says_again`: four of them in a row were there before."""
    words = words_of(pl.col("message_key"), pl.col("is_spaceless"))
    told = broadcast.with_columns(words.alias("words"))
    return told.with_columns(
        pl.col("tweet_id").is_in(said_before(told).implode()).alias("says_again")
    )


def diversity_rows(told: pl.DataFrame) -> pl.DataFrame:
    """The rows of `lexical_diversity_by_year` for broadcast posts `with_words`, in the order of their ids."""
    by_year = told.select(
        pl.col("created_at").dt.year().alias("year"),
        "message_key",
        "is_spaceless",
        "words",
        "says_again",
    ).partition_by("year", as_dict=True, maintain_order=True)
    rows = [
        (date(int(str(year)), 1, 1), measure, each.value, each.low, each.high, each.n, each.note)
        for (year,), posts in by_year.items()
        for measure, each in _of_year(int(str(year)), posts)
    ]
    return pl.DataFrame(rows, schema=DIVERSITY_SCHEMA, orient="row").sort("period_start", "measure")


@dataclass(frozen=True, slots=True)
class YearValue:
    """A measure of one year that could be told, with its 95 % interval."""

    year: int
    value: float
    low: float
    high: float
    n: int

    @property
    def error(self) -> float:
        """The standard error that the interval stands for."""
        return (self.high - self.low) / 2 / Z95


def wording_change(years: Sequence[YearValue]) -> Measure:
    """The compression ratio of the last year less the mean of the earlier ones; above nought is more uniform.

    The interval also holds how much the earlier years differ among themselves, where there are two or more.
    """
    if len(years) < 2:
        note = tr("fewer than two years with enough tweets to compare")
        return Measure("wording_change", None, n=len(years), unit="ratio", note=note)
    *earlier, last = years
    values = np.array([each.value for each in earlier])
    between = float(values.var(ddof=1)) if len(values) > 1 else 0.0
    mean_error = float(np.sqrt(sum(each.error**2 for each in earlier))) / len(earlier)
    half = Z95 * float(np.sqrt(last.error**2 + mean_error**2 + between))
    change = last.value - float(values.mean())
    note = tr(
        "compression ratio of {year}, less the mean of {earlier}",
        year=str(last.year),
        earlier=wording.span(str(earlier[0].year), str(earlier[-1].year)),
    )
    return Measure("wording_change", change, change - half, change + half, last.n, "ratio", note)


def said_before(posts: pl.DataFrame) -> pl.Series:
    """Ids of posts (`tweet_id`, `words`) with four words in a row that one with a lower id had (Salkar et al. 2022)."""
    words = posts.select("tweet_id", pl.col("words").alias("word")).sort("tweet_id")
    words = words.explode("word", empty_as_null=True).with_columns(pl.col("word").hash(SEED))
    following = [pl.col("word").shift(-step).alias(f"word{step}") for step in range(1, 4)]
    return (
        words.with_columns(
            pl.struct("word", *following).hash(SEED).alias("four"),
            pl.col("tweet_id").shift(-3).alias("last"),
        )
        .filter(pl.col("tweet_id") == pl.col("last"))
        .filter(pl.col("tweet_id") > pl.col("tweet_id").min().over("four"))["tweet_id"]
        .unique()
        .sort()
    )


def _of_year(year: int, posts: pl.DataFrame) -> Iterator[tuple[str, Estimate]]:
    long_enough = pl.when(pl.col("is_spaceless")).then(LETTERS_SPACELESS).otherwise(LETTERS)
    key = pl.col("message_key")
    cut = posts.filter(key.str.len_chars() >= long_enough).select(key.str.slice(0, long_enough))
    yield "compression_ratio", compression_ratio(cut["message_key"].to_list(), SEED + year)
    tokens = posts["words"].explode(empty_as_null=False, keep_nulls=False)
    numbers = tokens.hash(SEED).to_numpy().astype(np.int64)
    sizes = posts["words"].list.len().to_numpy().astype(np.int64)
    yield "distinct_2", distinct_2(numbers, sizes, SEED + year)
    yield "mtld", mtld(_thinned(numbers, sizes))
    hits, of = int(posts["says_again"].sum()), len(posts)
    low, high = wilson(hits, of)
    if of < TOO_FEW:
        note = tr("fewer than {tweets} tweets", tweets=str(TOO_FEW))
        yield "self_repetition4", Estimate(None, None, None, of, note)
    else:
        yield "self_repetition4", Estimate(hits / of, low, high, of)


def compression_ratio(texts: Sequence[str], seed: int) -> Estimate:
    """Bytes of 200 texts of one length by their bytes under gzip -9, the mean of 200 draws: more is more uniform."""
    if len(texts) < ROOM * POSTS:
        note = tr(
            "fewer than {tweets} tweets of {letters} letters",
            tweets=digits(ROOM * POSTS),
            letters=str(LETTERS),
        )
        return Estimate(None, None, None, len(texts), note)
    rng = np.random.default_rng(seed)
    draws = []
    for _ in range(DRAWS):
        chosen = rng.choice(len(texts), POSTS, replace=False)
        sample = "\n".join(texts[place] for place in chosen.tolist()).encode()
        draws.append(len(sample) / len(gzip.compress(sample, 9, mtime=0)))
    return _from_draws(np.array(draws), POSTS, len(texts), len(texts))


def distinct_2(tokens: Ints, sizes: Ints, seed: int) -> Estimate:
    """Different pairs of neighbouring words in 5,000 words of posts in random order, of all such pairs."""
    posts = int((sizes > 0).sum())
    if len(tokens) < ROOM * TOKENS:
        note = tr("fewer than {words} words", words=digits(ROOM * TOKENS))
        return Estimate(None, None, None, posts, note)
    rng = np.random.default_rng(seed)
    starts = np.cumsum(sizes) - sizes
    draws = []
    for _ in range(ORDERS):
        order = rng.permutation(len(sizes))
        taken = order[np.cumsum(sizes[order]) <= TOKENS]
        owner = np.repeat(np.arange(len(taken)), sizes[taken])
        place = np.arange(len(owner)) - np.repeat(
            np.cumsum(sizes[taken]) - sizes[taken], sizes[taken]
        )
        words = tokens[np.repeat(starts[taken], sizes[taken]) + place]
        pairs = words[:-1] * _SPREAD + words[1:]
        pairs = pairs[owner[:-1] == owner[1:]]
        draws.append(len(np.unique(pairs)) / max(len(pairs), 1))
    return _from_draws(np.array(draws), TOKENS, len(tokens), posts)


def mtld(tokens: Ints) -> Estimate:
    """Words in a row until only .72 of them are different ones, the mean of both directions; more is more varied."""
    forward, backward = factor_lengths(tokens), factor_lengths(tokens[::-1])
    if min(len(forward.whole), len(backward.whole)) < MIN_FACTORS:
        note = tr("fewer than {runs} runs of words", runs=str(MIN_FACTORS))
        return Estimate(None, None, None, len(tokens), note)
    value = (len(tokens) / forward.factors + len(tokens) / backward.factors) / 2
    lengths = np.array(forward.whole)
    half = Z95 * float(lengths.std(ddof=1)) / np.sqrt(len(lengths))
    return Estimate(value, value - half, value + half, len(tokens))


@dataclass(frozen=True, slots=True)
class Factors:
    """Lengths of the whole runs, and their number with the last, unfinished one as a part."""

    whole: list[int]
    factors: float


def factor_lengths(tokens: Iterable[int]) -> Factors:
    """The runs of MTLD in one direction: each ends where the share of different words falls below .72."""
    whole: list[int] = []
    seen: set[int] = set()
    length = 0
    for token in tokens.tolist() if isinstance(tokens, np.ndarray) else tokens:
        seen.add(token)
        length += 1
        if len(seen) < MTLD_FALLS_TO * length:
            whole.append(length)
            seen, length = set(), 0
    part = (1 - len(seen) / length) / (1 - MTLD_FALLS_TO) if length else 0.0
    return Factors(whole, len(whole) + part)


def _thinned(tokens: Ints, sizes: Ints) -> Ints:
    """The words of every so manieth post, so that a very large year costs no more than others."""
    step = max(1, -(-len(tokens) // MTLD_TOKENS))
    kept: Bools = np.repeat(np.arange(len(sizes)) % step == 0, sizes)
    return tokens[kept]


def _from_draws(draws: Floats, sample: int, of: int, n: int) -> Estimate:
    value = float(draws.mean())
    half = Z95 * float(draws.std(ddof=1)) * float(np.sqrt(sample / (of - sample)))
    return Estimate(value, value - half, value + half, n)
