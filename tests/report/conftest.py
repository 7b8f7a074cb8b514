"""Pages of made-up findings, rendered once."""

from __future__ import annotations

import pytest

from archive_lens.report.page import render
from tests.report import examples


@pytest.fixture(scope="session")
def page() -> str:
    """The page of all seven findings."""
    return render(examples.seven(), examples.provenance())


@pytest.fixture(scope="session")
def hostile_page() -> str:
    """A page whose every word from the archive is an attack."""
    return render(
        (examples.hostile_finding(),), examples.provenance(display_name=examples.HOSTILE[0])
    )
