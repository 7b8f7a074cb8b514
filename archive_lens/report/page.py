"""Findings and their provenance -> one HTML file that needs nothing but itself."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Literal

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from archive_lens.findings import Finding
from archive_lens.provenance import Provenance
from archive_lens.report import figures, filters, summary
from archive_lens.report.assets import Assets, templates_folder

__all__ = ["render", "templates_folder"]

MOST_ISSUES = 200  # problems listed on the page; `ingest_issues` has the rest
MOST_FILES = 200  # files listed on the page; `archive_files` has the rest


def render(
    findings: Sequence[Finding], provenance: Provenance, *, mode: Literal["private"] = "private"
) -> str:
    """The whole page, sections in the order of `findings`; the same input gives the same text."""
    assets = _assets()
    return (
        _environment()
        .get_template("report.html.j2")
        .render(
            mode=mode,
            findings=findings,
            provenance=provenance,
            owner=summary.owner(provenance),
            period=summary.period(provenance),
            lede=summary.lede(findings),
            totals=summary.totals(provenance.files),
            figures=_figures(findings),
            assets=assets,
            most_issues=MOST_ISSUES,
            most_files=MOST_FILES,
        )
    )


def _figures(findings: Sequence[Finding]) -> dict[str, figures.Json]:
    """The live figures by the id of their chart."""
    return {
        chart.chart_id: figures.figure(chart) for finding in findings for chart in finding.charts
    }


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
    environment.filters.update(filters.FILTERS)
    environment.tests.update(filters.TESTS)
    environment.policies["json.dumps_kwargs"] = {
        "sort_keys": True,
        "separators": (",", ":"),
        "ensure_ascii": True,
        "allow_nan": False,
    }
    return environment
