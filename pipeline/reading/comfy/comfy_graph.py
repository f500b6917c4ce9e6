"""The ComfyUI graph an image carries: parsed, repaired where it is not JSON, laid out so that links can be followed.

Where it stands: facts of parity, 5.5, and Civitai, 4.3. The site builds its copy by joining texts, so ``undefined``,
``NaN`` and ``Infinity`` occur.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ....civitai_utils.recipe_parts import EmbeddedGraph, NeededNode, Source
from ....civitai_utils.wire import Json, read_int, read_list, read_object, read_objects, read_str
from .core_nodes import CORE_NODES

_BARE_WORD = re.compile(r"(?<=[:\[,])(\s*)(?:undefined|-?NaN|-?Infinity)(?=\s*[,}\]])")
_MUTED, _BYPASSED = 2, 4
# More in a row are a ring.
_MOST_BYPASSED = 100
# A link written as an object, in the order of one written as a list.
_LINK_ROW = ("id", "origin_id", "origin_slot", "target_id", "target_slot", "type")
# The order of the widgets in the editor's form, for the nodes a recipe is read from; None is a widget of the editor.
_WIDGETS: dict[str, tuple[str | None, ...]] = {
    "CheckpointLoaderSimple": ("ckpt_name",),
    "CheckpointLoader": ("config_name", "ckpt_name"),
    "UNETLoader": ("unet_name", "weight_dtype"),
    "VAELoader": ("vae_name",),
    "CLIPLoader": ("clip_name", "type"),
    "DualCLIPLoader": ("clip_name1", "clip_name2", "type"),
    "TripleCLIPLoader": ("clip_name1", "clip_name2", "clip_name3"),
    "LoraLoader": ("lora_name", "strength_model", "strength_clip"),
    "LoraLoaderModelOnly": ("lora_name", "strength_model"),
    "CLIPTextEncode": ("text",),
    "CLIPSetLastLayer": ("stop_at_clip_layer",),
    "EmptyLatentImage": ("width", "height", "batch_size"),
    "EmptySD3LatentImage": ("width", "height", "batch_size"),
    "KSampler": ("seed", None, "steps", "cfg", "sampler_name", "scheduler", "denoise"),
    "KSamplerAdvanced": (
        "add_noise", "noise_seed", None, "steps", "cfg", "sampler_name", "scheduler", "start_at_step", "end_at_step",
        "return_with_leftover_noise",
    ),
    "KSamplerSelect": ("sampler_name",),
    "BasicScheduler": ("scheduler", "steps", "denoise"),
    "RandomNoise": ("noise_seed",),
    "CFGGuider": ("cfg",),
    "FluxGuidance": ("guidance",),
    "UpscaleModelLoader": ("model_name",),
    "ControlNetLoader": ("control_net_name",),
    "ImageScale": ("upscale_method", "width", "height", "crop"),
    "ImageScaleBy": ("upscale_method", "scale_by"),
    "LatentUpscale": ("upscale_method", "width", "height", "crop"),
    "LatentUpscaleBy": ("upscale_method", "scale_by"),
    "HypernetworkLoader": ("hypernetwork_name", "strength"),
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One node of a graph in API form."""

    node_id: str
    class_type: str
    inputs: Json

    def link(self, name: str) -> str | None:
        """The id of the node that feeds an input; None where the input holds a value."""
        value = read_list(self.inputs.get(name))
        return str(value[0]) if len(value) == 2 and isinstance(value[0], (str, int)) else None

    def links(self) -> Iterator[tuple[str, str]]:
        """(input, id of the node that feeds it)."""
        for name in self.inputs:
            source = self.link(name)
            if source is not None:
                yield name, source


def parse_json(text: str) -> tuple[Any, bool]:
    """(value, whether it had to be repaired); (None, False) for what is no JSON at all."""
    repaired = False

    def constant(_: str) -> None:
        nonlocal repaired
        repaired = True

    for attempt in (text, _BARE_WORD.sub(r"\1null", text)):
        try:
            value = json.loads(attempt, parse_constant=constant)
        except (ValueError, RecursionError):
            continue
        return value, repaired or attempt is not text
    return None, False


def read_graph_texts(prompt: object, workflow: object, source: Source) -> EmbeddedGraph | None:
    """The graph in two texts or objects, either of which may be missing; None where neither is a graph."""
    api, api_repaired = _as_object(prompt)
    ui, ui_repaired = _as_object(workflow)
    api = api if api is not None and _api_nodes(api) else None
    ui = ui if ui is not None and read_objects(ui.get("nodes")) else None
    if api is None and ui is None:
        return None
    return EmbeddedGraph(source=source, prompt=api, workflow=ui, repaired=api_repaired or ui_repaired)


