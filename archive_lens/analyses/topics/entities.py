"""Whom and what the posts name: hashtags, handles, cashtags, domains, and names by their capitals."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache

import polars as pl

from archive_lens.analyses.places import own_place
from archive_lens.analyses.texts import folded
from archive_lens.analyses.topics.rules import pattern
from archive_lens.analyses.topics.terms import everyday_words, function_words
from archive_lens.settings import Goal, Own

MIN_POSTS = 5
LONGEST = 3  # words of a name
CERTAIN = 3  # uses inside a sentence, from which a name is one at the beginning of a sentence, too
SHOUTED = 0.6  # share of capital letters from which capitals tell nothing

_LANGUAGES = ("en", "es", "fr", "it", "nl", "pt", "sv")  # single capitalised words are names there
_DAYS = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "jan",
    "feb",
    "mar",
    "apr",
    "jun",
    "jul",
    "aug",
    "sep",
    "sept",
    "oct",
    "nov",
    "dec",
]

_NOT_SAID = r"https?://\S+|www\.\S+|[@#$]\w+|&\w+;"
_START = "\x01"
_WORD = r"\p{Lu}[\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*"
_SENTENCE_START = r"(^|[.!?…:;\n\"“”«»()\[\]*|/–—>•]\s*)(\p{Lu})"
_RUN = rf"{_START}?{_WORD}(?: {_WORD})*"
_CASHTAG = r"(?:^|\s)\$([A-Za-z]{1,6})\b"


def entities(posts: pl.DataFrame, marks: pl.DataFrame, links: pl.DataFrame) -> pl.DataFrame:
    """What at least five posts name: tweet_id, kind, entity; each once a post.

    `posts` have tweet_id, text (as stored) and lang, `marks` are `post_marks`, `links` are `post_links`.
    """
    found = pl.concat(
        [
            names(posts),
            _cashtags(posts),
            marks.filter(pl.col("kind").is_in(["hashtag", "handle"])).select(
                "tweet_id", "kind", pl.col("mark").alias("entity")
            ),
            _places(links),
        ]
    ).unique()
    often = found.group_by("kind", "entity").len().filter(pl.col("len") >= MIN_POSTS)
    return found.join(often.select("kind", "entity"), on=["kind", "entity"]).sort(
        "tweet_id", "kind", "entity"
    )


def names(posts: pl.DataFrame) -> pl.DataFrame:
    """The names in the posts: up to three capitalised words in a row, as far as they are names inside a sentence."""
    runs = (
        posts.filter(~_is_shouted())
        .select(
            "tweet_id",
            pl.col("lang")
            .str.split("-")
            .list.first()
            .eq("de")
            .fill_null(value=False)
            .alias("is_german"),
            pl.col("text")
            .str.replace_all(_NOT_SAID, ".")
            .str.replace_all(_SENTENCE_START, f"${{1}}{_START}${{2}}")
            .str.extract_all(_RUN)
            .list.unique(maintain_order=True)
            .alias("run"),
        )
        .explode("run", empty_as_null=False, keep_nulls=False)
    )
    certain: Counter[str] = Counter()
    for run, is_german, uses in runs.group_by("run", "is_german").len().iter_rows():
        for name, is_certain in _names_in(run, is_german=is_german):
            certain[name] += uses if is_certain else 0
    known = {name for name, uses in certain.items() if uses >= CERTAIN and not _is_common(name)}
    distinct = runs.select("run", "is_german").unique().sort("run", "is_german")
    named = distinct.with_columns(
        pl.Series(
            "entity",
            [
                [name for name, _ in _names_in(run, is_german=is_german) if name in known]
                for run, is_german in distinct.iter_rows()
            ],
            dtype=pl.List(pl.String),
        )
    )
    return (
        runs.join(named, on=["run", "is_german"])
        .explode("entity", empty_as_null=False, keep_nulls=False)
        .select("tweet_id", pl.lit("name").alias("kind"), "entity")
        .unique()
    )


def _is_shouted() -> pl.Expr:
    letters = pl.col("text").str.count_matches(r"\p{L}")
    return pl.col("text").str.count_matches(r"\p{Lu}") > SHOUTED * letters


def _names_in(run: str, *, is_german: bool) -> Iterator[tuple[str, bool]]:
    """Every name of one to three words in a run, and whether it does not begin a sentence."""
    begins = run.startswith(_START)
    words = [re.sub(r"['’]s$", "", word) for word in run.removeprefix(_START).split(" ")]
    for start in range(len(words)):
        for size in range(2 if is_german else 1, LONGEST + 1):
            if start + size <= len(words):
                yield " ".join(words[start : start + size]), not (begins and start == 0)


def _is_common(name: str) -> bool:
    """Whether a name is one letter, a day, or made of words that everybody uses."""
    return len(name) < 2 or all(word in _common_words() for word in name.lower().split())


@cache
def _common_words() -> frozenset[str]:
    lists = (
        words(language) for words in (function_words, everyday_words) for language in _LANGUAGES
    )
    return frozenset(_DAYS).union(*lists)


def _cashtags(posts: pl.DataFrame) -> pl.DataFrame:
    return (
        posts.select("tweet_id", pl.col("text").str.extract_all(_CASHTAG).alias("entity"))
        .explode("entity", empty_as_null=False, keep_nulls=False)
        .select(
            "tweet_id",
            pl.lit("cashtag").alias("kind"),
            pl.col("entity").str.strip_chars(" \n\t$").str.to_uppercase(),
        )
    )


def _places(links: pl.DataFrame) -> pl.DataFrame:
    """Where links lead: the domain, or the account on a platform."""
    distinct = links.select("domain", "url").unique().sort("url", "domain")
    places = [own_place(domain, url) for domain, url in distinct.iter_rows()]
    return (
        links.join(
            distinct.with_columns(pl.Series("entity", places, dtype=pl.String)),
            on=["domain", "url"],
            nulls_equal=True,
        )
        .filter(pl.col("entity").is_not_null())
        .select("tweet_id", pl.lit("domain").alias("kind"), "entity")
    )


def expected(
    found: pl.DataFrame, goals: Iterable[Goal], own: Own, places: pl.DataFrame
) -> pl.DataFrame:
    """Which of the entities belong to a goal or to the owner: kind, entity, why.

    `places` holds the owner's handles and domains as the archive knows them: kind, entity.
    """
    distinct = found.select("kind", "entity").unique().sort("kind", "entity")
    wanted = [
        phrase
        for goal in goals
        for phrase in (*goal.words, *goal.hashtags, *goal.accounts, *goal.domains)
    ]
    of_goals = _naming(distinct, wanted).with_columns(pl.lit("goal").alias("why"))
    of_owner = pl.concat(
        [
            distinct.join(places, on=["kind", "entity"], how="semi"),
            _naming(distinct, [*own.handles, *own.products, *own.domains]),
        ]
    ).unique()
    return pl.concat(
        [
            of_goals,
            of_owner.join(of_goals, on=["kind", "entity"], how="anti")
            .sort("kind", "entity")
            .with_columns(pl.lit("own").alias("why")),
        ]
    )


def _naming(distinct: pl.DataFrame, phrases: Iterable[str]) -> pl.DataFrame:
    """The entities that hold one of the phrases as whole words."""
    wanted = pattern(phrase.removeprefix("@").removeprefix("www.") for phrase in phrases)
    if wanted is None:
        return distinct.clear()
    return distinct.filter(folded(distinct["entity"]).str.contains(wanted))
