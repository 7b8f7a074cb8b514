"""A persona as the tweet-only archive of 2012 to 2019: a JavaScript file a month, and the same as CSV."""

from __future__ import annotations

import csv
import io
import json
from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from tests.made_up.record import Record, stamp, tweet_record
from tests.made_up.truth import Persona, PlantedTweet

_COLUMNS_EARLY = (
    "tweet_id", "in_reply_to_status_id", "in_reply_to_user_id", "retweeted_status_id",
    "retweeted_status_user_id", "timestamp", "source", "text", "expanded_urls",
)  # fmt: skip
_COLUMNS = (
    "tweet_id", "in_reply_to_status_id", "in_reply_to_user_id", "timestamp", "source", "text",
    "retweeted_status_id", "retweeted_status_user_id", "retweeted_status_timestamp", "expanded_urls",
)  # fmt: skip
_STRANGER = 5_000_000_001  # who wrote the retweeted tweets; nothing is planted about it


def grailbird_files(persona: Persona, *, is_early: bool) -> dict[str, bytes]:
    """As of early 2013 (`is_early`: raw UTF-8, X's own date form, a CSV a month) or of later years."""
    months = _by_month(persona)
    files = _heads(
        persona, {month: len(tweets) for month, tweets in months.items()}, is_early=is_early
    )
    for month, tweets in months.items():
        records = [_record(tweet, persona, is_early=is_early) for tweet in reversed(tweets)]
        files[f"data/js/tweets/{month}.js"] = _month_file(month, records, is_ascii=not is_early)
    return (
        files
        | csv_files(persona, is_early=is_early)
        | {"index.html": b"<html>", "README.txt": b"read me"}
    )


def csv_files(persona: Persona, *, is_early: bool) -> dict[str, bytes]:
    """The tables alone: one for each month, or one for all."""
    if is_early:
        return {
            f"data/csv/{month}.csv": _table(_COLUMNS_EARLY, tweets, persona, is_early=True)
            for month, tweets in _by_month(persona).items()
        }
    tweets = [tweet for month in _by_month(persona).values() for tweet in month]
    return {"tweets.csv": _table(_COLUMNS, tweets, persona, is_early=False)}


def refreshed(persona: Persona) -> dict[str, bytes]:
    """Brought up to date by a script: nulls, rounded ids, counts, full_text, and every seventh tweet twice."""
    files = grailbird_files(persona, is_early=False)
    for month, tweets in _by_month(persona).items():
        records: list[Record] = []
        for number, tweet in enumerate(reversed(tweets)):
            poor = _record(tweet, persona, is_early=False)
            rich = poor | {
                "id": int(float(tweet.tweet_id)),
                "full_text": poor["text"],
                "favorite_count": tweet.favorite_count,
                "retweet_count": tweet.retweet_count,
                "lang": tweet.lang,
                "truncated": False,
                "coordinates": None,
                "place": None,
                "contributors": None,
                "retweeted": tweet.kind == "retweet",
            }
            rich = {"in_reply_to_status_id": None, "in_reply_to_user_id_str": None} | rich
            del rich["text"]
            records += [poor, rich] if number % 7 == 0 else [rich]
        files[f"data/js/tweets/{month}.js"] = _month_file(month, records, is_ascii=True)
    return files


def _by_month(persona: Persona) -> dict[str, list[PlantedTweet]]:
    months: dict[str, list[PlantedTweet]] = defaultdict(list)
    for tweet in persona.tweets:
        months[tweet.created_at.strftime("%Y_%m")].append(tweet)
    return dict(sorted(months.items()))


