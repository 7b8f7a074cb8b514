"""The owner's own lists of people: a CSV file with a column `handle` and perhaps one `segment`."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from archive_lens.errors import UsageError

LARGEST = 20_000_000  # bytes


def read_list(path: Path, setting: str) -> list[tuple[str, str]]:
    """Handle and segment of each row in the order of the file, the segment empty where there is none.

    Columns are parted by commas, semicolons or tabs. Raises UsageError, naming the setting, for a file that cannot
    be used.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise _refused(path, setting, f"it is larger than {LARGEST // 1_000_000} MB")
        text = path.read_text(encoding="utf-8-sig")
        head = text.partition("\n")[0]
        delimiter = max(",;\t", key=head.count)
        rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
        names = {name.strip().lower(): name for name in rows.fieldnames or () if name}
        if "handle" not in names:
            raise _refused(path, setting, "it has no column 'handle'")
        segment = names.get("segment", "")
        found = [
            ((row[names["handle"]] or "").strip(), (row.get(segment) or "").strip()) for row in rows
        ]
    except OSError as error:
        raise _refused(path, setting, (error.strerror or "it cannot be read").lower()) from None
    except (UnicodeDecodeError, csv.Error) as error:
        raise _refused(path, setting, f"it is no CSV in UTF-8: {error}") from None
    return [(handle, name) for handle, name in found if handle]


def _refused(path: Path, setting: str, reason: str) -> UsageError:
    return UsageError(
        f"{setting}: {path} cannot be used: {reason}",
        hint="Name a CSV file whose first line holds the column names handle and, if wanted, segment.",
    )