def is_api_graph(data: Json) -> bool:
    """Whether an object is a graph in API form (perhaps with the site's ``extra`` beside the nodes)."""
    return bool(_api_nodes(data))


def nodes_of(graph: EmbeddedGraph) -> dict[str, Node]:
    """The nodes by id, from the API form, else from the editor's form as far as its widgets are known."""
    if graph.prompt is not None:
        return {node.node_id: node for node in _api_nodes(graph.prompt)}
    return {node.node_id: node for node in _ui_nodes(graph.workflow or {})}


def needed_nodes(graph: EmbeddedGraph) -> tuple[NeededNode, ...]:
    """The node classes that ComfyUI itself does not bring, each with its pack where the graph tells."""
    packs: dict[str, str] = {}
    classes: dict[str, None] = {}
    for entry in read_objects((graph.workflow or {}).get("nodes")):
        name = read_str(entry.get("type"))
        properties = read_object(entry.get("properties")) or {}
        pack = read_str(properties.get("cnr_id")) or read_str(properties.get("aux_id"))
        if name is not None:
            classes.setdefault(name)
            packs |= {name: pack} if pack else {}
    for node in _api_nodes(graph.prompt or {}):
        classes.setdefault(node.class_type)
    foreign = (name for name in classes if name not in CORE_NODES and packs.get(name) != "comfy-core")
    return tuple(NeededNode(class_type=name, pack=packs.get(name)) for name in foreign if not _is_subgraph(name))


def _is_subgraph(name: str) -> bool:
    return re.fullmatch(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", name) is not None


def _as_object(value: object) -> tuple[Json | None, bool]:
    if isinstance(value, str):
        parsed, repaired = parse_json(value)
        return read_object(parsed), repaired
    return read_object(value), False


def _api_nodes(data: Json) -> list[Node]:
    found = []
    for node_id, entry in data.items():
        class_type = read_str((read_object(entry) or {}).get("class_type"))
        if class_type is not None:
            found.append(
                Node(node_id=str(node_id), class_type=class_type, inputs=read_object(entry.get("inputs")) or {})
            )
    return found


def _ui_nodes(data: Json) -> Iterator[Node]:
    links = _ui_links(data)
    bypassed = {
        read_str(entry.get("id")): read_objects(entry.get("inputs"))
        for entry in read_objects(data.get("nodes"))
        if read_int(entry.get("mode")) == _BYPASSED
    }
    for entry in read_objects(data.get("nodes")):
        node_id, name = read_str(entry.get("id")), read_str(entry.get("type"))
        if node_id is None or name is None or read_int(entry.get("mode")) in {_MUTED, _BYPASSED}:
            continue
        inputs: dict[str, Any] = {}
        values = entry.get("widgets_values")
        if isinstance(values, Mapping):
            inputs |= values
        for widget, value in zip(_WIDGETS.get(name, ()), read_list(values), strict=False):
            if widget is not None:
                inputs[widget] = value
        for slot in read_objects(entry.get("inputs")):
            source = _origin(slot, links, bypassed)
            if source is not None:
                inputs[read_str(slot.get("name")) or ""] = [source, 0]
        yield Node(node_id=node_id, class_type=name, inputs=inputs)


def _origin(
    slot: Json, links: Mapping[int, tuple[str, object]], bypassed: Mapping[str | None, list[Json]]
) -> str | None:
    """The node that feeds a slot; a bypassed one hands on what comes in of the same type, as the editor has it."""
    for _ in range(_MOST_BYPASSED):
        link = links.get(read_int(slot.get("link")) or -1)
        if link is None or link[0] not in bypassed:
            return link[0] if link is not None else None
        slot = next((one for one in bypassed[link[0]] if one.get("type") == link[1] and one.get("link")), {})
    return None


def _ui_links(data: Json) -> dict[int, tuple[str, object]]:
    """Link id -> (id of the node it comes from, type)."""
    found: dict[int, tuple[str, object]] = {}
    for entry in read_list(data.get("links")):
        row = read_list(entry) or [(read_object(entry) or {}).get(key) for key in _LINK_ROW]
        link_id = read_int(row[0]) if len(row) >= 2 else None
        origin = read_str(row[1]) if len(row) >= 2 else None
        if link_id is not None and origin is not None:
            found[link_id] = origin, row[5] if len(row) > 5 else None
    return found
