"""The desk a persona is written at: ids, links, people and the voice, all from one seed."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.made_up.plan import ARCHIVE_END, Plan
from tests.made_up.text import Guard, Pack, Topic, Voice
from tests.made_up.truth import (
    TWITTER_EPOCH_MS,
    Account,
    Contact,
    Link,
    Media,
    Mention,
    PlantedTweet,
)

TOKEN_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
LINK = re.compile(r"https://t\.co/\w{10}")
HANDLE = re.compile(r"(?<![A-Za-z0-9_@&/])@([A-Za-z0-9_]{1,15})")
_LAST_LINK = re.compile(r" \{(?:own|other|article)\}$")
# Account numbers that X never gave out: above the last small ones, below the first snowflakes,
# and snowflakes of the year 2079, which pass 2^53 like today's.
_SMALL_IDS = 70_000_000_000
_LATE_IDS = 9_100_000_000_000_000_000
_MODERN_HOST = datetime(2023, 8, 1, tzinfo=UTC)
_PAGES = ("workshops", "shelf", "workshops/wheel", "seconds", "hampers")
_HOSTS = (
    "fennickpost.example", "notes.hedgelaw.example", "www.openpaths.example.org", "slowcrumb.example",
    "spokesandstones.example", "archive.wendlevalley.example.org", "plotlog.example", "tidemark.example.net",
    "claylines.example", "longread.example.com", "m.marshherald.example",
)  # fmt: skip
_HOURS = (6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22)
_HOUR_WEIGHTS = (2, 6, 8, 5, 3, 3, 6, 5, 3, 3, 4, 6, 7, 8, 8, 6, 2)
_FIRST = [
    "tolly",
    "bram",
    "quill",
    "sable",
    "wick",
    "fern",
    "ottil",
    "mabry",
    "hesk",
    "orla",
    "pim",
    "dace",
    "rill",
    "tansy",
    "jory",
    "merle",
    "hob",
    "sorrel",
    "linnet",
    "arden",
    "tuck",
    "briony",
    "cobb",
    "elowen",
    "garth",
    "ivo",
    "junip",
    "kitto",
    "lark",
    "moss",
    "nettle",
    "perran",
    "rook",
    "sedge",
    "teasel",
    "wren",
]
_SECOND = [
    "quern",
    "marl",
    "stile",
    "kiln",
    "loaf",
    "crank",
    "sluice",
    "barrow",
    "hedge",
    "cairn",
    "tiller",
    "gable",
    "plough",
    "wharf",
    "rudder",
    "thimble",
    "anvil",
    "bodkin",
    "churn",
    "dibber",
    "eaves",
    "flail",
    "girder",
    "hames",
    "ingot",
    "jamb",
    "knapper",
    "lathe",
]


def snowflake(ms: int, rng: random.Random) -> int:
    """An id made at that millisecond."""
    return ((ms - TWITTER_EPOCH_MS) << 22) | rng.getrandbits(22)


def when(ms: int) -> datetime:
    """The second in which that millisecond lies, UTC."""
    return datetime.fromtimestamp(ms // 1000, tz=UTC)


def ms_of(moment: datetime) -> int:
    """Milliseconds since 1970."""
    return round(moment.timestamp() * 1000)


@dataclass(slots=True)
class Desk:
    """Everything that the chapters of a persona share while it is being written."""

    plan: Plan
    pack: Pack
    account: Account
    rng: random.Random
    voice: Voice
    contacts: tuple[Contact, ...] = ()
    guard: Guard = field(default_factory=Guard)
    links: dict[str, Link] = field(default_factory=dict)
    people: dict[str, Mention] = field(default_factory=dict)
    tweets: list[PlantedTweet] = field(default_factory=list)
    article: str = ""
    friend_at: int = 0
    quiet_turn: bool = False

    def open(self) -> None:
        """Make the people and hand the live slots to the voice."""
        self.contacts = _contacts(self)
        for person in self.contacts:
            shown = -1 if person.gone else person.user_id
            for handle in filter(None, (person.username, person.old_username)):
                self.people[handle.lower()] = Mention(shown, handle, person.name)
        for _, handle in self.account.usernames:
            own = Mention(self.account.account_id, handle, self.account.display_name)
            self.people[handle.lower()] = own
        self.voice.live.update(
            own=lambda: self.short(self.own_page()),
            other=lambda: self.short(self.page()),
            url=lambda: self.short(self.page()),
            article=lambda: self.short(self.article),
            friend=lambda: f"@{self.friend().handle_at(when(self.friend_at))}",
            studio=lambda: self.account.studio,
        )

    def short(self, url: str) -> str:
        """A fresh short link for an address."""
        token = "".join(self.rng.choices(TOKEN_LETTERS, k=10))
        link = Link(f"https://t.co/{token}", url)
        self.links[link.short_url] = link
        return link.short_url

    def own_page(self) -> str:
        """A page of the account's own site: seldom one of the few everybody is sent to, mostly a product's."""
        rng = self.rng
        if rng.random() < 0.2:
            return f"https://{self.account.domain}/{rng.choice(_PAGES)}"
        tail = "?utm_source=twitter&utm_medium=social" if rng.random() < 0.1 else ""
        return f"https://{self.account.domain}/shelf/{self.slug(2)}-{rng.randrange(10, 99)}{tail}"

    def page(self) -> str:
        """A page of somebody else's site, as good as never the same."""
        rng = self.rng
        return f"https://{rng.choice(_HOSTS)}/{rng.randrange(2012, 2025)}/{self.slug(3)}-{rng.randrange(1000)}"

    def slug(self, count: int) -> str:
        """A few invented words joined by hyphens."""
        return "-".join(self.rng.choices(_FIRST + _SECOND, k=count))

    def status(self, handle: str, tweet_id: int, moment: datetime) -> str:
        """The address of a tweet, under the host of its day."""
        host = "x.com" if moment >= _MODERN_HOST else "twitter.com"
        return f"https://{host}/{handle}/status/{tweet_id}"

    def friend(self) -> Contact:
        """Anyone but a closed account, the well-known ones more often."""
        while True:
            index = min(int(self.rng.paretovariate(0.9)) - 1, len(self.contacts) - 1)
            if not self.contacts[index].gone:
                return self.contacts[index]

    def own_handle(self, moment: datetime) -> str:
        """What the account was called then."""
        return [name for since, name in self.account.usernames if since <= moment][-1]

    def moment_in(self, week: int) -> int:
        """A waking moment of that week, in milliseconds."""
        rng = self.rng
        hour = rng.choices(_HOURS, _HOUR_WEIGHTS)[0]
        start = self.plan.weeks[week] + timedelta(days=rng.randrange(7), hours=hour)
        return ms_of(start) + rng.randrange(3_600_000)

    def pictures(self, ms: int) -> tuple[Media, ...]:
        """One to four photos, or a video or an animation, under one short link."""
        rng = self.rng
        kind = rng.choices(("photo", "video", "animated_gif"), (30, 1, 1))[0]
        token = "https://t.co/" + "".join(rng.choices(TOKEN_LETTERS, k=10))
        count = rng.choices((1, 2, 3, 4), (12, 3, 1, 1))[0] if kind == "photo" else 1
        return tuple(
            Media(
                snowflake(ms - 5000 - i, rng),
                kind,
                "".join(rng.choices(TOKEN_LETTERS, k=15)),
                token,
            )
            for i in range(count)
        )

    def fresh_post(self, topic: Topic, ms: int, shortest: int = 20, longest: int = 250) -> str:
        """An ordinary post that is not close to any before it."""
        self.friend_at = ms
        for attempt in range(60):
            text, used = self.voice.post(topic, shortest, longest)
            text = self.voice.dress(text)
            # A big archive has used up its combinations; then say it at greater length.
            if attempt > 8:
                more, also = self.voice.post(topic, 20, 120)
                text, used = self.voice.join(text, more), (*used, *also)
            if len(text) <= 272 and self.guard.admits(text, used):
                return text
        return text

    def fresh_line(
        self,
        name: str,
        choices: tuple[str, ...],
        topic: Topic,
        ms: int,
        longest: int = 276,
        tails: tuple[str, ...] = (),
    ) -> str:
        """A line from one of the special lists that is not close to any before it.

        With `tails`, two times in three another sentence stands behind it, in front of a link. Where
        a list has run dry, the line goes on with a sentence on the topic.
        """
        self.friend_at = ms
        for attempt in range(40):
            frame = self.voice.frame(name, choices)
            whole = frame
            for _ in range(
                (self.rng.random() < 0.67) + (attempt > 8) + (attempt > 24) if tails else 0
            ):
                whole = _with_tail(
                    whole, self.voice.frame(f"{name} {topic.name} tails", tails), self.pack.space
                )
            if attempt > 8 and not tails:
                whole = _with_tail(
                    whole, self.voice.frame(topic.name, topic.frames), self.pack.space
                )
            text = self.voice.fill(whole, topic)
            if len(text) <= longest and self.guard.admits(text, (frame,)):
                return text
        return text[:longest]

    def write(self, ms: int, text: str, **labels: Any) -> PlantedTweet:
        """Put one tweet down; links and mentions are those that stand in its text."""
        shown = labels.pop("file_text", text)
        tweet_id = labels.pop("tweet_id", None) or snowflake(ms, self.rng)
        tweet = PlantedTweet(
            tweet_id=tweet_id,
            created_at=when(ms),
            text=text,
            file_text=shown,
            links=tuple(self.links[m[0]] for m in LINK.finditer(str(shown)) if m[0] in self.links),
            mentions=self.mentions_in(str(shown)),
            **{"lang": self.pack.lang, "topic": "", "kind": "post", **labels},
        )
        self.tweets.append(tweet)
        return tweet

    def mentions_in(self, text: str) -> tuple[Mention, ...]:
        """The known people whose handles stand in the text, in order."""
        found = (self.people.get(m[1].lower()) for m in HANDLE.finditer(text))
        return tuple(person for person in found if person)


