"""Folders that ship with the program and are no code."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path


def shipped(name: str, *, in_checkout: str) -> Path:
    """Where such a folder lies: in a wheel beside the code under its name, in a checkout at a place from the top."""
    packaged = Path(str(files("archive_lens"))) / name
    return packaged if packaged.is_dir() else Path(__file__).resolve().parents[1] / in_checkout
