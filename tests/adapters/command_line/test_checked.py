"""What a workflow of the command line is checked against: the ComfyUI it goes to, else the nodes that come along."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from civitai_remake.civitai_utils.host.core_nodes import core_definitions

Run = Callable[..., "subprocess.CompletedProcess[str]"]
OFFLINE = ("900001", "--models", "models", "--no-download", "--submit-anyway")
LOOSE = ("--models", "models", "--no-download")
GGUF = (
    "a harbour\nSteps: 20, Sampler: Euler, CFG scale: 1, Seed: 5, Size: 1024x1024, Civitai resources: "
    '[{"type":"checkpoint","modelVersionId":910071}]'
)


def install(root: Path, version: str, *packs: str) -> Path:
    """The folder of a ComfyUI with these packs."""
    (root / "models" / "checkpoints").mkdir(parents=True)
    (root / "folder_paths.py").touch()
    (root / "comfyui_version.py").write_text(f'# generated\n__version__ = "{version}"\n', encoding="utf-8")
    for pack in packs:
        (root / "custom_nodes" / pack).mkdir(parents=True)
    return root


def test_the_nodes_of_the_comfyui_it_goes_to_are_asked(run: Run, comfy: Any) -> None:
    comfy.nodes = core_definitions()
    done = run(*OFFLINE, "--submit", comfy.address, "--json")
    checked = json.loads(done.stdout)["checked"]
    assert (done.returncode, checked) == (
        0,
        {"against": comfy.address, "against_said": None, "comfyui": "0.33.0", "found": [], "found_said": []},
    )
    assert comfy.seen[:2] == ["GET /system_stats", "GET /object_info"]
    shown = run(*OFFLINE, "--submit", comfy.address)
    assert f"Checked against {comfy.address} (ComfyUI 0.33.0): nothing is wrong." in shown.stdout


def test_what_that_comfyui_lacks_is_an_error_or_is_told(run: Run, comfy: Any) -> None:
    comfy.nodes = core_definitions()
    comfy.nodes["KSampler"]["input"]["required"]["sampler_name"][0].remove("dpmpp_2m")
    told = run(*OFFLINE, "--submit", comfy.address)
    assert told.returncode == 0, told.stderr
    assert "This ComfyUI has no sampler dpmpp_2m; euler is used." in told.stdout
    assert comfy.graphs[0]["8"]["inputs"]["sampler_name"] == "euler"
    del comfy.nodes["LoraLoader"]
    done = run(*OFFLINE, "--submit", comfy.address)
    assert (done.returncode, len(comfy.graphs)) == (57, 1)
    assert "LoraLoader" in done.stderr


def test_one_that_cannot_be_asked_is_told_and_the_nodes_that_come_along_serve(run: Run, comfy: Any) -> None:
    done = run(*OFFLINE, "--submit", comfy.address, "--json")
    answer = json.loads(done.stdout)
    assert (done.returncode, answer["nodes_not_asked"]["code"]) == (0, "not_comfyui")
    assert answer["checked"]["against"] == "the nodes of ComfyUI 0.33.0, as they come with this program"


def test_without_a_comfyui_to_ask(run: Run) -> None:
    done = run("900001", *LOOSE)
    assert (
        "Checked against the nodes of ComfyUI 0.33.0, as they come with this program: nothing is wrong." in done.stdout
    )


def test_the_version_of_a_folder_counts(run: Run, tmp_path: Path) -> None:
    text = GGUF.replace("910071", "910001")
    old = install(tmp_path / "old", "0.3.64")
    done = run("-", "--comfyui", str(old), "--no-download", "--json", stdin=text)
    assert json.loads(done.stdout)["checked"]["comfyui"] == "0.3.64"


@pytest.mark.parametrize(
    ("pack", "exit_code"),
    [("ComfyUI-GGUF", 0), ("comfyui-gguf", 0), ("ComfyUI-GGUF.disabled", 58), (".disabled", 58), ("Other", 58)],
)
def test_a_gguf_wants_its_pack_in_the_folder(run: Run, tmp_path: Path, pack: str, exit_code: int) -> None:
    folder = install(tmp_path / "comfy", "0.33.0", pack)
    done = run("-", "--comfyui", str(folder), "--no-download", "--json", stdin=GGUF)
    answer = json.loads(done.stdout)
    assert done.returncode == exit_code, done.stdout
    card, *_ = answer["resources"]
    assert card["needs_node"]["installed"] is (exit_code == 0)
    if exit_code:
        assert "github.com/city96/ComfyUI-GGUF" in answer["error"]
    else:
        loader = json.loads((tmp_path / "workflow.json").read_text(encoding="utf-8"))["1"]
        assert loader["class_type"] == "UnetLoaderGGUF"
        assert answer["checked"]["found"] == ["UnetLoaderGGUF does not say what it takes, and so was not checked."]
    shown = run("-", "--comfyui", str(folder), "--no-download", stdin=GGUF)
    assert "(loaded by the custom node ComfyUI-GGUF)" in shown.stdout
