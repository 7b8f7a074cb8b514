"""What the contacts relations say, in words, charts and tables."""

from __future__ import annotations

from typing import Literal

from archive_lens import wording
from archive_lens.analyses import contacts_tables, contacts_years, statistics, suggestions, telling
from archive_lens.analyses.contacts_standing import KEY_STAGES, STAGES
from archive_lens.findings import Chart, Finding, Measure, Quote, Sentence, Series
from archive_lens.language import digits, mark, say, say_n, tr, tr_n
from archive_lens.settings import FLAGS, Contacts, Settings, Stages
from archive_lens.store.database import Database

SHOWN_AS_DOTS = 10  # people
FIRM_FROM, FAIR_FROM = 100, 30  # people turned to

TITLE = mark("Contacts")
QUESTION = mark("Who are my key contacts, and where do they stand?")

LABELS = {
    "key_contacts": mark("Key contacts: conversing, relationship or private"),
    "people_turned_to": mark("People you turned to in public"),
    "contacts": mark("People known by id, followers included"),
    "stage_known": mark("Known: only a follow connects you"),
    "stage_aware": mark("Aware: you mentioned, quoted or retweeted them"),
    "stage_engaged": mark("Engaged: you replied to them"),
    "stage_conversing": mark("Conversing: they provably came back, on two days or more"),
    "stage_relationship": mark("Relationship: you follow each other and meet often"),
    "stage_private": mark("Private: messages both ways"),
    "mutual_share": mark("People you turned to who are mutual followers"),
    "answered_share": mark("People you replied to who provably answered"),
    "dormant": mark("Dormant: conversing or more, nothing from you in 180 days"),
    "lost": mark("Lost: conversing or more, nothing from you in a year"),
    "one_sided": mark("One-sided: five days or more in a year, no sign from them"),
    "cooling": mark(
        "Cooling: conversing or more, and fewer than half as many days as the year before"
    ),
    "owed": mark("Owed: their message has waited for more than three days"),
    "gained_people": mark("People turned to for the first time, in the last whole year"),
    "kept_share": mark(
        "People of the year before whom you turned to again, in the last whole year"
    ),
    "new_key_contacts": mark("People who became key contacts in the last whole year"),
    "losing_touch": mark("Key contacts you are losing touch with: cooling or dormant"),
}

OWN_RULES = {
    "stage_aware": mark("Aware: by your own rule"),
    "stage_engaged": mark("Engaged: by your own rule"),
    "stage_conversing": mark("Conversing: by your own rule"),
    "stage_relationship": mark("Relationship: by your own rule"),
    "stage_private": mark("Private: by your own rule"),
    "dormant": mark("Dormant: by your own rule"),
    "lost": mark("Lost: by your own rule"),
    "one_sided": mark("One-sided: by your own rule"),
    "cooling": mark("Cooling: by your own rule"),
    "owed": mark("Owed: by your own rule"),
}

METHOD = mark(
    "Contacts are people with a user id: those you replied to, mentioned, retweeted, quoted or wrote to in the "
    "period, and all whom you follow or who follow you. The highest stage that fits wins. Private: direct "
    "messages both ways. Relationship: you follow each other, you turned to them on at least 5 days of the last "
    "365 and at least once in the last 180. Conversing: at least 2 proved turns on at least 2 days; a proved "
    "turn is your reply to something they wrote after your reply before it. Engaged: at least one reply. Aware: "
    "a retweet, quote or mention. Known: a follow only. The score is your investment, from 0 to 1: 0.25 for "
    "recency (halved every 90 days), 0.25 for the days of the last year (log scale, full at the 95th percentile "
    "of your contacts), 0.25 for proved turns (full at ten), 0.15 for following each other, 0.10 for messages "
    "both ways. Days count back from the day of the export. Dormant: conversing or more, and nothing from you "
    "for over 180 days; lost: for over 365; cooling: in the last 365 days fewer than half as many days as in the "
    "365 before, which had at least 4. One-sided: 5 days or more in a year without a follow, a proved turn "
    "or a message from them. Owed: the last message is theirs and waits for over 3 days. Recency, frequency and "
    "depth follow the tradition of Hughes (1994). Year by year: gained are people never turned to before, returned those "
    "turned to earlier but not in the year before, kept those of the year before, and lost those of the year before to "
    "whom you did not turn. Stages at the end of a year follow the same rules, asked of what had happened up to then."
)

WRONG_WHEN = mark(
    "The archive holds your side only: apart from follows and received messages all of this is your own effort. "
    "Who likes, mentions or answers you without your replying again is not in it, so a person may stand closer "
    "than shown. Follows are those of one day, the export's. Without messages read in, nobody can be private "
    "and the score ends at 0.90. People known by handle alone are left out. The handle shown is the latest that "
    "your tweets know; people without one are shown by their id. In the stages of past years the follows are still those "
    "of the export, and in a year that the period cuts, lost are too many."
)


