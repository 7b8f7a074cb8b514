"""What the owner could do about an answer: said only where the numbers carry it, and never as a rule.

Each function is given the measures of its analysis by name, and gives sentences for `Finding.could_do`.
"""

from __future__ import annotations

from collections.abc import Mapping

from archive_lens.findings import Measure, Sentence
from archive_lens.language import mark, say, say_n
from archive_lens.store.database import Database

OFTEN = 5  # tweets of one text, from which it is worth a look
WIDE = 0.05  # between what surely and what possibly promotes, from which labels of the owner's would tell


def of_repetition(measures: Mapping[str, Measure]) -> tuple[Sentence, ...]:
    """Where the text repeated most is found, and how to say that a repeat was meant."""
    largest = measures["largest_cluster"]
    times = largest.value or 0
    if times < OFTEN:
        return ()
    return (
        say_n(
            "Look at the text that you wrote {times} time: it leads the list of repeated texts. If it was meant to "
            "come back, name it under repetition.allowed in lens.toml, and it no longer counts.",
            "Look at the text that you wrote {times} times: it leads the list of repeated texts. If it was meant to "
            "come back, name it under repetition.allowed in lens.toml, and it no longer counts.",
            times,
            times=largest,
        ),
    )


def of_promotion(database: Database, measures: Mapping[str, Measure]) -> tuple[Sentence, ...]:
    """How to settle what is doubtful: whose a place is, and what promotes."""
    found: list[Sentence] = []
    inferred = database.value(
        "select count(*) from own_domains"
        " where source = 'inferred' and account_id = (select account_id from analysis_scope)"
    )
    if inferred:
        found.append(
            say(
                "Confirm or correct the places that count as yours by the way you link to them alone: "
                "own.domains and own.not_domains in lens.toml, which archive-lens init writes."
            )
        )
    certain, possible = measures["promo_share_certain"], measures["promo_share_possible"]
    if (possible.value or 0) - (certain.value or 0) >= WIDE:
        found.append(
            say(
                "Between {certain} and {possible} of your posts promote, by how the doubtful ones are taken: "
                "archive-lens label asks you of some and corrects the share.",
                certain=certain,
                possible=possible,
            )
        )
    return tuple(found)


def of_contacts(measures: Mapping[str, Measure]) -> tuple[Sentence, ...]:
    """Whom the owner might write to."""
    found: list[Sentence] = []
    losing, owed = measures["losing_touch"], measures["owed"]
    if losing.value:
        message = (
            mark("Write to the key contact that you are losing touch with ({people}); a list of its own names them.")
            if losing.value == 1
            else mark("Write to one of the key contacts that you are losing touch with ({people}); a list of its own names them.")
        )  # fmt: skip
        found.append(say(message, people=losing))
    if owed.value:
        found.append(
            say("Answer who wrote last and has waited for over three days ({people}).", people=owed)
        )
    return tuple(found)


def of_attention(measures: Mapping[str, Measure]) -> tuple[Sentence, ...]:
    """What went well more than once, as something to try."""
    steady = measures["steady_groups"]
    if not steady.value:
        return ()
    return (
        say(
            "Try more of what went with more attention in three quarters or more ({groups} in the table of traits, "
            "where steady quarters are counted). It went with it; whether it brought it, only trying can tell.",
            groups=steady,
        ),
    )
