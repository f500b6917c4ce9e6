"""`python dev test`: every check there is, one line each, and a table at the end."""

from __future__ import annotations

import filecmp
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from xml.etree import ElementTree

import browsers
import environment
import node_tools
import registry_tools
from kept import DEV, HOME, ROOT, Unavailable

# Recorded answers are no part of the project; a full drive can be tried only where a test may mount one.
ALLOWED_SKIPS = ("recorded answers not here", "cannot mount here")


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a part ended: passed, failed or skipped, and what to say about it."""

    state: str
    note: str = ""
    output: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A check, and what must be here before it can run: each is made or fetched, or says why it cannot be had."""

    check: Callable[[], Outcome]
    needs: tuple[Callable[[], object], ...] = ()


def is_ci() -> bool:
    """Whether nothing may be left out."""
    return os.environ.get("CI", "").lower() in {"1", "true", "yes"}


def run(parts: Sequence[str], *, verbose: bool = False) -> int:
    """Run the parts named, or all; gives the exit code."""
    unknown = [part for part in parts if part not in PARTS]
    if unknown:
        print(f"There is no part {', '.join(unknown)}; there are: {', '.join(PARTS)}")
        return 2
    chosen = [(name, PARTS[name]) for name in parts or PARTS]
    lacking = what_is_lacking([need for _, part in chosen for need in part.needs])
    rows = []
    for name, part in chosen:
        print(f"{name:8} ...", end="", flush=True)
        begun = time.monotonic()
        outcome = judged(run_part(part, lacking), ci=is_ci())
        seconds = time.monotonic() - begun
        print(f"\r{name:8} {outcome.state} {seconds:6.1f} s  {outcome.note}", flush=True)
        if outcome.output and (verbose or outcome.state == "failed"):
            print(outcome.output.rstrip(), flush=True)
        rows.append((name, outcome, seconds))
    print("\n" + table(rows))
    return 1 if any(outcome.state == "failed" for _, outcome, _ in rows) else 0


def what_is_lacking(needs: Sequence[Callable[[], object]]) -> dict[Callable[[], object], Unavailable]:
    """Bring what is needed, each once, before the first part runs; what cannot be had is told with its reason."""
    lacking = {}
    for need in dict.fromkeys(needs):
        try:
            need()
        except Unavailable as error:
            lacking[need] = error
    return lacking


def run_part(part: Part, lacking: Mapping[Callable[[], object], Unavailable]) -> Outcome:
    """How a part ends: it is left out where something that it needs cannot be had."""
    reasons = [lacking[need] for need in part.needs if need in lacking]
    if reasons:
        lines = "; ".join(dict.fromkeys(str(reason) for reason in reasons))
        return Outcome("skipped", lines, "\n".join(reason.output for reason in reasons))
    return part.check()


def judged(outcome: Outcome, *, ci: bool) -> Outcome:
    """A part that was left out proves nothing: on the build machine that is a failure."""
    if ci and outcome.state == "skipped":
        return Outcome("failed", f"skipped where nothing may be: {outcome.note}", outcome.output)
    return outcome


def table(rows: Sequence[tuple[str, Outcome, float]]) -> str:
    """The last word: each part with its state and time."""
    return "\n".join(f"{name:8} {outcome.state:8} {seconds:6.1f} s  {outcome.note}" for name, outcome, seconds in rows)


def skipped_tests(report: str) -> tuple[list[str], list[str]]:
    """The reasons of skipped tests in a JUnit report: (those that are allowed, the others)."""
    reasons = [(node.get("message") or "") for node in ElementTree.fromstring(report).iter("skipped")]
    allowed = [reason for reason in reasons if reason.startswith(ALLOWED_SKIPS)]
    return allowed, [reason for reason in reasons if not reason.startswith(ALLOWED_SKIPS)]


def _tool(*command: str, cwd: Path = ROOT, environ: Mapping[str, str] = os.environ) -> Outcome:
    done = subprocess.run(command, cwd=cwd, env=environ, capture_output=True, text=True, check=False, encoding="utf-8")
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


