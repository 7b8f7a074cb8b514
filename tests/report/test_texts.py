"""What the sanitiser lets through, and how."""

from __future__ import annotations

from archive_lens.report import texts


def test_markup_in_a_tweet_is_shown_and_not_obeyed() -> None:
    assert texts.block("<b>x</b> & y") == '<bdi dir="auto">&lt;b&gt;x&lt;/b&gt; &amp; y</bdi>'


def test_an_entity_that_was_typed_stays_as_it_was_typed() -> None:
    assert "&amp;copy; &amp;amp;" in texts.block("&copy; &amp;")


def test_turning_marks_are_shown_by_their_number() -> None:
    shown = texts.block("a\u202egnp.exe\u2066b")

    assert '<span class="mark">U+202E</span>gnp.exe' in shown
    assert '<span class="mark">U+2066</span>b' in shown


def test_turning_marks_are_gone_from_labels() -> None:
    assert texts.label("a\u202egnp\u200f.exe") == "agnp.exe"


def test_every_kind_of_line_break_breaks_the_line_of_a_tweet() -> None:
    assert texts.block("a\nb\r\nc\u2028d\u2029e\rf").count("<br>") == 5


def test_a_label_stays_on_one_line() -> None:
    assert texts.label(" a\n\u2028 b\tc ") == "a b c"


def test_controls_and_halves_of_surrogates_become_a_replacement_character() -> None:
    for text in (texts.block("\x00\x1b\x9f\ud83d\ufffe"), texts.label("\x00\x1b\x9f\ud83d\ufffe")):
        assert text.count("\ufffd") == 5
        text.encode("utf-8")


def test_emoji_joined_from_several_and_flags_stay_whole() -> None:
    family = "\U0001f469\u200d\U0001f469\u200d\U0001f467 \U0001f3f4\U000e0067\U000e007f"

    assert family in texts.block(family)
    assert texts.label(family) == family


def test_a_label_is_shortened_by_the_room_it_takes() -> None:
    """Three wide signs take six columns; with the ellipsis only one and two halves are left."""
    assert texts.shortened("abcdef", 6) == "abcdef"
    assert texts.shortened("abcdefg", 6) == "abcde…"
    assert texts.shortened("日本語", 6) == "日本語"
    assert texts.shortened("日本語", 5) == "日本…"
