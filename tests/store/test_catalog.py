"""The form of SQL headers, and the order in which relations are made."""

from __future__ import annotations

import pytest

from archive_lens.store.catalog import HeaderError, parse, relations

HEADER = """/*
walks: every walk that somebody took,
also short ones.

grain    one row per walk_id
inputs   people, places
columns
  walk_id   bigint  -   the walk
  distance  double  km  how far it went
*/
select 1
"""


def test_a_header_becomes_a_relation() -> None:
    relation = parse("walks", "views", HEADER)

    assert relation.sentence == "every walk that somebody took, also short ones."
    assert relation.inputs == ("people", "places")
    assert relation.key == ("walk_id",)
    assert [(c.name, c.type, c.unit, c.meaning) for c in relation.columns] == [
        ("walk_id", "bigint", "-", "the walk"),
        ("distance", "double", "km", "how far it went"),
    ]
    assert relation.body == "select 1"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("select 1", "does not begin with a header"),
        (HEADER.replace("walks:", "runs:"), "must begin with 'walks: '"),
        (
            HEADER.replace("  distance  double  km  how far it went\n", "  distance double\n"),
            "needs name, type",
        ),
    ],
)
def test_a_header_out_of_form_is_refused(text: str, complaint: str) -> None:
    with pytest.raises(HeaderError, match=complaint):
        parse("walks", "views", text)


def test_every_relation_comes_after_its_inputs() -> None:
    met: set[str] = set()
    for relation in relations().values():
        assert set(relation.inputs) <= met, relation.name
        met.add(relation.name)
