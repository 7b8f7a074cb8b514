"""`python -m archive_lens` is `archive-lens`."""

from archive_lens.cli import main

main()
