"""Where the made-up archive lies that ships with the program."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path


def sample_folder() -> Path:
    """The sample archive: in a wheel beside the code, in a checkout at the top."""
    packaged = Path(str(files("archive_lens"))) / "sample_archive"
    if packaged.is_dir():
        return packaged
    return Path(__file__).resolve().parents[1] / "sample_archive"
