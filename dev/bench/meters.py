"""What a run costs, from Linux' own books: time, processor seconds, peak memory, and how the host answers meanwhile."""

from __future__ import annotations

import contextlib
import os
import subprocess
import threading
import time
import urllib.request
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

_TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100


@dataclass
class Cost:
    """Seconds, processor seconds, peak memory above idle in MiB, answer times of the host in seconds, and how many of
    the seconds came after the last byte (of one file)."""

    seconds: float = 0.0
    processor: float = 0.0
    memory: float = 0.0
    answers: list[float] = field(default_factory=list)
    verifying: float | None = None

    def answer(self, share: float) -> float:
        """The answer time that this share of requests stays below, in milliseconds."""
        ordered = sorted(self.answers)
        return 1000 * ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0


def run_program(command: Sequence[str], folder: Path) -> Cost:
    """What a program and its children cost, from its start to its end; raises where it fails."""
    begun, before = time.monotonic(), os.times()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    output = process.stdout.read() if process.stdout else ""
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise RuntimeError(f"{command[0]} ended with {status}: {output[-2000:]}")
    after = os.times()
    processor = after.children_user - before.children_user + after.children_system - before.children_system
    return Cost(time.monotonic() - begun, processor, usage.ru_maxrss / 1024)


class ProcessMeter:
    """The books of a running process."""

    def __init__(self, pid: int) -> None:
        self._folder = Path("/proc") / str(pid)
        (self._folder / "clear_refs").write_text("5")  # the peak is counted from here
        self._idle = self._memory("VmRSS")
        self._processor = self._seconds()

    def cost(self, seconds: float) -> Cost:
        """What it has cost since the meter was made."""
        return Cost(seconds, self._seconds() - self._processor, self._memory("VmHWM") - self._idle)

    def _memory(self, name: str) -> float:
        lines = (self._folder / "status").read_text().splitlines()
        return int(next(line.split()[1] for line in lines if line.startswith(f"{name}:"))) / 1024

    def _seconds(self) -> float:
        fields = (self._folder / "stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS


@contextlib.contextmanager
def asking(url: str, answers: list[float], pause: float = 0.05) -> Iterator[None]:
    """Asks an address again and again, with a pause between, in the meantime and keeps how long each answer took."""
    over = threading.Event()

    def ask() -> None:
        while not over.is_set():
            begun = time.monotonic()
            urllib.request.urlopen(url).read()
            answers.append(time.monotonic() - begun)
            over.wait(pause)

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
