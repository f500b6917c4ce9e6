"""A server of this machine as a process: started with its log in a file, waited for, asked, ended."""

from __future__ import annotations

import contextlib
import re
import subprocess
import time
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from kept import ROOT, Unavailable

_PATIENCE = 180.0


@contextlib.contextmanager
def started(command: Sequence[object], environ: Mapping[str, str], log: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A process for the time of a block; what it prints goes into the log."""
    with log.open("wb") as output:
        process = subprocess.Popen(
            [str(part) for part in command], env=environ, stdout=output, stderr=subprocess.STDOUT, cwd=ROOT
        )
        try:
            yield process
        finally:
            end(process)


@contextlib.contextmanager
def running(command: Sequence[object]) -> Iterator[str]:
    """A process that prints its address first, by that address. Unavailable where it prints none."""
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE, text=True, cwd=ROOT)
    try:
        line = process.stdout.readline() if process.stdout else ""
        found = re.search(r"http://\S+", line)
        if found is None:
            raise Unavailable(f"{command[1]} did not start: {line}")
        yield found[0]
    finally:
        end(process)


def end(process: subprocess.Popen[bytes] | subprocess.Popen[str]) -> None:
    """End a process, and wait until it has ended."""
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def wait_for(url: str, host: subprocess.Popen[bytes], log: Path) -> None:
    """Wait until a page answers. Unavailable where it does not, or its process has ended."""
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until and host.poll() is None:
        try:
            get(url)
        except OSError:
            time.sleep(0.3)
        else:
            return
    raise Unavailable(f"the page did not start; its log is {log}")


def get(url: str) -> bytes:
    """What an address answers. OSError where it does not."""
    with urllib.request.urlopen(url, timeout=10) as response:
        return bytes(response.read())
