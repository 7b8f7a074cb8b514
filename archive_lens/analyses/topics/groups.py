"""Posts sorted into topics: how many, what each is called, which posts are typical, which is small talk."""

from __future__ import annotations

import math
import warnings
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from archive_lens.analyses.topics.terms import is_gram
from archive_lens.analyses.topics.vectors import SEED, Sparse, Vectors, unit_rows

FEWEST, MOST = 8, 40
POSTS_PER_TOPIC = 20  # with fewer a topic is an accident, so a small archive has fewer topics
STARTS = 5
LEARNT_FROM = 40_000  # posts: a thousand a topic; more cost time and move no centre
TELLING_WORDS = 10
SAME_WORDS = 5  # two topics that share so many telling words are one
MEDOIDS = 3

EVERYDAY_SHARE = 0.25  # of the words in a topic's posts; subjects have about half of that
LOOSE = 0.25  # median cosine with the centre below which posts have no common subject

Ints = NDArray[np.int64]


def topic_count(posts: int) -> int:
    """How many topics to look for: the root of the posts over five, 8 to 40, fewer below 160 posts."""
    usual = min(max(round(math.sqrt(posts) / 5), FEWEST), MOST)
    return max(1, min(usual, posts // POSTS_PER_TOPIC))


def centres(rows: Vectors, seed: int = SEED) -> Vectors:
    """Unit centres of the topics of these posts (k-means, Lloyd 1982, five starts); none of none."""
    from sklearn.cluster import KMeans
    from sklearn.exceptions import ConvergenceWarning

    rows = rows[np.any(rows != 0, axis=1)]
    if not len(rows):
        return np.zeros((0, rows.shape[1]), dtype=np.float32)
    found = KMeans(topic_count(len(rows)), n_init=STARTS, random_state=seed)
    rows = rows[spread(len(rows), LEARNT_FROM)]
    with warnings.catch_warnings():
        # Fewer different posts than topics: the surplus stays empty and is dropped by `numbered`.
        warnings.simplefilter("ignore", ConvergenceWarning)
        found.fit(rows)
    return unit_rows(np.asarray(found.cluster_centers_, dtype=np.float32))


def spread(size: int, most: int) -> Ints:
    """At most so many places, evenly spread over all."""
    if size <= most:
        return np.arange(size)
    return np.linspace(0, size - 1, most).round().astype(np.int64)


def nearest(rows: Vectors, to: Vectors) -> tuple[Ints, Vectors]:
    """The nearest centre of each row and the cosine with it; -1 and 0 for rows of noughts."""
    if not len(to):
        return np.full(len(rows), -1), np.zeros(len(rows), dtype=np.float32)
    cosines = rows @ to.T
    topics = cosines.argmax(axis=1).astype(np.int64)
    topics[~np.any(rows != 0, axis=1)] = -1
    similarity = np.where(topics >= 0, cosines.max(axis=1), 0)
    return topics, np.asarray(similarity, dtype=np.float32)


def numbered(topics: Ints) -> Ints:
    """The same topics with new numbers: 0 is the largest, empty ones are gone, -1 stays."""
    found, sizes = np.unique(topics[topics >= 0], return_counts=True)
    order = found[np.lexsort((found, -sizes))]
    new = {int(old): number for number, old in enumerate(order)}
    new[-1] = -1
    return np.array([new[int(topic)] for topic in topics], dtype=np.int64)


def merged(counts: Sparse, topics: Ints, vocabulary: tuple[str, ...]) -> Ints:
    """The new number of each topic when those that share half of their telling words are made one.

    The pair with most words in common is joined first, and words are chosen anew after each step. Numbers
    follow the first topic of each group.
    """
    words = _posts_with_word(counts, topics)
    groups = [{topic} for topic in range(len(words))]
    while (pair := _alike(_telling(words, vocabulary))) is not None:
        one, other = pair
        words[one] += words[other]
        words = np.delete(words, other, axis=0)
        groups[one] |= groups.pop(other)
    new = np.zeros(int(topics.max(initial=-1)) + 1, dtype=np.int64)
    for number, group in enumerate(groups):
        new[list(group)] = number
    return new


def _alike(words: list[tuple[str, ...]]) -> tuple[int, int] | None:
    """The two topics with most telling words in common, the first such pair; None where half is not reached."""
    common = [
        (-len(set(words[one]) & set(words[other])), one, other)
        for one in range(len(words))
        for other in range(one + 1, len(words))
    ]
    fewest, one, other = min(common, default=(0, 0, 0))
    return (one, other) if -fewest >= SAME_WORDS else None


def telling_words(
    counts: Sparse, topics: Ints, vocabulary: tuple[str, ...]
) -> list[tuple[str, ...]]:
    """The ten most telling words of each topic by class TF-IDF (Grootendorst 2022), the best first.

    In scripts without spaces a piece that overlaps one already chosen is passed over.
    """
    return _telling(_posts_with_word(counts, topics), vocabulary)


def _telling(words: NDArray[np.float64], vocabulary: tuple[str, ...]) -> list[tuple[str, ...]]:
    if not len(words):
        return []
    per_topic = words.sum(axis=1)
    shares = words / np.maximum(per_topic[:, None], 1)
    rarity = np.log(1 + per_topic.mean() / np.maximum(words.sum(axis=0), 1))
    return [_best(row, vocabulary) for row in shares * rarity]


def _posts_with_word(counts: Sparse, topics: Ints) -> NDArray[np.float64]:
    """Topics x words: how many posts of the topic have the word; shouting it ten times is one post."""
    from scipy.sparse import csr_matrix

    placed = np.flatnonzero(topics >= 0)
    size = int(topics.max(initial=-1)) + 1
    member = csr_matrix((np.ones(len(placed)), (topics[placed], placed)), shape=(size, len(topics)))
    present = counts.copy()
    present.data[:] = 1
    return np.asarray((member @ present).todense(), dtype=float)


def _best(scores: NDArray[np.float64], vocabulary: tuple[str, ...]) -> tuple[str, ...]:
    chosen: list[str] = []
    for column in np.argsort(-scores, kind="stable"):
        if scores[column] <= 0 or len(chosen) == TELLING_WORDS:
            break
        word = vocabulary[column]
        if not any(_overlap(word, other) for other in chosen):
            chosen.append(word)
    return tuple(chosen)


def _overlap(word: str, other: str) -> bool:
    return is_gram(word) and is_gram(other) and (word in other or other in word)


@dataclass(frozen=True, slots=True)
class Chatter:
    """Why a topic counts as small talk.

    `everyday_share` is how much of its posts' words are everybody's words, `median_similarity` the median
    cosine of its posts with its centre. How rare its words are tells nothing: an obsession has the most
    frequent words of all.
    """

    everyday_share: float
    median_similarity: float
    loose: float = LOOSE

    @property
    def is_chatter(self) -> bool:
        """Whether a quarter of the words are everyday words, or the posts hardly belong together."""
        return self.everyday_share >= EVERYDAY_SHARE or self.median_similarity < self.loose


def chatter(
    counts: Sparse,
    topics: Ints,
    similarity: Vectors,
    vocabulary: tuple[str, ...],
    everyday: frozenset[str],
    loose: float = LOOSE,
) -> list[Chatter]:
    """How much each topic is small talk; everyday words are looked up among the vocabulary.

    `loose` is the median cosine below which posts have no common subject: it depends on where the vectors come from.
    """
    words = _posts_with_word(counts, topics)
    is_everyday = np.array([word in everyday for word in vocabulary], dtype=bool)
    shares = words[:, is_everyday].sum(axis=1) / np.maximum(words.sum(axis=1), 1)
    return [
        Chatter(float(shares[topic]), float(np.median(similarity[topics == topic])), loose)
        for topic in range(len(words))
    ]


def typical(
    topics: Ints,
    similarity: Vectors,
    topic: int,
    key: Callable[[int], str],
    first: NDArray[np.bool_],
) -> list[int]:
    """Places of the three most typical posts of a topic with different texts; those in `first` lead."""
    inside = np.flatnonzero(topics == topic)
    order = inside[np.lexsort((inside, -similarity[inside], ~first[inside]))]
    chosen: dict[str, int] = {}
    for place in order:
        chosen.setdefault(key(int(place)), int(place))
        if len(chosen) == MEDOIDS:
            break
    return list(chosen.values())
