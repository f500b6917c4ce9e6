"""Nodes that a graph has and this ComfyUI lacks: each class once, with the pack that brings it."""

from __future__ import annotations

from typing import Any

import pytest
from civitai_remake.pipeline.authors.graph_form import Form
from civitai_remake.pipeline.authors.missing_nodes import MissingNode, missing_nodes

CORE = frozenset({"KSampler", "SaveImage"})
SUBGRAPH = "11111111-2222-4333-8444-555555555555"
REGISTRY = "https://registry.comfy.org/nodes/"


def entry(class_type: str, **properties: Any) -> dict[str, Any]:
    return {"id": 1, "type": class_type, "properties": properties}


def in_editor(*nodes: dict[str, Any], known: frozenset[str] = CORE) -> tuple[MissingNode, ...]:
    return missing_nodes(Form.UI, {"nodes": list(nodes)}, known)


def test_what_is_here_or_no_node_of_any_pack_is_not_missing() -> None:
    names = ("KSampler", "Reroute", "Note", "MarkdownNote", "PrimitiveNode", SUBGRAPH, "workflow/pair", "workflow>pair")
    assert in_editor(*map(entry, names)) == ()


def test_each_class_is_told_once_with_how_often_it_stands_there() -> None:
    inside = {"id": SUBGRAPH, "nodes": [entry("FaceDetailer")]}
    graph = {
        "nodes": [entry("FaceDetailer"), entry(SUBGRAPH)],
        "definitions": {"subgraphs": [inside]},
        "extra": {"groupNodes": {"pair": {"nodes": [entry("FaceDetailer")]}}},
    }
    (found,) = missing_nodes(Form.UI, graph, CORE)
    assert (found.class_type, found.count, found.pack) == ("FaceDetailer", 3, "Impact Pack")
    assert found.address == f"{REGISTRY}comfyui-impact-pack"


@pytest.mark.parametrize(
    ("class_type", "pack", "registry", "address"),
    [
        ("UnetLoaderGGUF", "ComfyUI-GGUF", "comfyui-gguf", f"{REGISTRY}comfyui-gguf"),
        (
            "CheckpointLoaderNF4", "ComfyUI_bitsandbytes_NF4", None,
            "https://github.com/comfyanonymous/ComfyUI_bitsandbytes_NF4",
        ),
    ],
)  # fmt: skip
def test_the_loaders_of_quantised_files_are_those_of_our_own_graphs(
    class_type: str, pack: str, registry: str | None, address: str
) -> None:
    graph = {"1": {"class_type": class_type, "inputs": {}}}
    (found,) = missing_nodes(Form.API, graph, CORE)
    assert (found.pack, found.registry, found.address) == (pack, registry, address)


@pytest.mark.parametrize(
    ("properties", "pack", "registry", "address"),
    [
        ({"cnr_id": "some-nodes"}, "some-nodes", "some-nodes", f"{REGISTRY}some-nodes"),
        ({"aux_id": "one/some-nodes"}, "one/some-nodes", None, "https://github.com/one/some-nodes"),
        ({}, None, None, None),
        ({"cnr_id": "../../evil"}, "../../evil", "../../evil", None),
        ({"cnr_id": "javascript:alert(1)"}, "javascript:alert(1)", "javascript:alert(1)", None),
        ({"aux_id": "one/two/three"}, "one/two/three", None, None),
        ({"aux_id": "https://evil.example/x"}, "https://evil.example/x", None, None),
        ({"cnr_id": 5, "aux_id": ["x"]}, "5", "5", f"{REGISTRY}5"),
    ],
)
def test_the_pack_is_as_the_graph_says(
    properties: dict[str, Any], pack: str | None, registry: str | None, address: str | None
) -> None:
    (found,) = in_editor(entry("Odd", **properties))
    assert (found.pack, found.registry, found.address) == (pack, registry, address)


def test_one_of_several_that_tells_its_pack_is_enough() -> None:
    (found,) = in_editor(entry("Odd"), entry("Odd", cnr_id="some-nodes"), entry("Odd"))
    assert (found.count, found.registry) == (3, "some-nodes")


def test_the_api_form_tells_no_pack_and_the_table_does() -> None:
    graph = {
        "1": {"class_type": "Power Lora Loader (rgthree)", "inputs": {}},
        "2": {"class_type": "Odd", "inputs": {}},
        "extra": {"airs": []},
    }
    known, odd = missing_nodes(Form.API, graph, CORE)
    assert (known.pack, known.registry) == ("rgthree-comfy", "rgthree-comfy")
    assert (odd.pack, odd.registry, odd.address) == (None, None, None)


@pytest.mark.parametrize("properties", [{}, {"cnr_id": "comfy-core"}])
def test_a_node_of_a_newer_comfyui_is_told_as_such(properties: dict[str, Any]) -> None:
    (found,) = in_editor(entry("VAEDecode", **properties))
    assert (found.core, found.address) == (True, None)


@pytest.mark.parametrize("name", ["SetNode", "GetNode"])
def test_a_node_of_the_page_alone_is_there_where_its_pack_is(name: str) -> None:
    assert in_editor(entry(name), known=CORE | {"JoinStrings"}) == ()
    (found,) = in_editor(entry(name))
    assert found.registry == "comfyui-kjnodes"
