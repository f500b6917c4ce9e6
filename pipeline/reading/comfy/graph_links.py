"""Following the links of a ComfyUI graph back to where a number, a text or a latent comes from.

Bounded in depth and guarded against rings, because a graph from a file can be anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from ....civitai_utils.wire import read_str
from .comfy_graph import Node

Nodes = Mapping[str, Node]

_DEEPEST = 24
# Nodes that join one text with itself double it at each step.
_LONGEST_TEXT = 1 << 20
_NUMBER_INPUTS = ("value", "Value", "seed", "noise_seed", "int", "INT", "float", "FLOAT", "number", "Number")
_TEXT_INPUTS = re.compile(r"(?:populated_)?(?:text|string|prompt|str|value|STRING|positive|negative)(?:_?[a-z0-9]+)?$")
_NO_TEXT = re.compile(r"(?:text|string)_?(?:delimiter|separator|mode|name|color|colour|size|g|l)$|prompt_?mode")
# What carries the picture or latent is none of these.
_SIDE_INPUTS = frozenset(
    """model clip vae positive negative conditioning control_net upscale_model guider sigmas noise sampler mask seed
    width height steps cfg denoise text optional_vae pipe clip_vision style_model""".split()
)


def follow_number(nodes: Nodes, node: Node, name: str) -> object:
    """The value of an input, through whatever primitives feed it; None where it cannot be told."""
    for _ in range(_DEEPEST):
        source = node.link(name)
        if source is None:
            return node.inputs.get(name)
        found = nodes.get(source)
        if found is None:
            return None
        named = next((key for key in (*_NUMBER_INPUTS, name) if key in found.inputs), None)
        if named is None:
            return None
        node, name = found, named
    return None


def follow_text(
    nodes: Nodes, node: Node, name: str, depth: int = 0, known: dict[tuple[str, str], str | None] | None = None
) -> str | None:
    """The text of an input: what the graph's own text nodes put together, as far as they only join.

    ``known`` has what was found on the way: where many links lead to one node it is read once.
    """
    known = {} if known is None else known
    key = (node.node_id, name)
    if key not in known:
        known[key] = None  # a ring ends here
        known[key] = _joined_text(nodes, node, name, depth, known)
    return known[key]


def _joined_text(
    nodes: Nodes, node: Node, name: str, depth: int, known: dict[tuple[str, str], str | None]
) -> str | None:
    source = node.link(name)
    if source is None:
        value = node.inputs.get(name)
        return value if isinstance(value, str) else None
    found = nodes.get(source)
    if found is None or depth > _DEEPEST:
        return None
    # A node that shows or fills in a text keeps what it really was beside its input.
    for resolved in ("populated_text", "text_0"):
        value = found.inputs.get(resolved)
        if isinstance(value, str) and value.strip():
            return value
    names = [key for key in found.inputs if _TEXT_INPUTS.match(key) and not _NO_TEXT.match(key)]
    texts = [text for key in names if (text := follow_text(nodes, found, key, depth + 1, known))]
    joint = read_str(found.inputs.get("delimiter")) or read_str(found.inputs.get("separator")) or ""
    if not texts or sum(len(text) + len(joint) for text in texts) > _LONGEST_TEXT:
        return None
    return joint.join(texts)


def upstream(nodes: Nodes, start: str) -> Iterator[Node]:
    """The nodes a node's picture or latent has come through, nearest first, without the node itself."""
    waiting, seen = [start], {start}
    while waiting:
        node = nodes.get(waiting.pop(0))
        if node is None:
            continue
        if node.node_id != start:
            yield node
        for name, source in node.links():
            if name not in _SIDE_INPUTS and source not in seen:
                seen.add(source)
                waiting.append(source)


def chain(nodes: Nodes, node: Node, name: str) -> Iterator[Node]:
    """The nodes along one input of the same name: model -> LoRA -> LoRA -> checkpoint."""
    seen: set[str] = set()
    source = node.link(name)
    while source is not None and source not in seen:
        seen.add(source)
        found = nodes.get(source)
        if found is None:
            return
        yield found
        source = found.link(name) or (found.link("pipe") if name not in found.inputs else None)


def conditioning_texts(nodes: Nodes, node: Node, side: str, depth: int = 0) -> list[tuple[Node, str]]:
    """(encoder, text) of every prompt that reaches the ``side`` (positive or negative) input of a node."""
    source = node.link(side)
    if source is None:
        value = node.inputs.get(side)
        return [(node, value)] if isinstance(value, str) else []
    found = nodes.get(source)
    return _encoded(nodes, found, side, depth + 1, set()) if found is not None else []


def _encoded(nodes: Nodes, node: Node, side: str, depth: int, seen: set[str]) -> list[tuple[Node, str]]:
    if depth > _DEEPEST or node.node_id in seen or "ZeroOut" in node.class_type:
        return []
    seen.add(node.node_id)
    if side in node.inputs:
        value = node.inputs[side]
        if isinstance(value, str):
            return [(node, value)]
        following = nodes.get(node.link(side) or "")
        return _encoded(nodes, following, side, depth + 1, seen) if following is not None else []
    for name in ("text", "text_g", "t5xxl", "prompt", "clip_l", "caption"):
        text = follow_text(nodes, node, name) if name in node.inputs else None
        if text is not None:
            return [(node, text)]
    found: list[tuple[Node, str]] = []
    for name, source in node.links():
        following = nodes.get(source)
        if following is not None and ("condition" in name.lower() or name in {"positive", "negative", "any", "input"}):
            found += _encoded(nodes, following, side, depth + 1, seen)
    return found
