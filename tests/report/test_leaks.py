"""The last scan finds what is private in every disguise, and lets the program's own words pass."""

from __future__ import annotations

import base64
import gzip
import html
import json
import urllib.parse
import zlib
from collections.abc import Callable, Collection, Iterable

import pytest

from archive_lens.report.leaks import Private, find

NAME, ID, PLACE = "zanzibarella", 987654321012345678, "Lower Wendle-on-Sea"
LIKED = "Nobody but me should ever read that I liked this particular sentence about owls"
EMPTY = "<p>Your replies, by quarter. Nothing here reply archive</p>"


def private(
    standing: Iterable[str] = (), names: Collection[str] = (NAME, "reply", "jo")
) -> Private:
    return Private(
        names_among=lambda asked: set(names) & set(asked),
        ids_among=lambda asked: {ID} & set(asked),
        phrases=(PLACE, "archive"),
        hidden_texts=lambda: (LIKED, "short"),
        standing_texts=lambda: standing,
    )


def leaks(page: str, **known: Iterable[str]) -> list[str]:
    return [leak.kind for leak in find(page, EMPTY, private(**known))]  # type: ignore[arg-type]


DISGUISES: dict[str, Callable[[str], str]] = {
    "plain": lambda text: f"<p>{text}</p>",
    "upper": lambda text: f"<p>{text.upper()}</p>",
    "attribute": lambda text: f'<td data-v="{html.escape(text)}">x</td>',
    "json": lambda text: f'<script type="application/json">{json.dumps([text])}</script>',
    "unicode escapes": lambda text: "".join(f"\\u{ord(each):04x}" for each in text),
    "entities": lambda text: "".join(f"&#{ord(each)};" for each in text),
    "percent": lambda text: "".join(f"%{byte:02X}" for byte in text.encode()),
    "url": lambda text: "?q=" + urllib.parse.quote(text),
    "base64": lambda text: base64.b64encode(f"well, {text} it is".encode()).decode(),
    "gzip": lambda text: base64.b64encode(gzip.compress(f"well, {text} it is".encode())).decode(),
    "zlib": lambda text: base64.urlsafe_b64encode(zlib.compress(f"a {text} b".encode())).decode(),
    "split by tags": lambda text: "<b>" + text.replace(" ", " </b><b>") + "</b>",
}  # fmt: skip


@pytest.mark.parametrize("disguise", DISGUISES.values(), ids=DISGUISES.keys())
@pytest.mark.parametrize(
    ("value", "kind"),
    [
        (NAME, "handle"),
        (str(ID), "id"),
        (PLACE, "profile, archive or topic name"),
        ("mira.hansen@example.org", "mail address, phone number or IP address"),
        ("+49 40 1234567", "mail address, phone number or IP address"),
        ("192.168.17.4", "mail address, phone number or IP address"),
        (LIKED, "text of a private tweet or like"),
        (LIKED[10:62], "text of a private tweet or like"),
    ],
)  # fmt: skip
def test_a_private_value_is_found_in_every_disguise(
    disguise: Callable[[str], str], value: str, kind: str
) -> None:
    assert kind in leaks(EMPTY + disguise(value))


def test_the_programs_own_words_are_no_leak() -> None:
    """Somebody is called @reply and the archive's owner lives in 'archive': the empty page says both."""
    assert leaks(EMPTY + "<p>Your reply to the archive</p>") == []


def test_part_of_a_longer_word_is_no_handle() -> None:
    assert leaks(EMPTY + f"<p>{NAME}s are flowers, {NAME}_2 is another</p>") == []


def test_a_short_handle_counts_with_its_at_sign_alone() -> None:
    assert leaks(EMPTY + "<p>jo went home</p>") == []
    assert leaks(EMPTY + "<p>@jo went home</p>") == ["handle"]


def test_digits_within_a_decimal_fraction_are_no_id() -> None:
    assert leaks(EMPTY + f'<path d="M 0.{ID} 12"/>') == []


def test_what_the_owner_wrote_too_is_the_owners_own() -> None:
    page = EMPTY + f"<p>{LIKED[:60]}</p>"

    assert leaks(page, standing=["Quoting: " + LIKED]) == []
    assert leaks(page, standing=["Something else that is long enough to count"]) == [
        "text of a private tweet or like"
    ]
