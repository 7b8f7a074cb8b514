"""Pages of made-up archives that are full of things nobody else may see, searched by eyes of their own.

The search here shares no code with the program's last scan, so that one cannot hide the other's faults.
"""

from __future__ import annotations

import base64
import html
import json
import random
import re
import string
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from urllib.parse import quote

import pytest

from archive_lens import reporting
from archive_lens.analyses.run import analyze
from archive_lens.report.sharing import Mode
from archive_lens.settings import Goal, Settings
from archive_lens.store.database import Database
from tests.conftest import ROOT, MakeDatabase
from tests.world import START, Tweet

PLAIN, SLOW = 1, 200  # made-up archives in the plain and in the slow run
WORDS = [
    "bread",
    "oven",
    "garden",
    "train",
    "river",
    "window",
    "morning",
    "kettle",
    "ladder",
    "paper",
    "button",
    "market",
    "winter",
    "cloud",
    "pencil",
    "engine",
    "harbour",
    "blanket",
    "copper",
    "candle",
    "violin",
    "meadow",
    "orchard",
    "saddle",
    "timber",
    "lantern",
]


@dataclass
class Secrets:
    """What was planted and must not come out; every value is unlike anything else in the archive."""

    dice: random.Random
    planted: list[str] = field(default_factory=list)

    def word(self, length: int = 11) -> str:
        """A new word that occurs nowhere else."""
        found = "zq" + "".join(self.dice.choices(string.ascii_lowercase, k=length))
        self.planted.append(found)
        return found

    def number(self, digits: int = 17) -> int:
        """A new number that is nobody's but its own."""
        found = self.dice.randrange(10 ** (digits - 1), 10**digits)
        self.planted.append(str(found))
        return found

    def mail(self) -> str:
        """An address of the owner's or of somebody else's."""
        return f"{self.word(6)}@{self.word(6)}.example"

    def phone(self) -> str:
        """A number that somebody could ring."""
        found = "+44 20 " + " ".join(str(self.dice.randrange(1000, 9999)) for _ in range(2))
        self.planted.append(found)
        return found


def people(secrets: Secrets) -> list[tuple[int, str]]:
    return [(secrets.number(), secrets.word()) for _ in range(secrets.dice.randint(3, 14))]


def tweets(secrets: Secrets, known: list[tuple[int, str]]) -> Iterator[Tweet]:
    """An account of a few hundred days that names people, addresses and numbers all the time."""
    dice, at = secrets.dice, START
    promises = [" ".join(dice.choices(WORDS, k=9)) for _ in range(6)]
    for _ in range(dice.randint(60, 140)):
        at += timedelta(hours=dice.randint(1, 90), minutes=dice.randint(0, 59))
        user, name = dice.choice(known)
        words = " ".join(dice.choices(WORDS, k=dice.randint(4, 12)))
        filler = " ".join(dice.choices(WORDS, k=12))  # more than 60 characters
        made = dice.randrange(10)
        if made < 3:
            yield Tweet(
                f"@{name} {words}", at, "reply", reply_to=secrets.number(18), reply_to_user=user,
                reply_to_name=name, mentions=[(user, name)], likes=dice.randint(0, 40),
            )  # fmt: skip
        elif made == 3:
            yield Tweet(
                f"RT @{name}: {secrets.word()} {words}", at, "retweet", retweeted_user=user, retweeted_name=name
            )  # fmt: skip
        elif made == 4:
            url = f"https://{secrets.word(6)}.example/{secrets.word()}"
            yield Tweet(
                f"{words} https://t.co/{secrets.word(8)}", at, urls=[url], likes=dice.randint(0, 90)
            )
        elif made == 5:
            told = dice.choice([secrets.mail, secrets.phone])()
            yield Tweet(f"write to {told} about {words}", at, likes=dice.randint(0, 90))
        elif made == 6:
            origin = dice.choice(["deleted", "circle"])
            yield Tweet(f"{secrets.word()} {words}", at, origin=origin, deleted_at=at if origin == "deleted" else None)  # fmt: skip
        elif made == 7:
            yield Tweet(f"{filler} {secrets.word()}", at, likes=dice.randint(0, 500))
        else:
            yield Tweet(
                f"{dice.choice(promises)} with @{name}",
                at,
                mentions=[(user, name)],
                likes=dice.randint(0, 9),
            )


