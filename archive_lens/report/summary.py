"""The words around the findings: the sentence under the title, the badges and the ledger's sums."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from archive_lens import language, wording
from archive_lens.findings import Finding, Sentence, Words
from archive_lens.language import digits, say, tr, tr_n
from archive_lens.provenance import FileRead, Provenance
from archive_lens.report import cells, texts

_TELLING = 3  # findings named in the lede
_LONGEST = 360  # characters of a lede that is still read
_TRUST = {"firm": 0, "fair": 1, "thin": 2}

# "Mostly shallow: six in ten ...", "Not lately. The last ...": answers to a question the lede does not ask.
_OPENING = re.compile(
    r"^(?:[A-Z][a-z']*(?: [a-z']+){0,2}: "  # up to three words and a colon
    r"|(?:Yes|No|Not|Partly|Hardly|Somewhat|Mostly|Rarely|Seldom|Often)\b[^:;.]{0,40}: "
    r"|(?:Yes|No|Partly|Hardly|Mostly), |[^:;.,]{2,16}\. )"
)
# Words that lose their capital within a sentence; names and I keep it.
_ORDINARY = frozenset(
    {
        "a", "about", "almost", "an", "at", "between", "every", "fewer", "few", "for", "half", "hardly", "if",
        "in", "it", "its", "less", "many", "more", "most", "nearly", "no", "none", "of", "on", "one",
        "only", "over", "people", "some", "the", "there", "these", "they", "this", "those", "what",
        "when", "while", "with", "you", "your",
    }
)  # fmt: skip
_READ_FIRST = {"read": 0, "damaged": 1, "missing": 2, "unknown": 3, "private": 4, "ignored": 5}


@dataclass(frozen=True, slots=True)
class Totals:
    """The sums of the ledger over all files that were opened; `kept` counts merged records too."""

    files: int
    seen: int
    kept: int
    duplicates: int
    skipped: int
    repaired: int


def lede(findings: Sequence[Finding]) -> Sentence:
    """The two or three most telling verdicts, those of firm findings first: one sentence in English, side by side elsewhere."""
    trusted = sorted(
        (finding for finding in findings if finding.confidence in _TRUST),
        key=lambda finding: _TRUST[finding.confidence],
    )
    is_english = language.code() == language.ENGLISH  # whose clauses can be joined by rules
    parts: list[Sentence] = []
    room = _LONGEST
    for finding in trusted:
        part = _within(finding.verdict) if is_english else finding.verdict
        length = len(wording.plain(part))
        if len(parts) < _TELLING and (length <= room or not parts):
            parts.append(part)
            room -= length
    if not parts:
        return say("There is too little in this archive to answer these questions yet.")
    if not is_english:
        return _joined(parts, " ")
    return (*_capital(_joined(parts, "; ")), ".")


def _joined(parts: Sequence[Sentence], between: str) -> Sentence:
    joined: Sentence = ()
    for part in parts:
        joined = (*joined, between, *part) if joined else part
    return joined


def period(provenance: Provenance) -> str:
    """The analysed days in words, both included: `1 Jan 2019 to 22 Nov 2025`."""
    until = provenance.until
    if until > provenance.since and (until.hour, until.minute, until.second) == (0, 0, 0):
        until -= timedelta(microseconds=1)  # midnight ends the day before
    return tr("{first} to {last}", first=cells.day(provenance.since), last=cells.day(until))


def owner(provenance: Provenance) -> str:
    """Whose archive it is, by handle, name or number."""
    if provenance.username:
        return cells.person(provenance.username)
    if provenance.display_name:
        return provenance.display_name
    if provenance.account_id:
        return tr("account {number}", number=str(provenance.account_id))
    return tr("an unknown account")


def heading(provenance: Provenance, *, is_private: bool) -> Sentence:
    """What the page is about; without a name on a page to be shared."""
    if not is_private:
        return say("What one Twitter archive says")
    name = Words(texts.label(owner(provenance)), "person")
    return say("What the archive of {owner} says", owner=name)


def totals(files: Sequence[FileRead]) -> Totals:
    """The ledger in one line."""
    opened = [file for file in files if file.seen is not None]
    return Totals(
        files=len(opened),
        seen=sum(file.seen or 0 for file in opened),
        kept=sum((file.kept or 0) + (file.merged or 0) for file in opened),
        duplicates=sum(file.duplicates or 0 for file in opened),
        skipped=sum(file.skipped or 0 for file in opened),
        repaired=sum(file.repaired or 0 for file in opened),
    )


def kept(sums: Totals) -> str:
    """How much of the archives is in the database: `Kept 4,112 of 4,120 records in 9 files.`"""
    return tr(
        "Kept {kept} of {records} in {files}.",
        kept=digits(sums.kept),
        records=tr_n("{n} record", "{n} records", sums.seen),
        files=tr_n("{n} file", "{n} files", sums.files),
    )


def files_in_order(files: Sequence[FileRead]) -> list[FileRead]:
    """The files as a reader wants them: those that were read first, then what went wrong, then the rest."""
    return sorted(
        files, key=lambda file: (_READ_FIRST.get(file.status, 9), file.ingest_id, file.file)
    )


def archive_of(provenance: Provenance, ingest_id: int) -> str:
    """The name of the archive that an ingest read."""
    names = (read.archive_name for read in provenance.archives if read.ingest_id == ingest_id)
    return next(names, str(ingest_id))


def newest(provenance: Provenance) -> datetime | None:
    """When the newest archive was made by X, UTC."""
    made = [read.generated_at for read in provenance.archives if read.generated_at is not None]
    return max(made, default=None)


def _within(verdict: Sentence) -> Sentence:
    """An English verdict as part of a longer sentence: no answer word before it, no stop behind it."""
    parts = list(verdict)
    if parts and isinstance(parts[0], str):
        opened = _OPENING.sub("", parts[0])
        first = opened.split(" ", 1)[0].strip(",.")
        parts[0] = opened[:1].lower() + opened[1:] if first.lower() in _ORDINARY else opened
    for index, part in enumerate(parts):
        if isinstance(part, str) and ". " in part:
            parts[index:] = [part[: part.index(". ")]]  # one sentence of several
            break
    if parts and isinstance(parts[-1], str):
        parts[-1] = parts[-1].rstrip().removesuffix(".")
    return tuple(part for part in parts if part != "")


def _capital(sentence: Sentence) -> Sentence:
    if sentence and isinstance(sentence[0], str):
        return (sentence[0][:1].upper() + sentence[0][1:], *sentence[1:])
    return sentence
