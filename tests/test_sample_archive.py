"""`sample_archive/` is what the generator writes today, and its README tells the truth about it."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.made_up.readme import quarter_of, readme, topical, write_sample
from tests.made_up.truth import Persona
from tests.personas import sample_persona

SAMPLE = Path(__file__).resolve().parent.parent / "sample_archive"
MEGABYTE = 1_000_000


@pytest.fixture(scope="module")
def sample() -> Persona:
    return sample_persona()


def contents(folder: Path) -> dict[str, bytes]:
    return {
        p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()
    }


def data(name: str) -> Any:
    return json.loads((SAMPLE / "data" / name).read_text(encoding="utf-8").partition("=")[2])


def table_row(text: str, start: str) -> list[str]:
    line = next(line for line in text.splitlines() if line.startswith(f"| {start} |"))
    return [cell.strip() for cell in line.strip("|").split("|")]


def test_the_folder_is_what_the_generator_writes(tmp_path: Path) -> None:
    """If this fails after a change to the generator: `python -m tests.personas`, and read the difference."""
    write_sample(tmp_path / "again")

    fresh, kept = contents(tmp_path / "again"), contents(SAMPLE)

    assert sorted(fresh) == sorted(kept)
    assert [name for name in fresh if fresh[name] != kept[name]] == []


def test_the_folder_is_small_and_its_names_fit_every_system() -> None:
    files = contents(SAMPLE)

    assert sum(map(len, files.values())) < 6 * MEGABYTE
    assert all(re.fullmatch(r"[A-Za-z0-9 ./_-]+", name) for name in files)
    assert len({name.lower() for name in files}) == len(files)


def test_the_readme_gives_the_true_numbers(sample: Persona) -> None:
    text = (SAMPLE / "README.md").read_text(encoding="utf-8")
    truth = sample.truth

    assert text == readme(sample)
    assert (
        table_row(text.partition("### Records")[2], "data/like.js")[1]
        == str(len(sample.likes))
        == str(len(data("like.js")))
    )
    assert table_row(text, "broadcast (posts, quotes and own threads among them)")[1] == str(
        len(sample.broadcast)
    )
    assert f"{len(truth.repeat_ids)} of {len(sample.broadcast)} broadcast tweets repeat" in text
    for thread in truth.threads:
        assert table_row(text, str(thread.root_tweet_id))[1:3] == [
            str(thread.size),
            str(thread.depth),
        ]
    own = Counter(t.created_at.year for t in sample.broadcast if t.promo == "self_promo")
    assert {year: int(table_row(text, str(year))[2]) for year in own} == own


def test_the_traps_are_where_the_readme_says() -> None:
    first, second = ([r["tweet"] for r in data(name)] for name in ("tweets.js", "tweets-part1.js"))
    ids = [t["id_str"] for t in (*first, *second)]
    texts = "".join(t["full_text"] for t in (*first, *second))
    manifest = data("manifest.js")
    files = {
        f["fileName"]: int(f["count"])
        for kind in manifest["dataTypes"].values()
        for f in kind.get("files", [])
    }

    assert len(ids) == len(set(ids)) + 1
    assert [t["tweet"]["tweet_id"] for t in data("tweet-headers.js")] == ids
    assert ids != sorted(ids, key=int)
    assert sum(t["created_at"].endswith("1997") for t in (*first, *second)) == 1
    for trap in (
        "&lt;script&gt;",
        "&amp;copy;",
        "=HYPERLINK",
        "\u2028",
        "\u0094",
        "\u200b",
        "\t",
        "👩‍👩‍👧",
    ):
        assert trap in texts
    assert files["data/like.js"] == len(data("like.js")) + 7
    assert files["data/spaces-metadata.js"] == 2
    assert not (SAMPLE / "data/spaces-metadata.js").exists()
    assert data("moment.js") == []
    likes = [r["like"] for r in data("like.js")]
    assert sum("{learnmore}" in like.get("fullText", "") for like in likes) == 8
    assert sum("fullText" not in like for like in likes) == 3
    mentions = [m for t in (*first, *second) for m in t["entities"]["user_mentions"]]
    assert any(m["id_str"] == "-1" for m in mentions)
    replies = [t for t in first if "in_reply_to_user_id_str" in t]
    assert any("in_reply_to_status_id_str" not in t for t in replies)
    assert any("in_reply_to_screen_name" not in t for t in replies)
    handles: dict[str, set[str]] = {}
    for tweet in (*first, *second):
        if "in_reply_to_screen_name" in tweet:
            handles.setdefault(tweet["in_reply_to_user_id_str"], set()).add(
                tweet["in_reply_to_screen_name"]
            )
    assert (
        sum(
            len(names) > 1
            for user, names in handles.items()
            if user != manifest["userInfo"]["accountId"]
        )
        == 1
    )


def test_every_analysis_finds_enough(sample: Persona) -> None:
    """What the report needs in order to say more than `too little data`."""
    truth = sample.truth
    quarters = Counter(quarter_of(t.created_at.date()) for t in topical(sample))
    late = sorted(quarters)[-7:-1]
    shares = {
        year: sum(t.promo == "self_promo" for t in tweets) / len(tweets)
        for year in (2019, 2025)
        if (tweets := [t for t in sample.broadcast if t.created_at.year == year])
    }

    assert 0.05 < len(truth.repeat_ids) / len(sample.broadcast) < 0.07
    assert 0.02 < shares[2019] < 0.10
    assert 0.20 < shares[2025] < 0.30
    assert all(quarters[quarter] >= 120 for quarter in late)
    before, after = (
        [t.topic for t in topical(sample) if quarter_of(t.created_at.date()) == quarter]
        for quarter in late[-2:]
    )
    assert before.count("campaign") == 0
    assert after.count("campaign") / len(after) > 0.15
    assert {e.proved_turns for e in truth.exchanges} == set(range(8))
    assert len({e.user_id for e in truth.exchanges}) >= 50
    assert sum(e.double_texts for e in truth.exchanges) > 20
    assert len(truth.self_retweets) > 5
    assert len(truth.self_quotes) > 5
    assert truth.obsession is not None
    late_broadcast = [
        t for t in sample.broadcast if t.created_at.date() >= truth.obsession.from_week
    ]
    assert 0.08 < len(truth.obsession.tweet_ids) / len(late_broadcast) < 0.2
