"""Which generation an archive is of, and which of its files and parts hold what.

Only names are looked at here. A file is classified by its own name alone, never by what the
manifest claims it is: so no manifest can make us open a private file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import islice

from archive_lens.archive.container import DATA_ENDINGS, DOWNLOAD_HINT
from archive_lens.archive.ledger import Status
from archive_lens.errors import ArchiveError

TWEETS = "tweets"
COMMUNITY = "community_tweets"
CIRCLE = "circle_tweets"
DELETED = "deleted_tweets"
NOTES = "notes"
LIKES = "likes"
FOLLOWERS = "followers"
FOLLOWING = "following"
ACCOUNT = "account"
PROFILE = "profile"
USERNAME_CHANGES = "username_changes"
TIME_ZONE = "time_zone"
TWEET_HEADERS = "tweet_headers"
MESSAGE_HEADERS = ("direct_message_headers", "direct_message_group_headers")
MANIFEST = "manifest"
USER_DETAILS = "user_details"
PAYLOAD_DETAILS = "payload_details"
TWEET_INDEX = "tweet_index"

#: What a name before `-partN.js` means, over all generations.
KIND_OF_STEM = {
    "tweet": TWEETS,
    "tweets": TWEETS,
    "community-tweet": COMMUNITY,
    "community-tweets": COMMUNITY,
    "twitter-circle-tweet": CIRCLE,
    "twitter-circle-tweets": CIRCLE,
    "deleted-tweet": DELETED,
    "deleted-tweets": DELETED,
    "note-tweet": NOTES,
    "like": LIKES,
    "follower": FOLLOWERS,
    "following": FOLLOWING,
    "account": ACCOUNT,
    "profile": PROFILE,
    "screen-name-change": USERNAME_CHANGES,
    "account-timezone": TIME_ZONE,
}

#: Timeline before community before circle before deleted: of two records the first one wins.
TWEET_KINDS = (TWEETS, COMMUNITY, CIRCLE, DELETED)
HEAD_KINDS = (ACCOUNT, PROFILE, USERNAME_CHANGES, TIME_ZONE, USER_DETAILS, PAYLOAD_DETAILS)
STREAMED_KINDS = (NOTES, *TWEET_KINDS, LIKES, FOLLOWERS, FOLLOWING, *MESSAGE_HEADERS)

# Messages, places, devices, money, searches, people shut out, and what the owner took back.
_PRIVATE = re.compile(
    r"direct-message|message-event|audio-video-calls-in-dm|grok|ip-audit|account-creation-ip"
    r"|account-suspension|contact$|phone-number|email-address-change|device-token|ni-devices"
    r"|key-registry|sso$|connected-application|app$|ageinfo|personalization|ads?-|user-link-clicks"
    r"|branch-links|facebook-connection|saved-search|block$|mute$|smartblock|fleet-mute|professional-data"
    r"|expanded-profile|reply-prompt|protected-history|deleted-|twitter-circle|community-note"
    r"|birdwatch|periscope"
)
_IGNORED = re.compile(
    r"tweet-headers|verified|lists?-|moment|tweetdeck|(?:twitter-)?article|fleet$|spaces-metadata"
    r"|account-label|catalog-item|commerce-catalog|product-|shop-module|shopify-account"
    r"|twitter-shop"
)
_VIEWER = re.compile(r"your archive\.html|index\.html|readme(?:\.\w+)?", re.IGNORECASE)

_NAME = re.compile(r"(?P<stem>.+?)(?:-part(?P<part>[0-9]{1,6}))?\.js")
_TWEET_NAME = r"tweets?(?:-part[0-9]+)?\.js"
_MANIFEST_PATH = re.compile(r"(?P<root>(?:.*/)?)data/manifest\.js")
_GRAILBIRD_PATH = re.compile(
    r"(?P<root>(?:.*/)?)data/js/(?:tweet_index|tweets/[0-9]{4}_[0-9]{2})\.js"
)
_TWEETS_PATH = re.compile(rf"(?P<root>(?:.*?/)??)(?:data/)?{_TWEET_NAME}")
_LIKES_PATH = re.compile(r"(?P<root>(?:.*?/)??)(?:data/)?like(?:-part[0-9]+)?\.js")
_CSV_PATH = re.compile(r"(?P<root>(?:.*/)?)(?:tweets|data/csv/[0-9]{4}_[0-9]{2})\.csv")
_FIRST_SIGNS = (_MANIFEST_PATH, _GRAILBIRD_PATH, _TWEETS_PATH, _LIKES_PATH, _CSV_PATH)

_GRAILBIRD_FILE = re.compile(
    r"data/js/(?:(?P<head>user_details|payload_details|tweet_index)|tweets/[0-9]{4}_[0-9]{2})\.js"
    r"|(?P<csv>tweets|data/csv/[0-9]{4}_[0-9]{2})\.csv"
)
_GRAILBIRD_FOLDERS = ("data/js", "data/js/tweets", "data/csv")

#: A hostile name such as tweets-part999999.js must not list a million missing parts.
_GAPS_TOLD = 100


@dataclass(frozen=True, slots=True)
class ArchiveFile:
    """One listed file: `path` opens it, `file` is its path below the archive's root folder."""

    path: str
    file: str
    kind: str
    status: Status
    part: int
    size: int


