"""The catalogue of all messages, as the code and the templates name them. `python -m tests.catalogue` writes it."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import write_po

from archive_lens.language import DOMAIN, FOLDER

ROOT = Path(__file__).parent.parent
TEMPLATE = FOLDER / f"{DOMAIN}.pot"
KEYWORDS = {
    "tr": None,
    "say": None,
    "mark": None,
    "tr_n": (1, 2),
    "say_n": (1, 2),
    "tr_c": ((1, "c"), 2),
}
_HEAD = "# All messages of answers and page.\n# Written by `python -m tests.catalogue`; CONTRIBUTING tells more."
_READ = {"archive_lens": ("**.py", "python"), "reports": ("**.j2", "jinja2")}


def extracted() -> Catalog:
    """The messages with the files that name them, in the order of files and lines."""
    catalog = Catalog(
        project="archive_lens",
        header_comment=_HEAD,
        creation_date=datetime(2026, 11, 28, tzinfo=UTC),  # else every run would change the file
        charset="utf-8",
    )
    for folder, (files, method) in _READ.items():
        found = extract_from_dir(
            str(ROOT / folder), [(files, method)], {files: {"trim_blocks": "true"}}, KEYWORDS
        )
        for name, _, message, comments, context in sorted(found, key=lambda each: each[:2]):
            catalog.add(message, None, [(f"{folder}/{name}", 1)], (), comments, context=context)
    for each in catalog:
        each.flags.discard("python-format")  # "95 % interval" is none
    return catalog


def written(catalog: Catalog) -> bytes:
    """The catalogue as a file; without line numbers, which change with every edit."""
    buffer = io.BytesIO()
    write_po(buffer, catalog, width=100, include_lineno=False)
    return buffer.getvalue()


if __name__ == "__main__":
    TEMPLATE.parent.mkdir(exist_ok=True)
    TEMPLATE.write_bytes(written(extracted()))
