"""The room that reads X archives: bytes in, typed rows and a ledger out. It knows no database."""

from archive_lens.archive.ledger import FileLedger, Issue, Ledger
from archive_lens.archive.owner import Owner, UsernamePeriod
from archive_lens.archive.reader import Archive, Batch

__all__ = ["Archive", "Batch", "FileLedger", "Issue", "Ledger", "Owner", "UsernamePeriod"]
