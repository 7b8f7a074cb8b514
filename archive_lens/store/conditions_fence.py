"""The owner's own conditions, answered by a process that can reach nothing and is killed when its time is up.

DuckDB stops no single call of a function: `repeat('x', 1000000000)` took 23 s under a limit of 10 s, while the
condition was only looked at. The conditions that ship with the program need no such process, which costs half a second.
"""

from __future__ import annotations

import io
import signal
import sys
from contextlib import ExitStack
from typing import Any

import polars as pl

from archive_lens import posix
from archive_lens.store import child, wire
from archive_lens.store.conditions import MEMORY, TIMEOUT, ConditionError, Facts, marked

_CONDITION = "condition"  # the trouble that its owner can mend
_MOST_BYTES = 1 << 40  # of a frame; both ends are ours
_MOST_CONDITIONS = 100  # that take all of their time
_SIMPLER = "Write a simpler condition."


class FencedFacts:
    """`Facts` in a process of their own, which lives as long as the block."""

    def __init__(
        self, relation: str, rows: pl.DataFrame | None = None, more: dict[str, str] | None = None
    ) -> None:
        """Without rows conditions can only be checked. `more` are the types of columns beside the relation's."""
        stream = io.BytesIO()
        if rows is not None:
            rows.write_ipc_stream(stream)
        self._facts = wire.Facts(relation, stream.getvalue(), more or {})
        self._rows = 0 if rows is None else len(rows)
        self._open = ExitStack()

    def __enter__(self) -> FencedFacts:
        self._process = self._open.enter_context(child.serving(__name__))
        try:
            self._ask(self._facts, child.START_SECONDS)
        except ConditionError:
            raise RuntimeError("the process that answers conditions did not start") from None
        return self

    def __exit__(self, *exc: object) -> None:
        self._open.close()

    def fit(self, condition: str) -> pl.Series:
        """Which rows the condition is true of, in their order; unknown is false.

        Raises ConditionError where it is no such condition, fails on some row, or takes too much.
        """
        return marked(self._ask(wire.Condition("fit", condition)).rows, self._rows)

    def check(self, condition: str) -> None:
        """Raises ConditionError, with the one next step, unless this is one expression over the columns."""
        self._ask(wire.Condition("check", condition))

    def check_pattern(self, pattern: str) -> None:
        """Raises ConditionError unless this is a regular expression as DuckDB reads them (RE2)."""
        self._ask(wire.Condition("check_pattern", pattern))

    def _ask(self, frame: wire.Frame, seconds: float | None = None) -> Any:
        seconds = seconds or TIMEOUT + child.GRACE_SECONDS
        with child.killed_after(self._process, seconds) as is_late:
            try:
                wire.send(self._process.stdin, frame)  # type: ignore[arg-type]  # a pipe
                answer, _ = wire.receive(self._process.stdout, _MOST_BYTES)  # type: ignore[arg-type]
            except BrokenPipeError:
                answer = None
        if isinstance(answer, wire.Refused) and answer.trouble == _CONDITION:
            raise ConditionError(answer.message, hint=answer.hint)
        if isinstance(answer, wire.Refused):
            raise RuntimeError(answer.message)
        if answer is None and is_late():
            raise ConditionError(f"it took longer than {TIMEOUT:g} s", hint=_SIMPLER)
        if answer is None:  # the system ends a process that wants too much
            raise ConditionError(f"it needs more than {MEMORY} MB", hint=_SIMPLER)
        return answer


def serve() -> None:
    """Answers conditions that come on stdin with frames on stdout, until there are no more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who asked decides, and ends this process
    answers = posix.own_stdout()
    told, _ = wire.receive(sys.stdin.buffer, _MOST_BYTES)
    assert isinstance(told, wire.Facts)
    rows = pl.read_ipc_stream(io.BytesIO(told.rows)) if told.rows else None
    with Facts(told.relation, rows, told.more) as facts:
        is_held = posix.confine(memory=MEMORY * 1_000_000, seconds=TIMEOUT * _MOST_CONDITIONS)
        wire.send(answers, wire.Ready(is_held))
        while asked := wire.receive(sys.stdin.buffer, _MOST_BYTES)[0]:
            wire.send(answers, _answer(facts, asked))


def _answer(facts: Facts, asked: Any) -> wire.Frame:
    try:
        if asked.what == "fit":
            return wire.Fits(facts.hits(asked.text))
        check = facts.check if asked.what == "check" else facts.check_pattern
        check(asked.text)
        return wire.Fits([])
    except ConditionError as error:
        return wire.Refused(_CONDITION, error.message, error.hint)
    except MemoryError:
        return wire.Refused(_CONDITION, f"it needs more than {MEMORY} MB", _SIMPLER)
    except Exception as error:  # noqa: BLE001  # told in the process that asked
        return wire.Refused(wire.FAULT, f"{type(error).__name__}: {error}", "")
