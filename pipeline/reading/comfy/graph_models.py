"""The models a ComfyUI graph loads -> mentions with their weights, in the order of the chain they stand in.

What a node loads is declared, or told by the names of its inputs; of a node nobody declared, by the shape of its
values, with the evidence "unknown node" beside "graph".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ....civitai_utils.air import parse_air
from ....civitai_utils.kinds import BASE_KINDS, ModelKind
from ....civitai_utils.values import ROLES, ResourceMention, Role
from ....civitai_utils.wire import read_float, read_object, read_objects, read_str
from ...words.model_names import normalised
from .comfy_graph import parse_json
from .kinds_of_links import Carries
from .loras import LoraSaid, loras_of
from .model_inputs import is_model_name, kind_of_input
from .node import Node
from .packs.declaration import Does
from .wiring import Wiring, plain

_EVIDENCE, _UNKNOWN = "graph", "unknown node"
_MODELS = "models"
# What a checkpoint of this input is for, whatever else its node loads.
_ROLES = {"refiner_ckpt_name": Role.REFINER, "hires_ckpt_name": Role.HIRES_CHECKPOINT}


def models_of(wiring: Wiring, node: Node) -> list[ResourceMention]:
    """What one node loads, each with its kind and strengths; roles are not given yet."""
    known: list[ResourceMention] | None = wiring.memory.get((_MODELS, node.node_id))
    if known is None:
        found = [_lora(said) for said in loras_of(wiring, node)]
        found += _others(wiring, node)
        found += _picked(node)
        unknown = wiring.spec(node).does is Does.UNKNOWN
        known = [replace(one, evidence=(_EVIDENCE, _UNKNOWN)) if unknown else one for one in found]
        wiring.memory[_MODELS, node.node_id] = known
    return known


def read_graph_models(wiring: Wiring, nodes: Iterable[Node], roles: dict[str, Role]) -> tuple[ResourceMention, ...]:
    """Every model of these nodes once; ``roles`` says what the checkpoints of which nodes are for."""
    found: list[ResourceMention] = []
    parts: dict[str, int] = {}
    for node in nodes:
        for mention in models_of(wiring, node):
            if mention.role is not Role.ADDON:
                found.append(mention)
            elif mention.kind in BASE_KINDS:
                found.append(replace(mention, role=roles.get(node.node_id, Role.REFINER if roles else Role.BASE)))
            elif not _joins_part(found, parts, mention):
                found.append(replace(mention, role=ROLES.get(mention.kind, Role.ADDON)))
    return tuple(found)


def checkpoint_nodes(wiring: Wiring, sampler: Node) -> list[Node]:
    """The nodes that load the checkpoints a sampler works with, nearest first; several where models are merged."""
    way = [node for node, _ in wiring.way(sampler, Carries.MODEL)]
    return [node for node in way if any(one.kind in BASE_KINDS for one in models_of(wiring, node))]


def checkpoint_name(wiring: Wiring, sampler: Node) -> str | None:
    """The name of the checkpoint a sampler works with, as the graph writes it."""
    for node in checkpoint_nodes(wiring, sampler)[:1]:
        mention = next(one for one in models_of(wiring, node) if one.kind in BASE_KINDS)
        return mention.name or (f"version {mention.version_id}" if mention.version_id else None)
    return None


def loras_on(wiring: Wiring, sampler: Node) -> list[LoraSaid]:
    """The LoRAs on the way of a sampler's model, in the order they are put on."""
    way = [node for node, _ in wiring.way(sampler, Carries.MODEL)]
    return [said for node in reversed(way) for said in loras_of(wiring, node)]


def _joins_part(found: list[ResourceMention], parts: dict[str, int], mention: ResourceMention) -> bool:
    """Whether a LoRA is the other part of one that is there: two nodes put it on model and text encoder apart."""
    if mention.kind is not ModelKind.LORA or mention.name is None:
        return False
    key = normalised(mention.name) or mention.name
    place = parts.setdefault(key, len(found))
    if place == len(found):
        return False
    known = found[place]
    there, here = _both(known), _both(mention)
    if there[1] == 0 and here[0] == 0:
        model, clip = there[0], here[1]
    elif there[0] == 0 and here[1] == 0:
        model, clip = here[0], there[1]
    else:
        return False
    found[place] = replace(known, strength=model, strength_clip=None if clip == model else clip)
    return True


def _both(mention: ResourceMention) -> tuple[float | None, float | None]:
    """The strengths of model and text encoder."""
    return mention.strength, mention.strength if mention.strength_clip is None else mention.strength_clip


def _others(wiring: Wiring, node: Node) -> Iterator[ResourceMention]:
    spec = wiring.spec(node)
    if spec.does in {Does.SAVES, Does.TEXT, Does.PROMPT, Does.GIVEN}:
        return
    for name, value in node.inputs.items():
        known = kind_of_input(node.class_type, name) if name != "model" or node.link(name) is None else None
        if known is None or (name == "pixel_upscaler" and node.inputs.get("upscale_type") == "latent"):
            continue
        text = read_str(plain(value)) if node.link(name) is None else _told(wiring, node, name)
        if text is None or not is_model_name(text):
            continue
        weight = read_float(node.inputs.get("strength")) if known is ModelKind.HYPERNETWORK else None
        yield replace(_named(known, text, weight, None), role=_ROLES.get(name, Role.ADDON))


def _told(wiring: Wiring, node: Node, name: str) -> str | None:
    """The model's name where another node tells it; Civitai's picker has one for each of its outputs."""
    source = node.link(name)
    teller = wiring.nodes.get(source[0]) if source is not None else None
    if teller is not None and source is not None and "resources_json" in teller.inputs:
        slots = read_object(read_object(_json(teller.inputs["resources_json"])) or {}) or {}
        by_slot = read_object(slots.get("bySlot")) or {}
        text = read_str(by_slot.get(str(source[1]))) or read_str(teller.inputs.get("air"))
        if text is not None:
            wiring.followed.add(teller.node_id)
        return text
    return read_str(wiring.value(node, name))


def _picked(node: Node) -> Iterator[ResourceMention]:
    """Civitai's own picker node carries a list of AIRs with weights."""
    rows = _json(node.inputs.get("resources_json"))
    for row in read_objects(rows):
        air = read_str(row.get("air"))
        if air is not None and parse_air(air) is not None:
            yield _named(ModelKind.LORA, air, read_float(row.get("strength", row.get("weight"))), None)


def _json(text: object) -> object:
    return parse_json(text)[0] if isinstance(text, str) else None


def _lora(said: LoraSaid) -> ResourceMention:
    return replace(_named(ModelKind.LORA, said.name, said.strength, said.strength_clip), varies=said.varies)


def _named(kind: ModelKind, name: str, strength: float | None, clip: float | None) -> ResourceMention:
    air = parse_air(name)
    return ResourceMention(
        kind=kind if air is None or air.kind is ModelKind.OTHER else air.kind,
        name=None if air is not None else name,
        strength=strength,
        strength_clip=None if clip == strength else clip,
        version_id=air.version_id if air is not None else None,
        file_id=air.file_id if air is not None else None,
        evidence=(_EVIDENCE,),
    )
