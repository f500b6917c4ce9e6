"""How long ComfyUI's own answer waits while a picture or request made to stop it is worked on."""

from __future__ import annotations

import json
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

from soak.requests import SETTINGS, Asked, multipart, png
from soak.run import hosted

from .meters import Cost, asking

_TAGS = "".join(f"<lora:a{number}:1>" for number in range(10_000)) + SETTINGS
_HASHES = ", ".join(f"t{number}: {number:012x}" for number in range(100_000))
_META: dict[str, Any] = {"workflow_type": "txt2img", "prompt": "a", "steps": 20}
_CHAIN = {
    str(n): {"class_type": "LoraLoader", "inputs": {"lora_name": f"a{n}", "model": [str(n + 1), 0]}}
    for n in range(40_000)
}
CASES: dict[str, Asked] = {
    "nothing": Asked(path="key", method="GET"),
    "10,000 tags, pasted": Asked(path="fetch", body=json.dumps({"image_id": _TAGS}).encode()),
    "10,000 tags, a small PNG": multipart(png(_TAGS), "x"),
    "300,000 times one tag": Asked(
        path="fetch", body=json.dumps({"image_id": "<lora:a:1>" * 300_000 + SETTINGS}).encode()
    ),
    "100,000 TI hashes": Asked(
        path="fetch", body=json.dumps({"image_id": f'a{SETTINGS}, TI hashes: "{_HASHES}"'}).encode()
    ),
    "a graph of 40,000 nodes": Asked(path="fetch", body=json.dumps({"image_id": json.dumps(_CHAIN)}).encode()),
    "35,000 empty resources": Asked(
        path="resolve", body=json.dumps({"metadata": _META | {"resources": [{}] * 35_000}}).encode()
    ),
    "500 models by name": Asked(
        path="resolve",
        body=json.dumps({"metadata": _META | {"resources": [{"name": f"a{n}"} for n in range(500)]}}).encode(),
    ),
}


def run(frontend: Path, rounds: int) -> int:
    """Each case so many times; prints the median and the longest wait of all its rounds."""
    with hosted(frontend) as host:
        print("| made to stop it | kB | answered in s, with | p50 / longest of /system_stats, ms |\n|---|---|---|---|")
        for name, asked in CASES.items():
            answers: list[float] = []
            seconds, status = 0.0, 0
            with asking(f"{host.url}/system_stats", answers, pause=0.004):
                time.sleep(0.3)
                for _ in range(rounds):
                    begun = time.monotonic()
                    status = _ask(host.url, asked)
                    seconds = max(seconds, time.monotonic() - begun)
            waits = Cost(answers=answers)
            print(
                f"| {name} | {len(asked.body) / 1000:.0f} | {seconds:.2f}, {status} "
                f"| {waits.answer(0.5):.1f} / {waits.answer(1.0):.1f} |",
                flush=True,
            )
    return 0


def _ask(host: str, asked: Asked) -> int:
    data = asked.body if asked.method == "POST" else None
    request = urllib.request.Request(f"{host}/civitai_remake/{asked.path}", data, asked.headers, method=asked.method)
    try:
        with urllib.request.urlopen(request) as response:
            response.read()
            return int(response.status)
    except urllib.error.HTTPError as error:
        return error.code
