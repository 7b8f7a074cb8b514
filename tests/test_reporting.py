"""Page, terminal data and database say the same."""

from __future__ import annotations

import json
import re
import stat
from pathlib import Path

import pytest

from archive_lens import reporting
from archive_lens.analyses import ANALYSES
from archive_lens.errors import ReportError
from archive_lens.report.sharing import Mode, Redaction
from archive_lens.settings import Settings
from archive_lens.store.database import Database
from tests.conftest import MakeDatabase
from tests.world import START, Tweet


@pytest.fixture(scope="module")
def made(sample_database: Database) -> reporting.Report:
    return reporting.make(sample_database, Settings())


def stored(database: Database) -> dict[str, float | None]:
    """Every measure of every summary."""
    return {
        measure: value
        for analysis in ANALYSES
        for measure, value in database.tuples(f"select measure, value from {analysis.name}_summary")
    }


def test_every_number_of_the_page_is_that_of_the_database(
    made: reporting.Report, sample_database: Database
) -> None:
    measures = stored(sample_database)
    shown = re.findall(r'data-measure="(\w+)" data-value="([^"]*)"', made.html)

    assert {name for name, _ in shown} == set(measures)
    for name, raw in shown:
        assert (float(raw) if raw else None) == measures[name], name


def test_each_measure_stands_in_one_summary(sample_database: Database) -> None:
    names = [
        row[0]
        for analysis in ANALYSES
        for row in sample_database.tuples(f"select measure from {analysis.name}_summary")
    ]

    assert len(names) == len(set(names))


PROMISED = {
    "repetition": {"repetition_rate", "repetition_rate_90d", "link_recycling_rate", "recirculation_rate"},
    "promotion": {"promo_share", "promo_to_conversation", "megaphone_index", "give_ratio"},
    "topics": {"latest_drift", "effective_topics"},
    "replies": {
        "reply_share", "one_and_done_share", "multi_turn_share", "deep_share",
        "median_latency_seconds", "max_thread_depth",
    },
    "breadth": {"effective_people", "top5_share"},
}  # fmt: skip


@pytest.mark.parametrize("name", PROMISED)
def test_the_promised_measures_are_there(sample_database: Database, name: str) -> None:
    found = {row[0] for row in sample_database.tuples(f"select measure from {name}_summary")}

    assert PROMISED[name] <= found


def test_intervals_hold_their_value(sample_database: Database) -> None:
    for analysis in ANALYSES:
        rows = sample_database.tuples(
            f"select measure, value, low, high, n from {analysis.name}_summary where low is not null"
        )
        for measure, value, low, high, n in rows:
            assert low <= value <= high, measure
            assert n > 0, measure


def test_seven_sections_and_the_ledger_are_on_the_page(made: reporting.Report) -> None:
    sections = re.findall(r'<section class="[^"]*" id="(\w+)"', made.html)

    assert sections == [*(analysis.name for analysis in ANALYSES), "ledger"]


def test_deleted_tweets_and_likes_are_not_quoted(
    made: reporting.Report, sample_database: Database
) -> None:
    private = sample_database.tuples(
        "select text from tweets where origin = 'deleted' union select text from likes where text is not null"
    )
    own = {row[0] for row in sample_database.tuples("select text from posts")}

    quoted = {quote.text for finding in made.findings for quote in finding.quotes}
    cells = {
        cell
        for finding in made.findings
        for table in finding.tables
        for row in table.rows
        for cell in row
        if isinstance(cell, str)
    }
    assert quoted
    assert not {row[0] for row in private if row[0] not in own} & (quoted | cells)


def test_the_data_file_holds_the_numbers_of_the_page(
    made: reporting.Report, tmp_path: Path, sample_database: Database
) -> None:
    path = tmp_path / "numbers.json"
    reporting.write_data(path, made)
    data = json.loads(path.read_text(encoding="utf-8"))

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    found = {m["measure"]: m["value"] for finding in data["findings"] for m in finding["measures"]}
    assert found == stored(sample_database)


WORLDS = {
    "one post": [Tweet("Hello world, this is my very first post here")],
    "only retweets": [Tweet("RT @x: hi", START, "retweet", retweeted_name="x", retweeted_user=5)],
    "only replies": [Tweet("@x yes", START, "reply", reply_to=5, reply_to_user=7, reply_to_name="x")],
    "no words": [Tweet("🙂", START), Tweet("https://t.co/a", START.replace(day=2), urls=["https://a.example"])],
    "no counts": [Tweet("A post without any counts at all", START, likes=None, retweets=None)],
    "nothing stands": [Tweet("gone", START, origin="deleted", deleted_at=START)],
}  # fmt: skip


@pytest.mark.parametrize("name", WORLDS)
def test_a_tiny_archive_makes_a_page_that_says_too_little(
    make_database: MakeDatabase, name: str
) -> None:
    from archive_lens.analyses.run import analyze

    database = make_database(tweets=WORLDS[name], ground=False)
    analyze(database, Settings())
    made = reporting.make(database, Settings())

    assert "too little" in {finding.confidence for finding in made.findings}
    assert made.html.count('<section class="card') == 8
    for finding in made.findings:
        assert finding.verdict
        if finding.headline.n == 0:
            assert not finding.headline.value


@pytest.mark.parametrize("mode", ["shareable", "numbers"])
def test_a_shared_page_of_the_sample_names_nobody_and_links_nowhere(
    sample_database: Database, mode: Mode
) -> None:
    shared = reporting.make(sample_database, Settings(), mode)
    text = re.sub(r"<script type=.text/plain.*?</script>", "", shared.html, flags=re.DOTALL)
    names = {name for (name,) in sample_database.tuples("select name from private_names")}

    assert f'data-mode="{mode}"' in text
    assert not re.findall(r'href="(?!#)', text)
    assert not {name.lower() for name in re.findall(r"@(\w+)", text)} & names
    assert not {int(number) for number in re.findall(r"(?<![\w.])\d{15,19}\b", text)}


def test_a_page_that_would_leak_is_refused(
    sample_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the redaction broken on purpose, the last scan still holds the page back."""
    monkeypatch.setattr(Redaction, "findings", lambda self, found: tuple(found))

    with pytest.raises(ReportError, match=r"it would show handle \(\d+\), id") as refused:
        reporting.make(sample_database, Settings(), "shareable")
    assert refused.value.exit_code == 6


def test_the_page_shows_when_the_owner_wrote_and_a_shared_one_hides_the_hours(
    made: reporting.Report, sample_database: Database
) -> None:
    assert [chart.chart_id for chart in made.activity] == [
        "activity-by-quarter",
        "activity-by-hour",
    ]
    counted = sum(value or 0 for each in made.activity[0].series for value in each.values)
    assert counted == made.provenance.analysed
    assert "The hours of your week" in made.html

    shared = reporting.make(sample_database, Settings(), "shareable")
    assert [chart.chart_id for chart in shared.activity] == ["activity-by-quarter"]
    assert "The hours of your week" not in shared.html


def test_every_answer_names_the_relations_to_ask(
    made: reporting.Report, sample_database: Database
) -> None:
    asked = re.findall(r'archive-lens query "from (\w+)"', made.html)

    assert {f"{analysis.name}_summary" for analysis in ANALYSES} <= set(asked)
    for relation in set(asked):
        assert sample_database.tuples(f"select count(*) from {relation}")
