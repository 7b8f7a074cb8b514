"""The sample archive's README: what is planted, and the true counts, all counted from the persona."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

from tests.made_up.format import archive_files, write_archive
from tests.made_up.truth import Persona, PlantedTweet, Truth
from tests.personas import sample_persona

_TRAPS = (
    ("data/manifest.js", "counts 7 likes too many; names `data/spaces-metadata.js`, which is missing; names files that hold nothing"),
    ("data/account.js", "an e-mail address; a display name with `&` in it"),
    ("data/screen-name-change.js", "nested twice; older tweets, self-retweets and self-quotes use the first handle"),
    ("data/account-timezone.js", "a Rails name (`London`), no IANA name"),
    ("data/tweets.js", "not in order; numbers are strings; one `created_at` in 1997 over a right id; `<script>`, `&copy;`, a spreadsheet formula, U+2028, U+0094, U+200B and a tab in texts; superseded versions beside their last one"),
    ("data/tweets-part1.js", "the second part, overlapping the first in time; one tweet that stands in the first part too"),
    ("data/tweet-headers.js", "the same ids once more, the duplicate included; never to be counted as tweets"),
    ("data/note-tweet.js", "no tweet id, joined by time (12 to 41 ms before the tweet) and text; replies lack their leading handles; one note is short"),
    ("data/community-tweet.js", "tweets that stand in no other file; those before 2023 have no `edit_info`"),
    ("data/deleted-tweets.js", "taken back by their author: to be left out; one is the lost root of a thread"),
    ("data/like.js", "placeholders with `{learnmore}`, texts that are missing, no order"),
    ("data/direct-messages.js", "private: no reader opens it; its headers name who wrote to whom"),
    ("data/ip-audit.js", "private: addresses from a range kept for documentation"),
    ("data/block.js, data/mute.js", "private: who was blocked or muted; the wrapper is not the file's name"),
    ("data/tweet-reactions.js", "a type that no reader knows"),
    ("data/moment.js and others", "`[ ]`, nothing inside"),
)  # fmt: skip


def write_sample(folder: Path) -> None:
    """Write the sample archive and its README, in place of what was there."""
    persona = sample_persona()
    if folder.exists():
        shutil.rmtree(folder)
    write_archive(persona, folder)
    (folder / "README.md").write_text(readme(persona), encoding="utf-8")


def readme(persona: Persona) -> str:
    """The README as Markdown; every number is counted here from the persona."""
    truth, account = persona.truth, persona.account
    parts = [
        "# A made-up archive",
        "The archive of an account that never was, in the shape in which X hands out archives since 2023. "
        f"Its owner, {account.display_name} (@{account.username}, before that @{account.usernames[0][1]}), makes pots in "
        f"a harbour town that is on no map. Every person, place, product, address and id was invented; the web "
        "addresses end in names kept for examples, account ids lie where X never gave any out.",
        "`tests/personas.py` writes it, always the same bytes:",
        "```sh\npython -m tests.personas\n```",
        "Ids begin in 2019, so no tweet here lacks the time of day. Older accounts have such tweets: X set "
        "everything before 4 November 2010 to midnight in the archives of 2013 to 2019.",
        "## Traps, file by file",
        _table(("File", "What it holds for a careless reader"), _TRAPS),
        "## True counts",
        "### Records",
        _table(("File", "Records"), _records(persona)),
        f"Of the rows in the two tweet files {len(persona.tweets)} are different tweets and {len(persona.duplicate_ids)} stands there twice.",
        "### Tweets",
        _table(("What", "Tweets"), _kinds(persona)),
        "### Repetition",
        f"{len(truth.repeat_ids)} of {len(persona.broadcast)} broadcast tweets repeat an earlier one "
        f"({_percent(len(truth.repeat_ids), len(persona.broadcast))}), in {sum(c.where == 'broadcast' for c in truth.clusters)} clusters; "
        "a copy with three words swapped may lie too far away to be found. Series and template are no repetition.",
        _table(("Cluster", "Among", "Cadence", "Tweets", "Edits"), _clusters(truth)),
        _table(("Pattern", "Tweets"), _patterns(truth)),
        "### Promotion",
        "Half of the self-promotion uses none of the usual words of a call to action.",
        _table(("Year", "Broadcast", "self_promo", "Share", "boost", "announce"), _promotion(persona)),
        "### Topics",
        "Planned points are of the topical broadcast; the tweets on the one name below come on top of them.",
        _table(("Topic", "Broadcast tweets"), _topics(persona)),
        _table(("Change", "Topic", "From the week of", "Weeks", "Planned points"), _drifts(truth)),
        _table(("Quarter", "Topical broadcast", "Active weeks", "campaign", "paths", "cycling"), _quarters(persona)),
        _obsession(truth),
        "### Threads",
        _table(("Root", "Tweets", "Depth", "Remark"), _threads(truth)),
        "### Conversation",
        _table(("Proved turns", "Exchanges", "Own tweets in them", "Double texts"), _exchanges(truth)),
        _conversation(persona),
    ]  # fmt: skip
    return "\n\n".join(parts) + "\n"


def quarter_of(moment: date) -> date:
    """The first day of the quarter; a week belongs to the quarter of its Thursday."""
    thursday = moment - timedelta(days=moment.weekday()) + timedelta(days=3)
    return date(thursday.year, (thursday.month - 1) // 3 * 3 + 1, 1)


def topical(persona: Persona) -> list[PlantedTweet]:
    """Broadcast tweets that are about something."""
    return [t for t in persona.broadcast if t.topic not in ("", "chatter")]


def _table(head: tuple[str, ...], rows: Iterable[Iterable[object]]) -> str:
    lines = ["| " + " | ".join(head) + " |", "|" + " --- |" * len(head)]
    lines += ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines)


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "-"


def _records(persona: Persona) -> list[tuple[str, int]]:
    rows = []
    for name, content in archive_files(persona).items():
        if name.endswith(".js") and not name.endswith("manifest.js"):
            count = len(json.loads(content.decode().partition("=")[2]))
            if count:
                rows.append((name, count))
    return rows


def _kinds(persona: Persona) -> list[tuple[str, int]]:
    truth = persona.truth
    kinds = ("post", "quote", "self_reply", "reply", "retweet")
    return [
        *((f"{kind}, in the tweet files", truth.counts[kind]) for kind in kinds),
        (
            "of these superseded by an edit",
            sum(t.superseded_by_id is not None for t in persona.tweets),
        ),
        ("edited tweets (last versions)", len(truth.edits)),
        ("notes joined to their tweets", len(truth.notes)),
        ("community posts", len(persona.community)),
        ("deleted", len(persona.deleted)),
        ("written by the owner and standing", truth.counts["standing"]),
        ("broadcast (posts, quotes and own threads among them)", truth.counts["broadcast"]),
        ("self-retweets", len(truth.self_retweets)),
        ("retweets typed by hand", sum("typed_retweet" in t.traits for t in persona.tweets)),
        ("self-quotes", len(truth.self_quotes)),
    ]


def _clusters(truth: Truth) -> list[tuple[object, ...]]:
    return [
        (c.cluster_id, c.where, c.cadence, len(c.tweet_ids), ", ".join(f"{n} {kind}" for kind, n in sorted(Counter(c.edits[1:]).items())))
        for c in truth.clusters
    ]  # fmt: skip


def _patterns(truth: Truth) -> list[tuple[str, int]]:
    return [
        *((f"series: {p.text}", len(p.tweet_ids)) for p in truth.series),
        *((f"template: {p.text}", len(p.tweet_ids)) for p in truth.templates),
        *(
            (f"hashtag block: {' '.join('#' + t for t in tags)}", len(ids))
            for tags, ids in truth.hashtag_blocks.items()
        ),
        *((f"stock reply: {text}", len(ids)) for text, ids in truth.stock_replies.items()),
        ("addresses linked on several days", len(truth.recycled_links)),
        *((f"hard negative: {name}", len(ids)) for name, ids in truth.hard_negatives.items()),
    ]


def _promotion(persona: Persona) -> list[tuple[object, ...]]:
    rows: list[tuple[object, ...]] = []
    for year in sorted({t.created_at.year for t in persona.broadcast}):
        tweets = [t for t in persona.broadcast if t.created_at.year == year]
        labels = Counter(t.promo for t in tweets)
        own = labels["self_promo"]
        rows.append(
            (
                year,
                len(tweets),
                own,
                _percent(own, len(tweets)),
                labels["boost"],
                labels["announce"],
            )
        )
    return rows


def _topics(persona: Persona) -> list[tuple[str, int]]:
    return sorted(
        Counter(t.topic for t in persona.broadcast).items(), key=lambda row: (-row[1], row[0])
    )


def _drifts(truth: Truth) -> list[tuple[object, ...]]:
    return [(d.kind, d.topic, d.week, d.weeks, d.points) for d in truth.drifts]


def _quarters(persona: Persona) -> list[tuple[object, ...]]:
    rows: list[tuple[object, ...]] = []
    tweets = topical(persona)
    for quarter in sorted({quarter_of(t.created_at.date()) for t in tweets}):
        mine = [t for t in tweets if quarter_of(t.created_at.date()) == quarter]
        weeks = len({t.created_at.isocalendar()[:2] for t in mine})
        shares = Counter(t.topic for t in mine)
        rows.append(
            (
                quarter,
                len(mine),
                weeks,
                *(_percent(shares[name], len(mine)) for name in ("campaign", "paths", "cycling")),
            )
        )
    return rows


def _obsession(truth: Truth) -> str:
    if truth.obsession is None:
        return "No name keeps coming back."
    ids = truth.obsession.tweet_ids
    return f"One name keeps coming back: {truth.obsession.entity}, in {len(ids)} tweets since {truth.obsession.from_week}."


def _threads(truth: Truth) -> list[tuple[object, ...]]:
    remarks = {
        (True, False): "its root was deleted, so both numbers are lower bounds",
        (False, True): "scheduled, gaps under two seconds",
    }
    return [
        (t.root_tweet_id, t.size, t.depth, remarks.get((t.is_lower_bound, t.is_scheduled), "forks" if t.depth < t.size - 1 else ""))
        for t in truth.threads
    ]  # fmt: skip


def _exchanges(truth: Truth) -> list[tuple[int, int, int, int]]:
    rows = []
    for turns in sorted({e.proved_turns for e in truth.exchanges}):
        mine = [e for e in truth.exchanges if e.proved_turns == turns]
        rows.append(
            (turns, len(mine), sum(e.turns_mine for e in mine), sum(e.double_texts for e in mine))
        )
    return rows


def _conversation(persona: Persona) -> str:
    truth, tweets = persona.truth, persona.tweets
    replies = [t for t in tweets if t.kind == "reply"]
    people = {e.user_id for e in truth.exchanges}
    inside = sum(len(e.self_reply_ids) for e in truth.exchanges)
    return (
        f"{len(truth.exchanges)} exchanges with {len(people)} people; {inside} self-replies continue an own reply; "
        f"{sum(t.in_reply_to_tweet_id is None for t in replies)} replies name no tweet, "
        f"{sum(t.in_reply_to_username is None for t in replies)} no handle, because the account is gone. "
        f"{len(persona.followers)} followers, {len(persona.following)} followed, "
        f"{len(set(persona.followers) & set(persona.following))} both; of the people talked with "
        f"{len(people & set(persona.followers))} follow and {len(people & set(persona.following))} are followed."
    )
