"""The route of the author's own workflow: the graph of a look-up, named by what is here, exact, kept for the page."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import Any

import pytest
from civitai_remake.pipeline.routes.kept_graphs import KeptGraphs

SEED = 18446744073709551557
GRAPH: dict[str, Any] = {
    "1": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "theirs\\harbour.safetensors"}},
    "8": {"class_type": "LoraLoader", "inputs": {
        "lora_name": "rainy.safetensors", "strength_model": 0.333, "strength_clip": 1, "model": ["1", 0],
        "clip": ["1", 1],
    }},
    "2": {"class_type": "CLIPTextEncode", "inputs": {"text": "a ferry", "clip": ["8", 1]}},
    "3": {"class_type": "CLIPTextEncode", "inputs": {"text": "blurry", "clip": ["8", 1]}},
    "4": {"class_type": "EmptyLatentImage", "inputs": {"width": 832, "height": 1216, "batch_size": 1}},
    "5": {"class_type": "KSampler", "inputs": {
        "seed": SEED, "steps": 22, "cfg": 6.5, "sampler_name": "dpmpp_2m", "scheduler": "karras", "denoise": 1,
        "model": ["8", 0], "positive": ["2", 0], "negative": ["3", 0], "latent_image": ["4", 0],
    }},
    "6": {"class_type": "VAEDecode", "inputs": {"samples": ["5", 0], "vae": ["1", 2]}},
    "9": {"class_type": "UltralyticsDetectorProvider", "inputs": {"model_name": "bbox/face.pt"}},
    "10": {"class_type": "FaceDetailer", "inputs": {
        "image": ["6", 0], "bbox_detector": ["9", 0], "model": ["8", 0], "clip": ["8", 1], "vae": ["1", 2],
        "positive": ["2", 0], "negative": ["3", 0], "seed": 5, "steps": 20, "cfg": 6, "denoise": 0.4,
    }},
    "7": {"class_type": "SaveImage", "inputs": {"filename_prefix": "ComfyUI", "images": ["10", 0]}},
}  # fmt: skip
CORE = (
    "CheckpointLoaderSimple",
    "CLIPTextEncode",
    "EmptyLatentImage",
    "KSampler",
    "VAEDecode",
    "SaveImage",
    "LoraLoader",
)
ROUTE = "/civitai_remake/author-workflow"


async def looked_up(host: Any) -> dict[str, Any]:
    """What a page holds after a look-up, of a graph that was pasted with a model that the site knows."""
    status, metadata = await host.post("/civitai_remake/fetch", {"image_id": json.dumps(GRAPH)})
    assert status == 200, metadata
    resources = []
    for one in metadata["resources"]:
        of_version = {"checkpoint": 10, "lora": 11}.get(one["type"])
        resources.append(one | {"model_version_id": of_version})
    return metadata | {"resources": resources}


async def asked(host: Any, metadata: dict[str, Any]) -> tuple[int, dict[str, Any]]:
    answer = (await host.post("/civitai_remake/resolve", {"metadata": metadata}))[1]
    return await host.post(ROUTE, {"metadata": metadata, "resources": answer["resources"]})


@pytest.fixture
def known_nodes(host: Any) -> None:
    """The module in which a ComfyUI keeps the classes of its nodes."""
    host.server.nodes = SimpleNamespace(NODE_CLASS_MAPPINGS=dict.fromkeys(CORE))


@pytest.mark.usefixtures("known_nodes")
async def test_the_graph_of_a_look_up_comes_named_by_what_is_here(host: Any) -> None:
    host.put("checkpoints/mine/harbour.safetensors", host.mine)
    metadata = await looked_up(host)
    assert metadata["graph"]["key"]
    trimmed = metadata | {"graph": {**metadata["graph"], "prompt": None, "workflow": None}, "raw": {}}
    status, answer = await asked(host, trimmed)
    assert (status, answer["form"], answer["node_count"]) == (200, "api", len(GRAPH))
    expected = json.loads(json.dumps(GRAPH))
    expected["1"]["inputs"]["ckpt_name"] = answer["workflow"]["1"]["inputs"]["ckpt_name"]
    expected["5"]["inputs"]["seed"] = str(SEED)
    assert answer["workflow"] == expected, "nothing else is changed, and no browser rounds the seed"
    assert answer["replaced"][0] == {
        "node": "1", "class": "CheckpointLoaderSimple", "from": "theirs\\harbour.safetensors",
        "to": expected["1"]["inputs"]["ckpt_name"],
    }  # fmt: skip
    assert expected["1"]["inputs"]["ckpt_name"].replace("\\", "/") == "mine/harbour.safetensors"
    missing = {one["class"]: one for one in answer["missing_nodes"]}
    assert set(missing) == {"FaceDetailer", "UltralyticsDetectorProvider"}
    assert missing["FaceDetailer"] == {
        "class": "FaceDetailer", "count": 1, "pack": "Impact Pack", "registry": "comfyui-impact-pack",
        "address": "https://registry.comfy.org/nodes/comfyui-impact-pack", "core": False,
    }  # fmt: skip
    models = {one["name"]: (one["coming"], one["checked"]) for one in answer["missing_models"]}
    assert models == {"rainy.safetensors": (True, True), "bbox/face.pt": (False, True)}
    assert "node FaceDetailer" in {one["what"] for one in answer["only_here"]}
    assert {one["what"] for one in answer["only_rebuild"]} == {"nodes that are here", "no need of lost models"}
    assert answer["rebuild"] is None


async def test_a_caller_may_send_the_graph_itself(host: Any) -> None:
    metadata = await looked_up(host)
    given = {"source": "graph", "prompt": GRAPH, "workflow": {"nodes": [{"id": 1, "type": "Note"}], "links": []}}
    status, answer = await asked(host, metadata | {"graph": given})
    assert (status, answer["form"], answer["workflow"]) == (200, "ui", given["workflow"])


@pytest.mark.parametrize(
    ("graph", "status", "code"),
    [
        (None, 422, "graph_missing"),
        ({"key": "0" * 32, "prompt": None, "workflow": None}, 404, "graph_forgotten"),
        ({"key": 5}, 404, "graph_forgotten"),
        ({}, 404, "graph_forgotten"),
    ],
)
async def test_without_a_graph_it_is_said_why(host: Any, graph: Any, status: int, code: str) -> None:
    answer = await asked(host, await looked_up(host) | {"graph": graph})
    assert (answer[0], answer[1]["code"]) == (status, code)


async def test_where_nothing_of_ours_can_be_built_the_graph_comes_and_says_so(host: Any) -> None:
    host.versions[10]["baseModel"] = "Nobody's Model"
    status, answer = await asked(host, await looked_up(host))
    assert (status, answer["rebuild"]["code"], answer["only_rebuild"]) == (200, "family_unsupported", [])
    assert "node FaceDetailer" in {one["what"] for one in answer["only_here"]}


@pytest.mark.usefixtures("known_nodes")
async def test_a_rebuild_that_this_comfyui_would_not_take_is_none(host: Any) -> None:
    del host.server.nodes.NODE_CLASS_MAPPINGS["LoraLoader"]
    status, answer = await asked(host, await looked_up(host))
    assert (status, answer["rebuild"]["code"], answer["only_rebuild"]) == (200, "nodes_missing", [])


def test_graphs_are_kept_within_bounds_and_the_last_used_longest() -> None:
    kept = KeptGraphs(most=2, most_bytes=100_000)
    keys = [kept.keep({"prompt": {str(number): {"class_type": "X"}}}) or "" for number in range(2)]
    assert kept.keep({"prompt": {"0": {"class_type": "X"}}}) == keys[0], "the same graph has the same key"
    third = kept.keep({"prompt": {"3": {"class_type": "X"}}}) or ""
    assert [kept.find(key) is not None for key in (*keys, third)] == [True, False, True]
    assert kept.find("") is None
    small = KeptGraphs(most=10, most_bytes=60)
    assert small.keep({"prompt": {str(number): {"class_type": f"X{number * 7919}"} for number in range(99)}}) is None
