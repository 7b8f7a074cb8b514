"""Made-up accounts with a known truth, and the archives X would hand out for them.

    persona = make_persona("seller", tweets=800, seed=3)
    write_archive(persona, tmp_path / "archive")
    persona.truth.clusters

Same style, size, seed and language: the same persona and the same bytes. Styles: `hermit`
(broadcasts, hardly answers), `conversationalist`, `seller`, `drifter` (an abrupt change of topic),
`scheduler` (series, template, regular repeats), `mixed` (something of everything). Nothing here
comes from `archive_lens`, so a mistake there cannot repeat itself in the truth.

`python -m tests.personas` writes `sample_archive/` anew.
"""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.made_up.broadcast import Broadcast
from tests.made_up.desk import Desk, ms_of, snowflake, when
from tests.made_up.format import write_archive, write_zip
from tests.made_up.packs import PACKS
from tests.made_up.plan import ARCHIVE_END, STYLES, Plan, plan_for, sample_plan
from tests.made_up.talk import Talk
from tests.made_up.text import Voice
from tests.made_up.truth import (
    Account,
    Like,
    Note,
    Obsession,
    Persona,
    PlantedTweet,
    Truth,
)

__all__ = [
    "STYLES",
    "Persona",
    "PlantedTweet",
    "make_persona",
    "sample_persona",
    "write_archive",
    "write_zip",
]

SAMPLE_SEED = 20251006
_PLACEHOLDERS = (
    "This Post is from a suspended account. {learnmore}",
    "You’re unable to view this Post because this account owner limits who can view their Posts. {learnmore}",
    "You're unable to view this Tweet because it violated the Twitter Rules. {learnmore}",
)


def make_persona(
    style: str,
    tweets: int = 800,
    seed: int = 0,
    lang: str = "en",
    *,
    drift: str | None = None,
    points: int | None = None,
    weeks: int | None = None,
) -> Persona:
    """A persona of that style with about that many tweets in the tweet file, up to 40,000.

    `drift` (`abrupt`, `gradual` over ten weeks, `burst` of one week, `none`), its size in percentage
    `points` of the topical broadcast, and the number of `weeks` may replace what the style has.
    """
    if style not in STYLES:
        raise ValueError(f"no style {style!r}; there are {', '.join(STYLES)}")
    rng = random.Random(f"{style}/{tweets}/{seed}/{lang}")
    plan = plan_for(style, tweets, rng, drift=drift, points=points, weeks=weeks)
    account = Account(
        account_id=70_000_000_007 + seed,
        username=f"{style[:9]}{seed}",
        display_name=f"{style.title()} & Daughters",
        created_at=plan.weeks[0] - timedelta(days=90),
        generated_at=ARCHIVE_END + timedelta(hours=8, minutes=14, milliseconds=318),
        bio=f"Clay, paths and plain talk. {style.title()} pots at {style}pots.example",
        website="https://t.co/ownwebsite",
        location="Port Fennick",
        time_zone="London",
        email=f"{style}{seed}@example.org",
        studio=f"{style.title()} Pots",
        domain=f"{style}pots.example",
        usernames=((plan.weeks[0] - timedelta(days=90), f"{style[:9]}{seed}"),),
    )
    return _write(style, seed, lang, plan, account, rng)


def sample_persona() -> Persona:
    """The account in `sample_archive/`: a potter in an invented harbour town who maps footpaths."""
    rng = random.Random(SAMPLE_SEED)
    plan = sample_plan(rng)
    began = datetime(2019, 3, 12, 19, 22, 5, tzinfo=UTC)
    account = Account(
        account_id=70_000_000_001,
        username="slipandstile",
        display_name="Maren Oakhollow · Slip & Stile",
        created_at=began,
        generated_at=ARCHIVE_END + timedelta(hours=8, minutes=14, seconds=21, milliseconds=318),
        bio="Stoneware & footpaths. Pots: slipandstile.example · Maps every stile between here and the sea.",
        website="https://t.co/slipnstile",
        location="Port Fennick, where the Wendle meets the sea",
        time_zone="London",
        email="maren@slipandstile.example",
        studio="Slip & Stile",
        domain="slipandstile.example",
        usernames=(
            (began, "maren_clay"),
            (datetime(2021, 2, 3, 9, 30, 12, tzinfo=UTC), "slipandstile"),
        ),
    )
    persona = _write("sample", SAMPLE_SEED, "en", plan, account, rng)
    return replace(
        persona,
        manifest_surplus={"data/like.js": 7},
        missing_files=("data/spaces-metadata.js",),
    )


