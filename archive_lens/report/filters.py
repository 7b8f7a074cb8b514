"""What the templates may do with a finding: show a measure, a sentence, a cell or a drawing as safe HTML."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Literal

from markupsafe import Markup, escape

from archive_lens import wording
from archive_lens.findings import Chart, Finding, Measure, Table, Unit
from archive_lens.language import digits, mark, tr, tr_n
from archive_lens.report import cells, charts, drawings, summary, texts
from archive_lens.report.sharing import Mode, period_of

MOST_TEXT_ROWS = 20  # rows with a whole tweet in each
MOST_ROWS = 50  # rows of a table that a person still reads; the database has the rest
MOST_CELLS = 325  # of a table with many columns

_CONFIDENCE = {
    "firm": mark("Firm"),
    "fair": mark("Fair"),
    "thin": mark("Thin"),
    "too little": mark("Too little to tell"),
}
_MODES: dict[Mode, str] = {
    "private": mark("Private: full texts and names, for your eyes"),
    "shareable": mark("Shareable: no names, no links, texts shortened"),
    "numbers": mark("Numbers only: no words of any tweet, no names"),
}
#: What the database calls tweets and files, as the page does.
_CODES = {
    "post": mark("post"),
    "reply": mark("reply"),
    "self_reply": mark("self-reply"),
    "quote": mark("quote"),
    "retweet": mark("retweet"),
    "timeline": mark("timeline"),
    "community": mark("community"),
    "deleted": mark("deleted"),
    "circle": mark("circle"),
    "read": mark("read"),
    "private": mark("private"),
    "ignored": mark("ignored"),
    "unknown": mark("unknown"),
    "missing": mark("missing"),
    "damaged": mark("damaged"),
}


def headline(finding: Finding) -> Markup:
    """The number of a finding, or that there is too little to tell."""
    if finding.confidence == "too little" or finding.headline.value is None:
        return texts.measure(finding.headline, tr("too little to tell"))
    return texts.measure(finding.headline)


def has_headline(finding: Finding) -> bool:
    """Whether the headline is a number."""
    return finding.confidence != "too little" and finding.headline.value is not None


def has_interval(shown: Measure) -> bool:
    """Whether a measure has both ends of an interval."""
    return shown.low is not None and shown.high is not None


def label_of(shown: Measure, finding: Finding) -> str:
    """What a measure is called on the page."""
    return finding.labels.get(shown.measure, shown.measure.replace("_", " "))


def relations(finding: Finding) -> list[str]:
    """The relations that the numbers of a finding are read from, its summary first, each once."""
    tables = [table.relation for table in finding.tables]
    drawn = [chart.relation for chart in finding.charts if chart.relation]
    return [*dict.fromkeys([f"{finding.analysis}_summary", *tables, *drawn])]


def cut_rows(table: Table) -> Sequence[tuple[Any, ...]]:
    """The rows that the page shows; fewer where each is broad or brings a tweet along, for those make the page heavy."""
    has_texts = any(column.kind == "tweet_text" for column in table.columns)
    return table.rows[
        : MOST_TEXT_ROWS if has_texts else min(MOST_ROWS, MOST_CELLS // len(table.columns))
    ]


def row_count(table: Table) -> str:
    """How many rows are shown, and of how many: `200 of 4,112 rows`."""
    shown, total = len(cut_rows(table)), max(table.total, len(table.rows))
    return cut_count(total, shown)


def cut_count(total: int, shown: int) -> str:
    """How many rows are shown of how many there are: `200 of 4,112 rows`."""
    if shown < total:
        return tr_n("{shown} of {n} row", "{shown} of {n} rows", total, shown=digits(shown))
    return rows(total)


def rows(number: int) -> str:
    """So many rows: `1 row`."""
    return tr_n("{n} row", "{n} rows", number)


def caption(table: Table) -> Markup:
    """How many rows of which relation a table shows."""
    return with_code(tr("{rows} of {code}"), table.relation, rows=row_count(table))


def with_code(message: str, code: str, **values: str) -> Markup:
    """A message of the catalogue, its places still open, with a name of the database at its place `{code}`."""
    return escape(message).format(code=Markup("<code>{}</code>").format(code), **values)


def in_our_words(code: str) -> str:
    """What the page calls a kind, an origin or a status of the database; the code itself where it has no word."""
    return tr(_CODES[code]) if code in _CODES else texts.label(code)


def places_of(table: Table, kind: Literal["numeric", "unbroken"]) -> str:
    """The columns of a kind, counted from 1, as the style sheet wants them: `2 3 5`."""
    holds = cells.is_numeric if kind == "numeric" else cells.is_unbroken
    return " ".join(str(place) for place, column in enumerate(table.columns, 1) if holds(column))


def mark_key(mark: charts.Mark | None, unit: Unit) -> Markup:
    """The attribute that a number of a chart is sorted by; nothing where the words are the number."""
    if mark is None or cells.sorts_as_shown(mark.words(unit)):
        return Markup("")
    return Markup(' data-v="{}"').format(f"{mark.value:.6g}")


def series(chart: Chart) -> tuple[str, ...]:
    """The names of a chart's series for its legend; a lone series needs none."""
    shown = charts.series_of(chart)
    if len(shown) < 2 or chart.kind in ("heat", "path"):
        return ()
    return tuple(texts.label(each.name) for each in shown)


