"""What is made once and kept: tools in the ignored `.dev`, each marked with a stamp of what it was made of."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DEV = ROOT / "dev"
HOME = ROOT / ".dev"


class Unavailable(Exception):
    """Something cannot be had here. The text is one line that says what to do; `output` is what the tool said."""

    def __init__(self, line: str, output: str = "") -> None:
        super().__init__(line)
        self.output = output


def stamp_of(*parts: str) -> str:
    """A short text that changes with any of the parts."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]


def is_fresh(folder: Path, stamp: str) -> bool:
    """Whether the folder was made, to its end, of what the stamp stands for."""
    mark = folder / ".civitai-remake-stamp"
    return mark.is_file() and mark.read_text(encoding="utf-8") == stamp


def keep(folder: Path, stamp: str, told: str, make: Callable[[Path], None]) -> None:
    """Make a folder unless it is fresh; what was left of another making, or of half a one, goes first.

    Raises what `make` raises; the folder is then not fresh.
    """
    if is_fresh(folder, stamp):
        return
    print(f"{told} ...", flush=True)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    make(folder)
    (folder / ".civitai-remake-stamp").write_text(stamp, encoding="utf-8")


def step(command: Sequence[object], advice: str, environ: Mapping[str, str] = os.environ) -> str:
    """Run one step of a making and give what it printed. Unavailable, with the advice, if it fails or is not there."""
    words = [str(part) for part in command]
    try:
        done = subprocess.run(
            words, cwd=ROOT, env=environ, capture_output=True, check=False, encoding="utf-8", errors="replace"
        )
    except OSError as error:
        raise Unavailable(advice, str(error)) from error
    if done.returncode:
        raise Unavailable(advice, (done.stdout + done.stderr)[-1500:])
    return done.stdout


def pip_into(folder: Path, *packages: str, whole: bool = False) -> None:
    """Packages of PyPI in a folder of their own, which disturb no environment; `whole` takes what they need as well.

    Unavailable where they cannot be had.
    """
    needs = () if whole else ("--no-deps",)
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *needs]
    line = f"{', '.join(packages)} could not be fetched from PyPI; check the network connection"
    step([*install, "--target", folder, *packages], line)
