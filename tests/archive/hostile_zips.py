"""ZIPs that lie, bombs, things that are no ZIP, odd names, and folders."""

from __future__ import annotations

import io
import os
import socket
import struct
import tarfile
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.archive.builders import write_folder
from tests.archive.hostile_files import LIKES, TWEETS, Build, Case, of, written
from tests.archive.raw_zips import FULL, STORED, Ends, Member, deflated, zip_of

TWEETS_MEMBER = Member(b"data/tweets.js", TWEETS)
GOOD = (Member(b"data/like.js", LIKES), TWEETS_MEMBER)
STUB = b"MZ this program unpacks itself" + bytes(500)


def tweets(**lies: object) -> tuple[Member, ...]:
    """The good archive, with these lies about data/tweets.js."""
    return GOOD[0], Member(b"data/tweets.js", TWEETS, **lies)  # type: ignore[arg-type]


def refused(name: str, words: str, *members: Member, **how: object) -> Case:
    return Case(f"zip/{name}", of(*members, **how), refused=words)  # type: ignore[arg-type]


def read(name: str, *members: Member, **how: object) -> Case:
    return Case(f"zip/{name}", of(*members, **how))  # type: ignore[arg-type]


def damaged(name: str, says: str, *members: Member) -> Case:
    return Case(f"zip/{name}", of(*members), status="damaged", says=says)


def cases() -> Iterator[Case]:
    yield from _sound()
    yield from _names()
    yield from _lying()
    yield from _torn()
    yield from _bombs()
    yield from _no_zips()
    yield from _folders()


def _sound() -> Iterator[Case]:
    yield read("deflated", *GOOD)
    yield read("stored", *tweets(method=STORED))
    yield read("descriptor", *tweets(has_descriptor=True))
    yield read("zip64-sizes", *tweets(is_large=True))
    yield read("zip64-end", *GOOD, ends=Ends(is_large=True))
    yield read("zip64-end-beside-true-counts", *GOOD, ends=Ends(is_large=True, plain_count=2))
    yield read("zip64-and-descriptor", *tweets(is_large=True, has_descriptor=True))
    yield read("comment", *GOOD, ends=Ends(comment=b"made on a Monday"))
    yield read("longest-comment", *GOOD, ends=Ends(comment=b"x" * 65_535))
    yield read("stub-in-front", *GOOD, prefix=STUB)
    yield read("stub-in-front-counted", *GOOD, prefix=STUB, shift=len(STUB))
    yield read("stub-in-front-of-zip64", *GOOD, prefix=STUB, ends=Ends(is_large=True))
    yield read("gap-between-entries", *tweets(behind=bytes(5_000)))
    yield read("own-header-lies-about-size", *tweets(local_size=1))
    yield read("own-header-with-extra", *tweets(local_extra=bytes(60_000)))
    yield read("other-utf8-flags", *tweets(flags=0x800, local_flags=0))
    yield read("directory-entries", Member(b"data/", mode=0o40755), *GOOD)
    yield read("bytes-behind-the-stream", *tweets(packed=deflated(TWEETS) + b"junk"))
    yield read("encrypted-photo", *GOOD, Member(b"data/tweets_media/1.jpg", b"x", flags=1))
    yield read("photo-of-unknown-method", *GOOD, Member(b"data/tweets_media/1.jpg", method=99))
    yield read("photo-twice", *GOOD, *[Member(b"data/tweets_media/1.jpg", b"x")] * 2)
    yield read("link-among-photos", *GOOD, Member(b"data/tweets_media/1.jpg", b"/", mode=0o120777))
    yield read("photo-that-would-be-a-bomb", *GOOD, Member(b"data/a.mp4", b"x", size=1 << 40 >> 9))
    yield read("zip-among-photos", *GOOD, Member(b"data/m/a.zip", zip_of(GOOD), method=STORED))
    many = [Member(b"data/tweets_media/%d.jpg" % at, b"", method=STORED) for at in range(9_000)]
    yield read("thousands-of-photos", *GOOD, *many)
    yield read("count-without-upper-bits", *GOOD, *_photos(65_536), ends=Ends(count=2))
    yield read("hundred-thousand-photos", *GOOD, *_photos(100_000), ends=Ends(is_large=True))


