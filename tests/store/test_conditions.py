"""Conditions of the owner's: one expression over one person's facts, and no way to anything else."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path

import polars as pl
import pytest

from archive_lens.settings import FLAGS, Stages
from archive_lens.store import conditions_fence
from archive_lens.store.conditions import LONGEST, ConditionError, Facts
from archive_lens.store.conditions_fence import FencedFacts

PEOPLE = pl.DataFrame(
    {
        "user_id": [5, 6, 7],
        "username": ["ana", "ben", None],
        "replies": [1, 2, 3],
        "reciprocity": [["follows you"], [], []],
        "flags": [["owed"], [], ["old_client"]],
    },
    schema_overrides={"reciprocity": pl.List(pl.String), "flags": pl.List(pl.String)},
)
MORE = {"stage": "varchar", "flags": "varchar[]"}


@pytest.fixture
def people() -> Iterator[Facts]:
    with Facts("contact_facts", PEOPLE, MORE) as facts:
        yield facts


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("replies >= 2", [False, True, True]),
        ("reciprocity = []", [False, True, True]),
        ("username like 'a%'", [True, False, False]),
        ("username <> 'ana'", [False, True, False]),  # unknown is false
        ("list_contains(flags, 'old_client')", [False, False, True]),
        ("list_filter(flags, lambda flag: flag = 'owed') <> []", [True, False, False]),
        ("contact_facts.replies between 2 and 2", [False, True, False]),
        ("replies > 1 -- more than once", [False, True, True]),
        ("case when user_id = 5 then true else replies = 3 end", [True, False, True]),
        ("false", [False, False, False]),
    ],
)
def test_which_people_fit(people: Facts, condition: str, expected: list[bool]) -> None:
    assert people.fit(condition).to_list() == expected


def test_the_shipped_conditions_can_be_used() -> None:
    with Facts("contact_facts", more=MORE) as facts:
        for condition in (
            *FLAGS.values(),
            *(getattr(Stages(), n) for n in Stages.__struct_fields__),
        ):
            facts.check(condition)
            assert facts.fit(condition).to_list() == []


HOSTILE = [
    # more than one expression, or another statement
    "replies > 3; drop table contact_facts",
    "1); drop table contact_facts; --",
    "true) or (true",
    "replies, mentions",
    "true as fits",
    "distinct replies",
    "1 limit 1",
    "true from contact_facts",
    "true where true",
    "true union select true",
    "true order by 1",
    "select true",
    "drop table contact_facts",
    "attach 'other.duckdb'",
    "copy contact_facts to 'here.csv'",
    "",
    "  -- nothing",
    "/* open",
    "'open",
    # other relations and files
    "(select count(*) from followers) > 3",
    "exists (from 'secret.csv')",
    "user_id in (select 1)",
    "read_text('secret.csv') is not null",
    "(from read_csv('secret.csv')) is not null",
    "sniff_csv('secret.csv') is not null",
    "query('select 1') is not null",
    "query_table('followers') is not null",
    # the program, the clock and chance
    "getenv('HOME') = 'x'",
    "current_setting('memory_limit') = 'x'",
    "getvariable('x') is null",
    "current_date > last_at",
    "now() > last_at",
    "today() > last_at",
    "ago(interval 1 day) > last_at",
    "random() < 0.5",
    "uuid() is not null",
    "write_log('x') is null",
    "nextval('x') > 1",
    "sleep_ms(10000) is null",
    "load_extension('httpfs')",
    # more than one person, or no column by name
    "count(*) > 1",
    "sum(replies) over () > 3",
    "unnest([true])",
    "columns(*) > 1",
    "*",
    "#1 > 3",
    "$x > 3",
    "? > 3",
    "rowid > 1",
    # no stack is deep enough
    "(" * 1500 + "true" + ")" * 1500,
    "not " * 900 + "true",
    "true or " * LONGEST + "true",
]


@pytest.mark.parametrize("condition", HOSTILE)
def test_nothing_but_an_expression_is_taken(
    people: Facts, condition: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "secret.csv").write_text("a\n1\n")

    with pytest.raises(ConditionError) as caught:
        people.check(condition)

    assert caught.value.message
    assert caught.value.hint
    assert people.fit("replies > 0").to_list() == [True, True, True]  # it is still there
    assert [path.name for path in tmp_path.iterdir()] == ["secret.csv"]


def test_files_are_out_of_reach_even_for_what_would_pass(people: Facts, tmp_path: Path) -> None:
    """The second wall: SQL that the first one would have refused."""
    (tmp_path / "secret.csv").write_text("a\n1\n")

    for sql in (
        f"from '{tmp_path}/secret.csv'",
        f"copy contact_facts to '{tmp_path}/out.csv'",
        f"attach '{tmp_path}/other.duckdb'",
        "set enable_external_access = true",
        "set memory_limit = '8GB'",
        "install httpfs",
    ):
        with pytest.raises(ConditionError):
            people._run(sql)
    assert [path.name for path in tmp_path.iterdir()] == ["secret.csv"]


@pytest.mark.parametrize(
    ("condition", "message"),
    [
        ("repliez > 1", "no column 'repliez'"),
        ("username::int > 1", "Could not convert string 'ana'"),
        ("regexp_matches(username, '(')", "missing )"),
        ("unheard_of(replies)", "unheard_of"),
    ],
)
def test_what_fails_says_why(people: Facts, condition: str, message: str) -> None:
    with pytest.raises(ConditionError) as caught:
        people.fit(condition)

    assert message in caught.value.message
    assert "\n" not in caught.value.message


def test_a_near_name_is_offered(people: Facts) -> None:
    with pytest.raises(ConditionError) as caught:
        people.check("repliez > 1")

    assert caught.value.hint == "Did you mean replies?"


def test_a_pattern_is_one_that_duckdb_reads(people: Facts) -> None:
    people.check_pattern("mugs?|kiln")
    with pytest.raises(ConditionError):
        people.check_pattern("(")


def test_the_process_answers_as_the_program_does(people: Facts) -> None:
    with FencedFacts("contact_facts", PEOPLE, MORE) as fenced:
        for condition in ("replies >= 2", "username <> 'ana'", "list_contains(flags, 'owed')"):
            assert fenced.fit(condition).to_list() == people.fit(condition).to_list()
        fenced.check("replies > 1")
        fenced.check_pattern("mugs?|kiln")
        with pytest.raises(ConditionError) as caught:
            fenced.fit("repliez > 1")
        assert caught.value.hint == "Did you mean replies?"
        assert fenced.fit("replies > 2").to_list() == [False, False, True]


@pytest.mark.parametrize(
    "condition",
    [
        "length(repeat('x', 3000000000)) > 1",
        "length(repeat(username, 100000000)) > 1",
        # forty doublings
        f"list_reduce([{', '.join(['username'] * 40)}], lambda one, other: one || one) is null",
        # DuckDB looks at no clock inside one call
        "levenshtein(repeat('a', 60000), repeat('b', 60000)) > 1",
    ],
)
def test_one_long_call_ends_with_its_process(
    condition: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conditions_fence, "TIMEOUT", 4.0)
    began = time.monotonic()

    with (
        FencedFacts("contact_facts", PEOPLE, MORE) as fenced,
        pytest.raises(ConditionError) as caught,
    ):
        fenced.fit(condition)

    assert re.fullmatch(r"it took longer than 4 s|it needs more than 500 MB", caught.value.message)
    assert time.monotonic() - began < 4 + 10  # with the start, on a busy machine
