"""The style sheet, the script and the chart library as they stand in the page, and the policy that fits them."""

from __future__ import annotations

import base64
import gzip
import hashlib
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from archive_lens.shipped import shipped

CHART_LIBRARY = "plotly-basic.min.js.gz"

# Plotly looks up a style element of this name, a hash, before it writes one; the page has it ready and empty.
_STYLE_ID = re.compile(r'getElementById\("([0-9a-f]{64})"\)')
_ASIDE = re.compile(r"/\*.*?\*/\n*|^ +", re.DOTALL | re.MULTILINE)
_PLOTLY_STYLE_ID = "plotly.js-style-global"


def templates_folder() -> Path:
    """Where the templates lie: in a wheel beside the code, in a checkout under `reports/`."""
    return shipped("templates", in_checkout="reports/templates")


@dataclass(frozen=True)
class Assets:
    """What the page carries with it, read from `templates_folder()/assets`."""

    folder: Path

    @cached_property
    def css(self) -> str:
        """The style sheet, without its comments and the spaces before its lines."""
        return _ASIDE.sub("", self._text("report.css"))

    @cached_property
    def script(self) -> str:
        """The page's own script, made smaller in the same way."""
        return _ASIDE.sub("", self._text("report.js"))

    @cached_property
    def chart_library(self) -> str:
        """The chart library, gzipped as it is kept and in base64, for the page to inflate when idle."""
        return base64.b64encode(self._packed).decode("ascii")

    @cached_property
    def style_ids(self) -> list[str]:
        """Ids of the style elements that the chart library would else add itself, against the policy."""
        return [_PLOTLY_STYLE_ID, *sorted(set(_STYLE_ID.findall(self._library.decode("utf-8"))))]

    @cached_property
    def policy(self) -> str:
        """The content security policy: only these scripts and styles, by hash, and nothing from outside."""
        scripts = f"{_hash(self.script.encode())} {_hash(self._library)}"
        styles = f"{_hash(self.css.encode())} {_hash(b'')}"
        return (
            f"default-src 'none'; script-src {scripts}; style-src {styles}; img-src data:; "
            "base-uri 'none'; form-action 'none'"
        )

    @cached_property
    def _packed(self) -> bytes:
        return (self.folder / CHART_LIBRARY).read_bytes()

    @cached_property
    def _library(self) -> bytes:
        return gzip.decompress(self._packed)

    def _text(self, name: str) -> str:
        """A text asset with LF alone: a browser hashes what it parsed, and it parses CR away."""
        text = (self.folder / name).read_text(encoding="utf-8").replace("\r\n", "\n")
        if "</" in text or "<!--" in text:
            raise ValueError(f"{name} holds a sequence that would end its element")
        return text


def _hash(content: bytes) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(content).digest()).decode('ascii')}'"