def _photos(count: int) -> list[Member]:
    return [Member(b"data/m/%d" % at, b"", method=STORED) for at in range(count)]


def _names() -> Iterator[Case]:
    inside = [Member(b"twitter-2024/" + one.name, one.content) for one in GOOD]
    yield read("enclosing-folder", *inside, Member(b"__MACOSX/data/._tweets.js", b"x"))
    yield read("windows-names", *[Member(m.name.replace(b"/", b"\\"), m.content) for m in GOOD])
    yield read("dotted-names", *[Member(b"./" + m.name, m.content) for m in GOOD])
    yield read(
        "folder-of-65000-letters", *[Member(b"a" * 65_000 + b"/" + m.name, m.content) for m in GOOD]
    )
    odd = {
        "climbing": b"../../etc/passwd",
        "absolute": b"/etc/passwd.js",
        "drive": b"C:\\Windows\\system.js",
        "ansi": b"data/\x1b[2J\x1b]52;c;eA==\x07.js",
        "newline": b"data/x\narchive-lens: error: no.js",
        "return": b"data/x\rgone.js",
        "c1": "data/\x9b31m.js".encode(),
        "bidi": "data/\u202esj.x.js".encode(),
        "nul": b"data/tweets.js\0.jpg",
        "not-utf8": b"data/\xff\xfe\x80.js",
        "not-utf8-though-it-says-so": b"data/\xff\xc0\xaf.js",
        "longest": b"data/" + b"n" * 65_500 + b".js",
        "quotes": b"data/'\"; drop table tweets; --.js",
        "empty": b"",
        "slashes": b"data////.js",
        "markup": b"data/[red]<b>&amp;.js",
        "upper": b"data/TWEETS.JS",
        "title": b"data/Tweets.js",
        "deep": b"data/" + b"d/" * 9_000 + b"x.js",
    }  # fmt: skip
    for name, raw in odd.items():
        flags = 0x800 if name.endswith("says-so") else 0
        yield read(f"name-{name}", *GOOD, Member(raw, b"x", flags=flags))
    surrogate = Member(b"data/\xed\xa0\x80.js", b"x", flags=0x800)
    yield read("name-surrogate", *GOOD, surrogate)


