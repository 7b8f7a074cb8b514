"""Templates: fixed words with a changing slot, `now playing: __ on radio nine`.

Posts that share their first three to eight words at least five times are put side by side, then those
that share their last ones; what their words have in common at the other end is fixed too. A series is
a template whose slot holds numbers only. Neighbouring slots must differ, or it is one text with edits.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import TypeAlias

MIN_POSTS = 5
MIN_FILLERS = 3
SHORTEST, LONGEST = 3, 8  # words of a shared beginning or end
MIN_FIXED_WORDS = 4
MIN_FIXED_SHARE = 0.5  # of the words of the middle post
MIN_BOTH_ENDS = 2
ROBOT_SHARE = 0.8  # of the posts, by one program that links to one domain
KEEPS = 0.5  # a longer beginning is taken while so many of the posts share it
LIKE_FILLERS = 0.5  # Jaccard similarity of words, median of neighbours

SLOT = "__"

Place: TypeAlias = tuple[str | None, str | None]
"""The program a post was made with, and the domain it links to."""


@dataclass(frozen=True, slots=True)
class Post:
    """One post as templates see it: its words in lower case without links, and where it leads.

    `joiner` stands between the words: a space, or nothing in scripts without spaces.
    """

    tweet_id: int
    words: tuple[str, ...]
    message_key: str
    mask: str
    is_series: bool
    client: str | None
    domain: str | None
    joiner: str = " "


@dataclass(frozen=True, slots=True)
class Template:
    """Fixed words with a slot; fillers in the order of their first use, tweets in theirs."""

    template: str
    fillers: list[str]
    tweet_ids: list[int]
    is_series: bool


def templates(posts: Sequence[Post]) -> list[Template]:
    """The templates of posts in the order of their ids; a post belongs to one at most.

    The most used come first.
    """
    found = list(_series(posts))
    robots = _robots(posts)
    for group_by in (_by_beginning, _by_end):
        taken = {tweet_id for template in found for tweet_id in template.tweet_ids}
        rest = [post for post in posts if post.tweet_id not in taken]
        found.extend(_fixed_words(group) for group in group_by(rest) if _is_template(group, robots))
    return sorted(found, key=lambda each: (-len(each.tweet_ids), each.tweet_ids[0]))


@dataclass(frozen=True, slots=True)
class _Group:
    posts: list[Post]
    begins: int  # words fixed at the beginning
    ends: int  # and at the end

    def filler(self, post: Post) -> str:
        return post.joiner.join(post.words[self.begins : len(post.words) - self.ends])

    def fillers(self) -> list[str]:
        return list(dict.fromkeys(self.filler(post) for post in self.posts))


def _series(posts: Sequence[Post]) -> Iterable[Template]:
    by_mask: dict[str, list[Post]] = defaultdict(list)
    for post in posts:
        if post.is_series:
            by_mask[post.mask].append(post)
    for group in by_mask.values():
        numbers = [" ".join(re.findall(r"\d+", post.message_key)) for post in group]
        if len(set(numbers)) >= MIN_FILLERS:
            words = [re.sub(r"\d+", SLOT, word) for word in group[0].words]
            text = group[0].joiner.join(words)
            yield Template(text, list(dict.fromkeys(numbers)), _ids(group), is_series=True)


def _by_beginning(posts: Sequence[Post]) -> list[_Group]:
    groups = _grouped(posts, lambda words, size: words[:size])
    return [_Group(group, size, _common_end(group, size)) for size, group in groups]


def _by_end(posts: Sequence[Post]) -> list[_Group]:
    groups = _grouped(posts, lambda words, size: words[len(words) - size :])
    return [_Group(group, _common_beginning(group, size), size) for size, group in groups]


def _grouped(
    posts: Sequence[Post], part: Callable[[tuple[str, ...], int], tuple[str, ...]]
) -> list[tuple[int, list[Post]]]:
    """Posts by the longest beginning (or end) that they share often enough, with its length."""
    texts: Counter[tuple[str, ...]] = Counter()
    for words in {post.message_key: post.words for post in posts}.values():
        texts.update(
            part(words, size) for size in range(SHORTEST, min(LONGEST, len(words) - 1) + 1)
        )
    groups: dict[tuple[str, ...], list[Post]] = defaultdict(list)
    for post in posts:
        chosen: tuple[str, ...] = ()
        for size in range(SHORTEST, min(LONGEST, len(post.words) - 1) + 1):
            longer = part(post.words, size)
            if texts[longer] < max(MIN_POSTS, KEEPS * texts[chosen] if chosen else 0):
                break
            chosen = longer
        if chosen:
            groups[chosen].append(post)
    return [(len(words), group) for words, group in groups.items() if len(group) >= MIN_POSTS]


def _common_end(posts: Sequence[Post], begins: int) -> int:
    room = min(len(post.words) for post in posts) - begins - 1
    return _common(posts, room, lambda words, place: words[len(words) - 1 - place])


def _common_beginning(posts: Sequence[Post], ends: int) -> int:
    room = min(len(post.words) for post in posts) - ends - 1
    return _common(posts, room, lambda words, place: words[place])


def _common(
    posts: Sequence[Post], room: int, word_at: Callable[[tuple[str, ...], int], str]
) -> int:
    for place in range(max(room, 0)):
        if len({word_at(post.words, place) for post in posts}) > 1:
            return place
    return max(room, 0)


def _is_template(group: _Group, robots: set[Place]) -> bool:
    fillers = group.fillers()
    if len(fillers) < MIN_FILLERS or _median_likeness(fillers) > LIKE_FILLERS:
        return False
    fixed = group.begins + group.ends
    middle = median(len(post.words) for post in group.posts)
    return (
        (fixed >= MIN_FIXED_WORDS and fixed >= MIN_FIXED_SHARE * middle)
        or min(group.begins, group.ends) >= MIN_BOTH_ENDS
        or (group.begins >= SHORTEST and _robot_share(group.posts, robots) >= ROBOT_SHARE)
    )


def _median_likeness(fillers: Sequence[str]) -> float:
    """How alike neighbouring fillers are in their words, 0..1."""
    bags = [set(filler.split()) for filler in fillers]
    return median(len(a & b) / max(len(a | b), 1) for a, b in pairwise(bags))


def _robots(posts: Sequence[Post]) -> set[Place]:
    """Programs that link to one domain and do hardly anything else, such as a photo service that tells of uploads."""
    by_client = Counter(post.client for post in posts)
    places = Counter((post.client, post.domain) for post in posts if post.client and post.domain)
    return {place for place, times in places.items() if times >= ROBOT_SHARE * by_client[place[0]]}


def _robot_share(posts: Sequence[Post], robots: set[Place]) -> float:
    places = Counter((post.client, post.domain) for post in posts)
    return max((times for place, times in places.items() if place in robots), default=0) / len(
        posts
    )


def _fixed_words(group: _Group) -> Template:
    words = group.posts[0].words
    fixed = (*words[: group.begins], SLOT, *words[len(words) - group.ends :])
    fillers = group.fillers()
    return Template(
        group.posts[0].joiner.join(fixed),
        fillers,
        _ids(group.posts),
        is_series=all(re.fullmatch(r"[\W\d]*\d[\W\d]*", filler) for filler in fillers),
    )


def _ids(posts: Sequence[Post]) -> list[int]:
    return [post.tweet_id for post in posts]
