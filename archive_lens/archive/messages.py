"""Direct messages, if they are asked for: who wrote to whom and when, from the header files alone.

The files with the words of messages are never opened, in no case.
"""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from archive_lens.archive import layout as kinds
from archive_lens.archive.layout import ArchiveFile
from archive_lens.archive.owner import parse_iso
from archive_lens.archive.parts import Chunk
from archive_lens.archive.records import CONVERSATION_FORM, RawConversation
from archive_lens.archive.seen import SeenIds
from archive_lens.archive.source import Source
from archive_lens.archive.values import TIME, as_ids, snowflake_time, texts, usable_id

Header = tuple[int, str | None, str | None, str | None, str | None]
"""Message, conversation, sender, recipient, time as told."""


def message_frames(source: Source, account_id: int) -> Iterator[pl.DataFrame]:
    """Rows of `direct_messages`. A record of the ledger is a conversation or a slice of one.

    It is kept where a message of it was new, a duplicate where all were known, and skipped where it holds none.
    """
    seen = SeenIds()
    for kind in kinds.MESSAGE_HEADERS:
        for found in source.files(kind):
            for chunk in source.chunks(found, CONVERSATION_FORM):
                source.note_repairs(found, chunk)
                headers = _new_headers(source, found, chunk, seen)
                if headers:
                    yield _frame(headers, account_id)
            source.compare_with_manifest(found)


def _new_headers(
    source: Source, found: ArchiveFile, chunk: Chunk[RawConversation], seen: SeenIds
) -> list[Header]:
    new: list[Header] = []
    repaired = set(chunk.repaired)
    for position, conversation in enumerate(chunk.records):
        headers = _headers(conversation)
        ids = pl.Series([header[0] for header in headers], dtype=pl.Int64)
        fresh = seen.add(ids).to_list()
        line = source.line(found.file)
        if any(fresh):
            line.add(kept=1, repaired=position in repaired)
        elif headers:
            line.add(duplicates=1)
        else:
            number, offset = chunk.numbers[position], chunk.find_offset(position)
            source.skip(found.file, number, offset, "unusable_record", "it holds no message")
        new += [header for header, is_new in zip(headers, fresh, strict=True) if is_new]
    return new


def _headers(conversation: RawConversation) -> list[Header]:
    headers = []
    for event in conversation.messages or ():
        message = event.messageCreate or event.welcomeMessageCreate
        if message is not None and (message_id := usable_id(message.id)) is not None:
            headers.append(
                (
                    message_id,
                    conversation.conversationId,
                    message.senderId,
                    message.recipientId,
                    message.createdAt,
                )
            )
    return headers


def _frame(headers: list[Header], account_id: int) -> pl.DataFrame:
    ids, conversations, senders, recipients, times = zip(*headers, strict=True)
    return pl.DataFrame(
        {
            "account_id": pl.repeat(account_id, len(ids), dtype=pl.Int64, eager=True),
            "message_id": pl.Series(ids, dtype=pl.Int64),
            "conversation_id": texts(conversations),
            "sender_id": as_ids(senders),
            "recipient_id": as_ids(recipients),
            "sent_at": pl.Series([parse_iso(time) for time in times], dtype=TIME),
        }
    ).with_columns(pl.coalesce("sent_at", snowflake_time(pl.col("message_id"))).alias("sent_at"))
