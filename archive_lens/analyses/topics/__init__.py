"""Have my topics drifted? What the posts are about, and whether a change is more than chance."""

from archive_lens.analyses.topics.computing import ANALYSIS, compute

__all__ = ["ANALYSIS", "compute"]
