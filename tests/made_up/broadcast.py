"""What an account says to everybody: posts, quotes, threads, and all that is planted among them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.made_up.desk import Desk, when
from tests.made_up.outline import Outline, Slot
from tests.made_up.text import EDITS, edited
from tests.made_up.truth import Cluster, Pattern, PlantedTweet, Thread

_QUIRKS = (
    "Typed <script>alert(1)</script> into the parish comment form and it printed it. 3 > 2 & all is well.",
    "The footer says &copy; in plain letters, so I emailed them a © and a smile. They sent back &amp;.",
    "Found verse on a gatepost:\u2028the kiln is cold, the path is long,\u2028the ferry sings its iron song",
    "The old auction card reads \u0094no reserve\u0094 in a hand that has not met many quotation marks.",
    '=HYPERLINK("http://spreadsheet.example","do not click") is how my stock list greeted me, charming formula.',
    "Three generations on the towpath 👩‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿 and a dog who steers. Zero\u200bwidth patience, tabs\tand all.",
)


@dataclass(slots=True)
class Broadcast:
    """Writes the slots of an outline in order of time and keeps what was planted."""

    desk: Desk
    clusters: list[Cluster] = field(default_factory=list)
    series: list[Pattern] = field(default_factory=list)
    templates: list[Pattern] = field(default_factory=list)
    threads: list[Thread] = field(default_factory=list)
    obsession_ids: list[int] = field(default_factory=list)
    blocks: dict[tuple[str, ...], list[int]] = field(default_factory=dict)
    lost_parents: dict[int, int] = field(default_factory=dict)
    chains: list[tuple[int, ...]] = field(default_factory=list)
    deleted: list[PlantedTweet] = field(default_factory=list)
    _members: dict[int, list[PlantedTweet]] = field(default_factory=dict)
    _cadence: dict[int, str] = field(default_factory=dict)
    _edits: list[str] = field(default_factory=list)
    _about: dict[str, Any] = field(default_factory=dict)

    def tell(self) -> None:
        """Write the whole broadcast half of the account."""
        outline = Outline(self.desk)
        slots = outline.lay_out()
        self._cadence = outline.cadence
        for slot in slots:
            self._say(slot)
        for number, members in sorted(self._members.items()):
            if len(members) > 1:
                ids = tuple(t.tweet_id for t in members)
                kinds = tuple(t.edit or "original" for t in members)
                self.clusters.append(
                    Cluster(f"c{number:03d}", "broadcast", self._cadence[number], ids, kinds)
                )

    # --- the telling -------------------------------------------------------------------------

    def _say(self, slot: Slot) -> None:
        teller: Callable[[Slot], None] = getattr(self, f"_say_{slot.role}")
        teller(slot)

    def _say_free(self, slot: Slot) -> None:
        rng, plan = self.desk.rng, self.desk.plan
        draw = rng.random()
        # Planted copies and threads take their part of a week, so the free slots promote a little more.
        if draw < plan.promo_share(slot.week) * 1.12:
            self._promote(slot)
        elif draw > 1 - plan.style.chatter:
            text = self.desk.fresh_post(self.desk.pack.chatter, slot.ms)
            self._put(slot, text, topic="chatter", lang=self._short_lang(text))
        else:
            self._put(slot, self._ordinary(slot), **self._about)

    def _topic_name(self, slot: Slot) -> str:
        mix = self.desk.plan.mix(slot.week)
        known = {name: share for name, share in mix.items() if name in self.desk.pack.topics}
        return self.desk.rng.choices(list(known), list(known.values()))[0]

    def _ordinary(self, slot: Slot, shortest: int = 20, plain: bool = False) -> str:
        """A post on one of the week's topics; `_about` then holds its labels."""
        desk, rng = self.desk, self.desk.rng
        name = self._topic_name(slot)
        self._about = {"topic": name}
        topic = desk.pack.topics[name]
        text = desk.fresh_post(topic, slot.ms, shortest)
        if plain:
            return text
        if rng.random() < 0.04:
            friend = desk.friend().handle_at(when(slot.ms))
            text += rng.choice(desk.pack.mention_tails).replace("_", friend, 1)
        if rng.random() < 0.13 and len(text) < 240:
            tags = rng.sample(topic.hashtags, rng.choice((1, 1, 2)))
            text = " ".join([text, *(f"#{tag}" for tag in tags)])
        return text

    def _promotion(self, slot: Slot) -> tuple[str, str]:
        """A promotion, turn about with and without the usual words; and which of the two it is."""
        desk = self.desk
        desk.quiet_turn = not desk.quiet_turn
        name, lines = (
            ("quiet", desk.pack.selling_quietly)
            if desk.quiet_turn
            else ("loud", desk.pack.selling_loudly)
        )
        topic = desk.pack.topics["pottery"]
        return desk.fresh_line(name, lines, topic, slot.ms, 262, desk.pack.selling_tails), name

    def _promote(self, slot: Slot) -> None:
        text, name = self._promotion(slot)
        if self.desk.rng.random() < 0.2 and len(text) < 240:
            text += f" #{self.desk.rng.choice(self.desk.pack.topics['pottery'].hashtags)}"
        self._put(slot, text, topic="pottery", promo="self_promo", traits=(name,))

    def _say_base(self, slot: Slot) -> None:
        desk = self.desk
        if desk.rng.random() < 0.45 or self._cadence[slot.ref] == "scheduled":
            text, name = self._promotion(slot)
            while len(text) < 85 * desk.pack.scale + 24:
                text, name = self._promotion(slot)
            labels: dict[str, Any] = {
                "topic": "pottery",
                "promo": "self_promo",
                "traits": (name,),
            }
        else:
            text = self._ordinary(slot, shortest=110, plain=True)
            labels = dict(self._about)
        self._member(slot, text, "original", labels)

    def _say_copy(self, slot: Slot) -> None:
        members = self._members[slot.ref]
        if self._cadence[slot.ref] == "scheduled":
            edit = "exact"
        else:
            self._edits = self._edits or self.desk.rng.sample(EDITS, len(EDITS))
            edit = self._edits.pop()
        first, desk = members[0], self.desk
        desk.friend_at = slot.ms
        own = first.promo == "self_promo"
        text = edited(
            edit,
            self._relinked(first),
            desk.voice,
            lambda _: desk.short(desk.own_page() if own else desk.page()),
            desk.voice.live["friend"],
            desk.pack.topics[first.topic].hashtags[:3],
        )
        labels: dict[str, Any] = {
            "topic": first.topic,
            "promo": first.promo,
            "traits": first.traits,
        }
        self._member(slot, text[:279], edit, labels)

    def _relinked(self, tweet: PlantedTweet) -> str:
        """The same text; X wraps the same address in a new short link every time."""
        text = tweet.text
        for link in tweet.links:
            text = text.replace(link.short_url, self.desk.short(link.url))
        return text

    def _member(self, slot: Slot, text: str, edit: str, labels: dict[str, Any]) -> None:
        client = "Buffer" if self._cadence[slot.ref] == "scheduled" else None
        tweet = self._put(
            slot, text, bare=True, client=client, cluster_id=f"c{slot.ref:03d}", edit=edit, **labels
        )
        self._members.setdefault(slot.ref, []).append(tweet)

    def _say_series(self, slot: Slot) -> None:
        pattern = self.desk.pack.series
        text = pattern.replace("__", str(slot.ref))
        tweet = self._put(
            slot, text, picture=True, topic="pottery", promo="announce", series_id="s1"
        )
        self._collect(self.series, "s1", pattern, tweet.tweet_id, str(slot.ref))

    def _say_template(self, slot: Slot) -> None:
        desk = self.desk
        way = (" – " if desk.pack.space else "〜").join(desk.voice.draw("place") for _ in range(2))
        filler = f"{desk.rng.randrange(21, 149) / 10} km, {way}"
        text = f"{desk.pack.template.replace('__', filler)} {desk.short(desk.page())}"
        tweet = self._put(slot, text, bare=True, topic="paths", template_id="t1")
        self._collect(self.templates, "t1", desk.pack.template, tweet.tweet_id, filler)

    def _collect(
        self, found: list[Pattern], name: str, text: str, tweet_id: int, filler: str
    ) -> None:
        old = found.pop() if found else Pattern(name, text, (), ())
        found.append(
            replace(old, tweet_ids=(*old.tweet_ids, tweet_id), fillers=(*old.fillers, filler))
        )

    def _say_block(self, slot: Slot) -> None:
        rng = self.desk.rng
        text = self._ordinary(slot, plain=True)[:215]
        tags = self.desk.pack.topics[str(self._about["topic"])].hashtags
        block = tags[:3] if rng.random() < 0.7 else tags[1:5]
        hashes = [f"#{tag}" for tag in rng.sample(block, len(block))]
        tweet = self._put(
            slot, " ".join([text, *hashes]), bare=True, traits=("hashtag_block",), **self._about
        )
        self.blocks.setdefault(tuple(sorted(tag.lower() for tag in block)), []).append(
            tweet.tweet_id
        )

    def _say_note(self, slot: Slot) -> None:
        """A long post; one note of the sample is short and would have fitted into a tweet."""
        desk = self.desk
        parts = [self._ordinary(slot, shortest=70, plain=True)]
        topic = desk.pack.topics[str(self._about["topic"])]
        is_short = desk.plan.is_sample and not any("short_note" in t.traits for t in desk.tweets)
        while not is_short and len("\n\n".join(parts)) < 340:
            parts.append(desk.fresh_post(topic, slot.ms, 60))
        text = "\n\n".join(parts)
        self.note(
            slot.ms, text, "", traits=("short_note",) if is_short else ("note",), **self._about
        )

    def note(self, ms: int, text: str, lead: str, **labels: Any) -> PlantedTweet:
        """A tweet that carries a note made a moment before it; `lead` are the handles it answers."""
        cut = text if len(text) <= 280 else text[:272].rstrip() + "…"
        note_id = (
            (ms - self.desk.rng.randrange(12, 42) - 1_288_834_974_657) << 22
        ) | self.desk.rng.getrandbits(22)
        return self.desk.write(
            ms,
            lead + text,
            file_text=(lead + text if cut == text else (lead + cut)),
            note_id=note_id,
            **labels,
        )

    def _say_edit(self, slot: Slot) -> None:
        """Two versions, once in the sample three; the early ones are superseded."""
        desk, rng = self.desk, self.desk.rng
        text = self._ordinary(slot, shortest=60, plain=True)
        count = 3 if desk.plan.is_sample and not self.chains else 2
        times = [slot.ms]
        for _ in range(count - 1):
            times.append(times[-1] + rng.randrange(90_000, 900_000))
        made = [
            desk.write(
                ms,
                text if i == count - 1 else f"{text[: -3 - i]}… {rng.choice(desk.pack.emoji)}",
                **self._about,
            )
            for i, ms in enumerate(times)
        ]
        ids = tuple(t.tweet_id for t in made)
        desk.tweets[-count:] = [
            replace(t, versions=ids, superseded_by_id=None if t is made[-1] else ids[-1])
            for t in made
        ]
        self.chains.append(ids)

    def _say_quote(self, slot: Slot) -> None:
        desk = self.desk
        name = self._topic_name(slot)
        topic = desk.pack.topics[name]
        text = desk.fresh_line("quoting", desk.pack.quoting, topic, slot.ms, 240, topic.follows)
        friend = desk.friend().handle_at(when(slot.ms))
        quoted = desk.rng.getrandbits(22) | (
            (slot.ms - 1_288_834_974_657 - desk.rng.randrange(60_000, 86_400_000)) << 22
        )
        url = desk.status(friend, quoted, when(slot.ms))
        desk.write(
            slot.ms, f"{text} {desk.short(url)}", kind="quote", topic=name,
            quoted_tweet_id=quoted, quoted_username=friend, client=self._client(),
        )  # fmt: skip

    def _say_self_quote(self, slot: Slot) -> None:
        """A look back at an own tweet; it promotes where that one did."""
        desk = self.desk
        recent = desk.tweets[-150:]
        own = [
            t
            for t in recent
            if t.kind == "post" and t.topic not in ("", "chatter") and not t.versions
        ]
        quoted = desk.rng.choice(own)
        topic = desk.pack.topics[quoted.topic]
        text = desk.fresh_line("quoting", desk.pack.quoting, topic, slot.ms, 240, topic.follows)
        handle = desk.own_handle(when(slot.ms))
        url = desk.status(handle, quoted.tweet_id, when(slot.ms))
        desk.write(
            slot.ms, f"{text} {desk.short(url)}", kind="quote", topic=quoted.topic,
            promo="self_promo" if quoted.promo == "self_promo" else "none",
            quoted_tweet_id=quoted.tweet_id, quoted_username=handle, client=self._client(), traits=("self_quote",),
        )  # fmt: skip

    def _say_article(self, slot: Slot) -> None:
        """The same article again, each time with words of one's own: no repetition, but a recycled link."""
        desk = self.desk
        name = [n for n in desk.plan.style.mix if n in desk.pack.topics][slot.ref]
        host = ("hedgelaw", "slowcrumb", "fennickpost")[slot.ref]
        desk.article = (
            f"https://{host}.example/2018/the-long-{('verge', 'proof', 'quay')[slot.ref]}"
        )
        topic = desk.pack.topics[name]
        text = desk.fresh_line(
            "article", desk.pack.article_comments, topic, slot.ms, 250, topic.follows
        )
        self._put(slot, text, bare=True, topic=name, traits=("same_article",))

    def _say_greeting(self, slot: Slot) -> None:
        text = self.desk.fresh_line(
            "greeting", self.desk.pack.greetings, self.desk.pack.chatter, slot.ms
        )
        self._put(slot, text, topic="chatter", traits=("greeting",))

    def _say_boost(self, slot: Slot) -> None:
        name = self._topic_name(slot)
        text = self.desk.fresh_line(
            "boost", self.desk.pack.boosting, self.desk.pack.topics[name], slot.ms
        )
        self._put(slot, text, bare=True, topic=name, promo="boost", traits=("boost",))

    def _say_announce(self, slot: Slot) -> None:
        topic = self.desk.pack.topics["pottery"]
        text = self.desk.fresh_line("announce", self.desk.pack.announcing, topic, slot.ms)
        self._put(slot, text, topic="pottery", promo="announce", traits=("announce",))

    def _say_obsession(self, slot: Slot) -> None:
        desk = self.desk
        topic = (
            desk.pack.topics["campaign"]
            if "campaign" in desk.pack.topics
            else desk.pack.topics["paths"]
        )
        text = desk.fresh_line("obsession", desk.pack.obsession, topic, slot.ms)
        tweet = self._put(slot, text, topic=topic.name, traits=("obsession",))
        self.obsession_ids.append(tweet.tweet_id)

    def _say_quirk(self, slot: Slot) -> None:
        self._put(slot, _QUIRKS[slot.ref], bare=True, topic="chatter", traits=("quirk",))

    def _say_stray_year(self, slot: Slot) -> None:
        """Its `created_at` is impossible, its id is right."""
        wrong = when(slot.ms).replace(year=1997, month=1, day=14, tzinfo=UTC)
        stamp = datetime.strftime(wrong, "%a %b %d %H:%M:%S +0000 %Y")
        self._put(
            slot,
            self._ordinary(slot),
            created_at_in_file=stamp,
            traits=("stray_year",),
            **self._about,
        )

    def _say_thread(self, slot: Slot) -> None:
        """A root and its self-replies; the second thread forks, the third is scheduled, the fourth lost its root."""
        desk, rng, number = self.desk, self.desk.rng, slot.ref
        size = desk.plan.thread_sizes[number]
        root_text = self._ordinary(slot, shortest=90, plain=True)
        topic = desk.pack.topics[str(self._about["topic"])]
        scheduled, lost, forked = number == 2, number == 3, number == 1 and size > 2
        client = "Buffer" if scheduled else self._client()
        made: list[PlantedTweet] = []
        ms = slot.ms
        for i in range(size + lost):
            text = root_text if i == 0 else desk.fresh_post(topic, ms, 60)
            parent = made[-2 if forked and i == size - 1 else -1] if made else None
            tweet = desk.write(
                ms, text, kind="self_reply" if parent else "post", client=client,
                in_reply_to_tweet_id=parent.tweet_id if parent else None,
                in_reply_to_user_id=desk.account.account_id if parent else None,
                in_reply_to_username=desk.own_handle(when(ms)) if parent else None,
                **self._about,
            )  # fmt: skip
            made.append(tweet)
            ms += rng.randrange(400, 1900) if scheduled else rng.randrange(25_000, 400_000)
        depth = size - 2 if forked else size - 1
        if lost:
            gone, *made = made
            desk.tweets.remove(gone)
            self.deleted.append(
                replace(gone, origin="deleted", deleted_at=gone.created_at + timedelta(hours=3))
            )
            self.lost_parents[made[0].tweet_id] = gone.tweet_id
            depth = size
        ids = tuple(t.tweet_id for t in made)
        self.threads.append(Thread(ids[0], ids, size, depth, lost, scheduled))

    # --- small things ------------------------------------------------------------------------

    def _client(self) -> str:
        rng = self.desk.rng
        if rng.random() < self.desk.plan.style.scheduled:
            return "Buffer"
        return rng.choices(
            ("Twitter for iPhone", "Twitter Web App", "Twitter for iPad"), (14, 5, 1)
        )[0]

    def _short_lang(self, text: str) -> str:
        """X guesses short texts wrong now and then."""
        rng = self.desk.rng
        return (
            rng.choice(("und", "et", "tl"))
            if len(text) < 40 and rng.random() < 0.3
            else self.desk.pack.lang
        )

    def _put(
        self,
        slot: Slot,
        text: str,
        *,
        bare: bool = False,
        picture: bool = False,
        client: str | None = None,
        **labels: Any,
    ) -> PlantedTweet:
        """A post in this slot, one in eight with a picture."""
        desk = self.desk
        if picture or (not bare and len(text) < 240 and desk.rng.random() < 0.12):
            media = desk.pictures(slot.ms)
            text = f"{text} {media[0].short_url}"
            labels["media"] = media
        return desk.write(slot.ms, text, client=client or self._client(), **labels)
