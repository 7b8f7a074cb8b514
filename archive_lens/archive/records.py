"""Typed records of every kind, decoded by msgspec: the wanted fields only, all others are skipped.

Types are as wide as what has been seen in archives of 2018 to 2026, so that the quick way holds
for all of them. A record with yet another type goes through `lenient`, which keeps every field
that can be understood.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from operator import attrgetter
from typing import Any, Generic, TypeVar

import msgspec

Number = str | int | float | None
T = TypeVar("T")

#: What msgspec raises for bytes that are no JSON, no UTF-8, nested too deep, or of another type.
UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


class Record(msgspec.Struct, gc=False):
    """Base of all records. They form no cycles, so the garbage collector need not watch them.

    Items are tuples: an empty one, which most are, costs nothing.
    """


class Hashtag(Record):
    """A hashtag without its #."""

    text: str | None = None


class Mention(Record):
    """A mentioned account; `id_str` is "-1" when it is gone."""

    screen_name: str | None = None
    id_str: str | None = None


class Link(Record):
    """A t.co link and where it leads."""

    url: str | None = None
    expanded_url: str | None = None


class Media(Record):
    """A photo, video or animated GIF."""

    id_str: str | None = None
    type: str | None = None


class Entities(Record):
    """What X found in the text. `media` holds the first item only."""

    hashtags: tuple[Hashtag, ...] | None = None
    user_mentions: tuple[Mention, ...] | None = None
    urls: tuple[Link, ...] | None = None
    media: tuple[Media, ...] | None = None


class ExtendedEntities(Record):
    """All media of a tweet, with their true type."""

    media: tuple[Media, ...] | None = None


class EditControl(Record):
    """The ids of all versions of a tweet."""

    editTweetIds: tuple[str, ...] | None = None


class LaterEdit(Record):
    """Present on the second and later versions."""

    editControlInitial: EditControl | None = None


class EditInfo(Record):
    """One of the two is present, since autumn 2022."""

    initial: EditControl | None = None
    edit: LaterEdit | None = None


class User(Record):
    """The author of a tweet, told in archives before 2020 only."""

    id_str: str | None = None
    screen_name: str | None = None
    name: str | None = None


class Original(Record):
    """The retweeted tweet, where an archive holds it; its text is not cut."""

    user: User | None = None
    full_text: str | None = None
    text: str | None = None


class RawTweet(Record):
    """A tweet as the archive holds it, all generations."""

    id_str: str | None = None
    created_at: str | None = None
    full_text: str | None = None
    text: str | None = None
    lang: str | None = None
    source: str | None = None
    in_reply_to_status_id_str: str | None = None
    in_reply_to_status_id: Number = None
    in_reply_to_user_id_str: str | None = None
    in_reply_to_user_id: Number = None
    in_reply_to_screen_name: str | None = None
    favorite_count: Number = None
    retweet_count: Number = None
    deleted_at: str | None = None
    entities: Entities | None = None
    extended_entities: ExtendedEntities | None = None
    edit_info: EditInfo | None = None
    retweeted_status: Original | None = None


class RawTweetIds(Record):
    """Only the id of a tweet, for a look ahead."""

    id_str: str | None = None


class RawTweetUser(Record):
    """Only who wrote a tweet, for a look ahead."""

    user: User | None = None


class RawLike(Record):
    """A liked tweet: neither its author nor the time of the like is known."""

    tweetId: str | None = None
    fullText: str | None = None


class RawAccountId(Record):
    """A follower, or an account that is followed."""

    accountId: str | None = None


class NoteLink(Record):
    """A link in a long post."""

    shortUrl: str | None = None
    expandedUrl: str | None = None


class NoteMention(Record):
    """A mention in a long post; the account's id is not given."""

    screenName: str | None = None


class NoteCore(Record):
    """The content of a long post."""

    text: str | None = None
    urls: tuple[NoteLink, ...] | None = None
    mentions: tuple[NoteMention, ...] | None = None
    hashtags: tuple[Hashtag, ...] | None = None


