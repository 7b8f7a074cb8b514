"""Do I repeat myself? Copies and near copies among what the owner told everybody."""

from archive_lens.analyses.repetition.computing import ANALYSIS, compute

__all__ = ["ANALYSIS", "compute"]
