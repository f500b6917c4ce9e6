"""What one pass of a graph does: its numbers, its models, its prompts, and the enlargement before it.

A linked value is followed; what cannot be followed is unknown, never 0 (facts: Civitai 4.3). A custom sampler has its
numbers in the nodes that feed it, each perhaps behind nodes that wrap it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ....civitai_utils.graph_parts import GraphPass, PassKind, PassLora
from ....civitai_utils.values import Size
from ....civitai_utils.wire import read_float, read_int, read_positive_int, read_seed, read_size, read_str
from .conditioning import prompts_of
from .graph_models import checkpoint_name, loras_on
from .kinds_of_links import Carries
from .node import Node
from .packs.core_sampling import SAMPLER_NODES, SCHEDULE_NODES
from .packs.declaration import Does
from .picture_way import MOST_PASSES, between, is_enlarging, is_pass, is_second_stage, ordered_way
from .wiring import Wiring, plain

_MOST_WRAPPERS = 32
_NO_NOISE = frozenset({"disable", "disabled", "false"})
# Nodes that say by their class what others say in an input.
_WHOLE = {*SAMPLER_NODES, "ManualSigmas", "DisableNoise"}
_SAMPLER = ("sampler_name", "sampler", "Sampler")
_SCHEDULE = ("scheduler", "schedule", "Scheduler", "scheduler_name")
_SEED = ("noise_seed", "seed", "seed_value")
_SCALES = ("scale_by", "upscale_by", "upscale_factor", "scale_factor", "rescale_factor", "scale")


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One pass, with its node and the nodes that make the picture larger before it."""

    said: GraphPass
    node: Node
    growing: tuple[Node, ...]


def read_passes(wiring: Wiring, end: Node) -> list[Found]:
    """The passes that lead to an output, in order; after them what enlarges the picture without sampling."""
    way = ordered_way(wiring, end)
    sampling = [node for node in way if is_pass(wiring, node)][:MOST_PASSES]
    found: list[Found] = []
    used: set[str] = set()
    for node in sampling:
        nodes, before = between(wiring, node)
        growing = tuple(one for one in nodes if is_enlarging(one) or wiring.spec(one).does is Does.UPSCALES)
        used.update(one.node_id for one in nodes)
        found.append(Found(said=_read_pass(wiring, node, before, growing), node=node, growing=growing))
        found += _scripted(wiring, node)
    for node in way:
        if wiring.spec(node).does is Does.UPSCALES and node.node_id not in used:
            found.append(Found(said=_upscale(wiring, node), node=node, growing=(node,)))
    return found


def base_size_of(wiring: Wiring, first: Node) -> Size | None:
    """The size of the latent the first sampler begins with."""
    for node in reversed(ordered_way(wiring, first)):
        if wiring.spec(node).does is Does.LATENT or _names_empty_latent(node):
            return _latent_size(wiring, node)
    width = wiring.number(first, "empty_latent_width")
    if width is not None:
        return read_size(width, wiring.number(first, "empty_latent_height"))
    for node in ordered_way(wiring, first):
        if "empty_latent_width" in node.inputs:
            return read_size(wiring.value(node, "empty_latent_width"), wiring.value(node, "empty_latent_height"))
    return None


