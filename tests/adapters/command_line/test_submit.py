"""--submit and --wait: the workflow on a running ComfyUI, and what may stand before it."""

from __future__ import annotations

import base64
import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]
OFFLINE = ("900001", "--models", "models", "--no-download", "--submit-anyway")


def test_a_workflow_is_queued_or_it_is_told_what_is_wrong_with_it(run: Run, comfy: Any) -> None:
    queued = run(*OFFLINE, "--submit", comfy.address, "--json")
    refused = run("900003", *OFFLINE[1:], "--submit", comfy.address)
    assert (queued.returncode, json.loads(queued.stdout)["prompt_id"]) == (0, "run-1")
    assert comfy.graphs[0]["1"]["class_type"] == "CheckpointLoaderSimple"
    assert refused.returncode == 65
    assert "node 1: Value not in list (ckpt_name)" in refused.stderr


def test_nothing_is_sent_while_models_are_missing(run: Run, comfy: Any) -> None:
    done = run(*OFFLINE[:-1], "--submit", comfy.address)
    assert (done.returncode, comfy.seen) == (77, [])
    assert "checkpoint Harbour Light" in done.stderr
    assert "--submit-anyway" in done.stderr
    as_json = run(*OFFLINE[:-1], "--submit", comfy.address, "--json")
    assert (json.loads(as_json.stdout)["code"], "workflow_path" in json.loads(as_json.stdout)) == (
        "models_missing",
        True,
    )


def test_a_download_that_failed_is_the_error_and_its_workflow_is_not_sent(run: Run, comfy: Any) -> None:
    done = run("900004", "--models", "models", "--submit", comfy.address, "--json")
    answer = json.loads(done.stdout)
    assert (done.returncode, answer["not_submitted"]["code"], comfy.seen) == (31, "models_missing", [])


def test_path_token_and_login_are_used_and_never_shown(run: Run, comfy: Any) -> None:
    host = comfy.address.partition("//")[2]
    comfy.wants = "t+k=n/x"
    tokened = run(*OFFLINE, "--submit", f"{comfy.address}/comfy/?token=t%2Bk%3Dn%2Fx", "--wait")
    assert (tokened.returncode, "POST /comfy/prompt?token=t%2Bk%3Dn/x" in comfy.seen) == (0, True), tokened.stderr
    assert "Queued on http://" in tokened.stdout
    comfy.wants = f"Basic {base64.b64encode(b'me:s3cret').decode()}"
    known = run(*OFFLINE, "--submit", f"me:s3cret@{host}", "--json")
    unknown = run(*OFFLINE, "--submit", f"http://me:wrongword@{host}/?token=wrongtoken")
    assert (known.returncode, unknown.returncode) == (0, 72)
    assert "[comfyui_access_refused]" in unknown.stderr
    said = "".join(done.stdout + done.stderr for done in (tokened, known, unknown))
    assert not [word for word in ("t+k", "t%2Bk", "s3cret", "wrongword", "wrongtoken") if word in said]


def test_a_token_that_is_taken_once_against_a_cookie(run: Run, comfy: Any) -> None:
    comfy.wants, comfy.gives_cookie = "T", True
    comfy.made = [{"filename": "a.png", "subfolder": "", "type": "output"}]
    done = run(*OFFLINE, "--submit", f"{comfy.address}/?token=T", "--wait")
    assert done.returncode == 0, done.stderr
    assert comfy.graphs
    assert "Picture: a.png" in done.stdout


def test_wait_follows_the_run_and_keeps_its_pictures_beside_the_workflow(run: Run, comfy: Any, tmp_path: Path) -> None:
    comfy.pending = 1
    comfy.made = [
        {"filename": "ComfyUI_00001_.png", "subfolder": "", "type": "output"},
        {"filename": "ComfyUI_00001_.png", "subfolder": "of mine", "type": "output"},
        {"filename": "preview.png", "subfolder": "", "type": "temp"},
        {"filename": "../../evil.png", "subfolder": "", "type": "output"},
        {"filename": "run.bat", "subfolder": "", "type": "output"},
    ]
    comfy.messages = [
        ("execution_cached", {"nodes": ["1", "2"]}),
        ("executing", {"node": "4"}),
        ("progress", {"node": "4", "value": 12, "max": 28}),
        ("execution_success", {}),
    ]
    (tmp_path / "out").mkdir()
    (tmp_path / "out/ComfyUI_00001_.png").write_bytes(b"mine")
    done = run(*OFFLINE, "--submit", comfy.address, "--wait", "--output", "out/w.json")
    assert done.returncode == 0, done.stderr
    kept = {path.name: path.read_bytes()[-18:] for path in (tmp_path / "out").glob("*.*") if path.suffix != ".json"}
    assert sorted(kept) == ["ComfyUI_00001_ (2).png", "ComfyUI_00001_ (3).png", "ComfyUI_00001_.png", "evil.png"]
    assert kept["ComfyUI_00001_.png"] == b"mine"
    assert not (tmp_path.parent / "evil.png").exists()
    assert "'run.bat', which is no picture" in done.stdout
    assert "behind 1 in the queue" in done.stderr
    assert "12/28" in done.stderr
    assert "100%" in done.stderr
    assert len(set(comfy.clients)) == 1, "the socket hears of the run because it has the client's id"


def test_for_scripts_the_pictures_are_in_the_object(run: Run, comfy: Any) -> None:
    comfy.made = [{"filename": "a.png", "subfolder": "", "type": "output"}]
    done = run(*OFFLINE, "--submit", comfy.address, "--wait", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["pictures"] == ["a.png"]


@pytest.mark.parametrize(
    ("messages", "exit_code", "said"),
    [
        (
            [("execution_error", {"node_id": "1", "node_type": "CheckpointLoaderSimple", "exception_type": "ValueError",
              "exception_message": "not\x1b[2J a\nmodel"})],
            78, "node 1 (CheckpointLoaderSimple): not\\x1b[2J a model [ValueError]",
        ),
        ([("execution_interrupted", {"node_id": "4"})], 79, "The run was stopped in ComfyUI."),
    ],
)  # fmt: skip
def test_a_run_that_fails_says_where_and_why(
    run: Run, comfy: Any, messages: list[Any], exit_code: int, said: str
) -> None:
    comfy.messages = [("execution_start", {}), *messages]
    done = run(*OFFLINE, "--submit", comfy.address, "--wait")
    assert done.returncode == exit_code
    assert said in done.stderr
    assert "100%" not in done.stderr
    as_json = run(*OFFLINE, "--submit", comfy.address, "--wait", "--json")
    assert (json.loads(as_json.stdout)["prompt_id"], as_json.returncode) == ("run-1", exit_code)


def test_a_run_comfyui_no_longer_knows_ends_the_wait(run: Run, comfy: Any) -> None:
    comfy.lost = True
    done = run(*OFFLINE, "--submit", comfy.address, "--wait")
    assert (done.returncode, "no longer knows" in done.stderr) == (79, True)


def test_answers_that_fail_for_a_while_do_not_end_the_wait(run: Run, comfy: Any) -> None:
    comfy.fails = 2
    done = run(*OFFLINE, "--submit", comfy.address, "--wait")
    assert done.returncode == 0, done.stderr
    assert "no answer, trying again" in done.stderr


@pytest.mark.parametrize("options", [("--wait",), ("--submit-anyway",)])
def test_options_of_submit_want_it(run: Run, options: tuple[str, ...]) -> None:
    done = run("900001", "--models", "models", *options)
    assert (done.returncode, "go with --submit" in done.stderr) == (2, True)
