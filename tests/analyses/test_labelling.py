"""What the owner's labels say of the program: worked out by hand, and asked for in a real terminal."""

from __future__ import annotations

import os
import pty
import select
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
import typer

from archive_lens.analyses.promotion.labelling import Scored, estimates, scored_posts
from archive_lens.analyses.run import analyze
from archive_lens.commands import labelling
from archive_lens.errors import UsageError
from archive_lens.ingest import ingest
from archive_lens.labels import Labels
from archive_lens.settings import Settings
from archive_lens.store.database import Database
from tests.exports import export, tweet
from tests.personas import make_persona, write_archive

ROOT = Path(__file__).parents[2]


def by_name(posts: list[Scored], labels: dict[int, bool]) -> dict[str, float | None]:
    return {measure.measure: measure.value for measure in estimates(posts, labels)}


def test_each_label_counts_as_many_posts_as_it_stands_for() -> None:
    """Stratum 9: 40 posts taken for promotion, of 20 labelled 15 are. Stratum 0: 160 others, of 20 labelled 1 is.

    So 30 are found rightly and 10 wrongly, 8 are missed and 152 left alone: precision .75, recall 30/38. Observed
    are 40/200 = .2; specificity is 152/162, and (.2 + 152/162 - 1) / (30/38 + 152/162 - 1) = .19, which are the
    38 promotions of 200.
    """
    high = [Scored(n, "", 9, True) for n in range(40)]
    low = [Scored(100 + n, "", 0, False) for n in range(160)]
    labels = {n: n < 15 for n in range(20)} | {100 + n: n < 1 for n in range(20)}

    found = by_name(high + low, labels)

    assert found == {
        "promo_share_observed": pytest.approx(0.2),
        "promo_precision": pytest.approx(0.75),
        "promo_recall": pytest.approx(30 / 38),
        "promo_share_corrected": pytest.approx(0.19),
    }
    for measure in estimates(high + low, labels)[1:]:
        assert measure.low is not None
        assert measure.high is not None
        assert measure.value is not None
        assert 0 <= measure.low < measure.value < measure.high <= 1


def test_with_few_labels_or_labels_of_one_kind_nothing_is_claimed() -> None:
    posts = [Scored(n, "", n % 10, n % 10 == 9) for n in range(100)]

    few = estimates(posts, dict.fromkeys(range(19), False))
    none = estimates(posts, dict.fromkeys(range(40), False))

    assert [measure.value for measure in few[1:]] == [None, None, None]
    assert few[1].note == "20 labels are needed, there are 19"
    assert [measure.value for measure in none[1:]] == [0.0, None, None]
    assert none[2].note == "the labels so far do not tell it"


def test_labels_that_agree_with_the_program_correct_nothing() -> None:
    posts = [Scored(n, "", n % 10, n % 10 >= 8) for n in range(100)]

    found = by_name(posts, {post.tweet_id: post.is_promo for post in posts})

    assert found["promo_share_corrected"] == pytest.approx(found["promo_share_observed"])
    assert (found["promo_precision"], found["promo_recall"]) == (1.0, 1.0)


@pytest.fixture(scope="module")
def analysed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("labelling")
    write_archive(make_persona("seller", tweets=800, seed=4), folder / "archive")
    ingest(folder / "archive", folder / "a.duckdb")
    with Database.open(folder / "a.duckdb") as database:
        analyze(database, Settings(), names=["promotion"])
    return folder / "a.duckdb"


def test_the_sample_is_stratified_from_its_beginning_and_the_same_every_time(
    analysed: Path,
) -> None:
    with Database.open(analysed) as database:
        posts, again = scored_posts(database), scored_posts(database)
        broadcast = database.value("select count(*) from broadcast")

    assert posts == again
    assert len(posts) == broadcast == len({post.tweet_id for post in posts})
    for start in (0, 10, 200):
        assert sorted(post.stratum for post in posts[start : start + 10]) == list(range(10))
    firsts = {post.stratum for post in posts[0:200:10]}
    assert len(firsts) > 5  # the order within ten does not tell what the program thinks


def test_a_post_is_shown_with_its_day_and_where_its_links_lead(analysed: Path) -> None:
    with Database.open(analysed) as database:
        posts = scored_posts(database)
        links = dict(
            database.tuples("select tweet_id, url from tweet_urls where url like '%pots.example%'")
        )
        days = dict(database.tuples("select tweet_id, created_at::date from broadcast"))

    linked = [post for post in posts if post.tweet_id in links]
    assert linked
    assert all(links[post.tweet_id] in post.text for post in linked)
    assert {post.tweet_id: post.day for post in posts} == days


