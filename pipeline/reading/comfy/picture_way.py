"""The node that made the picture, and the passes on the way back from it: samplers, detailers, tiled upscales.

The data does not say which of several outputs the file is. A saved picture is preferred to a preview, then the one
with the most passes behind it.
"""

from __future__ import annotations

import re

from .kinds_of_links import Carries, carried_by
from .node import Link, Node
from .packs.declaration import Does
from .wiring import Wiring

_MOST_OUTPUTS = 16
MOST_PASSES = 64
_SAVING = re.compile(r"save|saver|export|combine|upload", re.IGNORECASE)
_SHOWING = re.compile(r"preview|show|display|compare", re.IGNORECASE)
_ENLARGING = re.compile(r"upscale|imagescale|resize|scaleby|hiresfix|pixelscale|scaledown", re.IGNORECASE)
_SIDE = {
    Carries.MODEL, Carries.CLIP, Carries.VAE, Carries.POSITIVE, Carries.NEGATIVE, Carries.CONDITIONING, Carries.GUIDER,
    Carries.SAMPLER, Carries.SIGMAS, Carries.NOISE, Carries.STACK, Carries.CONTROL, Carries.MASK, Carries.UPSCALER,
    Carries.SCRIPT,
}  # fmt: skip
_SIDE_NAMES = re.compile(
    r"seed|noise_seed|width|height|steps|cfg|denoise|text\w*|prompt\w*|clip_vision\w*|style_model|\w*detector\w*|"
    r"sam_model\w*|filename\w*|scheduler\w*|sampler_name|ipadapter|segs?|scale\w*|upscale_by|number\w*|[abcxyz]$"
)
_PASSES = {Does.SAMPLES, Does.TILES, Does.DETAILS}


def is_pass(wiring: Wiring, node: Node) -> bool:
    """Whether a node samples a latent or picture."""
    does = wiring.spec(node).does
    if does is not Does.UNKNOWN:
        return does in _PASSES
    pictures = bool(wiring.links(node, Carries.PICTURE)) or "latent_image" in node.inputs
    named = "sampler" in node.class_type.lower() and (pictures or bool(wiring.links(node, Carries.PIPE)))
    shaped = {"steps", "cfg"} <= set(node.inputs) and "sampler_name" in node.inputs and pictures
    return bool(named or shaped) and not _is_provider(node)


def is_enlarging(node: Node) -> bool:
    """Whether a node changes the size of a picture or latent."""
    return _ENLARGING.search(node.class_type.replace(" ", "")) is not None


def picture_sources(wiring: Wiring, node: Node, slot: int = 0) -> list[Link]:
    """What the latent or picture of a node is made of."""
    chosen = wiring.chosen(node)
    if chosen is not None:
        return wiring.sources(node, slot, Carries.PICTURE)
    found = wiring.links(node, Carries.PICTURE)
    if found:
        return [*found, *_first_stage(wiring, node)]
    spec = wiring.spec(node)
    if spec.does in {Does.LOADS, Does.LORAS, Does.LATENT, Does.NUMBER, Does.TEXT, Does.PROMPT, Does.PATCHES}:
        return []
    return [
        source
        for name, source in node.links()
        if carried_by(name) not in _SIDE and not _SIDE_NAMES.fullmatch(name.lower())
    ]


def made_the_picture(wiring: Wiring) -> Node | None:
    """The output whose picture the file most likely is; where none leads to a sampler, the last sampler."""
    feeding = {source[0] for node in wiring.nodes.values() for source in wiring.live_links(node)}
    ends = [node for node in wiring.nodes.values() if node.node_id not in feeding and list(node.links())]
    ranked = [(_rank_of(wiring, node), len(passes_before(wiring, node)), node) for node in _likeliest(wiring, ends)]
    made = [(rank, count, node) for rank, count, node in ranked if count]
    if made:
        top = max(entry[:2] for entry in made)
        equal = [node for rank, count, node in made if (rank, count) == top]
        return equal[0] if len(equal) == 1 else max(equal, key=lambda node: len(wiring.reach(node.node_id)))
    samplers = [node for node in wiring.nodes.values() if is_pass(wiring, node)][:MOST_PASSES]
    last = [node for node in samplers if node.node_id not in feeding]
    saved = next((node for rank, _, node in ranked if rank >= 2), None)
    return next(iter(last or samplers), saved)


def passes_before(wiring: Wiring, end: Node) -> list[Node]:
    """The passes on the way to a node, itself among them, in the order they run."""
    return [node for node in ordered_way(wiring, end) if is_pass(wiring, node)][:MOST_PASSES]


def ordered_way(wiring: Wiring, end: Node) -> list[Node]:
    """Every node the picture came through, each after what it is made of."""
    order: list[Node] = []
    seen: set[str] = set()
    waiting: list[tuple[Node, int, bool]] = [(end, 0, False)]
    while waiting:
        node, slot, done = waiting.pop()
        if done:
            order.append(node)
            continue
        if node.node_id in seen:
            continue
        seen.add(node.node_id)
        waiting.append((node, slot, True))
        for source in reversed(picture_sources(wiring, node, slot)):
            found = wiring.nodes.get(source[0])
            if found is not None and found.node_id not in seen:
                waiting.append((found, source[1], False))
    return order


def between(wiring: Wiring, node: Node) -> tuple[list[Node], Node | None]:
    """(the nodes a pass's picture came through since the pass before it, nearest first; that pass)."""
    found: list[Node] = []
    before: Node | None = None
    seen = {node.node_id}
    waiting = [(node, 0)]
    while waiting:
        here, slot = waiting.pop(0)
        for source in picture_sources(wiring, here, slot):
            following = wiring.nodes.get(source[0])
            if following is None or following.node_id in seen:
                continue
            seen.add(following.node_id)
            if is_pass(wiring, following):
                before = before or following
            else:
                found.append(following)
                waiting.append((following, source[1]))
    return found, before


def is_second_stage(wiring: Wiring, node: Node) -> bool:
    """Whether a sampler works on what a first one made without taking its latent."""
    return bool(_first_stage(wiring, node))


def _first_stage(wiring: Wiring, node: Node) -> list[Link]:
    """What the second stage of Stable Cascade is conditioned on: the latent of the first."""
    behind = [wiring.nodes.get(source[0]) for source in wiring.links(node, Carries.POSITIVE)]
    return [
        source
        for one in behind
        if one is not None and one.class_type == "StableCascade_StageB_Conditioning"
        for name, source in one.links()
        if name == "stage_c"
    ]


def _likeliest(wiring: Wiring, ends: list[Node]) -> list[Node]:
    return sorted(ends, key=lambda node: -_rank_of(wiring, node))[:_MOST_OUTPUTS]


def _rank_of(wiring: Wiring, node: Node) -> int:
    spec = wiring.spec(node)
    pictured = bool(wiring.links(node, Carries.PICTURE))
    name = node.class_type
    if (spec.does is Does.SAVES or _SAVING.search(name)) and not _SHOWING.search(name) and pictured:
        return 3
    if pictured and (spec.does is Does.SAVES or _SHOWING.search(name)):
        return 2
    return 1


def _is_provider(node: Node) -> bool:
    return "provider" in node.class_type.lower() or "select" in node.class_type.lower()
