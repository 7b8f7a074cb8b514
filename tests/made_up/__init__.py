"""The parts of tests/personas.py: words, plans, truth, and the files as X writes them."""
