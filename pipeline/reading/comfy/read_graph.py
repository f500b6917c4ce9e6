"""An embedded ComfyUI graph -> a ``Reading``: numbers, prompts, sizes, passes, models, and the account of its nodes.

The graph is read from the node that made the picture backwards. The main sampler is the first along the picture's way:
the one no other pass comes before. A linked value is followed; what cannot be followed is unknown, never 0 (facts:
Civitai 4.3).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ....civitai_utils.air import parse_air
from ....civitai_utils.graph_parts import PassKind
from ....civitai_utils.kinds import BASE_KINDS
from ....civitai_utils.recipe_parts import ControlUnit, EmbeddedGraph, Refiner, Source, Variation
from ....civitai_utils.values import Dialect, HiresPass, Reading, Role, Size
from ....civitai_utils.wire import read_float, read_int, read_str
from ...words.embedding_words import embedding_words
from .account import Held, account_of
from .comfy_graph import nodes_of
from .concerns import concerns_of
from .conditioning import Prompt, has_side, prompts_of
from .graph_models import checkpoint_nodes, models_of, read_graph_models
from .kinds_of_links import Carries
from .lora_passes import confined_to_passes
from .node import Node, Nodes
from .packs.declaration import Does
from .passes import Found, base_size_of, joined, read_passes
from .picture_way import made_the_picture
from .told import noise_is_webuis, told_of
from .wiring import Wiring

_CLIP_SKIPS = ("clip_skip", "base_clip_skip", "stop_at_clip_layer")
_ENOUGH = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class _Main:
    """The main sampler, what comes after it, and the prompts it was given."""

    first: Found
    later: tuple[Found, ...]
    positive: tuple[Prompt, ...]
    negative: tuple[Prompt, ...]
    hires: Found | None


def read_graph(graph: EmbeddedGraph, *, label: str) -> Reading:
    """What a graph says of the image's making; a graph without a sampler says only its models and nodes."""
    nodes = nodes_of(graph)
    wiring = Wiring(nodes)
    end = made_the_picture(wiring)
    reached = wiring.reach(end.node_id) if end is not None else {}
    live = [node for node in nodes.values() if node.node_id in reached]
    passes = read_passes(wiring, end) if end is not None else []
    main = _main(wiring, passes)
    dialect = Dialect.ONSITE_COMFY if _names_airs(nodes) else Dialect.COMFYUI
    if not _has_base(wiring, live):
        live = _not_idle(nodes)
    if main is None:
        return Reading(
            source=Source.GRAPH,
            label=label,
            dialect=dialect,
            graph=graph,
            mentions=read_graph_models(wiring, live, {}),
            passes=tuple(found.said for found in passes),
            account=account_of(wiring, live, passes, Held(told=_without_sampler(wiring, live))),
        )
    said = main.first.said
    hires = _hires(main)
    texts = [text for _, text in (*main.positive, *main.negative) if text is not None]
    others = [found.said for found in passes if found is not main.first and found is not main.hires]
    mentions = (
        *confined_to_passes(
            read_graph_models(wiring, _in_order(wiring, main, live), _roles(wiring, main)),
            said,
            main.hires.said if main.hires is not None else None,
            others,
        ),
        *embedding_words("\n".join([*texts, *_later_texts(main)])),
    )
    return Reading(
        source=Source.GRAPH,
        label=label,
        dialect=dialect,
        prompt=joined([text for _, text in main.positive]),
        negative_prompt=_negative(wiring, main),
        sampler=said.sampler,
        schedule=said.schedule,
        steps=said.steps,
        cfg_scale=said.cfg_scale,
        distilled_cfg_scale=_guidance(wiring, main),
        seed=said.seed,
        clip_skip=_clip_skip(wiring, main),
        denoise=None if said.denoise == 1 or said.denoise is None else said.denoise,
        noise_source="GPU" if noise_is_webuis(wiring, main.first.node) else "CPU",
        base_size=base_size_of(wiring, main.first.node),
        hires=hires,
        refiner=_refiner(wiring, main),
        variation=_variation(wiring, main.first.node),
        controls=_controls(wiring, live),
        mentions=mentions,
        graph=graph,
        passes=tuple(found.said for found in passes),
        account=account_of(wiring, live, passes, _held(wiring, main, live)),
    )


