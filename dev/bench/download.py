"""Runs the cases and prints one table; the host is the preview host, asked for /system_stats all the while."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any

from free_port import free_port

from .cases import CASES, Case, aria2, copy, curl, make_files, nginx, versions
from .meters import Cost, ProcessMeter, asking, run_program

HERE = Path(__file__).resolve().parent
DEV = HERE.parent
_HEAD = (
    "| case | program | seconds | after the last byte | CPU s per GiB | peak MiB | p50 / p99 of /system_stats, ms |\n"
    + "|---" * 7
    + "|"
)


def run(frontend: Path, rounds: int, only: str | None = None) -> int:
    """Each case (or ``only`` one) with each program, so many rounds; prints the median round of each."""
    missing = [name for name in ("aria2c", "curl") if shutil.which(name) is None]
    if not (shutil.which("nginx") or Path("/usr/sbin/nginx").exists()):
        missing.append("nginx")
    if missing or not sys.platform.startswith("linux"):
        print(f"The benchmark runs on Linux with aria2, curl and nginx installed; missing: {', '.join(missing)}")
        return 2
    print(f"{versions()}; median of {rounds}\n\n{_HEAD}", flush=True)
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        base = Path(folder)
        for case in CASES:
            if only in {None, case.name}:
                _run_case(case, base, frontend, rounds)
    print(f"\nload at the end {os.getloadavg()[0]:.1f}")
    return 0


def _run_case(case: Case, base: Path, frontend: Path, rounds: int) -> None:
    digests = make_files(case, base / "www")
    with ExitStack() as stack:
        site = stack.enter_context(nginx(base, case, free_port()))
        if case.delay:
            relay = _start(stack, DEV / "bench" / "relay.py", site.rpartition(":")[2], case.delay)
            site = _address_of(relay)
        tree = base / f"host-{case.name}"
        tree.mkdir()
        options = ("--frontend", frontend, "--base", tree, "--pack", DEV.parent)
        host = _start(stack, DEV / "preview_host", *options, CIVITAI_BASE_URL=site)
        url = _address_of(host)
        programs: dict[str, Callable[[], Cost]] = {"this engine": partial(_ours, case, url, host.pid, tree, at_once=1)}
        if case.files > 1:
            programs["this engine, 4 files at once"] = partial(_ours, case, url, host.pid, tree, at_once=4)
        others = {
            "aria2c -x4 --checksum": aria2,
            "the same, --file-allocation=falloc": partial(aria2, allocation="falloc"),
            "curl, sha256sum": curl,
        }
        if case.files > 1:
            others["aria2c -x4 -j1 --checksum"] = partial(aria2, at_once=1)
        for name, command in others.items():
            programs[name] = partial(_other, partial(command, case, site, digests), base / "out", url)
        programs["cp, sync: the limit"] = partial(
            _other, partial(copy, case, base / "www" / "store"), base / "out", url
        )
        found: dict[str, list[Cost]] = {name: [] for name in programs}
        for _ in range(rounds):
            for name, program in programs.items():
                found[name].append(program())
        for name, costs in found.items():
            _print(case, name, sorted(costs, key=lambda cost: cost.seconds)[len(costs) // 2])
    shutil.rmtree(base / "www")


def _ours(case: Case, url: str, pid: int, tree: Path, *, at_once: int) -> Cost:
    _post(f"{url}/civitai_remake/settings", {"files_at_once": at_once})
    wanted = [{"model_version_id": number, "file_id": number} for number in case.ids]
    answers: list[float] = []
    with asking(f"{url}/system_stats", answers):
        time.sleep(0.3)
        meter = ProcessMeter(pid)
        task = _post(f"{url}/civitai_remake/download-all", {"resources": wanted})["task_id"]
        begun, arrived = time.monotonic(), None
        while True:
            events = [
                event for event in _get(f"{url}/civitai_remake/downloads")["downloads"] if event["task_id"] == task
            ]
            if arrived is None and events[0]["status"] not in {"waiting", "downloading"}:
                arrived = time.monotonic()
            if all(event["status"] in {"completed", "failed"} for event in events):
                break
            time.sleep(0.02)
        cost = meter.cost(time.monotonic() - begun)
        cost.verifying = time.monotonic() - arrived if arrived is not None and case.files == 1 else None
    failed = [event for event in events if event["status"] != "completed"]
    if failed:
        raise RuntimeError(failed[0])
    cost.answers = answers
    for path in (tree / "models" / "loras").iterdir():
        path.unlink()
    return cost


def _other(command: Callable[[Path], list[str]], folder: Path, url: str) -> Cost:
    folder.mkdir()
    answers: list[float] = []
    with asking(f"{url}/system_stats", answers):
        cost = run_program(command(folder), folder)
    cost.answers = answers
    shutil.rmtree(folder)
    return cost


def _print(case: Case, name: str, cost: Cost) -> None:
    per_gib = cost.processor / (case.files * case.size / (1 << 30))
    answer = f"{cost.answer(0.5):.1f} / {cost.answer(0.99):.1f}"
    last = "" if cost.verifying is None else f"{cost.verifying:.2f}"
    print(
        f"| {case.name} | {name} | {cost.seconds:.2f} | {last} | {per_gib:.2f} | {cost.memory:.0f} | {answer} |",
        flush=True,
    )


def _start(stack: ExitStack, *command: object, **environ: str) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, *map(str, command)], stdout=subprocess.PIPE, text=True, env=os.environ | environ
    )
    stack.callback(process.wait, 10)
    stack.callback(process.terminate)
    return process


def _address_of(process: subprocess.Popen[str]) -> str:
    line = process.stdout.readline() if process.stdout else ""
    found = re.search(r"http://\S+", line)
    if found is None:
        raise RuntimeError(f"A program of the benchmark did not start: {line}")
    return found[0].rstrip("/")


def _post(url: str, body: object) -> dict[str, Any]:
    request = urllib.request.Request(url, json.dumps(body).encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(request) as response:
        return dict(json.load(response))


def _get(url: str) -> dict[str, Any]:
    with urllib.request.urlopen(url) as response:
        return dict(json.load(response))
