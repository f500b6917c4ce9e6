"""The two forms a graph comes in, and every node of either with the place at which it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from ...civitai_utils.bounds import MOST_NODES
from ...civitai_utils.wire import Json, read_int, read_list, read_object, read_str
from ..reading.comfy.subgraphs import BYPASSED, MUTED

Step = str | int
Path = tuple[Step, ...]
_DEEPEST = 32


class Form(str, Enum):
    """How a graph is written; the value is what the routes call it."""

    UI = "ui"  # the editor's: with places, groups, notes, and the nodes that are switched off
    API = "api"  # what was run: nodes with their inputs, nothing else


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One node as it stands in a graph: ``path`` leads to its object. ``runs`` is False where it is switched off."""

    node_id: str
    class_type: str
    path: Path
    data: Json
    runs: bool = True


def entries_of(form: Form, graph: Json) -> Iterator[Entry]:
    """Every node, those inside subgraphs and group nodes too; of a graph made to be huge, the first of them."""
    found = _of_editor(graph) if form is Form.UI else _of_api(graph)
    for _, entry in zip(range(MOST_NODES), found, strict=False):
        yield entry


def classes_inside(graph: Json) -> dict[str, dict[str, str]]:
    """The class of each node inside each subgraph, by the subgraph's id and the node's."""
    return {
        name: {
            node_id: class_type
            for _, node in _nodes((), definition)
            if (node_id := read_str(node.get("id"))) and (class_type := read_str(node.get("type")))
        }
        for _, definition in _definitions((), graph, 0)
        if (name := read_str(definition.get("id"))) is not None
    }


def _of_api(graph: Json) -> Iterator[Entry]:
    for node_id, node in graph.items():
        data = read_object(node) or {}
        class_type = read_str(data.get("class_type"))
        if class_type is not None:
            yield Entry(node_id=str(node_id), class_type=class_type, path=(node_id,), data=data)


def _of_editor(graph: Json) -> Iterator[Entry]:
    yield from _entries((), graph, "")
    for path, definition in _definitions((), graph, 0):
        yield from _entries(path, definition, f"{read_str(definition.get('name')) or 'subgraph'}: ")
    groups = read_object((read_object(graph.get("extra")) or {}).get("groupNodes")) or {}
    for name, group in groups.items():
        if isinstance(group, Mapping):
            yield from _entries(("extra", "groupNodes", name), group, f"{name}: ")


def _entries(path: Path, graph: Json, prefix: str) -> Iterator[Entry]:
    for place, node in _nodes(path, graph):
        class_type = read_str(node.get("type"))
        if class_type is not None:
            node_id = read_str(node.get("id")) or str(place[-1])
            runs = read_int(node.get("mode")) not in {MUTED, BYPASSED}
            yield Entry(node_id=prefix + node_id, class_type=class_type, path=place, data=node, runs=runs)


def _nodes(path: Path, graph: Json) -> Iterator[tuple[Path, Json]]:
    for place, entry in enumerate(read_list(graph.get("nodes"))):
        node = read_object(entry)
        if node is not None:
            yield (*path, "nodes", place), node


def _definitions(path: Path, graph: Json, depth: int) -> Iterator[tuple[Path, Json]]:
    """Subgraphs, and those that they bring themselves."""
    held: Any = read_object(graph.get("definitions")) or {}
    for place, entry in enumerate(read_list(held.get("subgraphs"))):
        definition = read_object(entry)
        if definition is not None and depth < _DEEPEST:
            at = (*path, "definitions", "subgraphs", place)
            yield at, definition
            yield from _definitions(at, definition, depth + 1)
