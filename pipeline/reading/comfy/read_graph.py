"""An embedded ComfyUI graph -> a ``Reading``: the main sampler's numbers, prompts, sizes, the second pass, the models.

The main sampler is the first along the picture's way: the one no other sampler comes before. A linked value is
followed; what cannot be followed is unknown, never 0 (facts: Civitai 4.3).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ....civitai_utils.air import parse_air
from ....civitai_utils.recipe_parts import EmbeddedGraph, Source
from ....civitai_utils.values import Dialect, HiresPass, Size
from ....civitai_utils.wire import read_float, read_int, read_positive_int, read_str
from ...fetch_metadata import read_size
from ...words.embedding_words import embedding_words
from ..reading import Reading
from .comfy_graph import Node, nodes_of
from .graph_links import Nodes, chain, conditioning_texts, follow_number, upstream
from .graph_models import read_graph_models

# Each is followed through the whole graph; the largest recorded graphs have a dozen.
_MOST_SAMPLERS = 64
_ENLARGING = ("upscale", "imagescale", "resize")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pass:
    """The numbers of one sampler."""

    steps: int | None
    cfg: float | None
    seed: int | None
    sampler: str | None
    scheduler: str | None
    denoise: float | None


def read_graph(graph: EmbeddedGraph, *, label: str) -> Reading:
    """What a graph says of the image's making; a graph without a sampler says only its models and nodes."""
    nodes = nodes_of(graph)
    samplers = [node for node in nodes.values() if _is_sampler(node)][:_MOST_SAMPLERS]
    first = _first_sampler(nodes, samplers)
    dialect = Dialect.ONSITE_COMFY if _names_airs(nodes) else Dialect.COMFYUI
    if first is None:
        return Reading(
            source=Source.GRAPH,
            label=label,
            dialect=dialect,
            graph=graph,
            mentions=read_graph_models(nodes, None, None),
        )
    said = _read_pass(nodes, first)
    loading = nodes if graph.prompt is None else _without_idle_loaders(nodes)
    second = _second_sampler(nodes, samplers, first)
    hires = _read_second(nodes, first, second) if second is not None else None
    guider = nodes.get(first.link("guider") or "") or first
    positive = conditioning_texts(nodes, guider, "positive") or conditioning_texts(nodes, guider, "conditioning")
    negative = conditioning_texts(nodes, guider, "negative")
    texts = [text for _, text in (*positive, *negative)]
    return Reading(
        source=Source.GRAPH,
        label=label,
        dialect=dialect,
        prompt=_joined([text for _, text in positive]) if positive else None,
        negative_prompt=_joined([text for _, text in negative]) if "negative" in guider.inputs else None,
        sampler=said.sampler,
        schedule=said.scheduler,
        steps=said.steps,
        cfg_scale=said.cfg,
        distilled_cfg_scale=_guidance(nodes),
        seed=said.seed,
        clip_skip=_clip_skip(nodes, positive),
        denoise=None if said.denoise == 1 or said.denoise is None else said.denoise,
        noise_source="CPU",
        base_size=_base_size(nodes, first),
        hires=hires,
        mentions=(*read_graph_models(loading, first, second), *embedding_words("\n".join(texts))),
        graph=graph,
    )


def _without_idle_loaders(nodes: Nodes) -> Nodes:
    """The nodes without the loaders whose model goes nowhere: ComfyUI does not run them. The editor's form cannot tell,
    for there a link may lead through a node that is switched off."""
    feeding = {source for node in nodes.values() for _, source in node.links()}
    return {key: node for key, node in nodes.items() if key in feeding or "loader" not in node.class_type.lower()}


def _is_sampler(node: Node) -> bool:
    has_latent = node.link("latent_image") is not None or node.class_type in {"KSampler", "KSamplerAdvanced"}
    return "sampler" in node.class_type.lower() and has_latent


def _first_sampler(nodes: Nodes, samplers: list[Node]) -> Node | None:
    first = [node for node in samplers if not any(_is_sampler(other) for other in upstream(nodes, node.node_id))]
    begun = [node for node in first if _empty_latent(nodes, node) is not None]
    return next(iter(begun or first or samplers), None)


def _second_sampler(nodes: Nodes, samplers: list[Node], first: Node) -> Node | None:
    """The sampler whose latent comes from the first one, nearest to it."""
    for node in samplers:
        before = [other for other in upstream(nodes, node.node_id) if _is_sampler(other)]
        if before and before[0].node_id == first.node_id and len(before) == 1:
            return node
    return None


def _empty_latent(nodes: Nodes, sampler: Node) -> Node | None:
    return next(
        (
            node
            for node in upstream(nodes, sampler.node_id)
            if "empty" in node.class_type.lower() and "latent" in node.class_type.lower()
        ),
        None,
    )


