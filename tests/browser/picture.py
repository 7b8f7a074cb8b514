"""The picture in the README: the top of the sample's page, in light.

pip install pillow
archive-lens demo && python -m tests.browser.picture archive-lens-demo/archive-lens-report.html docs/report.png
"""

from __future__ import annotations

import io
import shutil
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

from tests.browser.conftest import ARGUMENTS

WIDTH, HEIGHT = 1280, 1240  # CSS pixels: the sentence and the seven answers
COLOURS = 64  # enough for letters; a quarter of the bytes


def main(page: Path, picture: Path) -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=ARGUMENTS
        )
        opened = browser.new_page(
            viewport={"width": WIDTH, "height": HEIGHT},
            color_scheme="light",
            reduced_motion="reduce",
        )
        opened.goto(page.absolute().as_uri())
        opened.wait_for_selector("html[data-charts=live]")
        shot = opened.screenshot()
        browser.close()
    image = Image.open(io.BytesIO(shot)).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    image.save(picture, optimize=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