def answer(database: Database, settings: Settings) -> Finding:
    """What the relations say of the account and period last analysed."""
    by_name = telling.stored_measures(database, "contacts", LABELS)
    turned_to = by_name["people_turned_to"]
    return Finding(
        analysis="contacts",
        title=tr(TITLE),
        question=tr(QUESTION),
        verdict=_verdict(by_name, settings.contacts),
        headline=by_name["key_contacts"],
        headline_label=say("people with whom you provably converse or keep in touch"),
        confidence=_confidence(turned_to.n),
        basis=telling.listed(
            tr_n("{n} person you turned to", "{n} people you turned to", turned_to.n),
            telling.years(database),
        ),
        measures=tuple(by_name.values()),
        labels=telling.in_force(LABELS | _labels_of_own_rules(settings.contacts)),
        says=tuple(_says(by_name, contacts_years.last_whole_year(database))),
        could_do=suggestions.of_contacts(by_name),
        charts=tuple(_charts(database, by_name)),
        tables=(
            contacts_tables.contacts_table(database),
            contacts_tables.losing_table(database),
            contacts_tables.waiting_table(database),
            contacts_tables.years_table(database),
            contacts_tables.moves_table(database),
            *contacts_tables.groups_table(database),
            contacts_tables.scores_table(database),
        ),
        quotes=tuple(_quotes(database)),
        method=" ".join((tr(METHOD), *_own_rules(settings.contacts))),
        wrong_when=tr(WRONG_WHEN),
    )


def _labels_of_own_rules(rules: Contacts) -> dict[str, str]:
    """Labels for stages and flags whose meaning the owner has set."""
    stages = [
        f"stage_{stage}"
        for stage in STAGES[1:]
        if getattr(rules.stages, stage) != getattr(Stages(), stage)
    ]
    flags = [flag for flag, condition in FLAGS.items() if rules.flags[flag] != condition]
    return {name: OWN_RULES[name] for name in (*stages, *flags)}


def _own_rules(rules: Contacts) -> list[str]:
    """What lens.toml sets, without naming what the owner calls people; nothing where it sets nothing."""
    parts = [
        *sorted(name.removeprefix("stage_") for name in _labels_of_own_rules(rules)),
        *([tr_n("{n} flag of your own", "{n} flags of your own", more)]
          if (more := len(rules.flags.keys() - FLAGS.keys())) else []),
        *([tr_n("{n} segment", "{n} segments", len(rules.segments))] if rules.segments else []),
    ]  # fmt: skip
    if not parts:
        return []
    return [
        tr("Otherwise than said here, your lens.toml sets: {rules}.", rules=telling.listed(*parts))
    ]


def _confidence(people: int) -> Literal["firm", "fair", "thin", "too little"]:
    """Counts have no interval; how far they can be trusted grows with the people there are."""
    if people < statistics.TOO_FEW:
        return "too little"
    return "firm" if people >= FIRM_FROM else "fair" if people >= FAIR_FROM else "thin"


def _verdict(measures: dict[str, Measure], rules: Contacts) -> Sentence:
    key, turned_to = measures["key_contacts"], measures["people_turned_to"]
    if turned_to.n < statistics.TOO_FEW and not key.value:
        return say("You turned to too few people here to tell who your key contacts are.")
    if not key.value:
        return say(
            "You turned to {people} people, but your half shows none with whom you converse or keep in touch both "
            "ways.",
            people=turned_to,
        )
    by_own_rule = _labels_of_own_rules(rules).keys() & {f"stage_{stage}" for stage in KEY_STAGES}
    why = (
        tr("by the rules of your lens.toml")
        if by_own_rule
        else tr("you provably went back and forth on several days, or keep in touch both ways")
    )
    return say_n(
        "{key} person is a key contact, as far as your side shows: {why}; you turned to {people} people in all.",
        "{key} people are key contacts, as far as your side shows: {why}; you turned to {people} people in all.",
        key.value, key=key, why=why, people=turned_to,
    )  # fmt: skip


def _says(measures: dict[str, Measure], year: int | None) -> list[Sentence]:
    sentences: list[Sentence] = []
    answered = measures["answered_share"]
    if answered.value is not None and answered.n >= statistics.TOO_FEW:
        sentences.append(
            say(
                "{share} of the people you replied to provably answered; others may have, for their side is not in "
                "the archive.",
                share=answered,
            )
        )
    mutual = measures["mutual_share"]
    if mutual.value is None and mutual.n:
        sentences.append(say("The archive lists no followers, so nobody can count as mutual."))
    elif mutual.value is not None and mutual.n >= statistics.TOO_FEW:
        sentences.append(
            say(
                "{share} of the people you turned to follow you and are followed by you.",
                share=mutual,
            )
        )
    sentences.extend(_says_of_the_years(measures, year))
    one_sided = measures["one_sided"]
    if one_sided.value:
        sentences.append(
            say_n(
                "You often turn to {number} person of whom the archive shows no sign in return.",
                "You often turn to {number} people of whom the archive shows no sign in return.",
                one_sided.value,
                number=one_sided,
            )
        )
    return sentences