def _read_pass(wiring: Wiring, node: Node, before: Node | None, growing: tuple[Node, ...]) -> GraphPass:
    spec = wiring.spec(node)
    sigmas = _wrapped(wiring, node, Carries.SIGMAS, ("steps", *_SCHEDULE))
    guider = _wrapped(wiring, node, Carries.GUIDER, ("cfg", "cfg_conds", "from_cfg"))
    chosen = _wrapped(wiring, node, Carries.SAMPLER, _SAMPLER)
    noise = _wrapped(wiring, node, Carries.NOISE, _SEED)
    provider = _wrapped(wiring, node, Carries.UPSCALER, _SAMPLER) if spec.does is Does.TILES else node
    if provider is not node and "sampler_name" in provider.inputs:
        sigmas = guider = chosen = noise = provider
    steps = read_positive_int(wiring.number(sigmas, "steps", "Steps")) or _listed_steps(sigmas)
    start = (
        read_int(wiring.number(node, "start_at_step")) if "start_at_step" in node.inputs else _split_at(wiring, node)
    )
    end = read_int(wiring.number(node, "end_at_step")) if "end_at_step" in node.inputs else _split_end(wiring, node)
    denoise = read_float(wiring.number(sigmas, "denoise"))
    split = bool(start) and _adds_no_noise(wiring, node, noise)
    continued = before is not None and not growing and (split or is_second_stage(wiring, node))
    if denoise is None and start and steps and not continued:
        denoise = round(max(0, steps - start) / steps, 4)
    kind = _kind(spec.does, before, bool(growing), continued, node)
    seed = read_seed(wiring.number(noise, *_SEED))
    scale, target, upscaler = _growth(wiring, (node,) if kind is PassKind.TILED else growing)
    return GraphPass(
        kind=kind,
        node_id=node.node_id,
        class_type=node.class_type,
        steps=steps,
        start_step=start or None,
        end_step=end if end is not None and (steps is None or end < steps) else None,
        cfg_scale=_cfg(wiring, node, guider),
        seed=seed,
        sampler=SAMPLER_NODES.get(chosen.class_type) or read_str(wiring.number(chosen, *_SAMPLER)),
        schedule=SCHEDULE_NODES.get(sigmas.class_type) or read_str(wiring.number(sigmas, *_SCHEDULE)),
        denoise=denoise,
        scale=scale,
        target=target,
        upscaler=upscaler,
        checkpoint=checkpoint_name(wiring, node),
        loras=tuple(
            PassLora(name=lora.name, strength=lora.strength, strength_clip=lora.strength_clip)
            for lora in loras_on(wiring, node)
        ),
        prompt=joined([text for _, text in prompts_of(wiring, node, Carries.POSITIVE)]),
        negative_prompt=joined([text for _, text in prompts_of(wiring, node, Carries.NEGATIVE)]),
    )


def joined(texts: list[str | None]) -> str | None:
    """Several prompts as one text, each once; None where none could be read."""
    read = [text for text in texts if text is not None]
    return "\n".join(dict.fromkeys(text for text in read if text.strip())) if read else None


def _kind(does: Does, before: Node | None, grows: bool, continued: bool, node: Node) -> PassKind:
    name = node.class_type.lower()
    if does is Does.DETAILS or (does is Does.UNKNOWN and "detailer" in name):
        return PassKind.DETAIL
    if does is Does.TILES or (does is Does.UNKNOWN and "upscale" in name):
        return PassKind.TILED
    if before is None:
        return PassKind.FIRST
    if continued:
        return PassKind.CONTINUED
    return PassKind.ENLARGED if grows else PassKind.AGAIN


def _wrapped(wiring: Wiring, node: Node, carries: Carries, names: tuple[str, ...]) -> Node:
    """The node behind an input that has the numbers, through its wrappers; the node itself without such an input."""
    here, seen = node, {node.node_id}
    for _ in range(_MOST_WRAPPERS):
        following = wiring.sources(here, 0, carries)
        source = following[0] if following else None
        if here is node and not wiring.links(node, carries):
            return node
        if here is not node and (any(name in here.inputs for name in names) or here.class_type in _WHOLE):
            return here
        if source is None or source[0] in seen or source[0] not in wiring.nodes:
            return here
        seen.add(source[0])
        here = wiring.nodes[source[0]]
    return here


def _cfg(wiring: Wiring, node: Node, guider: Node) -> float | None:
    cfg = read_float(wiring.number(guider, "cfg", "cfg_conds", "CFG", "cfg_scale"))
    if cfg is None and guider is not node and not wiring.links(guider, Carries.NEGATIVE):
        return 1.0  # a guider with one prompt works without classifier-free guidance
    return cfg


def _adds_no_noise(wiring: Wiring, node: Node, noise: Node) -> bool:
    if noise.class_type == "DisableNoise":
        return True
    said = wiring.number(node, "add_noise")
    return said is False or (isinstance(said, str) and said.lower() in _NO_NOISE)


def _split_at(wiring: Wiring, node: Node) -> int | None:
    """The step a sampler starts at, where it takes the lower part of a split schedule."""
    split = _split(wiring, node)
    return read_int(wiring.value(split[0], "step")) if split is not None and split[1] == 1 else None


def _split_end(wiring: Wiring, node: Node) -> int | None:
    split = _split(wiring, node)
    return read_int(wiring.value(split[0], "step")) if split is not None and split[1] == 0 else None


