"""Every word of ours that an answer or a page shows comes from the one catalogue, so that other languages can follow."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from archive_lens import language, reporting, wording
from archive_lens.analyses.run import analyze
from archive_lens.console import Terminal
from archive_lens.findings import Chart, Finding, Measure, Sentence, Table, Words
from archive_lens.ingest import ingest
from archive_lens.settings import Goal, Settings
from archive_lens.store.database import Database
from tests.catalogue import ROOT, TEMPLATE, extracted, misplaced
from tests.languages import CODE, outside, write_bracketed

WORD = re.compile(r"[^\W\d_]{2,}")
QUARTER = re.compile(r"\d{4} Q[1-4]")
#: Names that are no words: of us, of formats, of units without a language.
NAMES = frozenset({"archive_lens", "archive", "lens", "UTC", "SHA"})
OURS = frozenset({"text", "label"})
GOALS = (Goal("Pottery", words=("kiln", "glaze")),)


@pytest.fixture(scope="module")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Settings]:
    """Settings that ask for the language in brackets."""
    folder = tmp_path_factory.mktemp("languages")
    write_bracketed(folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(language, "FOLDER", folder)
        yield Settings(language=CODE, goals=GOALS)


@pytest.fixture(scope="module")
def spoken_database(
    made_up: Settings, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Database]:
    """The sample archive, analysed in that language."""
    path = tmp_path_factory.mktemp("spoken") / "sample.duckdb"
    ingest(ROOT / "sample_archive", path)
    with Database.open(path) as database:
        analyze(database, made_up)
        yield database


@pytest.fixture(scope="module")
def spoken_report(made_up: Settings, spoken_database: Database) -> reporting.Report:
    """The private page in that language."""
    return reporting.make(spoken_database, made_up)


@pytest.fixture(scope="module")
def spoken_nothing(made_up: Settings, tmp_path_factory: pytest.TempPathFactory) -> reporting.Report:
    """The report of an account without a tweet in that language."""
    with Database.create(tmp_path_factory.mktemp("spoken") / "empty.duckdb") as database:
        database.execute("insert into accounts (account_id) values (0)")
        analyze(database, made_up)
        return reporting.make(database, made_up)


def test_the_catalogue_holds_what_the_code_says() -> None:
    with TEMPLATE.open("rb") as file:
        held = {(message.id, message.context) for message in read_po(file)}

    assert {(message.id, message.context) for message in extracted()} == held, (
        "write it anew: python -m tests.catalogue"
    )


def test_every_message_names_its_places() -> None:
    """`{}` or `{0}` would tell a translator nothing, and `{n:,}` would be English."""
    for message in extracted():
        for text in [message.id] if isinstance(message.id, str) else message.id:
            places = re.findall(r"\{([^}]*)\}", text)
            assert all(re.fullmatch(r"[a-z_]+", place) for place in places), text


def test_a_translation_with_other_places_is_named() -> None:
    """Each language in the package is held to this, too."""
    spoken = Catalog(locale=CODE)
    spoken.add("{first} and {last}", "{first} und {last}")
    spoken.add("{first} to {last}", "{erstes} bis {last}")
    spoken.add(("{n} row", "{n} rows"), ("eine Zeile", "{n} Zeilen"))
    spoken.add(("{n} page", "{n} pages"), ("{n} Seite", "{anzahl} Seiten"))
    spoken.add("{n} of them", "")

    assert misplaced(spoken) == ["{first} to {last}", "('{n} page', '{n} pages')"]
    for path in language.FOLDER.glob("*/LC_MESSAGES/*.po"):
        with path.open("rb") as file:
            assert not misplaced(read_po(file)), path


def test_every_word_of_the_answers_comes_from_the_catalogue(
    spoken_report: reporting.Report,
) -> None:
    told = [
        (finding.analysis, text) for finding in spoken_report.findings for text in _ours(finding)
    ]
    told += [("activity", text) for chart in spoken_report.activity for text in _of_chart(chart)]

    assert not _untold(told)


def test_an_account_without_a_tweet_is_told_of_in_the_catalogues_words(
    spoken_nothing: reporting.Report,
) -> None:
    findings = spoken_nothing.findings

    assert not _untold((finding.analysis, text) for finding in findings for text in _ours(finding))


@pytest.mark.parametrize("which", ["spoken_report", "spoken_nothing"])
def test_every_word_of_the_page_comes_from_the_catalogue(
    which: str, request: pytest.FixtureRequest
) -> None:
    page = _Page()
    page.feed(request.getfixturevalue(which).html)

    assert page.language == CODE
    assert not _untold([("page", page.text)])


def test_the_terminal_speaks_the_language(
    spoken_report: reporting.Report, capsys: pytest.CaptureFixture[str]
) -> None:
    terminal = Terminal()
    with language.spoken(CODE):
        for finding in spoken_report.findings:
            terminal.finding(finding)

    assert "⟦Based on ⟦" in capsys.readouterr().out


def test_a_page_of_numbers_hides_topics_and_quarters_in_any_language(
    made_up: Settings, spoken_database: Database
) -> None:
    page = _Page()
    page.feed(reporting.make(spoken_database, made_up, "numbers").html)
    labels = [label for (label,) in spoken_database.tuples("select label from topics")]

    assert len(labels) > 5
    assert not [label for label in labels if label in page.everything]
    assert not [label for label in labels if wording.in_words(label).text in page.everything]
    assert not QUARTER.search(page.everything)


def test_no_sentence_stands_outside_the_catalogue() -> None:
    """Also in the branches that no archive here takes."""
    package = ROOT / "archive_lens"
    files = [
        *(package / "analyses").rglob("*.py"),
        *(package / "report").glob("*.py"),
        package / "wording.py",
        package / "store" / "provenance.py",
    ]
    found = [
        f"{path.relative_to(ROOT)}:{line}: {text}"
        for path in sorted(files)
        if path.name not in _ERRORS
        for line, text in _sentences(path)
    ]

    assert not found, "\n".join(found)


def _untold(told: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """What of these texts of ours holds words that are not from the catalogue."""
    return [
        (whose, text)
        for whose, text in told
        if set(WORD.findall(QUARTER.sub("", outside(text)))) - NAMES
    ]


def _ours(finding: Finding) -> Iterator[str]:
    sentences = (
        finding.verdict, finding.headline_label, *finding.says, *finding.could_do,
        *(quote.why for quote in finding.quotes),
    )  # fmt: skip
    for sentence in sentences:
        yield _own_words(sentence)
    yield from (finding.title, finding.question, finding.basis, finding.method, finding.wrong_when)
    yield from finding.labels.values()
    yield from (measure.note for measure in finding.measures)
    for chart in finding.charts:
        yield from _of_chart(chart)
    for table in finding.tables:
        yield from _of_table(table)


def _of_chart(chart: Chart) -> Iterator[str]:
    yield from (chart.title, chart.note, chart.band, chart.x_title, chart.y_title)
    if not (chart.names_people or chart.names_words):
        yield chart.finding
        yield from (_own_words(label) if isinstance(label, tuple) else label for label in chart.x)
        yield from (series.name for series in chart.series)


def _of_table(table: Table) -> Iterator[str]:
    yield table.title
    yield from (column.title for column in table.columns)
    for row in table.rows:
        for cell, column in zip(row, table.columns, strict=True):
            if column.kind not in OURS:
                continue
            for each in cell if isinstance(cell, list) else [cell]:
                if isinstance(each, str):
                    yield each
                elif isinstance(each, tuple):
                    yield _own_words(each)


def _own_words(sentence: Sentence) -> str:
    """A sentence without the words of the archive, and with a figure for each measure."""
    return "".join("0" if isinstance(part, Measure | Words) else part for part in sentence)


class _Page(HTMLParser):
    """The texts of a page that are not the archive's: outside of cells, quotes, names and code."""

    _ARCHIVE = frozenset({"bdi", "code", "blockquote", "script", "style", "tbody", "svg", "title"})

    def __init__(self) -> None:
        super().__init__()
        self.language = ""
        self.text = ""
        self.everything = ""  # the archive's too
        self._depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "html":
            self.language = given.get("lang") or ""
        if tag in self._ARCHIVE:
            self._depth += 1
        elif given.get("role") != "img":  # charts are looked at as such
            self.text += given.get("aria-label") or ""

    def handle_endtag(self, tag: str) -> None:
        if tag in self._ARCHIVE:
            self._depth -= 1

    def handle_data(self, data: str) -> None:
        self.everything += data
        if not self._depth:
            self.text += data


