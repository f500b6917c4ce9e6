"""The models a ComfyUI graph loads -> mentions with their weights, in the order of the chain they stand in.

Loader nodes: ComfyUI's own, and the LoRA stacks of the packs met most often (rgthree, Efficiency, Comfyroll, Easy
Use); any other node's input that holds a model's file name counts by the input's name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ....civitai_utils.air import parse_air
from ....civitai_utils.kinds import ModelKind
from ....civitai_utils.values import ROLES, ResourceMention, Role
from ....civitai_utils.wire import read_float, read_object, read_objects, read_str
from .comfy_graph import Node, parse_json
from .graph_links import Nodes, chain, follow_number

_MODEL_FILE = re.compile(r"\.(?:safetensors|ckpt|pt|pt2|pth|bin|sft|gguf|onnx)$", re.IGNORECASE)
_EVIDENCE = "graph"
# Input -> kind; the class decides where one name serves several kinds.
_BY_INPUT = {
    "ckpt_name": ModelKind.CHECKPOINT,
    "base_ckpt_name": ModelKind.CHECKPOINT,
    "refiner_ckpt_name": ModelKind.CHECKPOINT,
    "unet_name": ModelKind.DIFFUSION_MODEL,
    "lora_name": ModelKind.LORA,
    "vae_name": ModelKind.VAE,
    "clip_name": ModelKind.TEXT_ENCODER,
    "control_net_name": ModelKind.CONTROLNET,
    "controlnet": ModelKind.CONTROLNET,
    "hypernetwork_name": ModelKind.HYPERNETWORK,
    "t5v11_name": ModelKind.TEXT_ENCODER,
    "ipadapter_file": ModelKind.OTHER,
    "style_model_name": ModelKind.OTHER,
    "gligen_name": ModelKind.OTHER,
}
_BY_CLASS = (
    ("clipvision", ModelKind.CLIP_VISION),
    ("upscale", ModelKind.UPSCALER),
    ("ultralytics", ModelKind.DETECTOR),
    ("detector", ModelKind.DETECTOR),
    ("animatediff", ModelKind.MOTION_MODULE),
    ("checkpoint", ModelKind.CHECKPOINT),
    ("unet", ModelKind.DIFFUSION_MODEL),
    ("controlnet", ModelKind.CONTROLNET),
    ("lora", ModelKind.LORA),
    ("vae", ModelKind.VAE),
)
# How the weight of LoRA n is called: for the model, and for the text encoder.
_MODEL_WEIGHTS = (
    "strength_model{n}",
    "model_weight{n}",
    "lora_wt{n}",
    "model_str{n}",
    "lora_model_strength{n}",
    "strength{n}",
)
_CLIP_WEIGHTS = ("strength_clip{n}", "clip_weight{n}", "clip_str{n}", "lora_clip_strength{n}")
_NUMBERED = re.compile(r"lora(?:_name)?(_\d{1,4})(?:_name)?$")


def read_graph_models(nodes: Nodes, first: Node | None, second: Node | None) -> tuple[ResourceMention, ...]:
    """Every model of a graph once; the checkpoint the first sampler works with is the base."""
    base = _checkpoint_of(nodes, first) if first is not None else None
    later = _checkpoint_of(nodes, second) if second is not None else None
    ordered = [*reversed(list(chain(nodes, first, "model")) if first is not None else []), *nodes.values()]
    found: list[ResourceMention] = []
    for node in {node.node_id: node for node in ordered}.values():
        for mention in (*_loras(nodes, node), *_others(node), *_picked(node)):
            if mention.kind in {ModelKind.CHECKPOINT, ModelKind.DIFFUSION_MODEL}:
                is_base = base is None or node.node_id == base.node_id
                role = Role.BASE if is_base else Role.HIRES_CHECKPOINT if later is node else Role.REFINER
                found.append(replace(mention, role=role))
            else:
                found.append(replace(mention, role=ROLES.get(mention.kind, Role.ADDON)))
    return tuple(found)


def _checkpoint_of(nodes: Nodes, sampler: Node) -> Node | None:
    """The node that names the sampler's checkpoint: its loader, or what tells the loader the name."""
    guider = nodes.get(sampler.link("guider") or "") or sampler
    for node in chain(nodes, guider, "model"):
        for name in ("ckpt_name", "unet_name"):
            if name in node.inputs:
                return nodes.get(node.link(name) or "") or node
    return None


