"""What a terminal sees: tables, JSON, CSV, progress, errors. Nobody else uses Rich or prints.

stdout is the answer, stderr is the talk. Every string passes `visible`, so that no text of an archive can
move the cursor, hide words or write to the clipboard.
"""

from __future__ import annotations

import csv
import io
import json
import os
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from time import monotonic
from typing import TYPE_CHECKING, Any, TextIO

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn
from rich.table import Table as RichTable
from rich.text import Text

from archive_lens import wording
from archive_lens.findings import Cell, Column, Finding, Measure, Sentence, Table, Words
from archive_lens.spreadsheets import FORMULA

if TYPE_CHECKING:
    from archive_lens.ingest import IngestSummary

# C0 but tab and newline, DEL, C1, direction marks, line separators, byte order mark, lone surrogates.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)
_FORMULA = re.compile(FORMULA)
_JSON_SAFE_INTEGER = 2**53  # above it JavaScript rounds, and so do many readers of JSON

_LONGEST_NAME = 120  # entries of a hostile ZIP have names of 65,535 characters
TABLE_ROWS = 8  # rows of a table that `analyze` prints
LONGEST_CELL = (
    30_000  # characters in a table of rows; no tweet is longer, and Rich takes 1 s for a million
)


def visible(text: str) -> str:
    """The text with every hidden or dangerous character as a mark a person can see: `<U+001B>`."""
    return _HIDDEN.sub(lambda found: f"<U+{ord(found[0]):04X}>", text)


def one_line(text: str, width: int) -> str:
    """The text visible on one line of at most so many characters, cut with `…`."""
    flat = " ".join(visible(text).split())
    return flat if len(flat) <= width else flat[: width - 1].rstrip() + "…"


class Stopwatch:
    """Tells under --verbose how long each phase of a command took."""

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal
        self._began = self._touched = monotonic()

    def touch(self) -> None:
        """Notes the moment, which ends the phase unless there is a later one."""
        self._touched = monotonic()

    def lap(self, what: str, *, is_touched: bool = False) -> None:
        """Says what was done, and how long it took until now, or until the last touch."""
        until = self._touched if is_touched else monotonic()
        self._terminal.detail(f"{what}: {until - self._began:.1f} s")
        self._began = until


