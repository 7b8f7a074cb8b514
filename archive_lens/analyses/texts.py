r"""The text keys by which repeated words are found: the same words, however they are dressed.

`exact_key` is the text under NFKC and case folding, with links as `<url>`. `message_key` leaves out what
does not carry the message: links, leading handles, a trailing `via @x`, the trailing hashtag block, emoji
and punctuation. Digits stay, for "week 7" and "week 17" are a series and no repetition. Computed in Polars
and Python, because DuckDB has neither NFKC nor case folding.
"""

from __future__ import annotations

import unicodedata

import polars as pl

MIN_LETTERS = 20
MIN_WORDS = 4
MIN_LETTERS_SPACELESS = 10  # Japanese and other scripts without spaces say more in a letter
SPACELESS_SHARE = 0.3

_INVISIBLE = "[\u00ad\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff\U000e0100-\U000e01ef]"
_URL = r"https?://[^\s<>]+"
_LEADING_HANDLES = r"^(?:\.?@\w+[\s:,]*)+"
_TRAILING_CREDIT = r"(?:[\s(\[]*\b(?:via|cc|h/t|ht)(?:[\s:]+@\w+)+[)\]]*)+\s*$"
_TRAILING_HASHTAGS = r"(?:\s*[#＃][\p{L}\p{N}_\p{M}]+)+\s*$"
_NOT_WORDS = r"[\p{P}\p{S}\p{C}]+"
SPACELESS = r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Thai}]"


def text_keys(texts: pl.Series) -> pl.DataFrame:
    """The keys of each text, in the order given: exact_key, message_key, is_eligible, is_spaceless.

    An empty `message_key` is never eligible, so it is never a repeat.
    """
    exact = pl.col("exact_key")
    message = pl.col("message_key")
    letters = message.str.count_matches(r"\p{L}")
    words = message.str.count_matches(r"\S+")
    return (
        pl.DataFrame({"exact_key": folded(texts)})
        .with_columns(
            exact.str.replace_all(_INVISIBLE, "")
            .str.replace_all(_URL, "<url>")
            .str.replace_all(r"\s+", " ")
            .str.strip_chars()
        )
        .with_columns(_message_key(exact).alias("message_key"))
        .with_columns(
            (message.str.count_matches(SPACELESS) >= SPACELESS_SHARE * letters).alias("spaceless"),
            letters.alias("letters"),
            words.alias("words"),
        )
        .select(
            exact,
            message,
            pl.when(pl.col("spaceless"))
            .then(pl.col("letters") >= MIN_LETTERS_SPACELESS)
            .otherwise((pl.col("letters") >= MIN_LETTERS) & (pl.col("words") >= MIN_WORDS))
            .alias("is_eligible"),
            (pl.col("spaceless") & (pl.col("letters") > 0)).alias("is_spaceless"),
        )
    )


def folded(texts: pl.Series) -> pl.Series:
    """Each text under NFKC and full case folding."""
    return pl.Series("exact_key", [_fold(text) for text in texts], dtype=pl.String)


def _fold(text: str) -> str:
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())


def _message_key(exact: pl.Expr) -> pl.Expr:
    return (
        exact.str.replace_all("<url>", " ", literal=True)
        .str.strip_chars()
        .str.replace(_LEADING_HANDLES, "")
        .str.replace(_TRAILING_CREDIT, "")
        .str.replace(_TRAILING_HASHTAGS, "")
        .str.replace(_TRAILING_CREDIT, "")
        .str.replace_all(_NOT_WORDS, " ")
        .str.replace_all(r"\s+", " ")
        .str.strip_chars()
    )