def _loras(nodes: Nodes, node: Node) -> Iterator[ResourceMention]:
    # rgthree's Power Lora Loader: lora_1: {on, lora, strength, strengthTwo}
    for name, value in node.inputs.items():
        row = read_object(value)
        if row is not None and name.startswith("lora_") and read_str(row.get("lora")) and row.get("on") is not False:
            yield _named(ModelKind.LORA, str(row["lora"]), row.get("strength"), row.get("strengthTwo"))
    count = read_float(node.inputs.get("lora_count"))
    for name, value in node.inputs.items():
        numbered = _NUMBERED.match(name)
        text = read_str(value)
        if text is None or not (name == "lora_name" or numbered):
            continue
        number = numbered[1] if numbered else ""
        switch = (read_str(node.inputs.get(f"switch{number}")) or "On").lower()
        beyond = count is not None and numbered is not None and int(number[1:]) > count
        if switch == "off" or beyond:
            continue
        weights = [_weight(nodes, node, names, number) for names in (_MODEL_WEIGHTS, _CLIP_WEIGHTS)]
        yield _named(ModelKind.LORA, text, weights[0], weights[1])


def _weight(nodes: Nodes, node: Node, names: tuple[str, ...], number: str) -> object:
    name = next((known for pattern in names if (known := pattern.format(n=number)) in node.inputs), None)
    return follow_number(nodes, node, name) if name is not None else None


def _others(node: Node) -> Iterator[ResourceMention]:
    for name, value in node.inputs.items():
        text = read_str(value)
        if text is None or name == "lora_name" or _NUMBERED.match(name):
            continue
        known = _BY_INPUT.get(re.sub(r"_?\d+$", "", name))
        if known is ModelKind.TEXT_ENCODER and "clipvision" in node.class_type.lower():
            known = ModelKind.CLIP_VISION
        if (
            known is None
            and name in {"model_name", "model", "modelname", "air"}
            and _is_model(text)
            and "save" not in node.class_type.lower()
        ):
            known = next((kind for word, kind in _BY_CLASS if word in node.class_type.lower().replace(" ", "")), None)
        if known is not None and _is_model(text):
            weight = node.inputs.get("strength") if known is ModelKind.HYPERNETWORK else None
            yield _named(known, text, weight, None)


def _picked(node: Node) -> Iterator[ResourceMention]:
    """Civitai's own picker node carries a list of AIRs with weights."""
    text = node.inputs.get("resources_json")
    rows = parse_json(text)[0] if isinstance(text, str) else None
    for row in read_objects(rows):
        air = read_str(row.get("air"))
        if air is not None and parse_air(air) is not None:
            yield _named(ModelKind.LORA, air, row.get("strength", row.get("weight")), None)


def _is_model(text: str) -> bool:
    return bool(_MODEL_FILE.search(text)) or parse_air(text) is not None


def _named(kind: ModelKind, name: str, strength: object, clip: object) -> ResourceMention:
    air = parse_air(name)
    weight, own = read_float(strength), read_float(clip)
    return ResourceMention(
        kind=kind if air is None or air.kind is ModelKind.OTHER else air.kind,
        name=None if air is not None else name,
        strength=weight,
        strength_clip=None if own == weight else own,
        version_id=air.version_id if air is not None else None,
        file_id=air.file_id if air is not None else None,
        evidence=(_EVIDENCE,),
    )