def _with_tail(frame: str, tail: str, space: str) -> str:
    """The frame with one more sentence, a link staying at the end."""
    found = _LAST_LINK.search(frame)
    body = (frame[: found.start()] if found else frame).rstrip(" :")
    link = found[0] if found else ""
    stop = "" if body[-1] in ".!?。！？" else ("." if space else "。")
    return f"{body}{stop}{space}{tail}{link}"


def _contacts(desk: Desk) -> tuple[Contact, ...]:
    """The people one talks with, most talked-to first, and as many again who are only mentioned."""
    rng, plan = desk.rng, desk.plan
    handles = [f"{a}{glue}{b}" for a in _FIRST for b in _SECOND for glue in ("_", "and", "")]
    handles = [h for h in handles if len(h) <= 13]
    rng.shuffle(handles)
    topics = [name for name in plan.style.mix if name in desk.pack.topics]
    people = []
    for i in range(plan.people):
        handle = handles[i % len(handles)] + (str(i // len(handles)) if i >= len(handles) else "")
        user_id = (
            _SMALL_IDS + 1000 + i * 7919 if rng.random() < 0.6 else _LATE_IDS + rng.getrandbits(50)
        )
        name = re.sub(r"\d+$", "", handle).replace("_", " ").replace("and", " & ").title()
        renamed = i == 2
        people.append(
            Contact(
                user_id=user_id,
                username=handle,
                name=name,
                topic=rng.choice(topics),
                follows_me=rng.random() < (0.75 if i < 20 else 0.45),
                i_follow=rng.random() < (0.85 if i < 20 else 0.4),
                old_username=f"{handle[:9]}_old" if renamed else None,
                renamed_at=ARCHIVE_END - timedelta(days=7 * len(plan.weeks) // 4)
                if renamed
                else None,
                gone=i in (7, 15) and plan.people > 20,
            )
        )
    return tuple(people)
