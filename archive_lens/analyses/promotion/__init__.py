"""How much of it is promotion? Two questions to every post: is it the owner's, does it ask for something?"""

from archive_lens.analyses.promotion.computing import ANALYSIS, compute

__all__ = ["ANALYSIS", "compute"]
