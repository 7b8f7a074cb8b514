"""`labels.csv` beside the database: what the owner says of single posts, kept when all else is built anew."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Literal

from archive_lens.errors import UsageError
from archive_lens.posix import write_privately

FILE_NAME = "labels.csv"

Answer = Literal["promotion", "other", "skipped"]
_ANSWERS: tuple[Answer, ...] = ("promotion", "other", "skipped")
_COLUMNS = ("tweet_id", "label")


class Labels:
    """The answers by tweet id, in the order in which they were given; saved after each one."""

    def __init__(self, path: Path) -> None:
        """Reads the file where there is one. Raises UsageError where it is not of this form."""
        self.path = path
        self.answers: dict[int, Answer] = {}
        if path.exists():
            self._read()

    def add(self, tweet_id: int, answer: Answer) -> None:
        """Remembers an answer, in the file as well (mode 0600)."""
        self.answers[tweet_id] = answer
        buffer = io.StringIO()
        writer = csv.writer(buffer, lineterminator="\n")
        writer.writerow(_COLUMNS)
        writer.writerows(self.answers.items())
        write_privately(self.path, buffer.getvalue())

    def told(self) -> dict[int, bool]:
        """Whether a post promotes, for those that were not skipped."""
        return {
            tweet_id: answer == "promotion"
            for tweet_id, answer in self.answers.items()
            if answer != "skipped"
        }

    def _read(self) -> None:
        try:
            with self.path.open(encoding="utf-8-sig", newline="") as file:
                rows = list(csv.DictReader(file))
            for number, row in enumerate(rows, start=2):
                answer = next((one for one in _ANSWERS if one == row.get("label")), None)
                tweet_id = row.get("tweet_id") or ""
                if answer is None or not (tweet_id.isascii() and tweet_id.isdecimal()):
                    raise self._refused(f"line {number} holds no label")
                self.answers[int(tweet_id)] = answer
        except (OSError, UnicodeDecodeError, csv.Error) as error:
            raise self._refused(str(error)) from None

    def _refused(self, reason: str) -> UsageError:
        return UsageError(
            f"{self.path} cannot be used: {reason}",
            hint="Correct that line, or move the file away to begin anew.",
        )