def _lying() -> Iterator[Case]:
    two = "more than one directory"
    broken = "its directory is damaged"
    parts = "one of several parts"
    hidden = zip_of([Member(b"data/tweets.js", b"= []")])
    yield refused("zip-in-comment", two, *GOOD, ends=Ends(comment=hidden))
    short = hidden[:-2] + b"\0\0 and more"
    yield refused("zip-in-comment-that-ends-early", two, *GOOD, ends=Ends(comment=short))
    yield refused("two-zips", "does not list", *GOOD, prefix=zip_of(GOOD))
    yield refused("unlisted-entry-in-front", "does not list", *GOOD, prefix=zip_of(GOOD)[:80])
    for name, ends in {
        "count-too-low": Ends(count=1),
        "count-too-high": Ends(count=3),
        "directory-too-short": Ends(size=60),
        "directory-too-long": Ends(size=1 << 20),
        "directory-beyond-the-end": Ends(offset=1 << 30),
        "zip64-count-too-high": Ends(is_large=True, large_count=9),
        "zip64-record-elsewhere": Ends(is_large=True, large_start=0),
    }.items():
        yield refused(name, broken, *GOOD, ends=ends)
    yield refused(
        "directory-of-billions",
        "its directory is damaged",
        *GOOD,
        ends=Ends(is_large=True, size=1 << 62),
    )
    yield refused("zip64-beside-other-count", two, *GOOD, ends=Ends(is_large=True, plain_count=1))
    yield refused("zip64-field-missing", broken, *tweets(size=FULL))
    yield refused(
        "zip64-field-short", broken, *tweets(size=FULL, extra=struct.pack("<HHI", 1, 4, 9))
    )
    yield refused(
        "zip64-field-cut", broken, *tweets(size=FULL, extra=struct.pack("<HHI", 1, 99, 9))
    )
    yield refused("zip64-offset-beyond", "overlap", *tweets(is_large=True, offset=1 << 50))
    yield refused("zip64-packed-size-lies", "overlap", *tweets(is_large=True, packed_size=1 << 50))
    yield refused("several-disks", parts, *GOOD, ends=Ends(disk=1))
    yield refused("several-disks-zip64", parts, *GOOD, ends=Ends(is_large=True, disks=2))
    yield refused("entry-on-another-disk", parts, *tweets(disk=1))
    yield refused("entry-on-another-disk-zip64", broken, *tweets(disk=0xFFFF))
    yield refused("two-names", "two different names", *tweets(local_name=b"data/tweetz.js"))
    yield refused("two-names-by-nul", "two different names", *tweets(local_name=b"data/tweets.j\0"))
    yield refused("two-methods", "packed otherwise", *tweets(local_method=STORED))
    yield refused("encrypted-in-one-header", "packed otherwise", *tweets(local_flags=1))
    yield refused("encrypted", "encrypted", *tweets(flags=1))
    yield refused("strongly-encrypted", "encrypted", *tweets(flags=0x41))
    for method in (1, 6, 9, 12, 14, 93, 95, 98, 99, 0xFFFF):
        yield refused(f"method-{method}", f"by method {method}", *tweets(method=method))
    yield refused("link", "is a link", *tweets(mode=0o120777))
    yield refused("twice", "2 times", *GOOD, TWEETS_MEMBER)
    yield refused("twice-by-backslash", "2 times", *GOOD, Member(b"data\\tweets.js", TWEETS))
    yield refused("twice-by-dot", "2 times", *GOOD, Member(b"./data/tweets.js", TWEETS))
    yield refused("shared-offset", "overlap", *tweets(offset=0))
    yield refused(
        "no-entry-there",
        "not where",
        *tweets(offset=len(zip_of(GOOD[:1])) - 22 - 46 - len(GOOD[0].name) + 1, behind=bytes(9)),
    )
    yield refused("into-the-directory", "overlap", *tweets(packed_size=1 << 16))
    small, large = _in_extra()
    yield refused("quoted-in-extra", "overlap", small, large)
    yield refused("quoted", "overlap", *_quoted(30))
    yield damaged("wrong-checksum", "checksum is wrong", *tweets(crc=1))
    yield damaged("longer-by-a-byte", "longer", *tweets(size=len(TWEETS) - 1))
    yield damaged("shorter", "shorter", *tweets(size=len(TWEETS) + 1))
    yield damaged("much-shorter", "shorter", *tweets(size=1 << 25))
    lies = {"size": 40}
    longer = damaged("much-longer", "longer", *tweets(**lies))
    yield Case(
        longer.name,
        longer.build,
        ids=(),
        counts=(1, 0, 0, 0, 1, 0),
        status="damaged",
        says="longer",
    )


def _in_extra() -> tuple[Member, Member]:
    """The extra field of the first holds the whole second entry, and its data is the second's."""
    inner = zip_of([TWEETS_MEMBER])[: 30 + 14 + len(deflated(TWEETS))]
    first = Member(b"data/like.js", LIKES, packed=b"", packed_size=9, local_extra=inner)
    return first, Member(b"data/tweets.js", TWEETS, offset=30 + 12, packed=b"")


def _quoted(times: int) -> list[Member]:
    """Each entry's data is all entries behind it: what David Fifield built in 2019."""
    names = [b"data/like-part%d.js" % at for at in range(times)]
    rest, members = deflated(bytes(1 << 16)), []
    for name in reversed(names):
        member = Member(name, bytes(1 << 16), packed=rest)
        members.append(member)
        header = zip_of([member])[: 30 + len(name)]
        rest = b"\0" + struct.pack("<HH", len(header), 0xFFFF ^ len(header)) + header + rest
    offset = 0
    members.reverse()
    for at, member in enumerate(members):
        member.offset, member.packed_size = offset, len(member.packed or b"")
        offset += 30 + len(member.name) + 5
        if at:
            member.packed = b""
    return [*members, TWEETS_MEMBER]


