"""The environment of demo and tests, made from nothing but Python and git: everything lands in the ignored `.dev`."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DEV = ROOT / "dev"
HOME = ROOT / ".dev"
VENV = HOME / "venv"
PANEL = ROOT / "ui"
# The newest frontend, and the oldest whose PrimeVue and Nodes 2.0 behave otherwise.
FRONTENDS = ("1.58.1", "1.35.9")
NODE_NEEDED = (20, 19)


class SetupError(Exception):
    """A step of the setup failed; the text says what to do."""


def python() -> Path:
    """The environment's own interpreter."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def is_inside() -> bool:
    """Whether this process runs in the environment."""
    return Path(sys.prefix).resolve() == VENV.resolve()


def frontend(version: str) -> Path:
    """The static folder of an installed frontend."""
    return HOME / "frontends" / version / "comfyui_frontend_package" / "static"


def prepare(*, with_panel: bool) -> None:
    """Make or refresh whatever is missing; a second call does nothing."""
    try:
        _link_for_types()
        _make_venv()
        # The demo shows the newest alone; the tests compare it with the older.
        _install_frontends(FRONTENDS if with_panel else FRONTENDS[:1])
        if with_panel and node_problem() is None:
            _install_panel()
    except SetupError as error:
        print(f"The environment could not be made.\n{error}")
        sys.exit(1)


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


def stamp_of(*parts: str) -> str:
    """A short text that changes with any of the parts."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]


def node_problem() -> str | None:
    """Why the panel's tools cannot run here, and the way to get them; None where they can."""
    way = "install Node.js 20.19 or newer from https://nodejs.org"
    if shutil.which("node") is None or shutil.which("npm") is None:
        return f"Node.js is not installed; {way}"
    printed = subprocess.run(["node", "--version"], capture_output=True, text=True, check=False).stdout
    found = re.match(r"v(\d+)\.(\d+)", printed)
    if found is None or (int(found[1]), int(found[2])) < NODE_NEEDED:
        return f"Node.js {printed.strip()} is too old; {way}"
    return None


def npm(*arguments: str) -> list[str]:
    """An npm command for the panel (on Windows npm is a script that must be found by its full name)."""
    return [shutil.which("npm") or "npm", "--prefix", str(PANEL), *arguments]


def _make_venv() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    stamp = stamp_of(text, sys.version) if not is_inside() else None
    if stamp is None or _is_fresh(VENV, stamp):
        return
    print("Making the environment in .dev/venv ...", flush=True)
    shutil.rmtree(VENV, ignore_errors=True)
    _step([sys.executable, "-m", "venv", VENV], "On Debian: apt install python3-venv.")
    install = [python(), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    _step([*install, "--editable", ROOT, *dev_packages(text)], "Check the network connection.")
    _mark(VENV, stamp)


def _install_frontends(versions: Sequence[str]) -> None:
    for version in versions:
        target = HOME / "frontends" / version
        if frontend(version).is_dir():
            continue
        print(f"Fetching ComfyUI's frontend {version} ...", flush=True)
        shutil.rmtree(target, ignore_errors=True)
        package = f"comfyui-frontend-package=={version}"
        install = [python(), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
        _step([*install, "--target", target, package], "Check the network connection.")


def _install_panel() -> None:
    stamp = stamp_of((PANEL / "package-lock.json").read_text(encoding="utf-8"))
    modules = PANEL / "node_modules"
    if _is_fresh(modules, stamp):
        return
    print("Installing the panel's packages in ui/node_modules ...", flush=True)
    _step(npm("ci", "--no-audit", "--no-fund"), "Check the network connection.")
    _mark(modules, stamp)


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
        _step(["cmd", "/c", "mklink", "/J", link, ROOT], "Turn on Windows' developer mode.")


def _step(command: Sequence[object], advice: str) -> None:
    done = subprocess.run([str(part) for part in command], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SetupError(f"{(done.stdout + done.stderr)[-1500:]}\n{advice}")


def _is_fresh(folder: Path, stamp: str) -> bool:
    mark = folder / ".civitai-remake-stamp"
    return mark.is_file() and mark.read_text(encoding="utf-8") == stamp


def _mark(folder: Path, stamp: str) -> None:
    (folder / ".civitai-remake-stamp").write_text(stamp, encoding="utf-8")
