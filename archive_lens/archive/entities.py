"""The tables below `tweets`: links, mentions, hashtags, media, one row for each.

`position` counts the entities of a tweet from 0, in the order in which the archive holds them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import polars as pl

from archive_lens.archive.records import Link, RawTweet
from archive_lens.archive.values import as_ids, texts
from archive_lens.domains import registrable_domain

_PERMALINK = re.compile(
    r"(?i:https?://(?:(?:www|mobile|m)\.)?(?:twitter|x)\.com)"
    r"/(?:i|i/web|([A-Za-z0-9_]{1,20}))/status(?:es)?/([0-9]{1,19})(?![0-9A-Za-z_])"
)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_AUTHORITY = re.compile(r"(?:[^?#@\s]*@)?([^?#:\s]+)")
_SAME_SITE = re.compile(r"\A(?:www|mobile|m)\.(?=.+\.)")

Row = tuple[int, int, Any]


def url_rows(ids: Sequence[int], tweets: Sequence[RawTweet]) -> pl.DataFrame:
    """Rows of `tweet_urls`. Links to the tweet's own media are not among them."""
    rows = [
        (tweet_id, position, link)
        for tweet_id, tweet in zip(ids, tweets, strict=True)
        if tweet.entities is not None and tweet.entities.urls
        for position, link in enumerate(tweet.entities.urls)
    ]
    sites = [site_of(link.expanded_url) for *_, link in rows]
    return pl.DataFrame(
        {
            **_keys(rows),
            "short_url": texts([link.url or None for *_, link in rows]),
            "url": texts([link.expanded_url or None for *_, link in rows]),
            "host": texts([host for host, _ in sites]),
            "domain": texts([domain for _, domain in sites]),
        }
    )


def mention_rows(ids: Sequence[int], tweets: Sequence[RawTweet]) -> pl.DataFrame:
    """Rows of `tweet_mentions`. The user id is NULL where the account was gone at export."""
    rows = [
        (tweet_id, position, mention)
        for tweet_id, tweet in zip(ids, tweets, strict=True)
        if tweet.entities is not None and tweet.entities.user_mentions
        for position, mention in enumerate(tweet.entities.user_mentions)
    ]
    return pl.DataFrame(
        {
            **_keys(rows),
            "user_id": as_ids([mention.id_str for *_, mention in rows]),
            "username": texts([mention.screen_name or None for *_, mention in rows]),
        }
    )


def hashtag_rows(ids: Sequence[int], tweets: Sequence[RawTweet]) -> pl.DataFrame:
    """Rows of `tweet_hashtags`, as written and without the #."""
    rows = [
        (tweet_id, position, hashtag)
        for tweet_id, tweet in zip(ids, tweets, strict=True)
        if tweet.entities is not None and tweet.entities.hashtags
        for position, hashtag in enumerate(tweet.entities.hashtags)
    ]
    return pl.DataFrame({**_keys(rows), "hashtag": texts([hashtag.text for *_, hashtag in rows])})


def media_rows(ids: Sequence[int], tweets: Sequence[RawTweet]) -> pl.DataFrame:
    """Rows of `tweet_media`: all items and their true types, which `entities` does not give."""
    rows = [
        (tweet_id, position, media)
        for tweet_id, tweet in zip(ids, tweets, strict=True)
        for position, media in enumerate(
            (tweet.extended_entities and tweet.extended_entities.media)
            or (tweet.entities and tweet.entities.media)
            or ()
        )
    ]
    return pl.DataFrame(
        {
            **_keys(rows),
            "media_id": as_ids([media.id_str for *_, media in rows]),
            "media_type": texts([media.type for *_, media in rows]),
        }
    )


def quoted(links: Sequence[Link]) -> tuple[str | None, str | None]:
    """Id and handle of the quoted tweet: the last link that is a permalink of a tweet.

    The handle is None for addresses of the form /i/status/ID, which do not tell it.
    """
    for link in reversed(links):
        if link.expanded_url and "/status" in link.expanded_url:
            found = _PERMALINK.match(link.expanded_url)
            if found:
                return found[2], found[1]
    return None, None


def site_of(url: str | None) -> tuple[str | None, str | None]:
    """Host and registrable domain of an address; None where it has none.

    The host is in lower case and without www., m. and mobile.: `www.blog.example.co.uk` gives
    `blog.example.co.uk` and, by Mozilla's list, `example.co.uk`. Numbers stay as they are.
    """
    if url is None or len(pieces := url.split("/", 3)) < 3 or pieces[1]:
        return None, None
    return _site(pieces[0], pieces[2])


@lru_cache(maxsize=1 << 16)
def _site(scheme: str, authority: str) -> tuple[str | None, str | None]:
    found = _AUTHORITY.match(authority) if _SCHEME.fullmatch(scheme) else None
    if found is None:
        return None, None
    host = _SAME_SITE.sub("", found[1].lower().rstrip("."), count=1)
    if not host or host.replace(".", "").isdecimal():
        return host or None, host or None
    return host, registrable_domain(host) or host


def _keys(rows: Sequence[Row]) -> dict[str, pl.Series]:
    return {
        "tweet_id": pl.Series([row[0] for row in rows], dtype=pl.Int64),
        "position": pl.Series([row[1] for row in rows], dtype=pl.Int64),
    }