def _record(tweet: PlantedTweet, persona: Persona, *, is_early: bool) -> Record:
    modern = tweet_record(tweet, persona)
    entities = modern["entities"]
    record: Record = {
        "source": modern["source"],
        "entities": {
            "user_mentions": [_counted(one) for one in entities["user_mentions"]],
            "media": [
                _counted(one) | {"sizes": [{"h": 1, "w": 1, "resize": "fit"}]}
                for one in entities.get("media", [])
            ],
            "hashtags": [_counted(one) for one in entities["hashtags"]],
            "urls": [_counted(one) for one in entities["urls"]],
        },
        "geo": {},
        "id_str": modern["id_str"],
        "text": modern["full_text"],
        "id": tweet.tweet_id,
        "created_at": _time(tweet.created_at, is_early=is_early),
        "user": _owner(persona),
    }
    for key in ("in_reply_to_status_id", "in_reply_to_user_id"):
        if f"{key}_str" in modern:
            record |= {f"{key}_str": modern[f"{key}_str"], key: int(modern[f"{key}_str"])}
    if "in_reply_to_screen_name" in modern:
        record["in_reply_to_screen_name"] = modern["in_reply_to_screen_name"]
    if tweet.kind == "retweet" and "typed_retweet" not in tweet.traits:
        name, _, text = tweet.text.removeprefix("RT @").partition(": ")
        record["retweeted_status"] = {
            "id_str": str(tweet.retweeted_tweet_id or tweet.tweet_id - 9_999),
            "text": text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"),
            "created_at": record["created_at"],
            "user": _owner(persona)
            | {"id": _STRANGER, "id_str": str(_STRANGER), "screen_name": name},
        }
    return record


def _counted(item: Record) -> Record:
    """An entity with its places as numbers, as before 2018."""
    return item | {"indices": [int(place) for place in item["indices"]]}


def _owner(persona: Persona) -> Record:
    account = persona.account
    return {
        "id": account.account_id,
        "id_str": str(account.account_id),
        "name": account.display_name,
        "screen_name": account.username,
        "protected": False,
        "verified": False,
    }


def _time(moment: datetime, *, is_early: bool) -> str:
    return stamp(moment) if is_early else f"{moment:%Y-%m-%d %H:%M:%S} +0000"


def _month_file(month: str, records: list[Record], *, is_ascii: bool) -> bytes:
    body = json.dumps(records, ensure_ascii=is_ascii, indent=1, separators=(",", " : "))
    return f"Grailbird.data.tweets_{month} = \n {body.replace('/', chr(92) + '/') if is_ascii else body}".encode()


def _heads(persona: Persona, counts: dict[str, int], *, is_early: bool) -> dict[str, bytes]:
    account = persona.account
    made = _time(account.generated_at, is_early=is_early)
    details = {
        "screen_name": account.username,
        "full_name": account.display_name,
        "bio": account.bio,
        "location": account.location,
        "id": str(account.account_id),
        "created_at": _time(account.created_at, is_early=is_early),
    }
    index: list[dict[str, Any]] = [
        {
            "file_name": f"data/js/tweets/{month}.js",
            "year": int(month[:4]),
            "var_name": f"tweets_{month}",
            "tweet_count": count,
            "month": int(month[5:]),
        }
        for month, count in sorted(counts.items(), reverse=True)
    ]
    payload = {"tweets": sum(counts.values()) + 9, "created_at": made, "lang": "en"}
    return {
        "data/js/user_details.js": f"var user_details =  {json.dumps(details)}".encode(),
        "data/js/payload_details.js": f"var payload_details =  {json.dumps(payload)}".encode(),
        "data/js/tweet_index.js": f"var tweet_index =  {json.dumps(index)}".encode(),
    }


def _table(
    columns: Iterable[str], tweets: Iterable[PlantedTweet], persona: Persona, *, is_early: bool
) -> bytes:
    target = io.StringIO()
    writer = csv.DictWriter(
        target,
        list(columns),
        restval="",
        quoting=csv.QUOTE_ALL,
        lineterminator="\n",
        extrasaction="ignore",
    )
    writer.writeheader()
    for tweet in tweets:
        record = _record(tweet, persona, is_early=is_early)
        original = record.get("retweeted_status", {})
        urls = [one["expanded_url"] for one in record["entities"]["urls"]]
        writer.writerow(
            {
                "tweet_id": record["id_str"],
                "in_reply_to_status_id": record.get("in_reply_to_status_id_str", ""),
                "in_reply_to_user_id": record.get("in_reply_to_user_id_str", ""),
                "timestamp": f"{tweet.created_at:%Y-%m-%d %H:%M:%S} +0000",
                "source": record["source"],
                "text": record["text"],
                "retweeted_status_id": original.get("id_str", ""),
                "retweeted_status_user_id": original.get("user", {}).get("id_str", ""),
                "retweeted_status_timestamp": record["created_at"] if original else "",
                "expanded_urls": ",".join(urls),
            }
        )
    return target.getvalue().encode()
