"""Whose a host is: the registrable domain by the public suffix list that ships with its library, offline."""

from __future__ import annotations

from functools import cache

from publicsuffixlist import PublicSuffixList


@cache
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList()  # 0.05 s


@cache
def registrable_domain(host: str) -> str | None:
    """The part of a host that can be registered: `blog.example.co.uk` gives `example.co.uk`; None for none."""
    return _suffixes().privatesuffix(host.lower().rstrip(".")) or None