def test_the_true_share_lies_within_what_a_hundred_true_labels_give(tmp_path: Path) -> None:
    persona = make_persona("seller", tweets=800, seed=9)
    write_archive(persona, tmp_path / "archive")
    ingest(tmp_path / "archive", tmp_path / "a.duckdb")
    with Database.open(tmp_path / "a.duckdb") as database:
        analyze(database, Settings(), names=["promotion"])
        posts = scored_posts(database)
    truth = {t.tweet_id: t.promo == "self_promo" for t in persona.tweets}
    told = {post.tweet_id: truth.get(post.tweet_id, False) for post in posts[:100]}
    true_share = sum(truth.get(post.tweet_id, False) for post in posts) / len(posts)

    corrected = estimates(posts, told)[-1]

    assert corrected.low is not None
    assert corrected.high is not None
    assert corrected.low <= true_share <= corrected.high


# The file


def test_answers_are_kept_in_a_private_file(tmp_path: Path) -> None:
    labels = Labels(tmp_path / "labels.csv")
    labels.add(5, "promotion")
    labels.add(6, "skipped")
    labels.add(7, "other")

    assert Labels(tmp_path / "labels.csv").told() == {5: True, 7: False}
    assert labels.path.read_text() == "tweet_id,label\n5,promotion\n6,skipped\n7,other\n"
    assert labels.path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("line", ["5,maybe", "x,other", "5", "\uff15,other"])
def test_a_line_that_holds_no_label_is_named(tmp_path: Path, line: str) -> None:
    (tmp_path / "labels.csv").write_text(f"tweet_id,label\n4,other\n{line}\n", encoding="utf-8")

    with pytest.raises(UsageError, match="line 3 holds no label"):
        Labels(tmp_path / "labels.csv")


# The terminal


def in_a_terminal(db: Path, keys: str, *more: str) -> tuple[int, str]:
    """What the command shows in a terminal where these keys are pressed, each when it is asked for one."""
    leader, follower = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "archive_lens", "label", "--db", str(db), *more],
        stdin=follower, stdout=follower, stderr=follower, cwd=ROOT, env=os.environ | {"TERM": "dumb"},
    )  # fmt: skip
    os.close(follower)
    shown, waiting, until = b"", list(keys), time.monotonic() + 60
    while time.monotonic() < until:
        if select.select([leader], [], [], 0.2)[0]:
            try:
                shown += os.read(leader, 65536)
            except OSError:  # the other end is closed
                break
        asked = shown.count(b"or q (quit)")
        if waiting and asked > len(keys) - len(waiting):
            time.sleep(
                0.15
            )  # nobody presses a key before the question is read, and what is typed ahead is dropped
            os.write(leader, waiting.pop(0).encode())
    os.close(leader)
    return process.wait(timeout=30), shown.decode()


def test_in_a_terminal_it_asks_remembers_and_goes_on_later(analysed: Path) -> None:
    code, shown = in_a_terminal(analysed, "ynsq", "--sample", "25")
    assert code == 0
    assert "1 of 25: does it promote something of yours?" in shown
    assert "20 labels are needed, there are 2" in shown

    code, shown = in_a_terminal(analysed, "n" * 22, "--sample", "25")
    labels = Labels(analysed.parent / "labels.csv")
    assert code == 0
    assert "\r\n1 of 25" not in shown
    assert "4 of 25" in shown
    assert len(labels.answers) == 25
    assert list(labels.answers.values())[:3] == ["promotion", "other", "skipped"]
    assert "Of those that it takes for promotion, right are" in shown
    assert "label more: --sample 100" in shown


def test_back_asks_for_the_one_before_again(analysed: Path, tmp_path: Path) -> None:
    """Back at the first stays there; yes, back, no: one answer, and it is the last one given."""
    shutil.copyfile(analysed, tmp_path / "a.duckdb")

    code, shown = in_a_terminal(tmp_path / "a.duckdb", "bybnq", "--sample", "25")

    assert code == 0
    assert list(Labels(tmp_path / "labels.csv").answers.values()) == ["other"]
    assert shown.count("1 of 25: does it promote") == 3
    assert "Run the same command to go on." in shown


def test_without_a_terminal_it_says_so(analysed: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "archive_lens", "label", "--db", str(analysed)],
        cwd=ROOT, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL,
    )  # fmt: skip

    assert done.returncode == 2
    assert "needs a terminal" in done.stderr


def test_a_text_that_would_move_the_cursor_is_shown_harmless(tmp_path: Path) -> None:
    texts = [f"\x1b[2J\x1b]52;c;aGk=\x07 clay {n} in the kiln by the river" for n in range(3)]
    archive = export(
        tmp_path / "archive", 2021, tweets=[tweet(n, text) for n, text in enumerate(texts)]
    )
    ingest(archive, tmp_path / "a.duckdb")

    code, shown = in_a_terminal(tmp_path / "a.duckdb", "q")

    assert code == 0
    assert "<U+001B>[2J" in shown
    assert "\x1b[2J" not in shown
    assert "\x1b]52" not in shown


def test_a_key_counts_also_with_enter_after_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever types `y` and Enter at once is read as one piece; arrows and other keys are passed over."""
    pressed = iter(["\r", "x", "\x1b[A", "Y\r", "never asked"])
    monkeypatch.setattr(typer, "getchar", lambda: next(pressed))

    assert labelling._key() == "y"
    assert next(pressed) == "never asked"