def _write(
    style: str, seed: int, lang: str, plan: Plan, account: Account, rng: random.Random
) -> Persona:
    pack = PACKS[lang]
    desk = Desk(plan, pack, account, rng, Voice(pack, rng))
    desk.open()
    broadcast = Broadcast(desk)
    broadcast.tell()
    talk = Talk(desk, broadcast)
    talk.tell()
    community = _community(desk, broadcast)
    deleted = _deleted(desk, broadcast)
    tweets = _with_applause(desk, sorted(desk.tweets, key=lambda t: t.tweet_id))
    followers, following = _circle(desk)
    notes = tuple(
        Note(t.note_id, t.tweet_id, _without_lead(t)) for t in tweets if t.note_id is not None
    )
    return Persona(
        style=style,
        seed=seed,
        lang=lang,
        account=account,
        contacts=desk.contacts,
        tweets=tuple(tweets),
        community=community,
        deleted=deleted,
        notes=notes,
        likes=_likes(desk),
        followers=followers,
        following=following,
        blocked=tuple(70_000_900_000 + i for i in range(3)),
        muted=tuple(70_000_910_000 + i for i in range(2)),
        messages=pack.messages,
        duplicate_ids=tuple(t.tweet_id for t in rng.sample(tweets, 1 if plan.is_sample else 3)),
        truth=_truth(plan, pack.obsession_entity, broadcast, talk, (*tweets, *community), notes),
    )


def _without_lead(tweet: PlantedTweet) -> str:
    """A note of a reply lacks the handles that the tweet begins with."""
    text = tweet.text
    while tweet.kind == "reply" and text.startswith("@"):
        text = text.split(" ", 1)[1]
    return text


