"""What the page's script unpacks is what the figures were."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from archive_lens.report import figures, packing
from tests.report import examples

Json = dict[str, Any]

DRAWN = {
    chart.chart_id: figures.figure(chart)
    for finding in examples.seven()
    for chart in finding.charts
}

_values = st.recursive(
    st.integers(0, 3) | st.text("ab", max_size=2) | st.lists(st.integers(0, 2), max_size=2),
    lambda inner: st.dictionaries(st.sampled_from("xyz"), inner, max_size=3),
    max_leaves=8,
)
_layouts = st.dictionaries(st.sampled_from("uvw"), _values, max_size=3)


def laid_over(base: Json, over: Json) -> Json:
    """What `laidOver` in the page's script does."""
    whole = dict(base)
    for key, value in over.items():
        if value is None:
            whole.pop(key, None)
        elif isinstance(value, dict) and isinstance(base.get(key), dict):
            whole[key] = laid_over(base[key], value)
        else:
            whole[key] = value
    return whole


@given(_layouts, _layouts)
def test_laying_the_difference_over_the_base_gives_the_whole(base: Json, whole: Json) -> None:
    assert laid_over(base, packing.beyond(base, whole)) == whole


@given(st.lists(_layouts, min_size=1, max_size=4))
def test_what_is_common_changes_nothing_that_it_is_part_of(layouts: list[Json]) -> None:
    shared = packing.common(layouts)
    for layout in layouts:
        assert laid_over(shared, packing.beyond(shared, layout)) == layout


def test_unpacked_figures_are_the_figures() -> None:
    found = packing.packed(DRAWN)
    for name, figure in DRAWN.items():
        chart = found["charts"][name]
        wide = laid_over(found["shared"], chart["layout"])
        assert wide == figure["layout"]
        assert laid_over(wide, chart["narrow"]) == figure["narrow"]
        assert chart["data"] == figure["data"]


def test_what_all_share_is_written_once() -> None:
    found = packing.packed(DRAWN)
    assert found["shared"]["dragmode"] is False
    assert not any("dragmode" in chart["layout"] for chart in found["charts"].values())
