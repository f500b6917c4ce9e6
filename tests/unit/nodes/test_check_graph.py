"""A graph against the definitions of its nodes: what a ComfyUI would refuse, found before it is asked."""

from __future__ import annotations

from typing import Any

import pytest
from civitai_remake.civitai_utils.host.core_nodes import core_definitions
from civitai_remake.pipeline.nodes.check_graph import FaultKind, check_graph
from civitai_remake.pipeline.nodes.definitions import inputs_of, is_output, outputs_of

CORE = core_definitions(lambda kind: [f"{kind}.safetensors"])
GOOD: dict[str, dict[str, Any]] = {
    "1": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "checkpoints.safetensors"}},
    "2": {"class_type": "CLIPTextEncode", "inputs": {"clip": ["1", 1], "text": "a lighthouse"}},
    "3": {"class_type": "EmptyLatentImage", "inputs": {"width": 512, "height": 512, "batch_size": 1}},
    "4": {
        "class_type": "KSampler",
        "inputs": {
            "model": ["1", 0], "positive": ["2", 0], "negative": ["2", 0], "latent_image": ["3", 0],
            "seed": "18446744073709551557", "steps": 20, "cfg": 7, "sampler_name": "euler", "scheduler": "karras",
            "denoise": 1.0,
        },
    },
    "5": {"class_type": "VAEDecode", "inputs": {"samples": ["4", 0], "vae": ["1", 2]}},
    "6": {"class_type": "SaveImage", "inputs": {"images": ["5", 0], "filename_prefix": "x"}},
}  # fmt: skip


def changed(node_id: str, **inputs: Any) -> dict[str, dict[str, Any]]:
    node = GOOD[node_id]
    return GOOD | {node_id: {**node, "inputs": {**node["inputs"], **inputs}}}


def test_a_good_graph_has_no_fault() -> None:
    assert check_graph(GOOD, CORE) == ()
    assert [is_output(CORE[name]) for name in ("SaveImage", "KSampler")] == [True, False]


@pytest.mark.parametrize(
    ("node_id", "inputs", "kind"),
    [
        ("4", {"sampler_name": "restart"}, FaultKind.NOT_IN_LIST),
        ("1", {"ckpt_name": "other.safetensors"}, FaultKind.NOT_IN_LIST),
        ("4", {"steps": 0}, FaultKind.TOO_SMALL),
        ("4", {"seed": -1}, FaultKind.TOO_SMALL),
        ("4", {"cfg": 100.5}, FaultKind.TOO_BIG),
        ("4", {"steps": "many"}, FaultKind.NO_NUMBER),
        ("4", {"cfg": None}, FaultKind.NO_NUMBER),
        ("4", {"steps": float("inf")}, FaultKind.NO_NUMBER),
        ("4", {"model": ["1", 1]}, FaultKind.OTHER_TYPE),
        ("4", {"model": ["1", 9]}, FaultKind.BAD_LINK),
        ("4", {"model": ["99", 0]}, FaultKind.BAD_LINK),
        ("4", {"model": ["1"]}, FaultKind.BAD_LINK),
        ("4", {"model": ["1", "0"]}, FaultKind.BAD_LINK),
        ("4", {"model": "a model"}, FaultKind.BAD_LINK),
    ],
)
def test_each_fault_is_told_by_its_kind_node_and_input(node_id: str, inputs: dict[str, Any], kind: FaultKind) -> None:
    (fault,) = check_graph(changed(node_id, **inputs), CORE)
    assert fault.input is not None
    assert (fault.kind, fault.node_id, fault.input.name) == (kind, node_id, *inputs)


def test_what_is_missing() -> None:
    lacking = {**GOOD["4"]["inputs"]}
    del lacking["model"]
    graph = GOOD | {"4": {"class_type": "KSampler", "inputs": lacking}, "9": {"class_type": "Odd", "inputs": {}}}
    faults = [(fault.kind, fault.class_type, fault.input and fault.input.name) for fault in check_graph(graph, CORE)]
    assert faults == [(FaultKind.INPUT_MISSING, "KSampler", "model"), (FaultKind.NO_CLASS, "Odd", None)]
    # What a class nobody knows would give is not held against the node that takes it.
    assert [fault.kind for fault in check_graph(changed("2", clip=["9", 0]) | {"9": graph["9"]}, CORE)] == [
        FaultKind.NO_CLASS
    ]


def test_inputs_that_unfold_with_what_is_chosen() -> None:
    chosen = {
        "required": {
            "format": ["COMFY_DYNAMICCOMBO_V3", {"options": [
                {"key": "mp4", "inputs": {"required": {"codec": [["auto", "h264"], {}]}}},
                {"key": "webm", "inputs": {"required": {}}},
            ]}],
            "images": ["COMFY_AUTOGROW_V3", {"template": {
                "input": {"required": {"image": ["IMAGE", {}]}}, "names": ["image_1", "image_2"], "min": 1,
            }}],
        }
    }  # fmt: skip
    found = inputs_of({"input": chosen}, {"format": "mp4"})
    assert {name: one.is_required for name, one in found.items()} == {
        "format": True, "format.codec": True, "images.image_1": True, "images.image_2": False,
    }  # fmt: skip
    assert set(inputs_of({"input": chosen}, {"format": "webm"})) == set(found) - {"format.codec"}
    assert found["format.codec"].default == "auto"


@pytest.mark.parametrize(
    "definition",
    [
        {},
        {"input": None, "output": None},
        {"input": [], "output": "MODEL"},
        {"input": {"required": None, "optional": {"a": None, "b": [], "c": "INT", "d": [None], "e": ["INT", 5]}}},
        {
            "input": {
                "required": {"a": ["COMFY_AUTOGROW_V3", {}], "b": ["COMFY_DYNAMICCOMBO_V3", {"options": [None, 1]}]}
            }
        },
        {
            "input": {
                "required": {"a": ["COMBO", {}], "b": ["COMBO", {"options": "ab"}], "c": ["FLOAT", {"min": "low"}]}
            }
        },
    ],
)
def test_whatever_a_pack_writes_there_is_read(definition: dict[str, Any]) -> None:
    given = {"a": 1, "b": "x", "c": 2, "d": 3, "e": 4}
    inputs_of(definition, given)
    outputs_of(definition)
    check_graph({"1": {"class_type": "Odd", "inputs": given}}, {"Odd": definition})


@pytest.mark.parametrize(
    ("given", "wanted", "fits"),
    [
        ("IMAGE", "IMAGE", True), ("*", "IMAGE", True), ("IMAGE", "*", True), ("COMFY_MATCHTYPE_V3", "IMAGE", True),
        ("MASK", "IMAGE,MASK", True), ("IMAGE, MASK", "MASK", True), ("LATENT", "IMAGE,MASK", False),
        ("COMBO", "STRING", False), (["a", "b"], ["a"], True),
    ],
)  # fmt: skip
def test_types_of_a_link(given: Any, wanted: Any, fits: bool) -> None:
    definitions = {
        "Gives": {"input": {}, "output": [given]},
        "Takes": {"input": {"required": {"it": [wanted, {}]}}, "output": []},
    }
    graph = {"1": {"class_type": "Gives", "inputs": {}}, "2": {"class_type": "Takes", "inputs": {"it": ["1", 0]}}}
    assert (check_graph(graph, definitions) == ()) is fits
