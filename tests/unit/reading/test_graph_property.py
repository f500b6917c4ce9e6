"""Graphs made up of known packs, in any order and nesting: the LoRAs, strengths, prompts and seeds put in come out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from civitai_remake.civitai_utils.values import Recipe, Size
from hypothesis import given, settings
from hypothesis import strategies as st

Link = list[Any]
Read = Callable[..., Recipe]
STRENGTHS = st.sampled_from([-0.5, 0.0, 0.35, 0.6, 0.97, 1.0, 1.25])
WORDS = st.sampled_from(["a fox", "a quiet harbour, rain", "ink (soft:1.1)", "two ships\nfog"])


@dataclass
class Building:
    """A graph in the making, and what must come out of it."""

    nodes: dict[str, dict[str, Any]] = field(default_factory=dict)
    loras: dict[str, tuple[float, float]] = field(default_factory=dict)
    count: int = 0

    def add(self, class_type: str, **inputs: Any) -> str:
        self.count += 1
        node_id = str(self.count)
        self.nodes[node_id] = {"class_type": class_type, "inputs": inputs}
        return node_id

    def lora(self, model: float, clip: float) -> str:
        name = f"lora{len(self.loras)}"
        self.loras[name] = (model, clip)
        return name


@dataclass(frozen=True)
class Models:
    """Where the next node takes its model and text encoder from."""

    model: Link
    clip: Link


def file(name: str) -> str:
    return f"styles/{name}.safetensors"


def core(graph: Building, at: Models, one: float, two: float) -> Models:
    name = graph.lora(one, two)
    made = graph.add(
        "LoraLoader", lora_name=file(name), strength_model=one, strength_clip=two, model=at.model, clip=at.clip
    )
    return Models([made, 0], [made, 1])


def core_rows(graph: Building, at: Models, one: float, two: float) -> Models:
    name = graph.lora(one, two)
    off = {"loras.4.lora_name": "off.safetensors", "loras.4.strength": 1.0, "loras.4.enabled": False}
    row = {"loras.0.lora_name": file(name), "loras.0.enabled": True}
    model = graph.add("LoadLoraModel", model=at.model, **row, **{"loras.0.strength": one}, **off)
    clip = graph.add("LoadLoraTextEncoder", clip=at.clip, **row, **{"loras.0.strength": two}, **off)
    return Models([model, 0], [clip, 0])


def rgthree(graph: Building, at: Models, one: float, two: float) -> Models:
    row = {"on": True, "lora": file(graph.lora(one, two)), "strength": one, "strengthTwo": two}
    off = {"on": False, "lora": "off.safetensors", "strength": 1}
    made = graph.add("Power Lora Loader (rgthree)", lora_1=off, lora_2=row, model=at.model, clip=at.clip)
    return Models([made, 0], [made, 1])


def manager(graph: Building, at: Models, one: float, two: float) -> Models:
    name = graph.lora(one, two)
    rows = [
        {"name": name, "strength": one, "clipStrength": two, "active": True},
        {"name": "off", "strength": 1, "active": False},
    ]
    loader = graph.add(
        "Lora Loader (LoraManager)", text=f"<lora:{name}:9>", loras={"__value__": rows}, model=at.model, clip=at.clip
    )
    return Models([loader, 0], [loader, 1])


def tags(graph: Building, at: Models, one: float, two: float) -> Models:
    text = graph.add("String Literal (Image Saver)", string=f"x <lora:{graph.lora(one, two)}:{one}:{two}>")
    made = graph.add("LoraTagLoader", text=[text, 0], model=at.model, clip=at.clip)
    return Models([made, 0], [made, 1])


def stacked(graph: Building, at: Models, one: float, two: float) -> Models:
    """A stack of Efficiency Nodes on one of Easy-Use on one of Comfyroll, each with what it does not use beside it."""
    roll = graph.add(
        "CR LoRA Stack", switch_1="On", lora_name_1=file(graph.lora(one, two)), model_weight_1=one, clip_weight_1=two,
        switch_2="Off", lora_name_2="off.safetensors", model_weight_2=1, clip_weight_2=1,
    )  # fmt: skip
    easy = graph.add(
        "easy loraStack", toggle=True, mode="advanced", num_loras=1, lora_1_name=file(graph.lora(one, two)),
        lora_1_strength=9, lora_1_model_strength=one, lora_1_clip_strength=two, lora_2_name="off.safetensors",
        lora_2_strength=1, optional_lora_stack=[roll, 0],
    )  # fmt: skip
    off = graph.add(
        "easy loraStack", toggle=False, mode="simple", num_loras=1, lora_1_name="off.safetensors", lora_1_strength=1,
        optional_lora_stack=[easy, 0],
    )  # fmt: skip
    stack = graph.add(
        "LoRA Stacker", input_mode="simple", lora_count=1, lora_name_1=file(graph.lora(one, one)), lora_wt_1=one,
        model_str_1=9, clip_str_1=9, lora_name_2="off.safetensors", lora_wt_2=1, lora_stack=[off, 0],
    )  # fmt: skip
    made = graph.add("CR Apply LoRA Stack", model=at.model, clip=at.clip, lora_stack=[stack, 0])
    return Models([made, 0], [made, 1])


def undeclared(graph: Building, at: Models, one: float, two: float) -> Models:
    made = graph.add(
        "Somebody's Loader", lora_name_1=file(graph.lora(one, two)), strength_model_1=one, strength_clip_1=two,
        model=at.model, clip=at.clip,
    )  # fmt: skip
    return Models([made, 0], [made, 1])


def switched(graph: Building, at: Models, one: float, two: float) -> Models:
    """The side that is on holds the model; the other a LoRA that was not used."""
    other = graph.add(
        "LoraLoader", lora_name="off.safetensors", strength_model=1, strength_clip=1, model=at.model, clip=at.clip
    )
    made = graph.add("ImpactSwitch", select=2, sel_mode=False, input1=[other, 0], input2=at.model)
    clip = graph.add("ComfySwitchNode", switch=False, on_true=[other, 1], on_false=at.clip)
    return Models([made, 0], [clip, 0])


def piped(graph: Building, at: Models, one: float, two: float) -> Models:
    basic = graph.add("ToBasicPipe", model=at.model, clip=at.clip)
    edited = graph.add("EditBasicPipe", basic_pipe=[basic, 0])
    out = graph.add("FromBasicPipe_v2", basic_pipe=[edited, 0])
    context = graph.add("Context (rgthree)", model=[out, 1], clip=[out, 2])
    again = graph.add("Context Big (rgthree)", base_ctx=[context, 0])
    return Models([again, 1], [again, 2])


def first_fed(graph: Building, at: Models, one: float, two: float) -> Models:
    made = graph.add("Any Switch (rgthree)", any_02=at.model)
    return Models([made, 0], at.clip)


LINKS = [core, core_rows, rgthree, manager, tags, stacked, undeclared, switched, piped, first_fed]


def said(graph: Building, text: str, way: int, clip: Link) -> Link:
    """A prompt, put together in one of several ways."""
    if way == 0:
        held: Any = text
    elif way == 1:
        held = [graph.add("Text Multiline", text=text), 0]
    elif way == 2:
        one = graph.add("easy string", value=text)
        other = graph.add("Text Multiline", text="not this")
        held = [graph.add("easy textSwitch", input=1, text1=[one, 0], text2=[other, 0]), 0]
    elif way == 3:
        held = [graph.add("ImpactWildcardProcessor", wildcard_text="{a|b}", populated_text=text, mode=True, seed=1), 0]
    else:
        first, _, rest = text.partition(" ")
        held = [graph.add("JoinStrings", string1=first, string2=rest, delimiter=" "), 0]
    if way == 5:
        held = [graph.add("CR Text Input Switch", Input=2, text1="no", text2=held), 0]
    encoder = graph.add("CLIPTextEncode", text=held, clip=clip)
    if way == 6:
        return [
            graph.add("ConditioningSetArea", width=64, height=64, x=0, y=0, strength=1, conditioning=[encoder, 0]),
            0,
        ]
    return [encoder, 0]


@st.composite
def graphs(draw: st.DrawFn) -> tuple[Building, str, str, int]:
    graph = Building()
    loader = graph.add("CheckpointLoaderSimple", ckpt_name="base.safetensors")
    at = Models([loader, 0], [loader, 1])
    for link in draw(st.lists(st.sampled_from(LINKS), max_size=6)):
        at = link(graph, at, draw(STRENGTHS), draw(STRENGTHS))
    positive, negative = draw(WORDS), draw(st.sampled_from(["", "blurry", "text, logo"]))
    sides = [said(graph, text, draw(st.integers(0, 6)), at.clip) for text in (positive, negative)]
    seed = draw(st.integers(0, 2**64 - 1))
    held: Any = seed
    if draw(st.booleans()):
        held = [graph.add("Seed (rgthree)", seed=seed), 0]
    elif draw(st.booleans()):
        held = [
            graph.add("Input Parameters (Image Saver)", seed=seed, steps=9, cfg=9, sampler="lms", scheduler="beta"),
            0,
        ]
    latent = graph.add("EmptyLatentImage", width=832, height=1216, batch_size=1)
    numbers = {"steps": 24, "cfg": 6.5, "sampler_name": "dpmpp_2m", "scheduler": "karras", "denoise": 1}
    way = draw(st.integers(0, 2))
    if way == 0:
        sampler = graph.add(
            "KSampler", seed=held, **numbers, model=at.model, positive=sides[0], negative=sides[1],
            latent_image=[latent, 0],
        )  # fmt: skip
    elif way == 1:
        pipe = graph.add("ToBasicPipe", model=at.model, clip=at.clip, positive=sides[0], negative=sides[1])
        sampler = graph.add(
            "KSamplerPipe //Inspire", basic_pipe=[pipe, 0], seed=held, **numbers, latent_image=[latent, 0]
        )
    else:
        guider = graph.add("CFGGuider", cfg=6.5, model=at.model, positive=sides[0], negative=sides[1])
        sigmas = graph.add("BasicScheduler", scheduler="karras", steps=24, denoise=1, model=at.model)
        chosen = graph.add("KSamplerSelect", sampler_name="dpmpp_2m")
        wrapped = graph.add("DetailDaemonSamplerNode", sampler=[chosen, 0], detail_amount=0.1)
        noise = graph.add("RandomNoise", noise_seed=held)
        sampler = graph.add(
            "SamplerCustomAdvanced", noise=[noise, 0], guider=[guider, 0], sampler=[wrapped, 0], sigmas=[sigmas, 0],
            latent_image=[latent, 0],
        )  # fmt: skip
    # Its only output with a latent is where KSamplerPipe has it too.
    picture = graph.add("VAEDecode", samples=[sampler, 0], vae=[loader, 2])
    graph.add("SaveImage", images=[picture, 0], filename_prefix="x")
    order = draw(st.permutations(list(graph.nodes)))
    graph.nodes = {key: graph.nodes[key] for key in order}
    return graph, positive, negative, seed


def check(recipe: Recipe, graph: Building, positive: str, negative: str, seed: int) -> None:
    found = {
        (one.name or "").removeprefix("styles/").removesuffix(".safetensors"): (
            one.strength,
            one.strength if one.strength_clip is None else one.strength_clip,
        )
        for one in recipe.mentions
        if one.kind.value == "lora"
    }
    assert found == graph.loras
    assert (recipe.prompt, recipe.negative_prompt) == (positive, negative)
    assert (recipe.seed, recipe.steps, recipe.cfg_scale) == (seed, 24, 6.5)
    assert (recipe.sampler, recipe.schedule) == ("dpmpp_2m", "karras")
    assert recipe.base_size == Size(width=832, height=1216)
    assert [one.name for one in recipe.mentions if one.role.value == "base"] == ["base.safetensors"]
    assert len(recipe.account) == len(graph.nodes) - unused(graph)


def unused(graph: Building) -> int:
    """How many nodes stand behind the side of a switch that is off."""
    live, waiting = set(), [key for key, node in graph.nodes.items() if node["class_type"] == "SaveImage"]
    off = {"ImpactSwitch": "input1", "ComfySwitchNode": "on_true", "easy textSwitch": "text2"}
    while waiting:
        key = waiting.pop()
        if key not in live:
            live.add(key)
            node = graph.nodes[key]
            for name, value in node["inputs"].items():
                if isinstance(value, list) and len(value) == 2 and name != off.get(node["class_type"]):
                    waiting.append(value[0])
    return len(graph.nodes) - len(live)


@settings(max_examples=120, deadline=None)
@given(graphs())
def test_what_is_put_into_a_graph_comes_out(read: Read, made: tuple[Building, str, str, int]) -> None:
    graph, positive, negative, seed = made
    check(read(graph.nodes), graph, positive, negative, seed)


@settings(max_examples=80, deadline=None, report_multiple_bugs=False)
@given(graphs(), st.data())
def test_it_comes_out_of_the_editors_form_too(
    read: Read, made: tuple[Building, str, str, int], data: st.DataObject
) -> None:
    """Through reroutes, get/set pairs, bypassed and muted nodes, in subgraphs in subgraphs."""
    graph, positive, negative, seed = made
    level = as_editor(graph.nodes)
    for number in range(data.draw(st.integers(0, 4))):
        way = data.draw(st.sampled_from([reroute, get_and_set, bypass, mute]))
        way(level, data.draw(st.integers(0, len(level["links"]) - 1)), number)
    definitions: list[dict[str, Any]] = []
    for number in range(data.draw(st.integers(0, 3))):
        ids = [node["id"] for node in level["nodes"]]
        chosen = data.draw(st.sets(st.sampled_from(ids), min_size=1, max_size=6))
        level, definition = fold(level, chosen, f"0000000{number}-1111-4222-8333-444444444444")
        definitions.append(definition)
    workflow = {**level, "definitions": {"subgraphs": definitions}, "version": 0.4}
    check(read(None, workflow), graph, positive, negative, seed)


KINDS = {"model": "MODEL", "clip": "CLIP", "vae": "VAE", "positive": "CONDITIONING", "negative": "CONDITIONING"}


def as_editor(nodes: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """A graph in the editor's form as newer editors write it: each widget stands among the inputs too."""
    level: dict[str, Any] = {"nodes": [], "links": []}
    for node_id, entry in nodes.items():
        slots: list[dict[str, Any]] = []
        values: list[Any] = []
        for name, value in entry["inputs"].items():
            if isinstance(value, list) and len(value) == 2 and isinstance(value[1], int):
                kind = KINDS.get(name, "*")
                link = {
                    "id": len(level["links"]) + 1, "origin_id": int(value[0]), "origin_slot": value[1],
                    "target_id": int(node_id), "target_slot": len(slots), "type": kind,
                }  # fmt: skip
                level["links"].append(link)
                slots.append({"name": name, "type": kind, "link": link["id"]})
            else:
                slots.append({"name": name, "type": "*", "widget": {"name": name}, "link": None})
                values += [value, "randomize"] if name in {"seed", "noise_seed"} else [value]
        level["nodes"].append(
            {"id": int(node_id), "type": entry["class_type"], "mode": 0, "inputs": slots, "widgets_values": values}
        )
    return level


