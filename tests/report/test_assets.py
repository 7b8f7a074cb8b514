"""The files that the page carries: whole, of the right version, and readable in both themes."""

from __future__ import annotations

import gzip
import hashlib
import json
import re

import plotly.offline
import pytest

from archive_lens.report.assets import CHART_LIBRARY, Assets, templates_folder

FOLDER = templates_folder() / "assets"
CSS = (FOLDER / "report.css").read_text(encoding="utf-8")
MANIFEST = json.loads((FOLDER / "manifest.json").read_text(encoding="utf-8"))
PAIRS = {
    name: (light, dark)
    for name, light, dark in re.findall(
        r"--([a-z0-9]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)", CSS
    )
}


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21, as WCAG 2 defines it."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_measured_as_the_standard_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["card", "page", "tint"])
@pytest.mark.parametrize("text", ["ink", "muted", "accent", "firm", "fair", "thin"])
def test_text_can_be_read_on_every_ground(text: str, ground: str, theme: int) -> None:
    assert contrast(PAIRS[text][theme], PAIRS[ground][theme]) >= 4.5


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("series", [f"c{number}" for number in range(1, 8)])
def test_every_colour_of_a_chart_stands_out_from_the_card(series: str, theme: int) -> None:
    assert contrast(PAIRS[series][theme], PAIRS["card"][theme]) >= 3


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("series", [f"s{number}" for number in range(1, 8)])
def test_an_interval_can_be_seen_on_a_pale_bar(series: str, theme: int) -> None:
    assert contrast(PAIRS[series][theme], PAIRS["ink"][theme]) >= 3


def test_no_colour_but_those_with_a_name_is_used() -> None:
    rules = CSS[CSS.index("/* Ground */") : CSS.index("/* Paper")]

    assert re.findall(r"#[0-9a-fA-F]{3,8}\b|rgba?\(", rules) == []


def test_the_chart_library_is_the_one_the_manifest_names() -> None:
    packed = (FOLDER / CHART_LIBRARY).read_bytes()
    raw = gzip.decompress(packed)

    assert hashlib.sha256(packed).hexdigest() == MANIFEST["sha256_gz"]
    assert hashlib.sha256(raw).hexdigest() == MANIFEST["sha256_raw"]
    assert (len(packed), len(raw)) == (MANIFEST["bytes_gz"], MANIFEST["bytes_raw"])
    assert f"plotly.js (basic - minified) v{MANIFEST['version']}".encode() in raw[:200]


def test_the_chart_library_comes_with_its_licence() -> None:
    licence = (FOLDER / MANIFEST["licence_file"]).read_text(encoding="utf-8")

    assert MANIFEST["licence"] == "MIT"
    assert "MIT License" in licence
    assert "Plotly" in licence


def test_figures_are_made_for_the_library_that_draws_them() -> None:
    """Python's plotly and the library in the page agree in major and minor version."""
    python: str = plotly.offline.get_plotlyjs_version()

    assert python.split(".")[:2] == MANIFEST["version"].split(".")[:2]


def test_style_sheet_and_script_fit_into_their_elements() -> None:
    assets = Assets(FOLDER)

    for text in (assets.css, assets.script):
        assert "</" not in text
        assert "<!--" not in text
        assert "\r" not in text


def test_nothing_of_ours_reaches_out() -> None:
    for name in ("report.css", "report.js"):
        text = (FOLDER / name).read_text(encoding="utf-8")
        assert not re.search(
            r"https?:|//[a-z]|@import|url\(|fetch\(|XMLHttp|sendBeacon|WebSocket", text
        )
