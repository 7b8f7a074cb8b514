"""Files as one ZIP, plain or in the more unusual ways in which X and others write them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import IO, cast


class _NoSeeking(io.RawIOBase):
    """A target that can only be appended to, so that sizes go into data descriptors behind each entry."""

    def __init__(self, target: IO[bytes]) -> None:
        self._target = target

    def writable(self) -> bool:
        return True

    def write(self, content: object) -> int:
        return self._target.write(cast(bytes, content))


def write_files(
    path: Path, files: Mapping[str, bytes], *, is_streamed: bool = False, is_zip64: bool = False
) -> Path:
    """A ZIP of the files; streamed ones have their sizes behind each entry, ZIP64 ones in extra fields."""
    with path.open("wb") as file:
        target = cast(IO[bytes], _NoSeeking(file)) if is_streamed else file
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in files.items():
                with archive.open(name, "w", force_zip64=is_zip64) as entry:
                    entry.write(content)
    return path
