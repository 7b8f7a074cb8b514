"""One tweet as X writes it: every field in its type, entities by code point in the escaped text."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Any

from tests.made_up.desk import HANDLE, LINK
from tests.made_up.truth import Media, Mention, Persona, PlantedTweet

Record = dict[str, Any]

HASHTAG = re.compile(r"(?<![\w&/])#(\w*[^\W\d_]\w*)")
_SOURCES = {
    "Twitter for iPhone": "http://twitter.com/download/iphone",
    "Twitter for iPad": "http://twitter.com/#!/download/ipad",
    "Twitter Web App": "https://mobile.twitter.com",
    "Buffer": "https://buffer.com",
}


def tweet_record(tweet: PlantedTweet, persona: Persona) -> Record:
    """One tweet as it stands in the file."""
    text = escaped(tweet.file_text)
    record: Record = {}
    if tweet.origin != "community" or tweet.created_at.year >= 2023:
        record["edit_info"] = _edit_info(tweet)
    record |= {
        "retweeted": False,
        "source": f'<a href="{_SOURCES[tweet.client]}" rel="nofollow">{tweet.client}</a>',
        "entities": _entities(tweet, text),
        "display_text_range": ["0", str(len(text))],
        "favorite_count": str(tweet.favorite_count),
    }
    if tweet.in_reply_to_tweet_id is not None:
        record["in_reply_to_status_id_str"] = str(tweet.in_reply_to_tweet_id)
    record["id_str"] = str(tweet.tweet_id)
    if tweet.in_reply_to_user_id is not None:
        record["in_reply_to_user_id"] = str(tweet.in_reply_to_user_id)
    record |= {
        "truncated": False,
        "retweet_count": str(tweet.retweet_count),
        "id": str(tweet.tweet_id),
    }
    if tweet.in_reply_to_tweet_id is not None:
        record["in_reply_to_status_id"] = str(tweet.in_reply_to_tweet_id)
    if tweet.media or record["entities"]["urls"]:
        record["possibly_sensitive"] = False
    record |= {
        "created_at": stamp_in_file(tweet),
        "favorited": False,
        "full_text": text,
        "lang": tweet.lang,
    }
    if tweet.in_reply_to_username is not None:
        record["in_reply_to_screen_name"] = tweet.in_reply_to_username
    if tweet.in_reply_to_user_id is not None:
        record["in_reply_to_user_id_str"] = str(tweet.in_reply_to_user_id)
    if tweet.media:
        items = [_media(m, tweet, text, persona, full=True) for m in tweet.media]
        record["extended_entities"] = {"media": items}
        record["entities"]["media"] = [_media(tweet.media[0], tweet, text, persona, full=False)]
    if tweet.community_id is not None:
        record |= {
            "community_id": str(tweet.community_id),
            "community_id_str": str(tweet.community_id),
            "scopes": {"followers": False},
        }
    if tweet.deleted_at is not None:
        record["deleted_at"] = stamp(tweet.deleted_at)
    return record


def _entities(tweet: PlantedTweet, text: str) -> Record:
    """Hashtags, mentions and links where they stand in the escaped text."""
    known = {link.short_url: link.url for link in tweet.links}
    people = {person.username.lower(): person for person in tweet.mentions}
    return {
        "hashtags": [{"text": m[1], "indices": _span(*m.span())} for m in HASHTAG.finditer(text)],
        "symbols": [],
        "user_mentions": [
            _mention(people[m[1].lower()], m[1], _span(*m.span()))
            for m in HANDLE.finditer(text)
            if m[1].lower() in people
        ],
        "urls": [
            {
                "url": m[0],
                "expanded_url": known[m[0]],
                "display_url": display(known[m[0]]),
                "indices": _span(*m.span()),
            }
            for m in LINK.finditer(text)
            if m[0] in known
        ],
    }


def _mention(person: Mention, shown: str, indices: list[str]) -> Record:
    user_id = str(person.user_id)
    return {
        "name": person.name,
        "screen_name": shown,
        "indices": indices,
        "id_str": user_id,
        "id": user_id,
    }


def _media(media: Media, tweet: PlantedTweet, text: str, persona: Persona, *, full: bool) -> Record:
    owner, own_id = persona.account.username, str(persona.account.account_id)
    at = text.index(media.short_url)
    kind = media.kind if full else "photo"
    folder = "photo" if media.kind == "photo" else "video"
    item: Record = {
        "expanded_url": f"https://x.com/{owner}/status/{tweet.retweeted_tweet_id or tweet.tweet_id}/{folder}/1",
        "indices": _span(at, at + len(media.short_url)),
        "url": media.short_url,
        "media_url": f"http://pbs.twimg.example/media/{media.name}.jpg",
        "id_str": str(media.media_id),
        "id": str(media.media_id),
        "media_url_https": f"https://pbs.twimg.example/media/{media.name}.jpg",
        "sizes": {
            size: {"w": str(w), "h": str(h), "resize": resize}
            for size, w, h, resize in (
                ("thumb", 150, 150, "crop"),
                ("small", 680, 510, "fit"),
                ("medium", 1200, 900, "fit"),
                ("large", 2048, 1536, "fit"),
            )
        },
        "type": kind,
        "display_url": f"pic.x.com/{media.short_url[-10:]}",
    }
    if tweet.retweeted_tweet_id is not None:
        # X names the owner of the picture in retweets; here the account itself.
        item |= {
            "source_status_id": str(tweet.retweeted_tweet_id),
            "source_status_id_str": str(tweet.retweeted_tweet_id),
            "source_user_id": own_id,
            "source_user_id_str": own_id,
        }
    if full and kind != "photo":
        item["video_info"] = {
            "aspect_ratio": ["16", "9"],
            "variants": [
                {
                    "bitrate": "832000",
                    "content_type": "video/mp4",
                    "url": f"https://video.twimg.example/{media.name}.mp4?tag=12",
                }
            ],
        }
        if kind == "video":
            item["video_info"]["duration_millis"] = "14215"
            item["additional_media_info"] = {"monetizable": False}
    return item


def _edit_info(tweet: PlantedTweet) -> Record:
    versions = [str(i) for i in tweet.versions] or [str(tweet.tweet_id)]
    control = {
        "editTweetIds": versions,
        "editableUntil": iso(tweet.created_at + timedelta(hours=1)),
        "editsRemaining": "5" if len(versions) == 1 or tweet.tweet_id == tweet.versions[0] else "4",
        "isEditEligible": tweet.kind in ("post", "quote"),
    }
    if len(versions) > 1 and tweet.tweet_id != tweet.versions[0]:
        return {"edit": {"initialTweetId": versions[0], "editControlInitial": control}}
    return {"initial": control}


def escaped(text: str) -> str:
    """The three escapes X makes, and no other."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def stamp(moment: datetime) -> str:
    """`Sat Aug 12 16:10:37 +0000 2023`, whatever the locale."""
    days = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    months = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    return f"{days[moment.weekday()]} {months[moment.month - 1]} {moment:%d %H:%M:%S} +0000 {moment.year}"


def iso(moment: datetime) -> str:
    """`2023-08-12T17:10:37.000Z`."""
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03d}Z"


def stamp_in_file(tweet: PlantedTweet) -> str:
    return tweet.created_at_in_file or stamp(tweet.created_at)


def _span(start: int, end: int) -> list[str]:
    return [str(start), str(end)]


def display(url: str) -> str:
    bare = re.sub(r"^https?://(www\.)?", "", url)
    return bare if len(bare) <= 27 else bare[:26] + "…"