def archive(make_database: MakeDatabase, seed: int) -> tuple[Database, list[str]]:
    """One made-up archive, analysed, and what it must keep to itself."""
    secrets = Secrets(random.Random(seed))
    known = people(secrets)
    database = make_database(
        tweets=list(tweets(secrets, known)),
        likes=[(secrets.number(18), f"{secrets.word()} liked") for _ in range(5)],
        followers=[user for user, _ in known[::2]],
        following=[user for user, _ in known[::3]],
        username=secrets.word(),
        bio=f"{secrets.word()} and {secrets.word()}, {secrets.mail()}",
        website=f"https://{secrets.word()}.example",
        ground=False,
    )
    database.execute(
        "update accounts set display_name = $name, location = $place",
        {"name": secrets.word(), "place": secrets.word()},
    )
    database.execute(
        "update ingests set archive_name = $name, archive_sha256 = $hash",
        {"name": f"twitter-{secrets.word()}.zip", "hash": secrets.word(40)},
    )
    analyze(database, Settings())
    return database, secrets.planted


def disguises(value: str) -> Iterator[str]:
    """A value as it may stand in a page: as it is, escaped, and at the three places base64 can begin."""
    yield value
    yield html.escape(value)
    yield json.dumps(value)[1:-1]
    yield quote(value, safe="")
    for offset in range(3):
        coded = base64.b64encode(b"\0" * offset + value.encode()).decode()
        middle = coded[4 if offset else 0 : -4]  # the ends mix with what stands beside
        if len(middle) >= 8:  # a shorter one is in any picture by chance
            yield middle


def seen(text: str, planted: list[str]) -> list[str]:
    """The planted values that can be read in a text."""
    folded = text.lower()
    found = []
    for value in planted:
        whole = re.compile(rf"(?<![a-z0-9]){re.escape(value.lower())}(?![a-z0-9])")
        if whole.search(folded) or any(each in text for each in disguises(value) if each != value):
            found.append(value)
    return found


def check(make_database: MakeDatabase, seed: int) -> None:
    mode: Mode = "shareable" if seed % 4 else "numbers"
    database, planted = archive(make_database, seed)

    report = reporting.make(database, Settings(), mode)

    assert len(planted) > 40
    assert seen(report.html + reporting.data_of(report), planted) == []
    database.close()


@pytest.mark.parametrize("seed", range(PLAIN))
def test_a_shared_page_keeps_what_was_planted_to_itself(
    make_database: MakeDatabase, seed: int
) -> None:
    check(make_database, seed)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(PLAIN, SLOW))
def test_no_shared_page_of_many_shows_what_was_planted(
    make_database: MakeDatabase, seed: int
) -> None:
    check(make_database, seed)


def test_the_search_sees_what_a_private_page_shows(make_database: MakeDatabase) -> None:
    """The control: eyes that find nothing in a page full of names would prove nothing."""
    database, planted = archive(make_database, 1)

    assert len(seen(reporting.make(database, Settings()).html, planted)) > 10
    for value in planted[:5]:
        for each in disguises(value):
            assert seen(f"<p>{each}</p>", [value]) == [value]


def test_a_page_of_numbers_holds_no_word_of_a_topic(sample_database: Database) -> None:
    """Words that the program itself uses somewhere are exempt: they say nothing of the account."""
    own_words = set()
    for folder, ending in (("archive_lens", "*.py"), ("archive_lens", "*.sql"), ("reports", "*")):
        for path in (ROOT / folder).rglob(ending):
            if path.is_file() and "lexica" not in path.parts and path.suffix != ".gz":
                text = path.read_text(encoding="utf-8", errors="ignore")
                own_words |= set(re.findall(r"[a-z]+", text.lower()))
    told = {
        word
        for label, words in sample_database.tuples("select label, words from topics")
        for word in [*label.split(", "), *words]
    } | {word for (word,) in sample_database.tuples("select word from drift_words")}
    secret = {word for word in told if word.isalpha() and len(word) > 2} - own_words
    assert len(secret) > 40

    page = reporting.make(sample_database, Settings(), "numbers").html
    shown = set(re.findall(r"[a-z]+", re.sub(r"<script.*?</script>", "", page, flags=re.S).lower()))

    assert not shown & secret
    assert not re.findall(r"\b20\d\d Q[1-4]\b", page)


def test_goals_stay_out_of_shared_pages(make_database: MakeDatabase) -> None:
    """The names and words of goals are seen on the private page, and on no other."""
    goals = (
        Goal("Zarquon plan", words=("kettle", "quuxword")),
        Goal("Second zarquon", words=("violin",), avoid=("frobnicate",)),
    )
    settings = Settings(goals=goals)
    rng = random.Random(7)
    tweets = [
        Tweet(" ".join(rng.sample(WORDS[4 * (day % 4) :], 6)), START + timedelta(hours=9 * day))
        for day in range(600)
    ]
    database = make_database(tweets=tweets, settings=settings)
    analyze(database, settings)

    private = reporting.make(database, settings, "private").html
    modes: tuple[Mode, ...] = ("shareable", "numbers")
    pages = [reporting.make(database, settings, mode).html for mode in modes]

    for word in ("Zarquon plan", "Second zarquon", "quuxword"):
        assert word in private
        assert not any(word in page for page in pages)
    assert all("on the goals" in page for page in pages)
