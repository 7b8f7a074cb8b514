"""How soon a page is there, and what it asks for, in Debian's Chromium without a network.

    python -m benchmarks.page archive-lens-report.html

Opens the page a few times in a fresh window each, as a file, and prints the medians: first paint, charts live, how far the
layout moved, and everything that the page requested, complained of or opened. At 1280 and 390 pixels.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import sys
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, sync_playwright

from tests.browser.conftest import ARGUMENTS, SHIFT

PAINT = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null"
LIVE = "html[data-charts=live]"  # a function to wait for would be stopped by the page's own policy


def opened(browser: Browser, url: str, width: int) -> dict[str, Any]:
    """One opening: milliseconds to the first paint and to live charts, layout shift, and what was out of the ordinary."""
    context = browser.new_context(viewport={"width": width, "height": 900}, offline=True)
    page = context.new_page()
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("popup", lambda window: said.append(f"a window: {window.url}"))
    page.goto(url)
    page.wait_for_selector(LIVE, timeout=120_000)
    found = {
        "live": page.evaluate("performance.now()"),
        "paint": page.evaluate(PAINT),
        "shift": page.evaluate(SHIFT),
        "overflow": page.evaluate("document.documentElement.scrollWidth - innerWidth"),
        "asked": [each for each in asked if each != url],
        "said": said,
    }
    context.close()
    return found


def main() -> None:
    """Prints a line for each width."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("page", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    chosen = parser.parse_args()
    chromium = shutil.which("chromium")
    if chromium is None:
        sys.exit("there is no chromium; apt-get install chromium")
    print(f"{chosen.page}: {chosen.page.stat().st_size:,} bytes, {chosen.rounds} openings each")
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        for width in (1280, 390):
            rounds = [
                opened(browser, chosen.page.resolve().as_uri(), width) for _ in range(chosen.rounds)
            ]
            paint, live, shift = (
                statistics.median(each[name] for each in rounds)
                for name in ("paint", "live", "shift")
            )
            print(
                f"  {width:>5}: first paint {paint:.0f} ms, charts live {live:.0f} ms, layout shift {shift:.4f},"
                f" overflow {max(each['overflow'] for each in rounds)} px,"
                f" {sum(len(each['asked']) for each in rounds)} requests,"
                f" {sum(len(each['said']) for each in rounds)} complaints"
            )
            for each in {words for one in rounds for words in (*one["asked"], *one["said"])}:
                print(f"         {each[:200]}")
        browser.close()


if __name__ == "__main__":
    main()
