"""Which posts are about what the owner set out to write about: by the goal's rules, then by likeness.

A rule is sure of what it finds and blind to the rest, so posts that mean the same are found by their vectors.
How alike is alike enough is told by posts that are off the goal: at most one in twenty of them may pass, and
of all that pass without a rule at least nine in ten must be more than those would explain.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import polars as pl
from numpy.typing import NDArray

from archive_lens.analyses.topics.drift import Bools
from archive_lens.analyses.topics.groups import Ints
from archive_lens.analyses.topics.model import TopicModel
from archive_lens.analyses.topics.rules import AVOIDED, by_rules
from archive_lens.analyses.topics.vectors import Vectors, unit_rows
from archive_lens.settings import Goal

OFF_QUANTILE = 0.95  # of the likeness of posts off the goal
PRECISION = 0.9  # of what passes by likeness alone, as far as posts off the goal can tell
FEWEST_OFF = 50  # posts off the goal, to tell the quantile from
FEWEST_LIKE = 20  # posts that pass, to tell the precision from
MIN_HITS = 5  # in a topic, to tell how much the rules find in it
FOREIGN = 0.25  # of the best topic's share of hits, below which a topic is another subject
FEWEST_HITS = 10  # posts found by rules, without which nothing tells where the goal is at home


@dataclass(frozen=True, slots=True)
class Scored:
    """One goal and all broadcast posts.

    `reasons` name the rule of each post (null for none), `likeness` is the cosine with the goal; `threshold` is the
    likeness from which a post is on the goal, None where none tells enough.
    """

    goal: Goal
    reasons: pl.Series
    likeness: Vectors
    threshold: float | None
    is_on: Bools

    @property
    def score(self) -> NDArray[np.float64]:
        """1 by a rule, 0 where it is avoided, else the cosine with the goal."""
        avoided = (self.reasons == AVOIDED).fill_null(value=False).to_numpy()
        by_rule = _is_hit(self.reasons)
        return np.where(by_rule, 1.0, np.where(avoided, 0.0, self.likeness.astype(float)))


def scored(
    goals: Sequence[Goal], posts: pl.DataFrame, model: TopicModel, marks: pl.DataFrame
) -> list[Scored]:
    """Every goal held against the broadcast posts; `posts` are those of the model in their order, `marks` post_marks."""
    places = np.flatnonzero(posts["is_broadcast"].to_numpy())
    broadcast = posts[places]
    reasons = [by_rules(goal, broadcast, marks) for goal in goals]
    hits = [_is_hit(reason) for reason in reasons]
    directions = _directions(goals, posts, model, [places[hit] for hit in hits])
    likeness = model.cosines(directions)[places]
    topics, is_topical = model.topics[places], model.is_topical[places]
    found = []
    for number, (goal, reason) in enumerate(zip(goals, reasons, strict=True)):
        own, hit = likeness[:, number], hits[number]
        other_goals = [other for place, other in enumerate(hits) if place != number]
        elsewhere = np.any([np.zeros_like(hit), *other_goals], axis=0)
        unruled = reason.is_null().to_numpy()
        off = ~hit & (~unruled | elsewhere | _in_foreign_topics(hit, topics)) & (own != 0)
        least = threshold(own[off], own[unruled & is_topical]) if hit.sum() >= FEWEST_HITS else None
        is_alike = unruled & is_topical & (own >= least) if least else np.zeros_like(hit)
        found.append(Scored(goal, reason, own, least, hit | is_alike))
    return found


def _is_hit(reasons: pl.Series) -> Bools:
    return (reasons != AVOIDED).fill_null(value=False).to_numpy()


def _directions(
    goals: Sequence[Goal], posts: pl.DataFrame, model: TopicModel, hits: Sequence[Ints]
) -> Vectors:
    """One unit row per goal, noughts where nothing is known of it.

    It is the mean of the goal's words, description and examples and of the posts that its rules find, which are
    examples, too (Rocchio 1971).
    """
    if model.meaning is None:
        return np.zeros((len(goals), 1), dtype=np.float32)
    rows = []
    for goal, hit in zip(goals, hits, strict=True):
        seeds = " ".join((*goal.words, *goal.hashtags))
        texts = [seeds, goal.description, *_examples(goal, posts)]
        row = model.meaning.of([text for text in texts if text]).sum(axis=0)
        if len(hit):
            row = row + model.meaning.vectors.of(model.counts[hit]).sum(axis=0)
        rows.append(row)
    return unit_rows(np.stack(rows))


def _examples(goal: Goal, posts: pl.DataFrame) -> list[str]:
    """The texts of a goal's examples; an example that is the id of a post stands for its text."""
    ids = [int(example) for example in goal.examples if example.isdecimal()]
    named = posts.filter(pl.col("tweet_id").is_in(ids))["exact_key"].to_list()
    return [*(example for example in goal.examples if not example.isdecimal()), *named]


def _in_foreign_topics(hits: Bools, topics: Ints) -> Bools:
    """Posts in topics where the rules find fewer than five, less than they do in all posts, or than a quarter of what they do in their best topic."""
    if not hits.any():
        return np.zeros_like(hits)
    size = int(topics.max(initial=-1)) + 2
    posts = np.bincount(topics + 1, minlength=size)
    found = np.bincount(topics[hits] + 1, minlength=size)
    rates = found / np.maximum(posts, 1)
    is_known = found >= MIN_HITS
    best = rates[is_known].max(initial=0)
    is_foreign = ~is_known | (rates < max(hits.mean(), FOREIGN * best))
    return np.asarray(is_foreign[topics + 1])


def threshold(off: Vectors, unruled: Vectors) -> float | None:
    """The least likeness that keeps both promises; None where none does, or where there is too little to tell."""
    if len(off) < FEWEST_OFF or len(unruled) < FEWEST_LIKE:
        return None
    least = max(float(np.quantile(off, OFF_QUANTILE)), float(np.finfo(np.float32).tiny))
    candidates = np.sort(unruled[unruled >= least])
    passing = np.arange(len(candidates), 0, -1)
    stray = (1 + len(off) - np.searchsorted(np.sort(off), candidates)) / (1 + len(off))
    able = (1 - stray / (passing / len(unruled)) >= PRECISION) & (passing >= FEWEST_LIKE)
    return float(candidates[able.argmax()]) if able.any() else None
