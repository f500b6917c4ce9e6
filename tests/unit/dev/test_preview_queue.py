"""The preview host's queue, as ComfyUI's is: one prompt at a time, under the id that was given with it."""

from __future__ import annotations

import contextlib
import json
import time
import urllib.error
import urllib.request
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

GRAPH = {
    "1": {"class_type": "LoadImage", "inputs": {"image": "input.png"}},
    "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "p"}},
}
Ask = Callable[..., tuple[int, Any]]


@pytest.fixture
def host(tmp_path: Path, serving: Any) -> Iterator[Ask]:
    (tmp_path / "frontend").mkdir()
    (tmp_path / "frontend/index.html").write_text("<html>", encoding="utf-8")
    (tmp_path / "base/input").mkdir(parents=True)
    (tmp_path / "base/input/input.png").write_bytes(b"")
    options = ("--frontend", tmp_path / "frontend", "--base", tmp_path / "base", "--delay", 0.4)
    with serving("preview_host", *options) as url:

        def ask(path: str, body: object = None) -> tuple[int, Any]:
            data = None if body is None else json.dumps(body).encode()
            request = urllib.request.Request(url + path, data=data, headers={"Content-Type": "application/json"})
            try:
                with urllib.request.urlopen(request) as answer:
                    return answer.status, json.loads(answer.read() or b"null")
            except urllib.error.HTTPError as error:
                with contextlib.closing(error):
                    return error.code, json.loads(error.read())

        yield ask


def ids(queue: dict[str, Any], name: str) -> list[str]:
    return [item[1] for item in queue[name]]


def until(asked: Callable[[], bool]) -> None:
    limit = time.monotonic() + 10
    while not asked():
        assert time.monotonic() < limit
        time.sleep(0.02)


def test_prompts_run_one_after_the_other_under_the_ids_they_came_with(host: Ask) -> None:
    first, second = str(uuid.uuid4()), str(uuid.uuid4())
    for prompt_id in (first, second):
        status, answer = host("/prompt", {"prompt": GRAPH, "prompt_id": prompt_id})
        assert (status, answer["prompt_id"]) == (200, prompt_id)
    until(lambda: ids(host("/queue")[1], "queue_running") == [first])
    assert ids(host("/queue")[1], "queue_pending") == [second]
    assert host("/prompt")[1] == {"exec_info": {"queue_remaining": 2}}
    assert host(f"/history/{first}")[1] == {}
    until(lambda: host(f"/history/{first}")[1] != {})
    assert ids(host("/queue")[1], "queue_pending") == []
    until(lambda: list(host("/history")[1]) == [first, second])
    outputs = host(f"/history/{second}")[1][second]["outputs"]
    assert outputs == {"2": {"images": [{"filename": "p_00002_.png", "subfolder": "", "type": "output"}]}}


def test_what_waits_can_be_taken_back_and_what_runs_be_stopped(host: Ask) -> None:
    running, waiting = str(uuid.uuid4()), str(uuid.uuid4())
    for prompt_id in (running, waiting):
        assert host("/prompt", {"prompt": GRAPH, "prompt_id": prompt_id})[0] == 200
    until(lambda: ids(host("/queue")[1], "queue_running") == [running])
    host("/queue", {"delete": [waiting]})
    host("/interrupt", {"prompt_id": waiting})
    assert ids(host("/queue")[1], "queue_running") == [running]
    host("/interrupt", {"prompt_id": running})
    until(lambda: host("/prompt")[1]["exec_info"]["queue_remaining"] == 0)
    status = host("/history")[1][running]["status"]
    assert (status["status_str"], status["messages"][0][0]) == ("error", "execution_interrupted")
    assert list(host("/history")[1]) == [running]


@pytest.mark.parametrize(
    "prompt_id", ["1", 5, "urn:uuid:12345678123456781234567812345678", "12345678-1234-4234-8234-123456789ABC"]
)
def test_an_id_that_is_no_plain_uuid_is_refused(host: Ask, prompt_id: object) -> None:
    status, answer = host("/prompt", {"prompt": GRAPH, "prompt_id": prompt_id})
    assert (status, answer["error"]["type"]) == (400, "invalid_prompt_id")
