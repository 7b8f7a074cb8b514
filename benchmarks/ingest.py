"""CPU seconds and peak memory of `ingest`, beside what it cannot do without and beside the plain way.

    pip install pysimdjson
    python benchmarks/ingest.py [--tweets 100000] [--rounds 3] [--only ours] [--archive ZIP]

Three ways, in turns, so that a busy machine slows all of them alike; each in a process of its own:

ours    the whole program, from its start to the swapped-in database
floor   inflating, parsing with simdjson and writing ready columns with DuckDB, and nothing else
plain   json.load and SQLite's executemany, loading the same kinds of record

The archive is made of the sample's tweets, with new ids, in one part. CPU seconds and their ratios can be
trusted on a busy machine; wall time cannot.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import re
import statistics
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
LISTS = ("like", "follower", "following")
WAYS = ("ours", "floor", "plain")

PLAIN = """
import json, sqlite3, sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
def records(name, key):
    text = archive.read(f"data/{name}.js").decode()
    return [record[key] for record in json.loads(text[text.index("["):])]
db = sqlite3.connect(sys.argv[2])
db.execute("create table tweets (id integer, at, text, lang, source, parent, user, name, likes, retweets)")
db.execute("create table urls (id, position, short, url)")
db.execute("create table mentions (id, position, user, name)")
db.execute("create table hashtags (id, position, tag)")
db.execute("create table media (id, position, media, type)")
db.execute("create table likes (id, text)")
db.execute("create table people (kind, id)")
tweets = records("tweets", "tweet")
db.executemany("insert into tweets values (?,?,?,?,?,?,?,?,?,?)", [
    (int(t["id_str"]), t["created_at"], t["full_text"], t.get("lang"), t.get("source"),
     t.get("in_reply_to_status_id_str"), t.get("in_reply_to_user_id_str"), t.get("in_reply_to_screen_name"),
     int(t["favorite_count"]), int(t["retweet_count"]))
    for t in tweets])
def items(t, key):
    holder = t.get("extended_entities", t["entities"]) if key == "media" else t["entities"]
    return holder.get(key, ())
for table, key, fields in (
    ("urls", "urls", ("url", "expanded_url")),
    ("mentions", "user_mentions", ("id_str", "screen_name")),
    ("hashtags", "hashtags", ("text",)),
    ("media", "media", ("id_str", "type")),
):
    marks = ",".join("?" * (2 + len(fields)))
    db.executemany(f"insert into {table} values ({marks})", [
        (int(t["id_str"]), position, *(item.get(field) for field in fields))
        for t in tweets for position, item in enumerate(items(t, key))])
db.executemany("insert into likes values (?,?)",
    [(int(like["tweetId"]), like.get("fullText")) for like in records("like", "like")])
for kind in ("follower", "following"):
    db.executemany("insert into people values (?,?)",
        [(kind, int(user["accountId"])) for user in records(kind, kind)])
db.commit()
"""

# Columns are made by our own reader before the clock starts, so only their writing is counted.
FLOOR = """
import resource, sys, zipfile
from pathlib import Path
import simdjson
from archive_lens.archive import Archive
from archive_lens.archive.inflate import crc32, decompressobj
from archive_lens.store.database import Database
path, target = Path(sys.argv[1]), Path(sys.argv[2])
with Archive.open(path) as archive:
    batches = [batch.frames for batch in archive.batches()]
packed = zipfile.ZipFile(path)
info = packed.getinfo("data/tweets.js")
with path.open("rb") as file:
    file.seek(info.header_offset + 26)
    sizes = file.read(4)
    file.seek(int.from_bytes(sizes[:2], "little") + int.from_bytes(sizes[2:], "little"), 1)
    deflated = file.read(info.compress_size)
def cpu():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime
start = cpu()
inflate, out, crc = decompressobj(-15), [], 0
for at in range(0, len(deflated), 1 << 15):
    block = inflate.decompress(deflated[at : at + (1 << 15)])
    crc = crc32(block, crc)
    out.append(block)
assert crc == info.CRC
inflated = cpu()
text = b"".join(out)
text = text[text.index(b"[") :]
ready = cpu()
simdjson.Parser().parse(text)
parsed = cpu()
database = Database.create(target, is_large=True)
laid = cpu()
for frames in batches:
    for table, frame in frames.items():
        database.append(table, frame)
