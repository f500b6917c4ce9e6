"""`python dev test`: every check there is, one line each, and a table at the end."""

from __future__ import annotations

import filecmp
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import environment
from environment import DEV, HOME, ROOT

# Recorded answers are no part of the project; a full drive can be tried only where a test may mount one.
ALLOWED_SKIPS = ("recorded answers not here", "cannot mount here")
CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "chrome")


@dataclass(frozen=True)
class Outcome:
    """How a part ended: passed, failed or skipped, and what to say about it."""

    state: str
    note: str = ""
    output: str = ""


def is_ci() -> bool:
    """Whether nothing may be left out."""
    return os.environ.get("CI", "").lower() in {"1", "true", "yes"}


def run(parts: Sequence[str], *, verbose: bool = False) -> int:
    """Run the parts named, or all; gives the exit code."""
    unknown = [part for part in parts if part not in PARTS]
    if unknown:
        print(f"There is no part {', '.join(unknown)}; there are: {', '.join(PARTS)}")
        return 2
    rows = []
    for name in parts or PARTS:
        print(f"{name:8} ...", end="", flush=True)
        begun = time.monotonic()
        outcome = judged(PARTS[name](), ci=is_ci())
        seconds = time.monotonic() - begun
        print(f"\r{name:8} {outcome.state} {seconds:6.1f} s  {outcome.note}", flush=True)
        if outcome.output and (verbose or outcome.state == "failed"):
            print(outcome.output.rstrip(), flush=True)
        rows.append((name, outcome, seconds))
    print("\n" + table(rows))
    return 1 if any(outcome.state == "failed" for _, outcome, _ in rows) else 0


def judged(outcome: Outcome, *, ci: bool) -> Outcome:
    """A part that was left out proves nothing: on the build machine that is a failure."""
    if ci and outcome.state == "skipped":
        return Outcome("failed", f"skipped where nothing may be: {outcome.note}")
    return outcome


def table(rows: Sequence[tuple[str, Outcome, float]]) -> str:
    """The last word: each part with its state and time."""
    return "\n".join(f"{name:8} {outcome.state:8} {seconds:6.1f} s  {outcome.note}" for name, outcome, seconds in rows)


def skipped_tests(report: str) -> tuple[list[str], list[str]]:
    """The reasons of skipped tests in a JUnit report: (those that are allowed, the others)."""
    reasons = [(node.get("message") or "") for node in ElementTree.fromstring(report).iter("skipped")]
    allowed = [reason for reason in reasons if reason.startswith(ALLOWED_SKIPS)]
    return allowed, [reason for reason in reasons if not reason.startswith(ALLOWED_SKIPS)]


def find_chromium() -> str | None:
    """A Chromium on this machine."""
    named = os.environ.get("CIVITAI_REMAKE_CHROMIUM")
    return named or next((path for name in CHROMIUM if (path := shutil.which(name))), None)


def _tool(*command: str) -> Outcome:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, encoding="utf-8")
    return Outcome("failed" if done.returncode else "passed", "", done.stdout + done.stderr)


def _all(*steps: Callable[[], Outcome]) -> Outcome:
    for step in steps:
        outcome = step()
        if outcome.state != "passed":
            return outcome
    return outcome


def _module(*arguments: str) -> Callable[[], Outcome]:
    return lambda: _tool(sys.executable, "-m", *arguments)


def _lint() -> Outcome:
    return _all(_module("ruff", "check", "."), _module("ruff", "format", "--check", "."))


def _types() -> Outcome:
    return _all(_module("mypy"))


def _pytest(marked: str, **environ: str) -> Outcome:
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        command = [sys.executable, "-m", "pytest", "-q", "-m", marked, f"--junitxml={report}"]
        done = subprocess.run(
            command, cwd=ROOT, capture_output=True, text=True, check=False, env=os.environ | environ, encoding="utf-8"
        )
        output = done.stdout + done.stderr
        if done.returncode:
            return Outcome("failed", "", output)
        allowed, others = skipped_tests(report.read_text(encoding="utf-8"))
    summary = next((line for line in reversed(output.splitlines()) if " passed" in line), "").strip("= ")
    if others and is_ci():
        return Outcome("failed", f"skipped tests: {'; '.join(sorted(set(others)))}", output)
    note = ", ".join(f"{allowed.count(reason)} left out: {reason}" for reason in sorted(set(allowed)))
    return Outcome("passed", "; ".join(text for text in (summary, note) if text), output)


def _unit() -> Outcome:
    return _pytest("not browser")


def _js() -> Outcome:
    problem = environment.node_problem()
    if problem:
        return Outcome("skipped", problem)
    return _all(*(lambda script=script: _tool(*environment.npm("run", script)) for script in ("lint", "types", "test")))


def _build() -> Outcome:
    problem = environment.node_problem()
    if problem:
        return Outcome("skipped", problem)
    HOME.mkdir(exist_ok=True)
    fresh = HOME / "build"
    outcome = _tool(*environment.npm("run", "build", "--", "--outDir", str(fresh), "--emptyOutDir"))
    if outcome.state != "passed":
        return outcome
    built = sorted(path.name for path in fresh.iterdir())
    committed = sorted(path.name for path in (ROOT / "js").iterdir())
    same = built == committed and all(filecmp.cmp(fresh / name, ROOT / "js" / name, shallow=False) for name in built)
    if same:
        return Outcome("passed", "js/main.js is what ui/ builds")
    return Outcome("failed", "js/main.js is not what ui/ builds: run `npm --prefix ui run build` and commit it")


def _browser() -> Outcome:
    chromium = find_chromium()
    if chromium is None:
        return Outcome("skipped", "no Chromium here; install chromium (or set CIVITAI_REMAKE_CHROMIUM to one)")
    frontends = os.pathsep.join(str(environment.frontend(version)) for version in environment.FRONTENDS)
    return _pytest(
        "browser",
        CIVITAI_REMAKE_FRONTENDS=frontends,
        CIVITAI_REMAKE_CHROMIUM=chromium,
        CIVITAI_REMAKE_DEV=str(DEV),
    )


PARTS: dict[str, Callable[[], Outcome]] = {
    "lint": _lint,
    "types": _types,
    "unit": _unit,
    "js": _js,
    "build": _build,
    "browser": _browser,
}
