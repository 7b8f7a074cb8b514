"""Every relation comes with three queries to begin with, and each of them runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive_lens.store.catalog import Relation
from archive_lens.store.database import Database
from archive_lens.store.description import readable
from archive_lens.store.examples import examples
from archive_lens.store.fence import query
from tests.command_line import invoke


@pytest.mark.parametrize("relation", readable(), ids=lambda relation: relation.name)
def test_three_queries_run_and_read_the_relation(
    sample_database: Database, relation: Relation
) -> None:
    found = examples(relation)

    assert len(set(found)) == 3
    for sql in found:
        assert relation.name in sql.replace(";", " ").split()
        sample_database.tuples(sql)


def test_what_has_rows_shows_some(sample_database: Database) -> None:
    for relation in readable():
        if sample_database.value(f"select count(*) from {relation.name}"):
            first = sample_database.tuples(examples(relation)[0])
            assert first, relation.name


def test_the_fence_lets_them_pass(sample_path: Path) -> None:
    contacts = next(relation for relation in readable() if relation.name == "contacts")

    for sql in examples(contacts):
        assert query(sample_path, sql).rows


def test_schema_shows_them(sample_path: Path) -> None:
    code, out, _ = invoke("schema", "contacts", "--db", sample_path)

    assert code == 0
    assert '\n  archive-lens query "from contacts order by score desc limit 5"\n' in out
    assert out.count("archive-lens query") == 3


def test_schema_as_json_is_the_columns_alone(sample_path: Path) -> None:
    code, out, _ = invoke("schema", "contacts", "--json", "--db", sample_path)

    assert code == 0
    assert "archive-lens query" not in out
