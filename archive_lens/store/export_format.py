"""The formats of an export, apart from the writing of it, so that the command line need not load DuckDB."""

from __future__ import annotations

from enum import StrEnum


class Format(StrEnum):
    """How the files of an export are written."""

    PARQUET = "parquet"
    CSV = "csv"
    JSON = "json"
