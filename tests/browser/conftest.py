"""One Chromium for the whole session; pages are opened once for each size and theme."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
SHIFT = """new Promise(done => {
    let sum = 0;
    new PerformanceObserver(list => list.getEntries().forEach(each => sum += each.value))
        .observe({type: 'layout-shift', buffered: true});
    setTimeout(() => done(sum), 100);
})"""
AXE = Path(__file__).with_name("axe.min.js")


@dataclass
class Opened:
    """A page in the browser, with all it asked for and all it complained of."""

    page: Page
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    windows: list[str] = field(default_factory=list)
    shift: float = 0.0  # cumulative layout shift until the charts were live

    def overflow(self) -> int:
        """How many CSS pixels the page is wider than the window."""
        wide: int = self.page.evaluate("document.documentElement.scrollWidth - innerWidth")
        return wide

    def open_everything(self) -> None:
        """Opens every `details` of the page."""
        self.page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")

    def violations(self) -> list[str]:
        """What axe-core finds wrong, as `rule: selector`; the page's policy does not stop `evaluate`."""
        found: list[dict[str, Any]] = self.page.evaluate(
            AXE.read_text(encoding="utf-8")
            + "; axe.run(document, {resultTypes: ['violations']}).then(done => done.violations)"
        )
        return [f"{rule['id']}: {node['target']}" for rule in found for node in rule["nodes"]]


OpenPage = Callable[..., Opened]


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Debian's Chromium, headless; without one the tests are skipped, but never in CI."""
    path = shutil.which("chromium")
    if path is None:
        if os.environ.get("CI"):
            pytest.fail("CI has no chromium; the page must be seen in a real browser")
        pytest.skip("no chromium here")
    playwright = pytest.importorskip("playwright.sync_api")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path, headless=True, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def open_page(chromium: Browser) -> Iterator[OpenPage]:
    """Opens a file as a reader would, offline, and waits until its charts are live."""
    contexts = []

    def opened(
        path: Path,
        *,
        width: int = 1280,
        height: int = 900,
        scheme: Literal["light", "dark"] = "light",
        javascript: bool = True,
        live: bool = True,
        **options: Any,
    ) -> Opened:
        context = chromium.new_context(
            viewport={"width": width, "height": height},
            color_scheme=scheme,
            java_script_enabled=javascript,
            **{"offline": True, **options},
        )
        contexts.append(context)
        page = context.new_page()
        result = Opened(page)
        network = context.new_cdp_session(page)
        network.on(
            "Network.requestWillBeSent",
            lambda event: result.requests.append(event["request"]["url"]),
        )
        network.send("Network.enable")
        page.on("console", lambda message: result.complaints.append(message.text))
        page.on("pageerror", lambda error: result.complaints.append(str(error)))
        context.on("page", lambda other: result.windows.append(other.url))
        page.goto(path.as_uri())
        if javascript and live:
            page.wait_for_selector("html[data-charts=live]", state="attached", timeout=30_000)
            result.shift = page.evaluate(SHIFT)
        return result

    yield opened
    for context in contexts:
        context.close()
