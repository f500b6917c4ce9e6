"""--start-picture: the picture that a workflow begins with, brought to the ComfyUI that runs it, or kept beside it."""

from __future__ import annotations

import json
import struct
import subprocess
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

Run = Callable[..., "subprocess.CompletedProcess[str]"]
IMAGE = ("900011", "--models", "models", "--no-download")


def png() -> bytes:
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(bytes(4))),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in parts
    )


def loaded(graph: dict[str, Any]) -> list[str]:
    return [node["inputs"]["image"] for node in graph.values() if node["class_type"] == "LoadImage"]


def test_a_file_goes_to_the_comfyui_that_runs_the_workflow(run: Run, comfy: Any, tmp_path: Path) -> None:
    (tmp_path / "mine.png").write_bytes(png())
    done = run(*IMAGE, "--submit-anyway", "--submit", comfy.address, "--start-picture", "mine.png", "--json")
    assert done.returncode == 0, done.stderr
    assert comfy.uploads == {"mine.png": png()}
    assert loaded(comfy.graphs[0]) == ["taken mine.png"]
    rows = {row["field"]: row for row in json.loads(done.stdout)["fidelity"]}
    assert rows["start picture"]["used"] == "taken mine.png"


def test_the_image_itself_stands_in(run: Run, comfy: Any) -> None:
    done = run(*IMAGE, "--submit-anyway", "--submit", comfy.address, "--start-picture", "self")
    assert done.returncode == 0, done.stderr
    (name,) = comfy.uploads
    assert name == "civitai_900011.png"
    assert comfy.uploads[name].startswith(b"\x89PNG")
    assert loaded(comfy.graphs[0]) == [f"taken {name}"]


def test_without_a_comfyui_it_is_said_where_the_picture_goes(run: Run, tmp_path: Path) -> None:
    done = run(*IMAGE, "--start-picture", "self")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "civitai_900011.png").is_file()
    assert "into ComfyUI's input folder as civitai_900011.png" in done.stdout
    assert loaded(json.loads((tmp_path / "workflow.json").read_text(encoding="utf-8"))) == ["civitai_900011.png"]


def test_nothing_that_is_no_picture_is_brought(run: Run, comfy: Any, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("no picture", encoding="utf-8")
    for said, number in (("notes.txt", "900011"), ("gone.png", "900011"), ("self", "900012")):
        done = run(number, *IMAGE[1:], "--submit-anyway", "--submit", comfy.address, "--start-picture", said, "--json")
        assert done.returncode != 0, said
        assert json.loads(done.stdout)["field"] in {"file", "start_picture"}
    assert (comfy.uploads, comfy.graphs) == ({}, [])
