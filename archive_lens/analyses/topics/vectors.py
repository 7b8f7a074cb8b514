"""The vocabulary of an archive, and what its words mean there: vectors learnt from the archive alone.

Words that stand in the same posts are related. Pointwise mutual information, positive values only, with
smoothed contexts (Levy and Goldberg 2014), cut to a hundred dimensions, gives each word a vector. A
post is the TF-IDF weighted mean of its words without the direction that nearly all posts share (Arora, Liang
and Ma 2017; Mu and Viswanath 2018). Nothing is downloaded, so slang and names mean what they mean here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
import polars as pl
from numpy.typing import NDArray

from archive_lens.analyses.topics.terms import terms

Sparse: TypeAlias = Any  # scipy.sparse.csr_matrix, which ships no type hints
Vectors: TypeAlias = NDArray[np.float32]

SMALL_ARCHIVE = 2_000  # posts
MIN_POSTS, MIN_POSTS_SMALL = 5, 3
MAX_SHARE = 0.2  # a word in more posts than that does not tell them apart
MAX_WORDS = 15_000  # the most frequent; it bounds the memory and time of word pairs
DIMENSIONS = 100
CONTEXT_SMOOTHING = 0.75
SHARED_BY, LEAN = 0.9, 0.1  # share of posts, and the cosine from which a post leans a way
SEED = 0


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of the posts, the most frequent first, then by spelling.

    `posts` tells in how many posts each stands, `is_telling` whether it is rare enough to tell them apart.
    """

    words: tuple[str, ...]
    posts: NDArray[np.int64]
    is_telling: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.words)


def vocabulary(found: pl.DataFrame, posts: int) -> Vocabulary:
    """The words worth counting among the terms of so many posts: in 5 of them, 3 in a small archive."""
    least = MIN_POSTS if posts >= SMALL_ARCHIVE else MIN_POSTS_SMALL
    often = (
        found.group_by("term")
        .agg(pl.len().alias("posts"))
        .filter(pl.col("posts") >= least)
        .sort(["posts", "term"], descending=[True, False])
        .head(MAX_WORDS)
    )
    in_posts = often["posts"].to_numpy().astype(np.int64)
    return Vocabulary(tuple(often["term"]), in_posts, in_posts <= MAX_SHARE * posts)


def counted(found: pl.DataFrame, texts: int, words: Vocabulary) -> Sparse:
    """Terms as a sparse matrix: one row a text, one column a word of the vocabulary, cells are counts."""
    from scipy.sparse import csr_matrix

    columns = pl.DataFrame(
        {"term": words.words, "column": np.arange(len(words), dtype=np.int32)},
        schema={"term": pl.String, "column": pl.Int32},
    )
    cells = found.join(columns, on="term").sort("row", "column")
    places = (cells["row"].to_numpy(), cells["column"].to_numpy())
    counts = cells["count"].to_numpy().astype(np.float32)
    return csr_matrix((counts, places), shape=(texts, len(words)))


def counts_of(texts: pl.Series, words: Vocabulary, ignored: frozenset[str]) -> Sparse:
    """`counted` straight from folded texts."""
    return counted(terms(texts, ignored), len(texts), words)


@dataclass(frozen=True, slots=True)
class LocalVectors:
    """What the archive taught: a vector and a weight per word, and the direction that nearly all posts share."""

    words: Vectors
    weights: Vectors
    shared: Vectors

    def of(self, counts: Sparse) -> Vectors:
        """One unit row per text; a row of noughts where no word of it has a vector."""
        rows = unit_rows(self._means(counts))
        return unit_rows(rows - np.outer(rows @ self.shared, self.shared))

    def _means(self, counts: Sparse) -> Vectors:
        weighted = counts.astype(np.float32, copy=True)
        weighted.data = (1 + np.log(weighted.data)) * self.weights[weighted.indices]
        return np.asarray(weighted @ self.words, dtype=np.float32)


def learn(counts: Sparse, context: Sparse, telling: NDArray[np.bool_]) -> LocalVectors | None:
    """Vectors of the telling words from the posts' counts and other texts' (`context`).

    The context adds pairs of words only: weights and the shared direction are those of the posts. None
    where fewer than three words ever stand together.
    """
    from scipy.sparse import vstack

    related = positive_information(vstack([counts, context], format="csr"), telling)
    dimensions = min(DIMENSIONS, related.shape[0] - 2)
    if dimensions < 1 or related.nnz == 0:
        return None
    words = np.zeros((counts.shape[1], dimensions), dtype=np.float32)
    words[telling] = _compressed(related, dimensions)
    return weighted(words, counts)


def weighted(words: Vectors, counts: Sparse) -> LocalVectors:
    """Vectors of words with the weights and the shared direction that the posts give them."""
    in_posts = np.bincount(counts.indices, minlength=counts.shape[1])
    weights = (np.log((1 + counts.shape[0]) / (1 + in_posts)) + 1).astype(np.float32)
    bare = LocalVectors(words, weights, np.zeros(words.shape[1], dtype=np.float32))
    return LocalVectors(words, weights, _shared_direction(bare.of(counts)))


def positive_information(counts: Sparse, telling: NDArray[np.bool_]) -> Sparse:
    """How much more often two telling words share a text than chance would have it, in nats; never below 0."""
    from scipy.sparse import csr_matrix

    present = counts[:, np.flatnonzero(telling)].astype(np.float32)
    present.data[:] = 1
    pairs = (present.T @ present).tocoo()
    apart = pairs.row != pairs.col
    row, column, together = pairs.row[apart], pairs.col[apart], pairs.data[apart].astype(float)
    size = present.shape[1]
    if not len(row):
        return csr_matrix((size, size), dtype=np.float32)
    marginal = np.bincount(row, weights=together, minlength=size)
    smoothed = marginal**CONTEXT_SMOOTHING
    smoothed *= marginal.sum() / smoothed.sum()
    information = np.log(together * marginal.sum() / (marginal[row] * smoothed[column]))
    kept = information > 0
    cells = (information[kept].astype(np.float32), (row[kept], column[kept]))
    return csr_matrix(cells, shape=(size, size))


def unit_rows(rows: Vectors) -> Vectors:
    """Rows of length one; rows of next to nothing become noughts."""
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    is_something = lengths > 1e-6
    return np.where(is_something, rows / np.where(is_something, lengths, 1), 0).astype(np.float32)


def _compressed(related: Sparse, dimensions: int) -> Vectors:
    from sklearn.utils.extmath import randomized_svd

    left, strength, _ = randomized_svd(related, dimensions, n_iter=4, random_state=SEED)
    return unit_rows((left * np.sqrt(strength)).astype(np.float32))


def _shared_direction(rows: Vectors) -> Vectors:
    """The first principal direction of the rows (not centred) where nine posts in ten lean that way, else noughts.

    In ordinary text nearly all do. Where they do not, it is the direction of the largest theme, and to drop
    it would scatter just the posts that belong together most.
    """
    _, directions = np.linalg.eigh((rows.T @ rows).astype(float))
    first = np.asarray(directions[:, -1], dtype=np.float32)
    lean = rows @ first
    if lean.sum() < 0:
        lean = -lean
    is_shared = len(lean) > 0 and np.quantile(lean, 1 - SHARED_BY) > LEAN
    return first if is_shared else np.zeros_like(first)
