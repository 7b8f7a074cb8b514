"""The page in a real browser: it lives, it fits, it can be read by all, and nothing leaves it."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from archive_lens.report.page import render
from tests.browser.conftest import Opened, OpenPage
from tests.report import examples

pytestmark = pytest.mark.browser

CHARTS = sum(len(finding.charts) for finding in examples.seven())
VIEWS = [(1280, "light"), (1280, "dark"), (390, "light"), (390, "dark")]


@pytest.fixture(scope="session")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of seven made-up findings as a file."""
    path = tmp_path_factory.mktemp("report") / "report.html"
    path.write_text(render(examples.seven(), examples.provenance()), encoding="utf-8", newline="\n")
    return path


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A report whose every word from the archive is an attack."""
    path = tmp_path_factory.mktemp("hostile") / "report.html"
    findings = (examples.hostile_finding(),)
    whole = render(findings, examples.provenance(display_name=examples.HOSTILE[0]))
    path.write_text(whole, encoding="utf-8", newline="\n")
    return path


@pytest.fixture(scope="session")
def seen(open_page: OpenPage, report: Path) -> Callable[[int, str], Opened]:
    """The report live in a window and theme, opened once for each."""
    return cache(lambda width, scheme: open_page(report, width=width, scheme=scheme))


@pytest.fixture(params=VIEWS, ids=lambda view: f"{view[0]}-{view[1]}")
def view(request: pytest.FixtureRequest, seen: Callable[[int, str], Opened]) -> Opened:
    """The report live, in every window and theme in turn."""
    return seen(*request.param)


@pytest.fixture
def wide(seen: Callable[[int, str], Opened]) -> Opened:
    """The report live in a wide light window, for tests that touch it."""
    return seen(1280, "light")


@pytest.fixture(scope="session")
def attacked(open_page: OpenPage, hostile: Path) -> Opened:
    """The hostile report live on a dark phone."""
    return open_page(hostile, width=390, scheme="dark")


def test_all_charts_go_live_where_the_drawings_stood(view: Opened) -> None:
    boxes = view.page.evaluate(
        """[...document.querySelectorAll('.drawing')].map(drawing => {
            const svg = [...drawing.querySelectorAll('svg.chart')].find(each => each.clientWidth);
            const live = drawing.querySelector('.plot .main-svg');
            return [getComputedStyle(drawing.querySelector('.static')).visibility,
                    Math.abs(svg.clientWidth - live.clientWidth), Math.abs(svg.clientHeight - live.clientHeight)];
        })"""
    )

    assert len(boxes) == CHARTS
    assert all(visibility == "hidden" and dw <= 1 and dh <= 1 for visibility, dw, dh in boxes)


def test_the_page_asks_for_nothing_but_itself(view: Opened) -> None:
    view.page.evaluate("scrollTo(0, document.body.scrollHeight)")
    view.page.wait_for_timeout(100)

    assert len(view.requests) == 1
    assert view.requests[0].startswith("file://")
    assert view.windows == []


def test_nothing_is_complained_of(view: Opened) -> None:
    assert view.complaints == []


def test_the_page_is_never_wider_than_its_window(view: Opened) -> None:
    view.open_everything()

    assert view.overflow() == 0


def test_everybody_can_read_it(view: Opened) -> None:
    """axe-core finds nothing, with every `details` open."""
    view.open_everything()

    assert view.violations() == []


def test_the_smallest_phone_is_wide_enough(seen: Callable[[int, str], Opened]) -> None:
    opened = seen(390, "light")
    opened.open_everything()
    opened.page.set_viewport_size({"width": 320, "height": 640})
    for _ in range(50):  # the live charts follow the window when the machine has time
        if opened.overflow() == 0:
            break
        opened.page.wait_for_timeout(200)

    assert opened.overflow() == 0
    opened.page.set_viewport_size({"width": 390, "height": 900})


def test_charts_change_their_shape_with_the_window(seen: Callable[[int, str], Opened]) -> None:
    """A wide chart has room for four more tick labels than a narrow one."""
    opened = seen(1280, "dark")
    count = "document.querySelectorAll('#plot-attention-hours .xtick').length"
    wide = opened.page.evaluate(count)

    def ticks_at(width: int, goal: Callable[[int], bool]) -> int:
        """The tick labels once the charts have followed the window, which a busy machine takes seconds for."""
        opened.page.set_viewport_size({"width": width, "height": 900})
        for _ in range(50):
            if goal(opened.page.evaluate(count)):
                break
            opened.page.wait_for_timeout(200)
        found: int = opened.page.evaluate(count)
        return found

    assert ticks_at(390, lambda ticks: ticks < wide) < wide
    assert ticks_at(1280, lambda ticks: ticks == wide) == wide


def test_nothing_moves_when_the_charts_go_live(view: Opened) -> None:
    assert view.shift <= 0.02


def test_no_button_sends_a_chart_anywhere(wide: Opened) -> None:
    assert wide.page.locator(".modebar, .modebar-btn").count() == 0
    assert wide.page.locator("[data-title], [data-attr]").count() == 0
    contexts = wide.page.evaluate(
        "[...document.querySelectorAll('.plot')].map(plot => [plot._context.showSendToCloud, plot._context.plotlyServerURL])"
    )
    assert contexts == [[False, ""]] * CHARTS


def test_pointing_at_a_chart_tells_its_number(wide: Opened) -> None:
    plot = wide.page.locator("#plot-promotion-by-year")
    plot.scroll_into_view_if_needed()
    box = plot.bounding_box()
    assert box is not None
    wide.page.mouse.move(box["x"] + box["width"] * 0.55, box["y"] + box["height"] * 0.5)
    wide.page.wait_for_selector("#plot-promotion-by-year .hoverlayer .legendtext")

    words = wide.page.locator("#plot-promotion-by-year .hoverlayer").text_content() or ""

    assert "2022" in words
    assert "Promotion" in words
    assert "%" in words


def test_a_mark_of_a_path_says_in_several_seen_lines_what_it_is(wide: Opened) -> None:
    """The library calls each line of a label `line`, as our drawings call theirs, whose fill is none."""
    mark = wide.page.locator("#plot-replies-path .point").nth(1)
    mark.scroll_into_view_if_needed()
    box = mark.bounding_box()
    assert box
    wide.page.mouse.move(box["x"] + 3, box["y"] + 3)
    wide.page.mouse.move(box["x"] + 4, box["y"] + 4)
    wide.page.wait_for_selector("#plot-replies-path .hovertext tspan")
    lines = wide.page.locator("#plot-replies-path .hovertext tspan")

    assert lines.all_text_contents() == [
        "2024 Q2",
        "Answers to others: 35 % (30 % to 40 %)",
        "Exchanges that go on: 25 % (15 % to 35 %)",
        "Given: 60 %",
    ]
    assert "none" not in lines.evaluate_all("all => all.map(each => getComputedStyle(each).fill)")


def test_the_theme_button_changes_page_and_charts(wide: Opened) -> None:
    look = "[getComputedStyle(document.body).backgroundColor, document.querySelector('#plot-latency-by-year .js-line').style.stroke]"
    before = wide.page.evaluate(look)
    wide.page.get_by_role("button", name="Dark theme").click()
    wide.page.wait_for_timeout(500)
    after = wide.page.evaluate(look)
    wide.page.get_by_role("button", name="Light theme").click()
    wide.page.wait_for_timeout(500)

    assert before[0] != after[0]
    assert before[1] != after[1]
    assert wide.page.evaluate(look) == before
    assert wide.complaints == []


def test_a_table_sorts_by_value_and_says_so(wide: Opened) -> None:
    table = wide.page.locator("#contacts details.table table").first
    head = table.locator("thead th", has_text="Turns")
    values = "table => [...table.tBodies[0].rows].map(row => Number(row.cells[4].dataset.v))"

    head.get_by_role("button").press("Enter")
    descending = table.evaluate(values)
    assert head.get_attribute("aria-sort") == "descending"
    head.get_by_role("button").press("Enter")

    assert head.get_attribute("aria-sort") == "ascending"
    assert descending == sorted(descending, reverse=True)
    assert table.evaluate(values) == sorted(descending)
    assert "ascending" in wide.page.locator("#say").inner_text()


def test_empty_cells_stay_last_however_a_table_is_sorted(wide: Opened) -> None:
    table = wide.page.locator("#repetition details.table table").first
    table.evaluate("table => table.closest('details').open = true")
    head = table.locator("thead th", has_text="Days between")
    for _ in range(2):
        head.get_by_role("button").click()
        last = table.evaluate("table => [...table.tBodies[0].rows].at(-1).cells[4].textContent")
        assert last == "–"


def test_the_keyboard_reaches_the_findings_first(attacked: Opened) -> None:
    attacked.page.evaluate("document.activeElement.blur()")
    attacked.page.keyboard.press("Tab")
    assert attacked.page.evaluate("document.activeElement.className") == "skip"
    attacked.page.keyboard.press("Enter")

    assert attacked.page.evaluate("document.activeElement.id") == "main"


def test_without_scripts_every_word_and_drawing_is_there(open_page: OpenPage, report: Path) -> None:
    opened = open_page(report, javascript=False)
    text = opened.page.locator("main").inner_text()

    for finding in examples.seven():
        assert finding.question in text
    assert "17 %" in text
    assert opened.page.locator("svg.chart.wide").count() == CHARTS
    assert all(drawing.is_visible() for drawing in opened.page.locator("svg.chart.wide").all())
    assert opened.page.locator("button").count() == 0
    assert opened.page.locator("html").get_attribute("data-charts") == "static"


def test_a_broken_library_leaves_the_drawings_in_place(
    open_page: OpenPage, report: Path, tmp_path: Path
) -> None:
    whole = report.read_text(encoding="utf-8")
    broken = tmp_path / "broken.html"
    broken.write_text(
        whole.replace('id="chart-library">H4sI', 'id="chart-library">AAAA'),
        encoding="utf-8",
        newline="\n",
    )
    opened = open_page(broken, live=False)
    opened.page.wait_for_timeout(1500)

    assert opened.page.locator("html").get_attribute("data-charts") == "static"
    assert opened.page.locator("svg.chart.wide").first.is_visible()
    assert opened.page.get_by_role("button", name="Dark theme").count() == 1


def test_paper_is_white_and_carries_drawings_and_methods(attacked: Opened) -> None:
    attacked.page.evaluate(
        "document.querySelectorAll('details').forEach(each => each.open = false)"
    )
    attacked.page.evaluate("document.documentElement.dataset.theme = 'dark'")
    attacked.page.emulate_media(media="print")
    printed = attacked.page.evaluate(
        """[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color,
            getComputedStyle(document.querySelector('.plot')).display,
            getComputedStyle(document.querySelector('.static')).visibility,
            document.querySelector('details.method p').getBoundingClientRect().height > 0]"""
    )

    attacked.page.emulate_media(media="screen")

    assert printed == ["rgb(255, 255, 255)", "rgb(27, 31, 36)", "none", "visible", True]


def test_attacks_in_the_archive_stay_words(attacked: Opened) -> None:
    page = attacked.page
    links = page.evaluate(
        "[...document.links].filter(link => link.protocol !== 'file:').map(link => link.origin)"
    )

    assert page.title() == "What the archive of @alex_example says"
    assert page.locator("img, iframe, svg a, object").count() == 0
    assert set(links) == {"https://x.com"}
    assert len(attacked.requests) == 1
    assert attacked.complaints == []


def test_attacks_in_the_archive_break_no_layout_and_shut_nobody_out(attacked: Opened) -> None:
    attacked.open_everything()

    assert attacked.overflow() == 0
    assert attacked.violations() == []


def test_hostile_names_are_drawn_as_they_are_written(attacked: Opened) -> None:
    ticks = attacked.page.locator("#plot-hostile-people .ytick text").all_text_contents()

    assert "<!--<script>" in ticks
    assert "&lt;b&gt;typed as en…" in ticks


@pytest.fixture
def canary() -> Iterator[tuple[str, list[str]]]:
    """A listener on this machine and the paths that were asked of it."""
    asked: list[str] = []

    class Listener(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(204)
            self.end_headers()

        do_POST = do_GET

        def log_message(self, *_: object) -> None:
            """Stays silent."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Listener)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", asked
    server.shutdown()
    server.server_close()
    thread.join()


