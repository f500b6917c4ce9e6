"""The command as a process, against the sample site and a host that makes pictures up: whole runs, and killed ones."""

from __future__ import annotations

import csv
import json
import os
import random
import signal
import struct
import subprocess
import sys
import time
import urllib.request
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from civitai_remake.civitai_utils.batch.job import JobState
from civitai_remake.civitai_utils.batch.job_list import JOB_LIST_NAME, JobList

Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def site(serving: Any) -> Iterator[str]:
    with serving("sample_civitai") as url:
        yield url


@pytest.fixture
def base(tmp_path: Path) -> Path:
    (tmp_path / "front").mkdir()
    (tmp_path / "front/index.html").write_text("<html>")
    (tmp_path / "comfyui/models/checkpoints").mkdir(parents=True)
    return tmp_path / "comfyui"


@pytest.fixture
def host(serving: Any, base: Path) -> Iterator[str]:
    with serving("preview_host", "--frontend", base.parent / "front", "--base", base, "--delay", "0.05") as url:
        yield url


@pytest.fixture
def start(site: str, tmp_path: Path, base: Path) -> Start:
    def begin(*arguments: str, key: str = "sample-key", stdin: Any = subprocess.DEVNULL) -> subprocess.Popen[str]:
        caches = dict.fromkeys(("LOCALAPPDATA", "XDG_CACHE_HOME"), str(tmp_path / "cache"))
        names = {"CIVITAI_BASE_URL": site, "HF_ENDPOINT": f"{site}/hub", "CIVITAI_API_KEY": key}
        command = [sys.executable, "-m", "civitai_remake.pipeline.reproduce", "batch", *arguments]
        return subprocess.Popen(
            [*command, "--comfyui", str(base), "--out", "out"],
            env=os.environ | names | {"PYTHONIOENCODING": "utf-8"} | caches,
            cwd=tmp_path,
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    return begin


def end_of(process: subprocess.Popen[str], given: str | None = None) -> tuple[int, str, str]:
    out, err = process.communicate(given, timeout=90)
    return process.returncode, out, err


def asked(url: str) -> Any:
    with urllib.request.urlopen(url, timeout=10) as response:
        return json.loads(response.read())


def png(text: str) -> bytes:
    """A small picture with A1111's text in it."""
    pixels = b"".join(b"\0" + bytes((x * 7 + y) % 256 for x in range(64 * 3)) for y in range(64))
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", 64, 64, 8, 2, 0, 0, 0)),
        (b"tEXt", b"parameters\0" + text.encode("latin-1")),
        (b"IDAT", zlib.compress(pixels)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in chunks
    )


def pictures_in(folder: Path, count: int, site: str) -> None:
    """Pictures as somebody has them in a folder, each with a seed of its own, made with the sample's models."""
    meta = asked(f"{site}/api/v1/images?imageId=900001&browsingLevel=31&withMeta=true")["items"][0]["meta"]
    folder.mkdir()
    for seed in range(count):
        text = (
            f"a lighthouse, {seed} gulls\nNegative prompt: blurry\nSteps: 20, Sampler: Euler a, CFG scale: 7, "
            f"Seed: {seed}, Size: 832x1216, Model hash: {meta['Model hash']}, Model: {meta['Model']}, Version: v1.9.4"
        )
        (folder / f"{seed:03}.png").write_bytes(png(text))


def jobs_in(folder: Path) -> list[Any]:
    with JobList(folder / JOB_LIST_NAME) as jobs:
        return list(jobs.all())


def test_a_whole_batch_of_everything_that_can_be_given(
    start: Start, site: str, host: str, tmp_path: Path, base: Path
) -> None:
    pictures_in(tmp_path / "mine", 2, site)
    (tmp_path / "lists").mkdir()
    (tmp_path / "lists/more.txt").write_text(
        f"# the rest\n900003\n\n../mine\n{site}\nurn:air:sdxl:checkpoint:civitai:1@2\n", encoding="utf-8-sig"
    )
    process = start(
        "https://civitai.com/posts/950001", "900001", "lists/more.txt", "-", "https://civitai.com/collections/5",
        "--comfyui-url", host, "--yes", stdin=subprocess.PIPE,
    )  # fmt: skip
    code, out, err = end_of(process, "https://civitai.com/images/900004\n999999\n")
    jobs = {job.key: job for job in jobs_in(tmp_path / "out")}
    done = {key for key, job in jobs.items() if job.state is JobState.DONE}
    assert done == {
        *(f"image-90000{number}" for number in (1, 2, 3, 4, 5)),
        *(key for key in jobs if key.startswith("file-")),
    }, out + err
    assert len(done) == 7
    failed = sorted(job.code for job in jobs.values() if job.state is JobState.FAILED)
    assert failed == [
        "image_not_found", "image_without_recipe", "model_not_found", "reference_unreadable", "reference_unsupported",
    ]  # fmt: skip
    for key in done:
        names = {path.name for path in (tmp_path / "out" / key).iterdir()}
        assert names == {"original.png", "result.png", "workflow.json", "report.json"}
        assert jobs[key].likeness is not None
        assert 0 <= jobs[key].msssim <= 1
        report = json.loads((tmp_path / "out" / key / "report.json").read_text(encoding="utf-8"))
        assert report["comparison"]["msssim"] == jobs[key].msssim
        assert report["grade"] == jobs[key].grade
    assert jobs["image-900001"].seed == 9007199254740993
    assert jobs["image-900001"].page_url.endswith("/images/900001")
    # What a stranger reads.
    assert "7 pictures to remake." in out
    assert "done             7" in out
    assert "This is the address of a collection" in out
    assert "Traceback" not in out + err
    assert err == "", "no bars where nobody looks"
    assert code in {12, 26, 27, 29, 11}
    for name in ("index.html", "results.csv", "results.jsonl"):
        assert (tmp_path / "out" / name).stat().st_size > 0
    rows = list(csv.reader((tmp_path / "out/results.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert len(rows) == 1 + len(jobs)
    assert len(asked(f"{host}/history")) == 7
    # Once more: nothing is asked, downloaded or rendered.
    before = len(asked(f"{site}/_requests"))
    again, out, err = end_of(start("--comfyui-url", host))
    paths = [entry["path"] for entry in asked(f"{site}/_requests")[before:]]
    assert again == code, out + err
    assert {path.partition("?")[0] for path in paths} == {"/api/v1/images", "/api/v1/me", "/_requests"}
    assert all("999999" in path for path in paths if "images" in path), "only what failed for want of an answer"
    assert len(asked(f"{host}/history")) == 7


def test_a_dry_run_does_nothing_and_the_real_one_asks_nothing_again(
    start: Start, site: str, host: str, tmp_path: Path, base: Path
) -> None:
    code, out, _ = end_of(start("900001", "900003", "--comfyui-url", host, "--dry-run", key=""))
    assert code == 0
    assert "files to download" in out
    assert "harbourLightXL_v10.safetensors -> " in out
    assert "Nothing was downloaded or rendered." in out
    assert asked(f"{host}/history") == {}
    assert not list((base / "models").rglob("*.safetensors"))
    assert [job.state for job in jobs_in(tmp_path / "out")] == [JobState.FOUND] * 2
    code, out, err = end_of(start("900001", "900003", "--comfyui-url", host, key=""))
    assert (code, "[consent_needed]" in err) == (99, True), "nobody could be asked"
    assert asked(f"{host}/history") == {}
    before = len(asked(f"{site}/_requests"))
    code, out, err = end_of(start("900001", "900003", "--comfyui-url", host, "--yes", key=""))
    assert code == 0, out + err
    paths = [entry["path"] for entry in asked(f"{site}/_requests")[before:] if entry["port"] == "site"]
    assert not [path for path in paths if "by-hash" in path or "imageId" in path or "ids=" in path]


def test_models_and_workflows_alone_and_what_is_ready_alone(start: Start, site: str, host: str, tmp_path: Path) -> None:
    code, out, err = end_of(start("900001", "--no-render", "--yes"))
    assert code == 0, out + err
    assert [job.state for job in jobs_in(tmp_path / "out")] == [JobState.READY]
    workflow = json.loads((tmp_path / "out/image-900001/workflow.json").read_text(encoding="utf-8"))
    assert workflow["1"]["class_type"] == "CheckpointLoaderSimple"
    code, out, err = end_of(start("900003", "900001", "--only", "ready", "--yes", "--comfyui-url", host, "--json"))
    said = json.loads(out)
    states = {one["key"]: one["state"] for one in said["pictures"]}
    assert (code, states) == (0, {"image-900001": "done", "image-900003": "skipped"}), err
    assert said["counts"]["done"] == 1
    code, out, err = end_of(start("900003", "--limit", "1", "--yes", "--comfyui-url", host))
    assert code == 0
    assert [job.state for job in jobs_in(tmp_path / "out")] == [JobState.DONE, JobState.SKIPPED], "the first alone"


def test_two_runs_never_work_in_one_folder(start: Start, host: str, tmp_path: Path) -> None:
    with JobList(tmp_path / "out" / JOB_LIST_NAME):
        code, _, err = end_of(start("900001", "--comfyui-url", host, "--yes"))
    assert code == 97
    assert "Another run works in out. [batch_in_use]" in err


def test_a_comfyui_that_is_not_there_ends_it_and_the_next_run_goes_on(start: Start, host: str, tmp_path: Path) -> None:
    code, out, err = end_of(start("900001", "later", "--comfyui-url", "http://127.0.0.1:9", "--yes"))
    assert code == 64
    assert not list((tmp_path / "comfyui/models").rglob("*.safetensors")), "nothing is fetched for it"
    assert "[comfyui_unreachable]" in err
    assert "not begun        1" in out
    (tmp_path / "later").write_text("900003")
    code, out, err = end_of(start("later", "--comfyui-url", host, "--yes"))
    assert code == 0, "what named nothing then does now: " + out + err
    assert "done             2" in out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("1",), "say where to render"),
        (("1", "--top", "0", "--dry-run"), "--top wants a number from 1 on"),
        (("--dry-run",), "There is nothing to remake"),
        (("1", "--comfyui-url", "ftp://me:s3cret@x"), "not the address of a web page"),
    ],
)
def test_what_does_not_fit_together_is_told(start: Start, arguments: tuple[str, ...], said: str) -> None:
    code, _, err = end_of(start(*arguments))
    assert code in {2, 10, 71}
    assert said in err
    assert "s3cret" not in err
    assert "Traceback" not in err


def test_killed_at_random_moments_it_makes_every_picture_once(
    start: Start, site: str, host: str, tmp_path: Path
) -> None:
    count = 24
    pictures_in(tmp_path / "mine", count, site)
    arguments = ("mine", "900001", "900003", "900005", "--comfyui-url", host, "--yes")
    chance = random.Random(16)
    known: dict[str, int] = {}
    for _ in range(7):
        process = start(*arguments)
        time.sleep(chance.uniform(0.4, 1.6))
        if process.poll() is None:
            os.kill(process.pid, getattr(signal, "SIGKILL", signal.SIGTERM))
        process.communicate(timeout=30)
        if not (tmp_path / "out" / JOB_LIST_NAME).exists():
            continue
        with JobList(tmp_path / "out" / JOB_LIST_NAME) as jobs:
            states = {job.key: job.state for job in jobs.all()}
            asked_for = len(asked(f"{site}/_requests"))
            for number in (900001, 900003, 900005):
                if jobs.kept(f"image:{number}") is not None:
                    known.setdefault(str(number), asked_for)
        assert JobState.FAILED not in states.values()
        for key, state in states.items():
            if state is JobState.DONE:
                assert (tmp_path / "out" / key / "result.png").stat().st_size > 100
    code, out, err = end_of(start(*arguments))
    assert code == 0, out + err
    jobs_now = jobs_in(tmp_path / "out")
    assert {job.state for job in jobs_now} == {JobState.DONE}
    assert len(jobs_now) == count + 3
    history = asked(f"{host}/history")
    assert len(history) == count + 3, "each rendered once"
    assert sorted(history) == sorted(job.prompt_id for job in jobs_now)
    made = [path.name for path in (tmp_path / "comfyui/output").iterdir()]
    assert len(made) == count + 3
    requests = asked(f"{site}/_requests")
    for number, since in known.items():
        assert not [one["path"] for one in requests[since:] if f"imageId={number}" in one["path"]]
    parts = [path.name for path in (tmp_path / "comfyui/models").rglob("*.part*")]
    assert parts == []


def test_stopped_by_the_keyboard_it_says_how_to_go_on(start: Start, site: str, host: str, tmp_path: Path) -> None:
    if sys.platform == "win32":
        return  # there a console sends it, and a test has none
    pictures_in(tmp_path / "mine", 40, site)
    # Where a shell runs the tests behind itself they ignore the signal, and so would the command.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    process = start("mine", "--comfyui-url", host, "--yes")
    signal.signal(signal.SIGINT, before)
    while not list((tmp_path / "out").glob("*/result.png")):
        assert process.poll() is None, process.communicate()
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    code, out, err = end_of(process)
    assert code == 130
    assert "Stopped. The same command goes on where it was." in out
    assert "Traceback" not in out + err
    assert (tmp_path / "out/index.html").is_file()
    code, out, err = end_of(start("--comfyui-url", host))
    assert code == 0, out + err
    assert len(asked(f"{host}/history")) == 40
