"""--author-workflow: the graph an image carries, as a file and on a running ComfyUI, with the names of models here."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

Run = Callable[..., "subprocess.CompletedProcess[str]"]
ASKED = ("--models", "models", "--no-download", "--author-workflow")
CHECKPOINT = "harbourLightXL_v10.safetensors"
SEED = 9007199254740993


def test_the_editors_form_is_written_with_the_names_here_and_the_rest_is_told(run: Run, tmp_path: Path) -> None:
    done = run("900021", *ASKED)
    assert done.returncode == 0, done.stderr
    graph = json.loads((tmp_path / "workflow.json").read_text(encoding="utf-8"))
    by_id = {node["id"]: node for node in graph["nodes"]}
    assert by_id[1]["widgets_values"] == [CHECKPOINT]
    assert by_id[6]["widgets_values"][:2] == [SEED, "randomize"], "no browser is on the way: the number stays one"
    assert f"illustrious\\{CHECKPOINT} -> {CHECKPOINT} (node 1, CheckpointLoaderSimple)" in done.stdout
    assert "FaceDetailer x1: Impact Pack, https://registry.comfy.org/nodes/comfyui-impact-pack" in done.stdout
    assert "bbox/face_yolov8n.pt" in done.stdout
    assert "It has, and a clean workflow lacks:\n  node FaceDetailer (1 node)" in done.stdout


def test_the_form_that_runs_is_submitted_and_scripts_get_the_lists(run: Run, comfy: Any, tmp_path: Path) -> None:
    done = run("900021", *ASKED, "--submit-anyway", "--submit", comfy.address, "--json")
    answer = json.loads(done.stdout)
    assert (done.returncode, answer["prompt_id"]) == (0, "run-1")
    (sent,) = comfy.graphs
    assert (sent["1"]["inputs"]["ckpt_name"], sent["6"]["inputs"]["seed"]) == (CHECKPOINT, SEED)
    told = answer["author_workflow"]
    assert (told["form"], told["node_count"], len(told["replaced"])) == ("api", 10, 2)
    assert json.loads((tmp_path / "workflow.json").read_text(encoding="utf-8")) == sent


def test_an_image_without_one_is_told_before_anything_is_downloaded(run: Run, tmp_path: Path) -> None:
    done = run("900001", "--models", "models", "--author-workflow")
    assert (done.returncode, "[graph_missing]" in done.stderr) == (95, True)
    assert not list((tmp_path / "models").rglob("*.safetensors"))


def test_the_editors_form_alone_cannot_be_submitted_and_is_kept(run: Run, comfy: Any, tmp_path: Path) -> None:
    workflow = {"nodes": [{"id": 1, "type": "CheckpointLoaderSimple", "widgets_values": [CHECKPOINT]}], "links": []}
    done = run("-", *ASKED, "--submit-anyway", "--submit", comfy.address, stdin=json.dumps(workflow))
    assert (done.returncode, comfy.graphs) == (95, []), done.stderr
    assert "only as the editor keeps it" in done.stderr
    assert json.loads((tmp_path / "workflow.json").read_text(encoding="utf-8")) == workflow


def test_it_has_its_own_pictures(run: Run, tmp_path: Path) -> None:
    done = run("900021", *ASKED, "--start-picture", "self")
    assert (done.returncode, "--start-picture goes with a clean workflow" in done.stderr) == (2, True)
    assert not (tmp_path / "workflow.json").exists()
