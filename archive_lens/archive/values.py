"""Single values as X writes them -> columns: ids, counts, times, texts."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from contextlib import suppress

import polars as pl

from archive_lens.archive.records import Number

TIME = pl.Datetime("us")

#: Ids below are plain counters from before 2010-11-04 and tell no time; none lies near the limit.
FIRST_SNOWFLAKE = 1 << 40
_DIGITS = "^[0-9]{1,19}$"
_PLAIN_COUNT = "^[0-9]{1,18}$"
_EPOCH_MS = 1_288_834_974_657

_TIME_FORMATS = (
    "%a %b %d %H:%M:%S %z %Y",
    "%Y-%m-%d %H:%M:%S %z",
    "%Y-%m-%dT%H:%M:%S%.fZ",
)


def texts(values: Sequence[str | None]) -> pl.Series:
    """A column of text."""
    return pl.Series(values, dtype=pl.String)


def as_ids(values: Sequence[str | None]) -> pl.Series:
    """Ids as Int64; NULL for whatever is not 1 to 19 ASCII digits that fit, such as "-1"."""
    told = texts(values)
    return pl.select(
        pl.when(told.str.contains(_DIGITS)).then(told.cast(pl.Int64, strict=False))
    ).to_series()


def plain_id(value: Number) -> str | None:
    """An id that is not given as text: digits only, never through a float, which would round it."""
    if type(value) is str:
        return value
    return str(value) if type(value) is int else None


def usable_id(value: Number) -> int | None:
    """The id of a record; None where it is no id."""
    return whole_number(value) or None  # no tweet and nobody has the id 0


def whole_number(value: Number) -> int | None:
    """A number of 64 bits, told in ASCII digits; None for anything else. Floats are refused: they are rounded."""
    if type(value) is int:
        number = value
    elif type(value) is str and len(value) <= 19 and value.isdecimal() and value.isascii():
        number = int(value)
    else:
        return None
    return number if 0 <= number < 1 << 63 else None


def as_counts(values: Sequence[Number]) -> pl.Series:
    """Counts as integers from "5", "5.0", 5 and 5.0; NULL where there is none."""
    with suppress(TypeError):  # some are numbers
        told = pl.Series(values, dtype=pl.String)
        if told.str.contains(_PLAIN_COUNT).all():  # nulls do not count
            return told.cast(pl.Int64)
    return pl.Series([_count(value) for value in values], dtype=pl.Int64)


def _count(value: Number) -> int | None:
    try:
        count = int(float(value)) if value is not None else -1
    except (ValueError, OverflowError):
        return None
    return count if 0 <= count < 1 << 63 else None


def as_times(values: Sequence[str | None]) -> pl.Series:
    """Times of all formats that X has used, in naive UTC; NULL where none fits."""
    told = texts(values)
    times = pl.Series([None] * len(told), dtype=TIME)
    for time_format in _TIME_FORMATS:
        if times.null_count() == told.null_count():
            break
        parsed = told.str.to_datetime(time_format, time_unit="us", strict=False)
        if isinstance(parsed.dtype, pl.Datetime) and parsed.dtype.time_zone:
            parsed = parsed.dt.replace_time_zone(None)
        times = times.fill_null(parsed)
    return times


def snowflake_time(ids: pl.Expr) -> pl.Expr:
    """When an id was made (naive UTC, to the millisecond); NULL for the counters before 2010."""
    microseconds = ((ids // (1 << 22)) + _EPOCH_MS) * 1_000
    return pl.when(ids >= FIRST_SNOWFLAKE).then(microseconds).cast(TIME)


def unescape(text: str) -> str:
    """`&lt;`, `&gt;` and `&amp;` decoded once; everything else in the text is the author's own."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def escape(text: str) -> str:
    """The way back from `unescape`."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def clean(text: str | None) -> str | None:
    """A text as people read it: HTML decoded once, NFC. Links stay as they stand."""
    if text is None:
        return None
    if "&" in text:
        text = unescape(text)
    return text if text.isascii() else unicodedata.normalize("NFC", text)
