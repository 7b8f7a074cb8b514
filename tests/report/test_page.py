"""The page as a whole: what stands on it, what it may load, and that it is always the same."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from archive_lens.findings import Column, Measure, Table
from archive_lens.provenance import IssueRead
from archive_lens.report.assets import Assets, templates_folder
from archive_lens.report.page import MOST_ISSUES, render
from tests.report import examples
from tests.report.reading import elements, tagged

SECTIONS = [
    "repetition", "promotion", "topics", "replies", "breadth", "contacts", "attention", "ledger",
]  # fmt: skip
ROOT = Path(__file__).resolve().parents[2]


def csp_hash(text: str) -> str:
    """The source that a content security policy names for this text."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def test_the_same_findings_give_the_same_bytes(page: str) -> None:
    assert render(examples.seven(), examples.provenance()) == page


def test_another_process_gives_the_same_bytes(page: str) -> None:
    code = (
        "import hashlib; from archive_lens.report.page import render; from tests.report import examples as e;"
        "print(hashlib.sha256(render(e.seven(), e.provenance()).encode()).hexdigest())"
    )
    environment = os.environ | {
        "PYTHONHASHSEED": "7",
        "TZ": "Pacific/Auckland",
        "PYTHONPATH": str(ROOT),
    }
    other = subprocess.run(
        [sys.executable, "-c", code],
        env=environment,
        cwd="/",
        capture_output=True,
        text=True,
        check=True,
    )

    assert other.stdout.strip() == hashlib.sha256(page.encode()).hexdigest()


def test_there_is_a_section_for_every_question_and_one_for_the_sources(page: str) -> None:
    sections = [element.attributes["id"] for element in tagged(page, "section")]

    assert sections == SECTIONS
    assert [link.attributes["href"] for link in tagged(page, "a")[1:9]] == [
        f"#{name}" for name in SECTIONS
    ]


def test_ids_are_unique_and_labels_point_to_one(page: str) -> None:
    every = elements(page)
    ids = [element.attributes["id"] for element in every if "id" in element.attributes]
    pointed = {
        element.attributes["aria-labelledby"]
        for element in every
        if "aria-labelledby" in element.attributes
    }

    assert len(ids) == len(set(ids))
    assert pointed <= set(ids)


def test_the_page_tells_its_mode_and_that_its_charts_are_static(page: str) -> None:
    html = tagged(page, "html")[0].attributes

    assert (html["data-mode"], html["data-charts"], html["lang"]) == ("private", "static", "en")


def test_every_measure_stands_on_the_page_with_its_raw_value(page: str) -> None:
    for finding in examples.seven():
        for measure in finding.measures:
            found = elements(page, data_measure=measure.measure)
            raw = "" if measure.value is None else repr(measure.value)
            assert found
            assert {element.attributes["data-value"] for element in found} == {raw}


def test_a_measure_within_a_sentence_carries_its_value(page: str) -> None:
    says = [
        element
        for element in elements(page, data_measure="median_latency_seconds")
        if "ul" in element.inside
    ]

    assert [(element.text, element.attributes["data-value"]) for element in says] == [
        ("14 min", "812.0")
    ]


def test_every_element_with_a_measure_says_its_number(page: str) -> None:
    """`17 %` stands for 0.1684: what is read and what is compared are one."""
    words = {element.text for element in elements(page, data_measure="repetition_rate")}

    assert words == {"17 %"}


def test_intervals_carry_their_raw_ends(page: str) -> None:
    (interval, _) = elements(page, data_interval="repetition_rate")
    low, high = (float(interval.attributes[name]) for name in ("data-low", "data-high"))

    assert interval.text == "16 % to 18 %"
    assert (low, high) == pytest.approx((0.1594, 0.1774))


def test_too_little_data_shows_words_in_place_of_a_number(page: str) -> None:
    found = elements(page, data_measure="steady_themes")

    assert [element.text for element in found] == ["too little to tell", "too little to tell", "–"]


