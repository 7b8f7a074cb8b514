"""The catalogue of all messages, as the code and the templates name them. `python -m tests.catalogue` writes it."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from string import Formatter

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


def misplaced(translated: Catalog) -> list[str]:
    """The messages of a language whose translation has other places: they could not be filled, or would lose a value.

    Only a form of a plural may go without one, as `a row` for `{n} row`.
    """
    found = []
    for message in translated:
        english = _places(message.id)
        for form in filter(None, _forms(message.string)):
            places = _places(form)
            may_lack = not isinstance(message.id, str)
            if message.id and not (places <= english if may_lack else places == english):
                found.append(str(message.id))
    return found


def _forms(text: str | Sequence[str] | None) -> Sequence[str]:
    return [text] if isinstance(text, str) else text or []


def _places(text: str | Sequence[str]) -> set[str]:
    parsed = [part for form in _forms(text) for part in Formatter().parse(form)]
    return {place for _, place, _, _ in parsed if place is not None}


if __name__ == "__main__":
    TEMPLATE.parent.mkdir(exist_ok=True)
    TEMPLATE.write_bytes(written(extracted()))
