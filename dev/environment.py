"""The environment of demo and tests, made from nothing but Python and git: everything lands in the ignored `.dev`."""

from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import kept
from kept import DEV, HOME, ROOT, Unavailable

VENV = HOME / "venv"
# The newest frontend, and the oldest whose PrimeVue and Nodes 2.0 behave otherwise.
FRONTENDS = ("1.58.1", "1.35.9")


def python() -> Path:
    """The environment's own interpreter."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def is_inside() -> bool:
    """Whether this process runs in the environment."""
    return Path(sys.prefix).resolve() == VENV.resolve()


def make() -> None:
    """Make or refresh the environment; a second call does nothing. Unavailable, with the way out, if it cannot be."""
    _link_for_types()
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")

    def fill(folder: Path) -> None:
        _make_venv(folder)
        install = [python(), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        line = "the development packages could not be fetched from PyPI; check the network connection"
        kept.step([*install, "--editable", ROOT, *dev_packages(text)], line)

    kept.keep(VENV, kept.stamp_of(text, sys.version), "Making the environment in .dev/venv", fill)


def run_inside(arguments: Sequence[str]) -> int:
    """This command again, in the environment."""
    return run([python(), DEV, *arguments])


def run(command: Sequence[object]) -> int:
    """Run a command where the user stands and give its exit code; Ctrl+C ends it and counts as its own end."""
    process = subprocess.Popen([str(part) for part in command])
    try:
        return process.wait()
    except KeyboardInterrupt:
        return process.wait()


def dev_packages(text: str) -> list[str]:
    """The development group of a pyproject.toml (tomllib is younger than the oldest Python here)."""
    block = re.search(r"^\[dependency-groups\]\s*^dev\s*=\s*\[(.*?)^\]", text, re.MULTILINE | re.DOTALL)
    return re.findall(r'"([^"]+)"', block[1]) if block else []


def frontend(version: str) -> Path:
    """The static folder of a frontend that was fetched."""
    return HOME / "frontends" / version / "comfyui_frontend_package" / "static"


def fetch_frontend(version: str) -> None:
    """One of ComfyUI's frontends, from PyPI. Unavailable where it cannot be had."""
    if not frontend(version).is_dir():
        print(f"Fetching ComfyUI's frontend {version} ...", flush=True)
        kept.pip_into(HOME / "frontends" / version, f"comfyui-frontend-package=={version}")


def fetch_frontends() -> None:
    """The newest frontend and the oldest, which the tests compare."""
    for version in FRONTENDS:
        fetch_frontend(version)


def _make_venv(folder: Path) -> None:
    """A virtual environment with pip, also where Python came without its ensurepip, as on a bare Debian."""
    try:
        kept.step([sys.executable, "-m", "venv", folder], "Python can make no virtual environment here")
    except Unavailable as failed:
        if importlib.util.find_spec("pip") is None:
            line = "Python has neither ensurepip nor pip here (on Debian: apt install python3-venv)"
            raise Unavailable(line, failed.output) from failed
        kept.step([sys.executable, "-m", "venv", "--clear", "--without-pip", folder], str(failed))
        ask = "import sysconfig; print(sysconfig.get_path('purelib'))"
        kept.pip_into(Path(kept.step([python(), "-c", ask], str(failed)).strip()), "pip")


def _link_for_types() -> None:
    """mypy sees no import hooks: it needs a folder with the package's name (docs/decisions/0001)."""
    link = ROOT / ".typing" / "civitai_remake"
    if link.exists():
        return
    link.parent.mkdir(exist_ok=True)
    try:
        link.symlink_to("..", target_is_directory=True)
    except OSError:
        # Windows without developer mode makes no links, but junctions.
        kept.step(["cmd", "/c", "mklink", "/J", link, ROOT], "turn on Windows' developer mode")
