"""An embedded ComfyUI graph -> a ``Reading``: the main sampler's numbers, prompts, sizes, the second pass, the models.

The main sampler is the first along the picture's way: the one no other sampler comes before. A linked value is
followed; what cannot be followed is unknown, never 0 (facts: Civitai 4.3).
"""

from __future__ import annotations

from ....civitai_utils.air import parse_air
from ....civitai_utils.recipe_parts import EmbeddedGraph, Source
from ....civitai_utils.values import Dialect, Reading
from ....civitai_utils.wire import read_float, read_int
from ...words.embedding_words import embedding_words
from .comfy_graph import Node, nodes_of
from .graph_links import Nodes, chain, conditioning_texts, follow_number
from .graph_models import read_graph_models
from .main_sampler import MOST_SAMPLERS, first_sampler, is_sampler, second_sampler
from .passes import base_size_of, read_pass, read_second


def read_graph(graph: EmbeddedGraph, *, label: str) -> Reading:
    """What a graph says of the image's making; a graph without a sampler says only its models and nodes."""
    nodes = nodes_of(graph)
    samplers = [node for node in nodes.values() if is_sampler(node)][:MOST_SAMPLERS]
    first = first_sampler(nodes, samplers)
    dialect = Dialect.ONSITE_COMFY if _names_airs(nodes) else Dialect.COMFYUI
    if first is None:
        return Reading(
            source=Source.GRAPH,
            label=label,
            dialect=dialect,
            graph=graph,
            mentions=read_graph_models(nodes, None, None),
        )
    said = read_pass(nodes, first)
    loading = nodes if graph.prompt is None else _without_idle_loaders(nodes)
    second = second_sampler(nodes, samplers, first)
    hires = read_second(nodes, first, second) if second is not None else None
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
        base_size=base_size_of(nodes, first),
        hires=hires,
        mentions=(*read_graph_models(loading, first, second), *embedding_words("\n".join(texts))),
        graph=graph,
    )


def _without_idle_loaders(nodes: Nodes) -> Nodes:
    """The nodes without the loaders whose model goes nowhere: ComfyUI does not run them. The editor's form cannot tell,
    for there a link may lead through a node that is switched off."""
    feeding = {source for node in nodes.values() for _, source in node.links()}
    return {key: node for key, node in nodes.items() if key in feeding or "loader" not in node.class_type.lower()}


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
