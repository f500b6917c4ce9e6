"""A node as a family declares it, put into a graph with what only the recipe knows."""

from __future__ import annotations

from ..families.family import Ask, Given, Node
from .graph import Graph, NodeRef, Value
from .numbers import Numbers


def add_node(graph: Graph, node: Node, numbers: Numbers, **links: NodeRef | Value) -> NodeRef:
    """Put it in with its own values, the recipe's where it asks, and these links."""
    values = {name: answer(value, numbers) for name, value in node.values.items()}
    return graph.add(node.name, node.title, **{**links, **values})


def answer(value: Given, numbers: Numbers) -> Value:
    """A declared value, or the recipe's number in its place."""
    if not isinstance(value, Ask):
        return value
    return {
        Ask.WIDTH: numbers.size.width,
        Ask.HEIGHT: numbers.size.height,
        Ask.STEPS: numbers.steps,
        Ask.FRAMES: numbers.frames,
        Ask.RATE: numbers.rate,
    }[value]
