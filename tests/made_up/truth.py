"""What is true of a made-up account: its tweets with their labels, and everything planted in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

TWITTER_EPOCH_MS = 1_288_834_974_657


def milliseconds(tweet_id: int) -> int:
    """When an id was made, in milliseconds since 1970, UTC."""
    return (tweet_id >> 22) + TWITTER_EPOCH_MS


@dataclass(frozen=True, slots=True)
class Account:
    """The owner. `usernames` are past and present handles, oldest first, with the day each began."""

    account_id: int
    username: str
    display_name: str
    created_at: datetime
    generated_at: datetime
    bio: str
    website: str
    location: str
    time_zone: str
    email: str
    studio: str
    domain: str
    usernames: tuple[tuple[datetime, str], ...]


@dataclass(frozen=True, slots=True)
class Contact:
    """Someone else. `gone`: the account no longer exists, so its mentions carry the id -1."""

    user_id: int
    username: str
    name: str
    topic: str
    follows_me: bool
    i_follow: bool
    old_username: str | None = None
    renamed_at: datetime | None = None
    gone: bool = False

    def handle_at(self, when: datetime) -> str:
        """The handle this person went by."""
        if self.old_username and self.renamed_at and when < self.renamed_at:
            return self.old_username
        return self.username


@dataclass(frozen=True, slots=True)
class Link:
    """A short link and what it stands for."""

    short_url: str
    url: str


@dataclass(frozen=True, slots=True)
class Mention:
    """A handle in a text. The id is -1 where the account is gone."""

    user_id: int
    username: str
    name: str


@dataclass(frozen=True, slots=True)
class Media:
    """A picture, video or animation; all media of one tweet share its short link."""

    media_id: int
    kind: str
    name: str
    short_url: str


@dataclass(frozen=True, slots=True)
class PlantedTweet:
    """One tweet and all labels.

    `text` is the decoded, complete text; `file_text` is what the tweet file holds of it (a note is
    cut there). `topic` is a topic's name, `chatter`, or empty for retweets. `promo` is one of
    `self_promo`, `boost`, `announce`, `none`. `edit` is `original`, or the edit that made the copy.
    """

    tweet_id: int
    created_at: datetime
    kind: str
    text: str
    file_text: str
    topic: str
    origin: str = "timeline"
    promo: str = "none"
    lang: str = "en"
    client: str = "Twitter for iPhone"
    in_reply_to_tweet_id: int | None = None
    in_reply_to_user_id: int | None = None
    in_reply_to_username: str | None = None
    quoted_tweet_id: int | None = None
    quoted_username: str | None = None
    retweeted_username: str | None = None
    retweeted_tweet_id: int | None = None
    links: tuple[Link, ...] = ()
    mentions: tuple[Mention, ...] = ()
    media: tuple[Media, ...] = ()
    favorite_count: int = 0
    retweet_count: int = 0
    versions: tuple[int, ...] = ()
    superseded_by_id: int | None = None
    note_id: int | None = None
    community_id: int | None = None
    deleted_at: datetime | None = None
    created_at_in_file: str | None = None
    in_conversation: bool = False
    cluster_id: str | None = None
    edit: str | None = None
    series_id: str | None = None
    template_id: str | None = None
    traits: tuple[str, ...] = ()

    @property
    def is_broadcast(self) -> bool:
        """Post, quote, or a self-reply in a thread of one's own, as it stands today."""
        return (
            self.kind in ("post", "quote", "self_reply")
            and not self.in_conversation
            and self.superseded_by_id is None
            and self.origin != "deleted"
        )


@dataclass(frozen=True, slots=True)
class Note:
    """The complete text of a long post, as the note file holds it."""

    note_id: int
    tweet_id: int
    text: str


@dataclass(frozen=True, slots=True)
class Like:
    """A liked tweet; the text is None where the archive has none."""

    tweet_id: int
    text: str | None


