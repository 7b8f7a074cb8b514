"""What a terminal sees: nothing of an archive can steer it."""

from __future__ import annotations

import csv
import io
import json
from datetime import datetime

import pytest

from archive_lens.console import Terminal
from archive_lens.forms import one_line, visible

HOSTILE = "\x1b]52;c;ZXZpbA==\x07 \x9b31m \u202egnp.exe \u2028 \ufeff \ud83d"


def test_control_and_direction_marks_are_made_visible() -> None:
    shown = visible(HOSTILE)

    assert shown.startswith("<U+001B>]52")
    for hidden in HOSTILE:
        if not hidden.isprintable() and hidden not in " \n\t":
            assert hidden not in shown
    assert visible("tab\tand\nline, café 🙂") == "tab\tand\nline, café 🙂"


def test_one_line_is_cut_with_a_mark() -> None:
    assert one_line("a\nb   c", 10) == "a b c"
    assert one_line("abcdefghij", 5) == "abcd…"


@pytest.mark.parametrize("form", ["table", "json", "ndjson", "csv", "markdown"])
def test_no_form_lets_a_control_character_through(
    capsys: pytest.CaptureFixture[str], form: str
) -> None:
    Terminal().rows(("text", HOSTILE), [(HOSTILE, [HOSTILE])], form=form)

    out = capsys.readouterr().out
    assert out
    assert not {"\x1b", "\x07", "\x9b", "\u202e", "\u2028", "\ufeff"} & set(out)


def test_ids_are_strings_in_json_and_small_numbers_are_not(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Terminal().rows(
        ("tweet_id", "n", "at", "share", "tags"),
        [(1741791377617846272, 3, datetime(2024, 1, 2, 3), float("nan"), ["a"])],
        form="json",
    )

    assert json.loads(capsys.readouterr().out) == [
        {
            "tweet_id": "1741791377617846272",
            "n": 3,
            "at": "2024-01-02T03:00:00",
            "share": None,
            "tags": ["a"],
        }
    ]


def test_ndjson_is_one_document_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    Terminal().rows(("a",), [(1,), (2,)], form="ndjson")

    assert [json.loads(line) for line in capsys.readouterr().out.splitlines()] == [
        {"a": 1},
        {"a": 2},
    ]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1+2", "@SUM(A1)", "\tx", "＝1"])
def test_csv_is_safe_for_spreadsheets_unless_raw(
    capsys: pytest.CaptureFixture[str], text: str
) -> None:
    Terminal().rows(("text", "n"), [(text, -5)], form="csv")
    safe = list(csv.reader(io.StringIO(capsys.readouterr().out)))
    Terminal().rows(("text", "n"), [(text, -5)], form="csv", raw=True)
    raw = list(csv.reader(io.StringIO(capsys.readouterr().out)))

    assert safe[1] == ["'" + text, "-5"]
    assert raw[1] == [text, "-5"]


def test_markdown_cells_keep_to_their_column(capsys: pytest.CaptureFixture[str]) -> None:
    Terminal().rows(("a", "b"), [("x|y\nz", None)], form="markdown")

    assert capsys.readouterr().out == "| a | b |\n| --- | --- |\n| x\\|y z |  |\n"


def test_errors_and_notes_go_to_stderr_and_the_hint_comes_last(
    capsys: pytest.CaptureFixture[str],
) -> None:
    terminal = Terminal()
    terminal.note("reading")
    terminal.error("holiday.zip is no archive", "Ask X for one.")

    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.splitlines() == [
        "reading",
        "archive-lens: error: holiday.zip is no archive",
        "hint: Ask X for one.",
    ]


def test_quiet_leaves_errors(capsys: pytest.CaptureFixture[str]) -> None:
    terminal = Terminal(quiet=True)
    terminal.note("reading")
    terminal.error("no", "yes")

    assert "reading" not in capsys.readouterr().err


def test_there_is_no_bar_where_stderr_is_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    with Terminal().progress("reading") as bar:
        bar(1, 2, "half")

    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", "")


def test_rows_of_too_many_columns_are_shown_a_value_a_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Three columns of 12 characters need 12 + 2 + 12 + 2 + 12 = 40."""
    names, row = ("a", "long_name", "c"), ("x" * 12, "y" * 12, "z" * 12)
    monkeypatch.setenv("COLUMNS", "40")
    Terminal().rows(names, [row], form="table")
    assert len(capsys.readouterr().out.splitlines()) == 2

    monkeypatch.setenv("COLUMNS", "39")
    Terminal().rows(names, [row, (1, None, True)], form="table")
    assert capsys.readouterr().out.splitlines() == [
        f"a          {'x' * 12}",
        f"long_name  {'y' * 12}",
        f"c          {'z' * 12}",
        "",
        "a          1",
        "long_name",
        "c          true",
    ]


@pytest.mark.parametrize("columns", ["abc", "0", "-3", "", "1"])
def test_a_width_that_is_none_changes_nothing(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, columns: str
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    Terminal().rows(("name", "n"), [("mira", 3)], form="table")

    assert capsys.readouterr().out == "name  n\nmira  3\n"