def _community(desk: Desk, broadcast: Broadcast) -> tuple[PlantedTweet, ...]:
    """Posts in a community; they stand in a file of their own."""
    made = []
    names = [name for name in desk.plan.style.mix if name in desk.pack.topics]
    for _ in range(desk.plan.community):
        week = desk.rng.randrange(len(desk.plan.weeks) // 2, len(desk.plan.weeks))
        ms = desk.moment_in(week)
        topic = desk.pack.topics[desk.rng.choice(names)]
        made.append(
            desk.write(
                ms, desk.fresh_post(topic, ms), topic=topic.name, origin="community",
                community_id=1_500_000_000_000_000_000 + desk.account.account_id, favorite_count=desk.rng.randrange(9),
            )
        )  # fmt: skip
        desk.tweets.pop()
    return tuple(sorted(made, key=lambda t: t.tweet_id))


def _deleted(desk: Desk, broadcast: Broadcast) -> tuple[PlantedTweet, ...]:
    """Tweets taken back, among them the root that a thread has lost."""
    made = list(broadcast.deleted)
    names = [name for name in desk.plan.style.mix if name in desk.pack.topics]
    while len(made) < desk.plan.deleted:
        ms = desk.moment_in(desk.rng.randrange(len(desk.plan.weeks)))
        topic = desk.pack.topics[desk.rng.choice(names)]
        tweet = desk.write(ms, desk.fresh_post(topic, ms), topic=topic.name)
        desk.tweets.pop()
        made.append(
            replace(
                tweet, origin="deleted", deleted_at=tweet.created_at + timedelta(days=2, hours=5)
            )
        )
    return tuple(sorted(made, key=lambda t: t.tweet_id))


def _with_applause(desk: Desk, tweets: list[PlantedTweet]) -> list[PlantedTweet]:
    """Favourites and retweets: log-normal around a slowly growing middle, less for promotion, a few spikes."""
    rng = desk.rng
    liked_topic = next(iter(desk.plan.style.mix))
    spikes = set(rng.sample(range(len(tweets)), max(2, len(tweets) // 400)))
    done = []
    for i, tweet in enumerate(tweets):
        middle = 2.0 + 7.0 * i / len(tweets)
        if tweet.kind in ("reply", "self_reply"):
            middle *= 0.25
        if tweet.promo == "self_promo":
            middle *= 0.6
        if tweet.topic == liked_topic and tweet.promo == "none":
            middle *= 1.5
        favourites = int(
            rng.lognormvariate(0, 0.9)
            * middle
            * (60 if i in spikes and tweet.kind == "post" else 1)
        )
        retweets = int(favourites * rng.betavariate(1.2, 6))
        if tweet.kind == "retweet" and "typed_retweet" not in tweet.traits:
            favourites = retweets = 0
        done.append(replace(tweet, favorite_count=favourites, retweet_count=retweets))
    return done


def _circle(desk: Desk) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Followers and followed: those talked with where they belong there, and strangers for the rest."""
    rng = desk.rng
    following_me = [c.user_id for c in desk.contacts if c.follows_me and not c.gone]
    followed = [c.user_id for c in desk.contacts if c.i_follow and not c.gone]
    strangers = [70_000_500_000 + i * 13 for i in range(desk.plan.followers + desk.plan.following)]
    rng.shuffle(strangers)
    both = strangers[: desk.plan.following // 4]
    rest = strangers[len(both) :]
    short = desk.plan.followers - len(following_me) - len(both)
    followers = [*following_me, *both, *rest[: max(0, short)]]
    rest = rest[max(0, short) :]
    following = [*followed, *both, *rest[: max(0, desk.plan.following - len(followed) - len(both))]]
    rng.shuffle(followers)
    rng.shuffle(following)
    return tuple(followers), tuple(following)


def _likes(desk: Desk) -> tuple[Like, ...]:
    """Liked tweets of others, some of them gone; in no order."""
    rng, plan = desk.rng, desk.plan
    begin, end = ms_of(plan.weeks[0]), ms_of(plan.weeks[-1])
    names = [name for name in plan.style.mix if name in desk.pack.topics]
    likes = []
    for i in range(plan.likes):
        ms = rng.randrange(begin, end)
        text: str | None = desk.voice.post(desk.pack.topics[rng.choice(names)])[0]
        if i % 50 == 7:
            text = _PLACEHOLDERS[(i // 50) % 3]
        elif i % 190 == 11:
            text = None
        likes.append(Like(snowflake(ms, rng), text))
    return tuple(likes)


def _truth(
    plan: Plan,
    entity: str,
    broadcast: Broadcast,
    talk: Talk,
    tweets: tuple[PlantedTweet, ...],
    notes: tuple[Note, ...],
) -> Truth:
    own = [t for t in tweets if t.kind != "retweet" and t.superseded_by_id is None]
    negatives = ("greeting", "same_article", "boost", "announce", "help_link")
    links: dict[str, list[int]] = {}
    for tweet in own:
        for link in tweet.links:
            if "/status/" not in link.url:
                links.setdefault(link.url, []).append(tweet.tweet_id)
    counts = Counter(t.kind for t in tweets if t.origin == "timeline")
    counts["broadcast"] = sum(t.is_broadcast for t in tweets)
    counts["standing"] = len(own)
    first_late = plan.weeks[plan.obsession_from].date()
    return Truth(
        clusters=(*broadcast.clusters, *talk.clusters),
        series=tuple(broadcast.series),
        templates=tuple(broadcast.templates),
        hashtag_blocks={tags: tuple(ids) for tags, ids in sorted(broadcast.blocks.items())},
        stock_replies={text: tuple(sorted(ids)) for text, ids in sorted(talk.stock.items())},
        recycled_links={
            url: tuple(sorted(ids)) for url, ids in sorted(links.items()) if _days(ids) > 1
        },
        hard_negatives={
            trait: tuple(sorted(t.tweet_id for t in own if trait in t.traits))
            for trait in negatives
        },
        self_retweets=tuple(sorted(talk.self_retweets)),
        self_quotes=tuple(t.tweet_id for t in own if "self_quote" in t.traits),
        promo={t.tweet_id: t.promo for t in own},
        topics={t.tweet_id: t.topic for t in own},
        drifts=plan.drifts,
        obsession=Obsession(entity, first_late, tuple(broadcast.obsession_ids))
        if broadcast.obsession_ids
        else None,
        threads=tuple(sorted(broadcast.threads, key=lambda thread: thread.root_tweet_id)),
        exchanges=tuple(sorted(talk.exchanges, key=lambda exchange: exchange.tweet_ids)),
        deleted_parents=dict(broadcast.lost_parents),
        edits=tuple(sorted(broadcast.chains)),
        notes={note.note_id: note.tweet_id for note in notes},
        counts=dict(sorted(counts.items())),
    )


def _days(ids: list[int]) -> int:
    return len({when((i >> 22) + 1_288_834_974_657).date() for i in ids})


if __name__ == "__main__":
    from tests.made_up.readme import write_sample

    write_sample(Path(__file__).resolve().parent.parent / "sample_archive")