@dataclass(slots=True)
class Layout:
    """Where an archive begins and what lies in it."""

    root: str
    files: list[ArchiveFile]
    is_grailbird: bool
    _by_name: dict[str, ArchiveFile] = field(init=False)

    def __post_init__(self) -> None:
        self._by_name = {found.file: found for found in self.files}

    def find(self, file: str) -> ArchiveFile | None:
        """The file of that name below the root; `data/` may be missing when only it was kept."""
        return self._by_name.get(file) or self._by_name.get(file.removeprefix("data/"))

    def of_kind(self, kind: str, named: Iterable[str] = ()) -> list[ArchiveFile]:
        """All parts of a kind that get read: those `named` by the manifest first, then in order."""
        first = {found.file for name in named if (found := self.find(name))}
        return sorted(
            (found for found in self.files if found.kind == kind and found.status == "read"),
            key=lambda found: (found.file not in first, found.part, found.file),
        )

    def to_read(self) -> list[ArchiveFile]:
        """Every file that will be opened, by name."""
        return sorted(
            (found for found in self.files if found.status == "read"),
            key=lambda found: found.file,
        )

    def missing_parts(self) -> list[str]:
        """Names of parts that must have been there, since a later part is."""
        parts: dict[str, dict[int, str]] = {}
        for found in self.files:
            name = _NAME.fullmatch(found.file)
            if name and found.kind in STREAMED_KINDS:
                parts.setdefault(name["stem"], {})[found.part] = found.file
        gaps = (
            f"{stem}-part{part}.js" if part else f"{stem}.js"
            for stem, present in sorted(parts.items())
            for part in range(max(present))
            if part not in present
        )
        return list(islice(gaps, _GAPS_TOLD))


def classify(file: str) -> tuple[str, Status, int]:
    """Kind, status and part number of a file, by its name below the root folder."""
    if grailbird := _GRAILBIRD_FILE.fullmatch(file):
        return grailbird["head"] or TWEETS, "read", 0
    if "/" in file.removeprefix("data/"):
        return "other", "unknown", 0  # whatever its name, X puts nothing of use into a folder there
    base = file.rsplit("/", 1)[-1]
    name = _NAME.fullmatch(base)
    if name is None:
        return ("viewer", "ignored", 0) if _VIEWER.fullmatch(base) else ("other", "unknown", 0)
    # X's own README spells some names with underscores, and so do owners who rename.
    stem, part = name["stem"].replace("_", "-"), int(name["part"] or 0)
    if stem == "manifest":
        return MANIFEST, "read", 0
    if stem in KIND_OF_STEM:
        return KIND_OF_STEM[stem], "read", part
    kind = stem.replace("-", "_")
    if _PRIVATE.match(stem):
        return kind, "private", part
    if _IGNORED.match(stem):
        return kind, "ignored", part
    return kind, "unknown", part


