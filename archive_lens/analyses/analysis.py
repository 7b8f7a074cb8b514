"""What every analysis is: a name, a question, the relations it stores, and how it answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from archive_lens.findings import Finding
from archive_lens.settings import Settings
from archive_lens.store.database import Database


class Compute(Protocol):
    """Fills the analysis's relations for the account and period in scope, inside a transaction."""

    def __call__(self, database: Database, settings: Settings) -> None:
        """Replaces the account's rows in every relation of the analysis."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """One entry of the registry.

    `compute` fills `relations`; `answer` only reads them. `needs` names the analyses whose relations
    `compute` reads, so that they run first; `also_needs` those that only some settings make it read. `uses` names
    those that it reads where they are at hand (`analyses_at_hand`) and does without where not; they need none that has
    such themselves. `check` raises UsageError for settings that `compute` would fail on, before anything is run.
    """

    name: str
    title: str
    question: str
    relations: tuple[str, ...]
    compute: Compute
    answer: Callable[[Database, Settings], Finding]
    needs: tuple[str, ...] = ()
    also_needs: Callable[[Settings], tuple[str, ...]] = lambda settings: ()
    uses: tuple[str, ...] = ()
    check: Callable[[Settings], None] = lambda settings: None