def _pytest(marked: str, *options: str, **environ: str) -> Outcome:
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        command = [sys.executable, "-m", "pytest", "-q", "-m", marked, *options, f"--junitxml={report}"]
        done = _tool(*command, environ=os.environ | environ)
        if done.state == "failed":
            return done
        allowed, others = skipped_tests(report.read_text(encoding="utf-8"))
    summary = next((line for line in reversed(done.output.splitlines()) if " passed" in line), "").strip("= ")
    if others and is_ci():
        return Outcome("failed", f"skipped tests: {'; '.join(sorted(set(others)))}", done.output)
    note = ", ".join(f"{allowed.count(reason)} left out: {reason}" for reason in sorted(set(allowed)))
    return Outcome("passed", "; ".join(text for text in (summary, note) if text), done.output)


def _unit() -> Outcome:
    return _pytest("not browser and not packed")


def _npm(*arguments: str) -> Outcome:
    tools = node_tools.ready()
    return _tool(*tools.npm(*arguments), environ=tools.environ())


def _js() -> Outcome:
    return _all(*(lambda script=script: _npm("run", script) for script in ("lint", "types", "test")))


def _build() -> Outcome:
    HOME.mkdir(exist_ok=True)
    fresh = HOME / "build"
    outcome = _npm("run", "build", "--", "--outDir", str(fresh), "--emptyOutDir")
    if outcome.state != "passed":
        return outcome
    built, committed = _files_below(fresh), _files_below(ROOT / "js")
    same = built == committed and all(filecmp.cmp(fresh / name, ROOT / "js" / name, shallow=False) for name in built)
    if same:
        return Outcome("passed", "js/ is what ui/ builds")
    return Outcome("failed", "js/ is not what ui/ builds: run `npm --prefix ui run build` and commit it")


def _files_below(folder: Path) -> list[Path]:
    return sorted(path.relative_to(folder) for path in folder.rglob("*") if path.is_file())


def _registry() -> Outcome:
    with tempfile.TemporaryDirectory() as folder:
        copy, home = Path(folder, "pack"), Path(folder, "home")
        home.mkdir()
        registry_tools.copy_tracked(copy)

        def comfy(verb: str) -> Outcome:
            command = registry_tools.command("node", verb)
            outcome = _tool(*command, cwd=copy, environ=registry_tools.environ(home))
            # It ends well with warnings, too; none is wanted.
            return Outcome("failed", "", outcome.output) if "arning" in outcome.output else outcome

        return _all(
            lambda: comfy("validate"),
            lambda: comfy("pack"),
            lambda: _pytest("packed", CIVITAI_REMAKE_PACKED=str(copy / "node.zip")),
        )


def _demo() -> Outcome:
    return _all(*(partial(_tool, sys.executable, str(DEV), "demo", how) for how in ("--once", "--batch")))


def _browser() -> Outcome:
    frontends = os.pathsep.join(str(environment.frontend(version)) for version in environment.FRONTENDS)
    # A browser mostly waits: two at a time, each file's tests in one.
    return _pytest(
        "browser",
        "-n2",
        "--dist=loadfile",
        CIVITAI_REMAKE_FRONTENDS=frontends,
        CIVITAI_REMAKE_CHROMIUM=str(browsers.ready()),
        CIVITAI_REMAKE_DEV=str(DEV),
    )


# The quick ones first; what a part needs is brought before any of them runs.
PARTS: dict[str, Part] = {
    "lint": Part(_lint),
    "types": Part(_types),
    "js": Part(_js, needs=(node_tools.install_panel,)),
    "build": Part(_build, needs=(node_tools.install_panel,)),
    "registry": Part(_registry, needs=(registry_tools.ready,)),
    "demo": Part(_demo, needs=(environment.fetch_frontends,)),
    "unit": Part(_unit),
    "browser": Part(_browser, needs=(environment.fetch_frontends, browsers.ready)),
}
