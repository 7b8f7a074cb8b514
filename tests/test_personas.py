"""The made-up accounts are what they say they are: every planted truth can be found in the files."""

from __future__ import annotations

import hashlib
import io
import json
import re
import unicodedata
import zipfile
from collections import Counter
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.made_up.format import archive_files
from tests.made_up.text import EDITS
from tests.made_up.truth import Persona, PlantedTweet, milliseconds
from tests.made_up.words_en3 import CALL_WORDS
from tests.personas import STYLES, make_persona, sample_persona, write_archive, write_zip

DAY = 86_400_000


@pytest.fixture(scope="module")
def sample() -> Persona:
    return sample_persona()


@pytest.fixture(scope="module")
def styles() -> dict[str, Persona]:
    return {style: make_persona(style, tweets=600, seed=5) for style in STYLES}


def records(persona: Persona, name: str) -> list[dict[str, Any]]:
    """The records of one file, read as any reader would: one JSON value behind the first `=`."""
    content = archive_files(persona)[f"data/{name}.js"].decode()
    found: list[dict[str, Any]] = json.loads(content.partition("=")[2])
    return found


def tweet_rows(persona: Persona) -> list[dict[str, Any]]:
    return [r["tweet"] for name in ("tweets", "tweets-part1") for r in records(persona, name)]


def message(tweet: PlantedTweet) -> str:
    """The text without links, leading handles, trailing tags and `cc`, signs and case."""
    text = re.sub(r"https://\S+", "", tweet.text.casefold()).strip()
    text = re.sub(r"^(@\w+\s+)+", "", text)
    text = re.sub(r"\s(cc|via) @\w+\s*$", "", text)
    text = re.sub(r"(\s#\w+)+\s*$", "", text)
    return " ".join(
        "".join(c for c in text if c.isspace() or unicodedata.category(c)[0] in "LNM").split()
    )


def closeness(a: str, b: str) -> tuple[float, float]:
    """Jaccard and containment of character five-grams."""
    x, y = ({t[i : i + 5] for i in range(len(t) - 4)} for t in (a, b))
    common = len(x & y)
    return common / max(1, len(x | y)), common / max(1, min(len(x), len(y)))


def is_near(a: str, b: str) -> bool:
    resemblance, containment = closeness(a, b)
    short, long = sorted((len(a), len(b)))
    return resemblance >= 0.6 or (containment >= 0.8 and short >= 40 and short >= long / 2)


def near_pairs(tweets: list[PlantedTweet]) -> list[tuple[PlantedTweet, PlantedTweet]]:
    """All near pairs of eligible texts, by an index on shingles.

    A near pair shares at least four in ten shingles of its longer text (0.8 of a text at least half as
    long). So of the two thirds that are looked up, rarest first, more than one in twenty must hit.
    """
    texts = [message(t) for t in tweets]
    grams = [{t[i : i + 5] for i in range(len(t) - 4)} for t in texts]
    seen = Counter(gram for own in grams for gram in own)
    order = sorted(range(len(tweets)), key=lambda i: len(texts[i]))
    index: dict[str, list[int]] = {}
    found = []
    for i in order:
        if len(texts[i]) < 20 or len(texts[i].split()) < 4:
            continue
        rare = sorted(grams[i], key=lambda gram: (seen[gram], gram))[: 2 + len(grams[i]) * 2 // 3]
        hits = Counter(j for gram in rare for j in index.get(gram, ()))
        found += [
            (tweets[min(i, j)], tweets[max(i, j)])
            for j, count in hits.items()
            if count > len(rare) / 20 and is_near(texts[i], texts[j])
        ]
        for gram in grams[i]:
            index.setdefault(gram, []).append(i)
    return found


def test_the_same_seed_gives_the_same_persona_and_the_same_bytes(tmp_path: Path) -> None:
    one, two = (make_persona("mixed", 200, seed=3) for _ in range(2))
    other = make_persona("mixed", 200, seed=4)

    first = write_zip(one, tmp_path / "one.zip").read_bytes()
    second = write_zip(two, tmp_path / "two.zip").read_bytes()

    assert one == two
    assert hashlib.sha256(first).digest() == hashlib.sha256(second).digest()
    assert [t.text for t in one.tweets] != [t.text for t in other.tweets]


def test_a_folder_and_a_zip_hold_the_same_files(tmp_path: Path) -> None:
    persona = make_persona("hermit", 200)
    folder = write_archive(persona, tmp_path / "folder")

    with zipfile.ZipFile(
        io.BytesIO(write_zip(persona, tmp_path / "a.zip").read_bytes())
    ) as archive:
        zipped = {name: archive.read(name) for name in archive.namelist()}

    on_disk = {
        p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()
    }
    assert zipped == on_disk
    assert "Your archive.html" in zipped


def test_an_unknown_style_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="no style 'robot'"):
        make_persona("robot")


