"""The optional extra: vectors of English words learnt elsewhere (wordllama), for small archives in English.

They are loaded from the installed package and from nowhere else: its own loader would look in a folder that the
package does not have and then ask the network, so folder and refusal are given.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from archive_lens.analyses.topics.vectors import Vectors, unit_rows
from archive_lens.errors import UsageError

EXTRA = "pip install 'archive-lens[embeddings]'"


def word_vectors(words: Sequence[str]) -> Vectors:
    """One unit row of 256 numbers per word. Raises UsageError where the extra is not installed."""
    os.environ["HF_HUB_OFFLINE"] = "1"  # for the libraries that it brings along
    try:
        import wordllama  # type: ignore[import-not-found,import-untyped,unused-ignore]  # an optional extra
    except ImportError:
        raise UsageError(
            'lens.toml asks for topics.vectors = "embeddings", and wordllama is not installed',
            hint=f"Install it: {EXTRA}, or remove the line.",
        ) from None
    model = wordllama.WordLlama.load(
        cache_dir=Path(wordllama.__file__).parent, disable_download=True
    )
    if not len(words):
        return np.zeros((0, 1), dtype=np.float32)
    rows = np.asarray(model.embed(list(words)), dtype=np.float32)
    return unit_rows(rows - rows.mean(axis=0))  # all words share a direction that says nothing
