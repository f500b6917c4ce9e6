"""The editor's form of a graph -> nodes as the API form has them: named inputs, and links between nodes that ran.

Switched-off nodes, reroutes, get/set pairs, primitives and subgraphs are gone; what they hand on is linked through.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ....civitai_utils.wire import Json, read_object, read_str
from .broadcast import Broadcast
from .editor_links import NO_NODES, EditorLinks, Value
from .node import Node
from .subgraphs import BYPASSED, MUTED, Placed, lay_flat, slots_of
from .widget_names import named_values


def nodes_of_editor(workflow: Json) -> Iterator[Node]:
    """The nodes that ran, each under its flat id."""
    placed = lay_flat(workflow)
    links = EditorLinks(placed)
    broadcast = Broadcast(placed, links)
    for flat, node in placed.items():
        if node.mode in {MUTED, BYPASSED} or node.inside is not None or node.name in NO_NODES:
            continue
        yield Node(
            node_id=flat,
            class_type=node.name,
            inputs=_inputs_of(flat, node, links, broadcast),
            outputs=tuple((read_str(slot.get("name")) or "").lower() for slot in slots_of(node.entry, "outputs")),
        )


def _inputs_of(flat: str, node: Placed, links: EditorLinks, broadcast: Broadcast) -> dict[str, Any]:
    inputs = named_values(node.name, node.entry)
    own_id = read_str(node.entry.get("id"))
    inputs |= {name: value for (node_id, name), value in node.level.proxied.items() if node_id == own_id}
    for number, slot in enumerate(slots_of(node.entry, "inputs")):
        name = read_str(slot.get("name")) or ""
        widget = read_str((read_object(slot.get("widget")) or {}).get("name"))
        source = links.source(flat, number)
        if source is None and not links.is_linked(flat, number) and widget is None:
            source = broadcast.source(node, name, slot.get("type"))
        if isinstance(source, Value):
            inputs[widget or name] = source.value
        elif source is not None:
            inputs[widget or name] = list(source)
    return inputs
