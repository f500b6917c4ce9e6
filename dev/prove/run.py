"""Starts a ComfyUI with our nodes and those of the proof, runs each case's graph in it, and prints what is apart."""

from __future__ import annotations

import json
import os
import shutil
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

import host_process
import kept
import real_comfyui
from free_port import free_port
from kept import DEV, HOME, ROOT

from .cases import Case, cases
from .composed import composed
from .enlargings import Enlarging, enlargings, graph_of
from .graphs import by_hand, compared
from .inside.k_diffusion_package import FOLDER as PACKAGES_FOLDER

_FOLDER = HOME / "prove"
_PACKAGES = ("k-diffusion==0.1.1.post1", "torchdiffeq==0.2.5")
_PATIENCE = 300.0


def run(comfyui: Path, python: str | None, rows: list[str], *, hand_made: bool, on_card: bool = False) -> int:
    """Prove every case, or those of some kinds: 1 where one is further apart than it may be, or does not run.

    2 for rows that there are not. The graphs are those that the pack makes of a picture, or ``hand_made`` ones.
    Raises ``kept.Unavailable`` where ComfyUI or k-diffusion cannot be had.
    """
    known = (*cases(), *enlargings())
    chosen = [case for case in known if not rows or case.what in rows]
    whats = list(dict.fromkeys(case.what for case in known))
    unknown = [row for row in rows if row not in whats]
    if unknown:
        print(f"There are no rows {', '.join(unknown)}, but: {', '.join(whats)}.")
        return 2
    packages = _FOLDER / "packages"
    kept.keep(packages, kept.stamp_of(*_PACKAGES), "Fetching k-diffusion", lambda to: kept.pip_into(to, *_PACKAGES))
    base, port = _FOLDER / "base", free_port()
    shutil.rmtree(base, ignore_errors=True)
    packs = {"civitai-remake": ROOT, "civitai-remake-prove": DEV / "prove" / "inside"}
    command = real_comfyui.command_of(comfyui, python, base, port, packs, on_card=on_card)
    # So small a model is slower on many threads; a card's shortened products would be all that differs.
    environ = os.environ | {"OMP_NUM_THREADS": "1", "NVIDIA_TF32_OVERRIDE": "0"}
    environ[PACKAGES_FOLDER] = str(packages)
    url, log = f"http://127.0.0.1:{port}", base / "host.log"
    with host_process.started(command, environ, log) as host:
        host_process.wait_for(f"{url}/system_stats", host, log)
        print(f"{_versions(url)}\n\n| Sampler | Schedule | What | Apart | They reach | Allowed |\n" + "|---" * 6 + "|")
        far = [case for case in chosen if not holds(url, case, hand_made=hand_made)]
    print(f"\n{len(far)} too far apart, or not run." if far else "\nAll as near as they may be.")
    return int(bool(far))


def holds(url: str, case: Case | Enlarging, *, hand_made: bool = False) -> bool:
    """Run a case, print its row, and say whether it is near enough."""
    try:
        told = _run(url, graph_for(case, hand_made=hand_made))
        apart, reach = told["apart"][0], told["reach"][0]
        good, numbers = apart <= case.allowed * reach, f"{apart:.1e} | {reach:.3g} | {case.allowed * reach:.1e}"
    except NotRun as error:
        good, numbers = False, f"{error} | |"
    print(f"| {' | '.join(case.title)} | {numbers} |{'' if good else ' TOO FAR'}", flush=True)
    return good


def graph_for(case: Case | Enlarging, *, hand_made: bool) -> dict[str, Any]:
    """The graph of a row, with its comparison: here alone is decided who makes it. The pack makes no batches,
    and some of what a picture says is read by it alone."""
    if isinstance(case, Enlarging):
        return graph_of(case)
    return compared(by_hand(case) if case.place or (hand_made and not case.only_composed) else composed(case), case)


class NotRun(Exception):
    """ComfyUI did not run a graph to its end; the text says what it said."""


def _run(url: str, graph: dict[str, Any]) -> dict[str, Any]:
    """What the comparing node of a graph told."""
    body = json.dumps({"prompt": graph}).encode()
    request = urllib.request.Request(f"{url}/prompt", body, {"Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(request) as response:
            name = json.load(response)["prompt_id"]
    except urllib.error.HTTPError as error:
        raise NotRun(error.read().decode()) from error
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until:
        found = json.loads(host_process.get(f"{url}/history/{name}")).get(name)
        if found is not None:
            if "compared" in found["outputs"]:
                return dict(found["outputs"]["compared"])
            raise NotRun(_last_words(found["status"]))
        time.sleep(0.05)
    raise NotRun(f"no end after {_PATIENCE:.0f} s")


def _last_words(status: dict[str, Any]) -> str:
    said = [told for kind, told in status["messages"] if kind == "execution_error"]
    return " ".join(f"{one['node_type']}: {one['exception_message'].strip()}" for one in said) or status["status_str"]


def _versions(url: str) -> str:
    system = json.loads(host_process.get(f"{url}/system_stats"))["system"]
    return f"ComfyUI {system.get('comfyui_version')}, torch {system.get('pytorch_version')}, {', '.join(_PACKAGES)}"
