"""The database as one file per table and view, for any other engine: DuckDB, Polars, Spark, a spreadsheet.

A folder is written beside its place and moved in when it is whole, so that no half of an export is ever there.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from archive_lens import __version__
from archive_lens.errors import ArchiveLensError, DiskFullError, UsageError
from archive_lens.posix import private_files, sync_folder, text_of
from archive_lens.settings import FLAGS
from archive_lens.spreadsheets import FORMULA
from archive_lens.store.catalog import ColumnDoc, Relation, relations
from archive_lens.store.database import SCHEMA_VERSION, Database
from archive_lens.store.export_format import Format

MANIFEST = "manifest.json"
_META = "archive_lens_meta"

#: What X shows to nobody but the owner, the owner's own names for people, and the lists of everything private that
#: pages are searched for.
PRIVATE = frozenset(
    {
        "contact_groups",
        "contact_standings",
        "direct_messages",
        "liked_topics",
        "likes",
        "ownerless_records",
        "private_ids",
        "private_names",
    }
)

_SHIPPED_FLAGS = f"list_filter(flags, lambda flag: flag in {tuple(FLAGS)})"

#: Columns with the owner's own names for people, and what stands for them where these stay private.
PRIVATE_COLUMNS = {
    "contact_years": {"flags": _SHIPPED_FLAGS},
    "contacts": {"flags": _SHIPPED_FLAGS, "segment": "null::varchar"},
}

_ENDINGS = {Format.PARQUET: "parquet", Format.CSV: "csv", Format.JSON: "ndjson"}
_OPTIONS = {
    Format.PARQUET: "format parquet, compression zstd",
    Format.CSV: "format csv, header true, dateformat '%Y-%m-%d', timestampformat '%Y-%m-%dT%H:%M:%S.%gZ'",
    Format.JSON: "format json, dateformat '%Y-%m-%d', timestampformat '%Y-%m-%dT%H:%M:%S.%gZ'",
}


@dataclass(frozen=True, slots=True)
class ExportedFile:
    """One file of an export, as its manifest tells it; `bytes` is its size."""

    relation: str
    file: str
    meaning: str
    grain: str
    rows: int
    bytes: int
    sha256: str
    columns: tuple[ColumnDoc, ...]


@dataclass(frozen=True, slots=True)
class Export:
    """What was written, and which relations were left out because they are private."""

    files: tuple[ExportedFile, ...]
    left_out: tuple[str, ...]

    @property
    def rows(self) -> int:
        """All rows together."""
        return sum(file.rows for file in self.files)

    @property
    def bytes(self) -> int:
        """The size of all files without the manifest."""
        return sum(file.bytes for file in self.files)


def export(
    database: Database,
    folder: Path,
    form: Format = Format.PARQUET,
    *,
    private: bool = False,
    account_id: int | None = None,
) -> Export:
    """Writes every table and view into a new folder with a `manifest.json`; an older export there is replaced.

    Rows stand in the order of the relation's key. Times are UTC. In JSON (one object a line) ids are strings, for
    many readers round them; in CSV lists are JSON, and texts that a spreadsheet would run begin with `'`. Parquet
    holds the values as they are, and with `account_id` and `created_at` also `year`, ready for partitions.
    `account_id` keeps to the rows of one account, and leaves out what does not tell accounts apart.

    Raises UsageError where the folder holds anything else, ArchiveLensError where it cannot be written.
    """
    _check_place(folder)
    files = []
    left_out = []
    with _staged(folder) as stage:
        for relation in relations().values():
            if relation.folder == "macros":
                continue
            if account_id is not None and not (relation.of_account or relation.name == _META):
                continue  # it mixes accounts
            if relation.name in PRIVATE and not private:
                left_out.append(relation.name)
                continue
            source = relation.name
            if relation.name in PRIVATE_COLUMNS and not private:
                hidden = PRIVATE_COLUMNS[relation.name]
                left_out += [f"{relation.name}.{column}" for column in hidden]
                instead = ", ".join(f"{shown} as {column}" for column, shown in hidden.items())
                source = f"(select * replace ({instead}) from {relation.name})"
            files.append(_write(database, relation, source, stage, form, account_id))
        manifest = {
            "written_by": f"archive_lens {__version__}",
            "schema_version": SCHEMA_VERSION,
            "format": form.value,
            "account_id": None if account_id is None else str(account_id),
            "with_private": private,
            "left_out": sorted(left_out),
            "files": [asdict(file) for file in files],
        }
        text = json.dumps(manifest, ensure_ascii=False, indent=1) + "\n"
        (stage / MANIFEST).write_text(text, encoding="utf-8", newline="\n")
    return Export(tuple(files), tuple(sorted(left_out)))


def _check_place(folder: Path) -> None:
    """The folder may be missing, empty, or an export of ours with nothing else in it."""
    hint = "Name a folder that is new or empty."
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise UsageError(f"{folder} is not a folder", hint=hint)
    if not folder.exists():
        return
    try:
        found = {child.name for child in folder.iterdir()}
    except OSError:
        raise ArchiveLensError(f"{folder} cannot be read", hint="Check its permissions.") from None
    if found - _files_of_an_export(folder):
        raise UsageError(f"{folder} holds files that are no export of archive_lens", hint=hint)


def _files_of_an_export(folder: Path) -> set[str]:
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        if not str(manifest["written_by"]).startswith("archive_lens "):
            return set()
        return {MANIFEST, *(str(file["file"]) for file in manifest["files"])}
    except (OSError, ValueError, TypeError, KeyError):
        return set()


@contextmanager
def _staged(folder: Path) -> Iterator[Path]:
    """A folder beside the place, its owner's alone; moved into the place when all in it is written."""
    folder = folder.absolute()
    stage = folder.with_name(f".{folder.name}.{os.getpid()}.tmp")
    try:
        with private_files():
            stage.mkdir(parents=True)
            yield stage
        aside = folder.with_name(f".{folder.name}.{os.getpid()}.old")
        if folder.exists():
            folder.rename(aside)
        stage.rename(folder)
        sync_folder(folder.parent)
        shutil.rmtree(aside, ignore_errors=True)
    except OSError as error:
        raise ArchiveLensError(
            f"{folder} cannot be written: {(error.strerror or 'unknown reason').lower()}",
            hint="Name a folder in a place with room that you may write to.",
        ) from None
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _write(
    database: Database,
    relation: Relation,
    source: str,
    stage: Path,
    form: Format,
    account_id: int | None,
) -> ExportedFile:
    place = stage / f"{relation.name}.{_ENDINGS[form]}"
    columns = relation.columns
    picked = [_picked(column, form) for column in columns]
    if (
        form is Format.PARQUET
        and {"account_id", "created_at"} <= relation.names
        and "year" not in relation.names
    ):
        columns = (*columns, ColumnDoc("year", "bigint", "UTC", "year of created_at"))
        picked.append("year(created_at) as year")
    chosen = ""
    if account_id is not None and relation.of_account:
        # COPY takes no parameters.
        chosen = "where " + relation.of_account.replace("$account", str(account_id))
    order = f"order by {', '.join(relation.key)}" if relation.key else "order by all"
    target = text_of(place).replace("'", "''")
    try:
        [(rows,)] = database.tuples(
            f"copy (select {', '.join(picked)} from {source} {chosen} {order}) "
            f"to '{target}' ({_OPTIONS[form]})"
        )
    except DiskFullError as error:  # the file meant is ours, not the database
        raise OSError(errno.ENOSPC, "the disk is full or the file would be too large") from error
    return ExportedFile(
        relation=relation.name,
        file=place.name,
        meaning=relation.sentence,
        grain=relation.grain,
        rows=int(rows),
        bytes=place.stat().st_size,
        sha256=_sha256(place),
        columns=columns,
    )


def _picked(column: ColumnDoc, form: Format) -> str:
    """The column as this format can hold it."""
    kind = column.type.lower()
    is_nested = kind.endswith("]") or kind.startswith(("struct", "map"))
    name = column.name
    if form is Format.JSON and kind in ("bigint", "hugeint", "ubigint") and _is_id(name):
        return f"{name}::varchar as {name}"
    if form is Format.JSON and kind == "bigint[]":
        return f"{name}::varchar[] as {name}"
    if form is Format.CSV and is_nested:
        return f"to_json({name})::varchar as {name}"
    if form is Format.CSV and kind == "varchar":
        return f"if(regexp_matches({name}, '{FORMULA}'), '''' || {name}, {name}) as {name}"
    return name


def _is_id(name: str) -> bool:
    return name == "id" or name.endswith("_id")


def _sha256(place: Path) -> str:
    with place.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
