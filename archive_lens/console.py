"""What a terminal sees: tables, JSON, CSV, progress, errors. Nobody else uses Rich or prints.

stdout is the answer, stderr is the talk. Every string passes `visible`, so that no text of an archive can
move the cursor, hide words or write to the clipboard.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from time import monotonic
from typing import TYPE_CHECKING, Any, TextIO

from rich.cells import cell_len, set_cell_size
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn
from rich.table import Table as RichTable
from rich.text import Text

from archive_lens import wording
from archive_lens.findings import Cell, Column, Finding, Measure, Sentence, Table, Words
from archive_lens.forms import (
    csv_text,
    json_text,
    markdown_text,
    one_line,
    record,
    text_of,
    visible,
)
from archive_lens.language import digits, say, tr, tr_n

if TYPE_CHECKING:
    from archive_lens.ingest import IngestSummary

_LONGEST_NAME = 120  # entries of a hostile ZIP have names of 65,535 characters
WIDTH, NARROWEST = 120, 20  # characters of a line, where no terminal tells
LEGIBLE = 12  # characters that a column needs, if it has so many; less breaks numbers and names
TABLE_ROWS = 8  # rows of a table that `analyze` prints
LONGEST_CELL = (
    30_000  # characters in a table of rows; no tweet is longer, and Rich takes 1 s for a million
)


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

    def finding(self, finding: Finding, of_database: str = "") -> None:
        """One analysis in words and tables, as the page says it; `of_database` is the option that names the database."""
        self._out.print()
        self._out.print(Text(visible(finding.question), style="bold cyan"))
        self._out.print(_sentence(finding.verdict, style="bold"))
        for sentence in finding.says:
            self._out.print(_sentence(sentence))
        for sentence in finding.could_do:
            self._out.print(_sentence(say("You could: {sentence}", sentence=sentence)))
        basis = tr("Based on {basis}.", basis=finding.basis)
        self._out.print(Text(visible(basis), style="dim"))
        self._out.print()
        self.measures(finding.measures, finding.labels, finding.headline.measure)
        for table in finding.tables:
            if table.rows:
                self._out.print()
                self._table(table, of_database)

    def measures(
        self, measures: Sequence[Measure], labels: Mapping[str, str], headline: str = ""
    ) -> None:
        """Measures in words, each with its interval and n."""
        table = _rich_table(
            tr("measure"), (tr("value"), "right"), (tr("95 % interval"), "right"), ("n", "right")
        )
        for measure in measures:
            style = "bold" if measure.measure == headline else ""
            label = labels.get(measure.measure, measure.measure)
            table.add_row(
                Text(visible(label), style=style),
                Text(wording.number(measure.value, measure.unit), style=style),
                wording.interval(measure),
                digits(measure.n),
            )
        self._print(table)

    def _table(self, table: Table, of_database: str) -> None:
        shown = table.rows[:TABLE_ROWS]
        heads = [(column.title, _justify(column)) for column in table.columns]
        rich = _rich_table(*heads)
        rich.title = Text(visible(table.title), style="italic")
        rich.title_justify = "left"
        for row in shown:
            cells = zip(row, table.columns, strict=True)
            rich.add_row(*(Text(_cell(value, column)) for value, column in cells))
        self._print(rich)
        if table.total > len(shown):
            more = tr_n(
                "{shown} of {n} row; all: {command}",
                "{shown} of {n} rows; all: {command}",
                table.total,
                shown=digits(len(shown)),
                command=f"archive-lens query{of_database} 'from {table.relation}'",
            )
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
        self._print(table)
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
            self.json([record(names, row) for row in rows])
        elif form == "ndjson":
            for row in rows:
                self._raw(json_text(record(names, row), indent=None) + "\n")
        elif form == "csv":
            self._raw(csv_text(names, rows, raw=raw))
        elif form == "markdown":
            self._raw(markdown_text(names, rows))
        else:
            self._plain_table(names, rows)

    def _plain_table(self, names: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
        cells = [[text_of(value) for value in row] for row in rows]
        cut = sum(len(cell) > LONGEST_CELL for row in cells for cell in row)
        shown = [[visible(cell[:LONGEST_CELL]) for cell in row] for row in cells]
        if _least_width(names, cells) > self._out.width:
            self._records(names, shown)
        else:
            self._print(_grid(names, shown))
        if cut:
            self.note(
                f"note: {cut:,} cells are cut at {LONGEST_CELL:,} characters; --format json for all"
            )

    def _records(self, names: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """A line for each value, for rows of more columns than a line has room for. Rich would take 7 ms a row."""
        heads = [visible(name) for name in names]
        width = max(map(cell_len, heads))
        room, indent = max(self._out.width - width - 2, LEGIBLE), " " * (width + 2)
        shown = [self._dim(set_cell_size(head, width)) for head in heads]
        for number, row in enumerate(rows or [[""] * len(names)]):
            lines = [""] if number else []
            for head, value in zip(shown, row, strict=True):
                first, *rest = self._folded(value, room)
                lines.append(f"{head}  {first}" if first else head.rstrip(" "))
                lines += [f"{indent}{line}".rstrip(" ") for line in rest]
            self._raw("".join(f"{line}\n" for line in lines))

    def _dim(self, text: str) -> str:
        """The text as the terminal is to have it, dim where it has colours."""
        with self._out.capture() as told:
            self._out.print(Text(text, style="dim"), end="")
        return told.get()

    def _folded(self, text: str, room: int) -> list[str]:
        """The text in lines that fit; most fit as they are."""
        if len(text) * 2 <= room and "\n" not in text:  # no character is wider than two
            return [text]
        lines = Text(text).wrap(self._out, room, overflow="fold")
        return [line.plain.rstrip(" ") for line in lines] or [""]

    def _print(self, table: RichTable) -> None:
        """A table; where no terminal is, without the spaces that fill its last column."""
        if self._out.is_terminal:
            self._out.print(table)
            return
        with self._out.capture() as told:
            self._out.print(table)
        self._raw("".join(f"{line.rstrip(' ')}\n" for line in told.get().splitlines()))

    def json(self, value: object) -> None:
        """One JSON document: ids beyond 2^53 as strings, only ASCII."""
        self._raw(json_text(value, indent=2) + "\n")

    def text(self, text: str) -> None:
        """Text as it is, to the last byte: for a whole document on stdout."""
        self._raw(text)

    def _raw(self, text: str) -> None:
        sys.stdout.write(text)


class _Console(Console):
    """Rich ends the program with code 1 when a reader such as `head` has seen enough; that is no failure."""

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError from None


def _console(stream: TextIO) -> Console:
    width = None if stream.isatty() else _told_width()
    return _Console(file=stream, highlight=False, markup=False, emoji=False, width=width)


def _told_width() -> int:
    told = os.environ.get("COLUMNS", "")
    return max(int(told), NARROWEST) if told.isdecimal() and int(told) else WIDTH


def _rich_table(*heads: str | tuple[str, str]) -> RichTable:
    table = RichTable(box=None, pad_edge=False, header_style="dim")
    for head in heads:
        name, justify = (head, "left") if isinstance(head, str) else head
        table.add_column(Text(visible(name)), justify=justify, overflow="fold")  # type: ignore[arg-type]  # left or right
    return table


def _grid(names: Sequence[str], rows: Sequence[Sequence[str]]) -> RichTable:
    table = _rich_table(*names)
    for row in rows:
        table.add_row(*map(Text, row))
    return table


def _least_width(names: Sequence[str], cells: Sequence[Sequence[str]]) -> int:
    """Characters that a line of the table needs, with each column as wide as its words or `LEGIBLE`."""
    widest = [max(map(len, column)) for column in zip(names, *cells, strict=True)]
    return sum(min(width, LEGIBLE) for width in widest) + 2 * (len(widest) - 1)


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
        return one_line(column.between.join(map(str, value)), 60)
    if isinstance(value, tuple):
        return one_line(wording.plain(value), 60)
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
        return tr("yes") if value else tr("no")
    if isinstance(value, float):
        return digits(value, 2)
    if isinstance(value, int):
        return digits(value)
    return one_line(str(value), 60)