def _split(wiring: Wiring, node: Node) -> tuple[Node, int] | None:
    for here, slot in wiring.way(node, Carries.SIGMAS)[:_MOST_WRAPPERS]:
        if here.class_type == "SplitSigmas":
            return here, slot
    return None


def _listed_steps(node: Node) -> int | None:
    """The steps of a schedule that is written out: one less than its levels."""
    listed = node.inputs.get("sigmas") if node.class_type == "ManualSigmas" else None
    count = len(re.findall(r"-?\d+(?:\.\d+)?", listed[:10_000])) if isinstance(listed, str) else 0
    return count - 1 if count > 1 else None


def _growth(wiring: Wiring, growing: tuple[Node, ...]) -> tuple[float | None, tuple[int, int] | None, str | None]:
    """(factor, size, upscaler) of the nodes that make a picture larger; a model's own factor is not in the graph."""
    scale: float | None = None
    target: tuple[int, int] | None = None
    upscaler: str | None = None
    for node in growing:
        size = (
            read_size(wiring.number(node, "width"), wiring.number(node, "height")) if "width" in node.inputs else None
        )
        target = target or ((size.width, size.height) if size is not None else None)
        scale = scale or next((value for name in _SCALES if (value := read_float(wiring.value(node, name)))), None)
        upscaler = upscaler or _upscaler(wiring, node)
    if upscaler is not None and target is None and len(growing) and not _tiled(growing):
        scale = None
    return (None if target else scale), target, upscaler or _plain_upscaler(growing)


def _tiled(growing: tuple[Node, ...]) -> bool:
    return any("upscale_by" in node.inputs for node in growing)


def _upscaler(wiring: Wiring, node: Node) -> str | None:
    for here, _ in wiring.way(node, Carries.UPSCALER)[:_MOST_WRAPPERS]:
        name = read_str(plain(wiring.value(here, "model_name")))
        if name is not None:
            return name
    if wiring.spec(node).does is Does.UPSCALES:
        own = next((name for name in ("upscale_model", "model_name") if name in node.inputs), None)
        return read_str(plain(wiring.value(node, own))) if own is not None and node.link(own) is None else None
    return None


def _plain_upscaler(growing: tuple[Node, ...]) -> str | None:
    method = next((text for node in growing if (text := read_str(node.inputs.get("upscale_method")))), None)
    latent = any("latent" in node.class_type.lower() for node in growing)
    return f"Latent ({method})" if latent and method else method


def _upscale(wiring: Wiring, node: Node) -> GraphPass:
    scale, target, upscaler = _growth(wiring, (node,))
    return GraphPass(
        kind=PassKind.UPSCALE, node_id=node.node_id, class_type=node.class_type, scale=scale, target=target,
        upscaler=upscaler,
    )  # fmt: skip


def _scripted(wiring: Wiring, node: Node) -> list[Found]:
    """The second pass that a script of Efficiency Nodes makes inside the sampler."""
    found: list[Found] = []
    for here, _ in wiring.way(node, Carries.SCRIPT)[:_MOST_WRAPPERS]:
        if here.class_type == "HighRes-Fix Script":
            kind = str(here.inputs.get("upscale_type"))
            upscaler = here.inputs.get("latent_upscaler" if kind == "latent" else "pixel_upscaler")
            said = GraphPass(
                kind=PassKind.ENLARGED,
                node_id=here.node_id,
                class_type=here.class_type,
                steps=read_positive_int(wiring.value(here, "hires_steps")),
                seed=read_int(wiring.value(here, "seed")),
                denoise=read_float(wiring.value(here, "denoise")),
                scale=read_float(wiring.value(here, "upscale_by")),
                upscaler=f"Latent ({upscaler})" if kind == "latent" else read_str(upscaler),
            )
            found.append(Found(said=said, node=here, growing=(here,)))
    return found


def _names_empty_latent(node: Node) -> bool:
    name = node.class_type.lower()
    return "empty" in name and "latent" in name


def _latent_size(wiring: Wiring, node: Node) -> Size | None:
    sizes = read_size(wiring.value(node, "width"), wiring.value(node, "height"))
    if sizes is not None:
        return sizes
    # rgthree's node says "832 x 1216 (portrait)", others "1024x1024 (1.0)".
    words = read_str(node.inputs.get("dimensions")) or read_str(node.inputs.get("resolution")) or ""
    found = re.match(r"\s*(\d+)\s*x\s*(\d+)", words)
    return read_size(found[1], found[2]) if found else None
