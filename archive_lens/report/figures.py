"""Chart -> Plotly figure: the same numbers as the static drawing, with hover.

Colours are CSS variables that the page's script looks up when it draws, so a figure follows the theme.
Plotly reads labels as a small HTML of its own, so every word from an archive is escaped for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

import plotly.graph_objects as go

from archive_lens.findings import Chart, Series
from archive_lens.report import charts, paths, texts
from archive_lens.report.charts import Frame, Mark, Size
from archive_lens.report.scales import Scale

Json: TypeAlias = dict[str, Any]

_SYMBOLS = {
    "circle": "circle",
    "square": "square",
    "diamond": "diamond",
    "triangle": "triangle-up",
    "cross": "cross",
    "ring": "circle-open",
    "frame": "square-open",
}
_FONT = {"color": "var(--muted)", "size": 12.5, "family": "var(--sans)"}
_NOTE = {"showarrow": False, "font": {"color": "var(--ink)", "size": 12.5}}
_FIXED = {
    "fixedrange": True,  # a finger on the chart scrolls the page
    "automargin": False,
    "gridcolor": "var(--grid)",
    "linecolor": "var(--line)",
    "zerolinecolor": "var(--line)",
    "zerolinewidth": 1,
    "ticks": "outside",
    "ticklen": 7,  # unseen: it only keeps the labels off the plot
    "tickcolor": "rgba(0,0,0,0)",
    "showline": False,
    "spikecolor": "var(--muted)",
    "spikedash": "dot",
    "spikethickness": 1,
}


def figure(chart: Chart) -> Json:
    """`data`, `layout` for a wide box and `narrow` for a narrow one, as Plotly takes them."""
    drawn = go.Figure(data=_traces(chart), layout=_layout(chart, "wide"))
    # Plotly's own look is 6 kB a figure, and all of it is overruled here.
    drawn.layout.template = None
    whole: Json = drawn.to_dict()
    return {
        "data": whole["data"],
        "layout": whole["layout"],
        "narrow": go.Layout(_layout(chart, "narrow")).to_plotly_json(),
    }


def safe(text: str) -> str:
    """A label that Plotly shows as it is written: no tags, no entities, no formulas."""
    escaped = texts.label(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return escaped.replace("$", "&#36;")


def _traces(chart: Chart) -> list[Any]:
    if chart.kind == "line":
        return [*_bands(chart), *_lines(chart)]
    if chart.kind == "dots":
        return [_ties(chart), *_dots(chart)]
    if chart.kind == "path":
        return _trail(chart)
    return _bars(chart)


def _lines(chart: Chart) -> list[Any]:
    many = len(chart.x) > 40
    return [
        go.Scatter(
            x=_names(chart),
            y=_values(chart, series),
            customdata=_words(chart, series),
            name=safe(series.name),
            mode="lines+markers",
            cliponaxis=False,
            connectgaps=False,
            line={"color": _colour(index), "width": 2.5},
            marker=_marker(index, 3 if many else 7),
            hovertemplate=_hover(chart),
        )
        for index, series in enumerate(charts.series_of(chart))
    ]


def _bands(chart: Chart) -> list[Any]:
    """One filled outline for each series with intervals: along the upper ends, back along the lower."""
    names, traces = _names(chart), []
    for index, series in enumerate(charts.series_of(chart)):
        x: list[str | None] = []
        y: list[float | None] = []
        for stretch in charts.bands(chart, series):
            x += [names[at] for at, _, _ in stretch] + [names[at] for at, _, _ in stretch[::-1]]
            y += [high for _, _, high in stretch] + [low for _, low, _ in stretch[::-1]]
            x.append(None)
            y.append(None)
        if x:
            traces.append(
                go.Scatter(
                    x=x[:-1],
                    y=y[:-1],
                    mode="lines",
                    fill="toself",
                    fillcolor=_colour(index),
                    opacity=0.16,
                    line={"width": 0},
                    hoverinfo="skip",
                    showlegend=False,
                )
            )
    return traces


def _bars(chart: Chart) -> list[Any]:
    value, name = ("x", "y") if charts.is_in_rows(chart) else ("y", "x")
    return [
        go.Bar(
            {value: _values(chart, series), name: _names(chart)},
            orientation="h" if value == "x" else "v",
            customdata=_words(chart, series),
            name=safe(series.name),
            marker=_fill(chart, index),
            hovertemplate=_hover(chart),
            **{f"error_{value}": _whiskers(chart, series)},
        )
        for index, series in enumerate(charts.series_of(chart))
    ]


def _whiskers(chart: Chart, series: Series) -> Json | None:
    points = _by_index(chart, series)
    if chart.kind != "bars" or all(mark is None or mark.high is None for mark in points):
        return None
    return _reaches(points)


def _reaches(points: Sequence[Mark | None]) -> Json:
    """Thin lines from the lower to the upper end of each interval."""
    return {
        "type": "data",
        "symmetric": False,
        "array": [_reach(mark, up=True) for mark in points],
        "arrayminus": [_reach(mark, up=False) for mark in points],
        "color": "var(--ink)",
        "thickness": 1.5,
        "width": 0,
    }


def _dots(chart: Chart) -> list[Any]:
    return [
        go.Scatter(
            x=_values(chart, series),
            y=_names(chart),
            customdata=_words(chart, series),
            name=safe(series.name),
            mode="markers",
            cliponaxis=False,
            marker=_marker(index, 11),
            hovertemplate=_hover(chart),
        )
        for index, series in enumerate(charts.series_of(chart))
    ]


def _ties(chart: Chart) -> Any:
    """A line through each row, from its lowest mark to its highest."""
    x: list[float | None] = []
    y: list[str | None] = []
    for at, name in enumerate(_names(chart)):
        found = [_by_index(chart, series)[at] for series in charts.series_of(chart)]
        values = [mark.value for mark in found if mark is not None]
        if values:
            x += [min(values), max(values), None]
            y += [name, name, None]
    return go.Scatter(
        x=x,
        y=y,
        mode="lines",
        line={"color": "var(--tie)", "width": 2},
        hoverinfo="skip",
        showlegend=False,
    )


def _trail(chart: Chart) -> list[Any]:
    """The line that joins the marks of a path, then the marks."""
    points = paths.points(chart)
    x, y = [point.across.value for point in points], [point.up.value for point in points]
    cross = {"color": "var(--tie)", "thickness": 2}
    looks = [_marker(point.role, 11 if point.is_end else 7) for point in points]
    return [
        go.Scatter(
            x=x,
            y=y,
            mode="lines",
            opacity=0.5 if len(points) > paths.MANY else 1,
            line={"color": "var(--muted)", "width": 1},
            hoverinfo="skip",
        ),
        go.Scatter(
            x=x,
            y=y,
            customdata=["<br>".join(map(safe, point.told)) for point in points],
            mode="markers",
            cliponaxis=False,
            marker={
                "opacity": 1,  # marks of several sizes are pale by default
                "line": {"color": "var(--card)", "width": 1},
                **{each: [look[each] for look in looks] for each in ("symbol", "size", "color")},
            },
            error_x=_reaches([point.across for point in points]) | cross,
            error_y=_reaches([point.up for point in points]) | cross,
            hovertemplate="%{customdata}<extra></extra>",
        ),
    ]


def _layout(chart: Chart, size: Size) -> Json:
    frame, in_rows = charts.frame(chart, size), charts.is_in_rows(chart)
    values, labels = _value_axis(chart, size), _label_axis(chart, size)
    unified = "y unified" if in_rows else "x unified"
    return {
        "autosize": True,
        "barmode": "stack" if chart.kind == "stack" else "group",
        "bargap": _gap(chart, in_rows),
        "dragmode": False,
        "font": _FONT,
        "hoverlabel": {
            "bgcolor": "var(--card)",
            "bordercolor": "var(--line)",
            "font": {"color": "var(--ink)", "size": 13, "family": "var(--sans)"},
        },
        "hovermode": "closest" if chart.kind == "path" else unified,
        "margin": _margin(frame),
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "showlegend": False,
        "xaxis": values if in_rows else labels,
        "yaxis": labels if in_rows else values,
        "annotations": [*_titles(chart, frame, size), *_notes(chart, in_rows), *_ends(chart)],
    }


def _value_axis(chart: Chart, size: Size) -> Json:
    scale = charts.scale(chart)
    ticks = list(zip(scale.ticks, scale.words(), strict=True))
    if charts.is_in_rows(chart) and size == "narrow" and len(ticks) > 4:
        ticks = ticks[::2]
    return _ticked(scale, ticks)


def _ticked(scale: Scale, ticks: Sequence[tuple[float, str]]) -> Json:
    head = scale.high + 0.006 * (scale.high - scale.low)  # else no line at the head
    return {
        **_FIXED,
        "range": [scale.low, head],
        "tickmode": "array",
        "tickvals": [tick for tick, _ in ticks],
        "ticktext": [safe(words) for _, words in ticks],
    }


def _label_axis(chart: Chart, size: Size) -> Json:
    if chart.kind == "path":
        across, _ = paths.scales(chart)
        return _ticked(across, list(zip(across.ticks, across.words(), strict=True)))
    names, last = _names(chart), max(len(chart.x), 1) - 0.5
    axis = {**_FIXED, "type": "category", "tickmode": "array", "showgrid": False}
    axis["categoryorder"], axis["categoryarray"] = "array", list(names)
    if charts.is_in_rows(chart):
        ticks = list(enumerate(charts.short_names(chart, size)))
        axis |= {"range": [last, -0.5], "tickfont": {"color": "var(--ink)"}}
    else:
        ticks = list(charts.x_labels(chart, size))
        axis |= {"range": [-0.5, last]}
    axis["tickvals"] = [names[index] for index, _ in ticks]
    axis["ticktext"] = [safe(words) for _, words in ticks]
    return axis


def _titles(chart: Chart, frame: Frame, size: Size) -> list[Json]:
    plain = {"xref": "paper", "yref": "paper", "showarrow": False, "font": {"size": 12}}
    above, below = charts.title_above(chart, size), charts.title_below(chart, size)
    titles: list[Json] = []
    if below:
        titles.append(
            plain | {"text": safe(below), "x": 0.5, "y": 0, "yanchor": "top", "yshift": -29}
        )
    if above:
        left = {"x": 0, "xanchor": "left", "xshift": 2 - frame.left, "y": 1, "yanchor": "bottom"}
        titles.append(plain | left | {"text": safe(above), "yshift": 10})
    return titles


def _notes(chart: Chart, in_rows: bool) -> list[Json]:
    names = _names(chart)
    beside = in_rows or chart.kind == "line"
    place = {"xanchor": "left", "xshift": 5} if beside else {"yanchor": "bottom", "yshift": 2}
    return [
        {
            "x": note.at if in_rows else names[note.index],
            "y": names[note.index] if in_rows else note.at,
            "text": safe(note.words),
            **_NOTE,
            **place,
        }
        for note in charts.notes(chart)
    ]


def _ends(chart: Chart) -> list[Json]:
    """The names of the first and the last mark of a path."""
    if chart.kind != "path":
        return []
    return [
        {
            "x": label.point.across.value,
            "y": label.point.up.value,
            "text": safe(label.words),
            **_NOTE,
            "xanchor": "left" if label.is_right else "right",
            "xshift": 6 if label.is_right else -6,
            "yanchor": "bottom" if label.is_above else "top",
            "yshift": 2 if label.is_above else -2,
        }
        for label in paths.labels(chart)
    ]


def _gap(chart: Chart, in_rows: bool) -> float:
    if in_rows:
        return 0.38
    return 0.14 if chart.kind == "stack" and len(chart.x) > 12 else 0.28


def _margin(frame: Frame) -> Json:
    edges = {"l": frame.left, "r": frame.right, "t": frame.top, "b": frame.bottom}
    return {edge: round(size) for edge, size in edges.items()} | {"pad": 0}


def _hover(chart: Chart) -> str:
    alone = "<extra></extra>" if len(charts.series_of(chart)) == 1 else ""
    return "%{customdata}" + alone


def _names(chart: Chart) -> list[str]:
    return [safe(name) for name in charts.names(chart)]


def _values(chart: Chart, series: Series) -> list[float | None]:
    return [None if mark is None else mark.value for mark in _by_index(chart, series)]


def _words(chart: Chart, series: Series) -> list[str]:
    points = _by_index(chart, series)
    return ["" if mark is None else safe(mark.words(chart.unit)) for mark in points]


def _by_index(chart: Chart, series: Series) -> list[Mark | None]:
    found = {mark.index: mark for mark in charts.marks(chart, series)}
    return [found.get(index) for index in range(len(chart.x))]


def _reach(mark: Mark | None, *, up: bool) -> float | None:
    if mark is None or mark.low is None or mark.high is None:
        return None
    return round(mark.high - mark.value if up else mark.value - mark.low, 6)


def _fill(chart: Chart, index: int) -> Json:
    if chart.kind == "bars" and charts.has_intervals(chart):
        return {"color": f"var(--s{index + 1})", "line": {"color": _colour(index), "width": 1.5}}
    edge = {"color": "var(--card)", "width": 1 if chart.kind == "stack" else 0}
    return {"color": f"var(--c{charts.hue(chart, index)})", "line": edge}


def _marker(index: int, size: int) -> Json:
    return {
        "symbol": _SYMBOLS[charts.shape(index)],
        "size": size,
        "color": _colour(index),
        "line": {"color": "var(--card)", "width": 1},
    }


def _colour(index: int) -> str:
    return f"var(--c{index + 1})"
