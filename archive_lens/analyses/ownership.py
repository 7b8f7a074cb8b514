"""Which links are the owner's own: declared, on the profile, or told by habit.

A domain is inferred as own where it takes at least 5 % of the owner's links and 10 posts, and either its
name is like a handle of the owner (Jaro-Winkler of at least .85) or at least 3 of the posts say
"my", "our", "I wrote" or the like, in any language that has promotion words. On platforms the account in
the path is the owner, never the host.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import polars as pl

from archive_lens.analyses.places import own_place, stem_of
from archive_lens.analyses.promotion.features import word_flags
from archive_lens.analyses.promotion.scores import with_language
from archive_lens.analyses.texts import text_keys
from archive_lens.domains import registrable_domain
from archive_lens.settings import Settings
from archive_lens.store.database import Database

MIN_LINK_SHARE = 0.05
MIN_POSTS = 10
MIN_CUES = 3
MIN_LIKENESS = 0.85


def lay_own_domains(database: Database, settings: Settings) -> None:
    """Fills `own_domains` for the account in scope: declared, profile, bio, then inferred."""
    links = database.frame(
        """
        select post_links.tweet_id, post_links.url, post_links.domain
        from post_links
        inner join posts on posts.tweet_id = post_links.tweet_id
        where post_links.account_id = (select account_id from analysis_scope)
          and posts.kind <> 'reply'
        """
    )
    places = [own_place(domain, url) for domain, url in links.select("domain", "url").iter_rows()]
    links = links.with_columns(pl.Series("place", places, dtype=pl.String))
    posts_by_place = _posts_by_place(links)
    inferred = _inferred(database, links, posts_by_place, _handles(database, settings))
    found = dict.fromkeys(inferred, "inferred")
    found |= {place: source for source, place in _profile_places(database)}
    for domain in settings.own.domains:
        found[domain.lower().removeprefix("www.")] = "declared"
    for domain in settings.own.not_domains:
        found.pop(domain.lower().removeprefix("www."), None)
    counts = dict(zip(posts_by_place["place"], posts_by_place["posts"], strict=True))
    database.store(
        "own_domains",
        pl.DataFrame(
            {
                "domain": sorted(found),
                "source": [found[place] for place in sorted(found)],
                "posts": [counts.get(place, 0) for place in sorted(found)],
            },
            schema={"domain": pl.String, "source": pl.String, "posts": pl.Int64},
        ),
    )


def _posts_by_place(links: pl.DataFrame) -> pl.DataFrame:
    return (
        links.filter(pl.col("place").is_not_null())
        .group_by("place")
        .agg(pl.col("tweet_id").n_unique().alias("posts"))
        .with_columns((pl.col("posts") / max(links["tweet_id"].n_unique(), 1)).alias("share"))
        .sort("place")
    )


def _inferred(
    database: Database, links: pl.DataFrame, posts_by_place: pl.DataFrame, handles: list[str]
) -> list[str]:
    often = posts_by_place.filter(
        (pl.col("posts") >= MIN_POSTS) & (pl.col("share") >= MIN_LINK_SHARE)
    )["place"]
    cued = _with_cue(database, links.filter(pl.col("place").is_in(often.implode())))
    cues = dict(cued.group_by("place").agg(pl.col("tweet_id").n_unique()).iter_rows())
    return [
        place
        for place in often
        if cues.get(place, 0) >= MIN_CUES or _likeness(database, place, handles) >= MIN_LIKENESS
    ]


def _with_cue(database: Database, links: pl.DataFrame) -> pl.DataFrame:
    """The links whose post speaks of something that the owner made or has, in the words of its language."""
    texts = database.frame(
        """
        select tweet_id, text, lang
        from posts
        where account_id = (select account_id from analysis_scope) and kind <> 'reply'
        order by tweet_id
        """
    )
    texts = with_language(texts).join(links.select("tweet_id").unique(), on="tweet_id", how="semi")
    keys = text_keys(texts["text"])
    flags = word_flags(pl.concat([texts.drop("text"), keys], how="horizontal"))
    says_own = flags.filter(pl.col("possession") | pl.col("made") | pl.col("news"))
    return links.join(says_own, on="tweet_id", how="semi")


def _likeness(database: Database, place: str, handles: list[str]) -> float:
    """How much a place is named like one of the handles, 0..1 (Winkler 1990)."""
    likeness = database.value(
        "select max(jaro_winkler_similarity($stem, handle)) from (select unnest($handles) as handle)",
        {"stem": stem_of(place), "handles": handles},
    )
    return float(likeness or 0.0)


def _handles(database: Database, settings: Settings) -> list[str]:
    rows = database.tuples(
        "select distinct username from account_usernames"
        " where account_id = (select account_id from analysis_scope) and username is not null"
    )
    return sorted(
        {row[0].lower() for row in rows} | {h.lower().lstrip("@") for h in settings.own.handles}
    )


def _profile_places(database: Database) -> list[tuple[str, str]]:
    """Places named by the profile's website and bio, as (source, place)."""
    rows = database.tuples(
        "select website, bio from accounts where account_id = (select account_id from analysis_scope)"
    )
    places = []
    for website, bio in rows:
        for source, text in (("profile", website), ("bio", bio)):
            for address in re.findall(
                r"(?:https?://)?(?:[\w-]+\.)+[a-z]{2,}(?:/[^\s]*)?", text or "", re.I
            ):
                parts = urlsplit(address if "//" in address else f"//{address}")
                host = (parts.hostname or "").removeprefix("www.")
                domain = registrable_domain(host)
                place = own_place(domain, f"{host}{parts.path.rstrip('/')}")
                if domain and place:
                    places.append((source, place))
    return places