def _says_of_the_years(measures: dict[str, Measure], year: int | None) -> list[Sentence]:
    sentences: list[Sentence] = []
    gained, kept = measures["gained_people"], measures["kept_share"]
    if (
        year
        and gained.value is not None
        and kept.value is not None
        and kept.n >= statistics.TOO_FEW
    ):
        sentences.append(
            say_n(
                "In {year} you turned to {gained} person for the first time, and again to {kept} of those of {before}.",
                "In {year} you turned to {gained} people for the first time, and again to {kept} of those of {before}.",
                gained.value, year=str(year), gained=gained, kept=kept, before=str(year - 1),
            )
        )  # fmt: skip
    losing = measures["losing_touch"]
    if losing.value:
        sentences.append(
            say_n(
                "You are losing touch with {number} key contact: silent for over 180 days, or on fewer than half as "
                "many days as in the year before.",
                "You are losing touch with {number} key contacts: silent for over 180 days, or on fewer than half as "
                "many days as in the year before.",
                losing.value,
                number=losing,
            )
        )
    return sentences


def _charts(database: Database, measures: dict[str, Measure]) -> list[Chart]:
    if not measures["people_turned_to"].n:
        return []
    counts = tuple(measures[f"stage_{stage}"].value for stage in STAGES[1:])
    names = tuple(tr(stage) for stage in STAGES[1:])
    stages = Chart(
        chart_id="contacts-by-stage",
        kind="bars",
        title=tr("Where the people you turned to stand"),
        finding=", ".join(
            tr("{stage}: {people}", stage=name, people=wording.number(count, "people"))
            for name, count in zip(names, counts, strict=True)
        ),
        x=names,
        series=(Series(tr("People"), counts),),
        unit="people",
        x_title=tr("Stage"),
        y_title=tr("People"),
    )
    return [stages, *_years_chart(database), *_top_chart(database)]


def _years_chart(database: Database) -> list[Chart]:
    rows = database.tuples(
        """
        select year(period_start), is_partial, gained, returned, kept
        from contacts_by_year
        where account_id = (select account_id from analysis_scope)
            and not is_first
        order by period_start
        """
    )
    if len(rows) < 2:
        return []
    named = (tr("For the first time"), tr("Again after a pause"), tr("Kept from the year before"))
    along = tuple(tr("{year} (part)", year=str(row[0])) if row[1] else str(row[0]) for row in rows)
    first, last = sum(rows[0][2:]), sum(rows[-1][2:])
    return [
        Chart(
            chart_id="contacts-by-year",
            kind="stack",
            title=tr("Whom you turned to, year by year"),
            finding=tr_n(
                "From {n} person in {first} to {people} in {last}; the first year is left out, for all are new in it.",
                "From {n} people in {first} to {people} in {last}; the first year is left out, for all are new in it.",
                first,
                first=along[0],
                people=digits(last),
                last=along[-1],
            ),
            x=along,
            series=tuple(
                Series(name, tuple(float(row[place]) for row in rows))
                for place, name in enumerate(named, 2)
            ),
            unit="people",
            x_title=tr("Year"),
            y_title=tr("People"),
        )
    ]


def _top_chart(database: Database) -> list[Chart]:
    rows = database.tuples(
        """
        select coalesce(username, user_id::varchar), replies, proved_turns
        from contacts
        where account_id = (select account_id from analysis_scope)
            and replies > 0
        order by score desc, user_id
        limit $shown
        """,
        {"shown": SHOWN_AS_DOTS},
    )
    if not rows:
        return []
    return [
        Chart(
            chart_id="contacts-out-and-in",
            kind="dots",
            title=tr("Your replies, and turns they provably took"),
            finding=tr(
                "For the people you invest most in: your replies, and how often they provably came back."
            ),
            x=tuple(row[0] for row in rows),
            series=(
                Series(tr("Your replies"), tuple(float(row[1]) for row in rows)),
                Series(tr("Their proved turns"), tuple(float(row[2]) for row in rows)),
            ),
            unit="count",
            y_title=tr("Tweets"),
            names_people=True,
        )
    ]


def _quotes(database: Database) -> list[Quote]:
    """The latest proved turn with each of the three contacts of highest score."""
    rows = database.tuples(
        """
        with latest as (
            select turns.user_id, max(turns.tweet_id) as tweet_id
            from exchange_turns as turns
            where turns.account_id = (select account_id from analysis_scope)
                and turns.is_proved
            group by turns.user_id
        )
        select posts.tweet_id, posts.text, posts.created_at, posts.origin
        from contacts
        inner join latest on latest.user_id = contacts.user_id
        inner join posts on posts.tweet_id = latest.tweet_id
        where contacts.account_id = (select account_id from analysis_scope)
        order by contacts.score desc, contacts.user_id
        limit 3
        """
    )
    why = say("your latest reply in a dialogue with a key contact")
    return [Quote(tweet_id, text, at, why, origin) for tweet_id, text, at, origin in rows]
