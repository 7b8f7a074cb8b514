"""Templates: fixed words with a changing slot, `now playing: __ on radio nine`.

Posts that share their first three to eight words at least five times are put side by side, then those
that share their last ones; what their words have in common at the other end is fixed too. A series is
a template whose slot holds numbers only. Neighbouring slots must differ, or it is one text with edits.
Fixed words that are too few, or a whole sentence with anything after or before it, are no template but a
repeated opening or closing.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Literal, TypeAlias, TypeVar

MIN_POSTS = 5
MIN_FILLERS = 3
SHORTEST, LONGEST = 3, 8  # words of a shared beginning or end
MIN_FIXED_WORDS = 4
MIN_FIXED_SHARE = 0.5  # of the words of the middle post
MIN_BOTH_ENDS = 2
ROBOT_SHARE = 0.8  # of the posts, by one program that links to one domain
KEEPS = 0.5  # a longer beginning is taken while so many of the posts share it
LIKE_FILLERS = 0.5  # Jaccard similarity of words, median of neighbours
LETTERS_A_WORD = 2.5  # where no spaces are: ten letters are as long as four words

SLOT = "__"

Place: TypeAlias = tuple[str | None, str | None]
"""The program a post was made with, and the domain it links to."""

_SENTENCE_ENDS = re.compile(r"[.!?。！？…][^\w]*$")
_ENDS_FIRST = re.compile(r"^[^\w]*[.!?。！？…]")


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


@dataclass(frozen=True, slots=True)
class Opening:
    """Words with which posts begin (or end) that go on differently; tweets in the order of their ids."""

    words: str
    place: Literal["opening", "closing"]
    tweet_ids: list[int]


Found = TypeVar("Found", Template, Opening)


@dataclass(frozen=True, slots=True)
class Patterns:
    """What recurs in the build of posts, the most used first. A post follows one template at most."""

    templates: list[Template]
    openings: list[Opening]


def patterns(posts: Sequence[Post], robots: set[Place]) -> Patterns:
    """The templates and repeated openings of posts in the order of their ids; see `robots_of`."""
    found = list(_series(posts))
    taken = {tweet_id for template in found for tweet_id in template.tweet_ids}
    openings: list[Opening] = []
    for place, group_by in (("opening", _by_beginning), ("closing", _by_end)):
        for group in group_by([post for post in posts if post.tweet_id not in taken]):
            if not group.is_varied():
                continue
            if _is_template(group, robots):
                found.append(_fixed_words(group))
                taken.update(found[-1].tweet_ids)
            else:
                openings.append(_opening(group, place))
    return Patterns(_by_use(found), _by_use(_left_over(openings, taken)))


def robots_of(places: Iterable[Place]) -> set[Place]:
    """Programs that link to one domain and do hardly anything else, such as a photo service that tells of uploads."""
    all_places = Counter(places)
    by_client: Counter[str | None] = Counter()
    for (client, _), times in all_places.items():
        by_client[client] += times
    return {
        place
        for place, times in all_places.items()
        if all(place) and times >= ROBOT_SHARE * by_client[place[0]]
    }


@dataclass(frozen=True, slots=True)
class _Group:
    posts: list[Post]
    begins: int  # words fixed at the beginning
    ends: int  # and at the end

    def filler(self, post: Post) -> str:
        return post.joiner.join(post.words[self.begins : len(post.words) - self.ends])

    def fillers(self) -> list[str]:
        return list(dict.fromkeys(self.filler(post) for post in self.posts))

    def is_varied(self) -> bool:
        """Different things stand in the slot; else it is one text with small edits."""
        fillers = self.fillers()
        return len(fillers) >= MIN_FILLERS and _median_likeness(fillers) <= LIKE_FILLERS

    def fixed(self, post: Post) -> tuple[tuple[str, ...], tuple[str, ...]]:
        return post.words[: self.begins], post.words[len(post.words) - self.ends :]


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
    texts = _counted(list({post.message_key: post.words for post in posts}.values()), part)
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


def _counted(
    texts: list[tuple[str, ...]], part: Callable[[tuple[str, ...], int], tuple[str, ...]]
) -> Counter[tuple[str, ...]]:
    """How many texts begin (or end) so, of what is common enough: a longer part is never more common."""
    counts: Counter[tuple[str, ...]] = Counter()
    for size in range(SHORTEST, LONGEST + 1):
        texts = [words for words in texts if len(words) > size]
        of_size = Counter(part(words, size) for words in texts)
        counts.update({words: times for words, times in of_size.items() if times >= MIN_POSTS})
        texts = [words for words in texts if of_size[part(words, size)] >= MIN_POSTS]
    return counts


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
    first = group.posts[0]
    begins, ends = (_weight(words, first.joiner) for words in group.fixed(first))
    middle = median(_weight(post.words, post.joiner) for post in group.posts)
    if min(begins, ends) == 0 and _is_a_sentence(group, begins) and not _has_one_domain(group):
        return False
    return (
        (begins + ends >= MIN_FIXED_WORDS and begins + ends >= MIN_FIXED_SHARE * middle)
        or min(begins, ends) >= MIN_BOTH_ENDS
        or (begins >= SHORTEST and _robot_share(group.posts, robots) >= ROBOT_SHARE)
    )


def _weight(words: Sequence[str], joiner: str) -> float:
    """How many words these are; punctuation and emoji alone are none, and without spaces letters are counted."""
    if joiner:
        return sum(any(letter.isalnum() for letter in word) for word in words)
    return sum(letter.isalnum() for word in words for letter in word) / LETTERS_A_WORD


def _is_a_sentence(group: _Group, begins: float) -> bool:
    """The fixed words stand for themselves: a sentence, and what follows or comes before is another."""
    fillers = [group.filler(post) for post in group.posts]
    if begins:
        opening = group.posts[0].joiner.join(group.fixed(group.posts[0])[0])
        if _SENTENCE_ENDS.search(opening):
            return True
        apart = sum(bool(_ENDS_FIRST.search(filler)) for filler in fillers)
    else:
        apart = sum(bool(_SENTENCE_ENDS.search(filler)) for filler in fillers)
    return apart >= ROBOT_SHARE * len(fillers)


def _has_one_domain(group: _Group) -> bool:
    """Links to one place show that the sentence announces the same kind of thing each time."""
    domains = Counter(post.domain for post in group.posts if post.domain)
    return max(domains.values(), default=0) >= ROBOT_SHARE * len(group.posts)


def _median_likeness(fillers: Sequence[str]) -> float:
    """How alike neighbouring fillers are in their words, 0..1."""
    bags = [set(filler.split()) for filler in fillers]
    return median(len(a & b) / max(len(a | b), 1) for a, b in pairwise(bags))


def _robot_share(posts: Sequence[Post], robots: set[Place]) -> float:
    places = Counter((post.client, post.domain) for post in posts)
    of_robots = max((times for place, times in places.items() if place in robots), default=0)
    return of_robots / len(posts)


def _opening(group: _Group, place: str) -> Opening:
    begins, ends = group.fixed(group.posts[0])
    words = group.posts[0].joiner.join(begins if place == "opening" else ends)
    return Opening(words, "opening" if place == "opening" else "closing", _ids(group.posts))


def _left_over(openings: Iterable[Opening], taken: set[int]) -> Iterable[Opening]:
    for each in openings:
        tweet_ids = [tweet_id for tweet_id in each.tweet_ids if tweet_id not in taken]
        if len(tweet_ids) >= MIN_POSTS:
            yield Opening(each.words, each.place, tweet_ids)


def _by_use(found: Iterable[Found]) -> list[Found]:
    return sorted(found, key=lambda each: (-len(each.tweet_ids), each.tweet_ids[0]))


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
