"""Every SQL file against DuckDB: what its header says is what the database holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive_lens.store.catalog import Relation, relations
from archive_lens.store.database import Database

ROWS = [relation for relation in relations().values() if relation.folder != "macros"]
MACROS = [relation for relation in relations().values() if relation.folder == "macros"]


def _code(relation: Relation) -> str:
    """The body without comments and texts."""
    return re.sub(r"(?s:/\*.*?\*/)|--[^\n]*|'[^']*'", " ", relation.body)


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    with Database.create(tmp_path_factory.mktemp("sql") / "empty.duckdb") as database:
        yield database


@pytest.mark.parametrize("relation", ROWS, ids=lambda relation: relation.name)
def test_columns_are_those_of_the_header(empty: Database, relation: Relation) -> None:
    found = empty.tuples(f"select column_name, lower(column_type) from (describe {relation.name})")

    assert found == [(column.name, column.type) for column in relation.columns]


@pytest.mark.parametrize(
    "relation", [r for r in ROWS if r.folder == "analyses"], ids=lambda relation: relation.name
)
def test_a_body_gives_what_its_header_says(empty: Database, relation: Relation) -> None:
    found = empty.tuples(f"select column_name, lower(column_type) from (describe {relation.body})")

    assert found == [(column.name, column.type) for column in relation.columns]


@pytest.mark.parametrize("relation", ROWS, ids=lambda relation: relation.name)
def test_the_database_explains_itself(empty: Database, relation: Relation) -> None:
    catalogue = "duckdb_views()" if relation.folder == "views" else "duckdb_tables()"
    name = "view_name" if relation.folder == "views" else "table_name"
    comment = empty.value(
        f"select comment from {catalogue} where {name} = $name", {"name": relation.name}
    )
    comments = empty.tuples(
        "select column_name from duckdb_columns() where table_name = $name and comment is null",
        {"name": relation.name},
    )

    assert comment == relation.sentence
    assert comments == []


@pytest.mark.parametrize("relation", ROWS, ids=lambda relation: relation.name)
def test_inputs_are_what_the_body_reads(relation: Relation) -> None:
    code = _code(relation)
    words = set(re.findall(r"[a-z_][a-z0-9_]*", code))
    read = {other for other in relations() if other in words and other != relation.name}

    if relation.folder == "tables":
        assert relation.inputs == ()
    else:
        assert set(relation.inputs) <= read, "an input that is not read"
        assert {
            name for name in read if re.search(rf"\b(from|join)\s+{name}\b|\b{name}\s*\(", code)
        } <= set(relation.inputs)


@pytest.mark.parametrize("relation", ROWS, ids=lambda relation: relation.name)
def test_meanings_are_written_for_people(relation: Relation) -> None:
    assert relation.sentence.endswith(".")
    assert relation.grain
    for column in relation.columns:
        assert len(column.meaning) > 3, column.name


@pytest.mark.parametrize("relation", [*ROWS, *MACROS], ids=lambda relation: relation.name)
def test_files_are_lower_case_and_name_their_joins(relation: Relation) -> None:
    code = _code(relation)

    assert not re.search(r"\b(SELECT|FROM|WHERE|JOIN)\b", code)
    for join in re.findall(r"(\w+)\s+join\b", code):
        assert join in {"inner", "left", "cross", "full", "asof", "semi", "anti", "right", "outer"}
    assert len(Path(relation.name).name) <= 40


@pytest.mark.parametrize("relation", [r for r in ROWS if r.key], ids=lambda relation: relation.name)
def test_the_grain_is_unique_on_the_sample(sample_database: Database, relation: Relation) -> None:
    keys = ", ".join(relation.key)
    repeated = sample_database.tuples(
        f"select {keys} from {relation.name} group by {keys} having count(*) > 1 limit 3"
    )

    assert repeated == []