class RawNote(Record):
    """A long post: its text in full, and no id of the tweet that it belongs to."""

    noteTweetId: str | None = None
    core: NoteCore | None = None


class RawMessage(Record):
    """Who wrote to whom and when. What was written has no field here, so it is never decoded."""

    id: str | None = None
    senderId: str | None = None
    recipientId: str | None = None
    createdAt: str | None = None


class MessageEvent(Record):
    """One event of a conversation: a message, or something else such as somebody's joining."""

    messageCreate: RawMessage | None = None
    welcomeMessageCreate: RawMessage | None = None


class RawConversation(Record):
    """Up to 1,000 events of a conversation; a longer one has several such records."""

    conversationId: str | None = None
    messages: tuple[MessageEvent, ...] | None = None


class TweetWrap(Record):
    """`{"tweet": {...}}`"""

    tweet: RawTweet | None = None


class TweetIdsWrap(Record):
    """`{"tweet": {...}}`, ids only."""

    tweet: RawTweetIds | None = None


class TweetUserWrap(Record):
    """`{"tweet": {...}}`, author only."""

    tweet: RawTweetUser | None = None


class LikeWrap(Record):
    """`{"like": {...}}`"""

    like: RawLike | None = None


class FollowerWrap(Record):
    """`{"follower": {...}}`"""

    follower: RawAccountId | None = None


class FollowingWrap(Record):
    """`{"following": {...}}`"""

    following: RawAccountId | None = None


class ConversationWrap(Record):
    """`{"dmConversation": {...}}`"""

    dmConversation: RawConversation | None = None


class NoteWrap(Record):
    """`{"noteTweet": {...}}`"""

    noteTweet: RawNote | None = None


class Form(Generic[T]):
    """How the records of one kind of file are told apart and decoded.

    `key` is the wrapper key; a record without it is taken for a bare one.
    """

    def __init__(
        self,
        key: str,
        bare: type[T],
        wrap: type[Any],
        is_whole: Callable[[T], bool] = lambda record: True,
    ) -> None:
        self.key = key
        self.is_whole = is_whole
        self._unwrap = attrgetter(key)
        self._bare = bare
        self._bare_list = msgspec.json.Decoder(list[bare])  # type: ignore[valid-type]
        self._wrap_list = msgspec.json.Decoder(list[wrap])  # type: ignore[valid-type]

    def decode(self, array: bytes) -> list[T]:
        """All records of a JSON array. Raises one of `UNREADABLE` where one does not fit."""
        records: list[T] = list(map(self._unwrap, self._wrap_list.decode(array)))
        if not all(records):
            pairs = zip(records, self._bare_list.decode(array), strict=True)
            records = [bare if record is None else record for record, bare in pairs]
        return records

    def lenient(self, record: bytes) -> T | None:
        """One record, odd bytes and odd types and all; None where it is no JSON object at all."""
        try:
            value = msgspec.json.decode(mend(record))
        except UNREADABLE:
            return None
        if not isinstance(value, dict):
            return None
        inner = value.get(self.key)
        return self.understand(inner if isinstance(inner, dict) else value)

    def understand(self, fields: dict[str, Any]) -> T:
        """A record from the plain values of its fields; those of odd types are left out."""
        return _understand(fields, self._bare)


# Groups are repeated greedily and only single characters possessively: Python before 3.11.5 mismatches the former.
STRING = r'"[^"\\]*+(?:\\.[^"\\]*+)*"'
BLOCK_COMMENT = r"/\*[^*]*+(?:\*(?!/)[^*]*+)*\*/"
_COMMENT = rf"//[^\n]*+|{BLOCK_COMMENT}"
#: A string, or what people and programs add to JSON that is none: comments, trailing commas, NaN.
_STRING_OR_SLIP = re.compile(
    rf"(?P<string>{STRING})"
    rf"|{_COMMENT}|,(?=\s*+(?:(?:{_COMMENT})\s*+)*[}}\]])|(?P<number>\bNaN\b|-?\bInfinity\b)",
    re.DOTALL,
)
_CONTROL = re.compile(r"[\x00-\x1f]")
_ESCAPE = re.compile(
    r"\\(?:(u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})"
    r"|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
    re.DOTALL,
)


