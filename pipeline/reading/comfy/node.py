"""One node of a graph, whichever form the graph stood in, and the links between nodes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ....civitai_utils.wire import Json

# (node id, number of its output)
Link = tuple[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One node of a graph in API form.

    ``outputs`` are the names of its outputs in lower case, where the editor's form tells them.
    """

    node_id: str
    class_type: str
    inputs: Json
    outputs: tuple[str, ...] = ()

    def link(self, name: str) -> Link | None:
        """What feeds an input; None where the input holds a value."""
        return as_link(self.inputs.get(name))

    def links(self) -> Iterator[tuple[str, Link]]:
        """(input, what feeds it)."""
        for name, value in self.inputs.items():
            source = as_link(value)
            if source is not None:
                yield name, source


Nodes = Mapping[str, Node]


def as_link(value: object) -> Link | None:
    """A link as the API form writes it: ``[node id, output]``."""
    if not isinstance(value, list) or len(value) != 2:
        return None
    node_id, slot = value
    if isinstance(node_id, bool) or not isinstance(node_id, (str, int)):
        return None
    if isinstance(slot, bool) or not isinstance(slot, int):
        return None
    return str(node_id), slot