def between(level: dict[str, Any], place: int, node: dict[str, Any], slot: int = 0) -> None:
    """Put a node into a link."""
    link = level["links"][place]
    node = {"id": new_id(level), "mode": 0, "outputs": [{"name": "", "type": link["type"]}], **node}
    into = {
        **link, "id": max(one["id"] for one in level["links"]) + 1, "target_id": node["id"], "target_slot": slot,
    }  # fmt: skip
    node["inputs"] = [*node.get("inputs", []), {"name": "in", "type": link["type"], "link": into["id"]}]
    link |= {"origin_id": node["id"], "origin_slot": 0}
    level["links"].append(into)
    level["nodes"].append(node)


def new_id(level: dict[str, Any]) -> int:
    return max(node["id"] for node in level["nodes"]) + 1


def reroute(level: dict[str, Any], place: int, number: int) -> None:
    between(level, place, {"type": "Reroute"})


def get_and_set(level: dict[str, Any], place: int, number: int) -> None:
    between(level, place, {"type": "SetNode", "widgets_values": [f"it {number}"]})
    link = level["links"][place]
    got = {"id": new_id(level), "type": "GetNode", "mode": 0, "widgets_values": [f"it {number}"], "inputs": []}
    level["nodes"].append(got)
    link |= {"origin_id": got["id"], "origin_slot": 0}


