"""The seven analyses, in the order of the report. A new one is one more line here."""

from archive_lens.analyses import (
    attention,
    breadth,
    contacts,
    promotion,
    repetition,
    replies,
    topics,
)
from archive_lens.analyses.analysis import Analysis

ANALYSES: tuple[Analysis, ...] = (
    repetition.ANALYSIS,
    promotion.ANALYSIS,
    topics.ANALYSIS,
    replies.ANALYSIS,
    breadth.ANALYSIS,
    contacts.ANALYSIS,
    attention.ANALYSIS,
)

__all__ = ["ANALYSES", "Analysis"]
