"""From an analysed database to the page and its numbers: the last step before `cli` writes files."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from pathlib import Path

from archive_lens.analyses.run import findings
from archive_lens.findings import Finding
from archive_lens.posix import write_privately
from archive_lens.provenance import Provenance
from archive_lens.report.page import render
from archive_lens.settings import Settings
from archive_lens.store.database import Database
from archive_lens.store.provenance import read_provenance


@dataclass(frozen=True, slots=True)
class Report:
    """One finished page with what it was made from."""

    html: str
    findings: tuple[Finding, ...]
    provenance: Provenance


def make(database: Database, settings: Settings) -> Report:
    """The page of the account and period last analysed: same rows, same bytes."""
    found = tuple(findings(database, settings))
    provenance = read_provenance(database, settings.fingerprint())
    return Report(render(found, provenance), found, provenance)


def write_page(path: Path, report: Report) -> bool:
    """Writes the page, readable by its owner alone, and tells whether it replaced a file."""
    was_there = path.exists()
    write_privately(path, report.html)
    return was_there


def write_data(path: Path, report: Report) -> None:
    """Writes all numbers of the page as JSON; ids are strings, for they pass 2^53."""
    data = {
        "provenance": dataclasses.asdict(report.provenance),
        "findings": [dataclasses.asdict(finding) for finding in report.findings],
    }
    write_privately(path, json.dumps(_plain(data), indent=2, ensure_ascii=False) + "\n")


def _plain(value: object) -> object:
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) > 2**53:
        return str(value)
    if value is None or isinstance(value, str | int | float | bool):
        return value
    return value.isoformat() if hasattr(value, "isoformat") else str(value)