def chart_note(chart: Chart) -> str:
    """What the marks of a chart mean, where the drawing cannot say it, and what else must be said of it."""
    return " ".join(filter(None, (_marks_note(chart), chart.note)))


def _marks_note(chart: Chart) -> str:
    shown = charts.series_of(chart)
    if chart.kind == "line" and charts.has_intervals(chart):
        band = chart.band or tr("the 95 % interval")
        if charts.is_cut(chart):
            return tr(
                "The band is {band}; where it leaves the picture, the table tells its end.",
                band=band,
            )
        return tr("The band is {band}.", band=band)
    if chart.kind == "bars" and charts.has_intervals(chart):
        return tr("The thin lines are 95 % intervals.")
    if chart.kind == "heat":
        return tr("The stronger the colour of a cell, the more tweets.")
    if chart.kind == "stack" and len(shown) > 1:
        return tr("The legend follows the columns from the bottom up.")
    if chart.kind == "path":
        return tr(
            "Each mark is a quarter, joined in order of time; "
            "the crosses are the 95 % intervals of the first and the last."
        )
    return ""


def chart_rows(chart: Chart) -> list[tuple[str, list[charts.Mark | None]]]:
    """The numbers of a chart as rows: a label, then one mark for each series."""
    found = [{mark.index: mark for mark in charts.marks(chart, each)} for each in chart.series]
    return [
        (name, [marks.get(index) for marks in found])
        for index, name in enumerate(charts.names(chart))
    ]


def chart_head(chart: Chart) -> str:
    """The title over the labels of `chart_rows`: people, periods, or what the chart itself says."""
    if chart.names_people:
        return tr("Person")
    if chart.kind not in ("dots", "path") and chart.x_title:
        return texts.label(chart.x_title)
    return tr("Period") if charts.are_periods(chart) else tr("Group")


def chart_columns(chart: Chart) -> list[str]:
    """The column titles over `chart_rows`."""
    return [texts.label(each.name) for each in chart.series]


FILTERS: dict[str, Callable[..., Any]] = {
    "archive_text": texts.block,
    "inline": texts.inline,
    "isolated": cells.isolated,
    "label": texts.label,
    "measure": texts.measure,
    "headline": headline,
    "sentence": texts.sentence,
    "plain": wording.plain,
    "raw": texts.raw,
    "interval": wording.interval,
    "digits": digits,
    "tweets": wording.tweets,
    "rows": rows,
    "cut_count": lambda found, most: cut_count(len(found), min(len(found), most)),
    "caption": caption,
    "with_code": with_code,
    "in_our_words": in_our_words,
    "confidence_word": lambda confidence: tr(_CONFIDENCE[confidence]),
    "mode_in_words": lambda mode: tr(_MODES[mode]),
    "kept_in_words": summary.kept,
    "label_of": label_of,
    "relations": relations,
    "cell": cells.cell,
    "table_cell": cells.table_cell,
    "places_of": places_of,
    "mark_key": mark_key,
    "day": cells.day,
    "moment": cells.moment,
    "quarter": wording.quarter,
    "period": period_of,
    "tweet_link": cells.tweet_link,
    "cut_rows": cut_rows,
    "row_count": row_count,
    "drawing": drawings.drawing,
    "swatch": drawings.swatch,
    "series": series,
    "chart_note": chart_note,
    "chart_rows": chart_rows,
    "chart_head": chart_head,
    "chart_columns": chart_columns,
    "files_in_order": summary.files_in_order,
}

TESTS: dict[str, Callable[..., bool]] = {
    "live": charts.is_live,
    "numeric": cells.is_numeric,
    "with_headline": has_headline,
    "with_interval": has_interval,
}