def bypass(level: dict[str, Any], place: int, number: int) -> None:
    between(level, place, {"type": "LoraLoader", "mode": 4, "widgets_values": ["off.safetensors", 1, 1]})


def mute(level: dict[str, Any], place: int, number: int) -> None:
    """A muted loader beside the link: nothing comes of it."""
    level["nodes"].append(
        {
            "id": new_id(level),
            "type": "LoraLoader",
            "mode": 2,
            "widgets_values": ["off.safetensors", 1, 1],
            "inputs": [],
        }
    )


def fold(level: dict[str, Any], chosen: set[int], name: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """The graph with some of its nodes put into a subgraph, and the subgraph's definition."""
    held = new_id(level)
    inside: dict[str, Any] = {"id": name, "name": name, "nodes": [], "links": [], "inputs": [], "outputs": []}
    outside: dict[str, Any] = {"nodes": [], "links": []}
    slots: list[dict[str, Any]] = []
    given_out: dict[tuple[int, int], int] = {}
    for node in level["nodes"]:
        (inside if node["id"] in chosen else outside)["nodes"].append(node)
    for link in level["links"]:
        comes, goes = link["origin_id"] in chosen, link["target_id"] in chosen
        if comes and goes:
            inside["links"].append(link)
        elif goes:
            place = len(slots)
            inside["links"].append({**link, "origin_id": -10, "origin_slot": place})
            inside["inputs"].append({"name": f"in {place}", "type": link["type"]})
            slots.append({"name": f"in {place}", "type": link["type"], "link": link["id"]})
            outside["links"].append({**link, "target_id": held, "target_slot": place})
        elif comes:
            key = (link["origin_id"], link["origin_slot"])
            if key not in given_out:
                given_out[key] = len(given_out)
                inside["outputs"].append({"name": f"out {given_out[key]}", "type": link["type"]})
                inside["links"].append({**link, "target_id": -20, "target_slot": given_out[key]})
            outside["links"].append({**link, "origin_id": held, "origin_slot": given_out[key]})
        else:
            outside["links"].append(link)
    outside["nodes"].append({"id": held, "type": name, "mode": 0, "inputs": slots, "widgets_values": []})
    return outside, inside


@settings(max_examples=60, deadline=None)
@given(graphs(), st.text(alphabet="abcdef", min_size=3, max_size=8))
def test_an_unknown_node_before_the_picture_is_told(
    read: Read, made: tuple[Building, str, str, int], name: str
) -> None:
    graph, positive, negative, seed = made
    saved = next(node for node in graph.nodes.values() if node["class_type"] == "SaveImage")
    odd = graph.add(f"Odd {name}", image=saved["inputs"]["images"], amount=3)
    saved["inputs"]["images"] = [odd, 0]
    recipe = read(graph.nodes)
    check(recipe, graph, positive, negative, seed)
    assert [entry.class_type for entry in recipe.account if not entry.represented and entry.node_id == odd] == [
        f"Odd {name}"
    ]