def _read_pass(nodes: Nodes, node: Node) -> _Pass:
    """A plain sampler has its numbers itself; a custom one has them in the nodes that feed it."""
    sigmas = nodes.get(node.link("sigmas") or "") or node
    guider = nodes.get(node.link("guider") or "") or node
    chosen = nodes.get(node.link("sampler") or "") or node
    noise = nodes.get(node.link("noise") or "") or node
    seed = read_int(follow_number(nodes, noise, "noise_seed" if "noise_seed" in noise.inputs else "seed"))
    cfg = read_float(follow_number(nodes, guider, "cfg"))
    if cfg is None and guider is not node and "negative" not in guider.inputs:
        cfg = 1.0  # a guider with one prompt works without classifier-free guidance
    return _Pass(
        steps=read_positive_int(follow_number(nodes, sigmas, "steps")),
        cfg=cfg,
        seed=seed if seed is not None and 0 <= seed < 2**64 else None,
        sampler=read_str(follow_number(nodes, chosen, "sampler_name")),
        scheduler=read_str(follow_number(nodes, sigmas, "scheduler")),
        denoise=read_float(follow_number(nodes, sigmas, "denoise")),
    )


def _base_size(nodes: Nodes, first: Node) -> Size | None:
    empty = _empty_latent(nodes, first)
    if empty is None:
        return None
    sizes = read_size(follow_number(nodes, empty, "width"), follow_number(nodes, empty, "height"))
    if sizes is not None:
        return sizes
    # rgthree's node says "832 x 1216 (portrait)", others "1024x1024 (1.0)".
    words = read_str(empty.inputs.get("dimensions")) or read_str(empty.inputs.get("resolution")) or ""
    found = re.match(r"\s*(\d+)\s*x\s*(\d+)", words)
    return read_size(found[1], found[2]) if found else None


def _read_second(nodes: Nodes, first: Node, second: Node) -> HiresPass | None:
    """The second pass, if the latent or picture is enlarged between the two samplers."""
    between: list[Node] = []
    for node in upstream(nodes, second.node_id):
        if node.node_id == first.node_id:
            break
        between.append(node)
    growing = [node for node in between if any(word in node.class_type.lower() for word in _ENLARGING)]
    if not growing:
        return None
    said = _read_pass(nodes, second)
    before = _read_pass(nodes, first)
    target, scale = None, None
    for node in growing:
        target = target or read_size(follow_number(nodes, node, "width"), follow_number(nodes, node, "height"))
        scale = scale or read_float(follow_number(nodes, node, "scale_by")) or read_float(node.inputs.get("upscale_by"))
    loader = next((nodes.get(node.link("upscale_model") or "") for node in growing if node.link("upscale_model")), None)
    if loader is not None and target is None:
        scale = None  # a model's own factor is not in the graph
    return HiresPass(
        scale=None if target else scale,
        target=target,
        steps=said.steps if said.steps != before.steps else None,
        denoise=said.denoise,
        upscaler=read_str(loader.inputs.get("model_name")) if loader is not None else _plain_upscaler(growing),
        sampler=said.sampler if said.sampler != before.sampler else None,
        schedule=said.scheduler if said.scheduler != before.scheduler else None,
        cfg_scale=said.cfg if said.cfg != before.cfg else None,
    )


def _plain_upscaler(growing: list[Node]) -> str | None:
    method = next((text for node in growing if (text := read_str(node.inputs.get("upscale_method")))), None)
    latent = any("latent" in node.class_type.lower() for node in growing)
    return f"Latent ({method})" if latent and method else method


def _clip_skip(nodes: Nodes, positive: list[tuple[Node, str]]) -> int | None:
    for encoder, _ in positive[:1]:
        for node in chain(nodes, encoder, "clip"):
            layer = read_int(node.inputs.get("stop_at_clip_layer"))
            if layer is not None and layer < -1:
                return -layer
    return None


def _guidance(nodes: Nodes) -> float | None:
    return next(
        (
            read_float(follow_number(nodes, node, "guidance"))
            for node in nodes.values()
            if node.class_type == "FluxGuidance"
        ),
        None,
    )


def _joined(texts: list[str]) -> str:
    return "\n".join(dict.fromkeys(text for text in texts if text.strip()))


def _names_airs(nodes: Nodes) -> bool:
    """The site's own templates name the checkpoint by AIR; so does its picker node, which a user's graph may hold."""
    return any(
        parse_air(value) is not None
        for node in nodes.values()
        if node.class_type in {"CheckpointLoaderSimple", "UNETLoader"}
        for value in node.inputs.values()
        if isinstance(value, str)
    )
