"""What of an address can be somebody's own: a domain, or an account's corner of a platform."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

# Subdomains that a platform keeps for itself.
_OF_THE_PLATFORM = frozenset(
    {"about", "api", "app", "blog", "developer", "discover", "get", "help", "link", "links", "mobile", "newsletter", "on", "open", "support"}
)  # fmt: skip


@cache
def hosts(name: str) -> frozenset[str]:
    """What `lexica/NAME.txt` lists: platforms and the parts of their paths, or shorteners."""
    text = (files("archive_lens.analyses") / "lexica" / f"{name}.txt").read_text(encoding="utf-8")
    return frozenset(line for line in text.splitlines() if not line.startswith("#"))


def own_place(domain: str | None, url: str) -> str | None:
    """What can be owned behind a canonical address, None where nobody could tell.

    It is the domain, but on a platform the host with the account in its path, `github.com/mira` or
    `youtube.com/channel/name`; or the host where accounts have subdomains. A path that only names a page
    (`youtube.com/watch`) is nobody's, and so is one of an encyclopaedia or a newspaper.
    """
    host, _, path = url.partition("/")
    site = domain or host
    if host in hosts("shorteners"):
        return None
    subdomain = host.removesuffix(site).rstrip(".")
    if site in hosts("platforms-by-subdomain") and subdomain not in {"", *_OF_THE_PLATFORM}:
        return host
    if not {host, site} & hosts("platforms"):
        return site
    if {host, site} & hosts("platforms-of-nobody"):
        return None
    first, _, rest = path.partition("?")[0].lower().partition("/")
    second = rest.partition("/")[0]
    if first in hosts("platform-pages"):
        return None
    if first in hosts("platform-sections"):
        return f"{host}/{first}/{second}" if second else None
    return f"{host}/{first}" if first else None


def stem_of(place: str) -> str:
    """The name in a place: the account on a platform, else the first part of the host."""
    return place.rpartition("/")[2].lstrip("@") if "/" in place else place.partition(".")[0]
