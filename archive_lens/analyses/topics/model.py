"""From posts to topics: vocabulary, vectors and centres learnt once for the whole period, each post placed.

Learnt once, so that a topic means the same in every quarter. Above 100,000 posts it is learnt from a sample
and the rest are placed by it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import polars as pl
from numpy.typing import NDArray

from archive_lens.analyses.texts import folded
from archive_lens.analyses.topics import groups, vectors
from archive_lens.analyses.topics.groups import Chatter, Ints
from archive_lens.analyses.topics.naming import names
from archive_lens.analyses.topics.stability import STABLE, Posts, draws, joined
from archive_lens.analyses.topics.terms import everyday_words, function_words, languages, terms
from archive_lens.analyses.topics.vectors import Sparse, Vectors
from archive_lens.language import mark, tr

LEARNT_FROM = 100_000  # posts, and as many likes
OTHER_NAME = mark("other")
OTHER = -2  # what is about something, but not about a topic that would come again


@dataclass(frozen=True, slots=True)
class Counted:
    """Topics that are counted as one, because only together they come again in part of the posts.

    `topic` is the first of them, or `OTHER` for those that never do, and then `stability` is that of the best.
    """

    topic: int
    parts: tuple[int, ...]
    words: tuple[str, ...]
    stability: float


@dataclass(frozen=True, slots=True)
class Meaning:
    """What the archive taught about words: enough to read any other text as its posts were read."""

    words: vectors.Vocabulary
    ignored: frozenset[str]
    vectors: vectors.LocalVectors

    def of(self, texts: Sequence[str]) -> Vectors:
        """One unit row per text as people write it; noughts where no word of it is known."""
        read = folded(pl.Series(texts, dtype=pl.String))
        return self.vectors.of(vectors.counts_of(read, self.words, self.ignored))


@dataclass(frozen=True, slots=True)
class TopicModel:
    """The topics of an archive: `topics` and `similarity` per post, the other fields per topic.

    `counts` are posts x `vocabulary`; `medoids` are places of posts; topic -1 is none. `meaning` is None where
    there is nothing to learn from.
    """

    topics: Ints
    similarity: Vectors
    words: tuple[tuple[str, ...], ...]
    chatter: tuple[Chatter, ...]
    medoids: tuple[tuple[int, ...], ...]
    vocabulary: tuple[str, ...]
    counts: Sparse
    counted: tuple[Counted, ...]
    meaning: Meaning | None

    @property
    def names(self) -> tuple[str, ...]:
        """Per topic: its most telling words in short."""
        return names(self.words)

    @property
    def counted_names(self) -> tuple[str, ...]:
        """Per row of `counted`: its most telling words in short, as the topic has them where it stands alone."""
        joint = iter(
            names([each.words for each in self.counted if len(each.parts) > 1 and each.words])
        )
        return tuple(
            tr(OTHER_NAME)
            if each.topic == OTHER
            else self.names[each.topic]
            if len(each.parts) == 1
            else next(joint)
            for each in self.counted
        )

    @property
    def is_topical(self) -> NDArray[np.bool_]:
        """Per post: whether it is about a topic that is not small talk."""
        kept = [topic for topic, seen in enumerate(self.chatter) if not seen.is_chatter]
        return np.isin(self.topics, kept)

    def cosines(self, directions: Vectors) -> Vectors:
        """Posts x directions (unit rows): the cosine of every post with each, 0 for posts without a known word."""
        found = np.zeros((len(self.topics), len(directions)), dtype=np.float32)
        if self.meaning is not None:
            for at in range(0, len(self.topics), LEARNT_FROM):
                rows = self.meaning.vectors.of(self.counts[at : at + LEARNT_FROM])
                found[at : at + len(rows)] = rows @ directions.T
        return found

    def words_by_week(
        self, weeks: pl.Series, counted: NDArray[np.bool_]
    ) -> tuple[list[date], Sparse]:
        """The weeks of the counted posts in order, and weeks x vocabulary: 1 where a week has the word."""
        from scipy.sparse import csr_matrix

        places = np.flatnonzero(counted)
        found = weeks.gather(places).to_list()
        distinct = sorted(set(found))
        row = {week: number for number, week in enumerate(distinct)}
        cells = (np.ones(len(places)), ([row[week] for week in found], places))
        member = csr_matrix(cells, shape=(len(distinct), len(counted)))
        present = (member @ self.counts).tocsr()
        present.data[:] = 1
        return distinct, present


def learn_topics(
    posts: pl.DataFrame,
    likes: pl.Series,
    vectors_of: Callable[[Sequence[str]], Vectors] | None = None,
) -> TopicModel:
    """The topics of posts (exact_key, message_key, lang, is_telling; in the order of ids).

    Likes, as they are stored, only add context to the words. `vectors_of` gives the vectors of words, where they are
    not to be learnt from the posts. Same posts and likes, same topics.
    """
    import scipy.linalg  # noqa: F401  # the limits below hold for libraries that are there already
    import sklearn.cluster  # noqa: F401
    from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]  # ships no hints

    # Threads would not lower the cost, and would add numbers in another order.
    with threadpool_limits(limits=1):
        return _learn(posts, likes, vectors_of)


def _learn(
    posts: pl.DataFrame, likes: pl.Series, vectors_of: Callable[[Sequence[str]], Vectors] | None
) -> TopicModel:
    sampled = groups.spread(len(posts), LEARNT_FROM)
    sample = posts[sampled]
    present = languages(sample["exact_key"], sample["lang"])
    ignored = _joined(function_words(language) for language in (*present, "web"))
    found = terms(sample["exact_key"], ignored)
    vocabulary = vectors.vocabulary(found, len(sample))
    sample_counts = vectors.counted(found, len(sample), vocabulary)
    if vectors_of is None:
        context = vectors.counts_of(
            folded(likes.gather(groups.spread(len(likes), LEARNT_FROM))), vocabulary, ignored
        )
        learnt = vectors.learn(sample_counts, context, vocabulary.is_telling)
    else:
        words_known = vectors_of(vocabulary.words)
        learnt = vectors.weighted(words_known, sample_counts) if len(vocabulary) else None
    if learnt is None:
        return _nothing(posts, vocabulary.words)
    rows = learnt.of(sample_counts)
    centres = _centres(sample_counts, rows, vocabulary.words)
    if len(sample) == len(posts):
        counts = sample_counts
    else:
        counts = _counts_in_steps(posts["exact_key"], vocabulary, ignored)
    topics, similarity = _place(counts, learnt, centres)
    words = groups.telling_words(counts, topics, vocabulary.words)
    everyday = _joined(everyday_words(language) for language in present)
    # Vectors from elsewhere lie closer to one another, and have no such bound.
    loose = groups.LOOSE if vectors_of is None else -1.0
    chatter = groups.chatter(counts, topics, similarity, vocabulary.words, everyday, loose)
    kept = [topic for topic, seen in enumerate(chatter) if not seen.is_chatter]
    again = Posts(sample_counts, rows, topics[sampled])
    return TopicModel(
        topics=topics,
        similarity=similarity,
        words=tuple(words),
        chatter=tuple(chatter),
        medoids=_medoids(posts, topics, similarity, len(words)),
        vocabulary=vocabulary.words,
        counts=counts,
        counted=_counted(again, kept, counts, topics, vocabulary.words),
        meaning=Meaning(vocabulary, ignored, learnt),
    )


def _counted(
    posts: Posts, kept: list[int], counts: Sparse, topics: Ints, vocabulary: tuple[str, ...]
) -> tuple[Counted, ...]:
    """The topics without small talk as they are to be counted; `posts` are those that all was learnt from."""

    def fit(part: Posts, seed: int) -> Ints:
        again, _ = _centres(part.counts, part.rows, vocabulary, seed).place(part.rows)
        return again

    found = joined(draws(posts, int(topics.max(initial=-1)) + 1, fit), kept)
    stable = [(parts, how_well) for parts, how_well in found if how_well >= STABLE]
    new = np.full(int(topics.max(initial=-1)) + 2, -1)  # the last is for posts without a topic
    for number, (parts, _) in enumerate(stable):
        new[list(parts)] = number
    words = groups.telling_words(counts, new[topics], vocabulary)
    counted = [
        Counted(parts[0], parts, told, how_well)
        for (parts, how_well), told in zip(stable, words, strict=True)
    ]
    rest = [(parts, how_well) for parts, how_well in found if how_well < STABLE]
    if rest:
        parts = tuple(sorted(topic for group, _ in rest for topic in group))
        counted.append(Counted(OTHER, parts, (), max(how_well for _, how_well in rest)))
    return tuple(counted)


def _nothing(posts: pl.DataFrame, vocabulary: tuple[str, ...]) -> TopicModel:
    """No topics: too few words stand in several posts."""
    from scipy.sparse import csr_matrix

    return TopicModel(
        topics=np.full(len(posts), -1, dtype=np.int64),
        similarity=np.zeros(len(posts), dtype=np.float32),
        words=(),
        chatter=(),
        medoids=(),
        vocabulary=vocabulary,
        counts=csr_matrix((len(posts), len(vocabulary)), dtype=np.float32),
        counted=(),
        meaning=None,
    )


def _joined(lists: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*lists)


def _counts_in_steps(
    texts: pl.Series, vocabulary: vectors.Vocabulary, ignored: frozenset[str]
) -> Sparse:
    from scipy.sparse import vstack

    steps = range(0, len(texts), LEARNT_FROM)
    return vstack(
        [vectors.counts_of(texts[at : at + LEARNT_FROM], vocabulary, ignored) for at in steps],
        format="csr",
    )


@dataclass(frozen=True, slots=True)
class _Centres:
    """Unit centres as k-means found them, which topic each belongs to, and the centres of those topics."""

    found: Vectors
    topic: Ints
    own: Vectors

    def place(self, rows: Vectors) -> tuple[Ints, Vectors]:
        """The topic of each row and the cosine with its centre; -1 and 0 for rows of noughts."""
        nearest, _ = groups.nearest(rows, self.found)
        if not len(self.found):
            return nearest, np.zeros(len(rows), dtype=np.float32)
        topics = np.where(nearest >= 0, self.topic[nearest], -1)
        similarity = np.einsum("ij,ij->i", rows, self.own[topics])
        return topics, np.where(topics >= 0, similarity, 0).astype(np.float32)


def _centres(
    counts: Sparse, rows: Vectors, vocabulary: tuple[str, ...], seed: int = vectors.SEED
) -> _Centres:
    """The centres of these posts; those that share half of their telling words are one topic."""
    found = groups.centres(rows, seed)
    nearest, _ = groups.nearest(rows, found)
    kept = np.unique(nearest[nearest >= 0])
    if not len(kept):
        return _Centres(found[:0], kept, found[:0])
    place = np.full(len(found), -1)
    place[kept] = np.arange(len(kept))
    placed = np.where(nearest >= 0, place[nearest], -1)
    topic = groups.merged(counts, placed, vocabulary)
    sums = np.zeros((int(topic.max()) + 1, rows.shape[1]), dtype=np.float32)
    np.add.at(sums, topic[placed[placed >= 0]], rows[placed >= 0])
    return _Centres(found[kept], topic, vectors.unit_rows(sums))


def _place(counts: Sparse, learnt: vectors.LocalVectors, centres: _Centres) -> tuple[Ints, Vectors]:
    steps = range(0, counts.shape[0], LEARNT_FROM)
    placed = [centres.place(learnt.of(counts[at : at + LEARNT_FROM])) for at in steps]
    topics = groups.numbered(np.concatenate([topic for topic, _ in placed]))
    return topics, np.concatenate([similarity for _, similarity in placed])


def _medoids(
    posts: pl.DataFrame, topics: Ints, similarity: Vectors, count: int
) -> tuple[tuple[int, ...], ...]:
    keys = posts["message_key"]
    is_telling = posts["is_telling"].to_numpy()
    return tuple(
        tuple(groups.typical(topics, similarity, topic, keys.__getitem__, is_telling))
        for topic in range(count)
    )
