"""Who are my key contacts, and where do they stand? Investment, evidence of their side, and a stage each.

Everything but follows and received messages is the owner's own effort, so the score is called an
investment, and what speaks for the other side stands beside it.
"""

from __future__ import annotations

from archive_lens.analyses import contacts_years, statistics
from archive_lens.analyses.analysis import Analysis
from archive_lens.analyses.contacts_answer import QUESTION, TITLE, answer
from archive_lens.analyses.contacts_standing import (
    KEY_STAGES,
    STAGES,
    check,
    needs,
    with_segment,
    with_stage_and_flags,
)
from archive_lens.findings import Measure
from archive_lens.language import tr
from archive_lens.settings import FLAGS, Contacts, Settings
from archive_lens.store.database import Database

__all__ = ["ANALYSIS", "answer", "compute"]

RELATIONS = (
    "contact_facts",
    "contact_standings",
    "contacts",
    *contacts_years.RELATIONS,
    "contacts_summary",
)


def compute(database: Database, settings: Settings) -> None:
    """Fills all relations of the analysis for the account and period in scope."""
    database.fill("contact_facts")
    _lay_standings(database, settings.contacts)
    contacts_years.lay_years(database, settings.contacts)
    database.store_rows("contacts_summary", _measures(database))


def _lay_standings(database: Database, rules: Contacts) -> None:
    facts = database.frame(
        """
        select *
        from contact_facts
        where account_id = (select account_id from analysis_scope)
        order by user_id
        """
    )
    people = with_segment(database, with_stage_and_flags(facts, rules), rules)
    columns = ("user_id", "stage", "flags", "segment")
    database.store("contact_standings", people.select(columns))


def _measures(database: Database) -> list[Measure]:
    stages = dict(
        database.tuples(
            """
            select stage, count(*)
            from contacts
            where account_id = (select account_id from analysis_scope)
            group by stage
            """
        )
    )
    flags = dict(
        database.tuples(
            """
            select flag, count(*)
            from (
                select unnest(flags) as flag
                from contacts
                where account_id = (select account_id from analysis_scope)
            )
            group by flag
            """
        )
    )
    turned_to, mutual, replied, answered, follows = database.tuples(
        """
        select
            count(*) filter (where replies + mentions + retweets + quotes > 0),
            count(*) filter (where replies + mentions + retweets + quotes > 0 and follows_me and i_follow),
            count(*) filter (where replies > 0),
            count(*) filter (where proved_turns > 0),
            count(*) filter (where follows_me or i_follow)
        from contacts
        where account_id = (select account_id from analysis_scope)
        """
    )[0]
    people = sum(stages.values())
    key = sum(stages.get(stage, 0) for stage in KEY_STAGES)
    return [
        _people("key_contacts", key, turned_to, tr("stages conversing, relationship and private")),
        _people(
            "people_turned_to", turned_to, turned_to, tr("by reply, mention, retweet or quote")
        ),
        _people("contacts", people, people, tr("everybody with a user id")),
        *(
            _people(f"stage_{stage}", stages.get(stage, 0), people, tr("people"))
            for stage in STAGES
        ),
        statistics.share("mutual_share", mutual, turned_to, tr("of people turned to"))
        if follows
        else Measure(
            "mutual_share", None, n=turned_to, note=tr("no follower lists in the archive")
        ),
        statistics.share("answered_share", answered, replied, tr("at least one proved turn")),
        *(_people(flag, flags.get(flag, 0), people, tr("people with that flag")) for flag in FLAGS),
        *contacts_years.measures(database),
    ]


def _people(name: str, number: int, of: int, note: str) -> Measure:
    return statistics.count(name, number, of, "people", note)


ANALYSIS = Analysis(
    name="contacts",
    title=TITLE,
    question=QUESTION,
    relations=RELATIONS,
    compute=compute,
    answer=answer,
    needs=("replies", "breadth"),
    also_needs=needs,
    check=check,
)
