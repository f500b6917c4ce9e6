"""The editor's form alone: widgets with and without names, subgraphs, group nodes, nodes that feed without a link."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from civitai_remake.civitai_utils.recipe_parts import NeededNode
from civitai_remake.civitai_utils.values import Recipe, Size

Read = Callable[..., Recipe]
SUBGRAPH = "11111111-2222-4333-8444-555555555555"
NUMBERS = [5, "randomize", 20, 6, "dpmpp_2m", "karras", 1]


def entry(number: int, name: str, values: Any, *slots: tuple[str, str, int], **more: Any) -> dict[str, Any]:
    inputs = [{"name": slot, "type": kind, "link": link} for slot, kind, link in slots]
    return {"id": number, "type": name, "widgets_values": values, "inputs": inputs, **more}


INSIDE = [
    entry(4, "CheckpointLoaderSimple", ["base.safetensors"]),
    entry(6, "CLIPTextEncode", ["a fox"], ("clip", "CLIP", 4)),
    entry(7, "CLIPTextEncode", ["blurry"], ("clip", "CLIP", 5)),
    entry(5, "EmptyLatentImage", [832, 1216, 1]),
    entry(
        3, "KSampler", NUMBERS, ("model", "MODEL", 7), ("positive", "CONDITIONING", 8),
        ("negative", "CONDITIONING", 9), ("latent_image", "LATENT", 10),
    ),
    entry(8, "VAEDecode", [], ("samples", "LATENT", 11), ("vae", "VAE", 12)),
]  # fmt: skip
LINKS = [
    [4, 4, 1, 6, 0, "CLIP"], [5, 4, 1, 7, 0, "CLIP"], [7, 4, 0, 3, 0, "MODEL"], [8, 6, 0, 3, 1, "CONDITIONING"],
    [9, 7, 0, 3, 2, "CONDITIONING"], [10, 5, 0, 3, 3, "LATENT"], [11, 3, 0, 8, 0, "LATENT"], [12, 4, 2, 8, 1, "VAE"],
]  # fmt: skip
NAMES = ("id", "origin_id", "origin_slot", "target_id", "target_slot", "type")


def placed(values: list[Any], properties: dict[str, Any], **inner: Any) -> dict[str, Any]:
    """A subgraph that makes the picture, placed once, with a saver behind it."""
    rows = [*LINKS, [13, 8, 0, -20, 0, "IMAGE"]]
    definition = {
        "id": SUBGRAPH, "name": "t2i", "nodes": INSIDE, "outputs": [{"name": "IMAGE", "type": "IMAGE"}],
        "links": [dict(zip(NAMES, row, strict=True)) for row in rows], **inner,
    }  # fmt: skip
    return {
        "nodes": [
            entry(60, SUBGRAPH, values, properties=properties),
            entry(9, "SaveImage", ["x"], ("images", "IMAGE", 1)),
        ],
        "links": [[1, 60, 0, 9, 0, "IMAGE"]],
        "definitions": {"subgraphs": [definition]},
    }


def test_the_nodes_of_a_subgraph_are_read_under_its_id(read: Read) -> None:
    recipe = read(None, placed([], {}))
    assert (recipe.prompt, recipe.negative_prompt, recipe.seed, recipe.steps) == ("a fox", "blurry", 5, 20)
    assert [one.name for one in recipe.mentions] == ["base.safetensors"]
    assert {entry.node_id for entry in recipe.account} == {"9", "60:3", "60:4", "60:5", "60:6", "60:7", "60:8"}
    assert recipe.custom_nodes == (), "a subgraph is no node of a pack"


def test_a_placed_subgraph_has_the_values_of_its_proxy_widgets(read: Read) -> None:
    proxies = {"proxyWidgets": [["6", "text"], ["3", "seed"]]}
    recipe = read(None, placed(["two ships", 77], proxies))
    assert (recipe.prompt, recipe.seed) == ("two ships", 77)


def test_an_input_of_a_subgraph_that_nothing_feeds_has_the_value_beside_it(read: Read) -> None:
    rows = [*LINKS, [13, 8, 0, -20, 0, "IMAGE"], [14, -10, 0, 6, 1, "STRING"]]
    asked = {
        **INSIDE[1],
        "inputs": [*INSIDE[1]["inputs"], {"name": "text", "type": "STRING", "link": 14, "widget": {"name": "text"}}],
    }
    workflow = placed(
        ["two ships"], {}, nodes=[INSIDE[0], asked, *INSIDE[2:]], inputs=[{"name": "text", "type": "STRING"}],
        links=[dict(zip(NAMES, row, strict=True)) for row in rows],
    )  # fmt: skip
    workflow["nodes"][0]["inputs"] = [{"name": "text", "type": "STRING", "link": None, "widget": {"name": "text"}}]
    assert read(None, workflow).prompt == "two ships"


@pytest.mark.parametrize(("mode", "seed"), [(0, 5), (2, None)])
def test_what_is_in_a_muted_subgraph_did_not_run(read: Read, mode: int, seed: int | None) -> None:
    workflow = placed([], {})
    workflow["nodes"][0]["mode"] = mode
    assert read(None, workflow).seed == seed


@pytest.mark.parametrize("name", ["workflow/pair", "workflow>pair"])
def test_an_old_group_node_is_its_nodes(read: Read, name: str) -> None:
    pair = {
        "nodes": [
            {"type": "CheckpointLoaderSimple", "widgets_values": ["group.safetensors"],
             "outputs": [{"name": name, "type": name} for name in ("MODEL", "CLIP", "VAE")]},
            {"type": "LoraLoader", "widgets_values": ["in.safetensors", 1, 1],
             "inputs": [{"name": "model", "type": "MODEL"}, {"name": "clip", "type": "CLIP"}],
             "outputs": [{"name": "MODEL", "type": "MODEL"}, {"name": "CLIP", "type": "CLIP"}]},
        ],
        "links": [[0, 0, 1, 0, 1, "MODEL"], [0, 1, 1, 1, 1, "CLIP"]],
        "external": [[0, 2, "VAE"]],
    }  # fmt: skip
    # Its outputs: the VAE of the loader, then model and text encoder of the LoRA.
    outside = [row for row in LINKS if row[1] != 4]
    given = [[4, 4, 2, 6, 0, "CLIP"], [5, 4, 2, 7, 0, "CLIP"], [7, 4, 1, 3, 0, "MODEL"], [12, 4, 0, 8, 1, "VAE"]]
    workflow = {
        "nodes": [
            entry(4, name, ["group.safetensors", "in.safetensors", 0.7, 0.4]),
            *INSIDE[1:],
            entry(9, "SaveImage", ["x"], ("images", "IMAGE", 13)),
        ],
        "links": [*outside, *given, [13, 8, 0, 9, 0, "IMAGE"]],
        "extra": {"groupNodes": {"pair": pair}},
    }
    recipe = read(None, workflow)
    assert [(one.name, one.strength, one.strength_clip) for one in recipe.mentions] == [
        ("group.safetensors", None, None), ("in.safetensors", 0.7, 0.4),
    ]  # fmt: skip
    assert recipe.prompt == "a fox"
    assert recipe.custom_nodes == ()


def flat(*more: dict[str, Any], links: list[list[Any]] | None = None, **changed: dict[str, Any]) -> dict[str, Any]:
    """The same nodes without a subgraph."""
    nodes = [changed.get(f"n{one['id']}", one) for one in INSIDE]
    saved = entry(9, "SaveImage", ["x"], ("images", "IMAGE", 13))
    return {"nodes": [*nodes, saved, *more], "links": [*LINKS, [13, 8, 0, 9, 0, "IMAGE"], *(links or [])]}


def test_widgets_that_stand_among_the_inputs_need_no_table(read: Read) -> None:
    names = ("seed", "steps", "cfg", "sampler_name", "scheduler", "denoise")
    widgets = [{"name": name, "type": "INT", "link": None, "widget": {"name": name}} for name in names]
    changed = {**INSIDE[4], "type": "Odd KSampler", "inputs": [*INSIDE[4]["inputs"], *widgets]}
    recipe = read(None, flat(n3=changed))
    assert (recipe.seed, recipe.steps, recipe.sampler, recipe.schedule) == (5, 20, "dpmpp_2m", "karras")


def test_rows_of_the_editor_are_read_by_their_shape(read: Read) -> None:
    rows = [{}, {"type": "PowerLoraLoaderHeaderWidget"}, {"on": True, "lora": "a.safetensors", "strength": 0.4},
            {"on": False, "lora": "b.safetensors", "strength": 1}, {}, ""]  # fmt: skip
    loader = entry(20, "Power Lora Loader (rgthree)", rows, ("model", "MODEL", 20), ("clip", "CLIP", 21))
    tied = [[20, 4, 0, 20, 0, "MODEL"], [21, 4, 1, 20, 1, "CLIP"], [7, 20, 0, 3, 0, "MODEL"]]
    recipe = read(None, flat(loader, links=tied))
    assert [(one.name, one.strength) for one in recipe.mentions if one.kind.value == "lora"] == [("a.safetensors", 0.4)]


@pytest.mark.parametrize("values", [["a.safetensors", 0.5, True, "b.safetensors", 1, False], ["a.safetensors", 0.5]])
def test_rows_of_the_core_are_read_with_and_without_a_switch(read: Read, values: list[Any]) -> None:
    loader = entry(20, "LoadLoraModel", values, ("model", "MODEL", 20))
    recipe = read(None, flat(loader, links=[[20, 4, 0, 20, 0, "MODEL"], [7, 20, 0, 3, 0, "MODEL"]]))
    assert [(one.name, one.strength) for one in recipe.mentions if one.kind.value == "lora"] == [("a.safetensors", 0.5)]


def test_what_is_sent_everywhere_reaches_the_open_inputs(read: Read) -> None:
    opened = {
        **INSIDE[4],
        "inputs": [{**slot, "link": None} for slot in INSIDE[4]["inputs"][:3]] + INSIDE[4]["inputs"][3:],
    }
    everywhere = [
        entry(30, "Anything Everywhere", [], ("anything", "MODEL", 30)),
        entry(31, "Prompts Everywhere", [], ("+ve", "CONDITIONING", 31), ("-ve", "CONDITIONING", 32)),
    ]
    tied = [[30, 4, 0, 30, 0, "MODEL"], [31, 6, 0, 31, 0, "CONDITIONING"], [32, 7, 0, 31, 1, "CONDITIONING"]]
    recipe = read(None, flat(*everywhere, links=tied, n3=opened))
    assert (recipe.prompt, recipe.negative_prompt) == ("a fox", "blurry")
    assert recipe.base_size == Size(width=832, height=1216)
    assert [one.name for one in recipe.mentions] == ["base.safetensors"]


def test_the_packs_of_nodes_inside_subgraphs_are_named(read: Read) -> None:
    odd = entry(70, "OddNode", [], properties={"aux_id": "someone/odd-nodes"})
    workflow = placed([], {}, nodes=[*INSIDE, odd])
    assert read(None, workflow).custom_nodes == (NeededNode(class_type="OddNode", pack="someone/odd-nodes"),)