def _torn() -> Iterator[Case]:
    whole = zip_of(GOOD)
    cut = "its end is missing"
    for name, kept in {"half": len(whole) // 2, "by-one": len(whole) - 1, "to-four": 4}.items():
        yield Case(f"zip/cut-{name}", written(whole[:kept]), refused=cut)
    yield Case("zip/more-behind-it", written(whole + b"more"), refused=cut)
    yield Case("zip/zeros-behind-it", written(whole + bytes(4_096)), refused=cut)
    yield Case("zip/end-only-begun", written(whole + b"PK\x05\x06"), refused=cut)
    packed = deflated(TWEETS)
    half = packed[: len(packed) // 2]
    for name, content in {
        "stream-cut": half,
        "stream-broken": half[:-20] + b"\xff" * 40 + packed[len(half) :],
        "stream-empty": b"",
        "stream-nonsense": b"\xff" * 200,
    }.items():
        case = damaged(name, "", *tweets(packed=content))
        yield Case(case.name, case.build, ids=(), counts=None, status="damaged")


def _bombs() -> Iterator[Case]:
    spaces = deflated(b" " * (1 << 20)) * 66
    yield refused("bomb-by-ratio", "more than 200 times", *tweets(packed=spaces, size=66 << 20))
    likes = [
        Member(b"data/like-part%d.js" % at, b" ", size=60 << 20, packed=bytes(60 << 10))
        for at in range(1, 40)
    ]
    yield refused("bomb-in-many-files", "more than 200 times", *GOOD, *likes)
    yield refused("claims-3-gb", "too large", *tweets(size=3 << 30, packed=bytes(16 << 20)))
    yield refused(
        "claims-4-gb-zip64",
        "too large",
        *tweets(size=4 << 30, packed=bytes(22 << 20), is_large=True),
    )
    stored = deflated(b"[" * (40 << 20))
    bomb = damaged("bomb-that-claims-little", "longer", *tweets(packed=stored))
    yield Case(bomb.name, bomb.build, ids=(), counts=None, status="damaged", says="longer")
    yield refused(
        "too-many-entries",
        "more than 200,000 files",
        *GOOD,
        *_photos(200_001),
        ends=Ends(is_large=True),
    )
    long = [Member(b"x" * 65_535, method=STORED, offset=0) for _ in range(600)]
    yield refused("directory-of-40-mb", "more than 200,000 files", *long)


def _no_zips() -> Iterator[Case]:
    no_zip, nothing = "it is no ZIP file", "it has no data/manifest.js and no tweets.js"
    tar = io.BytesIO()
    with tarfile.open(fileobj=tar, mode="w") as target:
        target.addfile(tarfile.TarInfo("data/tweets.js"))
    for name, content in {
        "empty": b"",
        "one-byte": b"P",
        "text": b"hello, I am no archive",
        "html": b"<html><body>404</body></html>",
        "zeros": bytes(100_000),
        "gzip": b"\x1f\x8b\x08\0" + bytes(50),
        "rar": b"Rar!\x1a\x07\0" + bytes(50),
        "7z": b"7z\xbc\xaf\x27\x1c" + bytes(50),
        "tar": tar.getvalue(),
        "duckdb": bytes(8) + b"DUCK" + bytes(4_096),
        "loose-tweets": TWEETS,
    }.items():
        yield Case(f"file/{name}", written(content), refused=no_zip)
    yield Case("file/empty-zip", written(zip_of([])), refused=nothing)
    yield Case("file/pk", written(b"PK\x03\x04"), refused="its end is missing")
    nested = zip_of([Member(b"twitter.zip", zip_of(GOOD), method=STORED)])
    yield Case("file/zip-in-zip", written(nested), refused=nothing)
    yield Case("file/photos-only", of(Member(b"data/a.jpg", b"x")), refused=nothing)
    yield Case(
        "file/followers-only",
        of(Member(b"data/manifest.js", b"= {}")),
        refused="neither tweets nor likes",
    )
    twins = [Member(folder + one.name, one.content) for folder in (b"a/", b"b/") for one in GOOD]
    yield Case("file/two-archives", of(*twins), refused="holds 2 archives")
    yield Case("file/missing", lambda folder: folder / "none.zip", refused="no file or folder")
    yield Case("file/below-a-file", lambda folder: written(b"x")(folder) / "b", refused="no file")
    yield Case(
        "file/name-of-4000-letters", lambda folder: folder / ("n" * 4_000), refused="no file"
    )
    yield Case("file/name-with-nul", lambda folder: folder / "a\0b.zip", refused="no file")
    yield Case("file/device", lambda folder: Path("/dev/zero"), refused="neither a file nor")
    yield Case("file/pipe", _made(os.mkfifo), refused="neither a file nor a folder")
    yield Case("file/socket", _made(_bind), refused="neither a file nor a folder")
    yield Case("file/link-to-itself", _made(lambda path: path.symlink_to(path)), refused="no file")
    yield Case("file/ansi-name", written(b"x", "\x1b[2J\n.zip"), refused="<U+001B>[2J<U+000A>.zip")
    yield Case(
        "file/name-of-odd-bytes", written(b"x", os.fsdecode(b"\xff.zip")), refused="\ufffd.zip"
    )
    yield Case("file/name-of-odd-bytes-read", written(zip_of(GOOD), os.fsdecode(b"\xff.zip")))


def _made(make: Callable[[Path], object]) -> Build:
    def build(folder: Path) -> Path:
        make(folder / "a.zip")
        return folder / "a.zip"

    return build


def _bind(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(path))


def _folders() -> Iterator[Case]:
    files = {"data/tweets.js": TWEETS, "data/like.js": LIKES}

    def folder_with(change: Callable[[Path], object], name: str = "a.zip") -> Build:
        def build(folder: Path) -> Path:
            path = write_folder(folder / name, files)
            change(path)
            return path

        return build

    def instead(path: Path, make: Callable[[Path], object]) -> None:
        path.unlink()
        make(path)

    yield Case("folder/named-as-zip", folder_with(lambda path: None))
    yield Case("folder/empty", lambda folder: folder, refused="no tweets.js")
    yield Case(
        "folder/link-as-tweets",
        folder_with(lambda p: instead(p / "data/tweets.js", lambda f: f.symlink_to("like.js"))),
        refused="is a link",
    )
    yield Case(
        "folder/pipe-as-tweets",
        folder_with(lambda p: instead(p / "data/tweets.js", os.mkfifo)),
        refused="is a pipe",
    )
    yield Case("folder/pipe-among-the-unknown", folder_with(lambda p: os.mkfifo(p / "data/new.js")))
    yield Case(
        "folder/link-among-the-unknown",
        folder_with(lambda p: (p / "data/new.js").symlink_to("/etc/passwd")),
    )
    yield Case("folder/loop", folder_with(lambda p: (p / "data/loop").symlink_to(p)))
    yield Case("folder/folder-as-a-file", folder_with(lambda p: (p / "data/follower.js").mkdir()))
    yield Case(
        "folder/odd-bytes",
        folder_with(lambda p: (p / "data" / os.fsdecode(b"\xff\xfe.js")).write_text("x")),
    )
    yield Case("folder/ansi", folder_with(lambda p: (p / "data" / "\x1b[31m\n.js").write_text("x")))
    yield Case("folder/deep", folder_with(_dig))
    yield Case("folder/named-by-odd-bytes", folder_with(lambda path: None, os.fsdecode(b"\xff")))


def _dig(path: Path) -> None:
    """As deep as a path can be named."""
    here = path / "data"
    for _ in range(100):
        here /= "d" * 30
    here.mkdir(parents=True)
    (here / "x.js").write_text("x")