def _main(wiring: Wiring, passes: list[Found]) -> _Main | None:
    """The first pass that samples the whole picture: from an empty latent, where any does."""
    begun = [found for found in passes if found.said.kind is PassKind.FIRST] or [
        found for found in passes if found.said.kind is not PassKind.UPSCALE
    ]
    if not begun:
        return None
    empty = [found for found in begun if base_size_of(wiring, found.node) is not None]
    first = (empty or begun)[0]
    later = tuple(found for found in passes[passes.index(first) + 1 :])
    return _Main(
        first=first,
        later=later,
        positive=tuple(prompts_of(wiring, first.node, Carries.POSITIVE)),
        negative=tuple(prompts_of(wiring, first.node, Carries.NEGATIVE)),
        hires=next((found for found in later if found.said.kind is PassKind.ENLARGED), None),
    )


def _hires(main: _Main) -> HiresPass | None:
    """The first pass that samples the enlarged picture; what is as in the main one is left open."""
    if main.hires is None:
        return None
    one, two = main.first.said, main.hires.said
    return HiresPass(
        scale=two.scale,
        target=Size(width=two.target[0], height=two.target[1]) if two.target is not None else None,
        steps=two.steps if two.steps != one.steps else None,
        denoise=two.denoise,
        upscaler=two.upscaler,
        sampler=two.sampler if two.sampler != one.sampler else None,
        schedule=two.schedule if two.schedule != one.schedule else None,
        cfg_scale=two.cfg_scale if two.cfg_scale != one.cfg_scale else None,
        prompt=two.prompt if two.prompt != one.prompt else None,
        negative_prompt=two.negative_prompt if two.negative_prompt != one.negative_prompt else None,
    )


def _refiner(wiring: Wiring, main: _Main) -> Refiner | None:
    """The model that goes on with the steps of the main one: in a pass of its own, or in the same sampler."""
    own = main.first.said
    inside = read_str(wiring.number(main.first.node, "refiner_ckpt_name"))
    if inside is not None:
        step = read_int(wiring.number(main.first.node, "refine_at_step"))
        share = round(step / own.steps, 4) if step and own.steps else None
        return Refiner(name=inside, switch_at=share) if share is None or share < 1 else None
    for found in main.later:
        said = found.said
        if said.kind is PassKind.CONTINUED and said.checkpoint is not None and said.checkpoint != own.checkpoint:
            at = said.start_step / said.steps if said.start_step and said.steps else None
            return Refiner(name=said.checkpoint, switch_at=round(at, 4) if at is not None else None)
    return None


def _roles(wiring: Wiring, main: _Main) -> dict[str, Role]:
    """What the checkpoints that the passes load are for, by the node that loads them."""
    roles = {node.node_id: Role.BASE for node in checkpoint_nodes(wiring, main.first.node)}
    for found in main.later:
        role = Role.REFINER if found.said.kind is PassKind.CONTINUED else Role.HIRES_CHECKPOINT
        for node in checkpoint_nodes(wiring, found.node):
            roles.setdefault(node.node_id, role)
    return roles


def _in_order(wiring: Wiring, main: _Main, live: list[Node]) -> list[Node]:
    """The nodes that may load models: along the main sampler's model first, in the order they are put on."""
    way = [node for node, _ in wiring.way(main.first.node, Carries.MODEL)]
    there = {node.node_id for node in live}
    ordered = [*(node for node in reversed(way) if node.node_id in there), *live]
    return list({node.node_id: node for node in ordered}.values())


