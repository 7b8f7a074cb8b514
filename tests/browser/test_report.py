"""The report of the sample archive, as its owner opens it."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive_lens import reporting
from archive_lens.analyses import ANALYSES
from archive_lens.settings import Settings
from archive_lens.store.database import Database
from tests.browser.conftest import Opened, OpenPage

pytestmark = pytest.mark.browser

SECTIONS = [analysis.name for analysis in ANALYSES]


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory, sample_database: Database) -> Path:
    path = tmp_path_factory.mktemp("real") / "report.html"
    reporting.write_page(path, reporting.make(sample_database, Settings()))
    return path


@pytest.fixture(scope="module")
def opened(open_page: OpenPage, page: Path) -> Opened:
    return open_page(page)


def test_every_section_has_a_chart_that_plotly_drew(opened: Opened) -> None:
    for name in SECTIONS:
        drawn = opened.page.locator(f"#{name} figure .plot svg.main-svg")
        assert drawn.count() > 0, name
        assert opened.page.locator(f"#{name} figure .plot svg.main-svg .trace").count() > 0, name


def test_the_page_asks_for_nothing_and_complains_of_nothing(opened: Opened, page: Path) -> None:
    assert opened.requests == [page.as_uri()]
    assert opened.complaints == []
    assert opened.windows == []


@pytest.mark.parametrize("width", [1280, 390, 320])
def test_it_fits_the_window(open_page: OpenPage, page: Path, width: int) -> None:
    shown = open_page(page, width=width, javascript=False)

    assert shown.overflow() <= 0


def test_it_is_whole_without_javascript(open_page: OpenPage, page: Path) -> None:
    shown = open_page(page, javascript=False)

    for name in [*SECTIONS, "ledger"]:
        assert shown.page.locator(f"#{name} h2").is_visible()
    for name in SECTIONS:
        assert shown.page.locator(f"#{name} figure svg[role=img]").first.is_visible()


def test_nobody_is_shut_out(opened: Opened) -> None:
    opened.open_everything()

    assert opened.violations() == []
