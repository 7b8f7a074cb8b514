"""Every hostile archive is refused in words, or read with every record accounted for."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive_lens.errors import ArchiveError
from tests.archive.builders import read
from tests.archive.hostile_files import Case, all_cases

CASES = all_cases()


@pytest.mark.parametrize("name", list(CASES))
def test_a_hostile_archive_is_refused_or_accounted_for(tmp_path: Path, name: str) -> None:
    case = CASES[name]
    path = case.build(tmp_path)
    if case.refused:
        with pytest.raises(ArchiveError) as caught:
            read(path)
        assert case.refused in caught.value.message
        assert caught.value.hint
        assert caught.value.message.isprintable()
        assert len(caught.value.message) < 600
    else:
        _check(case, path)


def _check(case: Case, path: Path) -> None:
    result = read(path)

    assert sorted(result.column("tweet_id")) == sorted(case.ids)
    line = result.files[case.file]
    assert line.status == case.status
    if case.counts is not None:
        assert result.counts(case.file) == case.counts
    told = " ".join(issue.message for issue in result.issues)
    assert case.says in told
    assert "text 10" not in told
    named = sum(issue.record_number is not None for issue in result.issues)
    lost = sum((one.skipped or 0) + (one.repaired or 0) for one in result.files.values())
    assert named == lost or "more records" in told
    assert all(name.isprintable() for name in result.files)
