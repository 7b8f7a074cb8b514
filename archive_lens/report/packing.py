"""Live figures made small: what all layouts share is written once.

Half of a figure is how its axes look. The page holds one `shared` layout, each figure what differs from
it, and its narrow layout what differs from the wide one; the page's script lays them over one another. All
of it is gzipped, as the chart library is that draws it.
"""

from __future__ import annotations

import base64
import gzip
import json
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

Json: TypeAlias = dict[str, Any]


def packed(figures: Mapping[str, Json]) -> Json:
    """`shared`, and for each figure `data`, `layout` over `shared`, and `narrow` over both."""
    shared = common(
        [layout for each in figures.values() for layout in (each["layout"], each["narrow"])]
    )
    return {
        "shared": shared,
        "charts": {
            name: {
                "data": each["data"],
                "layout": beyond(shared, each["layout"]),
                "narrow": beyond(each["layout"], each["narrow"]),
            }
            for name, each in figures.items()
        },
    }


def in_base64(data: Json) -> str:
    """The data as JSON, gzipped, in base64; the same for the same data."""
    text = json.dumps(data, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return base64.b64encode(gzip.compress(text.encode(), mtime=0)).decode("ascii")


def common(layouts: Iterable[Json]) -> Json:
    """What every one of the layouts says alike, objects within them included."""
    first, *others = [*layouts] or [{}]
    found: Json = {}
    for key, value in first.items():
        inner = [other[key] for other in others if isinstance(other.get(key), dict)]
        if isinstance(value, dict) and len(inner) == len(others):
            found[key] = common([value, *inner])
        elif all(key in other and other[key] == value for other in others):
            found[key] = value
    return found


def beyond(base: Json, whole: Json) -> Json:
    """What must be laid over `base` to give `whole`; `None` takes away what `whole` does not have."""
    over: Json = {key: None for key in base if key not in whole}
    for key, value in whole.items():
        if key not in base:
            over[key] = value
        elif isinstance(value, dict) and isinstance(base[key], dict):
            inner = beyond(base[key], value)
            if inner:
                over[key] = inner
        elif value != base[key]:
            over[key] = value
    return over
