"""Every place of a graph at which the name of a model stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ...civitai_utils.wire import Json, read_list, read_object, read_objects, read_str
from ..reading.comfy.named_models import ModelName, loads_tags, model_names_in
from ..reading.comfy.widget_names import SKIPPED, widget_names
from .graph_form import Entry, Form, Path, classes_inside, entries_of

# Where the editor's form keeps a node's values: in their order, and in newer editors by their names too.
_BY_PLACE, _BY_NAME = "widgets_values", "widgets_values_named"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A model's name in a graph: ``path`` leads from the graph to its text; ``runs`` is False where the node or the
    row is switched off."""

    node_id: str
    class_type: str
    path: Path
    name: ModelName
    runs: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cell:
    """One value of a node; ``class_type`` and ``name`` say whose input it is, the name is empty where nobody knows."""

    class_type: str
    name: str
    path: Path
    value: Any


def model_places(form: Form, graph: Json) -> list[Place]:
    """The places in the order of the nodes."""
    entries = list(entries_of(form, graph))
    inside = classes_inside(graph) if form is Form.UI else {}
    tags_travel = any(loads_tags(entry.class_type) for entry in entries)
    return [
        Place(
            node_id=entry.node_id,
            class_type=entry.class_type,
            path=(*cell.path, *name.path),
            name=name,
            runs=entry.runs and name.used,
        )
        for entry in entries
        for cell in (_widgets(entry, inside) if form is Form.UI else _inputs(entry))
        for name in model_names_in(cell.class_type, cell.name, cell.value, tags_travel=tags_travel)
    ]


def _inputs(entry: Entry) -> Iterator[_Cell]:
    return _named(entry, "inputs")


def _widgets(entry: Entry, inside: Mapping[str, Mapping[str, str]]) -> Iterator[_Cell]:
    yield from _named(entry, _BY_NAME)
    yield from _named(entry, _BY_PLACE)
    values = read_list(entry.data.get(_BY_PLACE))
    owners = _owners(entry, inside.get(entry.class_type), len(values))
    for place, value in enumerate(values):
        class_type, name = owners[place] if place < len(owners) else (entry.class_type, "")
        yield _Cell(class_type=class_type, name=name, path=(*entry.path, _BY_PLACE, place), value=value)


def _named(entry: Entry, key: str) -> Iterator[_Cell]:
    for name, value in (read_object(entry.data.get(key)) or {}).items():
        yield _Cell(class_type=entry.class_type, name=str(name), path=(*entry.path, key, name), value=value)


def _owners(entry: Entry, inside: Mapping[str, str] | None, count: int) -> list[tuple[str, str]]:
    """(class, input) of each value: a placed subgraph holds values of the nodes inside it."""
    if inside is None:
        names = widget_names(entry.class_type, entry.data)
        return [(entry.class_type, "" if name == SKIPPED else name) for name in names]
    proxies = read_list((read_object(entry.data.get("properties")) or {}).get("proxyWidgets"))
    pairs = [(read_str(pair[0]), read_str(pair[1])) for one in proxies if len(pair := read_list(one)) >= 2]
    if len(pairs) == count:
        return [(inside.get(node_id or "", ""), name or "") for node_id, name in pairs]
    widgets = [slot for slot in read_objects(entry.data.get("inputs")) if read_object(slot.get("widget")) is not None]
    # Its own inputs bear the names of the inputs they lead to, unless somebody has called them otherwise.
    return [("", read_str(slot.get("name")) or "") for slot in widgets] if len(widgets) == count else []
