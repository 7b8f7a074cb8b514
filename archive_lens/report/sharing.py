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

LEFT_OUT: dict[Mode, tuple[str, ...]] = {
    "private": (),
    "shareable": (
        "other people's names (made-up ones stand for them) and every id and link",
        "likes, messages, deleted tweets and tweets to a circle",
        "the profile: name, bio, place, website, time zone",
        "days and hours: times are given in quarters",
        "counts below 5, and one more beside each so that sums do not give them back",
        "all but the first 60 characters of your own texts, with handles and links masked",
    ),
    "numbers": (
        "every word of every tweet, and what topics, hashtags and links are called",
        "other people: a rank stands for each",
        "likes, messages, deleted tweets and tweets to a circle",
        "the profile: name, bio, place, website, time zone",
        "days, months and quarters: times are given in years",
        "counts below 10, and one more beside each so that sums do not give them back",
    ),
}


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

        `topics` are the labels of all topics: they are made of words of tweets, so a mode without words finds them
        in every sentence, note and name, and gives their numbers.
        """
        self._rules = RULES[mode]
        self._masker = masker
        self._pseudonyms = pseudonyms
        self._hidden = hidden
        self._topics = {label: f"topic {number}" for number, label in enumerate(topics, 1)}
        self._groups: dict[str, str] = {}
        self._spoken = {
            in_words(label): name for label, name in self._topics.items()
        } | self._topics
        self._labels = _finder(self._spoken)

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
            headline_label=prose(finding.headline_label),
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
        if self._has_words:
            return text
        numbered = self._labels.sub(lambda found: self._spoken[found[0]], text)
        return _in_years(re.sub(r"the topic “(topic \d+)”", r"\1", numbered))

    # Sentences and measures

    def _sentence(self, sentence: Sentence) -> Sentence:
        return tuple(self._part(part) for part in sentence)

    def _part(self, part: str | Measure | Words) -> str | Measure | Words:
        if isinstance(part, Words):
            return Words(self._words(part), part.kind)
        if isinstance(part, str):
            return self._prose(part)
        hidden = self._measure(part)
        if hidden.value is None and part.value is not None:
            return "too few to show" if part.unit == "share" else f"fewer than {self._rules.least}"
        return hidden

    def _words(self, words: Words) -> str:
        if words.kind == "person":
            return self._pseudonyms.person(words.text) if self._has_words else "somebody"
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
        return replace(
            measure, value=None, low=None, high=None, n=0, note=f"fewer than {least}: not shown"
        )

    # Words of tweets

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
        return self._topics.setdefault(label, f"topic {len(self._topics) + 1}")

    def _group(self, name: str) -> str:
        return self._groups.setdefault(name, f"group {len(self._groups) + 1}")

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
                    why=self._prose(quote.why),
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
        return replace(
            chart,
            title=self._prose(chart.title),
            finding=self._prose(chart.title if chart.names_words else chart.finding),
            note="" if chart.names_words else self._prose(chart.note),
            x=tuple(self._name(chart, label, place) for place, label in enumerate(chart.x, 1)),
            series=tuple(
                replace(self._series(chart, each), name=self._name(chart, each.name, None))
                for each in chart.series
            ),
        )

    def _name(self, chart: Chart, label: str, rank: int | None) -> str:
        if chart.names_people and rank is not None:
            return self._pseudonyms.person(label) if self._has_words else f"No. {rank}"
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
        if isinstance(value, list):
            return [str(self._cell(each, column, rank)) for each in value]
        if isinstance(value, datetime | date):
            return _quarter_begins(value) if self._rules.period == "quarter" else str(value.year)
        if column.kind == "person" and value is not None:
            return self._pseudonyms.person(str(value)) if self._has_words else f"No. {rank}"
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


def _in_years(text: str) -> str:
    """Quarters that a sentence names, without which of their year they are."""
    text = re.sub(r"\b(\d{4}) Q[1-4] and Q[1-4]\b", r"two quarters of \1", text)
    text = re.sub(r"\b(\d{4}) Q[1-4] and (\d{4}) Q[1-4]\b", r"quarters of \1 and \2", text)
    return re.sub(r"\b(\d{4}) Q[1-4]\b", r"a quarter of \1", text)


def _finder(labels: Iterable[str]) -> re.Pattern[str]:
    """Finds these labels of topics in words of ours; one of a single word only where it must be a label."""
    longest_first = sorted(filter(None, labels), key=len, reverse=True)
    patterns = [
        rf"(?<!\w){re.escape(label)}(?!\w)"
        if " " in label
        else rf"(?:(?<=“)|(?<=about )|(?<=typical of )|(?<=topic: )|^){re.escape(label)}(?=[”,.):;]|$| (?:went|from|in|among)\b)"
        for label in longest_first
    ]
    return re.compile("|".join(patterns) or r"(?!)")


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
        left_out=LEFT_OUT[mode],
        tweet_counts=tuple(
            count
            for count in provenance.tweet_counts
            if count.origin in _SHOWN_ORIGINS and count.tweets >= rules.least
        ),
        archives=tuple(
            ArchiveRead(
                archive.ingest_id,
                f"archive {number}",
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
            file=wording.plural(len(of_kind), "file"),
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
