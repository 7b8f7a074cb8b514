r"""What in a post speaks for promotion: each feature with its points and a reason that can be printed.

Points are log-odds. Those of `FITTED` come from a logistic regression on 2,227 labelled tweets of five
companies ("Corporate Messaging", Data For Everyone, 2015; does the tweet ask for an action?), fitted by
benchmarks/fit_promotion.py. With one brand left out at a time these features reach an average precision of .83,
an area under the curve of .92, an F1 of .78 and a calibration error of .03 (.02 to .11 a brand). The other points are set by
hand: such tweets are missing from that set, or it says nothing about whose thing it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

import polars as pl

from archive_lens.analyses.promotion.lexicon import LANGUAGES, lexicon
from archive_lens.analyses.texts import SPACELESS, SPACELESS_SHARE
from archive_lens.errors import UsageError
from archive_lens.language import mark

LINK = "<url>"
_POINTED = r"(?:[:→➡👉👇▶►»⬇↓]|>>|->)\s*<url>"
_PRICE = r"[$£€¥₹₩₺₽₪]\s?\d|\d\s?[€£¥₹₩₺₽₪]|\d ?円|\d ?(?:usd|eur|gbp|chf|sek|nok|dkk|pln|brl|aud|cad|mxn)(?:\W|$)"
_ENDS_IN_LINK = r"<url>(?:\s|<url>|[@#]\w+|(?:via|cc|h/t|ht)\s|[^\p{L}\p{N}@#<])*$"
_QUOTED = r"^[\"“«„「『].*[\"”»“」』]\s*(?:[-–—]|<url>|$)|(?:^|\W)(?:rt|mt) @\w"
_HASHTAG = r"#[\p{L}\p{N}_]"
HEADLINE_WORDS = 12
HEADLINE_LETTERS = 36  # of a script without spaces, about three letters a word
MANY_HASHTAGS = 3

SCHEDULERS = (
    r"(?i)buffer|hootsuite|dlvr\.?it|ifttt|zapier|socialoomph|twitterfeed|wordpress|jetpack|sprout"
    r"|meetedgar|coschedule|^later\b|socialbee|publer|typefully|hubspot|recurpost|statusbrew"
)


@dataclass(frozen=True, slots=True)
class Feature:
    """A column of yes and no, what a yes adds, and what is told of it."""

    name: str
    axis: Literal["own", "ask", "form"]
    points: float
    reason: str


# Printed by benchmarks/fit_promotion.py.
INTERCEPT = -3.50  # moved by +0.20, so that .5 is the threshold of the best F1
FITTED = {
    "call_to_action": 3.13,
    "imperative": 1.88,
    "pointed_link": 0.73,
    "you_with_link": 0.99,
    "question": 1.58,
    "link": 0.74,
    "advice": 2.09,
    "only_headline": -0.46,
}

FEATURES = (
    Feature("own_link_declared", "own", 3.0, mark("links to a place of your own")),
    Feature("own_link_inferred", "own", 2.0, mark("links to a place that looks like your own")),
    Feature("self_quote", "own", 2.0, mark("quotes yourself")),
    Feature("own_name", "own", 1.5, mark("names you or your product")),
    Feature("possession", "own", 1.5, mark("speaks of something you made or run")),
    Feature("made", "own", 1.5, mark("says that you made or do something")),
    Feature("news", "own", 1.0, mark("tells of something new")),
    Feature("headline", "form", 0.5, mark("is a headline with a link")),
    Feature("scheduler", "form", 0.5, mark("was posted by a scheduling program")),
    Feature("many_hashtags", "form", 0.5, mark("has three hashtags or more")),
    Feature("call_to_action", "ask", FITTED["call_to_action"], mark("asks to act")),
    Feature("unsolicited", "ask", 2.0, mark("unsolicited pitch: the same words sent to three people or more")),
    Feature("imperative", "ask", FITTED["imperative"], mark("has a sentence that begins with an order")),
    Feature("question", "ask", FITTED["question"], mark("asks a question")),
    # Discounts stand to a call to act as by hand, 1.5 to 2. Prices were named by those companies in news of business.
    Feature("offer", "ask", 2.35, mark("names an offer")),
    Feature("price", "ask", 0.5, mark("names a price")),
    Feature("you_with_link", "ask", FITTED["you_with_link"], mark("speaks to the reader beside a link")),
    Feature("tracked_link", "ask", 1.0, mark("has a link with campaign tracking")),
    Feature("like_promotion", "ask", 1.0, mark("is nearly the same as another promotion of yours")),
    Feature("link", "ask", FITTED["link"], mark("has a link")),
    Feature("advice", "ask", FITTED["advice"], mark("gives advice or a list of it")),
    Feature("only_headline", "ask", FITTED["only_headline"], mark("says no more than a headline")),
    Feature("pointed_link", "ask", FITTED["pointed_link"], mark("points to its link")),
    Feature("negation", "ask", -1.0, mark("turns an ask around or quotes one")),
    Feature("answer", "ask", -2.0, mark("answers somebody")),
)  # fmt: skip


def weighted(points: Mapping[str, float]) -> tuple[Feature, ...]:
    """The features with these points in place of their own. Raises UsageError for a name that none has."""
    known = {each.name for each in FEATURES}
    if unknown := sorted(points.keys() - known):
        raise UsageError(
            f"promotion.points.{unknown[0]}: promotion has no feature of that name",
            hint=f"The names are {', '.join(sorted(known))}.",
        )
    return tuple(replace(each, points=points.get(each.name, each.points)) for each in FEATURES)


def word_flags(posts: pl.DataFrame) -> pl.DataFrame:
    """The features that lie in the words, by `tweet_id`, for posts with exact_key, message_key, language.

    `language` is one of the lexica or null; without a lexicon only features free of language can be true.
    """
    parts = [
        part.select("tweet_id", *_flags(language))
        for language in (*LANGUAGES, None)
        if (part := posts.filter(pl.col("language").eq_missing(pl.lit(language)))).height
    ]
    if not parts:
        parts = [posts.select("tweet_id", *_flags(None))]
    return pl.concat(parts).sort("tweet_id")


def _flags(language: str | None) -> list[pl.Expr]:
    text = pl.col("exact_key").str.replace_all("’", "'", literal=True)
    link = text.str.contains(LINK, literal=True)
    ends_in_link = text.str.contains(_ENDS_IN_LINK)
    found = {
        "link": link,
        "pointed_link": text.str.contains(_POINTED),
        "question": text.str.contains("[?？]"),
        "price": text.str.contains(_PRICE) & link,
        "many_hashtags": text.str.count_matches(_HASHTAG) >= MANY_HASHTAGS,
        "ends_in_link": ends_in_link,
        "headline": ends_in_link & _is_short(),
        "negation": text.str.contains(_QUOTED),
    } | dict.fromkeys(
        (
            "call_to_action",
            "imperative",
            "advice",
            "you_with_link",
            "offer",
            "possession",
            "made",
            "news",
        ),
        pl.lit(False),
    )
    if language is not None:
        told = lexicon(language)
        own = text.str.replace_all(told.others, " ")
        to_reader = text.str.replace_all(told.courtesies, " ").str.contains(told.you)
        spoken = text.str.contains(told.first_person) | to_reader
        found |= {
            "call_to_action": text.str.replace_all(told.reported, " ").str.contains(
                told.call_to_action
            ),
            "imperative": text.str.contains(told.imperative),
            "advice": text.str.contains(told.advice),
            "you_with_link": link & to_reader,
            "offer": text.str.contains(told.offer),
            "possession": own.str.contains(told.possession),
            "made": own.str.contains(told.made),
            "news": own.str.contains(told.news),
            "headline": found["headline"] & ~spoken,
            "negation": found["negation"] | text.str.contains(told.negation),
        }
    found["only_headline"] = found["headline"] & ~found["call_to_action"]
    return [flag.alias(name) for name, flag in found.items()]


def says_name(patterns: Sequence[str]) -> pl.Expr:
    """Whether a post says one of the names, as whole words."""
    if not patterns:
        return pl.lit(False)
    text = pl.col("exact_key")
    # Names of places are looked for in the bare words, "&" read as "and".
    words = text.str.replace_all("&", " and ", literal=True).str.replace_all(r"[^\p{L}\p{N}]+", " ")
    # A handle or product may begin with @ or end in +, where no word border is; Japanese writes on without a space.
    border = rf"[^\p{{L}}\p{{N}}_]|{SPACELESS}"
    pattern = rf"(?:^|{border})(?:{'|'.join(patterns)})(?:$|{border})"
    return pl.concat_str(text, pl.lit(" | "), words).str.contains(pattern)


def _is_short() -> pl.Expr:
    """No longer than a headline, in words or, where there are no spaces between them, in letters."""
    message = pl.col("message_key")
    letters = message.str.count_matches(r"\p{L}")
    return (
        pl.when(message.str.count_matches(SPACELESS) >= SPACELESS_SHARE * letters.clip(1))
        .then(letters <= HEADLINE_LETTERS)
        .otherwise(message.str.count_matches(r"\S+") <= HEADLINE_WORDS)
    )
