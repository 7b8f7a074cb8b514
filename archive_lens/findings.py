"""The shape of an answer: what one analysis says, before anybody draws, prints or redacts it.

Page, terminal and JSON all show the same `Finding`, so they cannot disagree. Words of ours are in the language in
force (`language`). Texts, people and topics keep a type of their own (`Words`, `Quote`, `Column.kind`), so that
redaction can work on the data and never on finished words.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, TypeAlias

Unit = Literal["share", "count", "seconds", "ratio", "people", "bits", "score", "days"]


@dataclass(frozen=True, slots=True)
class Measure:
    """One line of a `NAME_summary` relation: a number, its 95 % interval and what it rests on.

    `value` is None when there is too little to say; `note` then tells why. Shares are 0..1.
    """

    measure: str
    value: float | None
    low: float | None = None
    high: float | None = None
    n: int = 0
    unit: Unit = "share"
    note: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """Words inside a sentence of ours that come from the archive, so that a shared page can hide them.

    `person` is a handle, `link` a URL or domain, `topic` the label of a topic, `text` any other words of tweets.
    """

    text: str
    kind: Literal["person", "topic", "link", "hashtag", "text"] = "text"


Sentence: TypeAlias = tuple[str | Measure | Words, ...]
"""Plain words of ours with measures, and words of the archive, in their places.

Each measure is shown in words and keeps its raw value."""

Cell: TypeAlias = str | int | float | bool | date | datetime | list[str] | Sentence | None


@dataclass(frozen=True, slots=True)
class Series:
    """One line or one colour of a chart: a value per x, with an interval where there is one.

    `is_rest` tells that it stands for all that has no series of its own.
    """

    name: str
    values: tuple[float | None, ...]
    low: tuple[float | None, ...] = ()
    high: tuple[float | None, ...] = ()
    is_rest: bool = False


@dataclass(frozen=True, slots=True)
class Chart:
    """What is to be drawn, without any drawing: the same for the static picture and the live one.

    `line`: a value per x with an optional band. `stack`: shares or counts of one whole per x.
    `bars`: one value per x. `dots`: named rows (`x`), one mark per series, for people.
    `heat`: a field of cells, `x` across and a row per series, drawn statically alone.
    `path`: a mark per x at the first series across and the second up, joined in order of `x`; what further series
    say is told beside the marks.
    `x` holds labels in the order they are shown, as sentences where only some name words of tweets; `finding` is the
    sentence a screen reader speaks.
    `names_people` tells that the labels in `x` are handles, `names_words` that labels or series are
    named by words of tweets (topics, hashtags, domains). A `private` chart is left out of shared pages.
    `relation` is what its numbers are read from, `band` what lies between `low` and `high` where
    that is no 95 % interval, `note` what else
    must be said above it.
    """

    chart_id: str
    kind: Literal["line", "stack", "bars", "dots", "heat", "path"]
    title: str
    finding: str
    x: tuple[str | Sentence, ...]
    series: tuple[Series, ...]
    unit: Unit
    x_title: str = ""
    y_title: str = ""
    names_people: bool = False
    names_words: bool = False
    private: bool = False
    relation: str = ""
    band: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table. `kind` says how a cell is shown and what redaction must do with it.

    `label` and `text` hold words of ours; `topic`, `tweet_text`, `words`, `url` and `hashtag` hold words of tweets.
    `group` holds what the owner calls some people: segments and flags of lens.toml.
    """

    name: str
    title: str
    kind: Literal[
        "text", "label", "topic", "person", "tweet_text", "tweet_id", "url", "day", "quarter", "hashtag",
        "count", "share", "score", "seconds", "number",
        "words", "group",
    ] = "text"  # fmt: skip

    @property
    def between(self) -> str:
        """What stands between the items of a list in a cell; names of topics hold commas themselves."""
        return "; " if self.kind == "topic" else ", "


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of one named relation, cut to what a person reads; `total` says how many there are.

    A `private` table (of likes, of messages) is left out of shared pages.
    """

    relation: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: int
    private: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """A tweet of the owner shown as evidence: its text as stored, its time (UTC), and why it is shown.

    `tweet_id` is None on a shared page, which links to nothing.
    """

    tweet_id: int | None
    text: str
    posted_at: datetime
    why: Sentence
    origin: str = "timeline"


@dataclass(frozen=True, slots=True)
class Finding:
    """All that one analysis says of one account and period.

    `headline` is the measure of the tile; it also stands in `measures`. `verdict` answers the question in
    one sentence. `says` are further sentences, each a number in plain words; `could_do` is what the owner might do,
    in words of ours, and for the owner alone. `confidence` is a word for how far the headline can be trusted: firm,
    fair, thin, or too little to tell.
    """

    analysis: str
    title: str
    question: str
    verdict: Sentence
    headline: Measure
    headline_label: Sentence
    confidence: Literal["firm", "fair", "thin", "too little"]
    basis: str
    measures: tuple[Measure, ...]
    labels: dict[str, str]
    says: tuple[Sentence, ...] = ()
    could_do: tuple[Sentence, ...] = ()
    charts: tuple[Chart, ...] = ()
    tables: tuple[Table, ...] = ()
    quotes: tuple[Quote, ...] = ()
    method: str = ""
    wrong_when: str = ""

    def measure(self, name: str) -> Measure:
        """The measure of that name. Raises KeyError when the analysis does not have it."""
        for measure in self.measures:
            if measure.measure == name:
                return measure
        raise KeyError(name)