def _negative(wiring: Wiring, main: _Main) -> str | None:
    if main.negative:
        return joined([text for _, text in main.negative])
    return "" if has_side(wiring, main.first.node, Carries.NEGATIVE) else None


def _later_texts(main: _Main) -> list[str]:
    later = [found.said for found in main.later]
    return [text for said in later for text in (said.prompt, said.negative_prompt) if text]


def _clip_skip(wiring: Wiring, main: _Main) -> int | None:
    """How many layers the text encoder of the prompt left out, as webui counts: 2 for ComfyUI's -2."""
    for encoder, _ in main.positive[:1]:
        for node in [encoder, *(node for node, _ in wiring.way(encoder, Carries.CLIP))]:
            for name in _CLIP_SKIPS:
                layer = read_int(wiring.value(node, name)) if name in node.inputs else None
                if layer is not None and layer < -1:
                    return -layer
    return None


def _guidance(wiring: Wiring, main: _Main) -> float | None:
    for node_id in wiring.reach(main.first.node.node_id):
        node = wiring.nodes[node_id]
        if "guidance" in node.inputs and node.class_type in {"FluxGuidance", "CLIPTextEncodeFlux"}:
            return read_float(wiring.value(node, "guidance"))
    return None


def _variation(wiring: Wiring, sampler: Node) -> Variation | None:
    strength = read_float(wiring.number(sampler, "variation_strength"))
    return Variation(seed=read_int(wiring.number(sampler, "variation_seed")), strength=strength) if strength else None


def _controls(wiring: Wiring, live: Iterable[Node]) -> tuple[ControlUnit, ...]:
    """The ControlNets between prompt and sampler; one with no strength does nothing."""
    found: list[ControlUnit] = []
    for node in live:
        if wiring.spec(node).does is not Does.CONTROLS or len(found) >= _ENOUGH:
            continue
        loaders = [one for one, _ in wiring.way(node, Carries.CONTROL)]
        weight = read_float(wiring.value(node, "strength"))
        if not loaders or weight == 0:
            continue
        name = next((text for one in loaders if (text := read_str(wiring.value(one, "control_net_name")))), None)
        found.append(
            ControlUnit(
                model=name,
                weight=weight,
                start=read_float(wiring.value(node, "start_percent")),
                end=read_float(wiring.value(node, "end_percent")),
            )
        )
    return tuple(found)


def _held(wiring: Wiring, main: _Main, live: list[Node]) -> Held:
    """What the recipe has of the nodes."""
    prompts = (*main.positive, *main.negative)
    return Held(
        used=frozenset(found.node.node_id for found in (main.first, main.hires) if found is not None),
        told=told_of(wiring, live, main.first, main.hires, prompts),
        concerns=concerns_of(wiring, main.first, main.hires, prompts),
    )


def _without_sampler(wiring: Wiring, live: list[Node]) -> dict[str, str]:
    """Of a graph that samples nothing the recipe has the models alone."""
    return {node.node_id: "no sampler was found that takes it" for node in live if not models_of(wiring, node)}


def _has_base(wiring: Wiring, live: Iterable[Node]) -> bool:
    return any(mention.kind in BASE_KINDS for node in live for mention in models_of(wiring, node))


def _not_idle(nodes: Nodes) -> list[Node]:
    """Every node but the loaders whose model goes nowhere: where the links do not lead to the models, all may count."""
    feeding = {source[0] for node in nodes.values() for _, source in node.links()}
    linked = bool(feeding)
    return [
        node for key, node in nodes.items() if not linked or key in feeding or "loader" not in node.class_type.lower()
    ]


def _names_airs(nodes: Nodes) -> bool:
    """The site's own templates name the checkpoint by AIR; so does its picker node, which a user's graph may hold."""
    return any(
        parse_air(value) is not None
        for node in nodes.values()
        if node.class_type in {"CheckpointLoaderSimple", "UNETLoader"}
        for value in node.inputs.values()
        if isinstance(value, str)
    )
