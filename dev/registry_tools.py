"""The registry's own tool, comfy-cli, from PyPI: kept apart from the environment, and silent towards its makers."""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import kept
from kept import HOME, ROOT

PACKAGE = "comfy-cli==1.23.0"
FOLDER = HOME / "comfy-cli"


@functools.cache
def ready() -> None:
    """The tool. Unavailable where PyPI is out of reach."""
    stamp = kept.stamp_of(PACKAGE)
    kept.keep(FOLDER, stamp, "Fetching comfy-cli", lambda folder: kept.pip_into(folder, PACKAGE, whole=True))


def command(*arguments: str) -> list[str]:
    """A command of the tool, which never asks."""
    return [sys.executable, "-m", "comfy_cli", "--skip-prompt", *arguments]


def environ(home: Path, given: Mapping[str, str] = os.environ) -> dict[str, str]:
    """The environment in which the tool runs: a home of its own, and nothing is sent or asked."""
    quiet = {"DO_NOT_TRACK": "1", "COMFY_NO_TELEMETRY": "1", "COMFY_NO_UPDATE_CHECK": "1", "PYTHONUTF8": "1"}
    return {**given, **quiet, "PYTHONPATH": str(FOLDER), "HOME": str(home), "USERPROFILE": str(home)}


def copy_tracked(folder: Path) -> None:
    """The files that git tracks, as they are now, in a repository of their own: what the registry would be given."""
    git = ["git", "-C", str(ROOT), "ls-files", "-z"]
    tracked = subprocess.run(git, capture_output=True, text=True, check=True, encoding="utf-8").stdout
    for name in filter(None, tracked.split("\0")):
        # A file that was just removed is tracked until the next commit.
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, folder / name)
    for arguments in (["init", "--quiet"], ["add", "--all", "--force"]):
        subprocess.run(["git", "-C", str(folder), *arguments], capture_output=True, check=True)
