"""`label`: the owner says of some posts whether they promote, and learns how right the program is."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from archive_lens.commands.options import (
    DEFAULT_DB,
    Account,
    Config,
    Db,
    Debug,
    Quiet,
    Since,
    Until,
    Verbose,
)
from archive_lens.commands.running import (
    analyze_what_is_stale,
    command,
    open_database,
    settings_of,
)
from archive_lens.errors import UsageError

if TYPE_CHECKING:
    from archive_lens.analyses.promotion.labelling import Scored
    from archive_lens.console import Terminal
    from archive_lens.labels import Answer, Labels

_LABELS = {
    "promo_share_observed": "Share of promotion as the program sees it",
    "promo_precision": "Of those that it takes for promotion, right are",
    "promo_recall": "Of your promotions, it finds",
    "promo_share_corrected": "Share of promotion, corrected",
}
_KEYS: dict[str, Answer] = {"y": "promotion", "n": "other", "s": "skipped"}


def label(
    sample: Annotated[
        int, typer.Option("--sample", metavar="N", min=0, help="How many posts to label in all.")
    ] = 100,
    since: Since = None,
    until: Until = None,
    account: Account = None,
    db: Db = Path(DEFAULT_DB),
    config: Config = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
    debug: Debug = False,
) -> None:
    """Say whether some posts promote; see how right we are.

    Your answers stay in labels.csv beside the database. Stop at any time and go on later.

    Example: archive-lens label --sample 100
    """
    with command(quiet, verbose, debug) as terminal:
        if not (sys.stdin.isatty() and sys.stdout.isatty()):
            raise UsageError(
                "label asks questions and needs a terminal",
                hint="Run it in a terminal, without a pipe.",
            )
        from archive_lens.analyses.promotion.labelling import estimates, scored_posts
        from archive_lens.labels import FILE_NAME, Labels

        labels = Labels(db.parent / FILE_NAME)
        settings = settings_of(config, db, since, until)
        with open_database(db) as database:
            analyze_what_is_stale(terminal, database, settings, account, ["promotion"])
            posts = scored_posts(database)
        asked = posts[:sample]
        _ask(terminal, asked, labels)
        terminal.line()
        found = estimates(posts, labels.told())
        terminal.measures([measure for measure in found if measure.value is not None], _LABELS)
        for reason in {measure.note for measure in found if measure.value is None}:
            terminal.line(reason)
        terminal.line(_how_to_go_on(asked, len(posts), labels))


def _ask(terminal: Terminal, posts: Sequence[Scored], labels: Labels) -> None:
    """Asks for those without an answer, until all have one or the owner has had enough; `b` goes back by one."""
    open_ones = [
        (number, post)
        for number, post in enumerate(posts, start=1)
        if post.tweet_id not in labels.answers
    ]
    at = 0
    while at < len(open_ones):
        number, post = open_ones[at]
        terminal.line()
        terminal.line(f"{post.day}  {post.text}" if post.day else post.text)
        terminal.line(
            f"{number} of {len(posts)}: does it promote something of yours? y, n, s (skip), b (back) or q (quit)"
        )
        key = _key()
        if key == "q":
            return
        if key == "b":
            at = max(0, at - 1)
            continue
        labels.add(post.tweet_id, _KEYS[key])
        terminal.line(_KEYS[key])
        at += 1


def _how_to_go_on(asked: Sequence[Scored], posts: int, labels: Labels) -> str:
    """Where the answers are, and what asks for more of them."""
    kept = f"Your answers are in {labels.path}."
    if any(post.tweet_id not in labels.answers for post in asked):
        return f"{kept} Run the same command to go on."
    if len(asked) < posts:
        return f"{kept} For narrower intervals label more: --sample {max(2 * len(asked), 100)}."
    return kept


def _key() -> str:
    """One of the keys asked for; others are passed over. Ctrl-C and a closed terminal end the asking."""
    while True:
        try:
            pressed = typer.getchar()[
                :1
            ].lower()  # several where somebody types fast, or Enter after it
        except EOFError:
            return "q"
        if pressed in (*_KEYS, "b", "q"):
            return pressed