def test_a_number_from_too_little_data_is_not_made_a_headline() -> None:
    shaky = replace(
        examples.attention(), headline=Measure("steady_themes", 0.5, 0.1, 0.9, 4), measures=()
    )
    found = elements(render((shaky,), examples.provenance()), data_measure="steady_themes")

    assert {(each.text, each.attributes["data-value"]) for each in found} == {
        ("too little to tell", "0.5")
    }


def test_evidence_links_to_the_tweet_itself(page: str) -> None:
    links = [a for a in tagged(page, "a") if a.attributes["href"].endswith("/1471234567890123456")]

    assert [link.attributes for link in links] == [
        {"href": "https://x.com/i/status/1471234567890123456", "rel": "noreferrer"}
    ]


def test_a_cut_table_says_of_how_many_rows() -> None:
    rows = tuple((f"@p{number}", number) for number in range(300))
    columns = (Column("username", "Person", "person"), Column("replies", "Replies", "count"))
    finding = replace(
        examples.contacts(), charts=(), tables=(Table("contacts", "Everyone", columns, rows, 4112),)
    )
    page = render((finding,), examples.provenance())

    assert "50 of 4,112 rows" in page
    assert "@p49" in page
    assert "@p50" not in page


def test_rows_carry_what_they_are_sorted_by_where_that_is_not_what_they_show(page: str) -> None:
    """The exchanges of the example are all of 3 January 2022, the second with a minute to reply."""
    shown = {td.text.strip(): td.attributes.get("data-v") for td in tagged(page, "td")}

    assert shown["3 Jan 2022"] == "2022-01-03T10:00"
    assert shown["1 min"] == "60"
    assert shown["7.25"] is None


def test_a_broad_table_is_cut_earlier() -> None:
    columns = tuple(Column(f"c{number}", "C", "count") for number in range(20))
    table = Table("contacts", "Everyone", columns, ((7,) * 20,) * 300, 300)
    page = render((replace(examples.contacts(), charts=(), tables=(table,)),), examples.provenance())  # fmt: skip

    assert "16 of 300 rows" in page  # 325 cells, in rows of 20


def test_the_ledger_lists_at_most_so_many_problems() -> None:
    issues = tuple(
        IssueRead(1, "data/like.js", n, None, "skipped", f"problem {n}") for n in range(250)
    )
    page = render((), examples.provenance(issues=issues))

    assert "200 of 250 rows" in page
    assert page.count("problem ") == MOST_ISSUES


def test_the_ledger_says_what_was_kept_and_from_which_archive(page: str) -> None:
    ledger = next(s for s in tagged(page, "section") if s.attributes["id"] == "ledger")

    for words in ("Kept 25,192 of 25,204 records in 3 files", "twitter-2025-11-20.zip", "3f9a" * 16, "Europe/London",
                  "9f21c04e77aa31bd", "archive_lens 0.1.0", "the record ends in the middle", "2,104 retweets"):  # fmt: skip
        assert words in ledger.text


def test_the_policy_allows_exactly_the_scripts_and_styles_of_the_page(page: str) -> None:
    meta = next(
        m
        for m in tagged(page, "meta")
        if m.attributes.get("http-equiv") == "Content-Security-Policy"
    )
    policy = dict(part.strip().split(" ", 1) for part in meta.attributes["content"].split(";"))
    scripts = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    styles = re.findall(r"<style[^>]*>(.*?)</style>", page, re.DOTALL)
    library = re.search(r'id="chart-library">([^<]*)<', page)
    assert library is not None
    inflated = gzip.decompress(base64.b64decode(library[1])).decode()

    assert policy["script-src"].split() == [csp_hash(scripts[0]), csp_hash(inflated)]
    assert set(policy["style-src"].split()) == {csp_hash(style) for style in styles}
    assert policy["default-src"] == policy["base-uri"] == policy["form-action"] == "'none'"
    assert "unsafe" not in meta.attributes["content"]