def test_half_of_the_promotion_uses_no_usual_word(sample: Persona) -> None:
    """Words that an edit put there (`ICYMI`, swapped words) do not count: edits go by other rules."""
    own = [t for t in sample.standing if t.promo == "self_promo" and not t.edit]
    quiet = [t for t in own if "quiet" in t.traits]
    loud = [t for t in own if "loud" in t.traits]

    words = {
        t.tweet_id: set(re.findall(r"[a-z']+", re.sub(r"https://\S+|[@#]\w+", "", t.text).lower()))
        for t in own
    }

    assert 0.4 < len(quiet) / (len(quiet) + len(loud)) < 0.6
    assert [t.text for t in quiet if words[t.tweet_id] & CALL_WORDS] == []
    assert [t.text for t in loud if not words[t.tweet_id] & CALL_WORDS and "£" not in t.text] == []


def test_ids_tell_the_time_and_the_order(sample: Persona, styles: dict[str, Persona]) -> None:
    for persona in (sample, *styles.values()):
        ids = [t.tweet_id for t in persona.tweets]
        assert ids == sorted(set(ids))
        assert all(
            t.created_at == datetime.fromtimestamp(milliseconds(t.tweet_id) // 1000, UTC)
            for t in persona.tweets
        )
        assert persona.tweets[-1].created_at < persona.account.generated_at


@pytest.mark.parametrize("lang", ["en", "es", "ja"])
def test_every_entity_is_the_slice_of_the_escaped_text(lang: str) -> None:
    persona = sample_persona() if lang == "en" else make_persona("mixed", 300, lang=lang)
    checked: Counter[str] = Counter()
    for row in [*tweet_rows(persona), *(r["tweet"] for r in records(persona, "community-tweet"))]:
        text = row["full_text"]
        found = row["entities"]
        wanted = [
            *((f"#{e['text']}", e) for e in found["hashtags"]),
            *((f"@{e['screen_name']}", e) for e in found["user_mentions"]),
            *((e["url"], e) for e in found["urls"]),
            *((e["url"], e) for e in found.get("media", [])),
        ]
        for expected, entity in wanted:
            start, end = map(int, entity["indices"])
            assert text[start:end] == expected
            checked[expected[0]] += 1
        assert row["display_text_range"] == ["0", str(len(text))]
        assert text.count("https://t.co/") == len(found["urls"]) + bool(found.get("media")) or row[
            "full_text"
        ].endswith("…")
    assert min(checked[sign] for sign in "#@h") > 20


def test_a_reply_is_younger_than_what_it_answers(
    sample: Persona, styles: dict[str, Persona]
) -> None:
    for persona in (sample, *styles.values()):
        answers = [t for t in persona.tweets if t.in_reply_to_tweet_id is not None]
        assert answers
        assert all(t.in_reply_to_tweet_id < t.tweet_id for t in answers if t.in_reply_to_tweet_id)
        rows = tweet_rows(persona)
        assert all(
            ("in_reply_to_status_id" in r) == ("in_reply_to_status_id_str" in r) for r in rows
        )
        assert all(value is not None for r in rows for value in r.values())


def test_turns_counted_again_from_the_files_are_the_true_ones(sample: Persona) -> None:
    """Walk each person's replies by time: a gap over a day opens an exchange, a new and younger parent proves a turn."""
    for persona in (sample, make_persona("conversationalist", 1500, seed=2)):
        by_person: dict[int, list[PlantedTweet]] = {}
        for tweet in persona.tweets:
            if tweet.kind == "reply" and tweet.in_reply_to_user_id:
                by_person.setdefault(tweet.in_reply_to_user_id, []).append(tweet)
        again = []
        for person, tweets in by_person.items():
            runs: list[list[PlantedTweet]] = []
            for tweet in tweets:
                if (
                    not runs
                    or milliseconds(tweet.tweet_id) - milliseconds(runs[-1][-1].tweet_id) > DAY
                ):
                    runs.append([])
                runs[-1].append(tweet)
            for run in runs:
                parents = {run[0].in_reply_to_tweet_id}
                proved = 0
                for before, tweet in pairwise(run):
                    parent = tweet.in_reply_to_tweet_id
                    if (
                        parent
                        and parent not in parents
                        and milliseconds(parent) > milliseconds(before.tweet_id)
                    ):
                        proved += 1
                    parents.add(parent)
                again.append((person, tuple(t.tweet_id for t in run), proved))

        assert sorted(again) == sorted(
            (e.user_id, e.tweet_ids, e.proved_turns) for e in persona.truth.exchanges
        )
        assert all(
            e.turns_mine == 1 + e.proved_turns + e.double_texts for e in persona.truth.exchanges
        )


def test_threads_counted_again_by_parents_are_the_true_ones(sample: Persona) -> None:
    """The longest path from a root; a root whose own parent is lost stands one edge deep already."""
    by_id = {t.tweet_id: t for t in sample.tweets}
    depth: dict[int, int] = {}
    root: dict[int, int] = {}
    lost = set()
    for tweet in sample.tweets:
        if tweet.kind != "self_reply" or tweet.in_conversation:
            continue
        parent = tweet.in_reply_to_tweet_id or 0
        if parent not in by_id:
            root[tweet.tweet_id], depth[tweet.tweet_id] = tweet.tweet_id, 1
            lost.add(tweet.tweet_id)
        else:
            root[tweet.tweet_id] = root.get(parent, parent)
            depth[tweet.tweet_id] = depth.get(parent, 0) + 1
    sizes = Counter(root.values())
    again = {
        (r, sizes[r] + (r not in lost), max(depth[t] for t in root if root[t] == r), r in lost)
        for r in set(root.values())
    }

    assert again == {
        (t.root_tweet_id, t.size, t.depth, t.is_lower_bound) for t in sample.truth.threads
    }
    assert sorted(t.size for t in sample.truth.threads) == [2, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 7, 9]
    assert set(sample.truth.deleted_parents) == lost
    assert set(sample.truth.deleted_parents.values()) <= {t.tweet_id for t in sample.deleted}
    scheduled = next(t for t in sample.truth.threads if t.is_scheduled)
    gap = milliseconds(scheduled.tweet_ids[1]) - milliseconds(scheduled.tweet_ids[0])
    assert gap < 2000


def test_an_edited_tweet_is_there_in_every_version(sample: Persona) -> None:
    rows = {row["id_str"]: row for row in tweet_rows(sample)}

    assert sorted(len(chain) for chain in sample.truth.edits) == [2, 2, 2, 2, 2, 3]
    for chain in sample.truth.edits:
        ids = [str(i) for i in chain]
        assert rows[ids[0]]["edit_info"]["initial"]["editTweetIds"] == ids
        for later in ids[1:]:
            edit = rows[later]["edit_info"]["edit"]
            assert edit["initialTweetId"] == ids[0]
            assert edit["editControlInitial"]["editTweetIds"] == ids
    superseded = {i for chain in sample.truth.edits for i in chain[:-1]}
    assert superseded == {t.tweet_id for t in sample.tweets if t.superseded_by_id}
    assert not superseded & {t.tweet_id for t in sample.standing}


def test_a_note_was_made_just_before_the_next_tweet(
    sample: Persona, styles: dict[str, Persona]
) -> None:
    """12 to 41 ms before it, and no other tweet lies between; the tweet holds the beginning of the note."""
    for persona in (sample, *styles.values()):
        ids = [t.tweet_id for t in persona.tweets]
        by_id = {t.tweet_id: t for t in persona.tweets}
        assert persona.notes
        for note in persona.notes:
            assert min(i for i in ids if i > note.note_id) == note.tweet_id
            assert 12 <= milliseconds(note.tweet_id) - milliseconds(note.note_id) <= 41
            tweet = by_id[note.tweet_id]
            shown = tweet.file_text.removesuffix("…").rstrip()
            assert tweet.text.endswith(note.text)
            assert tweet.text.startswith(shown)
    lengths = sorted(len(note.text) for note in sample.notes)
    assert lengths[0] < 280 < lengths[1]
    assert any(t.kind == "reply" and t.note_id for t in sample.tweets)


def test_only_what_was_planted_repeats(sample: Persona) -> None:
    """No two broadcast tweets come near each other but members of a cluster, numbers of a series, and superseded ones."""
    pairs = near_pairs([t for t in sample.standing if t.is_broadcast])
    replies = near_pairs([t for t in sample.standing if not t.is_broadcast])

    accidents = [
        (a.text, b.text)
        for a, b in (*pairs, *replies)
        if not (a.cluster_id and a.cluster_id == b.cluster_id)
        and not (a.series_id and a.series_id == b.series_id)
    ]
    assert accidents == []


def test_every_copy_is_near_its_original_but_for_three_swapped_words(sample: Persona) -> None:
    by_id = {t.tweet_id: t for t in (*sample.tweets, *sample.community)}
    edits: Counter[str] = Counter()
    for cluster in sample.truth.clusters:
        original = message(by_id[cluster.tweet_ids[0]])
        assert list(cluster.tweet_ids) == sorted(cluster.tweet_ids)
        for tweet_id, edit in zip(cluster.tweet_ids[1:], cluster.edits[1:], strict=True):
            edits[edit] += 1
            assert edit == "swap3" or is_near(original, message(by_id[tweet_id])), (
                edit,
                cluster.cluster_id,
            )
    assert set(edits) == set(EDITS)
    regular = [c for c in sample.truth.clusters if c.cadence == "scheduled"]
    assert len(regular) == 1
    gaps = [b - a for a, b in zip(regular[0].tweet_ids, regular[0].tweet_ids[1:], strict=False)]
    assert max(abs((gap >> 22) / DAY - 14) for gap in gaps) < 0.01


def test_templates_differ_enough_to_be_no_copies(sample: Persona) -> None:
    by_id = {t.tweet_id: t for t in sample.tweets}
    (template,) = sample.truth.templates

    assert len(set(template.fillers)) == len(template.tweet_ids) >= 8
    for tweet_id, filler in zip(template.tweet_ids, template.fillers, strict=True):
        assert by_id[tweet_id].text.startswith(template.text.replace("__", filler))
    texts = [message(by_id[i]) for i in template.tweet_ids]
    assert max(closeness(a, b)[0] for i, a in enumerate(texts) for b in texts[:i]) < 0.6


def test_retweets_are_cut_at_140_and_earn_nothing(sample: Persona) -> None:
    native = [t for t in sample.tweets if t.kind == "retweet" and "typed_retweet" not in t.traits]

    assert max(len(t.text) for t in native) == 140
    assert all(
        t.text.startswith("RT @") and t.favorite_count == t.retweet_count == 0 for t in native
    )
    assert any(t.text.endswith("…") for t in native)
    with_picture = [t for t in native if t.media]
    rows = {row["id_str"]: row for row in tweet_rows(sample)}
    for tweet in with_picture:
        item = rows[str(tweet.tweet_id)]["extended_entities"]["media"][0]
        assert item["source_status_id_str"] == str(tweet.retweeted_tweet_id)
    assert with_picture
    assert set(sample.truth.self_retweets) <= {t.tweet_id for t in native}
    typed = [t for t in sample.tweets if "typed_retweet" in t.traits]
    assert typed
    assert all(not t.text.startswith("RT") and re.search(r"\sRT @\w+:", t.text) for t in typed)


@pytest.mark.parametrize(
    ("style", "fits"),
    [
        ("hermit", lambda kinds, t: kinds["reply"] < 0.1 * kinds["broadcast"]),
        ("conversationalist", lambda kinds, t: kinds["reply"] > 1.5 * kinds["broadcast"]),
        ("seller", lambda kinds, t: Counter(t.promo.values())["self_promo"] > 0.3 * kinds["broadcast"]),
        ("drifter", lambda kinds, t: [d.kind for d in t.drifts] == ["abrupt"] and t.obsession),
        ("scheduler", lambda kinds, t: t.series and t.templates and sum(c.cadence == "scheduled" for c in t.clusters) == 3),
        ("mixed", lambda kinds, t: t.series and t.templates and t.drifts and t.obsession and t.clusters),
    ],
)  # fmt: skip
def test_every_style_has_what_it_is_named_for(
    styles: dict[str, Persona], style: str, fits: Any
) -> None:
    persona = styles[style]
    kinds = Counter(t.kind for t in persona.tweets)
    kinds["broadcast"] = len(persona.broadcast)

    assert fits(kinds, persona.truth)
    assert abs(len(persona.tweets) - 600) < 60
    assert persona.truth.threads
    assert persona.truth.exchanges
    assert all(
        persona.truth.hard_negatives[name]
        for name in ("greeting", "boost", "announce", "same_article")
    )


@pytest.mark.parametrize(
    ("kind", "before", "after"), [("abrupt", 0, 20), ("none", 0, 0), ("burst", 0, 0)]
)
def test_drift_moves_the_topic_by_its_points(kind: str, before: int, after: int) -> None:
    """The campaign's share of topical broadcast: 13 weeks before the planted week and 13 after it, within six points.

    A burst is over after one week, so those 13 begin a week later.
    """
    persona = make_persona(
        "drifter", 3000, seed=8, drift=kind, points=None if kind == "burst" else 20, weeks=78
    )
    week = (
        persona.truth.drifts[0].week
        if persona.truth.drifts
        else datetime(2025, 1, 6, tzinfo=UTC).date()
    )
    skip = 7 if kind == "burst" else 0
    shares = []
    for first, last in ((-91, -1), (skip, 90 + skip)):
        topics = [
            t.topic for t in persona.broadcast
            if first <= (t.created_at.date() - week).days <= last and t.topic != "chatter" and "obsession" not in t.traits
        ]  # fmt: skip
        shares.append(100 * topics.count("campaign") / len(topics))

    assert shares == [pytest.approx(before, abs=6), pytest.approx(after, abs=6)]


@pytest.mark.parametrize("lang", ["es", "ja"])
def test_other_languages_hold_everything_too(lang: str) -> None:
    persona = make_persona("mixed", 400, lang=lang)

    assert {t.lang for t in persona.tweets} >= {lang}
    assert persona.truth.clusters
    assert persona.truth.templates
    assert {"self_promo", "boost", "announce", "none"} == set(persona.truth.promo.values())
    assert len({message(t) for t in persona.broadcast}) > 0.85 * len(persona.broadcast)


def test_six_thousand_tweets_are_written_quickly() -> None:
    persona = make_persona("mixed", 6000, seed=1)

    assert 5800 < len(persona.tweets) < 6200
    assert persona.truth.counts["reply"] > 1500