class Terminal:
    """One command's way to the two streams."""

    def __init__(self, *, quiet: bool = False, verbose: bool = False) -> None:
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(errors="backslashreplace")
        self.quiet = quiet
        self.verbose = verbose
        self._out = _console(sys.stdout)
        self._err = _console(sys.stderr)

    # The talk

    def note(self, text: str) -> None:
        """A line on stderr, after everything on stdout is out; nothing under --quiet."""
        if not self.quiet:
            sys.stdout.flush()
            self._err.print(Text(visible(text)), soft_wrap=True)

    def detail(self, text: str) -> None:
        """A line on stderr under --verbose only."""
        if self.verbose:
            self.note(text)

    def stopwatch(self) -> Stopwatch:
        """A stopwatch that begins now."""
        return Stopwatch(self)

    def error(self, message: str, hint: str) -> None:
        """What is wrong, then the one next step as the last line."""
        sys.stdout.flush()
        head = Text("archive-lens: error: ", style="bold red")
        self._err.print(head + Text(visible(message)), soft_wrap=True)
        if hint:
            self._err.print(Text("hint: ", style="bold") + Text(visible(hint)), soft_wrap=True)

    @contextmanager
    def progress(self, what: str) -> Iterator[Callable[[int, int, str], None]]:
        """A bar on stderr, on a terminal only; the block calls it with done, total and a word."""
        if self.quiet or not self._err.is_terminal or os.environ.get("TERM") == "dumb":
            yield lambda done, total, word: None
            return
        columns = (
            TextColumn("{task.description}"),
            BarColumn(),
            TaskProgressColumn(),
            TextColumn("{task.fields[word]}"),
            TimeElapsedColumn(),
        )
        with Progress(*columns, console=self._err, transient=True) as bar:
            task = bar.add_task(visible(what), total=None, word="")
            yield lambda done, total, word: bar.update(
                task, completed=done, total=max(total, 1), word=visible(word)
            )

    # The answer

    def line(self, text: str = "") -> None:
        """A plain line of the answer."""
        self._out.print(Text(visible(text)), soft_wrap=True)

    def finding(self, finding: Finding) -> None:
        """One analysis in words and tables, as the page says it."""
        self._out.print()
        self._out.print(Text(visible(finding.question), style="bold cyan"))
        self._out.print(_sentence(finding.verdict, style="bold"))
        for sentence in finding.says:
            self._out.print(_sentence(sentence))
        for sentence in finding.could_do:
            self._out.print(_sentence(("You could: ", *sentence)))
        self._out.print(Text(visible(f"Based on {finding.basis}."), style="dim"))
        self._out.print()
        self.measures(finding.measures, finding.labels, finding.headline.measure)
        for table in finding.tables:
            if table.rows:
                self._out.print()
                self._table(table)

    def measures(
        self, measures: Sequence[Measure], labels: Mapping[str, str], headline: str = ""
    ) -> None:
        """Measures in words, each with its interval and n."""
        table = _rich_table(
            "measure", ("value", "right"), ("95 % interval", "right"), ("n", "right")
        )
        for measure in measures:
            style = "bold" if measure.measure == headline else ""
            label = labels.get(measure.measure, measure.measure)
            table.add_row(
                Text(visible(label), style=style),
                Text(wording.number(measure.value, measure.unit), style=style),
                wording.interval(measure),
                f"{measure.n:,}",
            )
        self._out.print(table)

    def _table(self, table: Table) -> None:
        shown = table.rows[:TABLE_ROWS]
        heads = [(column.title, _justify(column)) for column in table.columns]
        rich = _rich_table(*heads)
        rich.title = Text(visible(table.title), style="italic")
        rich.title_justify = "left"
        for row in shown:
            cells = zip(row, table.columns, strict=True)
            rich.add_row(*(Text(_cell(value, column)) for value, column in cells))
        self._out.print(rich)
        if table.total > len(shown):
            more = f"{len(shown)} of {table.total:,} rows; all: archive-lens query 'from {table.relation}'"
            self._out.print(Text(more, style="dim"))

    def ledger(self, summary: IngestSummary) -> None:
        """The ledger of one archive: a line per file that holds something, and the problems met."""
        table = _rich_table(
            "file", "status", *((name, "right") for name in ("seen", "kept", "merged", "duplicates", "skipped", "repaired"))
        )  # fmt: skip
        told = [
            file
            for file in summary.files
            if file.seen or file.status in ("missing", "damaged", "unknown")
        ]
        for file in told:
            numbers = (
                file.seen,
                file.kept,
                file.merged,
                file.duplicates,
                file.skipped,
                file.repaired,
            )
            table.add_row(
                Text(one_line(file.file, _LONGEST_NAME)),
                file.status,
                *("–" if n is None else f"{n:,}" for n in numbers),
            )
        self._out.print(table)
        by_status: dict[str, int] = {}
        for file in summary.files:
            if file not in told:
                by_status[file.status] = by_status.get(file.status, 0) + 1
        if by_status:
            words = ", ".join(f"{n} {status}" for status, n in sorted(by_status.items()))
            self.line(f"other files: {words}")
        for issue in summary.issues[:20]:
            where = f" record {issue.record_number}" if issue.record_number else ""
            self.line(f"  {one_line(issue.file, _LONGEST_NAME)}{where}: {issue.message}")
        if len(summary.issues) > 20:
            self.line(
                f"  and {len(summary.issues) - 20:,} more: archive-lens query 'from ingest_issues'"
            )

    def rows(
        self,
        names: Sequence[str],
        rows: Sequence[Sequence[Any]],
        *,
        form: str,
        raw: bool = False,
    ) -> None:
        """Rows as table, json, ndjson, csv or markdown. CSV is safe for spreadsheets unless `raw`."""
        if form == "json":
            self.json([_record(names, row) for row in rows])
        elif form == "ndjson":
            for row in rows:
                self._raw(_json_text(_record(names, row), indent=None) + "\n")
        elif form == "csv":
            self._csv(names, rows, raw=raw)
        elif form == "markdown":
            self._markdown(names, rows)
        else:
            self._plain_table(names, rows)

    def _plain_table(self, names: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
        table, cut = _rich_table(*names), 0
        for row in rows:
            cells = [_text(value) for value in row]
            cut += sum(len(cell) > LONGEST_CELL for cell in cells)
            table.add_row(*(Text(visible(cell[:LONGEST_CELL])) for cell in cells))
        self._out.print(table)
        if cut:
            self.note(
                f"note: {cut:,} cells are cut at {LONGEST_CELL:,} characters; --format json for all"
            )

    def json(self, value: object) -> None:
        """One JSON document: ids beyond 2^53 as strings, only ASCII."""
        self._raw(_json_text(value, indent=2) + "\n")

    def text(self, text: str) -> None:
        """Text as it is, to the last byte: for a whole document on stdout."""
        self._raw(text)

    def _csv(self, names: Sequence[str], rows: Sequence[Sequence[Any]], *, raw: bool) -> None:
        def shown(value: object) -> str:
            text = visible(_text(value))
            return _no_formula(text) if isinstance(value, str) and not raw else text

        buffer = io.StringIO()
        writer = csv.writer(buffer, lineterminator="\n")
        for row in (names, *rows):
            writer.writerow([shown(value) for value in row])
        self._raw(buffer.getvalue())

    def _markdown(self, names: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
        def line(cells: Sequence[str]) -> str:
            clean = (visible(cell).replace("|", r"\|").replace("\n", " ") for cell in cells)
            return "| " + " | ".join(clean) + " |\n"

        body = "".join(line([_text(value) for value in row]) for row in rows)
        self._raw(line(names) + line(["---"] * len(names)) + body)

    def _raw(self, text: str) -> None:
        sys.stdout.write(text)


def _console(stream: TextIO) -> Console:
    width = None if stream.isatty() else int(os.environ.get("COLUMNS", "120"))
    return Console(file=stream, highlight=False, markup=False, emoji=False, width=width)


def _rich_table(*heads: str | tuple[str, str]) -> RichTable:
    table = RichTable(box=None, pad_edge=False, header_style="dim")
    for head in heads:
        name, justify = (head, "left") if isinstance(head, str) else head
        table.add_column(Text(visible(name)), justify=justify, overflow="fold")  # type: ignore[arg-type]  # left or right
    return table


def _sentence(sentence: Sentence, style: str = "") -> Text:
    text = Text(style=style)
    for part in sentence:
        if isinstance(part, Measure):
            text.append(wording.number(part.value, part.unit), style="bold")
        else:
            text.append(visible(part.text if isinstance(part, Words) else part))
    return text


def _justify(column: Column) -> str:
    return "right" if column.kind in ("count", "share", "score", "seconds", "number") else "left"


def _cell(value: Cell, column: Column) -> str:
    if value is None:
        return "–"
    if isinstance(value, list):
        return one_line(", ".join(map(str, value)), 60)
    if column.kind == "share" and isinstance(value, int | float):
        return wording.share(value)
    if column.kind == "seconds" and isinstance(value, int | float):
        return wording.duration(value)
    if column.kind == "quarter" and isinstance(value, date):
        return wording.quarter(value)
    if column.kind == "day" and isinstance(value, date):
        return f"{value:%Y-%m-%d}"
    if column.kind == "person" and isinstance(value, str):
        return one_line(wording.person(value), 24)
    if column.kind == "tweet_id":
        return str(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:,.2f}"
    if isinstance(value, int):
        return f"{value:,}"
    return one_line(str(value), 60)


def _record(names: Sequence[str], row: Sequence[Any]) -> dict[str, object]:
    """A row by column name; ids are strings whatever their size, so that no reader rounds them."""
    return {
        name: _id_text(value) if name.endswith(("_id", "_ids")) else value
        for name, value in zip(names, row, strict=True)
    }


def _id_text(value: object) -> object:
    if isinstance(value, list):
        return [_id_text(each) for each in value]
    return str(value) if isinstance(value, int) else value


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.isoformat(sep=" ")
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple | dict):
        return _json_text(value, indent=None)
    return str(value)


def _no_formula(text: str) -> str:
    return "'" + text if _FORMULA.match(text) else text


def _json_text(value: object, *, indent: int | None) -> str:
    return json.dumps(_jsonable(value), indent=indent, ensure_ascii=True)


def _jsonable(value: object) -> object:
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return value
    if isinstance(value, int):
        return value if abs(value) <= _JSON_SAFE_INTEGER else str(value)
    if isinstance(value, float):
        return value if value == value and abs(value) != float("inf") else None
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, dict):
        return {str(key): _jsonable(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_jsonable(each) for each in value]
    return str(value)
