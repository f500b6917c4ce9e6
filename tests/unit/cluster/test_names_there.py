"""A graph's models by the names that another computer has for them."""

from __future__ import annotations

import pytest
from civitai_remake.pipeline.batch.render_job import NeededModel
from civitai_remake.pipeline.cluster.names_there import find_listed, listed_at, renamed


@pytest.mark.parametrize(
    ("name", "listed", "size", "found"),
    [
        ("sdxl/a.safetensors", {"sdxl\\a.safetensors": 5}, 5, "sdxl\\a.safetensors"),
        ("a.safetensors", {"mine/a.safetensors": 5}, 5, "mine/a.safetensors"),
        ("a.safetensors", {"mine/a.safetensors": 6, "a.safetensors": 5}, 5, "a.safetensors"),
        # Another file of the same name.
        ("a.safetensors", {"a.safetensors": 6}, 5, None),
        # Where a size is not known, only the whole name will do.
        ("a.safetensors", {"a.safetensors": None}, 5, "a.safetensors"),
        ("a.safetensors", {"mine/a.safetensors": None}, 5, None),
        ("a.safetensors", {"mine/a.safetensors": 5}, None, None),
        ("a.safetensors", {}, 5, None),
    ],
)
def test_a_file_is_found_by_its_name_and_size(
    name: str, listed: dict[str, int | None], size: int | None, found: str | None
) -> None:
    assert find_listed(name, listed, size) == found


def test_a_file_is_found_by_its_path() -> None:
    listed = {"a.safetensors": 1, "x\\a.safetensors": 1, "b.safetensors": 1}
    assert listed_at("C:\\ComfyUI\\models\\loras\\x\\a.safetensors", listed) == "x\\a.safetensors"
    assert listed_at("/models/loras/a.safetensors", listed) == "a.safetensors"
    assert listed_at("/models/loras/aa.safetensors", {"a.safetensors": 1}) is None


def test_a_graph_gets_the_names_there_and_nothing_else_changes() -> None:
    lora = NeededModel(name="a.safetensors", kind="lora", entry={})
    embedding = NeededModel(name="sub/easy.pt", kind="embedding", entry={})
    graph = {
        "1": {"class_type": "LoraLoader", "inputs": {"lora_name": "a.safetensors", "model": ["2", 0], "strength": 1}},
        "2": {"class_type": "CLIPTextEncode", "inputs": {"text": "a.safetensors!, (embedding:sub/easy:1.2)"}},
        "3": {"class_type": "CLIPTextEncode", "inputs": {"text": "embedding:sub/easyneg"}},
    }
    there = renamed(graph, [(lora, "x\\a.safetensors"), (embedding, "easy.pt")])
    assert there["1"]["inputs"] == {"lora_name": "x\\a.safetensors", "model": ["2", 0], "strength": 1}
    assert there["2"]["inputs"]["text"] == "a.safetensors!, (embedding:easy:1.2)"
    assert there["3"] == graph["3"]
    assert renamed(graph, [(lora, "a.safetensors")]) is graph