def test_the_policy_comes_before_anything_it_should_rule(page: str) -> None:
    assert [element.tag for element in elements(page)[:4]] == ["html", "head", "meta", "meta"]
    assert "http-equiv" in tagged(page, "meta")[1].attributes


def test_the_library_finds_its_style_elements_ready(page: str) -> None:
    ids = {style.attributes.get("id") for style in tagged(page, "style")}

    assert set(Assets(templates_folder() / "assets").style_ids) <= ids
    assert len(ids) == 3


@pytest.mark.parametrize("which", ["page", "hostile_page"])
def test_nothing_is_loaded_from_outside_and_only_tweets_are_linked(
    which: str, request: pytest.FixtureRequest
) -> None:
    page: str = request.getfixturevalue(which)
    for element in elements(page):
        assert not {
            "src",
            "srcset",
            "style",
            "action",
            "formaction",
            "ping",
            "background",
            "poster",
            "data",
        } & set(element.attributes)
        assert not [name for name in element.attributes if name.startswith("on")]
        assert element.tag not in {
            "img",
            "iframe",
            "object",
            "embed",
            "link",
            "base",
            "form",
            "audio",
            "video",
        }
        target = element.attributes.get("href", "#")
        assert target.startswith("#") or re.fullmatch(r"https://x\.com/i/status/\d+", target)
    assert not re.search(r"url\(|@import", "".join(style.text for style in tagged(page, "style")))


def test_hostile_text_is_shown_and_not_obeyed(hostile_page: str) -> None:
    scripts = tagged(hostile_page, "script")
    shown = [quote.text for quote in tagged(hostile_page, "blockquote")]

    assert len(scripts) == 4
    assert shown[0] == examples.HOSTILE[0]
    assert shown[1] == examples.HOSTILE[1]
    assert "U+202Egnp.exe" in shown[2]
    assert shown[4] == examples.HOSTILE[4]
    assert shown[5] == examples.HOSTILE[5]
    assert tagged(hostile_page, "title")[0].text == "What the archive of @alex_example says"


def figures_of(page: str) -> str:
    """The live figures as JSON, unpacked."""
    packed = next(s.text for s in tagged(page, "script") if s.attributes.get("id") == "figures")
    return gzip.decompress(base64.b64decode(packed)).decode()


def test_no_turning_mark_and_no_control_reaches_the_page(hostile_page: str) -> None:
    figures = json.loads(figures_of(hostile_page))

    for text in (hostile_page, json.dumps(figures, ensure_ascii=False)):
        assert not re.search(
            "[\u202a-\u202e\u2066-\u2069\u2028\u2029\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]", text
        )


def test_the_figures_are_data_that_cannot_end_their_element(hostile_page: str) -> None:
    raw = re.search(r'<script type="text/plain" id="figures">(.*?)</script>', hostile_page, re.DOTALL)  # fmt: skip
    assert raw is not None

    assert set(json.loads(figures_of(hostile_page))["charts"]) == {"hostile-people", "hostile-line"}
    assert re.fullmatch("[A-Za-z0-9+/=]+", raw[1])


def test_every_chart_has_a_caption_two_drawings_a_live_place_and_its_numbers(page: str) -> None:
    count = sum(len(finding.charts) for finding in examples.seven())

    assert page.count("<figcaption") == count
    assert page.count('class="chart wide"') == page.count('class="chart narrow"') == count
    assert page.count('class="plot"') == count
    assert page.count("The numbers of this chart") == count


def test_a_page_without_charts_carries_no_chart_library() -> None:
    page = render((replace(examples.promotion(), charts=()),), examples.provenance())

    assert len(page) < 100_000


def test_the_page_is_small_enough_to_open_anywhere(page: str) -> None:
    assert len(page.encode()) < 1_000_000


def test_headings_go_down_step_by_step(page: str) -> None:
    levels = [
        int(element.tag[1]) for element in elements(page) if re.fullmatch(r"h[1-6]", element.tag)
    ]

    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
