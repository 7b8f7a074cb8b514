"""The tables below `tweets`: links, mentions, hashtags, media."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest

from tests.archive.builders import link, mention, read_tweets, snowflake, tweet

ID = snowflake()


@pytest.mark.parametrize(
    ("url", "host", "domain"),
    [
        ("https://www.Example.com/a?b=c", "example.com", "example.com"),
        ("http://m.blog.example.co.uk:8080/x", "blog.example.co.uk", "example.co.uk"),
        ("https://mobile.twitter.com/ann", "twitter.com", "twitter.com"),
        ("https://www.com/", "www.com", "www.com"),
        ("https://m.com", "m.com", "m.com"),
        ("https://wwwx.example.org", "wwwx.example.org", "example.org"),
        ("https://user:secret@example.org?q#f", "example.org", "example.org"),
        ("https://ann.github.io/blog", "ann.github.io", "ann.github.io"),
        ("https://github.io", "github.io", "github.io"),
        ("http://127.0.0.1:8000/", "127.0.0.1", "127.0.0.1"),
        ("http://localhost/", "localhost", "localhost"),
        ("https://例え.jp/パス", "例え.jp", "例え.jp"),
        ("https://example.com./", "example.com", "example.com"),
        ("mailto:ann@example.com", None, None),
        ("example.com/path", None, None),
        ("https://", None, None),
        ("", None, None),
        (None, None, None),
    ],
)
def test_a_link_has_a_host_and_a_registrable_domain(
    tmp_path: Path, url: str | None, host: str | None, domain: str | None
) -> None:
    result = read_tweets(tmp_path, tweet(ID, entities={"urls": [link(url)]}))

    assert result.rows("tweet_urls") == [
        {
            "tweet_id": ID,
            "position": 0,
            "short_url": "https://t.co/abc",
            "url": url or None,
            "host": host,
            "domain": domain,
        }
    ]


def test_entities_are_numbered_from_0_in_the_order_of_the_archive(tmp_path: Path) -> None:
    entities = {
        "hashtags": [{"text": "One"}, {"text": "ÜBER"}],
        "user_mentions": [mention("ann", 8), mention("gone", -1)],
        "urls": [link("https://a.example"), link("https://b.example")],
    }
    result = read_tweets(tmp_path, tweet(ID, entities=entities), tweet(ID + 1))

    assert result.rows("tweet_hashtags") == [
        {"tweet_id": ID, "position": 0, "hashtag": "One"},
        {"tweet_id": ID, "position": 1, "hashtag": "ÜBER"},
    ]
    assert result.rows("tweet_mentions") == [
        {"tweet_id": ID, "position": 0, "user_id": 8, "username": "ann"},
        {"tweet_id": ID, "position": 1, "user_id": None, "username": "gone"},
    ]
    assert result.column("url", "tweet_urls") == ["https://a.example", "https://b.example"]
    assert result.tables["tweet_urls"].schema["position"] == pl.Int64


def test_media_come_from_the_extended_entities_and_are_no_links(tmp_path: Path) -> None:
    """`entities` holds the first item only, and calls every video a photo."""
    photo = {"id_str": "51", "type": "photo", "url": "https://t.co/m", "expanded_url": "x"}
    video = photo | {"type": "video"}
    result = read_tweets(
        tmp_path,
        tweet(
            ID,
            entities={"media": [photo]},
            extended_entities={"media": [video, photo | {"id_str": "52"}]},
        ),
        tweet(ID + 1, entities={"media": [photo]}),
        tweet(ID + 2, entities={"media": [photo]}, extended_entities={}),
    )

    assert result.rows("tweet_media") == [
        {"tweet_id": ID, "position": 0, "media_id": 51, "media_type": "video"},
        {"tweet_id": ID, "position": 1, "media_id": 52, "media_type": "photo"},
        {"tweet_id": ID + 1, "position": 0, "media_id": 51, "media_type": "photo"},
        {"tweet_id": ID + 2, "position": 0, "media_id": 51, "media_type": "photo"},
    ]
    assert result.rows("tweet_urls") == []


def test_a_retweet_keeps_its_entities(tmp_path: Path) -> None:
    entities = {"urls": [link("https://a.example")], "user_mentions": [mention("ann", 8)]}
    result = read_tweets(tmp_path, tweet(ID, "RT @ann: see", entities=entities))

    assert len(result.rows("tweet_urls")) == len(result.rows("tweet_mentions")) == 1
