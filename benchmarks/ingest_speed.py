"""CPU seconds and peak memory of `ingest`, beside the plain way: json.load and SQLite's executemany.

    python benchmarks/ingest_speed.py [TWEETS] [ROUNDS]

Makes an archive of so many tweets (100,000 unless told) out of the sample's, with new ids, and reads it
in turns with both, each in a process of its own. CPU seconds and their ratio can be trusted on a busy
machine; wall time cannot.
"""

from __future__ import annotations

import json
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[1]

BASELINE = """
import json, sqlite3, sys, zipfile
text = zipfile.ZipFile(sys.argv[1]).read("data/tweets.js").decode()
tweets = [record["tweet"] for record in json.loads(text[text.index("["):])]
db = sqlite3.connect(sys.argv[2])
db.execute("create table tweets (id, at, text, lang, source, parent, likes, retweets)")
db.execute("create table urls (id, position, short, url)")
db.execute("create table mentions (id, position, user, name)")
db.execute("create table hashtags (id, position, tag)")
db.executemany("insert into tweets values (?,?,?,?,?,?,?,?)", [
    (int(t["id_str"]), t["created_at"], t["full_text"], t.get("lang"), t.get("source"),
     t.get("in_reply_to_status_id_str"), int(t["favorite_count"]), int(t["retweet_count"]))
    for t in tweets])
for table, key, fields in (
    ("urls", "urls", ("url", "expanded_url")),
    ("mentions", "user_mentions", ("id_str", "screen_name")),
    ("hashtags", "hashtags", ("text",)),
):
    marks = ",".join("?" * (2 + len(fields)))
    db.executemany(f"insert into {table} values ({marks})", [
        (int(t["id_str"]), position, *(item.get(field) for field in fields))
        for t in tweets for position, item in enumerate(t["entities"][key])])
db.commit()
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
        for name in ("manifest.js", "account.js"):
            archive.write(ROOT / "sample_archive/data" / name, f"data/{name}")
        with archive.open("data/tweets.js", "w") as file:
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


def cost(command: list[str]) -> tuple[float, float]:
    """CPU seconds and peak memory (MB) of one process."""
    code = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True, "
        "stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL); "
        "u = resource.getrusage(resource.RUSAGE_CHILDREN); print(u.ru_utime + u.ru_stime, u.ru_maxrss)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *command], check=True, capture_output=True, text=True, cwd=ROOT
    )
    seconds, kilobytes = done.stdout.split()
    return float(seconds), float(kilobytes) / 1000


def main() -> None:
    """Prints both costs, their medians and the ratio."""
    tweets, rounds = (int(word) for word in [*sys.argv[1:], *["100000", "3"][len(sys.argv) - 1 :]])
    with tempfile.TemporaryDirectory() as folder:
        archive = Path(folder) / "archive.zip"
        make_archive(archive, tweets)
        ours, plain = [], []
        for number in range(rounds):
            db = Path(folder) / f"{number}"
            ours.append(
                cost(
                    [
                        sys.executable,
                        "-m",
                        "archive_lens",
                        "ingest",
                        str(archive),
                        "--db",
                        f"{db}.duckdb",
                    ]
                )
            )
            plain.append(cost([sys.executable, "-c", BASELINE, str(archive), f"{db}.sqlite"]))
        for name, runs in (("archive_lens", ours), ("json + sqlite", plain)):
            seconds, memory = zip(*runs, strict=True)
            print(f"{name:14} {statistics.median(seconds):6.2f} CPU s  {max(memory):6.0f} MB")
        ratio = statistics.median(p[0] / o[0] for o, p in zip(ours, plain, strict=True))
        print(
            f"the plain way costs {ratio:.1f} times as much; this machine used {_own_cpu():.0f} CPU s"
        )


def _own_cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main()
