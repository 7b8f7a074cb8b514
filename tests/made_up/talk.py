"""What an account says to people: exchanges with their true turns, retweets, and the odd cases between."""

from __future__ import annotations

import bisect
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.made_up.broadcast import Broadcast
from tests.made_up.desk import Desk, snowflake, when
from tests.made_up.truth import Cluster, Contact, Exchange, PlantedTweet

_DAY = 86_400_000
_HOUR = 3_600_000


@dataclass(slots=True)
class Talk:
    """Writes replies and retweets; needs the broadcast half for its clock and for what can be retweeted."""

    desk: Desk
    broadcast: Broadcast
    exchanges: list[Exchange] = field(default_factory=list)
    clusters: list[Cluster] = field(default_factory=list)
    stock: dict[str, list[int]] = field(default_factory=dict)
    self_retweets: list[int] = field(default_factory=list)
    _own_posts: list[PlantedTweet] = field(default_factory=list)
    _busy: dict[int, list[tuple[int, int]]] = field(default_factory=dict)

    def tell(self) -> None:
        """Write all replies, then all retweets."""
        plan, rng = self.desk.plan, self.desk.rng
        shares = plan.style.talk
        left = plan.replies
        if plan.is_sample:  # at least one exchange of every length
            for turns in range(8):
                left -= self._exchange(turns)
        while left > 0:
            left -= self._exchange(rng.choices(range(len(shares)), shares)[0])
        self._odd_replies()
        if plan.style.promo_to > 0.2:
            self._pitch(4)
        for i in range(plan.retweets):
            self._retweet(i)

    # --- exchanges ---------------------------------------------------------------------------

    def _exchange(self, turns: int) -> int:
        """One dialogue with so many proved turns; gives the number of tweets it took."""
        desk, rng = self.desk, self.desk.rng
        doubles = 1 if rng.random() < 0.12 else 0
        person, start = self._someone_free(_DAY * (1 + turns // 2))
        topic = desk.pack.topics[person.topic]
        mine: list[PlantedTweet] = []
        parents: list[int] = []
        ms = start
        parent_ms = ms - self._latency()
        steps = [True] * turns + [False] * doubles
        rng.shuffle(steps)
        for step, proved in enumerate([True, *steps]):
            if step and proved:
                parent_ms = ms + rng.randrange(90_000, 2 * _HOUR)
                ms = parent_ms + min(self._latency(), 9 * _HOUR)
            elif step:
                ms += rng.randrange(60_000, 1_500_000)
            if proved:
                parents.append(snowflake(parent_ms, rng))
            mine.append(self._reply(person, topic, ms, parents[-1]))
        inside: tuple[int, ...] = ()
        if rng.random() < 0.03:
            inside = (
                self._second_thought(person, topic, ms + rng.randrange(60_000, _HOUR), mine[-1]),
            )
        self._busy.setdefault(person.user_id, []).append((start, ms + _HOUR))
        self.exchanges.append(
            Exchange(
                user_id=person.user_id,
                tweet_ids=tuple(t.tweet_id for t in mine),
                self_reply_ids=inside,
                turns_mine=len(mine),
                proved_turns=turns,
                double_texts=doubles,
                distinct_parents=len(parents),
            )
        )
        return len(mine) + len(inside)

    def _someone_free(self, length: int) -> tuple[Contact, int]:
        """A person and a moment more than a day away from any other exchange with them."""
        desk, rng = self.desk, self.desk.rng
        weeks = range(len(desk.plan.weeks))
        # Few people get many replies and many get few: Zipf, with an exponent of 0.85.
        weights = [(rank + 1) ** -0.85 for rank in range(len(desk.contacts))]
        while True:
            person = rng.choices(desk.contacts, weights)[0]
            week = rng.choices(weeks, desk.plan.weights)[0]
            start = min(self.desk.moment_in(week), self._closing() - 2 * _DAY)
            spans = self._busy.get(person.user_id, [])
            if all(
                start - 1.3 * _DAY > end or start + length + 1.3 * _DAY < begin
                for begin, end in spans
            ):
                return person, start

    def _closing(self) -> int:
        return round(self.desk.plan.weeks[-1].timestamp() * 1000) + 7 * _DAY

    def _latency(self) -> int:
        """How long after what it answers, in milliseconds: half within eight minutes."""
        return round(min(20 * _HOUR, max(9_000, self.desk.rng.lognormvariate(6.2, 1.5) * 1000)))

    def _reply(self, person: Contact, topic_of: object, ms: int, parent: int) -> PlantedTweet:
        desk, rng = self.desk, self.desk.rng
        topic = desk.pack.topics[person.topic]
        handle = person.handle_at(when(ms))
        lead = f"@{handle} "
        if rng.random() < 0.07:
            other = desk.friend()
            if other is not person:
                lead += f"@{other.handle_at(when(ms))} "
        labels: dict[str, Any] = {
            "kind": "reply",
            "topic": topic.name,
            "client": rng.choice(("Twitter for iPhone", "Twitter for iPhone", "Twitter Web App")),
            "in_reply_to_tweet_id": parent,
            "in_reply_to_user_id": person.user_id,
            "in_reply_to_username": None if person.gone else handle,
        }
        draw = rng.random()
        if draw < 0.13:
            text = rng.choices(desk.pack.stock, range(len(desk.pack.stock), 0, -1))[0]
            labels |= {
                "traits": ("stock",),
                "topic": "chatter",
                "lang": rng.choice((desk.pack.lang, "und")),
            }
        elif draw < 0.19:
            text = desk.fresh_line("helping", desk.pack.helping, topic, ms, 230)
            labels["traits"] = ("help_link",)
        elif draw < 0.20 and desk.plan.notes > 4:
            text = "\n\n".join(desk.fresh_post(topic, ms, 120) for _ in range(3))
            return self.broadcast.note(ms, text, lead, **labels, traits=("note", "reply_note"))
        else:
            text = desk.fresh_line("replies", desk.pack.replies, topic, ms, 230)
        tweet = desk.write(ms, lead + text, **labels)
        if "stock" in tweet.traits:
            self.stock.setdefault(text, []).append(tweet.tweet_id)
        return tweet

    def _second_thought(self, person: Contact, topic: object, ms: int, parent: PlantedTweet) -> int:
        """A reply to my own reply: part of the talk, no turn."""
        desk = self.desk
        text = desk.fresh_line(
            "replies", desk.pack.replies, desk.pack.topics[person.topic], ms, 230
        )
        return desk.write(
            ms, f"@{person.handle_at(when(ms))} {text}", kind="self_reply", topic=person.topic, in_conversation=True,
            in_reply_to_tweet_id=parent.tweet_id, in_reply_to_user_id=desk.account.account_id,
            in_reply_to_username=desk.own_handle(when(ms)),
        ).tweet_id  # fmt: skip

    def _odd_replies(self) -> None:
        """Tweets that begin with a handle and answer nothing in particular."""
        desk = self.desk
        for _ in range(max(2, desk.plan.replies // 100)):
            person, ms = self._someone_free(_HOUR)
            topic = desk.pack.topics[person.topic]
            text = desk.fresh_line("replies", desk.pack.replies, topic, ms, 230)
            handle = person.handle_at(when(ms))
            tweet = desk.write(
                ms, f"@{handle} {text}", kind="reply", topic=person.topic, traits=("no_parent",),
                in_reply_to_user_id=person.user_id, in_reply_to_username=None if person.gone else handle,
            )  # fmt: skip
            self._busy.setdefault(person.user_id, []).append((ms, ms))
            self.exchanges.append(Exchange(person.user_id, (tweet.tweet_id,), (), 1, 0, 0, 0))

    def _pitch(self, count: int) -> None:
        """The same offer sent to several people who had asked for nothing."""
        desk = self.desk
        ids: list[int] = []
        for _ in range(count):
            person, ms = self._someone_free(_HOUR)
            handle = person.handle_at(when(ms))
            text = desk.voice.fill(desk.pack.pitch, desk.pack.topics["pottery"])
            tweet = desk.write(
                ms, f"@{handle} {text}", kind="reply", topic="pottery", promo="self_promo", traits=("pitch", "loud"),
                in_reply_to_tweet_id=snowflake(ms - self._latency(), desk.rng), in_reply_to_user_id=person.user_id,
                in_reply_to_username=None if person.gone else handle, cluster_id="r001",
                edit="exact" if ids else "original",
            )  # fmt: skip
            ids.append(tweet.tweet_id)
            self._busy.setdefault(person.user_id, []).append((ms, ms))
            self.exchanges.append(Exchange(person.user_id, (tweet.tweet_id,), (), 1, 0, 0, 1))
        ordered = tuple(sorted(ids))
        self.clusters.append(
            Cluster("r001", "reply", "loose", ordered, ("original", *["exact"] * (count - 1)))
        )

    # --- retweets ----------------------------------------------------------------------------

    def _retweet(self, number: int) -> None:
        """Native ones are cut at 140; every twelfth is of an own tweet, and a few were typed by hand."""
        desk, rng = self.desk, self.desk.rng
        week = rng.choices(range(len(desk.plan.weeks)), desk.plan.weights)[0]
        ms = self.desk.moment_in(week)
        if number == 1 or (number % 90 == 89):
            self._typed_by_hand(ms)
            return
        own = self._before(ms) if number % 12 == 5 else []
        original: PlantedTweet | None = None
        if own:
            handle = desk.own_handle(when(ms))
            pictured = [t for t in own if t.media and len(t.text) < 110]
            original = rng.choice(pictured if number % 36 == 5 and pictured else own)
            body = original.file_text
        else:
            person = desk.friend()
            handle = person.handle_at(when(ms))
            body, _ = desk.voice.post(desk.pack.topics[person.topic], 40)
            if rng.random() < 0.3:
                body = f"{body} {desk.short(desk.page())}"
        text = cut_at_140(f"RT @{handle}: {body}")
        shown = (
            original is not None and bool(original.media) and original.media[0].short_url in text
        )
        tweet = desk.write(
            ms, text, kind="retweet", retweeted_username=handle, client=_phone(rng),
            retweeted_tweet_id=original.tweet_id if original else None,
            media=original.media if original and shown else (),
        )  # fmt: skip
        if original:
            self.self_retweets.append(tweet.tweet_id)

    def _before(self, ms: int) -> list[PlantedTweet]:
        """The latest own posts that are at least a day older."""
        own = self._own_posts = self._own_posts or [
            t for t in self.desk.tweets if t.kind == "post" and not t.versions
        ]
        end = bisect.bisect_left(own, snowflake(ms - _DAY, self.desk.rng), key=lambda t: t.tweet_id)
        return own[max(0, end - 120) : end]

    def _typed_by_hand(self, ms: int) -> None:
        desk = self.desk
        person = desk.friend()
        handle = person.handle_at(when(ms))
        fixed: Callable[[], str] = lambda: handle  # noqa: E731
        desk.voice.live["handle"] = fixed
        text = desk.fresh_line("handtyped", desk.pack.handtyped, desk.pack.topics[person.topic], ms)
        desk.write(ms, text, kind="retweet", retweeted_username=handle, traits=("typed_retweet",))


def cut_at_140(text: str) -> str:
    """What X keeps of a retweet."""
    return text if len(text) <= 140 else text[:139] + "…"


def _phone(rng: random.Random) -> str:
    return rng.choice(("Twitter for iPhone", "Twitter Web App"))