database.checkpoint()
database.close()
print(inflated - start, parsed - ready, cpu() - laid)
"""


def make_archive(path: Path, tweets: int) -> None:
    """A ZIP with so many tweets: the sample's over and over, each time with higher ids."""
    parts = sorted((ROOT / "sample_archive/data").glob("tweets*.js"))
    texts = [part.read_text(encoding="utf-8") for part in parts]
    records = [
        json.dumps(record, ensure_ascii=False, indent=2)
        for text in texts
        for record in json.loads(text[text.index("[") :])
    ]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("manifest", "account", *LISTS):
            archive.write(ROOT / f"sample_archive/data/{name}.js", f"data/{name}.js")
        with archive.open("data/tweets.js", "w", force_zip64=True) as file:
            file.write(b"window.YTD.tweets.part0 = [\n")
            for number in range(tweets):
                again, which = divmod(number, len(records))
                shift = again * 4_096  # a thousandth of a millisecond's worth of ids
                moved = re.sub(
                    r'("id(?:_str)?": ")(\d{15,19})"',
                    lambda found, shift=shift: f'{found[1]}{int(found[2]) + shift}"',
                    records[which],
                )
                file.write((",\n" if number else "").encode() + moved.encode())
            file.write(b"\n]")


def cost(command: list[str]) -> tuple[float, float, str]:
    """CPU seconds, peak memory (MB) and output of one process."""
    code = (
        "import resource, subprocess, sys\n"
        "done = subprocess.run(sys.argv[1:], capture_output=True, text=True)\n"
        "used = resource.getrusage(resource.RUSAGE_CHILDREN)\n"
        "print(used.ru_utime + used.ru_stime, used.ru_maxrss, done.stdout)\n"
        "sys.exit(done.stderr if done.returncode else 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *command], check=True, capture_output=True, text=True, cwd=ROOT
    )
    seconds, kilobytes, output = done.stdout.split(" ", 2)
    return float(seconds), float(kilobytes) / 1000, output


def run(way: str, archive: Path, target: Path) -> tuple[float, float]:
    """CPU seconds and peak memory of one way."""
    python = sys.executable
    if way == "ours":
        command = [python, "-m", "archive_lens", "ingest", "-q", str(archive), "--db", str(target)]
    else:
        command = [python, "-c", FLOOR if way == "floor" else PLAIN, str(archive), str(target)]
    seconds, memory, output = cost(command)
    if way == "floor":  # what was ready before the clock started does not count
        steps = [float(word) for word in output.split()]
        print("      floor: inflate {:.2f}, parse {:.2f}, write {:.2f}".format(*steps))
        seconds = sum(steps)
    return seconds, memory


def main() -> None:
    """Prints CPU seconds (median), peak memory and the two ratios."""
    parser = argparse.ArgumentParser(description="The cost of ingest beside floor and plain way.")
    parser.add_argument("--tweets", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", choices=WAYS)
    parser.add_argument(
        "--archive", type=Path, help="an archive of one part, in place of a made one"
    )
    asked = parser.parse_args()
    ways = (asked.only,) if asked.only else WAYS
    if "floor" in ways and importlib.util.find_spec("simdjson") is None:
        parser.error("the floor needs simdjson: pip install pysimdjson, or take --only ours")
    costs: dict[str, list[tuple[float, float]]] = {way: [] for way in ways}
    with tempfile.TemporaryDirectory() as folder:
        archive = asked.archive or Path(folder) / "archive.zip"
        if not asked.archive:
            make_archive(archive, asked.tweets)
        for number in range(asked.rounds):
            for way in ways:
                target = Path(folder) / f"{way}-{number}.db"
                costs[way].append(run(way, archive, target))
                target.unlink()
    for way, runs in costs.items():
        seconds, memory = zip(*runs, strict=True)
        print(f"{way:6} {statistics.median(seconds):6.2f} CPU s  {max(memory):6,.0f} MB at most")
    for name, above, below, target in (
        ("ours / floor", "ours", "floor", "at most 4"),
        ("plain / ours", "plain", "ours", "at least 2.5"),
    ):
        if above in costs and below in costs:
            ratios = [a[0] / b[0] for a, b in zip(costs[above], costs[below], strict=True)]
            print(f"{name}: {statistics.median(ratios):.2f} (wanted: {target})")


if __name__ == "__main__":
    main()
