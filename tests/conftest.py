"""Fixtures that all rooms share: real databases in tmp_path, the sample archive ingested once."""

from __future__ import annotations

import os
import shutil
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from archive_lens.analyses.run import analyze
from archive_lens.ingest import ingest
from archive_lens.settings import Settings
from archive_lens.store.database import Database
from tests.world import Tweet, World, build, daily

MakeDatabase = Callable[..., Database]


@pytest.hookimpl(tryfirst=True)
def pytest_cmdline_main(config: pytest.Config) -> None:
    """The whole suite uses all cores, a file to a core; what is named on the command line runs as it is asked for."""
    is_whole = all(word.startswith("-") for word in config.invocation_params.args)
    is_worker = "PYTEST_XDIST_WORKER" in os.environ  # asks again, and would have workers of its own
    can_share = config.pluginmanager.hasplugin("xdist") and not config.getoption("usepdb")
    if is_whole and can_share and not is_worker and not config.option.numprocesses:
        config.option.numprocesses = os.cpu_count()
        config.option.dist = "loadfile"


@pytest.fixture(scope="session", autouse=True)
def laid_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """New databases of this process are copies of an empty one: to lay a hundred commented relations takes .3 s."""
    folder = tmp_path_factory.mktemp("laid")
    lay = Database.create

    def copied(path: Path, *, is_large: bool = False) -> Database:
        empty = folder / f"{is_large}.duckdb"
        if not empty.exists():
            lay(empty, is_large=is_large).close()
        shutil.copyfile(empty, path)
        return Database.open(path)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Database, "create", staticmethod(copied))
        yield


@pytest.fixture
def make_database(tmp_path: Path) -> Iterator[MakeDatabase]:
    """Builds a database from `posts=[texts]` or `tweets=[Tweet]`, with scope and ground laid."""
    opened: list[Database] = []

    def make(
        *,
        posts: list[str] | None = None,
        tweets: list[Tweet] | None = None,
        settings: Settings | None = None,
        ground: bool = True,
        **world: Any,
    ) -> Database:
        rows = [*daily(posts or []), *(tweets or [])]
        path = tmp_path / f"made-{len(opened)}.duckdb"
        opened.append(build(path, World(tweets=rows, **world), settings, ground=ground))
        return opened[-1]

    yield make
    for database in opened:
        database.close()


ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "sample_archive"


@pytest.fixture(scope="session")
def sample_zip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample archive as a ZIP, as X would hand it out."""
    path = tmp_path_factory.mktemp("zip") / "twitter-sample.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for entry in sorted(SAMPLE.rglob("*")):
            if entry.is_file() and entry != SAMPLE / "README.md":
                archive.write(entry, entry.relative_to(SAMPLE).as_posix())
    return path


@pytest.fixture(scope="session")
def sample_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample archive ingested and analysed once; to be read, never written."""
    path = tmp_path_factory.mktemp("sample") / "sample.duckdb"
    ingest(SAMPLE, path)
    with Database.open(path) as database:
        analyze(database, Settings())
    return path


@pytest.fixture(scope="session")
def sample_copy(sample_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy for commands that write: DuckDB lets a process open a file in one way only."""
    copy = tmp_path_factory.mktemp("copy") / "archive.duckdb"
    shutil.copyfile(sample_path, copy)
    return copy


@pytest.fixture(scope="session")
def sample_database(sample_path: Path) -> Iterator[Database]:
    """The analysed sample, open for reading."""
    with Database.open(sample_path, read_only=True) as database:
        yield database