def mend(record: bytes) -> str:
    """The record as JSON wants it, as far as that is certain.

    U+FFFD for bytes and surrogates that are no characters, controls escaped; no comments, no
    trailing commas, null for what is not a number.
    """
    text = record.decode("utf-8", "replace")
    text = _ESCAPE.sub(lambda escape: "\\ufffd" if escape[2] else escape[0], text)
    return _STRING_OR_SLIP.sub(_mended, text)


def _mended(found: re.Match[str]) -> str:
    if found["string"]:
        return _CONTROL.sub(lambda char: f"\\u{ord(char[0]):04x}", found["string"])
    return "null" if found["number"] else " "


def _understand(value: dict[str, Any], record: type[T]) -> T:
    """Builds a record from a plain dict, leaving out whatever has a type nobody expects."""
    return record(
        **{
            name: _fitting(value[name], wanted)
            for name, wanted in _fields(record)  # type: ignore[arg-type]
            if name in value
        }
    )


@cache
def _fields(record: type[Any]) -> tuple[tuple[str, Any], ...]:
    """Names and types; looking them up takes longer than all the rest of a row of CSV."""
    return tuple((known.name, known.type) for known in msgspec.structs.fields(record))


def _fitting(value: Any, wanted: Any) -> Any:
    """`value` as `wanted`, or None: numbers become text where text is wanted."""
    for choice in getattr(wanted, "__args__", (wanted,)):
        if isinstance(choice, type) and issubclass(choice, msgspec.Struct):
            return _understand(value, choice) if isinstance(value, dict) else None
        if getattr(choice, "__origin__", None) is tuple:
            return _fitting_items(value, choice.__args__[0])
    if isinstance(value, str):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value if wanted == Number else str(value)
    return None


def _fitting_items(value: Any, wanted: Any) -> tuple[Any, ...] | None:
    if not isinstance(value, list):
        return None
    items = (_fitting(item, wanted) for item in value)
    return tuple(item for item in items if item is not None)


def _is_tweet(tweet: RawTweet) -> bool:
    return tweet.id_str is not None and (tweet.full_text or tweet.text) is not None


class PlainForm(Form[dict[str, Any]]):
    """Records as plain dicts, for the few small files whose fields are looked up one by one."""

    def __init__(self, key: str) -> None:
        self.key = key
        self.is_whole = lambda record: key in record

    def decode(self, array: bytes) -> list[dict[str, Any]]:
        """All objects of a JSON array, unwrapped. Raises one of `UNREADABLE`."""
        values = msgspec.json.decode(array, type=list[dict[str, Any]])
        return [inner if isinstance(inner := v.get(self.key), dict) else v for v in values]

    def lenient(self, record: bytes) -> dict[str, Any] | None:
        """One object with its odd bytes mended; None where that is not enough."""
        try:
            return self.decode(b"[" + mend(record).encode() + b"]")[0]
        except UNREADABLE:
            return None


TWEET_FORM = Form("tweet", RawTweet, TweetWrap, _is_tweet)
TWEET_IDS_FORM = Form("tweet", RawTweetIds, TweetIdsWrap)
TWEET_USER_FORM = Form("tweet", RawTweetUser, TweetUserWrap)
LIKE_FORM = Form("like", RawLike, LikeWrap)
FOLLOWER_FORM = Form("follower", RawAccountId, FollowerWrap)
FOLLOWING_FORM = Form("following", RawAccountId, FollowingWrap)
CONVERSATION_FORM = Form("dmConversation", RawConversation, ConversationWrap)
NOTE_FORM = Form("noteTweet", RawNote, NoteWrap)
