r"""The words of a text as topics count them: no links, no handles, no function words, hashtags as words.

Scripts written without spaces have no words to split at. Runs of Han, Hangul, Thai, Lao, Khmer and Burmese
letters are read as their grams of two and three characters, Katakana runs as whole words. Hiragana alone
is mostly grammar and is left out.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

import polars as pl

from archive_lens.analyses.texts import folded

LISTED = ("de", "en", "es", "fr", "id", "it", "ja", "nl", "pt", "ru", "sv", "tr")

MAX_WORDS = 200  # of one text: a tweet of 280 characters has fewer; pairs grow by the square
MIN_LANGUAGE_SHARE = 0.01
MOST_TOLD = 20_000  # texts are enough to tell languages from
MIN_TOLD_SHARE = (
    0.1  # related languages share function words, so a few texts seem to be in the wrong one
)

_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}ー"
_SPACED_WORD = rf"[[\p{{L}}\p{{M}}\p{{N}}_]--[{_UNSPACED}]]+"
_GRAM_RUN = r"\p{Han}+|\p{Hangul}+|\p{Thai}+|\p{Lao}+|\p{Khmer}+|\p{Myanmar}+"
_GRAM_LETTER = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3400-\u9fff\uac00-\ud7af]")
_KATAKANA_WORD = r"[\p{Katakana}ー]{2,}"
_NOT_SAID = r"<url>|https?://\S+|www\.\S+|@\w+|&(?:amp|lt|gt|quot|#39);"

_OLD_CODES = {"in": "id", "iw": "he", "no": "nb"}  # X writes some languages as ISO 639 once did
_NO_LANGUAGE = ("und", "zxx", "art", "qme", "qht", "qam", "qct", "qst")


def terms(texts: pl.Series, ignored: frozenset[str] = frozenset()) -> pl.DataFrame:
    """The distinct terms of each text: row (its number from 0), term, count; in no order.

    Texts are folded already (an exact key, or `folded`). Terms of one letter, terms without any letter
    and the ignored ones are left out.
    """
    said = texts.str.replace_all(_NOT_SAID, " ")
    found = pl.concat(
        [
            _matches(said, _SPACED_WORD).filter(pl.col("term").str.len_chars() >= 2),
            _matches(said, _KATAKANA_WORD),
            _grams(_matches(said, _GRAM_RUN)),
        ]
    )
    return (
        found.filter(
            pl.col("term").str.contains(r"\p{L}")
            & ~pl.col("term").is_in(pl.Series(sorted(ignored), dtype=pl.String).implode())
        )
        .group_by("row", "term")
        .agg(pl.len().alias("count"))
    )


def _matches(texts: pl.Series, pattern: str) -> pl.DataFrame:
    return (
        pl.DataFrame({"term": texts.str.extract_all(pattern).list.head(MAX_WORDS)})
        .with_row_index("row")
        .explode("term", empty_as_null=False, keep_nulls=False)
        .with_columns(pl.col("term").str.strip_chars("_"))
    )


def _grams(runs: pl.DataFrame) -> pl.DataFrame:
    distinct = runs["term"].unique(maintain_order=True)
    pieces = pl.DataFrame(
        {"term": distinct, "gram": [grams(run) for run in distinct]},
        schema={"term": pl.String, "gram": pl.List(pl.String)},
    )
    return (
        runs.join(pieces, on="term", how="left")
        .select("row", pl.col("gram").alias("term"))
        .explode("term", empty_as_null=False, keep_nulls=False)
        .group_by("row", maintain_order=True)
        .head(MAX_WORDS)
    )


def grams(run: str) -> list[str]:
    """All pieces of two and three characters of a run; a single character is itself."""
    if len(run) == 1:
        return [run]
    return [run[at : at + size] for size in (2, 3) for at in range(len(run) - size + 1)]


def is_gram(term: str) -> bool:
    """Whether a term is a piece of a script written without spaces."""
    return _GRAM_LETTER.search(term) is not None


@cache
def function_words(language: str) -> frozenset[str]:
    """The function words of a listed language (ISO 639-1), as `terms` would split them."""
    return _listed(f"stopwords-{language}.txt")


@cache
def everyday_words(language: str) -> frozenset[str]:
    """The words of small talk of a language; empty where there is no list."""
    return _listed(f"everyday-{language}.txt")


def _listed(name: str) -> frozenset[str]:
    entry = files("archive_lens") / "analyses" / "lexica" / name
    if not entry.is_file():
        return frozenset()
    lines = entry.read_text(encoding="utf-8").splitlines()
    listed = " ".join(line for line in lines if not line.startswith("#"))
    whole = folded(pl.Series([listed]))[0]
    return frozenset(re.split(r"[\s'’\-]+", whole)) - {""}


def languages(texts: pl.Series, codes: pl.Series) -> list[str]:
    """The listed languages that the texts are in, sorted: at least one text in a hundred by X's own mark.

    Where texts have no mark, the language with most function words in a text is taken, and counts where it
    is that of a tenth of these texts.
    """
    marks = codes.str.split("-").list.first().replace(_OLD_CODES)
    is_marked = (marks.is_not_null() & ~marks.is_in(_NO_LANGUAGE)).fill_null(value=False)
    shares = marks.filter(is_marked).value_counts(normalize=True)
    present = {
        str(code) for code, share in shares.iter_rows() if share >= MIN_LANGUAGE_SHARE
    } & set(LISTED)
    if int(is_marked.sum()) < (1 - MIN_LANGUAGE_SHARE) * len(texts):
        present |= _told_by_function_words(texts.filter(~is_marked))
    return sorted(present)


def _told_by_function_words(texts: pl.Series) -> set[str]:
    listed = pl.DataFrame(
        [(word, language) for language in LISTED for word in sorted(function_words(language))],
        schema={"term": pl.String, "language": pl.String},
        orient="row",
    )
    hits = (
        terms(texts.head(MOST_TOLD))
        .join(listed, on="term")
        .group_by("row", "language")
        .agg(pl.len().alias("hits"))
        .filter(pl.col("hits") == pl.col("hits").max().over("row"))
        .filter(pl.len().over("row") == 1)
    )
    shares = hits["language"].value_counts(normalize=True)
    return {str(language) for language, share in shares.iter_rows() if share >= MIN_TOLD_SHARE}
