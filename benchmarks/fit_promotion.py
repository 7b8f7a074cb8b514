"""Fits the points of the promotion score's ask axis, and says how well they carry over to another brand.

    python benchmarks/fit_promotion.py LABELLED.csv

The file needs the columns brand, text and label; the label `action` is the positive class. Printed, with one brand
left out at a time: average precision, area under the curve, F1 at .5 and the calibration error, of all and per brand;
and the constants for archive_lens/analyses/promotion/features.py. No text of the file is kept.
"""

from __future__ import annotations

import argparse
import math
from pathlib import Path

import numpy as np
import polars as pl
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, roc_auc_score

from archive_lens.analyses.promotion.features import FITTED, word_flags
from archive_lens.analyses.texts import text_keys

STRENGTH = 0.3  # of the weights; less than the usual 1, because brands differ more than tweets of one brand do
# Where the best F1 is looked for. Thresholds far from one half would cost calibration.
THRESHOLDS = np.arange(0.45, 0.551, 0.01)
BINS = 10


def main() -> None:
    """Reads the labelled tweets, fits, and prints."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("labelled", type=Path, help="CSV with brand, text, label")
    labelled = pl.read_csv(parser.parse_args().labelled)
    flags = features(labelled["text"])
    is_ask = (labelled["label"] == "action").to_numpy()
    brands = labelled["brand"].to_numpy()
    scores = left_out_scores(flags, is_ask, brands)
    best = max(THRESHOLDS, key=lambda threshold: f1(is_ask, scores, threshold))
    shift = -math.log(best / (1 - best))
    scores = 1 / (1 + np.exp(-(np.log(scores / (1 - scores)) + shift)))
    print(f"{len(is_ask):,} tweets; one brand left out at a time:")
    print(f"  all, {quality(is_ask, scores)}")
    for brand in np.unique(brands):
        print(f"  {brand}, {quality(is_ask[brands == brand], scores[brands == brand])}")
    model = fitted(flags, is_ask)
    print(
        f"threshold of the best F1: {best:.2f}, so the intercept {model.intercept_[0]:.2f} moves by {shift:+.2f}"
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
    return LogisticRegression(C=STRENGTH, max_iter=1000).fit(flags, is_ask)


def left_out_scores(flags: np.ndarray, is_ask: np.ndarray, brands: np.ndarray) -> np.ndarray:
    """Each tweet's probability by a model that has not seen its brand."""
    scores = np.zeros(len(is_ask))
    for brand in np.unique(brands):
        others = brands != brand
        scores[~others] = fitted(flags[others], is_ask[others]).predict_proba(flags[~others])[:, 1]
    return scores


def f1(is_ask: np.ndarray, scores: np.ndarray, threshold: float = 0.5) -> float:
    """The harmonic mean of precision and recall at a threshold, 0 where nothing asks."""
    found = scores >= threshold
    return float(2 * (found & is_ask).sum() / max(found.sum() + is_ask.sum(), 1))


def calibration_error(is_ask: np.ndarray, scores: np.ndarray) -> float:
    """Mean distance between probability and truth in bins of equal width, weighted by tweets."""
    place = np.minimum((scores * BINS).astype(int), BINS - 1)
    return float(
        sum(
            (place == number).mean()
            * abs(scores[place == number].mean() - is_ask[place == number].mean())
            for number in np.unique(place)
        )
    )


def quality(is_ask: np.ndarray, scores: np.ndarray) -> str:
    """How many there are, how many ask, and how well they are told apart."""
    told = f"n {len(is_ask)}, {is_ask.mean():.3f} ask: "
    if 0 < is_ask.sum() < len(is_ask):
        told += (
            f"AP {average_precision_score(is_ask, scores):.3f}, AUC {roc_auc_score(is_ask, scores):.3f}, "
            f"F1 {f1(is_ask, scores):.3f}, "
        )
    return f"{told}ECE {calibration_error(is_ask, scores):.3f}"


if __name__ == "__main__":
    main()
