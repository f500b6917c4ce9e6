"""Which fields of the recipe hang on which nodes: where such a node is not read whole, none of them is certain.

A setting hangs on every node its value comes through, a prompt on what stands before and behind its encoder.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .conditioning import Prompt
from .graph_models import checkpoint_nodes
from .kinds_of_links import Carries
from .node import Link, Node
from .packs.declaration import Does
from .passes import Found
from .wiring import Wiring

_SETTINGS = {
    "seed": "seed",
    "noise_seed": "seed",
    "steps": "steps",
    "cfg": "cfg_scale",
    "sampler_name": "sampler",
    "scheduler": "sampler",
}
_SIDES = ("width", "height", "empty_latent_width", "empty_latent_height", "dimensions", "resolution")
_BY_WHAT_IT_DOES = {
    Does.PROMPT: ("prompt",),
    Does.STYLES: ("prompt",),
    Does.MAKES_TEXT: ("prompt",),
    Does.LATENT: ("base_size",),
    Does.SETTINGS: ("sampler",),
}
_VALUES = {Carries.OTHER, Carries.ANY}
_FEEDING = (Carries.SAMPLER, Carries.SIGMAS, Carries.GUIDER, Carries.NOISE, Carries.PIPE)
_MOST = 2_000

Concerns = dict[str, set[str]]


def concerns_of(wiring: Wiring, one: Found, two: Found | None, prompts: Iterable[Prompt]) -> Concerns:
    """The fields that hang on each node, by its id; ``one`` and ``two`` are the passes that the recipe holds."""
    found: Concerns = {}
    for held, field in ((one, "steps"), (two, "hires")):
        if held is not None and (held.said.start_step is not None or held.said.end_step is not None):
            _note(found, [held.node.node_id], field)
    first = one.node
    settings = [first, *(node for carries in _FEEDING for node, _ in wiring.way(first, carries))]
    for node in settings:
        for name, field in _SETTINGS.items():
            _note(found, _behind(wiring, [node.link(name)]), field)
        if node is not first and wiring.spec(node).does is Does.SETTINGS:
            _note(found, [node.node_id], "cfg_scale" if "from_cfg" in node.inputs else "sampler")
    worded = _worded(wiring, first)
    _note(found, worded, "prompt")
    if two is not None and two.node is not first:
        _note(found, _worded(wiring, two.node) - worded, "hires_prompt")
    for encoder in {node.node_id: node for node, _ in prompts}.values():
        links = [source for name, source, kind in wiring.linked(encoder) if kind in {*_VALUES, *_sides_of(encoder)}]
        _note(found, [encoder.node_id, *_behind(wiring, links)], "prompt")
    for node, _ in wiring.way(first, Carries.PICTURE):
        if wiring.spec(node).does is Does.LATENT or any(name in node.inputs for name in _SIDES):
            _note(found, _behind(wiring, [node.link(name) for name in _SIDES]), "base_size")
    loaders = checkpoint_nodes(wiring, first)
    for node in loaders:
        _note(found, _behind(wiring, [source for _, source, kind in wiring.linked(node) if kind in _VALUES]), "model")
    if len(loaders) > 1:
        merging = [node for node, _ in wiring.way(first, Carries.MODEL) if "merges" in wiring.spec(node).why]
        _note(found, [node.node_id for node in merging], "model")
    return found


def fields_of(wiring: Wiring, node: Node, known: Concerns) -> tuple[str, ...]:
    """The fields that hang on one node, in the order of their names."""
    own = _BY_WHAT_IT_DOES.get(wiring.spec(node).does, ()) if node.node_id in known else ()
    return tuple(sorted({*known.get(node.node_id, set()), *own}))


def _sides_of(encoder: Node) -> set[Carries]:
    """An all-in-one node has its texts in inputs that are called as what they become."""
    return {Carries.POSITIVE, Carries.NEGATIVE} if "ckpt_name" in encoder.inputs else set()


def _worded(wiring: Wiring, sampler: Node) -> set[str]:
    """The nodes that have a part in what a sampler takes its prompts for."""
    sides = (Carries.POSITIVE, Carries.NEGATIVE, Carries.CONDITIONING)
    return {node.node_id for side in sides for node, _ in wiring.way(sampler, side) if not _guides(wiring, node)}


def _guides(wiring: Wiring, node: Node) -> bool:
    """Whether a node on the way of a prompt adds something with a row of its own and leaves the words as they are."""
    spec = wiring.spec(node)
    return spec.does in {Does.CONTROLS, Does.GIVEN} or "guid" in spec.why or "given picture" in spec.why


def _behind(wiring: Wiring, links: Iterable[Link | None]) -> Iterator[str]:
    """Every node that plain values come through on their way to these links."""
    waiting = [source[0] for source in links if source is not None]
    seen: set[str] = set()
    while waiting and len(seen) < _MOST:
        node = wiring.nodes.get(waiting.pop())
        if node is None or node.node_id in seen:
            continue
        seen.add(node.node_id)
        yield node.node_id
        waiting.extend(source[0] for _, source, kind in wiring.linked(node) if kind in _VALUES)


def _note(found: Concerns, nodes: Iterable[str], field: str) -> None:
    for node_id in nodes:
        found.setdefault(node_id, set()).add(field)