@dataclass(frozen=True, slots=True)
class Cluster:
    """One text and its copies, oldest first; `edits[0]` is `original`."""

    cluster_id: str
    where: str
    cadence: str
    tweet_ids: tuple[int, ...]
    edits: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pattern:
    """A series or a template: `text` with `__` for the slot, and what stood in it."""

    pattern_id: str
    text: str
    tweet_ids: tuple[int, ...]
    fillers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Thread:
    """A chain of self-replies. Depth counts edges; with a lost parent both numbers are lower bounds."""

    root_tweet_id: int
    tweet_ids: tuple[int, ...]
    size: int
    depth: int
    is_lower_bound: bool = False
    is_scheduled: bool = False


@dataclass(frozen=True, slots=True)
class Exchange:
    """My replies to one person with gaps of at most 24 hours.

    `proved_turns` are follow-ups whose parent is new and younger than my tweet before it;
    `self_reply_ids` continue one of my own replies and are not counted in `turns_mine`.
    """

    user_id: int
    tweet_ids: tuple[int, ...]
    self_reply_ids: tuple[int, ...]
    turns_mine: int
    proved_turns: int
    double_texts: int
    distinct_parents: int


@dataclass(frozen=True, slots=True)
class Drift:
    """A planted change of topic. `week` is a Monday; `points` are the planned percentage points."""

    kind: str
    topic: str
    week: date
    weeks: int
    points: int


@dataclass(frozen=True, slots=True)
class Obsession:
    """One name that keeps coming back."""

    entity: str
    from_week: date
    tweet_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Truth:
    """Everything planted in one account, by tweet id."""

    clusters: tuple[Cluster, ...]
    series: tuple[Pattern, ...]
    templates: tuple[Pattern, ...]
    hashtag_blocks: dict[tuple[str, ...], tuple[int, ...]]
    stock_replies: dict[str, tuple[int, ...]]
    recycled_links: dict[str, tuple[int, ...]]
    hard_negatives: dict[str, tuple[int, ...]]
    self_retweets: tuple[int, ...]
    self_quotes: tuple[int, ...]
    promo: dict[int, str]
    topics: dict[int, str]
    drifts: tuple[Drift, ...]
    obsession: Obsession | None
    threads: tuple[Thread, ...]
    exchanges: tuple[Exchange, ...]
    deleted_parents: dict[int, int]
    edits: tuple[tuple[int, ...], ...]
    notes: dict[int, int]
    counts: dict[str, int]

    @property
    def repeat_ids(self) -> tuple[int, ...]:
        """Broadcast tweets with an earlier one of the same cluster, in order of id."""
        return tuple(
            sorted(
                tweet_id
                for cluster in self.clusters
                if cluster.where == "broadcast"
                for tweet_id in cluster.tweet_ids[1:]
            )
        )


@dataclass(frozen=True, slots=True)
class Persona:
    """An account, what its archive holds, and what is true of it. Tweets are in order of id."""

    style: str
    seed: int
    lang: str
    account: Account
    contacts: tuple[Contact, ...]
    tweets: tuple[PlantedTweet, ...]
    community: tuple[PlantedTweet, ...]
    deleted: tuple[PlantedTweet, ...]
    notes: tuple[Note, ...]
    likes: tuple[Like, ...]
    followers: tuple[int, ...]
    following: tuple[int, ...]
    blocked: tuple[int, ...]
    muted: tuple[int, ...]
    messages: tuple[str, ...]
    duplicate_ids: tuple[int, ...]
    truth: Truth
    manifest_surplus: dict[str, int] = field(default_factory=dict)
    missing_files: tuple[str, ...] = ()

    @property
    def standing(self) -> tuple[PlantedTweet, ...]:
        """What the account wrote itself and still stands, community posts included, in order of id."""
        own = [t for t in (*self.tweets, *self.community) if t.kind != "retweet"]
        return tuple(
            sorted((t for t in own if t.superseded_by_id is None), key=lambda t: t.tweet_id)
        )

    @property
    def broadcast(self) -> tuple[PlantedTweet, ...]:
        """Posts, quotes and own threads, in order of id: the denominator of most shares."""
        return tuple(tweet for tweet in self.standing if tweet.is_broadcast)
