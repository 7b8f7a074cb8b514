"""From an analysed database to the page and its numbers: the last step before `cli` writes files."""

from __future__ import annotations

import dataclasses
import json
import secrets
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from archive_lens import language, wording
from archive_lens.analyses.activity import activity
from archive_lens.analyses.run import analyze, findings
from archive_lens.errors import ReportError
from archive_lens.findings import Chart, Finding
from archive_lens.posix import write_privately
from archive_lens.provenance import Provenance
from archive_lens.report import hidden_texts, leaks, pseudonyms
from archive_lens.report.masking import Masker, words
from archive_lens.report.page import chart_library_blocks, render
from archive_lens.report.sharing import Mode, Redaction, shared_provenance
from archive_lens.settings import Settings
from archive_lens.store import private_values
from archive_lens.store.database import Database
from archive_lens.store.provenance import read_provenance


@dataclass(frozen=True, slots=True)
class Report:
    """One finished page with what it was made from."""

    html: str
    activity: tuple[Chart, ...]
    findings: tuple[Finding, ...]
    provenance: Provenance

    @property
    def quotes(self) -> int:
        """How many tweets are quoted."""
        return sum(len(finding.quotes) for finding in self.findings)


def make(database: Database, settings: Settings, mode: Mode = "private") -> Report:
    """The page of the account and period last analysed: same rows, same bytes (in private mode).

    Raises ReportError where a page to be shared would show something private.
    """
    with language.spoken(settings.language):
        found = tuple(findings(database, settings))
        provenance = read_provenance(database, settings.fingerprint())
        charts = activity(database)
        if mode == "private":
            page = render(found, provenance, activity=charts)
            return Report(page, charts, found, provenance)
        return _make_shared(database, settings.language, charts, found, provenance, mode)


def _make_shared(
    database: Database,
    spoken: str,
    charts: tuple[Chart, ...],
    found: tuple[Finding, ...],
    provenance: Provenance,
    mode: Mode,
) -> Report:
    empty = _empty_page(mode, spoken)
    ours = leaks.words_of(empty)
    said = words(
        json.dumps(_plain([dataclasses.asdict(each) for each in found]), ensure_ascii=False)
    )
    names = private_values.names_among(database, (said | pseudonyms.WORDS) - ours)
    # A group whose name is made of words that every page has cannot be told from them.
    groups = [name for name in private_values.groups_of_people(database) if words(name) - ours]
    topics = private_values.topic_labels(database)
    phrases = [*private_values.account_fields(database), *groups]
    redaction = Redaction(
        mode,
        Masker(names, phrases),
        pseudonyms.Pseudonyms(secrets.token_bytes(32), taken=names.union(*map(words, groups))),
        hidden_texts.hidden_among(
            hidden_texts.texts_of(found),
            private_values.hidden_texts(database),
            private_values.standing_texts(database),
        ),
        topics=topics,
    )
    shared, origins = redaction.findings(found), shared_provenance(provenance, mode)
    seen = redaction.charts(charts)
    page = render(shared, origins, activity=seen, mode=mode)
    report = Report(page, seen, shared, origins)
    if mode == "numbers":
        phrases += _names_of_topics(topics)
    private = leaks.Private(
        names_among=lambda asked: private_values.names_among(database, asked),
        ids_among=lambda asked: private_values.ids_among(database, asked),
        phrases=phrases,
        hidden_texts=lambda: private_values.hidden_texts(database),
        standing_texts=lambda: private_values.standing_texts(database),
    )
    for written in (report.html, data_of(report)):
        found_leaks = leaks.find(written, empty, private, blocks=chart_library_blocks())
        if found_leaks:
            raise ReportError(
                "the page was not written: it would show "
                + ", ".join(f"{leak.kind} ({leak.count})" for leak in found_leaks),
                hint="Share the numbers alone: --share numbers. This should not happen; please report it.",
            )
    return report


def _names_of_topics(labels: Sequence[str]) -> list[str]:
    """Topics as tables and as sentences name them; fewer than three words might be said by us as well."""
    several = [label for label in labels if label.count(", ") >= 2]
    return [*several, *(wording.in_words(label).text for label in several)]


def _empty_page(mode: Mode, spoken: str) -> str:
    """The page of an archive that holds nothing: the program's own words in that language."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Database.create(Path(folder) / "empty.duckdb") as database,
    ):
        database.execute("insert into accounts (account_id) values (0)")
        settings = Settings(language=spoken)
        analyze(database, settings)
        found = tuple(findings(database, settings))
        provenance = read_provenance(database, settings.fingerprint())
        return render(found, shared_provenance(provenance, mode), mode=mode)


def write_page(path: Path, report: Report) -> bool:
    """Writes the page, readable by its owner alone, and tells whether it replaced a file."""
    was_there = path.exists()
    write_privately(path, report.html)
    return was_there


def write_data(path: Path, report: Report) -> None:
    """Writes all numbers of the page as JSON; ids are strings, for they pass 2^53."""
    write_privately(path, data_of(report))


def data_of(report: Report) -> str:
    """All numbers of the page as JSON text."""
    data = {
        "provenance": dataclasses.asdict(report.provenance),
        "activity": [dataclasses.asdict(chart) for chart in report.activity],
        "findings": [dataclasses.asdict(finding) for finding in report.findings],
    }
    return json.dumps(_plain(data), indent=2, ensure_ascii=False) + "\n"


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
