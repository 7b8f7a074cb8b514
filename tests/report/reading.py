"""A page as a flat list of its elements, read by the standard library's parser."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser

_CELLS = {"td", "th"}
_VOID = {"meta", "br", "img", "input", "link", "hr"}


@dataclass
class Element:
    """One element with its attributes and all text within it."""

    tag: str
    attributes: dict[str, str]
    text: str = ""
    inside: list[str] = field(default_factory=list)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.open: list[Element] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _CELLS | {"tr"} and self.open and self.open[-1].tag in _CELLS:
            self.open.pop()  # a cell ends where the next begins, and so does a row
        if tag == "tr" and self.open and self.open[-1].tag == "tr":
            self.open.pop()
        element = Element(tag, {name: value or "" for name, value in attrs})
        element.inside = [each.tag for each in self.open]
        self.elements.append(element)
        if tag not in _VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop().tag != tag:
            pass

    def handle_data(self, data: str) -> None:
        for element in self.open:
            element.text += data


@cache
def _all(page: str) -> list[Element]:
    reader = _Reader()
    reader.feed(page)
    return reader.elements


def elements(page: str, **attributes: str) -> list[Element]:
    """All elements that have these attributes, in page order; `data_measure="x"` asks for `data-measure`."""
    wanted = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
    return [
        element
        for element in _all(page)
        if all(element.attributes.get(name) == value for name, value in wanted.items())
    ]


def tagged(page: str, tag: str) -> list[Element]:
    """All elements of one tag, in page order."""
    return [element for element in elements(page) if element.tag == tag]