REACH_OUT = """base => {
    const add = (tag, attributes) => document.body.append(Object.assign(document.createElement(tag), attributes));
    fetch(base + '/fetch').catch(() => 0);
    navigator.sendBeacon(base + '/beacon', 'x');
    add('img', {src: base + '/img'});
    add('script', {src: base + '/script'});
    add('link', {rel: 'stylesheet', href: base + '/link'});
    add('iframe', {src: base + '/iframe'});
    document.body.style.backgroundImage = `url(${base}/css)`;
}"""


def test_nothing_that_runs_in_the_page_can_reach_out(
    open_page: OpenPage, report: Path, canary: tuple[str, list[str]]
) -> None:
    base, asked = canary
    opened = open_page(report, offline=False, live=False)
    opened.page.evaluate(REACH_OUT, base)
    opened.page.wait_for_timeout(700)

    assert asked == []


def test_the_listener_would_have_heard_it(
    open_page: OpenPage, report: Path, canary: tuple[str, list[str]]
) -> None:
    """The same attempts with the page's policy switched off do arrive, so silence above means something."""
    base, asked = canary
    opened = open_page(report, offline=False, live=False, bypass_csp=True)
    opened.page.evaluate(REACH_OUT, base)
    opened.page.wait_for_timeout(700)

    assert {"/fetch", "/script"} <= set(asked)
