"""What all tests share: the servers of dev/, run as they are."""

from __future__ import annotations

import contextlib
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

DEV = Path(__file__).parents[1] / "dev"
Serving = Callable[..., AbstractContextManager[str]]


@contextlib.contextmanager
def serving(name: str, *arguments: object, **environ: str) -> Iterator[str]:
    """A server of dev/ for the time of a block: its address, which it prints first."""
    command = [sys.executable, str(DEV / name), *map(str, arguments)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=os.environ | environ, cwd=DEV.parent)
    assert process.stdout is not None
    try:
        line = process.stdout.readline()
        found = re.search(r"http://\S+", line)
        assert found, line
        yield found[0]
    finally:
        process.terminate()
        process.wait(10)
        process.stdout.close()


@pytest.fixture(scope="session", name="serving")
def _serving() -> Serving:
    return serving
