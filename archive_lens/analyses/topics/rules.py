"""What a goal's own words find: posts with its words, hashtags, domains or accounts, and posts that it avoids."""

from __future__ import annotations

import re
from collections.abc import Iterable

import polars as pl

from archive_lens.analyses.texts import folded, text_keys
from archive_lens.settings import Goal

AVOIDED = "avoided"
MARKS_OF = {"hashtag": ("hashtag",), "domain": ("domain", "host", "place"), "account": ("handle",)}

_NOT_SAID = r"<url>|@\w+"
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)
_BEFORE, _AFTER = r"(?:^|[^\p{L}\p{M}\p{N}_])", r"(?:$|[^\p{L}\p{M}\p{N}_])"


def by_rules(goal: Goal, posts: pl.DataFrame, marks: pl.DataFrame) -> pl.Series:
    """Why each post is on the goal by its rules: avoided, word, hashtag, domain, account or example; null without.

    `posts` have tweet_id and exact_key, `marks` are `post_marks`. Avoiding goes before all else.
    """
    said = posts["exact_key"].str.replace_all(_NOT_SAID, " ")
    found = {
        AVOIDED: _with_any(said, goal.avoid),
        "word": _with_any(said, goal.words),
        "hashtag": _marked(posts, marks, "hashtag", (tag.lstrip("#＃") for tag in goal.hashtags)),
        "domain": _marked(posts, marks, "domain", map(_place, goal.domains)),
        "account": _marked(posts, marks, "account", (name.lstrip("@") for name in goal.accounts)),
        "example": posts["exact_key"].is_in(_exact(goal.examples).implode())
        | posts["tweet_id"]
        .cast(pl.String)
        .is_in(pl.Series(goal.examples, dtype=pl.String).implode()),
    }
    reason = pl.DataFrame(found).select(
        pl.coalesce(pl.when(pl.col(name)).then(pl.lit(name)) for name in found).alias("reason")
    )
    return reason["reason"]


def pattern(phrases: Iterable[str]) -> str | None:
    """A regular expression for whole words and phrases in folded texts; None of none.

    In scripts without spaces a phrase is found inside a run of letters, too.
    """
    spaced: list[str] = []
    unspaced: list[str] = []
    for phrase in folded(pl.Series(list(phrases), dtype=pl.String)):
        words = [re.escape(word) for word in phrase.lstrip("#").split()]
        if words:
            (unspaced if _UNSPACED.search(phrase) else spaced).append(r"\s+".join(words))
    parts = list(unspaced)
    if spaced:
        parts.append(f"{_BEFORE}(?:{'|'.join(spaced)}){_AFTER}")
    return "|".join(parts) or None


def _with_any(texts: pl.Series, phrases: Iterable[str]) -> pl.Series:
    wanted = pattern(phrases)
    if wanted is None:
        return pl.repeat(value=False, n=len(texts), dtype=pl.Boolean, eager=True)
    return texts.str.contains(wanted)


def _marked(
    posts: pl.DataFrame, marks: pl.DataFrame, what: str, wanted: Iterable[str]
) -> pl.Series:
    names = folded(pl.Series(list(wanted), dtype=pl.String))
    tweets = marks.filter(
        pl.col("kind").is_in(MARKS_OF[what]) & pl.col("mark").is_in(names.implode())
    )["tweet_id"]
    return posts["tweet_id"].is_in(tweets.unique().implode())


def _place(domain: str) -> str:
    return domain.removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")


def _exact(texts: Iterable[str]) -> pl.Series:
    return text_keys(pl.Series(list(texts), dtype=pl.String))["exact_key"]
