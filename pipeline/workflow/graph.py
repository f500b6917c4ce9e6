"""A ComfyUI graph in API format, built node by node; ``Graph.add`` alone gives node ids, so none can clash."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Value = str | int | float | bool
_EXACT_IN_BROWSER = 2**53 - 1


@dataclass(frozen=True, slots=True)
class NodeRef:
    """One output of one node."""

    node_id: str
    slot: int = 0

    def output(self, slot: int) -> NodeRef:
        """Another output of the same node."""
        return NodeRef(self.node_id, slot)


@dataclass(slots=True)
class Graph:
    """Nodes with titles, in the order they were added, each in the group that was begun last."""

    _nodes: dict[str, dict[str, object]] = field(default_factory=dict)
    _groups: dict[str, list[str]] = field(default_factory=dict)
    _group: str = "Models"

    def begin(self, group: str) -> str:
        """What is added from here on belongs to this group; the one before it."""
        before, self._group = self._group, group
        return before

    def add(self, class_type: str, title: str, /, **inputs: Value | NodeRef) -> NodeRef:
        """Put a node in and give its first output; a ``NodeRef`` among the inputs becomes a link."""
        node_id = str(len(self._nodes) + 1)
        self._nodes[node_id] = {
            "class_type": class_type,
            "inputs": _written(inputs),
            "_meta": {"title": title},
        }
        self._groups.setdefault(self._group, []).append(node_id)
        return NodeRef(node_id)

    def once(self, class_type: str, title: str, /, **inputs: Value | NodeRef) -> NodeRef:
        """The first output of the node of this class with these very inputs; it is put in where there is none."""
        wanted = _written(inputs)
        for node_id, node in self._nodes.items():
            if node["class_type"] == class_type and node["inputs"] == wanted:
                return NodeRef(node_id)
        return self.add(class_type, title, **inputs)

    @property
    def groups(self) -> Mapping[str, tuple[str, ...]]:
        """The ids of the nodes of each group, by its title, in the order of the graph."""
        return {title: tuple(ids) for title, ids in self._groups.items()}

    def changed(self, values: Mapping[tuple[str, str], Value]) -> Graph:
        """The same graph with other values, by node and input."""
        nodes = {node_id: dict(node) for node_id, node in self._nodes.items()}
        for (node_id, name), value in values.items():
            inputs = nodes[node_id]["inputs"]
            nodes[node_id]["inputs"] = {**(inputs if isinstance(inputs, dict) else {}), name: _whole(value)}
        return Graph(_nodes=nodes, _groups=self._groups, _group=self._group)

    @property
    def classes(self) -> frozenset[str]:
        """The node classes it uses."""
        return frozenset(str(node["class_type"]) for node in self._nodes.values())

    def __len__(self) -> int:
        return len(self._nodes)

    def as_api(self) -> Mapping[str, Mapping[str, object]]:
        """What POST /prompt takes under ``prompt``."""
        return {node_id: dict(node) for node_id, node in self._nodes.items()}


def title_in(node: Mapping[str, object], node_id: str) -> str:
    """The title of a node in API form, its id where it has none."""
    meta = node.get("_meta")
    return str(meta.get("title") or node_id) if isinstance(meta, Mapping) else node_id


def _written(inputs: Mapping[str, Value | NodeRef]) -> dict[str, object]:
    return {
        name: [value.node_id, value.slot] if isinstance(value, NodeRef) else _whole(value)
        for name, value in inputs.items()
    }


def _whole(value: Value) -> Value:
    """A number too long for a browser as its digits: ComfyUI takes both, and a browser would round the number."""
    return str(value) if isinstance(value, int) and value > _EXACT_IN_BROWSER else value
