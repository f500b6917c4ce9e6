"""Many ComfyUIs over a real Ray: hosts that die and come, a driver that is killed, and every picture there once.

``CIVITAI_REMAKE_PICTURES=300`` makes it the whole proof.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections import Counter
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from civitai_remake.civitai_utils.batch.job import JobState
from civitai_remake.civitai_utils.batch.job_list import JobList

pytestmark = pytest.mark.skipif(find_spec("ray") is None, reason="Ray has no package for this computer")

COUNT = int(os.environ.get("CIVITAI_REMAKE_PICTURES", "24"))
DELAY = float(os.environ.get("CIVITAI_REMAKE_RENDER_SECONDS", "0.3"))


def jobs_of(folder: Path) -> Any:
    with JobList(folder / "jobs.sqlite3") as jobs:
        return jobs.all()


def test_every_picture_is_there_once_whoever_dies(place: Any) -> None:
    begun = time.monotonic()
    place.delay = DELAY
    first, second, third, late = (place.host(name) for name in ("first", "second", "third", "late"))
    for host in (first, second, third):
        place.begin(host)
    urls = [host.url for host in (first, second, third, late)]
    half = place.folder / "half"
    driver = place.driver(COUNT, "--pause", half, *urls)
    place.until_told(driver, COUNT // 3)
    third.kill()
    place.until_told(driver, COUNT // 2)
    place.begin(late)
    place.until_said(driver, f"{late.url} is here now.")
    half.touch()
    place.until_told(driver, COUNT * 2 // 3)
    driver.kill()
    driver.wait(10)
    killed_at = sum(job.state is JobState.DONE for job in jobs_of(place.folder / "out"))
    assert COUNT // 2 < killed_at < COUNT
    again = place.driver(COUNT, *urls)
    lines = place.until_said(again, "all told")
    assert lines[-1] == "all told", lines[-3:]
    assert again.wait(20) == 0

    jobs = jobs_of(place.folder / "out")
    assert Counter(job.state for job in jobs) == {JobState.DONE: COUNT}
    assert len(list((place.folder / "out").glob("*.png"))) == COUNT
    told_again = [line.split()[2] for line in lines if "image-" in line]
    assert len(told_again) == len(set(told_again)) == COUNT - killed_at
    living = Counter(key for host in (first, second, late) for key in host.rendered)
    assert set(living) | set(third.rendered) == {job.key for job in jobs}
    assert max(living.values()) == 1, "nothing was sent to a living host that another one had"
    assert late.rendered
    for host in (first, second, late):
        fetched = Counter(event["filename"] for event in host.ask("/civitai_remake/downloads")["downloads"])
        assert set(fetched.values()) <= {1}
        assert host.models == sorted(fetched)
    told = {
        "pictures": COUNT,
        "seconds": round(time.monotonic() - begun, 1),
        "done when the driver was killed": killed_at,
    }
    told |= {host.base.name: len(host.rendered) for host in (first, second, third, late)}
    told["twice"] = sum(third.rendered.count(key) > 0 and living[key] > 0 for key in {job.key for job in jobs})
    print(json.dumps(told))


def test_a_cluster_brings_its_machines_itself(place: Any) -> None:
    first, second, late = (place.begin(place.host(name)) for name in ("first", "second", "late"))
    address = place.ray_head(first)
    gone = place.ray_node(address, second)
    half = place.folder / "half"
    token = {"RAY_AUTH_MODE": "token", "RAY_AUTH_TOKEN": place.token}
    driver = place.driver(18, "--cluster", address, "--pause", half, **token)
    place.until_told(driver, 6)
    second.kill()
    gone.lose()
    place.until_told(driver, 9)
    place.ray_node(address, late)
    place.until_said(driver, f"{late.url} is here now.")
    half.touch()
    lines = place.until_said(driver, "all told")
    assert lines[-1] == "all told", lines
    assert driver.wait(20) == 0
    jobs = jobs_of(place.folder / "out")
    assert Counter(job.state for job in jobs) == {JobState.DONE: 18}
    hosts = {job.host.rpartition(" ")[2] for job in jobs}
    assert {first.url, late.url} <= hosts <= {first.url, second.url, late.url}


def test_the_whole_command_with_two_comfyuis(place: Any) -> None:
    place.delay = 0.05
    hosts = [place.begin(place.host(name)) for name in ("one", "two")]
    (place.folder / "models").mkdir()
    out = place.folder / "remakes"
    command = [sys.executable, "-m", "civitai_remake.pipeline.reproduce", "batch", "900001", "900002", "900003"]
    command += ["--models", place.folder / "models", "--out", out, "--yes", "--json"]
    command += [part for host in hosts for part in ("--comfyui-url", host.url)]
    hub = {"CIVITAI_BASE_URL": place.site, "HF_ENDPOINT": f"{place.site}/hub", "CIVITAI_API_KEY": "sample-key"}
    said, _ = place.start(command, **hub).communicate(timeout=60)
    answer = json.loads(said)
    assert answer["counts"]["done"] == 3, answer
    assert sorted(key for host in hosts for key in host.rendered) == [f"civitai_90000{number}" for number in (1, 2, 3)]
    sent = [one["had_key"] for one in place.requests() if one["path"].startswith("/api/download")]
    assert True in sent, "this computer has a key"
    assert False in sent, "and the others download with theirs, which is none here"
    # Nothing of the key is in what was sent or kept there.
    assert not [path for host in hosts for path in host.base.rglob("*") if _has(path, b"sample-key")]


def _has(path: Path, text: bytes) -> bool:
    return path.is_file() and text in path.read_bytes()