def lay_out(name: str, sizes: dict[str, int], *, with_messages: bool = False) -> Layout:
    """Finds the archive among the entries of `name`, also below an enclosing folder.

    Headers of direct messages are private, unless asked for. Raises `ArchiveError` where there is none, or more than one.
    """
    root, sign = _find_root(name, sizes)
    files = []
    for path, size in sizes.items():
        file = path.removeprefix(root)
        if path.startswith(root) and _is_listed(file):
            kind, status, part = classify(file)
            if with_messages and kind in MESSAGE_HEADERS:
                status = "read"
            files.append(ArchiveFile(path, file, kind, status, part, size))
    files.sort(key=lambda found: found.file)
    is_grailbird = sign in (_GRAILBIRD_PATH, _CSV_PATH)
    return Layout(root, _without_copies(files, is_grailbird=is_grailbird), is_grailbird)


def _is_listed(file: str) -> bool:
    """Whether a file below the root folder is told in the ledger: not media, not the viewer's own."""
    folder = file.rpartition("/")[0]
    if folder in ("", "data", *_GRAILBIRD_FOLDERS):
        return True
    return file.startswith("data/") and file.endswith(DATA_ENDINGS)


def _without_copies(files: list[ArchiveFile], *, is_grailbird: bool) -> list[ArchiveFile]:
    """Grailbird's CSV files tell the same tweets as its monthly files, and less of each.

    In a newer archive none of these files is read: what they tell, it tells better.
    """
    matches = [_GRAILBIRD_FILE.fullmatch(found.file) for found in files]
    has_months = any(match and not match["head"] and not match["csv"] for match in matches)
    return [
        replace(found, status="ignored")
        if match and (not is_grailbird or (match["csv"] and has_months))
        else found
        for found, match in zip(files, matches, strict=True)
    ]


def _find_root(name: str, paths: Iterable[str]) -> tuple[str, re.Pattern[str]]:
    every = list(paths)
    for sign in _FIRST_SIGNS:
        roots = {found["root"] for path in every if (found := sign.fullmatch(path))}
        if not roots:
            continue
        shallowest = min(root.count("/") for root in roots)
        roots = {root for root in roots if root.count("/") == shallowest}
        if len(roots) > 1:
            raise ArchiveError(
                f"{name} holds {len(roots)} archives, each in a folder of its own",
                hint="Unpack it, and give the folders one by one.",
            )
        return roots.pop(), sign
    raise ArchiveError(
        f"{name} is not an X archive: it has no data/manifest.js and no tweets.js",
        hint=DOWNLOAD_HINT,
    )


_G5_SINCE = datetime(2020, 10, 1)
_NOTES_SINCE = datetime(2023, 6, 1)


def generation(layout: Layout, *, has_manifest: bool, made_at: datetime | None) -> str:
    """The generation by what lies in the archive: `G1` to `G7` as docs/archive-format.md names them.

    G2 stands for G2 and G3 alike here: only a record tells those two apart.
    """
    if layout.is_grailbird:
        return "G1"
    stems = {match["stem"] for found in layout.files if (match := _NAME.fullmatch(found.file))}
    bases = {stem.removeprefix("data/") for stem in stems}
    if "note-tweet" in bases:
        return "G7"
    if "tweets" in bases:
        return "G7" if made_at and made_at >= _NOTES_SINCE else "G6"
    if has_manifest or "data/tweet" in stems:
        return "G4" if made_at and made_at < _G5_SINCE else "G5"
    return "G2"
