"""What all tests share: the servers of dev/, run as they are, and the pack as a user unpacks it."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from hypothesis import settings

# How many examples a property test tries; a slow machine is no fault of what it tries.
settings.register_profile("project", max_examples=int(os.environ.get("CIVITAI_REMAKE_EXAMPLES", "100")), deadline=None)
settings.load_profile("project")

ROOT = Path(__file__).parents[1]
DEV = ROOT / "dev"
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


@pytest.fixture
def copy_of_the_pack() -> Callable[[Path], Path]:
    """Makes a folder what a user unpacks: the code, the built panel and the project's file; gives the folder."""

    def copy(folder: Path) -> Path:
        folder.mkdir(parents=True)
        for name in ("__init__.py", "civitai_routes.py", "civitai_download.py", "pyproject.toml"):
            shutil.copy(ROOT / name, folder / name)
        for name in ("civitai_nodes", "civitai_utils", "pipeline", "js"):
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        return folder

    return copy
