"""Whatever is combined: ids are unique, links fit, nothing is built for nothing, and the order is the image's."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from civitai_remake.civitai_utils.host.core_nodes import core_definitions
from civitai_remake.civitai_utils.kinds import ModelForm, ModelKind
from civitai_remake.civitai_utils.model_files import FilePlan
from civitai_remake.civitai_utils.recipe_parts import ControlUnit, Refiner, Variation
from civitai_remake.civitai_utils.values import Dialect, HiresPass, Recipe, Role, Size
from civitai_remake.pipeline.families import FAMILIES
from civitai_remake.pipeline.families.family import Variant
from civitai_remake.pipeline.generate_workflow import build_workflow
from civitai_remake.pipeline.nodes.at_hand import NodesAtHand
from civitai_remake.pipeline.workflow.draft import AtHand, OwnNodes
from civitai_remake.pipeline.workflow.grade import Grade, grade
from hypothesis import given, settings
from hypothesis import strategies as st

from .model_file import here

VARIANTS = [(family, variant) for family in FAMILIES for variant in family.variants]
Faults = Callable[[Mapping[str, Mapping[str, Any]], str], list[str]]


WITHOUT_SIGMAS = NodesAtHand(names=frozenset(core_definitions()) - {"ManualSigmas"})
# Forge's word for the passes of a unit.
WORDS = ({}, {"hr option": "Low res only"}, {"hr option": "High res only"})
CONTROLS = [(), *((ControlUnit(module="canny", model="c [0a1b2c3d]", weight=0.8, settings=said),) for said in WORDS)]
HIRES = st.none() | st.builds(
    HiresPass,
    scale=st.sampled_from([None, 1.5, 2.0]),
    denoise=st.sampled_from([None, 0.0, 0.4, 1.0]),
    steps=st.sampled_from([None, 7]),
    upscaler=st.sampled_from([None, "Latent", "Latent (bicubic)", "4x", "Lanczos"]),
    cfg_scale=st.sampled_from([None, 1.0, 5.0]),
    prompt=st.sampled_from([None, "closer", "closer BREAK (still:1.2)"]),
    sampler=st.sampled_from([None, "Euler a", "UniPC"]),
    schedule=st.sampled_from([None, "Beta"]),
)

CHANGING = ["a [lake:sea:0.4] AND a boat :0.5", "a [red|blue] boat"]
OTHERS = ["Restart", "DPM++ SDE Karras", "DPM++ 3M SDE Exponential", "PLMS", "DDIM CFG++", "LCM", "Nobody's"]
TOLD = {
    "Schedule rho": "5", "Schedule max sigma": "0", "Sigma churn": "2", "Eta DDIM": "0.5", "UniPC variant": "bh2",
    "UniPC skip type": "logSNR", "Noise Schedule": "Zero Terminal SNR", "Discard penultimate sigma": "True",
}  # fmt: skip


@st.composite
def recipes(draw: st.DrawFn, variant: Variant) -> Recipe:
    media = "image" if variant.makes != "audio" and draw(st.booleans()) else variant.makes
    return Recipe(
        image_id=draw(st.sampled_from([None, 7])),
        image_url=None,
        media=media,
        workflow_type=draw(st.sampled_from(["txt2img", "img2img", "img2img-hires", "img2vid"])),
        dialect=draw(st.sampled_from(Dialect)),
        prompt=draw(st.sampled_from(["a lighthouse", "", "a ((boat:1.3)) BREAK [fog]", "cat " * 90, *CHANGING])),
        negative_prompt=draw(st.sampled_from([None, "blurry", "fog BREAK rain", "[fog|rain]"])),
        sampler=draw(st.sampled_from([None, "Euler a", "Undefined", "DPM++ 2M Karras", "DDIM", "UniPC", *OTHERS])),
        variation=draw(st.sampled_from([None, Variation(seed=5, strength=0.3, resize_from="512x640")])),
        ensd=draw(st.sampled_from([None, 31337])),
        eta=draw(st.sampled_from([None, 0.6])),
        noise_source=draw(st.sampled_from([None, "CPU", "NV"])),
        emphasis=draw(st.sampled_from([None, "No norm", "Ignore"])),
        generator_version=draw(st.sampled_from([None, "v1.5.1", "v1.10.1"])),
        schedule=draw(st.sampled_from([None, "Simple", "Automatic", "Beta", "KL Optimal", "Align Your Steps GITS"])),
        steps=draw(st.sampled_from([None, 1, 8, 28])),
        cfg_scale=draw(st.sampled_from([None, 0.0, 1.0, 4.5])),
        distilled_cfg_scale=draw(st.sampled_from([None, 3.5])),
        seed=draw(st.sampled_from([None, 1, 2**64 - 1])),
        clip_skip=draw(st.sampled_from([None, 2, 3])),
        denoise=draw(st.sampled_from([None, 0.5])),
        base_size=draw(st.sampled_from([None, Size(width=832, height=1216), Size(width=901, height=11)])),
        hires=draw(HIRES),
        refiner=draw(st.sampled_from([None, Refiner(name="r", switch_at=0.7), Refiner(renews_noise=True)])),
        controls=draw(st.sampled_from(CONTROLS)),
        other=draw(
            st.sampled_from(
                [{}, {"Mask blur": "4"}, {"Frames": "50", "FPS": "12"}, {"Length": "99999", "FPS": "999"}, TOLD]
            )
        ),
    )


@st.composite
def built(draw: st.DrawFn) -> tuple[Recipe, list[FilePlan], AtHand, OwnNodes | None]:
    family, variant = VARIANTS[draw(st.integers(0, len(VARIANTS) - 1))]
    base = sorted(variant.base_models or family.variants[0].base_models)[0]
    bare = ModelForm.DIFFUSION_MODEL in variant.forms and draw(st.booleans())
    kind = ModelKind.DIFFUSION_MODEL if bare else ModelKind.CHECKPOINT
    loras = draw(st.integers(0, 60))
    words = draw(st.sampled_from(["", "high", "low"]))
    name = f"{variant.words[0] if variant.words else 'm'}.safetensors"
    files: list[FilePlan] = [here(kind, name, base, strength=0.5)]
    files += [here(ModelKind.LORA, f"{words} lora{number}.safetensors", base, strength=0.5) for number in range(loras)]
    for extra, name, role in (
        (ModelKind.VAE, "v", Role.VAE),
        (ModelKind.CHECKPOINT, "r", Role.REFINER),
        (ModelKind.CHECKPOINT, "h", Role.HIRES_CHECKPOINT),
        (ModelKind.CONTROLNET, "c", Role.CONTROL),
        (ModelKind.UPSCALER, "4x", Role.UPSCALER),
        (ModelKind.TEXT_ENCODER, "t5", Role.TEXT_ENCODER),
    ):
        if draw(st.booleans()):
            files.append(here(extra, f"{name}.safetensors", base, role=role, strength=0.5))
    at_hand = AtHand(
        start_picture=draw(st.sampled_from([None, "mine.png"])),
        merges=draw(st.sampled_from([None, "#version: 0.2\nc a\nca t</w>\n"])),
        nodes=draw(st.sampled_from([None, WITHOUT_SIGMAS])),
    )
    own = draw(st.sampled_from([None, OwnNodes(), OwnNodes(card="RTX 3060")]))
    return draw(recipes(variant)), files, at_hand, own


@settings(max_examples=300, deadline=None)
@given(case=built())
def test_every_graph_is_whole(faults: Faults, case: tuple[Recipe, list[FilePlan], AtHand, OwnNodes | None]) -> None:
    recipe, files, at_hand, own = case
    workflow = build_workflow(recipe, files, drawn_seed=3, at_hand=at_hand, own=own)
    graph = workflow.graph.as_api()
    assert faults(graph, "own") == []

    # Each node comes after what it is linked to, and all but the last ones are used by another.
    used: set[str] = set()
    for node_id, node in graph.items():
        links = [value[0] for value in node["inputs"].values() if isinstance(value, list)]  # type: ignore[attr-defined]
        assert all(int(link) < int(node_id) for link in links)
        used.update(links)
    ends = [graph[node_id]["class_type"] for node_id in graph if node_id not in used]
    assert set(ends) <= {"SaveImage", "SaveVideo", "SaveAudio"}
    assert len(ends) == 1

    # LoRAs stand in the image's order behind each model that takes them.
    chained: dict[str, Any] = {
        node_id: node["inputs"] for node_id, node in graph.items() if str(node["class_type"]).startswith("LoraLoader")
    }
    numbers = {node_id: int("".join(filter(str.isdigit, entry["lora_name"]))) for node_id, entry in chained.items()}
    asked = sum(plan.resolution.mention.kind is ModelKind.LORA for plan in files)
    assert set(numbers.values()) == set(range(asked))
    for node_id, entry in chained.items():
        before = numbers.get(entry["model"][0])
        assert numbers[node_id] == (0 if before is None else before + 1)

    assert set(workflow.models) <= set(graph)
    assert sorted(node_id for ids in workflow.graph.groups.values() for node_id in ids) == sorted(graph)
    again = build_workflow(recipe, files, drawn_seed=3, at_hand=at_hand, own=own)
    assert json.dumps(again.graph.as_api()) == json.dumps(graph)
    assert again.fidelity == workflow.fidelity
    assert grade(workflow.fidelity) in Grade


def test_the_own_definitions_are_those_of_a_real_comfyui(definitions: Callable[[str], Any]) -> None:
    """What comes with the pack is what 0.33.0 prints: names, types, bounds and choices."""
    own, real = core_definitions(), definitions("0.33.0")
    assert set(own) <= set(real)
    for name, node in own.items():
        assert node["output"] == real[name]["output"], name
        for section in ("required", "optional"):
            here_, there = node["input"].get(section, {}), real[name]["input"].get(section, {})
            assert {key: _shape(spec) for key, spec in here_.items()} == {
                key: _shape(spec) for key, spec in there.items()
            }, name


def _shape(spec: list[Any]) -> Any:
    kind, config = spec[0], dict(spec[1]) if len(spec) > 1 else {}
    if kind == "COMBO":
        kind = config.get("options", [])
    if kind == ["example.png"]:  # the files of the recorded host
        kind = []
    more = {key: config[key] for key in ("min", "max", "template") if key in config}
    if not isinstance(kind, list):
        more |= {"options": config.get("options")} if "options" in config else {}
    return kind, more


@pytest.mark.parametrize("version", ["0.3.64", "0.8.0", "0.33.0"])
def test_a_node_that_a_version_lacks_is_one_of_a_later_family(definitions: Callable[[str], Any], version: str) -> None:
    known = definitions(version)
    number = tuple(int(part) for part in version.split("."))
    sound = {"LTX-2", "LTX-2.3", "ACE-Step"}
    for family, variant in VARIANTS:
        nodes = {node.name for node in (*variant.patches, variant.latent.node)}
        nodes |= {variant.encoders.node} if variant.encoders else set()
        nodes |= {node.name for node in (variant.sampling.sigmas, variant.sampling.sampler_node) if node}
        nodes |= {variant.start.node.name} if variant.start else set()
        least = tuple(int(part) for part in variant.least.split("."))
        if nodes - set(known) and family.name not in sound:
            assert least > number, f"{variant.name}: {nodes - set(known)}"
