"""archive_lens: read your own Twitter/X archive, alone with your data."""

__version__ = "0.1.0"
