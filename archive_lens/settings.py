"""The settings there are, with their defaults; `settings_reading` takes them from `lens.toml`.

Nothing here is needed to begin: every setting has a default, and what can be inferred is inferred.
The settings that change a number are part of `fingerprint`, so that a change makes results stale.
"""

from __future__ import annotations

import hashlib
from datetime import date
from typing import Literal

import msgspec

FILE_NAME = "lens.toml"


class Period(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The days analysed, both included, in UTC; None means from the first or to the last tweet."""

    since: date | None = None
    until: date | None = None


class Own(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is the owner's: links to these domains and posts that name these count as their own."""

    domains: tuple[str, ...] = ()
    not_domains: tuple[str, ...] = ()
    handles: tuple[str, ...] = ()
    products: tuple[str, ...] = ()


class Repetition(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Texts that may come again: hashtags (`#throwback`) or regular expressions."""

    allowed: tuple[str, ...] = ()


class Promotion(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Points of single features of promotion, by name, in place of the default ones."""

    points: dict[str, float] = {}


class Topics(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Names for topics: each goes to the topic that most of its words are telling words of.

    `vectors` are what words mean: learnt from the archive itself (`local`), or from elsewhere (`embeddings`, an
    optional extra for English).
    """

    names: dict[str, tuple[str, ...]] = {}
    vectors: Literal["local", "embeddings"] = "local"


class Goal(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the owner wants to write about, and what such posts are known by.

    `examples` are texts of such posts, or ids of posts of the owner's own; a post with a word of `avoid` is
    never on the goal.
    """

    name: str
    description: str = ""
    words: tuple[str, ...] = ()
    hashtags: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    accounts: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()


class Stages(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A SQL condition over `contact_facts` for each stage but `known`, which is all the rest; the highest that fits wins."""

    aware: str = "retweets + quotes + mentions > 0"
    engaged: str = "replies > 0"
    conversing: str = "proved_turns >= 2 and proved_days >= 2"
    relationship: str = "follows_me and i_follow and recent_days >= 5 and days_since <= 180"
    private: str = "messages_sent > 0 and messages_received > 0"


#: SQL conditions over `contact_facts` and the stage.
FLAGS = {
    "dormant": "stage in ('conversing', 'relationship', 'private') and days_since > 180",
    "lost": "stage in ('conversing', 'relationship', 'private') and days_since > 365",
    "cooling": "stage in ('conversing', 'relationship', 'private') and earlier_days >= 4"
    " and 2 * recent_days < earlier_days",
    "one_sided": "recent_days >= 5 and reciprocity = []",
    "owed": "is_owed",
}


class Segment(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A group of people that the owner names, and what they are known by: any of these is enough.

    `topics` are labels or words of topics, and `domains` those of links, in what the owner wrote to them; `keyword`
    is a regular expression over the owner's replies to them; `where` is a SQL condition over `contact_facts`,
    stage and flags. `handles` include those of the CSV file once the settings are read.
    """

    name: str
    handles: tuple[str, ...] = ()
    csv: str = ""
    topics: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    keyword: str = ""
    where: str = ""


class Contacts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The owner's rules for contacts. `flags` holds the default ones too; of `segments` the first that fits wins."""

    stages: Stages = Stages()
    flags: dict[str, str] = {}
    segments: tuple[Segment, ...] = ()

    def __post_init__(self) -> None:
        msgspec.structs.force_setattr(self, "flags", FLAGS | self.flags)


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything that `lens.toml` may set, with its defaults."""

    time_zone: str = ""
    language: str = "en"
    period: Period = Period()
    own: Own = Own()
    repetition: Repetition = Repetition()
    promotion: Promotion = Promotion()
    topics: Topics = Topics()
    goals: tuple[Goal, ...] = ()
    contacts: Contacts = Contacts()

    def fingerprint(self) -> str:
        """Sixteen hex digits over all settings but the period, which is recorded beside it."""
        words = msgspec.json.encode(msgspec.structs.replace(self, period=Period()), order="sorted")
        return hashlib.sha256(words).hexdigest()[:16]