_SENTENCE = re.compile(r"[A-Za-z]{2,},? [a-z]{2,}")
_CATALOGUE = frozenset({"tr", "tr_n", "tr_c", "say", "say_n", "mark"})
_QUERIES = frozenset({"tuples", "rows", "value", "frame", "execute", "_rows", "mine", "quotes"})
_SQL = re.compile(
    r"\bselect\b|^\s*(with|insert|and)\b|\b(inner|left) join\b|\border by\b|\bdesc\b|\bbetween\s*$"
)
#: Codes and marks that are no words to read: a confidence, a part of the page's head, what a leak is called in the error.
_CODES = frozenset({"too little", 'th scope="row"'})
_ERRORS = frozenset({"assets.py", "leaks.py", "embeddings.py"})


def _sentences(path: Path) -> Iterator[tuple[int, str]]:
    """String literals that look like a sentence and stand in no call of the catalogue, no error and no SQL."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    passed: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            passed.add(node.value)  # a docstring
        if isinstance(node, ast.Raise) or _called(node) in _CATALOGUE | _QUERIES:
            passed.update(ast.walk(node))
    for node in ast.walk(tree):
        if node in passed or not isinstance(node, ast.Constant) or not isinstance(node.value, str):
            continue
        is_other = _SQL.search(node.value) or node.value in _CODES or "<" in node.value
        if _SENTENCE.search(node.value) and not is_other:
            yield node.lineno, node.value.strip()[:80]


def _called(node: ast.AST) -> str:
    """The name of the function that is called there; nothing where none is."""
    if not isinstance(node, ast.Call):
        return ""
    return getattr(node.func, "attr", "") or getattr(node.func, "id", "")
