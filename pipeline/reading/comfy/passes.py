"""What one sampler of a graph does: its numbers, its size, and the enlargement between two of them.

A linked value is followed; what cannot be followed is unknown, never 0 (facts: Civitai 4.3).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ....civitai_utils.values import HiresPass, Size
from ....civitai_utils.wire import read_float, read_int, read_positive_int, read_size, read_str
from .comfy_graph import Node
from .graph_links import Nodes, follow_number, upstream
from .main_sampler import empty_latent

_ENLARGING = ("upscale", "imagescale", "resize")


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplerPass:
    """The numbers of one sampler."""

    steps: int | None
    cfg: float | None
    seed: int | None
    sampler: str | None
    scheduler: str | None
    denoise: float | None


def read_pass(nodes: Nodes, node: Node) -> SamplerPass:
    """A plain sampler has its numbers itself; a custom one has them in the nodes that feed it."""
    sigmas = nodes.get(node.link("sigmas") or "") or node
    guider = nodes.get(node.link("guider") or "") or node
    chosen = nodes.get(node.link("sampler") or "") or node
    noise = nodes.get(node.link("noise") or "") or node
    seed = read_int(follow_number(nodes, noise, "noise_seed" if "noise_seed" in noise.inputs else "seed"))
    cfg = read_float(follow_number(nodes, guider, "cfg"))
    if cfg is None and guider is not node and "negative" not in guider.inputs:
        cfg = 1.0  # a guider with one prompt works without classifier-free guidance
    return SamplerPass(
        steps=read_positive_int(follow_number(nodes, sigmas, "steps")),
        cfg=cfg,
        seed=seed if seed is not None and 0 <= seed < 2**64 else None,
        sampler=read_str(follow_number(nodes, chosen, "sampler_name")),
        scheduler=read_str(follow_number(nodes, sigmas, "scheduler")),
        denoise=read_float(follow_number(nodes, sigmas, "denoise")),
    )


def base_size_of(nodes: Nodes, first: Node) -> Size | None:
    """The size of the latent the first sampler begins with."""
    empty = empty_latent(nodes, first)
    if empty is None:
        return None
    sizes = read_size(follow_number(nodes, empty, "width"), follow_number(nodes, empty, "height"))
    if sizes is not None:
        return sizes
    # rgthree's node says "832 x 1216 (portrait)", others "1024x1024 (1.0)".
    words = read_str(empty.inputs.get("dimensions")) or read_str(empty.inputs.get("resolution")) or ""
    found = re.match(r"\s*(\d+)\s*x\s*(\d+)", words)
    return read_size(found[1], found[2]) if found else None


def read_second(nodes: Nodes, first: Node, second: Node) -> HiresPass | None:
    """The second pass, if the latent or picture is enlarged between the two samplers."""
    between: list[Node] = []
    for node in upstream(nodes, second.node_id):
        if node.node_id == first.node_id:
            break
        between.append(node)
    growing = [node for node in between if any(word in node.class_type.lower() for word in _ENLARGING)]
    if not growing:
        return None
    said = read_pass(nodes, second)
    before = read_pass(nodes, first)
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
