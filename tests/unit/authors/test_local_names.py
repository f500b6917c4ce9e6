"""Names of models in an author's graph: found in every form that nodes write them in, and nothing else is changed."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from civitai_remake.pipeline.authors.told import AuthorsWorkflow
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

Authors = Callable[..., AuthorsWorkflow]
CORPUS = Path(__file__).parents[4] / "shared" / "data" / "corpus" / "comfy-graph"
SUBGRAPH = "11111111-2222-4333-8444-555555555555"
LOCAL = "mine/local.safetensors"
SEED = 18446744073709551557


def api(class_type: str, **inputs: Any) -> dict[str, Any]:
    return {"1": {"class_type": class_type, "inputs": {"seed": SEED, "model": ["2", 0], **inputs}}}


def ui(class_type: str, values: Any, **more: Any) -> dict[str, Any]:
    return {
        "nodes": [{"id": 1, "type": class_type, "pos": [0.1, 1e-7], "widgets_values": values, **more}],
        "links": [[1, 2, 0, 1, 0, "MODEL"]], "extra": {"ds": {"scale": 0.5}, "odd": None}, "version": 0.4,
    }  # fmt: skip


ROWS = [{}, {"type": "PowerLoraLoaderHeaderWidget"}, {"on": True, "lora": "x.safetensors", "strength": 0.4}, ""]
ROW = {"on": True, "lora": "x.safetensors", "strength": 0.4}
MANAGED = {"__value__": [{"name": "x", "strength": 0.4, "active": True}]}

# form, graph, where the name stands, what is written there
FORMS: list[tuple[str, dict[str, Any], tuple[Any, ...], str]] = [
    ("an input", api("LoraLoader", lora_name="x.safetensors"), ("1", "inputs", "lora_name"), LOCAL),
    (
        "a windows path", api("LoraLoader", lora_name="styles\\x.safetensors"), ("1", "inputs", "lora_name"), LOCAL,
    ),
    (
        "a chosen file with a preview", api("LoraLoader|pysssss", lora_name={"content": "x.safetensors", "image": 1}),
        ("1", "inputs", "lora_name", "content"), LOCAL,
    ),
    ("a row", api("Power Lora Loader (rgthree)", lora_1=ROW), ("1", "inputs", "lora_1", "lora"), LOCAL),
    (
        "a list of rows", api("Lora Loader (LoraManager)", loras=MANAGED),
        ("1", "inputs", "loras", "__value__", 0, "name"), "local",
    ),
    (
        "a tag", api("LoraTagLoader", text="a fox <lora: x :0.5:1>, <lora:other:1>"), ("1", "inputs", "text"),
        "a fox <lora: local :0.5:1>, <lora:other:1>",
    ),
    ("a numbered slot", api("CR LoRA Stack", lora_name_2="x.safetensors"), ("1", "inputs", "lora_name_2"), LOCAL),
    ("a row of the core", api("LoadLoraModel", **{"loras.0.lora_name": "x.safetensors"}),
     ("1", "inputs", "loras.0.lora_name"), LOCAL),
    ("a node nobody declared", api("Somebody's", lora_name_1="x.safetensors"), ("1", "inputs", "lora_name_1"), LOCAL),
    ("an input nobody knows", api("Somebody's", odd="x.safetensors"), ("1", "inputs", "odd"), LOCAL),
    ("an AIR", api("LoraLoader", lora_name="urn:air:sdxl:lora:civitai:9@5"), ("1", "inputs", "lora_name"), LOCAL),
    ("a widget", ui("LoraLoader", ["x.safetensors", 1, 1]), ("nodes", 0, "widgets_values", 0), LOCAL),
    (
        "widgets by name", ui("LoraLoader", {"lora_name": "x.safetensors"}),
        ("nodes", 0, "widgets_values", "lora_name"), LOCAL,
    ),
    ("rows of widgets", ui("Power Lora Loader (rgthree)", ROWS), ("nodes", 0, "widgets_values", 2, "lora"), LOCAL),
    ("a widget of no declared node", ui("Odd", [1, "x.safetensors"]), ("nodes", 0, "widgets_values", 1), LOCAL),
    ("a primitive", ui("PrimitiveNode", ["x.safetensors", "fixed"]), ("nodes", 0, "widgets_values", 0), LOCAL),
    ("a node that is switched off", ui("LoraLoader", ["x.safetensors", 1, 1], mode=4),
     ("nodes", 0, "widgets_values", 0), LOCAL),
    (
        "a node in a subgraph",
        {**ui(SUBGRAPH, []), "definitions": {"subgraphs": [{"id": SUBGRAPH, **ui("LoraLoader", ["x.safetensors"])}]}},
        ("definitions", "subgraphs", 0, "nodes", 0, "widgets_values", 0), LOCAL,
    ),
    (
        "a value of a placed subgraph",
        {
            **ui(SUBGRAPH, ["x"], properties={"proxyWidgets": [["1", "lora_name"]]}),
            "definitions": {"subgraphs": [{"id": SUBGRAPH, **ui("LoraLoader", ["y.safetensors", 1, 1])}]},
        },
        ("nodes", 0, "widgets_values", 0), "local",
    ),
    (
        "a group node",
        {**ui("workflow>pair", []), "extra": {"groupNodes": {"pair": ui("LoraLoader", ["x.safetensors", 1, 1])}}},
        ("extra", "groupNodes", "pair", "nodes", 0, "widgets_values", 0), LOCAL,
    ),
]  # fmt: skip


def at(graph: Any, path: tuple[Any, ...]) -> Any:
    for step in path:
        graph = graph[step]
    return graph


def differences(one: Any, two: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    if isinstance(one, dict) and isinstance(two, dict):
        assert list(one) == list(two), path
        return [found for key in one for found in differences(one[key], two[key], (*path, key))]
    if isinstance(one, list) and isinstance(two, list):
        assert len(one) == len(two), path
        return [found for place in range(len(one)) for found in differences(one[place], two[place], (*path, place))]
    # A recorded NaN is itself, and equals nothing.
    return [] if one is two or (type(one) is type(two) and one == two) else [path]


def given_as(graph: dict[str, Any]) -> dict[str, Any]:
    return {"workflow" if "nodes" in graph else "prompt": graph}


@pytest.mark.parametrize(("graph", "path", "written"), [case[1:] for case in FORMS], ids=[case[0] for case in FORMS])
def test_a_name_becomes_the_local_one_and_nothing_else_changes(
    authors: Authors, planned: Any, graph: dict[str, Any], path: tuple[Any, ...], written: str
) -> None:
    before = deepcopy(graph)
    plan = planned("x.safetensors", LOCAL)
    found = authors(**given_as(graph), plans=(plan,))
    assert at(found.graph, path) == written
    assert differences(before, found.graph) == [path]
    assert graph == before, "the graph that was given is left as it was"
    assert len(found.replaced) == 1
    again = authors(**given_as(json.loads(json.dumps(found.graph))), plans=(plan,), files=(f"loras/{LOCAL}",))
    assert [model.name for model in again.missing_models if model.name not in {"other", "y.safetensors"}] == []


@pytest.mark.parametrize("state", ["gone", "none"])
@pytest.mark.parametrize("graph", [case[1] for case in FORMS], ids=[case[0] for case in FORMS])
def test_a_name_nobody_knows_here_stays(authors: Authors, planned: Any, graph: dict[str, Any], state: str) -> None:
    plans = () if state == "none" else (planned("x.safetensors", None, state=state),)
    found = authors(**given_as(graph), plans=plans)
    assert found.graph is graph
    assert found.replaced == ()
    is_off = "nodes" in graph and graph["nodes"][0].get("mode") == 4
    assert bool(found.missing_models) is not is_off


@pytest.mark.parametrize(
    "graph",
    [
        api("CLIPTextEncode", text="x.safetensors"),
        api("SaveImage", filename_prefix="x.safetensors"),
        ui("Note", ["x.safetensors"]),
        ui("MarkdownNote", ["x.safetensors"]),
        {**ui("Odd", []), "extra": {"models": ["x.safetensors"]}},
        ui("LoraLoader", ["None", 1, 1], properties={"models": [{"name": "x.safetensors"}]}),
    ],
)
def test_what_only_looks_like_a_model_is_left_alone(authors: Authors, planned: Any, graph: dict[str, Any]) -> None:
    found = authors(**given_as(graph), plans=(planned("x.safetensors", LOCAL),))
    assert found.graph is graph
    assert found.missing_models == ()


def test_a_loader_takes_only_what_its_list_has(authors: Authors, planned: Any) -> None:
    """A model that is here as another kind of file is in no list of this node."""
    graph = api("UNETLoader", unet_name="x.safetensors")
    found = authors(prompt=graph, plans=(planned("x.safetensors", LOCAL, "checkpoint"),))
    assert found.graph is graph
    assert [(one.name, one.coming, one.checked) for one in found.missing_models] == [("x.safetensors", False, True)]


def test_what_can_come_is_named_as_it_will_be(authors: Authors, planned: Any) -> None:
    graph = api("LoraLoader", lora_name="x.safetensors")
    found = authors(prompt=graph, plans=(planned("x.safetensors", "later.safetensors", state="coming"),))
    assert found.graph["1"]["inputs"]["lora_name"] == "later.safetensors"
    assert [(one.name, one.coming) for one in found.missing_models] == [("x.safetensors", True)]
    assert found.graph["1"]["inputs"]["seed"] == SEED


def test_a_file_the_image_does_not_list_is_found_by_its_name(authors: Authors) -> None:
    """Of switched-off nodes, and of kinds that no workflow of ours loads."""
    graph = api("CLIPVisionLoader", clip_name="vision\\h.safetensors")
    found = authors(prompt=graph, files=("clip_vision/h.safetensors",))
    assert found.graph["1"]["inputs"]["clip_name"] == "h.safetensors"
    assert found.missing_models == ()


@pytest.mark.parametrize("asked", ["a/h.safetensors", "a\\h.safetensors"])
def test_the_folder_that_the_graph_says_comes_first(authors: Authors, asked: str) -> None:
    files = ("clip_vision/h.safetensors", "clip_vision/a/h.safetensors")
    found = authors(prompt=api("CLIPVisionLoader", clip_name=asked), files=files)
    assert found.graph["1"]["inputs"]["clip_name"] == os.path.join("a", "h.safetensors")  # noqa: PTH118


def test_a_kind_without_a_folder_is_told_as_not_looked_for(authors: Authors) -> None:
    found = authors(prompt=api("IPAdapterModelLoader", ipadapter_file="ip.safetensors"))
    assert [(one.name, one.checked) for one in found.missing_models] == [("ip.safetensors", False)]


def test_a_row_that_is_off_is_renamed_and_not_missed(authors: Authors, planned: Any) -> None:
    row = {"on": False, "lora": "x.safetensors", "strength": 1}
    graph = api("Power Lora Loader (rgthree)", lora_1=row, lora_2={**row, "lora": "z.safetensors"})
    found = authors(prompt=graph, plans=(planned("x.safetensors", LOCAL),))
    assert found.graph["1"]["inputs"]["lora_1"] == {**row, "lora": LOCAL}
    assert found.missing_models == ()


def recorded() -> list[Any]:
    return sorted(CORPUS.glob("*.json")) or [
        pytest.param(None, marks=pytest.mark.skip(reason="recorded answers not here"))
    ]


def graphs_in(value: Any, depth: int = 0) -> list[dict[str, Any]]:
    """Every graph in either form within a recorded answer."""
    if isinstance(value, str) and value.lstrip().startswith("{") and depth < 5:
        try:
            return graphs_in(json.loads(value), depth + 1)
        except ValueError:
            return []
    if isinstance(value, dict):
        nodes = [one for one in value.values() if isinstance(one, dict)]
        if isinstance(value.get("nodes"), list) or any("class_type" in one for one in nodes):
            return [value]
        return [found for one in value.values() for found in graphs_in(one, depth + 1)]
    return [found for one in value for found in graphs_in(one, depth + 1)] if isinstance(value, list) else []


@pytest.mark.parametrize("path", recorded(), ids=lambda path: path.stem if path else "none")
def test_recorded_graphs_differ_in_names_of_models_alone(authors: Authors, planned: Any, path: Path) -> None:
    """Each name under itself changes nothing; each under another changes that many places, and no more."""
    for graph in graphs_in(json.loads(path.read_text(encoding="utf-8"))["data"]):
        told = authors(**given_as(graph))
        names = [(one.name, (one.kind.value if one.kind else "lora")) for one in told.missing_models]
        same = tuple(planned(name, name, kind, version=n + 1) for n, (name, kind) in enumerate(names))
        assert differences(graph, authors(**given_as(graph), plans=same).graph) == []
        other = tuple(
            planned(name, f"other/{n}.safetensors", kind, version=n + 1) for n, (name, kind) in enumerate(names)
        )
        found = authors(**given_as(graph), plans=other)
        changed = differences(graph, found.graph)
        assert len(changed) <= len(found.replaced)
        assert {one.asked for one in found.replaced} >= {name for name, _ in names if not name.startswith("urn:")}
        for place in changed:
            assert isinstance(at(graph, place), str)


TEXTS = st.one_of(
    st.text(max_size=12), st.sampled_from(["x.safetensors", "LoraLoader", "nodes", "<lora:x:1>", SUBGRAPH])
)
KEYS = st.sampled_from(
    "nodes links type id widgets_values class_type inputs definitions subgraphs extra groupNodes properties "
    "proxyWidgets mode cnr_id aux_id lora_name loras lora on name widget content __value__ 1".split()
)
VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), TEXTS),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(KEYS, inner, max_size=5)),
    max_leaves=25,
)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(graph=st.dictionaries(KEYS, VALUES, max_size=6), is_api=st.booleans())
def test_no_graph_makes_it_raise(authors: Authors, planned: Any, graph: dict[str, Any], is_api: bool) -> None:
    plans = (planned("x.safetensors", LOCAL),)
    found = authors(**{"prompt" if is_api else "workflow": graph}, plans=plans, known=frozenset({"KSampler"}))
    json.dumps(found.graph)


def test_a_text_of_nothing_but_tags_takes_no_time(authors: Authors, planned: Any) -> None:
    graph = api("LoraTagLoader", text="<lora:x:1>" * 50_000)
    found = authors(prompt=graph, plans=(planned("x.safetensors", LOCAL),))
    assert found.graph["1"]["inputs"]["text"] == "<lora:local:1>" * 50_000
    assert len(found.replaced) == 1_000, "no more are told"
