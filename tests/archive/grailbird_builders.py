"""Tweet archives of 2012 to 2019, written by the tests as X wrote them, in both of its ways."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from typing import Any

OWNER_ID = 777
OWNER = "maria"
USER = {
    "id": OWNER_ID,
    "id_str": str(OWNER_ID),
    "name": "Maria",
    "screen_name": OWNER,
    "protected": False,
    "verified": False,
    "profile_image_url_https": "https://example.com/m.png",
}
_EPOCH_MS = 1_288_834_974_657

#: 2013-02-08 04:14:34.500 UTC, in both forms in which X wrote the second.
ID = (1_360_296_874_500 - _EPOCH_MS) << 22
TIME_G1A = "Fri Feb 08 04:14:34 +0000 2013"
TIME_G1B = "2013-02-08 04:14:34 +0000"

COLUMNS_G1A = [
    "tweet_id", "in_reply_to_status_id", "in_reply_to_user_id", "retweeted_status_id",
    "retweeted_status_user_id", "timestamp", "source", "text", "expanded_urls",
]  # fmt: skip
COLUMNS_G1B = [
    "tweet_id", "in_reply_to_status_id", "in_reply_to_user_id", "timestamp", "source", "text",
    "retweeted_status_id", "retweeted_status_user_id", "retweeted_status_timestamp",
    "expanded_urls",
]  # fmt: skip

Record = dict[str, Any]


def tweet(tweet_id: int, text: str = "hello", user: Record | None = None, **fields: Any) -> Record:
    """A tweet as of G1b, with the keys that X always wrote."""
    entities: Record = {"user_mentions": [], "media": [], "hashtags": [], "urls": []}
    return {
        "source": '<a href="http://twitter.com" rel="nofollow">Twitter Web Client</a>',
        "entities": entities | fields.pop("entities", {}),
        "geo": {},
        "id_str": str(tweet_id),
        "text": text,
        "id": tweet_id,
        "created_at": TIME_G1B,
        "user": user or USER,
        **fields,
    }


def retweet(tweet_id: int, text: str, original: str, **fields: Any) -> Record:
    """A native retweet of ann's, whose `text` X has cut."""
    ann = USER | {"id": 8, "id_str": "8", "name": "Ann", "screen_name": "ann"}
    status = tweet(tweet_id - 99, original, ann, created_at=TIME_G1B)
    mention = {"name": "Ann", "screen_name": "ann", "id_str": "8", "id": 8, "indices": [3, 7]}
    entities = {"user_mentions": [mention]}
    return tweet(tweet_id, text, entities=entities, retweeted_status=status, **fields)


def month_js(month: str, *records: Record, is_ascii: bool = True) -> str:
    """G1b escapes whatever is not ASCII and the slashes; G1a escapes nothing."""
    body = json.dumps(records, ensure_ascii=is_ascii, indent=1, separators=(",", " : "))
    body = body.replace("/", "\\/") if is_ascii else body
    return f"Grailbird.data.tweets_{month} = \n {body}"


def index_js(counts: Mapping[str, int]) -> str:
    entries = [
        {
            "file_name": f"data/js/tweets/{month}.js",
            "year": int(month[:4]),
            "var_name": f"tweets_{month}",
            "tweet_count": count,
            "month": int(month[5:]),
        }
        for month, count in sorted(counts.items(), reverse=True)
    ]
    return f"var tweet_index =  {json.dumps(entries)}"


def heads(counts: Mapping[str, int], time: str = TIME_G1B) -> dict[str, str]:
    details = {
        "screen_name": OWNER,
        "location": "Bern",
        "full_name": "Maria",
        "bio": "hi",
        "id": str(OWNER_ID),
        "url": "http://t.co/w",
        "expanded_url": "http://maria.example",
        "created_at": time,
    }
    payload = {"tweets": sum(counts.values()) + 9, "created_at": time, "lang": "en"}
    return {
        "data/js/user_details.js": f"var user_details =  {json.dumps(details)}",
        "data/js/payload_details.js": f"var payload_details =  {json.dumps(payload)}",
        "data/js/tweet_index.js": index_js(counts),
    }


def table(columns: Sequence[str], *rows: Mapping[str, Any]) -> str:
    """A CSV as X wrote it: every cell in quotes, LF, no BOM."""
    target = io.StringIO()
    writer = csv.DictWriter(target, columns, restval="", quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return target.getvalue()


def row(tweet_id: int, text: str = "hello", **cells: Any) -> Record:
    source = '<a href="http://twitter.com" rel="nofollow">Twitter Web Client</a>'
    base = {"tweet_id": tweet_id, "timestamp": TIME_G1B, "source": source, "text": text}
    return base | cells


def g1a(*records: Record) -> dict[str, str]:
    """An archive of early 2013: one month, raw UTF-8, a CSV file for each month."""
    return heads({"2013_02": len(records)}, TIME_G1A) | {
        "data/js/tweets/2013_02.js": month_js("2013_02", *records, is_ascii=False),
        "data/csv/2013_02.csv": table(COLUMNS_G1A, *(row(r["id"]) for r in records)),
        "index.html": "<html>",
        "README.txt": "read me",
        "js/application.js": "viewer",
        "lib/twt/twt.js": "viewer",
    }


def g1b(*records: Record) -> dict[str, str]:
    """An archive of 2013 to 2019: one month, escaped, one CSV for all."""
    return heads({"2013_02": len(records)}) | {
        "data/js/tweets/2013_02.js": month_js("2013_02", *records),
        "tweets.csv": table(COLUMNS_G1B, *(row(r["id"]) for r in records)),
        "index.html": "<html>",
        "README.txt": "read me",
    }
