"""What a page may show to others: findings in, findings out, before anything is drawn.

Three modes. `private` is for the owner's eyes and goes through unchanged. `shareable` keeps shortened and
masked texts of the owner's own, made-up names for people, quarters for days. `numbers` keeps no words of
tweets at all, ranks for people, years for days. Small counts are hidden in both, with a second cell
beside them, so that a total does not give them back.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Literal

from archive_lens import wording
from archive_lens.findings import (
    Cell,
    Chart,
    Column,
    Finding,
    Measure,
    Quote,
    Sentence,
    Series,
    Table,
    Words,
)
from archive_lens.language import digits, mark, tr, tr_n
from archive_lens.provenance import ArchiveRead, FileRead, Provenance
from archive_lens.report import small_counts
from archive_lens.report.charts import are_periods
from archive_lens.report.hidden_texts import beginning
from archive_lens.report.masking import HIDDEN, Masker
from archive_lens.report.pseudonyms import Pseudonyms
from archive_lens.wording import in_words

Mode = Literal["private", "shareable", "numbers"]

_SHOWN_ORIGINS = frozenset({"timeline", "community"})
_NEVER = frozenset({"direct_messages", "likes", "deleted_tweets", "circle_tweets"})
_QUARTER = re.compile(r"\b(\d{4}) Q[1-4]\b")
_LONE_QUARTER = re.compile(r"\bQ[1-4]\b")
_TWEET_WORDS = frozenset({"tweet_text", "url", "hashtag", "topic", "words"})


@dataclass(frozen=True, slots=True)
class Rules:
    """What a mode lets through: counts from `least` on, so many `characters` of a text, whole quarters or years."""

    least: int
    characters: int
    period: Literal["quarter", "year"]


RULES: dict[Mode, Rules] = {
    "shareable": Rules(least=5, characters=60, period="quarter"),
    "numbers": Rules(least=10, characters=0, period="year"),
}

_LEFT_OUT: dict[Mode, tuple[str, ...]] = {
    "private": (),
    "shareable": (
        mark("other people's names (made-up ones stand for them) and every id and link"),
        mark("likes, messages, deleted tweets and tweets to a circle"),
        mark("the profile: name, bio, place, website, time zone"),
        mark("days and hours: times are given in quarters"),
        mark("counts below 5, and one more beside each so that sums do not give them back"),
        mark("all but the first 60 characters of your own texts, with handles and links masked"),
    ),
    "numbers": (
        mark("every word of every tweet, and what topics, hashtags and links are called"),
        mark("other people: a rank stands for each"),
        mark("likes, messages, deleted tweets and tweets to a circle"),
        mark("the profile: name, bio, place, website, time zone"),
        mark("days, months and quarters: times are given in years"),
        mark("counts below 10, and one more beside each so that sums do not give them back"),
    ),
}


def left_out(mode: Mode) -> tuple[str, ...]:
    """What a page of this mode does not show, in words."""
    return tuple(tr(words) for words in _LEFT_OUT[mode])


class Redaction:
    """Makes findings fit to be shared in one mode; the same person has the same name in all of them."""

    def __init__(
        self,
        mode: Mode,
        masker: Masker,
        pseudonyms: Pseudonyms,
        hidden: Collection[str] = frozenset(),
        topics: Sequence[str] = (),
    ) -> None:
        """`hidden` are the beginnings of texts that are shown to nobody: of deleted and circle tweets.

        `topics` are the labels of all topics: they are made of words of tweets, so a mode without words gives
        their numbers.
        """
        self._rules = RULES[mode]
        self._masker = masker
        self._pseudonyms = pseudonyms
        self._hidden = hidden
        self._topics: dict[str, str] = {}
        for label in topics:
            self._topics[label] = self._topics[in_words(label).text] = self._topic(label)
        self._groups: dict[str, str] = {}

    @property
    def _has_words(self) -> bool:
        return self._rules.characters > 0

    def findings(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """The findings as others may see them."""
        return tuple(self._finding(finding) for finding in findings)

    def charts(self, charts: Sequence[Chart]) -> tuple[Chart, ...]:
        """The charts as others may see them; what is private or too fine in time is left out."""
        return tuple(self._charts(charts))

    def _finding(self, finding: Finding) -> Finding:
        prose = self._prose
        return replace(
            finding,
            verdict=self._sentence(finding.verdict),
            headline=self._measure(finding.headline),
            headline_label=self._sentence(finding.headline_label),
            basis=prose(finding.basis),
            measures=tuple(self._measure(measure) for measure in finding.measures),
            labels={name: prose(label) for name, label in finding.labels.items()},
            says=tuple(self._sentence(sentence) for sentence in finding.says),
            could_do=(),
            charts=tuple(self._charts(finding.charts)),
            tables=tuple(self._tables(finding.tables)),
            quotes=tuple(self._quotes(finding.quotes)),
            method=prose(finding.method),
            wrong_when=prose(finding.wrong_when),
        )

    # Words of ours

    def _prose(self, text: str) -> str:
        return self._masker.prose(self._without_words(text))

    def _data(self, text: str) -> str:
        return self._masker.data(self._without_words(text))

    def _without_words(self, text: str) -> str:
        return text if self._has_words else _in_years(text)

    # Sentences and measures

    def _sentence(self, sentence: Sentence) -> Sentence:
        first, *rest = [self._part(part) for part in sentence] or [""]
        if sentence and isinstance(sentence[0], Measure) and isinstance(first, str):
            first = first[:1].upper() + first[1:]  # it begins with words in place of a figure
        return (first, *rest)

    def _part(self, part: str | Measure | Words) -> str | Measure | Words:
        if isinstance(part, Words):
            return Words(self._words(part), part.kind)
        if isinstance(part, str):
            return self._prose(part)
        hidden = self._measure(part)
        if hidden.value is None and part.value is not None:
            if part.unit == "share":
                return tr("too few to show")
            return tr("fewer than {number}", number=digits(self._rules.least))
        return hidden

    def _words(self, words: Words) -> str:
        if words.kind == "person":
            return self._pseudonyms.person(words.text) if self._has_words else tr("somebody")
        if words.kind == "topic":
            return self._topic(words.text)
        if not self._has_words:
            return HIDDEN
        if words.kind == "link":
            return self._pseudonyms.link(words.text)
        return self._text(words.text)

    def _measure(self, measure: Measure) -> Measure:
        """A measure, or the same without its number where that rests on too few."""
        least = self._rules.least
        if not small_counts.is_small(measure, least):
            return replace(measure, note=self._prose(measure.note))
        note = tr("fewer than {number}: not shown", number=digits(least))
        return replace(measure, value=None, low=None, high=None, n=0, note=note)

    # People and words of tweets

    def _person(self, name: str, rank: int) -> str:
        """A made-up name, or the rank in a list where there are no words."""
        if self._has_words:
            return self._pseudonyms.person(name)
        return tr("No. {number}", number=str(rank))

    def _text(self, text: str) -> str:
        """The beginning of a text of the owner's, masked; nothing where the mode shows no words."""
        if not self._has_words or beginning(text) in self._hidden:
            return HIDDEN
        masked = " ".join(self._masker.data(text).split())
        limit = self._rules.characters
        return masked if len(masked) <= limit else masked[: limit - 1].rstrip() + HIDDEN

    def _topic(self, label: str) -> str:
        if self._has_words:
            return self._text(label)
        if label not in self._topics:
            number = len(set(self._topics.values())) + 1
            self._topics[label] = tr("topic {number}", number=str(number))
        return self._topics[label]

    def _group(self, name: str) -> str:
        number = len(self._groups) + 1
        return self._groups.setdefault(name, tr("group {number}", number=str(number)))

    def _quotes(self, quotes: Sequence[Quote]) -> Iterable[Quote]:
        if not self._has_words:
            return
        for quote in quotes:
            if quote.origin in _SHOWN_ORIGINS:
                yield replace(
                    quote,
                    tweet_id=None,
                    text=self._text(quote.text),
                    posted_at=_quarter_begins(quote.posted_at),
                    why=self._sentence(quote.why),
                )

    # Charts

    def _charts(self, charts: Sequence[Chart]) -> Iterable[Chart]:
        for chart in charts:
            if not chart.private and self._is_coarse_enough(chart):
                yield self._chart(chart)

    def _is_coarse_enough(self, chart: Chart) -> bool:
        """Whether the periods of a chart are no finer than the mode allows."""
        if not are_periods(chart):
            return True
        return self._rules.period == "quarter" and all("Q" in label for label in chart.x)

    def _chart(self, chart: Chart) -> Chart:
        has_words = chart.names_words or any(map(_holds_words, chart.x))
        return replace(
            chart,
            title=self._prose(chart.title),
            finding=self._prose(chart.title if has_words else chart.finding),
            note="" if has_words else self._prose(chart.note),
            x=tuple(self._name(chart, label, place) for place, label in enumerate(chart.x, 1)),
            series=tuple(
                replace(self._series(chart, each), name=self._name(chart, each.name, None))
                for each in chart.series
            ),
        )

    def _name(self, chart: Chart, label: str | Sentence, rank: int | None) -> str:
        if isinstance(label, tuple):
            return wording.plain(self._sentence(label))
        if chart.names_people and rank is not None:
            return self._person(label, rank)
        if chart.names_words and not are_periods(replace(chart, x=(label,))):
            return self._topic(label)
        return self._prose(label)

    def _series(self, chart: Chart, series: Series) -> Series:
        if chart.unit not in ("count", "people"):
            return series
        shown = small_counts.without_small(series.values, self._rules.least)
        keep = [value is not None for value in shown]
        return replace(
            series,
            values=shown,
            low=small_counts.kept(series.low, keep),
            high=small_counts.kept(series.high, keep),
        )

    # Tables

    def _tables(self, tables: Sequence[Table]) -> Iterable[Table]:
        for table in tables:
            if table.private:
                continue
            if not self._has_words and table.columns[0].kind in _TWEET_WORDS - {"topic"}:
                continue  # evidence in words, of which nothing would be left
            yield self._table(table)

    def _table(self, table: Table) -> Table:
        kept = [
            index
            for index, column in enumerate(table.columns)
            if column.kind != "tweet_id"
            and (self._has_words or column.kind not in _TWEET_WORDS - {"topic"})
        ]
        columns = [table.columns[index] for index in kept]
        rows = [
            [self._cell(row[index], table.columns[index], rank) for index in kept]
            for rank, row in enumerate(table.rows, 1)
        ]
        small_counts.hide_small_counts(rows, columns, self._rules.least)
        return replace(
            table,
            title=self._prose(table.title),
            columns=tuple(self._column(column) for column in columns),
            rows=tuple(tuple(row) for row in rows),
        )

    def _column(self, column: Column) -> Column:
        title = self._prose(column.title)
        if column.kind in ("day", "quarter"):
            kind: Literal["quarter", "label"] = (
                "quarter" if self._rules.period == "quarter" else "label"
            )
            return replace(column, title=title, kind=kind)
        return replace(
            column, title=title, kind="label" if column.kind == "person" else column.kind
        )

    def _cell(self, value: Cell, column: Column, rank: int) -> Cell:
        if isinstance(value, tuple):
            return self._sentence(value)
        if isinstance(value, list):
            return [str(self._cell(each, column, rank)) for each in value]
        if isinstance(value, datetime | date):
            return _quarter_begins(value) if self._rules.period == "quarter" else str(value.year)
        if column.kind == "person" and value is not None:
            return self._person(str(value), rank)
        if not isinstance(value, str):
            return value
        return self._of_kind(column)(value)

    def _of_kind(self, column: Column) -> Callable[[str], str]:
        if column.kind == "group":
            return self._group
        if column.kind == "url":
            return self._pseudonyms.link
        if column.kind == "topic":
            return self._topic
        if column.kind in ("tweet_text", "hashtag", "words"):
            return self._text
        return self._prose if self._has_words else self._data


