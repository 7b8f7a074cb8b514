"""A process of our own that answers questions, and what ends it: it sees nothing of ours but the import path."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from threading import Event, Timer

START_SECONDS = 30.0  # to be ready, on a busy machine
GRACE_SECONDS = 0.5  # for DuckDB to stop by itself, which it mostly does

#: All that the process is told of its surroundings: where the system finds libraries.
_ENVIRONMENT = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SYSTEMROOT")


@contextmanager
def serving(module: str) -> Iterator[subprocess.Popen[bytes]]:
    """A fresh interpreter that runs `serve()` of the module between two pipes; it does not outlive the block."""
    program = f"import sys; sys.path[:] = sys.argv[1:]; from {module} import serve; serve()"
    flags = ["-I", "-S", *(["-B"] if sys.dont_write_bytecode else [])]
    process = subprocess.Popen(
        [sys.executable, *flags, "-c", program, *sys.path],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={name: os.environ[name] for name in _ENVIRONMENT if name in os.environ},
    )
    try:
        yield process
    finally:
        process.kill()
        for stream in (process.stdin, process.stdout):
            with suppress(OSError):
                stream.close()  # type: ignore[union-attr]  # both are pipes
        process.wait()


@contextmanager
def killed_after(process: subprocess.Popen[bytes], seconds: float) -> Iterator[Callable[[], bool]]:
    """Ends the process when the block takes longer; the block can ask whether that has happened."""
    late = Event()

    def end() -> None:
        late.set()
        process.kill()

    timer = Timer(seconds, end)
    timer.daemon = True
    timer.start()
    try:
        yield late.is_set
    finally:
        timer.cancel()
