"""Findings and their provenance -> one HTML file that needs nothing but itself."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from archive_lens import language, wording
from archive_lens.findings import Chart, Finding
from archive_lens.language import tr, tr_n
from archive_lens.provenance import Provenance
from archive_lens.report import charts, figures, filters, packing, summary
from archive_lens.report.assets import Assets, templates_folder
from archive_lens.report.sharing import Mode, period_of

__all__ = ["render", "templates_folder"]

MOST_ISSUES = 200  # problems listed on the page; `ingest_issues` has the rest
MOST_FILES = 200  # files listed on the page; `archive_files` has the rest


def render(
    findings: Sequence[Finding],
    provenance: Provenance,
    *,
    activity: Sequence[Chart] = (),
    mode: Mode = "private",
) -> str:
    """The whole page, sections in the order of `findings`; the same input gives the same text.

    `activity` are the charts shown before the answers. `mode` says which page it is; findings and charts
    must have been made fit for it before.
    """
    assets = _assets()
    return (
        _environment()
        .get_template("report.html.j2")
        .render(
            mode=mode,
            findings=findings,
            activity=activity,
            provenance=provenance,
            language=language.code(),
            heading=summary.heading(provenance, is_private=mode == "private"),
            owner=summary.owner(provenance),
            period=_period(provenance, mode),
            lede=summary.lede(findings),
            totals=summary.totals(provenance.files),
            figures=_figures([*activity, *_charts(findings)]),
            script_words=_script_words(),
            assets=assets,
            most_issues=MOST_ISSUES,
            most_files=MOST_FILES,
        )
    )


def chart_library_blocks() -> list[str]:
    """The parts of a page that are the chart library, word for word."""
    return [_assets().chart_library]


def _period(provenance: Provenance, mode: Mode) -> str:
    if mode == "private":
        return summary.period(provenance)
    first, last = period_of(provenance.since, mode), period_of(provenance.until, mode)
    return wording.span(first, last)


def _script_words() -> dict[str, str]:
    """What the page's own script says; it fills `{column}` itself."""
    return {
        "dark": tr("Dark theme"),
        "light": tr("Light theme"),
        "ascending": tr("Sorted by {column}, ascending."),
        "descending": tr("Sorted by {column}, descending."),
    }


def _charts(findings: Sequence[Finding]) -> list[Chart]:
    return [chart for finding in findings for chart in finding.charts]


def _figures(shown: Sequence[Chart]) -> str:
    """The live figures by the id of their chart, as the page's script unpacks them; nothing where there are none."""
    drawn = {chart.chart_id: figures.figure(chart) for chart in shown if charts.is_live(chart)}
    return packing.in_base64(packing.packed(drawn)) if drawn else ""


@cache
def _assets() -> Assets:
    return Assets(templates_folder() / "assets")


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(templates_folder()),
        autoescape=True,  # select_autoescape() would pass over names that end in .j2
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals.update(tr=tr, tr_n=tr_n)
    environment.filters.update(filters.FILTERS)
    environment.tests.update(filters.TESTS)
    environment.policies["json.dumps_kwargs"] = {
        "sort_keys": True,
        "separators": (",", ":"),
        "ensure_ascii": True,
        "allow_nan": False,
    }
    return environment
