"""The optional extra: loaded from the package alone, and a helpful word where it is not there."""

from __future__ import annotations

import socket
import sys
from pathlib import Path

import pytest

from archive_lens.analyses.topics import ANALYSIS
from archive_lens.analyses.topics.embeddings import word_vectors
from archive_lens.errors import UsageError
from archive_lens.settings import Settings, Topics
from tests.analyses.test_topics import CALM, THEMES, year
from tests.world import World, build

ASKED = Settings(topics=Topics(vectors="embeddings"))


def test_without_the_extra_the_reader_is_told_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "wordllama", None)

    with pytest.raises(UsageError, match="wordllama is not installed") as told:
        word_vectors(["kiln"])
    assert "embeddings" in told.value.hint


def test_topics_are_made_of_them_without_any_network(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("wordllama")

    def refuse(*_: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    with build(tmp_path / "a.duckdb", World(tweets=year(CALM))) as database:
        with database.transaction():
            ANALYSIS.compute(database, ASKED)
        topics = database.tuples("select words from counted_topics where topic_id >= 0")

    for (words,) in topics:
        assert max(len(set(words) & set(theme.split())) for theme in THEMES.values()) >= 8
