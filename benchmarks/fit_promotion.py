"""Fits the points of the promotion score's ask axis, and says how well they carry over to another brand.

    python benchmarks/fit_promotion.py LABELLED.csv

The file needs the columns brand, text and label; the label `action` is the positive class. Printed: the
average precision, area under the curve and best F1 with one brand left out at a time, the same per brand,
and the constants for archive_lens/analyses/promotion/features.py. No text of the file is kept.
"""

from __future__ import annotations

import argparse
import math
from pathlib import Path

import numpy as np
import polars as pl
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, precision_recall_curve, roc_auc_score

from archive_lens.analyses.promotion.features import FITTED, word_flags
from archive_lens.analyses.texts import text_keys


def main() -> None:
    """Reads the labelled tweets, fits, and prints."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("labelled", type=Path, help="CSV with brand, text, label")
    labelled = pl.read_csv(parser.parse_args().labelled)
    flags = features(labelled["text"])
    is_ask = (labelled["label"] == "action").to_numpy()
    brands = labelled["brand"].to_numpy()
    scores = left_out_scores(flags, is_ask, brands)
    print(f"{len(is_ask):,} tweets, {is_ask.mean():.3f} ask; one brand left out at a time:")
    print("  " + quality(is_ask, scores))
    for brand in np.unique(brands):
        of_brand = brands == brand
        if 0 < is_ask[of_brand].sum() < of_brand.sum():
            print(f"  {brand}, n {of_brand.sum()}: {quality(is_ask[of_brand], scores[of_brand])}")
    precision, recall, thresholds = precision_recall_curve(is_ask, scores)
    best = thresholds[np.argmax(f1(precision, recall)[:-1])]
    shift = -math.log(best / (1 - best))
    model = fitted(flags, is_ask)
    print(
        f"threshold of the best F1: {best:.3f}, so the intercept {model.intercept_[0]:.2f} moves by {shift:+.2f}"
    )
    print(f"INTERCEPT = {model.intercept_[0] + shift:.2f}")
    print("FITTED = {")
    for name, points in zip(FITTED, model.coef_[0], strict=True):
        print(f'    "{name}": {points:.2f},')
    print("}")


def features(texts: pl.Series) -> np.ndarray:
    """A row per text, a column of 0 and 1 per fitted feature."""
    posts = text_keys(texts).with_columns(
        pl.int_range(pl.len()).alias("tweet_id"), pl.lit("en").alias("language")
    )
    return word_flags(posts).select(*FITTED).to_numpy().astype(float)


def fitted(flags: np.ndarray, is_ask: np.ndarray) -> LogisticRegression:
    """The regression over all rows given."""
    return LogisticRegression(C=1.0, max_iter=1000).fit(flags, is_ask)


def left_out_scores(flags: np.ndarray, is_ask: np.ndarray, brands: np.ndarray) -> np.ndarray:
    """Each tweet's probability by a model that has not seen its brand."""
    scores = np.zeros(len(is_ask))
    for brand in np.unique(brands):
        others = brands != brand
        scores[~others] = fitted(flags[others], is_ask[others]).predict_proba(flags[~others])[:, 1]
    return scores


def f1(precision: np.ndarray, recall: np.ndarray) -> np.ndarray:
    """The harmonic mean of precision and recall, 0 where both are."""
    return np.asarray(2 * precision * recall / np.maximum(precision + recall, 1e-9))


def quality(is_ask: np.ndarray, scores: np.ndarray) -> str:
    """Average precision, area under the curve, and the best F1 of any threshold."""
    precision, recall, _ = precision_recall_curve(is_ask, scores)
    return (
        f"AP {average_precision_score(is_ask, scores):.3f}, AUC {roc_auc_score(is_ask, scores):.3f}, "
        f"F1 {f1(precision, recall).max():.3f}"
    )


if __name__ == "__main__":
    main()
