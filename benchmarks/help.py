"""CPU seconds of `--help` and `--version`, as times of a bare Python's start.

    python benchmarks/help.py

Each command in turns with `python -c pass`, nine times, so that a busy machine slows both alike. User and system
seconds of the process; the median.
"""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys

from archive_lens.commands.group import COMMANDS

ROUNDS = 9


def cpu_seconds(*words: str) -> float:
    """User and system seconds of a Python that runs the words."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *words], stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def main() -> None:
    """Prints a line for each command."""
    bare: list[float] = []
    helped: dict[str, list[float]] = {}
    for _ in range(ROUNDS):
        for words in ("--version", "--help", *(f"{name} --help" for name in COMMANDS)):
            bare.append(cpu_seconds("-c", "pass"))
            helped.setdefault(words, []).append(cpu_seconds("-m", "archive_lens", *words.split()))
    start = statistics.median(bare)
    print(f"a bare start: {start * 1000:.1f} ms")
    for words, seconds in helped.items():
        median = statistics.median(seconds)
        print(f"{words:16} {median * 1000:6.1f} ms, {median / start:.1f} times")


if __name__ == "__main__":
    main()