def _holds_words(label: str | Sentence) -> bool:
    """Whether words of the archive stand in a label."""
    return isinstance(label, tuple) and any(isinstance(part, Words) for part in label)


def _in_years(text: str) -> str:
    """Quarters that a sentence names, without which of their year they are."""

    def year(found: re.Match[str]) -> str:
        return tr("a quarter of {year}", year=found[1])

    def pair(found: re.Match[str]) -> str:
        first, last = found[1], found[2] or found[1]
        if first == last:
            return tr("two quarters of {year}", year=first)
        return tr("quarters of {first} and {last}", first=first, last=last)

    joined = re.escape(tr("{first} and {last}", first="FIRST", last="LAST"))
    pairs = joined.replace("FIRST", r"\b(\d{4}) Q[1-4]").replace("LAST", r"(?:(\d{4}) )?Q[1-4]\b")
    return _LONE_QUARTER.sub(HIDDEN, _QUARTER.sub(year, re.sub(pairs, pair, text)))


def _quarter_begins(when: date | datetime) -> datetime:
    """Midnight UTC of the first day of the quarter."""
    return datetime(when.year, (when.month - 1) // 3 * 3 + 1, 1)


def period_of(when: date | datetime, mode: Mode) -> str:
    """A moment in the words of a mode: `2024 Q3` or `2024`."""
    return wording.quarter(when) if RULES[mode].period == "quarter" else str(when.year)


def shared_provenance(provenance: Provenance, mode: Mode) -> Provenance:
    """Where the numbers come from, without whose they are: no name, path, hash, file name or day."""
    rules = RULES[mode]

    def coarse(when: datetime) -> datetime:
        return _quarter_begins(when) if rules.period == "quarter" else datetime(when.year, 1, 1)

    return replace(
        provenance,
        account_id=0,
        username=None,
        display_name=None,
        since=coarse(provenance.since),
        until=coarse(provenance.until - timedelta(microseconds=1)),
        first_at=coarse(provenance.first_at) if provenance.first_at else None,
        last_at=coarse(provenance.last_at) if provenance.last_at else None,
        as_of=coarse(provenance.as_of),
        time_zone="",
        settings_fingerprint="",
        left_out=left_out(mode),
        tweet_counts=tuple(
            count
            for count in provenance.tweet_counts
            if count.origin in _SHOWN_ORIGINS and count.tweets >= rules.least
        ),
        archives=tuple(
            ArchiveRead(
                archive.ingest_id,
                tr("archive {number}", number=str(number)),
                "",
                archive.generation,
                coarse(archive.generated_at) if archive.generated_at else None,
            )
            for number, archive in enumerate(provenance.archives, 1)
        ),
        files=tuple(_by_kind(provenance.files)),
        issues=(),
    )


def _by_kind(files: Sequence[FileRead]) -> Iterable[FileRead]:
    """The ledger summed over the files of each kind; what was never opened is not named."""
    opened = [file for file in files if file.seen is not None and file.kind not in _NEVER]
    for kind in sorted({file.kind for file in opened}):
        of_kind = [file for file in opened if file.kind == kind]

        def total(name: str, of_kind: list[FileRead] = of_kind) -> int:
            return sum(getattr(file, name) or 0 for file in of_kind)

        yield FileRead(
            ingest_id=0,
            file=tr_n("{n} file", "{n} files", len(of_kind)),
            kind=kind,
            status="read",
            manifest_count=None,
            seen=total("seen"),
            kept=total("kept"),
            merged=total("merged"),
            duplicates=total("duplicates"),
            skipped=total("skipped"),
            repaired=total("repaired"),
        )
