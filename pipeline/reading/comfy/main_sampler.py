"""Which sampler of a graph made the picture, and which made it larger.

The main sampler is the first along the picture's way: the one no other sampler comes before.
"""

from __future__ import annotations

from .comfy_graph import Node
from .graph_links import Nodes, upstream

# Each is followed through the whole graph; the largest recorded graphs have a dozen.
MOST_SAMPLERS = 64


def is_sampler(node: Node) -> bool:
    """Whether a node samples a latent."""
    has_latent = node.link("latent_image") is not None or node.class_type in {"KSampler", "KSamplerAdvanced"}
    return "sampler" in node.class_type.lower() and has_latent


def first_sampler(nodes: Nodes, samplers: list[Node]) -> Node | None:
    """The main sampler: no other comes before it, and it begins from an empty latent where any does."""
    first = [node for node in samplers if not any(is_sampler(other) for other in upstream(nodes, node.node_id))]
    begun = [node for node in first if empty_latent(nodes, node) is not None]
    return next(iter(begun or first or samplers), None)


def second_sampler(nodes: Nodes, samplers: list[Node], first: Node) -> Node | None:
    """The sampler whose latent comes from the first one, nearest to it."""
    for node in samplers:
        before = [other for other in upstream(nodes, node.node_id) if is_sampler(other)]
        if before and before[0].node_id == first.node_id and len(before) == 1:
            return node
    return None


def empty_latent(nodes: Nodes, sampler: Node) -> Node | None:
    """The empty latent a sampler begins with; None where it begins with something else."""
    return next(
        (
            node
            for node in upstream(nodes, sampler.node_id)
            if "empty" in node.class_type.lower() and "latent" in node.class_type.lower()
        ),
        None,
    )
